import { VirtualServerSettings } from "./virtual-server-settings.js";

/** IVMVirtualServer: scripts attached to events, and the event log. */
export abstract class VirtualServerScripts extends VirtualServerSettings {}
