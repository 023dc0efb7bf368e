import { ComError, comErrorAt } from "./com-error.js";
import { tableOf, type ComObject } from "./com-object.js";
import { memberNamed } from "./dispatch.js";
import { TARGET } from "./late-target.js";
import { DISP_E_MEMBERNOTFOUND } from "../generated/hresults.js";
import { withSuccessCode } from "./success-code.js";

/** What a call through `call` ended with. */
export interface CallResult {
  /** S_OK, S_FALSE or the code of the failure. */
  readonly hresult: number;
  /** What the member returned; undefined after a failure. */
  readonly value: unknown;
  /** The error, after a failure. */
  readonly error?: ComError;
}

/**
 * Calls a member and returns its HRESULT instead of throwing, for whoever has to tell S_FALSE from
 * S_OK. A property is read without arguments and written with one more than it is indexed by.
 *
 * @example call(server, "FindVirtualMachine", "web") // { hresult: S_FALSE, value: null }
 */
export function call(object: object, member: string, ...args: unknown[]): CallResult {
  try {
    return withSuccessCode(() => invokeMember(object as Record<string, unknown>, member, args));
  } catch (thrown) {
    const error = comErrorAt(thrown, member);
    return { hresult: error.hresult, value: undefined, error };
  }
}

function invokeMember(object: Record<string, unknown>, member: string, args: unknown[]): unknown {
  if (!(member in object)) {
    throw new ComError(DISP_E_MEMBERNOTFOUND, `The object has no member '${member}'.`, { source: member });
  }
  if (!isProperty(object, member)) {
    const method = object[member];
    if (typeof method !== "function") return method;
    return Reflect.apply(method, object, args);
  }
  if (args.length === 0) return object[member];
  object[member] = args[0];
  return undefined;
}

function isProperty(object: object, member: string): boolean {
  const target = (object as { readonly [TARGET]?: ComObject })[TARGET];
  if (target === undefined) return hasAccessor(object, member);
  // Methods of a late-bound object are accessors too: they refuse to be assigned to.
  const info = memberNamed(tableOf(target), member);
  return info?.kind !== "method" && info?.parameters.length === 0;
}

function hasAccessor(object: object, member: string): boolean {
  for (let holder: object | null = object; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, member);
    if (descriptor !== undefined) return descriptor.get !== undefined || descriptor.set !== undefined;
  }
  return false;
}
