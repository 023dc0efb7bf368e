import { expect } from "chai";
import { resolve } from "node:path";
import { parseControlFile } from "../../../lib/script/host/control-file.js";
import { HostError } from "../../../lib/script/host/host-error.js";

describe("A .wsh file", () => {
  const parse = (...lines: string[]) => parseControlFile(lines.join("\r\n"), "x.wsh", "/scripts/x.wsh");

  it("names a script, and how it is run", () => {
    const text = [
      "[ScriptFile]",
      "Path=C:\\Scripts\\nightly.vbs",
      "[Options]",
      "Timeout=20",
      "DisplayLogo=1",
      "BatchMode=1",
    ];
    expect(parse(...text)).to.deep.equal({ script: "C:\\Scripts\\nightly.vbs", timeout: 20, isBatch: true });
  });

  it("names one beside itself", () => {
    expect(parse("[ScriptFile]", 'Path="sub\\nightly.vbs"').script).to.equal(resolve("/scripts/sub/nightly.vbs"));
  });

  it("says no more than it has to, in any letter case", () => {
    expect(parse("; settings", "[SCRIPTFILE]", " path = a.vbs ")).to.include({ timeout: 0, isBatch: false });
    expect(parse("[ScriptFile]", "Path=a.vbs", "[Options]", "Timeout=soon").timeout).to.equal(0);
  });

  it("without a script is none", () => {
    expect(() => parse("[Options]", "Path=a.vbs")).to.throw(HostError, "settings file");
    expect(() => parse("\u0000\u0001")).to.throw(HostError);
  });
});
