/**
 * Random programs do the same as their ports. VMCOM_PORT_RUNS says how many are tried, 5,000 of them in CI;
 * VMCOM_PORT_SEED which ones: without it they are the same in every run, which judges the ports and not the dice.
 */
import fc from "fast-check";
import { randomPrograms } from "./random-programs.js";
import { compiles } from "./compiles.js";
import { compiledPort, runOriginal, runPort } from "./run-ported.js";

const RUNS = Number(process.env["VMCOM_PORT_RUNS"] ?? 200);
const SEED = Number(process.env["VMCOM_PORT_SEED"] ?? 20051003);

describe("Ports of random programs", function () {
  this.timeout(1_800_000);

  it(`write what the programs write, ${RUNS} of them`, async () => {
    await fc.assert(
      fc.asyncProperty(randomPrograms, async (program) => {
        // Loops over one variable within each other are none.
        fc.pre(compiles(program));
        const original = await runOriginal(program);
        const { run, source } = await compiledPort(program);
        const ported = runPort(run);
        if (ported !== original)
          throw new Error(`${source}\n--- the program wrote\n${original}--- its port\n${ported}`);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
