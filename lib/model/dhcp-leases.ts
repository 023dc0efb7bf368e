import type { DhcpRange } from "./dhcp-settings.js";

interface Lease {
  readonly address: number;
  /** Milliseconds of the clock. */
  readonly expires: number;
}

/** Who has which address of a range, and until when. */
export class DhcpLeases {
  readonly #byClient = new Map<string, Lease>();
  readonly #clients = new Map<number, string>();

  /**
   * The address of a client: the one that it has or had, else one that nobody had, else one that is over.
   * @param client its Ethernet address
   * @param now milliseconds of the clock
   * @param seconds how long the lease lasts from now on
   * @returns undefined if all addresses are taken
   */
  lease(client: string, range: DhcpRange, now: number, seconds: number): number | undefined {
    const before = this.#byClient.get(client);
    const address = before !== undefined && isIn(range, before.address) ? before.address : this.#free(range, now);
    if (address === undefined) return undefined;
    this.#forget(client);
    this.#forget(this.#clients.get(address));
    this.#byClient.set(client, { address, expires: now + seconds * 1000 });
    this.#clients.set(address, client);
    return address;
  }

  /** A client gives its address back. */
  release(client: string): void {
    this.#forget(client);
  }

  #free(range: DhcpRange, now: number): number | undefined {
    let over: number | undefined;
    for (let address = range.starting; address <= range.ending; address++) {
      const client = this.#clients.get(address);
      if (client === undefined) return address;
      // A client that comes back late would like its address: it goes last.
      const lease = this.#byClient.get(client);
      if (over === undefined && lease !== undefined && lease.expires <= now) over = address;
    }
    return over;
  }

  #forget(client: string | undefined): void {
    if (client === undefined) return;
    const lease = this.#byClient.get(client);
    if (lease === undefined) return;
    this.#byClient.delete(client);
    this.#clients.delete(lease.address);
  }
}

function isIn({ starting, ending }: DhcpRange, address: number): boolean {
  return address >= starting && address <= ending;
}
