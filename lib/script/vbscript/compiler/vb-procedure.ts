/** Procedures as the host, GetRef and other texts see them. */
import { Cell, Ref, valueOf, type Argument } from "../runtime/ref.js";
import { INVOKE_LET, INVOKE_SET, ScriptObject, type InvokeKind, type ScriptMember } from "../runtime/script-object.js";
import { isArray, MISSING, type Value } from "../runtime/value.js";
import { raise } from "../runtime/vb-error.js";

/** How compiled code takes a parameter: as a value, or as the place of one. */
export type ParameterMode = "value" | "ref";

/** The compiled function of a procedure; that of a method takes the instance first. */
export type CompiledFunction = (...args: never[]) => Value;

/** A Sub or Function, or one accessor of a property. */
export class VbProcedure {
  readonly name: string;
  readonly modes: readonly ParameterMode[];
  readonly fn: CompiledFunction;
  /** Makes the place for an argument that comes as a value. */
  readonly #place: (value: Value) => Ref;

  constructor(name: string, modes: readonly ParameterMode[], fn: CompiledFunction, place?: (value: Value) => Ref) {
    this.name = name;
    this.modes = modes;
    this.fn = fn;
    this.#place = place ?? ((value) => new Cell(value));
  }

  /** Calls a procedure that is no method. @throws VbError 450 */
  call(args: readonly Argument[]): Value {
    return Reflect.apply(this.fn, undefined, this.adapt(args));
  }

  /** Calls a method. @throws VbError 450 */
  callOn(me: object, args: readonly Argument[]): Value {
    return Reflect.apply(this.fn, undefined, [me, ...this.adapt(args)] as never[]);
  }

  private adapt(args: readonly Argument[]): never[] {
    const { modes } = this;
    if (args.length !== modes.length) raise(450, this.name);
    return modes.map((mode, i) => this.adaptArgument(mode, args[i])) as never[];
  }

  private adaptArgument(mode: ParameterMode, argument: Argument): Argument {
    if (argument instanceof Ref) return mode === "value" ? valueOf(argument) : argument;
    const own = isArray(argument) ? argument.copy() : argument;
    return mode === "value" ? own : this.#place(own);
  }
}

/** What GetRef makes: an object whose default method is the procedure. */
export class ProcedureRef extends ScriptObject {
  readonly typeName = "Object";
  readonly #procedure: VbProcedure;
  readonly #onError: (error: unknown) => unknown;

  constructor(procedure: VbProcedure, onError: (error: unknown) => unknown = (error) => error) {
    super();
    this.#procedure = procedure;
    this.#onError = onError;
  }

  override memberNamed(name: string): ScriptMember | undefined {
    return name === "" ? { isCalled: true, takesSet: false } : undefined;
  }

  invoke(name: string, kind: InvokeKind, args: readonly Argument[]): Value {
    if (name !== "") raise(438, name);
    if (kind === INVOKE_LET || kind === INVOKE_SET) raise(438);
    return this.#procedure.call(args);
  }

  /** For hosts: calls the procedure as a plain function. */
  apply(args: readonly Value[]): Value {
    try {
      return this.#procedure.call(args.map((arg) => arg ?? MISSING));
    } catch (error) {
      throw this.#onError(error);
    }
  }
}
