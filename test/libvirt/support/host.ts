import { Apartment } from "../../../lib/apartment/apartment.js";
import { RealClock } from "../../../lib/apartment/clock.js";
import type {
  Answer,
  HypervisorConnection,
  HypervisorEvents,
  LibvirtError,
} from "../../../lib/drivers/libvirt/hypervisor.js";
import { libvirtLayer } from "../../../lib/drivers/libvirt/native-addon.js";
import { NativeHypervisor, type NativeHypervisorOptions } from "../../../lib/drivers/libvirt/native-hypervisor.js";
import { nativeLayer } from "../../../lib/native/native-addon.js";

/** Why nothing of libvirt can be tested here; undefined if it can. */
export function whyNoBinding(): string | undefined {
  const native = nativeLayer();
  if (native.addon === undefined) return `the native layer is ${native.reason}`;
  const layer = libvirtLayer();
  return layer.addon === undefined ? layer.reason : undefined;
}

/** A call's failure, with libvirt's code. */
export class CallFailed extends Error {
  readonly code: number;
  readonly domain: number;

  constructor({ code, domain, message }: LibvirtError) {
    super(message);
    this.code = code;
    this.domain = domain;
  }
}

/** The result of a call, or CallFailed. */
export function ask<T>(call: (answer: Answer<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, result) => (error === undefined ? resolve(result as T) : reject(new CallFailed(error))));
  });
}

/** The code that a call fails with; an error if it does not. */
export async function codeOf<T>(call: (answer: Answer<T>) => void): Promise<number> {
  try {
    await ask(call);
  } catch (error) {
    if (error instanceof CallFailed) return error.code;
    throw error;
  }
  throw new Error("the call has succeeded");
}

/** What was heard: the event, the machine, and what the event tells. */
export type Heard = readonly [event: keyof HypervisorEvents, uuid: string, ...details: (string | number)[]];

/** Takes down what a connection tells, and lets tests wait for it. */
export class Recorder implements HypervisorEvents {
  readonly heard: Heard[] = [];
  readonly #waiting = new Set<() => void>();

  #take(...heard: Heard): void {
    this.heard.push(heard);
    for (const look of this.#waiting) look();
  }

  /** Comes back when something like that has been heard. */
  until(isThere: (heard: readonly Heard[]) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isThere(this.heard)) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Comes back when an event of that name has been heard so often. */
  untilHeard(event: keyof HypervisorEvents, count = 1): Promise<void> {
    return this.until((heard) => heard.filter(([name]) => name === event).length >= count);
  }

  /** Comes back when a machine has told this of its life, as often as that. */
  untilLifecycle(uuid: string, event: number, detail: number, count = 1): Promise<void> {
    return this.until(() => this.lifecycleOf(uuid).filter(([e, d]) => e === event && d === detail).length >= count);
  }

  /** What one machine has told of its life: event and detail. */
  lifecycleOf(uuid: string): (readonly [event: number, detail: number])[] {
    return this.heard.flatMap(([name, of, , event, detail]) =>
      name === "onLifecycle" && of === uuid ? [[event as number, detail as number] as const] : [],
    );
  }

  onLifecycle(uuid: string, name: string, event: number, detail: number): void {
    this.#take("onLifecycle", uuid, name, event, detail);
  }

  onReboot(uuid: string): void {
    this.#take("onReboot", uuid);
  }

  onWatchdog(uuid: string, action: number): void {
    this.#take("onWatchdog", uuid, action);
  }

  onIOError(uuid: string, action: number, reason: string): void {
    this.#take("onIOError", uuid, action, reason);
  }

  onControlError(uuid: string): void {
    this.#take("onControlError", uuid);
  }

  onAgent(uuid: string, state: number): void {
    this.#take("onAgent", uuid, state);
  }

  onDeviceAdded(uuid: string, alias: string): void {
    this.#take("onDeviceAdded", uuid, alias);
  }

  onDeviceRemoved(uuid: string, alias: string): void {
    this.#take("onDeviceRemoved", uuid, alias);
  }

  onLost(error: LibvirtError): void {
    this.#take("onLost", "", error.code);
  }

  onConnected(): void {
    this.#take("onConnected", "");
  }
}

export interface Host {
  readonly apartment: Apartment;
  readonly events: Recorder;
  readonly connection: HypervisorConnection;
}

/** A connection in an apartment of its own, open. */
export async function connectTo(uri: string, options: NativeHypervisorOptions = {}): Promise<Host> {
  const apartment = new Apartment(new RealClock());
  const events = new Recorder();
  const hypervisor = new NativeHypervisor(options);
  const connection = await ask<HypervisorConnection>(
    (opened) => void hypervisor.connect(uri, apartment, events, opened),
  );
  return { apartment, events, connection };
}
