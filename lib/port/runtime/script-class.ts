/** Classes of scripts, as code that is late bound meets them. */
import { elementOf, letValue, putElement } from "../../script/vbscript/runtime/dispatch.js";
import { Ref, valueOf, type Argument } from "../../script/vbscript/runtime/ref.js";
import {
  INVOKE_CALL,
  INVOKE_GET,
  INVOKE_SET,
  ScriptObject,
  type InvokeKind,
  type ScriptMember,
} from "../../script/vbscript/runtime/script-object.js";
import { isArray, type Value } from "../../script/vbscript/runtime/value.js";
import { raise } from "../../script/vbscript/runtime/vb-error.js";
import { hold } from "./lifetime.js";
import { temporary } from "./values.js";

/** How others use a member of a class; what is not described they cannot use. */
export interface ClassMember {
  /** A field, or a property without parameters, of this name. */
  readonly field?: string;
  /** A method. */
  readonly method?: string;
  /** Property Get, Let and Set with parameters, or where Let and Set do different things. */
  readonly get?: string;
  readonly let?: string;
  readonly set?: string;
  /** Positions of parameters that are passed by reference. */
  readonly refs?: readonly number[];
  readonly count?: number;
}

type Members = Record<string, unknown>;

/** Base of the classes of ported scripts. */
export abstract class ScriptClass extends ScriptObject {
  /** Members that others can use, by their names in lower case. */
  static readonly members: Readonly<Record<string, ClassMember>> = {};
  /** The name of the default member in lower case. */
  static readonly defaultMember: string | undefined = undefined;

  /** What TypeName shows where it is not the name of the class. */
  static readonly className: string | undefined = undefined;

  get typeName(): string {
    return (this.constructor as typeof ScriptClass).className ?? this.constructor.name;
  }

  get #self(): Members {
    return this as unknown as Members;
  }

  override memberNamed(name: string): ScriptMember | undefined {
    const { members, defaultMember = "" } = this.constructor as typeof ScriptClass;
    const key = name === "" ? defaultMember : name;
    if (!Object.hasOwn(members, key)) return undefined;
    const { field, method, set, count = 0 } = members[key] ?? {};
    return { isCalled: method !== undefined || count > 0, takesSet: field !== undefined || set !== undefined };
  }

  invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    const { members, defaultMember } = this.constructor as typeof ScriptClass;
    const key = name === "" ? (defaultMember ?? raise(438)) : name;
    const member = Object.hasOwn(members, key) ? members[key] : undefined;
    if (member === undefined) return raise(438, name);
    if (kind === INVOKE_GET || kind === INVOKE_CALL) return this.#read(member, args, key);
    this.#write(member, kind, args, value, key);
    return undefined;
  }

  #read(member: ClassMember, args: readonly Argument[], key: string): Value {
    if (member.field !== undefined) {
      const value = this.#self[member.field] as Value;
      return args.length === 0 ? value : elementOf(value, args, key);
    }
    const name = member.method ?? member.get ?? raise(isPut(member) ? 450 : 438, key);
    return this.#call(name, member, args);
  }

  #call(name: string, member: ClassMember, args: readonly Argument[]): Value {
    if (args.length !== (member.count ?? 0)) return raise(450, member.method ?? name.slice("get".length));
    const method = this.#self[name] as (...args: unknown[]) => Value;
    return method.apply(
      this,
      args.map((arg, i) => passed(arg, member.refs?.includes(i) ?? false)),
    );
  }

  #write(member: ClassMember, kind: InvokeKind, args: readonly Argument[], value: Value, key: string): void {
    if (member.field !== undefined) {
      const before = this.#self[member.field] as Value;
      if (args.length > 0) putElement(before, args, kind, value);
      else this.#self[member.field] = hold(kind === INVOKE_SET ? value : letValue(value), before);
      return;
    }
    const name = kind === INVOKE_SET ? member.set : member.let;
    if (name === undefined) return this.#writeElement(member, kind, args, value, key);
    const method = this.#self[name] as (...args: unknown[]) => unknown;
    if (method.length !== args.length + 1) raise(450, name.slice("let".length));
    method.apply(this, [...args.map((arg) => valueOf(arg)), value]);
  }

  /** A property that returns an array or an object can be assigned to in its elements. */
  #writeElement(member: ClassMember, kind: InvokeKind, args: readonly Argument[], value: Value, key: string): void {
    const { get, method, count = 0 } = member;
    if (get === undefined || count > 0 || args.length === 0) return raise(method === undefined ? 438 : 501, key);
    putElement(this.#call(get, member, []), args, kind, value);
  }
}

function isPut(member: ClassMember): boolean {
  return member.let !== undefined || member.set !== undefined;
}

function passed(argument: Argument, isPlace: boolean): unknown {
  if (argument instanceof Ref) return isPlace ? argument : argument.value;
  const own = isArray(argument) ? argument.copy() : argument;
  return isPlace ? temporary(own) : own;
}

/** GetRef: an object whose default method is the procedure. */
export class ProcedureObject extends ScriptObject {
  readonly typeName = "Object";
  readonly #procedure: (...args: never[]) => unknown;
  readonly #refs: readonly number[];

  constructor(procedure: (...args: never[]) => unknown, refs: readonly number[] = []) {
    super();
    this.#procedure = procedure;
    this.#refs = refs;
  }

  override memberNamed(name: string): ScriptMember | undefined {
    return name === "" ? { isCalled: true, takesSet: false } : undefined;
  }

  invoke(name: string, kind: InvokeKind, args: readonly Argument[]): Value {
    if (name !== "") return raise(438, name);
    if (kind !== INVOKE_GET && kind !== INVOKE_CALL) return raise(438);
    const procedure = this.#procedure as (...args: unknown[]) => Value;
    if (args.length !== procedure.length) return raise(450);
    return procedure(...args.map((arg, i) => passed(arg, this.#refs.includes(i))));
  }
}

/** GetRef("name"). @param refs positions of parameters that are passed by reference */
export function GetRef(procedure: (...args: never[]) => unknown, ...refs: number[]): ScriptObject {
  return new ProcedureObject(procedure, refs);
}
