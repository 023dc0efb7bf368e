// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

import type { IVMVirtualMachine } from "./IVMVirtualMachine.js";
import type { IVMVirtualNetwork } from "./IVMVirtualNetwork.js";

/**
 * A virtual network card of a machine. It reaches the host only through a virtual network. Get one from
 * IVMVirtualMachine.AddNetworkAdapter or a NetworkAdapters collection.
 */
export interface IVMNetworkAdapter extends IDispatch {
  /**
   * Internal ID of the adapter, hidden from scripts.
   *
   * See IVMNetworkAdapter._ID in the Virtual Server reference.
   *
   * @returns a number
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly _ID: number;

  /**
   * Machine the adapter belongs to.
   *
   * See IVMNetworkAdapter.VirtualMachine in the Virtual Server reference.
   *
   * @returns the machine
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly VirtualMachine: IVMVirtualMachine;

  /**
   * Plugs the adapter into a virtual network.
   *
   * See IVMNetworkAdapter.AttachToVirtualNetwork in the Virtual Server reference.
   *
   * @param virtualNetwork network to plug into
   * @throws ComError E_POINTER: null was passed
   * @throws ComError E_INVALIDARG: the object is not a virtual network
   * @throws ComError E_ACCESSDENIED: you may not use that network
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_INVALID_VIRTUAL_NETWORK_ID: that network no longer exists
   */
  AttachToVirtualNetwork(virtualNetwork: IVMVirtualNetwork): void;

  /**
   * Unplugs the adapter from its virtual network.
   *
   * VirtualNetwork is null afterwards.
   *
   * See IVMNetworkAdapter.DetachFromVirtualNetwork in the Virtual Server reference.
   */
  DetachFromVirtualNetwork(): void;

  /**
   * Virtual network the adapter is plugged into.
   *
   * Succeeds with S_FALSE: the adapter is unplugged; null is returned.
   *
   * See IVMNetworkAdapter.VirtualNetwork in the Virtual Server reference.
   *
   * @returns the network, or null
   * @throws ComError VM_E_INVALID_VIRTUAL_NETWORK_ID: the stored network ID is not valid
   */
  readonly VirtualNetwork: IVMVirtualNetwork | null;

  /**
   * MAC address of the adapter.
   *
   * Can be assigned only while IsEthernetAddressDynamic is false. Starts as 00-00-00-00-00-00; most guests reject that.
   *
   * See IVMNetworkAdapter.EthernetAddress in the Virtual Server reference.
   *
   * @returns six hexadecimal bytes, XX-XX-XX-XX-XX-XX
   * @throws ComError E_INVALIDARG: not of the form XX-XX-XX-XX-XX-XX
   * @throws ComError VM_E_CANT_SET_DYNAMIC_MAC_ADDRESS: the server generates the address; set
   *   IsEthernetAddressDynamic to false first
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  EthernetAddress: string;

  /**
   * Whether the server generates the MAC address.
   *
   * True at first, which avoids clashes between machines. After setting false, assign a valid EthernetAddress.
   *
   * See IVMNetworkAdapter.IsEthernetAddressDynamic in the Virtual Server reference.
   *
   * @returns true if generated, false if fixed
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  IsEthernetAddressDynamic: boolean;
}
