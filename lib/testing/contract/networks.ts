/** Virtual networks for clauses. */
import type { IVMVirtualNetwork } from "../../../typings/IVMVirtualNetwork.js";
import type { World } from "./clause.js";

/** A new network with a file of its own. */
export function newNetwork(world: World, name = "lab"): IVMVirtualNetwork {
  return world.server.CreateVirtualNetwork(name, world.path("networks"));
}

/** A registered network whose file no longer holds a configuration. */
export function brokenNetwork(world: World): IVMVirtualNetwork {
  const network = newNetwork(world);
  world.writeFile(network.File, new TextEncoder().encode("This is no configuration."));
  return network;
}
