/** IVMGuestOS, IVMGuestOS2 and IVMVirtualMachine.GuestOS. */
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { Clauses, ClauseTest, Provoke, World } from "./clause.js";
import { nullValue, unknownMachine, unknownMachines } from "./common-clauses.js";

/** A machine that runs, with a guest without Additions. */
function withoutAdditions(world: World): IVMVirtualMachine {
  const machine = world.running();
  world.simulate(machine).additions(null);
  return machine;
}

function paused(world: World): IVMVirtualMachine {
  const machine = world.running();
  machine.Pause();
  return machine;
}

type Use = (machine: IVMVirtualMachine) => unknown;

/** The call fails on a machine that has been made so. */
function on(make: (world: World) => IVMVirtualMachine, use: Use): Provoke {
  return (world) => {
    const machine = make(world);
    return () => use(machine);
  };
}

/** The call fails on a machine that is turned off. */
const turnedOff = (use: Use): Provoke => on((world) => world.machine(), use);

/** The call fails on a machine whose guest has no Additions. */
const lacksAdditions = (use: Use): ClauseTest => ({ needs: ["simulation"], provoke: on(withoutAdditions, use) });

const setParameter: Use = (machine) => machine.GuestOS.SetParameter("Colour", "blue");
const getParameter: Use = (machine) => machine.GuestOS.GetParameter("VirtualMachineName");

export const guestClauses: Clauses = {
  "IVMVirtualMachine.GuestOS:VM_E_VM_UNKNOWN": unknownMachine(
    (machine) => machine,
    (machine) => machine.GuestOS,
  ),

  ...unknownMachines("IVMGuestOS", (machine) => machine.GuestOS, {
    AdditionsVersion: (guest) => guest.AdditionsVersion,
    CanShutdown: (guest) => guest.CanShutdown,
    HeartbeatPercentage: (guest) => guest.HeartbeatPercentage,
    IsHeartbeating: (guest) => guest.IsHeartbeating,
    IsHostTimeSyncEnabled: (guest) => guest.IsHostTimeSyncEnabled,
    InstallAdditions: (guest) => guest.InstallAdditions(),
    Shutdown: (guest) => guest.Shutdown(),
  }),

  "IVMGuestOS.AdditionsVersion:VM_E_ADDITIONS_NOT_AVAIL": turnedOff((machine) => machine.GuestOS.AdditionsVersion),
  "IVMGuestOS.CanShutdown:VM_E_ADDITIONS_NOT_AVAIL": turnedOff((machine) => machine.GuestOS.CanShutdown),

  "IVMGuestOS.HeartbeatPercentage:VM_E_ADDITIONS_NOT_AVAIL": lacksAdditions(
    (machine) => machine.GuestOS.HeartbeatPercentage,
  ),
  "IVMGuestOS.HeartbeatPercentage:VM_E_VM_NOT_RUNNING": turnedOff((machine) => machine.GuestOS.HeartbeatPercentage),
  "IVMGuestOS.IsHeartbeating:VM_E_ADDITIONS_NOT_AVAIL": lacksAdditions((machine) => machine.GuestOS.IsHeartbeating),
  "IVMGuestOS.IsHeartbeating:VM_E_VM_NOT_RUNNING": turnedOff((machine) => machine.GuestOS.IsHeartbeating),

  "IVMGuestOS.InstallAdditions:VM_E_VM_NOT_RUNNING": turnedOff((machine) => machine.GuestOS.InstallAdditions()),
  "IVMGuestOS.InstallAdditions:VM_E_DRIVE_INVALID": (world) => {
    const machine = world.machine();
    for (const drive of [...machine.DVDROMDrives]) machine.RemoveDVDROMDrive(drive);
    world.finish(machine.Startup());
    return () => machine.GuestOS.InstallAdditions();
  },
  "IVMGuestOS.InstallAdditions:VM_E_MEDIA_UNMOUNT_FAIL": {
    needs: ["files"],
    provoke: (world) => {
      const machine = world.machine();
      const image = world.path("tools.iso");
      world.writeFile(image, new Uint8Array(2048));
      machine.DVDROMDrives.Item(1).AttachImage(image);
      world.finish(machine.Startup());
      // What is in a drive is kept in the configuration, which nobody can change now.
      world.makeReadOnly(machine.File);
      return () => machine.GuestOS.InstallAdditions();
    },
  },

  "IVMGuestOS.OSName:VM_E_VM_NOT_RUNNING": turnedOff((machine) => machine.GuestOS.OSName),
  "IVMGuestOS.OSName:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": lacksAdditions((machine) => machine.GuestOS.OSName),

  "IVMGuestOS.SetParameter:E_INVALIDARG": (world) => {
    const { GuestOS: guest } = world.running();
    return () => guest.SetParameter("Software\\Colour", "blue");
  },
  "IVMGuestOS.SetParameter:VM_E_VM_NOT_RUNNING": turnedOff(setParameter),
  "IVMGuestOS.SetParameter:VM_E_VM_PAUSED": on(paused, setParameter),
  "IVMGuestOS.SetParameter:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": lacksAdditions(setParameter),

  "IVMGuestOS.Shutdown:VM_E_VM_NOT_RUNNING": turnedOff((machine) => machine.GuestOS.Shutdown()),
  "IVMGuestOS.Shutdown:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": lacksAdditions((machine) => machine.GuestOS.Shutdown()),
  "IVMGuestOS.Shutdown:E_ACCESSDENIED": {
    needs: ["accounts"],
    provoke: (world) => {
      const { Name: name } = world.running();
      const machine = world.as("nobody-at-all").FindVirtualMachine(name);
      return () => machine?.GuestOS.Shutdown();
    },
  },

  "IVMGuestOS2.GetParameter:E_INVALIDARG": (world) => {
    const { GuestOS: guest } = world.running();
    return () => guest.GetParameter("Software\\Colour");
  },
  "IVMGuestOS2.GetParameter:VM_E_VM_NOT_RUNNING": turnedOff(getParameter),
  "IVMGuestOS2.GetParameter:VM_E_VM_PAUSED": on(paused, getParameter),
  "IVMGuestOS2.GetParameter:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": lacksAdditions(getParameter),

  "IVMGuestOS2.ComputerName:VM_E_VM_NOT_RUNNING": turnedOff((machine) => machine.GuestOS.ComputerName),
  "IVMGuestOS2.ComputerName:VM_E_VM_PAUSED": on(paused, (machine) => machine.GuestOS.ComputerName),
  "IVMGuestOS2.ComputerName:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": lacksAdditions(
    (machine) => machine.GuestOS.ComputerName,
  ),

  "IVMGuestOS2.ComputerName:E_INVALIDARG": nullValue((world) => world.machine().GuestOS, "ComputerName"),
};
