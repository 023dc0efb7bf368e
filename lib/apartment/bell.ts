/**
 * The bell of an apartment: a few words of shared memory that other threads wake its thread by.
 */
import { nativeAddon } from "../native/native-addon.js";

/** Changed by every ring; what blocking waits sleep on. */
export const BELL_RUNG = 0;
/** How the host sleeps, one of the four below, and above these bits a number that each sleep has for itself. */
export const BELL_SLEEPING = 1;
/** The native host that owns the doorbell of this apartment; 0 if there is none. */
export const BELL_NATIVE_HOST = 2;
/** Not 0 once the host is gone. */
export const BELL_CLOSED = 3;
/** How often a producer has announced something on the host's channel. */
export const BELL_ANNOUNCED = 4;
/** What the operating system calls the host's thread; 0 if that is not known. */
export const BELL_THREAD = 5;
/** The number of the last producer. */
export const BELL_PRODUCERS = 6;

const BELL_WORDS = 16;

/** How a host sleeps, for whoever is to wake it: not at all; in Node's event loop; in Atomics.wait; in a native wait. */
export const AWAKE = 0;
export const IN_EVENT_LOOP = 1;
export const IN_WAIT = 2;
export const IN_NATIVE_WAIT = 3;
const SLEEP_KIND = 3;

export function createBell(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(BELL_WORDS * Int32Array.BYTES_PER_ELEMENT));
}

/** The owner says how it is going to sleep; what is posted from now on rings. */
export function announceSleep(bell: Int32Array, kind: number): void {
  Atomics.store(bell, BELL_SLEEPING, ((Atomics.load(bell, BELL_SLEEPING) | SLEEP_KIND) + 1) | kind);
}

/** Rings, whether the host sleeps or not: what has been posted may be nothing that it finds by itself. */
export function ring(bell: Int32Array): void {
  const sleep = Atomics.load(bell, BELL_SLEEPING);
  const kind = sleep & SLEEP_KIND;
  Atomics.add(bell, BELL_RUNG, 1);
  Atomics.notify(bell, BELL_RUNG);
  if (kind === IN_EVENT_LOOP || kind === IN_NATIVE_WAIT) {
    const host = Atomics.load(bell, BELL_NATIVE_HOST);
    if (host !== 0) nativeAddon().ring(host);
  }
  // Only now, and only for this sleep: a thread may be terminated at any of these lines, and another one has to ring then.
  if (kind !== AWAKE) Atomics.compareExchange(bell, BELL_SLEEPING, sleep, sleep - kind);
}

/** Blocks until the bell is rung, `timeout` ms at most; a ring that nobody has waited for yet ends it at once. */
type Wait = (timeout: number) => void;

/** How threads with native event sources wait. */
const nativeWaits = new WeakMap<Int32Array, Wait>();

export function setNativeWait(bell: Int32Array, wait: Wait | undefined): void {
  if (wait === undefined) nativeWaits.delete(bell);
  else nativeWaits.set(bell, wait);
}

/** How the owner of this bell will sleep in a blocking wait. */
export function blockingSleepOf(bell: Int32Array): number {
  return nativeWaits.has(bell) ? IN_NATIVE_WAIT : IN_WAIT;
}

export function waitForBell(bell: Int32Array, seen: number, timeout: number): void {
  const wait = nativeWaits.get(bell);
  if (wait === undefined) Atomics.wait(bell, BELL_RUNG, seen, timeout);
  else if (Atomics.load(bell, BELL_RUNG) === seen) wait(timeout);
}
