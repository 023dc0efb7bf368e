import { expect } from "chai";
import fc from "fast-check";
import { decodeEncodedScript } from "../../../lib/script/host/encoded-script.js";
import { HostBench } from "./support.js";

const wrapped = (encoded: string): string => `#@~^AAAAAA==${encoded}AAAAAA==^#~@`;
const decoded = (encoded: string): string => decodeEncodedScript(wrapped(encoded));

const ESCAPES: Readonly<Record<string, string>> = { "\n": "@&", "\r": "@#", ">": "@*", "<": "@!", "@": "@$" };
const CHARACTERS = ["\t", ...Array.from({ length: 96 }, (_, index) => String.fromCharCode(32 + index))];

/** What stands for a character in its turn, found by trying. */
function encodedAt(character: string, turn: number): string {
  const before = "x".repeat(turn);
  return ESCAPES[character] ?? CHARACTERS.find((each) => decoded(before + each).slice(turn) === character) ?? character;
}

const encoded = (text: string): string => {
  let turn = 0;
  return Array.from(text, (character) => encodedAt(character, character > "\x7f" ? 0 : turn++)).join("");
};

describe("Encoded scripts", () => {
  it("are read", () => {
    expect(decoded("\\ko$K6,J")).to.equal('MsgBox "');
  });

  it("have line ends, angle brackets and at signs as pairs", () => {
    expect(decoded("@#@&@*@!@$")).to.equal("\r\n><@");
  });

  it("have each character in each turn", () => {
    for (let turn = 0; turn < 3; turn++) {
      const before = "x".repeat([0, 1, 2][turn] ?? 0);
      const all = new Set(CHARACTERS.map((character) => decoded(before + character).slice(turn)));
      expect(all.size).to.equal(CHARACTERS.length);
    }
  });

  it("are what was encoded", () => {
    const text = 'If a < b And c > d Then WScript.Echo "Größe @ 1" \' tab:\t\r\nNext\r\n'.repeat(3);
    expect(decoded(encoded(text))).to.equal(text);
  });

  it("may have parts that are not encoded", () => {
    expect(decodeEncodedScript(`' a\r\n${wrapped(encoded("b"))}\r\n' c`)).to.equal("' a\r\nb\r\n' c");
    expect(decodeEncodedScript("#@~^AAAAAA==no end")).to.equal("#@~^AAAAAA==no end");
  });

  it("may be anything", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof decoded(text) === "string"));
  });

  it("run as .vbe, or where a language is named so", async () => {
    const bench = new HostBench();
    try {
      const text = wrapped(encoded('WScript.Echo "a", 1 < 2'));
      expect((await bench.run([bench.file("a.vbe", text)])).out).to.equal("a -1\n");
      expect((await bench.run([bench.file("a.txt", text), "//E:VBScript.Encode"])).out).to.equal("a -1\n");
      const job = `<job><script language="VBScript.Encode">${text}</script></job>`;
      expect((await bench.run([bench.file("a.wsf", job)])).out).to.equal("a -1\n");
    } finally {
      bench.dispose();
    }
  });
});
