/** The servers of a process by name: its own one, and one for each host that somebody has named. */
import { isThisMachine } from "./com/class-registry.js";
import { connectVirtualServer } from "./connect-virtual-server.js";
import { defaultVirtualServer, runningVirtualServer, type DisposableVirtualServer } from "./create-virtual-server.js";
import { uriOfServer } from "./drivers/libvirt/server-names.js";
import type { IVMVirtualServer } from "../typings/IVMVirtualServer.js";

/** By URI: two names of one host are one server. */
const hosts = new Map<string, DisposableVirtualServer>();

let chosen = "";

/**
 * Has another server stand where none is named, for as long as the process lasts: `vmcom --server`.
 * @throws ComError RPC_E_SERVER_UNAVAILABLE, E_INVALIDARG
 */
export function useServer(name: string): void {
  // A name that is wrong is said at once.
  if (!isThisMachine(name)) uriOfServer(name);
  chosen = isThisMachine(name) ? "" : name;
}

/**
 * The process's server of a name; made when it is first asked for, and gone with the process.
 * @param name "" for the one where none is named
 * @throws ComError RPC_E_SERVER_UNAVAILABLE, E_INVALIDARG, E_ACCESSDENIED, E_NOTIMPL where libvirt is not there
 */
export function processServer(name: string): IVMVirtualServer {
  const asked = name === "" ? chosen : name;
  if (isThisMachine(asked)) return defaultVirtualServer();
  const uri = uriOfServer(asked);
  return hosts.get(uri) ?? connect(uri);
}

/** The one where none is named, if it has been made. */
export function runningProcessServer(): IVMVirtualServer | undefined {
  return chosen === "" ? runningVirtualServer() : hosts.get(uriOfServer(chosen));
}

function connect(uri: string): DisposableVirtualServer {
  const server = connectVirtualServer(uri);
  hosts.set(uri, server);
  process.once("exit", () => server[Symbol.dispose]());
  return server;
}
