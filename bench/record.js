// @ts-check
/**
 * What `vmcom record` costs beside `vmcom run` of the same script: the processor time of whole processes, all threads,
 * one after the other in turns. Memory is what a recording process has at most.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { summarize } from "./support/compare.js";

const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const usage = new URL("./support/print-usage.js", import.meta.url).href;

const PAIRS = 11;
const QUICK_PAIRS = 2;
/** MB */
const MEMORY = 100;

const SERVER = 'Set vs = CreateObject("VirtualServer.Application")\n';
const MACHINE = `${SERVER}Set vm = vs.CreateVirtualMachine("bench", "C:\\Virtual Machines")\n`;

const READS = `${MACHINE}For i = 1 To 500000\n  name = vm.Name\n  state = vm.State\nNext`;
const CALLS = `${MACHINE}For i = 1 To 200000\n  Set found = vs.FindVirtualMachine("bench")\n  count = vs.VirtualMachines.Count\nNext`;
const PROVISIONING = `${SERVER}For i = 1 To 30
  Set vm = vs.CreateVirtualMachine("bench" & i, "C:\\Virtual Machines")
  vm.Memory = 256
  vm.Notes = "number " & i
  For Each one In vs.VirtualMachines
    report = report & one.Name & one.State & one.Memory
  Next
Next`;

/**
 * @param {string[]} args of vmcom
 * @param {string} home
 * @returns {{ time: number, memory: number }} microseconds, bytes
 */
function usageOf(args, home) {
  const { status, stderr } = spawnSync(process.execPath, ["--import", usage, main, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, VMCOM_HOME: home },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr);
}

/**
 * @template T
 * @param {string} text
 * @param {(usageOfCommand: (command: "run" | "record") => { time: number, memory: number }) => T} measure
 */
function withScript(text, measure) {
  const directory = mkdtempSync(join(tmpdir(), "vmcom-bench-"));
  try {
    const script = join(directory, "script.vbs");
    writeFileSync(script, text);
    let count = 0;
    return measure((command) => {
      const options = command === "record" ? ["-o", join(directory, "trace.json")] : [];
      return usageOf([command, ...options, script], join(directory, `home${count++}`));
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/**
 * @param {string} text
 * @param {{ quick: boolean }} options
 */
function againstRun(text, { quick }) {
  return withScript(text, (usageOfCommand) => {
    const ratios = [];
    // The first pair brings the files into the system's cache.
    for (let pair = -1; pair < (quick ? QUICK_PAIRS : PAIRS); pair++) {
      const run = usageOfCommand("run").time;
      const record = usageOfCommand("record").time;
      if (pair >= 0) ratios.push(record / run);
    }
    return summarize(ratios);
  });
}

/**
 * @param {string} text
 * @param {{ quick: boolean }} options
 */
function memoryOf(text, { quick }) {
  return withScript(text, (usageOfCommand) => {
    const parts = [];
    for (let i = 0; i < (quick ? QUICK_PAIRS : PAIRS); i++) {
      parts.push(usageOfCommand("record").memory / (MEMORY * 2 ** 20));
    }
    return summarize(parts);
  });
}

const PROGRAMS = [
  { label: "an empty script", text: "" },
  { label: "30 machines made and listed", text: PROVISIONING },
  { label: "a million reads", text: READS },
  { label: "800,000 calls and reads", text: CALLS },
];

export const record = {
  name: "record",
  summary: "a script that is recorded; vmcom run of it is 1",
  unit: "×",
  cases: [
    ...PROGRAMS.map(({ label, text }) => ({
      label: `${label}, time`,
      limit: 2,
      processes: 1,
      run: (/** @type {{ quick: boolean }} */ options) => againstRun(text, options),
    })),
    {
      label: `a million reads, memory of ${MEMORY} MB`,
      limit: 1,
      processes: 1,
      run: (/** @type {{ quick: boolean }} */ options) => memoryOf(READS, options),
    },
  ],
};
