import type { ComMember } from "./com-member.js";

/**
 * A member's name at one place of a script. It remembers which member of which class it named last:
 * a loop looks up nothing.
 */
export class MemberName {
  /** As the script spells it. */
  readonly text: string;
  readonly lower: string;
  /** What messages call it: "vm.Startup". */
  readonly display: string;

  /** @internal The class of the COM object that it last named a member of, */
  lastClass: unknown = undefined;
  /** @internal and that member. */
  lastMember: ComMember | undefined = undefined;

  constructor(text: string, display: string = text) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.display = display;
  }

  /** What messages call the object: "vm"; the member's own name where the object has none. */
  get object(): string {
    const dot = this.display.lastIndexOf(".");
    return dot < 0 ? this.display : this.display.slice(0, dot);
  }
}
