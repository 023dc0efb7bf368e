/**
 * The arguments of events on their way into a record: converted as the event's parameters want them, and as small
 * as they can be.
 */
import { serialize } from "node:v8";
import { ComError } from "../com/com-error.js";
import { toBstr, toLong, toVariant } from "../com/convert.js";
import type { TypeReference } from "../com/dispatch-table.js";
import { describe } from "../com/variant.js";
import { DISP_E_TYPEMISMATCH } from "../generated/hresults.js";
import {
  CONSTANT_EMPTY,
  CONSTANT_FALSE,
  CONSTANT_NULL,
  CONSTANT_TRUE,
  KIND_ATTACHMENT,
  KIND_CONSTANT,
  KIND_INT,
  KIND_NAME,
  KIND_NONE,
  KIND_VALUE,
} from "./record.js";

/** What of an argument goes into the record, and what goes beside it. */
export interface Argument {
  readonly kind: number;
  readonly word: number;
  /** A text or bytes of KIND_VALUE, the text of KIND_NAME, anything of KIND_ATTACHMENT. */
  readonly value: unknown;
}

/** An event that has fewer arguments. */
export const NO_ARGUMENT: Argument = { kind: KIND_NONE, word: 0, value: undefined };

const constant = (word: number): Argument => ({ kind: KIND_CONSTANT, word, value: undefined });
const NULL = constant(CONSTANT_NULL);
const TRUE = constant(CONSTANT_TRUE);
const FALSE = constant(CONSTANT_FALSE);
const EMPTY = constant(CONSTANT_EMPTY);

/** Converts one argument. */
export type Encode = (value: unknown) => Argument;

const encodeLong: Encode = (value) => ({ kind: KIND_INT, word: toLong(value), value: undefined });

const encodeBstr: Encode = (value) => {
  const text = toBstr(value);
  return text === null ? NULL : { kind: KIND_NAME, word: 0, value: text };
};

const encodeAnyVariant: Encode = (value) => {
  const variant = toVariant(value);
  switch (typeof variant) {
    case "undefined":
      return EMPTY;
    case "boolean":
      return variant ? TRUE : FALSE;
    case "string":
      return { kind: KIND_VALUE, word: 0, value: variant };
    case "number":
      // Not -0, which no word tells from 0.
      if (Object.is(variant, variant | 0)) return { kind: KIND_INT, word: variant, value: undefined };
  }
  if (variant === null) return NULL;
  return { kind: KIND_VALUE, word: 0, value: serialize(portable(variant)) };
};

/** What means the same in every thread: numbers, texts, dates, bytes, and arrays of them. Objects of the model live in one. */
function portable(value: unknown): unknown {
  const variant = toVariant(value);
  if (typeof variant === "function" || typeof variant === "symbol") throw notPortable(value);
  if (typeof variant !== "object" || variant === null) return variant;
  if (variant instanceof Date || variant instanceof Uint8Array) return variant;
  if (Array.isArray(variant)) return variant.map((element) => portable(element));
  throw notPortable(value);
}

function notPortable(value: unknown): ComError {
  return new ComError(DISP_E_TYPEMISMATCH, `Type mismatch: ${describe(value)} cannot go to another thread.`);
}

/** For interfaces of vmcom's own: whatever can be cloned, shared memory included. */
const encodeClone: Encode = (value) => ({ kind: KIND_ATTACHMENT, word: 0, value });

/** How arguments for a parameter of this type are encoded. */
export function encoderOf({ kind }: TypeReference): Encode {
  switch (kind) {
    case "long":
    case "enum":
      return encodeLong;
    case "BSTR":
      return encodeBstr;
    case "struct":
      return encodeClone;
    default:
      return encodeAnyVariant;
  }
}
