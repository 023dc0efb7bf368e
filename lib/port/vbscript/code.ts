/** Pieces of TypeScript with what is known of them. */
import { holdsObjects, type MaybeType } from "./static-type.js";

/** How strongly operators hold their operands together: the higher the more. */
export const PRECEDENCE = {
  primary: 20,
  unary: 15,
  power: 14,
  product: 13,
  sum: 12,
  relation: 10,
  equality: 9,
  and: 5,
  or: 4,
  conditional: 2,
} as const;

export interface Code {
  readonly text: string;
  readonly type: MaybeType;
  readonly precedence: number;
  /** Whether it can fail. */
  readonly fails: boolean;
  /** Whether evaluating it does nothing that anybody could notice. */
  readonly isQuiet: boolean;
  /** Whether it can be an object or an array. */
  readonly mayBeObject: boolean;
  /** Whether it is a variable that TypeScript takes for null or undefined. */
  readonly isAbsent?: boolean;
  /** The value of a literal. */
  readonly literal?: string | number | boolean;
}

type Options = Partial<Omit<Code, "text" | "type">>;

/** Code that cannot fail and does nothing. */
export function quiet(text: string, type: MaybeType, options: Options = {}): Code {
  return {
    text,
    type,
    precedence: PRECEDENCE.primary,
    fails: false,
    isQuiet: true,
    mayBeObject: holdsObjects(type),
    ...options,
  };
}

/** Code that can fail, or does something. */
export function effective(text: string, type: MaybeType, options: Options = {}): Code {
  return quiet(text, type, { fails: true, isQuiet: false, ...options });
}

/** An operation on operands, which is as quiet as they are. */
export function operation(text: string, type: MaybeType, operands: readonly Code[], options: Options = {}): Code {
  return quiet(text, type, {
    fails: operands.some(({ fails }) => fails),
    isQuiet: operands.every(({ isQuiet }) => isQuiet),
    ...options,
  });
}

/** Its text where operators of that strength surround it. */
export function within(code: Code, precedence: number): string {
  return code.precedence < precedence ? `(${code.text})` : code.text;
}

/** Whether it can be an array, which is copied where a value is passed. */
export function mayBeArray({ type, mayBeObject }: Code): boolean {
  return mayBeObject && type?.kind === "value";
}

/** A string literal. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (char) => (char === "\u2028" ? "\\u2028" : "\\u2029"));
}

/** A text between the backquotes of a template. */
export function inTemplate(text: string): string {
  const content = quoted(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${");
  // Nobody would see which blank it is.
  return content.replace(/[^\S ]/g, (blank) => `\\u${blank.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What reads and sets a place; a variable may have the name that the new value would have. */
export function accessors(place: string): string {
  const value = place === "value" ? "assigned" : "value";
  return `() => ${place}, (${value}) => (${place} = ${value})`;
}

export function numberText(value: number): string {
  return Object.is(value, -0) ? "0" : String(value);
}
