/** The query language: SELECT columns FROM class WHERE condition. */
import { WBEM_E_INVALID_QUERY, WBEM_E_NOT_SUPPORTED, wmiError } from "./wmi-error.js";
import type { WmiInstance, WmiValue } from "./wmi-class.js";
import { likeMatches } from "./like.js";

export interface Query {
  /** As the query spells them; empty for all. */
  readonly columns: readonly string[];
  readonly className: string;
  readonly matches: (instance: ReadonlyMap<string, WmiValue>) => boolean;
}

type Condition = Query["matches"];
type Operand = (instance: ReadonlyMap<string, WmiValue>) => WmiValue;

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w.]*)|(<=|>=|<>|!=|[=<>(),*]))/y;

/** So deep may parentheses be. */
const DEEPEST = 100;

interface Token {
  readonly kind: "text" | "number" | "word" | "sign";
  readonly value: string;
}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  const text = query.trim().replace(/;$/, "").trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [, literal, number, word, sign] = TOKEN.exec(text) ?? [];
    if (literal !== undefined) tokens.push({ kind: "text", value: literal.slice(1, -1).replace(/\\(.)/gs, "$1") });
    else if (number !== undefined) tokens.push({ kind: "number", value: number });
    else if (word !== undefined) tokens.push({ kind: "word", value: word });
    else if (sign !== undefined) tokens.push({ kind: "sign", value: sign });
    else throw wmiError(WBEM_E_INVALID_QUERY);
  }
  return tokens;
}

/**
 * Reads a query.
 * @throws ComError WBEM_E_INVALID_QUERY, WBEM_E_NOT_SUPPORTED for one about associations or events
 */
export function parseQuery(text: string): Query {
  if (/^\s*(?:associators|references)\s+of\b/i.test(text)) throw wmiError(WBEM_E_NOT_SUPPORTED);
  return new QueryReader(tokensOf(text)).query();
}

class QueryReader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  query(): Query {
    this.#expectWord("select");
    const columns = this.#columns();
    this.#expectWord("from");
    const className = this.#name();
    const matches = this.#isWord("where") ? this.#or() : () => true;
    if (this.#at < this.#tokens.length) throw wmiError(WBEM_E_INVALID_QUERY);
    return { columns, className, matches };
  }

  #columns(): string[] {
    if (this.#isSign("*")) return [];
    const columns = [this.#name()];
    while (this.#isSign(",")) columns.push(this.#name());
    return columns;
  }

  #or(): Condition {
    const parts = [this.#and()];
    while (this.#isWord("or")) parts.push(this.#and());
    return parts.length === 1 ? (parts[0] as Condition) : (instance) => parts.some((part) => part(instance));
  }

  #and(): Condition {
    const parts = [this.#not()];
    while (this.#isWord("and")) parts.push(this.#not());
    return parts.length === 1 ? (parts[0] as Condition) : (instance) => parts.every((part) => part(instance));
  }

  #not(): Condition {
    if (++this.#depth > DEEPEST) throw wmiError(WBEM_E_INVALID_QUERY);
    try {
      if (this.#isWord("not")) {
        const inner = this.#not();
        return (instance) => !inner(instance);
      }
      if (!this.#isSign("(")) return this.#comparison();
      const inner = this.#or();
      if (!this.#isSign(")")) throw wmiError(WBEM_E_INVALID_QUERY);
      return inner;
    } finally {
      this.#depth--;
    }
  }

  #comparison(): Condition {
    const left = this.#operand();
    if (this.#isWord("is")) {
      const negated = this.#isWord("not");
      this.#expectWord("null");
      return (instance) => (left(instance) === null) !== negated;
    }
    if (this.#isWord("like")) {
      const pattern = this.#operand();
      return (instance) => isLike(left(instance), pattern(instance));
    }
    const sign = this.#next();
    const compare = sign?.kind === "sign" ? COMPARISONS.get(sign.value) : undefined;
    if (compare === undefined) throw wmiError(WBEM_E_INVALID_QUERY);
    const right = this.#operand();
    return (instance) => compare(left(instance), right(instance));
  }

  #operand(): Operand {
    const token = this.#next();
    if (token?.kind === "text") return () => token.value;
    if (token?.kind === "number") return () => Number(token.value);
    if (token?.kind !== "word") throw wmiError(WBEM_E_INVALID_QUERY);
    const name = token.value.toLowerCase();
    if (name === "true" || name === "false") return () => name === "true";
    if (name === "null") return () => null;
    return (instance) => {
      const value = instance.get(name);
      if (value === undefined) throw wmiError(WBEM_E_INVALID_QUERY);
      return value;
    };
  }

  #name(): string {
    const token = this.#next();
    if (token?.kind !== "word") throw wmiError(WBEM_E_INVALID_QUERY);
    return token.value;
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  #is(kind: Token["kind"], value: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind || token.value.toLowerCase() !== value) return false;
    this.#at++;
    return true;
  }

  #isWord(word: string): boolean {
    return this.#is("word", word);
  }

  #isSign(sign: string): boolean {
    return this.#is("sign", sign);
  }

  #expectWord(word: string): void {
    if (!this.#isWord(word)) throw wmiError(WBEM_E_INVALID_QUERY);
  }
}

/** Texts without their letter case, numbers as numbers, also where they are written as texts. */
function order(left: WmiValue, right: WmiValue): number | undefined {
  if (left === null || right === null || typeof left === "object" || typeof right === "object") return undefined;
  if (typeof left === "string" && typeof right === "string") return compared(left.toLowerCase(), right.toLowerCase());
  return compared(numberOf(left), numberOf(right));
}

function numberOf(value: string | number | boolean): number {
  if (typeof value !== "string") return Number(value);
  const text = value.toLowerCase();
  if (text === "true") return 1;
  if (text === "false") return 0;
  return text.trim() === "" ? NaN : Number(text);
}

function compared(left: string | number, right: string | number): number | undefined {
  if (left === right) return 0;
  if (left < right) return -1;
  return left > right ? 1 : undefined;
}

type Compare = (left: WmiValue, right: WmiValue) => boolean;

/** `x = NULL` is how old queries say IS NULL. */
const equal: Compare = (left, right) => (left === null || right === null ? left === right : order(left, right) === 0);
const ordered = (test: (order: number) => boolean): Compare => {
  return (left, right) => {
    const result = order(left, right);
    return result !== undefined && test(result);
  };
};

const COMPARISONS: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ["=", equal],
  ["<>", (left, right) => !equal(left, right)],
  ["!=", (left, right) => !equal(left, right)],
  ["<", ordered((result) => result < 0)],
  [">", ordered((result) => result > 0)],
  ["<=", ordered((result) => result <= 0)],
  [">=", ordered((result) => result >= 0)],
]);

function isLike(value: WmiValue, pattern: WmiValue): boolean {
  if (value === null || pattern === null || typeof value === "object" || typeof pattern === "object") return false;
  return likeMatches(String(value).toLowerCase(), String(pattern).toLowerCase());
}

/** An instance as conditions read it: by names in lower case. */
export function readable(instance: WmiInstance, properties: readonly string[]): Map<string, WmiValue> {
  return new Map(properties.map((name) => [name.toLowerCase(), instance[name] ?? null]));
}
