/** One text of a script: compiled, and able to tell which place of it a place of the compiled code is. */
import { requireStackRoom } from "../stack-room.js";
import { CcState } from "./conditional-compilation.js";
import { Emitter } from "./emitter.js";
import { parseJScript } from "./parser.js";
import { lineStarts, type PositionMap } from "./position-map.js";

/** A place in a text, as errors name it. */
export interface Place {
  readonly sourceName: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly sourceLine: string;
}

/** How a text is called, and where it begins. */
export interface UnitOptions {
  readonly sourceName: string;
  /** The number of its first line. */
  readonly startLine: number;
}

/** What V8 calls the code of a unit, before its number. */
const NAME = "vmcom-jscript-";

const READ_MEMBER = /([\w$]+(?:\.[\w$]+)*)\s*[.[]\s*["']?$/;
const ASSIGNED_MEMBER = /([\w$]+(?:\.[\w$]+)*)\s*(?:\.\s*[\w$]+|\[[^\]]*\])\s*$/;

export class CompiledUnit {
  readonly id: number;
  readonly text: string;
  /** JavaScript, for the realm of a script. */
  readonly code: string;
  /** All names that it uses. */
  readonly names: readonly string[];
  /** The variables and functions that it declares outside of functions. */
  readonly declared: readonly string[];
  readonly #map: PositionMap;
  readonly #statements: readonly number[];
  readonly #options: UnitOptions;

  /** @throws JScriptCompileError */
  constructor(id: number, text: string, options: UnitOptions, state: CcState) {
    const emitter = new Emitter(text, parseJScript(text, state), id);
    this.id = id;
    this.text = text;
    this.code = emitter.emit();
    this.names = emitter.scopes.names();
    this.declared = emitter.scopes.declared();
    this.#map = emitter.writer.map;
    this.#statements = emitter.statements;
    this.#options = options;
  }

  /** What V8 calls the code in stacks. */
  get name(): string {
    return `${NAME}${this.id}`;
  }

  /** The start of the statement that a place of the code, both numbers from 1, belongs to. */
  statementAt(line: number, column: number): number {
    return this.#statementAround(this.#map.origin(line, column));
  }

  #statementAround(offset: number): number {
    let found = offset;
    let length = Infinity;
    for (let i = 0; i < this.#statements.length; i += 2) {
      const start = this.#statements[i] ?? 0;
      const end = this.#statements[i + 1] ?? 0;
      if (offset < start || offset >= end || end - start >= length) continue;
      found = start;
      length = end - start;
    }
    return found;
  }

  /** The place of an offset. */
  place(offset: number): Place {
    return placeIn(this.text, offset, this.#options);
  }

  /** The source of a function whose code is `code`; undefined if it is none of this unit's. */
  sourceOfFunction(code: string): string | undefined {
    const start = this.code.indexOf(code);
    if (start < 0) return undefined;
    return this.text.slice(this.#map.originOfOffset(start), this.#map.originOfOffset(start + code.length - 1) + 1);
  }

  /** The object's name in `object.key` at a place of the code; "" if it is no name. */
  memberAccessAt(line: number, column: number, key: string): string {
    const offset = this.#map.origin(line, column);
    const text = /^[\w$]+(?:\.[\w$]+)*/.exec(this.text.slice(offset, offset + 200))?.[0] ?? "";
    return text.endsWith(`.${key}`) ? text.slice(0, -key.length - 1) : "";
  }

  /** The name before the dot or bracket of a member access that has failed; "" if it is no name. */
  objectBefore(line: number, column: number): string {
    const offset = this.#map.origin(line, column);
    const before = this.text.slice(Math.max(0, offset - 200), offset);
    // Reading fails at the member's name, assigning at the operator.
    const pattern = this.text[offset] === "=" ? ASSIGNED_MEMBER : READ_MEMBER;
    return pattern.exec(before)?.[1] ?? "";
  }
}

/** The place of an offset in a text. */
export function placeIn(text: string, offset: number, { sourceName, startLine }: UnitOptions): Place {
  requireStackRoom();
  const starts = lineStarts(text);
  let index = starts.findIndex((start) => start > offset) - 1;
  if (index < 0) index = starts.length - 1;
  const start = starts[index] ?? 0;
  const sourceLine = /[^\r\n\u2028\u2029]*/.exec(text.slice(start))?.[0] ?? "";
  return { sourceName, line: startLine + index, column: offset - start + 1, sourceLine };
}

/** Compiled units are kept for as long as errors may name them; texts of `eval` come and go. */
const UNITS_KEPT = 500;

/** The texts of one script. */
export class Units {
  readonly #units = new Map<number, CompiledUnit>();
  readonly #evaluated: number[] = [];
  readonly #state = new CcState();
  #next = 1;

  /** @throws JScriptCompileError */
  compile(text: string, options: UnitOptions): CompiledUnit {
    const unit = new CompiledUnit(this.#next++, text, options, this.#state);
    this.#units.set(unit.id, unit);
    return unit;
  }

  /** Compiles a text that the script has made. @throws JScriptCompileError */
  compileEvaluated(text: string): CompiledUnit {
    const unit = this.compile(text, { sourceName: "", startLine: 1 });
    this.#evaluated.push(unit.id);
    if (this.#evaluated.length > UNITS_KEPT) this.#units.delete(this.#evaluated.shift() ?? 0);
    return unit;
  }

  get(id: number): CompiledUnit | undefined {
    return this.#units.get(id);
  }

  /** The innermost place of a stack that is in one of the units. */
  inStack(stack: string): { unit: CompiledUnit; line: number; column: number } | undefined {
    requireStackRoom();
    for (const match of stack.matchAll(/\(?vmcom-jscript-(\d+):(\d+):(\d+)\)?$/gm)) {
      const unit = this.#units.get(Number(match[1]));
      if (unit !== undefined) return { unit, line: Number(match[2]), column: Number(match[3]) };
    }
    return undefined;
  }

  sourceOfFunction(code: string): string | undefined {
    for (const unit of this.#units.values()) {
      const source = unit.sourceOfFunction(code);
      if (source !== undefined) return source;
    }
    return undefined;
  }
}
