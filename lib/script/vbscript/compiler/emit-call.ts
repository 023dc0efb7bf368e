/** JavaScript for calls, elements and default members, and for assignments to them. */
import type { Argument, CallExpression, Expression } from "../ast.js";
import type { Intrinsic } from "../runtime/intrinsic.js";
import { describe, type ExpressionEmitter } from "./emit-expression.js";
import type { Resolved, SpecialName } from "./places.js";
import { quote, type ProgramContext } from "./program-context.js";
import type { SupportName } from "./support.js";
import type { ClassUnit, MemberUnit, ProcedureUnit } from "./units.js";

/** The helper that stands for an argument left out. */
export const MISSING_SLOT = "MISSING";

/** Calls other than of variables. */
type Named = Exclude<Resolved, { kind: "place" | "dynamic" | "constant" }>;

/** Emits the calls of one procedure. */
export class CallEmitter {
  readonly #context: ProgramContext;
  readonly #expressions: ExpressionEmitter;
  readonly #unit: ProcedureUnit;

  constructor(expressions: ExpressionEmitter, unit: ProcedureUnit) {
    this.#context = expressions.context;
    this.#expressions = expressions;
    this.#unit = unit;
  }

  /** `callee(args)` where its value is wanted. */
  value({ callee, args }: CallExpression): string {
    return this.call(callee, args, false);
  }

  /** `callee args` as a statement. */
  statement(callee: Expression, args: readonly Argument[]): string {
    // `a.b(1)` as a statement without further arguments is the call that it looks like.
    if (callee.kind === "Call" && args.length === 0) return this.call(callee.callee, callee.args, true);
    return this.call(callee, args, true);
  }

  private call(callee: Expression, args: readonly Argument[], isStatement: boolean): string {
    const context = this.#context;
    if (callee.kind === "Name") {
      const resolved = this.#resolveCallee(callee.key, callee.name);
      if (resolved.kind === "place" || resolved.kind === "constant") {
        return this.ofValue(this.#expressions.value(callee), args, callee.name, isStatement, false);
      }
      if (resolved.kind === "dynamic") {
        const helper = context.use(isStatement ? "callFoundAsStatement" : "callFound");
        return `${helper}(${resolved.place.ref},[${this.references(args)}],${quote(callee.name)})`;
      }
      return this.named(resolved, args, callee.key, callee.name, isStatement);
    }
    if (callee.kind === "Member") {
      const helper = this.#member(isStatement);
      const object = this.#expressions.object(callee.object);
      const name = this.#expressions.memberName(callee.object, callee.key, callee.name);
      return this.#expressions.memberCall(helper, object, name, this.#references(args));
    }
    return this.ofValue(this.#expressions.value(callee), args, describe(callee), isStatement, true);
  }

  /** The helper for members of objects. */
  #member(isStatement: boolean): SupportName {
    if (this.#context.counted) return isStatement ? "callMemberCounted" : "getMemberCounted";
    return isStatement ? "callMember" : "getMember";
  }

  /** A temporary place. */
  cell(value: string): string {
    const context = this.#context;
    return context.counted ? `${context.use("pooledCell")}(${value})` : `new ${context.use("Cell")}(${value})`;
  }

  /** Within a function its own name with arguments is the function; else it is the variable of its result. */
  #resolveCallee(key: string, name: string): Resolved {
    const unit = this.#unit;
    if (key === unit.key && unit.hasResult && unit.locals.get(key)?.isParameter === false) {
      if (unit.owner === null) return { kind: "procedure", unit };
      const member = unit.owner.members.get(key);
      if (member !== undefined) return { kind: "member", owner: unit.owner, member };
    }
    return this.#expressions.names.resolve(key, name);
  }

  /** `x(args)`: an element or a default member. */
  private ofValue(
    value: string,
    args: readonly Argument[],
    name: string,
    isStatement: boolean,
    byRef: boolean,
  ): string {
    const context = this.#context;
    const [only] = args;
    if (!isStatement && args.length === 1 && only !== null && only !== undefined && !byRef) {
      return `${context.use("element")}(${value},${this.#expressions.value(only)},${context.memberName("", name)})`;
    }
    const list = byRef || isStatement ? this.references(args) : this.#expressions.values(args);
    return `${context.use(isStatement ? "callDefault" : "indexed")}(${value},[${list}],${quote(name)})`;
  }

  /** A call of what a name stands for other than a variable. */
  named(resolved: Resolved, args: readonly Argument[], key: string, name: string, isStatement = false): string {
    const context = this.#context;
    const call = resolved as Named;
    switch (call.kind) {
      case "procedure":
        return this.procedure(call.unit, args, "");
      case "member":
        return this.ownMember(call.owner, call.member, args);
      case "item":
        return `${context.use(isStatement ? "callDefault" : "indexed")}(${call.code},[${this.references(args)}],${quote(name)})`;
      case "itemMember": {
        const helper = this.#member(isStatement);
        return `${context.use(helper)}(${call.code},${context.memberName(name, name)},[${this.references(args)}])`;
      }
      case "intrinsic":
        return this.intrinsic(call.intrinsic, args, key);
      case "special":
        return this.special(call.special, args);
    }
  }

  private intrinsic({ name, min, max }: Intrinsic, args: readonly Argument[], key: string): string {
    const context = this.#context;
    const list = args.map((argument) =>
      argument === null ? this.#expressions.missing() : this.#expressions.value(argument),
    );
    if (args.length < min || args.length > max)
      return `${context.use("wrongCount")}(${quote(name)},[${list.join(",")}])`;
    if (max !== Infinity) while (list.length < max) list.push(this.#expressions.missing());
    return `${context.constant("i", `R.intrinsics.get(${quote(key)}).fn`)}(${list.join(",")})`;
  }

  private special(special: SpecialName, args: readonly Argument[]): string {
    const context = this.#context;
    if (special === "err") {
      return args.length === 0 ? "R.err" : `${context.use("indexed")}(R.err,[${this.references(args)}],"Err")`;
    }
    if (args.length !== 1) return `${context.use("wrongCount")}(${quote(special)},[${this.#expressions.values(args)}])`;
    const text = this.#expressions.values(args);
    const scope = this.#unit.facts.sharesScope && this.#unit.declaration !== null ? "S1" : "S";
    if (special === "getref") return `${context.use("getRef")}(R,${scope},${text})`;
    if (special === "executeglobal") return `R.execute(${text},null)`;
    return special === "eval" ? `R.evaluate(${text},${scope})` : `R.execute(${text},${scope})`;
  }

  /** A call of a procedure of this program. */
  procedure(unit: ProcedureUnit, args: readonly Argument[], me: string): string {
    const context = this.#context;
    if (args.length !== unit.modes.length) {
      return `${context.use("wrongCount")}(${quote(unit.name)},[${this.#expressions.values(args)}])`;
    }
    const list = args.map((argument, i) => {
      if (argument === null)
        return unit.modes[i] === "ref" ? this.cell(this.#expressions.missing()) : this.#expressions.missing();
      return unit.modes[i] === "ref" ? this.reference(argument, true) : this.#ownValue(argument);
    });
    const setUp = this.#readVariablesLast(unit, args, list);
    const call = `${unit.js}(${(me === "" ? list : [me, ...list]).join(",")})`;
    return setUp.length === 0 ? call : `(${setUp.join(",")},${call})`;
  }

  /**
   * A variable by reference shows what later arguments do to it, also where its value is all that is passed:
   * then the other arguments are evaluated first. Changes the list; returns JavaScript to run before the call.
   */
  #readVariablesLast(unit: ProcedureUnit, args: readonly Argument[], list: string[]): string[] {
    const parameters = unit.declaration?.parameters ?? [];
    const isVariable = (i: number): boolean => parameters[i]?.byRef === true && args[i]?.kind === "Name";
    const last = args.findLastIndex((argument) => argument !== null && !this.#expressions.isQuiet(argument));
    if (last < 1 || !args.slice(0, last).some((_, i) => isVariable(i) && unit.modes[i] === "value")) return [];
    const setUp: string[] = [];
    for (let i = 0; i <= last; i++) {
      if (isVariable(i) && i < last) continue;
      const variable = this.#expressions.temporary();
      setUp.push(`${variable}=${list[i] ?? ""}`);
      list[i] = variable;
    }
    return setUp;
  }

  private ownMember(owner: ClassUnit, member: MemberUnit, args: readonly Argument[]): string {
    const unit = member.method ?? member.get;
    if (unit === null) return `${this.#context.use("raise")}(450,${quote(member.name)})`;
    // A property without parameters may hold an array or a collection.
    if (member.get !== null && unit.modes.length === 0 && args.length > 0) {
      return this.ofValue(`${unit.js}(${this.#expressions.me})`, args, member.name, false, true);
    }
    void owner;
    return this.procedure(unit, args, this.#expressions.me);
  }

  /** An argument's value; of an array in parentheses a copy. */
  #ownValue(argument: Expression): string {
    const value = this.#expressions.value(argument);
    return argument.kind === "Paren" ? `${this.#context.use("byValue")}(${value})` : value;
  }

  /** Arguments for a callee that may take references: an object of the host, a method of an instance. */
  references(args: readonly Argument[]): string {
    return this.#references(args).join(",");
  }

  #references(args: readonly Argument[]): string[] {
    return args.map((argument) => (argument === null ? this.#expressions.missing() : this.reference(argument, false)));
  }

  /** An argument as a reference where it is a variable or an element; `always` makes a temporary of other values. */
  reference(argument: Expression, always: boolean): string {
    const context = this.#context;
    if (argument.kind === "Name") {
      const resolved = this.#expressions.names.resolve(argument.key, argument.name);
      if (resolved.kind === "place" || resolved.kind === "dynamic") return resolved.place.ref;
    } else if (argument.kind === "Call" && argument.callee.kind === "Name") {
      const { callee, args } = argument;
      const resolved = this.#resolveCallee(callee.key, callee.name);
      if (resolved.kind === "place" || resolved.kind === "dynamic") {
        const isPlace = resolved.kind === "place";
        const variable = isPlace ? resolved.place.read : resolved.place.ref;
        const list = isPlace ? this.#expressions.values(args) : this.references(args);
        return `${context.use(always ? "elementRef" : "elementArgument")}(${variable},[${list}],${quote(callee.name)})`;
      }
    } else if (argument.kind === "Call" && argument.callee.kind === "Call") {
      // An element of an array in an array.
      const container = this.#expressions.value(argument.callee);
      const helper = context.use(always ? "elementRef" : "elementArgument");
      return `${helper}(${container},[${this.references(argument.args)}],"")`;
    }
    const value = this.#ownValue(argument);
    return always ? this.cell(value) : value;
  }
}
