/**
 * From JavaScript text to a function, once for each text in a process: scripts that run again, and what
 * Execute and Eval get in a loop, keep what V8 has learnt about their code, its machine code included.
 */
import { compileFunction } from "node:vm";
import type { Value } from "../runtime/value.js";
import type { ProgramInfo, Session } from "./session.js";
import type { Scope } from "./scope.js";
import type { support } from "./support.js";
import type { Ticker } from "./ticker.js";

/** Declares the names of a program, and returns what runs its statements. It holds on to nothing of an engine. */
export type Define = ($: typeof support, S: Scope, T: Ticker, R: Session, P: ProgramInfo) => () => Value;

/** Characters of code that are kept; what has not been used for longest goes first. */
const KEPT_CHARACTERS = 4_000_000;

const kept = new Map<string, Define>();
let characters = 0;

/** The function with this body. */
export function codeOf(body: string): Define {
  let define = kept.get(body);
  if (define === undefined) {
    define = compileFunction(body, ["$", "S", "T", "R", "P"]) as Define;
    characters += body.length;
  } else {
    kept.delete(body);
  }
  kept.set(body, define);
  makeRoom();
  return define;
}

function makeRoom(): void {
  for (const oldest of kept.keys()) {
    if (characters <= KEPT_CHARACTERS) return;
    kept.delete(oldest);
    characters -= oldest.length;
  }
}
