/** What vmcom's own server offers to the contract. */
import { IMPL, isComObject, wrap, type ComObject } from "../../com/com-object.js";
import { restartVirtualServer } from "../../create-virtual-server.js";
import { MemoryFileSystem } from "../../files/memory-file-system.js";
import { parentOf } from "../../files/windows-path.js";
import { RCClientControl } from "../../model/rc-client-control.js";
import { VirtualServer } from "../../model/virtual-server.js";
import type { IVMRCClientControl } from "../../../typings/IVMRCClientControl.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import { simulate } from "../simulate.js";
import type { ContractCapabilities, FilesCapability } from "./capabilities.js";
import { MissingCapability } from "./contract-world.js";
import { seenAs } from "./impersonated.js";

const FOLDER = "C:\\Contract";

function modelOf(server: IVMVirtualServer): VirtualServer {
  const implementation: unknown = isComObject(server) ? server[IMPL] : undefined;
  if (implementation instanceof VirtualServer) return implementation;
  throw new TypeError("These capabilities are those of servers that createVirtualServer makes.");
}

/** The disk of a server without a home; that of the host cannot be filled up. */
function diskInMemory(server: IVMVirtualServer, what: string): MemoryFileSystem {
  const { fileSystem } = modelOf(server);
  if (fileSystem instanceof MemoryFileSystem) return fileSystem;
  throw new MissingCapability("files", what);
}

const files: FilesCapability = {
  write(server, path, bytes) {
    const { fileSystem } = modelOf(server);
    fileSystem.makeFolder(parentOf(path));
    fileSystem.writeFile(path, bytes);
  },
  read: (server, path) => modelOf(server).fileSystem.readFile(path),
  remove: (server, path) => modelOf(server).fileSystem.remove(path),
  makeReadOnly: (server, path) => modelOf(server).fileSystem.setReadOnly(path, true),
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
  accounts(server, account) {
    const model = modelOf(server);
    return seenAs(wrap(model), account, (caller, call) => model.impersonate(caller, call)) as ComObject &
      IVMVirtualServer;
  },
  host(server, changes) {
    const { host } = modelOf(server);
    if (Object.getOwnPropertyDescriptor(host, "isInDomain")?.writable !== true) {
      throw new MissingCapability("host", "a host that can be changed, as fixedHost() makes them");
    }
    Object.assign(host, changes);
  },
  remoteControl: (server) => wrap(new RCClientControl(modelOf(server).apartment)) as ComObject & IVMRCClientControl,
  restart: {
    restart: restartVirtualServer,
    shutDown: (server) => (server as IVMVirtualServer & Disposable)[Symbol.dispose](),
  },
};
