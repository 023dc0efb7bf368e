import { expect } from "chai";
import { inspect } from "node:util";
import { call } from "../../../lib/com/call.js";
import { wrap } from "../../../lib/com/com-object.js";
import { ComError } from "../../../lib/com/com-error.js";
import { DISPATCH_PROPERTYGET } from "../../../lib/com/dispatch.js";
import { late } from "../../../lib/com/late-bound.js";
import { advise } from "../../../lib/com/sinks.js";
import { createVirtualServer } from "../../../lib/create-virtual-server.js";
import { completed } from "../../../lib/model/completed.js";
import { Security } from "../../../lib/model/security.js";
import { vmVMState_Running, vmVMState_TurnedOff, vmTaskResult_Success } from "../../../lib/generated/enumerations.js";
import {
  DISP_E_BADPARAMCOUNT,
  DISP_E_TYPEMISMATCH,
  E_NOINTERFACE,
  E_POINTER,
  S_FALSE,
  S_OK,
  VM_E_VM_RUNNING,
} from "../../../lib/generated/hresults.js";
import {
  IID_IDispatch,
  IID_IVMTask,
  IID_IVMTask2,
  IID_IVMVirtualMachine,
} from "../../../lib/generated/interface-ids.js";
import { marshalObject, unmarshalObject, type ObjectHandleData } from "../../../lib/marshal/index.js";
import type { IVMSecurity } from "../../../typings/IVMSecurity.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import { comErrorOf, expectHresult } from "../../support/com-error-of.js";
import { RemoteServer } from "../support/remote-server.js";

describe("An object of another thread", function () {
  this.timeout(30_000);
  let remote: RemoteServer;
  let server: RemoteServer["server"];

  before(async () => {
    remote = await RemoteServer.start();
    ({ server } = remote);
  });

  after(() => remote[Symbol.asyncDispose]());

  it("walks a machine through its life", () => {
    const machine = remote.machine("life");
    const task = machine.Startup();
    task.WaitForCompletion(-1);
    expect([task.IsComplete, task.Result, machine.State]).to.deep.equal([
      true,
      vmTaskResult_Success,
      vmVMState_Running,
    ]);
    machine.TurnOff().WaitForCompletion(-1);
    expect(machine.State).to.equal(vmVMState_TurnedOff);
    server.DeleteVirtualMachine(machine);
    expect(server.FindVirtualMachine("life")).to.equal(null);
  });

  it("is waited for without blocking", async () => {
    const machine = remote.machine();
    await completed(machine.Startup());
    expect(machine.State).to.equal(vmVMState_Running);
  });

  it("takes and gives values of all types", () => {
    const machine = remote.machine("values 😀");
    expect(machine.Name).to.equal("values 😀");
    machine.Notes = "";
    expect(machine.Notes).to.equal("");
    machine.Notes = "ä😀".repeat(10_000);
    expect(machine.Notes).to.have.lengthOf(30_000);
    machine.Undoable = true;
    expect(machine.Undoable).to.equal(true);
    machine.Memory = 256;
    expect(machine.Memory).to.equal(256);
    const key = "settings/vmcom/bytes";
    machine.SetConfigurationValue(key, new Uint8Array([0, 1, 255]));
    expect(machine.GetConfigurationValue(key)).to.deep.equal(new Uint8Array([0, 1, 255]));
    expect(server.SearchPaths).to.be.an("array");
    expect(server.UpTime).to.be.a("number");
    expect(server.HostInfo.Memory).to.be.a("number");
  });

  it("takes and gives structures", () => {
    const mapping = { GenericRead: 1, GenericWrite: 2, GenericExecute: 4, GenericAll: 7 };
    const { securityDescriptor, securityDescriptorLength } = server.Security._ToSecurityDescriptor(mapping);
    expect(securityDescriptor).to.be.instanceOf(Uint8Array).with.lengthOf(securityDescriptorLength);
  });

  it("is one object here as it is one there", () => {
    const machine = remote.machine("one");
    expect(server.FindVirtualMachine("one")).to.equal(machine);
    expect([...server.VirtualMachines]).to.include(machine);
    expect(unmarshalObject(remote.handle)).to.equal(server);
    (unmarshalObject(remote.handle) as Disposable)[Symbol.dispose]();
    expect(server.Name).to.be.a("string");
  });

  it("is an argument where it came from", () => {
    const machine = remote.machine("argument");
    const network = server.CreateVirtualNetwork("net", "C:\\Virtual Machines");
    const count = machine.NetworkAdapters.Count;
    const adapter = machine.AddNetworkAdapter();
    adapter.AttachToVirtualNetwork(network);
    expect(adapter.VirtualNetwork).to.equal(network);
    adapter.DetachFromVirtualNetwork();
    machine.RemoveNetworkAdapter(adapter);
    expect(machine.NetworkAdapters.Count).to.equal(count);
    const security = server.Security;
    server.Security = security;
  });

  it("is an argument also where it came by another handle", async () => {
    remote.machine("handed over");
    const handle = await remote.tell<ObjectHandleData<IVMVirtualMachine>>("machine", "handed over");
    using machine = unmarshalObject(handle);
    expect(machine).not.to.equal(server.FindVirtualMachine("handed over"));
    server.DeleteVirtualMachine(machine);
    expect(server.FindVirtualMachine("handed over")).to.equal(null);
  });

  it("takes no objects of this thread", () => {
    const security = wrap(new Security()) as unknown as IVMSecurity;
    const error = expectHresult(DISP_E_TYPEMISMATCH, () => (server.Security = security));
    expect(error.message).to.match(/VMSecurity is an object of this thread/);
    expect(error.source).to.equal("IVMVirtualServer.Security");
  });

  it("has collections that are enumerated", () => {
    const names = [remote.machine("first of these"), remote.machine("second of these")].map(({ Name }) => Name);
    const found = [...server.VirtualMachines].map(({ Name }) => Name);
    expect(found).to.include.members(names);
    const enumerator = server.VirtualMachines._NewEnum;
    expect(enumerator.Next(1)[0]?.Name).to.equal(found[0]);
    expect(server.VirtualMachines.Item(1)).to.equal([...server.VirtualMachines][0]);
  });

  it("fails as it does there, with a stack of the caller", () => {
    const machine = remote.machine();
    machine.Startup().WaitForCompletion(-1);
    const error = comErrorOf(() => machine.Startup());
    expect(error).to.be.instanceOf(ComError);
    expect([error.hresult, error.source]).to.deep.equal([VM_E_VM_RUNNING, "IVMVirtualMachine.Startup"]);
    expect(error.message).to.match(/already running/);
    expect(error.stack).to.include("calls.test.ts");
  });

  it("has its arguments checked here", () => {
    const bare = server as unknown as Record<string, (...args: unknown[]) => unknown>;
    expectHresult(DISP_E_BADPARAMCOUNT, () => bare["FindVirtualMachine"]!());
    expectHresult(E_POINTER, () => bare["FindVirtualMachine"]!(null));
    expectHresult(DISP_E_TYPEMISMATCH, () => bare["DeleteVirtualMachine"]!(server));
  });

  it("succeeds with S_FALSE where it does there", () => {
    expect(call(server, "FindVirtualMachine", "nobody")).to.deep.equal({ hresult: S_FALSE, value: null });
    expect(call(server, "Name").hresult).to.equal(S_OK);
  });

  it("has IUnknown and IDispatch", () => {
    const task = remote.machine().Startup();
    expect(task.QueryInterface(IID_IVMTask)).to.equal(task);
    expect(task.QueryInterface(IID_IVMTask2).Error).to.be.a("number");
    expect(task.QueryInterface(IID_IDispatch)).to.equal(task);
    expectHresult(E_NOINTERFACE, () => task.QueryInterface(IID_IVMVirtualMachine));
    const [dispid = NaN] = server.GetIDsOfNames(["version"]);
    expect(server.Invoke(dispid, DISPATCH_PROPERTYGET)).to.equal(server.Version);
    task.WaitForCompletion(-1);
  });

  it("has a late-bound view", () => {
    remote.machine("late");
    const view = late(server) as {
      FINDVIRTUALMACHINE(name: string): { name: string };
      VirtualMachines(i: number): object;
    };
    expect(view.FINDVIRTUALMACHINE("late").name).to.equal("late");
    expect(String(view.VirtualMachines(1))).to.equal(server.VirtualMachines.Item(1).Name);
  });

  it("is shown as any other", () => {
    const machine = remote.machine("shown");
    expect(inspect(machine)).to.match(/^IVMVirtualMachine \{[^]*Name: 'shown'/);
    expect(String(machine)).to.equal("shown");
    expect(JSON.parse(JSON.stringify(machine))).to.include({ Name: "shown", State: vmVMState_TurnedOff });
  });

  it("is waited for by several threads, each as long as its own wait lasts", async () => {
    await using slow = await RemoteServer.start({ powerOn: 3000 });
    await using other = await RemoteServer.start();
    const machine = slow.machine();
    let waited: Promise<number> | undefined;
    // While this thread waits already, another one begins a longer wait.
    using _connection = advise(machine, {
      OnStateChange: () => void (waited ??= other.tell("use and wait", slow.handle)),
    });
    const begin = performance.now();
    const task = machine.Startup();
    task.WaitForCompletion(500);
    expect(task.IsComplete).to.equal(false);
    expect(performance.now() - begin).to.be.within(450, 2900);
    expect(await waited).to.equal(vmVMState_Running);
    expect(task.IsComplete).to.equal(true);
    expectHresult(E_POINTER, () => task.WaitForCompletion(-2));
    task.WaitForCompletion(-1);
  });

  it("may call objects of the thread that waits for it", async () => {
    using own = createVirtualServer();
    using handle = marshalObject(own);
    await using mirrored = await RemoteServer.start({ powerOn: 600_000 });
    await mirrored.tell("mirror", structuredClone(handle));
    mirrored.machine("web").Startup();
    expect([...own.VirtualMachines].map(({ Name }) => Name)).to.deep.equal(["web 3"]);
  });

  it("is called thousands of times", () => {
    const machine = remote.machine("thousands");
    for (let round = 0; round < 5000; round++) {
      machine.Memory = 64 + (round % 64);
      expect(machine.Memory).to.equal(64 + (round % 64));
    }
  });
});
