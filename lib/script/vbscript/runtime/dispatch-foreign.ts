/**
 * Members of the host's own objects. A script reaches what the host put there, and nothing that
 * JavaScript adds to every object or function: `constructor` would lead it out of the engine.
 */
import { fromJs, fromVariant, toJs, toVariant, writeBack } from "./boundary.js";
import type { MemberName } from "./member-name.js";
import { valueOf, type Argument } from "./ref.js";
import type { InvokeKind } from "./script-object.js";
import type { Value } from "./value.js";
import { raise } from "./vb-error.js";

type GetDefault = (value: Value, args: readonly Argument[]) => Value;
type HostFunction = (...args: unknown[]) => unknown;

/** Functions that get their arguments as Variant objects. */
const rawFunctions = new WeakSet<object>();

/** Lets a host function get `Variant` objects, by-reference ones among them, instead of JavaScript values. */
export function passRaw<T extends object>(hostFunction: T): T {
  rawFunctions.add(hostFunction);
  return hostFunction;
}

const HIDDEN_NAMES: ReadonlySet<string> = new Set(["constructor", "__proto__", "prototype"]);

/** The host's spelling of a member; undefined if there is none. */
function spellingOf(object: object, name: MemberName): string | undefined {
  if (HIDDEN_NAMES.has(name.lower)) return undefined;
  const isFunction = typeof object === "function";
  for (let holder: object | null = object; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    if (holder !== object && isLanguagePrototype(holder)) return undefined;
    if (Object.hasOwn(holder, name.text) && !(isFunction && isOfFunctions(name.text))) return name.text;
    for (const key of Object.getOwnPropertyNames(holder)) {
      if (key.toLowerCase() === name.lower && !(isFunction && isOfFunctions(key))) return key;
    }
  }
  return undefined;
}

/** Object.prototype or Function.prototype, also those of another context. */
function isLanguagePrototype(holder: object): boolean {
  return typeof holder === "function" || Object.hasOwn(holder, "hasOwnProperty");
}

function isOfFunctions(key: string): boolean {
  return key === "name" || key === "length" || key === "caller" || key === "arguments";
}

/** `obj.name(args)` */
export function callForeign(
  object: object,
  name: MemberName,
  args: readonly Argument[],
  getDefault: GetDefault,
): Value {
  const key = spellingOf(object, name) ?? raise(438, name.display);
  const member: unknown = Reflect.get(object, key);
  if (typeof member === "function") return callFunction(member, object, args);
  const value = fromJs(member);
  return args.length === 0 ? value : getDefault(value, args);
}

/** Calls a function of the host. */
export function callFunction(callee: object, self: unknown, args: readonly Argument[]): Value {
  if (!rawFunctions.has(callee)) {
    return fromJs(
      Reflect.apply(
        callee as HostFunction,
        self,
        args.map((argument) => toJs(valueOf(argument))),
      ),
    );
  }
  const variants = args.map(toVariant);
  const before = variants.map((variant) => variant.value);
  const result: unknown = Reflect.apply(callee as HostFunction, self, variants);
  writeBack(args, variants, before);
  return fromJs(result);
}

/** `obj.name = value` */
export function putForeign(
  object: object,
  name: MemberName,
  _kind: InvokeKind,
  args: readonly Argument[],
  value: Value,
): void {
  const key = spellingOf(object, name);
  if (key === undefined || typeof Reflect.get(object, key) === "function") raise(438, name.display);
  if (args.length > 0) raise(450, name.display);
  if (!Reflect.set(object, key, toJs(value))) raise(438, name.display);
}

/** What a host object is worth: what its own conversion to a primitive says. */
export function foreignDefault(object: object, args: readonly Argument[]): Value {
  const convert: unknown = Reflect.get(object, Symbol.toPrimitive);
  if (typeof convert !== "function") return raise(438);
  if (args.length > 0) return raise(450);
  return fromJs(Reflect.apply(convert, object, ["default"]));
}

/** What a host object walks over. */
export function foreignElements(object: object): Iterable<Value> | undefined {
  if (!(Symbol.iterator in object)) return undefined;
  return Array.from(object as Iterable<unknown>, fromVariant);
}
