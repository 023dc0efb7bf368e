import { expect } from "chai";
import fc from "fast-check";
import { parseCommandLine } from "../../lib/model/command-line.js";

/** As programs of Windows are told to quote: always in quotes, backslashes doubled where a quote follows. */
function quoted(argument: string): string {
  return `"${argument.replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) => `${slashes}${slashes}${quote === "" ? "" : '\\"'}`)}"`;
}

describe("parseCommandLine", () => {
  const cases: readonly [commandLine: string, parts: string[]][] = [
    ["", []],
    ["  \t", []],
    ["notify", ["notify"]],
    ["  notify  a\tb ", ["notify", "a", "b"]],
    ['"C:\\Program Files\\x.exe" "a b" c', ["C:\\Program Files\\x.exe", "a b", "c"]],
    ['C:\\x\\y.exe "C:\\a b\\\\" d', ["C:\\x\\y.exe", "C:\\a b\\", "d"]],
    ['x a\\\\\\"b', ["x", 'a\\"b']],
    ['x a\\\\b d"e f"g h', ["x", "a\\\\b", "de fg", "h"]],
    ['x a\\\\\\\\"b c" d', ["x", "a\\\\b c", "d"]],
    ['x "a""b"', ["x", 'a"b']],
    ['x "" y', ["x", "", "y"]],
    ['x "not closed', ["x", "not closed"]],
    ['"not closed', ["not closed"]],
    ["x $(id) `id` ; & | > %PATH%", ["x", "$(id)", "`id`", ";", "&", "|", ">", "%PATH%"]],
  ];
  for (const [commandLine, parts] of cases) {
    it(`divides ${JSON.stringify(commandLine)}`, () => {
      expect(parseCommandLine(commandLine)).to.deep.equal(parts);
    });
  }

  it("finds any arguments again that were quoted by the rules", () => {
    const argument = fc.string({ unit: fc.constantFrom("a", " ", "\t", '"', "\\", "é") });
    fc.assert(
      fc.property(fc.array(argument), (args) => {
        expect(parseCommandLine(["program", ...args.map(quoted)].join(" "))).to.deep.equal(["program", ...args]);
      }),
    );
  });

  it("takes any text in time that grows with its length", () => {
    const text = `x ${'\\"'.repeat(20_000)}${"\\".repeat(20_000)}${'""'.repeat(20_000)}`;
    expect(parseCommandLine(text)[0]).to.equal("x");
  });
});
