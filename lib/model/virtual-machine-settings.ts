import { VirtualMachineCore } from "./virtual-machine-core.js";

/** IVMVirtualMachine: what its configuration says of it as a whole. */
export abstract class VirtualMachineSettings extends VirtualMachineCore {}
