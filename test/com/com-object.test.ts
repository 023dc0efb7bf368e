import { expect } from "chai";
import { IMPL, tableOf, wrap, type ComObject } from "../../lib/com/com-object.js";
import { dispatchTables } from "../../lib/generated/dispatch-tables.js";
import * as ids from "../../lib/generated/interface-ids.js";
import { E_NOINTERFACE, E_NOTIMPL, E_POINTER } from "../../lib/generated/hresults.js";
import * as wrappers from "../../lib/generated/wrappers.js";
import type { IConnectionPointContainer } from "../../typings/com.js";
import { expectHresult } from "../support/com-error-of.js";
import { bareObjects } from "../support/bare-objects.js";
import { FakeMachine, machineNamed, machineOf, newTask, serverWith } from "../support/objects.js";

describe("QueryInterface", () => {
  it("gives the same object for each of its interfaces", () => {
    const task = newTask();
    for (const iid of [ids.IID_IVMTask, ids.IID_IVMTask2, ids.IID_IDispatch, ids.IID_IUnknown]) {
      expect(task.QueryInterface<unknown>(iid)).to.equal(task);
    }
  });

  it("takes an interface id in any letter case, with or without braces", () => {
    const task = newTask();
    const iid = ids.IID_IVMTask2 as string;
    for (const spelling of [iid.toLowerCase(), `{${iid}}`, `{${iid.toLowerCase()}}`]) {
      expect(task.QueryInterface<unknown>(spelling)).to.equal(task);
    }
  });

  it("gives a source of events its connection point container", () => {
    const machine = machineNamed("web");
    const container = machine.QueryInterface<IConnectionPointContainer>(
      `{${ids.IID_IConnectionPointContainer.toLowerCase()}}`,
    );
    expect(container.FindConnectionPoint).to.be.a("function");
    expect(container.QueryInterface(ids.IID_IVMVirtualMachine)).to.equal(machine);
  });

  it("refuses an interface that the object does not have with E_NOINTERFACE", () => {
    const error = expectHresult(E_NOINTERFACE, () => newTask().QueryInterface(ids.IID_IVMVirtualMachine));
    expect(error.source).to.equal("VMTask.QueryInterface");
    expect(error.message).to.contain(ids.IID_IVMVirtualMachine);
    for (const iid of ["", "IVMTask", ids.IID_IVMVirtualMachineEvents]) {
      expectHresult(E_NOINTERFACE, () => newTask().QueryInterface(iid));
    }
  });

  it("refuses a connection point container to an object without events with E_NOINTERFACE", () => {
    expectHresult(E_NOINTERFACE, () => newTask().QueryInterface(ids.IID_IConnectionPointContainer));
  });

  it("refuses what is no text with E_POINTER", () => {
    for (const iid of [null, undefined, 7]) {
      expectHresult(E_POINTER, () => newTask().QueryInterface(iid as never));
    }
  });
});

describe("AddRef and Release", () => {
  it("count, beginning with the caller's one reference", () => {
    const task = newTask();
    expect(task.AddRef()).to.equal(2);
    expect(task.AddRef()).to.equal(3);
    expect(task.Release()).to.equal(2);
    expect(task.Release()).to.equal(1);
    expect(task.Release()).to.equal(0);
  });

  it("count each object for itself, and a container with its object", () => {
    const machine = machineNamed("web");
    machine.AddRef();
    const container = machine.QueryInterface(ids.IID_IConnectionPointContainer);
    expect(container.AddRef()).to.equal(3);
    expect(container.Release()).to.equal(2);
    expect(machineNamed("mail").AddRef()).to.equal(2);
  });

  it("never fall below 0, and change nothing for JavaScript's own references", () => {
    const machine = machineNamed("web");
    for (let count = 0; count < 5; count++) machine.Release();
    expect(machine.Release()).to.equal(0);
    expect(machine.Name).to.equal("web");
  });
});

describe("Wrappers", () => {
  it("are one for an implementation, however often it is handed out", () => {
    const implementation = new FakeMachine("web");
    const machine = machineOf(implementation);
    expect(machineOf(implementation)).to.equal(machine);
    expect(machine[IMPL]).to.equal(implementation);
    const { VirtualMachines } = serverWith("web").server;
    expect(VirtualMachines.Item(1)).to.equal([...VirtualMachines][0]);
  });

  it("differ for different implementations", () => {
    expect(machineNamed("web")).to.not.equal(machineNamed("web"));
  });

  it("are of the class that belongs to the implementation", () => {
    expect(machineNamed("web")).to.be.instanceOf(wrappers.VMVirtualMachine);
    expect(wrap(new FakeMachine("web"))).to.be.instanceOf(wrappers.VMVirtualMachine);
  });

  it("show no properties of their own to those who enumerate", () => {
    expect(Object.keys(machineNamed("web"))).to.deep.equal([]);
  });

  it("exist for every dispatch table", () => {
    expect(bareObjects().map(([name]) => name)).to.have.members(Object.keys(dispatchTables));
  });

  for (const [name, object] of bareObjects()) {
    const table = tableOf(object);
    describe(name, () => {
      it("has every member of its table on its prototype, to read, write or call as the table says", () => {
        const prototype = Object.getPrototypeOf(object) as object;
        for (const member of table.members) {
          const descriptor = Object.getOwnPropertyDescriptor(prototype, member.name);
          const isCall = member.kind === "method" || member.parameters.length > 0;
          expect(typeof descriptor?.value === "function", member.name).to.equal(isCall);
          expect(descriptor?.get !== undefined, member.name).to.equal(!isCall && member.kind !== "put");
          expect(descriptor?.set !== undefined, member.name).to.equal(!isCall && member.kind.includes("put"));
        }
      });

      it("answers to its interfaces", () => {
        for (const { iid } of table.interfaces) expect(object.QueryInterface<unknown>(iid)).to.equal(object);
      });

      it("fails with E_NOTIMPL and the member's name where nothing is implemented", () => {
        const reader = object as ComObject & Record<string, unknown>;
        for (const member of table.members) {
          if (member.kind === "method" || member.kind === "put" || member.parameters.length > 0) continue;
          const error = expectHresult(E_NOTIMPL, () => reader[member.name]);
          expect(error.source).to.equal(`${member.interface}.${member.name}`);
        }
      });
    });
  }
});

describe("Default members", () => {
  const text = (value: unknown): string => String(value);

  it("stand for the object where a string is wanted", () => {
    expect(text(machineNamed("web"))).to.equal("web");
    expect("machine " + (machineNamed("web") as unknown as string)).to.equal("machine web");
    expect(([machineNamed("web"), machineNamed("mail")] as unknown[]).join()).to.equal("web,mail");
  });

  it("stand for the object where a number is wanted", () => {
    expect(Number(machineNamed("42"))).to.equal(42);
  });

  it("may be empty", () => {
    expect(text(machineNamed(""))).to.equal("");
  });

  it("are missing on most objects, which show their class instead", () => {
    expect(text(newTask())).to.equal("[object VMTask]");
    expect(text(serverWith().server.VirtualMachines)).to.equal("[object IVMVirtualMachineCollection]");
    expect(Number(newTask())).to.satisfy(Number.isNaN);
  });
});
