// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { VMVMState } from "./enumerations.js";

/** Events of one virtual machine. Implement the methods you care about in a sink object. */
export interface IVMVirtualMachineEvents {
  /**
   * The machine entered another state.
   *
   * After a save the last event says vmVMState_TurnedOff while State reads vmVMState_Saved. OnVMStateChange of the
   * server covers all machines.
   *
   * See IVMVirtualMachineEvents.OnStateChange in the Virtual Server reference.
   *
   * @param virtualMachineState state just entered
   */
  OnStateChange(virtualMachineState: VMVMState): void;

  /**
   * The machine is about to be switched off; the sink may object.
   *
   * Return false to keep the machine on; any other value, undefined included, lets it go off. A shutdown inside the
   * guest raises this only if it also powers off the virtual hardware.
   *
   * See IVMVirtualMachineEvents.OnRequestShutdown in the Virtual Server reference.
   *
   * @returns false to veto the shutdown
   */
  OnRequestShutdown(): boolean | void;

  /**
   * The machine was reset.
   *
   * See IVMVirtualMachineEvents.OnReset in the Virtual Server reference.
   */
  OnReset(): void;

  /**
   * The processor of the guest hit a triple fault and cannot go on.
   *
   * See IVMVirtualMachineEvents.OnTripleFault in the Virtual Server reference.
   */
  OnTripleFault(): void;

  /**
   * The guest no longer sends its heartbeat.
   *
   * Most often the guest operating system has crashed. The server has an event of the same name for all machines.
   *
   * See IVMVirtualMachineEvents.OnHeartbeatStopped in the Virtual Server reference.
   */
  OnHeartbeatStopped(): void;

  /**
   * A setting of this machine got a new value.
   *
   * See IVMVirtualMachineEvents.OnConfigurationChanged in the Virtual Server reference.
   *
   * @param configKey path of the setting in the .vmc file
   * @param configData its new value
   */
  OnConfigurationChanged(configKey: string, configData: string | number | boolean | Uint8Array): void;
}
