import { setNativeWait } from "../apartment/bell.js";
import type { NativeAddon, NativeCounters } from "../native/native-addon.js";
import { createBatch, NativeReader } from "./native-reader.js";
import type { SinkDirectory } from "./record-reader.js";
import type { MarshalPolicy } from "./sink-handle-data.js";

/** As native/ numbers the policies. */
const POLICIES: readonly MarshalPolicy[] = ["block", "drop-oldest-state", "fail"];

/** A host's side of the native layer: its doorbell, and the queue that native threads post to. */
export class NativeHost {
  /** What the native layer calls this host, in any thread. */
  readonly id: number;
  readonly reader: NativeReader;
  readonly #addon: NativeAddon;
  readonly #bell: Int32Array;
  /** The sinks that native threads may post to. */
  readonly #keys = new Set<number>();

  constructor(addon: NativeAddon, bell: Int32Array, directory: SinkDirectory) {
    this.#addon = addon;
    this.#bell = bell;
    const batch = createBatch();
    this.id = addon.openHost(bell, batch, (taken) => {
      this.reader.begin(taken);
      directory.apartment.wake();
    });
    this.reader = new NativeReader(directory, addon, this.id, batch);
  }

  /** Lets native threads post to a sink. Blocking waits are native from now on, since such threads cannot end others. */
  openSink(key: number, capacity: number, policy: MarshalPolicy): void {
    this.#addon.openSink(this.id, key, capacity, POLICIES.indexOf(policy));
    this.#keys.add(key);
    setNativeWait(this.#bell, (timeout) => this.#addon.wait(this.id, timeout));
  }

  closeSink(key: number): number {
    if (!this.#keys.delete(key)) return 0;
    if (this.#keys.size === 0) setNativeWait(this.#bell, undefined);
    return this.#addon.closeSink(this.id, key);
  }

  /** What native threads have posted to a sink; undefined if none ever could. */
  countersOf(key: number): NativeCounters | undefined {
    return this.#keys.has(key) ? this.#addon.counters(this.id, key) : undefined;
  }
}
