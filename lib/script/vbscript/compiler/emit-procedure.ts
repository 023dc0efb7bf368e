/** JavaScript for a procedure, and for the statements outside of procedures. */
import type { ConstantDeclaration, Expression } from "../ast.js";
import { declarationsIn } from "./declarations.js";
import { AssignmentEmitter } from "./emit-assignment.js";
import { CallEmitter } from "./emit-call.js";
import { ExpressionEmitter } from "./emit-expression.js";
import { StatementEmitter } from "./emit-statement.js";
import { NameResolver } from "./places.js";
import { quote, type ProgramContext } from "./program-context.js";
import { TICK } from "./ticker-code.js";
import type { LocalVariable, ProcedureUnit } from "./units.js";

/** The emitters of one procedure. */
interface Emitters {
  readonly names: NameResolver;
  readonly expressions: ExpressionEmitter;
  readonly statements: StatementEmitter;
}

function emittersFor(context: ProgramContext, unit: ProcedureUnit, resumes: boolean): Emitters {
  const declared = unit.declaration === null ? [] : declarationsIn(unit.body).constants;
  const constants = new Map(declared.map((constant) => [constant.key, constant.value]));
  const names = new NameResolver(context, unit, constants);
  const me = unit.owner !== null ? "me" : `${context.use("meOf")}(R,S)`;
  const expressions = new ExpressionEmitter(context, names, me);
  const calls = new CallEmitter(expressions, unit);
  expressions.calls = calls;
  const assignments = new AssignmentEmitter(expressions, calls);
  const result = resultOf(unit);
  const leave = leaving(context, result);
  return { names, expressions, statements: new StatementEmitter(expressions, assignments, calls, resumes, leave) };
}

/** The function for a procedure; for a method its first parameter is the instance. */
export function emitProcedure(context: ProgramContext, unit: ProcedureUnit): string {
  const declarations = declarationsIn(unit.body);
  const { names, statements } = emittersFor(context, unit, declarations.resumes);
  statements.block(unit.body);
  const parameters = (unit.declaration?.parameters ?? []).map((_parameter, i) => `a${i + 1}`);
  const result = resultOf(unit);
  const code = [
    `function ${unit.js}(${(unit.owner === null ? parameters : ["me", ...parameters]).join(",")}){`,
    isLeaf(unit) ? "" : TICK,
    context.counted ? `const $m=${context.use("pool")}.length;` : "",
    ...parameterCode(context, unit),
    ...localCode(context, unit),
    ...(unit.facts.sharesScope && unit.declaration !== null ? shareScope(context, unit, declarations.constants) : []),
    ...variables([...statements.temporaries, ...statements.expressions.temporaries(), ...names.slots.values()]),
    context.counted ? "try{" : "",
    wrapped(context, statements, statements.code),
    context.counted || result !== null ? leaving(context, result) : "",
    context.counted ? `}finally{${releases(context, unit, statements, names)}}` : "",
    "}",
  ];
  return code.filter((line) => line !== "").join("\n");
}

/** Whether a procedure calls nothing that could call it, and so ends if its loops do. */
function isLeaf({ facts }: ProcedureUnit): boolean {
  return facts.calls.size === 0 && !facts.callsUnknown;
}

/** The function for the text of Eval. */
export function emitEvaluation(context: ProgramContext, unit: ProcedureUnit, expression: Expression): string {
  const { names, expressions, statements } = emittersFor(context, unit, false);
  statements.guard(expression.at, `return ${expressions.value(expression)};`);
  const body = wrapped(context, statements, statements.code);
  const mark = context.counted ? `const $m=${context.use("pool")}.length;` : "";
  return [
    `function ${unit.js}(){${mark}`,
    ...variables([...expressions.temporaries(), ...names.slots.values()]),
    body,
    "}",
  ].join("\n");
}

/** A try block that adds the place to an error. */
function wrapped(context: ProgramContext, statements: StatementEmitter, code: string): string {
  const handler = statements.resumes ? "let $r=false;" : "";
  if (!statements.canFail) return handler + code;
  return `let $p=0;${handler}try{\n${code}\n}catch(e){throw ${context.use("located")}(R,P,e,$p);}`;
}

/** Exit Sub and the like, and the end: the result outlives the variables. */
function leaving(context: ProgramContext, result: LocalVariable | null): string {
  const drain = context.counted ? `${context.use("drain")}($m);` : "";
  if (result === null) return `${drain}return;`;
  return `${drain}return ${context.counted ? `${context.use("pooled")}(${readLocal(result)})` : readLocal(result)};`;
}

/** At the end of a procedure: lets go what its variables hold. */
function releases(
  context: ProgramContext,
  unit: ProcedureUnit,
  { holders }: StatementEmitter,
  names: NameResolver,
): string {
  const release = context.use("release");
  const locals = unit.declaration === null ? [] : [...unit.locals.values()];
  const parameters = unit.declaration?.parameters ?? [];
  const own = locals.filter(({ key, isParameter }) => {
    return !isParameter || unit.modes[parameters.findIndex((parameter) => parameter.key === key)] !== "ref";
  });
  const slots = unit.declaration === null ? [] : [...names.slots.values()];
  return [
    ...[...own.map(readLocal), ...holders].map((js) => `${release}(${js});`),
    ...slots.map((slot) => `${context.use("releaseSlot")}(${slot});`),
  ].join("");
}

function variables(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`let ${names.join(",")};`];
}

function readLocal(local: LocalVariable): string {
  return local.isCell ? `${local.js}.value` : local.js;
}

/** The variable that holds what a procedure returns. */
function resultOf(unit: ProcedureUnit): LocalVariable | null {
  const local = unit.hasResult ? unit.locals.get(unit.key) : undefined;
  return local === undefined || local.isParameter ? null : local;
}

/** Parameters are variables: ByVal makes an own copy, and a place where one is needed. */
function parameterCode(context: ProgramContext, unit: ProcedureUnit): string[] {
  return (unit.declaration?.parameters ?? []).map((parameter, i) => {
    const local = unit.locals.get(parameter.key);
    const js = `a${i + 1}`;
    if (local === undefined || unit.modes[i] === "ref") return "";
    const value = parameter.byRef ? js : `${context.use("byValue")}(${js})`;
    const own = context.counted ? `${context.use("held")}(${value})` : value;
    if (local.isCell) return `${js}=new ${context.use("Cell")}(${own});`;
    return own === js ? "" : `${js}=${own};`;
  });
}

function localCode(context: ProgramContext, unit: ProcedureUnit): string[] {
  if (unit.declaration === null) return [];
  const locals = [...unit.locals.values()].filter((local) => !local.isParameter);
  const plain = locals.filter((local) => !local.isCell).map((local) => local.js);
  const cells = locals.filter((local) => local.isCell);
  return [...variables(plain), ...cells.map((local) => `const ${local.js}=new ${context.use("Cell")}();`)];
}

/** The scope in which Execute and Eval find the procedure's variables. */
function shareScope(context: ProgramContext, unit: ProcedureUnit, constants: readonly ConstantDeclaration[]): string[] {
  const me = unit.owner === null ? "S.me" : "me";
  const shared = [...unit.locals.values()].map(
    (local) => `S1.share(${quote(local.key)},${quote(local.name)},${local.js});`,
  );
  const { expressions } = emittersFor(context, unit, false);
  const bound = constants.map(({ key, name, value }) => {
    return `${context.use("bindConstant")}(S1,${quote(key)},${quote(name)},${expressions.value(value)});`;
  });
  return [`const S1=new ${context.use("Scope")}(S,${me});`, ...shared, ...bound];
}
