/** Objects that implement IDispatch themselves, and say nothing about their members but whether there are any. */
import {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_VALUE,
} from "../com/dispatch.js";
import { isComObject } from "../com/com-object.js";
import { DISPID_PROPERTYPUT, hostElements, memberId, type DispatchObject } from "../script/embedding/host-object.js";
import { withReferences, withoutReferences } from "./variant.js";
import type { DispatchTarget, TargetMember, TypeItem } from "./dispatch-target.js";

export class InvokeTarget implements DispatchTarget {
  readonly object: object & DispatchObject;
  readonly isOwn = false;

  constructor(object: object & DispatchObject) {
    this.object = object;
  }

  member(name: string): TargetMember | undefined {
    const dispid = memberId(this.object, name);
    if (typeof dispid !== "number") return undefined;
    return { name, dispid, shape: "unknown", parameters: Infinity, required: 0, isPut: true };
  }

  memberToPut(name: string): TargetMember | undefined {
    return this.member(name);
  }

  defaultMember(): TargetMember {
    return { name: "", dispid: DISPID_VALUE, shape: "property", parameters: Infinity, required: 0, isPut: true };
  }

  read({ dispid }: TargetMember, args: readonly unknown[]): unknown {
    const flags = DISPATCH_METHOD | DISPATCH_PROPERTYGET;
    return withReferences(args, (given) => this.object.Invoke(dispid, flags, given, []));
  }

  put({ dispid }: TargetMember, args: readonly unknown[], value: unknown): void {
    const flags = isComObject(value) ? DISPATCH_PROPERTYPUTREF : DISPATCH_PROPERTYPUT;
    this.object.Invoke(dispid, flags, withoutReferences([...args, value]), [DISPID_PROPERTYPUT]);
  }

  elements(): Iterable<unknown> | undefined {
    return hostElements(this.object);
  }

  types(): readonly TypeItem[] {
    return [];
  }
}
