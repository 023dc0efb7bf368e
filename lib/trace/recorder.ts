/** Writes down what a script does and is told. */
import { registeredClasses, tapCreation } from "../com/class-registry.js";
import type { ComObject } from "../com/com-object.js";
import { EnumVariant } from "../com/enum-variant.js";
import { targetOf } from "../com/late-bound.js";
import { isComObject } from "../com/com-object.js";
import { tapConnections, tappedSink } from "./event-taps.js";
import { intercept, type CallSite } from "./intercept.js";
import { KnownCalls, type KnownCall } from "./known-calls.js";
import { OutputLines } from "./output-lines.js";
import { ObjectNumbers, TraceValues, typeOf, type Portable } from "./trace-value.js";
import type { TraceWriter } from "./trace-writer.js";

/** Objects that only keep and compare values: scripts use them as they use variables. */
const PART_OF_THE_LANGUAGE = new Set(["IDictionary", "IRegExp2", "ISWbemDateTime"]);

/** A call that has not returned. */
interface OpenCall {
  readonly site: CallSite;
  readonly on: number;
  readonly args: readonly unknown[];
  isEntered: boolean;
}

type Original = (this: ComObject, ...args: unknown[]) => unknown;

const KINDS = { get: '"get"', put: '"put"', call: '"call"', enumerate: '"enumerate"' } as const;

export class Recorder {
  readonly #writer: TraceWriter;
  readonly #numbers = new ObjectNumbers();
  readonly #values: TraceValues;
  readonly #known = new KnownCalls();
  readonly #open: OpenCall[] = [];
  readonly #lines: OutputLines;
  /** Whether what happens is the script's doing, and not that of an object that it has called. */
  #isScript = false;
  /** The last entry if it may come again, and how many times it has come. */
  #repeated = "";
  /** It in UTF-8, if it has been written so before. */
  #repeatedBytes: Uint8Array | undefined;
  #times = 0;

  constructor(writer: TraceWriter, portable: Portable) {
    this.#writer = writer;
    this.#values = new TraceValues(this.#numbers, portable);
    this.#lines = new OutputLines(({ line, stream }) => {
      this.#put(`{"line":${this.#values.text(line)},"stream":"${stream}"}`);
    });
  }

  /**
   * Stands between callers and objects from now on. Nothing is recorded before `begin`: what has been called before
   * a recorder stands there is remembered by engines, and called again without it.
   * @param replaced gives an object in the place of the one that a script asks for by a name
   */
  start(replaced: (progId: string) => object | undefined): void {
    intercept((target, site, args, original) => this.#call(target, site, args, original));
    tapCreation(({ progId, path }, make) => this.#create(progId, path, () => replaced(progId) ?? make()));
    tapConnections((source, point, sink) => tappedSink(source, point, sink, (...event) => this.#event(...event)));
  }

  /** From now on everything is recorded. */
  begin(): void {
    this.#isScript = true;
  }

  /** What the script writes. */
  wrote(stream: "out" | "error", text: string): void {
    this.#lines.write(stream, text);
  }

  slept(ms: number): void {
    this.#put(`{"sleep":${ms}}`);
  }

  end(exitCode: number): void {
    this.#lines.finish();
    this.#flush();
    this.#writer.end({ exitCode });
  }

  #create(progId: string, path: string | undefined, make: () => object): object {
    if (!this.#isScript) return make();
    // Its class may be registered only when it is asked for.
    const head = (): string => {
      const place = path === undefined ? "" : `,"path":${this.#values.text(path)}`;
      return `{"create":${JSON.stringify(spelled(progId))}${place}`;
    };
    try {
      const object = this.#aside(make);
      const made = targetOf(object);
      if (isComObject(made) && !PART_OF_THE_LANGUAGE.has(typeOf(made))) {
        this.#put(`${head()},"result":${this.#values.result(made)}}`);
      }
      return object;
    } catch (error) {
      this.#put(`${head()},"failure":${this.#values.failure(error)}}`);
      throw error;
    }
  }

  #aside<T>(run: () => T): T {
    const was = this.#isScript;
    this.#isScript = false;
    try {
      return run();
    } finally {
      this.#isScript = was;
    }
  }

  #call(target: ComObject, site: CallSite, args: readonly unknown[], original: Original): unknown {
    if (!this.#isScript) return Reflect.apply(original, target, args);
    const on = this.#numbers.of(target);
    if (on === undefined) return Reflect.apply(original, target, args);
    const call: OpenCall = { site, on, args, isEntered: false };
    const known = site.kind === "get" || site.kind === "call" ? this.#known.find(on, site.index) : undefined;
    if (known !== undefined) return this.#callAgain(target, known, call, original);
    // Arguments are written down as they are now: a call may change them.
    const json = this.#callJson(call);
    const result = this.#enter(target, call, json, original);
    const elements = site.kind === "enumerate" ? [...(result as Iterable<unknown>)] : undefined;
    this.#close(call, json, site.kind === "put" ? "}" : this.#outcome(elements ?? result));
    return elements === undefined ? result : elementsOf(elements);
  }

  /** What the same call has given before is not written anew. */
  #callAgain(target: ComObject, known: KnownCall, call: OpenCall, original: Original): unknown {
    const isSame = known.isWith(call.args);
    const json = isSame ? known.head : this.#callJson(call);
    if (!isSame) known.begin(call.args, json);
    const result = this.#enter(target, call, json, original);
    if (!call.isEntered && known.gave(result)) {
      this.#open.pop();
      this.#isScript = true;
      if (call.site.kind === "get") this.#putAgain(known.text, known.bytes);
      else this.#putEncoded(known.bytes);
      return result;
    }
    const outcome = this.#outcome(result);
    if (!call.isEntered) known.end(result, entryOf(json, outcome));
    this.#close(call, json, outcome);
    return result;
  }

  /** Calls a member; the call is open still if it returns. */
  #enter(target: ComObject, call: OpenCall, json: string, original: Original): unknown {
    this.#open.push(call);
    this.#isScript = false;
    try {
      return Reflect.apply(original, target, call.args);
    } catch (error) {
      this.#close(call, json, `,"failure":${this.#values.failure(error)}}`);
      throw error;
    }
  }

  #callJson({ site, on, args }: OpenCall): string {
    const list = args.length === 0 ? "" : `,"args":${this.#values.list(args)}`;
    return `"${site.member}","on":${on},"kind":${KINDS[site.kind]}${list}`;
  }

  #outcome(result: unknown): string {
    return result === undefined ? "}" : `,"result":${this.#values.result(result)}}`;
  }

  #close(call: OpenCall, json: string, outcome: string): void {
    this.#open.pop();
    this.#isScript = true;
    if (call.isEntered) return this.#put(`{"leave":"${call.site.member}","on":${call.on}${outcome}`);
    const entry = entryOf(json, outcome);
    if (call.site.kind === "get") this.#putAgain(entry);
    else this.#put(entry);
  }

  #event(source: ComObject, event: string, args: unknown[], handle: () => unknown): unknown {
    for (const call of this.#open) {
      if (call.isEntered) continue;
      call.isEntered = true;
      this.#put(`{"enter":${this.#callJson(call)}}`);
    }
    this.#put(`{"event":"${event}","on":${this.#numbers.add(source)},"args":${this.#values.list(args)}}`);
    const was = this.#isScript;
    this.#isScript = true;
    try {
      return handle();
    } finally {
      this.#isScript = was;
    }
  }

  /** A read that gives what it gave before is counted: scripts wait in loops. */
  #putAgain(entry: string, bytes?: Uint8Array): void {
    if (entry === this.#repeated) {
      this.#times++;
      return;
    }
    this.#flush();
    this.#repeated = entry;
    this.#repeatedBytes = bytes;
    this.#times = 1;
  }

  #put(entry: string): void {
    this.#flush();
    this.#writer.entry(entry);
  }

  #putEncoded(entry: Uint8Array): void {
    this.#flush();
    this.#writer.encodedEntry(entry);
  }

  #flush(): void {
    if (this.#times === 0) return;
    const entry = this.#repeated;
    if (this.#times > 1) this.#writer.entry(`${entry.slice(0, -1)},"times":${this.#times}}`);
    else if (this.#repeatedBytes === undefined) this.#writer.entry(entry);
    else this.#writer.encodedEntry(this.#repeatedBytes);
    this.#times = 0;
    this.#repeated = "";
  }
}

function entryOf(json: string, outcome: string): string {
  return `{"call":${json}${outcome}`;
}

/** A ProgID as it is registered. */
function spelled(progId: string): string {
  const lower = progId.toLowerCase();
  return registeredClasses().find((each) => each.progId.toLowerCase() === lower)?.progId ?? progId;
}

function elementsOf(elements: readonly unknown[]): EnumVariant<unknown> {
  return new EnumVariant(elements);
}
