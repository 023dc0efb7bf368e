/** What JScript's global object has that V8's has not, or has otherwise. */
import { runInContext } from "node:vm";
import type { RuntimeHost } from "../vbscript/runtime/host.js";
import type { Bridge } from "./bridge.js";
import { isObject } from "./bridge.js";
import { CANNOT_CREATE } from "./messages.js";
import { SCRIPT_ENGINE_BUILD, SCRIPT_ENGINE_MAJOR, SCRIPT_ENGINE_MINOR } from "./engine-version.js";
import type { Native, Realm, RealmFunction, RealmObject } from "./realm.js";

/** What the parts of the global object are made with. */
export interface GlobalParts {
  readonly bridge: Bridge;
  readonly realm: Realm;
  readonly host: RuntimeHost;
  /** Compiles a text that the script has made and runs it in the global scope. */
  evaluate(text: string): unknown;
  /** The source of a function of the script, from its compiled code. */
  sourceOfFunction(code: string): string | undefined;
}

/** A value of the script as text, as ToString has it. */
export function textOf(realm: Realm, value: unknown): string {
  return isObject(value) ? String(realm.kit.primitive(value, "string")) : String(value);
}

/** A value of the script as a number, as ToNumber has it. */
export function numberOf(realm: Realm, value: unknown): number {
  return isObject(value) ? Number(realm.kit.primitive(value, "number")) : Number(value);
}

/** Adds a constructor of the script, with a prototype that V8 began with or a new one. */
export function defineConstructor(
  realm: Realm,
  name: string,
  length: number,
  native: Native,
  prototype: RealmObject = realm.kit.object(),
): RealmFunction {
  const made = realm.kit.constructible(native, name, length);
  Object.defineProperty(made, "prototype", { value: prototype, writable: false });
  realm.define(prototype, "constructor", made);
  realm.define(realm.global, name, made);
  return made;
}

/** Functions of the engine itself, `eval` and `Function`. @returns `eval` */
export function addGlobals(parts: GlobalParts): RealmFunction {
  const { realm } = parts;
  const { global } = realm;
  const constant = (name: string, value: unknown): void => {
    realm.defineMethod(global, name, 0, () => value);
  };
  constant("ScriptEngine", "JScript");
  constant("ScriptEngineMajorVersion", SCRIPT_ENGINE_MAJOR);
  constant("ScriptEngineMinorVersion", SCRIPT_ENGINE_MINOR);
  constant("ScriptEngineBuildVersion", SCRIPT_ENGINE_BUILD);
  constant("CollectGarbage", undefined);
  addParseInt(realm);
  addObjects(parts);
  addFunction(parts);
  return addEval(parts);
}

/** A number with a leading zero is octal, if nothing says otherwise. */
function addParseInt(realm: Realm): void {
  realm.defineMethod(realm.global, "parseInt", 2, (_self, [value, radix]) => {
    const text = textOf(realm, value).trim();
    const base = numberOf(realm, radix) | 0;
    const isOctal = base === 0 && /^[+-]?0[0-9]/.test(text);
    return parseInt(text, isOctal ? 8 : base);
  });
}

function addObjects({ bridge, realm, host }: GlobalParts): void {
  const create = (progId: unknown, server: unknown): object => {
    const { errors } = bridge;
    const make = host.createObject?.bind(host);
    if (make === undefined) return errors.raise(CANNOT_CREATE);
    const name = textOf(realm, progId);
    try {
      const location = server === undefined ? "" : textOf(realm, server);
      return bridge.toScript(make(name, location)) as object;
    } catch (error) {
      throw errors.ofCreation(error);
    }
  };
  defineConstructor(realm, "ActiveXObject", 1, (_self, [progId, server]) => create(progId, server));
  realm.defineMethod(realm.global, "GetObject", 2, (_self, [path, progId]) => {
    const { errors } = bridge;
    if (host.getObject === undefined) return errors.raise(CANNOT_CREATE);
    const text = (value: unknown): string | undefined => (value === undefined ? undefined : textOf(realm, value));
    try {
      return bridge.toScript(host.getObject(text(path), text(progId)));
    } catch (error) {
      throw errors.ofCreation(error);
    }
  });
}

/** `new Function(...)`, and what functions write themselves as. */
function addFunction(parts: GlobalParts): void {
  const { realm, bridge } = parts;
  const prototype = realm.prototype("Function");
  const make: Native = (_self, args) => {
    const texts = args.map((arg) => textOf(realm, arg));
    const body = texts.pop() ?? "";
    return parts.evaluate(`(function anonymous(${texts.join(", ")}) {\n${body}\n})`);
  };
  defineConstructor(realm, "Function", 1, make, prototype);
  const nativeText = Reflect.get(prototype, "toString") as RealmFunction;
  realm.defineMethod(prototype, "toString", 0, (self) => {
    if (typeof self !== "function") return bridge.errors.raise(5002);
    const code = String(Reflect.apply(nativeText, self, []));
    const name = String(Object.getOwnPropertyDescriptor(self, "name")?.value ?? "");
    if (
      /\{\s*\[native code\]\s*\}$/.test(code) ||
      /^m\(\.\.\.args\)/.test(code) ||
      /^function \(\.\.\.args\)/.test(code)
    ) {
      return `\nfunction ${name}() {\n    [native code]\n}\n`;
    }
    return parts.sourceOfFunction(code) ?? code;
  });
}

/**
 * `eval` called by its name is V8's, which sees the variables around it, and gets compiled code. The
 * global property of that name is another function, which knows the global scope alone.
 */
function addEval(parts: GlobalParts): RealmFunction {
  const { realm } = parts;
  runInContext("let eval = this.eval;", realm.context);
  return realm.defineMethod(realm.global, "eval", 1, (_self, [text]) =>
    typeof text === "string" ? parts.evaluate(text) : text,
  );
}
