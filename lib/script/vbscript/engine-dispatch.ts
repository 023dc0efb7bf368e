/** The script itself as an object: its procedures and variables as members. */
import type { Argument } from "./runtime/ref.js";
import { INVOKE_LET, INVOKE_SET, ScriptObject, type InvokeKind } from "./runtime/script-object.js";
import { getDefault, letDefault, setDefault } from "./runtime/dispatch.js";
import type { Value } from "./runtime/value.js";
import { raise } from "./runtime/vb-error.js";
import type { GlobalScope } from "./compiler/scope.js";

/** What the host's `getDispatch` returns, and what `Me` is outside of classes. */
export class ScriptDispatch extends ScriptObject {
  readonly typeName = "Object";
  readonly #scope: GlobalScope;

  constructor(scope: GlobalScope) {
    super();
    this.#scope = scope;
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
      else binding.cell.value = value;
      return undefined;
    }
    if (isPut) return raise(binding === undefined ? 438 : 501, name);
    if (binding?.kind === "constant" && args.length === 0) return binding.value;
    return binding?.kind === "procedure" ? binding.procedure.call(args) : raise(438, name);
  }
}
