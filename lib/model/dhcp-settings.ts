/** What a DHCP server is set to: the checks of the documentation, and how a .vnc file keeps it. */
import { ComError } from "../com/com-error.js";
import { ignoringComErrors } from "../com/ignoring.js";
import type { Vnc } from "../files/vnc.js";
import {
  E_INVALIDARG,
  VM_E_INVALID_ADDRESS_RANGE,
  VM_E_INVALID_ENDING_ADDRESS,
  VM_E_INVALID_IP_ADDRESS,
  VM_E_INVALID_NETWORK_ADDRESS,
  VM_E_INVALID_NETWORK_MASK,
  VM_E_INVALID_STARTING_ADDRESS,
} from "../generated/hresults.js";
import { classPrefixOf, formatIPAddress, parseIPAddress, prefixOf } from "./ip-address.js";

/** The addresses of a server, as numbers. */
export interface DhcpRange {
  readonly network: number;
  readonly mask: number;
  readonly starting: number;
  readonly ending: number;
  readonly server: number;
}

/** Seconds. */
export interface DhcpLeaseTimes {
  readonly lease: number;
  readonly renewal: number;
  readonly rebinding: number;
}

/** So many addresses at the beginning of a network are not for clients: its own and the first fifteen. */
const RESERVED = 16;

const HIGHEST_TIME = 0xffff_ffff;
const LOWEST_TIMES: DhcpLeaseTimes = { lease: 60, renewal: 30, rebinding: 45 };

/** As a server of the time set up a new network. */
const DEFAULT_RANGE = {
  network: "10.237.0.0",
  mask: "255.255.0.0",
  starting: "10.237.0.16",
  ending: "10.237.255.254",
  server: "10.237.0.1",
};

const HOUR = 3600;
const DEFAULT_TIMES: DhcpLeaseTimes = { lease: 36 * HOUR, renewal: 24 * HOUR, rebinding: 32 * HOUR };

const SECTION = "settings/dhcp_server";

/** Where a .vnc file has a server's texts and flags. */
export const DHCP_KEYS = {
  enabled: `${SECTION}/enabled`,
  defaultGateway: `${SECTION}/default_gateway`,
  dnsServers: `${SECTION}/dns_servers`,
  winsServers: `${SECTION}/wins_servers`,
} as const;

const RANGE_KEYS: Readonly<Record<keyof DhcpRange, string>> = {
  network: `${SECTION}/network`,
  mask: `${SECTION}/network_mask`,
  starting: `${SECTION}/starting_address`,
  ending: `${SECTION}/ending_address`,
  server: `${SECTION}/server_address`,
};

const TIME_KEYS: Readonly<Record<keyof DhcpLeaseTimes, string>> = {
  lease: `${SECTION}/lease_time`,
  renewal: `${SECTION}/lease_renewal_time`,
  rebinding: `${SECTION}/lease_rebinding_time`,
};

/**
 * The range that texts stand for.
 * @throws ComError E_INVALIDARG, VM_E_INVALID_IP_ADDRESS, VM_E_INVALID_NETWORK_ADDRESS, VM_E_INVALID_NETWORK_MASK,
 * VM_E_INVALID_STARTING_ADDRESS, VM_E_INVALID_ENDING_ADDRESS, VM_E_INVALID_ADDRESS_RANGE
 */
export function checkedRange(texts: Readonly<Record<keyof DhcpRange, string | null>>): DhcpRange {
  for (const [name, text] of Object.entries(texts)) {
    if (text === null || text.trim() === "") throw new ComError(E_INVALIDARG, `The ${name} address is empty.`);
  }
  const range: DhcpRange = {
    network: checkedAddress(texts.network),
    mask: checkedAddress(texts.mask),
    starting: checkedAddress(texts.starting),
    ending: checkedAddress(texts.ending),
    server: checkedAddress(texts.server),
  };
  checkNetwork(range);
  checkClients(range);
  return range;
}

/** @throws ComError VM_E_INVALID_IP_ADDRESS */
export function checkedAddress(text: string | null): number {
  const address = parseIPAddress(text ?? "");
  if (address !== undefined) return address;
  throw new ComError(
    VM_E_INVALID_IP_ADDRESS,
    `'${(text ?? "").slice(0, 80)}' is no TCP/IP address such as 10.237.0.3.`,
  );
}

/** A list of addresses, in the form in which it is kept. @throws ComError VM_E_INVALID_IP_ADDRESS */
export function checkedList(text: string): string {
  return text
    .split(",")
    .map((each) => formatIPAddress(checkedAddress(each)))
    .join(",");
}

/** @throws ComError E_INVALIDARG for what is too short, too long, or not in its order */
export function checkLeaseTimes(times: DhcpLeaseTimes): void {
  for (const name of ["lease", "renewal", "rebinding"] as const) {
    const lowest = LOWEST_TIMES[name];
    if (times[name] >= lowest && times[name] <= HIGHEST_TIME) continue;
    throw new ComError(E_INVALIDARG, `The ${name} time must be from ${lowest} to ${HIGHEST_TIME} seconds.`);
  }
  if (times.renewal < times.rebinding && times.rebinding < times.lease) return;
  throw new ComError(
    E_INVALIDARG,
    "The renewal time must be less than the rebinding time, and that less than the lease.",
  );
}

/** What a file says; the defaults if it says nothing, or what could not have been set. */
export function readRange(vnc: Vnc): DhcpRange {
  const texts = { ...DEFAULT_RANGE };
  for (const name of rangeNames()) texts[name] = vnc.text(RANGE_KEYS[name]) || texts[name];
  return ignoringComErrors(() => checkedRange(texts)) ?? checkedRange(DEFAULT_RANGE);
}

export function writeRange(vnc: Vnc, range: DhcpRange): void {
  for (const name of rangeNames()) vnc.set(RANGE_KEYS[name], formatIPAddress(range[name]));
}

/** What a file says; the defaults if it says nothing, or what could not have been set. */
export function readLeaseTimes(vnc: Vnc): DhcpLeaseTimes {
  const time = (name: keyof DhcpLeaseTimes): number => {
    const value = vnc.value(TIME_KEYS[name]);
    return typeof value === "number" ? value : DEFAULT_TIMES[name];
  };
  const times = { lease: time("lease"), renewal: time("renewal"), rebinding: time("rebinding") };
  return ignoringComErrors(() => (checkLeaseTimes(times), times)) ?? DEFAULT_TIMES;
}

export function writeLeaseTimes(vnc: Vnc, times: DhcpLeaseTimes): void {
  for (const name of ["lease", "renewal", "rebinding"] as const) vnc.set(TIME_KEYS[name], times[name]);
}

function checkNetwork({ network, mask }: DhcpRange): void {
  const classPrefix = classPrefixOf(network);
  if (classPrefix === undefined) {
    throw new ComError(VM_E_INVALID_NETWORK_ADDRESS, `${formatIPAddress(network)} is not of class A, B or C.`);
  }
  const prefix = prefixOf(mask);
  if (prefix === undefined || prefix < classPrefix || prefix > 30) {
    throw new ComError(
      VM_E_INVALID_NETWORK_MASK,
      `${formatIPAddress(mask)} is no mask for the network ${formatIPAddress(network)}.`,
    );
  }
  if ((network & ~mask) !== 0) {
    throw new ComError(
      VM_E_INVALID_NETWORK_ADDRESS,
      `${formatIPAddress(network)} is an address in a network, not the network's own.`,
    );
  }
}

function checkClients({ network, mask, starting, ending, server }: DhcpRange): void {
  const first = network + RESERVED;
  const last = network + (~mask >>> 0) - 1;
  const valid = `${formatIPAddress(first)} to ${formatIPAddress(last)}`;
  if (starting < first || starting > last) {
    throw new ComError(VM_E_INVALID_STARTING_ADDRESS, `The starting address must be in ${valid}.`);
  }
  if (ending < first || ending > last) {
    throw new ComError(VM_E_INVALID_ENDING_ADDRESS, `The ending address must be in ${valid}.`);
  }
  if (starting > ending) throw new ComError(VM_E_INVALID_ADDRESS_RANGE);
  if (server > network && server < starting) return;
  throw new ComError(
    VM_E_INVALID_IP_ADDRESS,
    `The server's address must be in the network, below the starting address ${formatIPAddress(starting)}.`,
  );
}

function rangeNames(): (keyof DhcpRange)[] {
  return ["network", "mask", "starting", "ending", "server"];
}
