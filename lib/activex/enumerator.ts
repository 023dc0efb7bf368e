/** Enumerator over whatever programs for winax walk: automation objects, arrays, and objects of the real winax. */
import { Enumerator as OfIterable } from "../script/enumerator.js";

/** What a real winax gives for `_NewEnum`. */
interface Walked {
  readonly _NewEnum?: { Next(count: number): unknown };
}

/** JScript's Enumerator. */
export class Enumerator extends OfIterable {
  /** @throws TypeError for what is no collection */
  constructor(collection?: unknown) {
    super(elementsOf(collection));
  }
}

function elementsOf(collection: unknown): Iterable<unknown> {
  if (collection === undefined || collection === null) return [];
  if (typeof (collection as Partial<Iterable<unknown>>)[Symbol.iterator] === "function" && !isWinax(collection)) {
    return collection as Iterable<unknown>;
  }
  const walk = (collection as Walked)._NewEnum;
  return walk === undefined ? (collection as Iterable<unknown>) : fetched(walk);
}

/** A real winax answers for any symbol with its valueOf. */
function isWinax(collection: object): boolean {
  const members = collection as { [Symbol.iterator]?: unknown; [Symbol.asyncIterator]?: unknown };
  return typeof members[Symbol.asyncIterator] === "function" && !Array.isArray(collection);
}

function* fetched(walk: { Next(count: number): unknown }): Generator {
  for (let next = walk.Next(1); next !== undefined; next = walk.Next(1)) yield next;
}
