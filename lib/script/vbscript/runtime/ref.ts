/** What a by-reference argument passes: a place that holds a value. */
import type { Value } from "./value.js";

/** A place that a callee can read and assign to. */
export abstract class Ref {
  abstract value: Value;

  /** Whether it is a place of the script at all, and not a name that only looks like one. */
  get isPlace(): boolean {
    return true;
  }
}

/** A variable whose address is taken, or a temporary. */
export class Cell extends Ref {
  value: Value;

  constructor(value?: Value) {
    super();
    this.value = value;
  }
}

/** A place that is read and written by functions: a variable that lives as a JavaScript local. */
export class AccessorRef extends Ref {
  readonly #get: () => Value;
  readonly #set: (value: Value) => void;

  constructor(get: () => Value, set: (value: Value) => void) {
    super();
    this.#get = get;
    this.#set = set;
  }

  get value(): Value {
    return this.#get();
  }

  set value(value: Value) {
    this.#set(value);
  }
}

/** An argument of a call: a value, or the place that holds it. */
export type Argument = Value | Ref;

/** The value of an argument. */
export function valueOf(argument: Argument): Value {
  return argument instanceof Ref ? argument.value : argument;
}

/** The values of arguments; the array itself if there is no reference among them. */
export function valuesOf(args: readonly Argument[]): readonly Value[] {
  for (const argument of args) if (argument instanceof Ref) return args.map(valueOf);
  return args;
}
