// @ts-check
/**
 * What a machine takes beyond its configuration: the heap of a process with a server of so many idle
 * machines, less the heap of one that holds nothing but their configurations. Those are the strings of
 * name, file and identifier, and what the file system in memory keeps of each.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const MACHINES = 100_000;
const QUICK = 10_000;

/**
 * Bytes of the heap for each of so many.
 * @param {"machines" | "heard" | "configurations"} what
 * @param {number} count
 */
function bytesEach(what, count) {
  const script = fileURLToPath(new URL("./support/heap-of.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, what, String(count)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/**
 * @param {"machines" | "heard"} what
 * @param {{ quick: boolean }} options
 */
function beyondConfiguration(what, { quick }) {
  const count = quick ? QUICK : MACHINES;
  return { value: bytesEach(what, count) - bytesEach("configurations", count) };
}

export const memory = {
  name: "memory",
  summary: "the heap of a machine beyond its configuration, with 100,000 of them in a server",
  unit: "bytes",
  cases: [
    {
      label: "an idle machine and its wrapper",
      limit: 350,
      processes: 1,
      run: (/** @type {{ quick: boolean }} */ options) => beyondConfiguration("machines", options),
    },
    {
      label: "with a sink of its own",
      processes: 1,
      run: (/** @type {{ quick: boolean }} */ options) => beyondConfiguration("heard", options),
    },
  ],
};
