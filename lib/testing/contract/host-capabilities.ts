/** What a server over a host that libvirt manages offers to the contract: what can be brought about there without pretending. */
import type { FileSystem } from "../../files/file-system.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import type { Simulation } from "../simulation.js";
import type { ContractCapabilities } from "./capabilities.js";
import { MissingCapability } from "./contract-world.js";
import { accounts, filesOfModel, remoteControl, volumeInMemory } from "./model-capabilities.js";

/** Servers of the contract's, and what it can do about them. */
export interface HostServers {
  images(server: IVMVirtualServer): FileSystem;
  disconnect(server: IVMVirtualServer): void;
  /** A new connection to the same host, with the same images; left out for one that forgets everything with its connection. */
  readonly reconnect?: (server: IVMVirtualServer) => IVMVirtualServer;
}

export function hostCapabilities(servers: HostServers): ContractCapabilities {
  return {
    files: { ...filesOfModel, ...volumeInMemory((server) => servers.images(server)) },
    simulation: () => realGuest,
    accounts,
    remoteControl,
    restart: {
      ...(servers.reconnect === undefined ? {} : { restart: servers.reconnect }),
      shutDown: servers.disconnect,
    },
  };
}

function missing(what: string): never {
  throw new MissingCapability("simulation", what);
}

/** The guest of a machine without any system: nothing can be had of it, and it has no Additions, as all guests of a host. */
const realGuest: Simulation = {
  additions(version) {
    if (version !== null) missing("Additions");
  },
  tripleFault: () => missing("a guest that triple-faults when it is told to"),
  heartbeatStops: () => missing("a guest's heartbeat"),
  guestShutsDown: () => missing("a guest that shuts down when it is told to"),
  guestResets: () => missing("a guest that resets when it is told to"),
  failNext: () => missing("operations that fail when they are told to"),
  hostDiskFull: () => missing("a disk that can be filled up"),
  hostDiskLow: () => missing("a disk that can be filled up"),
  display(present) {
    if (!present) missing("machines without a display");
  },
  keyboardTaken: () => missing("somebody else at the keyboard"),
  sends: () => missing("a guest that sends frames when it is told to"),
  screenText: () => missing("the text on a screen"),
};
