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
}

export function copyFlow({ assigned, present }: Flow): Flow {
  return { assigned: new Set(assigned), present: new Set(present) };
}

export function mergeFlows(flows: readonly Flow[]): Flow {
  const [first, ...rest] = flows;
  if (first === undefined) return { assigned: new Set(), present: new Set() };
  return {
    assigned: new Set([...first.assigned].filter((each) => rest.every(({ assigned }) => assigned.has(each)))),
    present: new Set([...first.present].filter((each) => rest.every(({ present }) => present.has(each)))),
  };
}

/** The object of a With statement. */
interface OuterObject {
  readonly text: string;
  readonly type: MaybeType;
  readonly isPresent: boolean;
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
  flow: Flow = { assigned: new Set(), present: new Set() };
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
