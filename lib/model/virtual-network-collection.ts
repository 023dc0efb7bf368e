import { succeedWithFalse } from "../com/success-code.js";
import { IVMVirtualNetworkCollectionImplementation } from "../generated/implementations.js";
import { elementAt } from "./collection.js";
import type { VirtualNetwork } from "./virtual-network.js";

/** The registered networks, also those whose configuration is missing: their place counts, but holds no network. */
export class VirtualNetworkCollection extends IVMVirtualNetworkCollectionImplementation {
  readonly #elements: () => readonly VirtualNetwork[];

  constructor(elements: () => readonly VirtualNetwork[]) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements().length;
  }

  override Item(index: number): VirtualNetwork | null {
    const network = elementAt(this.#elements(), index);
    if (network.isUsable) return network;
    succeedWithFalse();
    return null;
  }

  override snapshot(): readonly VirtualNetwork[] {
    return this.#elements().filter((network) => network.isUsable);
  }
}
