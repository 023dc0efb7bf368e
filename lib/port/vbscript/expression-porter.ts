/** TypeScript for expressions. */
import type { Argument, CallExpression, Expression, Literal, NameExpression } from "../../script/vbscript/ast.js";
import { passesPlaces } from "./places.js";
import { constants as vbConstants } from "../../script/vbscript/runtime/constants.js";
import { Typed } from "../../script/vbscript/runtime/value.js";
import { PRECEDENCE, accessors, effective, mayBeArray, numberText, quiet, quoted, type Code } from "./code.js";
import { readAlso, type Purpose } from "./empty-reads.js";
import { FunctionPorter } from "./function-porter.js";
import { constantWithValue, enumerationOf } from "./interfaces.js";
import { languageConstantName } from "./language-constants.js";
import { MemberPorter } from "./member-porter.js";
import type { Unit, Variable } from "./model.js";
import { OperatorPorter } from "./operator-porter.js";
import { meaningOf, type Meaning } from "./resolver.js";
import {
  BOOLEAN,
  NOTHING_TYPE,
  NUMBER,
  STRING,
  VALUE,
  WHOLE,
  holdsObjects,
  join,
  objectType,
  type MaybeType,
} from "./static-type.js";
import type { UnitScope } from "./unit-scope.js";

export class ExpressionPorter {
  readonly scope: UnitScope;
  readonly operators: OperatorPorter;
  readonly members: MemberPorter;
  readonly functions: FunctionPorter;

  constructor(scope: UnitScope) {
    this.scope = scope;
    this.operators = new OperatorPorter(this);
    this.members = new MemberPorter(this);
    this.functions = new FunctionPorter(this);
  }

  /** The expression whose value is only looked at, so that its VARTYPE does not show. */
  #untyped: Expression | null = null;

  /** The value of an expression; an object stays one. */
  value(expression: Expression, purpose: Purpose = "any"): Code {
    return purpose === "text" ? this.worth(expression, purpose) : this.#value(expression, purpose);
  }

  /** The value of an expression that is compared, tested or written: of which VARTYPE it is does not show there. */
  worth(expression: Expression, purpose: Purpose = "any"): Code {
    const before = this.#untyped;
    this.#untyped = calleeOf(expression);
    const code = this.#value(expression, purpose);
    this.#untyped = before;
    return code;
  }

  /** Whether the VARTYPE of what an expression gives may show. */
  showsType(expression: Expression): boolean {
    return this.isExact && expression !== this.#untyped;
  }

  #value(expression: Expression, purpose: Purpose): Code {
    switch (expression.kind) {
      case "Literal":
        return this.literal(expression);
      case "Name":
        return this.name(expression, purpose);
      case "Member":
        return this.members.read(expression, []);
      case "Call":
        return this.call(expression.callee, expression.args, expression);
      case "Paren":
        return this.#value(expression.expression, purpose);
      case "New":
        return this.newObject(expression.key, expression.name);
      case "Me":
        return this.scope.owner === null
          ? effective(this.scope.use("WScript") + ".object", VALUE)
          : quiet("this", VALUE);
      case "Unary":
        return this.operators.unary(expression);
      case "Binary":
        return this.operators.binary(expression);
    }
  }

  /** As a value of the general type. */
  general(expression: Expression): string {
    return this.generalOf(this.value(expression));
  }

  generalOf(code: Code): string {
    if (code.type?.kind === "nothing") return this.scope.use("Nothing");
    if (code.type?.kind === "object" && code.type.isNullable) return `${this.scope.use("pointer")}(${code.text})`;
    return code.text;
  }

  /** A call of what makes sure of an object. */
  ensured(helper: "present" | "assigned", code: Code, ...args: readonly string[]): string {
    const { type } = code;
    // Of what TypeScript takes for null it would take the object for nothing at all.
    const given: MaybeType =
      type?.kind === "object"
        ? { ...objectType(type.interface), isNullable: helper === "assigned" && type.isNullable }
        : null;
    const kept = code.isAbsent === true ? `<${this.typeText(given)}>` : "";
    return `${this.scope.use(helper)}${kept}(${[code.text, ...args].join(", ")})`;
  }

  /** The value that `x = ` stores. */
  stored(expression: Expression): Code {
    const code = this.value(expression);
    if (!code.mayBeObject) return code;
    return effective(`${this.scope.use("letValue")}(${this.generalOf(code)})`, VALUE, { mayBeObject: true });
  }

  /** A condition as a boolean. */
  condition(expression: Expression): Code {
    return this.operators.condition(expression);
  }

  /** Text, for strings that are put together. */
  text(code: Code): string {
    return code.type?.kind === "string" ? code.text : `${this.scope.use("text")}(${this.generalOf(code)})`;
  }

  literal(literal: Literal): Code {
    switch (literal.type) {
      case "String":
        return quiet(quoted(literal.value), STRING, { literal: literal.value });
      case "Boolean":
        return quiet(String(literal.value), BOOLEAN, { literal: literal.value });
      case "Integer":
      case "Long":
        return this.#wholeLiteral(literal.value, literal.type);
      case "Double":
        return this.#doubleLiteral(literal.value);
      case "Date":
        return quiet(`${this.scope.use("dateOf")}(${numberText(literal.value)})`, VALUE, { mayBeObject: false });
      case "Empty":
        return quiet("undefined", VALUE, { mayBeObject: false });
      case "Null":
        return quiet("null", VALUE, { mayBeObject: false });
      case "Nothing":
        return quiet("null", NOTHING_TYPE);
    }
  }

  #wholeLiteral(value: number, type: "Integer" | "Long"): Code {
    const precedence = value < 0 ? PRECEDENCE.unary : PRECEDENCE.primary;
    const looksLong = (value << 16) >> 16 !== value;
    if (type === "Long" && !looksLong && this.scope.scope.facts.typesMatter) {
      return quiet(`${this.scope.use("Long")}(${numberText(value)})`, VALUE, { mayBeObject: false });
    }
    return quiet(numberText(value), WHOLE, { literal: value, precedence });
  }

  #doubleLiteral(value: number): Code {
    if ((value | 0) === value && this.scope.scope.facts.typesMatter) {
      return quiet(`${this.scope.use("Double")}(${numberText(value)})`, VALUE, { mayBeObject: false });
    }
    return quiet(numberText(value), NUMBER, { literal: value });
  }

  meaning(key: string): Meaning {
    return meaningOf(this.scope.scope.program, this.scope.unit, key);
  }

  name(expression: NameExpression, purpose: Purpose = "any"): Code {
    const { key, name } = expression;
    const meaning = this.meaning(key);
    switch (meaning.kind) {
      case "variable":
        return this.variable(meaning.variable, purpose);
      case "constant":
        return quiet(
          meaning.constant.id,
          this.value(meaning.constant.value).type,
          literalOf(this.value(meaning.constant.value)),
        );
      case "enumeration": {
        const enumeration = enumerationOf(meaning.name);
        if (this.showsType(expression)) {
          const exact = `${this.scope.use("Long")}(${this.scope.use(meaning.name, "vmcom")})`;
          return quiet(exact, VALUE, { mayBeObject: false });
        }
        return quiet(this.scope.use(meaning.name, "vmcom"), { kind: "whole", enumeration }, { literal: meaning.value });
      }
      case "language constant":
        return this.#languageConstant(meaning.key);
      case "host":
        return quiet(`${this.scope.use("WScript")}.object`, VALUE);
      case "special":
        return meaning.name === "err" ? this.#err() : this.call(expression, [], expression);
      case "unknown":
        return this.#undeclared(name);
      case "foreign":
        return this.foreign("get", meaning.name, []);
      default:
        return this.call(expression, [], expression);
    }
  }

  #undeclared(name: string, args: readonly Argument[] = []): Code {
    if (this.scope.scope.facts.runsText) {
      const list = [quoted(name), ...args.map((arg) => this.members.placeOrValue(arg))];
      return effective(`${this.scope.use("named")}(${list.join(", ")})`, VALUE);
    }
    return effective(`${this.scope.use("undeclared")}(${quoted(name)})`, VALUE);
  }

  /** What a script in another language has under a name. */
  foreign(helper: "get" | "call", name: string, args: readonly Argument[]): Code {
    const { id } = this.scope.scope.program.foreign;
    const list = [id, quoted(name), ...args.map((arg) => this.argument(arg))];
    return effective(`${this.scope.use(helper)}(${list.join(", ")})`, VALUE);
  }

  #err(): Code {
    return quiet(`${this.scope.use("Err")}.object`, VALUE, { isQuiet: false });
  }

  #languageConstant(key: string): Code {
    const value = vbConstants.get(key);
    if (typeof value === "string") {
      return quiet(quoted(value), STRING, { literal: value });
    }
    const number = value instanceof Typed ? Number(value.value) : Number(value);
    const constant = languageConstantName(key);
    if (value instanceof Typed && this.scope.scope.facts.typesMatter) {
      return quiet(`${this.scope.use("constantOf")}(${quoted(constant)})`, VALUE, { mayBeObject: false });
    }
    return quiet(this.scope.use(constant), WHOLE, { literal: number });
  }

  /** Reads a variable. */
  variable(variable: Variable, purpose: Purpose = "any"): Code {
    if (this.mayBeEmpty(variable)) {
      const read = readAlso(variable.emptyRead, purpose);
      if (read !== variable.emptyRead) this.scope.scope.changed = true;
      variable.emptyRead = read;
    }
    const { type } = variable;
    const { present, absent, isReachable } = this.scope.flow;
    const isPresent = isReachable && type?.kind === "object" && present.has(variable);
    return quiet(this.place(variable), isPresent ? objectType(type.interface) : type, {
      // Before anything is known of it, it is not an object.
      mayBeObject: type !== null && holdsObjects(type),
      isAbsent: isReachable && absent.has(variable),
    });
  }

  /** Whether nothing may have been assigned to a variable where it is read now. */
  mayBeEmpty(variable: Variable): boolean {
    if (this.scope.flow.assigned.has(variable)) return false;
    return variable.role !== "parameter" && variable.role !== "field" && !variable.isLoopOnly;
  }

  /** A variable as something that can be read and assigned to. */
  place(variable: Variable): string {
    if (variable.role === "field") return `this.${variable.id}`;
    return variable.isRef ? `${variable.id}.value` : variable.id;
  }

  newObject(key: string, name: string): Code {
    if (key === "regexp") {
      return effective(`${this.scope.use("CreateObject")}("VBScript.RegExp")`, objectType("IRegExp2"));
    }
    const model = this.scope.scope.program.classes.get(key);
    // A text may have declared it.
    if (model === undefined && this.scope.scope.facts.runsText)
      return effective(`${this.scope.use("Eval")}(${quoted(`New [${name}]`)})`, VALUE);
    if (model === undefined) return effective(`${this.scope.use("unknownClass")}(${quoted(name)})`, VALUE);
    return effective(`new ${model.id}()`, VALUE);
  }

  /** `callee(args)` where its value is wanted. */
  call(callee: Expression, args: readonly Argument[], whole: Expression, isStatement = false): Code {
    if (callee.kind === "Member") return this.members.read(callee, args, whole);
    if (callee.kind !== "Name") return this.#itemOf(this.value(callee), args);
    const own = this.#ownCall(callee);
    const meaning: Meaning = own ?? this.meaning(callee.key);
    switch (meaning.kind) {
      case "procedure":
        return this.procedureCall(meaning.unit, args, meaning.unit.id, isStatement);
      case "member":
        return this.#memberCall(callee, meaning, args, isStatement);
      case "function":
        return this.functions.call(meaning, args);
      case "special":
        return this.#special(meaning.name, args, callee);
      case "unknown":
        return this.#undeclared(callee.name, args);
      case "foreign":
        return this.foreign(isStatement ? "call" : "get", meaning.name, args);
      default:
        return this.#itemOf(this.name(callee), args, passesPlaces(this.scope.scope.program, this.scope.unit, callee));
    }
  }

  /** Within a function its own name with arguments calls it again. */
  #ownCall({ key }: NameExpression): Meaning | null {
    const { unit } = this.scope;
    if (unit.result === null || unit.declaration?.key !== key) return null;
    if (unit.owner === null) return { kind: "procedure", unit };
    const member = unit.owner.members.get(key);
    return member === undefined ? null : { kind: "member", member };
  }

  #memberCall(
    callee: NameExpression,
    { member }: Extract<Meaning, { kind: "member" }>,
    args: readonly Argument[],
    isStatement: boolean,
  ): Code {
    const unit = member.method ?? member.get;
    if (unit === null) return effective(`${this.scope.use("fail")}(450, ${quoted(callee.name)})`, VALUE);
    if (member.get !== null && unit.parameters.length === 0 && args.length > 0) {
      return this.#itemOf(this.procedureCall(unit, [], `this.${unit.id}`), args);
    }
    return this.procedureCall(unit, args, `this.${unit.id}`, isStatement);
  }

  #itemOf(container: Code, args: readonly Argument[], takesPlaces = false): Code {
    const typed = this.members.typedItem(container, args);
    if (typed !== null) return typed;
    const values = args.map((arg, i) => (takesPlaces ? this.members.referenceArgument(arg, i) : this.argument(arg)));
    const list = [this.generalOf(container), ...values];
    return effective(`${this.scope.use("item")}(${list.join(", ")})`, VALUE);
  }

  /** An argument for a callee that takes values of the general type. */
  argument(argument: Argument): string {
    if (argument === null) return this.scope.use("Missing");
    const code = this.value(argument);
    if (argument.kind === "Paren" && mayBeArray(code)) return `${this.scope.use("byValue")}(${this.generalOf(code)})`;
    return this.generalOf(code);
  }

  /** A call of a procedure of the script. */
  procedureCall(unit: Unit, args: readonly Argument[], callee: string, isStatement = false): Code {
    if (args.length !== unit.parameters.length) {
      const values = args.map((arg) => this.argument(arg));
      return effective(
        `${this.scope.use("fail")}(450, ${[quoted(unit.declaration?.name ?? ""), ...values].join(", ")})`,
        VALUE,
      );
    }
    const isDeferred = unit.result === null && !isStatement;
    const write = (): string[] => args.map((arg, i) => this.#procedureArgument(unit.parameters[i] as Variable, arg));
    const list = isDeferred ? this.scope.withinFunction(write) : write();
    this.scope.forget();
    if (isDeferred) {
      // A Sub is worth nothing.
      return effective(`${this.scope.use("emptyAfter")}(() => ${callee}(${list.join(", ")}))`, VALUE, {
        mayBeObject: false,
      });
    }
    const type = unit.result === null ? VALUE : unit.returns;
    return effective(`${callee}(${list.join(", ")})`, type, {
      mayBeObject: type !== null && holdsObjects(type),
    });
  }

  #procedureArgument(parameter: Variable, argument: Argument): string {
    const { scope } = this;
    if (argument === null) {
      scope.learn(parameter, VALUE);
      return parameter.isRef ? `${scope.use("temporary")}(${scope.use("Missing")})` : scope.use("Missing");
    }
    if (parameter.isRef) return this.#reference(parameter, argument);
    const code = this.value(argument, parameter.wanted);
    const isArrayCopy = argument.kind === "Paren" && mayBeArray(code);
    scope.learn(parameter, code.type?.kind === "nothing" ? VALUE : code.type);
    const text = this.ofType(code, parameter.type);
    // A ByVal parameter gets an array of its own, too.
    const isByVal = this.#isByVal(parameter) && mayBeArray(code);
    return isArrayCopy || isByVal ? `${scope.use("byValue")}(${text})` : text;
  }

  #isByVal(parameter: Variable): boolean {
    const { declaration, parameters } = parameter.unit ?? { declaration: null, parameters: [] };
    return declaration?.parameters[parameters.indexOf(parameter)]?.byRef === false;
  }

  /** An argument as a place. */
  #reference(parameter: Variable, argument: Expression): string {
    const { scope } = this;
    if (argument.kind === "Name") {
      const meaning = this.meaning(argument.key);
      if (meaning.kind === "variable") return this.#variableReference(parameter, meaning.variable);
    }
    if (argument.kind === "Call" && this.mayBeElement(argument)) {
      scope.learn(parameter, VALUE);
      const list = [this.general(argument.callee), ...argument.args.map((arg) => this.argument(arg))];
      return `${scope.use("itemPlace")}(${list.join(", ")})`;
    }
    const code = this.value(argument);
    scope.learn(parameter, code.type);
    return `${scope.use("temporary")}<${this.typeText(parameter.type)}>(${this.ofType(code, parameter.type)})`;
  }

  /** Whether `callee(args)` may be an element of an array. */
  mayBeElement({ callee }: CallExpression): boolean {
    if (callee.kind === "Member") return false;
    if (callee.kind !== "Name") return true;
    // Within a function its own name with arguments calls it, and is no element of its result.
    return this.#ownCall(callee) === null && this.meaning(callee.key).kind === "variable";
  }

  #variableReference(parameter: Variable, variable: Variable): string {
    const { scope } = this;
    // What the procedure assigns is in the variable, and the other way round.
    this.variable(variable);
    const joined = join(variable.type, parameter.type);
    scope.learn(parameter, joined);
    scope.learn(variable, joined);
    if (variable.isRef) return variable.id;
    const place = this.place(variable);
    return `${scope.use("ref")}<${this.typeText(variable.type)}>(${accessors(place)})`;
  }

  /** A type as the port writes it; what is named in it is imported. */
  typeText(type: MaybeType): string {
    const { scope } = this;
    switch (type?.kind) {
      case "string":
      case "boolean":
        return type.kind;
      case "whole":
        if (type.enumeration === undefined) return "number";
        scope.scope.types.add(type.enumeration);
        return type.enumeration;
      case "number":
        return "number";
      case "object":
        scope.scope.types.add(type.interface);
        return `${type.interface}${type.isNullable ? " | null" : ""}${type.mayBeEmpty ? " | undefined" : ""}`;
      default:
        scope.scope.types.add("Value");
        return "Value";
    }
  }

  /** Code as a value of another type that has room for it. */
  ofType(code: Code, type: MaybeType): string {
    if (type === null || type.kind === "value") return this.generalOf(code);
    return code.text;
  }

  #special(
    name: "err" | "execute" | "executeglobal" | "eval" | "getref",
    args: readonly Argument[],
    callee: NameExpression,
  ): Code {
    if (name === "err") return this.#itemOf(this.#err(), args);
    if (name === "getref") return this.members.getRef(args);
    return this.members.runText(name, args, callee);
  }

  /** Whether VARTYPEs of numbers may show, so that plain arithmetic will not do. */
  get isExact(): boolean {
    return this.scope.scope.facts.typesMatter;
  }

  constantOf(enumeration: string | undefined, code: Code): Code {
    if (
      enumeration === undefined ||
      typeof code.literal !== "number" ||
      code.type?.kind !== "whole" ||
      code.type.enumeration !== undefined
    )
      return code;
    const constant = constantWithValue(enumeration, code.literal);
    return constant === undefined
      ? code
      : quiet(this.scope.use(constant, "vmcom"), { kind: "whole", enumeration }, { literal: code.literal });
  }
}

/** What gives the value of an expression: what is called, without parentheses around. */
function calleeOf(expression: Expression): Expression {
  if (expression.kind === "Paren") return calleeOf(expression.expression);
  return expression.kind === "Call" ? expression.callee : expression;
}

function literalOf(code: Code): Partial<Code> {
  return { ...(code.literal === undefined ? {} : { literal: code.literal }), mayBeObject: false };
}
