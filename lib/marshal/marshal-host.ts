import { randomUUID } from "node:crypto";
import type { Apartment, Inbox } from "../apartment/apartment.js";
import { BELL_CLOSED, BELL_NATIVE_HOST, BELL_RUNG, BELL_THREAD } from "../apartment/bell.js";
import { HostChannel, type Announcement, type HostAddress } from "./host-channel.js";
import { marshalAddon } from "./marshal-layer.js";
import type { MarshalledSink } from "./marshalled-sink.js";
import type { NativeAddon } from "../native/native-addon.js";
import { NativeHost } from "./native-host.js";
import { RingReader } from "./ring-reader.js";
import type { RecordReader, SinkDirectory, Turn } from "./record-reader.js";
import { SharedDoorbell } from "./shared-doorbell.js";
import { slotOf } from "./sink-handle-data.js";
import { SinkTable } from "./sink-table.js";
import { onThreadExit } from "./thread-exit.js";
import { currentThread } from "./thread-identity.js";
import { ShortTurn } from "./short-turn.js";

/**
 * A turn that brings so many events is followed by another one without a ring: waking a thread costs more than posting a
 * hundred events does, and whoever posts them would be kept by it.
 */
const LIVELY = 16;

/** So many events in turns like that are a flood. */
const FLOOD = 1024;

/**
 * In a flood a host looks for more so often, in ms. Who looks all the time keeps those who post waiting for the memory, or
 * the mutex, that he looks at: a post takes four times as long.
 */
const FLOOD_PACE = 0.05;

/** So often, in ms, a host looks whether the producers that nobody tells it about still run. */
const LIVENESS_PERIOD = 1000;

/** What an apartment gets from other threads: one for each apartment that sinks are marshalled from. */
export class MarshalHost implements Inbox, SinkDirectory {
  static readonly #byApartment = new WeakMap<Apartment, MarshalHost>();
  static readonly #byChannel = new Map<string, MarshalHost>();

  readonly apartment: Apartment;
  readonly address: HostAddress;
  readonly sinks = new SinkTable();
  /** What wakes this thread and brings what native threads post, if there is a native layer. */
  readonly native: NativeHost | undefined;
  readonly #channel: HostChannel;
  readonly #rings = new Map<number, RingReader>();
  readonly #doorbell: SharedDoorbell | undefined;
  /** Rings of threads that have ended. */
  readonly #gone = new Set<RingReader>();
  /** What turns have brought that were lively, one after the other; 0 if the last one was not. */
  #streak = 0;
  /** When the last turn ended that was lively. */
  #collected = 0;
  /** How many records have been read. */
  #records = 0;
  #liveness: NodeJS.Timeout | undefined;
  /** When it was looked for threads that have ended. */
  #looked = 0;

  /** The host of an apartment, made when it is first asked for, on the native layer or on none. */
  static of(apartment: Apartment, addon: () => NativeAddon | undefined = marshalAddon): MarshalHost {
    let host = this.#byApartment.get(apartment);
    if (host === undefined) {
      host = new MarshalHost(apartment, addon());
      this.#byApartment.set(apartment, host);
      this.#byChannel.set(host.address.channel, host);
    }
    return host;
  }

  /** The host with this address, if it is one of this thread. */
  static at({ channel }: HostAddress): MarshalHost | undefined {
    return this.#byChannel.get(channel);
  }

  private constructor(apartment: Apartment, addon: NativeAddon | undefined) {
    const { bell } = apartment;
    this.apartment = apartment;
    this.address = { channel: `vmcom-${randomUUID()}`, bell };
    this.#channel = new HostChannel(this.address, (news) => this.#hear(news));
    this.native = addon === undefined ? undefined : new NativeHost(addon, bell, this);
    this.#doorbell = addon === undefined ? new SharedDoorbell(bell, () => apartment.wake()) : undefined;
    bell[BELL_THREAD] = currentThread();
    Atomics.store(bell, BELL_NATIVE_HOST, this.native?.id ?? 0);
    apartment.addInbox(this);
    onThreadExit(() => this.#close());
  }

  /** Whether somebody may still post. */
  mayPost(): boolean {
    return this.sinks.size > 0;
  }

  collect(): void {
    if (this.#streak >= FLOOD && performance.now() - this.#collected < FLOOD_PACE) return;
    this.#receive();
    const turn = new ShortTurn();
    const before = this.#records;
    while (this.#runAll(turn) >= LIVELY && turn.left() > 0);
    const count = this.#records - before;
    this.#streak = count >= LIVELY ? this.#streak + count : 0;
    if (this.#streak > 0) this.#collected = performance.now();
    this.#buryProducers();
  }

  hasPosts(): boolean {
    const seen = Atomics.load(this.address.bell, BELL_RUNG);
    if (this.#streak > 0 || this.#channel.hasNews || this.native?.reader.sleep() === true) return true;
    for (const ring of this.#rings.values()) if (ring.sleep()) return true;
    return this.#doorbell?.arm(seen) === false;
  }

  mark(): () => boolean {
    this.#receive();
    const marks = [...this.#rings.values()].map((ring) => ring.mark());
    const native = this.native?.reader;
    return () => (native === undefined || !native.sleep()) && marks.every((isDelivered) => isDelivered());
  }

  /** Has the accounts know what has been delivered up to now. */
  settle(): void {
    for (const reader of this.#readers()) reader.settle();
  }

  /** For a post of this thread to itself: delivers what waits; false if nothing does. */
  drain(): boolean {
    this.settle();
    this.#streak = 0;
    const before = this.#records;
    this.apartment.collectPosts();
    return this.#records !== before;
  }

  sinkOf(key: number): MarshalledSink | undefined {
    return this.sinks.get(key);
  }

  discard(key: number): void {
    this.sinks.accountIn(slotOf(key))?.settle(1);
  }

  /** Releases a sink: what is on its way to it is discarded. */
  release(key: number): void {
    for (const reader of this.#readers()) reader.forget(key);
    this.sinks.get(key)?.point.disconnect();
    this.native?.closeSink(key);
    this.sinks.remove(key);
  }

  /** A producer's thread has ended; what it has published is all there is. */
  producerGone(producer: number): void {
    this.#receive();
    const ring = this.#rings.get(producer);
    if (ring === undefined) return;
    ring.abandon();
    this.#gone.add(ring);
  }

  *#readers(): Generator<RecordReader, void> {
    if (this.native !== undefined) yield this.native.reader;
    yield* this.#rings.values();
  }

  /**
   * One claim of each producer, so that none keeps the others waiting; tells how much the one brought that had most. What
   * sinks post to this thread itself counts for much: it is all delivered before a wait ends.
   */
  #runAll(turn: Turn): number {
    let most = this.native?.reader.run(turn) ?? 0;
    this.#records += most;
    // No iterator of generators: this is on the way of every single event.
    for (const ring of this.#rings.values()) {
      const records = ring.run(turn);
      if (records === 0) continue;
      this.#records += records;
      most = Math.max(most, ring.isOwn ? LIVELY : records);
    }
    return most;
  }

  #receive(): void {
    if (this.#channel.hasNews) this.#channel.receive();
  }

  #hear(news: Announcement): void {
    if (news.kind === "ring") this.#addRing(news.producer, news.header);
    else if (news.kind === "segment") this.#rings.get(news.producer)?.addSegment(news.segment, news.words);
    else this.#rings.get(news.producer)?.addAttachment(news.attachment, news.value);
  }

  #addRing(producer: number, header: Int32Array<SharedArrayBuffer>): void {
    this.#rings.set(producer, new RingReader(this, producer, header, () => this.#channel.receive()));
    // With the native layer a thread says when it is torn down, however that comes about.
    if (this.native !== undefined) return;
    this.#liveness ??= setInterval(() => this.apartment.wake(), LIVENESS_PERIOD).unref();
  }

  /** Lets go of the rings of threads that have ended, once they are read. */
  #buryProducers(): void {
    this.#lookForEnded();
    for (const ring of this.#gone) {
      if (ring.hasPosts) continue;
      const slot = ring.unpublishedSlot;
      if (slot !== undefined) this.sinks.accountIn(slot)?.settle(1);
      this.#rings.delete(ring.producer);
      this.#gone.delete(ring);
    }
    if (this.#rings.size > 0 || this.#liveness === undefined) return;
    clearInterval(this.#liveness);
    this.#liveness = undefined;
  }

  #lookForEnded(): void {
    const now = performance.now();
    if (now - this.#looked < LIVENESS_PERIOD / 2) return;
    this.#looked = now;
    for (const ring of this.#rings.values()) if (ring.hasProducerEnded) this.producerGone(ring.producer);
  }

  /** The thread ends: whoever posts from now on, or waits for room, is told so. */
  #close(): void {
    Atomics.store(this.address.bell, BELL_CLOSED, 1);
    this.sinks.close();
    this.#channel.close();
  }
}
