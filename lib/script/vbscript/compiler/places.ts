/** What plain names stand for, and the JavaScript that reads and writes them. */
import type { Expression } from "../ast.js";
import type { Intrinsic } from "../runtime/intrinsic.js";
import { quote, type ProgramContext } from "./program-context.js";
import type { ClassUnit, LocalVariable, MemberUnit, ProcedureUnit } from "./units.js";
import { VbObject } from "./vb-class.js";

/** A variable. */
export interface Place {
  readonly name: string;
  readonly read: string;
  write(value: string): string;
  /** JavaScript for a Ref to it. */
  readonly ref: string;
  /** For a parameter that comes as a Ref: the JavaScript variable with it. */
  readonly parameter?: string;
}

/** What a plain name stands for where it is used. */
export type Resolved =
  | { readonly kind: "place"; readonly place: Place }
  /** Known at run time only: a variable, or a procedure of another text. `place.ref` finds it. */
  | { readonly kind: "dynamic"; readonly place: Place }
  | { readonly kind: "constant"; readonly code: string; readonly expression: Expression | null }
  | { readonly kind: "procedure"; readonly unit: ProcedureUnit }
  | { readonly kind: "member"; readonly owner: ClassUnit; readonly member: MemberUnit }
  | { readonly kind: "item"; readonly code: string }
  | { readonly kind: "itemMember"; readonly code: string; readonly name: string }
  | { readonly kind: "intrinsic"; readonly intrinsic: Intrinsic }
  | { readonly kind: "special"; readonly special: SpecialName };

/** Names that only the compiler can serve. */
export type SpecialName = "err" | "execute" | "executeglobal" | "eval" | "getref";

const SPECIAL = new Set<string>(["err", "execute", "executeglobal", "eval", "getref"]);

/** Resolves the plain names of one procedure. */
export class NameResolver {
  readonly #context: ProgramContext;
  readonly #unit: ProcedureUnit;
  readonly #constants: ReadonlyMap<string, Expression>;
  /** Slots of names that the run finds, by key. */
  readonly slots = new Map<string, string>();
  /** Keys of names that have been found for certain where the code stands that is emitted now. */
  readonly #found = new Set<string>();
  /** Keys of names that the statement which is emitted now looks for. */
  #sought = new Set<string>();

  /** @param constants the procedure's own constants */
  constructor(context: ProgramContext, unit: ProcedureUnit, constants: ReadonlyMap<string, Expression>) {
    this.#context = context;
    this.#unit = unit;
    this.#constants = constants;
  }

  resolve(key: string, name: string): Resolved {
    return (
      this.local(key, name) ??
      this.ofClass(key) ??
      this.ofProgram(key) ??
      this.ofScope(key, name) ??
      this.builtIn(key) ??
      this.dynamic(key, name)
    );
  }

  private local(key: string, name: string): Resolved | undefined {
    const local = this.#unit.locals.get(key);
    if (local !== undefined) {
      const place = localPlace(this.#context, name, local.js, local.isCell);
      return { kind: "place", place: this.isReference(key, local) ? referencePlace(name, local.js) : place };
    }
    const constant = this.#constants.get(key);
    return constant === undefined ? undefined : { kind: "constant", code: "", expression: constant };
  }

  private isReference(key: string, { isParameter }: LocalVariable): boolean {
    const { declaration, modes } = this.#unit;
    if (!isParameter || declaration === null) return false;
    return modes[declaration.parameters.findLastIndex((parameter) => parameter.key === key)] === "ref";
  }

  private ofClass(key: string): Resolved | undefined {
    const { owner } = this.#unit;
    if (owner === null) return undefined;
    const field = owner.fields.get(key);
    if (field !== undefined)
      return { kind: "place", place: fieldPlace(this.#context, field.declaration.name, "me", field.js) };
    const member = owner.members.get(key);
    return member === undefined ? undefined : { kind: "member", owner, member };
  }

  private ofProgram(key: string): Resolved | undefined {
    const { unit } = this.#context;
    const global = unit.main.locals.get(key);
    if (global !== undefined) return { kind: "place", place: cellPlace(global.name, global.js) };
    const constant = this.#context.globalConstants.get(key);
    if (constant !== undefined) return { kind: "constant", code: constant, expression: null };
    const procedure = unit.procedures.get(key);
    if (procedure !== undefined) return { kind: "procedure", unit: procedure };
    return undefined;
  }

  private ofScope(key: string, name: string): Resolved | undefined {
    const context = this.#context;
    const me = context.scope.me;
    if (this.#unit.owner === null && me instanceof VbObject && context.scope.own(key) === undefined) {
      const field = me.vbClass.members.get(key)?.field;
      if (typeof field === "string") return { kind: "place", place: fieldPlace(context, name, "S.me", field) };
      if (me.vbClass.members.has(key)) {
        return { kind: "itemMember", code: context.constant("o", `${context.use("ownMembers")}(S.me)`), name };
      }
    }
    const binding = context.scope.lookup(key);
    switch (binding?.kind) {
      case "variable":
        return {
          kind: "place",
          place: cellPlace(binding.name, context.constant("g", `${context.use("cellOf")}(S,${quote(key)})`)),
        };
      case "constant":
        return {
          kind: "constant",
          code: context.constant("k", `${context.use("constantOf")}(S,${quote(key)})`),
          expression: null,
        };
      case "item":
        return { kind: "item", code: context.constant("h", `${context.use("itemOf")}(S,${quote(key)})`) };
      case "member":
        return { kind: "itemMember", code: context.constant("h", `${context.use("itemOf")}(S,${quote(key)})`), name };
      default:
        return undefined;
    }
  }

  private builtIn(key: string): Resolved | undefined {
    const { scope, environment } = this.#context;
    if (scope.lookup(key) !== undefined) return undefined;
    if (SPECIAL.has(key)) return { kind: "special", special: key as SpecialName };
    const intrinsic = environment.intrinsics.get(key);
    if (intrinsic !== undefined) return { kind: "intrinsic", intrinsic };
    if (!environment.constants.has(key)) return undefined;
    const code = this.#context.constant("k", `R.constants.get(${quote(key)})`);
    return { kind: "constant", code, expression: null };
  }

  /** Called behind a statement: what it has looked for is found, if the statement runs in any case. */
  settle(runs: boolean): void {
    if (this.#sought.size === 0) return;
    if (runs) for (const key of this.#sought) this.#found.add(key);
    this.#sought = new Set();
  }

  /** Emits code that may not run: what it finds is not found behind it. */
  within<T>(emit: () => T): T {
    const { size } = this.#found;
    const sought = this.#sought;
    this.#sought = new Set();
    const result = emit();
    this.#sought = sought;
    // A Set keeps the order in which it grew.
    if (this.#found.size > size) [...this.#found].slice(size).forEach((key) => this.#found.delete(key));
    return result;
  }

  /** A name that nobody has declared: the run looks for it where it is first used. */
  private dynamic(key: string, name: string): Resolved {
    const context = this.#context;
    let slot = this.slots.get(key);
    if (slot === undefined) this.slots.set(key, (slot = context.fresh("u")));
    if (this.#found.has(key)) return { kind: "dynamic", place: cellPlace(name, slot) };
    this.#sought.add(key);
    const isShared = this.#unit.facts.sharesScope;
    const names = `${quote(key)},${quote(name)},${context.explicit}`;
    let find: string;
    if (this.#unit.declaration !== null && !isShared) {
      find = `${context.constant("q", `${context.use("localFinder")}(S,${names})`)}()`;
    } else {
      find = `${context.use("find")}(${this.#unit.declaration === null ? "S" : "S1"},${names})`;
    }
    const found = `(${slot}??=${find})`;
    return { kind: "dynamic", place: cellPlace(name, found) };
  }
}

function localPlace(context: ProgramContext, name: string, js: string, isCell: boolean): Place {
  if (isCell) return cellPlace(name, js);
  return {
    name,
    read: js,
    write: (value) => `${js}=${value}`,
    get ref() {
      return `new ${context.use("AccessorRef")}(()=>${js},(v)=>{${js}=v})`;
    },
  };
}

function cellPlace(name: string, js: string): Place {
  return { name, read: `${js}.value`, write: (value) => `${js}.value=${value}`, ref: js };
}

function referencePlace(name: string, js: string): Place {
  return { ...cellPlace(name, js), parameter: js };
}

function fieldPlace(context: ProgramContext, name: string, me: string, field: string): Place {
  return {
    name,
    read: `${me}.${field}`,
    write: (value) => `${me}.${field}=${value}`,
    get ref() {
      return `new ${context.use("FieldRef")}(${me},"${field}")`;
    },
  };
}
