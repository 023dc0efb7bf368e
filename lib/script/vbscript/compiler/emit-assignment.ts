/** JavaScript for assignments: Let, Set, and the statements that assign to a variable on the way. */
import type { Argument, Expression, NameExpression, Target } from "../ast.js";
import type { CallEmitter } from "./emit-call.js";
import { describe, type ExpressionEmitter } from "./emit-expression.js";
import { quote } from "./program-context.js";
import type { MemberUnit } from "./units.js";

/** Emits the assignments of one procedure. */
export class AssignmentEmitter {
  readonly #expressions: ExpressionEmitter;
  readonly #calls: CallEmitter;

  constructor(expressions: ExpressionEmitter, calls: CallEmitter) {
    this.#expressions = expressions;
    this.#calls = calls;
  }

  /** `target = value`, or `Set target = value`. */
  assign(target: Target, value: Expression, isSet: boolean): string {
    const { context } = this.#expressions;
    const code = isSet
      ? `${context.use("setValue")}(${this.#expressions.value(value)},${quote(describe(value))})`
      : this.isProperty(target)
        ? this.#expressions.propertyValue(value)
        : this.#expressions.letValue(value);
    return this.store(target, code, isSet);
  }

  /** Whether a member gets the value. An object goes there as it is: what it is worth is the property's business. */
  private isProperty(target: Target): boolean {
    if (target.kind === "Member") return true;
    const name = target.kind === "Name" ? target : target.callee;
    if (name.kind !== "Name") return name.kind === "Member";
    const { kind } = this.#expressions.names.resolve(name.key, name.name);
    return kind === "member" || kind === "itemMember";
  }

  /** Stores what the JavaScript `value` yields. */
  store(target: Target, value: string, isSet: boolean): string {
    if (target.kind === "Name") return this.storeName(target, value, isSet);
    if (target.kind === "Member") return this.storeMember(target, [], value, isSet);
    const { callee, args } = target;
    if (callee.kind === "Member") return this.storeMember(callee, args, value, isSet);
    if (callee.kind === "Name") return this.storeIndexedName(callee, args, value, isSet);
    return this.storeIndexed(this.#expressions.value(callee), args, value, describe(callee), isSet, true);
  }

  /** JavaScript that reads a variable, for statements that change what it holds. */
  read(target: Target): string {
    return this.#expressions.value(target);
  }

  /** The helper for properties. */
  #put(isSet: boolean): string {
    const { context } = this.#expressions;
    if (context.counted) return context.use(isSet ? "putSetCounted" : "putLetCounted");
    return context.use(isSet ? "putSet" : "putLet");
  }

  private storeName({ key, name }: NameExpression, value: string, isSet: boolean): string {
    const { context, names, me } = this.#expressions;
    const resolved = names.resolve(key, name);
    switch (resolved.kind) {
      case "dynamic":
        // What is no variable must not be read: reading it is a call.
        if (context.counted) return `${context.use("swapPlace")}(${resolved.place.ref},${value})`;
        return resolved.place.write(value);
      case "place":
        return resolved.place.write(
          context.counted ? `${context.use("swap")}(${value},${resolved.place.read})` : value,
        );
      case "member":
        return this.storeOwnMember(resolved.member, [], value, me, isSet);
      case "itemMember":
        return `${this.#put(isSet)}(${resolved.code},${context.memberName(name, name)},${value},[])`;
      case "special":
        // `Err = 0` is the number of the last error.
        if (resolved.special === "err" && !isSet) return this.storeIndexed("R.err", [], value, name, false, true);
        return `${context.use("illegalAssignment")}(${quote(name)},${value})`;
      default:
        return `${context.use("illegalAssignment")}(${quote(name)},${value})`;
    }
  }

  private storeOwnMember(
    member: MemberUnit,
    args: readonly Argument[],
    value: string,
    me: string,
    isSet: boolean,
  ): string {
    const { context } = this.#expressions;
    const unit = isSet ? member.set : member.let;
    if (unit === null || unit.modes.length !== args.length + 1) {
      // `x(1) = 2` where x is a property without arguments that holds an array or a collection.
      if (args.length > 0 && member.get?.modes.length === 0) {
        const worth = isSet ? value : `${context.use("letValue")}(${value})`;
        return this.storeIndexed(`${member.get.js}(${me})`, args, worth, member.name, isSet, true);
      }
      return `${context.use("illegalAssignment")}(${quote(member.name)},${value})`;
    }
    const list = args.map((argument, i) => {
      if (argument === null) return this.#expressions.missing();
      return unit.modes[i] === "ref" ? this.#calls.reference(argument, true) : this.#expressions.value(argument);
    });
    list.push(unit.modes.at(-1) === "ref" ? this.#calls.cell(value) : value);
    return `${unit.js}(${[me, ...list].join(",")})`;
  }

  private storeMember(
    callee: Extract<Target, { kind: "Member" }>,
    args: readonly Argument[],
    value: string,
    isSet: boolean,
  ): string {
    const object = this.#expressions.object(callee.object);
    const name = this.#expressions.memberName(callee.object, callee.key, callee.name);
    return `${this.#put(isSet)}(${object},${name},${value},[${this.#calls.references(args)}])`;
  }

  private storeIndexedName(callee: NameExpression, args: readonly Argument[], value: string, isSet: boolean): string {
    const { context, names, me } = this.#expressions;
    const resolved = names.resolve(callee.key, callee.name);
    switch (resolved.kind) {
      case "place":
      case "item":
      case "constant":
        return this.storeIndexed(this.#expressions.value(callee), args, value, callee.name, isSet, false);
      case "dynamic":
        return this.storeIndexed(resolved.place.read, args, value, callee.name, isSet, true);
      case "member":
        return this.storeOwnMember(resolved.member, args, value, me, isSet);
      case "itemMember": {
        const name = context.memberName(callee.name, callee.name);
        return `${this.#put(isSet)}(${resolved.code},${name},${value},[${this.#calls.references(args)}])`;
      }
      default:
        return `${context.use("illegalAssignment")}(${quote(callee.name)},${value})`;
    }
  }

  /** `x(args) = value`: an element of an array, or a default property. */
  private storeIndexed(
    target: string,
    args: readonly Argument[],
    value: string,
    name: string,
    isSet: boolean,
    byRef: boolean,
  ): string {
    const { context } = this.#expressions;
    const [only] = args;
    if (args.length === 1 && only !== null && only !== undefined && !byRef && !isSet && !context.counted) {
      return `${context.use("putElement")}(${target},${value},${this.#expressions.value(only)},${context.memberName("", name)})`;
    }
    const list = byRef ? this.#calls.references(args) : this.#expressions.values(args);
    const counted = isSet ? "putSetIndexedCounted" : "putLetIndexedCounted";
    const helper = context.use(context.counted ? counted : isSet ? "putSetIndexed" : "putLetIndexed");
    return `${helper}(${target},${value},[${list}],${quote(name)})`;
  }
}
