import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import sinon from "sinon";
import { Apartment } from "../../lib/apartment/apartment.js";
import { RealClock } from "../../lib/apartment/clock.js";
import { IID_IVMVirtualMachineEvents, IID_IVMVirtualServerEvents } from "../../lib/generated/interface-ids.js";
import { MarshalHost } from "../../lib/marshal/marshal-host.js";
import { marshalSink, type MarshalOptions } from "../../lib/marshal/marshal-sink.js";
import type { SinkHandle } from "../../lib/marshal/sink-handle.js";
import { unmarshalSink } from "../../lib/marshal/unmarshal-sink.js";
import { loadNativeLayer, type NativeAddon } from "../../lib/native/native-addon.js";

/** Another one is named by whoever builds with a sanitizer. */
const PROBE =
  process.env["VMCOM_NATIVE_PROBE"] ?? fileURLToPath(new URL("../../build/Release/vmcom_probe.node", import.meta.url));

/** As many events does each native thread post; a million in CI. */
const EVENTS = Number(process.env["VMCOM_MARSHAL_EVENTS"] ?? 20_000);

/** Events of IVMVirtualMachineEvents and of IVMVirtualServerEvents, by index. */
const ON_STATE_CHANGE = 0;
const ON_CONFIGURATION_CHANGED = 5;
const ON_VM_STATE_CHANGE = 1;

interface Flood {
  readonly threads: number;
  readonly count: number;
  readonly event: number;
  readonly text?: number;
  readonly state?: boolean;
}

interface FloodResult {
  readonly accepted: number;
  readonly refused: number;
  readonly disconnected: number;
  readonly checksum: number;
}

/** What vmcom_probe adds to the addon; native/probe/probe.h describes it. */
interface Probe extends NativeAddon {
  flood(host: number, key: number, flood: Flood): number;
  floodDone(id: number): FloodResult | null;
}

describe("Native event sources", () => {
  let probe: Probe;
  let apartment: Apartment;
  let handle: SinkHandle;

  before(function () {
    if (!existsSync(PROBE)) {
      console.warn("      skipped: there is no vmcom_probe.node; npm run build:native builds it");
      this.skip();
    }
    const layer = loadNativeLayer([PROBE]);
    if (layer.addon === undefined) throw layer.error ?? new Error(layer.reason);
    probe = layer.addon as Probe;
  });

  beforeEach(() => {
    apartment = new Apartment(new RealClock());
    MarshalHost.of(apartment, () => probe);
  });

  afterEach(() => handle.release());

  function marshal(sink: object, iid: string, options: MarshalOptions = {}): { host: number; key: number } {
    handle = marshalSink(sink, iid, { apartment, ...options });
    return handle.openForNativeThreads() ?? expect.fail("the host is native");
  }

  function start(place: { host: number; key: number }, flood: Flood): number {
    return probe.flood(place.host, place.key, flood);
  }

  /** Waits blocked, as a script does, until the threads have ended. */
  function resultOf(flood: number): FloodResult {
    let result: FloodResult | null = null;
    const isDone = (): boolean => (result ??= probe.floodDone(flood)) !== null;
    while (!isDone()) apartment.pumpEvents(1);
    return result ?? expect.fail();
  }

  it("are heard in the order in which each thread posted, none lost, none twice", function () {
    this.timeout(120_000);
    const next = [0, 0, 0, 0];
    let wrong = 0;
    let checksum = 0;
    const place = marshal(
      {
        OnStateChange(value: number) {
          const thread = value >> 24;
          if ((value & 0xffffff) !== next[thread]) wrong++;
          next[thread] = (value & 0xffffff) + 1;
          checksum += value;
        },
      },
      IID_IVMVirtualMachineEvents,
    );
    const result = resultOf(start(place, { threads: 4, count: EVENTS, event: ON_STATE_CHANGE }));
    apartment.pumpEvents(0);
    expect({ wrong, next }).to.deep.equal({ wrong: 0, next: Array(4).fill(EVENTS) });
    expect(result).to.include({ accepted: 4 * EVENTS, refused: 0, disconnected: 0, checksum });
    expect(handle.counters).to.include({ posted: 4 * EVENTS, delivered: 4 * EVENTS, pending: 0 });
  });

  it("end a blocking wait that nothing else would end", () => {
    const sink = { OnStateChange: sinon.spy() };
    const place = marshal(sink, IID_IVMVirtualMachineEvents);
    start(place, { threads: 1, count: 10, event: ON_STATE_CHANGE });
    expect(apartment.pump(() => sink.OnStateChange.callCount === 10, Infinity)).to.equal(true);
  });

  it("are heard by the event loop", async () => {
    const heard = new Promise<number>((resolve) => {
      const place = marshal({ OnStateChange: (value: number) => resolve(value) }, IID_IVMVirtualMachineEvents);
      handle.ref();
      start(place, { threads: 1, count: 1, event: ON_STATE_CHANGE });
    });
    expect(await heard).to.equal(0);
  });

  for (const length of [1, 5, 1 << 20]) {
    it(`bring texts of ${length} characters`, () => {
      const sink = { OnConfigurationChanged: sinon.spy() };
      const place = marshal(sink, IID_IVMVirtualMachineEvents);
      resultOf(start(place, { threads: 1, count: 4, event: ON_CONFIGURATION_CHANGED, text: length }));
      apartment.pumpEvents(0);
      const texts = sink.OnConfigurationChanged.args.flatMap(([first]) => (typeof first === "string" ? [first] : []));
      expect(texts).to.have.lengthOf(2);
      for (const text of texts) expect(text.length).to.equal(length);
    });
  }

  it("name machines, and the last state of each survives a full queue", () => {
    const last = new Map<string, number>();
    const place = marshal(
      { OnVMStateChange: (name: string, state: number) => void last.set(name, state & 0xffffff) },
      IID_IVMVirtualServerEvents,
      { capacity: 50, policy: "drop-oldest-state" },
    );
    const result = resultOf(start(place, { threads: 3, count: 5000, event: ON_VM_STATE_CHANGE, state: true }));
    apartment.pumpEvents(0);
    expect(result).to.include({ accepted: 15_000, refused: 0 });
    expect([...last].sort()).to.deep.equal([
      ["machine0", 4999],
      ["machine1", 4999],
      ["machine2", 4999],
    ]);
    const { posted, delivered, coalesced, highWaterMark } = handle.counters;
    expect(posted).to.equal(15_000);
    expect(delivered + coalesced).to.equal(posted);
    expect(highWaterMark).to.be.at.most(50);
  });

  it("are refused with the policy fail when there is no room", () => {
    const sink = { OnStateChange: sinon.spy() };
    const place = marshal(sink, IID_IVMVirtualMachineEvents, { capacity: 10, policy: "fail" });
    const flood = start(place, { threads: 1, count: 100_000, event: ON_STATE_CHANGE });
    const { accepted, refused } = resultOf(flood);
    apartment.pumpEvents(0);
    expect(accepted + refused).to.equal(100_000);
    expect(sink.OnStateChange.callCount).to.equal(accepted);
    expect(handle.counters).to.include({ posted: accepted, refused });
  });

  it("learn that the sink is released", () => {
    const place = marshal({ OnStateChange: () => handle.release() }, IID_IVMVirtualMachineEvents, { capacity: 4 });
    const result = resultOf(start(place, { threads: 2, count: 100_000, event: ON_STATE_CHANGE }));
    expect(result.disconnected).to.be.greaterThan(0);
    expect(result.accepted + result.disconnected + result.refused).to.equal(200_000);
  });

  it("live in an addon that no thread aborts the process with that is terminated while a call is refused", function () {
    this.timeout(60_000);
    const program = fileURLToPath(new URL("./programs/terminate-callers.mjs", import.meta.url));
    const { signal, stdout, stderr } = spawnSync(process.execPath, [program, PROBE, "12"], { encoding: "utf8" });
    expect({ signal, stdout, stderr }).to.deep.equal({ signal: null, stdout: '{"terminated":12}\n', stderr: "" });
  });

  it("share a sink with threads of JavaScript, and the counters count both", () => {
    const sink = { OnStateChange: sinon.spy() };
    const place = marshal(sink, IID_IVMVirtualMachineEvents);
    const proxy = unmarshalSink(handle) as unknown as { OnStateChange(state: number): number };
    proxy.OnStateChange(7);
    resultOf(start(place, { threads: 1, count: 3, event: ON_STATE_CHANGE }));
    apartment.pumpEvents(0);
    expect(sink.OnStateChange.args.flat().sort()).to.deep.equal([0, 1, 2, 7]);
    expect(handle.counters).to.include({ posted: 4, delivered: 4, pending: 0 });
  });
});
