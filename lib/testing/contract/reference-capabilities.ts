/** What vmcom's own server offers to the contract. */
import { restartVirtualServer } from "../../create-virtual-server.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import { simulate } from "../simulate.js";
import type { ContractCapabilities, FilesCapability } from "./capabilities.js";
import { MissingCapability } from "./contract-world.js";
import { accounts, filesOfModel, modelOf, remoteControl, volumeInMemory } from "./model-capabilities.js";

const FOLDER = "C:\\Contract";

const files: FilesCapability = {
  ...filesOfModel,
  ...volumeInMemory((server) => modelOf(server).fileSystem),
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
