/** What `_NewEnum` gives, as winax shows IEnumVARIANT: Next, Skip, Reset and Clone. */
import { EnumVariant } from "../com/enum-variant.js";
import { DISPID_VALUE } from "../com/dispatch.js";
import type { DispatchTarget, TargetMember, TypeItem } from "./dispatch-target.js";

const METHODS: readonly TargetMember[] = ["Next", "Skip", "Reset", "Clone"].map((name, index) => ({
  name,
  dispid: DISPID_VALUE + 1 + index,
  shape: "method",
  parameters: index < 2 ? 1 : 0,
  required: 0,
  isPut: false,
}));

export class EnumTarget implements DispatchTarget {
  readonly object: EnumVariant<unknown>;
  readonly isOwn = false;

  constructor(object: EnumVariant<unknown>) {
    this.object = object;
  }

  member(name: string): TargetMember | undefined {
    return METHODS.find((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  memberToPut(): undefined {
    return undefined;
  }

  defaultMember(): undefined {
    return undefined;
  }

  read({ name }: TargetMember, [count = 1]: readonly unknown[]): unknown {
    switch (name) {
      case "Next":
        return unpacked(this.object.Next(Number(count)));
      case "Skip":
        this.object.Skip(Number(count));
        return undefined;
      case "Reset":
        this.object.Reset();
        return undefined;
      default:
        return this.object.Clone();
    }
  }

  put(): void {
    // Without a member to put nobody comes here.
  }

  elements(): Iterable<unknown> {
    return this.object.Clone();
  }

  types(): readonly TypeItem[] {
    return [];
  }
}

/** One element is itself, several are an array, none is Empty. */
function unpacked(elements: readonly unknown[]): unknown {
  return elements.length <= 1 ? elements[0] : elements;
}
