/** Where On Error Resume Next is on. */
import type { ExitStatement, Statement } from "../../script/vbscript/ast.js";
import { blocksOf } from "../../script/vbscript/compiler/declarations.js";

/** "maybe": only the run tells. */
export type ErrorMode = "off" | "on" | "maybe";

function merged(a: ErrorMode | null, b: ErrorMode | null): ErrorMode | null {
  if (a === null) return b;
  return b === null || a === b ? a : "maybe";
}

interface Loop {
  readonly kind: "Do" | "For";
  exits: ErrorMode | null;
}

/** The mode in which each statement of a procedure runs. */
export class ErrorModes {
  readonly #modes = new Map<Statement, ErrorMode>();
  readonly #loops: Loop[] = [];

  constructor(body: readonly Statement[]) {
    this.#block(body, "off");
  }

  /** In which mode a statement begins. */
  of(statement: Statement): ErrorMode {
    return this.#modes.get(statement) ?? "off";
  }

  /** Whether the run has to keep the mode in a variable. */
  get needsVariable(): boolean {
    return [...this.#modes.values()].includes("maybe");
  }

  /** @returns the mode behind the block; null if the block never gets there */
  #block(statements: readonly Statement[], start: ErrorMode): ErrorMode | null {
    let mode: ErrorMode | null = start;
    for (const statement of statements) mode = this.#statement(statement, mode ?? start);
    return mode;
  }

  #statement(statement: Statement, mode: ErrorMode): ErrorMode | null {
    this.#modes.set(statement, merged(this.#modes.get(statement) ?? null, mode) ?? mode);
    switch (statement.kind) {
      case "OnError":
        return statement.resumeNext ? "on" : "off";
      case "Exit":
        return this.#exit(statement, mode);
      case "If":
      case "Select":
        return this.#branches(statement, mode);
      case "For":
      case "ForEach":
      case "Do":
      case "While":
        return this.#loop(statement, mode);
      case "With":
        return this.#block(statement.body, mode);
      default:
        return mode;
    }
  }

  #exit({ what }: ExitStatement, mode: ErrorMode): null {
    const loop = this.#loops.findLast(({ kind }) => kind === what);
    if (loop !== undefined) loop.exits = merged(loop.exits, mode);
    return null;
  }

  #branches(statement: Extract<Statement, { kind: "If" | "Select" }>, mode: ErrorMode): ErrorMode | null {
    // A subject that fails leaves out all of a Select.
    const isSkipped = statement.otherwise === null || (statement.kind === "Select" && mode !== "off");
    let after: ErrorMode | null = isSkipped ? mode : null;
    for (const block of blocksOf(statement)) after = merged(after, this.#block(block, mode));
    return after;
  }

  #loop(statement: Extract<Statement, { kind: "For" | "ForEach" | "Do" | "While" }>, mode: ErrorMode): ErrorMode {
    const loop: Loop = { kind: statement.kind === "For" || statement.kind === "ForEach" ? "For" : "Do", exits: null };
    // While has no Exit of its own.
    if (statement.kind !== "While") this.#loops.push(loop);
    let start = mode;
    for (;;) {
      const end = merged(mode, this.#block(statement.body, start)) ?? mode;
      if (end === start) break;
      start = end;
      this.#modes.set(statement, merged(this.#modes.get(statement) ?? null, start) ?? start);
    }
    if (statement.kind !== "While") this.#loops.pop();
    return merged(start, loop.exits) ?? start;
  }
}
