/**
 * Puts something between callers and objects: every member of every class, whoever calls it - scripts through their
 * engines, late-bound views, typed programs. What is put there stays for the life of the process.
 */
import { tapClasses, type ComObject } from "../com/com-object.js";
import { DISPID_NEWENUM } from "../com/dispatch.js";
import type { MemberInfo } from "../com/dispatch-table.js";
import type { ComClass } from "../script/objects/core/define-class.js";
import { putName } from "../script/objects/core/member.js";

/** What is done with a member. */
export type CallKind = "get" | "put" | "call" | "enumerate";

/** A member of a class, as calls go to it. */
export interface CallSite {
  readonly member: string;
  readonly kind: CallKind;
  readonly info: MemberInfo;
  /** Counts the members of the class; reading and assigning to one are the same member. */
  readonly index: number;
}

type Method = (this: ComObject, ...args: unknown[]) => unknown;

/** Gets each call in the place of the member; `original` is the member itself. */
export type Interceptor = (target: ComObject, site: CallSite, args: readonly unknown[], original: Method) => unknown;

let installed: Interceptor | undefined;
const intercepted = new WeakSet<object>();

/**
 * From now on calls go to the interceptor: each class is taken when the first object of it is made, so that none is
 * loaded for it.
 * @throws Error when it is called a second time
 */
export function intercept(interceptor: Interceptor): void {
  if (installed !== undefined) throw new Error("Calls are intercepted already.");
  installed = interceptor;
  tapClasses(interceptClass);
}

/** For objects that come about without their constructor. */
export function interceptClass(comClass: ComClass): void {
  if (installed === undefined || intercepted.has(comClass)) return;
  intercepted.add(comClass);
  if (Object.hasOwn(comClass, "table")) interceptMembers(comClass, installed);
  // What it inherits may be another class's.
  const base = Object.getPrototypeOf(comClass) as ComClass;
  if ("table" in base) interceptClass(base);
}

function interceptMembers(comClass: ComClass, interceptor: Interceptor): void {
  const prototype = comClass.prototype as object;
  const { members } = comClass.table;
  for (const [index, info] of members.entries()) {
    if (info.dispid === DISPID_NEWENUM) interceptEnumerator(prototype, info, index, interceptor);
    else interceptMember(prototype, info, index, interceptor);
  }
  if (Symbol.iterator in prototype && !members.some(({ dispid }) => dispid === DISPID_NEWENUM)) {
    interceptEnumerator(prototype, ENUMERATOR, members.length, interceptor);
  }
}

/** A collection without a member for it is walked over all the same. */
const ENUMERATOR: MemberInfo = {
  name: "_NewEnum",
  interface: "IEnumVARIANT",
  dispid: DISPID_NEWENUM,
  kind: "get",
  parameters: [],
  result: { kind: "IUnknown" },
  hidden: true,
};

function interceptMember(prototype: object, info: MemberInfo, index: number, interceptor: Interceptor): void {
  const { name } = info;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (descriptor === undefined) return;
  if (typeof descriptor.value === "function") {
    const kind = info.kind === "method" ? "call" : "get";
    replaceMethod(prototype, name, { member: name, kind, info, index }, interceptor);
    const put = putName(name);
    if (Object.hasOwn(prototype, put))
      replaceMethod(prototype, put, { member: name, kind: "put", info, index }, interceptor);
    return;
  }
  const { get, set } = descriptor;
  Object.defineProperty(prototype, name, {
    ...descriptor,
    ...(get === undefined
      ? {}
      : { get: reader(get as Method, { member: name, kind: "get", info, index }, interceptor) }),
    ...(set === undefined
      ? {}
      : { set: writer(set as Method, { member: name, kind: "put", info, index }, interceptor) }),
  });
}

const NO_ARGUMENTS: readonly unknown[] = [];

function reader(original: Method, site: CallSite, interceptor: Interceptor): Method {
  return function (this: ComObject) {
    return interceptor(this, site, NO_ARGUMENTS, original);
  };
}

function writer(original: Method, site: CallSite, interceptor: Interceptor): (this: ComObject, value: unknown) => void {
  return function (this: ComObject, value: unknown) {
    interceptor(this, site, [value], original);
  };
}

function replaceMethod(prototype: object, name: string, site: CallSite, interceptor: Interceptor): void {
  const original = (prototype as Record<string, unknown>)[name] as Method;
  const replaced = function (this: ComObject, ...args: unknown[]): unknown {
    return interceptor(this, site, args, original);
  };
  Object.defineProperty(prototype, name, { value: replaced, configurable: true, writable: true });
}

function interceptEnumerator(prototype: object, info: MemberInfo, index: number, interceptor: Interceptor): void {
  const site: CallSite = { member: "_NewEnum", kind: "enumerate", info, index };
  const original = enumeratorOf(prototype);
  if (original === undefined) return;
  const replaced: Method = reader(original, site, interceptor);
  Object.defineProperty(prototype, "_NewEnum", { get: replaced, configurable: true });
  Object.defineProperty(prototype, Symbol.iterator, { value: replaced, configurable: true, writable: true });
}

function enumeratorOf(prototype: object): Method | undefined {
  const accessor = Object.getOwnPropertyDescriptor(prototype, "_NewEnum")?.get;
  return (accessor ?? (prototype as Record<symbol, unknown>)[Symbol.iterator]) as Method | undefined;
}
