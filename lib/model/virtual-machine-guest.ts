import { ComError } from "../com/com-error.js";
import { VM_E_VM_NOT_RUNNING } from "../generated/hresults.js";
import type { GuestReport } from "../machine/devices.js";
import type { MachineHardware } from "../machine/driver.js";
import { Accountant } from "./accountant.js";
import { Display } from "./display.js";
import type { GuestOS } from "./guest-os.js";
import { Hardware, keepReport } from "./guest-settings.js";
import { Keyboard } from "./keyboard.js";
import { Mouse } from "./mouse.js";
import { VirtualMachinePorts } from "./virtual-machine-ports.js";

/** What a machine has handed out of its devices; each is made when somebody asks for it. */
export interface Devices {
  guestOS?: GuestOS;
  accountant?: Accountant;
  display?: Display;
  keyboard?: Keyboard;
  mouse?: Mouse;
}

/** IVMVirtualMachine: the guest, what it shows, what it is typed, what it uses. */
export abstract class VirtualMachineGuest extends VirtualMachinePorts {
  override get Accountant(): Accountant {
    this.assertKnown();
    return (this.devices.accountant ??= new Accountant(this));
  }

  override get Display(): Display {
    this.assertKnown();
    return (this.devices.display ??= new Display(this));
  }

  override get Keyboard(): Keyboard {
    this.assertKnown();
    return (this.devices.keyboard ??= new Keyboard(this));
  }

  override get Mouse(): Mouse {
    this.assertKnown();
    if (!this.isOn) throw new ComError(VM_E_VM_NOT_RUNNING, "The virtual machine is not running.");
    return (this.devices.mouse ??= new Mouse(this));
  }

  /** What the driver is given when the machine is started for the first time. */
  protected hardware(): MachineHardware {
    return new Hardware(this);
  }

  /** The driver's `guestReported`. */
  protected guestReported(report: GuestReport): void {
    keepReport(this, report);
  }

  protected get devices(): Devices {
    return (this.parts.devices ??= {});
  }
}
