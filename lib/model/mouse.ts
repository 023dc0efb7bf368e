import { ComError } from "../com/com-error.js";
import {
  vmMouseButton_Center,
  vmMouseButton_Left,
  vmVMState_Running,
  type VMMouseButton,
} from "../generated/enumerations.js";
import {
  E_INVALIDARG,
  VM_E_ADDITIONS_FEATURE_NOT_AVAIL,
  VM_E_MOUSE_NOT_ACTIVE,
  VM_E_USING_ABSOLUTE_COORDINATES,
  VM_E_USING_RELATIVE_COORDINATES,
  VM_E_VM_NOT_RUNNING,
} from "../generated/hresults.js";
import { VMMouseDeviceImplementation } from "../generated/implementations.js";
import type { MouseDevice } from "../machine/devices.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

/** The mouse of a machine. Positions are pixels from the upper left of the guest's screen. */
export class Mouse extends VMMouseDeviceImplementation {
  readonly #machine: VirtualMachineCore;
  #isAbsolute = false;

  constructor(machine: VirtualMachineCore) {
    super();
    this.#machine = machine;
  }

  override GetButton(button: VMMouseButton): boolean {
    assertButton(button);
    if (!this.#machine.isOn) throw new ComError(VM_E_VM_NOT_RUNNING, "The virtual machine is not running.");
    return this.#device.isDown(button);
  }

  override SetButton(button: VMMouseButton, down: boolean): void {
    assertButton(button);
    this.#device.setButton(button, down);
  }

  override Click(button: VMMouseButton): void {
    assertButton(button);
    const device = this.#device;
    device.setButton(button, true);
    device.setButton(button, false);
  }

  override get HorizontalPosition(): number {
    return this.#tracked.x;
  }

  /** With absolute coordinates the new position, else how far to move. */
  override set HorizontalPosition(position: number) {
    if (this.#isAbsolute) this.#placed.moveTo(position, this.#placed.y);
    else this.#device.move(position, 0);
  }

  override get VerticalPosition(): number {
    return this.#tracked.y;
  }

  override set VerticalPosition(position: number) {
    if (this.#isAbsolute) this.#placed.moveTo(this.#placed.x, position);
    else this.#device.move(0, position);
  }

  override set ScrollWheelPosition(distance: number) {
    const device = this.#device;
    if (this.#isAbsolute) {
      throw new ComError(VM_E_USING_ABSOLUTE_COORDINATES, "The wheel turns only while relative coordinates are used.");
    }
    device.scroll(distance);
  }

  override get UsingAbsoluteCoordinates(): boolean {
    this.#machine.assertKnown();
    return this.#isAbsolute;
  }

  override set UsingAbsoluteCoordinates(absolute: boolean) {
    this.#machine.assertKnown();
    if (absolute) this.#assertAdditions();
    this.#isAbsolute = absolute;
  }

  /** The mouse, whose position is known while absolute coordinates are used. */
  get #tracked(): MouseDevice {
    const device = this.#placed;
    if (this.#isAbsolute) return device;
    throw new ComError(
      VM_E_USING_RELATIVE_COORDINATES,
      "The position is known only while absolute coordinates are used.",
    );
  }

  /** The mouse of a guest that knows positions. */
  get #placed(): MouseDevice {
    const device = this.#device;
    this.#assertAdditions();
    return device;
  }

  get #device(): MouseDevice {
    const machine = this.#machine;
    machine.assertKnown();
    const device = machine.state === vmVMState_Running ? machine.driverSession?.mouse : undefined;
    if (device !== undefined) return device;
    throw new ComError(VM_E_MOUSE_NOT_ACTIVE, "The mouse is active only while the virtual machine runs.");
  }

  #assertAdditions(): void {
    if (this.#machine.driverSession?.guest?.additionsVersion !== undefined) return;
    throw new ComError(VM_E_ADDITIONS_FEATURE_NOT_AVAIL, "Absolute coordinates take a guest with Additions.");
  }
}

function assertButton(button: VMMouseButton): void {
  if (button >= vmMouseButton_Left && button <= vmMouseButton_Center) return;
  throw new ComError(E_INVALIDARG, `${button} is not a VMMouseButton.`);
}
