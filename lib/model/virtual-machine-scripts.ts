import { VirtualMachineSettings } from "./virtual-machine-settings.js";

/** IVMVirtualMachine: scripts attached to its events. */
export abstract class VirtualMachineScripts extends VirtualMachineSettings {}
