/** Execute, ExecuteGlobal and Eval: texts that run with the variables and procedures of a ported script. */
import { virtualServerConstants } from "../../script/host/virtual-server-constants.js";
import { VBScriptEngine } from "../../script/vbscript/engine.js";
import { getDefault, letDefault, setDefault } from "../../script/vbscript/runtime/dispatch.js";
import { Ref, type Argument } from "../../script/vbscript/runtime/ref.js";
import {
  INVOKE_CALL,
  INVOKE_GET,
  INVOKE_SET,
  ScriptObject,
  type InvokeKind,
  type ScriptMember,
} from "../../script/vbscript/runtime/script-object.js";
import type { Value } from "../../script/vbscript/runtime/value.js";
import { raise } from "../../script/vbscript/runtime/vb-error.js";
import { text as asText } from "./operators.js";
import { errObject, session } from "./session.js";

/** What a text finds under a name: a variable, or a procedure as GetRef makes it. */
export type Names = Readonly<Record<string, Ref | ScriptObject>>;

/** The names that texts see now: those of the script, and over them those of the procedure that runs the text. */
class VisibleNames extends ScriptObject {
  readonly typeName = "Names";
  readonly #all = new Map<string, Ref | ScriptObject>();
  local = new Map<string, Ref | ScriptObject>();

  constructor(names: Names) {
    super();
    for (const [name, what] of Object.entries(names)) this.#all.set(name.toLowerCase(), what);
  }

  override memberNamed(name: string): ScriptMember | undefined {
    const found = this.#find(name);
    return found === undefined ? undefined : { isCalled: !(found instanceof Ref), takesSet: true };
  }

  override memberNames(): string[] {
    return [...this.#all.keys()];
  }

  #find(name: string): Ref | ScriptObject | undefined {
    return this.local.get(name) ?? this.#all.get(name);
  }

  invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    const found = this.#find(name) ?? raise(438, name);
    if (!(found instanceof Ref)) return found.invoke("", kind, args, value);
    if (kind === INVOKE_GET || kind === INVOKE_CALL)
      return args.length === 0 ? found.value : getDefault(found.value, args);
    if (args.length === 0) found.value = value;
    else if (kind === INVOKE_SET) setDefault(found.value, args, value);
    else letDefault(found.value, args, value);
    return undefined;
  }
}

/** The procedures of the script by their names in lower case. */
let procedures: ReadonlyMap<string, ScriptObject> | undefined;

/** Declares what GetRef finds by a name that only the run knows. */
export function declareProcedures(named: Readonly<Record<string, ScriptObject>>): void {
  procedures = new Map(Object.entries(named).map(([name, procedure]) => [name.toLowerCase(), procedure]));
}

/** GetRef by a name that only the run knows; a text may have declared it. */
export function procedureNamed(name: Value): Value {
  const key = typeof name === "string" ? name.toLowerCase() : raise(5, "GetRef");
  if (engine?.hasProcedure(key) === true) return engine.evaluate(`GetRef("${key}")`);
  return procedures?.get(key) ?? raise(5, "GetRef");
}

let engine: VBScriptEngine | undefined;
let visible: VisibleNames | undefined;

/**
 * Declares what texts see of the script; locals of procedures are among the names, and mean nothing outside of them.
 * @param foreign what scripts in another language of the same job have
 */
export function declareNames(names: Names, foreign?: object): void {
  visible = new VisibleNames(names);
  const { host, script } = session();
  engine = new VBScriptEngine({ host, err: errObject });
  engine.addNamedItem("__names", visible, { globalMembers: true, visible: false });
  if (foreign !== undefined) engine.addNamedItem("__foreign", foreign, { globalMembers: true, visible: false });
  engine.addNamedItem("WScript", script.wscript);
  engine.addNamedItem("__constants", virtualServerConstants(), { globalMembers: true, visible: false });
}

function inNames<T>(local: Names, run: (engine: VBScriptEngine) => T): T {
  if (engine === undefined || visible === undefined) return raise(51);
  const before = visible.local;
  visible.local = new Map(Object.entries(local).map(([name, what]) => [name.toLowerCase(), what]));
  try {
    return run(engine);
  } finally {
    visible.local = before;
  }
}

/** Execute: runs a text. @param local the variables of the procedure around */
export function Execute(source: Value, local: Names = {}): void {
  inNames(local, (run) => {
    run.parse(asText(source));
    run.run();
  });
}

/** ExecuteGlobal: runs a text that sees nothing of the procedure around. */
export function ExecuteGlobal(source: Value): void {
  Execute(source);
}

/** Eval: the value of an expression. */
export function Eval(source: Value, local: Names = {}): Value {
  if (typeof source !== "string") return source;
  return inNames(local, (run) => run.evaluate(source));
}

/** A name that only a text can have declared, with arguments if there are any. */
export function named(name: string, ...args: Argument[]): Value {
  if (engine === undefined) return raise(13, name);
  const dispatch = engine.getDispatch();
  if (dispatch.memberNamed(name.toLowerCase()) === undefined) return args.length === 0 ? undefined : raise(13, name);
  return dispatch.invoke(name.toLowerCase(), INVOKE_GET, args);
}
