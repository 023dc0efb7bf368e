import type {
  HostDrive,
  HostHardware,
  HostMediaDrive,
  HostMemory,
  HostOperatingSystem,
  HostPort,
  HostProcessor,
} from "../../host/host-hardware.js";
import type { HostFacts } from "./hypervisor.js";
import type { LibvirtHost } from "./libvirt-host.js";

/** What is told of a host is at most so old, in ms; whoever reads then has it asked for again. */
const FRESH = 5000;

const KIBIBYTE = 1024;

/**
 * What libvirt tells of a host. It is read when the server connects, and again in the background when somebody reads what
 * has grown old: no reader waits.
 */
export class LibvirtHostHardware implements HostHardware {
  readonly #host: () => LibvirtHost;
  #facts: HostFacts | undefined;
  #readAt = -Infinity;
  #isReading = false;

  constructor(host: () => LibvirtHost) {
    this.#host = host;
  }

  get hostname(): string {
    return this.#fresh?.hostname ?? "";
  }

  get #fresh(): HostFacts | undefined {
    const host = this.#host();
    if (this.#facts === undefined) {
      this.#facts = host.facts;
      this.#readAt = host.apartment.now();
    }
    if (!this.#isReading && host.isConnected && host.apartment.now() - this.#readAt > FRESH) {
      this.#isReading = true;
      host.ask<HostFacts>(
        (connection, answer) => connection.host(answer),
        (_error, facts) => {
          this.#isReading = false;
          this.#facts = facts ?? this.#facts;
          this.#readAt = host.apartment.now();
        },
      );
    }
    return this.#facts;
  }

  get processor(): HostProcessor {
    const facts = this.#fresh;
    return {
      logicalCount: facts?.cpus ?? 0,
      physicalCount: 1,
      megahertz: facts?.cpuSpeed ?? 0,
      manufacturer: "",
      version: facts?.cpuModel ?? "",
      features: /86/.test(facts?.cpuModel ?? "") ? ["mmx", "sse", "sse2"] : [],
    };
  }

  get memory(): HostMemory {
    const facts = this.#fresh;
    return { total: (facts?.memory ?? 0) * KIBIBYTE, available: (facts?.freeMemory ?? 0) * KIBIBYTE };
  }

  /** libvirt tells of itself and of the hypervisor, not of what is below. */
  get operatingSystem(): HostOperatingSystem {
    const facts = this.#fresh;
    const version = facts?.hypervisorVersion ?? 0;
    const [major, minor] = [Math.floor(version / 1e6), Math.floor(version / 1000) % 1000];
    return {
      name: `${facts?.hypervisorType ?? "a hypervisor"} with libvirt ${dotted(facts?.libvirtVersion ?? 0)}`,
      version: dotted(version),
      major,
      minor,
      servicePack: "",
    };
  }

  readonly networkAdapters: readonly string[] = [];
  readonly networkAddresses: readonly string[] = [];
  readonly isInDomain = false;
  readonly hardDrives: readonly HostDrive[] = [];
  readonly dvdDrives: readonly HostMediaDrive[] = [];
  readonly floppyDrives: readonly HostMediaDrive[] = [];
  readonly serialPorts: readonly HostPort[] = [];
  readonly parallelPort: HostPort | undefined = undefined;
}

/** As libvirt counts: major * 1,000,000 + minor * 1,000 + release. */
function dotted(version: number): string {
  return `${Math.floor(version / 1e6)}.${Math.floor(version / 1000) % 1000}.${version % 1000}`;
}
