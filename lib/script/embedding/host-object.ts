/**
 * Objects of the host as scripts use them, in any language: members in any letter case, properties with
 * arguments, default members, collections. An object either is a plain one of JavaScript, or implements
 * IDispatch itself. A script reaches what the host put there, and nothing that JavaScript adds to every
 * object or function: `constructor` would lead it out of the engine.
 */
import { ComError } from "../../com/com-error.js";
import {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  DISPID_VALUE,
} from "../../com/dispatch.js";
import type { Variant } from "../../com/variant.js";
import { DISP_E_MEMBERNOTFOUND, DISP_E_UNKNOWNNAME } from "../../generated/hresults.js";

/** How the values of an engine cross: `A` is an argument, a value or a place that holds one, `V` a value. */
export interface HostMarshal<A, V> {
  /** Whether all functions of the host get `Variant` objects. */
  readonly raw: boolean;
  /** An argument as a JavaScript value; one that is left out is the ComError DISP_E_PARAMNOTFOUND. */
  toJs(argument: A): unknown;
  /** An argument with its type; the `value` of one that is passed by reference can be assigned to. */
  toVariant(argument: A): Variant;
  fromJs(result: unknown): V;
  /** `obj.prop(args)` where the property takes no arguments: the default member of its value gets them. */
  indexed(value: V, args: readonly A[]): V;
  /** `obj.prop(args) = value` likewise; the value is the last one of `args`. */
  putIndexed(target: V, flags: number, args: readonly A[]): void;
  /** Throws the language's error for a member that there is not, or not for this use; "" is the default one. */
  notFound(name: string): never;
  /** Throws the language's error for a wrong number of arguments. */
  wrongCount(name: string): never;
}

/** A member: the host's own spelling, or a DISPID. */
export type MemberId = string | number;

/** Reads a property or calls a method, whichever it is: a value is wanted. */
export const READ_OR_CALL = DISPATCH_METHOD | DISPATCH_PROPERTYGET;
const ANY_PUT = DISPATCH_PROPERTYPUT | DISPATCH_PROPERTYPUTREF;

/** The named argument that carries the value of a property put. */
export const DISPID_PROPERTYPUT = -3;
/** What GetIDsOfNames says of a name that there is not. */
const DISPID_UNKNOWN = -1;

/** On a plain object or its class: the name of the member that is its default one. */
export const DEFAULT_MEMBER: unique symbol = Symbol("vmcom.defaultMember");

type HostFunction = (...args: unknown[]) => unknown;

/** What an object that implements IDispatch itself has. */
export interface DispatchObject {
  GetIDsOfNames(names: readonly string[]): readonly number[];
  /** @param namedArgs the DISPIDs of the last ones of `args`: [DISPID_PROPERTYPUT] for the value of a put */
  Invoke(dispid: number, flags: number, args: readonly unknown[], namedArgs: readonly number[]): unknown;
}

/** Functions that get their arguments as Variant objects, and objects all of whose functions do. */
const rawCallees = new WeakSet<object>();

/** Lets a function, or all functions of an object, get `Variant` objects instead of JavaScript values. */
export function raw<T extends object>(callee: T): T {
  rawCallees.add(callee);
  return callee;
}

/** Whether an object of the host implements IDispatch itself. */
export function isDispatch(object: object): object is DispatchObject {
  const { GetIDsOfNames, Invoke } = object as Partial<DispatchObject>;
  return typeof GetIDsOfNames === "function" && typeof Invoke === "function";
}

// Names

const HIDDEN_NAMES: ReadonlySet<string> = new Set(["constructor", "__proto__", "prototype"]);
const OF_FUNCTIONS: ReadonlySet<string> = new Set(["name", "length", "caller", "arguments"]);

/** The member of that name in any letter case; undefined if there is none. */
export function memberId(object: object, name: string): MemberId | undefined {
  if (isDispatch(object)) return dispidOf(object, name);
  const lower = name.toLowerCase();
  const own = spellingOf(object, name, lower);
  if (own !== undefined) return own;
  const hasAccessor = ACCESSORS.some((prefix) => spellingOf(object, prefix + name, prefix + lower) !== undefined);
  return hasAccessor ? name : undefined;
}

/** Methods that stand for the halves of a property. */
const ACCESSORS = ["get_", "put_", "putref_"] as const;

function dispidOf(object: DispatchObject, name: string): number | undefined {
  try {
    const [dispid = DISPID_UNKNOWN] = object.GetIDsOfNames([name]);
    return dispid === DISPID_UNKNOWN ? undefined : dispid;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof ComError && (error.hresult === DISP_E_UNKNOWNNAME || error.hresult === DISP_E_MEMBERNOTFOUND);
}

/** The host's spelling of a member of a plain object. */
function spellingOf(object: object, name: string, lower: string): string | undefined {
  if (HIDDEN_NAMES.has(lower)) return undefined;
  const isFunction = typeof object === "function";
  for (let holder: object | null = object; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    if (holder !== object && isLanguagePrototype(holder)) return undefined;
    if (Object.hasOwn(holder, name) && !(isFunction && OF_FUNCTIONS.has(name))) return name;
    for (const key of Object.getOwnPropertyNames(holder)) {
      if (key.length === lower.length && key.toLowerCase() === lower && !(isFunction && OF_FUNCTIONS.has(key)))
        return key;
    }
  }
  return undefined;
}

/** Object.prototype or Function.prototype, also those of another context. */
function isLanguagePrototype(holder: object): boolean {
  return typeof holder === "function" || Object.hasOwn(holder, "hasOwnProperty");
}

// Calls

/**
 * Does something with a member.
 * @param flags DISPATCH_METHOD for a statement, READ_OR_CALL where the value is wanted, DISPATCH_PROPERTYPUT
 * and DISPATCH_PROPERTYPUTREF (Set) with the value as the last one of `args`
 * @throws what `notFound` and `wrongCount` of the marshal throw; whatever the host throws
 */
export function invokeMember<A, V>(
  marshal: HostMarshal<A, V>,
  object: object,
  id: MemberId,
  flags: number,
  args: readonly A[],
): V {
  if (typeof id === "number") return invokeDispatch(marshal, object as DispatchObject, id, flags, args);
  if (flags & ANY_PUT) return put(marshal, object, id, flags, args);
  const member: unknown = Reflect.get(object, id);
  if (typeof member === "function") return callHostFunction(marshal, member, object, args);
  const getter = accessor(object, "get_", id);
  if (getter !== undefined) return callHostFunction(marshal, getter, object, args);
  if (member === undefined && spellingOf(object, id, id.toLowerCase()) === undefined) return marshal.notFound(id);
  const value = marshal.fromJs(member);
  return args.length === 0 ? value : marshal.indexed(value, args);
}

function invokeDispatch<A, V>(
  marshal: HostMarshal<A, V>,
  object: DispatchObject,
  dispid: number,
  flags: number,
  args: readonly A[],
): V {
  const isRaw = marshal.raw || rawCallees.has(object);
  const values = args.map((argument) => (isRaw ? marshal.toVariant(argument) : marshal.toJs(argument)));
  return marshal.fromJs(object.Invoke(dispid, flags, values, flags & ANY_PUT ? [DISPID_PROPERTYPUT] : []));
}

/** Calls a function of the host. */
export function callHostFunction<A, V>(
  marshal: HostMarshal<A, V>,
  callee: object,
  self: unknown,
  args: readonly A[],
): V {
  const isRaw =
    marshal.raw || rawCallees.has(callee) || (typeof self === "object" && self !== null && rawCallees.has(self));
  const values = args.map((argument) => (isRaw ? marshal.toVariant(argument) : marshal.toJs(argument)));
  return marshal.fromJs(Reflect.apply(callee as HostFunction, self, values));
}

function put<A, V>(marshal: HostMarshal<A, V>, object: object, id: string, flags: number, args: readonly A[]): V {
  const setter =
    (flags & DISPATCH_PROPERTYPUTREF ? accessor(object, "putref_", id) : undefined) ?? accessor(object, "put_", id);
  if (setter !== undefined) return callHostFunction(marshal, setter, object, args);
  const value = args.at(-1) as A;
  const descriptor = descriptorOf(object, id);
  if (descriptor === undefined || typeof descriptor.value === "function") return marshal.notFound(id);
  if (args.length > 1) {
    const target: unknown = Reflect.get(object, id);
    // An array would be assigned to in a copy.
    if (typeof target !== "object" || target === null || Array.isArray(target)) return marshal.wrongCount(id);
    marshal.putIndexed(marshal.fromJs(target), flags, args);
    return marshal.fromJs(undefined);
  }
  const isRaw = descriptor.set !== undefined && (marshal.raw || rawCallees.has(object));
  if (!Reflect.set(object, id, isRaw ? marshal.toVariant(value) : marshal.toJs(value))) return marshal.notFound(id);
  return marshal.fromJs(undefined);
}

function accessor(object: object, prefix: (typeof ACCESSORS)[number], id: string): object | undefined {
  const key = spellingOf(object, prefix + id, prefix + id.toLowerCase());
  const member: unknown = key === undefined ? undefined : Reflect.get(object, key);
  return typeof member === "function" ? member : undefined;
}

function descriptorOf(object: object, key: string): PropertyDescriptor | undefined {
  for (let holder: object | null = object; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}

/**
 * `x(args)`, `x(args) = value`, or what the object is worth where a value is wanted.
 * @throws what `notFound` throws for an object without a default member
 */
export function invokeDefault<A, V>(marshal: HostMarshal<A, V>, object: object, flags: number, args: readonly A[]): V {
  if (isDispatch(object)) return invokeDispatch(marshal, object, DISPID_VALUE, flags, args);
  const name: unknown = Reflect.get(object, DEFAULT_MEMBER);
  if (typeof name === "string") return invokeMember(marshal, object, memberId(object, name) ?? name, flags, args);
  if (flags & ANY_PUT) return marshal.notFound("");
  if (typeof object === "function") return callHostFunction(marshal, object, undefined, args);
  const convert: unknown = Reflect.get(object, Symbol.toPrimitive);
  if (typeof convert !== "function") return marshal.notFound("");
  if (args.length > 0) return marshal.wrongCount("");
  return marshal.fromJs(Reflect.apply(convert, object, ["default"]));
}

// Collections

/** What For Each and Enumerator walk over; undefined for an object that is no collection. */
export function hostElements(object: object): Iterable<unknown> | undefined {
  if (isDispatch(object)) return enumeratorOf(() => object.Invoke(DISPID_NEWENUM, READ_OR_CALL, [], []));
  if (Symbol.iterator in object) return object as Iterable<unknown>;
  const key = spellingOf(object, "_NewEnum", "_newenum");
  if (key === undefined) return undefined;
  const member: unknown = Reflect.get(object, key);
  return enumeratorOf(() => (typeof member === "function" ? Reflect.apply(member, object, []) : member) as unknown);
}

/** IEnumVARIANT, as far as it takes to walk: Next gives up to so many elements. */
interface EnumLike {
  Next(count: number): readonly unknown[];
}

function enumeratorOf(newEnum: () => unknown): Iterable<unknown> | undefined {
  let walked: unknown;
  try {
    walked = newEnum();
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
  if (typeof walked !== "object" || walked === null) return undefined;
  if (Symbol.iterator in walked) return walked as Iterable<unknown>;
  return typeof (walked as Partial<EnumLike>).Next === "function" ? fetched(walked as EnumLike) : undefined;
}

function* fetched(walked: EnumLike): Generator {
  for (let next = walked.Next(1); next.length > 0; next = walked.Next(1)) yield next[0];
}
