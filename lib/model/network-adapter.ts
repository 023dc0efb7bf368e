import { ComError } from "../com/com-error.js";
import { succeedWithFalse } from "../com/success-code.js";
import type { Vmc } from "../files/vmc.js";
import {
  E_INVALIDARG,
  E_POINTER,
  VM_E_CANT_SET_DYNAMIC_MAC_ADDRESS,
  VM_E_INVALID_VIRTUAL_NETWORK_ID,
  VM_E_VM_UNKNOWN,
} from "../generated/hresults.js";
import { vmVMState_TurnedOff } from "../generated/enumerations.js";
import { VMNetworkAdapterImplementation } from "../generated/implementations.js";
import { NO_ADDRESS, isGroupAddress, newDynamicAddress, parseEthernetAddress } from "./ethernet-address.js";
import { plugIn, readAdapter, unplug, writeAddress, type NetworkAdapterSettings } from "./network-adapter-settings.js";
import type { VirtualMachinePorts } from "./virtual-machine-ports.js";
import type { VirtualNetwork } from "./virtual-network.js";

/** A network adapter of a machine. What it is set to is in the machine's configuration, nothing here. */
export class NetworkAdapter extends VMNetworkAdapterImplementation {
  readonly machine: VirtualMachinePorts;
  readonly #id: number;
  #isRemoved = false;

  constructor(machine: VirtualMachinePorts, id: number) {
    super();
    this.machine = machine;
    this.#id = id;
  }

  override get _ID(): number {
    this.#assertKnown();
    return this.#id;
  }

  override get VirtualMachine(): VirtualMachinePorts {
    this.#assertKnown();
    return this.machine;
  }

  override get VirtualNetwork(): VirtualNetwork | null {
    const { network } = this.settings;
    if (network === "") {
      succeedWithFalse();
      return null;
    }
    const found = this.machine.server.networkByKey(network);
    if (found !== undefined) return found;
    throw new ComError(
      VM_E_INVALID_VIRTUAL_NETWORK_ID,
      "The network adapter is attached to a virtual network that this server does not have.",
    );
  }

  override AttachToVirtualNetwork(network: VirtualNetwork | null): void {
    if (network === null) throw new ComError(E_POINTER, "There is no virtual network given.");
    this.#assertKnown();
    if (network.server !== this.machine.server) {
      throw new ComError(E_INVALIDARG, "The virtual network belongs to another server.");
    }
    network.assertAttachable();
    this.#change((vmc) => plugIn(vmc, this.#id, network.id, network.displayName));
  }

  override DetachFromVirtualNetwork(): void {
    if (this.settings.network !== "") this.#change((vmc) => unplug(vmc, this.#id));
  }

  override get EthernetAddress(): string {
    const { address, isDynamic } = this.settings;
    if (!isDynamic || this.#mayKeep(address)) return address;
    return this.#takeDynamicAddress();
  }

  override set EthernetAddress(text: string | null) {
    if (text === null) throw new ComError(E_POINTER, "There is no Ethernet address given.");
    const { isDynamic } = this.settings;
    const address = parseEthernetAddress(text);
    if (address === undefined) {
      throw new ComError(E_INVALIDARG, "An Ethernet address has the form XX-XX-XX-XX-XX-XX, of hexadecimal digits.");
    }
    if (isGroupAddress(address)) {
      throw new ComError(E_INVALIDARG, `${address} is the address of a group; an adapter needs one of its own.`);
    }
    if (isDynamic) throw new ComError(VM_E_CANT_SET_DYNAMIC_MAC_ADDRESS);
    this.#change((vmc) => writeAddress(vmc, this.#id, address, false));
  }

  override get IsEthernetAddressDynamic(): boolean {
    return this.settings.isDynamic;
  }

  override set IsEthernetAddressDynamic(isDynamic: boolean) {
    const before = this.settings;
    if (isDynamic === before.isDynamic) return;
    if (isDynamic) this.#takeDynamicAddress();
    // The address stays: the guest knows its adapter by it.
    else this.#change((vmc) => writeAddress(vmc, this.#id, before.address, false));
  }

  // --- for the rest of the model

  /** What the configuration says. @throws ComError VM_E_VM_UNKNOWN if the machine, or the adapter in it, is gone */
  get settings(): NetworkAdapterSettings {
    this.machine.assertKnown();
    const settings = this.#isRemoved ? undefined : readAdapter(this.machine.configuration, this.#id);
    if (settings !== undefined) return settings;
    throw new ComError(VM_E_VM_UNKNOWN, "The network adapter is no longer part of a virtual machine.");
  }

  isPartOf(machine: VirtualMachinePorts): boolean {
    return this.machine === machine && !this.#isRemoved;
  }

  /** The machine does not have it any more, even if another one gets its number. */
  retire(): void {
    this.#isRemoved = true;
  }

  #assertKnown(): void {
    void this.settings;
  }

  #change(change: (configuration: Vmc) => void): void {
    this.machine.changeConfiguration(change);
  }

  /**
   * A dynamic address is the adapter's if nobody had it before: a copied configuration brings the addresses of the
   * original along. While its machine is not off an adapter keeps what the guest has seen.
   */
  #mayKeep(address: string): boolean {
    if (this.machine.state !== vmVMState_TurnedOff) return true;
    return address !== NO_ADDRESS && this.machine.server.adapters.isFirstWith(address, this.machine, this.#id);
  }

  #takeDynamicAddress(): string {
    const { adapters } = this.machine.server;
    const address = newDynamicAddress((each) => adapters.isTaken(each));
    this.#change((vmc) => writeAddress(vmc, this.#id, address, true));
    return address;
  }
}
