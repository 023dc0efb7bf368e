import { ComError } from "../com/com-error.js";
import { CONNECT_E_ADVISELIMIT } from "../generated/hresults.js";
import { MarshalledSink, type SinkParts } from "./marshalled-sink.js";
import { ACCOUNTS_PER_PAGE, createAccountPage, SinkAccount } from "./sink-account.js";
import { MOST_SINKS, nextKey, slotOf } from "./sink-handle-data.js";

interface Slot {
  readonly account: SinkAccount;
  readonly page: SharedArrayBuffer;
  /** The key that it had last. */
  key: number;
  sink: MarshalledSink | undefined;
}

/** The sinks that a host has marshalled, by key, each with an account that its producers see. */
export class SinkTable {
  readonly #slots: Slot[] = [];
  /** Slots whose sink is released. Those with events still on their way wait. */
  readonly #released: number[] = [];
  #open = 0;

  /** How many there are. */
  get size(): number {
    return this.#open;
  }

  /** Adds a sink; tells the page that its account is on. */
  add(parts: SinkParts, capacity: number): { readonly sink: MarshalledSink; readonly page: SharedArrayBuffer } {
    const number = this.#vacantSlot();
    const slot = this.#slots[number] as Slot;
    const key = nextKey(number, slot.key);
    const marshalled = new MarshalledSink(key, slot.account, parts);
    slot.key = key;
    slot.sink = marshalled;
    slot.account.open(key, capacity);
    this.#open++;
    return { sink: marshalled, page: slot.page };
  }

  get(key: number): MarshalledSink | undefined {
    const sink = this.#slots[slotOf(key)]?.sink;
    return sink?.key === key ? sink : undefined;
  }

  remove(key: number): void {
    const slot = this.#slots[slotOf(key)];
    if (slot?.sink === undefined) return;
    slot.sink = undefined;
    slot.account.close();
    this.#released.push(slotOf(key));
    this.#open--;
  }

  /** The account in a slot, whoever's it is. */
  accountIn(slot: number): SinkAccount | undefined {
    return this.#slots[slot]?.account;
  }

  /** Lets nobody post any more. */
  close(): void {
    for (const { account } of this.#slots) account.close();
  }

  #vacantSlot(): number {
    const index = this.#released.findIndex((slot) => this.#slots[slot]?.account.pending === 0);
    if (index >= 0) return this.#released.splice(index, 1)[0] as number;
    return this.#addSlot();
  }

  #addSlot(): number {
    const number = this.#slots.length;
    if (number >= MOST_SINKS) {
      throw new ComError(CONNECT_E_ADVISELIMIT, `A thread marshals ${MOST_SINKS} sinks at most.`, {
        source: "marshalSink",
      });
    }
    const isFirst = number % ACCOUNTS_PER_PAGE === 0;
    const page = isFirst ? createAccountPage() : (this.#slots[number - 1] as Slot).page;
    const account = new SinkAccount(page, number % ACCOUNTS_PER_PAGE);
    this.#slots.push({ account, page, key: 0, sink: undefined });
    return number;
  }
}
