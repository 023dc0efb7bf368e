/** Answers a script from a trace, in the place of a server. */
import { tapCreation } from "../com/class-registry.js";
import { ComError } from "../com/com-error.js";
import { IMPL, LATE, type ComObject } from "../com/com-object.js";
import { ConnectionPoint } from "../com/connection-point.js";
import { EnumVariant } from "../com/enum-variant.js";
import { Variant } from "../com/variant.js";
import type { ComClass } from "../script/objects/core/define-class.js";
import { comClasses } from "./com-classes.js";
import { intercept, interceptClass, type CallSite } from "./intercept.js";
import { OutputLines } from "./output-lines.js";
import type {
  CallEntry,
  CreateEntry,
  EnterEntry,
  EventEntry,
  LeaveEntry,
  TraceEntry,
  TraceValue,
} from "./trace-entry.js";
import { TraceError } from "./trace-error.js";
import { TraceReader } from "./trace-reader.js";
import { ObjectNumbers, TraceValues, type Portable } from "./trace-value.js";

type Original = (this: ComObject, ...args: unknown[]) => unknown;

export class Replayer {
  readonly #reader: TraceReader;
  readonly #entries: Iterator<TraceEntry, undefined>;
  readonly #objects = new Map<number, ComObject>();
  readonly #numbers = new ObjectNumbers();
  readonly #values: TraceValues;
  readonly #lines: OutputLines;
  readonly #classes = new Map<string, ComClass>();
  readonly #points = new Map<number, ConnectionPoint>();
  readonly #began: number;
  #slept = 0;
  #next: TraceEntry | undefined;
  #position = 0;
  #left = 0;
  #complaint: string | undefined;
  #isCreating = false;
  #isOver = false;

  /** @throws TraceError */
  constructor(file: string, portable: Portable) {
    this.#reader = new TraceReader(file);
    this.#entries = this.#reader.entries();
    this.#values = new TraceValues(this.#numbers, portable);
    this.#began = new Date(this.#reader.head.began).getTime();
    this.#lines = new OutputLines((line) => this.#expectLine(line.line));
    for (const each of comClasses()) {
      const name = each.table.interfaces[0]?.name ?? each.table.name;
      if (!this.#classes.has(name)) this.#classes.set(name, each);
    }
    this.#advance();
  }

  start(): void {
    intercept((target, site, args, original) => this.#call(target, site, args, original));
    tapCreation(({ progId, path }, make) => this.#create(progId, path, make));
  }

  now(): number {
    return this.#began + this.#slept;
  }

  wrote(stream: "out" | "error", text: string): void {
    this.#lines.write(stream, text);
  }

  sleep(ms: number): void {
    this.#slept += ms;
    if (this.#next !== undefined && "sleep" in this.#next) this.#advance();
    this.#deliver();
  }

  /** @returns what the script has done otherwise than its trace; undefined if it has done the same */
  end(exitCode: number): string | undefined {
    if (this.#complaint !== undefined) return this.#complaint;
    this.#isOver = true;
    this.#lines.finish();
    // What the last line has been compared with.
    if (this.#complaint !== undefined) return this.#complaint;
    if (this.#next !== undefined)
      return `replay: the script has ended before entry ${this.#position}: ${JSON.stringify(this.#next)}`;
    const { exitCode: expected } = this.#reader.end;
    return expected === null || expected === exitCode
      ? undefined
      : `replay: the exit code is ${exitCode}, and ${expected} in the trace`;
  }

  #advance(): TraceEntry | undefined {
    const entry = this.#next;
    this.#next = this.#entries.next().value;
    this.#position++;
    this.#left = this.#next !== undefined && "call" in this.#next ? (this.#next.times ?? 1) : 0;
    return entry;
  }

  /** Ends the script: there is no answer to what it asks. */
  #refuse(asked: string): never {
    const expected = this.#next === undefined ? "its end" : JSON.stringify(this.#next);
    this.#complaint ??= `replay: at entry ${this.#position} the script asks for ${asked}; the trace has ${expected}`;
    // At the end of the process there is nothing left to end.
    if (this.#isOver) throw new TraceError(this.#complaint);
    return process.exit(1);
  }

  #expectLine(line: string): void {
    const next = this.#next;
    if (next !== undefined && "line" in next && next.line === line) this.#advance();
    else this.#refuse(`the line ${JSON.stringify(line)}`);
  }

  #create(progId: string, path: string | undefined, make: () => object): object {
    const next = this.#next;
    if (
      next === undefined ||
      !("create" in next) ||
      next.create.toLowerCase() !== progId.toLowerCase() ||
      next.path !== path
    ) {
      // Objects that are not in traces are the real ones.
      return make();
    }
    this.#advance();
    return this.#outcome(next) as object;
  }

  #call(target: ComObject, site: CallSite, args: ArrayLike<unknown>, original: Original): unknown {
    const on = this.#numbers.of(target);
    if (on === undefined || this.#isCreating) return Reflect.apply(original, target, args);
    const entry = this.#answerTo(on, site, args);
    if (!("enter" in entry)) return this.#finish(entry);
    for (;;) {
      this.#deliver();
      const next = this.#next;
      if (next === undefined || !("leave" in next)) return this.#refuse(`the end of ${site.member}`);
      this.#advance();
      return this.#finish(next, entry.kind);
    }
  }

  #answerTo(on: number, site: CallSite, args: ArrayLike<unknown>): CallEntry | EnterEntry {
    const next = this.#next;
    const given = args.length === 0 ? undefined : this.#values.list(args);
    const asked = `${site.kind} ${site.member} of object ${on}${given === undefined ? "" : ` with ${given}`}`;
    if (next === undefined || !("call" in next || "enter" in next)) return this.#refuse(asked);
    const member = "call" in next ? next.call : next.enter;
    const expected = next.args === undefined ? undefined : JSON.stringify(next.args);
    if (next.on !== on || next.kind !== site.kind || member !== site.member || expected !== given) this.#refuse(asked);
    if (this.#left > 1) this.#left--;
    else this.#advance();
    return next;
  }

  #finish(entry: CallEntry | LeaveEntry, kind = "kind" in entry ? entry.kind : undefined): unknown {
    const result = this.#outcome(entry);
    return kind === "enumerate" ? new EnumVariant(result as unknown[]) : result;
  }

  #outcome({ result, failure }: CreateEntry | CallEntry | LeaveEntry): unknown {
    if (failure === undefined) return result === undefined ? undefined : this.#value(result);
    throw new ComError(Number(failure.hresult), failure.message, { source: failure.source });
  }

  #value(value: TraceValue): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (isList(value)) return value.map((each) => this.#value(each));
    if ("object" in value) return this.#object(value.object, value.type);
    if ("date" in value) return new Date(value.date === "" ? NaN : value.date);
    if ("vt" in value) return new Variant(value.vt, this.#value(value.value));
    if ("bytes" in value) return new Uint8Array(Buffer.from(value.bytes, "hex"));
    if ("number" in value) return Number(value.number);
    return undefined;
  }

  /** An object of the class that members find their checks and tables by; nothing is behind it. */
  #object(number: number, type: string): ComObject {
    let object = this.#objects.get(number);
    if (object !== undefined) return object;
    const comClass = this.#classes.get(type);
    if (comClass === undefined) throw new TraceError(`replay: there is no interface ${type}`);
    interceptClass(comClass);
    object = Object.create(comClass.prototype as object) as ComObject;
    const made = object;
    Object.defineProperties(object, {
      [LATE]: { value: undefined, writable: true },
      [IMPL]: { value: { outgoing: () => this.#pointOf(number, made, comClass) } },
    });
    this.#objects.set(number, object);
    this.#numbers.set(object, number);
    return object;
  }

  #pointOf(number: number, container: ComObject, { table }: ComClass): ConnectionPoint | null {
    if (table.source === null) return null;
    let point = this.#points.get(number);
    if (point === undefined) {
      const onSinkError = (error: unknown): void => {
        throw error;
      };
      this.#points.set(number, (point = new ConnectionPoint({ container, onSinkError }, table.source)));
    }
    return point;
  }

  #deliver(): void {
    for (let next = this.#next; next !== undefined && "event" in next; next = this.#next) this.#raise(next);
  }

  #raise(entry: EventEntry): void {
    this.#advance();
    const args = entry.args.map((arg) => this.#value(arg));
    for (const { target } of this.#points.get(entry.on)?.connections ?? []) target[entry.event]?.(...args);
  }
}

function isList(value: TraceValue): value is readonly TraceValue[] {
  return Array.isArray(value);
}
