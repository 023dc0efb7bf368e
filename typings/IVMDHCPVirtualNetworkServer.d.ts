// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

/**
 * The DHCP server built into a virtual network; it hands IP addresses to guests. Get it from
 * IVMVirtualNetwork.DHCPVirtualNetworkServer.
 */
export interface IVMDHCPVirtualNetworkServer extends IDispatch {
  /**
   * Sets the network, the address pool and the own address of the server.
   *
   * All values are IPv4 addresses in dotted form. The first 15 usable addresses of the network are reserved, so in
   * 192.168.0.0/255.255.255.0 the pool can run from .16 to .254.
   *
   * See IVMDHCPVirtualNetworkServer.ConfigureDHCPServer in the Virtual Server reference.
   *
   * @param network base address, like 192.168.0.0
   * @param networkMask mask, like 255.255.255.0
   * @param startingIPAddress first address to hand out, the 16th of the network or later
   * @param endingIPAddress last address to hand out
   * @param serverIPAddress address of the server itself, below startingIPAddress
   * @throws ComError E_INVALIDARG: an argument is empty
   * @throws ComError VM_E_INVALID_IP_ADDRESS: an argument is not an IPv4 address
   * @throws ComError VM_E_INVALID_NETWORK_ADDRESS: network is not of class A, B or C
   * @throws ComError VM_E_INVALID_NETWORK_MASK: the mask does not fit the class of the network
   * @throws ComError VM_E_INVALID_ENDING_ADDRESS: the last pool address is outside the network
   * @throws ComError VM_E_INVALID_STARTING_ADDRESS: the first pool address is reserved or outside the network
   * @throws ComError VM_E_INVALID_ADDRESS_RANGE: the pool starts after it ends
   */
  ConfigureDHCPServer(
    network: string,
    networkMask: string,
    startingIPAddress: string,
    endingIPAddress: string,
    serverIPAddress: string,
  ): void;

  /**
   * Sets the three times of a lease.
   *
   * Each is a number of seconds from 1 to 4294967295. They must rise strictly: renewal, then rebinding, then lease.
   *
   * See IVMDHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes in the Virtual Server reference.
   *
   * @param leaseTime seconds until a lease ends
   * @param leaseRenewalTime seconds until the guest asks to renew
   * @param leaseRebindingTime seconds until the guest looks for another server
   * @throws ComError E_INVALIDARG: a time is out of range or they do not rise
   * @throws ComError DISP_E_BADVARTYPE: a value is not convertible to a number
   * @throws ComError DISP_E_OVERFLOW: a value is above 4294967295
   */
  ConfigureDHCPLeaseTimes(leaseTime: number, leaseRenewalTime: number, leaseRebindingTime: number): void;

  /**
   * Switches the DHCP server on or off.
   *
   * See IVMDHCPVirtualNetworkServer.IsEnabled in the Virtual Server reference.
   *
   * @returns true while the server answers guests
   */
  IsEnabled: boolean;

  /**
   * Base address of the served network.
   *
   * Together with NetworkMask it fixes which addresses exist; the lowest and the highest (broadcast) are never handed
   * out.
   *
   * See IVMDHCPVirtualNetworkServer.Network in the Virtual Server reference.
   *
   * @returns address in dotted form, like 10.237.0.1
   */
  readonly Network: string;

  /**
   * Mask of the served network.
   *
   * See Network. Change it with ConfigureDHCPServer.
   *
   * See IVMDHCPVirtualNetworkServer.NetworkMask in the Virtual Server reference.
   *
   * @returns mask in dotted form, like 255.255.0.0
   */
  readonly NetworkMask: string;

  /**
   * First address of the pool.
   *
   * Change it with ConfigureDHCPServer.
   *
   * See IVMDHCPVirtualNetworkServer.StartingIPAddress in the Virtual Server reference.
   *
   * @returns address in dotted form, like 10.237.0.1
   */
  readonly StartingIPAddress: string;

  /**
   * Last address of the pool.
   *
   * Change it with ConfigureDHCPServer.
   *
   * See IVMDHCPVirtualNetworkServer.EndingIPAddress in the Virtual Server reference.
   *
   * @returns address in dotted form, like 10.237.0.1
   */
  readonly EndingIPAddress: string;

  /**
   * Own address of the DHCP server.
   *
   * Change it with ConfigureDHCPServer.
   *
   * See IVMDHCPVirtualNetworkServer.ServerIPAddress in the Virtual Server reference.
   *
   * @returns address in dotted form, like 10.237.0.1
   */
  readonly ServerIPAddress: string;

  /**
   * Seconds until a lease ends.
   *
   * At least 60. Change it with ConfigureDHCPLeaseTimes.
   *
   * See IVMDHCPVirtualNetworkServer.LeaseTime in the Virtual Server reference.
   *
   * @returns seconds
   */
  readonly LeaseTime: number;

  /**
   * Seconds until a guest asks to keep its address.
   *
   * At least 30. Change it with ConfigureDHCPLeaseTimes.
   *
   * See IVMDHCPVirtualNetworkServer.LeaseRenewalTime in the Virtual Server reference.
   *
   * @returns seconds
   */
  readonly LeaseRenewalTime: number;

  /**
   * Seconds until a guest without an answer looks for another server.
   *
   * At least 45. Change it with ConfigureDHCPLeaseTimes.
   *
   * See IVMDHCPVirtualNetworkServer.LeaseRebindingTime in the Virtual Server reference.
   *
   * @returns seconds
   */
  readonly LeaseRebindingTime: number;

  /**
   * Default gateway that guests are told.
   *
   * Assign an empty string to have none.
   *
   * See IVMDHCPVirtualNetworkServer.DefaultGatewayAddress in the Virtual Server reference.
   *
   * @returns address in dotted form, like 10.237.0.1
   * @throws ComError VM_E_INVALID_IP_ADDRESS: not a dotted IPv4 address
   */
  DefaultGatewayAddress: string;

  /**
   * DNS servers that guests are told, separated by commas.
   *
   * Example: 10.237.0.3,10.237.0.4
   *
   * See IVMDHCPVirtualNetworkServer.DNSServers in the Virtual Server reference.
   *
   * @returns dotted addresses with commas between
   * @throws ComError E_INVALIDARG: the text is empty
   * @throws ComError VM_E_INVALID_IP_ADDRESS: an address in the list is malformed
   */
  DNSServers: string;

  /**
   * WINS servers that guests are told, separated by commas.
   *
   * Example: 10.237.0.3,10.237.0.4
   *
   * See IVMDHCPVirtualNetworkServer.WINSServers in the Virtual Server reference.
   *
   * @returns dotted addresses with commas between
   * @throws ComError E_INVALIDARG: the text is empty
   * @throws ComError VM_E_INVALID_IP_ADDRESS: an address in the list is malformed
   */
  WINSServers: string;
}
