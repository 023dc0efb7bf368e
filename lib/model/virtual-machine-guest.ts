import { VirtualMachinePorts } from "./virtual-machine-ports.js";

/** IVMVirtualMachine: the guest, what it shows, what it is typed, what it uses. */
export abstract class VirtualMachineGuest extends VirtualMachinePorts {}
