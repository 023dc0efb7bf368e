/** JavaScript for expressions. */
import type {
  Argument,
  BinaryExpression,
  BinaryOperator,
  Expression,
  MemberExpression,
  NameExpression,
} from "../ast.js";
import {
  INLINE_ARITHMETIC,
  JS_COMPARISONS,
  inlineArithmetic,
  inlineComparison,
  type Operand,
} from "./emit-arithmetic.js";
import { MISSING_SLOT, type CallEmitter } from "./emit-call.js";
import { literalCode, numberCode } from "./literals.js";
import type { NameResolver } from "./places.js";
import { quote, type ProgramContext } from "./program-context.js";
import type { SupportName } from "./support.js";

const OPERATORS: Readonly<Record<BinaryOperator, SupportName>> = {
  "^": "pow",
  "*": "mul",
  "/": "div",
  "\\": "intDiv",
  Mod: "mod",
  "+": "add",
  "-": "sub",
  "&": "concat",
  "=": "eq",
  "<>": "ne",
  "<": "lt",
  ">": "gt",
  "<=": "le",
  ">=": "ge",
  Is: "isSame",
  And: "and",
  Or: "or",
  Xor: "xor",
  Eqv: "eqv",
  Imp: "imp",
};

/** Emits the expressions of one procedure. */
export class ExpressionEmitter {
  readonly context: ProgramContext;
  readonly names: NameResolver;
  /** JavaScript for `Me`. */
  readonly me: string;
  declare calls: CallEmitter;
  /** JavaScript for the objects of the With statements around, the innermost last. */
  readonly withs: string[] = [];
  private temporaryCount = 0;
  #temporaries = 0;

  constructor(context: ProgramContext, names: NameResolver, me: string) {
    this.context = context;
    this.names = names;
    this.me = me;
  }

  /** The value as it is: an object stays one. */
  value(expression: Expression): string {
    switch (expression.kind) {
      case "Literal":
        return literalCode(this.context, expression);
      case "Name":
        return this.name(expression);
      case "Member":
        return this.member(expression);
      case "Call":
        return this.calls.value(expression);
      case "Paren":
        return this.value(expression.expression);
      case "New":
        return this.newObject(expression.key, expression.name);
      case "Me":
        return this.me;
      case "Unary":
        return this.unary(expression.operator, expression.operand);
      case "Binary":
        return this.binary(expression);
    }
  }

  /** The value that `x = ` stores: the default value of an object, a copy of an array. */
  letValue(expression: Expression): string {
    if (expression.kind === "Paren") return this.letValue(expression.expression);
    if (expression.kind === "Member") return this.member(expression, true);
    const code = this.value(expression);
    return isPlain(expression) ? code : `${this.context.use("letValue")}(${code})`;
  }

  /** The value that `obj.x = ` passes: an object as it is, a copy of an array. */
  propertyValue(expression: Expression): string {
    const code = this.value(expression);
    return isPlain(expression) ? code : `${this.context.use("byValue")}(${code})`;
  }

  /** A condition, as a JavaScript boolean. */
  condition(expression: Expression): string {
    if (expression.kind === "Paren") return this.condition(expression.expression);
    if (expression.kind === "Literal" && expression.type === "Boolean") return String(expression.value);
    // A comparison is True, False or Null, which counts as False.
    if (expression.kind === "Binary" && JS_COMPARISONS.has(expression.operator)) return this.comparison(expression);
    const code = this.value(expression);
    if (expression.kind === "Binary" && expression.operator === "Is") return code;
    return `${this.context.use("condition")}(${code})`;
  }

  /** The values of arguments, for callees that take no references. */
  values(args: readonly Argument[]): string {
    return args.map((argument) => (argument === null ? this.missing() : this.value(argument))).join(",");
  }

  missing(): string {
    return this.context.use(MISSING_SLOT);
  }

  private name({ key, name }: NameExpression): string {
    const resolved = this.names.resolve(key, name);
    switch (resolved.kind) {
      case "place":
      case "dynamic":
        return resolved.place.read;
      case "constant":
        return resolved.expression === null ? resolved.code : this.value(resolved.expression);
      case "item":
        return resolved.code;
      default:
        return this.calls.named(resolved, [], key, name);
    }
  }

  /** `object.name`; reading the same property of the same class again and again costs no look-up. */
  private member({ object, key, name }: MemberExpression, isLet = false): string {
    const { context } = this;
    const target = this.object(object);
    const member = this.memberName(object, key, name);
    const variable = this.temporary();
    const general = `${context.use("getMember")}(${variable},${member})`;
    const isSame = this.isSameClass(variable, member, isLet ? "plainBrand" : "brand");
    const slow = isLet ? `${context.use("letValue")}(${general})` : general;
    return `(${variable}=${target},${isSame}?${member}.reader(${variable}):${slow})`;
  }

  /** `object.name(args)`, with JavaScript for a place where the member names one. */
  memberCall(helper: SupportName, object: string, member: string, args: readonly string[]): string {
    const { context } = this;
    // Where references are counted, the helper has something to do with the arguments.
    if (context.counted || args.length === 0 || args.length > 2) {
      return `${context.use(helper)}(${[object, member, ...(args.length === 0 ? [] : [`[${args.join(",")}]`])].join(",")})`;
    }
    const variable = this.temporary();
    const values = args.map(() => this.temporary());
    const setUp = [`${variable}=${object}`, ...args.map((arg, i) => `${values[i] ?? ""}=${arg}`)];
    const isSame = this.isSameClass(variable, member, "brand");
    const list = values.join(",");
    return `(${setUp.join(",")},${isSame}?${member}.caller(${variable},${list}):${context.use(helper)}(${variable},${member},[${list}]))`;
  }

  private isSameClass(variable: string, member: string, brand: "brand" | "plainBrand"): string {
    return `${variable}!=null&&${variable}[${this.context.use("BRAND")}]===${member}.${brand}`;
  }

  /** The object before a dot; null is that of the With statement around. */
  object(object: Expression | null): string {
    if (object === null) return this.withs.at(-1) ?? `${this.context.use("raise")}(505)`;
    return this.value(object);
  }

  memberName(object: Expression | null, _key: string, name: string): string {
    const prefix = object === null ? "" : describe(object);
    return this.context.memberName(name, prefix === "" ? name : `${prefix}.${name}`);
  }

  private newObject(key: string, name: string): string {
    const { context } = this;
    return `${context.use(context.counted ? "newObjectCounted" : "newObject")}(R,S,${quote(key)},${quote(name)})`;
  }

  private unary(operator: "-" | "+" | "Not", operand: Expression): string {
    // `-5` is a constant, but -32768 is not: 32768 is a Long, and so is what it negates to.
    if (operator === "-" && operand.kind === "Literal" && operand.type === "Integer" && operand.value > 0) {
      return numberCode(-operand.value);
    }
    // The sign that changes nothing leaves objects alone too.
    if (operator === "+") return this.value(operand);
    return `${this.context.use(operator === "-" ? "neg" : "not")}(${this.value(operand)})`;
  }

  private binary(expression: BinaryExpression): string {
    const { operator } = expression;
    const helper = this.context.use(OPERATORS[operator]);
    if (INLINE_ARITHMETIC.has(operator)) return this.arithmetic(expression);
    const call = `${helper}(${this.value(expression.left)},${this.value(expression.right)}`;
    if (!JS_COMPARISONS.has(operator)) return `${call})`;
    return `${call},${literals(expression)})`;
  }

  private arithmetic({ operator, left, right }: BinaryExpression): string {
    const helper = this.context.use(OPERATORS[operator]);
    if (!mayBeNumber(left) || !mayBeNumber(right) || (integerOf(left) !== null && integerOf(right) !== null)) {
      return `${helper}(${this.value(left)},${this.value(right)})`;
    }
    return this.inline(left, right, (a, b) => {
      return inlineArithmetic(operator, a, b, this.temporary(), `${helper}(${a.code},${b.code})`);
    });
  }

  /** A comparison as a JavaScript boolean. */
  private comparison(expression: BinaryExpression): string {
    const { operator, left, right } = expression;
    const helper = this.context.use(OPERATORS[operator]);
    const hard = literals(expression);
    if (!mayBeNumber(left) || !mayBeNumber(right) || (integerOf(left) !== null && integerOf(right) !== null)) {
      return `${helper}(${this.value(left)},${this.value(right)},${hard})===true`;
    }
    return this.inline(left, right, (a, b) => {
      return inlineComparison(operator, a, b, `${helper}(${a.code},${b.code},${hard})===true`);
    });
  }

  /** `variable + step` of a For. */
  increment(variable: string, step: string, constantStep: number | null): string {
    const left: Operand = { code: variable, integer: null };
    const right: Operand = { code: step, integer: constantStep };
    return inlineArithmetic("+", left, right, this.temporary(), `${this.context.use("add")}(${variable},${step})`);
  }

  /** Operands that can be repeated; those with effects are evaluated into variables, left before right. */
  private inline(left: Expression, right: Expression, emit: (a: Operand, b: Operand) => string): string {
    const setUp: string[] = [];
    const a = this.operand(left, setUp, this.isRepeatable(right));
    const b = this.operand(right, setUp, true);
    const code = emit(a, b);
    return setUp.length === 0 ? code : `(${setUp.join(",")},${code})`;
  }

  private operand(expression: Expression, setUp: string[], othersAreQuiet: boolean): Operand {
    const code = this.value(expression);
    const integer = integerOf(expression);
    if (integer !== null || (othersAreQuiet && this.isRepeatable(expression))) return { code, integer };
    const variable = this.temporary();
    setUp.push(`${variable}=${code}`);
    return { code: variable, integer: null };
  }

  /** Whether evaluating it twice is the same as once. */
  private isRepeatable(expression: Expression): boolean {
    if (expression.kind !== "Name") return integerOf(expression) !== null;
    return this.names.resolve(expression.key, expression.name).kind === "place";
  }

  /** Whether evaluating it changes no variable, default properties of objects aside. */
  isQuiet(expression: Expression): boolean {
    switch (expression.kind) {
      case "Literal":
      case "Me":
        return true;
      case "Name":
        return ["place", "constant", "item"].includes(this.names.resolve(expression.key, expression.name).kind);
      case "Paren":
        return this.isQuiet(expression.expression);
      case "Unary":
        return this.isQuiet(expression.operand);
      case "Binary":
        return this.isQuiet(expression.left) && this.isQuiet(expression.right);
      case "Call": {
        const { callee, args } = expression;
        if (callee.kind !== "Name") return false;
        const { kind } = this.names.resolve(callee.key, callee.name);
        if (kind !== "intrinsic" && kind !== "place") return false;
        return args.every((argument) => argument === null || this.isQuiet(argument));
      }
      default:
        return false;
    }
  }

  /** A JavaScript variable for a value within one statement. */
  temporary(): string {
    const name = `x${++this.#temporaries}`;
    this.temporaryCount = Math.max(this.temporaryCount, this.#temporaries);
    return name;
  }

  /** Ends a statement: its variables can be used again. */
  release(): void {
    this.#temporaries = 0;
  }

  /** The JavaScript variables of all statements. */
  temporaries(): string[] {
    return Array.from({ length: this.temporaryCount }, (_, i) => `x${i + 1}`);
  }
}

/** Which operands are literals of the source: comparisons of numbers with text depend on it. */
function literals({ left, right }: BinaryExpression): number {
  return (isLiteral(left) ? 1 : 0) + (isLiteral(right) ? 2 : 0);
}

/** The value of an Integer of the source. */
function integerOf(expression: Expression): number | null {
  if (expression.kind === "Literal" && expression.type === "Integer") return expression.value;
  return null;
}

/** Whether it is worth while to expect a number. */
function mayBeNumber(expression: Expression): boolean {
  if (expression.kind === "Literal") return typeof expression.value === "number" && expression.type !== "Date";
  return expression.kind !== "Binary" || expression.operator !== "&";
}

function isLiteral(expression: Expression): boolean {
  if (expression.kind === "Paren") return isLiteral(expression.expression);
  return expression.kind === "Literal";
}

/** Whether an expression never is an object or an array. */
function isPlain(expression: Expression): boolean {
  if (expression.kind === "Paren") return isPlain(expression.expression);
  if (expression.kind === "Unary" && expression.operator === "+") return isPlain(expression.operand);
  if (expression.kind === "Literal") return expression.type !== "Nothing";
  return expression.kind === "Binary" || expression.kind === "Unary";
}

/** How messages name an object expression: as far as it is a chain of names. */
export function describe(expression: Expression): string {
  if (expression.kind === "Name") return expression.name;
  if (expression.kind !== "Member" || expression.object === null) return "";
  const object = describe(expression.object);
  return object === "" ? "" : `${object}.${expression.name}`;
}
