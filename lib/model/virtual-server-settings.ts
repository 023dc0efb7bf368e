import { VirtualServerSecurity } from "./virtual-server-security.js";

/** IVMVirtualServer: settings, limits, the host, remote control, files that are known. */
export abstract class VirtualServerSettings extends VirtualServerSecurity {}
