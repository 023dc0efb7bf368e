import { late } from "../../lib/com/late-bound.js";

/** An object as scripts hold it: any member, no types. */
export interface Scripted {
  [member: string]: unknown;
  [Symbol.iterator](): Iterator<Scripted>;
}

/** The late-bound view of an object. */
export function scripted(object: object): Scripted {
  return late(object) as Scripted;
}

/** Calls a member of a late-bound object as `object.name(...args)`. */
export function invoke(object: Scripted, name: string, ...args: unknown[]): unknown {
  return (object as Record<string, (...args: unknown[]) => unknown>)[name]!(...args);
}

/** Calls a late-bound collection as `collection(index)`. */
export function element(collection: Scripted, ...index: unknown[]): unknown {
  return (collection as unknown as (...args: unknown[]) => unknown)(...index);
}
