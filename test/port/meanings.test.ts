/** Small programs that ports once did not mean the same as. */
import { expect } from "chai";
import { compiledPort, runOriginal, runPort } from "./run-ported.js";

const PROGRAMS: Readonly<Record<string, string>> = {
  "a number in parentheses behind a minus": `WScript.Echo "x" & -(0) & -(7)`,
};

describe("Ports mean what the script means by", () => {
  for (const [name, program] of Object.entries(PROGRAMS)) {
    it(name, async () => {
      const original = await runOriginal(program);
      expect(runPort(compiledPort(program).run)).to.equal(original);
    });
  }
});
