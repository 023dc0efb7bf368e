// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

/** What later versions added to IVMGuestOS. The object from IVMVirtualMachine.GuestOS has these members too. */
export interface IVMGuestOS2 extends IDispatch {
  /**
   * Computer name of the guest.
   *
   * The machine must be running with Additions.
   *
   * See IVMGuestOS2.ComputerName in the Virtual Server reference.
   *
   * @returns computer name
   * @throws ComError E_INVALIDARG: no place for the result
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   * @throws ComError VM_E_VM_PAUSED: the machine is paused
   * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: no Additions in the guest
   */
  readonly ComputerName: string;

  /**
   * Reads a named text value from the registry of a Windows guest.
   *
   * The values live in the guest under HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Virtual Machine\Guest\Parameters, a key
   * the Additions create. At boot it receives HostName, PhysicalHostName, PhysicalHostNameFullyQualified and
   * VirtualMachineName.
   *
   * See IVMGuestOS2.GetParameter in the Virtual Server reference.
   *
   * @param inParameterName 1 to 255 characters, no backslash
   * @returns the stored text
   * @throws ComError E_INVALIDARG: the name is malformed, or there is no place for the result
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   * @throws ComError VM_E_VM_PAUSED: the machine is paused
   * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: no Additions in the guest
   */
  GetParameter(inParameterName: string): string;
}
