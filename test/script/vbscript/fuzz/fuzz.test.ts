/** Programs that nobody wrote: the engine compiles them or says why not, and they end, whatever they do. */
import { expect } from "chai";
import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { judge, type Outcome } from "./judge.js";
import { mutations, programs } from "./programs.js";

/** A long run sets this to 100,000. */
const RUNS = Number(process.env["VMCOM_FUZZ_RUNS"] ?? 1000);
const SCRIPTS = fileURLToPath(new URL("../scripts", import.meta.url));

/** Has programs judged; the first one that is too much for the engine fails the test with its seed. */
function judgeAll(arbitrary: fc.Arbitrary<string>, numRuns: number): Map<Outcome, number> {
  const outcomes = new Map<Outcome, number>();
  fc.assert(
    fc.property(arbitrary, (program) => {
      const outcome = judge(program);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns },
  );
  return outcomes;
}

describe("VBScript, given programs that nobody wrote", () => {
  it("compiles and runs or refuses generated ones", function () {
    this.timeout(0);
    const numRuns = Math.ceil(RUNS / 3);
    const outcomes = judgeAll(programs, numRuns);
    // The generator is of use only while it makes programs that compile.
    expect(outcomes.get("compile error") ?? 0).to.be.below(numRuns / 4);
    expect(outcomes.get("result") ?? 0).to.be.above(numRuns / 50);
  });

  it("compiles and runs or refuses damaged ones", function () {
    this.timeout(0);
    const corpus = readdirSync(SCRIPTS)
      .filter((file) => file.endsWith(".vbs"))
      .map((file) => readFileSync(join(SCRIPTS, file), "utf8"));
    judgeAll(mutations(corpus), Math.floor((RUNS * 2) / 3));
  });
});
