import { randomUUID } from "node:crypto";
import { defaultApartment, type Apartment } from "../apartment/apartment.js";
import { ComError, comErrorAt } from "../com/com-error.js";
import { tableOf, wrap, type ComObject, type Implementation } from "../com/com-object.js";
import type { MemberInfo } from "../com/dispatch-table.js";
import { withSuccessCode } from "../com/success-code.js";
import { Unwinding } from "../com/unwinding.js";
import { E_ABORT, RPC_E_DISCONNECTED } from "../generated/hresults.js";
import { marshalSinkOf } from "./marshal-sink.js";
import type { ObjectCounters } from "./object-handle-data.js";
import {
  RemoteCallsTable,
  type AdviseMessage,
  type CallMessage,
  type ReleaseMessage,
  type RemoteAnswers,
  type RemoteCalls,
} from "./remote-tables.js";
import type { SinkHandle } from "./sink-handle.js";
import type { SinkHandleData } from "./sink-handle-data.js";
import { StubSession } from "./stub-session.js";
import { onThreadExit } from "./thread-exit.js";
import { fromWire, GET, PUT, SNAPSHOT, toWire, type CallOperation, type Reference, type Wire } from "./wire.js";

/** What handles call this thread. */
export const thisThread: string = randomUUID();

/** The stubs of this thread, by number: an object that one of them knows may be an argument of another one's. */
const stubs = new Map<number, ObjectStub>();
let lastStub = 0;

/** An object as it is called, members by name. */
type Members = Record<string, unknown>;

/** A task of the model. */
interface Awaitable {
  awaitCompletion(timeout: number, done: () => void): boolean;
}

/** The value of a call that is answered by other means. */
const LATER = Symbol("vmcom.answeredLater");

/**
 * Does what proxies in other threads ask of an object and of those that are reached through it: a COM stub. What it
 * gets was checked and converted by the wrapper there, so it calls implementations.
 */
export class ObjectStub implements RemoteCalls {
  readonly number = ++lastStub;
  readonly calls: SinkHandle<RemoteCalls>;
  readonly root: Implementation;
  /** Where the objects raise their events. */
  readonly #events: Apartment;
  readonly #sessions = new Map<number, StubSession>();

  /** @param apartment the one that calls come through */
  constructor(root: Implementation, apartment: Apartment = defaultApartment()) {
    this.calls = marshalSinkOf(this, RemoteCallsTable, { apartment });
    this.root = root;
    this.#events = (root as { readonly apartment?: Apartment }).apartment ?? apartment;
    if (lastStub === 1) onThreadExit(releaseAll);
    stubs.set(this.number, this);
  }

  get counters(): ObjectCounters {
    const sessions = [...this.#sessions.values()];
    return {
      clients: sessions.length,
      objects: sessions.reduce((sum, { objectCount }) => sum + objectCount, 0),
      sinks: sessions.reduce((sum, { sinkCount }) => sum + sinkCount, 0),
    };
  }

  OnOpen(session: number, answers: SinkHandleData<RemoteAnswers>): void {
    this.#sessions.set(session, new StubSession(this.root, answers, () => this.OnClose(session)));
  }

  OnCall([number, call, object, operation, member, ...args]: CallMessage): void {
    this.#serve(number, call, (session) => {
      const target = session.objectOf(object);
      if (target === undefined) throw new ComError(RPC_E_DISCONNECTED);
      const values = args.map((each) => fromWire(each, (reference) => this.#find(session, reference)));
      const { members } = tableOf(wrap(target));
      if (this.#waits(number, call, target, members[member]?.name, values[0])) return LATER;
      return perform(target, members[member], operation, values);
    });
  }

  /** Whether a call is a wait that need not block this thread: one client's wait holds back no other's. */
  #waits(number: number, call: number, target: Implementation, name: string | undefined, timeout: unknown): boolean {
    if (name !== "WaitForCompletion") return false;
    const answer = (): void => this.#serve(number, call, () => undefined);
    // Answered in a turn of its own, when every sink has seen the last event.
    const done = (): void => void this.#events.schedule(0, answer);
    return (target as Partial<Awaitable>).awaitCompletion?.(timeout as number, done) === true;
  }

  OnAdvise([number, call, object, cookie]: AdviseMessage, sink: SinkHandleData): void {
    this.#serve(number, call, (session) => session.advise(object, cookie, sink));
  }

  OnUnadvise(session: number, cookie: number): void {
    this.#sessions.get(session)?.unadvise(cookie);
  }

  OnRelease(session: number, references: ReleaseMessage): void {
    this.#sessions.get(session)?.takeBack(references);
  }

  OnClose(session: number): void {
    this.#sessions.get(session)?.close();
    this.#sessions.delete(session);
  }

  /** Lets nobody call any more. */
  release(): void {
    if (!this.calls.isOpen) return;
    stubs.delete(this.number);
    this.calls.release();
    for (const [number, session] of this.#sessions) {
      session.disconnect();
      this.OnClose(number);
    }
  }

  #serve(number: number, call: number, run: (session: StubSession) => unknown): void {
    const session = this.#sessions.get(number);
    if (session === undefined) return;
    let isHeard: boolean;
    let end: Unwinding | undefined;
    try {
      const { hresult, value } = withSuccessCode(() => run(session));
      if (value === LATER) return;
      const result: Wire = toWire(value, (object) => session.refer(object));
      this.#announce();
      isHeard = session.answer(call, hresult, result);
    } catch (error) {
      // What ends a program of this thread ends none of another: there, a call has failed.
      if (error instanceof Unwinding) end = error;
      this.#announce();
      isHeard = session.fail(call, comErrorAt(end === undefined ? error : new ComError(E_ABORT), ""));
    }
    if (!isHeard) this.OnClose(number);
    if (end !== undefined) throw end;
  }

  /** What the call has raised goes out before the answer, so that the caller's sinks hear it before the call returns. */
  #announce(): void {
    this.#events.flush(() => false);
  }

  /** The object that an argument refers to, be it known to another stub of this thread. */
  #find(session: StubSession, [id, stub, other]: Reference): Implementation {
    const from = stub === undefined ? session : stubs.get(stub as number)?.sessionOf(other as number);
    const object = from?.objectOf(id as number);
    if (object === undefined) throw new ComError(RPC_E_DISCONNECTED);
    return object;
  }

  /** The client with this number. */
  sessionOf(number: number): StubSession | undefined {
    return this.#sessions.get(number);
  }
}

/** The object that a stub of this thread is for; undefined once it is released. */
export function marshalledObject(stub: number): ComObject | undefined {
  const root = stubs.get(stub)?.root;
  return root === undefined ? undefined : wrap(root);
}

function releaseAll(): void {
  for (const stub of [...stubs.values()]) stub.release();
}

function perform(
  target: Implementation,
  member: MemberInfo | undefined,
  operation: CallOperation,
  args: readonly unknown[],
): unknown {
  const object = target as unknown as Members;
  const name = operation === SNAPSHOT ? "snapshot" : (member?.name ?? "");
  const source = `${member?.interface ?? ""}.${member?.name ?? ""}`;
  try {
    if (operation === GET) return object[name];
    if (operation !== PUT) return Reflect.apply(object[name] as (...args: unknown[]) => unknown, object, args);
    object[name] = args[0];
    return undefined;
  } catch (error) {
    throw comErrorAt(error, source);
  }
}
