import { ComError } from "../com/com-error.js";
import { VT_R8, roundHalfEven, variantChangeType } from "../com/variant.js";
import {
  DISP_E_BADVARTYPE,
  DISP_E_OVERFLOW,
  DISP_E_TYPEMISMATCH,
  E_INVALIDARG,
  E_POINTER,
} from "../generated/hresults.js";
import { VMDHCPVirtualNetworkServerImplementation } from "../generated/implementations.js";
import { DhcpLeases } from "./dhcp-leases.js";
import {
  DHCP_KEYS,
  checkLeaseTimes,
  checkedAddress,
  checkedList,
  checkedRange,
  readLeaseTimes,
  readRange,
  writeLeaseTimes,
  writeRange,
  type DhcpLeaseTimes,
  type DhcpRange,
} from "./dhcp-settings.js";
import { formatIPAddress } from "./ip-address.js";
import type { VirtualNetwork } from "./virtual-network.js";

/** What a client that asks for an address is told. */
export interface DhcpOffer {
  readonly address: string;
  readonly mask: string;
  readonly server: string;
  /** "" if there is none. */
  readonly gateway: string;
  readonly dnsServers: readonly string[];
  readonly winsServers: readonly string[];
  /** Seconds. */
  readonly times: DhcpLeaseTimes;
}

/** The DHCP server of a network. What it is set to is in the network's configuration; its leases are in memory. */
export class DHCPVirtualNetworkServer extends VMDHCPVirtualNetworkServerImplementation {
  readonly #network: VirtualNetwork;
  readonly #leases = new DhcpLeases();

  constructor(network: VirtualNetwork) {
    super();
    this.#network = network;
  }

  override get IsEnabled(): boolean {
    return this.#network.configuration.value(DHCP_KEYS.enabled) === true;
  }

  override set IsEnabled(isEnabled: boolean) {
    this.#network.changeConfiguration((vnc) => vnc.set(DHCP_KEYS.enabled, isEnabled));
  }

  override ConfigureDHCPServer(
    network: string | null,
    mask: string | null,
    starting: string | null,
    ending: string | null,
    server: string | null,
  ): void {
    const range = checkedRange({ network, mask, starting, ending, server });
    this.#network.changeConfiguration((vnc) => writeRange(vnc, range));
  }

  override get Network(): string {
    return formatIPAddress(this.#range.network);
  }

  override get NetworkMask(): string {
    return formatIPAddress(this.#range.mask);
  }

  override get StartingIPAddress(): string {
    return formatIPAddress(this.#range.starting);
  }

  override get EndingIPAddress(): string {
    return formatIPAddress(this.#range.ending);
  }

  override get ServerIPAddress(): string {
    return formatIPAddress(this.#range.server);
  }

  override ConfigureDHCPLeaseTimes(lease: unknown, renewal: unknown, rebinding: unknown): void {
    const times = { lease: seconds(lease), renewal: seconds(renewal), rebinding: seconds(rebinding) };
    checkLeaseTimes(times);
    this.#network.changeConfiguration((vnc) => writeLeaseTimes(vnc, times));
  }

  override get LeaseTime(): number {
    return this.#times.lease;
  }

  override get LeaseRenewalTime(): number {
    return this.#times.renewal;
  }

  override get LeaseRebindingTime(): number {
    return this.#times.rebinding;
  }

  override get DefaultGatewayAddress(): string {
    return this.#network.configuration.text(DHCP_KEYS.defaultGateway);
  }

  override set DefaultGatewayAddress(text: string | null) {
    if (text === null) throw new ComError(E_POINTER, "There is no address of a gateway given.");
    const address = text === "" ? "" : formatIPAddress(checkedAddress(text));
    this.#network.changeConfiguration((vnc) => vnc.set(DHCP_KEYS.defaultGateway, address));
  }

  override get DNSServers(): string {
    return this.#network.configuration.text(DHCP_KEYS.dnsServers);
  }

  override set DNSServers(list: string | null) {
    this.#putList(DHCP_KEYS.dnsServers, list);
  }

  override get WINSServers(): string {
    return this.#network.configuration.text(DHCP_KEYS.winsServers);
  }

  override set WINSServers(list: string | null) {
    this.#putList(DHCP_KEYS.winsServers, list);
  }

  // --- for whatever runs guests

  /**
   * Leases an address to an adapter, or renews its lease, by the apartment's clock.
   * @param client an Ethernet address
   * @returns undefined if the server is not enabled or all its addresses are taken
   */
  lease(client: string): DhcpOffer | undefined {
    if (!this.IsEnabled) return undefined;
    const range = this.#range;
    const times = this.#times;
    const now = this.#network.server.apartment.now();
    const address = this.#leases.lease(client, range, now, times.lease);
    if (address === undefined) return undefined;
    return {
      address: formatIPAddress(address),
      mask: formatIPAddress(range.mask),
      server: formatIPAddress(range.server),
      gateway: this.DefaultGatewayAddress,
      dnsServers: namesIn(this.DNSServers),
      winsServers: namesIn(this.WINSServers),
      times,
    };
  }

  release(client: string): void {
    this.#leases.release(client);
  }

  get #range(): DhcpRange {
    return readRange(this.#network.configuration);
  }

  get #times(): DhcpLeaseTimes {
    return readLeaseTimes(this.#network.configuration);
  }

  #putList(key: string, list: string | null): void {
    if (list === null) throw new ComError(E_POINTER, "There is no list of addresses given.");
    if (list === "") throw new ComError(E_INVALIDARG, "The list of addresses is empty.");
    const checked = checkedList(list);
    this.#network.changeConfiguration((vnc) => vnc.set(key, checked));
  }
}

function namesIn(list: string): readonly string[] {
  return list === "" ? [] : list.split(",");
}

/** A VARIANT of type VT_DECIMAL, or what converts to one, as a number of seconds. */
function seconds(value: unknown): number {
  const number = numberOf(value);
  if (number > 0xffff_ffff) throw new ComError(DISP_E_OVERFLOW, `${number} seconds are more than 4294967295.`);
  return roundHalfEven(number);
}

function numberOf(value: unknown): number {
  try {
    return variantChangeType(value, VT_R8) as number;
  } catch (error) {
    if (!(error instanceof ComError) || error.hresult !== DISP_E_TYPEMISMATCH) throw error;
    throw new ComError(DISP_E_BADVARTYPE, error.message, { cause: error });
  }
}
