import { expect } from "chai";
import { pumpAll } from "../../../lib/apartment/apartment.js";
import type { SinkErrorContext } from "../../../lib/com/connection-point.js";
import { advise, ConnectObject, events, getConnectionPoints } from "../../../lib/com/sinks.js";
import {
  vmVMState_DeleteMachine,
  vmVMState_Running,
  vmVMState_TurnedOff,
  vmVMState_TurningOff,
  vmVMState_TurningOn,
} from "../../../lib/generated/enumerations.js";
import { CONNECT_E_CANNOTCONNECT, CONNECT_E_NOCONNECTION, E_POINTER } from "../../../lib/generated/hresults.js";
import { IID_IConnectionPointContainer, IID_IVMVirtualMachineEvents } from "../../../lib/generated/interface-ids.js";
import type { IVMVirtualMachineEvents } from "../../../typings/IVMVirtualMachineEvents.js";
import { expectHresult } from "../../support/com-error-of.js";
import { RemoteServer } from "../support/remote-server.js";

/** What TurnOff announces. */
const TURNING_OFF = [vmVMState_TurningOff, vmVMState_DeleteMachine, vmVMState_TurnedOff];

describe("Events of an object of another thread", function () {
  this.timeout(30_000);
  const errors: { error: unknown; context: SinkErrorContext }[] = [];
  let remote: RemoteServer;
  let server: RemoteServer["server"];

  before(async () => {
    remote = await RemoteServer.start({}, { onSinkError: (error, context) => void errors.push({ error, context }) });
    ({ server } = remote);
  });

  after(() => remote[Symbol.asyncDispose]());

  beforeEach(() => void errors.splice(0));

  it("are heard before the call returns that has raised them", () => {
    const machine = remote.machine();
    const heard: string[] = [];
    using _own = advise(machine, { OnStateChange: (state) => void heard.push(`machine ${state}`) });
    using _all = advise(server, { OnVMStateChange: (_name, state) => void heard.push(`server ${state}`) });
    const task = machine.Startup();
    // On a busy computer the machine may run already.
    expect(heard.slice(0, 2)).to.deep.equal([`machine ${vmVMState_TurningOn}`, `server ${vmVMState_TurningOn}`]);
    task.WaitForCompletion(-1);
    expect(heard.slice(2)).to.deep.equal([`machine ${vmVMState_Running}`, `server ${vmVMState_Running}`]);
  });

  it("are heard in the event loop", async () => {
    const machine = remote.machine("in the loop");
    const heard = new Promise<number>((resolve) => {
      advise(machine, { OnStateChange: (state) => (state === vmVMState_Running ? resolve(state) : undefined) });
    });
    await remote.tell("start", "in the loop");
    expect(await heard).to.equal(vmVMState_Running);
  });

  it("are iterated over", async () => {
    const machine = remote.machine();
    const found: unknown[] = [];
    const iterator = events(machine);
    machine.Startup();
    for await (const { name, args } of iterator) {
      if (name === "OnStateChange") found.push(args[0]);
      if (args[0] === vmVMState_Running) break;
    }
    expect(found).to.deep.equal([vmVMState_TurningOn, vmVMState_Running]);
  });

  it("have arguments of all types", () => {
    const machine = remote.machine();
    const heard: unknown[] = [];
    using _connection = advise(machine, { OnConfigurationChanged: (key, data) => void heard.push([key, data]) });
    machine.SetConfigurationValue("settings/vmcom/text", "😀");
    machine.SetConfigurationValue("settings/vmcom/flag", true);
    expect(heard).to.deep.equal([
      ["settings/vmcom/text", "😀"],
      ["settings/vmcom/flag", true],
    ]);
  });

  it("are connected by prefix, and as winax does it", () => {
    const machine = remote.machine();
    const heard: string[] = [];
    const scope = { vm_OnStateChange: (state: number) => void heard.push(`prefix ${state}`) };
    using _connection = ConnectObject(machine, "vm_", scope);
    const [point] = getConnectionPoints(machine);
    const cookie = point!.advise({ onstatechange: (state: number) => void heard.push(`winax ${state}`) });
    expect(point!.getMethods()).to.include("OnStateChange");
    machine.Startup().WaitForCompletion(-1);
    point!.unadvise(cookie);
    machine.TurnOff().WaitForCompletion(-1);
    expect(heard).to.deep.equal([
      ...[vmVMState_TurningOn, vmVMState_Running].flatMap((state) => [`prefix ${state}`, `winax ${state}`]),
      ...TURNING_OFF.map((state) => `prefix ${state}`),
    ]);
  });

  it("come by a connection point with COM's cookies and errors", () => {
    const machine = remote.machine();
    const container = machine.QueryInterface(IID_IConnectionPointContainer);
    const point = container.FindConnectionPoint(IID_IVMVirtualMachineEvents);
    expectHresult(E_POINTER, () => point.Advise(null as never));
    expectHresult(CONNECT_E_CANNOTCONNECT, () => point.Advise(7 as never));
    const sink = { OnReset: () => undefined };
    const cookie = point.Advise(sink as IVMVirtualMachineEvents);
    expect([...point.EnumConnections()]).to.deep.equal([{ pUnk: sink, dwCookie: cookie }]);
    point.Unadvise(cookie);
    expectHresult(CONNECT_E_NOCONNECTION, () => point.Unadvise(cookie));
    expect(point.GetConnectionPointContainer().QueryInterface(IID_IConnectionPointContainer)).to.be.an("object");
  });

  it("are not heard any more after Unadvise, also those that were on their way", async () => {
    const machine = remote.machine("unadvised");
    const heard: number[] = [];
    const connection = advise(machine, { OnStateChange: (state) => void heard.push(state) });
    // Raised by the other thread, and not delivered here: this thread does nothing but wait for the message.
    const { sinks } = await remote.tell<{ sinks: number }>("counters");
    await remote.tell("start", "unadvised");
    const before = heard.length;
    connection.dispose();
    expect(machine.State).to.be.a("number");
    pumpAll(0);
    expect(heard).to.have.lengthOf(before);
    expect(await remote.tell("counters")).to.include({ sinks: sinks - 1 });
  });

  it("are not heard by a sink that unadvises itself while others are on their way", () => {
    const machine = remote.machine();
    const heard: string[] = [];
    const connection = advise(machine, {
      OnConfigurationChanged(key) {
        heard.push(key);
        connection.dispose();
      },
    });
    // What the guest reports when it has started is raised in one go.
    machine.Startup().WaitForCompletion(-1);
    expect(machine.State).to.equal(vmVMState_Running);
    expect(heard).to.have.lengthOf(1);
  });

  it("may be answered by calls: a sink calls back", () => {
    const machine = remote.machine();
    const told: number[] = [];
    const read: number[] = [];
    using _connection = advise(machine, {
      OnStateChange(state) {
        told.push(state);
        read.push(machine.State);
        if (state === vmVMState_Running) machine.TurnOff().WaitForCompletion(-1);
      },
    });
    machine.Startup().WaitForCompletion(-1);
    while (told.at(-1) !== vmVMState_TurnedOff) pumpAll(10);
    expect(told).to.deep.equal([vmVMState_TurningOn, vmVMState_Running, ...TURNING_OFF]);
    expect(read).to.have.lengthOf(told.length);
  });

  it("are heard by the other sinks when one throws", () => {
    const machine = remote.machine();
    const heard: number[] = [];
    using _bad = advise(machine, {
      OnStateChange() {
        throw new Error("a bad sink");
      },
    });
    using _good = advise(machine, { OnStateChange: (state) => void heard.push(state) });
    machine.Startup().WaitForCompletion(-1);
    expect(heard).to.deep.equal([vmVMState_TurningOn, vmVMState_Running]);
    expect(errors.map(({ context }) => context.event)).to.deep.equal([
      "IVMVirtualMachineEvents.OnStateChange",
      "IVMVirtualMachineEvents.OnStateChange",
    ]);
  });

  it("cannot be vetoed", () => {
    const machine = remote.machine();
    using _connection = advise(machine, { OnRequestShutdown: () => false });
    machine.Startup().WaitForCompletion(-1);
    machine.TurnOff().WaitForCompletion(-1);
    expect(machine.State).to.equal(vmVMState_TurnedOff);
  });

  it("come from a server with a clock of its own, on which waiting takes no time", async () => {
    await using other = await RemoteServer.start({ isVirtual: true, powerOn: 1_000_000 });
    const machine = other.machine();
    const heard: number[] = [];
    using _connection = advise(machine, { OnStateChange: (state) => void heard.push(state) });
    machine.Startup().WaitForCompletion(-1);
    expect(heard).to.deep.equal([vmVMState_TurningOn, vmVMState_Running]);
  });
});
