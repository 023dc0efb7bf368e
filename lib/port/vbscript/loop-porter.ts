/** TypeScript for loops. */
import type {
  DoStatement,
  Expression,
  ForEachStatement,
  ForStatement,
  Statement,
  WhileStatement,
} from "../../script/vbscript/ast.js";
import { PRECEDENCE, accessors, quoted, type Code } from "./code.js";
import type { ErrorMode } from "./error-modes.js";
import { outcomeOf } from "./constant-conditions.js";
import { elementOf } from "./interfaces.js";
import type { Variable } from "./model.js";
import type { Meaning } from "./resolver.js";
import type { OpenLoop, StatementPorter } from "./statement-porter.js";
import {
  STRING,
  VALUE,
  WHOLE,
  isNumeric,
  isPresent,
  objectType,
  type MaybeType,
  type StaticType,
} from "./static-type.js";
import { mergeFlows } from "./unit-scope.js";
import { allStatements, expressionsIn, writtenNames } from "./syntax-walk.js";

export class LoopPorter {
  readonly #statements: StatementPorter;

  constructor(statements: StatementPorter) {
    this.#statements = statements;
  }

  get #scope() {
    return this.#statements.scope;
  }

  /**
   * Writes a loop.
   * @param mayNotRun whether its body may not run at all
   * @param first what is written before the statements of the body
   */
  #loop(
    kind: OpenLoop["kind"],
    head: string,
    body: readonly Statement[],
    mayNotRun = true,
    first = (): void => undefined,
  ): void {
    const { writer, loops } = this.#statements;
    const label = this.#scope.temporary("loop");
    const loop: OpenLoop = { kind, label, isBlock: false, isLabelled: false, exits: [] };
    const before = this.#scope.flow;
    this.#scope.flow = this.#scope.everyTurn(body);
    const index = writer.lines.length;
    loops.push(loop);
    writer.line(head);
    this.#statements.indented(() => {
      first();
      this.#statements.block(body);
    });
    writer.line("}");
    loops.pop();
    if (loop.isLabelled) writer.prefix(index, `${loop.label}: `);
    const after = this.#scope.flow;
    if (mayNotRun) this.#scope.flow = mergeFlows([before, after, ...loop.exits]);
    else this.#scope.flow = loop.exits.length > 0 ? mergeFlows(loop.exits) : { ...after, isReachable: false };
  }

  /**
   * A loop that does nothing but sleep until a task has ended. With the async style the module waits for the task itself;
   * only outside of procedures, since whoever calls one that waits would have to wait, too.
   */
  #awaited(statement: DoStatement | WhileStatement): boolean {
    const scope = this.#scope;
    const [only] = statement.body;
    const isSleep = only?.kind === "CallStatement" && only.callee.kind === "Member" && only.callee.key === "sleep";
    const { test, isWhile } = testOf(statement);
    if (statement.body.length !== 1 || !isSleep || test === null) return false;
    const isNegated = test.kind === "Unary" && test.operator === "Not";
    const read = isNegated ? test.operand : test;
    if (isNegated !== isWhile || read.kind !== "Member" || read.key !== "iscomplete" || read.object?.kind !== "Name")
      return false;
    const task = this.#statements.expressions.value(read.object);
    const { report } = scope.scope;
    const isTask = isPresent(task.type) && task.type.interface === "IVMTask";
    if (!scope.scope.isAsync || !isTask || !scope.unit.isMain || this.#statements.modeOf(statement) !== "off") {
      const why = scope.scope.isAsync
        ? "The loop waits for a task where the module cannot await it."
        : "The loop waits for a task; --style async awaits it.";
      report.note("changed", statement.at.line, "a loop that polls", why);
      return false;
    }
    // A task that fails ends the loop as well.
    const { writer } = this.#statements;
    writer.line(`await ${scope.use("completed", "vmcom")}(${task.text}).catch(() => undefined);`);
    report.note(
      "changed",
      statement.at.line,
      "a loop that polls",
      "The module awaits the task: what the loop has read it does not read, and it sleeps no more.",
    );
    return true;
  }

  whileLoop(statement: WhileStatement): void {
    if (this.#awaited(statement)) return;
    const mode = this.#statements.modeOf(statement);
    const { body } = statement;
    const test = this.#scope.atEveryTurn(body, () => this.#statements.condition(mode, statement.test, true));
    this.#loop("While", `while (${test.text}) {`, body);
  }

  doLoop(statement: DoStatement): void {
    if (this.#awaited(statement)) return;
    const { condition, body } = statement;
    const mode = this.#statements.modeOf(statement);
    if (condition === null) return this.#loop("Do", "for (;;) {", body, false);
    if (!condition.atEnd) {
      const write = (): Code => this.#statements.condition(mode, condition.test, !condition.until);
      const test = this.#scope.atEveryTurn(body, write);
      return this.#loop("Do", `while (${condition.until ? negated(test) : test.text}) {`, body);
    }
    this.#atEnd(statement, mode);
  }

  /** A condition behind the body: it may name what the body has set. */
  #atEnd({ condition, body }: DoStatement, mode: ErrorMode): void {
    if (condition === null) return;
    const { writer, loops } = this.#statements;
    // What Exit Do leaves early, but nothing runs again, is a block with a label.
    const isOnce = outcomeOf(condition.test) === condition.until;
    const label = this.#scope.temporary(isOnce ? "once" : "loop");
    const loop: OpenLoop = { kind: "Do", label, isBlock: isOnce, isLabelled: false, exits: [] };
    const index = writer.lines.length;
    this.#scope.flow = this.#scope.everyTurn(body);
    loops.push(loop);
    writer.line(isOnce ? "{" : "do {");
    this.#statements.indented(() => this.#statements.block(body));
    if (isOnce) writer.line("}");
    else {
      // Here a condition that fails ends the loop.
      const test = this.#statements.condition(mode, condition.test, condition.until);
      writer.line(`} while (${condition.until ? negated(test) : test.text});`);
    }
    loops.pop();
    if (loop.isLabelled) writer.prefix(index, `${loop.label}: `);
    this.#scope.flow = mergeFlows([this.#scope.flow, ...loop.exits]);
  }

  // For

  forLoop(statement: ForStatement): void {
    const { expressions } = this.#statements;
    const meaning = expressions.meaning(statement.variable.key);
    if (meaning.kind !== "variable") return this.#refusedFor(statement, this.#refusal(statement, meaning.kind));
    const { variable } = meaning;
    const [from, to, step] = this.#bounds(statement);
    const isNumber = [from, to, ...(step === null ? [] : [step])].every(({ type }) => isNumeric(type) || type === null);
    const stepValue = step === null ? 1 : typeof step.literal === "number" ? step.literal : null;
    const mode = this.#statements.modeOf(statement);
    const fails = [from, to].some((code) => code.fails);
    const isExact =
      expressions.isExact && !(from.literal !== undefined && stepValue !== null && Number.isInteger(stepValue));
    const isAny =
      variable.type?.kind === "value" ||
      variable.type?.kind === "string" ||
      variable.type?.kind === "boolean" ||
      variable.type?.kind === "object";
    if (
      !isNumber ||
      isAny ||
      stepValue === null ||
      stepValue === 0 ||
      isExact ||
      (mode !== "off" && fails) ||
      this.#isChanged(variable, statement.body)
    ) {
      return this.#generalFor(statement, variable, mode);
    }
    this.#numericFor(statement, variable, from, to, stepValue);
  }

  #bounds({ from, to, step }: ForStatement): readonly [from: Code, to: Code, step: Code | null] {
    const { expressions } = this.#statements;
    const bound = (expression: Expression): Code => expressions.value(expression, "number");
    return [bound(from), bound(to), step === null ? null : bound(step)];
  }

  /** Whether the body changes the variable. */
  #isChanged(variable: Variable, body: readonly Statement[]): boolean {
    if (variable.isRef || variable.role === "field") return true;
    for (const statement of allStatements(body)) {
      for (const { key } of writtenNames(statement)) {
        if (key === variable.key) return true;
      }
    }
    return variable.writers.size > 1 || [...variable.users].some((user) => variable.writers.has(user));
  }

  #numericFor(statement: ForStatement, variable: Variable, from: Code, to: Code, step: number): void {
    const { expressions, writer } = this.#statements;
    const scope = this.#scope;
    const type: MaybeType = from.type?.kind === "whole" && Number.isInteger(step) ? WHOLE : { kind: "number" };
    scope.learn(variable, type);
    const isOwn = variable.isLoopOnly;
    let start = from.text;
    if (!from.isQuiet && !to.isQuiet) {
      start = scope.temporary("first");
      writer.line(`const ${start} = ${from.text};`);
    }
    let last = to.text;
    if (to.literal === undefined) {
      last = scope.temporary("last");
      writer.line(`const ${last} = ${to.text};`);
    }
    const place = expressions.place(variable);
    const head = `for (${isOwn ? "let " : ""}${place} = ${start}; ${place} ${step > 0 ? "<=" : ">="} ${last}; ${increment(place, step)}) {`;
    scope.flow.assigned.add(variable);
    this.#loop("For", head, statement.body);
    scope.flow.assigned.add(variable);
  }

  /** A loop whose bounds are known to the run only, or whose variable changes in it. */
  #generalFor(statement: ForStatement, variable: Variable, mode: ErrorMode): void {
    const { expressions } = this.#statements;
    const scope = this.#scope;
    const wasLoopOnly = variable.isLoopOnly;
    variable.isLoopOnly = false;
    if (wasLoopOnly) scope.scope.changed = true;
    variable.emptyRead = "as value";
    scope.learn(variable, VALUE);
    scope.scope.types.add("Value");
    scope.flow.assigned.add(variable);
    const place = `${scope.use("ref")}<Value>(${accessors(expressions.place(variable))})`;
    const codes = scope.withinFunction(() => this.#bounds(statement));
    this.#counting(statement, place, codes, mode);
  }

  #counting({ body }: ForStatement, place: string, bounds: readonly (Code | null)[], mode: ErrorMode): void {
    const { expressions } = this.#statements;
    const list = [place, ...bounds.map((code) => `() => ${code === null ? "1" : expressions.generalOf(code)}`)];
    if (mode !== "off") list.push(mode === "on" ? "true" : `() => ${this.#scope.mode}`);
    const head = `for (const _ of ${this.#scope.use("counting")}(${list.join(", ")})) {`;
    this.#loop("For", head, body);
  }

  // Loops over a name that nothing declares, or that cannot be assigned to

  #refusal({ variable, at }: ForStatement | ForEachStatement, kind: Meaning["kind"]): string {
    const why = kind === "unknown" ? "Nothing declares it" : "It is no variable";
    this.#scope.scope.report.note("changed", at.line, variable.name, `${why}: the loop fails, as in the script.`);
    return `${kind === "unknown" ? 500 : 501}, ${quoted(variable.name)}`;
  }

  /** It fails when its bounds are known. */
  #refusedFor(statement: ForStatement, refusal: string): void {
    const { expressions } = this.#statements;
    const scope = this.#scope;
    const { from, to, step } = statement;
    const bounds = [from, to, step].map((each) => (each === null ? null : expressions.value(each)));
    const failing = `() => ${scope.use("fail")}(${refusal})`;
    const place = `${scope.use("ref")}<Value>(${failing}, ${failing})`;
    scope.scope.types.add("Value");
    this.#counting(statement, place, bounds, this.#statements.modeOf(statement));
  }

  /** It fails when its elements are known. */
  #refusedForEach(statement: ForEachStatement, refusal: string): void {
    const scope = this.#scope;
    const elements = `...${scope.use("each")}(${this.#statements.expressions.general(statement.collection)})`;
    const failing = `${scope.use("fail")}(${refusal}, ${elements})`;
    const source = this.#elements(failing, null, this.#statements.modeOf(statement));
    this.#loop("For", `for (const _ of ${source}) {`, statement.body);
  }

  // For Each

  forEach(statement: ForEachStatement): void {
    const { expressions } = this.#statements;
    const meaning = expressions.meaning(statement.variable.key);
    if (meaning.kind !== "variable") return this.#refusedForEach(statement, this.#refusal(statement, meaning.kind));
    const { variable } = meaning;
    if (expressions.members.host.isArguments(statement.collection)) {
      scopeLearn(this.#scope, variable, STRING);
      return this.#writeForEach(statement, variable, "process.argv.slice(2)", STRING);
    }
    const mode = this.#statements.modeOf(statement);
    const write = (): Code => expressions.value(statement.collection);
    const collection = mode === "off" ? write() : this.#scope.withinFunction(write);
    const isSafe = isPresent(collection.type) && (mode === "off" || !collection.fails);
    const type = this.#elementType(collection, isSafe || mode === "off");
    scopeLearn(this.#scope, variable, type);
    const source =
      isSafe && type.kind === "object"
        ? collection.text
        : this.#elements(expressions.generalOf(collection), variable, mode);
    this.#writeForEach(statement, variable, source, type);
  }

  /** What is in a collection. @param isCertain whether the loop runs for nothing else */
  #elementType({ type }: Code, isCertain: boolean): StaticType {
    // Null in the place of Nothing would be another value for a loop.
    const element = type?.kind === "object" && !type.isNullable ? elementOf(type.interface) : undefined;
    if (element === undefined || element === "IVMVirtualNetwork") return VALUE;
    return { ...objectType(element), mayBeEmpty: !isCertain };
  }

  #elements(collection: string, variable: Variable | null, mode: ErrorMode): string {
    const scope = this.#scope;
    if (mode === "off") return `${scope.use("each")}(${collection})`;
    const before =
      variable === null || variable.isLoopOnly ? "undefined" : this.#statements.expressions.place(variable);
    const list = [`() => ${collection}`, `() => ${before}`, ...(mode === "maybe" ? [`() => ${scope.mode}`] : [])];
    return `${scope.use("eachOrOnce")}(${list.join(", ")})`;
  }

  #writeForEach(statement: ForEachStatement, variable: Variable, source: string, type: StaticType): void {
    const scope = this.#scope;
    const { expressions, writer } = this.#statements;
    const place = expressions.place(variable);
    if (variable.isLoopOnly) {
      scope.flow.assigned.add(variable);
      const name = isNamed(statement.body, variable) || place.startsWith("_") ? place : `_${place}`;
      this.#loop("For", `for (const ${name} of ${source}) {`, statement.body);
      return;
    }
    // Behind the loop the variable is Empty, unless something has left it.
    scope.learn(variable, type.kind === "object" ? { ...type, mayBeEmpty: true } : VALUE);
    const name = scope.temporary("element");
    const stored = (value: string): string => {
      return `${place} = ${scope.holds(variable) ? `${scope.use("hold")}(${value}, ${place})` : value}`;
    };
    const head = `for (const ${name} of ${scope.use("thenEmpty")}(${source}, () => (${stored("undefined")}))) {`;
    this.#loop("For", head, statement.body, true, () => {
      writer.line(`${stored(name)};`);
      scope.flow.assigned.add(variable);
      scope.flow.absent.delete(variable);
      if (isPresent(type)) scope.flow.present.add(variable);
    });
    scope.flow.present.delete(variable);
  }
}

/** Whether a body has something of its own to say of the variable of its loop: another loop may have as well. */
function isNamed(body: readonly Statement[], { key }: Variable): boolean {
  return [...expressionsIn(body)].some((each) => each.kind === "Name" && each.key === key);
}

function scopeLearn(scope: StatementPorter["scope"], variable: Variable, type: MaybeType): void {
  scope.learn(variable, type);
}

function negated(test: Code): string {
  // What is negated already.
  if (test.precedence === PRECEDENCE.unary && test.text.startsWith("!")) return test.text.slice(1);
  return test.precedence < 15 ? `!(${test.text})` : `!${test.text}`;
}

function increment(place: string, step: number): string {
  if (step === 1) return `${place}++`;
  if (step === -1) return `${place}--`;
  return step > 0 ? `${place} += ${step}` : `${place} -= ${-step}`;
}

/** The condition of a loop, and whether the loop goes on while it holds. */
function testOf(statement: DoStatement | WhileStatement): {
  readonly test: Expression | null;
  readonly isWhile: boolean;
} {
  if (statement.kind === "While") return { test: statement.test, isWhile: true };
  const { condition } = statement;
  return condition === null ? { test: null, isWhile: true } : { test: condition.test, isWhile: !condition.until };
}
