import { IVMRCAuthenticatorCollectionImplementation } from "../generated/implementations.js";
import { elementAt } from "./collection.js";
import type { RCAuthenticator } from "./rc-authenticator.js";

/** IVMRCAuthenticatorCollection */
export class RCAuthenticatorCollection extends IVMRCAuthenticatorCollectionImplementation {
  readonly #elements: readonly RCAuthenticator[];

  constructor(elements: readonly RCAuthenticator[]) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements.length;
  }

  override Item(index: number): RCAuthenticator {
    return elementAt(this.#elements, index);
  }

  override snapshot(): readonly RCAuthenticator[] {
    return this.#elements;
  }
}
