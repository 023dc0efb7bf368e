import { VirtualMachineDrives } from "./virtual-machine-drives.js";

/** IVMVirtualMachine: network adapters, serial and parallel ports. */
export abstract class VirtualMachinePorts extends VirtualMachineDrives {}
