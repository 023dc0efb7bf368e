/**
 * What the driver for real machines needs of a hypervisor, in libvirt's own terms: connections, domains, events.
 * The native binding implements it, and a simulated libvirt for tests and for scale.
 *
 * No method blocks. An answer, and every event, comes on the host thread through the apartment's queue, so that a
 * blocking wait that pumps is woken by it.
 */
import type { Apartment } from "../../apartment/apartment.js";

/** An error as libvirt gives it: virErrorNumber, virErrorDomain, and its message. */
export interface LibvirtError {
  /** virErrorNumber, e.g. 42 for VIR_ERR_NO_DOMAIN */
  readonly code: number;
  /** virErrorDomain, e.g. 10 for VIR_FROM_QEMU */
  readonly domain: number;
  readonly message: string;
}

/** Called once, on the host thread: with an error, or with the result. */
export type Answer<T> = (error: LibvirtError | undefined, result: T | undefined) => void;

/** virDomainState */
export type DomainState = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A domain as a listing of all of them gives it. */
export interface DomainSnapshot {
  /** In lower case with hyphens. */
  readonly uuid: string;
  readonly name: string;
  readonly state: DomainState;
  /** One of the state's virDomain...Reason */
  readonly reason: number;
  readonly hasManagedSave: boolean;
  readonly isPersistent: boolean;
}

/** What a job has done so far, in bytes or in libvirt's own units; totals may be 0 while they are not known. */
export interface JobProgress {
  readonly processed: number;
  readonly total: number;
}

/** Of a domain since it was started. Times are in ns, sizes in bytes. */
export interface DomainStatistics {
  readonly cpuTime: number;
  readonly diskBytesRead: number;
  readonly diskBytesWritten: number;
  readonly networkBytesReceived: number;
  readonly networkBytesSent: number;
}

/** What libvirt says of a host. */
export interface HostFacts {
  readonly hostname: string;
  /** E.g. "x86_64" */
  readonly cpuModel: string;
  /** In KiB. */
  readonly memory: number;
  readonly freeMemory: number;
  readonly cpus: number;
  /** MHz */
  readonly cpuSpeed: number;
  /** As libvirt counts: major * 1,000,000 + minor * 1,000 + release. */
  readonly libvirtVersion: number;
  readonly hypervisorVersion: number;
  /** "QEMU", "TEST" */
  readonly hypervisorType: string;
}

/** What a domain's screen shows, as a picture. */
export interface Screenshot {
  /** E.g. "image/x-portable-pixmap", "image/png" */
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** How a domain is started. */
export interface StartOptions {
  /** Throws a managed save away and boots. */
  readonly forceBoot?: boolean;
  readonly paused?: boolean;
}

/** What libvirt tells without being asked. In the order in which libvirt told it. */
export interface HypervisorEvents {
  /** virDomainEventType and its detail. */
  onLifecycle(uuid: string, name: string, event: number, detail: number): void;
  onReboot(uuid: string): void;
  /** virDomainEventWatchdogAction */
  onWatchdog(uuid: string, action: number): void;
  /** virDomainEventIOErrorAction and the reason, e.g. "enospc". */
  onIOError(uuid: string, action: number, reason: string): void;
  onControlError(uuid: string): void;
  /** virConnectDomainEventAgentLifecycleState: 1 connected, 2 disconnected. */
  onAgent(uuid: string, state: number): void;
  onDeviceAdded(uuid: string, alias: string): void;
  onDeviceRemoved(uuid: string, alias: string): void;
  /** The connection is gone; it is being re-opened, with back-off. Calls under way fail, calls now fail at once. */
  onLost(error: LibvirtError): void;
  /** The connection is back; events of the time between are lost, so that everything has to be read anew. */
  onConnected(): void;
}

/** A connection to one host. It heals by itself until it is closed. Domains are named by UUID. */
export interface HypervisorConnection {
  readonly uri: string;
  readonly isConnected: boolean;

  host(answer: Answer<HostFacts>): void;
  domains(answer: Answer<readonly DomainSnapshot[]>): void;
  domain(uuid: string, answer: Answer<DomainSnapshot>): void;
  /** The inactive definition, security information left out. */
  domainXml(uuid: string, answer: Answer<string>): void;
  defineXml(xml: string, answer: Answer<DomainSnapshot>): void;
  /** With its managed save, its snapshots' metadata and its nvram. */
  undefine(uuid: string, answer: Answer<void>): void;

  start(uuid: string, options: StartOptions, answer: Answer<void>): void;
  suspend(uuid: string, answer: Answer<void>): void;
  resume(uuid: string, answer: Answer<void>): void;
  reset(uuid: string, answer: Answer<void>): void;
  /** By ACPI or by the agent, whichever the domain has. */
  shutdown(uuid: string, answer: Answer<void>): void;
  destroy(uuid: string, answer: Answer<void>): void;
  managedSave(uuid: string, answer: Answer<void>): void;
  removeManagedSave(uuid: string, answer: Answer<void>): void;
  /** Of the job under way; undefined if there is none. */
  job(uuid: string, answer: Answer<JobProgress | undefined>): void;
  abortJob(uuid: string, answer: Answer<void>): void;

  statistics(uuid: string, answer: Answer<DomainStatistics>): void;
  /** Of all domains that run, in one call. */
  allStatistics(answer: Answer<ReadonlyMap<string, DomainStatistics>>): void;
  screenshot(uuid: string, answer: Answer<Screenshot>): void;
  /** Linux (evdev) key codes, held together for so many ms. */
  sendKeys(uuid: string, codes: readonly number[], holdTime: number, answer: Answer<void>): void;
  /** A command to the emulator's monitor as JSON, with its answer: for what libvirt has no call for, the mouse. */
  monitorCommand(uuid: string, command: string, answer: Answer<string>): void;
  /** A command to the guest's agent as JSON, with its answer. */
  agentCommand(uuid: string, command: string, timeout: number, answer: Answer<string>): void;

  networks(answer: Answer<readonly { readonly name: string; readonly isActive: boolean }[]>): void;
  networkXml(name: string, answer: Answer<string>): void;
  /** Defines it, makes it start by itself, and starts it. */
  createNetwork(xml: string, answer: Answer<void>): void;
  removeNetwork(name: string, answer: Answer<void>): void;

  /** Makes a file on the host by a storage volume's XML, in the pool of its folder, which is made if there is none. */
  createVolume(folder: string, xml: string, answer: Answer<void>): void;
  removeVolume(path: string, answer: Answer<void>): void;
  /** capacity and allocation in bytes; VIR_ERR_NO_STORAGE_VOL if there is none. */
  volume(path: string, answer: Answer<{ readonly capacity: number; readonly allocation: number }>): void;

  /** Ends it: calls under way fail with VIR_ERR_OPERATION_ABORTED, no event comes any more. Idempotent. */
  close(): void;
}

/** Opens connections. */
export interface Hypervisor {
  /** For people: "libvirt 9.0.0" */
  readonly description: string;
  /**
   * Begins to connect; `opened` hears how it went the first time. A first attempt that fails ends it: there is no
   * connection then. `events` may be called before `opened` is.
   */
  connect(
    uri: string,
    apartment: Apartment,
    events: HypervisorEvents,
    opened: Answer<HypervisorConnection>,
  ): HypervisorConnection;
}
