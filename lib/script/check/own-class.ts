import { type ObjectType, type ProcedureShape, Shape, type TypeMember } from "./shape.js";

/** A class that a script declares. */
export class OwnClass implements ObjectType {
  readonly name: string;
  readonly isVirtualServer = false;
  /** What it lacks is not for the check to say: other texts may have been meant. */
  readonly isOpen = true;
  readonly #members = new Map<string, TypeMember>();

  constructor(name: string) {
    this.name = name;
  }

  /** Adds a variable; returns what it holds. */
  addField(name: string): Shape {
    const shape = new Shape();
    this.#members.set(name.toLowerCase(), { name, takesArguments: false, shape, receiver: shape });
    return shape;
  }

  /** Adds a method or a Property Get; returns its value for those who call it within the class. */
  addProcedure(name: string, procedure: ProcedureShape, isDefault: boolean): Shape {
    const shape = new Shape();
    shape.procedures.add(procedure);
    const takesArguments = procedure.parameters.length > 0;
    const member = { name, takesArguments, shape, receiver: this.member(name)?.receiver };
    this.#members.set(name.toLowerCase(), member);
    if (isDefault) this.#members.set("", { ...member, shape: procedure.result });
    return shape;
  }

  /** Adds a Property Let or Set. */
  addReceiver(name: string, receiver: Shape | undefined): void {
    const known = this.member(name) ?? { name, takesArguments: false, shape: new Shape() };
    this.#members.set(name.toLowerCase(), { ...known, receiver });
  }

  member(name: string): TypeMember | undefined {
    return this.#members.get(name.toLowerCase());
  }

  memberNames(): Iterable<string> {
    return [...this.#members.values()].map(({ name }) => name);
  }
}
