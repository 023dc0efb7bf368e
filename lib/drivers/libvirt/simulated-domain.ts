/** One domain of a simulated libvirt: what it is, and the events by which the real one tells each change. */
import { DOMAIN, EVENT, PAUSED_FOR, RESUMED, SHUTDOWN, STARTED, STOPPED, SUSPENDED } from "./domain-states.js";
import type { DomainSnapshot, DomainState, LibvirtError } from "./hypervisor.js";
import { VIR } from "./libvirt-error.js";

/** Whose events and habits are simulated: the qemu driver's, or those of libvirt's own test driver. */
export type SimulatedStyle = "qemu" | "test";

const FROM_QEMU = 10;
const BOOTED = 1;
const SHUTOFF_DESTROYED = 2;

/** What the domains of a host share. */
export interface SimulatedSurroundings {
  readonly style: SimulatedStyle;
  lifecycle(domain: SimulatedDomain, event: number, detail: number): void;
  reboot(domain: SimulatedDomain): void;
}

export class SimulatedDomain {
  readonly uuid: string;
  name: string;
  xml: string;
  state: DomainState = DOMAIN.shutoff;
  reason = 0;
  hasManagedSave = false;
  isPersistent = true;
  /** How far the job under way is, 0 to 100; undefined if there is none. */
  job: number | undefined;
  readonly #around: SimulatedSurroundings;
  /** Whether it was paused when it was saved. */
  #savedPaused = false;

  constructor(around: SimulatedSurroundings, uuid: string, name: string, xml: string) {
    this.#around = around;
    this.uuid = uuid;
    this.name = name;
    this.xml = xml;
  }

  get isActive(): boolean {
    return this.state !== DOMAIN.shutoff;
  }

  snapshot(): DomainSnapshot {
    const { uuid, name, state, reason, hasManagedSave, isPersistent } = this;
    return { uuid, name, state, reason, hasManagedSave, isPersistent };
  }

  // --- what is done to it: each tells libvirt's error, or undefined and the change has happened

  start({ forceBoot = false, paused = false } = {}): LibvirtError | undefined {
    if (this.isActive) return invalid("domain is already running");
    const restores = this.hasManagedSave && !forceBoot;
    this.hasManagedSave = false;
    const isPaused = !this.#isTest && (restores ? this.#savedPaused : paused);
    this.#become(isPaused ? DOMAIN.paused : DOMAIN.running, BOOTED);
    if (this.#isTest || !restores) this.#tellBooted(isPaused);
    else this.#tellRestored(isPaused);
    return undefined;
  }

  #tellBooted(isPaused: boolean): void {
    if (!this.#isTest && !isPaused) this.#tell(EVENT.resumed, RESUMED.unpaused);
    this.#tell(EVENT.started, STARTED.booted);
    if (isPaused) this.#tell(EVENT.suspended, SUSPENDED.paused);
  }

  #tellRestored(isPaused: boolean): void {
    this.#tell(EVENT.started, STARTED.restored);
    if (isPaused) this.#tell(EVENT.suspended, SUSPENDED.restored);
    else this.#tell(EVENT.resumed, RESUMED.fromSnapshot);
  }

  suspend(): LibvirtError | undefined {
    if (!this.isActive) return invalid("domain is not running");
    if (this.state === DOMAIN.paused) return undefined;
    this.#become(DOMAIN.paused, BOOTED);
    this.#tell(EVENT.suspended, SUSPENDED.paused);
    return undefined;
  }

  resume(): LibvirtError | undefined {
    if (!this.isActive) return invalid("domain is not running");
    if (this.state !== DOMAIN.paused) return undefined;
    this.#become(DOMAIN.running, BOOTED);
    this.#tell(EVENT.resumed, RESUMED.unpaused);
    return undefined;
  }

  reset(): LibvirtError | undefined {
    if (!this.isActive) return invalid("domain is not running");
    this.tellReset();
    return undefined;
  }

  /** The guest has reset itself, or been reset: libvirt says so three times. */
  tellReset(): void {
    if (this.#isTest) return;
    for (let count = 0; count < 3; count++) this.#around.reboot(this);
  }

  destroy(): LibvirtError | undefined {
    if (!this.isActive) return invalid("domain is not running");
    if (!this.#isTest) this.#tell(EVENT.shutdown, SHUTDOWN.byHost);
    this.#stop(STOPPED.destroyed);
    return undefined;
  }

  /** Its guest has switched it off. */
  powerOff(): void {
    if (!this.#isTest) this.#tell(EVENT.shutdown, SHUTDOWN.byGuest);
    this.#stop(STOPPED.shutdown);
  }

  /** Its emulator has been killed. */
  kill(): void {
    this.#stop(STOPPED.failed);
  }

  /** Its guest has crashed; the domain is kept, or turned off. */
  crash(isKept: boolean): void {
    if (isKept) this.#become(DOMAIN.crashed, 0);
    this.#tell(EVENT.crashed, 0);
    if (!isKept) this.#stop(STOPPED.crashed);
  }

  beginSave(): LibvirtError | undefined {
    if (!this.isActive) return invalid("domain is not running");
    this.#savedPaused = this.state === DOMAIN.paused;
    this.job = 0;
    if (this.#isTest || this.#savedPaused) return undefined;
    this.#become(DOMAIN.paused, PAUSED_FOR.save);
    this.#tell(EVENT.suspended, SUSPENDED.paused);
    return undefined;
  }

  endSave(): LibvirtError | undefined {
    if (!this.isActive) return { code: VIR.operationFailed, domain: FROM_QEMU, message: "domain is no longer running" };
    this.job = undefined;
    this.hasManagedSave = true;
    this.#stop(STOPPED.saved);
    return undefined;
  }

  /** The save has failed or was cancelled: it goes on as it was. */
  abandonSave(): void {
    this.job = undefined;
    if (!this.isActive || this.#savedPaused || this.state !== DOMAIN.paused) return;
    this.#become(DOMAIN.running, BOOTED);
    this.#tell(EVENT.resumed, RESUMED.unpaused);
  }

  removeManagedSave(): LibvirtError | undefined {
    if (!this.hasManagedSave) return invalid("domain has no managed save image");
    this.hasManagedSave = false;
    return undefined;
  }

  #stop(detail: number): void {
    this.#become(DOMAIN.shutoff, SHUTOFF_DESTROYED);
    this.#tell(EVENT.stopped, detail);
  }

  #become(state: DomainState, reason: number): void {
    this.state = state;
    this.reason = reason;
  }

  #tell(event: number, detail: number): void {
    this.#around.lifecycle(this, event, detail);
  }

  get #isTest(): boolean {
    return this.#around.style === "test";
  }
}

function invalid(message: string): LibvirtError {
  return { code: VIR.operationInvalid, domain: FROM_QEMU, message: `Requested operation is not valid: ${message}` };
}
