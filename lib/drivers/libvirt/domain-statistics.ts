/**
 * What the machines of a host use. The host is asked for all of them at once, every second, as long as somebody reads;
 * a reader gets what was last heard. Only the first one waits, and pumps meanwhile.
 */
import { ignoringComErrors } from "../../com/ignoring.js";
import type { DomainStatistics } from "./hypervisor.js";
import type { LibvirtHost } from "./libvirt-host.js";

const PERIOD = 1000;

/** Who has not read for so long, in ms, is not asked for. */
const INTEREST = 120_000;

/** Seconds of a history. */
const HISTORY = 60;

const NOTHING: DomainStatistics = {
  cpuTime: 0,
  diskBytesRead: 0,
  diskBytesWritten: 0,
  networkBytesReceived: 0,
  networkBytesSent: 0,
};

interface Samples {
  latest: DomainStatistics;
  sampledAt: number;
  /** Percentages, one for each second, the newest last. */
  readonly cpu: number[];
}

export class DomainStatisticsSampler {
  readonly #host: LibvirtHost;
  readonly #samples = new Map<string, Samples>();
  #isScheduled = false;
  #readAt = -Infinity;

  constructor(host: LibvirtHost) {
    this.#host = host;
  }

  /** What was last heard of a machine that is on. */
  latest(uuid: string): DomainStatistics {
    return this.#of(uuid).latest;
  }

  /** One percentage of a processor for each of the last 60 seconds, the newest last. */
  cpuHistory(uuid: string): number[] {
    const { cpu } = this.#of(uuid);
    return [...new Array<number>(HISTORY - cpu.length).fill(0), ...cpu];
  }

  forget(uuid: string): void {
    this.#samples.delete(uuid);
  }

  #of(uuid: string): Samples {
    const host = this.#host;
    this.#readAt = host.apartment.now();
    this.#schedule();
    const known = this.#samples.get(uuid);
    if (known !== undefined) return known;
    const what = "The statistics of the virtual machine cannot be had";
    const first = ignoringComErrors(() =>
      host.wait<DomainStatistics>(what, (connection, answer) => connection.statistics(uuid, answer)),
    );
    const samples = { latest: first ?? NOTHING, sampledAt: host.apartment.now(), cpu: [] };
    if (first !== undefined) this.#samples.set(uuid, samples);
    return samples;
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#host.apartment.schedule(PERIOD, () => this.#sample(), { keepAlive: false });
  }

  #sample(): void {
    this.#isScheduled = false;
    if (this.#host.apartment.now() - this.#readAt > INTEREST) return this.#samples.clear();
    this.#host.ask<ReadonlyMap<string, DomainStatistics>>(
      (connection, answer) => connection.allStatistics(answer),
      (_error, all) => {
        if (all !== undefined) for (const [uuid, samples] of this.#samples) this.#note(samples, all.get(uuid));
        this.#schedule();
      },
    );
  }

  #note(samples: Samples, latest: DomainStatistics | undefined): void {
    const now = this.#host.apartment.now();
    const passed = now - samples.sampledAt;
    // A domain that has been started anew begins to count anew.
    const used = Math.max(0, (latest?.cpuTime ?? 0) - samples.latest.cpuTime) / 1e6;
    if (passed > 0) samples.cpu.push(Math.min(100, Math.round((100 * used) / passed)));
    if (samples.cpu.length > HISTORY) samples.cpu.shift();
    samples.latest = latest ?? NOTHING;
    samples.sampledAt = now;
  }
}
