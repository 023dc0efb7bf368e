import { expect } from "chai";
import sinon from "sinon";
import { call } from "../../lib/com/call.js";
import { ComError } from "../../lib/com/com-error.js";
import { late } from "../../lib/com/late-bound.js";
import { advise, ConnectObject, events } from "../../lib/com/sinks.js";
import { dispatchTables } from "../../lib/generated/dispatch-tables.js";
import {
  vmAccessRights_Allowed,
  vmVMState_Paused,
  vmVMState_Running,
  vmVMState_TurnedOff,
} from "../../lib/generated/enumerations.js";
import { S_FALSE, VM_E_TOO_MANY_VMS, VM_E_VM_UNKNOWN } from "../../lib/generated/hresults.js";
import { IID_IVMTask2, IID_IVMVirtualMachine } from "../../lib/generated/interface-ids.js";
import { fakeObject, fakeTask, fakeVirtualMachine, fakeVirtualServer } from "../../lib/testing/index.js";
import type { IDispatch } from "../../typings/com.js";
import type { IVMAccessRights } from "../../typings/IVMAccessRights.js";
import type { IVMHardDisk } from "../../typings/IVMHardDisk.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { comErrorOf } from "../support/com-error-of.js";

/** What a program does, which fakes are for. */
function startAll(server: IVMVirtualServer): void {
  for (const machine of server.VirtualMachines) {
    if (machine.State === vmVMState_TurnedOff) machine.Startup().WaitForCompletion(-1);
  }
}

function expectCode(code: string, run: () => unknown): void {
  expect(comErrorOf(run).code).to.equal(code);
}

describe("Fakes", () => {
  it("are made of every interface that objects have", () => {
    for (const { interfaces, members } of Object.values(dispatchTables)) {
      const fake = fakeObject<IDispatch>(interfaces[0]!.name);
      for (const { name } of members) expect(name in fake, `${interfaces[0]!.name}.${name}`).to.equal(true);
      expect(JSON.stringify(fake)).to.include(interfaces[0]!.name);
    }
  });

  it("take nothing for an interface that there is not", () => {
    expectCode("E_INVALIDARG", () => fakeObject("IVMToaster"));
  });

  it("have methods that are stubs", () => {
    const disk = fakeObject<IVMHardDisk>("IVMHardDisk");
    disk.Compact();
    sinon.assert.calledOnceWithExactly(disk.Compact);
    disk.Compact.throws(new ComError(VM_E_VM_UNKNOWN));
    expectCode("VM_E_VM_UNKNOWN", () => disk.Compact());
  });

  it("return values of the right types by default", () => {
    const rights = fakeObject<IVMAccessRights>("IVMAccessRights");
    expect(rights.Name).to.equal("");
    expect(rights.Flags).to.equal(0);
    expect(rights.ReadAccess).to.equal(false);
    expect(rights.Type).to.equal(vmAccessRights_Allowed);
    expect(fakeObject<IVMHardDisk>("IVMHardDisk").Merge().IsComplete).to.equal(false);
  });

  it("return the same default each time", () => {
    const machine = fakeVirtualMachine();
    expect(machine.GuestOS).to.equal(machine.GuestOS);
  });

  it("keep what is assigned, also to what callers only read", () => {
    const machine = fakeVirtualMachine();
    machine.Notes = "mine";
    machine.State = vmVMState_Paused;
    expect(machine.Notes).to.equal("mine");
    expect(machine.State).to.equal(vmVMState_Paused);
  });

  it("have stubs behind their properties", () => {
    const machine = fakeVirtualMachine();
    machine.Notes = "mine";
    sinon.assert.calledOnceWithExactly(machine.property("Notes").set, "mine");
    machine.property("Notes").get.throws(new ComError(VM_E_VM_UNKNOWN));
    expectCode("VM_E_VM_UNKNOWN", () => machine.Notes);
  });

  it("refuse a property that there is not", () => {
    expectCode("E_INVALIDARG", () => fakeVirtualMachine({ Colour: "red" } as object));
  });

  it("are made of what they read, also one in the other", () => {
    const machine = fakeVirtualMachine({
      GuestOS: { OSName: "Windows Server 2003" },
      DVDROMDrives: [{ BusNumber: 1 }],
    });
    expect(machine.GuestOS.OSName).to.equal("Windows Server 2003");
    expect(machine.DVDROMDrives.Count).to.equal(1);
    expect(machine.DVDROMDrives.Item(1).BusNumber).to.equal(1);
    expectCode("DISP_E_BADINDEX", () => machine.DVDROMDrives.Item(2));
  });

  it("answer COM's own calls", () => {
    const machine = fakeVirtualMachine({ Name: "web" });
    expect(machine.QueryInterface(IID_IVMVirtualMachine)).to.equal(machine);
    expectCode("E_NOINTERFACE", () => machine.QueryInterface(IID_IVMTask2));
    const [dispid] = machine.GetIDsOfNames(["name"]);
    expect(machine.Invoke(dispid!, 2)).to.equal("web");
  });

  it("can be held by scripts", () => {
    const script = late(fakeVirtualMachine({ Name: "web" })) as { NAME: string; startup(): { iscomplete: boolean } };
    expect(script.NAME).to.equal("web");
    expect(script.startup().iscomplete).to.equal(true);
  });

  describe("of events", () => {
    it("fire them at sinks, at once", () => {
      const machine = fakeVirtualMachine();
      const OnStateChange = sinon.spy();
      using _connection = advise(machine, { OnStateChange });
      machine.fire("OnStateChange", vmVMState_Running);
      sinon.assert.calledOnceWithExactly(OnStateChange, vmVMState_Running);
    });

    it("read the state that they tell", () => {
      const machine = fakeVirtualMachine();
      const read: number[] = [];
      using _connection = advise(machine, { OnStateChange: () => void read.push(machine.State) });
      machine.fire("OnStateChange", vmVMState_Running);
      expect(read).to.deep.equal([vmVMState_Running]);
    });

    it("tell whether a sink has said no", () => {
      const machine = fakeVirtualMachine();
      expect(machine.fire("OnRequestShutdown")).to.equal(true);
      using _connection = advise(machine, { OnRequestShutdown: () => false });
      expect(machine.fire("OnRequestShutdown")).to.equal(false);
    });

    it("pass on what a sink throws, when all have heard", () => {
      const machine = fakeVirtualMachine();
      const second = sinon.spy();
      advise(machine, { OnReset: sinon.stub().throws(new Error("broken sink")) });
      advise(machine, { OnReset: second });
      expect(() => machine.fire("OnReset")).to.throw("broken sink");
      sinon.assert.calledOnce(second);
    });

    it("pass on what several sinks throw as one", () => {
      const machine = fakeVirtualMachine();
      for (const name of ["first", "second"]) advise(machine, { OnReset: sinon.stub().throws(new Error(name)) });
      expect(() => machine.fire("OnReset"))
        .to.throw(AggregateError)
        .with.property("errors")
        .that.has.length(2);
    });

    it("have no others than the interface", () => {
      const fire = fakeVirtualMachine().fire as (event: string) => boolean;
      expectCode("E_INVALIDARG", () => fire("OnFire"));
    });

    it("are heard through ConnectObject and as an iterator", async () => {
      const server = fakeVirtualServer();
      const vs_OnEventLogged = sinon.spy();
      ConnectObject(server, "vs_", { vs_OnEventLogged });
      const iterator = events(server);
      server.fire("OnEventLogged", 1024);
      sinon.assert.calledOnceWithExactly(vs_OnEventLogged, 1024);
      expect((await iterator.next()).value).to.deep.equal({ name: "OnEventLogged", args: [1024] });
    });
  });

  it("have tasks that have ended well", () => {
    const { IsComplete, PercentCompleted, Result } = fakeVirtualMachine().Startup();
    expect([IsComplete, PercentCompleted, Result]).to.deep.equal([true, 100, 0]);
    expect(fakeTask({ PercentCompleted: 40 }).PercentCompleted).to.equal(40);
  });

  describe("of a server", () => {
    it("have the machines that are given", () => {
      const given: IVMVirtualMachine = fakeVirtualMachine({ Name: "mail" });
      const server = fakeVirtualServer({ machines: [{ Name: "web", State: vmVMState_Running }, given] });
      expect([...server.VirtualMachines].map(({ Name }) => Name)).to.deep.equal(["web", "mail"]);
      expect(server.FindVirtualMachine("WEB")?.State).to.equal(vmVMState_Running);
      expect(server.VirtualMachines.Item(2)).to.equal(given);
    });

    it("find nothing with S_FALSE", () => {
      expect(call(fakeVirtualServer(), "FindVirtualMachine", "web")).to.deep.equal({ hresult: S_FALSE, value: null });
    });

    it("make, register and let go of machines", () => {
      const server = fakeVirtualServer();
      const web = server.CreateVirtualMachine("web", "C:\\vm");
      server.RegisterVirtualMachine("mail", "C:\\vm");
      expect(server.VirtualMachines.Count).to.equal(2);
      server.DeleteVirtualMachine(web);
      expect(call(server, "UnregisterVirtualMachine", web).hresult).to.equal(S_FALSE);
      expect([...server.VirtualMachines].map(({ Name }) => Name)).to.deep.equal(["mail"]);
    });

    it("serve a program that is tested with them", () => {
      const off = fakeVirtualMachine({ Name: "web" });
      const on = fakeVirtualMachine({ Name: "mail", State: vmVMState_Running });
      startAll(fakeVirtualServer({ machines: [off, on] }));
      sinon.assert.calledOnce(off.Startup);
      sinon.assert.notCalled(on.Startup);
    });

    it("fail as a test wants", () => {
      const machine = fakeVirtualMachine();
      machine.Startup.throws(new ComError(VM_E_TOO_MANY_VMS));
      expectCode("VM_E_TOO_MANY_VMS", () => startAll(fakeVirtualServer({ machines: [machine] })));
    });
  });
});
