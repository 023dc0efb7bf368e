/** TCP/IP addresses of version 4: unsigned numbers of 32 bits, as text in dotted-decimal notation. */

/** The number that a text stands for; undefined for what is no address. */
export function parseIPAddress(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text.trim());
  if (parts === null) return undefined;
  let address = 0;
  for (const part of parts.slice(1)) {
    const octet = Number(part);
    if (octet > 255) return undefined;
    address = address * 256 + octet;
  }
  return address;
}

export function formatIPAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 0xff).join(".");
}

/** How many bits of its class's networks are the network's; undefined for what is not of class A, B or C. */
export function classPrefixOf(address: number): number | undefined {
  const first = address >>> 24;
  // 0 is this network, 127 this host, from 224 on are groups and what is reserved.
  if (first === 0 || first === 127 || first >= 224) return undefined;
  if (first < 128) return 8;
  return first < 192 ? 16 : 24;
}

/** How many bits of a mask are set; undefined if they are not all at its beginning. */
export function prefixOf(mask: number): number | undefined {
  const hosts = ~mask >>> 0;
  // One less than a power of two has no bit in common with it.
  if (((hosts + 1) & hosts) !== 0) return undefined;
  return 32 - Math.round(Math.log2(hosts + 1));
}
