/** A host of a simulated libvirt: its domains, networks and volumes, and what somebody else does with them. */
import { DEFINED, EVENT } from "./domain-states.js";
import type { HostFacts, HypervisorEvents, LibvirtError } from "./hypervisor.js";
import type { SimulatedConnection } from "./simulated-connection.js";
import { SimulatedDomain, type SimulatedStyle } from "./simulated-domain.js";

/** Calls that can be made to fail. */
export type SimulatedCall =
  | "connect"
  | "domains"
  | "domain"
  | "define"
  | "undefine"
  | "start"
  | "suspend"
  | "resume"
  | "reset"
  | "shutdown"
  | "destroy"
  | "managedSave"
  | "removeManagedSave"
  | "abortJob"
  | "screenshot"
  | "sendKeys"
  | "monitorCommand";

/** What a simulated libvirt is like; what is left out is quick and does not fail. */
export interface SimulatedLibvirtOptions {
  readonly style?: SimulatedStyle;
  /** How long an answer is under way, in ms. */
  readonly answerLag?: () => number;
  /** How long an event is under way, in ms; more than an answer, and events come behind the answers of their calls. */
  readonly eventLag?: () => number;
  /** How long an operation takes, in ms. */
  readonly duration?: (call: SimulatedCall) => number;
  /** Whether guests do as they are told when they are to shut down. */
  readonly guestsObey?: boolean;
}

const NO_LAG = (): number => 0;

const DURATIONS: Partial<Record<SimulatedCall, number>> = { start: 40, managedSave: 60, destroy: 10, shutdown: 80 };

const FACTS: HostFacts = {
  hostname: "simulated",
  cpuModel: "x86_64",
  memory: 16 * 2 ** 20,
  freeMemory: 12 * 2 ** 20,
  cpus: 8,
  cpuSpeed: 2400,
  libvirtVersion: 9_000_000,
  hypervisorVersion: 7_002_000,
  hypervisorType: "QEMU",
};

export class SimulatedHost {
  readonly style: SimulatedStyle;
  readonly answerLag: () => number;
  readonly eventLag: () => number;
  readonly duration: (call: SimulatedCall) => number;
  readonly guestsObey: boolean;
  /** By UUID. */
  readonly domains = new Map<string, SimulatedDomain>();
  /** By name: their XML. */
  readonly networks = new Map<string, string>();
  /** By path: their capacity. */
  readonly volumes = new Map<string, number>();
  /** What was asked of the host, in its order: "start web". */
  readonly calls: string[] = [];
  /** What guests were typed, and what their monitors were told. */
  readonly input: { readonly uuid: string; readonly keys?: readonly number[]; readonly command?: string }[] = [];
  readonly #connections = new Set<SimulatedConnection>();
  readonly #faults: { readonly call: SimulatedCall; readonly error: LibvirtError }[] = [];
  #isDown = false;

  constructor(options: SimulatedLibvirtOptions = {}) {
    this.style = options.style ?? "qemu";
    this.answerLag = options.answerLag ?? NO_LAG;
    this.eventLag = options.eventLag ?? NO_LAG;
    this.duration = options.duration ?? ((call) => DURATIONS[call] ?? 0);
    this.guestsObey = options.guestsObey ?? true;
  }

  get facts(): HostFacts {
    return { ...FACTS, hypervisorType: this.style === "test" ? "TEST" : "QEMU" };
  }

  // --- what somebody else does

  named(name: string): SimulatedDomain {
    for (const domain of this.domains.values()) if (domain.name === name) return domain;
    throw new Error(`there is no domain '${name}'`);
  }

  /** Defines a domain, or defines it anew. */
  define(uuid: string, name: string, xml: string): SimulatedDomain {
    const known = this.domains.get(uuid);
    if (known !== undefined) {
      known.xml = xml;
      this.tell((events) => events.onLifecycle(uuid, name, EVENT.defined, DEFINED.updated));
      return known;
    }
    const domain = new SimulatedDomain(this, uuid, name, xml);
    this.domains.set(uuid, domain);
    this.tell((events) => events.onLifecycle(uuid, name, EVENT.defined, DEFINED.added));
    return domain;
  }

  /** A domain that runs goes on, and is gone when it is turned off. */
  undefine(domain: SimulatedDomain): void {
    const { uuid, name } = domain;
    domain.isPersistent = domain.hasManagedSave = false;
    if (!domain.isActive) this.domains.delete(uuid);
    this.tell((events) => events.onLifecycle(uuid, name, EVENT.undefined, 0));
  }

  rename(domain: SimulatedDomain, name: string): void {
    domain.name = name;
    domain.xml = domain.xml.replace(/<name>[^<]*<\/name>/, `<name>${name}</name>`);
    this.tell((events) => events.onLifecycle(domain.uuid, name, EVENT.defined, DEFINED.renamed));
  }

  // --- faults

  /** Lets the next call of a kind fail. */
  failNext(call: SimulatedCall, error: Partial<LibvirtError> = {}): void {
    this.#faults.push({ call, error: { code: 9, domain: 10, message: "operation failed: simulated", ...error } });
  }

  takeFault(call: SimulatedCall): LibvirtError | undefined {
    const index = this.#faults.findIndex((fault) => fault.call === call);
    return index < 0 ? undefined : this.#faults.splice(index, 1)[0]?.error;
  }

  /** The daemon is gone; domains go on. */
  goDown(): void {
    this.#isDown = true;
    for (const connection of this.#connections) connection.lose();
  }

  /** The daemon is back, and those that were connected are again. */
  comeUp(): void {
    this.#isDown = false;
    for (const connection of this.#connections) connection.recover();
  }

  get isDown(): boolean {
    return this.#isDown;
  }

  // --- for connections and domains

  join(connection: SimulatedConnection): void {
    this.#connections.add(connection);
  }

  leave(connection: SimulatedConnection): void {
    this.#connections.delete(connection);
  }

  /** Tells everybody who is connected. */
  tell(tell: (events: HypervisorEvents) => void): void {
    for (const connection of this.#connections) connection.tell(tell);
  }

  lifecycle({ uuid, name, isPersistent, isActive }: SimulatedDomain, event: number, detail: number): void {
    if (event === EVENT.stopped && !isPersistent && !isActive) this.domains.delete(uuid);
    this.tell((events) => events.onLifecycle(uuid, name, event, detail));
  }

  reboot({ uuid }: SimulatedDomain): void {
    this.tell((events) => events.onReboot(uuid));
  }
}
