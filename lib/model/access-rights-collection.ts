import { IVMAccessRightsCollectionImplementation } from "../generated/implementations.js";
import type { AccessRights } from "./access-rights.js";
import { elementAt } from "./collection.js";

/** The entries of a security object, in the order in which they were added. */
export class AccessRightsCollection extends IVMAccessRightsCollectionImplementation {
  readonly #elements: () => readonly AccessRights[];

  constructor(elements: () => readonly AccessRights[]) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements().length;
  }

  override Item(index: number): AccessRights {
    return elementAt(this.#elements(), index);
  }

  override snapshot(): readonly AccessRights[] {
    return [...this.#elements()];
  }
}
