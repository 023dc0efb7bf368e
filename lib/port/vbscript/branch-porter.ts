/** TypeScript for If and Select Case. */
import type {
  BinaryExpression,
  Expression,
  IfStatement,
  SelectStatement,
  Statement,
} from "../../script/vbscript/ast.js";
import { quiet, type Code } from "./code.js";
import type { ErrorMode } from "./error-modes.js";
import { checkedForNull } from "./idle-checks.js";
import { isRepeated } from "./repetitions.js";
import type { StatementPorter } from "./statement-porter.js";
import { VALUE, isPresent } from "./static-type.js";
import { copyFlow, mergeFlows, type Flow } from "./unit-scope.js";

export class BranchPorter {
  readonly #statements: StatementPorter;

  constructor(statements: StatementPorter) {
    this.#statements = statements;
  }

  if(statement: IfStatement): void {
    if (this.#isIdle(statement)) return;
    const mode = this.#statements.modeOf(statement);
    const before = copyFlow(this.#statements.scope.flow);
    const ends: Flow[] = [];
    let otherwise = before;
    let depth = 0;
    statement.branches.forEach((branch, i) => {
      this.#statements.scope.flow = copyFlow(otherwise);
      const isAgain = this.#isRepeated(statement, i);
      const test = this.#test(branch.test, mode, isAgain);
      const head = `if (${test.text}) {`;
      if (i === 0) this.#statements.writer.line(head);
      else this.#elseLine(isAgain ? "} else {" : `} else ${head}`, branch.at.line);
      if (isAgain) {
        depth++;
        this.#statements.writer.indent();
        this.#statements.writer.line(head);
      }
      otherwise = copyFlow(this.#statements.scope.flow);
      this.#narrow(branch.test, this.#statements.scope.flow, otherwise);
      this.#branch(branch.body, ends);
    });
    this.#statements.scope.flow = otherwise;
    if (statement.otherwise !== null) {
      this.#statements.writer.commentsOfBlock();
      this.#statements.writer.line("} else {");
      this.#branch(statement.otherwise, ends);
    } else ends.push(otherwise);
    this.#statements.writer.commentsOfBlock();
    this.#statements.writer.line("}");
    for (; depth > 0; depth--) {
      this.#statements.writer.outdent();
      this.#statements.writer.line("}");
    }
    this.#statements.scope.flow = mergeFlows(ends);
  }

  /** Whether an earlier branch has the same test. What it reads may have changed by then. */
  #isRepeated({ branches }: IfStatement, index: number): boolean {
    const [test, ...rest] = branches
      .slice(0, index + 1)
      .map((branch) => branch.test)
      .reverse();
    return test !== undefined && isRepeated(test, rest);
  }

  #test(test: Expression, mode: ErrorMode, isAgain: boolean): Code {
    const { operators } = this.#statements.expressions;
    operators.isAskedAgain = isAgain;
    const code = this.#statements.condition(mode, test, true);
    operators.isAskedAgain = false;
    return code;
  }

  /** Whether it asks for a Null that never comes, as far as this round knows. */
  #isIdle(statement: IfStatement): boolean {
    const { expressions, scope } = this.#statements;
    const checked = checkedForNull(statement);
    const [branch] = statement.branches;
    const { idleChecks, facts } = scope.scope;
    // What runs texts may be called with anything from there.
    if (idleChecks === null || facts.runsText || checked === null || branch === undefined) return false;
    const isIdle = expressions.condition(branch.test).literal === false;
    const meaning = expressions.meaning(checked.key);
    // A variable that nothing else reads would be of no use without the check.
    const isUsed = meaning.kind === "variable" && meaning.variable.reads > 1;
    idleChecks.note(statement, isIdle && isUsed);
    // Of what nothing is known yet no Null has come this way.
    return isIdle || (expressions.meaning("isnull").kind === "function" && expressions.value(checked).type === null);
  }

  #elseLine(text: string, line: number): void {
    this.#statements.writer.commentsOfBlock();
    this.#statements.writer.at(line);
    this.#statements.writer.line(text);
  }

  #branch(body: readonly Statement[], ends: Flow[]): void {
    this.#statements.indented(() => this.#statements.block(body));
    ends.push(this.#statements.scope.flow);
  }

  /** `If x Is Nothing`: in one branch the object is there. */
  #narrow(test: Expression, yes: Flow, no: Flow): void {
    if (test.kind === "Paren") return this.#narrow(test.expression, yes, no);
    if (test.kind === "Unary" && test.operator === "Not") return this.#narrow(test.operand, no, yes);
    if (test.kind !== "Binary") return;
    if (test.operator === "And" || test.operator === "Or") return this.#narrowBoth(test, yes, no);
    if (test.operator !== "Is" || test.left.kind !== "Name") return;
    if (test.right.kind !== "Literal" || test.right.type !== "Nothing") return;
    const meaning = this.#statements.expressions.meaning(test.left.key);
    if (meaning.kind !== "variable" || meaning.variable.isRef) return;
    const { variable } = meaning;
    const { type } = variable;
    // What a helper has tested TypeScript knows nothing of.
    if (type?.kind !== "object" || type.mayBeEmpty || isPresent(type)) return;
    if (yes.present.has(variable) || yes.absent.has(variable)) return;
    no.present.add(variable);
    yes.absent.add(variable);
  }

  /** Of two tests TypeScript may know both, or neither: nothing is present for certain. */
  #narrowBoth({ operator, left, right }: BinaryExpression, yes: Flow, no: Flow): void {
    const known = operator === "And" ? yes : no;
    for (const part of [left, right]) {
      const [partYes, partNo] = [copyFlow(known), copyFlow(known)];
      this.#narrow(part, partYes, partNo);
      const { absent } = operator === "And" ? partYes : partNo;
      for (const variable of absent) known.absent.add(variable);
      for (const variable of absent) known.present.delete(variable);
    }
  }

  select(statement: SelectStatement): void {
    const { scope } = this.#statements;
    const mode = this.#statements.modeOf(statement);
    const subject = this.#subject(statement, mode);
    const before = copyFlow(scope.flow);
    const ends: Flow[] = [];
    const guard = this.#subjectGuard;
    this.#subjectGuard = null;
    if (guard !== null) {
      this.#statements.writer.line(`if (${guard}) {`);
      this.#statements.writer.indent();
    }
    statement.cases.forEach((branch, i) => {
      scope.flow = copyFlow(before);
      const tests = branch.values.map((value) => this.#caseTest(statement.subject, subject, value, mode));
      const head = `if (${tests.join(" || ")}) {`;
      const line = branch.values[0]?.at.line ?? branch.at.line;
      if (i === 0) {
        this.#statements.writer.at(line);
        this.#statements.writer.line(head);
      } else this.#elseLine(`} else ${head}`, line);
      this.#branch(branch.body, ends);
    });
    scope.flow = copyFlow(before);
    if (statement.cases.length === 0) {
      // The subject is evaluated all the same.
      this.#statements.writer.line(`void ${subject.text};`);
      this.#statements.block(statement.otherwise ?? []);
      ends.push(copyFlow(scope.flow));
    } else if (statement.otherwise !== null) {
      this.#statements.writer.commentsOfBlock();
      this.#statements.writer.line("} else {");
      this.#branch(statement.otherwise, ends);
    } else ends.push(copyFlow(before));
    if (statement.cases.length > 0) this.#statements.writer.line("}");
    if (guard !== null) {
      this.#statements.writer.outdent();
      this.#statements.writer.line("}");
      ends.push(before);
    }
    scope.flow = mergeFlows(ends);
  }

  /** What tells whether the subject of the Select that is being written could be evaluated. */
  #subjectGuard: string | null = null;

  /** What the cases are compared with, evaluated once. */
  #subject(statement: SelectStatement, mode: ErrorMode): Code {
    const { scope, expressions } = this.#statements;
    const code = expressions.worth(statement.subject);
    const isPlain =
      code.type !== null && code.type.kind !== "value" && code.type.kind !== "object" && code.type.kind !== "nothing";
    if (isPlain && code.isQuiet && statement.subject.kind === "Name") return code;
    const name = scope.temporary("subject");
    const text = isPlain ? code.text : `${scope.use("worth")}(${expressions.generalOf(code)})`;
    if (mode !== "off" && (code.fails || code.mayBeObject)) {
      scope.scope.types.add("Value");
      this.#statements.writer.line(`let ${name}: Value;`);
      // A subject that fails leaves out the whole statement.
      const guard = scope.temporary("isKnown");
      this.#statements.writer.line(`let ${guard} = false;`);
      this.#statements.writer.line("try {");
      this.#statements.writer.indent();
      this.#statements.writer.line(`${name} = ${text};`);
      this.#statements.writer.line(`${guard} = true;`);
      this.#statements.writer.outdent();
      this.#statements.writer.line("} catch (error) {");
      this.#statements.writer.indent();
      this.#statements.writer.line(`${this.#statements.capture(mode)} // On Error Resume Next`);
      this.#statements.writer.outdent();
      this.#statements.writer.line("}");
      this.#subjectGuard = guard;
      return quiet(name, VALUE, { mayBeObject: false });
    }
    const isLiteral = code.literal !== undefined && typeof code.literal !== "boolean";
    this.#statements.writer.line(`const ${name}${isLiteral ? `: ${typeof code.literal}` : ""} = ${text};`);
    return quiet(name, isPlain ? code.type : VALUE, { mayBeObject: false });
  }

  #caseTest(subject: Expression, code: Code, value: Expression, mode: ErrorMode): string {
    const { scope, expressions } = this.#statements;
    const write = (): Code => expressions.operators.caseTest(code, subject, value);
    const test = mode === "off" ? write() : scope.withinFunction(write);
    if (mode === "off" || !test.fails) return test.text;
    const helper =
      mode === "on"
        ? `${this.#statements.scope.use("attempt")}(`
        : `${this.#statements.scope.use("attemptIf")}(${this.#statements.scope.mode}, `;
    return `${helper}() => ${test.text}, true)`;
  }
}
