// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

import type { IVMDHCPVirtualNetworkServer } from "./IVMDHCPVirtualNetworkServer.js";
import type { IVMNetworkAdapterCollection } from "./IVMNetworkAdapterCollection.js";
import type { IVMSecurity } from "./IVMSecurity.js";

/**
 * A virtual network that joins machines to each other and, through a host adapter, to the outside. Get one from
 * CreateVirtualNetwork, RegisterVirtualNetwork, FindVirtualNetwork or the VirtualNetworks collection of the server.
 */
export interface IVMVirtualNetwork extends IDispatch {
  /**
   * Internal ID of the network, hidden from scripts.
   *
   * See IVMVirtualNetwork._ID in the Virtual Server reference.
   *
   * @returns an opaque value
   */
  readonly _ID: Uint8Array;

  /**
   * Full path of the .vnc file of the network.
   *
   * See IVMVirtualNetwork.File in the Virtual Server reference.
   *
   * @returns absolute Windows path
   */
  readonly File: string;

  /**
   * Unique name of the network.
   *
   * Letter case does not count when names are compared.
   *
   * See IVMVirtualNetwork.Name in the Virtual Server reference.
   *
   * @returns network name
   * @throws ComError E_INVALIDARG: the name is empty
   */
  Name: string;

  /**
   * Free text kept with the network.
   *
   * See IVMVirtualNetwork.Notes in the Virtual Server reference.
   *
   * @returns the text
   * @throws ComError E_INVALIDARG: the text is empty
   */
  Notes: string;

  /**
   * Access rights on this network.
   *
   * See IVMVirtualNetwork.Security in the Virtual Server reference.
   *
   * @returns an IVMSecurity object
   * @throws ComError E_OUTOFMEMORY: no memory left to build the object
   */
  readonly Security: IVMSecurity;

  /**
   * Name of the host network adapter through which the network reaches the outside.
   *
   * Use a name from IVMHostInfo.NetworkAdapters. With an empty string the guests see only each other.
   *
   * See IVMVirtualNetwork.HostAdapter in the Virtual Server reference.
   *
   * @returns adapter name, or an empty string
   * @throws ComError VM_E_ADAPTER_NOT_FOUND: the host has no such adapter, or it was removed or disabled
   */
  HostAdapter: string;

  /**
   * Machine adapters plugged into this network.
   *
   * See IVMVirtualNetwork.NetworkAdapters in the Virtual Server reference.
   *
   * @returns collection of IVMNetworkAdapter
   */
  readonly NetworkAdapters: IVMNetworkAdapterCollection;

  /**
   * DHCP server of this network, which hands out guest IP addresses.
   *
   * See IVMVirtualNetwork.DHCPVirtualNetworkServer in the Virtual Server reference.
   *
   * @returns the IVMDHCPVirtualNetworkServer object
   * @throws ComError E_FAIL: the DHCP server cannot be reached
   */
  readonly DHCPVirtualNetworkServer: IVMDHCPVirtualNetworkServer;

  /**
   * Bytes sent by the network, per second, at the moment.
   *
   * See IVMVirtualNetwork.BytesSent in the Virtual Server reference.
   *
   * @returns bytes per second
   */
  readonly BytesSent: number;

  /**
   * Bytes sent in each of the last 60 seconds.
   *
   * See IVMVirtualNetwork.BytesSentHistory in the Virtual Server reference.
   *
   * @returns array of 60 unsigned numbers, bytes per second
   */
  readonly BytesSentHistory: number[];

  /**
   * Bytes received by the network, per second, at the moment.
   *
   * See IVMVirtualNetwork.BytesReceived in the Virtual Server reference.
   *
   * @returns bytes per second
   */
  readonly BytesReceived: number;

  /**
   * Bytes received in each of the last 60 seconds.
   *
   * See IVMVirtualNetwork.BytesReceivedHistory in the Virtual Server reference.
   *
   * @returns array of 60 unsigned numbers, bytes per second
   */
  readonly BytesReceivedHistory: number[];

  /**
   * Bytes thrown away by the network, per second, at the moment.
   *
   * See IVMVirtualNetwork.BytesDropped in the Virtual Server reference.
   *
   * @returns bytes per second
   */
  readonly BytesDropped: number;

  /**
   * Bytes thrown away in each of the last 60 seconds.
   *
   * See IVMVirtualNetwork.BytesDroppedHistory in the Virtual Server reference.
   *
   * @returns array of 60 unsigned numbers, bytes per second
   */
  readonly BytesDroppedHistory: number[];

  /**
   * Packets sent by the network, per second, at the moment.
   *
   * See IVMVirtualNetwork.PacketsSent in the Virtual Server reference.
   *
   * @returns packets per second
   */
  readonly PacketsSent: number;

  /**
   * Packets sent in each of the last 60 seconds.
   *
   * See IVMVirtualNetwork.PacketsSentHistory in the Virtual Server reference.
   *
   * @returns array of 60 unsigned numbers, packets per second
   */
  readonly PacketsSentHistory: number[];

  /**
   * Packets received by the network, per second, at the moment.
   *
   * See IVMVirtualNetwork.PacketsReceived in the Virtual Server reference.
   *
   * @returns packets per second
   */
  readonly PacketsReceived: number;

  /**
   * Packets received in each of the last 60 seconds.
   *
   * See IVMVirtualNetwork.PacketsReceivedHistory in the Virtual Server reference.
   *
   * @returns array of 60 unsigned numbers, packets per second
   */
  readonly PacketsReceivedHistory: number[];

  /**
   * Packets thrown away by the network, per second, at the moment.
   *
   * See IVMVirtualNetwork.PacketsDropped in the Virtual Server reference.
   *
   * @returns packets per second
   */
  readonly PacketsDropped: number;

  /**
   * Packets thrown away in each of the last 60 seconds.
   *
   * See IVMVirtualNetwork.PacketsDroppedHistory in the Virtual Server reference.
   *
   * @returns array of 60 unsigned numbers, packets per second
   */
  readonly PacketsDroppedHistory: number[];
}
