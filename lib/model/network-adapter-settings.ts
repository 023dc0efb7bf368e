/** What a .vmc file says of a machine's network adapters. */
import { ComError } from "../com/com-error.js";
import { NETWORK_ID_SIZE } from "../files/vnc.js";
import type { PreferenceValue } from "../files/preference-value.js";
import type { Vmc } from "../files/vmc.js";
import { VM_E_OUT_OF_RESOURCE } from "../generated/hresults.js";
import {
  NO_ADDRESS,
  bytesOfAddress,
  formatEthernetAddress,
  isOfDynamicRange,
  parseEthernetAddress,
} from "./ethernet-address.js";

const SECTION = "hardware/pci_bus/ethernet_adapter";
const COUNT = `${SECTION}/controller_count`;
const CONTROLLER = /^ethernet_controller\[@id=(0|[1-9]\d{0,8})\]$/;

const ADDRESS_SIZE = 6;
const UNPLUGGED = new Uint8Array(NETWORK_ID_SIZE);

/** What identifies a network in maps: the hexadecimal digits of its 16 bytes; "" for none. */
export type NetworkKey = string;

/** One adapter as the file describes it. */
export interface NetworkAdapterSettings {
  /** The number that the file gives it. */
  readonly id: number;
  /** The network that it is attached to; "" if it is unplugged. */
  readonly network: NetworkKey;
  readonly address: string;
  readonly isDynamic: boolean;
}

export function networkKeyOf(id: Uint8Array): NetworkKey {
  return id.every((byte) => byte === 0) ? "" : Buffer.from(id).toString("hex");
}

/** The numbers of the adapters, in their order. */
export function adapterIds(vmc: Vmc): number[] {
  return vmc.children(SECTION).flatMap((step) => {
    const id = CONTROLLER.exec(step)?.[1];
    return id === undefined ? [] : [Number(id)];
  });
}

/** @throws ComError VM_E_PREF_ILLEGAL_VALUE if a value's text does not fit its type */
export function readAdapter(vmc: Vmc, id: number): NetworkAdapterSettings | undefined {
  const section = sectionOf(id);
  if (!vmc.has(section)) return undefined;
  const value = (key: string): PreferenceValue | undefined => vmc.value(`${section}/${key}`);
  const network = value("virtual_network/id");
  const address = addressOf(value("ethernet_card_address"));
  const isDynamic = value("ethernet_card_address_is_dynamic");
  return {
    id,
    network: network instanceof Uint8Array ? networkKeyOf(network) : "",
    address,
    // Files of other programs do not say: an address of another range has been given by hand.
    isDynamic: typeof isDynamic === "boolean" ? isDynamic : address === NO_ADDRESS || isOfDynamicRange(address),
  };
}

/** Adds an adapter that is not connected; returns its number, the lowest that is free. */
export function addAdapter(vmc: Vmc, address: string, limit: number): number {
  const ids = adapterIds(vmc);
  if (ids.length >= limit) {
    throw new ComError(VM_E_OUT_OF_RESOURCE, `A virtual machine has at most ${limit} network adapters.`);
  }
  let id = 0;
  while (ids.includes(id)) id++;
  unplug(vmc, id);
  writeAddress(vmc, id, address, true);
  vmc.set(COUNT, ids.length + 1);
  return id;
}

export function removeAdapter(vmc: Vmc, id: number): void {
  vmc.remove(sectionOf(id));
  vmc.set(COUNT, adapterIds(vmc).length);
}

export function plugIn(vmc: Vmc, id: number, network: Uint8Array, name: string): void {
  vmc.set(`${sectionOf(id)}/virtual_network/id`, network);
  vmc.set(`${sectionOf(id)}/virtual_network/name`, name);
}

export function unplug(vmc: Vmc, id: number): void {
  plugIn(vmc, id, UNPLUGGED, "");
}

export function writeAddress(vmc: Vmc, id: number, address: string, isDynamic: boolean): void {
  vmc.set(`${sectionOf(id)}/ethernet_card_address`, bytesOfAddress(address));
  vmc.set(`${sectionOf(id)}/ethernet_card_address_is_dynamic`, isDynamic);
}

function sectionOf(id: number): string {
  return `${SECTION}/ethernet_controller[@id=${id}]`;
}

function addressOf(value: PreferenceValue | undefined): string {
  if (value instanceof Uint8Array && value.length === ADDRESS_SIZE) return formatEthernetAddress(value);
  return (typeof value === "string" ? parseEthernetAddress(value) : undefined) ?? NO_ADDRESS;
}
