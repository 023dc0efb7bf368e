/** Servers whose machines are the domains of a host that libvirt manages. */
import { Apartment, defaultApartment } from "./apartment/apartment.js";
import type { Clock } from "./apartment/clock.js";
import type { SinkErrorHandler } from "./com/sink-errors.js";
import { disposableServer, type DisposableVirtualServer } from "./create-virtual-server.js";
import { HostDefinitions } from "./drivers/libvirt/domain-definitions.js";
import { DomainFiles } from "./drivers/libvirt/domain-files.js";
import { LibvirtHostHardware } from "./drivers/libvirt/host-facts.js";
import { HostMachines, isTurnedOff } from "./drivers/libvirt/host-machines.js";
import { HostNetworks } from "./drivers/libvirt/host-networks.js";
import type { Hypervisor } from "./drivers/libvirt/hypervisor.js";
import { hypervisorFor } from "./drivers/libvirt/hypervisor-for.js";
import { imagesOf } from "./drivers/libvirt/image-files.js";
import { LibvirtHost } from "./drivers/libvirt/libvirt-host.js";
import { checkedUri } from "./drivers/libvirt/libvirt-uri.js";
import type { FileSystem } from "./files/file-system.js";
import { ServerOptions } from "./files/server-options.js";
import { limitsWith } from "./model/limits.js";
import { VirtualServer } from "./model/virtual-server.js";

/** A host starts as many machines as it can, with as much memory as it has. */
const LIMITS = { runningMachines: 1_000_000, maximumMemory: 2 ** 31 - 1, networkAdapters: 8 };

/** How a server over a host is made; what is left out is as for `CreateObject` with the host's name. */
export interface HostOptions {
  /** The time that it lives by; the real one if left out. */
  readonly clock?: Clock;
  /** What opens the connection; libvirt's own library if left out. */
  readonly hypervisor?: Hypervisor;
  /** Where disk images are made and read that scripts name; by default this machine's drives for a host that is this one. */
  readonly images?: FileSystem;
  /** Hears what sinks throw and reject with. */
  readonly onSinkError?: SinkErrorHandler;
}

/**
 * Connects to a host and makes a server of it: its machines are the host's domains, also those that others define, and its
 * events are what happens to them, whoever's doing it is. Pumps until the host has said what there is.
 *
 * @param uri as libvirt has them: "qemu:///system", "qemu+ssh://user@host/system", "test:///default"
 * @example
 * using server = connectVirtualServer("qemu:///system");
 * for (const machine of server.VirtualMachines) console.log(machine.Name, machine.State);
 * @throws ComError E_INVALIDARG for what is no such URI, RPC_E_SERVER_UNAVAILABLE, E_ACCESSDENIED, VM_E_TIMED_OUT;
 *   E_NOTIMPL where libvirt is not there
 */
export function connectVirtualServer(uri: string, options: HostOptions = {}): DisposableVirtualServer {
  const checked = checkedUri(uri);
  const hypervisor = options.hypervisor ?? hypervisorFor(checked);
  const apartment = options.clock === undefined ? defaultApartment() : new Apartment(options.clock);
  const hardware = new LibvirtHostHardware(() => host);
  const images = options.images ?? imagesOf(checked);
  const networks = new HostNetworks(() => host);
  const definitions: HostDefinitions = new HostDefinitions(
    () => host,
    () => host.hypervisorType,
    {
      has: (uuid) => files.pathOf(uuid) !== undefined,
      isOff: (uuid) => isTurnedOff(machines.stateOf(uuid)),
      hostPath: (path) => images.hostPath?.(path) ?? path,
      networkId: (name) => networks.idOf(name),
    },
  );
  const files: DomainFiles = new DomainFiles(definitions, images, networks, (file) =>
    model.configurations.forget(file),
  );
  const machines: HostMachines = new HostMachines(files, definitions);
  const host: LibvirtHost = new LibvirtHost(apartment, checked, machines);
  const memory = new Map<string, Uint8Array>();
  const model: VirtualServer = new VirtualServer({
    apartment,
    driver: host,
    limits: limitsWith(LIMITS),
    fileSystem: files,
    options: ServerOptions.load({
      readFile: (name) => memory.get(name),
      writeFile: (name, bytes) => void memory.set(name, bytes),
    }),
    registry: files.registry,
    host: hardware,
    hostName: () => hardware.hostname,
    ...(options.onSinkError === undefined ? {} : { onSinkError: options.onSinkError }),
  });
  machines.serve(model);
  host.connect(hypervisor, checked);
  const end = (): void => {
    model.quit();
    host.close();
  };
  try {
    networks.load(model);
  } catch (error) {
    end();
    throw error;
  }
  return disposableServer(model, end);
}
