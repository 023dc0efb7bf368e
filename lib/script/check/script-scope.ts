import type { Flow, Origin } from "./flow.js";
import { type ProcedureShape, Shape } from "./shape.js";

/** The names that the texts of one script share, and what they do with them. */
export class ScriptScope {
  readonly flows: Flow[] = [];
  readonly #globals = new Map<string, Shape>();
  readonly #procedures = new Set<string>();

  /** Whether a text has used or declared the name at its own level. */
  has(key: string): boolean {
    return this.#globals.has(key);
  }

  isProcedure(key: string): boolean {
    return this.#procedures.has(key);
  }

  /** A global variable, by its name in lower case: VBScript knows no other, and others can bear it. */
  global(key: string): Shape {
    let shape = this.#globals.get(key);
    if (shape === undefined) this.#globals.set(key, (shape = new Shape()));
    return shape;
  }

  declareProcedure(key: string, procedure: ProcedureShape): void {
    this.#procedures.add(key);
    this.global(key).procedures.add(procedure);
  }

  /** Notes that a value is used, or put somewhere. */
  add(from: Origin, to: Origin | null = null): void {
    this.flows.push({ from, to });
  }
}
