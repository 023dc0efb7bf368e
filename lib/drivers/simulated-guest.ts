/** The operating system in a simulated machine: its Additions with their heartbeat, its parameters, its console. */
import { hostname } from "node:os";
import type { Apartment } from "../apartment/apartment.js";
import type { GuestReport, GuestSystem } from "../machine/devices.js";
import type { DriverEvents, MachineDescription, MachineHardware } from "../machine/driver.js";
import type { GuestTimer, RunningTime } from "./simulated-time.js";

/** What is installed in the guests of a SimulatedDriver, and how long it takes. */
export interface SimulatedGuestOptions {
  /** The version of the Additions; null for a guest that has none until they are installed. "13.813" unless given. */
  readonly additions?: string | null;
  /** "Windows Server 2003, Standard Edition" unless given. */
  readonly osName?: string;
  /** The computer's name; made of the machine's name unless given. */
  readonly computerName?: string;
  /** Milliseconds that the guest boots for when the machine is running already; 0 unless given. */
  readonly bootTime?: number;
  /** Milliseconds that the setup of the Additions takes; 1,000 unless given. */
  readonly installTime?: number;
  /** Whether the guest shows a desktop, else its console as text; true unless given. */
  readonly desktop?: boolean;
}

/** The Additions that came with the release whose type library this is. */
const ADDITIONS_VERSION = "13.813";

export const DEFAULT_GUEST: Readonly<Required<Omit<SimulatedGuestOptions, "computerName">>> = {
  additions: ADDITIONS_VERSION,
  osName: "Windows Server 2003, Standard Edition",
  bootTime: 0,
  installTime: 1000,
  desktop: true,
};

/** Ten heartbeats a minute; in ms. */
const HEARTBEAT_PERIOD = 6_000;
const MINUTE = 60_000;

/** The longest computer name that Windows takes. */
const LONGEST_COMPUTER_NAME = 15;

/** What the guest is in. */
export interface GuestSurroundings {
  readonly description: MachineDescription;
  readonly events: DriverEvents;
  readonly apartment: Apartment;
  readonly hardware: MachineHardware | undefined;
  readonly options: SimulatedGuestOptions & typeof DEFAULT_GUEST;
  readonly time: RunningTime;
}

/** What a guest keeps while its machine is saved. */
export interface GuestState {
  readonly hasBooted: boolean;
  readonly additions: string | null;
  /** Milliseconds that the setup of the Additions still takes; null if it does not run. */
  readonly installing: number | null;
  /** When the heartbeat stopped, in ms of running; null if it has not. */
  readonly silentSince: number | null;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

export class SimulatedGuest implements GuestSystem {
  readonly #in: GuestSurroundings;
  /** What is installed on its disk; undefined until someone has to know. */
  #additions: string | null | undefined;
  #setup: { readonly end: number; readonly timer: GuestTimer } | undefined;
  #silentSince: number | undefined;
  /** By lower-case name; made when it is first asked for. */
  #parameters: Map<string, readonly [name: string, value: string]> | undefined;
  #reportedVersion: string | undefined;
  #reportedName: string | undefined;
  #hasBooted = false;

  constructor(surroundings: GuestSurroundings) {
    this.#in = surroundings;
  }

  // --- what happens to it

  /** The machine's power is on; the system begins to load. */
  load(): void {
    this.stop();
    const { options, time } = this.#in;
    if (options.bootTime === 0) this.#booted();
    else time.after(options.bootTime, () => this.#booted(), true);
  }

  /** The machine's power is off. What is on its disk stays. */
  stop(): void {
    this.#hasBooted = false;
    this.#silentSince = undefined;
    this.#setup?.timer.cancel();
    this.#setup = undefined;
  }

  #booted(): void {
    this.#hasBooted = true;
    if (this.#parameters !== undefined) this.#fillIn(this.#parameters);
    if (this.installed !== null) this.#report();
  }

  get hasBooted(): boolean {
    return this.#hasBooted;
  }

  /** The version of the Additions on its disk, also before it has booted. */
  get installed(): string | null {
    if (this.#additions === undefined) {
      const last = this.#in.hardware?.lastReport();
      this.#additions = last === undefined ? this.#in.options.additions : last.additionsVersion || null;
    }
    return this.#additions;
  }

  /** Installs Additions, or removes them. */
  install(version: string | null): void {
    const before = this.installed;
    this.#additions = version;
    if (this.#hasBooted && version !== before) this.#report();
  }

  /** No sign of life from now on; the host notices when a minute's heartbeats are missing. */
  stopHeartbeat(): void {
    if (this.additionsVersion === undefined || this.#silentSince !== undefined) return;
    this.#silentSince = this.#in.time.elapsed;
    this.#awaitMissing(this.#silentSince);
  }

  #awaitMissing(since: number): void {
    const { time, events } = this.#in;
    const last = since - (since % HEARTBEAT_PERIOD);
    const left = last + MINUTE - time.elapsed;
    if (left <= 0) return;
    time.after(left, () => {
      if (this.#silentSince === since) events.heartbeatStopped();
    });
  }

  /** As if no heartbeat had come for a minute. */
  loseHeartbeat(): void {
    this.#silentSince = -Infinity;
  }

  resumeHeartbeat(): void {
    this.#silentSince = undefined;
  }

  #report(): void {
    const { description, events, options } = this.#in;
    const additionsVersion = this.installed ?? "";
    // What every boot tells anew is told once.
    if (additionsVersion === this.#reportedVersion && description.name === this.#reportedName) return;
    this.#reportedVersion = additionsVersion;
    this.#reportedName = description.name;
    const report: GuestReport = { additionsVersion, osName: options.osName, computerName: this.#name };
    events.guestReported?.(report);
  }

  // --- GuestSystem

  get additionsVersion(): string | undefined {
    return this.#hasBooted ? (this.installed ?? undefined) : undefined;
  }

  get osName(): string | undefined {
    return this.additionsVersion === undefined ? undefined : this.#in.options.osName;
  }

  get computerName(): string | undefined {
    return this.additionsVersion === undefined ? undefined : this.#name;
  }

  get canShutdown(): boolean {
    return this.additionsVersion !== undefined;
  }

  get heartbeatPercentage(): number | undefined {
    if (this.additionsVersion === undefined) return undefined;
    const now = this.#in.time.elapsed;
    const first = now < MINUTE ? 0 : Math.floor((now - MINUTE) / HEARTBEAT_PERIOD) + 1;
    const last = Math.floor(now / HEARTBEAT_PERIOD);
    const lastHeard = Math.min(last, Math.floor((this.#silentSince ?? now) / HEARTBEAT_PERIOD));
    return Math.round((100 * Math.max(0, lastHeard - first + 1)) / (last - first + 1));
  }

  getParameter(name: string): string | undefined {
    return this.#values.get(name.toLowerCase())?.[1];
  }

  setParameter(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), [name, value]);
  }

  installAdditions(): void {
    if (this.#setup === undefined) this.#setUp(this.#in.options.installTime);
  }

  #setUp(length: number): void {
    const { time, options } = this.#in;
    const finish = (): void => {
      this.#setup = undefined;
      this.install(options.additions ?? ADDITIONS_VERSION);
    };
    this.#setup = { end: time.elapsed + length, timer: time.after(length, finish, true) };
  }

  get #values(): Map<string, readonly [name: string, value: string]> {
    return (this.#parameters ??= this.#fillIn(new Map<string, readonly [name: string, value: string]>()));
  }

  /** What the host tells its guests when they boot. */
  #fillIn<T extends Map<string, readonly [name: string, value: string]>>(values: T): T {
    const host = hostname();
    const given = {
      HostName: host,
      PhysicalHostName: host.split(".")[0] ?? host,
      PhysicalHostNameFullyQualified: host,
      VirtualMachineName: this.#in.description.name,
    };
    for (const [name, value] of Object.entries(given)) values.set(name.toLowerCase(), [name, value]);
    return values;
  }

  get #name(): string {
    const { options, description } = this.#in;
    if (options.computerName !== undefined) return options.computerName;
    const made = description.name.toUpperCase().replace(/[^A-Z0-9-]+/g, "-");
    return made.slice(0, LONGEST_COMPUTER_NAME).replace(/^-+|-+$/g, "") || "GUEST";
  }

  // --- saved and restored

  state(): GuestState {
    return {
      hasBooted: this.#hasBooted,
      additions: this.installed,
      installing: this.#setup === undefined ? null : this.#setup.end - this.#in.time.elapsed,
      silentSince: this.#silentSince === undefined ? null : Math.max(-MINUTE, this.#silentSince),
      parameters: this.#parameters === undefined ? [] : [...this.#parameters.values()],
    };
  }

  /** Goes on from a state; the time has been set to what it was. */
  restore(state: GuestState): void {
    this.stop();
    this.#additions = state.additions;
    this.#silentSince = state.silentSince ?? undefined;
    this.#parameters =
      state.parameters.length === 0
        ? undefined
        : new Map(state.parameters.map(([name, value]) => [name.toLowerCase(), [name, value]]));
    if (state.silentSince !== null) this.#awaitMissing(state.silentSince);
    if (state.installing !== null) this.#setUp(state.installing);
    if (state.hasBooted) this.#hasBooted = true;
    else this.load();
  }
}
