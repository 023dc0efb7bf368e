// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

import type { IVMTask2 } from "./IVMTask2.js";

/**
 * The operating system inside a machine, as far as its Additions report and control it. Get it from
 * IVMVirtualMachine.GuestOS.
 */
export interface IVMGuestOS extends IDispatch {
  /**
   * Puts the Additions CD image into an empty DVD drive of the machine.
   *
   * The machine must be running. A booted Windows guest with autorun starts the installer itself; otherwise start it by
   * hand. Additions exist for Windows only.
   *
   * See IVMGuestOS.InstallAdditions in the Virtual Server reference.
   *
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_DRIVE_INVALID: no DVD drive of the machine is empty
   * @throws ComError VM_E_MEDIA_UNMOUNT_FAIL: the drive did not release its disc
   */
  InstallAdditions(): void;

  /**
   * Never implemented in Virtual Server.
   *
   * See IVMGuestOS.ExecuteCommand in the Virtual Server reference.
   *
   * @param inCommand ignored
   */
  ExecuteCommand(inCommand: string): void;

  /**
   * Stores a named text value in the registry of a Windows guest.
   *
   * The values live in the guest under HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Virtual Machine\Guest\Parameters, a key
   * the Additions create. At boot it receives HostName, PhysicalHostName, PhysicalHostNameFullyQualified and
   * VirtualMachineName.
   *
   * See IVMGuestOS.SetParameter in the Virtual Server reference.
   *
   * @param inParameterName 1 to 255 characters, no backslash
   * @param inParameterValue text to store
   * @throws ComError E_INVALIDARG: the name or the value is missing or malformed
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   * @throws ComError VM_E_VM_PAUSED: the machine is paused
   * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: no Additions in the guest
   */
  SetParameter(inParameterName: string, inParameterValue: string): void;

  /**
   * Asks the guest to shut down cleanly.
   *
   * Works for a running Windows guest with Additions. Returns at once; the task ends when the guest is down.
   *
   * See IVMGuestOS.Shutdown in the Virtual Server reference.
   *
   * @returns task that follows the shutdown
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   * @throws ComError E_ACCESSDENIED: you lack execute access to the machine
   * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: no Additions in the guest
   */
  Shutdown(): IVMTask2;

  /**
   * Whether the Additions keep the guest clock in step with the host.
   *
   * Can be changed only while the machine is off and has no saved state.
   *
   * See IVMGuestOS.IsHostTimeSyncEnabled in the Virtual Server reference.
   *
   * @returns true if the clock follows the host
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  IsHostTimeSyncEnabled: boolean;

  /**
   * Share of the heartbeats due in the last minute that arrived.
   *
   * A busy guest may miss some; 0 suggests that it hangs or has crashed. Works only in a fully booted guest that has
   * Additions.
   *
   * See IVMGuestOS.HeartbeatPercentage in the Virtual Server reference.
   *
   * @returns percent, 0 to 100
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: the guest is still booting, or its Additions are missing or too old
   */
  readonly HeartbeatPercentage: number;

  /**
   * Whether the guest is sending its heartbeat.
   *
   * Ten beats a minute are normal. After a minute of silence the server tries to restart the machine every 10 seconds,
   * 12 times at most. The keys time, rate, failure_interval and failure_attempts under integration/microsoft/heartbeat
   * in the configuration file change these numbers.
   *
   * See IVMGuestOS.IsHeartbeating in the Virtual Server reference.
   *
   * @returns true while heartbeats arrive
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: the guest is still booting, or its Additions are missing or too old
   */
  readonly IsHeartbeating: boolean;

  /**
   * Name of the guest operating system with its edition.
   *
   * For example: Windows Server 2003, Enterprise Edition. The guest must be fully booted and have Additions.
   *
   * See IVMGuestOS.OSName in the Virtual Server reference.
   *
   * @returns full product name
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: the guest is still booting or has no Additions
   */
  readonly OSName: string;

  /**
   * Version of the Additions in the guest.
   *
   * While the machine is off, this is the version remembered in the .vmc file from its last run.
   *
   * See IVMGuestOS.AdditionsVersion in the Virtual Server reference.
   *
   * @returns version text
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: no Additions in the guest, or the machine was never started
   */
  readonly AdditionsVersion: string;

  /**
   * Whether Shutdown would work.
   *
   * Check it to choose between Shutdown and IVMVirtualMachine.TurnOff.
   *
   * See IVMGuestOS.CanShutdown in the Virtual Server reference.
   *
   * @returns true if the guest can be shut down cleanly
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: no Additions in the guest, or the machine was never started
   */
  readonly CanShutdown: boolean;
}
