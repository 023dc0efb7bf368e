// @ts-check
/**
 * From the command line to the end of `vmcom run` with an empty script, the whole process, compared
 * with a Node that does nothing. One after the other in turns, so that what else the machine does
 * meets both.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { summarize } from "./support/compare.js";

const PAIRS = 31;

/** @param {string[]} args */
function timeOf(args) {
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  const took = Number(process.hrtime.bigint() - began);
  if (status !== 0) throw new Error(String(stderr));
  return took;
}

/**
 * @param {string[]} command
 * @param {{ quick: boolean }} options
 */
function againstNode(command, { quick }) {
  const ratios = [];
  // The first pairs bring the files into the system's cache.
  for (let pair = -2; pair < (quick ? 3 : PAIRS); pair++) {
    const node = timeOf(["-e", "0"]);
    const ours = timeOf(command);
    if (pair >= 0) ratios.push(ours / node);
  }
  return summarize(ratios);
}

/**
 * @param {string} source
 * @param {{ quick: boolean }} options
 * @param {string} [name] of the file with the script
 */
function scriptAgainstNode(source, options, name = "script.js") {
  const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
  const directory = mkdtempSync(join(tmpdir(), "vmcom-bench-"));
  try {
    const script = join(directory, name);
    writeFileSync(script, source);
    return againstNode([main, "run", script], options);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

export const startup = {
  name: "startup",
  summary: "a script from start to end; node -e 0 is 1",
  unit: "×",
  cases: [
    {
      label: "an empty script",
      limit: 1.6,
      processes: 1,
      run: (/** @type {{ quick: boolean }} */ options) => scriptAgainstNode("", options),
    },
    {
      label: "an empty script in VBScript",
      limit: 1.7,
      processes: 1,
      run: (/** @type {{ quick: boolean }} */ options) => scriptAgainstNode("", options, "empty.vbs"),
    },
    {
      label: "a script that loads the library",
      processes: 1,
      run: (/** @type {{ quick: boolean }} */ options) =>
        scriptAgainstNode('new ActiveXObject("VirtualServer.VMSecurity");', options),
    },
  ],
};
