import { expect } from "chai";
import fc from "fast-check";
import { mkdtempSync, rmSync } from "node:fs";
import { userInfo, tmpdir } from "node:os";
import { join } from "node:path";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { advise } from "../../lib/com/sinks.js";
import { Variant, VT_ARRAY, VT_UI1, VT_UI4 } from "../../lib/com/variant.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import { SimulatedDriver } from "../../lib/drivers/simulated.js";
import { fixedHost } from "../../lib/host/fixed-host.js";
import {
  vmAutoStart_Always,
  vmAutoStart_IfRunningAtQuit,
  vmAutoStart_Never,
  vmShutdownAction_Save,
  vmShutdownAction_Shutdown,
  vmShutdownAction_TurnOff,
  vmUndoAction_Commit,
} from "../../lib/generated/enumerations.js";
import {
  E_ACCESSDENIED,
  E_FAIL,
  E_INVALIDARG,
  E_POINTER,
  VM_E_OUT_OF_RESOURCE,
  VM_E_PREF_ILLEGAL_VALUE,
  VM_E_PREF_NOT_FOUND,
  VM_E_PREF_VM_ACTIVE,
  VM_E_VM_RUNNING,
} from "../../lib/generated/hresults.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { expectHresult } from "../support/com-error-of.js";
import { FOLDER } from "../support/server.js";

const MEGABYTE = 2 ** 20;
const RAM_SIZE = "hardware/memory/ram_size";
const BIOS_NUMBERS = ["BIOSSerialNumber", "BaseBoardSerialNumber", "ChassisAssetTag", "ChassisSerialNumber"] as const;

/** A machine on a host of 2005 with 4 GB. */
function machineOn(host = fixedHost(), driver = new SimulatedDriver()): IVMVirtualMachine {
  return createVirtualServer({ clock: new VirtualClock(), host, driver }).CreateVirtualMachine("web", FOLDER);
}

function started(machine: IVMVirtualMachine): IVMVirtualMachine {
  machine.Startup().WaitForCompletion(-1);
  return machine;
}

function turnOff(machine: IVMVirtualMachine): void {
  machine.TurnOff().WaitForCompletion(-1);
}

/** A property that is put, and what a second server reads of it from the same home. */
function afterRestart<T>(put: (machine: IVMVirtualMachine) => void, get: (machine: IVMVirtualMachine) => T): T {
  const home = mkdtempSync(join(tmpdir(), "vmcom-settings-"));
  try {
    {
      using first = createVirtualServer({ home, clock: new VirtualClock() });
      put(first.CreateVirtualMachine("web", FOLDER));
    }
    using second = createVirtualServer({ home, clock: new VirtualClock() });
    return get(second.VirtualMachines.Item(1));
  } finally {
    rmSync(home, { recursive: true });
  }
}

describe("IVMVirtualMachine.Memory", () => {
  it("is 128 MB to begin with", () => {
    expect(machineOn().Memory).to.equal(128);
  });

  it("takes 4 MB to 3712 MB", () => {
    const machine = machineOn();
    for (const megabytes of [4, 3712]) {
      machine.Memory = megabytes;
      expect(machine.Memory).to.equal(megabytes);
      expect(machine.GetConfigurationValue(RAM_SIZE)).to.equal(megabytes);
    }
  });

  for (const megabytes of [-1, 0, 3, 3713, 0x7fff_ffff]) {
    it(`refuses ${megabytes} MB`, () => {
      const machine = machineOn();
      expectHresult(E_INVALIDARG, () => (machine.Memory = megabytes));
      expect(machine.Memory).to.equal(128);
    });
  }

  it("is no more than the host has", () => {
    const machine = machineOn(fixedHost({ memory: { total: 1024 * MEGABYTE, available: 0 } }));
    expectHresult(E_INVALIDARG, () => (machine.Memory = 1025));
    machine.Memory = 1024;
  });

  it("stays while the machine is on or saved", () => {
    const machine = started(machineOn());
    expectHresult(VM_E_PREF_VM_ACTIVE, () => (machine.Memory = 256));
    machine.Save().WaitForCompletion(-1);
    expectHresult(VM_E_PREF_VM_ACTIVE, () => (machine.Memory = 256));
  });

  it("is not found in a configuration that does not say it", () => {
    const machine = machineOn();
    machine.RemoveConfigurationValue(RAM_SIZE);
    expectHresult(VM_E_PREF_NOT_FOUND, () => machine.Memory);
    expectHresult(VM_E_PREF_NOT_FOUND, () => (machine.Memory = 256));
  });

  it("that the host has not got keeps a machine from starting", () => {
    const machine = machineOn();
    machine.SetConfigurationValue(RAM_SIZE, 4097);
    expectHresult(VM_E_OUT_OF_RESOURCE, () => machine.Startup());
    machine.SetConfigurationValue(RAM_SIZE, 4096);
    started(machine);
  });
});

describe("what the BIOS says", () => {
  it("is nothing before the first start", () => {
    const machine = machineOn();
    expect([machine.BIOSGUID, ...BIOS_NUMBERS.map((name) => machine[name])]).to.deep.equal(Array(5).fill(""));
  });

  it("is made up at the first start, and stays", () => {
    const machine = started(machineOn());
    const { BIOSGUID, BIOSSerialNumber } = machine;
    expect(BIOSGUID).to.match(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
    expect(BIOSSerialNumber).to.match(/^(\d{4}-){6}\d{2}$/);
    expect(BIOS_NUMBERS.map((name) => machine[name])).to.deep.equal(Array(4).fill(BIOSSerialNumber));
    turnOff(machine);
    started(machine);
    expect([machine.BIOSGUID, machine.BIOSSerialNumber]).to.deep.equal([BIOSGUID, BIOSSerialNumber]);
  });

  it("differs between machines", () => {
    expect(started(machineOn()).BIOSGUID).to.not.equal(started(machineOn()).BIOSGUID);
  });

  it("keeps at the first start what somebody has set", () => {
    const machine = machineOn();
    machine.ChassisAssetTag = "A-1";
    started(machine);
    expect(machine.ChassisAssetTag).to.equal("A-1");
    expect(machine.ChassisSerialNumber).to.not.equal("");
  });

  it("is not made up by a start that fails", () => {
    const driver = new SimulatedDriver();
    const machine = machineOn(fixedHost(), driver);
    driver.failNext(machine, "powerOn");
    started(machine);
    expect(machine.BIOSGUID).to.equal("");
  });

  it("is no part of what identifies the machine", () => {
    const machine = machineOn();
    const { ConfigID } = machine;
    started(machine);
    turnOff(machine);
    machine.BIOSGUID = "{a18ad063-1678-43cb-baea-c954b581578c}";
    expect(machine.ConfigID).to.equal(ConfigID);
    expect(machine.GetConfigurationValue("properties/configuration/id")).to.equal(ConfigID);
  });

  for (const name of BIOS_NUMBERS) {
    it(`reads the ${name} that was put`, () => {
      const machine = machineOn();
      machine[name] = "x".repeat(32);
      expect(machine[name]).to.equal("x".repeat(32));
    });

    it(`refuses a ${name} of no or 33 characters, or of others than ASCII's`, () => {
      const machine = machineOn();
      for (const text of ["", "x".repeat(33), "\u0007", "é"]) expectHresult(E_INVALIDARG, () => (machine[name] = text));
      expectHresult(E_POINTER, () => Reflect.set(machine, name, null));
    });

    it(`takes a ${name} only while the machine is not running`, () => {
      const machine = started(machineOn());
      expectHresult(VM_E_VM_RUNNING, () => (machine[name] = "1"));
      turnOff(machine);
      machine[name] = "1";
    });
  }

  it("has a GUID in braces, as it was put", () => {
    const machine = machineOn();
    machine.BIOSGUID = "{A18ad063-1678-43cb-baea-c954b581578c}";
    expect(machine.BIOSGUID).to.equal("{A18ad063-1678-43cb-baea-c954b581578c}");
  });

  for (const text of ["", "a18ad063-1678-43cb-baea-c954b581578c", "{a18ad06316784 3cbbaeac954b581578c}", "{x}"]) {
    it(`refuses '${text}' for a GUID`, () => {
      expectHresult(E_INVALIDARG, () => (machineOn().BIOSGUID = text));
    });
  }

  it("reads a GUID that another program has kept as bytes", () => {
    const machine = machineOn();
    machine.SetConfigurationValue("hardware/bios/bios_guid", Buffer.from("63d08aa17816cb43baeac954b581578c", "hex"));
    expect(machine.BIOSGUID).to.equal("{A18AD063-1678-43CB-BAEA-C954B581578C}");
  });
});

describe("the processor of a virtual machine", () => {
  it("is the host's", () => {
    const processor = { ...fixedHost().processor, megahertz: 2800.4, features: ["mmx", "3dnow"] };
    const machine = machineOn(fixedHost({ processor }));
    const { HasMMX, HasSSE, HasSSE2, Has3DNow, ProcessorSpeed } = machine;
    expect({ HasMMX, HasSSE, HasSSE2, Has3DNow, ProcessorSpeed }).to.deep.equal({
      HasMMX: true,
      HasSSE: false,
      HasSSE2: false,
      Has3DNow: true,
      ProcessorSpeed: 2800,
    });
  });
});

describe("IVMVirtualMachine.Notes", () => {
  it("are empty to begin with, and can be removed", () => {
    const machine = machineOn();
    expect(machine.Notes).to.equal("");
    machine.Notes = "x";
    machine.Notes = "";
    expect(machine.Notes).to.equal("");
  });

  it("have up to 40,000 characters", () => {
    const machine = machineOn();
    machine.Notes = "x".repeat(40_000);
    expect(machine.Notes).to.have.lengthOf(40_000);
    expectHresult(E_INVALIDARG, () => (machine.Notes = "x".repeat(40_001)));
  });

  it("refuse null, and what no configuration can hold", () => {
    const machine = machineOn();
    expectHresult(E_POINTER, () => Reflect.set(machine, "Notes", null));
    expectHresult(E_INVALIDARG, () => (machine.Notes = "a\u0000b"));
  });

  it("are read as they were put, whatever is in them, also after a restart", () => {
    const texts = fc.sample(
      fc.string({ unit: fc.constantFrom("<", "&", "]]>", "\r", "\n", "\t", " ", "é", "\u{1F600}") }),
      20,
    );
    const joined = texts.join("");
    expect(
      afterRestart(
        (machine) => (machine.Notes = joined),
        (machine) => machine.Notes,
      ),
    ).to.equal(joined);
  });
});

describe("the account of a virtual machine", () => {
  it("has no name to begin with", () => {
    expect(machineOn().AccountName).to.equal("");
  });

  it("is one that exists", () => {
    const machine = machineOn();
    machine.SetAccountNameAndPassword(userInfo().username, "secret");
    expect(machine.AccountName).to.equal(userInfo().username);
    expectHresult(E_ACCESSDENIED, () => machine.SetAccountNameAndPassword("no such account", "secret"));
    expect(machine.AccountName).to.equal(userInfo().username);
  });

  it("needs a name and a password", () => {
    const machine = machineOn();
    const { username } = userInfo();
    for (const [name, password] of [
      ["", "secret"],
      [null, "secret"],
      [username, ""],
      [username, null],
    ] as [string, string][]) {
      expectHresult(E_ACCESSDENIED, () => machine.SetAccountNameAndPassword(name, password));
    }
  });

  it("leaves nothing of its password in the configuration", () => {
    const machine = machineOn();
    const heard: unknown[] = [];
    advise(machine, { OnConfigurationChanged: (...change) => void heard.push(change) });
    machine.SetAccountNameAndPassword(userInfo().username, "secret");
    expect(machine.GetConfigurationValue("settings/account/name")).to.equal(userInfo().username);
    expectHresult(VM_E_PREF_NOT_FOUND, () => machine.GetConfigurationValue("settings/account/password"));
  });
});

describe("starting and ending with the server", () => {
  it("begins with the page's defaults", () => {
    const { RunAsDefinedAccount, AutoStartAtLaunch, AutoStartAtLaunchDelay, ShutdownActionOnQuit } = machineOn();
    expect({ RunAsDefinedAccount, AutoStartAtLaunch, AutoStartAtLaunchDelay, ShutdownActionOnQuit }).to.deep.equal({
      RunAsDefinedAccount: false,
      AutoStartAtLaunch: vmAutoStart_IfRunningAtQuit,
      AutoStartAtLaunchDelay: 0,
      ShutdownActionOnQuit: vmShutdownAction_Save,
    });
  });

  it("reads what was put, also after a restart", () => {
    const seen = afterRestart(
      (machine) => {
        machine.RunAsDefinedAccount = true;
        machine.AutoStartAtLaunch = vmAutoStart_Always;
        machine.AutoStartAtLaunchDelay = 30;
        machine.ShutdownActionOnQuit = vmShutdownAction_TurnOff;
      },
      (machine) => [
        machine.RunAsDefinedAccount,
        machine.AutoStartAtLaunch,
        machine.AutoStartAtLaunchDelay,
        machine.ShutdownActionOnQuit,
      ],
    );
    expect(seen).to.deep.equal([true, vmAutoStart_Always, 30, vmShutdownAction_TurnOff]);
  });

  it("needs an account to run as for a start by itself, but not for none", () => {
    const machine = machineOn();
    expectHresult(E_FAIL, () => (machine.AutoStartAtLaunch = vmAutoStart_Always));
    expectHresult(E_FAIL, () => (machine.AutoStartAtLaunch = vmAutoStart_IfRunningAtQuit));
    machine.AutoStartAtLaunch = vmAutoStart_Never;
    machine.RunAsDefinedAccount = true;
    machine.AutoStartAtLaunch = vmAutoStart_IfRunningAtQuit;
    expect(machine.AutoStartAtLaunch).to.equal(vmAutoStart_IfRunningAtQuit);
  });

  it("refuses what is no value of an enumeration, and a negative delay", () => {
    const machine = machineOn();
    machine.RunAsDefinedAccount = true;
    for (const value of [-1, 3]) {
      expectHresult(E_INVALIDARG, () => Reflect.set(machine, "AutoStartAtLaunch", value));
      expectHresult(E_POINTER, () => Reflect.set(machine, "ShutdownActionOnQuit", value));
    }
    expectHresult(E_POINTER, () => (machine.AutoStartAtLaunchDelay = -1));
  });

  it("takes a value of a hand-written file that is none for the default", () => {
    const machine = machineOn();
    machine.SetConfigurationValue("settings/startup/automatic/type", 7);
    machine.SetConfigurationValue("settings/startup/automatic/delay", 4_294_967_295);
    machine.SetConfigurationValue("settings/shutdown/quit/action", 7);
    expect(machine.AutoStartAtLaunch).to.equal(vmAutoStart_IfRunningAtQuit);
    expect(machine.AutoStartAtLaunchDelay).to.equal(0);
    expect(machine.ShutdownActionOnQuit).to.equal(vmShutdownAction_Save);
    machine.ShutdownActionOnQuit = vmShutdownAction_Shutdown;
    expect(machine.ShutdownActionOnQuit).to.equal(vmShutdownAction_Shutdown);
  });
});

describe("configuration values", () => {
  const values: [what: string, put: unknown, read: unknown][] = [
    ["a string", "x", "x"],
    ["an empty string", "", ""],
    ["a Boolean", false, false],
    ["an integer", 4_294_967_295, 4_294_967_295],
    ["an unsigned integer of its own type", new Variant(VT_UI4, 7), 7],
    ["bytes", Uint8Array.of(0, 255), Uint8Array.of(0, 255)],
    ["an array of bytes", new Variant(VT_ARRAY | VT_UI1, [1, 2]), Uint8Array.of(1, 2)],
  ];
  for (const [what, put, read] of values) {
    it(`keep ${what}`, () => {
      const machine = machineOn();
      machine.SetConfigurationValue("contoso/cost_centre", put as string);
      expect(machine.GetConfigurationValue("contoso/cost_centre")).to.deep.equal(read);
    });
  }

  const refused = {
    Empty: undefined,
    Null: null,
    "a fraction": 1.5,
    "a negative number": -1,
    "a date": new Date(0),
    "an object": {},
    "other arrays": ["x"],
    "a number that is too large": 2 ** 32,
  };
  for (const [what, value] of Object.entries(refused)) {
    it(`are not ${what}`, () => {
      const machine = machineOn();
      expectHresult(E_INVALIDARG, () => machine.SetConfigurationValue("x", value as unknown as string));
      expectHresult(VM_E_PREF_NOT_FOUND, () => machine.GetConfigurationValue("x"));
    });
  }

  it("need a key", () => {
    const machine = machineOn();
    for (const key of ["", null, "a//b", "a b/", "<x>"] as string[]) {
      expectHresult(E_INVALIDARG, () => machine.GetConfigurationValue(key));
      expectHresult(E_INVALIDARG, () => machine.SetConfigurationValue(key, "x"));
      expectHresult(E_INVALIDARG, () => machine.RemoveConfigurationValue(key));
    }
  });

  it("can be removed once", () => {
    const machine = machineOn();
    machine.SetConfigurationValue("contoso[@id=2]/x", "y");
    machine.RemoveConfigurationValue('contoso[@id="2"]/x');
    expectHresult(VM_E_PREF_NOT_FOUND, () => machine.RemoveConfigurationValue("contoso[@id=2]/x"));
  });

  it("are refused where a section is, and where no XML can hold them", () => {
    const machine = machineOn();
    expectHresult(VM_E_PREF_ILLEGAL_VALUE, () => machine.SetConfigurationValue("hardware", "x"));
    expectHresult(VM_E_PREF_ILLEGAL_VALUE, () => machine.SetConfigurationValue("x", "\u0000"));
    expect(machine.Memory).to.equal(128);
  });

  it("reach the properties, and are reached by them", () => {
    const machine = machineOn();
    machine.SetConfigurationValue("settings/undo_drives/default_action", vmUndoAction_Commit);
    expect(machine.UndoAction).to.equal(vmUndoAction_Commit);
    machine.Notes = "x";
    expect(machine.GetConfigurationValue("settings/notes")).to.equal("x");
  });

  it("stay while the machine is on or saved, as far as its guest is built on them", () => {
    const machine = started(machineOn());
    for (const state of ["on", "saved"]) {
      for (const key of [RAM_SIZE, "settings/undo_drives/enabled", "settings"]) {
        expectHresult(VM_E_PREF_VM_ACTIVE, () => machine.SetConfigurationValue(key, 1));
        expectHresult(VM_E_PREF_VM_ACTIVE, () => machine.RemoveConfigurationValue(key));
      }
      machine.SetConfigurationValue("settings/notes", state);
      if (state === "on") machine.Save().WaitForCompletion(-1);
    }
  });
});

describe("the rights to a virtual machine", () => {
  const DESCRIPTOR = "settings/security/descriptor";

  it("are an object that can be read", () => {
    expect(machineOn().Security.AccessRights.Count).to.be.greaterThan(0);
  });

  it("are not for those to change who have no right to", () => {
    const home = mkdtempSync(join(tmpdir(), "vmcom-settings-"));
    try {
      {
        using first = createVirtualServer({ home, clock: new VirtualClock() });
        first.CreateVirtualMachine("web", FOLDER);
      }
      using second = createVirtualServer({ home, clock: new VirtualClock(), caller: "nobody at all" });
      const machine = second.VirtualMachines.Item(1);
      for (const key of [DESCRIPTOR, "settings/security", "settings"]) {
        expectHresult(E_ACCESSDENIED, () => machine.SetConfigurationValue(key, Uint8Array.of(1)));
        expectHresult(E_ACCESSDENIED, () => machine.RemoveConfigurationValue(key));
      }
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
