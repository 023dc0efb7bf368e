import type { Apartment } from "../../apartment/apartment.js";
import { marshalSinkOf } from "../../marshal/marshal-sink.js";
import type { SinkHandle } from "../../marshal/sink-handle.js";
import { ComError } from "../../com/com-error.js";
import { E_FAIL } from "../../generated/hresults.js";
import type { Answer, HypervisorEvents, LibvirtError } from "./hypervisor.js";
import type { LibvirtAddon } from "./native-addon.js";
import { lostBecause } from "./native-errors.js";
import { errorOf, fieldsOf, SessionTable, type Payload, type SessionSink } from "./native-events.js";

/**
 * So much may be on its way to this thread before libvirt's threads wait for it to be read. The most that there is: they
 * serve other connections too.
 */
const CAPACITY = 16_777_216;

/** How libvirt notices that a host is gone: it asks every `interval` seconds, and gives up after `count` without an answer. */
export interface KeepAlive {
  readonly interval: number;
  readonly count: number;
}

/** What comes of a call, for the one who waits for it. */
export type Settled = (error: LibvirtError | undefined, payload: Payload) => void;

/**
 * A connection from when it is opened until it is lost or closed. Its sink is its own, so that nothing of it is heard
 * once it is over.
 */
export class NativeSession implements SessionSink {
  readonly #addon: LibvirtAddon;
  readonly #apartment: Apartment;
  readonly #events: HypervisorEvents;
  readonly #onLost: (error: LibvirtError) => void;
  readonly #handle: SinkHandle;
  readonly #calls = new Map<number, Settled>();
  #id = 0;
  #lastCall = 0;

  /** `onLost` hears of the end that nobody here has wanted, once, before the calls under way fail. */
  constructor(
    addon: LibvirtAddon,
    apartment: Apartment,
    events: HypervisorEvents,
    onLost: (error: LibvirtError) => void,
  ) {
    this.#addon = addon;
    this.#apartment = apartment;
    this.#events = events;
    this.#onLost = onLost;
    this.#handle = marshalSinkOf(this, SessionTable, { apartment, capacity: CAPACITY, policy: "block" });
  }

  /** Connects. Has to be the first call. */
  open(uri: string, { interval, count }: KeepAlive, opened: Answer<void>): void {
    const place = this.#handle.openForNativeThreads();
    if (place === undefined) {
      this.#handle.release();
      throw new ComError(E_FAIL, "libvirt needs the native marshaller, and this apartment has another one.", {
        source: "Hypervisor.connect",
      });
    }
    const call = this.#add((error) => opened(error, undefined));
    this.#id = this.#addon.open(place.host, place.key, call, uri, interval, count);
  }

  call(method: string, subject: string, details: readonly (string | number)[], settled: Settled): void {
    this.#addon.call(this.#id, this.#add(settled), method, subject, ...details);
  }

  /** Ends it; calls under way fail like that, later, in their order. */
  close(error: LibvirtError): void {
    this.#addon.close(this.#id);
    this.#handle.release();
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    for (const settled of calls) this.#apartment.schedule(0, () => settled(error, undefined));
  }

  #add(settled: Settled): number {
    // A call under way keeps the process alive, as everything does that somebody waits for; a connection alone does not.
    if (this.#calls.size === 0) this.#handle.ref();
    this.#lastCall = (this.#lastCall % 0x7fffffff) + 1;
    this.#calls.set(this.#lastCall, settled);
    return this.#lastCall;
  }

  #settle(call: number, error: LibvirtError | undefined, payload: Payload): void {
    const settled = this.#calls.get(call);
    this.#calls.delete(call);
    if (this.#calls.size === 0) this.#handle.unref();
    settled?.(error, payload);
  }

  OnAnswer(call: number, payload: Payload): void {
    this.#settle(call, undefined, payload);
  }

  OnFailure(call: number, failure: string): void {
    this.#settle(call, errorOf(failure), undefined);
  }

  OnLost(failure: string): void {
    this.#onLost(lostBecause(errorOf(failure).message));
  }

  OnLifecycle(uuid: string, details: string): void {
    const [event, detail, name = ""] = fieldsOf(details);
    this.#events.onLifecycle(uuid, name, Number(event), Number(detail));
  }

  OnReboot(uuid: string): void {
    this.#events.onReboot(uuid);
  }

  OnWatchdog(uuid: string, action: number): void {
    this.#events.onWatchdog(uuid, action);
  }

  OnIOError(uuid: string, details: string): void {
    const [action, reason = ""] = fieldsOf(details);
    this.#events.onIOError(uuid, Number(action), reason);
  }

  OnControlError(uuid: string): void {
    this.#events.onControlError(uuid);
  }

  OnAgent(uuid: string, state: number): void {
    this.#events.onAgent(uuid, state);
  }

  OnDeviceAdded(uuid: string, details: string): void {
    this.#events.onDeviceAdded(uuid, fieldsOf(details)[0] ?? "");
  }

  OnDeviceRemoved(uuid: string, details: string): void {
    this.#events.onDeviceRemoved(uuid, fieldsOf(details)[0] ?? "");
  }
}
