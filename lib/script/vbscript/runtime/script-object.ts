/** Objects that the script engine makes itself: instances of its classes, Err, RegExp and its matches. */
import { toJs } from "./boundary.js";
import type { HostContext } from "./host-view.js";
import type { Argument } from "./ref.js";
import type { Value } from "./value.js";

/** A member's value is wanted: a property is read, a method called. */
export const INVOKE_GET = 0;
/** `obj.x args` as a statement: the result is not wanted. */
export const INVOKE_CALL = 1;
/** `obj.x = value` */
export const INVOKE_LET = 2;
/** `Set obj.x = value` */
export const INVOKE_SET = 3;

/** What is done with a member. */
export type InvokeKind = typeof INVOKE_GET | typeof INVOKE_CALL | typeof INVOKE_LET | typeof INVOKE_SET;

/** What hosts need to know of a member. */
export interface ScriptMember {
  /** Whether it is a method, or a property that takes arguments. */
  readonly isCalled: boolean;
  /** Whether it can be assigned to with Set. */
  readonly takesSet: boolean;
}

/** An object with members by name. */
export abstract class ScriptObject {
  /** What TypeName shows. */
  abstract readonly typeName: string;

  /**
   * Does something with a member.
   * @param name in lower case; "" for the default member
   * @param args of the call or of the indexed property; may hold references, which a callee may assign to
   * @param value for Let and Set: what is assigned
   * @throws VbError 438 if there is no such member, 450 for wrong arguments
   */
  abstract invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value;

  /** What the object is worth to the host: its default property. */
  [Symbol.toPrimitive](): unknown {
    return toJs(this.invoke("", INVOKE_GET, []));
  }

  /** The engine that the object belongs to, where it knows. */
  get context(): HostContext | undefined {
    return undefined;
  }

  /** The member of a name in lower case that others may use; "" is the default one. */
  memberNamed(_name: string): ScriptMember | undefined {
    return undefined;
  }

  /** The names of the members that others may use. */
  memberNames(): string[] {
    return [];
  }

  /** Whether For Each can walk over it. */
  get isCollection(): boolean {
    return false;
  }

  /** What For Each walks over; undefined if the object is no collection. */
  elements(): Iterable<Value> | undefined {
    return undefined;
  }
}
