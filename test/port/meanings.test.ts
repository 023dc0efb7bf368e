/** Small programs that ports once did not mean the same as. */
import { expectSame } from "./run-ported.js";

const PROGRAMS: Readonly<Record<string, string>> = {
  "a number in parentheses behind a minus": `WScript.Echo "x" & -(0) & -(7)`,
  "a large Double within a text": `WScript.Echo "x" & 1E+20 & 100000000000000000000 & 1E+5`,
  "the sum of two variables that are Empty": `Change\nWScript.Echo Left(flag + flag, 2)\nSub Change\nIf False Then flag = "z"\nEnd Sub\nDim flag`,
  "Set of a text, which fails": `On Error Resume Next\nDim o\nSet o = Nothing\nWScript.Echo o Is Nothing\nSet o = "text"\nWScript.Echo Err.Number`,
  "a variable that a later argument changes before the call": `a = 1\nWScript.Echo Joined(a, Changed())\nFunction Joined(x, y)\nJoined = x & y\nEnd Function\nFunction Changed\na = 2\nChanged = a\nEnd Function`,
  "members of WScript within With": `With WScript\n.Echo .ScriptName\nEnd With`,
};

describe("Ports mean what the script means by", () => {
  for (const [name, program] of Object.entries(PROGRAMS)) {
    it(name, async () => {
      await expectSame(program);
    });
  }
});
