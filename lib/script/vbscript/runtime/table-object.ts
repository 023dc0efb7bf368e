/** Members in a table, for the objects that the engine has itself. */
import { valueOf, valuesOf, type Argument } from "./ref.js";
import { INVOKE_LET, INVOKE_SET, type InvokeKind, type ScriptMember } from "./script-object.js";
import type { Value } from "./value.js";
import { raise } from "./vb-error.js";

/** A property, or a method with so many arguments. */
export interface TableMember<T> {
  readonly get?: (self: T) => Value;
  readonly put?: (self: T, value: Value) => void;
  readonly call?: (self: T, args: readonly Value[]) => Value;
  /** How many arguments `call` takes: least and most. */
  readonly arity?: readonly [least: number, most: number];
}

/** Members by names in lower case; "" is the default member. */
export type MemberTable<T> = ReadonlyMap<string, TableMember<T>>;

/** A member of a table as hosts see it. */
export function memberOfTable<T>(table: MemberTable<T>, name: string): ScriptMember | undefined {
  const member = table.get(name);
  if (member === undefined) return undefined;
  // What can be had without arguments, but takes some, is a property whose value is a collection.
  const [least, most] = member.arity ?? [0, 0];
  return { isCalled: member.call !== undefined && (least > 0 || most === 0), takesSet: false };
}

/** Invokes a member of a table. @throws VbError 438, 450 */
export function invokeTable<T>(
  table: MemberTable<T>,
  self: T,
  name: string,
  kind: InvokeKind,
  args: readonly Argument[],
  value: Value,
): Value {
  const member = table.get(name) ?? raise(438);
  if (kind === INVOKE_LET || kind === INVOKE_SET) {
    if (member.put === undefined) return raise(438);
    if (args.length > 0) return raise(450);
    member.put(self, value);
    return undefined;
  }
  if (member.call !== undefined) {
    const [least, most] = member.arity ?? [0, 0];
    if (args.length < least || args.length > most) return raise(450);
    return member.call(self, args.length === 1 ? [valueOf(args[0])] : valuesOf(args));
  }
  if (args.length > 0 || member.get === undefined) return raise(450);
  return member.get(self);
}
