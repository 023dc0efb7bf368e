// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IVMVirtualServer } from "./IVMVirtualServer.js";
import type { IVMVirtualServerEvents } from "./IVMVirtualServerEvents.js";
import type { IVMVirtualMachine } from "./IVMVirtualMachine.js";
import type { IVMVirtualMachineEvents } from "./IVMVirtualMachineEvents.js";
import type { IVMDVDDrive } from "./IVMDVDDrive.js";
import type { IVMDVDDriveEvents } from "./IVMDVDDriveEvents.js";
import type { IVMFloppyDrive } from "./IVMFloppyDrive.js";
import type { IVMFloppyDriveEvents } from "./IVMFloppyDriveEvents.js";
import type { IVMRCClientControl } from "./IVMRCClientControl.js";
import type { _IVMRCClientControlEvents } from "./_IVMRCClientControlEvents.js";

/** The objects that raise events. */
export type EventSource = IVMVirtualServer | IVMVirtualMachine | IVMDVDDrive | IVMFloppyDrive | IVMRCClientControl;

/** The events that an object raises, as the interface that sinks implement. */
export type EventsOf<T> = T extends IVMVirtualServer
  ? IVMVirtualServerEvents
  : T extends IVMVirtualMachine
    ? IVMVirtualMachineEvents
    : T extends IVMDVDDrive
      ? IVMDVDDriveEvents
      : T extends IVMFloppyDrive
        ? IVMFloppyDriveEvents
        : T extends IVMRCClientControl
          ? _IVMRCClientControlEvents
          : never;
