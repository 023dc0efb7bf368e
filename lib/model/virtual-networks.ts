import { randomBytes } from "../random.js";
import { ComError } from "../com/com-error.js";
import { NETWORK_ID_SIZE } from "../files/vnc.js";
import { VM_E_CONFIG_DUPLICATE_NAME, VM_E_VIRTUAL_NETWORK_NAME_ALREADY_EXISTS } from "../generated/hresults.js";
import type { ConfigurationPlace } from "./configuration-place.js";
import { networkKeyOf, unplug, type NetworkKey } from "./network-adapter-settings.js";
import type { NetworkFiles } from "./network-files.js";
import { VirtualNetwork } from "./virtual-network.js";
import type { VirtualServerNetworks } from "./virtual-server-networks.js";

/** The networks of a server. */
export class VirtualNetworks {
  readonly #server: VirtualServerNetworks;
  readonly #files: NetworkFiles;
  /** By lower-case name, in the order of their registration. */
  readonly #byName = new Map<string, VirtualNetwork>();
  /** Those that have been found by their id. */
  readonly #byKey = new Map<NetworkKey, VirtualNetwork>();

  constructor(server: VirtualServerNetworks, files: NetworkFiles) {
    this.#server = server;
    this.#files = files;
    for (const place of files.registered()) this.#add(new VirtualNetwork(server, place));
  }

  all(): readonly VirtualNetwork[] {
    return [...this.#byName.values()];
  }

  find(name: string): VirtualNetwork | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  byKey(key: NetworkKey): VirtualNetwork | undefined {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const found = this.all().find((network) => network.key === key);
    if (found !== undefined) this.#byKey.set(key, found);
    return found;
  }

  create(name: string | null, path: string | null): VirtualNetwork {
    const place = this.#files.locate(name, path, "new");
    this.#assertFree(place);
    const id = new Uint8Array(randomBytes(NETWORK_ID_SIZE));
    this.#files.create(place, id);
    return this.#add(new VirtualNetwork(this.#server, place, id));
  }

  register(name: string | null, path: string | null): VirtualNetwork {
    const place = this.#files.locate(name, path, "existing");
    this.#assertFree(place);
    const id = this.#identify(place);
    this.#files.register(place.file);
    return this.#add(new VirtualNetwork(this.#server, place, id));
  }

  /** Whether a network is one of these. */
  has(network: VirtualNetwork): boolean {
    return this.find(network.displayName) === network;
  }

  /**
   * Takes a network away, and unplugs the adapters from it first.
   * @param forget what is done about its file
   */
  remove(network: VirtualNetwork, forget: (file: string) => void): void {
    for (const { machine, id } of [...network.adapters]) {
      machine.changeConfiguration((configuration) => unplug(configuration, id));
    }
    // The file first: if it cannot be removed, the network stays.
    forget(network.File);
    this.#byName.delete(network.displayName.toLowerCase());
    this.#byKey.clear();
    network.retire();
  }

  /** Gives a network another name; returns where its configuration is then. */
  rename(network: VirtualNetwork, name: string): ConfigurationPlace {
    const holder = this.find(name);
    if (holder !== undefined && holder !== network) {
      throw new ComError(
        VM_E_VIRTUAL_NETWORK_NAME_ALREADY_EXISTS,
        `There is a virtual network named '${name}' already.`,
      );
    }
    const place = this.#files.rename(network.File, name);
    this.#byName.delete(network.displayName.toLowerCase());
    this.#byName.set(place.name.toLowerCase(), network);
    return place;
  }

  /** The id that a file says; a new one, which the file says then, if it has none or that of another network. */
  #identify({ file }: ConfigurationPlace): Uint8Array {
    const said = this.#files.read(file).id;
    if (said !== undefined && this.byKey(networkKeyOf(said)) === undefined) return said;
    const id = new Uint8Array(randomBytes(NETWORK_ID_SIZE));
    this.#files.change(file, (vnc) => vnc.identify(id));
    return id;
  }

  #add(network: VirtualNetwork): VirtualNetwork {
    this.#byName.set(network.displayName.toLowerCase(), network);
    return network;
  }

  #assertFree({ name }: ConfigurationPlace): void {
    if (this.find(name) === undefined) return;
    throw new ComError(VM_E_CONFIG_DUPLICATE_NAME, `There is a virtual network named '${name}' already.`);
  }
}
