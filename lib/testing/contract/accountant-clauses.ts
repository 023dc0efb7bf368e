/** IVMAccountant and IVMVirtualMachine.Accountant. */
import type { IVMAccountant } from "../../../typings/IVMAccountant.js";
import type { Clauses, Provoke } from "./clause.js";
import { unknownMachine, unknownMachines } from "./common-clauses.js";

/** What is counted of a machine that is turned off is nothing, and S_FALSE says so. */
function whileOff(read: (accountant: IVMAccountant) => unknown): Provoke {
  return (world) => {
    const { Accountant: accountant } = world.machine();
    return () => read(accountant);
  };
}

export const accountantClauses: Clauses = {
  "IVMVirtualMachine.Accountant:VM_E_VM_UNKNOWN": unknownMachine(
    (machine) => machine,
    (machine) => machine.Accountant,
  ),

  ...unknownMachines("IVMAccountant", (machine) => machine.Accountant, {
    MaximumSystemCapacity: (accountant) => accountant.MaximumSystemCapacity,
    RelativeWeight: (accountant) => accountant.RelativeWeight,
    ReservedSystemCapacity: (accountant) => accountant.ReservedSystemCapacity,
    SetSchedulingParameters: (accountant) => accountant.SetSchedulingParameters(0, 1, 100),
  }),

  "IVMAccountant.SetSchedulingParameters:E_INVALIDARG": (world) => {
    const { Accountant: accountant } = world.machine();
    return () => accountant.SetSchedulingParameters(0, 1, 10_001);
  },

  "IVMAccountant.CPUUtilization:S_FALSE": whileOff((accountant) => accountant.CPUUtilization),
  "IVMAccountant.CPUUtilizationHistory:S_FALSE": whileOff((accountant) => accountant.CPUUtilizationHistory),
  "IVMAccountant.DiskBytesRead:S_FALSE": whileOff((accountant) => accountant.DiskBytesRead),
  "IVMAccountant.DiskBytesWritten:S_FALSE": whileOff((accountant) => accountant.DiskBytesWritten),
  "IVMAccountant.NetworkBytesReceived:S_FALSE": whileOff((accountant) => accountant.NetworkBytesReceived),
  "IVMAccountant.NetworkBytesSent:S_FALSE": whileOff((accountant) => accountant.NetworkBytesSent),
  "IVMAccountant.UpTime:S_FALSE": whileOff((accountant) => accountant.UpTime),
};
