import { expect } from "chai";
import sinon from "sinon";
import {
  CONNECT_E_CANNOTCONNECT,
  CONNECT_E_NOCONNECTION,
  E_NOINTERFACE,
  E_POINTER,
} from "../../lib/generated/hresults.js";
import {
  IID_IConnectionPointContainer,
  IID_IUnknown,
  IID_IVMTask,
  IID_IVMVirtualMachine,
  IID_IVMVirtualMachineEvents,
  IID_IVMVirtualServerEvents,
} from "../../lib/generated/interface-ids.js";
import type { IConnectionPoint, IConnectionPointContainer } from "../../typings/com.js";
import { comErrorOf, expectHresult } from "../support/com-error-of.js";
import { FakeMachine, machineOf } from "../support/objects.js";

interface Bench {
  readonly implementation: FakeMachine;
  readonly container: IConnectionPointContainer;
  readonly point: IConnectionPoint;
}

function bench(): Bench {
  const implementation = new FakeMachine("web");
  const container = machineOf(implementation).QueryInterface(IID_IConnectionPointContainer);
  return { implementation, container, point: container.FindConnectionPoint(IID_IVMVirtualMachineEvents) };
}

describe("ConnectionPoint: Advise", () => {
  it("connects a sink until Unadvise takes its cookie", () => {
    const { implementation, point } = bench();
    const sink = { OnStateChange: sinon.spy() };
    const cookie = point.Advise(sink);
    implementation.raise("OnStateChange", 5);
    expect(sink.OnStateChange.args).to.deep.equal([[5]]);
    point.Unadvise(cookie);
    implementation.raise("OnStateChange", 1);
    expect(sink.OnStateChange.callCount).to.equal(1);
  });

  it("gives every connection a cookie of its own, also among connection points", () => {
    const sink = {};
    const [first, second] = [bench().point, bench().point];
    const cookies = [first.Advise(sink), first.Advise(sink), second.Advise(sink), second.Advise({})];
    expect(new Set(cookies).size).to.equal(4);
    for (const cookie of cookies) expect(cookie).to.be.greaterThan(0).and.satisfy(Number.isInteger);
  });

  it("does not give a cookie out again", () => {
    const { point } = bench();
    const used = point.Advise({});
    point.Unadvise(used);
    expect(point.Advise({})).to.not.equal(used);
  });

  it("calls a sink as often as it is connected", () => {
    const { implementation, point } = bench();
    const sink = { OnReset: sinon.spy() };
    point.Advise(sink);
    const second = point.Advise(sink);
    implementation.raise("OnReset");
    expect(sink.OnReset.callCount).to.equal(2);
    point.Unadvise(second);
    implementation.raise("OnReset");
    expect(sink.OnReset.callCount).to.equal(3);
  });

  it("takes an object without handlers, and a function", () => {
    const { implementation, point } = bench();
    point.Advise({});
    point.Advise(Object.assign(() => undefined, { OnReset: () => false }));
    expect(implementation.raise("OnReset")).to.equal(false);
  });

  it("takes a sink without a prototype", () => {
    const { implementation, point } = bench();
    const sink = Object.assign(Object.create(null) as object, { onreset: sinon.spy() });
    point.Advise(sink);
    implementation.raise("OnReset");
    expect(sink.onreset.callCount).to.equal(1);
  });

  it("refuses no sink with E_POINTER", () => {
    const { point } = bench();
    for (const sink of [null, undefined]) {
      const error = expectHresult(E_POINTER, () => point.Advise(sink as never));
      expect(error.source).to.equal("IConnectionPoint.Advise");
    }
  });

  it("refuses what is not an object with CONNECT_E_CANNOTCONNECT", () => {
    const { point } = bench();
    for (const sink of [7, "sink", true, Symbol("sink"), 7n]) {
      expectHresult(CONNECT_E_CANNOTCONNECT, () => point.Advise(sink as never));
    }
    expect([...point.EnumConnections()]).to.deep.equal([]);
  });
});

describe("ConnectionPoint: handlers", () => {
  for (const name of ["OnStateChange", "onstatechange", "ONSTATECHANGE", "onStateChange"]) {
    it(`are found as ${name}`, () => {
      const { implementation, point } = bench();
      const handler = sinon.spy();
      point.Advise({ [name]: handler });
      implementation.raise("OnStateChange", 5);
      expect(handler.args).to.deep.equal([[5]]);
    });

    it(`are found on a prototype as ${name}, and run with the sink as \`this\``, () => {
      const { implementation, point } = bench();
      const sink = Object.create({ [name]: sinon.spy() }) as Record<string, sinon.SinonSpy>;
      point.Advise(sink);
      implementation.raise("OnStateChange", 5);
      expect(sink[name]?.thisValues).to.deep.equal([sink]);
    });
  }

  it("may be methods of a class that uses its private fields", () => {
    class Sink {
      readonly #states: number[] = [];
      onStateChange(state: number): void {
        this.#states.push(state);
      }
      get states(): number[] {
        return this.#states;
      }
    }
    const { implementation, point } = bench();
    const sink = new Sink();
    point.Advise(sink);
    implementation.raise("OnStateChange", 5);
    expect(sink.states).to.deep.equal([5]);
  });

  it("are taken under the exact name if there are several", () => {
    const { implementation, point } = bench();
    const sink = { onreset: sinon.spy(), OnReset: sinon.spy() };
    point.Advise(sink);
    implementation.raise("OnReset");
    expect(sink.OnReset.callCount).to.equal(1);
    expect(sink.onreset.callCount).to.equal(0);
  });

  it("are taken from the sink itself before its prototype, whatever their letter case", () => {
    const { implementation, point } = bench();
    const inherited = sinon.spy();
    const own = sinon.spy();
    point.Advise(Object.assign(Object.create({ ONRESET: inherited }) as object, { onreset: own }));
    implementation.raise("OnReset");
    expect([own.callCount, inherited.callCount]).to.deep.equal([1, 0]);
  });

  it("are skipped where a sink lacks them, or has something else under their name", () => {
    const { implementation, point } = bench();
    const reset = sinon.spy();
    point.Advise({ OnStateChange: "not a function", onTripleFault: 7, OnReset: reset });
    implementation.raise("OnStateChange", 5);
    implementation.raise("OnTripleFault");
    implementation.raise("OnReset");
    expect(reset.callCount).to.equal(1);
    expect(implementation.sinkErrors).to.deep.equal([]);
  });

  it("are looked up by Advise: one that a sink gets later is not called", () => {
    const { implementation, point } = bench();
    const sink: Record<string, unknown> = {};
    point.Advise(sink);
    const handler = sinon.spy();
    sink["OnReset"] = handler;
    implementation.raise("OnReset");
    expect(handler.callCount).to.equal(0);
  });

  it("get both arguments of an event that has two", () => {
    const { implementation, point } = bench();
    const sink = { OnConfigurationChanged: sinon.spy() };
    point.Advise(sink);
    implementation.raise("OnConfigurationChanged", "hardware/memory", 256);
    expect(sink.OnConfigurationChanged.args).to.deep.equal([["hardware/memory", 256]]);
  });

  it("have their errors reported with the event and the sink", () => {
    const { implementation, point } = bench();
    const error = new Error("in the sink");
    const sinks = ["OnReset", "onreset"].map((name) => ({ [name]: sinon.stub().throws(error) }));
    for (const sink of sinks) point.Advise(sink);
    implementation.raise("OnReset");
    expect(implementation.sinkErrors).to.deep.equal(
      sinks.map((sink) => ({ error, context: { event: "IVMVirtualMachineEvents.OnReset", sink } })),
    );
  });
});

describe("ConnectionPoint: Unadvise", () => {
  it("refuses a cookie that has been used up with CONNECT_E_NOCONNECTION", () => {
    const { point } = bench();
    const cookie = point.Advise({});
    point.Unadvise(cookie);
    const error = expectHresult(CONNECT_E_NOCONNECTION, () => {
      point.Unadvise(cookie);
    });
    expect(error.source).to.equal("IConnectionPoint.Unadvise");
  });

  it("refuses a cookie that is unknown, and leaves the connections alone", () => {
    const { point } = bench();
    const cookie = point.Advise({});
    for (const unknown of [0, -1, cookie + 1000, NaN, String(cookie), null, undefined]) {
      expectHresult(CONNECT_E_NOCONNECTION, () => {
        point.Unadvise(unknown as never);
      });
    }
    expect(Array.from(point.EnumConnections(), ({ dwCookie }) => dwCookie)).to.deep.equal([cookie]);
  });

  it("refuses the cookie of another object's sink", () => {
    const cookie = bench().point.Advise({});
    expectHresult(CONNECT_E_NOCONNECTION, () => {
      bench().point.Unadvise(cookie);
    });
  });

  it("keeps from a sink what is queued for it already", () => {
    const { implementation, point } = bench();
    const sink = { OnStateChange: sinon.spy() };
    const cookie = point.Advise(sink);
    implementation.apartment.raise(implementation.outgoing(), 0, 5);
    point.Unadvise(cookie);
    implementation.apartment.pumpEvents(0);
    expect(sink.OnStateChange.callCount).to.equal(0);
  });

  it("keeps the order of the other sinks", () => {
    const { implementation, point } = bench();
    const heard: string[] = [];
    const [, middle] = ["a", "b", "c"].map((name) => point.Advise({ OnReset: () => void heard.push(name) }));
    point.Unadvise(middle!);
    implementation.raise("OnReset");
    expect(heard).to.deep.equal(["a", "c"]);
  });
});

describe("ConnectionPoint: EnumConnections", () => {
  it("gives sinks and cookies in the order in which they were advised", () => {
    const { point } = bench();
    const sinks = [{ a: 1 }, { b: 2 }];
    const cookies = sinks.map((sink) => point.Advise(sink));
    expect([...point.EnumConnections()]).to.deep.equal([
      { pUnk: sinks[0], dwCookie: cookies[0] },
      { pUnk: sinks[1], dwCookie: cookies[1] },
    ]);
  });

  it("gives the sink itself, also one with handlers in another letter case", () => {
    const { point } = bench();
    const sink = { onreset: (): void => undefined };
    point.Advise(sink);
    expect(point.EnumConnections().Next(1)[0]?.pUnk).to.equal(sink);
  });

  it("walks the connections of its moment, whatever is advised and unadvised meanwhile", () => {
    const { point } = bench();
    const cookies = [point.Advise({}), point.Advise({})];
    const seen: number[] = [];
    for (const { dwCookie } of point.EnumConnections()) {
      seen.push(dwCookie);
      point.Unadvise(dwCookie);
      point.Advise({});
    }
    expect(seen).to.deep.equal(cookies);
    expect([...point.EnumConnections()]).to.have.lengthOf(2);
  });
});

describe("ConnectionPoint: where it belongs", () => {
  it("tells the IID of its outgoing interface", () => {
    expect(bench().point.GetConnectionInterface()).to.equal(IID_IVMVirtualMachineEvents);
  });

  it("leads back to its object", () => {
    const { implementation, point } = bench();
    const container = point.GetConnectionPointContainer();
    expect(container.FindConnectionPoint(IID_IVMVirtualMachineEvents)).to.equal(point);
    expect(container.QueryInterface(IID_IUnknown)).to.equal(machineOf(implementation));
  });
});

describe("ConnectionPointContainer", () => {
  it("enumerates its connection points", () => {
    const { container, point } = bench();
    expect(container.EnumConnectionPoints().Next(10)).to.deep.equal([point]);
  });

  it("finds a connection point by IID, in any letter case, with or without braces", () => {
    const { container, point } = bench();
    const iid = IID_IVMVirtualMachineEvents as string;
    for (const spelling of [iid, iid.toLowerCase(), `{${iid}}`]) {
      expect(container.FindConnectionPoint(spelling)).to.equal(point);
    }
  });

  it("gives the same connection point to everyone who asks", () => {
    const { implementation, point } = bench();
    const again = machineOf(implementation).QueryInterface(IID_IConnectionPointContainer);
    expect(again.FindConnectionPoint(IID_IVMVirtualMachineEvents)).to.equal(point);
  });

  it("refuses an outgoing interface that the object does not have with CONNECT_E_NOCONNECTION", () => {
    const { container } = bench();
    for (const iid of [IID_IVMVirtualServerEvents, IID_IVMVirtualMachine, ""]) {
      const error = expectHresult(CONNECT_E_NOCONNECTION, () => container.FindConnectionPoint(iid));
      expect(error.source).to.equal("IConnectionPointContainer.FindConnectionPoint");
    }
  });

  it("refuses no IID with E_POINTER", () => {
    const { container } = bench();
    for (const iid of [null, undefined, 7]) {
      expectHresult(E_POINTER, () => container.FindConnectionPoint(iid as never));
      expectHresult(E_POINTER, () => container.QueryInterface(iid as never));
    }
  });

  it("answers QueryInterface as its object does, by any spelling of an IID", () => {
    const { implementation, container } = bench();
    const machine = machineOf(implementation);
    for (const iid of [IID_IUnknown, IID_IVMVirtualMachine, `{${IID_IVMVirtualMachine.toLowerCase()}}`]) {
      expect(container.QueryInterface<unknown>(iid)).to.equal(machine);
    }
    expect(container.QueryInterface(IID_IConnectionPointContainer)).to.equal(container);
    expect(comErrorOf(() => container.QueryInterface(IID_IVMTask)).hresult).to.equal(E_NOINTERFACE);
  });
});
