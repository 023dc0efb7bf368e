/** TypeScript for statements. */
import type {
  Expression,
  ExitStatement,
  IfStatement,
  ReDimStatement,
  SelectStatement,
  Statement,
  Target,
  WithStatement,
} from "../../script/vbscript/ast.js";
import { quiet, quoted, type Code } from "./code.js";
import type { ErrorMode } from "./error-modes.js";
import { ExpressionPorter } from "./expression-porter.js";
import { eventsOf } from "./interfaces.js";
import type { LineWriter } from "./line-writer.js";
import { LoopPorter } from "./loop-porter.js";
import type { Unit, Variable } from "./model.js";
import { BOOLEAN, VALUE, type MaybeType } from "./static-type.js";
import { copyFlow, mergeFlows, type Flow, type UnitScope } from "./unit-scope.js";

/** A loop, or what break leaves as well. */
export interface OpenLoop {
  readonly kind: "Do" | "For" | "While" | "switch";
  readonly label: string;
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
  readonly #loopPorter: LoopPorter;
  /** Whether statements stand directly in the unit, so that they can declare its variables. */
  #depth = 0;

  constructor(scope: UnitScope, writer: LineWriter) {
    this.scope = scope;
    this.writer = writer;
    this.expressions = new ExpressionPorter(scope);
    this.#loopPorter = new LoopPorter(this);
    scope.handlersText = (prefix) => this.#generalHandlers(prefix);
  }

  block(statements: readonly Statement[]): void {
    this.#depth++;
    for (const statement of statements) this.statement(statement);
    this.#depth--;
  }

  /** The statements of the unit itself. */
  body(statements: readonly Statement[]): void {
    for (const statement of statements) this.statement(statement);
  }

  statement(statement: Statement): void {
    this.writer.at(statement.at.line);
    this.scope.reached?.(statement, this.scope.flow.assigned);
    switch (statement.kind) {
      case "Let":
        return this.#assignment(statement, statement.target, statement.value, false);
      case "Set":
        return this.#assignment(statement, statement.target, statement.value, true);
      case "CallStatement":
        return this.#call(statement);
      case "Dim":
        return this.#dim(statement);
      case "ReDim":
        return this.#redim(statement);
      case "Erase":
        return this.#erase(statement);
      case "If":
        return this.#if(statement);
      case "Select":
        return this.#select(statement);
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
        return this.#exit(statement);
      case "OnError":
        return this.#onError(statement);
      case "Const":
        return this.#const(statement);
      case "Stop":
        return this.writer.line("debugger;");
    }
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
    this.writer.line(`${this.#capture(mode)} // On Error Resume Next`);
    if (otherwise !== "") this.writer.line(otherwise);
    this.writer.outdent();
    this.writer.line("}");
  }

  #capture(mode: ErrorMode): string {
    const err = this.scope.use("Err");
    return mode === "on" ? `${err}.capture(error);` : `${err}.captureIf(resumes, error);`;
  }

  /** A condition that counts as `otherwise` where it fails and On Error Resume Next is on. */
  condition(mode: ErrorMode, expression: Expression, otherwise: boolean): Code {
    const code = this.expressions.condition(expression);
    if (mode === "off" || !code.fails) return code;
    const list = [`() => ${code.text}`, String(otherwise)];
    if (mode === "maybe") return quiet(`${this.scope.use("attemptIf")}(resumes, ${list.join(", ")})`, BOOLEAN);
    return quiet(`${this.scope.use("attempt")}(${list.join(", ")})`, BOOLEAN);
  }

  #onError(statement: Extract<Statement, { kind: "OnError" }>): void {
    if (this.scope.modes.needsVariable) this.writer.line(`resumes = ${statement.resumeNext};`);
    if (this.scope.scope.facts.usesErr) this.writer.line(`${this.scope.use("Err")}.Clear();`);
    const { report } = this.scope.scope;
    if (statement.resumeNext)
      report.note(
        "changed",
        statement.at.line,
        "On Error Resume Next",
        "Each statement that can fail has a try block of its own; the script goes on behind it.",
      );
  }

  // Assignments

  #assignment(statement: Statement, target: Target, value: Expression, isSet: boolean): void {
    const mode = this.modeOf(statement);
    if (target.kind === "Name") return this.#assignName(statement, target, value, isSet);
    const assigned = this.#assignMember(target, value, isSet);
    this.guarded(mode, `${assigned};`, true);
  }

  #assignName(
    statement: Statement,
    target: Extract<Target, { kind: "Name" }>,
    value: Expression,
    isSet: boolean,
  ): void {
    const mode = this.modeOf(statement);
    const meaning = this.expressions.meaning(target.key);
    if (meaning.kind === "member") return this.#assignOwnMember(mode, target.key, value, isSet);
    if (meaning.kind !== "variable") {
      const code = this.expressions.stored(value);
      if (meaning.kind === "special" && meaning.name === "err" && !isSet) {
        return this.guarded(
          mode,
          `${this.scope.use("putItem")}(${this.scope.use("Err")}.object, ${this.expressions.generalOf(code)});`,
          true,
        );
      }
      const helper =
        meaning.kind === "unknown"
          ? `${this.scope.use("undeclared")}(${quoted(target.name)})`
          : `${this.scope.use("fail")}(501, ${quoted(target.name)}, ${this.expressions.generalOf(code)})`;
      return this.guarded(mode, `${helper};`, true);
    }
    const code = isSet ? this.#reference(value) : this.expressions.stored(value);
    this.assign(statement, meaning.variable, code, mode);
  }

  /** What Set stores. */
  #reference(value: Expression): Code {
    const code = this.expressions.value(value);
    if (code.type?.kind === "object" || code.type?.kind === "nothing" || code.text.startsWith("new ")) return code;
    if (code.type === null) return code;
    return {
      ...code,
      text: `${this.scope.use("object")}(${this.expressions.generalOf(code)})`,
      type: VALUE,
      fails: true,
      mayBeObject: true,
    };
  }

  /** Stores a value in a variable, and declares the variable if that is the place. */
  assign(statement: Statement, variable: Variable, code: Code, mode: ErrorMode): void {
    this.scope.learn(variable, code.type);
    const stored = this.#stored(code, variable.type);
    const isCounted =
      this.scope.scope.facts.counts && code.mayBeObject && !variable.isRef && variable.type?.kind === "value";
    const before = this.#declares(statement, variable) ? "undefined" : this.expressions.place(variable);
    const text = isCounted ? `${this.scope.use("hold")}(${stored}, ${before})` : stored;
    const isGuarded = mode !== "off" && code.fails;
    const declares = this.#declares(statement, variable) && !isGuarded;
    if (declares) {
      this.writer.line(`${this.#declaration(variable, code)} = ${text};`);
    } else {
      this.guarded(mode, `${this.expressions.place(variable)} = ${text};`, code.fails);
    }
    if (!isGuarded) this.scope.flow.assigned.add(variable);
    if (!isGuarded && code.type?.kind === "object" && !code.type.isNullable) this.scope.flow.present.add(variable);
    else this.scope.flow.present.delete(variable);
  }

  #stored(code: Code, type: MaybeType): string {
    if (code.type?.kind === "nothing") return type?.kind === "object" ? "null" : this.scope.use("Nothing");
    return this.expressions.converted(code, type);
  }

  #declares(statement: Statement, variable: Variable): boolean {
    return this.#depth === 0 && variable.declaredAt === statement;
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
      (type.kind === "object" && type.isNullable) ||
      (code.type?.kind === "whole" && code.type.enumeration !== undefined);
    return `let ${variable.id}${needsType ? `: ${this.expressions.typeText(type)}` : ""}`;
  }

  #assignOwnMember(mode: ErrorMode, key: string, value: Expression, isSet: boolean): void {
    const member = this.scope.owner?.members.get(key);
    const unit = isSet ? member?.set : member?.let;
    const code = isSet ? this.#reference(value) : this.expressions.value(value);
    const text = this.expressions.generalOf(code);
    if (unit === null || unit === undefined || unit.parameters.length !== 1) {
      return this.guarded(mode, `${this.scope.use("fail")}(501, ${quoted(member?.name ?? "")}, ${text});`, true);
    }
    this.guarded(
      mode,
      `this.${unit.id}(${unit.parameters[0]?.isRef === true ? `${this.scope.use("temporary")}(${text})` : text});`,
      true,
    );
  }

  /** An assignment to a member or an element. */
  #assignMember(target: Exclude<Target, { kind: "Name" }>, value: Expression, isSet: boolean): string {
    const { scope, expressions } = this;
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
          : expressions.members.typedPut(receiver, callee, code);
      if (typed !== null) return typed;
      const object = expressions.generalOf(receiver.code);
      return `${scope.use(isSet ? "putRef" : "put")}(${[object, quoted(expressions.spelled(callee.name)), text, ...args].join(", ")})`;
    }
    const own = this.#assignOwnIndexed(callee, text, args, isSet);
    if (own !== null) return own;
    const container = this.#container(callee);
    const stored = isSet || !code.mayBeObject ? text : `${scope.use("letValue")}(${text})`;
    return `${scope.use(isSet ? "putItemRef" : "putItem")}(${[container, stored, ...args].join(", ")})`;
  }

  #assignErr(callee: Extract<Expression, { kind: "Member" }>, code: Code, count: number): string | null {
    if (callee.object?.kind !== "Name" || count > 0) return null;
    const meaning = this.expressions.meaning(callee.object.key);
    if (meaning.kind !== "special" || meaning.name !== "err") return null;
    if (callee.key === "description" && code.type?.kind === "string")
      return `${this.scope.use("Err")}.Description = ${code.text}`;
    return `${this.scope.use("put")}(${this.scope.use("Err")}.object, ${quoted(callee.name)}, ${this.expressions.generalOf(code)})`;
  }

  /** `Item(i) = x` within the class that has the property. */
  #assignOwnIndexed(callee: Expression, text: string, args: readonly string[], isSet: boolean): string | null {
    if (callee.kind !== "Name") return null;
    const meaning = this.expressions.meaning(callee.key);
    if (meaning.kind !== "member") return null;
    const unit = isSet ? meaning.member.set : meaning.member.let;
    if (unit?.parameters.length === args.length + 1) return `this.${unit.id}(${[...args, text].join(", ")})`;
    if (meaning.member.get?.parameters.length === 0) {
      return `${this.scope.use(isSet ? "putItemRef" : "putItem")}(${[`this.${meaning.member.get.id}()`, text, ...args].join(", ")})`;
    }
    return `${this.scope.use("fail")}(501, ${quoted(callee.name)}, ${text})`;
  }

  /** The variable of a function's own name, also where arguments follow. */
  #container(callee: Expression): string {
    if (callee.kind === "Name") {
      const meaning = this.expressions.meaning(callee.key);
      if (meaning.kind === "variable") return this.expressions.generalOf(this.expressions.variable(meaning.variable));
    }
    return this.expressions.general(callee);
  }

  // Declarations

  #dim(statement: Extract<Statement, { kind: "Dim" }>): void {
    for (const { key, bounds } of statement.variables) {
      const meaning = this.expressions.meaning(key);
      if (meaning.kind !== "variable" || bounds === null) continue;
      const { variable } = meaning;
      if (this.#depth > 0 || this.loops.length > 0) {
        const list = [this.expressions.place(variable), ...bounds];
        this.scope.learn(variable, VALUE);
        this.writer.line(`${this.expressions.place(variable)} = ${this.scope.use("dimOnce")}(${list.join(", ")});`);
      } else {
        const code: Code = { ...quiet(`${this.scope.use("dim")}(${bounds.join(", ")})`, VALUE), fails: false };
        this.assign(statement, variable, code, "off");
      }
    }
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

  #redim(statement: ReDimStatement): void {
    const mode = this.modeOf(statement);
    for (const { target, bounds } of statement.arrays) {
      const list = bounds.map((bound) => this.expressions.general(bound));
      const helper = this.scope.use(statement.preserve ? "redimPreserve" : "redim");
      this.#changed(statement, target, (container) => `${helper}(${[container, ...list].join(", ")})`, mode);
    }
  }

  #erase(statement: Extract<Statement, { kind: "Erase" }>): void {
    this.#changed(
      statement,
      statement.target,
      (container) => `${this.scope.use("erase")}(${container})`,
      this.modeOf(statement),
    );
  }

  /** A statement that changes the array in a variable, member or element. */
  #changed(statement: Statement, target: Target, change: (container: string) => string, mode: ErrorMode): void {
    const { expressions, scope } = this;
    if (target.kind === "Name") {
      const meaning = expressions.meaning(target.key);
      if (meaning.kind !== "variable") {
        return this.guarded(mode, `${change(expressions.general(target))};`, true);
      }
      const { variable } = meaning;
      const isFirst = variable.declaredAt === statement;
      const before = isFirst ? "undefined" : expressions.generalOf(expressions.variable(variable));
      scope.learn(variable, VALUE);
      const code: Code = { ...quiet(change(before), VALUE), fails: true, isQuiet: false };
      return this.assign(statement, variable, code, mode);
    }
    const callee = target.kind === "Call" ? target.callee : target;
    const args = target.kind === "Call" ? target.args.map((arg) => expressions.argument(arg)) : [];
    const changed = change(expressions.general(target));
    if (callee.kind === "Member") {
      const object = expressions.generalOf(expressions.members.receiver(callee).code);
      return this.guarded(
        mode,
        `${scope.use("put")}(${[object, quoted(callee.name), changed, ...args].join(", ")});`,
        true,
      );
    }
    this.guarded(mode, `${scope.use("putItem")}(${[this.#container(callee), changed, ...args].join(", ")});`, true);
  }

  // Calls

  #call(statement: Extract<Statement, { kind: "CallStatement" }>): void {
    const { callee, args } = statement;
    // `a.b(1)` as a statement without further arguments is the call that it looks like.
    const isWhole = callee.kind === "Call" && args.length === 0;
    const target = isWhole ? callee.callee : callee;
    const list = isWhole ? callee.args : args;
    const mode = this.modeOf(statement);
    const events = this.#eventStatement(target, list);
    if (events !== null) return this.guarded(mode, events, true);
    const code = this.#callCode(target, list);
    this.guarded(
      mode,
      `${code.text};`,
      code.fails || (!code.isQuiet && !/^console\.log|^Err_?\.Clear|^Quit/.test(code.text)),
    );
    this.#forget();
  }

  /** What is called may put other objects into variables of the script. */
  #forget(): void {
    for (const variable of this.scope.flow.present) {
      if (variable.writers.size > 1 || (variable.unit !== this.scope.unit && variable.writes > 1))
        this.scope.flow.present.delete(variable);
    }
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
    const list = [this.expressions.generalOf(code), ...args.map((arg) => this.expressions.argument(arg))];
    return { ...quiet(`${this.scope.use("callItem")}(${list.join(", ")})`, VALUE), fails: true, isQuiet: false };
  }

  /** WScript.ConnectObject and DisconnectObject, and events of WScript.CreateObject. */
  #eventStatement(target: Expression, args: readonly (Expression | null)[]): string | null {
    const { members } = this.expressions;
    if (target.kind !== "Member" || !members.isHost(target.object)) return null;
    const [object, prefix] = args;
    if (object === null || object === undefined) return null;
    if (target.key === "disconnectobject")
      return `${this.scope.use("disconnect")}(${this.expressions.general(object)});`;
    if (target.key !== "connectobject" || prefix?.kind !== "Literal" || prefix.type !== "String") return null;
    return `${this.connection(this.expressions.value(object), prefix.value)};`;
  }

  #generalHandlers(prefix: string): string {
    const handlers = this.#handlersOf(prefix, null);
    for (const { unit } of handlers) for (const parameter of unit.parameters) this.scope.learn(parameter, VALUE);
    return `{ ${handlers.map(({ name, unit }) => `${name}: ${unit.id}`).join(", ")} }`;
  }

  /** A call that connects the procedures with a prefix to the events of an object. */
  connection(source: Code, prefix: string): string {
    const { scope } = this;
    const known = source.type?.kind === "object" ? eventsOf(source.type.interface) : null;
    const isTyped = known !== null && source.type?.kind === "object" && !source.type.isNullable;
    const handlers = this.#handlersOf(prefix, isTyped ? known.events.map(({ name }) => name) : null);
    if (isTyped) for (const { name, unit } of handlers) this.#learnEvent(known, name, unit);
    else for (const { unit } of handlers) for (const parameter of unit.parameters) scope.learn(parameter, VALUE);
    const list = handlers.map(({ name, unit }) => (name === unit.id ? name : `${name}: ${unit.id}`));
    return `${scope.use(isTyped ? "advise" : "connect")}(${this.expressions.generalOf(source)}, { ${list.join(", ")} })`;
  }

  #handlersOf(prefix: string, events: readonly string[] | null): { readonly name: string; readonly unit: Unit }[] {
    const start = prefix.toLowerCase();
    const known = events ?? KNOWN_EVENTS;
    return [...this.scope.scope.program.procedures].flatMap(([key, unit]) => {
      if (!key.startsWith(start)) return [];
      const event = key.slice(start.length);
      const name = known.find((each) => each.toLowerCase() === event);
      if (name === undefined) return [];
      unit.isCalledFromOutside = true;
      return [{ name, unit }];
    });
  }

  #learnEvent(table: NonNullable<ReturnType<typeof eventsOf>>, name: string, unit: Unit): void {
    const event = table.events.find((each) => each.name === name);
    unit.parameters.forEach((parameter, i) => {
      const type = event?.parameters[i]?.type;
      this.scope.learn(
        parameter,
        type?.kind === "BSTR"
          ? { kind: "string" }
          : type?.kind === "enum"
            ? { kind: "whole", enumeration: type.name }
            : type?.kind === "long"
              ? { kind: "whole" }
              : VALUE,
      );
    });
  }

  // Branches

  #if(statement: IfStatement): void {
    const mode = this.modeOf(statement);
    const before = copyFlow(this.scope.flow);
    const ends: Flow[] = [];
    let otherwise = before;
    statement.branches.forEach((branch, i) => {
      this.scope.flow = copyFlow(otherwise);
      const test = this.condition(mode, branch.test, true);
      const head = `if (${test.text}) {`;
      if (i === 0) this.writer.line(head);
      else this.#elseLine(`} else ${head}`, branch.at.line);
      otherwise = copyFlow(this.scope.flow);
      this.#narrow(branch.test, this.scope.flow, otherwise);
      this.#branch(branch.body, ends);
    });
    this.scope.flow = otherwise;
    if (statement.otherwise !== null) {
      this.writer.commentsOfBlock();
      this.writer.line("} else {");
      this.#branch(statement.otherwise, ends);
    } else ends.push(otherwise);
    this.writer.commentsOfBlock();
    this.writer.line("}");
    this.scope.flow = mergeFlows(ends);
  }

  #elseLine(text: string, line: number): void {
    this.writer.commentsOfBlock();
    this.writer.at(line);
    this.writer.line(text);
  }

  #branch(body: readonly Statement[], ends: Flow[]): void {
    this.writer.indent();
    this.block(body);
    this.writer.commentsOfBlock();
    this.writer.outdent();
    if (!leaves(body)) ends.push(this.scope.flow);
  }

  /** `If x Is Nothing`: in one branch the object is there. */
  #narrow(test: Expression, yes: Flow, no: Flow): void {
    if (test.kind === "Paren") return this.#narrow(test.expression, yes, no);
    if (test.kind === "Unary" && test.operator === "Not") return this.#narrow(test.operand, no, yes);
    if (test.kind !== "Binary" || test.operator !== "Is" || test.left.kind !== "Name") return;
    if (test.right.kind !== "Literal" || test.right.type !== "Nothing") return;
    const meaning = this.expressions.meaning(test.left.key);
    if (meaning.kind === "variable" && meaning.variable.type?.kind === "object" && !meaning.variable.isRef)
      no.present.add(meaning.variable);
  }

  #select(statement: SelectStatement): void {
    const { scope } = this;
    const mode = this.modeOf(statement);
    const subject = this.#subject(statement, mode);
    const before = copyFlow(scope.flow);
    const ends: Flow[] = [];
    const guard = this.#subjectGuard;
    this.#subjectGuard = null;
    if (guard !== null) {
      this.writer.line(`if (${guard}) {`);
      this.writer.indent();
    }
    statement.cases.forEach((branch, i) => {
      scope.flow = copyFlow(before);
      const tests = branch.values.map((value) => this.#caseTest(statement.subject, subject, value, mode));
      const head = `if (${tests.join(" || ")}) {`;
      const line = branch.values[0]?.at.line ?? branch.at.line;
      if (i === 0) {
        this.writer.at(line);
        this.writer.line(head);
      } else this.#elseLine(`} else ${head}`, line);
      this.#branch(branch.body, ends);
    });
    scope.flow = copyFlow(before);
    if (statement.otherwise !== null && statement.cases.length === 0) {
      this.block(statement.otherwise);
    } else if (statement.otherwise !== null) {
      this.writer.commentsOfBlock();
      this.writer.line("} else {");
      this.#branch(statement.otherwise, ends);
    } else ends.push(copyFlow(before));
    if (statement.cases.length > 0) this.writer.line("}");
    if (guard !== null) {
      this.writer.outdent();
      this.writer.line("}");
      ends.push(before);
    }
    scope.flow = mergeFlows(ends);
  }

  /** What tells whether the subject of the Select that is being written could be evaluated. */
  #subjectGuard: string | null = null;

  /** What the cases are compared with, evaluated once. */
  #subject(statement: SelectStatement, mode: ErrorMode): Code {
    const { scope, expressions } = this;
    const code = expressions.value(statement.subject);
    const isPlain =
      code.type !== null && code.type.kind !== "value" && code.type.kind !== "object" && code.type.kind !== "nothing";
    if (isPlain && code.isQuiet && statement.subject.kind === "Name") return code;
    const name = scope.temporary("subject");
    const text = isPlain ? code.text : `${scope.use("worth")}(${expressions.generalOf(code)})`;
    if (mode !== "off" && (code.fails || code.mayBeObject)) {
      scope.scope.types.add("Value");
      this.writer.line(`let ${name}: Value;`);
      // A subject that fails leaves out the whole statement.
      const guard = scope.temporary("isKnown");
      this.writer.line(`let ${guard} = false;`);
      this.writer.line("try {");
      this.writer.indent();
      this.writer.line(`${name} = ${text};`);
      this.writer.line(`${guard} = true;`);
      this.writer.outdent();
      this.writer.line("} catch (error) {");
      this.writer.indent();
      this.writer.line(`${this.#capture(mode)} // On Error Resume Next`);
      this.writer.outdent();
      this.writer.line("}");
      this.#subjectGuard = guard;
      return quiet(name, VALUE, { mayBeObject: false });
    }
    const isLiteral = code.literal !== undefined && typeof code.literal !== "boolean";
    this.writer.line(`const ${name}${isLiteral ? `: ${typeof code.literal}` : ""} = ${text};`);
    return quiet(name, isPlain ? code.type : VALUE, { mayBeObject: false });
  }

  #caseTest(subject: Expression, code: Code, value: Expression, mode: ErrorMode): string {
    const test = this.expressions.operators.caseTest(code, subject, value);
    if (mode === "off" || !test.fails) return test.text;
    const helper = mode === "on" ? `${this.scope.use("attempt")}(` : `${this.scope.use("attemptIf")}(resumes, `;
    return `${helper}() => ${test.text}, true)`;
  }

  #with(statement: WithStatement): void {
    const { scope, expressions } = this;
    const mode = this.modeOf(statement);
    const code = expressions.value(statement.object);
    const isKnown = code.type?.kind === "object";
    const name = scope.temporary("target");
    const text =
      isKnown && code.type?.kind === "object" && code.type.isNullable
        ? `${scope.use("present")}(${code.text}, "")`
        : isKnown
          ? code.text
          : `${scope.use("withObject")}(${expressions.generalOf(code)})`;
    const type: MaybeType = code.type?.kind === "object" ? { ...code.type, isNullable: false } : VALUE;
    if (mode !== "off" && (code.fails || !isKnown)) {
      scope.scope.types.add("Value");
      this.writer.line(`let ${name}: Value;`);
      this.guarded(mode, `${name} = ${text};`, true);
      scope.withs.push({ text: name, type: VALUE, isPresent: false });
    } else {
      this.writer.line(`const ${name} = ${text};`);
      scope.withs.push({ text: name, type, isPresent: true });
    }
    this.block(statement.body);
    this.writer.commentsOfBlock();
    scope.withs.pop();
  }

  // The ways out

  #exit({ what }: ExitStatement): void {
    if (what === "Do" || what === "For") {
      const loop = this.loops.findLast(({ kind }) => kind === what);
      if (loop === undefined) return;
      loop.exits.push(copyFlow(this.scope.flow));
      if (this.loops.at(-1) === loop) return this.writer.line("break;");
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

/** Events that objects of Virtual Server have. */
const KNOWN_EVENTS: readonly string[] = [
  ...new Set(
    ["IVMVirtualServer", "IVMVirtualMachine", "IVMDVDDrive", "IVMFloppyDrive", "IVMRCClientControl"].flatMap((name) => {
      return eventsOf(name)?.events.map((event) => event.name) ?? [];
    }),
  ),
];

/** Whether a block never gets to its end. */
function leaves(body: readonly Statement[]): boolean {
  return body.at(-1)?.kind === "Exit";
}
