/** The contract over a host that libvirt manages: a connection for each clause, and nothing left behind. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ComError } from "../../com/com-error.js";
import { ignoringComErrors } from "../../com/ignoring.js";
import { connectVirtualServer, type HostOptions } from "../../connect-virtual-server.js";
import { imagesOf } from "../../drivers/libvirt/image-files.js";
import { checkedUri } from "../../drivers/libvirt/libvirt-uri.js";
import type { FileSystem } from "../../files/file-system.js";
import { vmVMState_Paused, vmVMState_Running } from "../../generated/enumerations.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { IVMVirtualNetwork } from "../../../typings/IVMVirtualNetwork.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import type { CreateServer, ContractOptions } from "./contract.js";
import type { Excuse } from "./run-clause.js";
import { hostCapabilities } from "./host-capabilities.js";
import { FORGOTTEN_BY_HOSTS, HOST_DEVIATIONS, HOST_UNREACHABLE } from "./host-deviations.js";

/** How long a machine that a clause has left on may take to go off, in ms. */
const PATIENCE = 30_000;

const NETWORK_MADE = "IVMVirtualServer.CreateVirtualNetwork";

type HostServer = IVMVirtualServer & Disposable;

/** What the contract needs to be checked against a host. */
export function hostSubject(
  uri: string,
  options: HostOptions = {},
): ContractOptions & { readonly create: CreateServer } {
  const stays = new WeakMap<IVMVirtualServer, Stay>();
  const begin = (stay: Stay): HostServer => {
    const server = stay.connect();
    stays.set(server, stay);
    return server;
  };
  const stayOf = (server: IVMVirtualServer): Stay => {
    const stay = stays.get(server);
    if (stay === undefined) throw new TypeError("These capabilities are those of servers over a host.");
    return stay;
  };
  const reconnect = (server: IVMVirtualServer): HostServer => {
    const stay = stayOf(server);
    stay.disconnect();
    return begin(stay);
  };
  return {
    create: () => begin(new Stay(uri, options)),
    capabilities: hostCapabilities({
      images: (server) => stayOf(server).images,
      disconnect: (server) => stayOf(server).disconnect(),
      ...(isForgetful(uri) ? {} : { reconnect }),
    }),
    deviations: HOST_DEVIATIONS,
    forgotten: FORGOTTEN_BY_HOSTS,
    unreachable: HOST_UNREACHABLE,
    excuse: networksMissing(uri, options),
  };
}

/**
 * The excuse of a host that can make no virtual network at all, be it for want of its network driver or of a program that
 * this needs: found by trying, when a clause has first failed to make one.
 */
function networksMissing(uri: string, options: HostOptions): Excuse {
  let reason: string | undefined | null = null;
  return (error) => {
    if (!(error instanceof ComError) || error.source !== NETWORK_MADE) return undefined;
    if (reason === null) reason = whyNoNetworks(uri, options);
    return reason;
  };
}

/** Why the simplest of networks cannot be made on the host; undefined if it can. */
function whyNoNetworks(uri: string, options: HostOptions): string | undefined {
  using server = connectVirtualServer(uri, options);
  try {
    const network = server.CreateVirtualNetwork(`vmcom contract ${process.pid}`, server.DefaultVMConfigurationPath);
    server.DeleteVirtualNetwork(network);
    return undefined;
  } catch (error) {
    return `The host makes no virtual networks. ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** libvirt's test driver makes its host anew for each connection. */
function isForgetful(uri: string): boolean {
  return uri.startsWith("test:");
}

/**
 * One clause's stay at a host: the machines, networks and images that it makes there go with it, and nothing that others
 * make meanwhile.
 */
class Stay {
  readonly images: FileSystem;
  readonly #uri: string;
  readonly #options: HostOptions;
  /** Where the images are; removed in the end. */
  readonly #folder: string;
  /** ConfigIDs of the machines that were made. */
  readonly #machines = new Set<string>();
  /** The networks that were made on this connection, which may be renamed, and the names of those of earlier ones. */
  #networks: IVMVirtualNetwork[] = [];
  readonly #networkNames = new Set<string>();
  #disconnect: (() => void) | undefined;

  constructor(uri: string, options: HostOptions) {
    this.#uri = uri;
    this.#folder = mkdtempSync(join(tmpdir(), "vmcom-contract-"));
    // Emulators of other accounts are to find their images.
    chmodSync(this.#folder, 0o755);
    this.images = options.images ?? imagesOf(checkedUri(uri), this.#folder);
    this.#options = { ...options, images: this.images };
  }

  connect(): HostServer {
    const server = connectVirtualServer(this.#uri, this.#options);
    this.#disconnect = server[Symbol.dispose].bind(server);
    this.#note(server);
    return Object.defineProperty(server, Symbol.dispose, { value: () => this.#leave(server), configurable: true });
  }

  /** Has the server tell what is made through it. */
  #note(server: IVMVirtualServer): void {
    const machine = (made: IVMVirtualMachine): unknown => this.#machines.add(made.ConfigID);
    const network = (made: IVMVirtualNetwork): unknown => this.#networks.push(made);
    Object.defineProperties(server, {
      CreateVirtualMachine: noting(server.CreateVirtualMachine.bind(server), machine),
      RegisterVirtualMachine: noting(server.RegisterVirtualMachine.bind(server), machine),
      CreateVirtualNetwork: noting(server.CreateVirtualNetwork.bind(server), network),
      RegisterVirtualNetwork: noting(server.RegisterVirtualNetwork.bind(server), network),
    });
  }

  /** Under their names those are found that were made on this connection. */
  #noteNames(): void {
    for (const network of this.#networks) ignoringComErrors(() => this.#networkNames.add(network.Name));
  }

  disconnect(): void {
    this.#noteNames();
    this.#networks = [];
    this.#disconnect?.();
    this.#disconnect = undefined;
  }

  #leave(server: IVMVirtualServer): void {
    try {
      if (this.#disconnect !== undefined) ignoringComErrors(() => this.#clear(server));
      this.disconnect();
      if (this.#machines.size === 0 && this.#networkNames.size === 0) return;
      // What a server has left that was ended, or that the host has lost sight of, is there for whoever connects next.
      using next = connectVirtualServer(this.#uri, this.#options);
      this.#clear(next);
    } finally {
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }

  #clear(server: IVMVirtualServer): void {
    for (const task of server.Tasks) ignoringComErrors(() => task.WaitForCompletion(PATIENCE));
    for (const machine of server.VirtualMachines) {
      ignoringComErrors(() => {
        if (!this.#machines.has(machine.ConfigID)) return;
        const state = machine.State;
        if (state === vmVMState_Running || state === vmVMState_Paused) machine.TurnOff().WaitForCompletion(PATIENCE);
        server.DeleteVirtualMachine(machine);
      });
    }
    this.#noteNames();
    for (const network of server.VirtualNetworks) {
      ignoringComErrors(() => {
        if (this.#networkNames.has(network.Name)) server.DeleteVirtualNetwork(network);
      });
    }
  }
}

/** A method of a server's that has its results noted. */
function noting<T>(method: (name: string, path: string) => T, note: (made: T) => unknown): PropertyDescriptor {
  const value = (name: string, path: string): T => {
    const made = method(name, path);
    note(made);
    return made;
  };
  return { value, configurable: true };
}
