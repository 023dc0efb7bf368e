/**
 * The world that a script of JScript lives in: a context of V8 with its own Object, Array and so on.
 * Functions of this program never get into it themselves: `constructor` of one would lead the script
 * out. What the script sees of them are functions of the realm that call them.
 */
import { createContext, constants, runInContext, Script, type Context } from "node:vm";

/** What stands behind a function of the realm; `target` is what `new` was used on, undefined for calls. */
export type Native = (self: unknown, args: unknown[], target: object | undefined) => unknown;

/** A constructor or a function of the realm. */
export type RealmFunction = (...args: unknown[]) => unknown;

export type RealmObject = Record<PropertyKey, unknown>;

interface Kit {
  method(native: Native, name: string, length: number): RealmFunction;
  constructible(native: Native, name: string, length: number): RealmFunction;
  /** What proxies of host objects stand on: it can be called and constructed and has no properties. */
  target(): RealmFunction;
  object(): RealmObject;
  array(length: number): unknown[];
  primitive(object: object, hint: string): unknown;
  member(value: unknown, key: unknown): unknown;
  /** What V8 begins with, before JScript's own come over them. */
  readonly intrinsics: Readonly<Record<string, unknown>>;
}

const KIT = `(function () {
  "use strict";
  const { defineProperty, getOwnPropertyNames } = Object;
  const named = (f, name, length) => {
    defineProperty(f, "name", { value: name, configurable: true });
    return defineProperty(f, "length", { value: length, configurable: true });
  };
  const primitive = { string: (o) => \`\${o}\`, number: (o) => +o, default: (o) => o + "" };
  const intrinsics = { __proto__: null };
  for (const name of getOwnPropertyNames(globalThis)) intrinsics[name] = globalThis[name];
  return {
    method: (native, name, length) => named({ m(...args) { return native(this, args, undefined); } }.m, name, length),
    constructible: (native, name, length) =>
      named(function (...args) { return native(this, args, new.target); }, name, length),
    target() {
      const f = function () {}.bind();
      delete f.name;
      delete f.length;
      return f;
    },
    object: () => ({}),
    array: (length) => new intrinsics.Array(length),
    primitive: (object, hint) => primitive[hint](object),
    member: (value, key) => value[key],
    intrinsics,
  };
})()`;

/** Globals of ECMAScript 5; newer ones are not there. */
const GLOBALS_KEPT: ReadonlySet<string> = new Set([
  "Array",
  "Boolean",
  "Date",
  "Error",
  "EvalError",
  "Function",
  "Infinity",
  "JSON",
  "Math",
  "NaN",
  "Number",
  "Object",
  "RangeError",
  "ReferenceError",
  "RegExp",
  "String",
  "SyntaxError",
  "TypeError",
  "URIError",
  "decodeURI",
  "decodeURIComponent",
  "encodeURI",
  "encodeURIComponent",
  "escape",
  "eval",
  "isFinite",
  "isNaN",
  "parseFloat",
  "parseInt",
  "undefined",
  "unescape",
]);

const OBJECT_MEMBERS_REMOVED = [
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
];

let kitScript: Script | undefined;

export class Realm {
  readonly context: Context;
  readonly global: RealmObject;
  readonly kit: Kit;

  constructor() {
    this.context = createContext(constants.DONT_CONTEXTIFY);
    kitScript ??= new Script(KIT, { filename: "vmcom-jscript-realm" });
    this.kit = kitScript.runInContext(this.context) as Kit;
    this.global = runInContext("this", this.context) as RealmObject;
    this.#removeNewGlobals();
  }

  #removeNewGlobals(): void {
    for (const name of Object.getOwnPropertyNames(this.global)) {
      if (!GLOBALS_KEPT.has(name)) Reflect.deleteProperty(this.global, name);
    }
    const objectPrototype = this.prototype("Object");
    for (const name of OBJECT_MEMBERS_REMOVED) Reflect.deleteProperty(objectPrototype, name);
    Reflect.deleteProperty(this.intrinsic("Object"), "getOwnPropertySymbols");
  }

  /** A constructor or function that V8 began with. */
  intrinsic(name: string): RealmFunction & RealmObject {
    return this.kit.intrinsics[name] as RealmFunction & RealmObject;
  }

  /** The prototype of what V8's constructor of that name makes. */
  prototype(name: string): RealmObject {
    return this.intrinsic(name)["prototype"] as RealmObject;
  }

  /** Adds a member that loops over an object do not find. */
  define(object: object, name: string, value: unknown): void {
    Object.defineProperty(object, name, { value, writable: true, enumerable: false, configurable: true });
  }

  /** Adds a method that this program provides. */
  defineMethod(object: object, name: string, length: number, native: Native): RealmFunction {
    const method = this.kit.method(native, name, length);
    this.define(object, name, method);
    return method;
  }

  /** An array of the realm. */
  array(elements: readonly unknown[]): unknown[] {
    const array = this.kit.array(elements.length);
    for (let i = 0; i < elements.length; i++) array[i] = elements[i];
    return array;
  }

  /** Whether a value is an instance of one of V8's own constructors here. */
  isInstance(value: unknown, name: string): value is RealmObject {
    return (
      typeof value === "object" && value !== null && Object.prototype.isPrototypeOf.call(this.prototype(name), value)
    );
  }
}
