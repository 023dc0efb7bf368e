/** Virtual networks, and the members of IVMVirtualServer that have to do with them. */
import type { IVMVirtualNetwork } from "../../../typings/IVMVirtualNetwork.js";
import type { Clauses, ClauseTest, Provoke, World } from "./clause.js";
import { badIndex, nullArgument } from "./common-clauses.js";
import { brokenNetwork, newNetwork } from "./networks.js";

const TOO_LONG = "n".repeat(260);

type TakesPlace = "CreateVirtualNetwork" | "RegisterVirtualNetwork";

/** A call with a name and a path. */
function place(method: TakesPlace, name: string, path: (world: World) => string): Provoke {
  return (world) => {
    const folder = path(world);
    return () => world.server[method](name, folder);
  };
}

/** What CreateVirtualNetwork and RegisterVirtualNetwork refuse alike. */
function placeClauses(method: TakesPlace): Clauses {
  const id = `IVMVirtualServer.${method}`;
  return {
    [`${id}:E_INVALIDARG`]: place(method, "", () => ""),
    [`${id}:E_BAD_PATHNAME`]: place(method, "lab", () => "networks"),
    [`${id}:E_INVALID_NAME`]: place(method, "lab", (world) => `${world.path("net")}?works`),
    [`${id}:E_BUFFER_OVERFLOW`]: place(method, TOO_LONG, (world) => world.path("networks")),
    [`${id}:VM_E_CONFIG_NAME_INVALID_CHAR`]: place(method, "la*b", (world) => world.path("networks")),
  };
}

/** A network that the server no longer has. */
function formerNetwork(use: (world: World, network: IVMVirtualNetwork) => unknown): Provoke {
  return (world) => {
    const network = newNetwork(world);
    world.server.UnregisterVirtualNetwork(network);
    return () => use(world, network);
  };
}

function withFiles(provoke: Provoke): ClauseTest {
  return { needs: ["files"], provoke };
}

/** A put on a new network. */
function put(use: (network: IVMVirtualNetwork) => void): Provoke {
  return (world) => {
    const network = newNetwork(world);
    return () => use(network);
  };
}

export const networkServerClauses: Clauses = {
  ...placeClauses("CreateVirtualNetwork"),
  "IVMVirtualServer.CreateVirtualNetwork:E_PATH_NOT_FOUND": (world) => {
    const inTheWay = newNetwork(world).File;
    return () => world.server.CreateVirtualNetwork("other", `${inTheWay}\\folder`);
  },
  "IVMVirtualServer.CreateVirtualNetwork:E_ALREADY_EXISTS": (world) => {
    world.server.UnregisterVirtualNetwork(newNetwork(world));
    return () => newNetwork(world);
  },
  "IVMVirtualServer.CreateVirtualNetwork:VM_E_CONFIG_DUPLICATE_NAME": (world) => {
    newNetwork(world, "MyNetwork");
    return () => world.server.CreateVirtualNetwork("mynetwork", world.path("elsewhere"));
  },
  "IVMVirtualServer.DeleteVirtualNetwork:S_FALSE": formerNetwork((world, network) =>
    world.server.DeleteVirtualNetwork(network),
  ),
  "IVMVirtualServer.FindVirtualNetwork:E_INVALIDARG": (world) => () => world.server.FindVirtualNetwork(""),
  "IVMVirtualServer.FindVirtualNetwork:S_FALSE": (world) => () => world.server.FindVirtualNetwork("nowhere"),
  "IVMVirtualServer.FindVirtualNetwork:E_FILE_NOT_FOUND": withFiles((world) => {
    world.removeFile(newNetwork(world).File);
    return () => world.server.FindVirtualNetwork("lab");
  }),
  ...placeClauses("RegisterVirtualNetwork"),
  "IVMVirtualServer.RegisterVirtualNetwork:E_PATH_NOT_FOUND": place("RegisterVirtualNetwork", "lab", (world) =>
    world.path("no such folder"),
  ),
  "IVMVirtualServer.RegisterVirtualNetwork:E_FILE_NOT_FOUND": (world) => {
    newNetwork(world);
    return () => world.server.RegisterVirtualNetwork("another", world.path("networks"));
  },
  "IVMVirtualServer.RegisterVirtualNetwork:VM_E_CONFIG_DUPLICATE_NAME": (world) => {
    world.server.UnregisterVirtualNetwork(newNetwork(world));
    world.server.CreateVirtualNetwork("LAB", world.path("elsewhere"));
    return () => world.server.RegisterVirtualNetwork("lab", world.path("networks"));
  },
  "IVMVirtualServer.UnregisterVirtualNetwork:E_POINTER": nullArgument(
    (world) => world.server,
    "UnregisterVirtualNetwork",
  ),
  "IVMVirtualServer.UnregisterVirtualNetwork:S_FALSE": formerNetwork((world, network) =>
    world.server.UnregisterVirtualNetwork(network),
  ),
};

export const networkClauses: Clauses = {
  "IVMVirtualNetwork.DHCPVirtualNetworkServer:E_FAIL": withFiles((world) => {
    const network = brokenNetwork(world);
    return () => network.DHCPVirtualNetworkServer;
  }),
  "IVMVirtualNetwork.HostAdapter:VM_E_ADAPTER_NOT_FOUND": put((network) => {
    network.HostAdapter = "10/100 ENET, removed long ago";
  }),
  "IVMVirtualNetwork.Name:E_INVALIDARG": put((network) => {
    network.Name = "";
  }),
  "IVMVirtualNetwork.Notes:E_INVALIDARG": put((network) => {
    network.Notes = "";
  }),
  "IVMVirtualNetworkCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.server.VirtualNetworks),
  "IVMVirtualNetworkCollection.Item:S_FALSE": withFiles((world) => {
    const networks = world.server.VirtualNetworks;
    brokenNetwork(world);
    return () => networks.Item(networks.Count);
  }),
};
