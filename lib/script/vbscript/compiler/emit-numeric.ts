/**
 * JavaScript for statements that do nothing but count: assignments of sums, differences, products,
 * quotients and remainders of plain numbers to variables, and decisions on them.
 *
 * There every variable is a JavaScript local that is never anything but a number, which V8 keeps in a
 * register. A result that is no plain number ends that (see emit-arithmetic.ts): the code leaves the
 * block `BAIL`, and whoever has put it there does the same again with values of any type.
 */
import type { BinaryExpression, CallExpression, Expression, IfStatement, Statement } from "../ast.js";
import { INLINE_ARITHMETIC, JS_COMPARISONS, keepsLooks, type Operand } from "./emit-arithmetic.js";
import { numberCode } from "./literals.js";
import type { ProcedureUnit } from "./units.js";

/** The names of the procedure that the statements stand in. */
export interface NumericNames {
  /** A JavaScript local that holds the variable; null for what is none, or may not be a number. */
  variable(key: string, name: string, isWritten: boolean): string | null;
  /** Whether a variable may not have a number yet, which a NaN in it stands for. */
  mayBeUnset(key: string): boolean;
  /** The numeric twin of a function; null if it has none. */
  callee(key: string, name: string): { readonly js: string; readonly count: number } | null;
  /** JavaScript for Exit Do and Exit For; null where they leave something else. */
  exit(what: string): string | null;
}

/** Emits numeric statements; `isPossible` tells whether all of them were. */
export class NumericEmitter {
  isPossible = true;
  /** JavaScript variables that the code needs. */
  readonly temporaries: string[] = [];
  readonly lines: string[] = [];
  readonly #names: NumericNames;
  readonly #prefix: string;
  readonly #bail: string;
  /** Whether the type of a result matters: where numbers are compared, it does not. */
  #typed = true;

  /**
   * @param prefix what the names of temporaries begin with
   * @param bail JavaScript for a result that is no plain number
   */
  constructor(names: NumericNames, prefix: string, bail: string) {
    this.#names = names;
    this.#prefix = prefix;
    this.#bail = bail;
  }

  block(statements: readonly Statement[]): void {
    for (const statement of statements) {
      this.statement(statement);
      if (!this.isPossible) return;
    }
  }

  private statement(statement: Statement): void {
    switch (statement.kind) {
      case "Let": {
        const { target, value } = statement;
        if (target.kind !== "Name") return this.refuse();
        const result = this.value(value).code;
        return this.store(target.key, target.name, result);
      }
      case "If":
        return this.decide(statement);
      case "Exit": {
        const exit = this.#names.exit(statement.what);
        return exit === null ? this.refuse() : this.line(exit);
      }
      case "Dim":
        return statement.variables.some(({ bounds }) => bounds !== null) ? this.refuse() : undefined;
      case "Const":
      case "Stop":
        return;
      default:
        return this.refuse();
    }
  }

  private decide({ branches, otherwise }: IfStatement): void {
    for (const { test, body } of branches) {
      this.line(`if(${this.condition(test)}){`);
      this.block(body);
      this.line("}else{");
    }
    if (otherwise !== null) this.block(otherwise);
    this.line("}".repeat(branches.length));
  }

  /** A condition as a JavaScript boolean. */
  condition(expression: Expression): string {
    if (expression.kind === "Paren") return this.condition(expression.expression);
    if (expression.kind === "Unary" && expression.operator === "Not") return `!${this.condition(expression.operand)}`;
    if (expression.kind === "Binary") {
      const { operator, left, right } = expression;
      const comparison = JS_COMPARISONS.get(operator);
      if (comparison !== undefined)
        return this.untyped(() => `(${this.value(left).code}${comparison}${this.value(right).code})`);
      if (operator === "And") return `(${this.condition(left)}&&${this.condition(right)})`;
      if (operator === "Or") return `(${this.condition(left)}||${this.condition(right)})`;
    }
    this.refuse();
    return "false";
  }

  private untyped(emit: () => string): string {
    const before = this.#typed;
    this.#typed = false;
    const code = emit();
    this.#typed = before;
    return code;
  }

  /** A number. */
  value(expression: Expression): Operand {
    switch (expression.kind) {
      case "Literal":
        return this.literal(expression.type, expression.value);
      case "Paren":
        return this.value(expression.expression);
      case "Name":
        return this.name(expression.key, expression.name);
      case "Call":
        return this.call(expression);
      case "Unary":
        return this.negative(expression.operator, expression.operand);
      case "Binary":
        return this.binary(expression);
      default:
        return this.nothing();
    }
  }

  /** Stores a number in a variable. */
  store(key: string, name: string, value: string): void {
    const variable = this.#names.variable(key, name, true);
    if (variable === null) this.refuse();
    else this.line(`${variable}=${value};`);
  }

  /** `left operator right` for `+ - *`. */
  arithmetic(operator: string, left: Operand, right: Operand): Operand {
    // -1 * 0 would be the Double -0.
    const sum = operator === "*" ? `${left.code}*${right.code}+0` : `${left.code}${operator}${right.code}`;
    return this.checked(sum, [left, right]);
  }

  private literal(type: string, value: unknown): Operand {
    if (typeof value !== "number") return this.nothing();
    const isWhole = (value | 0) === value;
    const isShort = (value << 16) >> 16 === value;
    // A literal of another type than its looks has a Typed around it.
    if (type === "Integer") return { code: numberCode(value), integer: value };
    const isPlain = type === "Long" ? !isShort : type === "Double" && !isWhole && !Object.is(value, -0);
    return isPlain ? { code: numberCode(value), integer: null } : this.nothing();
  }

  private name(key: string, name: string): Operand {
    const code = this.#names.variable(key, name, false);
    if (code !== null) {
      if (this.#names.mayBeUnset(key)) this.line(`if(${code}!==${code})${this.#bail}`);
      return { code, integer: null };
    }
    const callee = this.#names.callee(key, name);
    return callee?.count === 0 ? this.called(callee.js, []) : this.nothing();
  }

  private call({ callee, args }: CallExpression): Operand {
    const twin = callee.kind === "Name" ? this.#names.callee(callee.key, callee.name) : null;
    if (twin?.count !== args.length) return this.nothing();
    const before = this.#typed;
    this.#typed = true;
    const list = args.map((argument) => (argument === null ? this.nothing() : this.value(argument)).code);
    this.#typed = before;
    return this.called(twin.js, list);
  }

  private called(js: string, list: readonly string[]): Operand {
    const result = this.temporary();
    this.line(`${result}=${js}(${list.join(",")});if(${result}-${result}!==0)${this.#bail}`);
    return { code: result, integer: null };
  }

  private negative(operator: string, operand: Expression): Operand {
    if (operator === "Not") return this.nothing();
    const value = this.value(operand);
    if (operator === "+") return value;
    if (value.integer !== null && value.integer > 0)
      return { code: numberCode(-value.integer), integer: -value.integer };
    return this.checked(`0-${value.code}`, [value]);
  }

  private binary({ operator, left, right }: BinaryExpression): Operand {
    if (!INLINE_ARITHMETIC.has(operator) && operator !== "Mod" && operator !== "\\") return this.nothing();
    const a = this.value(left);
    const b = this.value(right);
    return INLINE_ARITHMETIC.has(operator) ? this.arithmetic(operator, a, b) : this.integral(operator, a, b);
  }

  private integral(operator: string, left: Operand, right: Operand): Operand {
    const whole = [left, right].filter(({ integer }) => integer === null).map(({ code }) => `(${code}|0)===${code}`);
    if (right.integer === 0) return this.nothing();
    if (right.integer === null) whole.push(`${right.code}!==0`);
    if (whole.length > 0) this.line(`if(!(${whole.join("&&")}))${this.#bail}`);
    // Only -2147483648 \ -1 does not fit; what it comes to in JavaScript is given to the slow way with it.
    const result = this.checked(operator === "Mod" ? `${left.code}%${right.code}+0` : `${left.code}/${right.code}|0`, [
      left,
      right,
    ]);
    if (operator === "\\") this.line(`if(${result.code}===-2147483648)${this.#bail}`);
    return result;
  }

  /** A result that looks like its type; else the code leaves. */
  private checked(code: string, operands: readonly Operand[]): Operand {
    const result = this.temporary();
    const isRight = this.#typed ? keepsLooks(operands, result) : `${result}-${result}===0`;
    this.line(`${result}=${code};if(!(${isRight}))${this.#bail}`);
    return { code: result, integer: null };
  }

  private temporary(): string {
    const name = `${this.#prefix}${this.temporaries.length + 1}`;
    this.temporaries.push(name);
    return name;
  }

  line(code: string): void {
    this.lines.push(code);
  }

  private nothing(): Operand {
    this.refuse();
    return { code: "0", integer: 0 };
  }

  private refuse(): void {
    this.isPossible = false;
  }
}

/** Whether a procedure may have a numeric twin at all. */
export function mayBeNumeric(unit: ProcedureUnit): boolean {
  return (
    unit.declaration?.procedureKind === "Function" &&
    unit.owner === null &&
    !unit.facts.sharesScope &&
    unit.modes.every((mode) => mode === "value")
  );
}
