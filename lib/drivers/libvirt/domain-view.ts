import { vmVMState_Paused, vmVMState_Running, type VMVMState } from "../../generated/enumerations.js";
import type {
  DisplayDevice,
  GuestSystem,
  KeyboardDevice,
  MachineCounters,
  MouseDevice,
} from "../../machine/devices.js";
import { DomainDevices } from "./domain-devices.js";
import type { LibvirtHost } from "./libvirt-host.js";

/** What is known of a domain, and the devices that it has while it is on. */
export abstract class DomainView {
  readonly uuid: string;
  protected readonly host: LibvirtHost;
  #known: VMVMState;
  /** How long it has run until it stopped last, and since when it runs, on the apartment's clock. */
  #ran = 0;
  #runsSince: number | undefined;
  #devices: DomainDevices | undefined;

  constructor(host: LibvirtHost, uuid: string, known: VMVMState) {
    this.host = host;
    this.uuid = uuid;
    this.#known = known;
    if (known === vmVMState_Running) this.#runsSince = host.apartment.now();
  }

  /** What the domain is known to be, of the states that a machine rests in. */
  get known(): VMVMState {
    return this.#known;
  }

  protected become(known: VMVMState): void {
    if (known === this.#known) return;
    const isOn = known === vmVMState_Running || known === vmVMState_Paused;
    const now = this.host.apartment.now();
    if (this.#runsSince !== undefined) this.#ran += now - this.#runsSince;
    this.#runsSince = known === vmVMState_Running ? now : undefined;
    if (isOn === this.isResting) this.beginAnew();
    this.#known = known;
  }

  /** It has been turned on, reset, or turned off. */
  protected beginAnew(): void {
    this.#ran = 0;
    if (this.#runsSince !== undefined) this.#runsSince = this.host.apartment.now();
    this.#devices?.beginAnew();
  }

  /** In ms, since it was turned on or reset; not while it was paused. */
  get #upTime(): number {
    return this.#ran + (this.#runsSince === undefined ? 0 : this.host.apartment.now() - this.#runsSince);
  }

  /** Whether it is off, or saved. */
  protected get isResting(): boolean {
    return this.#known !== vmVMState_Running && this.#known !== vmVMState_Paused;
  }

  protected get devices(): DomainDevices {
    return (this.#devices ??= new DomainDevices(this.host, this.uuid));
  }

  protected disposeDevices(): void {
    this.#devices?.dispose();
  }

  abstract get isOff(): boolean;

  get guest(): GuestSystem | undefined {
    return this.isOff ? undefined : this.devices.guest;
  }

  get display(): DisplayDevice | undefined {
    return this.isOff ? undefined : this.devices.display;
  }

  get keyboard(): KeyboardDevice | undefined {
    return this.isOff ? undefined : this.devices.keyboard;
  }

  get mouse(): MouseDevice | undefined {
    return this.isOff ? undefined : this.devices.mouse;
  }

  get counters(): MachineCounters | undefined {
    return this.isOff ? undefined : this.devices.counters(this.#upTime);
  }
}
