import { ComError } from "../com/com-error.js";
import { succeedWithFalse } from "../com/success-code.js";
import { E_FILE_NOT_FOUND, E_INVALIDARG, E_POINTER } from "../generated/hresults.js";
import { NetworkAdapterCollection } from "./network-adapter-collection.js";
import { NetworkAdapterDirectory } from "./network-adapter-directory.js";
import type { ConfigurationPlace } from "./configuration-place.js";
import type { NetworkKey } from "./network-adapter-settings.js";
import { NetworkFiles } from "./network-files.js";
import type { VirtualMachinePorts } from "./virtual-machine-ports.js";
import type { VirtualNetwork } from "./virtual-network.js";
import { VirtualNetworkCollection } from "./virtual-network-collection.js";
import { VirtualNetworks } from "./virtual-networks.js";
import { VirtualServerDisks } from "./virtual-server-disks.js";

/** IVMVirtualServer: virtual networks. */
export abstract class VirtualServerNetworks extends VirtualServerDisks {
  /** The files of the networks. */
  readonly networkFiles = new NetworkFiles(this.fileSystem, this.options);
  readonly #collection = new VirtualNetworkCollection(() => this.#networks.all());
  readonly #unconnected = new NetworkAdapterCollection(() => this.adapters.on(""));
  #known: VirtualNetworks | undefined;
  #adapters: NetworkAdapterDirectory | undefined;

  // --- IVMVirtualServer

  override get VirtualNetworks(): VirtualNetworkCollection {
    return this.#collection;
  }

  override get UnconnectedNetworkAdapters(): NetworkAdapterCollection {
    return this.#unconnected;
  }

  override CreateVirtualNetwork(name: string | null, path: string | null): VirtualNetwork {
    return this.#networks.create(name, path);
  }

  override RegisterVirtualNetwork(name: string | null, path: string | null): VirtualNetwork {
    return this.#networks.register(name, path);
  }

  override FindVirtualNetwork(name: string | null): VirtualNetwork | null {
    if (name === null || name === "") throw new ComError(E_INVALIDARG, "There is no name to find.");
    const network = this.#networks.find(name);
    if (network === undefined) {
      succeedWithFalse();
      return null;
    }
    if (this.networkFiles.isThere(network.File)) return network;
    throw new ComError(E_FILE_NOT_FOUND, `The file '${network.File}' of the virtual network is gone.`);
  }

  override DeleteVirtualNetwork(network: VirtualNetwork | null): void {
    this.#remove(network, (file) => this.networkFiles.delete(file));
  }

  override UnregisterVirtualNetwork(network: VirtualNetwork | null): void {
    this.#remove(network, (file) => this.networkFiles.unregister(file));
  }

  // --- for the rest of the model

  /** The files of the networks that the server has. */
  override registeredNetworkFiles(): readonly string[] {
    return this.#networks.all().map(({ File: file }) => file);
  }

  networkByKey(key: NetworkKey): VirtualNetwork | undefined {
    return key === "" ? undefined : this.#networks.byKey(key);
  }

  /** Enters a network under another name; returns where its configuration is then. */
  renameNetwork(network: VirtualNetwork, name: string): ConfigurationPlace {
    return this.#networks.rename(network, name);
  }

  /** Which adapters the machines have. */
  get adapters(): NetworkAdapterDirectory {
    return (this.#adapters ??= new NetworkAdapterDirectory(() => this.machines()));
  }

  /** The configuration of a machine has changed. */
  noteAdapterChange(machine: VirtualMachinePorts): void {
    this.#adapters?.noteChange(machine);
  }

  /** The names of the host's network adapters. */
  hostNetworkAdapters(): readonly string[] {
    return this.host.networkAdapters;
  }

  /** Read when networks are first of interest; most servers of a script's life never ask. */
  get #networks(): VirtualNetworks {
    return (this.#known ??= new VirtualNetworks(this, this.networkFiles));
  }

  /** Succeeds with S_FALSE if the network is not this server's. */
  #remove(network: VirtualNetwork | null, forget: (file: string) => void): void {
    if (network === null) throw new ComError(E_POINTER, "There is no virtual network given.");
    if (!this.#networks.has(network)) return succeedWithFalse();
    this.#networks.remove(network, forget);
  }
}
