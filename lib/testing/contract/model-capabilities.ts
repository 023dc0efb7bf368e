/** What every server of vmcom's own model offers to the contract, whatever runs its machines. */
import { IMPL, isComObject, wrap, type ComObject } from "../../com/com-object.js";
import type { FileSystem } from "../../files/file-system.js";
import { MemoryFileSystem } from "../../files/memory-file-system.js";
import { parentOf } from "../../files/windows-path.js";
import { RCClientControl } from "../../model/rc-client-control.js";
import { VirtualServer } from "../../model/virtual-server.js";
import type { IVMRCClientControl } from "../../../typings/IVMRCClientControl.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import type { FilesCapability } from "./capabilities.js";
import { MissingCapability } from "./contract-world.js";
import { seenAs } from "./impersonated.js";

export function modelOf(server: IVMVirtualServer): VirtualServer {
  const implementation: unknown = isComObject(server) ? server[IMPL] : undefined;
  if (implementation instanceof VirtualServer) return implementation;
  throw new TypeError("These capabilities are those of servers that vmcom makes.");
}

/** The server's files, without what only a volume of the test's own can do. */
export const filesOfModel: FilesCapability = {
  write(server, path, bytes) {
    const { fileSystem } = modelOf(server);
    fileSystem.makeFolder(parentOf(path));
    fileSystem.writeFile(path, bytes);
  },
  read: (server, path) => modelOf(server).fileSystem.readFile(path),
  remove: (server, path) => modelOf(server).fileSystem.remove(path),
  makeReadOnly: (server, path) => modelOf(server).fileSystem.setReadOnly(path, true),
};

/** What can be done with a volume that is kept in memory; that of a host is not filled up for a test. */
export function volumeInMemory(
  fileSystemOf: (server: IVMVirtualServer) => FileSystem,
): Pick<FilesCapability, "setFreeSpace" | "setLargestFile"> {
  const inMemory = (server: IVMVirtualServer, what: string): MemoryFileSystem => {
    const fileSystem = fileSystemOf(server);
    if (fileSystem instanceof MemoryFileSystem) return fileSystem;
    throw new MissingCapability("files", what);
  };
  return {
    setFreeSpace(server, bytes) {
      inMemory(server, "a volume with little space").freeBytes = bytes;
    },
    setLargestFile(server, bytes) {
      inMemory(server, "a volume with a largest file").largestFileBytes = bytes;
    },
  };
}

export function accounts(server: IVMVirtualServer, account: string): IVMVirtualServer {
  const model = modelOf(server);
  return seenAs(wrap(model), account, (caller, call) => model.impersonate(caller, call)) as ComObject &
    IVMVirtualServer;
}

export function remoteControl(server: IVMVirtualServer): IVMRCClientControl {
  return wrap(new RCClientControl(modelOf(server).apartment)) as ComObject & IVMRCClientControl;
}
