import { expect } from "chai";
import sinon from "sinon";
import { late } from "../../lib/com/late-bound.js";
import { ConnectObject, advise, getConnectionPoints, registerEventTables } from "../../lib/com/sinks.js";
import { eventTables } from "../../lib/generated/dispatch-tables.js";
import {
  CONNECT_E_CANNOTCONNECT,
  CONNECT_E_NOCONNECTION,
  E_INVALIDARG,
  E_POINTER,
} from "../../lib/generated/hresults.js";
import { IID_IVMVirtualMachineEvents } from "../../lib/generated/interface-ids.js";
import { expectHresult } from "../support/com-error-of.js";
import { ForeignSource } from "../support/foreign-source.js";
import { FakeMachine, machineOf, newTask } from "../support/objects.js";

registerEventTables(eventTables);

function source(): { fake: FakeMachine; machine: ReturnType<typeof machineOf> } {
  const fake = new FakeMachine("web");
  return { fake, machine: machineOf(fake) };
}

const connectionsOf = (fake: FakeMachine): number => [...fake.outgoing().EnumConnections()].length;

describe("advise", () => {
  it("connects a sink, and disposing of the connection disconnects it", () => {
    const { fake, machine } = source();
    const states: number[] = [];
    const connection = advise(machine, { OnStateChange: (state) => void states.push(state) });
    fake.raise("OnStateChange", 5);
    connection.dispose();
    fake.raise("OnStateChange", 1);
    expect(states).to.deep.equal([5]);
    expect(connectionsOf(fake)).to.equal(0);
  });

  it("disconnects at the end of the block with `using`", () => {
    const { fake, machine } = source();
    {
      using connection = advise(machine, {});
      expect(connection.cookie).to.be.a("number");
      expect(connectionsOf(fake)).to.equal(1);
    }
    expect(connectionsOf(fake)).to.equal(0);
  });

  it("may be disposed of again, also when its cookie has been used meanwhile", () => {
    const { fake, machine } = source();
    const [first, second] = [advise(machine, {}), advise(machine, {})];
    first.dispose();
    first.dispose();
    first[Symbol.dispose]();
    fake.outgoing().Unadvise(second.cookie);
    second.dispose();
    expect(connectionsOf(fake)).to.equal(0);
  });

  it("gives the cookie that Unadvise takes", () => {
    const { fake, machine } = source();
    fake.outgoing().Unadvise(advise(machine, {}).cookie);
    expect(connectionsOf(fake)).to.equal(0);
  });

  it("takes a late-bound source", () => {
    const { fake, machine } = source();
    const sink = { OnReset: sinon.spy() };
    advise(late(machine) as typeof machine, sink);
    fake.raise("OnReset");
    expect(sink.OnReset.callCount).to.equal(1);
  });

  it("takes a source of someone else's", () => {
    const foreign = new ForeignSource();
    const heard = sinon.spy();
    const connection = advise(foreign, { OnReset: heard } as never);
    foreign.raise("OnReset");
    connection.dispose();
    foreign.raise("OnReset");
    expect(heard.callCount).to.equal(1);
  });

  it("lets a handler return false as its answer", () => {
    const { fake, machine } = source();
    advise(machine, { OnRequestShutdown: () => false });
    expect(fake.raise("OnRequestShutdown")).to.equal(false);
  });

  it("refuses no source with E_POINTER", () => {
    for (const nothing of [null, undefined]) {
      expect(expectHresult(E_POINTER, () => advise(nothing as never, {} as never)).source).to.equal("advise");
    }
  });

  it("refuses an object without events with CONNECT_E_NOCONNECTION", () => {
    for (const object of [newTask(), {}, "web"]) {
      const error = expectHresult(CONNECT_E_NOCONNECTION, () => advise(object as never, {} as never));
      expect(error.source).to.equal("advise");
    }
  });

  it("lets the defect of a broken source through instead of taking it for an answer", () => {
    const broken = { QueryInterface: sinon.stub().throws(new RangeError("broken")) };
    expect(() => advise(broken as never, {} as never)).to.throw(RangeError, "broken");
  });

  it("refuses a sink as Advise does", () => {
    const { machine } = source();
    expectHresult(E_POINTER, () => advise(machine, null as never));
    expectHresult(CONNECT_E_CANNOTCONNECT, () => advise(machine, 7 as never));
  });
});

describe("advise: keeping the process alive", () => {
  for (const [what, of] of [
    ["a typed source", (machine: object) => machine],
    ["a late-bound source", late],
  ] as const) {
    it(`holds it for ${what} with { ref: true } until the sink is disconnected`, () => {
      const { fake, machine } = source();
      const release = sinon.spy();
      const ref = sinon.stub(fake.apartment, "ref").returns({ [Symbol.dispose]: release });
      const connection = advise(of(machine) as typeof machine, {}, { ref: true });
      expect([ref.callCount, release.callCount]).to.deep.equal([1, 0]);
      connection.dispose();
      connection.dispose();
      expect([ref.callCount, release.callCount]).to.deep.equal([1, 1]);
    });
  }

  it("does not hold it otherwise", () => {
    const { fake, machine } = source();
    const ref = sinon.spy(fake.apartment, "ref");
    advise(machine, {}).dispose();
    advise(machine, {}, { ref: false }).dispose();
    expect(ref.callCount).to.equal(0);
  });

  it("does not hold it if the sink is refused", () => {
    const { fake, machine } = source();
    const ref = sinon.spy(fake.apartment, "ref");
    expectHresult(E_POINTER, () => advise(machine, null as never, { ref: true }));
    expect(ref.callCount).to.equal(0);
  });

  it("cannot for a source of someone else's, which is connected all the same", () => {
    const foreign = new ForeignSource();
    advise(foreign, {} as never, { ref: true }).dispose();
    expect(foreign.sinks.size).to.equal(0);
  });
});

describe("ConnectObject", () => {
  for (const name of ["vm_OnStateChange", "VM_onstatechange", "vm_ONSTATECHANGE"]) {
    it(`calls ${name} for the prefix vm_`, () => {
      const { fake, machine } = source();
      const scope = { [name]: sinon.spy() };
      ConnectObject(machine, "vm_", scope);
      fake.raise("OnStateChange", 5);
      expect(scope[name]!.args).to.deep.equal([[5]]);
    });
  }

  it("finds functions that are defined or replaced after it", () => {
    const { fake, machine } = source();
    const scope: Record<string, unknown> = {};
    ConnectObject(machine, "vm_", scope);
    fake.raise("OnReset");
    const [first, second] = [sinon.spy(), sinon.spy()];
    scope["vm_onreset"] = first;
    fake.raise("OnReset");
    scope["vm_onreset"] = second;
    fake.raise("OnReset");
    expect([first.callCount, second.callCount]).to.deep.equal([1, 1]);
  });

  it("finds global functions unless it is given a scope", () => {
    const { fake, machine } = source();
    const spy = sinon.spy();
    Object.defineProperty(globalThis, "vmcomTest_OnReset", { value: spy, configurable: true });
    try {
      using _connection = ConnectObject(machine, "vmcomTest_");
      fake.raise("OnReset");
    } finally {
      Reflect.deleteProperty(globalThis, "vmcomTest_OnReset");
    }
    expect(spy.callCount).to.equal(1);
  });

  it("hands a function's answer on", () => {
    const { fake, machine } = source();
    ConnectObject(machine, "vm_", { vm_OnRequestShutdown: () => false });
    expect(fake.raise("OnRequestShutdown")).to.equal(false);
  });

  it("reports a function's error with its event", () => {
    const { fake, machine } = source();
    const error = new Error("in the script");
    ConnectObject(machine, "vm_", { vm_OnReset: sinon.stub().throws(error) });
    fake.raise("OnReset");
    expect(fake.sinkErrors[0]).to.deep.include({ error });
    expect(fake.sinkErrors[0]?.context.event).to.equal("IVMVirtualMachineEvents.OnReset");
  });

  it("returns a connection to dispose of", () => {
    const { fake, machine } = source();
    const scope = { vm_OnReset: sinon.spy() };
    ConnectObject(machine, "vm_", scope).dispose();
    fake.raise("OnReset");
    expect(scope.vm_OnReset.callCount).to.equal(0);
  });

  it("takes late-bound sources, and sources of someone else's", () => {
    const { fake, machine } = source();
    const foreign = new ForeignSource();
    const scope = { vm_OnReset: sinon.spy() };
    ConnectObject(late(machine), "vm_", scope);
    ConnectObject(foreign, "vm_", scope);
    fake.raise("OnReset");
    foreign.raise("OnReset");
    expect(scope.vm_OnReset.callCount).to.equal(2);
  });

  it("refuses a source whose outgoing interface is unknown with E_INVALIDARG", () => {
    expectHresult(E_INVALIDARG, () => ConnectObject(new ForeignSource("00000000-0000-0000-0000-000000000000"), "vm_"));
  });

  it("refuses a prefix that is no text, no source, and an object without events", () => {
    expectHresult(E_INVALIDARG, () => ConnectObject(source().machine, 7 as never));
    expectHresult(E_POINTER, () => ConnectObject(null, "vm_"));
    expect(expectHresult(CONNECT_E_NOCONNECTION, () => ConnectObject(newTask(), "vm_")).source).to.equal(
      "ConnectObject",
    );
  });
});

describe("getConnectionPoints", () => {
  it("gives the one connection point with advise, unadvise and the names of its events", () => {
    const { fake, machine } = source();
    const points = getConnectionPoints(machine);
    expect(points).to.have.lengthOf(1);
    const [point] = points;
    const sink = { OnReset: sinon.spy() };
    const cookie = point!.advise(sink);
    fake.raise("OnReset");
    point!.unadvise(cookie);
    fake.raise("OnReset");
    expect(sink.OnReset.callCount).to.equal(1);
    expect(point!.getMethods()).to.deep.equal([
      "OnStateChange",
      "OnRequestShutdown",
      "OnReset",
      "OnTripleFault",
      "OnHeartbeatStopped",
      "OnConfigurationChanged",
    ]);
  });

  it("takes late-bound sources, and sources of someone else's by any spelling of the IID", () => {
    expect(getConnectionPoints(late(source().machine))[0]?.getMethods()).to.include("OnReset");
    for (const iid of [IID_IVMVirtualMachineEvents, `{${IID_IVMVirtualMachineEvents.toLowerCase()}}`]) {
      expect(getConnectionPoints(new ForeignSource(iid))[0]?.getMethods()).to.include("OnReset");
    }
  });

  it("fails as the connection point fails", () => {
    const [point] = getConnectionPoints(source().machine);
    expectHresult(CONNECT_E_NOCONNECTION, () => {
      point!.unadvise(0);
    });
  });

  it("refuses no source, and an object without events", () => {
    expectHresult(E_POINTER, () => getConnectionPoints(undefined));
    expectHresult(CONNECT_E_NOCONNECTION, () => getConnectionPoints(newTask()));
  });
});
