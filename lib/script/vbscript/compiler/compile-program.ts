/** From the syntax tree to a JavaScript function. */
import type { Expression, Program } from "../ast.js";
import { analyse } from "./analyse.js";
import { declarationsIn } from "./declarations.js";
import { emitClass, procedureObject } from "./emit-class.js";
import { emitEvaluation, emitProcedure } from "./emit-procedure.js";
import { FactCollector, type CalleeKind } from "./facts.js";
import { constantCode } from "./literals.js";
import { ProgramContext, quote, type CompileEnvironment } from "./program-context.js";
import { VbObject } from "./vb-class.js";
import { ProcedureUnit, ProgramUnit, type LocalVariable } from "./units.js";

/** Code that has been compiled, not run. */
export interface CompiledCode {
  /** The body of a function of `$` (support), `S` (scope), `T` (ticker), `R` (session) and `P` (this program). */
  readonly code: string;
  /** Lines and columns, alternating: the place that `$p` names is at twice its value. */
  readonly positions: readonly number[];
}

/** Compiles a program; running the code declares its names and returns a function that runs its statements. */
export function compileProgram(program: Program, environment: CompileEnvironment): CompiledCode {
  const unit = new ProgramUnit(program);
  const context = new ProgramContext(unit, environment);
  prepare(context);
  const constants = declareConstants(context);
  const procedures = [...unit.procedures.values()].map((procedure) => emitProcedure(context, procedure));
  const classes = [...unit.classes.values()].map((owner) => emitClass(context, owner));
  const main = emitProcedure(context, unit.main);
  const bound = [
    ...[...unit.procedures.values()].map((procedure) => {
      return `${context.use("bindProcedure")}(S,${quote(procedure.key)},${procedureObject(context, procedure)});`;
    }),
    ...[...unit.classes].map(([key, owner]) => `S.bindClass(${quote(key)},${owner.js});`),
  ];
  const parts = [...constants, ...procedures, ...context.numericTwins.values(), ...classes, ...bound, main];
  return { code: finish(context, parts), positions: context.positions };
}

/** Compiles the text of Eval; running the code returns a function that yields the value. */
export function compileExpression(expression: Expression, environment: CompileEnvironment): CompiledCode {
  const { at } = expression;
  const program: Program = { kind: "Program", at, optionExplicit: false, body: [], procedures: [], classes: [] };
  const unit = new ProgramUnit(program);
  const context = new ProgramContext(unit, environment);
  const collector = new FactCollector(() => "unknown");
  collector.block([{ kind: "CallStatement", callee: expression, args: [], at }]);
  unit.main.facts = collector.facts;
  const main = emitEvaluation(context, unit.main, expression);
  return { code: finish(context, [main]), positions: context.positions };
}

function finish(context: ProgramContext, parts: readonly string[]): string {
  return ['"use strict";', context.head(), ...parts, "return main;"].join("\n");
}

/** Finds out about the names of all procedures, and how they pass parameters. */
function prepare(context: ProgramContext): void {
  const { unit } = context;
  for (const procedure of unit.units()) {
    if (procedure.declaration !== null) declareLocals(procedure);
  }
  declareGlobals(context);
  for (const procedure of unit.units()) collectFacts(context, procedure);
  declareImplicitGlobals(context);
  analyse(unit);
}

function declareLocals(unit: ProcedureUnit): void {
  const declare = (key: string, name: string, js: string, isParameter = false): void => {
    if (!unit.locals.has(key)) unit.locals.set(key, { key, name, js, isCell: false, isParameter });
  };
  unit.declaration?.parameters.forEach(({ key, name }, i) => declare(key, name, `a${i + 1}`, true));
  if (unit.hasResult) declare(unit.key, unit.name, "r0");
  declarationsIn(unit.body).variables.forEach(({ key, name }, i) => declare(key, name, `l${i + 1}`));
}

function declareGlobals(context: ProgramContext): void {
  const { main } = context.unit;
  const { variables, redimmed } = declarationsIn(main.body);
  for (const { key, name } of variables) declareGlobal(context, key, name);
  for (const { target } of redimmed) {
    if (target.kind === "Name" && context.scope.lookup(target.key) === undefined)
      declareGlobal(context, target.key, target.name);
  }
}

function declareGlobal(context: ProgramContext, key: string, name: string): void {
  const { main } = context.unit;
  if (main.locals.has(key)) return;
  const js = context.globalCell(key, name);
  main.locals.set(key, { key, name, js, isCell: true, isParameter: false } satisfies LocalVariable);
}

function collectFacts(context: ProgramContext, unit: ProcedureUnit): void {
  const collector = new FactCollector((key) => calleeKind(context, unit, key));
  collector.block(unit.body);
  unit.facts = collector.facts;
  if (!context.explicit || unit.declaration === null) return;
  // ReDim declares what nothing else does.
  declarationsIn(unit.body).redimmed.forEach(({ target }, i) => {
    if (target.kind !== "Name" || unit.locals.has(target.key) || unit.owner?.fields.has(target.key) === true) return;
    if (context.unit.main.locals.has(target.key) || context.scope.lookup(target.key) !== undefined) return;
    unit.locals.set(target.key, {
      key: target.key,
      name: target.name,
      js: `d${i + 1}`,
      isCell: false,
      isParameter: false,
    });
  });
}

function calleeKind(context: ProgramContext, unit: ProcedureUnit, key: string): CalleeKind {
  const { procedures, main } = context.unit;
  const { owner } = unit;
  // A function's own name is its result; with arguments it is the function. Either way it is this unit.
  if (key === unit.key && unit.hasResult) return unit;
  if (unit.locals.has(key) || owner?.fields.has(key) === true) return "names an array";
  const member = owner?.members.get(key);
  if (member !== undefined) return member.method ?? member.get ?? "unknown";
  if (main.locals.has(key)) return "names an array";
  const procedure = procedures.get(key);
  if (procedure !== undefined) return procedure;
  const bound = context.scope.lookup(key);
  if (bound !== undefined) return bound.kind === "variable" ? "names an array" : "unknown";
  const { intrinsics, constants } = context.environment;
  return intrinsics.has(key) || constants.has(key) ? "takes values" : "unknown";
}

/**
 * Names that the statements outside of procedures use undeclared become variables when they are first
 * used. Where no procedure could tell, they are there from the beginning, which is faster.
 */
function declareImplicitGlobals(context: ProgramContext): void {
  const { unit, environment, scope, explicit } = context;
  if (explicit) return;
  const units = [...unit.units()];
  if (units.some(({ facts }) => facts.sharesScope || facts.names.has("executeglobal"))) return;
  const elsewhere = new Set<string>();
  for (const { facts, locals } of units.slice(1)) {
    for (const key of facts.names.keys()) if (!locals.has(key)) elsewhere.add(key);
  }
  const constants = new Set(declarationsIn(unit.program.body).constants.map(({ key }) => key));
  for (const [key, name] of unit.main.facts.names) {
    if (elsewhere.has(key)) continue;
    if (unit.procedures.has(key) || scope.lookup(key) !== undefined) continue;
    if (environment.intrinsics.has(key) || environment.constants.has(key)) continue;
    if (RESERVED.has(key) || constants.has(key)) continue;
    if (scope.me instanceof VbObject && scope.me.vbClass.members.has(key)) continue;
    // A name that is only ever called may be a procedure of a later text.
    if (unit.main.facts.written.has(key)) declareGlobal(context, key, name);
  }
}

const RESERVED = new Set(["err", "execute", "executeglobal", "eval", "getref"]);

/** Constants outside of procedures exist from the beginning. */
function declareConstants(context: ProgramContext): string[] {
  return declarationsIn(context.unit.program.body).constants.map(({ key, name, value }) => {
    const js = context.fresh("k");
    context.globalConstants.set(key, js);
    const code = constantCode(context, value);
    return `const ${js}=${code};${context.use("bindConstant")}(S,${quote(key)},${quote(name)},${js});`;
  });
}
