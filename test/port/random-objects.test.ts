/**
 * Random programs whose variables hold objects, or none, do the same as their ports, which compile under strict: what is
 * known of an object is what TypeScript knows. VMCOM_PORT_RUNS and VMCOM_PORT_SEED as for random programs.
 */
import { expect } from "chai";
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiles } from "./compiles.js";
import { complaints } from "./complaints.js";
import { randomObjectPrograms } from "./random-object-programs.js";
import { compiledPort, runOriginal, runPort } from "./run-ported.js";

const RUNS = Number(process.env["VMCOM_PORT_RUNS"] ?? 200);
const SEED = Number(process.env["VMCOM_PORT_SEED"] ?? 20051003);

describe("Ports of random programs with objects", function () {
  this.timeout(1_800_000);

  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "vmcom-objects-"));
  });
  after(() => {
    rmSync(directory, { recursive: true });
  });

  it(`write what the programs write, and compile, ${RUNS} of them`, async () => {
    const files: string[] = [];
    await fc.assert(
      fc.asyncProperty(randomObjectPrograms, async (program) => {
        fc.pre(compiles(program));
        const { run, source } = await compiledPort(program);
        const file = join(directory, `${files.length}.ts`);
        writeFileSync(file, source);
        files.push(file);
        const original = await runOriginal(program);
        const ported = runPort(run);
        if (ported !== original)
          throw new Error(`${source}\n--- the program wrote\n${original}--- its port\n${ported}`);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(complaints(files).join("\n")).to.equal("");
  });
});
