import { ring as ringBell, BELL_CLOSED, BELL_PRODUCERS } from "../apartment/bell.js";
import { ComError } from "../com/com-error.js";
import { E_OUTOFMEMORY, RPC_E_DISCONNECTED, RPC_E_SERVERCALL_RETRYLATER, S_OK } from "../generated/hresults.js";
import type { Argument } from "./argument.js";
import { announce, type HostAddress } from "./host-channel.js";
import { Names } from "./names.js";
import type { PostTarget } from "./post-target.js";
import {
  CONTROL_NAME,
  FIRST_KIND,
  FLAG_CONTROL,
  FLAG_STATE,
  headerOf,
  KIND_ATTACHMENT,
  KIND_NAME,
  KIND_NONE,
  KIND_VALUE,
  RECORD_WORDS,
  SECOND_KIND,
} from "./record.js";
import { compact } from "./ring-compaction.js";
import { HOST_SLEEPS, RING_CLOSED, RING_INTENT, RING_INTENT_AT, RING_PUBLISHED, RING_THREAD } from "./ring-header.js";
import { RingWriter } from "./ring-writer.js";
import { wordsOf } from "./segment.js";
import {
  ACCOUNT_CAPACITY,
  ACCOUNT_HIGH_WATER,
  ACCOUNT_KEY,
  ACCOUNT_PENDING,
  ACCOUNT_ROOM,
  ACCOUNT_WAITING,
} from "./sink-account.js";
import { currentThread } from "./thread-identity.js";
import { isHostGone } from "./thread-watch.js";

// What the usual post names, as constants of this module: an import is read, and compared with what it was, at every
// call, which was a sixth of a post.
const INTENT_AT = RING_INTENT_AT;
const INTENT = RING_INTENT;
const PENDING = ACCOUNT_PENDING;
const CAPACITY = ACCOUNT_CAPACITY;
const KEY = ACCOUNT_KEY;
const CLOSED = BELL_CLOSED;
const WORDS = RECORD_WORDS;
const HIGH_WATER = ACCOUNT_HIGH_WATER;
const STATE = FLAG_STATE;
const PUBLISHED = RING_PUBLISHED;
const SLEEPS = HOST_SLEEPS;
const OK = S_OK;

/** A producer that waits for room looks so often, in ms, whether its host is still there. */
const LIVENESS_PERIOD = 100;

/** So many dead records are no reason to compact. */
const TOLERATED_DEAD = 1024;

/** What a producer on the host's own thread does instead of waiting: delivers what waits; false if nothing does. */
export type DrainInline = () => boolean;

/** A thread that posts to a host: its ring, and the names that it has sent. */
export class Producer {
  readonly number: number;
  readonly #host: HostAddress;
  readonly #bell: Int32Array;
  readonly #ring: RingWriter;
  readonly #names = new Names();
  readonly #drain: DrainInline | undefined;
  readonly #coalescing = new Set<PostTarget>();
  #attachments = 0;
  #dead = 0;

  constructor(host: HostAddress, drain?: DrainInline) {
    this.#host = host;
    this.#bell = host.bell;
    this.#drain = drain;
    this.number = Atomics.add(host.bell, BELL_PRODUCERS, 1) + 1;
    this.#ring = new RingWriter(this.number, (announcement) => announce(host, announcement));
    this.#ring.header[RING_THREAD] = currentThread();
  }

  /** Tells the host that nothing more comes. */
  close(): void {
    Atomics.store(this.#ring.header, RING_CLOSED, 1);
    ringBell(this.#bell);
  }

  /** Forgets what it knows of a target that is not posted to any more. */
  forget(target: PostTarget): void {
    this.#coalescing.delete(target);
  }

  /**
   * Posts a record whose arguments are words. Returns an HRESULT. In one piece, because a thread that floods does
   * nothing else, and what is beside the usual way is out of it.
   */
  postWords(target: PostTarget, header: number, first: number, second: number, machine: string): number {
    if (target.isReleased || target.coalescing !== undefined)
      return this.#postWithCare(target, header, first, second, machine);
    const ring = this.#ring;
    const { current } = ring;
    const { position } = current;
    // What is counted before it is published, the host takes back if this thread is terminated in between.
    ring.header[INTENT_AT] = ring.published;
    ring.header[INTENT] = target.slot + 1;
    const { words } = target;
    const pending = Atomics.add(words, PENDING, 1);
    if (
      pending >= (words[CAPACITY] as number) ||
      // Looked at only now: up to here the sink may have been released, and the account be another's.
      words[KEY] !== target.key ||
      this.#bell[CLOSED] !== 0 ||
      position + WORDS > current.top
    ) {
      Atomics.sub(words, PENDING, 1);
      return this.#postWithCare(target, header, first, second, machine);
    }
    if (pending >= (words[HIGH_WATER] as number)) raise(words, pending + 1);
    const record = current.words;
    record[position] = header & ~STATE;
    record[position + 1] = target.key;
    record[position + 2] = first;
    record[position + 3] = second;
    current.position = position + WORDS;
    const published = ((ring.published + 1) << 1) >> 1;
    ring.published = published;
    const before = Atomics.exchange(ring.header, PUBLISHED, published << 1);
    if ((before & SLEEPS) !== 0) this.#wakeHost();
    return OK;
  }

  #postWithCare(target: PostTarget, header: number, first: number, second: number, machine: string): number {
    const admitted = this.#admit(target, header, machine);
    if (admitted !== S_OK) return admitted;
    try {
      this.#ring.reserve(0);
    } catch (error) {
      throw this.#withdraw(target, error);
    }
    return this.#publish(target, header, first, second, machine);
  }

  /** Posts a record with arguments of any kind. Returns an HRESULT. */
  post(target: PostTarget, header: number, first: Argument, second: Argument, machine: string): number {
    const admitted = this.#admit(target, header, machine);
    if (admitted !== S_OK) return admitted;
    try {
      const [one, two] = [this.#prepared(first), this.#prepared(second)];
      this.#ring.reserve(sizeOf(one) + sizeOf(two));
      const kinds = (one.kind << FIRST_KIND) | (two.kind << SECOND_KIND);
      return this.#publish(target, header | kinds, this.#place(one), this.#place(two), machine);
    } catch (error) {
      throw this.#withdraw(target, error);
    }
  }

  /** The number of a name that may be sent as such already. */
  nameNumber(text: string): number | undefined {
    return this.#names.numberOf(text);
  }

  /** Sends ahead what an argument needs: the text of a name, something that only the channel carries. */
  #prepared(argument: Argument): Argument {
    const { kind, value } = argument;
    if (kind === KIND_ATTACHMENT) {
      const attachment = ++this.#attachments;
      announce(this.#host, { kind: "attachment", producer: this.number, attachment, value });
      return { kind, word: attachment, value: undefined };
    }
    if (kind !== KIND_NAME || typeof value !== "string") return argument;
    const word = this.#names.numberOf(value) ?? this.#sendName(value);
    return word === undefined ? { kind: KIND_VALUE, word: 0, value } : { kind: KIND_NAME, word, value: undefined };
  }

  #sendName(text: string): number | undefined {
    const number = this.#names.add(text);
    if (number === undefined) return undefined;
    this.#ring.reserve(wordsOf(text));
    this.#ring.write(headerOf(CONTROL_NAME, KIND_NONE, KIND_NONE, FLAG_CONTROL), 0, this.#ring.putValue(text), 0);
    return number;
  }

  #place({ kind, word, value }: Argument): number {
    return kind === KIND_VALUE ? this.#ring.putValue(value as string | Uint8Array) : word;
  }

  #publish(target: PostTarget, header: number, first: number, second: number, machine: string): number {
    const ring = this.#ring;
    const { coalescing } = target;
    if (coalescing === undefined) ring.write(header & ~FLAG_STATE, target.key, first, second);
    else {
      if ((header & FLAG_STATE) !== 0) coalescing.note(machine, ring.next, ring.nextRead);
      ring.write(header, target.key, first, second);
    }
    if (ring.publish()) this.#wakeHost();
    return S_OK;
  }

  #wakeHost(): void {
    ringBell(this.#bell);
    this.#ring.forgetRead();
  }

  /** Counts an event as on its way, if there is room; else does what the target's policy says. */
  #admit(target: PostTarget, header: number, machine: string): number {
    const found = this.#tryAdmit(target);
    return found === RPC_E_SERVERCALL_RETRYLATER ? this.#whenFull(target, header, machine) : found;
  }

  #tryAdmit(target: PostTarget): number {
    if (target.isReleased) return RPC_E_DISCONNECTED;
    const { words } = target;
    const { header, published } = this.#ring;
    // If this thread is terminated before it publishes, the host takes back what it counts now.
    header[RING_INTENT_AT] = published;
    header[RING_INTENT] = target.slot + 1;
    const pending = Atomics.add(words, ACCOUNT_PENDING, 1);
    // Looked at only now: the sink may have been released, and its account be another's, up to here.
    const isOpen = Atomics.load(words, ACCOUNT_KEY) === target.key && this.#bell[BELL_CLOSED] === 0;
    if (isOpen && pending < (words[ACCOUNT_CAPACITY] as number)) {
      if (pending >= (words[ACCOUNT_HIGH_WATER] as number)) raise(words, pending + 1);
      return S_OK;
    }
    Atomics.sub(words, ACCOUNT_PENDING, 1);
    header[RING_INTENT] = 0;
    return isOpen ? RPC_E_SERVERCALL_RETRYLATER : this.#disconnected(target);
  }

  #disconnected(target: PostTarget): number {
    if (Atomics.load(target.words, ACCOUNT_KEY) === target.key) target.account.countRefused();
    return RPC_E_DISCONNECTED;
  }

  #whenFull(target: PostTarget, header: number, machine: string): number {
    if (target.policy === "block")
      return this.#drain === undefined ? this.#awaitRoom(target) : this.#drainInline(target);
    if (this.#makeRoom(target, header, machine)) return S_OK;
    // The host may have taken all that could have made room, and so have made room itself.
    const admitted = this.#tryAdmit(target);
    return admitted === RPC_E_SERVERCALL_RETRYLATER ? this.#refuse(target) : admitted;
  }

  #refuse(target: PostTarget): number {
    if (isHostGone(this.#host)) return this.#disconnected(target);
    target.account.countRefused();
    return RPC_E_SERVERCALL_RETRYLATER;
  }

  #makeRoom(target: PostTarget, header: number, machine: string): boolean {
    const { coalescing, account } = target;
    if (coalescing === undefined) return false;
    this.#coalescing.add(target);
    const ring = this.#ring;
    // The event that is killed leaves the new one its place in the account.
    ring.header[RING_INTENT_AT] = ring.published;
    ring.header[RING_INTENT] = target.slot + 1;
    if (!coalescing.makeRoom(ring, (header & FLAG_STATE) === 0 ? undefined : machine)) {
      ring.header[RING_INTENT] = 0;
      return false;
    }
    account.countCoalesced();
    if (++this.#dead > TOLERATED_DEAD && this.#dead * 2 > ring.length) this.#compact();
    return true;
  }

  #compact(): void {
    const renumbering = compact(this.#ring);
    if (renumbering === undefined) return;
    this.#dead = 0;
    for (const { coalescing } of this.#coalescing) coalescing?.renumber(renumbering);
  }

  #awaitRoom(target: PostTarget): number {
    const { words } = target;
    const deadline = performance.now() + target.blockTimeout;
    Atomics.add(words, ACCOUNT_WAITING, 1);
    try {
      for (;;) {
        const seen = Atomics.load(words, ACCOUNT_ROOM);
        const admitted = this.#tryAdmit(target);
        if (admitted !== RPC_E_SERVERCALL_RETRYLATER) return admitted;
        const left = deadline - performance.now();
        if (left <= 0) return this.#refuse(target);
        if (Atomics.wait(words, ACCOUNT_ROOM, seen, Math.min(left, LIVENESS_PERIOD)) === "timed-out") {
          // If it is, the next look at the bell tells.
          isHostGone(this.#host);
        }
      }
    } finally {
      Atomics.sub(words, ACCOUNT_WAITING, 1);
    }
  }

  /** The host's own thread would wait for itself: it delivers instead. */
  #drainInline(target: PostTarget): number {
    for (;;) {
      const hasDelivered = this.#drain?.() === true;
      const admitted = this.#tryAdmit(target);
      if (admitted !== RPC_E_SERVERCALL_RETRYLATER) return admitted;
      if (!hasDelivered) return this.#refuse(target);
    }
  }

  /** Takes back what was admitted and cannot be posted. */
  #withdraw(target: PostTarget, error: unknown): unknown {
    this.#ring.header[RING_INTENT] = 0;
    target.account.settle(1);
    if (!(error instanceof RangeError)) return error;
    return new ComError(E_OUTOFMEMORY, "There is no memory for an event of this size.", { cause: error });
  }
}

function raise(words: Int32Array, pending: number): void {
  for (let seen = Atomics.load(words, ACCOUNT_HIGH_WATER); pending > seen;) {
    const found = Atomics.compareExchange(words, ACCOUNT_HIGH_WATER, seen, pending);
    if (found === seen) return;
    seen = found;
  }
}

function sizeOf({ kind, value }: Argument): number {
  return kind === KIND_VALUE ? wordsOf(value as string | Uint8Array) : 0;
}
