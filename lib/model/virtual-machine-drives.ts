import { VirtualMachineScripts } from "./virtual-machine-scripts.js";

/** IVMVirtualMachine: hard disks, DVD and floppy drives, SCSI controllers. */
export abstract class VirtualMachineDrives extends VirtualMachineScripts {}
