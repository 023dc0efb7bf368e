/**
 * What the values of a script come from, whatever its language: the front-ends of the languages make it, and
 * `inferUses` reads it. It knows no order: a variable is whatever any statement puts into it.
 */
import type { ProcedureShape, Shape } from "./shape.js";

/** A place in the source, from line 1 and column 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Which file it is in, if that is not the one that is checked: one that a .wsf file names. */
  readonly file?: string;
}

/** Sorts places: those of the checked file first. */
export function inOrder(a: Place, b: Place): number {
  const [file = "", other = ""] = [a.file, b.file];
  if (file !== other) return file < other ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Where a value comes from. */
export type Origin =
  /** A variable, a parameter, or a value whose shape is settled. */
  | { readonly kind: "shape"; readonly shape: Shape }
  | { readonly kind: "member"; readonly object: Origin; readonly name: string; readonly at: Place }
  /** A call, an element of an array, a default property. */
  | { readonly kind: "call"; readonly callee: Origin; readonly args: readonly Origin[] }
  /** What For Each gets from a collection. */
  | { readonly kind: "element"; readonly of: Origin }
  /** JScript's Enumerator. */
  | { readonly kind: "enumerator"; readonly of: Origin }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "procedure"; readonly procedure: ProcedureShape }
  /** An object made by its ProgID, or found by it. */
  | { readonly kind: "create"; readonly progId: Origin; readonly at: Place }
  /** GetObject with a path. */
  | { readonly kind: "moniker"; readonly path: Origin; readonly at: Place }
  /** One of several: `a || b`. */
  | { readonly kind: "either"; readonly parts: readonly Origin[] }
  /** A value that is no object, made of others. */
  | { readonly kind: "plain"; readonly parts: readonly Origin[] }
  /** Something that nothing is known of, made of others. */
  | { readonly kind: "unknown"; readonly parts: readonly Origin[] };

/** A value that is used, and where it goes if it goes anywhere. */
export interface Flow {
  readonly from: Origin;
  readonly to: Origin | null;
}

/** A value that is no object. */
export const PLAIN: Origin = { kind: "plain", parts: [] };

export function unknown(...parts: readonly Origin[]): Origin {
  return { kind: "unknown", parts };
}

export function plain(...parts: readonly Origin[]): Origin {
  return { kind: "plain", parts };
}

export function inShape(shape: Shape): Origin {
  return { kind: "shape", shape };
}
