/** The clauses of all areas. */
import type { Clauses } from "./clause.js";
import { accountantClauses } from "./accountant-clauses.js";
import { adapterClauses, machineAdapterClauses } from "./adapter-clauses.js";
import { collectionClauses, machineRegistryClauses } from "./collection-clauses.js";
import { dhcpClauses } from "./dhcp-clauses.js";
import { displayClauses } from "./display-clauses.js";
import {
  hardDiskConnectionClauses,
  dvdDriveClauses,
  floppyDriveClauses,
  scsiControllerClauses,
  machineDriveClauses,
} from "./drive-clauses.js";
import { eventScriptClauses } from "./event-script-clauses.js";
import { guestClauses } from "./guest-clauses.js";
import { hardDiskClauses } from "./hard-disk-clauses.js";
import { hostClauses } from "./host-clauses.js";
import { keyboardClauses, mouseClauses } from "./input-clauses.js";
import { lifecycleClauses } from "./lifecycle-clauses.js";
import { machineSettingsClauses } from "./machine-settings-clauses.js";
import { networkServerClauses, networkClauses } from "./network-clauses.js";
import { serialPortClauses, parallelPortClauses, machinePortClauses } from "./port-clauses.js";
import { clientControlClauses, remoteControlClauses } from "./remote-control-clauses.js";
import { securityClauses } from "./security-clauses.js";
import { serverDiskClauses } from "./server-disk-clauses.js";
import { serverSettingsClauses } from "./server-settings-clauses.js";
import { taskClauses } from "./task-clauses.js";

/** Every clause that can be met, by its id. */
export const CLAUSES: Clauses = {
  ...accountantClauses,
  ...adapterClauses,
  ...machineAdapterClauses,
  ...collectionClauses,
  ...machineRegistryClauses,
  ...dhcpClauses,
  ...displayClauses,
  ...hardDiskConnectionClauses,
  ...dvdDriveClauses,
  ...floppyDriveClauses,
  ...scsiControllerClauses,
  ...machineDriveClauses,
  ...eventScriptClauses,
  ...guestClauses,
  ...hardDiskClauses,
  ...hostClauses,
  ...keyboardClauses,
  ...mouseClauses,
  ...lifecycleClauses,
  ...machineSettingsClauses,
  ...networkServerClauses,
  ...networkClauses,
  ...serialPortClauses,
  ...parallelPortClauses,
  ...machinePortClauses,
  ...clientControlClauses,
  ...remoteControlClauses,
  ...securityClauses,
  ...serverDiskClauses,
  ...serverSettingsClauses,
  ...taskClauses,
};
