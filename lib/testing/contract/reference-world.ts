import { VirtualClock } from "../../apartment/clock.js";
import { createVirtualServer } from "../../create-virtual-server.js";
import { fixedHost } from "../../host/fixed-host.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import { ContractWorld } from "./contract-world.js";
import { referenceCapabilities } from "./reference-capabilities.js";

/** The reference server as contracts are best run on it: in memory, on a host that is the same everywhere, on a clock that only waits move. */
export function referenceServer(): IVMVirtualServer & Disposable {
  return createVirtualServer({
    clock: new VirtualClock({ autoAdvance: false }),
    host: fixedHost({ isInDomain: true }),
  });
}

/** A world over a reference server of its own. */
export function referenceWorld(): ContractWorld {
  return new ContractWorld(referenceServer(), referenceCapabilities);
}
