/**
 * How a producer shows the host memory that it has made: on a broadcast channel, since handles are copied from thread
 * to thread and no port can be. Each message is sent before the record that needs it is published, and sending it is
 * one step that no termination can halve.
 */
import { BroadcastChannel, receiveMessageOnPort, type MessagePort } from "node:worker_threads";
import { BELL_ANNOUNCED } from "../apartment/bell.js";

/** What a thread needs to reach a host. */
export interface HostAddress {
  readonly channel: string;
  readonly bell: Int32Array<SharedArrayBuffer>;
}

export type Announcement =
  | { readonly kind: "ring"; readonly producer: number; readonly header: Int32Array<SharedArrayBuffer> }
  | {
      readonly kind: "segment";
      readonly producer: number;
      readonly segment: number;
      readonly words: Int32Array<SharedArrayBuffer>;
    }
  | {
      readonly kind: "attachment";
      readonly producer: number;
      readonly attachment: number;
      readonly value: unknown;
    };

/** Sends one; a channel that stayed open would collect what other producers send. */
export function announce({ channel, bell }: HostAddress, announcement: Announcement): void {
  const sender = new BroadcastChannel(channel);
  try {
    sender.postMessage(announcement);
  } finally {
    sender.close();
  }
  Atomics.add(bell, BELL_ANNOUNCED, 1);
}

/** The host's end: it hears announcements in the event loop, and in blocking waits when it asks for them. */
export class HostChannel {
  readonly #receiver: BroadcastChannel;
  readonly #bell: Int32Array;
  readonly #hear: (announcement: Announcement) => void;
  #seen = 0;

  constructor({ channel, bell }: HostAddress, hear: (announcement: Announcement) => void) {
    this.#receiver = new BroadcastChannel(channel);
    this.#bell = bell;
    this.#hear = hear;
    this.#receiver.onmessage = ({ data }: { data: Announcement }) => hear(data);
    // Listening would keep the process alive.
    this.#receiver.unref();
  }

  /** Whether something may have been announced that was not heard. */
  get hasNews(): boolean {
    return Atomics.load(this.#bell, BELL_ANNOUNCED) !== this.#seen;
  }

  /** Hears what has been announced so far. */
  receive(): void {
    this.#seen = Atomics.load(this.#bell, BELL_ANNOUNCED);
    for (;;) {
      const received = receiveMessageOnPort(this.#receiver as unknown as MessagePort);
      if (received === undefined) return;
      this.#hear(received.message as Announcement);
    }
  }

  close(): void {
    this.#receiver.close();
  }
}
