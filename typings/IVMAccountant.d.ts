// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

/** Resource use of one machine and its share of the host processors. Get it from IVMVirtualMachine.Accountant. */
export interface IVMAccountant extends IDispatch {
  /**
   * Sets CPU reservation, CPU limit and priority in one call.
   *
   * Both percentages end at 100 on a host with one processor, at 50 with two and at 25 with four. The reservation must
   * not be above the limit.
   *
   * See IVMAccountant.SetSchedulingParameters in the Virtual Server reference.
   *
   * @param reservedSystemCapacity percent kept for the machine, from 0
   * @param maxSystemCapacity percent it may use at most, from 1
   * @param relativeWeight priority, 1 to 10000, larger goes first
   * @throws ComError E_INVALIDARG: a value is out of range, or the reservation is above the limit
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  SetSchedulingParameters(reservedSystemCapacity: number, maxSystemCapacity: number, relativeWeight: number): void;

  /**
   * Share of the host CPU kept free for this machine.
   *
   * From 0 up to a limit set by the number of host processors. The machine starts only if
   * IVMVirtualServer.AvailableSystemCapacity is at least this much. Change it with SetSchedulingParameters.
   *
   * See IVMAccountant.ReservedSystemCapacity in the Virtual Server reference.
   *
   * @returns percent of all host CPU capacity, fractions possible
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly ReservedSystemCapacity: number;

  /**
   * Largest CPU reservation this machine can be given now.
   *
   * With several host processors this is below 100.
   *
   * See IVMAccountant.AllowableReservedSystemCapacity in the Virtual Server reference.
   *
   * @returns percent of all host CPU capacity, fractions possible
   */
  readonly AllowableReservedSystemCapacity: number;

  /**
   * Share of the host CPU the machine may use at most.
   *
   * Change it with SetSchedulingParameters.
   *
   * See IVMAccountant.MaximumSystemCapacity in the Virtual Server reference.
   *
   * @returns percent of all host CPU capacity, fractions possible
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly MaximumSystemCapacity: number;

  /**
   * Highest CPU limit this machine can be given now.
   *
   * With several host processors this is below 100, because a machine has a single processor.
   *
   * See IVMAccountant.AllowableMaximumSystemCapacity in the Virtual Server reference.
   *
   * @returns percent of all host CPU capacity, fractions possible
   */
  readonly AllowableMaximumSystemCapacity: number;

  /**
   * Priority of the machine against other machines, 1 to 10000.
   *
   * The machine with the larger number goes first. Change it with SetSchedulingParameters.
   *
   * See IVMAccountant.RelativeWeight in the Virtual Server reference.
   *
   * @returns weight, 1 to 10000
   * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
   */
  readonly RelativeWeight: number;

  /**
   * CPU use of the machine at the moment.
   *
   * Succeeds with S_FALSE: the machine is not running; the value is 0.
   *
   * See IVMAccountant.CPUUtilization in the Virtual Server reference.
   *
   * @returns percent, 0 to 100
   */
  readonly CPUUtilization: number;

  /**
   * CPU use of the machine in each of the last 60 seconds.
   *
   * Succeeds with S_FALSE: the machine is not running; all 60 values are 0.
   *
   * See IVMAccountant.CPUUtilizationHistory in the Virtual Server reference.
   *
   * @returns array of 60 percentages, one a second
   */
  readonly CPUUtilizationHistory: number[];

  /**
   * Bytes the machine has read through its IDE and SCSI controllers.
   *
   * The count starts again at zero when the machine is switched on, reset or restored.
   *
   * Succeeds with S_FALSE: the machine is not running; the value is 0.
   *
   * See IVMAccountant.DiskBytesRead in the Virtual Server reference.
   *
   * @returns bytes
   */
  readonly DiskBytesRead: number;

  /**
   * Bytes the machine has written through its IDE and SCSI controllers.
   *
   * The count starts again at zero when the machine is switched on, reset or restored.
   *
   * Succeeds with S_FALSE: the machine is not running; the value is 0.
   *
   * See IVMAccountant.DiskBytesWritten in the Virtual Server reference.
   *
   * @returns bytes
   */
  readonly DiskBytesWritten: number;

  /**
   * Bytes that came in through all network adapters of the machine.
   *
   * The count starts again at zero when the machine is switched on, reset or restored.
   *
   * Succeeds with S_FALSE: the machine is not running; the value is 0.
   *
   * See IVMAccountant.NetworkBytesReceived in the Virtual Server reference.
   *
   * @returns bytes
   */
  readonly NetworkBytesReceived: number;

  /**
   * Bytes that went out through all network adapters of the machine.
   *
   * The count starts again at zero when the machine is switched on, reset or restored.
   *
   * Succeeds with S_FALSE: the machine is not running; the value is 0.
   *
   * See IVMAccountant.NetworkBytesSent in the Virtual Server reference.
   *
   * @returns bytes
   */
  readonly NetworkBytesSent: number;

  /**
   * How long the machine has been running.
   *
   * Succeeds with S_FALSE: the machine is not running; the value is 0.
   *
   * See IVMAccountant.UpTime in the Virtual Server reference.
   *
   * @returns seconds
   */
  readonly UpTime: number;
}
