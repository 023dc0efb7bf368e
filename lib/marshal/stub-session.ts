import { ComError } from "../com/com-error.js";
import { tableOf, wrap, type Implementation } from "../com/com-object.js";
import type { ConnectionPoint } from "../com/connection-point.js";
import { dispatchTables } from "../generated/dispatch-tables.js";
import { CONNECT_E_NOCONNECTION, E_NOINTERFACE, RPC_E_DISCONNECTED, S_FALSE, S_OK } from "../generated/hresults.js";
import { ROOT } from "./object-handle-data.js";
import { RemoteAnswersTable, type RemoteAnswers, type ReleaseMessage } from "./remote-tables.js";
import type { SinkHandleData } from "./sink-handle-data.js";
import type { SinkProxy } from "./sink-proxy.js";
import { unmarshalSinkOf } from "./unmarshal-sink.js";
import { watchHost } from "./thread-watch.js";
import type { Reference, Wire } from "./wire.js";

interface ExportedObject {
  readonly implementation: Implementation;
  /** How many references to it have been sent that were not given back. */
  count: number;
}

interface AdvisedSink {
  readonly point: ConnectionPoint;
  readonly cookie: number;
  readonly sink: SinkProxy<object>;
}

/** A thread that calls a stub: the objects that it knows, the sinks that it has advised, where its answers go. */
export class StubSession {
  readonly #answers: SinkProxy<RemoteAnswers>;
  readonly #watch: Disposable;
  readonly #objects = new Map<number, ExportedObject>();
  readonly #ids = new Map<Implementation, number>();
  /** By the cookies of the other side. */
  readonly #sinks = new Map<number, AdvisedSink>();
  #lastId = ROOT;

  /** @param onGone called when the thread has ended */
  constructor(root: Implementation, answers: SinkHandleData<RemoteAnswers>, onGone: () => void) {
    this.#answers = unmarshalSinkOf<RemoteAnswers>(answers, [RemoteAnswersTable]);
    this.#watch = watchHost(answers.host, onGone);
    this.#objects.set(ROOT, { implementation: root, count: Infinity });
    this.#ids.set(root, ROOT);
  }

  get objectCount(): number {
    return this.#objects.size;
  }

  get sinkCount(): number {
    return this.#sinks.size;
  }

  /** The object with this number; undefined if there is none, or none any more. */
  objectOf(id: number): Implementation | undefined {
    return this.#objects.get(id)?.implementation;
  }

  /** A reference to an object, for this client. */
  refer(implementation: Implementation): Reference {
    const { name } = tableOf(wrap(implementation));
    if (dispatchTables[name] === undefined) {
      throw new ComError(E_NOINTERFACE, `Objects of the class ${name} stay in their thread.`);
    }
    const known = this.#ids.get(implementation);
    const id = known ?? ++this.#lastId;
    const exported = this.#objects.get(id);
    if (exported !== undefined) exported.count++;
    else {
      this.#objects.set(id, { implementation, count: 1 });
      this.#ids.set(implementation, id);
    }
    return [id, name];
  }

  /** The client gives references back. Those that are on their way to it count on. */
  takeBack(references: ReleaseMessage): void {
    for (const [id, count] of references) {
      const exported = this.#objects.get(id);
      if (exported === undefined || (exported.count -= count) > 0) continue;
      this.#objects.delete(id);
      this.#ids.delete(exported.implementation);
    }
  }

  /** Answers a call; false if nobody is there to hear it. */
  answer(call: number, hresult: number, result: Wire): boolean {
    const answered =
      hresult === S_FALSE ? this.#answers.OnAnswerFalse(call, result) : this.#answers.OnAnswer(call, result);
    return answered === S_OK;
  }

  /** Answers a call that has failed; false if nobody is there to hear it. */
  fail(call: number, { hresult, message, source }: ComError): boolean {
    return this.#answers.OnFailure(call, [hresult, message, source]) === S_OK;
  }

  advise(id: number, cookie: number, handle: SinkHandleData): void {
    const point = this.#pointOf(id);
    const sink = unmarshalSinkOf(handle, [point.table]);
    this.#sinks.set(cookie, { point, cookie: point.Advise(sink), sink });
  }

  #pointOf(id: number): ConnectionPoint {
    const object = this.objectOf(id);
    if (object === undefined) throw new ComError(RPC_E_DISCONNECTED);
    const point = object.outgoing();
    if (point === null) throw new ComError(CONNECT_E_NOCONNECTION);
    return point;
  }

  unadvise(cookie: number): void {
    const advised = this.#sinks.get(cookie);
    if (advised === undefined) return;
    this.#sinks.delete(cookie);
    advised.sink.release();
    // The object may have disconnected all its sinks meanwhile.
    const isConnected = advised.point.connections.some((each) => each.cookie === advised.cookie);
    if (isConnected) advised.point.Unadvise(advised.cookie);
  }

  /** The end: lets go of everything. */
  close(): void {
    this.#watch[Symbol.dispose]();
    for (const cookie of [...this.#sinks.keys()]) this.unadvise(cookie);
    this.#objects.clear();
    this.#ids.clear();
    this.#answers.release();
  }

  /** Tells the client that it will get no answers any more. */
  disconnect(): void {
    this.#answers.OnDisconnect();
  }
}
