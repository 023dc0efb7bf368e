import { expect } from "chai";
import sinon from "sinon";
import { late } from "../../lib/com/late-bound.js";
import { events, registerEventTables } from "../../lib/com/sinks.js";
import { eventTables } from "../../lib/generated/dispatch-tables.js";
import { CONNECT_E_NOCONNECTION, E_POINTER } from "../../lib/generated/hresults.js";
import { expectHresult } from "../support/com-error-of.js";
import { ForeignSource } from "../support/foreign-source.js";
import { FakeMachine, machineOf, newTask } from "../support/objects.js";

registerEventTables(eventTables);

const DONE = { done: true, value: undefined };

function source(): { fake: FakeMachine; machine: ReturnType<typeof machineOf>; connections(): number } {
  const fake = new FakeMachine("web");
  return { fake, machine: machineOf(fake), connections: () => [...fake.outgoing().EnumConnections()].length };
}

describe("events", () => {
  it("yields events with their names and arguments, in order", async () => {
    const { fake, machine } = source();
    const iterator = events(machine);
    fake.raise("OnStateChange", 5);
    fake.raise("OnConfigurationChanged", "hardware/memory", 256);
    fake.raise("OnReset");
    expect((await iterator.next()).value).to.deep.equal({ name: "OnStateChange", args: [5] });
    expect((await iterator.next()).value).to.deep.equal({
      name: "OnConfigurationChanged",
      args: ["hardware/memory", 256],
    });
    expect((await iterator.next()).value).to.deep.include({ name: "OnReset" });
  });

  it("waits for events, for several readers in the order of their asking", async () => {
    const { fake, machine } = source();
    const iterator = events(machine);
    const waiting = Promise.all([iterator.next(), iterator.next()]);
    fake.raise("OnStateChange", 4);
    fake.raise("OnStateChange", 5);
    expect((await waiting).map(({ value }) => value?.args)).to.deep.equal([[4], [5]]);
  });

  it("hears what is raised from now on, not before", async () => {
    const { fake, machine } = source();
    fake.raise("OnStateChange", 4);
    const iterator = events(machine);
    fake.raise("OnStateChange", 5);
    expect((await iterator.next()).value?.args).to.deep.equal([5]);
  });

  it("disconnects when the loop is left by break", async () => {
    const { fake, machine, connections } = source();
    const iterator = events(machine);
    fake.raise("OnStateChange", 4);
    fake.raise("OnStateChange", 5);
    const seen: unknown[] = [];
    for await (const event of iterator) {
      seen.push(event.args);
      break;
    }
    expect(seen).to.deep.equal([[4]]);
    expect(connections()).to.equal(0);
    expect(await iterator.next()).to.deep.equal(DONE);
  });

  it("disconnects when the loop is left by an error", async () => {
    const { fake, machine, connections } = source();
    const failing = (async () => {
      for await (const event of events(machine)) throw new Error(event.name);
    })();
    fake.raise("OnReset");
    const outcome: unknown = await failing.catch((error: unknown) => error);
    expect(outcome).to.be.instanceOf(Error).with.property("message", "OnReset");
    expect(connections()).to.equal(0);
  });

  it("ends for those who wait when it is returned from", async () => {
    const { machine, connections } = source();
    const iterator = events(machine);
    const waiting = iterator.next();
    expect(await iterator.return?.()).to.deep.equal(DONE);
    expect(await waiting).to.deep.equal(DONE);
    expect(connections()).to.equal(0);
  });

  it("is disposed of by `await using`", async () => {
    const { machine, connections } = source();
    {
      await using iterator = events(machine);
      expect(iterator[Symbol.asyncIterator]()).to.equal(iterator);
      expect(connections()).to.equal(1);
    }
    expect(connections()).to.equal(0);
  });

  it("lets a sink's answer be as if it were not there", () => {
    const { fake, machine } = source();
    events(machine);
    expect(fake.raise("OnRequestShutdown")).to.equal(true);
  });

  it("takes late-bound sources, and sources of someone else's", async () => {
    const { fake, machine } = source();
    const fromView = events(late(machine) as typeof machine);
    fake.raise("OnReset");
    expect((await fromView.next()).value?.name).to.equal("OnReset");
    const foreign = new ForeignSource();
    const fromForeign = events(foreign as unknown as typeof machine);
    foreign.raise("OnReset");
    expect((await fromForeign.next()).value?.name).to.equal("OnReset");
  });

  it("refuses no source, and an object without events", () => {
    expectHresult(E_POINTER, () => events(null as never));
    expect(expectHresult(CONNECT_E_NOCONNECTION, () => events(newTask() as never)).source).to.equal("events");
  });
});

describe("events: signal", () => {
  it("ends the iteration for those who wait, and disconnects", async () => {
    const { machine, connections } = source();
    const controller = new AbortController();
    const waiting = events(machine, { signal: controller.signal }).next();
    controller.abort();
    expect(await waiting).to.deep.equal(DONE);
    expect(connections()).to.equal(0);
  });

  it("still yields what has arrived before", async () => {
    const { fake, machine } = source();
    const controller = new AbortController();
    const iterator = events(machine, { signal: controller.signal });
    fake.raise("OnStateChange", 4);
    controller.abort();
    fake.raise("OnStateChange", 5);
    const seen: unknown[] = [];
    for await (const event of iterator) seen.push(event.args);
    expect(seen).to.deep.equal([[4]]);
  });

  it("that is aborted already lets nothing begin", async () => {
    const { machine, connections } = source();
    const iterator = events(machine, { signal: AbortSignal.abort() });
    expect(connections()).to.equal(0);
    expect(await iterator.next()).to.deep.equal(DONE);
    expect(await iterator.return?.()).to.deep.equal(DONE);
  });

  it("is let go of at the end", async () => {
    const { machine } = source();
    const { signal } = new AbortController();
    const remove = sinon.spy(signal, "removeEventListener");
    await events(machine, { signal }).return?.();
    expect(remove.calledWith("abort")).to.equal(true);
  });
});

describe("events: keeping the process alive", () => {
  it("holds it with { ref: true } until the iteration ends", async () => {
    const { fake, machine } = source();
    const release = sinon.spy();
    sinon.stub(fake.apartment, "ref").returns({ [Symbol.dispose]: release });
    const iterator = events(machine, { ref: true });
    expect(release.callCount).to.equal(0);
    await iterator.return?.();
    expect(release.callCount).to.equal(1);
  });
});
