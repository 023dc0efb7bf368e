import { IVMNetworkAdapterCollectionImplementation } from "../generated/implementations.js";
import { elementAt } from "./collection.js";
import type { NetworkAdapter } from "./network-adapter.js";
import type { VirtualMachinePorts } from "./virtual-machine-ports.js";

/** Where an adapter is: a server has too many of them to make an object for each that is only counted. */
export interface AdapterPlace {
  readonly machine: VirtualMachinePorts;
  readonly id: number;
}

/** The adapters of a machine, of a network, or of nobody's network. */
export class NetworkAdapterCollection extends IVMNetworkAdapterCollectionImplementation {
  readonly #places: () => readonly AdapterPlace[];

  constructor(places: () => readonly AdapterPlace[]) {
    super();
    this.#places = places;
  }

  override get Count(): number {
    return this.#places().length;
  }

  override Item(index: number): NetworkAdapter {
    return adapterAt(elementAt(this.#places(), index));
  }

  override snapshot(): readonly NetworkAdapter[] {
    return this.#places().map(adapterAt);
  }
}

function adapterAt({ machine, id }: AdapterPlace): NetworkAdapter {
  return machine.networkAdapter(id);
}
