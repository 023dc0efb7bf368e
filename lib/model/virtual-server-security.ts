import { VirtualServerCore } from "./virtual-server-core.js";

/** IVMVirtualServer: who may do what. */
export abstract class VirtualServerSecurity extends VirtualServerCore {}
