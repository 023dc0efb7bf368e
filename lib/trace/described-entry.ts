/** Entries of a trace as people read them, and as they are compared: objects by how the script came by them. */
import type { CallEntry, EnterEntry, LeaveEntry, TraceEntry, TraceFailure, TraceValue } from "./trace-entry.js";

/** What kinds of entries there are, as far as they can be left out of a comparison. */
export type EntryKind = "reads" | "calls" | "events" | "output" | "errors" | "sleeps" | "waits";

export interface DescribedEntry {
  readonly kind: EntryKind;
  /** "IVMTask.IsComplete"; "" where there is none. */
  readonly member: string;
  /** Equal for entries that are equal. */
  readonly text: string;
}

/** How objects are called. */
export type Naming = "by origin" | "by type";

/** Describes the entries of one trace, which are given to it in their order. */
export class EntryDescriber {
  readonly #naming: Naming;
  readonly #names = new Map<number, string>();
  readonly #types = new Map<number, string>();
  /** How many objects of a type have been named. */
  readonly #counts = new Map<string, number>();

  constructor(naming: Naming) {
    this.#naming = naming;
  }

  describe(entry: TraceEntry): DescribedEntry {
    if ("line" in entry) {
      return {
        kind: entry.stream === "out" ? "output" : "errors",
        member: "",
        text: `${entry.stream === "out" ? "writes" : "error:"} ${entry.line}`,
      };
    }
    if ("sleep" in entry) return { kind: "sleeps", member: "", text: `sleeps ${entry.sleep} ms` };
    if ("event" in entry) {
      const text = `hears ${this.#name(entry.on)}.${entry.event}(${this.#list(entry.args)})`;
      return { kind: "events", member: this.#member(entry.on, entry.event), text };
    }
    if ("create" in entry) return this.#created(entry);
    return this.#called(entry);
  }

  #created(entry: Extract<TraceEntry, { create: string }>): DescribedEntry {
    const call =
      entry.path === undefined
        ? `CreateObject("${entry.create}")`
        : `GetObject("${entry.path}"${entry.create === "" ? "" : `, "${entry.create}"`})`;
    this.#learn(entry.result, entry.path ?? entry.create.split(".").at(-1) ?? "object");
    return { kind: "calls", member: entry.create, text: `${call}${this.#outcome(entry)}` };
  }

  #called(entry: CallEntry | EnterEntry | LeaveEntry): DescribedEntry {
    const name = "call" in entry ? entry.call : "enter" in entry ? entry.enter : "leave" in entry ? entry.leave : "";
    const args = "args" in entry ? entry.args : undefined;
    const kind = "kind" in entry ? entry.kind : "call";
    const target = this.#name(entry.on);
    const member = this.#member(entry.on, name);
    const expression =
      kind === "put"
        ? putText(
            target,
            name,
            (args ?? []).map((arg) => this.#value(arg)),
          )
        : `${target}.${name}${args === undefined ? "" : `(${this.#list(args)})`}`;
    if ("result" in entry) this.#learn(entry.result, expression);
    const isRead = kind === "get" || kind === "enumerate";
    const group: EntryKind = isRead ? "reads" : name === "WaitForCompletion" ? "waits" : "calls";
    const phase =
      "enter" in entry
        ? "begins "
        : "leave" in entry
          ? "ends "
          : kind === "put"
            ? "sets "
            : isRead
              ? "reads "
              : "calls ";
    const outcome = "enter" in entry ? "" : this.#outcome(entry);
    const times = "call" in entry && entry.times !== undefined ? ` (${entry.times} times)` : "";
    return { kind: group, member, text: `${phase}${expression}${outcome}${times}` };
  }

  #outcome(entry: { readonly result?: TraceValue; readonly failure?: TraceFailure }): string {
    if (entry.failure !== undefined) return ` fails with ${entry.failure.hresult} ${entry.failure.message}`;
    if (entry.result === undefined) return "";
    return ` → ${this.#value(entry.result)}`;
  }

  /** Names the objects in a result after the call that they come from. */
  #learn(value: TraceValue | undefined, origin: string): void {
    if (value === undefined || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      (value as readonly TraceValue[]).forEach((each, i) => this.#learn(each, `${origin}[${i}]`));
      return;
    }
    if (!("object" in value) || this.#types.has(value.object)) return;
    this.#types.set(value.object, value.type);
    if (this.#naming === "by origin") this.#names.set(value.object, origin);
  }

  #name(number: number): string {
    let name = this.#names.get(number);
    if (name === undefined) {
      const type = this.#types.get(number) ?? "object";
      const count = (this.#counts.get(type) ?? 0) + 1;
      this.#counts.set(type, count);
      this.#names.set(number, (name = `${type} ${count}`));
    }
    return name;
  }

  #member(on: number, name: string): string {
    return `${this.#types.get(on) ?? ""}.${name}`;
  }

  #list(values: readonly TraceValue[]): string {
    return values.map((value) => this.#value(value)).join(", ");
  }

  #value(value: TraceValue): string {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${this.#list(value as readonly TraceValue[])}]`;
    if ("object" in value) return `<${this.#name(value.object)}>`;
    if ("empty" in value) return "Empty";
    return JSON.stringify(value);
  }
}

/** The last argument of a put is the value. */
function putText(target: string, name: string, args: readonly string[]): string {
  const indexes = args.slice(0, -1);
  return `${target}.${name}${indexes.length === 0 ? "" : `(${indexes.join(", ")})`} = ${args.at(-1) ?? ""}`;
}

/** Whether an entry is one of those that a comparison leaves out. */
export function isIgnored({ kind, member }: DescribedEntry, ignored: ReadonlySet<string>): boolean {
  if (ignored.has(kind)) return true;
  if (member === "") return false;
  const name = member.slice(member.indexOf(".") + 1);
  return ignored.has(member.toLowerCase()) || ignored.has(name.toLowerCase());
}
