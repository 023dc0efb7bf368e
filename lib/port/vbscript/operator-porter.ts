/** TypeScript for operators: JavaScript's own where the types of the operands tell that they mean the same. */
import type { BinaryExpression, BinaryOperator, Expression, UnaryExpression } from "../../script/vbscript/ast.js";
import { PRECEDENCE, effective, inTemplate, operation, quiet, within, type Code } from "./code.js";
import type { ExpressionPorter } from "./expression-porter.js";
import { purposeBeside, type Purpose } from "./empty-reads.js";
import { constantsOf } from "./interfaces.js";
import type { Variable } from "./model.js";
import {
  BOOLEAN,
  NUMBER,
  STRING,
  VALUE,
  WHOLE,
  isCalculable,
  isNumeric,
  isPresent,
  type MaybeType,
} from "./static-type.js";

const HELPERS: Readonly<Record<BinaryOperator, string>> = {
  "^": "power",
  "*": "multiply",
  "/": "divide",
  "\\": "divideWhole",
  Mod: "mod",
  "+": "add",
  "-": "subtract",
  "&": "concat",
  "=": "equal",
  "<>": "notEqual",
  "<": "less",
  ">": "greater",
  "<=": "lessOrEqual",
  ">=": "greaterOrEqual",
  Is: "isSame",
  And: "and",
  Or: "or",
  Xor: "xor",
  Eqv: "eqv",
  Imp: "imp",
};

const COMPARISONS: Readonly<Partial<Record<BinaryOperator, string>>> = {
  "=": "===",
  "<>": "!==",
  "<": "<",
  ">": ">",
  "<=": "<=",
  ">=": ">=",
};

/** A step or term so small that sums with it stay whole numbers for as long as anybody waits. */
const SMALL = 1_000_000;

export class OperatorPorter {
  readonly #expressions: ExpressionPorter;
  /** Whether what is written has been asked before: TypeScript takes the answer for known, and calls may have changed it. */
  isAskedAgain = false;

  constructor(expressions: ExpressionPorter) {
    this.#expressions = expressions;
  }

  #use(name: string): string {
    return this.#expressions.scope.use(name);
  }

  unary({ operator, operand }: UnaryExpression): Code {
    let code = this.#expressions.value(operand, operator === "Not" ? "any" : "number");
    if (operator === "+") return code;
    if (operator === "Not") return this.#not(code);
    if (typeof code.literal === "number" && operand.kind === "Literal") {
      // Its operand is a Long, and it is one, too.
      if (code.literal === 32768 && this.#expressions.isExact)
        return quiet(`${this.#use("Long")}(-32768)`, VALUE, { mayBeObject: false });
      return quiet(`-${code.text}`, code.type, { literal: -code.literal, precedence: PRECEDENCE.unary });
    }
    code = this.#counted(code);
    if (isNumeric(code.type) && !this.#expressions.isExact) {
      // Linters know the number of an error for no number.
      if (/^Err_*\.Number$/.test(code.text)) code = { ...code, text: `Number(${code.text})` };
      return operation(`-${within(code, PRECEDENCE.primary)}`, code.type?.kind === "whole" ? WHOLE : NUMBER, [code], {
        precedence: PRECEDENCE.unary,
      });
    }
    return effective(`${this.#use("negate")}(${this.#expressions.generalOf(code)})`, VALUE, { mayBeObject: false });
  }

  #not(code: Code): Code {
    if (code.type?.kind === "boolean") {
      return operation(`!${within(code, PRECEDENCE.unary)}`, BOOLEAN, [code], { precedence: PRECEDENCE.unary });
    }
    return effective(`${this.#use("not")}(${this.#expressions.generalOf(code)})`, VALUE, { mayBeObject: false });
  }

  binary(expression: BinaryExpression): Code {
    const { operator } = expression;
    if (operator === "&") return this.#concatenation(expression);
    if (operator === "Is") return this.#identity(expression);
    if (COMPARISONS[operator] !== undefined) return this.#comparison(expression, false);
    if (operator === "And" || operator === "Or") return this.#logic(expression);
    const [left, right] =
      operator === "+" ? this.#pair(expression) : [this.#number(expression.left), this.#number(expression.right)];
    return this.#arithmetic(operator, left, right) ?? this.#general(operator, left, right);
  }

  #number(expression: Expression): Code {
    return this.#expressions.value(expression, "number");
  }

  /** Two operands whose meaning depends on each other: what may be Empty is read for what the other one is. */
  #pair({ operator, left, right }: Pick<BinaryExpression, "operator" | "left" | "right">): [Code, Code] {
    const [a, b] = [this.#variableIn(left), this.#variableIn(right)];
    const operand = (each: Expression, purpose: Purpose = "any"): Code =>
      operator === "+" ? this.#expressions.value(each, purpose) : this.#expressions.worth(each, purpose);
    // The sum of Empty and Empty is a number.
    if (operator === "+" && [a, b].every((each) => each !== null && this.#expressions.mayBeEmpty(each)))
      return [this.#expressions.value(left), this.#expressions.value(right)];
    if (a === null) {
      const first = operand(left);
      if (b !== null) this.#checkWanted(b, first.type);
      return [first, operand(right, purposeBeside(first.type))];
    }
    const second = operand(right, purposeBeside(a.type));
    this.#checkWanted(a, second.type);
    if (b !== null) this.#checkWanted(b, a.type);
    return [operand(left, purposeBeside(second.type)), second];
  }

  /** A procedure that wants a parameter for a number, and adds something else to it, wants anything. */
  #checkWanted(variable: Variable, other: MaybeType): void {
    if (variable.wanted === "any" || other === null || purposeBeside(other) === variable.wanted) return;
    variable.wanted = "any";
    this.#expressions.scope.scope.changed = true;
  }

  /** The variable that an operand is. */
  #variableIn(expression: Expression): Variable | null {
    if (expression.kind === "Paren") return this.#variableIn(expression.expression);
    if (expression.kind !== "Name") return null;
    const meaning = this.#expressions.meaning(expression.key);
    return meaning.kind === "variable" ? meaning.variable : null;
  }

  #general(operator: BinaryOperator, left: Code, right: Code): Code {
    const list = [this.#expressions.generalOf(left), this.#expressions.generalOf(right)];
    return effective(`${this.#use(HELPERS[operator])}(${list.join(", ")})`, VALUE, { mayBeObject: false });
  }

  /** A number for a value that is one or Empty. */
  #counted(code: Code): Code {
    if (code.type?.kind !== "value" || !isCalculable(code.type) || this.#expressions.isExact) return code;
    return operation(`${this.#use("orZero")}(${code.text})`, NUMBER, [code], { mayBeObject: false });
  }

  /** Two operands as numbers, if both can be nothing else. */
  #countedBoth(left: Code, right: Code): [Code, Code] {
    const areNumbers = [left, right].every(({ type }) => type === null || isCalculable(type));
    return areNumbers ? [this.#counted(left), this.#counted(right)] : [left, right];
  }

  #arithmetic(operator: BinaryOperator, leftCode: Code, rightCode: Code): Code | null {
    const [left, right] = this.#countedBoth(leftCode, rightCode);
    // What is not known yet in this round is taken for what goes with the other operand.
    const a = left.type ?? right.type ?? WHOLE;
    const b = right.type ?? left.type ?? WHOLE;
    if (operator === "+" && a.kind === "string" && b.kind === "string") {
      return operation(
        `${within(left, PRECEDENCE.sum)} + ${within(right, PRECEDENCE.sum + 1)}`,
        STRING,
        [left, right],
        { precedence: PRECEDENCE.sum },
      );
    }
    if (!isNumeric(a) || !isNumeric(b) || this.#expressions.isExact) return null;
    switch (operator) {
      case "+":
      case "-":
        return infix(operator, left, right, PRECEDENCE.sum, this.#sumType(left, right, a, b));
      case "*":
        return this.#product(left, right, a, b);
      case "/":
        return this.#quotient(left, right);
      case "Mod":
      case "\\":
        return this.#division(operator, left, right, a, b);
      case "^":
        return typeof left.literal === "number" &&
          typeof right.literal === "number" &&
          left.literal > 0 &&
          Math.abs(left.literal ** right.literal) < 2 ** 53
          ? infix("**", left, right, PRECEDENCE.power, NUMBER)
          : null;
      default:
        return null;
    }
  }

  /** Counters stay whole; what is added up may become too large to be written in digits. */
  #sumType(left: Code, right: Code, a: MaybeType, b: MaybeType): MaybeType {
    const isSmall = [left, right].some(({ literal }) => typeof literal === "number" && Math.abs(literal) <= SMALL);
    return a?.kind === "whole" && b?.kind === "whole" && isSmall ? WHOLE : NUMBER;
  }

  #product(left: Code, right: Code, a: MaybeType, b: MaybeType): Code {
    const isSafe = a?.kind === "whole" && b?.kind === "whole";
    if (isSafe) return infix("*", left, right, PRECEDENCE.product, NUMBER);
    return effective(`${this.#use("product")}(${left.text}, ${right.text})`, NUMBER);
  }

  #quotient(left: Code, right: Code): Code {
    if (typeof right.literal === "number" && Math.abs(right.literal) >= 1)
      return infix("/", left, right, PRECEDENCE.product, NUMBER);
    return effective(`${this.#use("quotient")}(${left.text}, ${right.text})`, NUMBER);
  }

  #division(operator: "Mod" | "\\", left: Code, right: Code, a: MaybeType, b: MaybeType): Code | null {
    const isWhole = a?.kind === "whole" && b?.kind === "whole";
    const { literal } = right;
    if (!isWhole || typeof literal !== "number" || literal === 0 || literal === -1) return null;
    if (operator === "Mod") return infix("%", left, right, PRECEDENCE.product, WHOLE);
    const quotient = infix("/", left, right, PRECEDENCE.product, NUMBER);
    return operation(`Math.trunc(${quotient.text})`, WHOLE, [left, right]);
  }

  /** What `name = name & rest` puts behind the text in a variable; null for anything else. */
  appendedTo(variable: Variable, value: Expression): Code | null {
    if (variable.type?.kind !== "string" || value.kind !== "Binary" || value.operator !== "&") return null;
    const [first, ...rest] = chainOf(value);
    if (first === undefined || this.#variableIn(first) !== variable) return null;
    this.#expressions.value(first, "text");
    const parts = rest.map((part) => this.#expressions.value(part, "text"));
    const [only] = parts;
    const template = parts.length === 1 && only?.type?.kind === "string" ? { text: only.text } : this.#template(parts);
    const fails = parts.some((part) => part.fails || part.mayBeObject || part.type?.kind === "value");
    return quiet(template.text, STRING, { fails, isQuiet: false });
  }

  /** `a & b & c`, which comes as a chain. */
  #concatenation(expression: BinaryExpression): Code {
    const parts = chainOf(expression).map((part) => this.#expressions.value(part, "text"));
    const isText = parts.some(({ type }) => type?.kind === "string");
    if (!isText) {
      const list = parts.map((part) => this.#expressions.generalOf(part));
      return effective(`${this.#use("concat")}(${list.join(", ")})`, STRING, {
        fails: parts.some(({ type, fails }) => fails || type?.kind === "value"),
      });
    }
    const fails = parts.some((part) => part.fails || part.mayBeObject || part.type?.kind === "value");
    const template = this.#template(parts);
    return quiet(template.text, STRING, {
      precedence: template.precedence,
      fails,
      isQuiet: parts.every(({ isQuiet, type }) => isQuiet && type?.kind !== "value"),
      ...(template.literal === undefined ? {} : { literal: template.literal }),
    });
  }

  #template(parts: readonly Code[]): { readonly text: string; readonly precedence: number; readonly literal?: string } {
    const isLiteralText = ({ text, literal }: Code): boolean => typeof literal === "string" && text.startsWith('"');
    if (parts.every(isLiteralText)) {
      const literal = parts.map((part) => String(part.literal)).join("");
      return { text: JSON.stringify(literal), precedence: PRECEDENCE.primary, literal };
    }
    const [only, ...more] = parts.filter(({ literal }) => literal !== "");
    if (only !== undefined && more.length === 0) {
      if (only.type?.kind === "string") return { text: only.text, precedence: only.precedence };
      const text = only.type?.kind === "whole" ? `String(${only.text})` : this.#expressions.text(only);
      return { text, precedence: PRECEDENCE.primary };
    }
    const content = parts.map((part) => {
      if (isLiteralText(part) || isLiteralWhole(part)) return inTemplate(String(part.literal));
      const isPlain = part.type?.kind === "string" || part.type?.kind === "whole";
      if (part.type?.kind === "whole" && this.#isExhausted(part)) return `\${Number(${part.text})}`;
      return `\${${isPlain ? part.text : this.#expressions.text(part)}}`;
    });
    return { text: `\`${content.join("")}\``, precedence: PRECEDENCE.primary };
  }

  #identity({ left, right }: BinaryExpression): Code {
    const [a, b] = [this.#expressions.value(left), this.#expressions.value(right)];
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (other.type?.kind !== "nothing" || one.type?.kind !== "object") continue;
      // What TypeScript knows to be there, or not to be, would be nothing at all behind the test.
      if (isPresent(one.type) || one.isAbsent === true) continue;
      const options = { precedence: PRECEDENCE.equality };
      if (one.type.mayBeEmpty)
        return effective(`${this.#expressions.ensured("assigned", one)} === null`, BOOLEAN, options);
      return operation(`${within(one, PRECEDENCE.equality)} === null`, BOOLEAN, [one], options);
    }
    const list = [this.#expressions.generalOf(a), this.#expressions.generalOf(b)];
    return effective(`${this.#use("isSame")}(${list.join(", ")})`, BOOLEAN);
  }

  #comparison(expression: BinaryExpression, isCondition: boolean): Code {
    const { operator, left, right } = expression;
    const [a, b] = this.#pair(expression);
    const hard = (isLiteral(left) ? 1 : 0) + (isLiteral(right) ? 2 : 0);
    return this.#compared(operator, [a, b], hard, isCondition);
  }

  /** Whether what Select Case has evaluated is the value of a case. */
  caseTest(subject: Code, expression: Expression, value: Expression): Code {
    const hard = (expression.kind === "Literal" ? 1 : 0) + (value.kind === "Literal" ? 2 : 0);
    return this.#compared("=", [subject, this.#expressions.worth(value)], hard, true);
  }

  #compared(operator: BinaryOperator, [left, right]: readonly [Code, Code], hard: number, isCondition: boolean): Code {
    const symbol = COMPARISONS[operator] ?? "===";
    let [a, b] = this.#countedBoth(left, right);
    [a, b] = [this.#expressions.constantOf(enumerationIn(b), a), this.#expressions.constantOf(enumerationIn(a), b)];
    const isEquality = operator === "=" || operator === "<>";
    const precedence = isEquality ? PRECEDENCE.equality : PRECEDENCE.relation;
    if (this.#comparesAlike(a, b, isEquality)) {
      // Enumerations compare with their own constants only.
      if (enumerationIn(a) !== enumerationIn(b)) [a, b] = [plainNumber(a), plainNumber(b)];
      if (typeof a.literal === "boolean" || typeof b.literal === "boolean") return this.#truth(a, b, operator === "=");
      // TypeScript finds comparisons of two literals useless.
      if (a.literal !== undefined && b.literal !== undefined) a = ofAnyValue(a);
      if (isEquality && (a.literal !== undefined || b.literal !== undefined))
        return this.#isConstant(operator === "=", a, b);
      return infix(symbol, a, b, precedence, BOOLEAN);
    }
    const list = [
      this.#expressions.generalOf(a),
      this.#expressions.generalOf(b),
      ...(hard === 0 ? [] : [String(hard)]),
    ];
    const call = `${this.#use(HELPERS[operator])}(${list.join(", ")})`;
    const isNullable = [a, b].some(
      ({ type, literal }) => literal === undefined && (type === null || type.kind === "value"),
    );
    if (isCondition) return effective(`${call} === true`, BOOLEAN, { precedence: PRECEDENCE.equality });
    return effective(isNullable ? call : `${call} === true`, isNullable ? VALUE : BOOLEAN, {
      mayBeObject: false,
      ...(isNullable ? {} : { precedence: PRECEDENCE.equality }),
    });
  }

  /**
   * What is compared with a constant. TypeScript takes a property, or a variable, for what it has been compared with, though
   * a call changes it meanwhile: where it is compared with several constants, a function does it.
   */
  #isConstant(isEqual: boolean, a: Code, b: Code): Code {
    const { scope } = this.#expressions.scope;
    const [subject, constant] = a.literal === undefined ? [a, b] : [b, a];
    const same = (): Code => {
      const call = operation(`${this.#use("same")}(${a.text}, ${b.text})`, BOOLEAN, [a, b]);
      return isEqual ? call : operation(`!${call.text}`, BOOLEAN, [call], { precedence: PRECEDENCE.unary });
    };
    const known = this.#comparedWith(subject);
    if (!known.has(constant.text)) {
      known.add(constant.text);
      scope.changed = true;
    }
    if (this.isAskedAgain) return same();
    if (known.size === 1 || !this.#mayChange(subject))
      return infix(isEqual ? "===" : "!==", a, b, PRECEDENCE.equality, BOOLEAN);
    return same();
  }

  /** The constants with which the procedure compares something. */
  #comparedWith({ text }: Code): Set<string> {
    const { scope, unit } = this.#expressions.scope;
    const key = `${unit.id}:${text}`;
    const known = scope.compared.get(key) ?? new Set();
    scope.compared.set(key, known);
    return known;
  }

  /** Whether TypeScript may take it for no number at all, after what it has been compared with. */
  #isExhausted(code: Code): boolean {
    const enumeration = enumerationIn(code);
    const { size } = this.#comparedWith(code);
    if (enumeration !== undefined && size >= constantsOf(enumeration)) return true;
    return size > 0 && !code.text.includes(".") && this.#mayChange(code);
  }

  /** Whether calls may change what TypeScript would take for known: a member, or a variable that procedures assign to. */
  #mayChange({ text }: Code): boolean {
    if (!/^[\w$]+(?:\.[\w$]+)*$/.test(text) || text.startsWith("process.")) return false;
    // The number of Err is declared as one that changes.
    if (text.includes(".")) return !text.startsWith("Err.");
    const { scope, unit } = this.#expressions.scope;
    const variables = [...scope.program.main.variables.values(), ...unit.variables.values()];
    return variables.some(({ id, users, writers }) => id === text && (users.size > 0 || writers.size > 1));
  }

  /** `x = True` is x. */
  #truth(a: Code, b: Code, isEqual: boolean): Code {
    const [code, literal] = typeof b.literal === "boolean" ? [a, b.literal] : [b, a.literal === true];
    if (literal === isEqual) return code;
    return operation(`!${within(code, PRECEDENCE.unary)}`, BOOLEAN, [code], { precedence: PRECEDENCE.unary });
  }

  #comparesAlike(a: Code, b: Code, isEquality: boolean): boolean {
    const [x, y] = [a.type ?? b.type, b.type ?? a.type];
    if (x === null || y === null) return true;
    if (isNumeric(x) && isNumeric(y)) return true;
    if (x.kind === "string" && y.kind === "string") return true;
    return isEquality && x.kind === "boolean" && y.kind === "boolean";
  }

  #logic({ operator, left, right }: BinaryExpression): Code {
    const [a, b] = [this.#expressions.value(left), this.#expressions.value(right)];
    if (a.type?.kind === "boolean" && b.type?.kind === "boolean") return this.#combined(operator === "And", a, b);
    return this.#general(operator, a, b);
  }

  /** Both sides are always evaluated, unless nobody can tell. */
  #combined(isAnd: boolean, a: Code, b: Code): Code {
    if (typeof a.literal === "boolean" && typeof b.literal === "boolean") {
      const literal = isAnd ? a.literal && b.literal : a.literal || b.literal;
      return quiet(String(literal), BOOLEAN, { literal });
    }
    if (b.isQuiet && !b.fails) {
      const precedence = isAnd ? PRECEDENCE.and : PRECEDENCE.or;
      // `a && b || c` is not mixed without parentheses.
      const side = (code: Code): string =>
        within(code, code.precedence === precedence ? precedence : PRECEDENCE.equality);
      return operation(`${side(a)} ${isAnd ? "&&" : "||"} ${side(b)}`, BOOLEAN, [a, b], { precedence });
    }
    return effective(`${this.#use(isAnd ? "both" : "either")}(${a.text}, ${b.text})`, BOOLEAN, {
      fails: a.fails || b.fails,
    });
  }

  /** An expression as a JavaScript boolean; Null does not hold. */
  condition(expression: Expression): Code {
    if (expression.kind === "Paren") return this.condition(expression.expression);
    if (expression.kind === "Binary") {
      const { operator, left, right } = expression;
      if (COMPARISONS[operator] !== undefined) return this.#comparison(expression, true);
      if ((operator === "And" || operator === "Or") && isTruthValue(left) && isTruthValue(right)) {
        return this.#combined(operator === "And", this.condition(left), this.condition(right));
      }
    }
    const code = this.#expressions.worth(expression);
    if (code.type?.kind === "boolean") return code;
    if (isNumeric(code.type)) {
      const number = code.literal === undefined ? within(code, PRECEDENCE.equality) : ofAnyValue(code).text;
      return operation(`${number} !== 0`, BOOLEAN, [code], {
        precedence: PRECEDENCE.equality,
      });
    }
    return effective(`${this.#use("isTrue")}(${this.#expressions.generalOf(code)})`, BOOLEAN);
  }
}

function infix(symbol: string, left: Code, right: Code, precedence: number, type: MaybeType): Code {
  // A minus in front of a number that is subtracted would be another operator.
  const other =
    right.text.startsWith("-") && (symbol === "-" || symbol === "**")
      ? `(${right.text})`
      : within(right, precedence + 1);
  const first = symbol === "**" && left.precedence < PRECEDENCE.primary ? `(${left.text})` : within(left, precedence);
  return operation(`${first} ${symbol} ${other}`, type, [left, right], { precedence, mayBeObject: false });
}

/** Whether code is a whole number that a template can have in its text. */
function isLiteralWhole({ text, literal, type }: Code): boolean {
  return type?.kind === "whole" && typeof literal === "number" && /^-?\d+$/.test(text);
}

/** A literal as a value of its type. */
function ofAnyValue(code: Code): Code {
  return operation(`${typeof code.literal === "string" ? "String" : "Number"}(${code.text})`, code.type, [code]);
}

function enumerationIn({ type }: Code): string | undefined {
  return type?.kind === "whole" ? type.enumeration : undefined;
}

function plainNumber(code: Code): Code {
  if (enumerationIn(code) === undefined) return code;
  return operation(`Number(${code.text})`, WHOLE, [code], code.literal === undefined ? {} : { literal: code.literal });
}

function chainOf(expression: Expression): Expression[] {
  if (expression.kind !== "Binary" || expression.operator !== "&") return [expression];
  return [...chainOf(expression.left), ...chainOf(expression.right)];
}

function isLiteral(expression: Expression): boolean {
  return expression.kind === "Paren" ? isLiteral(expression.expression) : expression.kind === "Literal";
}

/** Whether an expression is True, False or Null whatever its operands are. */
function isTruthValue(expression: Expression): boolean {
  if (expression.kind === "Paren") return isTruthValue(expression.expression);
  if (expression.kind !== "Binary") return expression.kind === "Literal" && expression.type === "Boolean";
  const { operator, left, right } = expression;
  if (COMPARISONS[operator] !== undefined || operator === "Is") return true;
  return (operator === "And" || operator === "Or") && isTruthValue(left) && isTruthValue(right);
}
