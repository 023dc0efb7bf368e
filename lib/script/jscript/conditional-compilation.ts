/** Conditional compilation: @cc_on, @set, @if and the variables that they use. */
import {
  EXPECTED_AT,
  EXPECTED_CONSTANT,
  EXPECTED_END,
  EXPECTED_EQUALS,
  EXPECTED_IDENTIFIER,
  EXPECTED_LEFT_PARENTHESIS,
  EXPECTED_RIGHT_PARENTHESIS,
  JScriptCompileError,
} from "./compile-error.js";
import { SCRIPT_ENGINE_BUILD, SCRIPT_ENGINE_VERSION } from "./engine-version.js";
import type { Range } from "./nodes.js";

/** What a variable of conditional compilation holds. */
export type CcValue = number | boolean;

/** Variables of a 32-bit Windows; those of other machines do not exist, which makes them NaN. */
export const PREDEFINED: readonly (readonly [string, CcValue])[] = [
  ["_win32", true],
  ["_x86", true],
  ["_jscript", true],
  ["_jscript_version", SCRIPT_ENGINE_VERSION],
  ["_jscript_build", SCRIPT_ENGINE_BUILD],
];

/** Binary operators by how tightly they bind. */
const PRECEDENCE: ReadonlyMap<string, number> = new Map([
  ["||", 1],
  ["&&", 2],
  ["|", 3],
  ["^", 4],
  ["&", 5],
  ["==", 6],
  ["!=", 6],
  ["===", 6],
  ["!==", 6],
  ["<", 7],
  [">", 7],
  ["<=", 7],
  [">=", 7],
  ["<<", 8],
  [">>", 8],
  [">>>", 8],
  ["+", 9],
  ["-", 9],
  ["*", 10],
  ["/", 10],
  ["%", 10],
]);

const OPERATOR = /\|\||&&|===|!==|==|!=|<<|>>>|>>|<=|>=|[|^&<>+\-*/%]/y;
const BLANK = /(?:\s|\/\*(?!@)[^]*?\*\/)*/y;
const WORD = /[\w$]+/y;
const NUMBER = /0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const BRANCH = /@(if|elif|else|end)\b/g;

/** How deep expressions may nest; nobody writes as many parentheses. */
const MAX_DEPTH = 200;

/** What the texts of a script share. */
export class CcState {
  readonly variables = new Map<string, CcValue>(PREDEFINED);
  /** Whether @cc_on, @set or @if has been met. */
  isOn = false;
}

/** The directives of one text. Positions are offsets in it. */
export class ConditionalCompilation {
  readonly #text: string;
  readonly #state: CcState;
  /** Open `@if`s whose branch is being read. */
  #open = 0;
  #depth = 0;
  /** What is no code: directives, and branches that are not taken. */
  readonly blanks: Range[] = [];

  constructor(text: string, state: CcState) {
    this.#text = text;
    this.#state = state;
  }

  /** Whether @cc_on, @set or @if has been met. */
  get isOn(): boolean {
    return this.#state.isOn;
  }

  /** Whether a comment that begins at `position` is code: `/*@cc_on`, and any `/*@` behind that. */
  opensCode(position: number): boolean {
    const text = this.#text;
    if (text[position + 2] !== "@") return false;
    WORD.lastIndex = position + 3;
    const word = WORD.exec(text)?.[0];
    return word !== undefined && (this.isOn || word === "cc_on" || word === "set" || word === "if");
  }

  /** Reads the directive at `position`, an "@". @returns where the code goes on; -1 if it is no directive */
  directive(position: number): number {
    WORD.lastIndex = position + 1;
    const word = WORD.exec(this.#text)?.[0];
    if (word === undefined) {
      if (!this.#text.startsWith("@*/", position)) return -1;
      return this.#blank(position, position + 3);
    }
    const end = position + 1 + word.length;
    switch (word) {
      case "cc_on":
        this.#state.isOn = true;
        return this.#blank(position, end);
      case "set":
        this.#state.isOn = true;
        return this.#blank(position, this.#set(end));
      case "if":
        this.#state.isOn = true;
        return this.#branch(position, end);
      case "elif":
      case "else":
        if (this.#open === 0) return -1;
        return this.#blank(position, this.#skipToEnd(end));
      case "end":
        if (this.#open === 0) return -1;
        this.#open--;
        return this.#blank(position, end);
      default:
        return -1;
    }
  }

  /** The value of a variable without its "@". */
  value(name: string): CcValue {
    return this.#state.variables.get(name) ?? NaN;
  }

  /** @throws JScriptCompileError if an `@if` is open where the text ends */
  finish(): void {
    if (this.#open > 0) throw new JScriptCompileError(EXPECTED_END, this.#text.length);
  }

  #blank(start: number, end: number): number {
    this.blanks.push({ start, end });
    return end;
  }

  #set(from: number): number {
    let at = this.#space(from);
    if (this.#text[at] !== "@") throw new JScriptCompileError(EXPECTED_AT, at);
    WORD.lastIndex = at + 1;
    const name = WORD.exec(this.#text)?.[0];
    if (name === undefined) throw new JScriptCompileError(EXPECTED_IDENTIFIER, at + 1);
    at = this.#space(at + 1 + name.length);
    if (this.#text[at] !== "=") throw new JScriptCompileError(EXPECTED_EQUALS, at);
    const term = this.#term(at + 1);
    this.#state.variables.set(name, term.value);
    return term.end;
  }

  /** `@if (condition)`: finds the branch that is taken. */
  #branch(start: number, from: number): number {
    let at = this.#condition(from);
    if (at.value) {
      this.#open++;
      return this.#blank(start, at.end);
    }
    for (;;) {
      const { word, end } = this.#nextBranch(at.end);
      if (word === "end") return this.#blank(start, end);
      if (word === "else") {
        this.#open++;
        return this.#blank(start, end);
      }
      at = this.#condition(end);
      if (!at.value) continue;
      this.#open++;
      return this.#blank(start, at.end);
    }
  }

  #condition(from: number): { value: CcValue; end: number } {
    const open = this.#space(from);
    if (this.#text[open] !== "(") throw new JScriptCompileError(EXPECTED_LEFT_PARENTHESIS, open);
    return this.#parenthesized(open);
  }

  /** From within a branch that was taken to behind its `@end`. */
  #skipToEnd(from: number): number {
    let branch = this.#nextBranch(from);
    while (branch.word !== "end") branch = this.#nextBranch(branch.end);
    this.#open--;
    return branch.end;
  }

  /** The next @elif, @else or @end that belongs to the same @if. */
  #nextBranch(from: number): { word: string; end: number } {
    let depth = 0;
    BRANCH.lastIndex = from;
    for (let match = BRANCH.exec(this.#text); match !== null; match = BRANCH.exec(this.#text)) {
      const word = match[1] as string;
      if (word === "if") depth++;
      else if (depth === 0) return { word, end: BRANCH.lastIndex };
      else if (word === "end") depth--;
    }
    throw new JScriptCompileError(EXPECTED_END, this.#text.length);
  }

  #space(from: number): number {
    BLANK.lastIndex = from;
    BLANK.exec(this.#text);
    return Math.max(BLANK.lastIndex, from);
  }

  #parenthesized(open: number): { value: CcValue; end: number } {
    if (++this.#depth > MAX_DEPTH) throw new JScriptCompileError(1001, open);
    const inner = this.#binary(open + 1, 0);
    this.#depth--;
    const close = this.#space(inner.end);
    if (this.#text[close] !== ")") throw new JScriptCompileError(EXPECTED_RIGHT_PARENTHESIS, close);
    return { value: inner.value, end: close + 1 };
  }

  #binary(from: number, least: number): { value: CcValue; end: number } {
    let left = this.#term(from);
    for (;;) {
      const at = this.#space(left.end);
      OPERATOR.lastIndex = at;
      const operator = OPERATOR.exec(this.#text)?.[0] ?? "";
      const precedence = PRECEDENCE.get(operator);
      if (precedence === undefined || precedence <= least) return left;
      const right = this.#binary(at + operator.length, precedence);
      left = { value: calculate(operator, left.value, right.value), end: right.end };
    }
  }

  /** Unary operators before a constant, a variable or something in parentheses. */
  #term(from: number): { value: CcValue; end: number } {
    const operators: string[] = [];
    let at = this.#space(from);
    for (let sign = this.#text[at] ?? ""; sign !== "" && "!~+-".includes(sign); sign = this.#text[at] ?? "") {
      operators.push(sign);
      at = this.#space(at + 1);
    }
    const term = this.#primary(at);
    for (let sign = operators.pop(); sign !== undefined; sign = operators.pop()) {
      const { value } = term;
      if (sign === "!") term.value = !value;
      else if (sign === "~") term.value = ~Number(value);
      else term.value = sign === "-" ? -Number(value) : Number(value);
    }
    return term;
  }

  #primary(at: number): { value: CcValue; end: number } {
    const text = this.#text;
    if (text[at] === "(") return this.#parenthesized(at);
    const isVariable = text[at] === "@";
    NUMBER.lastIndex = at;
    const number = isVariable ? undefined : NUMBER.exec(text)?.[0];
    if (number !== undefined) return { value: Number(number), end: at + number.length };
    const start = isVariable ? at + 1 : at;
    WORD.lastIndex = start;
    const word = WORD.exec(text)?.[0];
    if (word !== undefined && isVariable) return { value: this.value(word), end: start + word.length };
    if (word === "true" || word === "false") return { value: word === "true", end: start + word.length };
    throw new JScriptCompileError(EXPECTED_CONSTANT, at);
  }
}

type Calculate = (a: number, b: number) => CcValue;

const CALCULATIONS: ReadonlyMap<string, Calculate> = new Map<string, Calculate>([
  ["|", (a, b) => a | b],
  ["^", (a, b) => a ^ b],
  ["&", (a, b) => a & b],
  ["==", (a, b) => a === b],
  ["!=", (a, b) => a !== b],
  ["<", (a, b) => a < b],
  [">", (a, b) => a > b],
  ["<=", (a, b) => a <= b],
  [">=", (a, b) => a >= b],
  ["<<", (a, b) => a << b],
  [">>", (a, b) => a >> b],
  [">>>", (a, b) => a >>> b],
  ["+", (a, b) => a + b],
  ["-", (a, b) => a - b],
  ["*", (a, b) => a * b],
  ["/", (a, b) => a / b],
  ["%", (a, b) => a % b],
]);

function calculate(operator: string, left: CcValue, right: CcValue): CcValue {
  if (operator === "||") return left || right;
  if (operator === "&&") return left && right;
  if (operator === "===") return left === right;
  if (operator === "!==") return left !== right;
  return CALCULATIONS.get(operator)?.(Number(left), Number(right)) ?? NaN;
}
