import { comErrorAt, wrongArguments, type ComError } from "../com/com-error.js";
import { toLong } from "../com/convert.js";
import type { EventInfo, EventTable, TypeReference } from "../com/dispatch-table.js";
import { encoderOf, NO_ARGUMENT, type Encode } from "./argument.js";
import type { PostTarget } from "./post-target.js";
import type { Producer } from "./producer.js";
import { FIRST_KIND, FLAG_STATE, KIND_INT, KIND_NAME, SECOND_KIND } from "./record.js";
import type { MarshalCounters } from "./sink-account.js";
import type { HRESULT } from "../../typings/com.js";

/** A sink of another thread: each method posts and returns an HRESULT. */
export type SinkProxy<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => unknown ? (...args: A) => HRESULT : never;
} & SinkProxyMembers;

/** What a proxy has beside the events. */
export interface SinkProxyMembers extends Disposable {
  /** What all producers together have posted, and what has become of it; zeros once the sink is released. */
  readonly counters: MarshalCounters;
  /** Gives this proxy back: its posts return RPC_E_DISCONNECTED from now on. Others of the same handle go on. */
  release(): void;
}

/** On a proxy, out of the way of the events' names. */
const PRODUCER = Symbol("vmcom.producer");
const TARGET = Symbol("vmcom.postTarget");

class SinkProxyBase implements SinkProxyMembers {
  readonly [PRODUCER]: Producer;
  readonly [TARGET]: PostTarget;

  constructor(producer: Producer, target: PostTarget) {
    this[PRODUCER] = producer;
    this[TARGET] = target;
  }

  get counters(): MarshalCounters {
    return this[TARGET].counters();
  }

  release(): void {
    this[TARGET].isReleased = true;
    this[PRODUCER].forget(this[TARGET]);
  }

  [Symbol.dispose](): void {
    this.release();
  }
}

type ProxyClass = new (producer: Producer, target: PostTarget) => SinkProxyBase;
type Method = (this: SinkProxyBase, first?: unknown, second?: unknown) => HRESULT;

const classes = new Map<EventTable, ProxyClass>();

/** The class of the proxies of an event interface; its methods are made from the table, as the wrappers are. */
export function sinkProxyClass(table: EventTable): ProxyClass {
  let found = classes.get(table);
  if (found === undefined) {
    found = class extends SinkProxyBase {};
    for (const [index, event] of table.events.entries()) {
      const value = methodOf(event, index, `${table.name}.${event.name}`);
      Object.defineProperty(found.prototype, event.name, { value, writable: true, configurable: true });
    }
    classes.set(table, found);
  }
  return found;
}

function methodOf(event: EventInfo, index: number, source: string): Method {
  const [first, second] = event.parameters.map(({ type }) => type);
  const isState = event.parameters.some(({ type }) => type.kind === "enum" && type.name?.endsWith("State"));
  const header = isState ? index | FLAG_STATE : index;
  if (first === undefined) return withoutArguments(header, source);
  if (second === undefined && isNumber(first)) return withNumber(header, source);
  if (second !== undefined && isNumber(second) && first.kind === "BSTR") return withName(header, source, isState);
  return withValues(header, source, encoderOf(first), second === undefined ? undefined : encoderOf(second));
}

function isNumber({ kind }: TypeReference): boolean {
  return kind === "enum" || kind === "long";
}

// The usual arguments go past everything else: a thread that floods does nothing but call these.

function withoutArguments(header: number, source: string): Method {
  return function () {
    if (arguments.length !== 0) throw wrongCount(arguments.length, 0, source);
    return this[PRODUCER].postWords(this[TARGET], header, 0, 0, "");
  };
}

function withNumber(header: number, source: string): Method {
  const numbered = header | (KIND_INT << FIRST_KIND);
  return function (value) {
    if (arguments.length !== 1) throw wrongCount(arguments.length, 1, source);
    const word = (value as number) | 0;
    return this[PRODUCER].postWords(this[TARGET], numbered, word === value ? word : numberOf(value, source), 0, "");
  };
}

/** A name and a number: once the name is known on the other side, that is two words. */
function withName(header: number, source: string, isState: boolean): Method {
  const known = header | (KIND_NAME << FIRST_KIND) | (KIND_INT << SECOND_KIND);
  const post = withValues(header, source, encoderOf({ kind: "BSTR" }), encoderOf({ kind: "long" }), isState);
  return function (name, value) {
    if (arguments.length !== 2) throw wrongCount(arguments.length, 2, source);
    const number = typeof name === "string" ? this[PRODUCER].nameNumber(name) : undefined;
    const word = (value as number) | 0;
    if (number === undefined || word !== value) return post.call(this, name, value);
    return this[PRODUCER].postWords(this[TARGET], known, number, word, name as string);
  };
}

function withValues(
  header: number,
  source: string,
  encodeFirst: Encode,
  encodeSecond: Encode | undefined,
  isOfMachine = false,
): Method {
  const count = encodeSecond === undefined ? 1 : 2;
  return function (first, second) {
    if (arguments.length !== count) throw wrongCount(arguments.length, count, source);
    try {
      const one = encodeFirst(first);
      const two = encodeSecond === undefined ? NO_ARGUMENT : encodeSecond(second);
      return this[PRODUCER].post(this[TARGET], header, one, two, isOfMachine ? String(one.value) : "");
    } catch (error) {
      throw comErrorAt(error, source);
    }
  };
}

function numberOf(value: unknown, source: string): number {
  try {
    return toLong(value);
  } catch (error) {
    throw comErrorAt(error, source);
  }
}

function wrongCount(given: number, count: number, source: string): ComError {
  return comErrorAt(wrongArguments({ length: given }, count, 0), source);
}
