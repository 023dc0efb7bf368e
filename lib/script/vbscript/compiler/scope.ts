/** Names at run time: what the texts of one engine share, and the locals that Execute and Eval may see. */
import { Cell, Ref, type Argument } from "../runtime/ref.js";
import { raise } from "../runtime/vb-error.js";
import type { Value } from "../runtime/value.js";
import type { VbClass } from "./vb-class.js";
import type { VbProcedure } from "./vb-procedure.js";

/** What a name of a scope stands for. */
export type Binding =
  | { readonly kind: "variable"; readonly name: string; readonly cell: Cell }
  | { readonly kind: "constant"; readonly name: string; readonly value: Value }
  | { readonly kind: "procedure"; readonly name: string; readonly procedure: VbProcedure }
  /** An object of the host: `WScript`. */
  | { readonly kind: "item"; readonly name: string; readonly object: object }
  /** A member of an object of the host that scripts use like a name of their own. */
  | { readonly kind: "member"; readonly name: string; readonly object: object };

/** Counts how often names have come to stand for something else: what was looked up before may be out of date. */
export const nameChanges = { count: 0 };

/** Names and what they stand for; names of an outer scope are seen from an inner one. */
export class Scope {
  readonly outer: Scope | null;
  /** The instance whose method the scope belongs to; null outside of classes. */
  readonly me: object | null;
  readonly #bindings = new Map<string, Binding>();
  /** Classes have names of their own: `Set foo = New Foo` is fine. */
  readonly #classes = new Map<string, VbClass>();

  constructor(outer: Scope | null, me: object | null = outer?.me ?? null) {
    this.outer = outer;
    this.me = me;
  }

  /** What a name (in lower case) stands for, here or in an outer scope. */
  lookup(key: string): Binding | undefined {
    return this.#bindings.get(key) ?? this.outer?.lookup(key);
  }

  /** What a name stands for in this very scope. */
  own(key: string): Binding | undefined {
    return this.#bindings.get(key);
  }

  bind(key: string, binding: Binding): void {
    nameChanges.count++;
    this.#bindings.set(key, binding);
  }

  lookupClass(key: string): VbClass | undefined {
    return this.#classes.get(key) ?? this.outer?.lookupClass(key);
  }

  bindClass(key: string, vbClass: VbClass): void {
    this.#classes.set(key, vbClass);
  }

  /** The variable of that name; declares it if the name stands for nothing else here. */
  declare(key: string, name: string): Cell {
    const own = this.#bindings.get(key);
    if (own?.kind === "variable") return own.cell;
    nameChanges.count++;
    const cell = new Cell();
    this.#bindings.set(key, { kind: "variable", name, cell });
    return cell;
  }

  /** Adds a variable that lives elsewhere: a local of the procedure whose scope this is. */
  share(key: string, name: string, cell: Cell): void {
    this.#bindings.set(key, { kind: "variable", name, cell });
  }

  /** All own names, in the order in which they came to be. */
  bindings(): Iterable<Binding> {
    return this.#bindings.values();
  }
}

/** The outermost scope of an engine: its texts' globals over the host's objects. */
export class GlobalScope extends Scope {
  readonly #items = new Map<string, Binding>();
  readonly #memberHosts: { object: object; has: (key: string) => boolean }[] = [];

  constructor() {
    super(null, null);
  }

  /** What `Me` is outside of classes, if the host says so: the first of its objects whose members are names. */
  host: object | null = null;

  /** Adds an object of the host; `has` tells which of its members are names of their own, if they are. */
  addItem(name: string, object: object, isVisible: boolean, has: ((key: string) => boolean) | null): void {
    nameChanges.count++;
    if (isVisible) this.#items.set(name.toLowerCase(), { kind: "item", name, object });
    if (has === null) return;
    this.#memberHosts.push({ object, has });
    if (isVisible) this.host ??= object;
  }

  override lookup(key: string): Binding | undefined {
    const found = this.own(key) ?? this.#items.get(key);
    if (found !== undefined) return found;
    const host = this.#memberHosts.find(({ has }) => has(key));
    return host === undefined ? undefined : { kind: "member", name: key, object: host.object };
  }
}

/** A name that stands for no variable, used as if it were one: reading calls it, assigning is an error, or the host's. */
export class NameRef extends Ref {
  readonly name: string;
  readonly call: (args: readonly Argument[]) => Value;
  readonly #put: ((value: Value) => void) | undefined;

  constructor(name: string, call: (args: readonly Argument[]) => Value, put?: (value: Value) => void) {
    super();
    this.name = name;
    this.call = call;
    this.#put = put;
  }

  override get isPlace(): boolean {
    return false;
  }

  get value(): Value {
    return this.call([]);
  }

  set value(value: Value) {
    if (this.#put === undefined) raise(501, this.name);
    this.#put(value);
  }
}
