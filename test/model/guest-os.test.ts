import { expect } from "chai";
import { advise } from "../../lib/com/sinks.js";
import {
  E_INVALIDARG,
  E_NOTIMPL,
  VM_E_ADDITIONS_FEATURE_NOT_AVAIL,
  VM_E_ADDITIONS_NOT_AVAIL,
  VM_E_VM_RUNNING,
} from "../../lib/generated/hresults.js";
import { vmDVDDrive_None, vmVMState_TurnedOff } from "../../lib/generated/enumerations.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { expectHresult } from "../support/com-error-of.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../files/temporary-directory.js";
import { finished, guestBench, savedAndRestored, simulate, started } from "../drivers/guest-bench.js";

const MINUTE = 60_000;
const HEARTBEAT = 6_000;

afterEach(removeTemporaryDirectories);

describe("The Additions of a guest", () => {
  it("are in a simulated guest that nothing else is said of", () => {
    expect(guestBench().running().GuestOS.AdditionsVersion).to.equal("13.813");
  });

  it("are told by the configuration when the machine is off", () => {
    const machine = guestBench({ guest: { additions: "13.552" } }).running();
    finished(machine.TurnOff());
    expect(machine.GuestOS.AdditionsVersion).to.equal("13.552");
    expect(machine.GuestOS.CanShutdown).to.equal(false);
    expect(machine.GetConfigurationValue("integration/microsoft/version/additions_number")).to.equal("13.552");
  });

  it("are told of a machine that an earlier server has run", () => {
    const home = temporaryDirectory();
    const first = guestBench({ home });
    finished(first.running().TurnOff());
    first.server[Symbol.dispose]();
    const machine = guestBench({ home, guest: { additions: null } }).server.FindVirtualMachine("web");
    expect(machine?.GuestOS.AdditionsVersion).to.equal("13.813");
    // They are on the guest's disk, whatever new guests come with.
    started(machine as IVMVirtualMachine);
    expect(machine?.GuestOS.AdditionsVersion).to.equal("13.813");
  });

  it("can be taken away, also for good", () => {
    const machine = guestBench().running();
    simulate(machine).additions(null);
    expectHresult(VM_E_ADDITIONS_NOT_AVAIL, () => machine.GuestOS.AdditionsVersion);
    finished(machine.TurnOff());
    expectHresult(VM_E_ADDITIONS_NOT_AVAIL, () => machine.GuestOS.AdditionsVersion);
    started(machine);
    expectHresult(VM_E_ADDITIONS_NOT_AVAIL, () => machine.GuestOS.AdditionsVersion);
  });

  it("can be put in before the machine is started for the first time", () => {
    const { machine: make } = guestBench({ guest: { additions: null } });
    const machine = make();
    simulate(machine).additions("13.206");
    started(machine);
    expect(machine.GuestOS.AdditionsVersion).to.equal("13.206");
  });

  it("are there when InstallAdditions' setup has ended, and stay", () => {
    const { clock, running } = guestBench({ guest: { additions: null, installTime: 5_000 } });
    const machine = running();
    machine.GuestOS.InstallAdditions();
    clock.advance(4_999);
    expectHresult(VM_E_ADDITIONS_NOT_AVAIL, () => machine.GuestOS.CanShutdown);
    clock.advance(1);
    expect(machine.GuestOS.AdditionsVersion).to.equal("13.813");
    expect(machine.GuestOS.CanShutdown).to.equal(true);
    finished(machine.Reset());
    expect(machine.GuestOS.CanShutdown).to.equal(true);
  });

  it("are not set up while the machine is paused", () => {
    const { clock, running } = guestBench({ guest: { additions: null, installTime: 5_000 } });
    const machine = running();
    machine.GuestOS.InstallAdditions();
    clock.advance(2_000);
    machine.Pause();
    clock.advance(MINUTE);
    machine.Resume();
    clock.advance(2_999);
    expectHresult(VM_E_ADDITIONS_NOT_AVAIL, () => machine.GuestOS.AdditionsVersion);
    clock.advance(1);
    expect(machine.GuestOS.AdditionsVersion).to.equal("13.813");
  });

  it("are not installed by a setup that a power failure ends", () => {
    const { clock, running } = guestBench({ guest: { additions: null } });
    const machine = running();
    machine.GuestOS.InstallAdditions();
    finished(machine.TurnOff());
    started(machine);
    clock.advance(MINUTE);
    expectHresult(VM_E_ADDITIONS_NOT_AVAIL, () => machine.GuestOS.AdditionsVersion);
  });

  it("take the place of what is in the DVD drive", () => {
    const { server, machine: make } = guestBench();
    const machine = make();
    // Any file will do for an image.
    machine.DVDROMDrives.Item(1).AttachImage(server.CreateVirtualMachine("other", "C:\\vm").File);
    started(machine);
    machine.GuestOS.InstallAdditions();
    expect(machine.DVDROMDrives.Item(1).Attachment).to.equal(vmDVDDrive_None);
  });

  it("are not told before the guest has booted", () => {
    const { clock, running } = guestBench({ guest: { bootTime: 20_000 } });
    const machine = running();
    clock.advance(19_999);
    expectHresult(VM_E_ADDITIONS_NOT_AVAIL, () => machine.GuestOS.IsHeartbeating);
    expectHresult(VM_E_ADDITIONS_FEATURE_NOT_AVAIL, () => machine.GuestOS.OSName);
    clock.advance(1);
    expect(machine.GuestOS.IsHeartbeating).to.equal(true);
    expect(machine.GuestOS.OSName).to.equal("Windows Server 2003, Standard Edition");
  });
});

describe("The heartbeat of a guest", () => {
  it("is complete while the guest is well", () => {
    const { clock, running } = guestBench();
    const machine = running();
    expect(machine.GuestOS.HeartbeatPercentage).to.equal(100);
    clock.advance(10 * MINUTE);
    expect(machine.GuestOS.HeartbeatPercentage).to.equal(100);
  });

  it("loses a tenth with every heartbeat that does not come", () => {
    const { clock, running } = guestBench();
    const machine = running();
    clock.advance(2 * MINUTE);
    simulate(machine).heartbeatStops();
    const seen = Array.from({ length: 11 }, () => {
      const percentage = machine.GuestOS.HeartbeatPercentage;
      clock.advance(HEARTBEAT);
      return percentage;
    });
    expect(seen).to.deep.equal([100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0]);
  });

  it("is reported as stopped when none has come for a minute", () => {
    const { clock, running } = guestBench();
    const machine = running();
    clock.advance(2 * MINUTE);
    let heard = 0;
    advise(machine, { OnHeartbeatStopped: () => void heard++ });
    simulate(machine).heartbeatStops();
    clock.advance(MINUTE - 1);
    expect([heard, machine.GuestOS.IsHeartbeating]).to.deep.equal([0, true]);
    clock.advance(1);
    expect([heard, machine.GuestOS.IsHeartbeating]).to.deep.equal([1, false]);
  });

  it("beats again after a reset", () => {
    const { clock, running } = guestBench();
    const machine = running();
    simulate(machine).heartbeatStops();
    clock.advance(2 * MINUTE);
    finished(machine.Reset());
    expect(machine.GuestOS.HeartbeatPercentage).to.equal(100);
    expect(machine.GuestOS.IsHeartbeating).to.equal(true);
  });

  it("does not suffer from a pause", () => {
    const { clock, running } = guestBench();
    const machine = running();
    machine.Pause();
    clock.advance(10 * MINUTE);
    expect(machine.GuestOS.HeartbeatPercentage).to.equal(100);
    machine.Resume();
    expect(machine.GuestOS.HeartbeatPercentage).to.equal(100);
  });
});

describe("Parameters of a guest", () => {
  it("are kept, with names in any letter case", () => {
    const { GuestOS: guest } = guestBench().running();
    guest.SetParameter("Colour", "blue");
    guest.SetParameter("COLOUR", "red");
    expect(guest.GetParameter("colour")).to.equal("red");
  });

  it("tell the guest where it runs", () => {
    const { GuestOS: guest } = guestBench().running("mail");
    expect(guest.GetParameter("VirtualMachineName")).to.equal("mail");
    expect(guest.GetParameter("PhysicalHostName")).not.to.equal("");
  });

  it("IVMGuestOS2.GetParameter:E_INVALIDARG for one that there is not", () => {
    const { GuestOS: guest } = guestBench().running();
    expectHresult(E_INVALIDARG, () => guest.GetParameter("Colour"));
  });

  for (const [what, name] of [
    ["no characters", ""],
    ["256 characters", "x".repeat(256)],
    ["a backslash", "a\\b"],
  ] as const) {
    it(`IVMGuestOS.SetParameter:E_INVALIDARG for a name of ${what}`, () => {
      const { GuestOS: guest } = guestBench().running();
      expectHresult(E_INVALIDARG, () => guest.SetParameter(name, "x"));
    });
  }

  it("may have 255 characters in their names", () => {
    const { GuestOS: guest } = guestBench().running();
    guest.SetParameter("x".repeat(255), "");
    expect(guest.GetParameter("X".repeat(255))).to.equal("");
  });

  it("are there again after a restore", () => {
    const machine = guestBench().running();
    machine.GuestOS.SetParameter("Colour", "blue");
    savedAndRestored(machine);
    expect(machine.GuestOS.GetParameter("Colour")).to.equal("blue");
  });
});

describe("A guest", () => {
  it("is named after its machine, as far as a computer can be", () => {
    expect(guestBench().running("Mail server no. 1 (new)").GuestOS.ComputerName).to.equal("MAIL-SERVER-NO");
  });

  it("has the name and the system that the driver's options say", () => {
    const guest = { osName: "Windows 2000 Server", computerName: "PC7" };
    const { GuestOS: os } = guestBench({ guest }).running();
    expect([os.OSName, os.ComputerName]).to.deep.equal(["Windows 2000 Server", "PC7"]);
  });

  it("is not shut down without Additions, and stays on", () => {
    const machine = guestBench({ guest: { additions: null } }).running();
    const before = machine.State;
    expectHresult(VM_E_ADDITIONS_FEATURE_NOT_AVAIL, () => machine.GuestOS.Shutdown());
    expect(machine.State).to.equal(before);
  });

  it("can switch its machine off by itself", () => {
    const { clock, running } = guestBench();
    const machine = running();
    simulate(machine).guestShutsDown();
    clock.advance(MINUTE);
    expect(machine.State).to.equal(vmVMState_TurnedOff);
  });

  it("has no commands that could be executed", () => {
    const machine = guestBench().running();
    expectHresult(E_NOTIMPL, () => machine.GuestOS.ExecuteCommand("dir"));
  });

  it("keeps IsHostTimeSyncEnabled in the configuration, to be changed while the machine is off", () => {
    const { server, machine: make } = guestBench();
    const machine = make();
    expect(machine.GuestOS.IsHostTimeSyncEnabled).to.equal(true);
    machine.GuestOS.IsHostTimeSyncEnabled = false;
    server.UnregisterVirtualMachine(machine);
    const again = server.RegisterVirtualMachine("", "C:\\Virtual Machines\\web.vmc");
    expect(again.GuestOS.IsHostTimeSyncEnabled).to.equal(false);
    started(again);
    expectHresult(VM_E_VM_RUNNING, () => (again.GuestOS.IsHostTimeSyncEnabled = true));
  });
});
