import { IVMSupportDriverCollectionImplementation } from "../generated/implementations.js";
import { elementAt } from "./collection.js";
import type { SupportDriver } from "./support-driver.js";

/** IVMSupportDriverCollection */
export class SupportDriverCollection extends IVMSupportDriverCollectionImplementation {
  readonly #elements: readonly SupportDriver[];

  constructor(elements: readonly SupportDriver[]) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements.length;
  }

  override Item(index: number): SupportDriver {
    return elementAt(this.#elements, index);
  }

  override snapshot(): readonly SupportDriver[] {
    return this.#elements;
  }
}
