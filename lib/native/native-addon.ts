/**
 * The native layer, where there is one: built by `npm run build:native`, or prebuilt for this platform. vmcom works
 * without it, and loads nothing before somebody asks.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** What the addon counts for a sink that native threads post to. */
export interface NativeCounters {
  readonly posted: number;
  readonly delivered: number;
  readonly coalesced: number;
  readonly refused: number;
  readonly discarded: number;
  readonly highWaterMark: number;
  readonly pending: number;
}

/** The addon's exports; native/README.md describes them. */
export interface NativeAddon {
  readonly version: string;
  /** How other native libraries post to sinks of this one: native/event-sink-table.h. */
  readonly eventSinks: object;
  /**
   * @param batch where the records are that are taken, four words each
   * @param onRing called in the event loop with how many have been taken already: none, unless the host was asleep
   */
  openHost(bell: Int32Array, batch: Int32Array, onRing: (taken: number) => void): number;
  closeHost(host: number): void;
  /** Wakes a host, from any thread. */
  ring(host: number): void;
  isOpen(host: number): boolean;
  wait(host: number, timeout: number): void;
  /** Moves what native threads have posted into the batch; tells how many records. */
  take(host: number): number;
  /** Has the next post of a native thread ring; false, and nothing more, if there is something to take. */
  sleep(host: number): boolean;
  value(host: number, reference: number): string | Uint8Array;
  name(host: number, reference: number): string;
  openSink(host: number, key: number, capacity: number, policy: number): void;
  closeSink(host: number, key: number): number;
  counters(host: number, key: number): NativeCounters;
  addProducer(host: number, producer: number): void;
  removeProducer(host: number, producer: number): void;
}

/** Whether there is an addon, and where; or why there is none. */
export type NativeLayer =
  | { readonly addon: NativeAddon; readonly file: string }
  | { readonly addon: undefined; readonly reason: string; readonly error: Error | undefined };

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Names another binary than the usual ones: for tests, and for whoever builds elsewhere. */
const VARIABLE = "VMCOM_NATIVE_ADDON";

/** A binary for one C library is not for the other. */
function libraryTag(): string {
  if (process.platform !== "linux") return "";
  return existsSync("/etc/alpine-release") ? ".musl" : ".glibc";
}

/** Where a binary with this name is looked for, in this order: built here, or prebuilt for this platform. */
export function binariesOf(name: string): string[] {
  const prebuilt = `prebuilds/${process.platform}-${process.arch}/${name}${libraryTag()}.node`;
  return [`${ROOT}build/Release/${name}.node`, ROOT + prebuilt];
}

/** Where binaries are looked for; the first one that is there has to load. */
function candidates(): string[] {
  const named = process.env[VARIABLE];
  if (named !== undefined && named !== "") return [named];
  return binariesOf("vmcom");
}

/** Looks for the addon in these files and loads the first that is there. */
export function loadNativeLayer(files: readonly string[]): NativeLayer {
  const file = files.find((candidate) => existsSync(candidate));
  if (file === undefined) {
    return { addon: undefined, reason: `not there: no ${files.join(", no ")}`, error: undefined };
  }
  try {
    return { addon: createRequire(import.meta.url)(file) as NativeAddon, file };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const tried = files.map((each) => (each === file ? `${each}: ${reason}` : `${each}: not there`)).join("; ");
    const message = `The native layer is there but does not load. Tried ${tried}`;
    return { addon: undefined, reason: message, error: new Error(message, { cause: error }) };
  }
}

let layer: NativeLayer | undefined;

/** This thread's native layer, or why it has none. */
export function nativeLayer(): NativeLayer {
  return (layer ??= loadNativeLayer(candidates()));
}

/**
 * The addon, for whoever cannot do without.
 * @throws Error that says why there is none
 */
export function nativeAddon(): NativeAddon {
  const found = nativeLayer();
  if (found.addon === undefined) throw found.error ?? new Error(`The native layer is ${found.reason}`);
  return found.addon;
}
