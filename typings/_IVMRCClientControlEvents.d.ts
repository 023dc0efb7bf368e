// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { VMRCState } from "./enumerations.js";

/** Events of the VMRC client control (IVMRCClientControl). Implement the methods you care about in a sink object. */
export interface _IVMRCClientControlEvents {
  /**
   * The control now shows another machine or the administrative screen.
   *
   * See _IVMRCClientControlEvents.OnSwitchedDisplay in the Virtual Server reference.
   *
   * @param displayName name of the display now shown
   */
  OnSwitchedDisplay(displayName: string): void;

  /**
   * The connection entered another state.
   *
   * See _IVMRCClientControlEvents.OnStateChanged in the Virtual Server reference.
   *
   * @param state state just entered
   */
  OnStateChanged(state: VMRCState): void;
}
