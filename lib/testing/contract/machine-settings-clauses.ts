/** The clauses of IVMVirtualMachine's settings: hardware, notes, account, values by their keys. */
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import { vmAutoStart_Always } from "../../generated/enumerations.js";
import type { Clauses, Provoke } from "./clause.js";
import { unknownMachines } from "./common-clauses.js";

const RAM_SIZE = "hardware/memory/ram_size";
const NO_SUCH_KEY = "contract/no_such_key";
/** A type beyond those that there are; what the declared types rule out is called by reflection. */
const NO_TYPE = 99;

/** A call to a machine that is off. */
function toMachine(use: (machine: IVMVirtualMachine) => unknown): Provoke {
  return (world) => {
    const machine = world.machine();
    return () => use(machine);
  };
}

/** A call to a machine that runs. */
function toRunning(use: (machine: IVMVirtualMachine) => unknown): Provoke {
  return (world) => {
    const machine = world.running();
    return () => use(machine);
  };
}

const unknown: Clauses = unknownMachines("IVMVirtualMachine", (machine) => machine, {
  AccountName: (machine) => machine.AccountName,
  AutoStartAtLaunch: (machine) => machine.AutoStartAtLaunch,
  AutoStartAtLaunchDelay: (machine) => machine.AutoStartAtLaunchDelay,
  BIOSGUID: (machine) => machine.BIOSGUID,
  BIOSSerialNumber: (machine) => machine.BIOSSerialNumber,
  BaseBoardSerialNumber: (machine) => machine.BaseBoardSerialNumber,
  ChassisAssetTag: (machine) => machine.ChassisAssetTag,
  ChassisSerialNumber: (machine) => machine.ChassisSerialNumber,
  GetActivationValue: (machine) => machine.GetActivationValue(RAM_SIZE),
  GetConfigurationValue: (machine) => machine.GetConfigurationValue(RAM_SIZE),
  Has3DNow: (machine) => machine.Has3DNow,
  HasMMX: (machine) => machine.HasMMX,
  HasSSE: (machine) => machine.HasSSE,
  HasSSE2: (machine) => machine.HasSSE2,
  Memory: (machine) => machine.Memory,
  Notes: (machine) => machine.Notes,
  ProcessorSpeed: (machine) => machine.ProcessorSpeed,
  RemoveActivationValue: (machine) => machine.RemoveActivationValue(RAM_SIZE),
  RemoveConfigurationValue: (machine) => machine.RemoveConfigurationValue(RAM_SIZE),
  RunAsDefinedAccount: (machine) => machine.RunAsDefinedAccount,
  Security: (machine) => machine.Security,
  SetAccountNameAndPassword: (machine) => machine.SetAccountNameAndPassword("Administrator", "secret"),
  SetActivationValue: (machine) => machine.SetActivationValue(RAM_SIZE, 128),
  SetConfigurationValue: (machine) => machine.SetConfigurationValue(RAM_SIZE, 128),
  ShutdownActionOnQuit: (machine) => machine.ShutdownActionOnQuit,
});

const invalid: Clauses = {
  "IVMVirtualMachine.AutoStartAtLaunch:E_INVALIDARG": toMachine((machine) => {
    machine.RunAsDefinedAccount = true;
    Reflect.set(machine, "AutoStartAtLaunch", NO_TYPE);
  }),
  "IVMVirtualMachine.BIOSGUID:E_INVALIDARG": toMachine((machine) => (machine.BIOSGUID = "no GUID")),
  "IVMVirtualMachine.BIOSSerialNumber:E_INVALIDARG": toMachine((machine) => (machine.BIOSSerialNumber = "")),
  "IVMVirtualMachine.BaseBoardSerialNumber:E_INVALIDARG": toMachine((machine) => (machine.BaseBoardSerialNumber = "")),
  "IVMVirtualMachine.ChassisAssetTag:E_INVALIDARG": toMachine((machine) => (machine.ChassisAssetTag = "")),
  "IVMVirtualMachine.ChassisSerialNumber:E_INVALIDARG": toMachine(
    (machine) => (machine.ChassisSerialNumber = "1".repeat(33)),
  ),
  "IVMVirtualMachine.GetActivationValue:E_INVALIDARG": toRunning((machine) => machine.GetActivationValue("")),
  "IVMVirtualMachine.GetConfigurationValue:E_INVALIDARG": toMachine((machine) => machine.GetConfigurationValue("")),
  "IVMVirtualMachine.Memory:E_INVALIDARG": toMachine((machine) => (machine.Memory = 3)),
  "IVMVirtualMachine.Notes:E_INVALIDARG": toMachine((machine) => (machine.Notes = "x".repeat(40_001))),
  "IVMVirtualMachine.RemoveActivationValue:E_INVALIDARG": toRunning((machine) => machine.RemoveActivationValue("")),
  "IVMVirtualMachine.RemoveConfigurationValue:E_INVALIDARG": toMachine((machine) =>
    machine.RemoveConfigurationValue(""),
  ),
  "IVMVirtualMachine.SetActivationValue:E_INVALIDARG": toRunning((machine) => machine.SetActivationValue("", "x")),
  "IVMVirtualMachine.SetConfigurationValue:E_INVALIDARG": toMachine((machine) =>
    machine.SetConfigurationValue("", "x"),
  ),
};

const others: Clauses = {
  "IVMVirtualMachine.AutoStartAtLaunch:E_FAIL": toMachine((machine) => {
    machine.RunAsDefinedAccount = false;
    machine.AutoStartAtLaunch = vmAutoStart_Always;
  }),
  "IVMVirtualMachine.BIOSSerialNumber:VM_E_VM_RUNNING": toRunning((machine) => (machine.BIOSSerialNumber = "1")),
  "IVMVirtualMachine.BaseBoardSerialNumber:VM_E_VM_RUNNING": toRunning(
    (machine) => (machine.BaseBoardSerialNumber = "1"),
  ),
  "IVMVirtualMachine.ChassisAssetTag:VM_E_VM_RUNNING": toRunning((machine) => (machine.ChassisAssetTag = "1")),
  "IVMVirtualMachine.ChassisSerialNumber:VM_E_VM_RUNNING": toRunning((machine) => (machine.ChassisSerialNumber = "1")),
  "IVMVirtualMachine.GetActivationValue:VM_E_PREF_NOT_FOUND": toRunning((machine) =>
    machine.GetActivationValue(NO_SUCH_KEY),
  ),
  "IVMVirtualMachine.GetConfigurationValue:VM_E_PREF_NOT_FOUND": toMachine((machine) =>
    machine.GetConfigurationValue(NO_SUCH_KEY),
  ),
  "IVMVirtualMachine.Memory:VM_E_PREF_NOT_FOUND": (world) => {
    const machine = world.machine();
    machine.RemoveConfigurationValue(RAM_SIZE);
    return () => machine.Memory;
  },
  "IVMVirtualMachine.RemoveActivationValue:VM_E_PREF_NOT_FOUND": toRunning((machine) =>
    machine.RemoveActivationValue(NO_SUCH_KEY),
  ),
  "IVMVirtualMachine.RemoveConfigurationValue:VM_E_PREF_NOT_FOUND": toMachine((machine) =>
    machine.RemoveConfigurationValue(NO_SUCH_KEY),
  ),
  "IVMVirtualMachine.SetAccountNameAndPassword:E_ACCESSDENIED": toMachine((machine) =>
    machine.SetAccountNameAndPassword("contract: no such account", "secret"),
  ),
  "IVMVirtualMachine.SetActivationValue:VM_E_PREF_NOT_FOUND": toMachine((machine) =>
    machine.SetActivationValue(NO_SUCH_KEY, "x"),
  ),
};

export const machineSettingsClauses: Clauses = { ...unknown, ...invalid, ...others };
