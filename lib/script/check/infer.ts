/** Follows values through a script as far as its text tells, and says which members and classes it uses. */
import type { Flow, Origin, Place } from "./flow.js";
import type { ProgIds } from "./prog-ids.js";
import { Shape, plainShape, type ObjectType, type TypeMember } from "./shape.js";

/** A use of a member: on which kinds of object, as far as that is known. */
export interface MemberUse {
  readonly name: string;
  readonly at: Place;
  /** What it is used on; no types if nothing is known. */
  readonly on: Shape;
}

/** A use of a ProgID. */
export interface ProgIdUse {
  readonly progId: string;
  readonly at: Place;
}

/** What a script uses, in no particular order. */
export interface Uses {
  readonly members: readonly MemberUse[];
  readonly progIds: readonly ProgIdUse[];
}

/** After so many rounds what is known has to do; scripts settle within a handful. */
const MOST_ROUNDS = 50;
/** How deep an expression is followed. */
const DEEPEST = 2000;

/** Finds out what a script's statements use. */
export function inferUses(flows: readonly Flow[], progIds: ProgIds): Uses {
  const inference = new Inference(progIds);
  let rounds = 0;
  while (inference.round(flows) && ++rounds < MOST_ROUNDS);
  return inference.uses(flows);
}

class Inference {
  readonly #progIds: ProgIds;
  readonly #enumerators = new Map<Origin, EnumeratorType>();
  #isNew = false;
  #recorded: { members: MemberUse[]; progIds: ProgIdUse[] } | null = null;
  #depth = 0;

  constructor(progIds: ProgIds) {
    this.#progIds = progIds;
  }

  /** Lets every value flow once. @returns whether anything new has become known */
  round(flows: readonly Flow[]): boolean {
    this.#isNew = false;
    for (const { from, to } of flows) {
      const shape = this.#shapeOf(from);
      if (to !== null) this.#put(to, shape);
    }
    return this.#isNew;
  }

  uses(flows: readonly Flow[]): Uses {
    this.#recorded = { members: [], progIds: [] };
    this.round(flows);
    return this.#recorded;
  }

  #absorb(into: Shape, from: Shape): void {
    if (into.absorb(from)) this.#isNew = true;
  }

  /** Puts a value into a variable, an element, or a field of a script's own object. */
  #put(to: Origin, value: Shape): void {
    switch (to.kind) {
      case "shape":
        return this.#absorb(to.shape, value);
      case "call": {
        for (const arg of to.args) this.#shapeOf(arg);
        if (to.callee.kind === "shape") return this.#absorb(to.callee.shape.ownElements(), value);
        this.#shapeOf(to.callee);
        return;
      }
      case "member": {
        const object = this.#shapeOf(to.object);
        this.#record(to.name, to.at, object);
        for (const type of object.types) {
          const receiver = type.member(to.name)?.receiver;
          if (receiver !== undefined) this.#absorb(receiver, value);
        }
        return;
      }
      default:
        this.#shapeOf(to);
    }
  }

  #shapeOf(origin: Origin): Shape {
    if (this.#depth > DEEPEST) return new Shape({ isOpen: true });
    this.#depth++;
    const shape = this.#follow(origin);
    this.#depth--;
    return shape;
  }

  #follow(origin: Origin): Shape {
    switch (origin.kind) {
      case "shape":
        return origin.shape;
      case "member":
        return this.#member(origin, []);
      case "call":
        return this.#call(origin);
      case "element":
        return this.#elementOf(this.#shapeOf(origin.of));
      case "enumerator":
        return this.#enumerator(origin);
      case "text": {
        const shape = plainShape();
        shape.texts.add(origin.text);
        return shape;
      }
      case "procedure": {
        const shape = new Shape();
        shape.procedures.add(origin.procedure);
        return shape;
      }
      case "create":
        return this.#create(this.#shapeOf(origin.progId), origin.at);
      case "moniker":
        return this.#moniker(this.#shapeOf(origin.path), origin.at);
      default: {
        const shape = origin.kind === "plain" ? plainShape() : new Shape({ isOpen: origin.kind === "unknown" });
        for (const part of origin.parts) {
          const of = this.#shapeOf(part);
          if (origin.kind === "either") shape.absorb(of);
        }
        return shape;
      }
    }
  }

  #call({ callee, args }: Extract<Origin, { kind: "call" }>): Shape {
    const given = args.map((arg) => this.#shapeOf(arg));
    if (callee.kind === "member") return this.#member(callee, given);
    return this.#apply(this.#shapeOf(callee), given);
  }

  #member({ object, name, at }: Extract<Origin, { kind: "member" }>, args: readonly Shape[]): Shape {
    const on = this.#shapeOf(object);
    this.#record(name, at, on);
    const result = new Shape({ isOpen: on.isOpen });
    for (const type of on.types) {
      const member = type.member(name);
      if (member === undefined) result.isOpen ||= type.isOpen;
      else result.absorb(this.#memberResult(member, args));
    }
    return result;
  }

  #memberResult({ takesArguments, shape }: TypeMember, args: readonly Shape[]): Shape {
    return takesArguments && shape.procedures.size === 0 ? shape : this.#apply(shape, args);
  }

  /** What a value gives when it is called, or has an index: a procedure, an array, or a default property. */
  #apply(value: Shape, args: readonly Shape[]): Shape {
    const result = new Shape({ isOpen: value.isOpen });
    for (const procedure of value.procedures) {
      for (const [index, { shape, byRef }] of procedure.parameters.entries()) {
        const given = args[index];
        if (given === undefined) continue;
        this.#absorb(shape, given);
        if (byRef) this.#absorb(given, shape);
      }
      result.absorb(procedure.result);
    }
    if (args.length === 0) {
      result.absorb(withoutProcedures(value));
      return result;
    }
    if (value.elements !== undefined) result.absorb(value.elements);
    for (const type of value.types) {
      const member = type.member("");
      if (member === undefined) result.isOpen = true;
      else result.absorb(member.shape);
    }
    return result;
  }

  #elementOf(collection: Shape): Shape {
    const result = new Shape({ isOpen: collection.isOpen });
    if (collection.elements !== undefined) result.absorb(collection.elements);
    for (const type of collection.types) {
      const item = type.member("item");
      if (item === undefined) result.isOpen = true;
      else result.absorb(item.shape);
    }
    return result;
  }

  #enumerator(origin: Extract<Origin, { kind: "enumerator" }>): Shape {
    let type = this.#enumerators.get(origin);
    if (type === undefined) this.#enumerators.set(origin, (type = new EnumeratorType()));
    this.#absorb(type.item.shape, this.#elementOf(this.#shapeOf(origin.of)));
    return new Shape({ types: [type] });
  }

  #create(progId: Shape, at: Place): Shape {
    const result = new Shape({ isOpen: progId.texts.size === 0 });
    for (const text of progId.texts) {
      this.#recorded?.progIds.push({ progId: text, at });
      const type = this.#progIds.typeOf(text);
      if (type === undefined) result.isOpen = true;
      else result.types.add(type);
    }
    return result;
  }

  /** "new:{...}" and "new:Name" are classes; what other monikers name is seen at run time. */
  #moniker(path: Shape, at: Place): Shape {
    const classes = new Shape();
    for (const text of path.texts) if (/^new:/i.test(text)) classes.texts.add(text.slice("new:".length));
    return classes.texts.size === 0 ? new Shape({ isOpen: true }) : this.#create(classes, at);
  }

  #record(name: string, at: Place, on: Shape): void {
    this.#recorded?.members.push({ name, at, on });
  }
}

function withoutProcedures(value: Shape): Shape {
  if (value.procedures.size === 0) return value;
  const rest = new Shape({ isOpen: value.isOpen, types: [...value.types] });
  rest.isPlain = value.isPlain;
  for (const text of value.texts) rest.texts.add(text);
  return rest;
}

/** JScript's Enumerator over one collection. */
class EnumeratorType implements ObjectType {
  readonly name = "Enumerator";
  readonly isVirtualServer = false;
  readonly isOpen = true;
  readonly item: TypeMember = { name: "item", takesArguments: false, shape: new Shape() };

  member(name: string): TypeMember | undefined {
    return name.toLowerCase() === "item" ? this.item : undefined;
  }

  memberNames(): Iterable<string> {
    return [this.item.name];
  }
}
