/** Activation values: the configuration as it was when a machine was started, until it is off. */
import { ComError } from "../com/com-error.js";
import type { PreferenceValue } from "../files/preference-value.js";
import { Vmc } from "../files/vmc.js";
import { VM_E_PREF_NOT_FOUND } from "../generated/hresults.js";

/**
 * The activation of a machine that is on. It is the configuration itself until one of the two changes:
 * to start a machine copies nothing. The copy is kept as bytes, a fraction of what a document takes.
 */
export class Activation {
  #copy: Uint8Array | undefined;

  /** @param copy what `bytes` of another one has been */
  constructor(copy?: Uint8Array) {
    this.#copy = copy;
  }

  /** The values as a configuration; undefined as long as they are those of the machine's own. */
  get bytes(): Uint8Array | undefined {
    return this.#copy;
  }

  /** Called before the configuration changes. */
  keep(configuration: Vmc): void {
    this.#copy ??= configuration.serialize();
  }

  /** @throws ComError VM_E_PREF_NOT_FOUND, E_INVALIDARG for what is no key path */
  get(configuration: Vmc, keyPath: string): PreferenceValue {
    return this.#document(configuration).get(keyPath);
  }

  /** @throws ComError VM_E_PREF_ILLEGAL_VALUE, E_INVALIDARG for what is no key path */
  set(configuration: Vmc, keyPath: string, value: PreferenceValue): void {
    this.#change(configuration, (activation) => activation.set(keyPath, value));
  }

  /** @throws ComError VM_E_PREF_NOT_FOUND, E_INVALIDARG for what is no key path */
  remove(configuration: Vmc, keyPath: string): void {
    this.#change(configuration, (activation) => activation.remove(keyPath));
  }

  #change(configuration: Vmc, change: (activation: Vmc) => void): void {
    const activation = Vmc.parse(this.#copy ?? configuration.serialize());
    change(activation);
    this.#copy = activation.serialize();
  }

  #document(configuration: Vmc): Vmc {
    return this.#copy === undefined ? configuration : Vmc.parse(this.#copy);
  }
}

/** The error of a machine that is off. */
export function noActivation(): ComError {
  return new ComError(VM_E_PREF_NOT_FOUND, "The virtual machine is not running: it has no activation values.");
}
