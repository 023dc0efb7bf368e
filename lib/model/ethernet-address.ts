/** Ethernet addresses: six bytes, as text `00-03-FF-1A-2B-3C`. */
import { randomBytes } from "../random.js";

/** The vendor part of the addresses that a server makes: Microsoft's for virtual machines. */
const DYNAMIC_PREFIX = "00-03-FF-";

/** What an adapter has until it gets an address. */
export const NO_ADDRESS = "00-00-00-00-00-00";

export const BROADCAST_ADDRESS = "FF-FF-FF-FF-FF-FF";

const FORMAT = /^[0-9a-f]{2}(?:-[0-9a-f]{2}){5}$/i;

/** An address in its normal form, in capitals; undefined for what is none. */
export function parseEthernetAddress(text: string): string | undefined {
  return FORMAT.test(text) ? text.toUpperCase() : undefined;
}

/** Whether it stands for several adapters: multicast or broadcast. */
export function isGroupAddress(address: string): boolean {
  return (Number.parseInt(address.slice(0, 2), 16) & 1) === 1;
}

/** Whether it is of the range that servers make addresses from. */
export function isOfDynamicRange(address: string): boolean {
  return address.startsWith(DYNAMIC_PREFIX);
}

/** An address that is free, of the range that servers make them from. */
export function newDynamicAddress(isTaken: (address: string) => boolean): string {
  for (;;) {
    const address = DYNAMIC_PREFIX + dashed(randomBytes(3));
    if (!isTaken(address)) return address;
  }
}

export function formatEthernetAddress(bytes: Uint8Array): string {
  return dashed(bytes);
}

export function bytesOfAddress(address: string): Uint8Array {
  return new Uint8Array(Buffer.from(address.replaceAll("-", ""), "hex"));
}

function dashed(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("-");
}
