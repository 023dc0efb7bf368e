/** TypeScript for statements. */
import type { Expression, ExitStatement, Statement, WithStatement } from "../../script/vbscript/ast.js";
import { effective, quiet, type Code } from "./code.js";
import type { ErrorMode } from "./error-modes.js";
import { ExpressionPorter } from "./expression-porter.js";
import { NOTHING, type LineWriter } from "./line-writer.js";
import { ArrayPorter } from "./array-porter.js";
import { AssignmentPorter } from "./assignment-porter.js";
import { BranchPorter } from "./branch-porter.js";
import { EventPorter } from "./event-porter.js";
import { LoopPorter } from "./loop-porter.js";
import { BOOLEAN, VALUE, type MaybeType } from "./static-type.js";
import { isEndOfText } from "./texts-of-job.js";
import { copyFlow, type Flow, type UnitScope } from "./unit-scope.js";

/** A loop, or what break leaves as well. */
export interface OpenLoop {
  readonly kind: "Do" | "For" | "While" | "switch";
  readonly label: string;
  /** Whether it is no loop for JavaScript, so that break needs its label. */
  readonly isBlock: boolean;
  /** Whether something leaves it from within another one. */
  isLabelled: boolean;
  /** What is known where it is left. */
  readonly exits: Flow[];
}

export class StatementPorter {
  readonly scope: UnitScope;
  readonly writer: LineWriter;
  readonly expressions: ExpressionPorter;
  readonly loops: OpenLoop[] = [];
  readonly assignments: AssignmentPorter;
  readonly #arrays: ArrayPorter;
  readonly #branches: BranchPorter;
  readonly #events: EventPorter;
  readonly #loopPorter: LoopPorter;
  /** Whether statements stand directly in the unit, so that they can declare its variables. */
  #depth = 0;

  constructor(scope: UnitScope, writer: LineWriter) {
    this.scope = scope;
    this.writer = writer;
    this.expressions = new ExpressionPorter(scope);
    this.assignments = new AssignmentPorter(this);
    this.#arrays = new ArrayPorter(this);
    this.#branches = new BranchPorter(this);
    this.#events = new EventPorter(this);
    this.#loopPorter = new LoopPorter(this);
    scope.handlersText = (prefix) => this.#events.handlersText(prefix);
  }

  block(statements: readonly Statement[]): void {
    this.#depth++;
    for (const statement of statements) this.statement(statement);
    this.#depth--;
  }

  /** What stands between braces; linters want a reason where that is nothing. */
  indented(write: () => void): void {
    const { writer } = this;
    writer.indent();
    const count = writer.lines.length;
    write();
    writer.commentsOfBlock();
    if (writer.lines.length === count) writer.line(NOTHING);
    writer.outdent();
  }

  /** Statements that make no block of their own. */
  body(statements: readonly Statement[]): void {
    for (const statement of statements) this.statement(statement);
  }

  statement(statement: Statement): void {
    this.writer.at(statement.at.line);
    this.scope.reached?.(statement, this.scope.flow.assigned);
    if (this.scope.unit.leftOut.has(statement)) return;
    switch (statement.kind) {
      case "Let":
        return this.assignments.assignment(statement, statement.target, statement.value, false);
      case "Set":
        return this.assignments.assignment(statement, statement.target, statement.value, true);
      case "CallStatement":
        return this.#call(statement);
      case "Dim":
        return this.#arrays.dim(statement);
      case "ReDim":
        return this.#arrays.redim(statement);
      case "Erase":
        return this.#arrays.erase(statement);
      case "If":
        return this.#branches.if(statement);
      case "Select":
        return this.#branches.select(statement);
      case "For":
        return this.#loopPorter.forLoop(statement);
      case "ForEach":
        return this.#loopPorter.forEach(statement);
      case "Do":
        return this.#loopPorter.doLoop(statement);
      case "While":
        return this.#loopPorter.whileLoop(statement);
      case "With":
        return this.#with(statement);
      case "Exit":
        this.#exit(statement);
        this.scope.flow.isReachable = false;
        return;
      case "OnError":
        return this.#onError(statement);
      case "Const":
        return this.#const(statement);
      case "Stop":
        return this.#stop(statement);
    }
  }

  /** Whether what is written stands directly in the unit, so that it can declare the unit's variables. */
  get isOutermost(): boolean {
    return this.#depth === 0;
  }

  modeOf(statement: Statement): ErrorMode {
    return this.scope.modes.of(statement);
  }

  // Errors

  /** Writes a statement, in a try block where On Error Resume Next is on and it can fail. */
  guarded(mode: ErrorMode, text: string, fails: boolean, otherwise = ""): void {
    if (mode === "off" || !fails) return this.writer.line(text);
    this.writer.block("try {", () => this.writer.line(text), `} catch (error) {`);
    this.writer.indent();
    this.writer.line(`${this.capture(mode)} // On Error Resume Next`);
    if (otherwise !== "") this.writer.line(otherwise);
    this.writer.outdent();
    this.writer.line("}");
  }

  /** What takes over an error and goes on. */
  capture(mode: ErrorMode): string {
    const err = this.scope.use("Err");
    return mode === "on" ? `${err}.capture(error);` : `${err}.captureIf(${this.scope.mode}, error);`;
  }

  /** A condition that counts as `otherwise` where it fails and On Error Resume Next is on. */
  condition(mode: ErrorMode, expression: Expression, otherwise: boolean): Code {
    const write = (): Code => this.expressions.condition(expression);
    const code = mode === "off" ? write() : this.scope.withinFunction(write);
    if (mode === "off" || !code.fails) return code;
    const list = [`() => ${code.text}`, String(otherwise)];
    if (mode === "maybe")
      return quiet(`${this.scope.use("attemptIf")}(${this.scope.mode}, ${list.join(", ")})`, BOOLEAN);
    return quiet(`${this.scope.use("attempt")}(${list.join(", ")})`, BOOLEAN);
  }

  #onError(statement: Extract<Statement, { kind: "OnError" }>): void {
    if (this.scope.modes.needsVariable)
      this.scope.modeLines.push(this.writer.removable(`resumes.next = ${statement.resumeNext};`));
    if (this.scope.scope.facts.usesErr && !isEndOfText(statement))
      this.writer.line(`${this.scope.use("Err")}.Clear();`);
    const { report } = this.scope.scope;
    if (statement.resumeNext)
      report.note(
        "changed",
        statement.at.line,
        "On Error Resume Next",
        "Each statement that can fail has a try block of its own; the script goes on behind it.",
      );
  }

  #const(statement: Extract<Statement, { kind: "Const" }>): void {
    if (!this.scope.unit.isMain && this.#depth > 0) return;
    for (const { key } of statement.constants) {
      const constant = this.scope.unit.constants.get(key);
      if (constant === undefined || constant.uses === 0) {
        if (constant !== undefined)
          this.scope.scope.report.note(
            "changed",
            statement.at.line,
            `Const ${constant.name}`,
            "Nothing uses it: it is left out.",
          );
        continue;
      }
      if (this.scope.unit.isMain && !this.constantsInPlace) continue;
      this.writer.line(`const ${constant.id} = ${this.expressions.value(constant.value).text};`);
    }
  }

  /** Whether constants of the script are written where they stand, and not at its beginning. */
  constantsInPlace = true;

  /** Without a debugger the script goes on. */
  #stop({ at }: Statement): void {
    this.scope.scope.report.note("changed", at.line, "Stop", "There is no debugger: the statement is left out.");
  }

  // Calls

  #call(statement: Extract<Statement, { kind: "CallStatement" }>): void {
    const { callee, args } = statement;
    // `a.b(1)` as a statement without further arguments is the call that it looks like.
    const isWhole = callee.kind === "Call" && args.length === 0;
    const target = isWhole ? callee.callee : callee;
    const list = isWhole ? callee.args : args;
    const mode = this.modeOf(statement);
    const events = this.#events.statement(target, list);
    if (events !== null) return this.guarded(mode, events, true);
    const code = this.#callCode(target, list);
    this.guarded(
      mode,
      `${code.text};`,
      code.fails || (!code.isQuiet && !/^console\.log|^Err_?\.Clear|^Quit/.test(code.text)),
    );
    this.scope.forget();
    if (/^Quit_*\(/.test(code.text)) this.scope.flow.isReachable = false;
  }

  #callCode(target: Expression, args: readonly (Expression | null)[]): Code {
    const { expressions, scope } = this;
    if (target.kind === "Member") return expressions.members.call(target, args);
    if (target.kind === "Name") {
      const meaning = expressions.meaning(target.key);
      const isOwnFunction = target.key === scope.unit.declaration?.key;
      if (meaning.kind === "variable" && !isOwnFunction)
        return this.#callVariable(expressions.variable(meaning.variable), args);
      if (meaning.kind === "host" || meaning.kind === "constant" || meaning.kind === "enumeration") {
        return this.#callVariable(expressions.name(target), args);
      }
      return expressions.call(target, args, target, true);
    }
    return this.#callVariable(expressions.value(target), args);
  }

  #callVariable(code: Code, args: readonly (Expression | null)[]): Code {
    const { members } = this.expressions;
    const list = [this.expressions.generalOf(code), ...args.map((arg, i) => members.referenceArgument(arg, i))];
    return { ...quiet(`${this.scope.use("callItem")}(${list.join(", ")})`, VALUE), fails: true, isQuiet: false };
  }

  #with(statement: WithStatement): void {
    const { scope, expressions } = this;
    if (expressions.members.host.isHost(statement.object)) {
      const text = `${scope.use("WScript")}.object`;
      return this.#within(statement, { text, type: VALUE, isHost: true });
    }
    const mode = this.modeOf(statement);
    const code = expressions.value(statement.object);
    const name = scope.temporary(statement.body.length === 0 ? "_target" : "target");
    const { text, type, fails } = this.#withObject(code);
    if (mode !== "off" && fails) {
      const held: MaybeType = type?.kind === "object" ? { ...type, mayBeEmpty: true } : VALUE;
      this.writer.line(`let ${name}: ${expressions.typeText(held)};`);
      this.guarded(mode, `${name} = ${text};`, true);
      return this.#within(statement, { text: name, type: held });
    }
    this.writer.line(`const ${name} = ${text};`);
    this.#within(statement, { text: name, type });
  }

  /** What With makes sure of: that there is an object, or Nothing. */
  #withObject(code: Code): Code {
    const { type } = code;
    if (type?.kind !== "object") {
      const text = `${this.scope.use("withObject")}(${this.expressions.generalOf(code)})`;
      return effective(text, VALUE);
    }
    if (!type.mayBeEmpty) return code;
    return effective(this.expressions.ensured("assigned", code), { ...type, mayBeEmpty: false });
  }

  /** The statements within With: the port has no block for it. */
  #within({ body }: WithStatement, object: UnitScope["withs"][number]): void {
    this.scope.withs.push(object);
    this.body(body);
    this.writer.commentsOfBlock();
    this.scope.withs.pop();
  }

  // The ways out

  #exit({ what }: ExitStatement): void {
    if (what === "Do" || what === "For") {
      const loop = this.loops.findLast(({ kind }) => kind === what);
      if (loop === undefined) return;
      loop.exits.push(copyFlow(this.scope.flow));
      if (this.loops.at(-1) === loop && !loop.isBlock) return this.writer.line("break;");
      loop.isLabelled = true;
      return this.writer.line(`break ${loop.label};`);
    }
    if (this.scope.scope.facts.usesErr) this.writer.line(`${this.scope.use("Err")}.Clear();`);
    this.writer.line(this.returned());
  }

  /** What leaves the procedure with what it returns. */
  returned(): string {
    const { result } = this.scope.unit;
    if (result === null) return "return;";
    const code = this.expressions.variable(result);
    this.scope.learnReturn(this.scope.unit, code.type ?? (result.writes === 0 ? VALUE : null));
    return this.scope.scope.facts.counts
      ? `return ${this.scope.use("handOver")}(${code.text});`
      : `return ${code.text};`;
  }
}
