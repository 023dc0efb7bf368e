/** What the porters of expressions and statements share while they write one procedure. */
import type { Statement } from "../../script/vbscript/ast.js";
import type { Imports } from "../module-imports.js";
import type { ErrorModes } from "./error-modes.js";
import type { IdleChecks } from "./idle-checks.js";
import { Identifiers } from "./identifiers.js";
import { isOfVirtualServer } from "./interfaces.js";
import type { WrittenLine } from "./line-writer.js";
import type { ClassModel, ProgramModel, Unit, Variable } from "./model.js";
import type { ProgramFacts } from "./analysis.js";
import { VALUE, join, sameType, type MaybeType } from "./static-type.js";
import { allStatements, writtenNames } from "./syntax-walk.js";
import type { PortReport } from "../port-report.js";

/** What the whole file needs. */
export interface ProgramScope {
  readonly program: ProgramModel;
  readonly facts: ProgramFacts;
  /** The name of the script's file. */
  readonly scriptName: string;
  /** Names that the script's own things have, wherever. */
  readonly names: Identifiers;
  readonly ownNames: Set<string>;
  /** Imports, by module: what is imported, and under which name. */
  readonly imports: Map<string, Map<string, string>>;
  readonly types: Set<string>;
  readonly report: PortReport;
  /** Constants with which an expression is compared, by procedure and text. */
  readonly compared: Map<string, Set<string>>;
  /** Where checks that cannot hold are looked for; null where they stay. */
  readonly idleChecks: IdleChecks | null;
  /** Whether something has become known in this round. */
  changed: boolean;
  /** Whether loops that wait for tasks may become awaits. */
  readonly isAsync: boolean;
}

/** Imports a helper or a constant. @returns its name in the port */
export function imported(scope: ProgramScope, name: string, module = "vmcom/port"): string {
  let names = scope.imports.get(module);
  if (names === undefined) scope.imports.set(module, (names = new Map<string, string>()));
  let alias = names.get(name);
  if (alias === undefined) {
    alias = name;
    while (scope.ownNames.has(alias)) alias += "_";
    names.set(name, alias);
  }
  return alias;
}

/** What the module has to import. */
export function importsOf({ imports, types }: ProgramScope): Imports {
  const specifiers = new Map<string, Set<string>>();
  for (const module of ["vmcom", "vmcom/port"]) {
    const names = [...(imports.get(module) ?? [])].map(([name, alias]) =>
      name === alias ? name : `${name} as ${alias}`,
    );
    const own = [...types].filter((type) => (isOfVirtualServer(type) || /^VM/.test(type)) === (module === "vmcom"));
    specifiers.set(module, new Set([...names, ...own.map((type) => `type ${type}`)]));
  }
  return specifiers;
}

/** What is known at a place of a procedure. */
export interface Flow {
  /** Variables that have a value. */
  assigned: Set<Variable>;
  /** Variables whose object is there. */
  present: Set<Variable>;
  /** Variables that TypeScript takes for null or undefined, as they have been assigned or tested; a call may have changed them. */
  absent: Set<Variable>;
  /** Whether the run comes there: behind what leaves a procedure or a loop TypeScript knows nothing. */
  isReachable: boolean;
}

export function copyFlow({ assigned, present, absent, isReachable }: Flow): Flow {
  return { assigned: new Set(assigned), present: new Set(present), absent: new Set(absent), isReachable };
}

export function mergeFlows(all: readonly Flow[]): Flow {
  const reachable = all.filter(({ isReachable }) => isReachable);
  const flows = reachable.length === 0 ? all : reachable;
  return {
    assigned: inAll(flows.map(({ assigned }) => assigned)),
    present: inAll(flows.map(({ present }) => present)),
    absent: inAll(flows.map(({ absent }) => absent)),
    isReachable: reachable.length > 0,
  };
}

function inAll([first, ...rest]: readonly ReadonlySet<Variable>[]): Set<Variable> {
  return new Set([...(first ?? [])].filter((each) => rest.every((other) => other.has(each))));
}

/** The object of a With statement. */
interface OuterObject {
  readonly text: string;
  readonly type: MaybeType;
  /** Whether it is WScript. */
  readonly isHost?: boolean;
}

/** One procedure that is being written. */
export class UnitScope {
  readonly scope: ProgramScope;
  readonly unit: Unit;
  readonly modes: ErrorModes;
  readonly identifiers: Identifiers;
  /** TypeScript for the objects of the With statements around, with their types. */
  readonly withs: OuterObject[] = [];
  flow: Flow = { assigned: new Set(), present: new Set(), absent: new Set(), isReachable: true };
  /** Told of each statement of the script's own ones, with the variables that have a value by then. */
  reached: ((statement: Statement, assigned: ReadonlySet<Variable>) => void) | null = null;
  /** The handlers of events whose names begin with a prefix, as an object. */
  handlersText: ((prefix: string) => string) | null = null;
  /** Whether it awaits something. */
  isAsync = false;
  /** The lines that declare and set the variable for the mode of errors. */
  readonly modeLines: WrittenLine[] = [];
  /** Whether a statement asks for the mode. */
  asksMode = false;

  constructor(scope: ProgramScope, unit: Unit, modes: ErrorModes, identifiers: Identifiers) {
    this.scope = scope;
    this.unit = unit;
    this.modes = modes;
    this.identifiers = identifiers;
  }

  get owner(): ClassModel | null {
    return this.unit.owner;
  }

  /** The statement that declares a variable; null where the beginning of its unit does. */
  declarationOf({ declaredAt, role, type }: Variable): object | null {
    // What is held for its Class_Terminate is asked before it has held anything.
    const isHeld = this.scope.facts.counts && role !== "result" && (type === null || type.kind === "value");
    return isHeld ? null : declaredAt;
  }

  /** Whether a variable holds the instances in it: a parameter that is no place of the caller's has not begun to. */
  holds({ role, type, isRef }: Variable): boolean {
    return this.scope.facts.counts && type?.kind === "value" && (role !== "parameter" || isRef);
  }

  /** The variable that tells whether On Error Resume Next is on, where only the run knows. */
  get mode(): string {
    this.asksMode = true;
    return "resumes.next";
  }

  use(name: string, module?: string): string {
    return imported(this.scope, name, module);
  }

  /** Writes what stands in a function of its own. */
  withinFunction<T>(write: () => T): T {
    // TypeScript knows there of what never changes that it is present.
    const present = [...this.flow.present].filter((each) => this.#isSteady(each));
    return this.#during({ ...this.flow, present: new Set(present) }, write);
  }

  /** Writes what is evaluated at every turn of a loop with that body. */
  atEveryTurn<T>(body: readonly Statement[], write: () => T): T {
    return this.#during(this.everyTurn(body), write);
  }

  /** What is known at the beginning of any turn of a loop with that body. */
  everyTurn(body: readonly Statement[]): Flow {
    const written = new Set(allStatements(body).flatMap((each) => writtenNames(each).map(({ key }) => key)));
    const isKept = (variable: Variable): boolean => !written.has(variable.key);
    const { assigned, present, absent, isReachable } = this.flow;
    return {
      isReachable,
      assigned: new Set(assigned),
      // A call in the body may change what others assign to.
      present: new Set([...present].filter((each) => isKept(each) && !this.#isForeign(each))),
      absent: new Set([...absent].filter(isKept)),
    };
  }

  #during<T>(flow: Flow, write: () => T): T {
    const { flow: before } = this;
    this.flow = flow;
    const written = write();
    this.flow = before;
    return written;
  }

  /** Whether a variable is a constant of the port, or a parameter that stays what it is. */
  #isSteady(variable: Variable): boolean {
    if (variable.role === "parameter") return variable.writes === 0 && !variable.isRef;
    return variable.writes === 1 && this.declarationOf(variable) !== null;
  }

  /** What is called may put other objects into variables. */
  forget(): void {
    for (const variable of this.flow.present) if (this.#isForeign(variable)) this.flow.present.delete(variable);
  }

  /** Whether what the procedure calls may assign to a variable. */
  #isForeign({ writers, writes, unit }: Variable): boolean {
    // A procedure may call itself.
    return [...writers].some((writer) => writer !== this.unit) || (unit !== this.unit && writes > 1);
  }

  /** A name for something that the port needs itself. */
  temporary(name: string): string {
    for (let i = 1; ; i++) {
      const candidate = i === 1 ? name : `${name}${i}`;
      if (this.scope.ownNames.has(candidate)) continue;
      const made = this.identifiers.make(candidate);
      if (made === candidate) return made;
    }
  }

  /** A value of that type may be in the variable. */
  learn(variable: Variable, type: MaybeType): void {
    const joined = join(variable.type, type?.kind === "nothing" && variable.type === null ? VALUE : type);
    if (sameType(joined, variable.type)) return;
    variable.type = joined;
    this.scope.changed = true;
  }

  learnReturn(unit: Unit, type: MaybeType): void {
    const joined = join(unit.returns, type);
    if (sameType(joined, unit.returns)) return;
    unit.returns = joined;
    this.scope.changed = true;
  }
}
