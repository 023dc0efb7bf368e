import { ComError } from "../com/com-error.js";
import { VM_E_ADDITIONS_NOT_AVAIL, VM_E_VM_NOT_RUNNING } from "../generated/hresults.js";
import { vmVMState_Paused, vmVMState_Running } from "../generated/enumerations.js";
import { VMGuestOSImplementation } from "../generated/implementations.js";
import type { Task } from "./task.js";
import type { VirtualMachine } from "./virtual-machine.js";

/** The operating system inside a machine, as far as the Additions tell. */
export class GuestOS extends VMGuestOSImplementation {
  readonly #machine: VirtualMachine;

  constructor(machine: VirtualMachine) {
    super();
    this.#machine = machine;
  }

  override get CanShutdown(): boolean {
    this.#machine.assertKnown();
    if (!this.#machine.hasBeenStarted) {
      throw new ComError(VM_E_ADDITIONS_NOT_AVAIL, "The virtual machine has never been started.");
    }
    return this.#machine.State === vmVMState_Running;
  }

  override get IsHeartbeating(): boolean {
    this.#machine.assertKnown();
    const state = this.#machine.State;
    if (state !== vmVMState_Running && state !== vmVMState_Paused) throw new ComError(VM_E_VM_NOT_RUNNING);
    return this.#machine.isHeartbeating;
  }

  override Shutdown(): Task {
    return this.#machine.shutdownGuest();
  }
}
