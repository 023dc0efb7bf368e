// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { VMVMState } from "./enumerations.js";

/** Events of the server and of all its machines. Implement the methods you care about in a sink object. */
export interface IVMVirtualServerEvents {
  /**
   * The server logged an event about itself, such as start, stop or a fatal error.
   *
   * These messages are part of what OnEventLogged reports.
   *
   * See IVMVirtualServerEvents.OnServiceEvent in the Virtual Server reference.
   *
   * @param logMessageID number of the logged message
   */
  OnServiceEvent(logMessageID: number): void;

  /**
   * Some machine entered another state.
   *
   * After a save the last event says vmVMState_TurnedOff while State of the machine reads vmVMState_Saved.
   *
   * See IVMVirtualServerEvents.OnVMStateChange in the Virtual Server reference.
   *
   * @param virtualMachineConfig name of the machine
   * @param virtualMachineState state just entered
   */
  OnVMStateChange(virtualMachineConfig: string, virtualMachineState: VMVMState): void;

  /**
   * The server wrote any message to its event log.
   *
   * OnServiceEvent covers just the important ones.
   *
   * See IVMVirtualServerEvents.OnEventLogged in the Virtual Server reference.
   *
   * @param logMessageID number of the logged message
   */
  OnEventLogged(logMessageID: number): void;

  /**
   * The guest of some machine no longer sends its heartbeat.
   *
   * The machine has an event of the same name for itself alone.
   *
   * See IVMVirtualServerEvents.OnHeartbeatStopped in the Virtual Server reference.
   *
   * @param virtualMachineConfig name of the machine
   */
  OnHeartbeatStopped(virtualMachineConfig: string): void;
}
