import { expect } from "chai";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "../../lib/com/call.js";
import { ComError } from "../../lib/com/com-error.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import * as hresults from "../../lib/generated/hresults.js";
import { vmVMState_TurnedOff, vmVMState_TurningOn } from "../../lib/generated/enumerations.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { FOLDER, serverBench } from "../support/server.js";

type Code = keyof typeof hresults;

function expectCode(code: Code, run: () => unknown, source?: string): void {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown, `${code} was to be thrown`).to.be.instanceOf(ComError);
  const error = thrown as ComError;
  expect(error.code).to.equal(code);
  if (source !== undefined) expect(error.source).to.equal(source);
  expect(error.message).to.match(/\S\.?$/);
}

const CREATE = "IVMVirtualServer.CreateVirtualMachine";
const REGISTER = "IVMVirtualServer.RegisterVirtualMachine";

describe("IVMVirtualServer.CreateVirtualMachine", () => {
  it("makes a machine that is off, by name and folder", () => {
    const { server } = serverBench();
    const machine = server.CreateVirtualMachine("web", "C:\\Virtual Machines");
    expect(machine.Name).to.equal("web");
    expect(machine.File).to.equal("C:\\Virtual Machines\\web.vmc");
    expect(machine.State).to.equal(vmVMState_TurnedOff);
    expect(machine.ConfigID).to.match(/^\{[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}\}$/);
  });

  it("makes a machine by its full path, with no name", () => {
    const { server } = serverBench();
    const machine = server.CreateVirtualMachine("", "c:/Virtual Machines\\\\lab\\mail.vmc");
    expect(machine.Name).to.equal("mail");
    expect(machine.File).to.match(/^C:\\Virtual Machines\\lab\\mail\.vmc$/i);
  });

  it("takes a name that ends in .vmc for the same name without it", () => {
    expect(serverBench().server.CreateVirtualMachine("web.vmc", FOLDER).Name).to.equal("web");
  });

  it(`${CREATE}:VM_E_CONFIG_DUPLICATE_NAME for a name that is taken in any letter case`, () => {
    const { server } = serverBench();
    server.CreateVirtualMachine("MyVM", FOLDER);
    expectCode("VM_E_CONFIG_DUPLICATE_NAME", () => server.CreateVirtualMachine("myvm", "C:\\other"), CREATE);
    expect(server.VirtualMachines.Count).to.equal(1);
  });

  it(`${CREATE}:E_ALREADY_EXISTS for a file that is there already`, () => {
    const { server } = serverBench();
    server.UnregisterVirtualMachine(server.CreateVirtualMachine("web", FOLDER));
    expectCode("E_ALREADY_EXISTS", () => server.CreateVirtualMachine("web", FOLDER), CREATE);
  });

  for (const character of '*?:<>/|"\\') {
    it(`${CREATE}:VM_E_CONFIG_NAME_INVALID_CHAR for ${character} in the name`, () => {
      const { server } = serverBench();
      expectCode("VM_E_CONFIG_NAME_INVALID_CHAR", () => server.CreateVirtualMachine(`a${character}b`, FOLDER), CREATE);
      expect(server.VirtualMachines.Count).to.equal(0);
    });
  }

  for (const character of '*?<>|"') {
    it(`${CREATE}:E_INVALID_NAME for ${character} in the path`, () => {
      const { server } = serverBench();
      expectCode("E_INVALID_NAME", () => server.CreateVirtualMachine("web", `C:\\a${character}b`), CREATE);
    });
  }

  for (const path of ["", "Virtual Machines", "..\\x", "C:relative"]) {
    it(`${CREATE}:E_BAD_PATHNAME for the path '${path}'`, () => {
      expectCode("E_BAD_PATHNAME", () => serverBench().server.CreateVirtualMachine("web", path), CREATE);
    });
  }

  it(`${CREATE}:E_BUFFER_OVERFLOW for a name of 300 characters`, () => {
    const { server } = serverBench();
    expectCode("E_BUFFER_OVERFLOW", () => server.CreateVirtualMachine("x".repeat(300), FOLDER), CREATE);
    expect(server.VirtualMachines.Count).to.equal(0);
  });

  it(`${CREATE}:E_POINTER without a path`, () => {
    expectCode("E_POINTER", () => serverBench().server.CreateVirtualMachine("web", null as never), CREATE);
  });
});

describe("IVMVirtualServer.RegisterVirtualMachine", () => {
  it("takes a configuration in again that was unregistered, with its ConfigID", () => {
    const { server } = serverBench();
    const before = server.CreateVirtualMachine("web", FOLDER);
    const id = before.ConfigID;
    server.UnregisterVirtualMachine(before);
    const machine = server.RegisterVirtualMachine("web", FOLDER);
    expect(machine.ConfigID).to.equal(id);
    expect(server.FindVirtualMachine("WEB")).to.equal(machine);
  });

  it("takes a configuration by its full path", () => {
    const { server } = serverBench();
    server.UnregisterVirtualMachine(server.CreateVirtualMachine("web", FOLDER));
    expect(server.RegisterVirtualMachine("", `${FOLDER}\\web.vmc`).Name).to.equal("web");
  });

  it(`${REGISTER}:E_FILE_NOT_FOUND for a file that is not there`, () => {
    const { server } = serverBench();
    server.CreateVirtualMachine("web", FOLDER);
    expectCode("E_FILE_NOT_FOUND", () => server.RegisterVirtualMachine("mail", FOLDER), REGISTER);
  });

  it(`${REGISTER}:E_PATH_NOT_FOUND for a folder that is not there`, () => {
    const { server } = serverBench();
    expectCode("E_PATH_NOT_FOUND", () => server.RegisterVirtualMachine("mail", "C:\\nowhere"), REGISTER);
  });

  it(`${REGISTER}:E_ALREADY_EXISTS for a machine that is registered`, () => {
    const { server } = serverBench();
    server.CreateVirtualMachine("web", FOLDER);
    expectCode("E_ALREADY_EXISTS", () => server.RegisterVirtualMachine("web", FOLDER), REGISTER);
  });
});

describe("IVMVirtualServer.FindVirtualMachine", () => {
  it("finds a machine in any letter case, always the same object", () => {
    const { server } = serverBench();
    const machine = server.CreateVirtualMachine("Straße", FOLDER);
    expect(server.FindVirtualMachine("STRASSE")).to.equal(null);
    expect(server.FindVirtualMachine("STRAßE")).to.equal(machine);
  });

  it("IVMVirtualServer.FindVirtualMachine:S_FALSE and null when there is none", () => {
    const { server } = serverBench();
    expect(server.FindVirtualMachine("nobody")).to.equal(null);
    expect(call(server, "FindVirtualMachine", "nobody")).to.deep.equal({ hresult: hresults.S_FALSE, value: null });
  });

  it("IVMVirtualServer.FindVirtualMachine:E_POINTER without a name", () => {
    expectCode("E_POINTER", () => serverBench().server.FindVirtualMachine(null as never));
  });
});

describe("Removing machines", () => {
  const removals = ["DeleteVirtualMachine", "UnregisterVirtualMachine"] as const;
  for (const removal of removals) {
    const source = `IVMVirtualServer.${removal}`;

    it(`${source} takes a stopped machine out; what holds it gets VM_E_VM_UNKNOWN`, () => {
      const { server, machine: make } = serverBench();
      const machine = make();
      server[removal](machine);
      expect(server.VirtualMachines.Count).to.equal(0);
      expect(server.FindVirtualMachine("web")).to.equal(null);
      for (const member of ["Name", "State", "File", "ConfigID", "GuestOS", "Undoable", "UndoAction"] as const) {
        expectCode("VM_E_VM_UNKNOWN", () => machine[member], `IVMVirtualMachine.${member}`);
      }
      for (const method of ["Startup", "TurnOff", "Pause", "Resume", "DiscardSavedState", "MergeUndoDisks"] as const) {
        expectCode("VM_E_VM_UNKNOWN", () => machine[method](), `IVMVirtualMachine.${method}`);
      }
    });

    it(`${source}:VM_E_VM_RUNNING for a machine that is not stopped`, () => {
      const { server, machine: make } = serverBench();
      const machine = make();
      machine.Startup();
      expectCode("VM_E_VM_RUNNING", () => server[removal](machine), source);
      expect(machine.State).to.equal(vmVMState_TurningOn);
    });

    it(`${source}:S_FALSE for a machine that is removed already`, () => {
      const { server, machine: make } = serverBench();
      const machine = make();
      server[removal](machine);
      expect(call(server, removal, machine).hresult).to.equal(hresults.S_FALSE);
    });

    it(`${source}:S_FALSE for a machine of another server`, () => {
      const { server } = serverBench();
      const stranger = serverBench().machine();
      expect(call(server, removal, stranger).hresult).to.equal(hresults.S_FALSE);
      expect(stranger.Name).to.equal("web");
    });

    it(`${source}:E_POINTER without a machine`, () => {
      expectCode("E_POINTER", () => serverBench().server[removal](null as never), source);
    });

    it(`${source} refuses what is no machine`, () => {
      const { server } = serverBench();
      for (const wrong of [42, "web", {}, server]) {
        expectCode("DISP_E_TYPEMISMATCH", () => server[removal](wrong as never), source);
      }
    });
  }

  it("keeps the configuration when it is unregistered, and not when it is deleted", () => {
    const { server, machine: make } = serverBench();
    server.UnregisterVirtualMachine(make());
    const again = server.RegisterVirtualMachine("web", FOLDER);
    server.DeleteVirtualMachine(again);
    expectCode("E_FILE_NOT_FOUND", () => server.RegisterVirtualMachine("web", FOLDER));
  });
});

describe("IVMVirtualServer.VirtualMachines", () => {
  it("is 1-based, counted, and enumerable", () => {
    const { server, machine } = serverBench();
    const machines = ["a", "b", "c"].map(machine);
    const collection = server.VirtualMachines;
    expect(collection.Count).to.equal(3);
    expect(collection.Item(1)).to.equal(machines[0]);
    expect([...collection].map((each) => each.Name)).to.deep.equal(["a", "b", "c"]);
    expect(collection._NewEnum.Next(2)).to.deep.equal(machines.slice(0, 2));
  });

  it("IVMVirtualMachineCollection.Item:DISP_E_BADINDEX outside 1 to Count", () => {
    const { server, machine } = serverBench();
    machine();
    for (const index of [0, 2, -1]) {
      expectCode("DISP_E_BADINDEX", () => server.VirtualMachines.Item(index), "IVMVirtualMachineCollection.Item");
    }
  });

  it("may lose machines while someone walks over it", () => {
    const { server, machine } = serverBench();
    ["a", "b", "c"].forEach(machine);
    for (const each of server.VirtualMachines) server.DeleteVirtualMachine(each);
    expect(server.VirtualMachines.Count).to.equal(0);
  });

  it("follows what is created and deleted", () => {
    const { server, machine } = serverBench();
    const collection = server.VirtualMachines;
    const one = machine("one");
    expect(collection.Count).to.equal(1);
    server.DeleteVirtualMachine(one);
    expect(collection.Count).to.equal(0);
  });
});

describe("IVMVirtualMachine.Name", () => {
  it("renames the machine and its configuration", () => {
    const { server, machine: make } = serverBench();
    const machine = make("old");
    machine.Name = "new";
    expect(server.FindVirtualMachine("new")).to.equal(machine);
    expect(server.FindVirtualMachine("old")).to.equal(null);
    expect(machine.File).to.equal(`${FOLDER}\\new.vmc`);
  });

  it("lets a machine change the letter case of its name", () => {
    const { server, machine: make } = serverBench();
    const machine = make("web");
    machine.Name = "WEB";
    expect(machine.Name).to.equal("WEB");
    expect(server.FindVirtualMachine("web")).to.equal(machine);
  });

  const wrong: [Code, string][] = [
    ["E_INVALIDARG", ""],
    ["VM_E_CONFIG_NAME_TOO_LONG", "x".repeat(257)],
    ["VM_E_CONFIG_NAME_INVALID_CHAR", "a?b"],
    ["VM_E_CONFIG_DUPLICATE_NAME", "TAKEN"],
  ];
  for (const [code, name] of wrong) {
    it(`IVMVirtualMachine.Name:${code}`, () => {
      const { machine: make } = serverBench();
      make("taken");
      const machine = make("web");
      expectCode(code, () => (machine.Name = name), "IVMVirtualMachine.Name");
      expect(machine.Name).to.equal("web");
    });
  }
});

describe("IVMVirtualServer", () => {
  it("has a Name, a Version as documented, and an UpTime in seconds", () => {
    const { server, pump } = serverBench();
    expect(server.Name).to.be.a("string").that.is.not.equal("");
    expect(server.Version).to.match(/^\d+\.\d+\.\d+\.\d+ (?:SE|EE)$/);
    expect(server.UpTime).to.equal(0);
    pump(61_500);
    expect(server.UpTime).to.equal(61);
  });

  it("refuses limits that are none", () => {
    expectCode("E_INVALIDARG", () => createVirtualServer({ limits: { runningMachines: -1 } }));
    expectCode("E_INVALIDARG", () => createVirtualServer({ limits: { machines: 3 } as never }));
  });
});

describe("A server with a home", () => {
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), "vmcom-home-"))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const open = (): IVMVirtualServer & Disposable => createVirtualServer({ home, clock: new VirtualClock() });

  it("knows its machines when it is opened again", () => {
    let id: string;
    {
      using server = open();
      id = server.CreateVirtualMachine("web", FOLDER).ConfigID;
      server.CreateVirtualMachine("mail", FOLDER);
      server.DeleteVirtualMachine(server.FindVirtualMachine("mail") as IVMVirtualMachine);
    }
    using server = open();
    expect([...server.VirtualMachines].map((machine) => machine.Name)).to.deep.equal(["web"]);
    expect(server.FindVirtualMachine("web")?.ConfigID).to.equal(id);
  });

  it("belongs to one server at a time, and says to whom", () => {
    using server = open();
    expectCode("E_SHARING_VIOLATION", open);
    expect(() => open()).to.throw(new RegExp(String(process.pid)));
    expect(server.VirtualMachines.Count).to.equal(0);
  });

  it("keeps a renamed machine under its new name", () => {
    {
      using server = open();
      server.CreateVirtualMachine("old", FOLDER).Name = "new";
    }
    using server = open();
    expect([...server.VirtualMachines].map((machine) => machine.Name)).to.deep.equal(["new"]);
  });
});
