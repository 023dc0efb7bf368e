/** What vmcom's own server offers to the contract. */
import { restartVirtualServer } from "../../create-virtual-server.js";
import { MemoryFileSystem } from "../../files/memory-file-system.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import { simulate } from "../simulate.js";
import type { ContractCapabilities, FilesCapability } from "./capabilities.js";
import { MissingCapability } from "./contract-world.js";
import { accounts, filesOfModel, modelOf, remoteControl } from "./model-capabilities.js";

const FOLDER = "C:\\Contract";

/** The disk of a server without a home; that of the host cannot be filled up. */
function diskInMemory(server: IVMVirtualServer, what: string): MemoryFileSystem {
  const { fileSystem } = modelOf(server);
  if (fileSystem instanceof MemoryFileSystem) return fileSystem;
  throw new MissingCapability("files", what);
}

const files: FilesCapability = {
  ...filesOfModel,
  setFreeSpace(server, bytes) {
    diskInMemory(server, "a volume with little space").freeBytes = bytes;
  },
  setLargestFile(server, bytes) {
    diskInMemory(server, "a volume with a largest file").largestFileBytes = bytes;
  },
};

/**
 * The capabilities of servers that `createVirtualServer` makes; all of them for a server in memory.
 *
 * @example
 * describeVirtualServerContract("ours", () => createVirtualServer({ clock: new VirtualClock() }), {
 *   capabilities: referenceCapabilities,
 * });
 */
export const referenceCapabilities: ContractCapabilities = {
  folder(server) {
    modelOf(server).fileSystem.makeFolder(FOLDER);
    return FOLDER;
  },
  elapse: (server, ms) => modelOf(server).apartment.pumpEvents(ms),
  files,
  simulation: simulate,
  accounts,
  host(server, changes) {
    const { host } = modelOf(server);
    if (Object.getOwnPropertyDescriptor(host, "isInDomain")?.writable !== true) {
      throw new MissingCapability("host", "a host that can be changed, as fixedHost() makes them");
    }
    Object.assign(host, changes);
  },
  remoteControl,
  restart: {
    restart: restartVirtualServer,
    shutDown: (server) => (server as IVMVirtualServer & Disposable)[Symbol.dispose](),
  },
};
