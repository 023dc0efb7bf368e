import { expect } from "chai";
import { createObject } from "../../../lib/com/class-registry.js";
import { tableOf, type ComObject } from "../../../lib/com/com-object.js";
import { E_ALREADY_EXISTS, REGDB_E_CLASSNOTREG } from "../../../lib/generated/hresults.js";
import { registerScriptObjects, SCRIPT_OBJECT_PROG_IDS } from "../../../lib/script/objects/register.js";
import { expectHresult } from "../../support/com-error-of.js";
import { scriptObjects } from "./support.js";

describe("registerScriptObjects", () => {
  it("makes the classes known, until it is disposed of", () => {
    const objects = scriptObjects();
    const registered = registerScriptObjects(() => objects);
    try {
      const names = SCRIPT_OBJECT_PROG_IDS.map(
        (progId) => tableOf(createObject(progId.toUpperCase()) as ComObject).name,
      );
      expect(new Set(names)).to.deep.equal(
        new Set([
          "Dictionary",
          "FileSystemObject",
          "IRegExp2",
          "IWshShell3",
          "IWshNetwork2",
          "SWbemLocator",
          "SWbemDateTime",
        ]),
      );
      expect(createObject("{EE09B103-97E0-11CF-978F-00A02463E06F}")).not.to.equal(createObject("Scripting.Dictionary"));
      expectHresult(E_ALREADY_EXISTS, () => registerScriptObjects(() => objects));
      expect(createObject("WScript.Shell")).to.be.an("object");
    } finally {
      registered[Symbol.dispose]();
    }
    expectHresult(REGDB_E_CLASSNOTREG, () => createObject("Scripting.Dictionary"));
  });

  it("makes nothing before an object is wanted", () => {
    let count = 0;
    const registered = registerScriptObjects(() => (count++, scriptObjects()));
    expect(count).to.equal(0);
    createObject("Scripting.Dictionary");
    expect(count).to.equal(1);
    registered[Symbol.dispose]();
  });

  it("gives files of one host to all its objects", () => {
    const objects = scriptObjects();
    objects.fileSystemObject().CreateTextFile("C:\\a.txt").Close();
    objects.shell().CurrentDirectory = "C:\\";
    expect(objects.fileSystemObject().FileExists("a.txt")).to.equal(true);
  });
});
