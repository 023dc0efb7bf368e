/** Functions that calculate a number and may end before they have: their callers calculate on with JavaScript's operators. */
import { expect } from "chai";
import { expectSame } from "./run-ported.js";

const PART = "Function Part(a, b)\n  If b < 0 Then Exit Function\n  Part = a + b\nEnd Function\n";

describe("A number or Empty in a port", () => {
  it("counts as 0 in sums", async () => {
    const text = `${PART}x = Part(1, -1)\nWScript.Echo x + 5, 5 - x, -x, x * 3, x + x`;
    expect(await expectSame(text))
      .to.include("orZero(x) + 5")
      .and.not.include("add(");
  });

  it("is no text where text is put together", async () => {
    await expectSame(`${PART}x = Part(1, -1)\nWScript.Echo "<" & x & ">", "<" & Part(1, 1) & ">"`);
  });

  it("is as large as 0 in comparisons", async () => {
    const text = `${PART}x = Part(1, -1)\ny = Part(1, 1)\nWScript.Echo x = 0, x < y, y >= 2, x = Part(0, -1), x > -1`;
    expect(await expectSame(text)).to.not.match(/less\(|equal\(/);
  });

  it("stays Empty for whoever asks", async () => {
    const text = `${PART}x = Part(1, -1)\nWScript.Echo IsEmpty(x), IsEmpty(Part(1, 1)), x = "", Part(1, 1) = "2"`;
    await expectSame(text);
  });

  it("keeps the VARTYPE of a sum where that shows", async () => {
    const text = `${PART}x = Part(1, -1)\nWScript.Echo TypeName(x), TypeName(x + 40000 - 39999), TypeName(x + 1), TypeName(-x)`;
    expect(await expectSame(text)).to.not.include("orZero");
  });

  it("becomes anything as soon as something else comes", async () => {
    const text = `${PART}x = Part(1, -1)\nWScript.Echo x\nx = "3"\nWScript.Echo x + 1, x & 1`;
    expect(await expectSame(text)).to.not.include("orZero(x)");
  });

  it("adds up through the function itself", async () => {
    const text = `${PART}sum = 0\nFor i = -2 To 5\n  sum = Part(sum, i)\n  WScript.Echo sum\nNext`;
    expect(await expectSame(text)).to.include("orZero(a) + b");
  });
});
