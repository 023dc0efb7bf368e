/** Members of our COM objects, by their dispatch tables. */
import { isComObject, tableOf, type ComObject } from "../../../com/com-object.js";
import {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  memberWithDispid,
} from "../../../com/dispatch.js";
import { fromVariant } from "./boundary.js";
import { comMember, defaultMember, type ComMember } from "./com-member.js";
import { outgoingValue } from "./com-caller.js";
import type { MemberName } from "./member-name.js";
import { valueOf, type Argument } from "./ref.js";
import { INVOKE_SET, type InvokeKind } from "./script-object.js";
import { MISSING, isArray, isObject, type Value } from "./value.js";
import { raise } from "./vb-error.js";

type GetDefault = (value: Value, args: readonly Argument[]) => Value;

const READ_OR_CALL = DISPATCH_METHOD | DISPATCH_PROPERTYGET;

/** The member of a name. @throws VbError 438 */
function memberOf(object: ComObject, name: MemberName): ComMember {
  if (name.lastClass === object.constructor && name.lastMember !== undefined) return name.lastMember;
  const member = comMember(object, name.lower) ?? raise(438, name.display);
  name.remember(object, member);
  return member;
}

/** `obj.name(args)` */
export function callCom(object: ComObject, name: MemberName, args: readonly Argument[], getDefault: GetDefault): Value {
  const member = memberOf(object, name);
  name.countUse(object, member, args.length, call);
  if (member.read === undefined) return call(object, member, args);
  const value = member.convert(member.read.call(object));
  if (args.length === 0) return value;
  // Arguments that a property does not take go to the default member of its value.
  return isObject(value) || isArray(value) ? getDefault(value, args) : raise(450, name.display);
}

function call(object: ComObject, member: ComMember, args: readonly Argument[]): Value {
  const values = outgoing(args, member.keepsValues);
  if (member.method !== undefined) return member.convert(Reflect.apply(member.method, object, values));
  return member.convert(object.Invoke(member.info.dispid, READ_OR_CALL, values));
}

/** Arguments for a COM object; those left out at the end are not there. */
function outgoing(args: readonly Argument[], asTheyAre: boolean): unknown[] {
  let count = args.length;
  while (count > 0 && args[count - 1] === MISSING) count--;
  const values: unknown[] = [];
  for (let i = 0; i < count; i++) values.push(outgoingValue(valueOf(args[i]), asTheyAre));
  return values;
}

/**
 * `obj.name(args) = value`
 * @param letValue what assignment without Set makes of an object, unless the property takes objects
 */
export function putCom(
  object: ComObject,
  name: MemberName,
  kind: InvokeKind,
  args: readonly Argument[],
  value: Value,
  letValue: (value: Value) => Value,
): void {
  const member = memberOf(object, name);
  if (!member.isWritable) raise(438, name.display);
  if (args.length === 1) name.countPut(object, member);
  const takesObjects = kind === INVOKE_SET || member.info.result?.kind === "interface";
  put(object, member, kind, args, takesObjects ? value : letValue(value));
}

function put(object: ComObject, member: ComMember, kind: InvokeKind, args: readonly Argument[], value: Value): void {
  const values = outgoing(args, member.keepsValues);
  // What has a type of its own, as CompareMode has, is no VARIANT that is kept.
  values.push(outgoingValue(value, member.keepsValues && member.info.result?.kind === "VARIANT"));
  if (member.put !== undefined) {
    Reflect.apply(member.put, object, values);
    return;
  }
  object.Invoke(member.info.dispid, kind === INVOKE_SET ? DISPATCH_PROPERTYPUTREF : DISPATCH_PROPERTYPUT, values);
}

/**
 * `obj(args)`, or what the object is worth.
 * @param place the place of the script that does it
 * @throws VbError 438, 450
 */
export function defaultOfCom(
  object: ComObject,
  args: readonly Argument[],
  getDefault: GetDefault,
  place?: MemberName,
): Value {
  const member = defaultMember(object) ?? raise(438);
  if (member.read !== undefined) {
    const value = member.convert(member.read.call(object));
    return args.length === 0 ? value : getDefault(value, args);
  }
  if (member.info.parameters.length > 0 && args.length === 0) raise(450);
  place?.countUse(object, member, args.length, call);
  return call(object, member, args);
}

/**
 * `obj(args) = value`
 * @param place the place of the script that does it
 * @throws VbError 438
 */
export function putDefaultOfCom(
  object: ComObject,
  kind: InvokeKind,
  args: readonly Argument[],
  value: Value,
  place?: MemberName,
): void {
  const member = defaultMember(object);
  if (member?.isWritable !== true) return raise(438);
  if (args.length === 1) place?.countPut(object, member);
  put(object, member, kind, args, value);
}

/** What `_NewEnum` or the object itself walks over. */
export function comElements(object: ComObject): Iterable<Value> | undefined {
  const member = memberWithDispid(tableOf(object), DISPID_NEWENUM);
  const walked = member === undefined ? object : object.Invoke(member.dispid, READ_OR_CALL);
  if (typeof walked !== "object" || walked === null || !(Symbol.iterator in walked)) return undefined;
  return convertEach(walked as Iterable<unknown>);
}

function* convertEach(elements: Iterable<unknown>): Generator<Value> {
  for (const element of elements) yield isComObject(element) ? element : fromVariant(element);
}
