import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { RPC_E_DISCONNECTED } from "../../lib/generated/hresults.js";
import type { SinkHandle } from "../../lib/marshal/sink-handle.js";
import { unmarshalSink } from "../../lib/marshal/unmarshal-sink.js";
import type { IVMVirtualMachineEvents } from "../../typings/IVMVirtualMachineEvents.js";
import { built } from "../../lib/packaging/built.js";
import { atMost, isInstrumented } from "./support/instrumented.js";
import { describeLayers } from "./support/layers.js";
import { resultOf, startProducer } from "./support/threads.js";

/** How many threads are terminated; 200 in CI. */
const TERMINATIONS = Number(process.env["VMCOM_MARSHAL_TERMINATIONS"] ?? 12);
/** Rounds of threads after the first ones, in which heaps grow to their size: a twentieth within some thirty rounds. */
const ROUNDS = 50;
const WARM_UP = 50;

/** What else moves the resident memory is kept from doing so: the allocator's arenas, and what it keeps of freed memory. */
const STEADY = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "131072", MALLOC_MMAP_THRESHOLD_: "131072" };

/** So long a process may take to end, in ms, once it has begun to. */
const END = atMost(100);

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What the program has reported, line by line. */
  readonly reports: Readonly<Record<string, unknown>>[];
  readonly error: string;
  /** When the process was gone, in ms since 1970. */
  readonly at: number;
}

describeLayers("The end of threads and processes", (layer) => {
  before(built);

  async function run(program: string, ...args: string[]): Promise<Ended> {
    const file = fileURLToPath(new URL(`./programs/${program}.mjs`, import.meta.url));
    const child = spawn(process.execPath, ["--expose-gc", "--max-semi-space-size=1", file, ...args], {
      env: { ...process.env, ...STEADY, VMCOM_MARSHAL: layer.variable, NODE_V8_COVERAGE: "" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let at = Infinity;
    child.once("exit", () => (at = Date.now()));
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on("data", (bytes: Buffer) => out.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => error.push(bytes));
    const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
    const lines = Buffer.concat(out).toString().split("\n").filter(Boolean);
    const reports = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    return { code, signal, reports, error: Buffer.concat(error).toString(), at };
  }

  it(`${TERMINATIONS} producers terminated under flood leave a queue that is in order`, async function () {
    this.timeout(300_000);
    const { code, signal, reports, error } = await run("terminate-producers", String(TERMINATIONS));
    expect({ code, signal, error }).to.deep.equal({ code: 0, signal: null, error: "" });
    const [{ posted, delivered, heard, ...rest } = {}] = reports;
    expect(rest).to.include({ refused: 0, coalesced: 0, discarded: 0, pending: 0 });
    expect(rest["highWaterMark"]).to.be.at.most(1000);
    expect(delivered).to.equal(posted);
    expect(heard).to.equal(posted);
  });

  it(`${TERMINATIONS} hosts terminated under flood: whoever posts to them is told, and nobody waits for ever`, async function () {
    this.timeout(600_000);
    const { code, signal, reports, error } = await run("terminate-hosts", String(TERMINATIONS));
    expect({ code, signal, error }).to.deep.equal({ code: 0, signal: null, error: "" });
    expect(reports).to.deep.equal([{ rounds: TERMINATIONS, disconnected: TERMINATIONS }]);
  });

  /**
   * How long a process takes to end, in ms, from when it has begun to: the best of some, of more where that is too long, as
   * the processor may have others to serve.
   */
  async function shortestEnd(run: () => Promise<Ended>, enough = Infinity): Promise<number> {
    let shortest = Infinity;
    for (let time = 0; time < 3 || (shortest >= enough && time < 15); time++) {
      const { reports, at } = await run();
      shortest = Math.min(shortest, at - (reports.at(-1)?.["began"] as number));
    }
    return shortest;
  }

  describe("under a flood of four threads", () => {
    let busy: number;

    before("how long it takes with four threads that are busy with nothing", async function () {
      this.timeout(120_000);
      busy = await shortestEnd(async () => {
        const ended = await run("end-under-flood", "busy");
        expect(ended.code).to.equal(0);
        return ended;
      });
    });

    for (const [how, expected] of [
      ["exit", 0],
      ["fail", 3],
    ] as const) {
      it(`process.exit(${expected}) ends the process with its code, at once`, async function () {
        this.timeout(120_000);
        const took = await shortestEnd(async () => {
          const ended = await run("end-under-flood", how);
          expect(ended).to.include({ code: expected, signal: null, error: "" });
          return ended;
        }, busy + END);
        expect(took - busy).to.be.lessThan(END);
      });
    }

    it("an uncaught exception ends the process with its message and exit code 1, at once", async function () {
      this.timeout(120_000);
      const took = await shortestEnd(async () => {
        const ended = await run("end-under-flood", "throw");
        expect(ended).to.include({ code: 1, signal: null });
        expect(ended.error).to.contain("nobody catches this");
        return ended;
      }, busy + END);
      expect(took - busy).to.be.lessThan(END);
    });
  });

  it("a process ends at once with a million events on their way, and tells how many", async function () {
    this.timeout(120_000);
    const took = await shortestEnd(async () => {
      const ended = await run("end-with-backlog");
      expect(ended).to.include({ code: 0, signal: null, error: "" });
      expect(ended.reports[0]).to.include({ pending: 1_000_000 });
      return ended;
    }, END);
    expect(took).to.be.lessThan(END);
  });

  it("a worker is terminated with a million events on their way to it, and the process ends", async function () {
    this.timeout(120_000);
    const took = await shortestEnd(async () => {
      const ended = await run("end-with-backlog", "worker");
      expect(ended).to.include({ code: 0, signal: null, error: "" });
      expect(ended.reports[0]).to.include({ pending: 1_000_000 });
      return ended;
    }, END);
    expect(took).to.be.lessThan(END);
  });

  const measured = isInstrumented ? (): void => undefined : it;
  measured(`memory is the same after ${ROUNDS} rounds of threads that flood and are terminated`, async function () {
    this.timeout(120_000);
    const { code, signal, reports, error } = await run("memory", String(WARM_UP + ROUNDS));
    expect({ code, signal, error }).to.deep.equal({ code: 0, signal: null, error: "" });
    const resident = reports[0] as unknown as number[];
    // The least of each half: what leaks lifts it, what a thread gives back a moment late does not.
    const middle = Math.min(...resident.slice(WARM_UP, WARM_UP + ROUNDS / 2));
    const end = Math.min(...resident.slice(-ROUNDS / 2));
    expect(end / middle).to.be.lessThan(1.05);
  });

  it("a process with nothing but an idle handle ends by itself", async () => {
    const { code, reports } = await run("idle");
    expect({ code, reports }).to.deep.equal({ code: 0, reports: [] });
  });

  it("ref() keeps the process for an event to come, unref() lets it end", async () => {
    const { code, reports } = await run("idle", "ref");
    expect({ code, reports }).to.deep.equal({ code: 0, reports: [{ state: 7 }] });
  });

  it("a handle that outlives its host answers RPC_E_DISCONNECTED", async () => {
    const host = startProducer("host", { options: {} });
    const handle = await resultOf<SinkHandle<IVMVirtualMachineEvents>>(host);
    const before = unmarshalSink(handle);
    before.OnStateChange(1);
    await host.terminate();
    // Nobody tells a producer without the native layer; it looks when the queue is full.
    for (let index = 0; index < 70_000 && before.OnStateChange(1) === 0; index++);
    expect(before.OnStateChange(1)).to.equal(RPC_E_DISCONNECTED);
    expect(unmarshalSink(handle).OnStateChange(1)).to.equal(RPC_E_DISCONNECTED);
  });
});
