/** The names that scripts of one job in two languages share: each language sees the other's as members of an object. */
import { isComObject } from "../../com/com-object.js";
import { TARGET, early, isSafeArray, keeping, late } from "../../com/late-bound.js";
import { asObject, staysObject } from "../../com/values-of-scripts.js";
import { crossing, fromJs, toHost } from "../../script/vbscript/runtime/boundary.js";
import { scriptObjectBehind } from "../../script/vbscript/runtime/host-view.js";
import { getDefault, letDefault, setDefault } from "../../script/vbscript/runtime/dispatch.js";
import { valuesOf, type Argument } from "../../script/vbscript/runtime/ref.js";
import {
  INVOKE_CALL,
  INVOKE_GET,
  INVOKE_SET,
  ScriptObject,
  type InvokeKind,
  type ScriptMember,
} from "../../script/vbscript/runtime/script-object.js";
import { NOTHING, Typed, VbDate, isArray, type Value } from "../../script/vbscript/runtime/value.js";
import { VbError, raise } from "../../script/vbscript/runtime/vb-error.js";
import { ofProcedures } from "./jscript-errors.js";
import { usesJScript, type Any } from "./jscript.js";
import { DateOfScripts, givenDate, shownDate } from "./jscript-date.js";
import { isProcedure } from "./jscript-language.js";
import { arrayBehind, shownToJScript } from "./safe-arrays.js";
import { ProcedureObject } from "./script-class.js";
import { language } from "./session.js";

type Names = Record<string, unknown>;

const WRONG_ARGUMENTS = 450;

/** A value of JScript as VBScript has it: its arrays and dates are objects. */
function toValue(value: unknown): Value {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return fromJs(value);
  if (Array.isArray(value) && isSafeArray(value)) return arrayBehind(value) ?? fromJs(value);
  return isOfOthers(value) ? fromJs(early(value)) : asObject(value);
}

/** Whether an object that JScript has comes from COM, or from VBScript. */
function isOfOthers(value: object): boolean {
  if (TARGET in value || isComObject(value) || scriptObjectBehind(value) !== undefined) return true;
  if (Array.isArray(value)) return isSafeArray(value);
  return (value instanceof Date && !(value instanceof DateOfScripts)) || isOfVBScript(value);
}

/** Whether something is a value of VBScript as only VBScript has it. */
function isOfVBScript(value: object): boolean {
  if (value === NOTHING || isArray(value)) return true;
  return value instanceof Typed || value instanceof VbDate || value instanceof ScriptObject;
}

/** A value of VBScript as JScript has it: objects with members in any letter case. */
function toAny(value: Value): unknown {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || staysObject(value)) return value;
  return isArray(value) ? shownToJScript(value, value.elements.map(toAny)) : late(toHost(value));
}

/** What an object of JScript is worth in VBScript. */
function worth(object: object): unknown {
  return (object as unknown as string) + "";
}

/** From now on each language has the objects of the other, in whatever they are members of. */
function mix(): void {
  language.isMixed = true;
  usesJScript();
  keeping.given = (value) => (isOfOthers(value) ? givenDate(value) : asObject(value));
  keeping.shown = (value) => (isOfVBScript(value) ? toAny(value) : shownDate(value));
  Object.assign(crossing, { toHost: toAny, fromHost: toValue, worth });
}

/**
 * The procedures and variables of a job's scripts in VBScript, as those in JScript see them.
 * @param names procedures as GetRef gives them; variables as accessors
 */
export function fromVBScript(names: Readonly<Names>): Any {
  mix();
  return new Proxy(names, {
    get: (target, name) => {
      const found = target[String(name)];
      if (!(found instanceof ProcedureObject)) return toAny(found as Value);
      return (...args: unknown[]) => {
        try {
          return toAny(found.invoke("", INVOKE_GET, args.map(toValue)));
        } catch (error) {
          if (error instanceof VbError) {
            // It is the call that is wrong.
            if (error.number === WRONG_ARGUMENTS) error.detail ??= String(name);
            ofProcedures.add(error);
          }
          throw error;
        }
      };
    },
    set: (target, name, value) => Reflect.set(target, name, toValue(value)),
  });
}

/** The functions and variables of a job's scripts in JScript, as those in VBScript see them: in any letter case. */
export function fromJScript(names: Readonly<Names>): object {
  mix();
  return new JScriptNames(names);
}

class JScriptNames extends ScriptObject {
  readonly typeName = "JScriptTypeInfo";
  readonly #names: Names;
  readonly #spelled = new Map<string, string>();

  constructor(names: Names) {
    super();
    this.#names = names;
    for (const name of Object.keys(names)) this.#spelled.set(name.toLowerCase(), name);
  }

  override memberNamed(name: string): ScriptMember | undefined {
    const own = this.#spelled.get(name);
    if (own === undefined) return undefined;
    return { isCalled: isProcedure(this.#names[own]), takesSet: true };
  }

  invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    const own = this.#spelled.get(name) ?? raise(438, name);
    if (kind === INVOKE_GET || kind === INVOKE_CALL) return this.#read(own, args);
    if (args.length === 0) this.#names[own] = toAny(value);
    else if (kind === INVOKE_SET) setDefault(toValue(this.#names[own]), args, value);
    else letDefault(toValue(this.#names[own]), args, value);
    return undefined;
  }

  /** A function is called, whether or not there are arguments. */
  #read(name: string, args: readonly Argument[]): Value {
    const found = this.#names[name];
    if (isProcedure(found)) {
      return toValue(found(...valuesOf(args).map(toAny)));
    }
    return args.length === 0 ? toValue(found) : getDefault(toValue(found), args);
  }
}
