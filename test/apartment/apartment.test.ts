import { expect } from "chai";
import sinon from "sinon";
import { Worker } from "node:worker_threads";
import { once } from "node:events";
import { Apartment, pumpAll } from "../../lib/apartment/apartment.js";
import { RealClock, VirtualClock } from "../../lib/apartment/clock.js";
import { ComError } from "../../lib/com/com-error.js";
import { DISP_E_EXCEPTION } from "../../lib/generated/hresults.js";
import { eventSource } from "../support/event-source.js";
import { activeTimers } from "../support/active-timers.js";

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe("Apartment: work", () => {
  it("does work when its time has come, while a blocking wait pumps", () => {
    const apartment = new Apartment(new VirtualClock());
    const done: number[] = [];
    apartment.schedule(20, () => done.push(apartment.now()));
    apartment.schedule(10, () => done.push(apartment.now()));
    apartment.pumpEvents(15);
    expect(done).to.deep.equal([10]);
    expect(apartment.now()).to.equal(15);
    apartment.pumpEvents(15);
    expect(done).to.deep.equal([10, 20]);
  });

  it("does work by the event loop in a program that only awaits", async () => {
    const apartment = new Apartment(new VirtualClock());
    const work = sinon.spy();
    apartment.schedule(5000, work);
    await nextTurn();
    expect(work.callCount).to.equal(1);
  });

  it("does work by the event loop on the real clock", async () => {
    const apartment = new Apartment(new RealClock());
    await new Promise<void>((resolve) => {
      apartment.schedule(2, () => resolve());
    });
  });

  it("tells whether a wait ended by what it waited for or by its timeout", () => {
    const apartment = new Apartment(new VirtualClock());
    let ready = false;
    apartment.schedule(50, () => (ready = true));
    expect(apartment.pump(() => ready, 40)).to.equal(false);
    expect(apartment.pump(() => ready, 40)).to.equal(true);
    expect(apartment.now()).to.equal(50);
  });

  it("refuses an endless wait that nothing can end instead of hanging", () => {
    for (const clock of [new VirtualClock(), new RealClock()]) {
      const apartment = new Apartment(clock);
      expect(() => apartment.pump(() => false, Infinity))
        .to.throw(ComError)
        .with.property("hresult", DISP_E_EXCEPTION);
    }
  });

  it("sleeps in a blocking wait instead of spinning", () => {
    const clock = new RealClock();
    const sleep = sinon.spy(clock, "sleep");
    new Apartment(clock).pumpEvents(30);
    expect(sleep.callCount).to.be.within(1, 5);
  });

  it("is woken from a blocking wait by the bell of another thread", async () => {
    const apartment = new Apartment(new RealClock());
    let posted = false;
    using _inbox = apartment.addInbox(() => (posted = Atomics.load(mail, 0) === 1));
    const mail = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(
      `const { workerData: { mail, bell } } = require("node:worker_threads");
       Atomics.store(mail, 0, 1); Atomics.add(bell, 0, 1); Atomics.notify(bell, 0);`,
      { eval: true, workerData: { mail, bell: apartment.bell } },
    );
    expect(apartment.pump(() => posted, 10_000)).to.equal(true);
    await once(worker, "exit");
  });

  it("pumps every apartment of the thread that has something to do", () => {
    const apartment = new Apartment(new VirtualClock({ autoAdvance: false }));
    const work = sinon.spy();
    apartment.schedule(3, work);
    pumpAll(3);
    expect(work.callCount).to.equal(1);
  });

  it("gives others their turn when more is due than one turn can do", async () => {
    const apartment = new Apartment(new VirtualClock());
    let count = 0;
    for (let index = 0; index < 2500; index++) apartment.schedule(0, () => count++);
    await new Promise((resolve) => setImmediate(resolve));
    expect(count).to.be.within(1, 2499);
    for (let turn = 0; turn < 10 && count < 2500; turn++) await nextTurn();
    expect(count).to.equal(2500);
  });

  it("lets a loop that only reads get what it waits for", () => {
    const apartment = new Apartment(new VirtualClock());
    let ready = false;
    apartment.schedule(100, () => (ready = true));
    for (let reads = 0; !ready; reads++) {
      apartment.noteIdlePoll();
      expect(reads).to.be.below(1_000_000);
    }
  });

  it("does not pump for a few reads", () => {
    const apartment = new Apartment(new VirtualClock());
    const work = sinon.spy();
    apartment.schedule(0, work);
    for (let reads = 0; reads < 100; reads++) apartment.noteIdlePoll();
    expect(work.callCount).to.equal(0);
  });

  it("dates by its clock", () => {
    const apartment = new Apartment(new VirtualClock({ start: new Date("2005-10-03T00:00:00Z") }));
    apartment.pumpEvents(1500);
    expect(apartment.date().toISOString()).to.equal("2005-10-03T00:00:01.500Z");
  });
});

describe("Apartment: events", () => {
  it("delivers in the order of raising, each event to all its sinks before the next", () => {
    const { apartment, point, raise } = eventSource();
    const heard: string[] = [];
    point.Advise({ OnStateChange: (state: number) => heard.push(`a${state}`) });
    point.Advise({ OnStateChange: (state: number) => heard.push(`b${state}`) });
    raise(1);
    raise(2);
    apartment.pumpEvents(0);
    expect(heard).to.deep.equal(["a1", "b1", "a2", "b2"]);
  });

  it("delivers by the event loop when nobody pumps", async () => {
    const { point, raise } = eventSource();
    const OnStateChange = sinon.spy();
    point.Advise({ OnStateChange });
    raise(5);
    expect(OnStateChange.callCount).to.equal(0);
    await nextTurn();
    expect(OnStateChange.args).to.deep.equal([[5]]);
  });

  it("passes by a sink that was advised after the event was raised", () => {
    const { apartment, point, raise } = eventSource();
    const late = sinon.spy();
    raise(1);
    point.Advise({ OnStateChange: () => undefined });
    raise(2);
    point.Advise({ OnStateChange: late });
    apartment.pumpEvents(0);
    expect(late.callCount).to.equal(0);
  });

  it("passes by a sink that was unadvised before its turn came", () => {
    const { apartment, point, raise } = eventSource();
    const second = sinon.spy();
    point.Advise({ OnStateChange: () => point.Unadvise(cookie) });
    const cookie = point.Advise({ OnStateChange: second });
    raise(1);
    apartment.pumpEvents(0);
    expect(second.callCount).to.equal(0);
  });

  it("lets a sink unadvise itself and keeps the others in order", () => {
    const { apartment, point, raise } = eventSource();
    const heard: string[] = [];
    const cookie = point.Advise({
      OnStateChange: () => {
        heard.push("once");
        point.Unadvise(cookie);
      },
    });
    point.Advise({ OnStateChange: () => heard.push("always") });
    raise(1);
    raise(2);
    apartment.pumpEvents(0);
    expect(heard).to.deep.equal(["once", "always", "always"]);
  });

  it("reports a sink that throws and goes on with the next sink", () => {
    const { apartment, point, raise, errors } = eventSource();
    const after = sinon.spy();
    const sink = {
      OnStateChange: () => {
        throw new Error("broken sink");
      },
    };
    point.Advise(sink);
    point.Advise({ OnStateChange: after });
    raise(1);
    apartment.pumpEvents(0);
    expect(after.callCount).to.equal(1);
    expect(errors.map(({ error }) => (error as Error).message)).to.deep.equal(["broken sink"]);
    expect(errors[0]?.context).to.deep.equal({ event: "IVMVirtualMachineEvents.OnStateChange", sink });
  });

  it("does not await an async handler, but reports its rejection", async () => {
    const { apartment, point, raise, errors } = eventSource();
    point.Advise({ OnStateChange: () => Promise.reject(new Error("too late")) });
    raise(1);
    apartment.pumpEvents(0);
    expect(errors).to.have.length(0);
    await nextTurn();
    expect(errors.map(({ error }) => (error as Error).message)).to.deep.equal(["too late"]);
  });

  it("tells whether a sink has returned false", () => {
    const { apartment, point, raise } = eventSource();
    const outcomes: boolean[] = [];
    const cookie = point.Advise({ OnStateChange: () => false });
    point.Advise({ OnStateChange: () => true });
    raise(1, (allowed) => outcomes.push(allowed));
    apartment.pumpEvents(0);
    point.Unadvise(cookie);
    raise(2, (allowed) => outcomes.push(allowed));
    apartment.pumpEvents(0);
    expect(outcomes).to.deep.equal([false, true]);
  });

  it("gives a sink that pumps the later events nested, and every sink all events in order", () => {
    const { apartment, point, raise } = eventSource();
    const heard: string[] = [];
    point.Advise({
      OnStateChange: (state: number) => {
        heard.push(`a${state}`);
        if (state === 1) apartment.pumpEvents(0);
        heard.push(`a${state} ends`);
      },
    });
    point.Advise({ OnStateChange: (state: number) => heard.push(`b${state}`) });
    raise(1);
    raise(2);
    apartment.pumpEvents(0);
    expect(heard).to.deep.equal(["a1", "b1", "a2", "a2 ends", "b2", "a1 ends"]);
  });

  it("calls `delivered` once when a sink has pumped", () => {
    const { apartment, point, raise } = eventSource();
    const delivered = sinon.spy();
    point.Advise({ OnStateChange: () => apartment.pumpEvents(0) });
    raise(1, delivered);
    apartment.pumpEvents(0);
    expect(delivered.callCount).to.equal(1);
  });

  it("calls `delivered` at once when nobody listens and nothing is queued", () => {
    const { raise } = eventSource();
    const delivered = sinon.spy();
    raise(1, delivered);
    expect(delivered.callCount).to.equal(1);
  });

  it("keeps its place behind what is queued when nobody listens", () => {
    const { apartment, point, raise } = eventSource();
    const order: string[] = [];
    const cookie = point.Advise({ OnStateChange: () => order.push("heard") });
    raise(1);
    point.Unadvise(cookie);
    raise(2, () => order.push("delivered"));
    expect(order).to.deep.equal([]);
    apartment.pumpEvents(0);
    expect(order).to.deep.equal(["delivered"]);
  });

  it("flushes only as far as it is asked to", () => {
    const { apartment, point, raise } = eventSource();
    const heard: number[] = [];
    point.Advise({ OnStateChange: (state: number) => heard.push(state) });
    raise(1);
    raise(2);
    apartment.flush(() => heard.length === 1);
    expect(heard).to.deep.equal([1]);
    apartment.pumpEvents(0);
    expect(heard).to.deep.equal([1, 2]);
  });

  it("delivers 5,000 queued events without losing one", () => {
    const { apartment, point, raise } = eventSource();
    let sum = 0;
    point.Advise({ OnStateChange: (state: number) => (sum += state) });
    for (let state = 1; state <= 5000; state++) raise(state);
    apartment.pumpEvents(0);
    expect(sum).to.equal((5000 * 5001) / 2);
  });
});

describe("Apartment: keeping the process alive", () => {
  it("holds it as long as someone asks, and not after", () => {
    const before = activeTimers();
    const apartment = new Apartment(new RealClock());
    const first = apartment.ref();
    const second = apartment.ref();
    expect(activeTimers()).to.equal(before + 1);
    first[Symbol.dispose]();
    first[Symbol.dispose]();
    expect(activeTimers()).to.equal(before + 1);
    second[Symbol.dispose]();
    expect(activeTimers()).to.equal(before);
  });
});
