/** What is known of a value before a script runs. */

/** A kind of object, as a type library or a script describes it. */
export interface ObjectType {
  /** "IVMVirtualMachine" */
  readonly name: string;
  /** Whether it is an interface of Virtual Server. */
  readonly isVirtualServer: boolean;
  /** Whether it may have members that nobody can list beforehand, as WMI's objects have. */
  readonly isOpen: boolean;
  /** Finds a member in any letter case; the empty name is the default member. */
  member(name: string): TypeMember | undefined;
  memberNames(): Iterable<string>;
}

/** A member of an object type. */
export interface TypeMember {
  /** As the type library spells it. */
  readonly name: string;
  readonly takesArguments: boolean;
  /** What it gives, or holds. */
  readonly shape: Shape;
  /** Where what is assigned to it goes, if a script says so. */
  readonly receiver?: Shape | undefined;
}

/** A parameter of a procedure. */
export interface ParameterShape {
  readonly shape: Shape;
  /** Whether the caller's variable gets what the procedure puts there. */
  readonly byRef: boolean;
}

/** A procedure of a script: what it is called with, and what it gives. */
export interface ProcedureShape {
  readonly parameters: readonly ParameterShape[];
  readonly result: Shape;
}

/** More texts than this in one variable say that it is no constant. */
const MOST_TEXTS = 16;

/** What a value may be: all that any part of the script puts there. */
export class Shape {
  readonly types = new Set<ObjectType>();
  readonly procedures = new Set<ProcedureShape>();
  /** Texts that it may be, for ProgIDs. */
  readonly texts = new Set<string>();
  /** Whether it may be an object that nothing is known of. */
  isOpen: boolean;
  /** Whether it may be a value that is no object. */
  isPlain = false;
  /** What elements of it may be, if it is an array. */
  #elements: Shape | undefined;

  constructor({ types = [], isOpen = false }: { types?: readonly ObjectType[]; isOpen?: boolean } = {}) {
    for (const type of types) this.types.add(type);
    this.isOpen = isOpen;
  }

  get elements(): Shape | undefined {
    return this.#elements;
  }

  ownElements(): Shape {
    return (this.#elements ??= new Shape());
  }

  /** Adds all that another shape may be. @returns whether that was new */
  absorb(other: Shape): boolean {
    if (other === this) return false;
    let isNew = addAll(this.types, other.types);
    isNew = addAll(this.procedures, other.procedures) || isNew;
    if (this.texts.size < MOST_TEXTS) isNew = addAll(this.texts, other.texts) || isNew;
    if (other.isOpen && !this.isOpen) isNew = this.isOpen = true;
    if (other.isPlain && !this.isPlain) isNew = this.isPlain = true;
    if (other.elements !== undefined && other.elements !== this.#elements) {
      // Arrays of arrays end here: an array that holds itself would have no end.
      const elements = this.ownElements();
      isNew = addAll(elements.types, other.elements.types) || isNew;
      if (other.elements.isOpen && !elements.isOpen) isNew = elements.isOpen = true;
    }
    return isNew;
  }
}

/** The shape of a value that is no object. */
export function plainShape(): Shape {
  const shape = new Shape();
  shape.isPlain = true;
  return shape;
}

function addAll<T>(to: Set<T>, from: ReadonlySet<T>): boolean {
  const before = to.size;
  for (const each of from) to.add(each);
  return to.size > before;
}
