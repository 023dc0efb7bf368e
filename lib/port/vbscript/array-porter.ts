/** TypeScript for the statements that make arrays and change their bounds. */
import type { ReDimStatement, Statement, Target } from "../../script/vbscript/ast.js";
import { quiet, quoted, type Code } from "./code.js";
import type { ErrorMode } from "./error-modes.js";
import type { StatementPorter } from "./statement-porter.js";
import { VALUE } from "./static-type.js";

export class ArrayPorter {
  readonly #statements: StatementPorter;

  constructor(statements: StatementPorter) {
    this.#statements = statements;
  }

  dim(statement: Extract<Statement, { kind: "Dim" }>): void {
    for (const { key, bounds } of statement.variables) {
      const meaning = this.#statements.expressions.meaning(key);
      if (meaning.kind !== "variable" || bounds === null) continue;
      const { variable } = meaning;
      if (!this.#statements.isOutermost || this.#statements.loops.length > 0) {
        const list = [this.#statements.expressions.place(variable), ...bounds];
        this.#statements.scope.learn(variable, VALUE);
        this.#statements.writer.line(
          `${this.#statements.expressions.place(variable)} = ${this.#statements.scope.use("dimOnce")}(${list.join(", ")});`,
        );
      } else {
        const code: Code = {
          ...quiet(`${this.#statements.scope.use("dim")}(${bounds.join(", ")})`, VALUE),
          fails: false,
        };
        this.#statements.assignments.assign(statement, variable, code, "off");
      }
    }
  }

  redim(statement: ReDimStatement): void {
    const mode = this.#statements.modeOf(statement);
    for (const { target, bounds } of statement.arrays) {
      const list = bounds.map((bound) => this.#statements.expressions.general(bound));
      const helper = this.#statements.scope.use(statement.preserve ? "redimPreserve" : "redim");
      this.#changed(statement, target, (container) => `${helper}(${[container, ...list].join(", ")})`, mode);
    }
  }

  erase(statement: Extract<Statement, { kind: "Erase" }>): void {
    this.#changed(
      statement,
      statement.target,
      (container) => `${this.#statements.scope.use("erase")}(${container})`,
      this.#statements.modeOf(statement),
    );
  }

  /** A statement that changes the array in a variable, member or element. */
  #changed(statement: Statement, target: Target, change: (container: string) => string, mode: ErrorMode): void {
    const { scope, expressions } = this.#statements;
    if (target.kind === "Name") {
      const meaning = expressions.meaning(target.key);
      if (meaning.kind !== "variable") {
        return this.#statements.guarded(mode, `${change(expressions.general(target))};`, true);
      }
      const { variable } = meaning;
      const isFirst = scope.declarationOf(variable) === statement;
      const before = isFirst ? "undefined" : expressions.generalOf(expressions.variable(variable));
      scope.learn(variable, VALUE);
      const code: Code = { ...quiet(change(before), VALUE), fails: true, isQuiet: false };
      return this.#statements.assignments.assign(statement, variable, code, mode);
    }
    const callee = target.kind === "Call" ? target.callee : target;
    const args = target.kind === "Call" ? target.args.map((arg) => expressions.argument(arg)) : [];
    const changed = change(expressions.general(target));
    if (callee.kind === "Member") {
      const object = expressions.generalOf(expressions.members.receiver(callee).code);
      return this.#statements.guarded(
        mode,
        `${scope.use("put")}(${[object, quoted(callee.name), changed, ...args].join(", ")});`,
        true,
      );
    }
    this.#statements.guarded(
      mode,
      `${scope.use("putItem")}(${[this.#statements.assignments.container(callee), changed, ...args].join(", ")});`,
      true,
    );
  }
}
