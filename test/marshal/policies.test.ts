import { expect } from "chai";
import sinon from "sinon";
import type { Apartment } from "../../lib/apartment/apartment.js";
import { RPC_E_DISCONNECTED, RPC_E_SERVERCALL_RETRYLATER, S_OK } from "../../lib/generated/hresults.js";
import { IID_IVMVirtualMachineEvents, IID_IVMVirtualServerEvents } from "../../lib/generated/interface-ids.js";
import { marshalSink, type MarshalOptions } from "../../lib/marshal/marshal-sink.js";
import type { SinkHandle } from "../../lib/marshal/sink-handle.js";
import { unmarshalSink } from "../../lib/marshal/unmarshal-sink.js";
import type { IVMVirtualMachineEvents } from "../../typings/IVMVirtualMachineEvents.js";
import type { Sink } from "../../typings/com.js";
import { built } from "../../lib/packaging/built.js";
import { atMost } from "./support/instrumented.js";
import { describeLayers } from "./support/layers.js";
import { produce, resultOf, says, startProducer } from "./support/threads.js";

describeLayers("A full queue", (layer) => {
  let apartment: Apartment;
  let handle: SinkHandle<IVMVirtualMachineEvents>;

  before(built);

  beforeEach(() => {
    apartment = layer.apartment();
  });

  afterEach(() => handle.release());

  function marshal(sink: Sink<IVMVirtualMachineEvents>, options: MarshalOptions): typeof handle {
    return (handle = marshalSink(sink, IID_IVMVirtualMachineEvents, { apartment, ...options }));
  }

  function pumpUntil(done: () => boolean): void {
    expect(apartment.pump(done, 60_000), "what was waited for").to.equal(true);
  }

  describe("with the policy fail", () => {
    it("refuses posts with RPC_E_SERVERCALL_RETRYLATER and takes them again once there is room", () => {
      const sink = { OnStateChange: sinon.spy() };
      const proxy = unmarshalSink(marshal(sink, { capacity: 2, policy: "fail" }));
      expect([1, 2, 3].map((state) => proxy.OnStateChange(state))).to.deep.equal([
        S_OK,
        S_OK,
        RPC_E_SERVERCALL_RETRYLATER,
      ]);
      apartment.pumpEvents(0);
      expect(proxy.OnStateChange(4)).to.equal(S_OK);
      apartment.pumpEvents(0);
      expect(sink.OnStateChange.args.flat()).to.deep.equal([1, 2, 4]);
      expect(handle.counters).to.deep.equal({
        posted: 3,
        delivered: 3,
        coalesced: 0,
        refused: 1,
        discarded: 0,
        pending: 0,
        highWaterMark: 2,
      });
    });

    it("never takes more than its capacity from several producers at once", async () => {
      marshal({ OnStateChange: () => undefined }, { capacity: 100, policy: "fail" });
      const results = await Promise.all(
        [0, 1, 2, 3].map(() => produce<{ refused: number }>("count", { handle, count: 1000 })),
      );
      // Each event loop turn of this thread may have delivered some.
      apartment.pumpEvents(0);
      const refused = results.reduce((sum, result) => sum + result.refused, 0);
      const { highWaterMark, delivered, refused: counted } = handle.counters;
      expect(highWaterMark).to.equal(100);
      expect(counted).to.equal(refused);
      expect(delivered).to.equal(4000 - refused);
    });
  });

  describe("with the policy block", () => {
    it("has a producer wait until there is room", async () => {
      const sink = { OnStateChange: sinon.spy() };
      marshal(sink, { capacity: 3 });
      const producer = produce<{ refused: number }>("count", { handle, count: 1000 });
      pumpUntil(() => sink.OnStateChange.callCount === 1000);
      expect(await producer).to.deep.equal({ refused: 0 });
      expect(sink.OnStateChange.args.flat()).to.deep.equal(Array.from({ length: 1000 }, (_, index) => index));
      expect(handle.counters.highWaterMark).to.equal(3);
    });

    it("refuses a post that has waited for its time", async () => {
      marshal({ OnReset: () => undefined }, { capacity: 1, blockTimeout: 30 });
      const cue = new Int32Array(new SharedArrayBuffer(4));
      const producer = startProducer("whileBlocked", { handle, cue });
      // This thread does nothing meanwhile.
      Atomics.wait(cue, 0, 0, 60_000);
      expect(await resultOf(producer)).to.deep.equal([S_OK, RPC_E_SERVERCALL_RETRYLATER]);
    });

    it("tells a producer that waits when the sink is released", async () => {
      marshal({ OnReset: () => undefined }, { capacity: 1 });
      const cue = new Int32Array(new SharedArrayBuffer(4));
      const producer = startProducer("whileBlocked", { handle, cue });
      const result = resultOf(producer);
      // Posted and not delivered, since this thread sleeps: the second one waits.
      while (handle.counters.pending === 0) Atomics.wait(cue, 0, 0, 1);
      handle.release();
      expect(await result).to.deep.equal([S_OK, RPC_E_DISCONNECTED]);
    });

    it("never waits on the sink's own thread: the post delivers what is on its way", () => {
      const heard: number[] = [];
      const proxy = unmarshalSink(marshal({ OnStateChange: (state) => void heard.push(state) }, { capacity: 2 }));
      for (let state = 1; state <= 7; state++) expect(proxy.OnStateChange(state)).to.equal(S_OK);
      expect(heard).to.include.members([1, 2, 3, 4, 5]);
      apartment.pumpEvents(0);
      expect(heard).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    });

    it("never waits for itself when a sink posts to itself", () => {
      const heard: number[] = [];
      const proxy = unmarshalSink(
        marshal(
          {
            OnStateChange(state: number) {
              heard.push(state);
              if (state < 3) for (let more = 1; more <= 3; more++) proxy.OnStateChange(state + 10 * more);
            },
          },
          { capacity: 1 },
        ),
      );
      proxy.OnStateChange(1);
      apartment.pump(() => heard.length === 4, 10_000);
      expect(heard).to.deep.equal([1, 11, 21, 31]);
    });
  });

  describe("with the policy drop-oldest-state", () => {
    it("drops the oldest state that a later one has superseded, and keeps order and last states", () => {
      const heard: string[] = [];
      const servers = marshalSink(
        { OnVMStateChange: (name, state) => void heard.push(`${name}${state}`) },
        IID_IVMVirtualServerEvents,
        { apartment, capacity: 4, policy: "drop-oldest-state" },
      );
      const proxy = unmarshalSink(servers);
      for (const [name, state] of [
        ["a", 1],
        ["b", 1],
        ["a", 2],
        ["b", 2],
        ["a", 3],
        ["a", 4],
      ] as const) {
        expect(proxy.OnVMStateChange(name, state)).to.equal(S_OK);
      }
      apartment.pumpEvents(0);
      expect(heard).to.deep.equal(["a2", "b2", "a3", "a4"]);
      expect(servers.counters).to.include({ posted: 6, delivered: 4, coalesced: 2, highWaterMark: 4 });
      servers.release();
    });

    it("never drops what is no state: a post that finds no room then is refused", () => {
      const heard: string[] = [];
      const sink = {
        OnReset: () => void heard.push("reset"),
        OnStateChange: (state: number) => void heard.push(String(state)),
      };
      const proxy = unmarshalSink(marshal(sink, { capacity: 2, policy: "drop-oldest-state" }));
      expect([proxy.OnReset(), proxy.OnStateChange(5), proxy.OnReset(), proxy.OnStateChange(6)]).to.deep.equal([
        S_OK,
        S_OK,
        RPC_E_SERVERCALL_RETRYLATER,
        S_OK,
      ]);
      apartment.pumpEvents(0);
      expect(heard).to.deep.equal(["reset", "6"]);
      expect(handle.counters).to.include({ posted: 3, delivered: 2, coalesced: 1, refused: 1 });
    });

    it("has room for the state that comes while the sink hears the one before", () => {
      const heard: number[] = [];
      const results: number[] = [];
      const proxy = unmarshalSink(
        marshal(
          {
            OnStateChange(state: number) {
              heard.push(state);
              if (state < 3) results.push(proxy.OnStateChange(state + 1));
            },
          },
          { capacity: 1, policy: "drop-oldest-state" },
        ),
      );
      proxy.OnStateChange(1);
      apartment.pump(() => heard.length === 3, 10_000);
      expect({ heard, results }).to.deep.equal({ heard: [1, 2, 3], results: [S_OK, S_OK] });
    });

    it("keeps its memory bounded while the sink's thread does nothing, and delivers the last states", async function () {
      this.timeout(60_000);
      const last = new Map<string, number>();
      const servers = marshalSink(
        { OnVMStateChange: (name, state) => void last.set(name, state) },
        IID_IVMVirtualServerEvents,
        { apartment, capacity: 1000, policy: "drop-oldest-state" },
      );
      const cue = new Int32Array(new SharedArrayBuffer(4));
      const producer = startProducer("floodOfStates", { handle: servers, cue, count: 4_000_000, machines: 10 });
      await says(producer, "flooding");
      const before = process.memoryUsage.rss();
      Atomics.wait(cue, 0, 0, 60_000);
      // 4,000,000 records would be 64 MB; the thread's own heap is in this number too.
      expect((process.memoryUsage.rss() - before) / 1e6).to.be.lessThan(atMost(40));
      apartment.pumpEvents(0);
      expect(await resultOf(producer)).to.deep.equal({ refused: 0 });
      expect([...last.values()].sort((a, b) => a - b)).to.deep.equal(
        Array.from({ length: 10 }, (_, machine) => 3_999_990 + machine),
      );
      expect(servers.counters).to.include({ posted: 4_000_000, pending: 0, highWaterMark: 1000 });
      servers.release();
    });
  });
});
