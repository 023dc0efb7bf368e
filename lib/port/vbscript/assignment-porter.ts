/** TypeScript for assignments: to variables, which they may declare, to members, and to elements. */
import type { Expression, Statement, Target } from "../../script/vbscript/ast.js";
import { PRECEDENCE, quoted, within, type Code } from "./code.js";
import type { ErrorMode } from "./error-modes.js";
import type { Variable } from "./model.js";
import { spelled } from "./interfaces.js";
import type { StatementPorter } from "./statement-porter.js";
import { VALUE, isPresent, type MaybeType } from "./static-type.js";

export class AssignmentPorter {
  readonly #statements: StatementPorter;

  constructor(statements: StatementPorter) {
    this.#statements = statements;
  }

  assignment(statement: Statement, target: Target, value: Expression, isSet: boolean): void {
    const mode = this.#statements.modeOf(statement);
    if (target.kind === "Name") return this.#assignName(statement, target, value, isSet);
    const assigned = this.#assignMember(target, value, isSet);
    this.#statements.guarded(mode, `${assigned};`, true);
  }

  #assignName(
    statement: Statement,
    target: Extract<Target, { kind: "Name" }>,
    value: Expression,
    isSet: boolean,
  ): void {
    const { scope, expressions } = this.#statements;
    const mode = this.#statements.modeOf(statement);
    const meaning = expressions.meaning(target.key);
    if (meaning.kind === "member") return this.#assignOwnMember(mode, target.key, value, isSet);
    if (meaning.kind === "foreign") return this.#assignForeign(mode, meaning.name, value, isSet);
    if (meaning.kind !== "variable") {
      const code = expressions.stored(value);
      if (meaning.kind === "special" && meaning.name === "err" && !isSet) {
        return this.#statements.guarded(
          mode,
          `${scope.use("putItem")}(${scope.use("Err")}.object, ${expressions.generalOf(code)});`,
          true,
        );
      }
      const stored = isSet ? this.#reference(value) : code;
      return this.#statements.guarded(
        mode,
        `${this.#elsewhere(target, meaning.kind === "unknown", stored, isSet)};`,
        true,
      );
    }
    if (scope.unit.unread.has(statement))
      return this.#evaluate(mode, isSet ? this.#reference(value) : expressions.stored(value));
    const appended = isSet ? null : expressions.operators.appendedTo(meaning.variable, value);
    if (appended !== null && scope.declarationOf(meaning.variable) !== statement) {
      if (mode === "off") scope.flow.assigned.add(meaning.variable);
      return this.#statements.guarded(
        mode,
        `${expressions.place(meaning.variable)} += ${appended.text};`,
        appended.fails,
      );
    }
    const code = isSet ? this.#reference(value) : expressions.stored(value);
    this.assign(statement, meaning.variable, code, mode);
  }

  /** An assignment to what is no variable here: a text that is run may have declared it. */
  #elsewhere({ name }: { readonly name: string }, isUnknown: boolean, code: Code, isSet: boolean): string {
    const { scope, expressions } = this.#statements;
    const value = expressions.generalOf(code);
    if (!isUnknown || !scope.scope.facts.runsText)
      return `${scope.use("fail")}(${isUnknown ? 500 : 501}, ${quoted(name)}, ${value})`;
    const text = quoted(`${isSet ? "Set " : ""}[${name}] = assignedHere`);
    return `${scope.use("Execute")}(${text}, { assignedHere: ${scope.use("temporary")}(${value}) })`;
  }

  /** What is assigned to a variable that nothing reads any more: it runs for what it does. */
  #evaluate(mode: ErrorMode, code: Code): void {
    if (code.isQuiet && !code.fails) return;
    const isCall = code.precedence === PRECEDENCE.primary && /^[\w.]+\(/.test(code.text) && code.text.endsWith(")");
    const text = isCall ? `${code.text};` : `void ${within(code, PRECEDENCE.unary)};`;
    this.#statements.guarded(mode, text, code.fails);
  }

  /** What Set stores. */
  #reference(value: Expression): Code {
    const code = this.#statements.expressions.value(value);
    if (code.type?.kind === "object" && code.type.mayBeEmpty) {
      const text = this.#statements.expressions.ensured("assigned", code);
      return { ...code, text, type: { ...code.type, mayBeEmpty: false }, fails: true };
    }
    if (code.type?.kind === "object" || code.type?.kind === "nothing" || code.text.startsWith("new ")) return code;
    if (code.type === null) return code;
    return {
      ...code,
      text: `${this.#statements.scope.use("object")}(${this.#statements.expressions.generalOf(code)})`,
      type: VALUE,
      fails: true,
      mayBeObject: true,
    };
  }

  /** Stores a value in a variable, and declares the variable if that is the place. */
  assign(statement: Statement, variable: Variable, code: Code, mode: ErrorMode): void {
    const { scope } = this.#statements;
    scope.learn(variable, code.type);
    const stored = this.#stored(code, variable.type);
    const isCounted = code.mayBeObject && scope.holds(variable);
    const isGuarded = mode !== "off" && code.fails;
    // What may not come to pass declares nothing.
    if (isGuarded && variable.declaredAt === statement) {
      variable.declaredAt = null;
      scope.scope.changed = true;
    }
    if (!isGuarded && this.#statements.isOutermost && variable.unit === scope.unit) variable.isAssignedInLine = true;
    const before = this.#declares(statement, variable) ? "undefined" : this.#statements.expressions.place(variable);
    const text = isCounted ? `${scope.use("hold")}(${stored}, ${before})` : stored;
    if (isCounted && before !== "undefined" && !variable.isHeld) {
      variable.isHeld = true;
      scope.scope.changed = true;
    }
    if (this.#declares(statement, variable)) {
      this.#statements.writer.line(`${this.#declaration(variable, code)} = ${text};`);
    } else {
      const place = this.#statements.expressions.place(variable);
      this.#statements.guarded(mode, `${place} = ${place === text ? again(text, variable.type) : text};`, code.fails);
    }
    if (!isGuarded) scope.flow.assigned.add(variable);
    this.#noteObject(variable, isGuarded ? null : code);
  }

  /** What is known of the object in a variable from now on. @param code what it holds; null for what it may hold */
  #noteObject(variable: Variable, code: Code | null): void {
    const { present, absent } = this.#statements.scope.flow;
    present.delete(variable);
    absent.delete(variable);
    if (code === null || variable.type?.kind !== "object") return;
    if (isPresent(code.type)) present.add(variable);
    if (code.type?.kind === "nothing" || code.isAbsent === true) absent.add(variable);
  }

  #stored(code: Code, type: MaybeType): string {
    if (code.type?.kind === "nothing") return type?.kind === "object" ? "null" : this.#statements.scope.use("Nothing");
    return this.#statements.expressions.ofType(code, type);
  }

  #declares(statement: Statement, variable: Variable): boolean {
    return this.#statements.isOutermost && this.#statements.scope.declarationOf(variable) === statement;
  }

  #declaration(variable: Variable, code: Code): string {
    if (variable.writes === 1) {
      // Comparisons with other literals are none that TypeScript would find useless.
      const isLiteral = code.literal !== undefined && typeof code.literal !== "boolean";
      return `const ${variable.id}${isLiteral ? `: ${typeof code.literal}` : ""}`;
    }
    const { type } = variable;
    const needsType =
      type === null ||
      type.kind === "value" ||
      (type.kind === "object" && !isPresent(type)) ||
      (code.type?.kind === "whole" && code.type.enumeration !== undefined);
    return `let ${variable.id}${needsType ? `: ${this.#statements.expressions.typeText(type)}` : ""}`;
  }

  /** A variable of a script in another language. */
  #assignForeign(mode: ErrorMode, name: string, value: Expression, isSet: boolean): void {
    const { scope, expressions } = this.#statements;
    const code = isSet ? this.#reference(value) : expressions.stored(value);
    const list = [scope.scope.program.foreign.id, quoted(name), expressions.generalOf(code)];
    this.#statements.guarded(mode, `${scope.use(isSet ? "putRef" : "put")}(${list.join(", ")});`, true);
  }

  #assignOwnMember(mode: ErrorMode, key: string, value: Expression, isSet: boolean): void {
    const member = this.#statements.scope.owner?.members.get(key);
    const unit = isSet ? member?.set : member?.let;
    const code = isSet ? this.#reference(value) : this.#statements.expressions.value(value);
    const text = this.#statements.expressions.generalOf(code);
    if (unit === null || unit === undefined || unit.parameters.length !== 1) {
      return this.#statements.guarded(
        mode,
        `${this.#statements.scope.use("fail")}(501, ${quoted(member?.name ?? "")}, ${text});`,
        true,
      );
    }
    this.#statements.guarded(
      mode,
      `this.${unit.id}(${unit.parameters[0]?.isRef === true ? `${this.#statements.scope.use("temporary")}(${text})` : text});`,
      true,
    );
  }

  /** An assignment to a member or an element. */
  #assignMember(target: Exclude<Target, { kind: "Name" }>, value: Expression, isSet: boolean): string {
    const { scope, expressions } = this.#statements;
    const code = isSet ? this.#reference(value) : expressions.value(value);
    const text = expressions.generalOf(code);
    const callee = target.kind === "Call" ? target.callee : target;
    const args = target.kind === "Call" ? target.args.map((arg) => expressions.argument(arg)) : [];
    if (callee.kind === "Member") {
      const err = this.#assignErr(callee, code, args.length);
      if (err !== null) return err;
      const receiver = expressions.members.receiver(callee);
      const typed =
        target.kind === "Call"
          ? expressions.members.typedPutAt(receiver, callee, target.args, code)
          : expressions.members.typedPut(receiver, callee, code, isSet);
      if (typed !== null && !isOfItself(typed)) return typed;
      const object = expressions.generalOf(receiver.code);
      return `${scope.use(isSet ? "putRef" : "put")}(${[object, quoted(spelled(callee.name)), text, ...args].join(", ")})`;
    }
    const own = this.#assignOwnIndexed(callee, text, args, isSet);
    if (own !== null) return own;
    const container = this.container(callee);
    const stored = isSet || !code.mayBeObject ? text : `${scope.use("letValue")}(${text})`;
    return `${scope.use(isSet ? "putItemRef" : "putItem")}(${[container, stored, ...args].join(", ")})`;
  }

  #assignErr(callee: Extract<Expression, { kind: "Member" }>, code: Code, count: number): string | null {
    if (callee.object?.kind !== "Name" || count > 0) return null;
    const meaning = this.#statements.expressions.meaning(callee.object.key);
    if (meaning.kind !== "special" || meaning.name !== "err") return null;
    if (callee.key === "description" && code.type?.kind === "string")
      return `${this.#statements.scope.use("Err")}.Description = ${code.text}`;
    return `${this.#statements.scope.use("put")}(${this.#statements.scope.use("Err")}.object, ${quoted(callee.name)}, ${this.#statements.expressions.generalOf(code)})`;
  }

  /** `Item(i) = x` within the class that has the property. */
  #assignOwnIndexed(callee: Expression, text: string, args: readonly string[], isSet: boolean): string | null {
    if (callee.kind !== "Name") return null;
    const meaning = this.#statements.expressions.meaning(callee.key);
    if (meaning.kind !== "member") return null;
    const unit = isSet ? meaning.member.set : meaning.member.let;
    if (unit?.parameters.length === args.length + 1) return `this.${unit.id}(${[...args, text].join(", ")})`;
    if (meaning.member.get?.parameters.length === 0) {
      return `${this.#statements.scope.use(isSet ? "putItemRef" : "putItem")}(${[`this.${meaning.member.get.id}()`, text, ...args].join(", ")})`;
    }
    return `${this.#statements.scope.use("fail")}(501, ${quoted(callee.name)}, ${text})`;
  }

  /** The variable of a function's own name, also where arguments follow. */
  container(callee: Expression): string {
    if (callee.kind === "Name") {
      const meaning = this.#statements.expressions.meaning(callee.key);
      if (meaning.kind === "variable")
        return this.#statements.expressions.generalOf(this.#statements.expressions.variable(meaning.variable));
    }
    return this.#statements.expressions.general(callee);
  }
}

/** Whether an assignment is one of a property to itself, which calls the object twice. */
function isOfItself(assignment: string): boolean {
  const [target, value] = assignment.split(" = ", 2);
  return target === value;
}

/** What a variable has, where it is assigned to itself: linters take that for a mistake. */
function again(text: string, type: MaybeType): string {
  if (type?.kind === "string") return `String(${text})`;
  if (type?.kind === "boolean") return `Boolean(${text})`;
  return type?.kind === "whole" || type?.kind === "number" ? `Number(${text})` : text;
}
