import { IMPL, isComObject } from "../../lib/com/com-object.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import { VirtualServer } from "../../lib/model/virtual-server.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";

/** The implementation behind a server of ours. */
export function modelOf(server: IVMVirtualServer): VirtualServer {
  const implementation: unknown = isComObject(server) ? server[IMPL] : undefined;
  if (implementation instanceof VirtualServer) return implementation;
  throw new TypeError("the server is not one of ours");
}

/** The files of a server without a home. */
export function memoryOf(server: IVMVirtualServer): MemoryFileSystem {
  const { fileSystem } = modelOf(server);
  if (fileSystem instanceof MemoryFileSystem) return fileSystem;
  throw new TypeError("the server has a home");
}
