import { once } from "node:events";
import { expect } from "chai";
import fc from "fast-check";
import sinon from "sinon";
import type { Apartment } from "../../lib/apartment/apartment.js";
import { eventTables } from "../../lib/generated/dispatch-tables.js";
import { RPC_E_DISCONNECTED, S_OK } from "../../lib/generated/hresults.js";
import { IID_IVMVirtualMachineEvents, IID_IVMVirtualServerEvents } from "../../lib/generated/interface-ids.js";
import { marshalSink, marshalSinkOf, type MarshalOptions } from "../../lib/marshal/marshal-sink.js";
import type { SinkHandle } from "../../lib/marshal/sink-handle.js";
import { unmarshalSink, unmarshalSinkOf } from "../../lib/marshal/unmarshal-sink.js";
import type { IVMVirtualMachineEvents } from "../../typings/IVMVirtualMachineEvents.js";
import type { Sink } from "../../typings/com.js";
import { built } from "../../lib/packaging/built.js";
import { atMost } from "./support/instrumented.js";
import { describeLayers } from "./support/layers.js";
import { produce, resultOf, says, startProducer } from "./support/threads.js";

/** How many events each of eight producers posts; a million in CI. */
const EVENTS = Number(process.env["VMCOM_MARSHAL_EVENTS"] ?? 20_000);

describeLayers("Marshalled events", (layer) => {
  let apartment: Apartment;
  let handles: SinkHandle[];

  before(built);

  beforeEach(() => {
    apartment = layer.apartment();
    handles = [];
  });

  afterEach(() => {
    for (const handle of handles) handle.release();
  });

  function marshal(
    sink: Sink<IVMVirtualMachineEvents>,
    options: MarshalOptions = {},
  ): SinkHandle<IVMVirtualMachineEvents> {
    const handle = marshalSink(sink, IID_IVMVirtualMachineEvents, { apartment, ...options });
    handles.push(handle);
    return handle;
  }

  /** Waits as a script does: blocked, with events delivered. */
  function pumpUntil(done: () => boolean): void {
    expect(apartment.pump(done, 60_000), "what was waited for").to.equal(true);
  }

  describe("order and number", () => {
    it("come in the order in which each of eight producers posted them, none lost, none twice", async function () {
      this.timeout(240_000);
      const next = new Map<number, number>();
      let outOfOrder = 0;
      let heard = 0;
      const handle = marshal({
        OnStateChange(value: number) {
          const producer = Math.floor(value / EVENTS);
          if (value % EVENTS !== (next.get(producer) ?? 0)) outOfOrder++;
          next.set(producer, (value % EVENTS) + 1);
          heard++;
        },
      });
      const programs = Array.from({ length: 8 }, (_, producer) =>
        produce<{ refused: number }>("count", { handle, first: producer * EVENTS, count: EVENTS }),
      );
      const results = await Promise.all(programs);
      pumpUntil(() => heard >= 8 * EVENTS);
      expect(results.map(({ refused }) => refused)).to.deep.equal(Array(8).fill(0));
      expect({ outOfOrder, heard }).to.deep.equal({ outOfOrder: 0, heard: 8 * EVENTS });
      expect(handle.counters).to.include({ posted: 8 * EVENTS, delivered: 8 * EVENTS, pending: 0, refused: 0 });
    });

    it("come in order across the sinks that a producer posts to", () => {
      const heard: string[] = [];
      const machine = marshal({ OnReset: () => void heard.push("machine") });
      const server = marshalSink({ OnHeartbeatStopped: (name) => void heard.push(name) }, IID_IVMVirtualServerEvents, {
        apartment,
      });
      const own = unmarshalSink(machine);
      const other = unmarshalSink(server);
      for (const name of ["a", "b", "c"]) {
        own.OnReset();
        other.OnHeartbeatStopped(name);
      }
      pumpUntil(() => heard.length === 6);
      expect(heard).to.deep.equal(["machine", "a", "machine", "b", "machine", "c"]);
      server.release();
    });
  });

  describe("delivery", () => {
    it("happens in the event loop of a program that only awaits", async () => {
      const heard = new Promise<number>((resolve) => {
        handles.push(marshal({ OnStateChange: (state) => resolve(state) }).ref());
      });
      expect(await produce("calls", { handle: handles[0], calls: [["OnStateChange", 5]] })).to.deep.equal([S_OK]);
      expect(await heard).to.equal(5);
    });

    it("happens on the thread of the sink, in a turn of its own and not in the post", () => {
      const sink = { OnReset: sinon.spy() };
      const handle = marshal(sink);
      expect(unmarshalSink(handle).OnReset()).to.equal(S_OK);
      expect(sink.OnReset.callCount).to.equal(0);
      apartment.pumpEvents(0);
      expect(sink.OnReset.callCount).to.equal(1);
    });

    it("ends a blocking wait as soon as another thread posts", async () => {
      let heardAt: number | undefined;
      const handle = marshal({ OnStateChange: () => void (heardAt = performance.now() + performance.timeOrigin) });
      const cue = new Int32Array(new SharedArrayBuffer(4));
      const producer = startProducer("onCue", { handle, cue });
      await says(producer, "ready");
      apartment.schedule(20, () => {
        Atomics.store(cue, 0, 1);
        Atomics.notify(cue, 0);
      });
      pumpUntil(() => heardAt !== undefined);
      const { at } = await resultOf<{ at: number }>(producer);
      // Hundreds of ms would be the next look at the clock of somebody who polls.
      expect((heardAt ?? Infinity) - at).to.be.lessThan(atMost(100));
    });

    it("does not starve the event loop under a flood", async () => {
      const handle = marshal({ OnStateChange: () => undefined });
      const producer = startProducer("flood", { handle });
      await says(producer, "flooding");
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
      const began = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 1));
      expect(performance.now() - began).to.be.lessThan(atMost(100));
      await producer.terminate();
    });

    it("reaches sinks of several hosts, workers among them", async () => {
      const heard: number[] = [];
      const handle = marshal({ OnStateChange: (state) => void heard.push(state) });
      const relay = startProducer("relay", { handle });
      const { result: relayed } = (
        (await once(relay, "message")) as [{ result: SinkHandle<IVMVirtualMachineEvents> }]
      )[0];
      const sink = unmarshalSink(relayed);
      for (const state of [1, 2, 3]) sink.OnStateChange(state);
      pumpUntil(() => heard.length === 3);
      expect(heard).to.deep.equal([11, 12, 13]);
      await relay.terminate();
    });
  });

  describe("arguments", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "",
        "\0",
        "😀",
        "\ud800",
        "a".repeat(300),
        "é".repeat(49),
        "漢".repeat(1 << 19),
        "x".repeat(1 << 20),
      ),
    );
    const long = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    const plain = fc.oneof(
      text,
      long,
      fc.double(),
      fc.bigInt(),
      fc.boolean(),
      fc.constantFrom(null, undefined, -0, NaN, Infinity),
      fc.date({ noInvalidDate: true }),
      fc.uint8Array(),
    );
    const variant = fc.oneof(plain, fc.array(fc.oneof(plain, fc.array(plain, { maxLength: 3 })), { maxLength: 4 }));
    const ofKind = { BSTR: text, long, enum: long, VARIANT: variant };

    for (const table of eventTables) {
      for (const { name, parameters } of table.events) {
        it(`of ${table.name}.${name} arrive as they were posted`, () => {
          const heard: unknown[][] = [];
          const sink = { [name]: (...args: unknown[]) => void heard.push(args) };
          const handle = marshalSinkOf<Record<string, (...args: unknown[]) => void>>(sink, table, { apartment });
          const proxy = unmarshalSinkOf(handle, [table]);
          const args = fc.tuple(...parameters.map(({ type }) => ofKind[type.kind as keyof typeof ofKind]));
          fc.assert(
            fc.property(fc.array(args, { maxLength: 5 }), (posted) => {
              heard.length = 0;
              for (const each of posted) expect(proxy[name]?.(...each)).to.equal(S_OK);
              apartment.pumpEvents(0);
              expect(heard).to.deep.equal(posted);
            }),
            { numRuns: 40 },
          );
          handle.release();
        });
      }
    }

    it("arrive from another thread, whatever their size", async () => {
      const heard: unknown[] = [];
      const handle = marshal({ OnConfigurationChanged: (key, data) => void heard.push(key, data) });
      const values = ["", "x".repeat(1 << 20), "😀".repeat(1000), new Uint8Array(3 << 20).fill(7), 1.5, true];
      const calls = values.map((value) => ["OnConfigurationChanged", "some/key", value]);
      await produce("calls", { handle, calls });
      pumpUntil(() => heard.length === 2 * values.length);
      expect(heard).to.deep.equal(values.flatMap((value) => ["some/key", value]));
    });

    it("are converted as those of a call: a text with digits is a state", () => {
      const sink = { OnStateChange: sinon.spy() };
      const proxy = unmarshalSink(marshal(sink)) as unknown as Record<string, (...args: unknown[]) => number>;
      proxy["OnStateChange"]?.("5");
      apartment.pumpEvents(0);
      expect(sink.OnStateChange.args).to.deep.equal([[5]]);
    });
  });

  describe("a sink", () => {
    it("that throws disturbs no later event, and its error goes to onSinkError", () => {
      const errors: unknown[] = [];
      const heard: number[] = [];
      const handle = marshal(
        {
          OnStateChange(state: number) {
            heard.push(state);
            if (state === 2) throw new Error("no");
          },
        },
        { onSinkError: (error, { event }) => void errors.push((error as Error).message, event) },
      );
      const proxy = unmarshalSink(handle);
      for (const state of [1, 2, 3]) proxy.OnStateChange(state);
      apartment.pumpEvents(0);
      expect(heard).to.deep.equal([1, 2, 3]);
      expect(errors).to.deep.equal(["no", "IVMVirtualMachineEvents.OnStateChange"]);
    });

    it("that pumps hears the later events nested, each once and in order", () => {
      const trace: string[] = [];
      const handle = marshal({
        OnStateChange(state: number) {
          trace.push(`<${state}`);
          if (state % 3 === 1) apartment.pumpEvents(0);
          trace.push(`${state}>`);
        },
      });
      const proxy = unmarshalSink(handle);
      for (let state = 1; state <= 4; state++) proxy.OnStateChange(state);
      apartment.pumpEvents(0);
      expect(trace.join(" ")).to.equal("<1 <2 2> <3 3> <4 4> 1>");
      expect(handle.counters).to.include({ delivered: 4, pending: 0 });
    });

    it("that pumps under a flood from another thread loses nothing", async () => {
      let next = 0;
      let wrong = 0;
      const count = 3000;
      const handle = marshal({
        OnStateChange(value: number) {
          if (value !== next++) wrong++;
          if (value % 100 === 0) apartment.pumpEvents(0);
        },
      });
      await produce("count", { handle, count });
      pumpUntil(() => next === count);
      expect(wrong).to.equal(0);
    });

    it("that releases itself hears nothing more, and what was on its way is counted as discarded", () => {
      const heard: number[] = [];
      const handle = marshal({
        OnStateChange(state: number) {
          heard.push(state);
          if (state === 2) handle.release();
        },
      });
      const proxy = unmarshalSink(handle);
      for (const state of [1, 2, 3, 4]) proxy.OnStateChange(state);
      apartment.pumpEvents(0);
      expect(heard).to.deep.equal([1, 2]);
      expect(proxy.OnStateChange(5)).to.equal(RPC_E_DISCONNECTED);
      expect(handle.counters).to.include({ posted: 4, delivered: 2, discarded: 2, pending: 0 });
    });

    it("finds itself counted, with the event that it is hearing", () => {
      const counted: number[] = [];
      const handle = marshal({ OnStateChange: () => void counted.push(handle.counters.delivered) });
      const proxy = unmarshalSink(handle);
      for (let state = 1; state <= 4; state++) proxy.OnStateChange(state);
      apartment.pumpEvents(0);
      expect(counted).to.deep.equal([1, 2, 3, 4]);
      expect(handle.counters).to.include({ posted: 4, delivered: 4, pending: 0 });
    });

    it("that is released while a million events are queued hears none of them", function () {
      this.timeout(60_000);
      const sink = { OnStateChange: sinon.spy() };
      const handle = marshal(sink, { capacity: 1_000_000 });
      const proxy = unmarshalSink(handle);
      for (let index = 0; index < 1_000_000; index++) proxy.OnStateChange(index);
      handle.release();
      const other = { OnReset: sinon.spy() };
      unmarshalSink(marshal(other)).OnReset();
      pumpUntil(() => other.OnReset.callCount === 1);
      expect(sink.OnStateChange.callCount).to.equal(0);
      expect(handle.counters).to.include({ posted: 1_000_000, discarded: 1_000_000, pending: 0 });
    });

    it("in the place of a released one hears nothing that was meant for that one", () => {
      const first = { OnStateChange: sinon.spy() };
      const proxy = unmarshalSink(marshal(first));
      proxy.OnStateChange(1);
      handles[0]?.release();
      apartment.pumpEvents(0);
      const second = { OnStateChange: sinon.spy() };
      const later = unmarshalSink(marshal(second));
      expect(proxy.OnStateChange(2)).to.equal(RPC_E_DISCONNECTED);
      later.OnStateChange(3);
      apartment.pumpEvents(0);
      expect(first.OnStateChange.callCount).to.equal(0);
      expect(second.OnStateChange.args).to.deep.equal([[3]]);
    });
  });

  describe("a proxy", () => {
    it("that is released posts nothing more; others of the same handle do", () => {
      const sink = { OnStateChange: sinon.spy() };
      const handle = marshal(sink);
      const [one, other] = [unmarshalSink(handle), unmarshalSink(handle)];
      one.release();
      expect(one.OnStateChange(1)).to.equal(RPC_E_DISCONNECTED);
      expect(other.OnStateChange(2)).to.equal(S_OK);
      apartment.pumpEvents(0);
      expect(sink.OnStateChange.args).to.deep.equal([[2]]);
    });

    it("of a handle that has been cloned posts to the same sink", () => {
      const sink = { OnStateChange: sinon.spy() };
      unmarshalSink(structuredClone(marshal(sink))).OnStateChange(1);
      apartment.pumpEvents(0);
      expect(sink.OnStateChange.args).to.deep.equal([[1]]);
    });
  });
});
