import { ComError } from "../com/com-error.js";
import type { Vmc } from "../files/vmc.js";
import { E_INVALIDARG, E_POINTER } from "../generated/hresults.js";
import { newDynamicAddress } from "./ethernet-address.js";
import { NetworkAdapter } from "./network-adapter.js";
import { NetworkAdapterCollection } from "./network-adapter-collection.js";
import { adapterIds, addAdapter, removeAdapter } from "./network-adapter-settings.js";
import { NO_TRAFFIC, type NetworkCounters } from "./network-traffic.js";
import { ParallelPort, ParallelPortCollection } from "./parallel-port.js";
import { SerialPort, SerialPortCollection } from "./serial-port.js";
import { VirtualMachineDrives } from "./virtual-machine-drives.js";

/** What a machine has handed out of its adapters and ports; each is made when somebody asks for it. */
export interface Ports {
  readonly adapters: Map<number, NetworkAdapter>;
  networkAdapters?: NetworkAdapterCollection;
  serial?: readonly SerialPort[];
  serialPorts?: SerialPortCollection;
  parallel?: readonly ParallelPort[];
  parallelPorts?: ParallelPortCollection;
  traffic?: NetworkCounters;
}

/** IVMVirtualMachine: network adapters, serial and parallel ports. */
export abstract class VirtualMachinePorts extends VirtualMachineDrives {
  override get NetworkAdapters(): NetworkAdapterCollection {
    this.assertKnown();
    return (this.#made.networkAdapters ??= new NetworkAdapterCollection(() =>
      adapterIds(this.configuration).map((id) => ({ machine: this, id })),
    ));
  }

  override AddNetworkAdapter(): NetworkAdapter {
    this.assertStopped();
    const { adapters, limits } = this.server;
    const address = newDynamicAddress((each) => adapters.isTaken(each));
    let id = 0;
    this.changeConfiguration((configuration) => {
      id = addAdapter(configuration, address, limits.networkAdapters);
    });
    return this.networkAdapter(id);
  }

  override RemoveNetworkAdapter(adapter: NetworkAdapter | null): void {
    if (adapter === null) throw new ComError(E_POINTER, "There is no network adapter given.");
    this.assertStopped();
    if (!adapter.isPartOf(this)) throw new ComError(E_INVALIDARG, "The virtual machine has no such network adapter.");
    const id = adapter._ID;
    this.changeConfiguration((configuration) => removeAdapter(configuration, id));
    adapter.retire();
    this.#made.adapters.delete(id);
  }

  override get SerialPorts(): SerialPortCollection {
    this.assertKnown();
    return (this.#made.serialPorts ??= new SerialPortCollection(this));
  }

  override get ParallelPorts(): ParallelPortCollection {
    this.assertKnown();
    return (this.#made.parallelPorts ??= new ParallelPortCollection(this));
  }

  // --- for the rest of the model

  /** The adapter that has a number in the configuration. */
  networkAdapter(id: number): NetworkAdapter {
    const { adapters } = this.#made;
    let adapter = adapters.get(id);
    if (adapter === undefined) adapters.set(id, (adapter = new NetworkAdapter(this, id)));
    return adapter;
  }

  serialPorts(): readonly SerialPort[] {
    const { serialPorts: length } = this.server.limits;
    return (this.#made.serial ??= Array.from({ length }, (_, id) => new SerialPort(this, id)));
  }

  parallelPorts(): readonly ParallelPort[] {
    const { parallelPorts: length } = this.server.limits;
    return (this.#made.parallel ??= Array.from({ length }, (_, id) => new ParallelPort(this, id)));
  }

  /** What all its adapters have sent and received. */
  get networkCounters(): NetworkCounters {
    return this.made?.ports?.traffic ?? NO_TRAFFIC;
  }

  /** Adds to the counters. */
  countTraffic(counted: Partial<NetworkCounters>): void {
    const before = this.networkCounters;
    this.#made.traffic = {
      bytesSent: before.bytesSent + (counted.bytesSent ?? 0),
      bytesReceived: before.bytesReceived + (counted.bytesReceived ?? 0),
      packetsSent: before.packetsSent + (counted.packetsSent ?? 0),
      packetsReceived: before.packetsReceived + (counted.packetsReceived ?? 0),
    };
  }

  override changeConfiguration(change: (configuration: Vmc) => void): void {
    super.changeConfiguration(change);
    this.server.noteAdapterChange(this);
  }

  get #made(): Ports {
    return (this.parts.ports ??= { adapters: new Map() });
  }
}
