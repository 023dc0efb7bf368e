import { expect } from "chai";
import { reportText } from "../../../lib/script/check/report-text.js";
import { isFine } from "../../../lib/script/check/script-report.js";
import { checkText } from "./support.js";

const APPLICATION = 'Set vs = CreateObject("VirtualServer.Application")\n';

describe("The report of vmcom check", () => {
  it("says what a script that compiles uses, and where", async () => {
    const report = await checkText(
      "a.vbs",
      `${APPLICATION}x = vs.Name\ny = vs.Name & vs.Version : s.Startup : s.foo\n`,
    );
    expect(isFine(report)).to.equal(true);
    expect(reportText(report)).to.equal(
      [
        "a.vbs: VBScript, compiles",
        "  ProgIDs",
        "    VirtualServer.Application  line 1",
        "  Members",
        "    IVMVirtualServer.Name     lines 2, 3",
        "    IVMVirtualServer.Version  line 3",
        "  Members, by their names, of objects that only the run shows",
        "    Startup  line 3",
        "  Other names on such objects",
        "    foo  line 3",
        "",
      ].join("\n"),
    );
  });

  it("begins with what does not exist, in the order of the source", async () => {
    const report = await checkText(
      "a.vbs",
      `${APPLICATION}vs.Nam = 1\nvs.Nam = CreateObject("No.Such")\nvs.HostInfo.Xyz\n`,
    );
    expect(isFine(report)).to.equal(false);
    expect(reportText(report).split("\n").slice(0, 5)).to.deep.equal([
      "a.vbs(2, 4) There is no member 'Nam' of IVMVirtualServer; the nearest is 'Name'",
      "a.vbs(3, 4) There is no member 'Nam' of IVMVirtualServer; the nearest is 'Name'",
      "a.vbs(3, 23) There is no class 'No.Such'",
      "a.vbs(4, 13) There is no member 'Xyz' of IVMHostInfo",
      "a.vbs: VBScript, compiles, 3 names do not exist",
    ]);
    expect(reportText(report)).to.include(
      "    IVMVirtualServer.Nam       lines 2, 3  does not exist (nearest: Name)\n",
    );
  });

  it("has the error of a script that does not compile as cscript prints it", async () => {
    const report = await checkText("a.vbs", "If x Then\n");
    expect(isFine(report)).to.equal(false);
    expect(reportText(report)).to.equal(
      "a.vbs(2, 1) Microsoft VBScript compilation error: Expected 'End'\na.vbs: VBScript, does not compile\n",
    );
  });

  it("lists the first eight lines of a name", async () => {
    const report = await checkText("a.vbs", APPLICATION + "x = vs.Name\n".repeat(20));
    expect(reportText(report)).to.include("lines 2, 3, 4, 5, 6, 7, 8, 9, ...\n");
  });

  it("calls one missing name one", async () => {
    expect(reportText(await checkText("a.vbs", `${APPLICATION}vs.Foo`))).to.include("compiles, 1 name does not exist");
  });

  it("reads what was saved as UTF-16, UTF-8 or in the code page of the time", async () => {
    const line = 'x = = "Ä"';
    for (const bytes of [Buffer.from(`\uFEFF${line}`, "utf16le"), Buffer.from(line), Buffer.from(line, "latin1")]) {
      expect((await checkText("a.vbs", bytes)).errors.map(({ sourceLine }) => sourceLine)).to.deep.equal([line]);
    }
  });

  it("is that of the script that a .wsh file names", async () => {
    const itself = await checkText("a.wsh", "[ScriptFile]\r\nPath=a.wsh\r\n");
    expect(reportText(itself)).to.equal('a.wsh: Input Error: There is no script engine for file extension ".wsh".\n');
    const other = await checkText("a.wsh", "[ScriptFile]\r\nPath=none.vbs\r\n");
    expect(reportText(other)).to.match(/^a\.wsh: Input Error: Can not find script file ".*none\.vbs"\.\n$/);
  });

  it("says of a file without a script engine that there is none", async () => {
    const report = await checkText("a.xyz", "");
    expect(isFine(report)).to.equal(false);
    expect(reportText(report)).to.equal('a.xyz: Input Error: There is no script engine for file extension ".xyz".\n');
  });
});
