import { VirtualServerScripts } from "./virtual-server-scripts.js";

/** IVMVirtualServer: images of hard disks and floppy disks. */
export abstract class VirtualServerDisks extends VirtualServerScripts {}
