/** A trace as a contract test: another server has to answer as the one did that the trace was recorded with. */
import { IMPL, isComObject } from "../com/com-object.js";
import { ComError } from "../com/com-error.js";
import { recordingSink } from "../com/sinks.js";
import { ConnectionPoint } from "../com/connection-point.js";
import { Variant } from "../com/variant.js";
import { IID_IConnectionPointContainer } from "../generated/interface-ids.js";
import { EntryDescriber } from "../trace/described-entry.js";
import type { CallEntry, CreateEntry, EnterEntry, LeaveEntry, TraceEntry, TraceValue } from "../trace/trace-entry.js";
import { TraceReader } from "../trace/trace-reader.js";
import { ObjectNumbers, TraceValues, failureOf } from "../trace/trace-value.js";
import type { IUnknown } from "../../typings/com.js";
import { mocha } from "./mocha.js";
import type { CreateServer } from "./contract/contract.js";

type Members = Record<string, unknown>;

/**
 * Makes a mocha suite of a trace of `vmcom record`: a test for each call, which is made on a server of `createServer` and
 * has to give what it gave. Objects other than the server's are not asked for: what they did in the trace is left out.
 * @param file the trace
 * @param createServer makes a server in the state in which the one of the trace was; it may be disposable
 * @example describeTrace("provisioning.json", () => createVirtualServer({ clock: new VirtualClock() }));
 * @throws TraceError for a trace that cannot be read
 */
export function describeTrace(file: string, createServer: CreateServer): void {
  const runner = mocha("describeTrace");
  using reader = new TraceReader(file);
  const entries = [...reader.entries()];
  runner.describe(`${reader.head.script}, as it was recorded`, () => {
    const replayed = new RecordedCalls(createServer);
    const describer = new EntryDescriber("by origin");
    entries.forEach((entry, i) => {
      const { text } = describer.describe(entry);
      if (!("create" in entry || "call" in entry || "enter" in entry || "event" in entry || "leave" in entry)) {
        if ("sleep" in entry) runner.it(`${i + 1}: ${text}`, () => replayed.sleep(entry.sleep));
        return;
      }
      runner.it(`${i + 1}: ${text}`, async function () {
        if ((await replayed.check(entry)) === "left out") this.skip();
      });
    });
  });
}

/** The calls of a trace, made again. */
class RecordedCalls {
  readonly #createServer: CreateServer;
  readonly #objects = new Map<number, object>();
  readonly #numbers = new ObjectNumbers();
  readonly #values = new TraceValues(this.#numbers, (text) => text);
  readonly #heard: string[] = [];
  #server: object | undefined;
  /** The outcome of the call that has begun in the trace, and in the trace not yet ended. */
  readonly #open: string[] = [];

  constructor(createServer: CreateServer) {
    this.#createServer = createServer;
  }

  async check(entry: TraceEntry): Promise<"checked" | "left out"> {
    if ("create" in entry) return this.#create(entry);
    if ("event" in entry) return this.#event(entry.event, entry.on, entry.args);
    if ("leave" in entry) return this.#leave(entry);
    if (!("call" in entry || "enter" in entry)) return "left out";
    const target = this.#objects.get(entry.on);
    if (target === undefined) return "left out";
    const outcome = this.#outcome(target, entry);
    if ("enter" in entry) this.#open.push(outcome);
    else this.#compare(entry, outcome);
    return "checked";
  }

  sleep(ms: number): void {
    const implementation = isComObject(this.#server)
      ? (this.#server[IMPL] as { apartment?: { pumpEvents(ms: number): void } })
      : {};
    implementation.apartment?.pumpEvents(ms);
  }

  async #create({ create, result }: CreateEntry): Promise<"checked" | "left out"> {
    if (create.toLowerCase() !== "virtualserver.application" || result === undefined) return "left out";
    this.#server ??= (await this.#createServer()) as object;
    this.#learn(result, this.#server);
    return "checked";
  }

  #outcome(target: object, entry: CallEntry | EnterEntry): string {
    const name = "call" in entry ? entry.call : entry.enter;
    const args = (entry.args ?? []).map((arg) => this.#given(arg));
    try {
      const value = invoke(target as Members, name, entry.kind, args);
      const result = "result" in entry ? entry.result : undefined;
      if (result !== undefined) this.#learn(result, value);
      this.#results.set(entry, value);
      return entry.kind === "put" || value === undefined ? "" : this.#values.result(value);
    } catch (error) {
      if (!(error instanceof ComError)) throw error;
      return failureOf(error).hresult;
    }
  }

  readonly #results = new Map<CallEntry | EnterEntry, unknown>();

  #leave(entry: LeaveEntry): "checked" | "left out" {
    const outcome = this.#open.pop();
    if (outcome === undefined) return "left out";
    this.#compare(entry, outcome);
    return "checked";
  }

  #compare({ result, failure }: CallEntry | LeaveEntry, outcome: string): void {
    const expected = failure?.hresult ?? (result === undefined ? "" : JSON.stringify(result));
    if (outcome !== expected)
      throw new Error(
        `It gave ${expected === "" ? "nothing" : expected}, and now ${outcome === "" ? "nothing" : outcome}.`,
      );
  }

  #event(event: string, on: number, args: readonly TraceValue[]): "checked" {
    const said = `${on}.${event}(${JSON.stringify(args)})`;
    const at = this.#heard.indexOf(said);
    if (at < 0) throw new Error(`The event has not come; what has come is ${this.#heard.join(", ") || "nothing"}.`);
    this.#heard.splice(at, 1);
    return "checked";
  }

  /** An object that a call gives stands for the one that it gave. */
  #learn(value: TraceValue, object: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      (value as TraceValue[]).forEach((each, i) => this.#learn(each, (object as unknown[])[i]));
      return;
    }
    if (!("object" in value) || typeof object !== "object" || object === null || this.#objects.has(value.object))
      return;
    this.#objects.set(value.object, object);
    this.#numbers.set(object, value.object);
    this.#listen(value.object, object);
  }

  #listen(number: number, object: object): void {
    let points;
    try {
      points = (object as IUnknown).QueryInterface(IID_IConnectionPointContainer).EnumConnectionPoints();
    } catch {
      // Not a source of events.
      return;
    }
    for (const point of points) {
      if (!(point instanceof ConnectionPoint)) continue;
      point.Advise(
        recordingSink(
          point.table,
          (name, args) => void this.#heard.push(`${number}.${name}(${this.#values.list(args)})`),
        ),
      );
    }
  }

  #given(value: TraceValue): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return (value as TraceValue[]).map((each) => this.#given(each));
    if ("object" in value) return this.#objects.get(value.object);
    if ("date" in value) return new Date(value.date);
    if ("vt" in value) return new Variant(value.vt, this.#given(value.value));
    return undefined;
  }
}

function invoke(target: Members, name: string, kind: CallEntry["kind"], args: readonly unknown[]): unknown {
  if (kind === "enumerate") return [...(target as unknown as Iterable<unknown>)];
  if (kind === "put" && args.length === 1) {
    target[name] = args[0];
    return undefined;
  }
  if (kind === "get" && args.length === 0) return target[name];
  const method = target[kind === "put" ? `put_${name}` : name] as (...args: readonly unknown[]) => unknown;
  return Reflect.apply(method, target, args);
}
