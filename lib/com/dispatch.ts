/**
 * IDispatch over the generated tables: names to DISPIDs in any letter case, and Invoke with the
 * flags, defaults and errors that automation clients count on.
 */
import { ComError } from "./com-error.js";
import type { ComObject } from "./com-object.js";
import type { DispatchTable, MemberInfo } from "./dispatch-table.js";
import {
  DISP_E_BADPARAMCOUNT,
  DISP_E_MEMBERNOTFOUND,
  DISP_E_PARAMNOTFOUND,
  DISP_E_UNKNOWNNAME,
  E_INVALIDARG,
  E_POINTER,
} from "../generated/hresults.js";

/** Invoke calls a method. */
export const DISPATCH_METHOD = 1;
/** Invoke reads a property. */
export const DISPATCH_PROPERTYGET = 2;
/** Invoke sets a property. */
export const DISPATCH_PROPERTYPUT = 4;
/** Invoke sets a property to an object, as Set does in VBScript. */
export const DISPATCH_PROPERTYPUTREF = 8;

/** The default member. */
export const DISPID_VALUE = 0;
/** The enumerator of a collection. */
export const DISPID_NEWENUM = -4;

/** Interfaces whose pages have E_INVALIDARG where all others have E_POINTER: the value of a property that is NULL. */
const INVALID_FOR_NULL: ReadonlySet<string> = new Set(["IVMGuestOS2", "IVMRCClientControl"]);

interface TableIndex {
  readonly byName: ReadonlyMap<string, MemberInfo>;
  readonly byDispid: ReadonlyMap<number, MemberInfo>;
}

const indexes = new WeakMap<DispatchTable, TableIndex>();

function indexOf(table: DispatchTable): TableIndex {
  let index = indexes.get(table);
  if (index === undefined) {
    index = {
      byName: new Map(table.members.map((member) => [member.name.toLowerCase(), member])),
      byDispid: new Map(table.members.map((member) => [member.dispid, member])),
    };
    indexes.set(table, index);
  }
  return index;
}

/** The member with this name in any letter case. */
export function memberNamed(table: DispatchTable, name: string): MemberInfo | undefined {
  return indexOf(table).byName.get(name.toLowerCase());
}

/** The member with this DISPID. */
export function memberWithDispid(table: DispatchTable, dispid: number): MemberInfo | undefined {
  return indexOf(table).byDispid.get(dispid);
}

/** IDispatch::GetIDsOfNames: the member, then the positions of the parameters named after it. */
export function getIDsOfNames(table: DispatchTable, names: readonly string[]): number[] {
  const source = `${table.name}.GetIDsOfNames`;
  if (!Array.isArray(names) || names.some((name) => typeof name !== "string")) {
    throw new ComError(E_INVALIDARG, "GetIDsOfNames takes an array of names.", { source });
  }
  const [memberName, ...parameterNames] = names as string[];
  if (memberName === undefined) return [];
  const member = memberNamed(table, memberName);
  if (member === undefined) throw unknownName(source, memberName);
  const positions = parameterNames.map((name) => {
    const position = member.parameters.findIndex((parameter) => parameter.name.toLowerCase() === name.toLowerCase());
    if (position < 0) throw unknownName(source, name);
    return position;
  });
  return [member.dispid, ...positions];
}

function unknownName(source: string, name: string): ComError {
  return new ComError(DISP_E_UNKNOWNNAME, `There is no member or parameter named '${name}'.`, { source });
}

/** IDispatch::Invoke. */
export function invokeDispatch(
  object: ComObject,
  table: DispatchTable,
  dispid: number,
  flags: number,
  args: readonly unknown[],
): unknown {
  const member = memberWithDispid(table, dispid);
  if (member === undefined) {
    throw new ComError(DISP_E_MEMBERNOTFOUND, `${table.name} has no member with DISPID ${dispid}.`, {
      source: `${table.name}.Invoke`,
    });
  }
  const source = `${member.interface}.${member.name}`;
  if (!Array.isArray(args)) throw new ComError(E_INVALIDARG, "Arguments come as an array.", { source });
  const target = object as unknown as Record<string, unknown>;
  if (flags & (DISPATCH_PROPERTYPUT | DISPATCH_PROPERTYPUTREF)) return put(target, member, args, source);
  if (member.kind === "method" || member.parameters.length > 0)
    return invokeMethod(target, member, flags, args, source);
  return get(target, member, flags, args, source);
}

function put(target: Record<string, unknown>, member: MemberInfo, args: readonly unknown[], source: string): undefined {
  if (member.kind !== "put" && member.kind !== "get/put") {
    throw new ComError(DISP_E_MEMBERNOTFOUND, `${source} cannot be assigned to.`, { source });
  }
  if (args.length !== 1) throw new ComError(DISP_E_BADPARAMCOUNT, "A property is assigned one value.", { source });
  target[member.name] = args[0];
  return undefined;
}

function invokeMethod(
  target: Record<string, unknown>,
  member: MemberInfo,
  flags: number,
  args: readonly unknown[],
  source: string,
): unknown {
  const wanted = member.kind === "method" ? DISPATCH_METHOD : DISPATCH_METHOD | DISPATCH_PROPERTYGET;
  if (!(flags & wanted)) throw notCallable(source, "a method");
  return Reflect.apply(target[member.name] as (...args: unknown[]) => unknown, target, args);
}

function get(
  target: Record<string, unknown>,
  member: MemberInfo,
  flags: number,
  args: readonly unknown[],
  source: string,
): unknown {
  // Automation clients read a property with METHOD | PROPERTYGET, and old ones with METHOD alone.
  if (!(flags & (DISPATCH_PROPERTYGET | DISPATCH_METHOD))) throw notCallable(source, "a property");
  if (member.kind === "put") throw new ComError(DISP_E_MEMBERNOTFOUND, `${source} cannot be read.`, { source });
  if (args.length === 1 && args[0] === null && member.result?.kind !== "interface") throw nullValue(member, source);
  const value = target[member.name];
  if (args.length === 0) return value;
  return invokeDefault(value, args, source);
}

/** C callers pass a pointer for the value of a property that they read. */
function nullValue(member: MemberInfo, source: string): ComError {
  const code = INVALID_FOR_NULL.has(member.interface) ? E_INVALIDARG : E_POINTER;
  return new ComError(code, "The out parameter is NULL; leave it away, the value is what the call returns.", {
    source,
  });
}

/** `server.VirtualMachines(1)`: arguments that a property does not take go to the default member of its value. */
function invokeDefault(value: unknown, args: readonly unknown[], source: string): unknown {
  const dispatch = value as Partial<ComObject> | null;
  if (typeof dispatch === "object" && typeof dispatch?.Invoke === "function") {
    return dispatch.Invoke(DISPID_VALUE, DISPATCH_METHOD | DISPATCH_PROPERTYGET, args);
  }
  throw new ComError(DISP_E_BADPARAMCOUNT, "The property takes no arguments.", { source });
}

function notCallable(source: string, what: string): ComError {
  return new ComError(DISP_E_MEMBERNOTFOUND, `${source} is ${what}; the flags ask for something else.`, { source });
}

/** What a call that leaves an argument out passes in its place, and how it is told from a real one. */
export function isMissing(value: unknown): boolean {
  return value instanceof ComError && value.hresult === DISP_E_PARAMNOTFOUND;
}
