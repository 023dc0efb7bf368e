// @ts-check
/**
 * Events from other threads: to a sink through the marshaller, compared with one message of a MessagePort per event,
 * with one call of a thread-safe function per event, and with a bare wake-up of libuv. Both sides call the same sink.
 */
import { summarize } from "./support/compare.js";

const BACKLOG = 10_000;
const FLOOD = 200_000;
/**
 * The compiler is to have seen everything, as in a host that has run for seconds; then come the rounds that count. Rounds
 * of a backlog are short, so there are more of them.
 */
const WARM_UP = 30;
const LONG_WARM_UP = 150;
const ROUNDS = 31;

/** In nanoseconds. */
const SECOND = 1e9;

/** @typedef {{ quick: boolean }} Options */
/** @typedef {(isWarmUp: boolean) => Promise<number>} Timed how long it took, in any unit */

/**
 * @param {"native" | "ts"} layer
 * @param {boolean} isTimed
 */
async function loaded(layer, isTimed) {
  process.env["VMCOM_MARSHAL"] = layer;
  const marshalling = await import("./support/marshalling.js");
  const probe = layer === "native" ? marshalling.loadProbe() : undefined;
  const counting = marshalling.countingStage();
  const timing = marshalling.timingStage();
  const place = isTimed ? timing : counting;
  const thread = await marshalling.startThread(place);
  const native = probe === undefined ? undefined : place.handle.openForNativeThreads();
  return { ...marshalling, probe, counting, timing, thread, native };
}

/** @typedef {Awaited<ReturnType<typeof loaded>>} Loaded */

/**
 * The ratio of two times, round by round in turns.
 * @param {Loaded} all
 * @param {[Timed, Timed]} contenders
 * @param {Options & { warmUp: number }} options
 */
async function ratioOf(all, [above, below], { quick, warmUp }) {
  const ratios = [];
  for (let round = quick ? -1 : -warmUp; round < (quick ? 3 : ROUNDS); round++) {
    const first = await above(round < 0);
    await settled(all);
    const second = await below(round < 0);
    if (round >= 0) ratios.push(first / second);
  }
  return finish(summarize(ratios));
}

/**
 * The marshaller is not to pay for what the other has left behind: ten thousand messages take a third of a millisecond to
 * collect, and their port a tenth to close its turn. It leaves nothing itself.
 * @param {Loaded} all
 */
async function settled({ thread }) {
  thread.collect();
  globalThis.gc?.(true);
  for (let turns = 0; turns < 3 || !thread.isIdle(); turns++) {
    await new Promise((resolve) => void setImmediate(resolve));
  }
}

/**
 * Threads and sinks would keep the process alive.
 * @template T
 * @param {T} result
 */
function finish(result) {
  setImmediate(() => process.exit());
  return result;
}

/**
 * What a thread posts while this one does something else, and how long this one then takes.
 * @param {Loaded} all
 * @param {string} way
 */
function backlogOf({ timeToHear, counting, thread }, way) {
  return () =>
    timeToHear(counting, BACKLOG, () => {
      thread.start({ way, count: BACKLOG });
      thread.awaitPosts();
    });
}

/**
 * @param {Loaded} all
 * @param {string} way
 */
function floodOf({ timeToHear, counting, thread }, way) {
  return () => timeToHear(counting, FLOOD, () => thread.start({ way, count: FLOOD }));
}

/** @param {Loaded} all */
function nativeBacklogOf({ timeToHear, counting, probe, native }) {
  return () => timeToHear(counting, BACKLOG, () => probe.fillQueue(native?.host, native?.key, 0, BACKLOG));
}

/** @param {Loaded} all */
function nativeFloodOf({ timeToHear, counting, probe, native }) {
  return () =>
    timeToHear(counting, FLOOD, () => probe.flood(native?.host, native?.key, { threads: 1, count: FLOOD, event: 0 }));
}

/** @param {Loaded} all */
function tsfnBacklogOf({ timeToHear, counting, probe }) {
  const onEvent = (/** @type {number} */ state) => counting.sink.OnStateChange(state);
  return () => timeToHear(counting, BACKLOG, () => probe.fillTsfn(onEvent, BACKLOG));
}

/**
 * Median latencies of native threads' events, in ns.
 * @param {Loaded} all
 * @param {{ count: number, burst: number, interval: number }} pattern interval in ns
 */
function latenciesOf({ timing, probe, native }, { count, burst, interval }) {
  const arrived = () => probe.arrived();
  const onEvent = (/** @type {number} */ state) => timing.sink.OnStateChange(state);
  /** @param {() => void} start */
  const measured = async (start) => {
    timing.sink.heard = arrived;
    start();
    for (;;) {
      const found = probe.latencies();
      if (found !== null) return found[found.length >> 1];
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return {
    queue: () => measured(() => probe.startQueueLatency(native?.host, native?.key, 0, count, burst, interval)),
    tsfn: () => measured(() => probe.startTsfnLatency(onEvent, count, burst, interval)),
    async: () => measured(() => probe.startAsyncLatency(count, burst, interval)),
  };
}

/** Single events, in ms apart; to warm up so many as a host hears in its first seconds. */
const SINGLE = { count: 40, interval: 2 };
const WARMING = { count: 1000, interval: 0.1 };

/**
 * The median of how long single events of a thread take, in ns.
 * @param {Loaded} all
 * @param {string} way
 * @returns {Timed}
 */
function idleLatencyOf({ timing, thread }, way) {
  return (isWarmUp) =>
    new Promise((resolve) => {
      const pattern = isWarmUp ? WARMING : SINGLE;
      /** @type {number[]} */
      const took = [];
      timing.sink.heard = (at) => {
        took.push((process.hrtime()[1] - at + SECOND) % SECOND);
        if (took.length === pattern.count) resolve(summarize(took).value);
      };
      thread.start({ way, ...pattern });
    });
}

/**
 * @param {string} label
 * @param {{ layer?: "native" | "ts", least?: number, limit?: number }} aims
 * @param {(all: Loaded) => [Timed, Timed]} contenders the ratio is that of the first to the second
 */
function against(label, { layer = "native", ...aims }, contenders) {
  return {
    label,
    ...aims,
    processes: 3,
    isNative: layer === "native",
    /** @param {Options} options */
    async run(options) {
      const all = await loaded(layer, label.startsWith("latency"));
      const warmUp = label.startsWith("backlog") ? LONG_WARM_UP : label.startsWith("latency") ? 5 : WARM_UP;
      return ratioOf(all, contenders(all), { ...options, warmUp });
    },
  };
}

const RARE = { count: 200, burst: 1, interval: 2_000_000 };
const DENSE = { count: 20_000, burst: 1, interval: 20_000 };
const BURSTS = { count: 10_000, burst: 100, interval: 2_000_000 };

export const marshal = {
  name: "marshal",
  summary: "events from another thread; what they are compared with is 1",
  unit: "×",
  cases: [
    against("backlog, native thread, throughput: a MessagePort is 1", { least: 80 }, (all) => [
      backlogOf(all, "messages"),
      nativeBacklogOf(all),
    ]),
    against("flood, native thread, throughput: a MessagePort is 1", { least: 40 }, (all) => [
      floodOf(all, "messages"),
      nativeFloodOf(all),
    ]),
    against("backlog, native thread, throughput: a thread-safe function is 1", { least: 20 }, (all) => [
      tsfnBacklogOf(all),
      nativeBacklogOf(all),
    ]),
    against("backlog, worker, native, throughput: a MessagePort is 1", {}, (all) => [
      backlogOf(all, "messages"),
      backlogOf(all, "marshalled"),
    ]),
    against("flood, worker, native, throughput: a MessagePort is 1", {}, (all) => [
      floodOf(all, "messages"),
      floodOf(all, "marshalled"),
    ]),
    against("latency at 50,000 a second: a bare wake-up is 1", { limit: 1.25 }, (all) => {
      const { queue, async } = latenciesOf(all, DENSE);
      return [queue, async];
    }),
    against("latency, idle: a bare wake-up is 1", { limit: 2.5 }, (all) => {
      const { queue, async } = latenciesOf(all, RARE);
      return [queue, async];
    }),
    against("latency in bursts of 100: a thread-safe function is 1", { limit: 0.7 }, (all) => {
      const { queue, tsfn } = latenciesOf(all, BURSTS);
      return [queue, tsfn];
    }),
    against("backlog, TypeScript, throughput: a MessagePort is 1", { layer: "ts", least: 40 }, (all) => [
      backlogOf(all, "messages"),
      backlogOf(all, "marshalled"),
    ]),
    against("flood, TypeScript, throughput: a MessagePort is 1", { layer: "ts", least: 10 }, (all) => [
      floodOf(all, "messages"),
      floodOf(all, "marshalled"),
    ]),
    against("latency, idle, TypeScript: a MessagePort is 1", { layer: "ts", limit: 0.8 }, (all) => [
      idleLatencyOf(all, "marshalled"),
      idleLatencyOf(all, "messages"),
    ]),
  ],
};
