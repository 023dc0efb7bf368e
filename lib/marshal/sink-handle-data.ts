import type { HostAddress } from "./host-channel.js";

/** What a post does when as many events as may be are on their way already; see `MarshalOptions.policy`. */
export type MarshalPolicy = "block" | "drop-oldest-state" | "fail";

/** What of a sink's handle travels to other threads. */
export interface SinkHandleData<T = object> {
  /** Remembers the event interface for TypeScript; there is no such property. */
  readonly "vmcom.interface"?: T;
  /** The interface that the sink has. */
  readonly iid: string;
  /** @internal -- the sink among those of its host */
  readonly key: number;
  /** @internal -- where events on their way are counted */
  readonly accounts: SharedArrayBuffer;
  readonly policy: MarshalPolicy;
  /** In ms. */
  readonly blockTimeout: number;
  /** @internal */
  readonly host: HostAddress;
}

/** The part of a key that tells the sink's place; the rest tells sinks apart that have had the same place. */
const SLOT_BITS = 20;
const GENERATIONS = 1 << (31 - SLOT_BITS);

export const MOST_SINKS = 1 << SLOT_BITS;

export function slotOf(key: number): number {
  return key & (MOST_SINKS - 1);
}

/** The key of the next sink in a slot; never 0, which is nobody's. */
export function nextKey(slot: number, last: number): number {
  const generation = ((last >>> SLOT_BITS) + 1) % GENERATIONS || 1;
  return (generation << SLOT_BITS) | slot;
}
