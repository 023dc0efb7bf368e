/**
 * JavaScript for statements.
 *
 * A procedure that never says On Error Resume Next runs straight; its one try block adds the place to
 * an error. In others each statement that can fail has a try block of its own, which goes on behind
 * the statement where the handler is on.
 */
import type {
  ExitStatement,
  Expression,
  IfStatement,
  Position,
  SelectStatement,
  Statement,
  WithStatement,
} from "../ast.js";
import type { AssignmentEmitter } from "./emit-assignment.js";
import type { CallEmitter } from "./emit-call.js";
import type { ExpressionEmitter } from "./emit-expression.js";
import { LoopEmitter } from "./emit-loop.js";
import type { ProgramContext } from "./program-context.js";

const REDIM = {
  "false-false": "redim",
  "true-false": "redimPreserve",
  "false-true": "redimCounted",
  "true-true": "redimPreserveCounted",
} as const;

/** Emits the statements of one procedure. */
export class StatementEmitter {
  readonly context: ProgramContext;
  readonly expressions: ExpressionEmitter;
  readonly assignments: AssignmentEmitter;
  /** Whether the procedure has an error handler somewhere. */
  readonly resumes: boolean;
  /** JavaScript variables that the code needs. */
  readonly temporaries: string[] = [];
  /** Those of them that hold objects while a block runs. */
  readonly holders: string[] = [];
  /** Whether anything in the procedure can fail. */
  canFail = false;
  readonly #calls: CallEmitter;
  readonly #loops: LoopEmitter;
  readonly #leave: string;
  readonly #lines: string[] = [];

  /** @param leave JavaScript for Exit Sub and the like */
  constructor(
    expressions: ExpressionEmitter,
    assignments: AssignmentEmitter,
    calls: CallEmitter,
    resumes: boolean,
    leave: string,
  ) {
    this.context = expressions.context;
    this.expressions = expressions;
    this.assignments = assignments;
    this.resumes = resumes;
    this.#calls = calls;
    this.#loops = new LoopEmitter(this);
    this.#leave = leave;
  }

  get code(): string {
    return this.#lines.join("\n");
  }

  line(code: string): void {
    this.#lines.push(code);
  }

  temporary(): string {
    const name = this.context.fresh("t");
    this.temporaries.push(name);
    return name;
  }

  block(statements: readonly Statement[]): void {
    this.expressions.names.within(() => {
      for (const statement of statements) this.statement(statement);
    });
  }

  /** Emits code that can fail; behind a failure the script goes on with what follows, after `otherwise`. */
  guard(at: Position, code: string, otherwise = ""): void {
    this.canFail = true;
    this.expressions.release();
    // With the handler on, a statement may end before it has found anything.
    this.expressions.names.settle(!this.resumes);
    const place = `$p=${this.context.position(at)};`;
    if (this.resumes) {
      this.line(`try{${place}${code}}catch(e){${this.context.use("caught")}(R,P,$r,e,$p);${otherwise}}`);
    } else {
      this.line(`${place}${code}`);
    }
    if (this.context.counted) this.line(this.drain());
  }

  /** Lets go what the statement's expressions have made. */
  drain(): string {
    return `if(${this.context.use("pool")}.length>$m)${this.context.use("drain")}($m);`;
  }

  /** A temporary that holds an object while a block runs. */
  holder(): string {
    const name = this.temporary();
    this.holders.push(name);
    return name;
  }

  /** Stores a value in such a temporary. */
  hold(holder: string, value: string): string {
    return this.context.counted ? `${holder}=${this.context.use("swap")}(${value},${holder});` : `${holder}=${value};`;
  }

  /** Emits a condition into a temporary; a failing one counts as `onFailure`. Returns JavaScript for it. */
  condition(at: Position, expression: Expression, onFailure: boolean): string {
    const test = this.expressions.condition(expression);
    this.canFail = true;
    this.expressions.release();
    this.expressions.names.settle(false);
    if (!this.resumes) {
      const result = this.context.counted ? `${this.context.use("drained")}($m,${test})` : test;
      return `($p=${this.context.position(at)},${result})`;
    }
    const result = this.temporary();
    this.guard(at, `${result}=${test};`, `${result}=${onFailure};`);
    return result;
  }

  private statement(statement: Statement): void {
    const { context, expressions, assignments } = this;
    switch (statement.kind) {
      case "Let":
      case "Set":
        return this.guard(
          statement.at,
          `${assignments.assign(statement.target, statement.value, statement.kind === "Set")};`,
        );
      case "CallStatement":
        return this.guard(statement.at, `${this.#calls.statement(statement.callee, statement.args)};`);
      case "Dim":
        for (const { key, name, bounds, at } of statement.variables) {
          if (bounds === null) continue;
          const target = { kind: "Name", key, name, at } as const;
          const array = `${context.use("dimension")}(${assignments.read(target)},[${bounds.join(",")}])`;
          this.guard(at, `${assignments.store(target, array, false)};`);
        }
        return;
      case "ReDim":
        for (const { target, bounds, at } of statement.arrays) {
          const helper = context.use(REDIM[`${statement.preserve}-${context.counted}`]);
          const array = `${helper}(${assignments.read(target)},[${bounds.map((bound) => expressions.value(bound)).join(",")}])`;
          this.guard(at, `${assignments.store(target, array, false)};`);
        }
        return;
      case "Erase": {
        const array = `${context.use(context.counted ? "eraseCounted" : "erase")}(${assignments.read(statement.target)})`;
        return this.guard(statement.at, `${assignments.store(statement.target, array, false)};`);
      }
      case "If":
        return this.ifStatement(statement);
      case "Select":
        return this.select(statement);
      case "For":
        return this.#loops.forLoop(statement);
      case "ForEach":
        return this.#loops.forEach(statement);
      case "Do":
        return this.#loops.doLoop(statement);
      case "While":
        return this.#loops.whileLoop(statement);
      case "With":
        return this.withStatement(statement);
      case "Exit":
        return this.exit(statement);
      case "OnError":
        return this.line(`${this.resumes ? `$r=${statement.resumeNext};` : ""}R.err.clear();`);
      case "Const":
      case "Stop":
        return;
    }
  }

  private ifStatement({ branches, otherwise }: IfStatement): void {
    const label = this.resumes ? this.context.fresh("L") : "";
    if (this.resumes) this.line(`${label}:{`);
    branches.forEach((branch, i) => {
      const test = this.condition(branch.at, branch.test, true);
      this.line(`${i > 0 && !this.resumes ? "else " : ""}if(${test}){`);
      this.block(branch.body);
      // A test with a try block cannot stand behind an else.
      this.line(this.resumes ? `break ${label};}` : "}");
    });
    if (otherwise !== null) {
      this.line(this.resumes ? "{" : "else{");
      this.block(otherwise);
      this.line("}");
    }
    if (this.resumes) this.line("}");
  }

  private select({ subject, cases, otherwise, at }: SelectStatement): void {
    const { context, expressions } = this;
    const label = context.fresh("L");
    const value = this.temporary();
    const matches = this.temporary();
    this.line(`${label}:{`);
    this.guard(at, `${value}=${context.use("defaultValue")}(${expressions.value(subject)});`, `break ${label};`);
    for (const branch of cases) {
      this.line(`${matches}=false;`);
      branch.values.forEach((candidate, i) => {
        const hard = (subject.kind === "Literal" ? 1 : 0) + (candidate.kind === "Literal" ? 2 : 0);
        const code = expressions.names.within(() => expressions.value(candidate));
        const test = `${context.use("eq")}(${value},${code},${hard})===true`;
        if (i > 0) this.line(`if(!${matches}){`);
        this.guard(candidate.at, `${matches}=${test};`, `${matches}=true;`);
        if (i > 0) this.line("}");
      });
      this.line(`if(${matches}){`);
      this.block(branch.body);
      this.line(`break ${label};}`);
    }
    if (otherwise !== null) this.block(otherwise);
    this.line("}");
  }

  private withStatement({ object, body, at }: WithStatement): void {
    const { context, expressions } = this;
    const value = this.holder();
    const code = this.hold(value, `${context.use("withObject")}(${expressions.value(object)})`);
    this.guard(at, code, this.hold(value, "undefined"));
    expressions.withs.push(value);
    this.block(body);
    expressions.withs.pop();
    this.line(this.hold(value, "undefined"));
  }

  private exit({ what }: ExitStatement): void {
    if (what === "Do" || what === "For") return this.line(`break ${this.#loops.labelOf(what)};`);
    this.line(`R.err.clear();${this.#leave}`);
  }
}
