/** libvirt itself, through the addon in native/libvirt. */
import type { Apartment } from "../../apartment/apartment.js";
import type { Answer, Hypervisor, HypervisorConnection, HypervisorEvents } from "./hypervisor.js";
import { libvirtAddon } from "./native-addon.js";
import type { BackoffOptions } from "./native-backoff.js";
import { NativeConnection } from "./native-connection.js";
import type { KeepAlive } from "./native-session.js";

export interface NativeHypervisorOptions {
  /** Every 5 seconds, 5 times, if left out: a host that hangs is lost after half a minute. */
  readonly keepAlive?: KeepAlive;
  readonly backoff?: BackoffOptions;
}

/** Connects to hosts by libvirt's library. Loads nothing before it is asked to do anything. */
export class NativeHypervisor implements Hypervisor {
  readonly #keepAlive: KeepAlive;
  readonly #backoff: BackoffOptions;

  constructor({ keepAlive = { interval: 5, count: 5 }, backoff = {} }: NativeHypervisorOptions = {}) {
    this.#keepAlive = keepAlive;
    this.#backoff = backoff;
  }

  /**
   * "libvirt 9.0.0"
   * @throws ComError E_FAIL if it is not there; the message says how to get it
   */
  get description(): string {
    const { libraryVersion } = libvirtAddon("Hypervisor.description");
    const parts = [libraryVersion / 1_000_000, (libraryVersion / 1000) % 1000, libraryVersion % 1000];
    return `libvirt ${parts.map(Math.floor).join(".")}`;
  }

  /**
   * Begins to connect. libvirt gets the URI as it is, but its ssh is told that nobody is there to be asked.
   * @throws ComError E_FAIL if libvirt is not there; the message says how to get it
   */
  connect(
    uri: string,
    apartment: Apartment,
    events: HypervisorEvents,
    opened: Answer<HypervisorConnection>,
  ): HypervisorConnection {
    const addon = libvirtAddon("Hypervisor.connect");
    return new NativeConnection(
      { addon, uri, apartment, events, keepAlive: this.#keepAlive, backoff: this.#backoff },
      opened,
    );
  }
}
