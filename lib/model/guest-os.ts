import { ComError } from "../com/com-error.js";
import {
  E_INVALIDARG,
  VM_E_ADDITIONS_FEATURE_NOT_AVAIL,
  VM_E_ADDITIONS_NOT_AVAIL,
  VM_E_DRIVE_INVALID,
  VM_E_MEDIA_UNMOUNT_FAIL,
  VM_E_VM_NOT_RUNNING,
  VM_E_VM_PAUSED,
} from "../generated/hresults.js";
import {
  vmDVDDrive_HostDrive,
  vmDVDDrive_None,
  vmVMState_Paused,
  vmVMState_Running,
} from "../generated/enumerations.js";
import { VMGuestOSImplementation } from "../generated/implementations.js";
import type { GuestSystem } from "../machine/devices.js";
import type { DVDDrive } from "./dvd-drive.js";
import { ADDITIONS_VERSION, HOST_TIME_SYNC } from "./guest-settings.js";
import type { Task } from "./task.js";
import type { VirtualMachine } from "./virtual-machine.js";

/** The longest name of a parameter, in characters. */
const LONGEST_NAME = 255;

/** The operating system inside a machine, as far as the Additions tell. */
export class GuestOS extends VMGuestOSImplementation {
  readonly #machine: VirtualMachine;

  constructor(machine: VirtualMachine) {
    super();
    this.#machine = machine;
  }

  override InstallAdditions(): void {
    const machine = this.#machine;
    machine.assertKnown();
    const guest = machine.state === vmVMState_Running ? this.#guest : undefined;
    if (guest === undefined) throw notRunning();
    if (guest.installAdditions === undefined) {
      throw new ComError(VM_E_ADDITIONS_FEATURE_NOT_AVAIL, "No Additions can be installed in this virtual machine.");
    }
    empty(this.#driveForSetup());
    guest.installAdditions();
  }

  override SetParameter(name: string | null, value: string | null): void {
    assertParameterName(name);
    if (value === null) throw new ComError(E_INVALIDARG, "There is no value of the parameter.");
    this.#listening().setParameter(name, value);
  }

  override GetParameter(name: string | null): string {
    assertParameterName(name);
    const value = this.#listening().getParameter(name);
    if (value === undefined) throw new ComError(E_INVALIDARG, `The guest has no parameter '${name}'.`);
    return value;
  }

  override Shutdown(): Task {
    const machine = this.#machine;
    machine.assertKnown();
    if (machine.state === vmVMState_Running && this.#guest?.canShutdown !== true) {
      throw withoutAdditions("be told to shut down");
    }
    return machine.shutdownGuest();
  }

  override get IsHostTimeSyncEnabled(): boolean {
    this.#machine.assertKnown();
    return this.#machine.flagSetting(HOST_TIME_SYNC, true);
  }

  override set IsHostTimeSyncEnabled(enabled: boolean) {
    this.#machine.assertStopped();
    this.#machine.changeSetting(HOST_TIME_SYNC, enabled);
  }

  override get HeartbeatPercentage(): number {
    return this.#heartbeat;
  }

  override get IsHeartbeating(): boolean {
    return this.#heartbeat > 0 && this.#machine.isHeartbeating;
  }

  override get OSName(): string {
    if (!this.#isOn) throw notRunning();
    const name = this.#guest?.osName;
    if (name === undefined) throw withoutAdditions("say what it is");
    return name;
  }

  /** Of a machine that is off, what the Additions were when it was last on. */
  override get AdditionsVersion(): string {
    const version = this.#isOn ? this.#guest?.additionsVersion : this.#machine.textSetting(ADDITIONS_VERSION);
    if (version === undefined || version === "") throw noAdditions();
    return version;
  }

  override get CanShutdown(): boolean {
    if (this.#isOn) {
      const guest = this.#guest;
      if (guest?.additionsVersion === undefined) throw noAdditions();
      return guest.canShutdown && this.#machine.state === vmVMState_Running;
    }
    if (this.#machine.textSetting(ADDITIONS_VERSION) === "") throw noAdditions();
    return false;
  }

  override get ComputerName(): string {
    const name = this.#listening().computerName;
    if (name === undefined) throw withoutAdditions("say its name");
    return name;
  }

  get #isOn(): boolean {
    this.#machine.assertKnown();
    return this.#machine.isOn;
  }

  get #guest(): GuestSystem | undefined {
    return this.#machine.driverSession?.guest;
  }

  get #heartbeat(): number {
    const machine = this.#machine;
    machine.assertKnown();
    if (machine.state !== vmVMState_Running && machine.state !== vmVMState_Paused) throw notRunning();
    const percentage = this.#guest?.heartbeatPercentage;
    if (percentage === undefined) throw noAdditions();
    return percentage;
  }

  /** The guest, that runs and has Additions. */
  #listening(): GuestSystem {
    const machine = this.#machine;
    machine.assertKnown();
    if (machine.state === vmVMState_Paused) throw new ComError(VM_E_VM_PAUSED, "The virtual machine is paused.");
    if (machine.state !== vmVMState_Running) throw notRunning();
    const guest = this.#guest;
    if (guest?.additionsVersion === undefined) throw withoutAdditions("be talked to");
    return guest;
  }

  /** An empty DVD drive; if there is none, one whose medium makes room for that of the Additions. */
  #driveForSetup(): DVDDrive {
    const drives = this.#machine.DVDROMDrives.snapshot();
    const drive = drives.find((each) => each.Attachment === vmDVDDrive_None) ?? drives[0];
    if (drive !== undefined) return drive;
    throw new ComError(VM_E_DRIVE_INVALID, "The virtual machine has no DVD drive to install the Additions from.");
  }
}

function empty(drive: DVDDrive): void {
  const { Attachment: attachment } = drive;
  if (attachment === vmDVDDrive_None) return;
  try {
    if (attachment === vmDVDDrive_HostDrive) drive.ReleaseHostDrive();
    else drive.ReleaseImage();
  } catch (error) {
    throw new ComError(VM_E_MEDIA_UNMOUNT_FAIL, "What is in the virtual machine's DVD drive cannot be released.", {
      cause: error,
    });
  }
}

function assertParameterName(name: string | null): asserts name is string {
  if (name !== null && name.length >= 1 && name.length <= LONGEST_NAME && !name.includes("\\")) return;
  throw new ComError(E_INVALIDARG, `A parameter's name has 1 to ${LONGEST_NAME} characters, none of them a backslash.`);
}

function notRunning(): ComError {
  return new ComError(VM_E_VM_NOT_RUNNING, "The virtual machine is not running.");
}

function noAdditions(): ComError {
  return new ComError(
    VM_E_ADDITIONS_NOT_AVAIL,
    "The guest has no Additions, or has not booted, or has never been started.",
  );
}

function withoutAdditions(what: string): ComError {
  return new ComError(
    VM_E_ADDITIONS_FEATURE_NOT_AVAIL,
    `The guest cannot ${what}: it has no Additions, or has not booted yet.`,
  );
}
