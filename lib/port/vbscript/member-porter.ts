/** TypeScript for members of objects: as members where the interface is known, else by name. */
import type { Argument, Expression, MemberExpression, NameExpression } from "../../script/vbscript/ast.js";
import type { MemberInfo, TypeReference } from "../../com/dispatch-table.js";
import { PRECEDENCE, accessors, effective, operation, quiet, quoted, within, type Code } from "./code.js";
import type { ExpressionPorter } from "./expression-porter.js";
import { HostPorter } from "./host-porter.js";
import {
  NULLABLE_MEMBERS,
  VARIANT_CONTENTS,
  classOf,
  elementOf,
  hasType,
  knowsMember,
  memberOf,
  spelled,
} from "./interfaces.js";
import type { Unit, Variable } from "./model.js";
import { procedureIn, reference } from "./references.js";
import { BOOLEAN, STRING, VALUE, WHOLE, isNumeric, isPresent, objectType, type MaybeType } from "./static-type.js";

/** An object before a dot, with its interface if it is known. */
interface Receiver {
  /** As it is used for late binding. */
  readonly code: Code;
  /** TypeScript for the object where it has to be there; null where its interface is not known. */
  readonly typed: TypedReceiver | null;
}

interface TypedReceiver {
  readonly text: string;
  readonly interface: string;
  readonly fails: boolean;
  /** Whether it is asked first whether the object is there, which COM does when it has the arguments. */
  readonly isChecked: boolean;
}

export class MemberPorter {
  readonly #expressions: ExpressionPorter;
  readonly #host: HostPorter;

  constructor(expressions: ExpressionPorter) {
    this.#expressions = expressions;
    this.#host = new HostPorter(expressions);
  }

  get #scope() {
    return this.#expressions.scope;
  }

  /** `object.name(args)` where its value is wanted. */
  read(expression: MemberExpression, args: readonly Argument[], _whole?: Expression): Code {
    const host = this.#host.member(expression, args, false);
    if (host !== null) return host;
    const err = this.#errMember(expression, args);
    if (err !== null) return err;
    const receiver = this.receiver(expression);
    const typed = this.#typedRead(receiver, expression, args);
    if (typed !== null) return typed;
    return this.#late("get", receiver, expression, args);
  }

  /** `object.name args` for its effect. */
  call(expression: MemberExpression, args: readonly Argument[]): Code {
    const host = this.#host.member(expression, args, true);
    if (host !== null) return host;
    const err = this.#errMember(expression, args);
    if (err !== null) return err;
    const receiver = this.receiver(expression);
    const { typed } = receiver;
    const info = typed === null ? undefined : memberOf(typed.interface, expression.name);
    if (typed !== null && !knowsMember(typed.interface, expression.name))
      this.#noteUnknown(typed.interface, expression.name, expression.nameAt.line);
    // A property that is only read is no statement of TypeScript's.
    if (info?.kind === "method") {
      const code = this.#typedRead(receiver, expression, args, true);
      if (code !== null) return code;
    }
    return this.#late("call", receiver, expression, args);
  }

  #late(helper: "get" | "call", receiver: Receiver, { name }: MemberExpression, args: readonly Argument[]): Code {
    const list = [
      this.#expressions.generalOf(receiver.code),
      quoted(spelled(name)),
      ...args.map((arg, i) => this.#lateArgument(name, arg, i)),
    ];
    this.#scope.forget();
    return effective(`${this.#scope.use(helper)}(${list.join(", ")})`, VALUE);
  }

  /** A method of a class of the script may take a place. */
  #lateArgument(name: string, argument: Argument, index: number): string {
    const isPlace = argument !== null && this.#takesPlace(name, index);
    return (isPlace ? this.#placeOf(argument) : null) ?? this.#expressions.argument(argument);
  }

  /** An argument of `variable args`: what GetRef has given may take a place. */
  referenceArgument(argument: Argument, index: number): string {
    const { units } = this.#scope.scope.program.references;
    const isPlace = units.some(({ parameters }) => parameters[index]?.isRef === true);
    return isPlace ? this.placeOrValue(argument) : this.#expressions.argument(argument);
  }

  /** An argument of a procedure of which nothing is known: it may take a place. */
  placeOrValue(argument: Argument): string {
    return (argument === null ? null : this.#placeOf(argument)) ?? this.#expressions.argument(argument);
  }

  /** An argument as the place that it is; null for a value. */
  #placeOf(argument: Expression): string | null {
    if (argument.kind === "Call" && this.#expressions.mayBeElement(argument)) {
      const list = [
        this.#expressions.general(argument.callee),
        ...argument.args.map((arg) => this.#expressions.argument(arg)),
      ];
      return `${this.#scope.use("itemRef")}(${list.join(", ")})`;
    }
    const meaning = argument.kind === "Name" ? this.#expressions.meaning(argument.key) : null;
    if (meaning?.kind !== "variable") return null;
    const { variable } = meaning;
    this.#expressions.variable(variable);
    this.#scope.learn(variable, VALUE);
    if (variable.isRef) return variable.id;
    const place = this.#expressions.place(variable);
    return `${this.#scope.use("ref")}(${accessors(place)})`;
  }

  #takesPlace(name: string, index: number): boolean {
    for (const { members } of this.#scope.scope.program.classes.values()) {
      const method: Unit | null | undefined = members.get(name.toLowerCase())?.method;
      if (method?.parameters[index]?.isRef === true) return true;
    }
    return false;
  }

  /** The object before the dot. */
  receiver({ object }: MemberExpression): Receiver {
    if (object === null) {
      const outer = this.#scope.withs.at(-1);
      if (outer === undefined) return { code: effective(`${this.#scope.use("fail")}(505)`, VALUE), typed: null };
      const code = quiet(outer.text, outer.type);
      return { code, typed: this.#typedReceiver(code, "") };
    }
    const code = this.#expressions.value(object);
    return { code, typed: this.#typedReceiver(code, describe(object)) };
  }

  #typedReceiver(code: Code, name: string): TypedReceiver | null {
    const { type } = code;
    if (type?.kind !== "object") return null;
    if (isPresent(type) && code.isAbsent !== true)
      return { text: within(code, PRECEDENCE.primary), interface: type.interface, fails: code.fails, isChecked: false };
    return {
      text: this.#expressions.ensured("present", code, quoted(name)),
      interface: type.interface,
      fails: true,
      isChecked: true,
    };
  }

  #typedRead(
    { typed }: Receiver,
    expression: MemberExpression,
    args: readonly Argument[],
    isStatement = false,
  ): Code | null {
    if (typed === null) return null;
    const { name, nameAt } = expression;
    const info = memberOf(typed.interface, name);
    if (info?.kind === "get" && info.parameters.length === 0 && args.length > 0) {
      if (!args.every((arg) => arg === null || isPlain(this.#expressions.value(arg)))) return null;
      // Arguments that a property does not take are the default member's of its value.
      const collection = this.#typedRead({ code: effective("", VALUE), typed }, { ...expressionOf(name, nameAt) }, []);
      return collection === null ? null : this.typedItem(collection, args);
    }
    if (info === undefined) {
      if (!knowsMember(typed.interface, name)) this.#noteUnknown(typed.interface, name, nameAt.line);
      return null;
    }
    if (info.kind === "put" || info.name.startsWith("_")) return null;
    const known = resultType(info, typed.interface);
    // A Long that looks like an Integer has to be one.
    const type = known?.kind === "whole" && this.#expressions.showsType(expression) ? null : known;
    if (type === null && !(isStatement && info.kind === "method")) return null;
    const list = this.#typedArguments(info, args, typed.isChecked);
    if (list === null) return null;
    const isCalled = info.kind === "method" || info.parameters.some(({ direction }) => direction === "in");
    return effective(`${typed.text}.${info.name}${isCalled ? `(${list.join(", ")})` : ""}`, type ?? VALUE, {
      mayBeObject: type === null || type.kind === "object" || type.kind === "value",
    });
  }

  /** An element of a collection whose interface is known. */
  typedItem(collection: Code, args: readonly Argument[]): Code | null {
    if (!isPresent(collection.type)) return null;
    const { interface: name } = collection.type;
    if (elementOf(name) === undefined) return null;
    const typed = this.#typedReceiver(collection, "");
    return this.#typedRead({ code: collection, typed }, expressionOf("Item", NOWHERE), args);
  }

  #noteUnknown(interfaceName: string, name: string, line: number): void {
    this.#scope.scope.report.note(
      "unknown member",
      line,
      `${interfaceName}.${name}`,
      `${interfaceName} has no member of that name: error 438 when the line runs, as in the script.`,
    );
  }

  /** @param arePlain whether nothing may happen while they are evaluated */
  #typedArguments(info: MemberInfo, args: readonly Argument[], arePlain: boolean): string[] | null {
    const inputs = info.parameters.filter(({ direction }) => direction === "in");
    if (info.parameters.some(({ direction }) => direction === "out") || args.length > inputs.length) return null;
    const required = inputs.filter((parameter) => (parameter as { optional?: boolean }).optional !== true).length;
    if (
      args.length < required ||
      inputs.some((parameter) => (parameter as { isRepeated?: boolean }).isRepeated === true)
    )
      return null;
    const texts: string[] = [];
    for (const [i, argument] of args.entries()) {
      if (argument === null) return null;
      const { type } = inputs[i] as { readonly type: TypeReference };
      const code = this.#expressions.value(argument);
      if (arePlain && !isPlain(code)) return null;
      const text = this.#fitting(code, type, info) ?? this.#converted(code, type);
      if (text === null) return null;
      texts.push(text);
    }
    return texts;
  }

  /** A value for a parameter or property of that type, if nobody can tell the difference from late binding. */
  #fitting(given: Code, type: TypeReference, member: MemberInfo): string | null {
    if (type.array === true) return null;
    switch (type.kind) {
      case "BSTR":
        return given.type?.kind === "string" ? given.text : null;
      case "BOOL":
        return given.type?.kind === "boolean" ? given.text : null;
      case "long":
      case "BYTE":
      case "ULONG":
        if (given.type?.kind === "whole" && given.type.enumeration !== undefined) return `Number(${given.text})`;
        return isNumeric(given.type) ? given.text : null;
      case "enum":
        return this.#fittingEnumeration(given, type.name ?? "");
      case "interface":
        return isPresent(given.type) && given.type.interface === type.name ? given.text : null;
      case "VARIANT":
        return this.#fittingVariant(given, VARIANT_CONTENTS.get(`${member.interface}.${member.name}`));
      default:
        return null;
    }
  }

  /** A value that may be of any type, for a parameter or property of which the call makes its own. */
  #converted({ type, text }: Code, { kind, array }: TypeReference): string | null {
    const isConverted = array !== true && CONVERTED.has(kind) && (type === null || type.kind === "value");
    return isConverted ? `${this.#scope.use("converted")}(${text})` : null;
  }

  #fittingVariant(given: Code, contents: string | undefined): string | null {
    const { type } = given;
    if (contents === "array of strings") return null;
    if (isNumeric(type)) return given.text;
    if (contents === "numbers") return null;
    if (type?.kind === "string" || type?.kind === "boolean") return given.text;
    if (contents !== undefined) return null;
    if (type === null) return given.text;
    if (type.kind !== "value") return null;
    // Objects that keep values keep those of the engine.
    const isOfEngine = given.mayBeObject || this.#expressions.isExact;
    return isOfEngine || type.holds !== undefined ? null : given.text;
  }

  #fittingEnumeration(given: Code, name: string): string | null {
    const code = this.#expressions.constantOf(name, given);
    // Of a number nobody knows whether it is one of them.
    return code.type?.kind === "whole" && code.type.enumeration === name ? code.text : null;
  }

  /** `object.name = value` as an assignment; null where it has to be by name. */
  typedPut(receiver: Receiver, { name, nameAt }: MemberExpression, value: Code, isSet: boolean): string | null {
    if (receiver.typed === null || (receiver.typed.isChecked && !isPlain(value))) return null;
    const info = memberOf(receiver.typed.interface, name);
    if (info === undefined && !knowsMember(receiver.typed.interface, name))
      this.#noteUnknown(receiver.typed.interface, name, nameAt.line);
    if (info?.kind !== "get/put" || info.parameters.some(({ direction }) => direction === "in") || info.result === null)
      return null;
    const fitting = this.#fitting(value, info.result, info) ?? (isSet ? null : this.#kept(value, info.result));
    return fitting === null ? null : `${receiver.typed.text}.${info.name} = ${fitting}`;
  }

  /** A value that a property makes its own of; of an object its default member. */
  #kept(value: Code, type: TypeReference): string | null {
    if (type.kind === "interface") return null;
    const text = value.mayBeObject ? `${this.#scope.use("letValue")}(${value.text})` : value.text;
    return this.#converted({ ...value, text }, type);
  }

  /** `dict.Item(key) = value` */
  typedPutAt(receiver: Receiver, { name }: MemberExpression, args: readonly Argument[], value: Code): string | null {
    const { typed } = receiver;
    const [key] = args;
    if (
      typed?.interface !== "IDictionary" ||
      name.toLowerCase() !== "item" ||
      args.length !== 1 ||
      key === null ||
      key === undefined
    )
      return null;
    const index = this.#expressions.value(key);
    if (index.mayBeObject || value.mayBeObject) return null;
    if (typed.isChecked && !(isPlain(index) && isPlain(value))) return null;
    return `${typed.text}.put_Item(${index.text}, ${value.text})`;
  }

  /** A value whose VARTYPE shows. */
  exactValue(expression: Expression): Code {
    if (expression.kind !== "Member") return this.#expressions.value(expression);
    if (this.#isErr(expression.object))
      return effective(
        `${this.#scope.use("get")}(${this.#scope.use("Err")}.object, ${quoted(expression.name)})`,
        VALUE,
        { mayBeObject: false },
      );
    const receiver = this.receiver(expression);
    return this.#late("get", receiver, expression, []);
  }

  #isErr(object: Expression | null): boolean {
    if (object?.kind !== "Name") return false;
    const meaning = this.#expressions.meaning(object.key);
    return meaning.kind === "special" && meaning.name === "err";
  }

  #errMember(expression: MemberExpression, args: readonly Argument[]): Code | null {
    const { object, key } = expression;
    if (!this.#isErr(object)) return null;
    const err = this.#scope.use("Err");
    if (args.length === 0) {
      if (key === "number" && !this.#expressions.showsType(expression))
        return quiet(`${err}.Number`, WHOLE, { isQuiet: false });
      if (key === "description") return quiet(`${err}.Description`, STRING, { isQuiet: false });
      if (key === "source") return quiet(`${err}.Source`, STRING, { isQuiet: false });
      if (key === "clear") return operation(`${err}.Clear()`, VALUE, [], { isQuiet: false });
    }
    if (key === "raise" && args.length >= 1 && args.length <= 5) {
      return effective(`${err}.Raise(${args.map((arg) => this.#expressions.argument(arg)).join(", ")})`, VALUE);
    }
    return null;
  }

  /** WScript and its members. */
  get host(): HostPorter {
    return this.#host;
  }

  createObject(args: readonly Argument[], helper: "CreateObject" | "CreateHostObject"): Code {
    const [progId] = args;
    const literal = progId?.kind === "Literal" && progId.type === "String" ? progId.value : null;
    const known = literal === null || args.length > 1 ? undefined : classOf(literal);
    if (known !== undefined && hasType(known[1])) {
      return effective(`${this.#scope.use(helper)}(${quoted(known[0])})`, objectType(known[1]));
    }
    return effective(
      `${this.#scope.use(helper)}(${args.map((arg) => this.#expressions.argument(arg)).join(", ")})`,
      VALUE,
    );
  }

  // Procedures as values, and texts that are run

  getRef(args: readonly Argument[]): Code {
    const [name = null] = args;
    const { program } = this.#scope.scope;
    const unit = procedureIn(program, name);
    if (args.length !== 1 || (unit === undefined && !program.references.areFound)) {
      return effective(`${this.#scope.use("fail")}(5, "GetRef")`, VALUE);
    }
    if (unit === undefined) {
      return effective(`${this.#scope.use("procedureNamed")}(${this.#expressions.argument(name)})`, VALUE);
    }
    for (const parameter of unit.parameters) this.#scope.learn(parameter, VALUE);
    return effective(reference(unit, this.#scope.use("GetRef")), VALUE, { fails: false });
  }

  runText(name: "execute" | "executeglobal" | "eval", args: readonly Argument[], callee: NameExpression): Code {
    this.#scope.scope.report.note(
      "review",
      callee.at.line,
      callee.name,
      "The text that it runs is known to the run only; it is run as VBScript, with the variables of the port.",
    );
    const local = this.#scope.unit.isMain || name === "executeglobal" ? [] : [this.#localNames()];
    const list = [this.#expressions.argument(args[0] ?? null), ...local];
    const helper = name === "eval" ? "Eval" : name === "execute" ? "Execute" : "ExecuteGlobal";
    return effective(`${this.#scope.use(helper)}(${list.join(", ")})`, VALUE);
  }

  /** The variables of a procedure as a text sees them. */
  #localNames(): string {
    const names = [...this.#scope.unit.variables.values()].map(
      (variable) => `${quoted(variable.name)}: ${this.variablePlace(variable)}`,
    );
    return `{ ${names.join(", ")} }`;
  }

  variablePlace(variable: Variable): string {
    this.#scope.learn(variable, VALUE);
    // A text may assign to it, which nothing can to the constant of a loop.
    if (variable.isLoopOnly) this.#scope.scope.changed = true;
    variable.isLoopOnly = false;
    variable.emptyRead = "as value";
    if (variable.isRef) {
      this.#scope.scope.types.add("Ref");
      return `${variable.id} as unknown as Ref`;
    }
    const place = this.#expressions.place(variable);
    return `${this.#scope.use("ref")}(${accessors(place)})`;
  }
}

/** Types of which a call makes its own of any VARIANT. */
const CONVERTED: ReadonlySet<string> = new Set(["BSTR", "BOOL", "long", "BYTE", "ULONG", "enum", "interface"]);

/** Whether nothing happens, and nothing can, while it is evaluated. */
function isPlain({ isQuiet, fails }: Code): boolean {
  return isQuiet && !fails;
}

const NOWHERE = { line: 0, column: 0, offset: 0 };

function expressionOf(name: string, at: MemberExpression["at"]): MemberExpression {
  return { kind: "Member", object: null, name, key: name.toLowerCase(), at, nameAt: at };
}

/** The type of a member's result where it comes in as it is; null where it has to be converted. */
function resultType({ name, interface: of, result }: MemberInfo, interfaceName: string): MaybeType {
  if (result === null || result.array === true) return null;
  const isNullable = NULLABLE_MEMBERS.has(`${of}.${name}`);
  switch (result.kind) {
    case "BSTR":
      return isNullable ? null : STRING;
    case "BOOL":
      return BOOLEAN;
    case "long":
      // Some members of the script runtimes say long where they give any number.
      return interfaceName.startsWith("IVM") || name === "Count" ? WHOLE : null;
    case "enum":
      return { kind: "whole", enumeration: result.name ?? undefined };
    case "interface":
      return result.name !== undefined && hasType(result.name) ? { ...objectType(result.name), isNullable } : null;
    case "VARIANT":
      // A Dictionary gives back what it was given.
      return interfaceName === "IDictionary" ? VALUE : null;
    default:
      return null;
  }
}

/** How messages name an object expression. */
export function describe(expression: Expression): string {
  if (expression.kind === "Name") return expression.name;
  if (expression.kind !== "Member" || expression.object === null) return "";
  const object = describe(expression.object);
  return object === "" ? "" : `${object}.${expression.name}`;
}
