// @ts-check
/**
 * `npm run bench -- [NAME...] [--quick] [--strict] [--json]`. Every number is a ratio of two things that
 * were measured side by side in this run, or bytes; docs/performance.md says what they mean.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";

const usage = `Usage: npm run bench -- [NAME...] [--quick] [--strict] [--json]

Runs the benchmarks whose names begin with one of the NAMEs, or all of them, and compares with the targets.
--quick   takes seconds, only to see that everything runs; nothing is judged
--strict  exit code 1 if a target is missed
--json    prints JSON`;

const CASE = fileURLToPath(new URL("./case.js", import.meta.url));
const PROBE = new URL("../build/Release/vmcom_probe.node", import.meta.url);
const BUILT = new URL("../dist/index.js", import.meta.url);

/** As many processes measure a case, unless it says otherwise: compilers do not always decide alike. */
const PROCESSES = 5;

/** @typedef {import("./benchmarks.js").Benchmark} Benchmark */
/** @typedef {import("./benchmarks.js").Case} Case */
/** @typedef {import("./benchmarks.js").Result} Result */

/**
 * @typedef {object} Row
 * @property {string} benchmark
 * @property {string} case
 * @property {string} unit
 * @property {number} value
 * @property {number} low
 * @property {number} high
 * @property {number | null} limit at most; null where nothing of that kind is aimed at
 * @property {number | null} least at least
 * @property {boolean | null} met null where nothing is judged
 */

/** @param {string[]} args */
async function main(args) {
  const options = /** @type {const} */ ({
    quick: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return print(usage);
  if (!existsSync(BUILT)) throw new Error("What is measured is dist/, which is not there; npm run build makes it.");
  const chosen = await choose(positionals);
  const rows = [];
  if (!values.json) print(`Node ${process.versions.node}, ${cpus().length} processors`);
  for (const benchmark of chosen) {
    if (!values.json) print(`\n${benchmark.name}: ${benchmark.summary}\n`);
    const width = Math.max(...benchmark.cases.map(({ label }) => label.length));
    for (const [index, each] of benchmark.cases.entries()) {
      if (each.isNative === true && !existsSync(PROBE)) {
        if (!values.json) print(`  ${each.label.padEnd(width)}  skipped: npm run build:native makes what is measured`);
        continue;
      }
      const row = await measure(benchmark, each, index, values.quick);
      rows.push(row);
      if (!values.json) print(lineOf(row, width, values.quick));
    }
  }
  const missed = rows.filter(({ met }) => met === false);
  if (values.json) print(JSON.stringify({ node: process.versions.node, quick: values.quick, results: rows }, null, 2));
  else print(`\n${conclusion(rows, missed.length)}`);
  return values.strict && missed.length > 0 ? 1 : 0;
}

/**
 * @param {string[]} names
 * @returns {Promise<readonly Benchmark[]>}
 */
async function choose(names) {
  const { benchmarks } = await import("./benchmarks.js");
  const unknown = names.find((name) => !benchmarks.some((benchmark) => benchmark.name.startsWith(name)));
  if (unknown !== undefined) {
    throw new Error(`There is no benchmark '${unknown}'; there are ${benchmarks.map(({ name }) => name).join(", ")}.`);
  }
  return benchmarks.filter(({ name }) => names.length === 0 || names.some((wanted) => name.startsWith(wanted)));
}

/**
 * @param {Benchmark} benchmark
 * @param {Case} each
 * @param {number} index
 * @param {boolean} quick
 * @returns {Promise<Row>}
 */
async function measure(benchmark, each, index, quick) {
  const results = [];
  for (let count = quick ? 1 : (each.processes ?? PROCESSES); count > 0; count--) {
    results.push(await inProcess([CASE, benchmark.name, String(index), ...(quick ? ["--quick"] : [])]));
  }
  const { value, low = value, high = value } = middle(results);
  const { limit = null, least = null } = each;
  const isJudged = !quick && (limit !== null || least !== null);
  const met = isJudged ? value <= (limit ?? Infinity) && value >= (least ?? -Infinity) : null;
  return { benchmark: benchmark.name, case: each.label, unit: benchmark.unit, value, low, high, limit, least, met };
}

/**
 * @param {string[]} args
 * @returns {Promise<Result>}
 */
async function inProcess(args) {
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

/**
 * The result with the median.
 * @param {Result[]} results
 */
function middle(results) {
  const sorted = results.toSorted((a, b) => a.value - b.value);
  return /** @type {Result} */ (sorted[sorted.length >> 1]);
}

/**
 * @param {Row} row
 * @param {number} width
 * @param {boolean} quick
 */
function lineOf(row, width, quick) {
  const digits = row.unit === "×" ? 2 : 0;
  const value = `${row.value.toFixed(digits)} ${row.unit}`.padStart(10);
  const spread = row.low === row.high ? "" : `${row.low.toFixed(digits)} to ${row.high.toFixed(digits)}`;
  const aim = row.limit === null ? (row.least === null ? undefined : `at least ${row.least}`) : `at most ${row.limit}`;
  const target = aim === undefined ? "" : `${aim} ${row.unit}`;
  const verdict = row.met === null ? (quick || aim !== undefined ? "" : "for information") : row.met ? "met" : "MISSED";
  return `  ${row.case.padEnd(width)}  ${value}  ${spread.padEnd(14)}  ${target.padEnd(17)}  ${verdict}`.trimEnd();
}

/**
 * @param {Row[]} rows
 * @param {number} missed
 */
function conclusion(rows, missed) {
  const judged = rows.filter(({ met }) => met !== null).length;
  if (judged === 0) return "Nothing was judged.";
  return missed === 0 ? `All ${judged} targets are met.` : `${missed} of ${judged} targets are MISSED.`;
}

/** @param {string} text */
function print(text) {
  process.stdout.write(`${text}\n`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
