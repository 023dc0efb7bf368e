/**
 * Objects that keep what scripts give them say so here, when they keep it and when they let it go. A
 * script engine that counts references to its instances listens.
 */
import type { ComObject } from "../../../com/com-object.js";

/** Told of what objects keep and let go of. */
export interface Holding {
  kept(value: unknown): void;
  released(value: unknown): void;
}

/** A port counts its own instances, beside the engine that runs what it executes. */
const listeners = new Set<Holding>();

/** What objects tell. Nothing happens until an engine listens. */
export const holding: Holding = {
  kept(value) {
    for (const listener of listeners) listener.kept(value);
  },
  released(value) {
    for (const listener of listeners) listener.released(value);
  },
};

/** From now on `engine` is told, too. */
export function listenToHolding(engine: Holding): void {
  listeners.add(engine);
}

/** Whether an object tells of what it keeps: others must be taken to keep everything for ever. */
export function tellsWhatItKeeps(object: ComObject): boolean {
  // Those that keep values as they come: ClassDescription.keepsValues, seen without loading what makes classes.
  return (object.constructor as { readonly keepsValues?: boolean }).keepsValues === true;
}
