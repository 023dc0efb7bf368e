/** IVMHostInfo and IVMSupportDriverCollection. */
import type { Clauses } from "./clause.js";
import { badIndex, nullArgument } from "./common-clauses.js";

const NO_DRIVE = "no such drive";

export const hostClauses: Clauses = {
  // The page has E_POINTER, not E_INVALIDARG, for a drive that there is not.
  "IVMHostInfo.GetHostDriveSize:E_POINTER": (world) => {
    const host = world.server.HostInfo;
    return () => host.GetHostDriveSize(NO_DRIVE);
  },
  "IVMHostInfo.IsHostDriveMounted:E_POINTER": nullArgument((world) => world.server.HostInfo, "IsHostDriveMounted"),
  "IVMHostInfo.IsHostDriveMounted:E_INVALIDARG": (world) => {
    const host = world.server.HostInfo;
    return () => host.IsHostDriveMounted(NO_DRIVE);
  },
  "IVMSupportDriverCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.server.SupportDrivers),
};
