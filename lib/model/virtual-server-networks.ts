import { VirtualServerDisks } from "./virtual-server-disks.js";

/** IVMVirtualServer: virtual networks. */
export abstract class VirtualServerNetworks extends VirtualServerDisks {}
