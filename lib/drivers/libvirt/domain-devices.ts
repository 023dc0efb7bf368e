/** What callers see of a machine on a host while it is on: its guest, its screen, its input, what it uses. */
import type {
  DisplayDevice,
  GuestSystem,
  KeyboardDevice,
  MachineCounters,
  MouseDevice,
} from "../../machine/devices.js";
import { DomainDisplay } from "./domain-display.js";
import { DomainKeyboard } from "./domain-keyboard.js";
import { DomainMouse } from "./domain-mouse.js";
import type { LibvirtHost } from "./libvirt-host.js";

/** What stands for the version of the Additions while the guest's agent is connected. */
const AGENT_VERSION = "guest agent";

export class DomainDevices {
  readonly #host: LibvirtHost;
  readonly #uuid: string;
  #display: DomainDisplay | undefined;
  #keyboard: DomainKeyboard | undefined;
  #mouse: DomainMouse | undefined;
  #hasAgent = false;

  constructor(host: LibvirtHost, uuid: string) {
    this.#host = host;
    this.#uuid = uuid;
  }

  // --- what the session tells

  agent(isConnected: boolean): void {
    this.#hasAgent = isConnected;
  }

  /** It has been turned on, reset, or turned off. */
  beginAnew(): void {
    this.#keyboard = undefined;
    this.#mouse = undefined;
    this.#hasAgent = false;
  }

  dispose(): void {
    this.#host.statistics.forget(this.#uuid);
  }

  // --- devices

  /** The guest's agent is what Additions are elsewhere; without it a guest can be shut down all the same, by ACPI. */
  get guest(): GuestSystem {
    return {
      additionsVersion: this.#hasAgent ? AGENT_VERSION : undefined,
      osName: undefined,
      computerName: undefined,
      canShutdown: true,
      heartbeatPercentage: this.#hasAgent ? 100 : undefined,
      getParameter: () => undefined,
      setParameter: () => undefined,
    };
  }

  get display(): DisplayDevice {
    return (this.#display ??= new DomainDisplay(this.#host, this.#uuid));
  }

  get keyboard(): KeyboardDevice {
    return (this.#keyboard ??= new DomainKeyboard(this.#host, this.#uuid));
  }

  get mouse(): MouseDevice {
    return (this.#mouse ??= new DomainMouse(this.#host, this.#uuid, () => this.display));
  }

  /** @param upTime in ms, since it was turned on or reset */
  counters(upTime: number): MachineCounters {
    const { statistics } = this.#host;
    const latest = statistics.latest(this.#uuid);
    return {
      upTime,
      cpuHistory: () => statistics.cpuHistory(this.#uuid),
      diskBytesRead: latest.diskBytesRead,
      diskBytesWritten: latest.diskBytesWritten,
      networkBytesReceived: latest.networkBytesReceived,
      networkBytesSent: latest.networkBytesSent,
    };
  }
}
