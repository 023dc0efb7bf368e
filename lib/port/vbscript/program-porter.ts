/** From a script in VBScript to a module in TypeScript. */
import type { Statement } from "../../script/vbscript/ast.js";
import { analyse } from "./analysis.js";
import { ClassPorter } from "./class-porter.js";
import { sourceLines, type SourceLine } from "./comments.js";
import { withoutConstantConditions, type Unreached } from "./constant-conditions.js";
import { ErrorModes } from "./error-modes.js";
import { withoutDeadStores, withoutReleases, type DeadStore } from "./dead-stores.js";
import { IdleChecks, withoutIdleChecks, type IdleCheck, type Places } from "./idle-checks.js";
import { Identifiers, memberIdentifier } from "./identifiers.js";
import { LineWriter, added, type WrittenLine } from "./line-writer.js";
import { ProgramModel, type ClassModel, type Unit, type Variable } from "./model.js";
import { endOf, importStatements, type Imports } from "../module-imports.js";
import { PortReport } from "../port-report.js";
import { withoutRepeatedCases } from "./repetitions.js";
import { NO_NAMES, NO_USES, type ForeignNames, type NameUses } from "../shared-names.js";
import { declareNames, declareProcedures, foreignUses, shareName, sharedEntry } from "./names-for-others.js";
import { settleEmptyReads, widenUnknown } from "./settled-types.js";
import { VALUE } from "./static-type.js";
import { allStatements, expressionsIn, sharesNames } from "./syntax-walk.js";
import { parseTexts } from "./texts-of-job.js";
import { usedImports, withoutUnusedConstants } from "./tidy-lines.js";
import { UnitPorter, planDeclarations } from "./unit-porter.js";
import { importsOf, type ProgramScope } from "./unit-scope.js";

export interface PortOptions {
  /** The name of the script's file. */
  readonly scriptName: string;
  readonly style: "async" | "sync";
  /** What scripts in another language of the same job have. */
  readonly foreign?: ForeignNames;
  /** Names that are taken in the module. */
  readonly taken?: readonly string[];
  /** Where the second script of a job and those after it begin in the text. */
  readonly starts?: readonly number[];
}

/** Types settle within a handful of rounds; after so many everything that still moves is taken for anything. */
const MOST_ROUNDS = 30;

/** A part of the script that becomes a part of the module. */
type Part =
  | { readonly kind: "statement"; readonly line: number; readonly statement: Statement }
  | { readonly kind: "procedure"; readonly line: number; readonly unit: Unit }
  | { readonly kind: "class"; readonly line: number; readonly model: ClassModel };

/**
 * Ports a script.
 * @throws CompileError for one that does not compile
 */
export function portVBScript(text: string, options: PortOptions, report: PortReport): WrittenLine[] {
  const { imports, lines } = new ProgramPorter(text, options, report, idleChecksOf(text, options)).port();
  const end = endOf(imports);
  return [...added([...importStatements(imports, end.imports), ""]), ...lines, ...added(end.lines)];
}

/** The checks that a port of the script finds never to hold. Few scripts have any, and only those are ported twice. */
function idleChecksOf(text: string, options: PortOptions): Places {
  const search = new IdleChecks();
  if (/IsNull/i.test(text)) new ProgramPorter(text, options, new PortReport(), search.places, search).port();
  return search.places;
}

/** A script in VBScript as a part of a module. */
export interface VBScriptPart {
  readonly imports: Imports;
  readonly lines: readonly WrittenLine[];
  /** What scripts in another language use of it, as entries of an object. */
  readonly shared: readonly string[];
}

export class ProgramPorter {
  readonly #program: ProgramModel;
  readonly #scope: ProgramScope;
  readonly #lines: readonly SourceLine[];
  readonly #idleChecks: IdleCheck[] = [];
  readonly #deadStores: DeadStore[] = [];
  readonly #unreached: Unreached[] = [];
  /** What has been assigned to before procedures can be called, as far as the round has come. */
  readonly #reached = new Map<Unit, ReadonlySet<Variable>>();
  /** The procedures that a procedure may run, by way of others too. */
  readonly #reachable = new Map<Unit, ReadonlySet<Unit>>();

  /**
   * @param idle checks that are left out
   * @param search is told of others that could be
   * @throws CompileError
   */
  constructor(
    text: string,
    { scriptName, style, foreign = NO_NAMES, taken = [], starts = [] }: PortOptions,
    report: PortReport,
    idle: Places = new Set(),
    search: IdleChecks | null = null,
  ) {
    this.#program = new ProgramModel(parseTexts(text, starts), memberIdentifier, foreign);
    this.#lines = sourceLines(text);
    for (const unit of this.#program.units()) this.#idleChecks.push(...withoutIdleChecks(unit, idle));
    for (const unit of this.#program.units()) {
      this.#unreached.push(...withoutConstantConditions(unit), ...withoutRepeatedCases(this.#program, unit));
    }
    const facts = analyse(this.#program);
    this.#scope = {
      program: this.#program,
      facts,
      scriptName,
      names: new Identifiers(),
      ownNames: new Set(taken),
      imports: new Map(),
      types: new Set(),
      report,
      compared: new Map(),
      idleChecks: search,
      changed: false,
      isAsync: style === "async",
    };
    for (const name of taken) this.#scope.names.reserve(name);
    this.#name();
    // Texts that are run see the variables of the script, and of the procedures that run them, from the beginning.
    const isShared = (unit: Unit): boolean => facts.runsText && (unit.isMain || sharesNames(unit.body));
    const own = [...this.#program.units()].filter((unit) => !isShared(unit));
    for (const unit of this.#program.units()) {
      // A text may be all that assigns to a variable.
      if (!unit.isMain && isShared(unit)) for (const variable of unit.variables.values()) variable.writes++;
    }
    for (const unit of own) {
      this.#deadStores.push(...withoutDeadStores(unit, facts.counts));
      if (facts.counts) this.#deadStores.push(...withoutReleases(unit));
    }
    for (const unit of this.#program.units()) this.#reachable.set(unit, this.#reachedBy(unit));
    for (const unit of own)
      planDeclarations(unit, new ErrorModes(unit.body), (each) => (unit.isMain ? this.#calledBy(each) : new Set()));
  }

  /** What there is under names for scripts in another language, by the spelling in lower case: its name in the port. */
  get globalNames(): ReadonlyMap<string, string> {
    const { main, procedures } = this.#program;
    return new Map(
      [...main.variables, ...main.constants, ...procedures].map(([key, { id }]): [string, string] => [key, id]),
    );
  }

  /** The names of scripts in another language that it uses. */
  get foreignUses(): NameUses {
    return foreignUses(this.#program, this.#scope.facts.runsText);
  }

  /** @param shared names that scripts in another language use */
  port(shared: NameUses = NO_USES): VBScriptPart {
    for (const [key, { isAssigned }] of shared) shareName(this.#program, key, isAssigned);
    let lines = this.#settled();
    while (this.#restoreReleases()) lines = this.#settled();
    const entries = [...shared].map(([key, { isAssigned }]) => sharedEntry(this.#scope, key, isAssigned));
    const tidy = this.#withoutUnusedConstants(lines, shared);
    const texts = [...tidy.map(({ text }) => text), ...entries];
    return { imports: usedImports(importsOf(this.#scope), texts), lines: tidy, shared: entries };
  }

  /** Rounds until nothing new is learnt. */
  #settled(): WrittenLine[] {
    let lines = this.#round();
    for (let round = 1; this.#scope.changed; round++) {
      if (round === MOST_ROUNDS) this.#giveUp();
      lines = this.#round();
    }
    return lines;
  }

  /**
   * Writes those again that were left out of variables which may hold instances: what one holds is known when all is
   * settled, and is learnt from what is written. @returns whether there were any
   */
  #restoreReleases(): boolean {
    const wrong = this.#deadStores.filter(({ statement, variable: { unit, type } }) => {
      return unit?.leftOut.has(statement) === true && (type === null || type.kind === "value");
    });
    for (const store of wrong) {
      store.variable.unit?.leftOut.delete(store.statement);
      store.variable.writes++;
      store.variable.declaredAt = null;
      this.#deadStores.splice(this.#deadStores.indexOf(store), 1);
    }
    return wrong.length > 0;
  }

  /** Constants that have one of the library in their place are not written. */
  #withoutUnusedConstants(lines: readonly WrittenLine[], shared: NameUses): WrittenLine[] {
    const constants = [...this.#program.units()].flatMap((unit) => [...unit.constants]);
    const own = constants.filter(([key, { uses }]) => uses > 0 && !shared.has(key)).map(([, constant]) => constant);
    const tidy = withoutUnusedConstants(
      lines,
      own.map(({ id }) => id),
    );
    for (const { id, name } of own) {
      if (!tidy.unused.includes(id)) continue;
      const line = lines.find(({ text }) => text.includes(`const ${id} = `))?.source ?? 0;
      const why = "The constant of the library stands in its place: it is left out.";
      this.#scope.report.note("changed", Math.max(line, 1), `Const ${name}`, why);
    }
    return tidy.lines;
  }

  /** Gives everything its name. */
  #name(): void {
    const { names, ownNames } = this.#scope;
    const { main, procedures, classes } = this.#program;
    for (const model of classes.values()) model.id = names.make(model.declaration.name);
    for (const unit of procedures.values()) unit.id = names.make(unit.declaration?.name ?? "");
    for (const constant of main.constants.values()) constant.id = names.make(constant.name);
    for (const variable of main.variables.values()) variable.id = names.make(variable.name);
    for (const unit of this.#program.units()) {
      if (unit.isMain) continue;
      const own = new Identifiers();
      for (const variable of unit.variables.values())
        variable.id = own.make(variable.role === "result" ? "result" : variable.name);
      for (const constant of unit.constants.values()) constant.id = own.make(constant.name);
    }
    // What nothing reads but for what it is assigned itself keeps its name behind an underscore.
    for (const unit of this.#program.units()) {
      for (const variable of unit.variables.values()) {
        const isNamed = variable.writes > 0 || variable.role === "parameter";
        const isOwn = variable.users.size === 0 || (variable.role === "global" && !this.#scope.facts.runsText);
        // What is assigned to a place of the caller's is read there.
        const reads = variable.reads - (variable.isRef ? 0 : variable.ownReads);
        if (variable.role !== "result" && reads === 0 && isNamed && isOwn) variable.id = `_${variable.id}`;
      }
    }
    for (const unit of this.#program.units()) {
      for (const { id } of [...unit.variables.values(), ...unit.constants.values()]) ownNames.add(id);
      if (unit.owner === null && unit.id !== "") ownNames.add(unit.id);
    }
    for (const { id } of classes.values()) ownNames.add(id);
  }

  #reachedBy(unit: Unit): Set<Unit> {
    const reached = new Set<Unit>();
    const pending = [unit];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const key of namesIn(next.body)) {
        const callee = this.#program.procedures.get(key);
        if (callee === undefined || reached.has(callee)) continue;
        reached.add(callee);
        pending.push(callee);
      }
    }
    return reached;
  }

  /** What a statement of the script's own ones may run. */
  #calledBy(statement: Statement): Set<Unit> {
    const called = new Set<Unit>();
    let isObject = false;
    for (const each of expressionsIn([statement])) {
      if (each.kind === "Member" || each.kind === "New" || each.kind === "Call") isObject = true;
      if (each.kind !== "Name") continue;
      const callee = this.#program.procedures.get(each.key);
      if (callee === undefined) continue;
      called.add(callee);
      for (const further of this.#reachable.get(callee) ?? []) called.add(further);
    }
    if (isObject) for (const unit of this.#calledThroughObjects()) called.add(unit);
    return called;
  }

  /** What runs when something happens to an object: members of classes, handlers of events, procedures in objects. */
  *#calledThroughObjects(): Iterable<Unit> {
    for (const { units } of this.#program.classes.values()) {
      for (const unit of units) {
        yield unit;
        yield* this.#reachable.get(unit) ?? [];
      }
    }
    for (const unit of this.#program.procedures.values()) {
      if (!unit.isCalledFromOutside) continue;
      yield unit;
      yield* this.#reachable.get(unit) ?? [];
    }
  }

  #giveUp(): void {
    for (const unit of this.#program.units()) {
      for (const variable of unit.variables.values()) variable.widen();
      if (unit.result !== null) unit.returns = VALUE;
    }
  }

  #round(): WrittenLine[] {
    this.#scope.changed = false;
    this.#scope.imports.clear();
    this.#scope.types.clear();
    this.#scope.report.clear();
    for (const { statement, name } of this.#idleChecks) {
      const why = "The variable is never Null: the check is left out, with what it guards.";
      this.#scope.report.note("changed", statement.at.line, `If IsNull(${name})`, why);
    }
    for (const { at } of this.#unreached) {
      this.#scope.report.note("changed", at.line, "a condition that never holds", "What it guards is left out.");
    }
    for (const { statement, variable, isLeftOut } of this.#deadStores) {
      const what = isLeftOut ? "the assignment is left out" : "only what is assigned is evaluated";
      const why = `Nothing reads the variable afterwards: ${what}.`;
      this.#scope.report.note("changed", statement.at.line, `an assignment to ${variable.name}`, why);
    }
    for (const { name, procedure } of this.#scope.facts.late) {
      const { at, name: own } = procedure.declaration ?? { at: { line: 1 }, name: "" };
      const why = `The script names it after it has called ${own}: until then ${own} had a variable of its own in each call. The port has one for all; declare it.`;
      this.#scope.report.note("review", at.line, name, why);
    }
    this.#reached.clear();
    const writer = new LineWriter(this.#lines);
    this.#write(writer);
    settleEmptyReads(this.#scope);
    this.#settleReached();
    if (!this.#scope.changed) widenUnknown(this.#scope);
    return writer.lines;
  }

  #write(writer: LineWriter): void {
    const main = new UnitPorter(this.#scope, this.#program.main, writer);
    main.scope.reached = (statement, assigned) => this.#reach(statement, assigned);
    const parts = this.#parts();
    // Classes come first, wherever they are declared.
    this.#headComments(writer, Math.min(this.#lines.length, ...parts.map(({ line }) => line)));
    main.main(() => {
      this.#hoistedConstants(main, writer);
      if (this.#program.references.areFound) declareProcedures(this.#scope, main, writer);
      if (this.#scope.facts.runsText) declareNames(this.#scope, main, writer);
      this.#declareGlobals(main, writer);
      // Types come from the statements outside of procedures to those within.
      for (const part of parts) this.#part(part, main, writer);
    });
    writer.finish();
  }

  /** The comment at the beginning of the script stays in front of everything. */
  #headComments(writer: LineWriter, first: number): void {
    let blank = 0;
    for (let line = 1; line < first; line++) {
      const source = this.#lines[line];
      if (source?.isAlone !== true && source?.isEmpty !== true) break;
      if (source.isEmpty && this.#lines[line + 1]?.isAlone !== true) {
        writer.commentsBefore(line + 1);
        return;
      }
      if (source.isEmpty) blank = line;
    }
    // What stands right in front of the first statement is about that, unless it is all that there is.
    writer.commentsBefore(blank > 0 ? blank + 1 : first);
  }

  #parts(): Part[] {
    const { main, procedures, classes } = this.#program;
    const parts: Part[] = [
      ...main.body.map((statement): Part => ({ kind: "statement", line: statement.at.line, statement })),
      ...[...procedures.values()].map((unit): Part => ({
        kind: "procedure",
        line: unit.declaration?.at.line ?? 0,
        unit,
      })),
      ...[...classes.values()].map((model): Part => ({ kind: "class", line: model.declaration.at.line, model })),
    ];
    // A class is not there before its declaration has run; a script's is from the beginning.
    return parts
      .sort((a, b) => a.line - b.line)
      .sort((a, b) => Number(b.kind === "class") - Number(a.kind === "class") || 0);
  }

  #part(part: Part, main: UnitPorter, writer: LineWriter): void {
    switch (part.kind) {
      case "statement":
        return main.statements.statement(part.statement);
      case "class":
        writer.startAt(part.line - commentsAbove(this.#lines, part.line));
        writer.at(part.line);
        new ClassPorter(this.#scope, part.model, writer).write();
        writer.startAt(1);
        return;
      case "procedure":
        return this.#procedure(part.unit, writer);
    }
  }

  #procedure(unit: Unit, writer: LineWriter): void {
    const { at, endAt, name } = unit.declaration ?? { at: { line: 0 }, endAt: { line: 0 }, name: "" };
    writer.at(at.line);
    const porter = new UnitPorter(this.#scope, unit, writer);
    // Nobody in the script calls it; whoever imports the module may.
    const isUsed = unit.users.size > 0 || unit.isCalledFromOutside || this.#isNamedInText(name);
    writer.block(`${isUsed ? "" : "export "}function ${unit.id}${porter.signature()} {`, () => {
      porter.body();
      writer.commentsBefore(endAt.line);
    });
    writer.startAt(Math.max(endAt.line + 1, 1));
  }

  #isNamedInText(name: string): boolean {
    return this.#scope.facts.runsText && name !== "";
  }

  #hoistedConstants(main: UnitPorter, writer: LineWriter): void {
    const parts = this.#parts();
    const firstAction = parts.findIndex((part) => part.kind === "statement" && !isDeclaration(part.statement));
    const isLate = parts.some(
      (part, i) => i > firstAction && firstAction >= 0 && part.kind === "statement" && part.statement.kind === "Const",
    );
    const isNested = allStatements(this.#program.main.body).some(
      (each) => each.kind === "Const" && !this.#program.main.body.includes(each),
    );
    main.statements.constantsInPlace = !isLate && !isNested;
    if (main.statements.constantsInPlace) return;
    for (const constant of this.#program.main.constants.values()) {
      if (constant.uses > 0)
        writer.line(`const ${constant.id} = ${main.statements.expressions.value(constant.value).text};`);
    }
  }

  /** What holds objects until the script ends. */
  #declareGlobals(main: UnitPorter, writer: LineWriter): void {
    if (!this.#scope.facts.counts) return;
    const held = [...this.#program.main.variables.values()].filter(
      ({ writes, isLoopOnly, type }) => writes > 0 && !isLoopOnly && type?.kind === "value",
    );
    writer.line(`${main.scope.use("declareGlobals")}(() => [${held.map(({ id }) => id).join(", ")}]);`);
    for (const { declaration, terminate } of this.#program.classes.values()) {
      if (terminate === null) continue;
      this.#scope.report.note(
        "review",
        declaration.at.line,
        `Class_Terminate of ${declaration.name}`,
        "It runs when the last variable, element or Dictionary lets go of the instance.",
      );
    }
  }

  /** Notes what is known when a procedure can be called. */
  #reach(statement: Statement, assigned: ReadonlySet<Variable>): void {
    // Blocks come as statements of their own.
    for (const unit of this.#calledBy(withoutBlocks(statement))) {
      const before = this.#reached.get(unit) ?? assigned;
      this.#reached.set(unit, new Set([...before].filter((each) => assigned.has(each))));
    }
  }

  /** Procedures know in the next round what has been assigned to before they can be called. */
  #settleReached(): void {
    for (const unit of this.#program.units()) {
      if (unit.isMain) continue;
      const assigned = this.#reached.get(unit) ?? new Set();
      const known = unit.assignedBefore;
      if (known !== null && known.size === assigned.size && [...known].every((each) => assigned.has(each))) continue;
      unit.assignedBefore = assigned;
      this.#scope.changed = true;
    }
  }
}

function isDeclaration({ kind }: Statement): boolean {
  return kind === "Dim" || kind === "Const" || kind === "OnError";
}

function* namesIn(body: readonly Statement[]): Iterable<string> {
  for (const each of expressionsIn(body)) if (each.kind === "Name") yield each.key;
}

/** A statement as far as it is evaluated before its blocks are. */
function withoutBlocks(statement: Statement): Statement {
  switch (statement.kind) {
    case "For":
    case "ForEach":
    case "Do":
    case "While":
    case "With":
      return { ...statement, body: [] };
    case "If":
      return { ...statement, branches: statement.branches.map((branch) => ({ ...branch, body: [] })), otherwise: null };
    case "Select":
      return { ...statement, cases: statement.cases.map((branch) => ({ ...branch, body: [] })), otherwise: null };
    default:
      return statement;
  }
}

/** How many lines of comments stand right above a line. */
function commentsAbove(lines: readonly SourceLine[], line: number): number {
  let count = 0;
  while (lines[line - count - 1]?.isAlone === true) count++;
  return count;
}
