/**
 * A libvirt without hosts: it tells what the real one was seen to tell, on the apartment's clock, events before or after
 * the answers, with faults, lost connections, and somebody else at work. For tests, and for `simulated:///name`.
 */
import type { Apartment } from "../../apartment/apartment.js";
import type { Answer, Hypervisor, HypervisorConnection, HypervisorEvents } from "./hypervisor.js";
import { SimulatedConnection } from "./simulated-connection.js";
import { SimulatedHost, type SimulatedLibvirtOptions } from "./simulated-host.js";

export type { SimulatedLibvirtOptions } from "./simulated-host.js";

export class SimulatedLibvirt implements Hypervisor {
  readonly description = "simulated libvirt";
  readonly #options: SimulatedLibvirtOptions;
  readonly #hosts = new Map<string, SimulatedHost>();

  constructor(options: SimulatedLibvirtOptions = {}) {
    this.#options = options;
  }

  /** The host of a URI, which is there for as long as this object is. */
  host(uri: string): SimulatedHost {
    let host = this.#hosts.get(uri);
    if (host === undefined) this.#hosts.set(uri, (host = new SimulatedHost(this.#options)));
    return host;
  }

  connect(
    uri: string,
    apartment: Apartment,
    events: HypervisorEvents,
    opened: Answer<HypervisorConnection>,
  ): HypervisorConnection {
    const connection = new SimulatedConnection(this.host(uri), uri, apartment, events);
    connection.open(opened);
    return connection;
  }
}
