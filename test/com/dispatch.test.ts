import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import {
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  DISPID_VALUE,
  isMissing,
} from "../../lib/com/dispatch.js";
import { late } from "../../lib/com/late-bound.js";
import { dispatchTables, eventTables } from "../../lib/generated/dispatch-tables.js";
import {
  DISP_E_BADINDEX,
  DISP_E_BADPARAMCOUNT,
  DISP_E_MEMBERNOTFOUND,
  DISP_E_PARAMNOTFOUND,
  DISP_E_TYPEMISMATCH,
  DISP_E_UNKNOWNNAME,
  E_FAIL,
  E_INVALIDARG,
  E_NOTIMPL,
  E_POINTER,
} from "../../lib/generated/hresults.js";
import type { IDispatch } from "../../typings/com.js";
import { expectHresult } from "../support/com-error-of.js";
import { FakeTask, machineNamed, newTask, serverWith } from "../support/objects.js";

const GET = DISPATCH_METHOD | DISPATCH_PROPERTYGET;

function dispidOf(object: IDispatch, name: string): number {
  const [dispid] = object.GetIDsOfNames([name]);
  expect(dispid).to.be.a("number");
  return dispid!;
}

describe("IDispatch: GetIDsOfNames", () => {
  it("finds a member in any letter case", () => {
    const machine = machineNamed("web");
    for (const name of ["Startup", "startup", "STARTUP", "sTaRtUp"]) {
      expect(machine.GetIDsOfNames([name])).to.deep.equal(machine.GetIDsOfNames(["Startup"]));
    }
  });

  it("knows the DISPIDs of the type library, the default member and the enumerator among them", () => {
    const { server } = serverWith();
    expect(server.GetIDsOfNames(["FindVirtualMachine"])).to.deep.equal([0x60020004]);
    expect(machineNamed("web").GetIDsOfNames(["Name"])).to.deep.equal([DISPID_VALUE]);
    expect(server.VirtualMachines.GetIDsOfNames(["Item"])).to.deep.equal([DISPID_VALUE]);
    expect(server.VirtualMachines.GetIDsOfNames(["_NewEnum"])).to.deep.equal([DISPID_NEWENUM]);
  });

  it("tells the positions of parameters named behind the member, in any order and letter case", () => {
    const { server } = serverWith();
    const names = ["CreateVirtualMachine", "CONFIGURATIONPATH", "configurationName"];
    expect(server.GetIDsOfNames(names)).to.deep.equal([0x60020005, 1, 0]);
  });

  it("answers no names with no DISPIDs", () => {
    expect(newTask().GetIDsOfNames([])).to.deep.equal([]);
  });

  it("refuses a name that no member has with DISP_E_UNKNOWNNAME", () => {
    const error = expectHresult(DISP_E_UNKNOWNNAME, () => machineNamed("web").GetIDsOfNames(["BIOSerialNumber"]));
    expect(error.message).to.contain("'BIOSerialNumber'");
    expect(error.source).to.equal("VMVirtualMachine.GetIDsOfNames");
  });

  it("finds no members that only JavaScript knows", () => {
    for (const name of ["toString", "constructor", "QueryInterface", "__proto__", ""]) {
      expectHresult(DISP_E_UNKNOWNNAME, () => newTask().GetIDsOfNames([name]));
    }
  });

  it("refuses the name of a parameter that the member does not have with DISP_E_UNKNOWNNAME", () => {
    expectHresult(DISP_E_UNKNOWNNAME, () => newTask().GetIDsOfNames(["WaitForCompletion", "seconds"]));
    expectHresult(DISP_E_UNKNOWNNAME, () => newTask().GetIDsOfNames(["Cancel", "timeout"]));
  });

  it("refuses what is not an array of names with E_INVALIDARG", () => {
    for (const names of ["Cancel", null, undefined, 7, [7], [null]]) {
      expectHresult(E_INVALIDARG, () => newTask().GetIDsOfNames(names as never));
    }
  });
});

describe("IDispatch: Invoke a property", () => {
  it("reads it with PROPERTYGET, with METHOD and with both, as clients of all ages do", () => {
    const { VirtualMachines } = serverWith("web", "mail").server;
    const count = dispidOf(VirtualMachines, "Count");
    for (const flags of [DISPATCH_PROPERTYGET, DISPATCH_METHOD, GET]) {
      expect(VirtualMachines.Invoke(count, flags)).to.equal(2);
      expect(VirtualMachines.Invoke(count, flags, [])).to.equal(2);
    }
  });

  it("writes it with PROPERTYPUT and with PROPERTYPUTREF", () => {
    const machine = machineNamed("web");
    const name = dispidOf(machine, "Name");
    expect(machine.Invoke(name, DISPATCH_PROPERTYPUT, ["mail"])).to.equal(undefined);
    expect(machine.Name).to.equal("mail");
    machine.Invoke(name, DISPATCH_PROPERTYPUTREF, ["db"]);
    expect(machine.Name).to.equal("db");
  });

  it("converts the value as a typed assignment does", () => {
    const { server, implementation } = serverWith();
    server.Invoke(dispidOf(server, "Locale"), DISPATCH_PROPERTYPUT, ["1033"]);
    expect(implementation.seen).to.deep.equal([1033]);
    expectHresult(DISP_E_TYPEMISMATCH, () =>
      server.Invoke(dispidOf(server, "Locale"), DISPATCH_PROPERTYPUT, ["English"]),
    );
  });

  it("reads and writes the default member under DISPID 0", () => {
    const machine = machineNamed("web");
    expect(machine.Invoke(DISPID_VALUE, DISPATCH_PROPERTYGET)).to.equal("web");
    machine.Invoke(DISPID_VALUE, DISPATCH_PROPERTYPUT, ["mail"]);
    expect(machine.Invoke(DISPID_VALUE, GET, [])).to.equal("mail");
  });

  it("refuses to write one that is read-only with DISP_E_MEMBERNOTFOUND", () => {
    const machine = machineNamed("web");
    const error = expectHresult(DISP_E_MEMBERNOTFOUND, () =>
      machine.Invoke(dispidOf(machine, "State"), DISPATCH_PROPERTYPUT, [1]),
    );
    expect(error.source).to.equal("IVMVirtualMachine.State");
  });

  it("refuses to read one that is write-only with DISP_E_MEMBERNOTFOUND", () => {
    const { server } = serverWith();
    expectHresult(DISP_E_MEMBERNOTFOUND, () => server.Invoke(dispidOf(server, "Locale"), DISPATCH_PROPERTYGET));
  });

  it("refuses to write none or two values with DISP_E_BADPARAMCOUNT", () => {
    const machine = machineNamed("web");
    for (const args of [[], ["a", "b"]]) {
      expectHresult(DISP_E_BADPARAMCOUNT, () => machine.Invoke(DISPID_VALUE, DISPATCH_PROPERTYPUT, args));
    }
  });

  it("hands arguments to the default member of its value: server.VirtualMachines(1)", () => {
    const { server } = serverWith("web", "mail");
    const machines = dispidOf(server, "VirtualMachines");
    expect(server.Invoke(machines, GET, [2])).to.equal(server.VirtualMachines.Item(2));
    expectHresult(DISP_E_BADINDEX, () => server.Invoke(machines, GET, [3]));
    expectHresult(DISP_E_BADPARAMCOUNT, () => server.Invoke(machines, GET, [1, 2]));
  });

  it("refuses arguments if its value has no members with DISP_E_BADPARAMCOUNT", () => {
    const { VirtualMachines } = serverWith().server;
    expectHresult(DISP_E_BADPARAMCOUNT, () => VirtualMachines.Invoke(dispidOf(VirtualMachines, "Count"), GET, [1]));
    expectHresult(DISP_E_BADPARAMCOUNT, () => machineNamed("web").Invoke(DISPID_VALUE, GET, [1]));
  });

  it("answers a NULL pointer for its value, which C callers pass, with E_POINTER", () => {
    const machine = machineNamed("web");
    const [state = NaN] = machine.GetIDsOfNames(["State"]);
    expectHresult(E_POINTER, () => machine.Invoke(state, DISPATCH_PROPERTYGET, [null]));
  });

  it("reads one that takes arguments with PROPERTYGET or METHOD", () => {
    const { VirtualMachines } = serverWith("web").server;
    for (const flags of [DISPATCH_PROPERTYGET, DISPATCH_METHOD, GET]) {
      expect(VirtualMachines.Invoke(DISPID_VALUE, flags, [1])).to.equal(VirtualMachines.Item(1));
    }
    expectHresult(DISP_E_BADPARAMCOUNT, () => VirtualMachines.Invoke(DISPID_VALUE, GET, []));
  });

  it("gives the enumerator of a collection under DISPID -4", () => {
    const { VirtualMachines } = serverWith("web", "mail").server;
    const enumerator = VirtualMachines.Invoke(DISPID_NEWENUM, GET) as Iterable<unknown>;
    expect([...enumerator]).to.deep.equal([...VirtualMachines]);
  });
});

describe("IDispatch: Invoke a method", () => {
  it("calls it with METHOD, alone or with PROPERTYGET", () => {
    const implementation = new FakeTask();
    const task = newTask(implementation);
    task.Invoke(dispidOf(task, "WaitForCompletion"), DISPATCH_METHOD, [100]);
    task.Invoke(dispidOf(task, "WaitForCompletion"), GET, ["200"]);
    expect(implementation.timeouts).to.deep.equal([100, 200]);
  });

  it("refuses a call with PROPERTYGET alone, or with no flags, with DISP_E_MEMBERNOTFOUND", () => {
    const task = newTask();
    const cancel = dispidOf(task, "Cancel");
    for (const flags of [DISPATCH_PROPERTYGET, 0]) {
      expectHresult(DISP_E_MEMBERNOTFOUND, () => task.Invoke(cancel, flags));
    }
  });

  it("refuses to read a property without flags with DISP_E_MEMBERNOTFOUND", () => {
    expectHresult(DISP_E_MEMBERNOTFOUND, () => machineNamed("web").Invoke(DISPID_VALUE, 0));
  });

  it("refuses an assignment to it with DISP_E_MEMBERNOTFOUND", () => {
    const task = newTask();
    expectHresult(DISP_E_MEMBERNOTFOUND, () => task.Invoke(dispidOf(task, "Cancel"), DISPATCH_PROPERTYPUT, [1]));
  });

  it("refuses a wrong number of arguments with DISP_E_BADPARAMCOUNT", () => {
    const task = newTask();
    const wait = dispidOf(task, "WaitForCompletion");
    for (const args of [[], [1, 2]]) {
      expectHresult(DISP_E_BADPARAMCOUNT, () => task.Invoke(wait, DISPATCH_METHOD, args));
    }
  });

  it("takes late-bound objects for arguments", () => {
    const { server, implementation } = serverWith("web");
    const view = late(server.VirtualMachines.Item(1));
    server.Invoke(dispidOf(server, "DeleteVirtualMachine"), DISPATCH_METHOD, [view]);
    expect(implementation.seen).to.deep.equal([implementation.machines.elements[0]]);
  });

  it("fails as the member fails", () => {
    const task = newTask();
    const error = expectHresult(E_NOTIMPL, () => task.Invoke(dispidOf(task, "Cancel"), DISPATCH_METHOD));
    expect(error.source).to.equal("IVMTask.Cancel");
  });

  it("refuses a DISPID that no member has with DISP_E_MEMBERNOTFOUND", () => {
    const error = expectHresult(DISP_E_MEMBERNOTFOUND, () => newTask().Invoke(4711, DISPATCH_METHOD));
    expect(error.message).to.contain("4711");
    expect(error.source).to.equal("VMTask.Invoke");
    expectHresult(DISP_E_MEMBERNOTFOUND, () => newTask().Invoke(DISPID_VALUE, DISPATCH_PROPERTYGET));
  });

  it("refuses what is not an array of arguments with E_INVALIDARG", () => {
    for (const args of [null, 7, "1", {}]) {
      expectHresult(E_INVALIDARG, () => machineNamed("web").Invoke(DISPID_VALUE, GET, args as never));
    }
  });
});

describe("IDispatch: missing arguments", () => {
  it("are DISP_E_PARAMNOTFOUND in the place of a value", () => {
    expect(isMissing(new ComError(DISP_E_PARAMNOTFOUND))).to.equal(true);
    for (const value of [undefined, null, DISP_E_PARAMNOTFOUND, new ComError(E_FAIL)]) {
      expect(isMissing(value)).to.equal(false);
    }
  });
});

describe("Dispatch tables", () => {
  for (const [name, table] of Object.entries(dispatchTables)) {
    it(`give every member of ${name} a DISPID and a name of its own`, () => {
      expect(new Set(table.members.map((member) => member.dispid)).size).to.equal(table.members.length);
      expect(new Set(table.members.map((member) => member.name.toLowerCase())).size).to.equal(table.members.length);
    });
  }

  it("list the events of an outgoing interface by DISPID", () => {
    for (const { name, events } of eventTables) {
      const dispids = events.map((event) => event.dispid);
      expect(dispids, name).to.deep.equal(dispids.toSorted((a, b) => a - b));
    }
  });
});
