/** What an automation object stands for: members by name, which are read, called and assigned to. */

/** How a member is used, as far as the object tells. */
export type MemberShape =
  /** A property that needs no arguments: reading it gives its value. */
  | "value"
  /** A property with parameters: it is called, or indexed. */
  | "property"
  | "method"
  /** The object does not tell. */
  | "unknown";

export interface TargetMember {
  /** As the object spells it. */
  readonly name: string;
  readonly dispid: number;
  readonly shape: MemberShape;
  /** How many arguments it takes. */
  readonly parameters: number;
  /** How many of them it does not go without. */
  readonly required: number;
  /** Whether it can be assigned to. */
  readonly isPut: boolean;
}

/** A function of a type library, as winax's `__type` shows it. */
export interface TypeItem {
  readonly name: string;
  readonly dispid: number;
  /** 1 for a method, 2 for reading a property, 4 for assigning to it. */
  readonly invkind: number;
  /** FUNCFLAGS: 0x40 if it is hidden. */
  readonly flags: number;
  readonly argcnt: number;
}

export interface DispatchTarget {
  /** The object itself: what others get that it is passed to. */
  readonly object: object;
  /** Whether values that are objects are the program's own, to be changed in place. */
  readonly isOwn: boolean;
  /** The member with that name in any letter case; undefined if there is none. */
  member(name: string): TargetMember | undefined;
  /** The member for an assignment: an object may get a new one. */
  memberToPut(name: string): TargetMember | undefined;
  /** The member that stands for the object itself. */
  defaultMember(): TargetMember | undefined;
  /** Reads a property or calls a method. @throws ComError, or whatever a function of the program throws */
  read(member: TargetMember, args: readonly unknown[]): unknown;
  /** @throws ComError, or whatever a function of the program throws */
  put(member: TargetMember, args: readonly unknown[], value: unknown): void;
  /** What an enumerator walks over; undefined if it is no collection. */
  elements(): Iterable<unknown> | undefined;
  /** Its functions, as type information has them. */
  types(): readonly TypeItem[];
}
