/** The script itself as an object: its procedures and variables as members. */
import type { Argument } from "./runtime/ref.js";
import { INVOKE_LET, INVOKE_SET, ScriptObject, type InvokeKind, type ScriptMember } from "./runtime/script-object.js";
import { getDefault, letDefault, letValue, setDefault } from "./runtime/dispatch.js";
import type { Value } from "./runtime/value.js";
import { raise } from "./runtime/vb-error.js";
import type { GlobalScope } from "./compiler/scope.js";
import type { VbProcedure } from "./compiler/vb-procedure.js";
import { hostContext, type HostContext } from "./runtime/host-view.js";

/** What the host's `getDispatch` returns, and what `Me` is outside of classes. */
export class ScriptDispatch extends ScriptObject {
  readonly typeName = "Object";
  readonly #scope: GlobalScope;
  readonly #engine: HostContext;

  constructor(scope: GlobalScope, engine: HostContext) {
    super();
    this.#scope = scope;
    this.#engine = engine;
  }

  override get context(): HostContext {
    return this.#engine;
  }

  override memberNamed(name: string): ScriptMember | undefined {
    const binding = this.#scope.own(name);
    if (binding === undefined) return undefined;
    return { isCalled: binding.kind === "procedure", takesSet: binding.kind === "variable" };
  }

  override memberNames(): string[] {
    return this.names();
  }

  /** The names that texts have declared, in the order of their declaration. */
  names(): string[] {
    return Array.from(this.#scope.bindings(), (binding) => binding.name);
  }

  invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    const binding = this.#scope.own(name);
    const isPut = kind === INVOKE_LET || kind === INVOKE_SET;
    if (binding?.kind === "variable") {
      if (!isPut) return args.length === 0 ? binding.cell.value : getDefault(binding.cell.value, args, binding.name);
      if (args.length > 0)
        (kind === INVOKE_SET ? setDefault : letDefault)(binding.cell.value, args, value, binding.name);
      else binding.cell.value = kind === INVOKE_SET ? value : letValue(value);
      return undefined;
    }
    if (isPut) return raise(binding === undefined ? 438 : 501, name);
    if (binding?.kind === "constant" && args.length === 0) return binding.value;
    return binding?.kind === "procedure" ? this.#call(binding.procedure, args) : raise(438, name);
  }

  /**
   * The call may come from another engine: then it is within the limits of this one too, and what it gets lives as long as
   * the script, as that engine does not say when it lets go.
   */
  #call(procedure: VbProcedure, args: readonly Argument[]): Value {
    if (hostContext.current === this.#engine) return procedure.call(args);
    return this.#engine.guard(() => {
      const result = procedure.call(args);
      this.#engine.hold(result);
      return result;
    });
  }
}
