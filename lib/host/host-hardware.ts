/** The machine that the server runs on. A port: `createVirtualServer({ host })` takes another one. */

export interface HostProcessor {
  /** How many processors the operating system sees, counting each thread of each core. */
  readonly logicalCount: number;
  /** How many packages there are. */
  readonly physicalCount: number;
  /** 0 if the host does not tell. */
  readonly megahertz: number;
  /** "GenuineIntel" */
  readonly manufacturer: string;
  /** "Intel(R) Xeon(R) CPU E5-2670 0 @ 2.60GHz" */
  readonly version: string;
  /** In lower case, as Linux names them: "mmx", "sse", "sse2", "3dnow". */
  readonly features: readonly string[];
}

/** In bytes. */
export interface HostMemory {
  readonly total: number;
  readonly available: number;
}

/** What runs on the host. */
export interface HostOperatingSystem {
  /** "Debian GNU/Linux 12 (bookworm)" */
  readonly name: string;
  /** "6.1.0-18-amd64" */
  readonly version: string;
  readonly major: number;
  readonly minor: number;
  /** "" if there is none. */
  readonly servicePack: string;
}

/** A whole hard disk. */
export interface HostDrive {
  /** What scripts name it by: "/dev/sda". */
  readonly identifier: string;
  /** In bytes. */
  readonly size: number;
  /** Whether the host uses it, or a partition of it, itself. */
  readonly isMounted: boolean;
}

/** A drive for removable media. */
export interface HostMediaDrive {
  /** "D" */
  readonly letter: string;
  /** What opens it on the host: "/dev/sr0". */
  readonly device: string;
}

/** A serial or parallel port of the host. */
export interface HostPort {
  /** What scripts name it by: "COM1", "LPT1". */
  readonly name: string;
  /** What opens it on the host: "/dev/ttyS0". */
  readonly device: string;
}

/**
 * What a host has. Each property tells how it is now; none of them throws or starts a process. An
 * object with plain values is a host too: `fixedHost` makes them for tests.
 */
export interface HostHardware {
  readonly processor: HostProcessor;
  readonly memory: HostMemory;
  readonly operatingSystem: HostOperatingSystem;
  /** Names of the network adapters: "eth0". */
  readonly networkAdapters: readonly string[];
  /** IPv4 addresses in dotted-decimal notation; without 127.0.0.1. */
  readonly networkAddresses: readonly string[];
  /** Whether accounts of an Active Directory or Kerberos realm are known here. */
  readonly isInDomain: boolean;
  readonly hardDrives: readonly HostDrive[];
  readonly dvdDrives: readonly HostMediaDrive[];
  readonly floppyDrives: readonly HostMediaDrive[];
  /** COM1 to COM9 at most, so that each name has four characters. */
  readonly serialPorts: readonly HostPort[];
  /** Undefined if there is none. */
  readonly parallelPort: HostPort | undefined;
}
