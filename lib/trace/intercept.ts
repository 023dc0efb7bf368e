/**
 * Puts something between callers and objects: every member of every class, whoever calls it - scripts through their
 * engines, late-bound views, typed programs. What is put there stays for the life of the process.
 */
import type { ComObject } from "../com/com-object.js";
import { DISPID_NEWENUM } from "../com/dispatch.js";
import type { DispatchTable, MemberInfo } from "../com/dispatch-table.js";
import * as wrappers from "../generated/wrappers.js";
import { describedClasses, type ComClass } from "../script/objects/core/define-class.js";
import { putName } from "../script/objects/core/member.js";
import "../script/objects/script-objects.js";

/** What is done with a member. */
export type CallKind = "get" | "put" | "call" | "enumerate";

/** A member of a class, as calls go to it. */
export interface CallSite {
  readonly member: string;
  readonly kind: CallKind;
  readonly info: MemberInfo;
}

type Method = (this: ComObject, ...args: unknown[]) => unknown;

/** Gets each call in the place of the member; `original` is the member itself. */
export type Interceptor = (target: ComObject, site: CallSite, args: ArrayLike<unknown>, original: Method) => unknown;

let isInstalled = false;

/** @throws Error when it is called a second time */
export function intercept(interceptor: Interceptor): void {
  if (isInstalled) throw new Error("Calls are intercepted already.");
  isInstalled = true;
  for (const comClass of comClasses()) interceptClass(comClass, interceptor);
}

/** All classes of objects that callers can get hold of. */
export function comClasses(): ComClass[] {
  const generated = Object.values(wrappers as Record<string, unknown>).filter(
    (each): each is ComClass => typeof each === "function" && "table" in each,
  );
  return [...generated, ...describedClasses()];
}

function interceptClass(comClass: ComClass, interceptor: Interceptor): void {
  const prototype = comClass.prototype as object;
  for (const info of membersOf(comClass.table)) {
    if (info.dispid === DISPID_NEWENUM) interceptEnumerator(prototype, info, interceptor);
    else interceptMember(prototype, info, interceptor);
  }
  if (Symbol.iterator in prototype && !comClass.table.members.some(({ dispid }) => dispid === DISPID_NEWENUM)) {
    interceptEnumerator(prototype, ENUMERATOR, interceptor);
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

function membersOf(table: DispatchTable): readonly MemberInfo[] {
  return table.members;
}

function interceptMember(prototype: object, info: MemberInfo, interceptor: Interceptor): void {
  const { name } = info;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (descriptor === undefined) return;
  if (typeof descriptor.value === "function") {
    const kind = info.kind === "method" ? "call" : "get";
    replaceMethod(prototype, name, { member: name, kind, info }, interceptor);
    const put = putName(name);
    if (Object.hasOwn(prototype, put)) replaceMethod(prototype, put, { member: name, kind: "put", info }, interceptor);
    return;
  }
  const { get, set } = descriptor;
  Object.defineProperty(prototype, name, {
    ...descriptor,
    ...(get === undefined ? {} : { get: reader(get as Method, { member: name, kind: "get", info }, interceptor) }),
    ...(set === undefined ? {} : { set: writer(set as Method, { member: name, kind: "put", info }, interceptor) }),
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

function interceptEnumerator(prototype: object, info: MemberInfo, interceptor: Interceptor): void {
  const site: CallSite = { member: "_NewEnum", kind: "enumerate", info };
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
