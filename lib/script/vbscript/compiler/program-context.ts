/** What the emitters of one program share: its names, its constants, its positions, the head of its code. */
import type { Position } from "../ast.js";
import type { Intrinsic } from "../runtime/intrinsic.js";
import type { Value } from "../runtime/value.js";
import type { Scope } from "./scope.js";
import type { SupportName } from "./support.js";
import type { ProcedureUnit, ProgramUnit } from "./units.js";

/** What a program is compiled against. */
export interface CompileEnvironment {
  readonly scope: Scope;
  /** By name in lower case. */
  readonly intrinsics: ReadonlyMap<string, Intrinsic>;
  readonly constants: ReadonlyMap<string, Value>;
  /** Whether references to instances are counted: some class has a Class_Terminate. */
  readonly counted: boolean;
}

/** Collects the head of a program's code while its procedures are emitted. */
export class ProgramContext {
  readonly unit: ProgramUnit;
  readonly environment: CompileEnvironment;
  /** Line and column of every place that can fail, alternating; code names a place by half the index of its line. */
  readonly positions: number[] = [];
  /** The constants that the program declares outside of procedures, by key: their JavaScript names. */
  readonly globalConstants = new Map<string, string>();
  /** JavaScript for functions that only count, with numbers alone (see emit-numeric-loop.ts); "" for none. */
  readonly numericTwins = new Map<ProcedureUnit, string>();
  readonly #helpers = new Set<SupportName>();
  readonly #head: string[] = [];
  readonly #named = new Map<string, string>();
  #count = 0;

  constructor(unit: ProgramUnit, environment: CompileEnvironment) {
    this.unit = unit;
    this.environment = environment;
  }

  get scope(): Scope {
    return this.environment.scope;
  }

  get explicit(): boolean {
    return this.unit.program.optionExplicit;
  }

  get counted(): boolean {
    return this.environment.counted;
  }

  /** The JavaScript name of a function of the support library. */
  use(helper: SupportName): string {
    this.#helpers.add(helper);
    return helper;
  }

  /** A new JavaScript name. */
  fresh(prefix: string): string {
    return `${prefix}${++this.#count}`;
  }

  /** The name of a constant of the program's head; `code` is written there once. */
  constant(prefix: string, code: string): string {
    let name = this.#named.get(code);
    if (name === undefined) {
      name = this.fresh(prefix);
      this.#named.set(code, name);
      this.#head.push(`const ${name}=${code};`);
    }
    return name;
  }

  /** A member's name with an inline cache of its own, for one place of the code. */
  memberName(text: string, display: string): string {
    const name = this.fresh("n");
    this.#head.push(`const ${name}=new ${this.use("MemberName")}(${quote(text)},${quote(display)});`);
    return name;
  }

  /** The cell of a global variable, which exists from the program's first statement on. */
  globalCell(key: string, name: string): string {
    return this.constant("g", `${this.use("declare")}(S,${quote(key)},${quote(name)})`);
  }

  /** Marks a place; what it returns is worth for `$p`. */
  position(at: Position): number {
    return (this.positions.push(at.line, at.column) >> 1) - 1;
  }

  /** The finished head. */
  head(): string {
    const helpers = this.#helpers.size === 0 ? "" : `const {${[...this.#helpers].join(",")}}=$;`;
    return [helpers, ...this.#head].join("\n");
  }
}

/** A text of the script as a JavaScript literal: the only way in which one gets into the code. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
