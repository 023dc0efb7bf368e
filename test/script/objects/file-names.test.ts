import { expect } from "chai";
import fc from "fast-check";
import * as fs from "node:fs";
import { join } from "node:path";
import { ComError } from "../../../lib/com/com-error.js";
import { tableOf } from "../../../lib/com/com-object.js";
import { AtomicWriter } from "../../../lib/files/atomic-writer.js";
import { DriveMap } from "../../../lib/files/drive-map.js";
import { HostFileSystem } from "../../../lib/files/host-file-system.js";
import { matchesPattern } from "../../../lib/script/objects/files/wildcard.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../../files/temporary-directory.js";
import { invoke, scripted } from "../../support/scripted.js";
import { expectNumber, scriptObjects } from "./support.js";

const onPosix = process.platform === "win32" ? it.skip : it;

describe("Scripting.FileSystemObject", () => {
  const fso = scriptObjects().fileSystemObject();
  afterEach(removeTemporaryDirectories);

  const NAMES: readonly [member: string, path: string, expected: string][] = [
    ["GetFileName", "C:\\a\\b.txt", "b.txt"],
    ["GetFileName", "C:\\a\\", "a"],
    ["GetFileName", "C:\\", ""],
    ["GetFileName", "b.txt", "b.txt"],
    ["GetFileName", "C:b.txt", "b.txt"],
    ["GetFileName", "/srv/x/y", "y"],
    ["GetBaseName", "C:\\a\\b.tar.gz", "b.tar"],
    ["GetBaseName", "C:\\a.b\\c", "c"],
    ["GetBaseName", ".profile", ""],
    ["GetExtensionName", "C:\\a\\b.tar.gz", "gz"],
    ["GetExtensionName", "C:\\a.b\\c", ""],
    ["GetExtensionName", "a.", ""],
    ["GetParentFolderName", "C:\\a\\b.txt", "C:\\a"],
    ["GetParentFolderName", "C:\\a\\b\\", "C:\\a"],
    ["GetParentFolderName", "C:\\a", "C:\\"],
    ["GetParentFolderName", "C:\\", ""],
    ["GetParentFolderName", "a\\b", "a"],
    ["GetParentFolderName", "a", ""],
    ["GetDriveName", "C:\\a", "C:"],
    ["GetDriveName", "c:", "c:"],
    ["GetDriveName", "a\\b", ""],
    ["GetDriveName", "\\\\server\\share\\x", "\\\\server\\share"],
    ["GetAbsolutePathName", "", "C:\\"],
    ["GetAbsolutePathName", "a", "C:\\a"],
    ["GetAbsolutePathName", "c:a\\..\\b", "C:\\b"],
    ["GetAbsolutePathName", "\\x\\.\\y", "C:\\x\\y"],
    ["GetAbsolutePathName", "d:\\x\\\\y\\", "D:\\x\\y"],
    ["GetAbsolutePathName", "d:x", "D:\\x"],
    ["GetAbsolutePathName", "C:\\..\\..\\a", "C:\\a"],
    ["GetAbsolutePathName", "C:\\*.txt", "C:\\*.txt"],
  ];
  for (const [member, path, expected] of NAMES) {
    it(`${member}("${path}") is "${expected}"`, () => {
      expect(invoke(scripted(fso), member, path)).to.equal(expected);
    });
  }

  const BUILT: readonly [path: string, name: string, expected: string][] = [
    ["C:\\a", "b", "C:\\a\\b"],
    ["C:\\a\\", "b", "C:\\a\\b"],
    ["C:\\a\\", "\\b", "C:\\a\\b"],
    ["C:\\a", "\\b", "C:\\a\\b"],
    ["C:", "b", "C:b"],
    ["", "b", "b"],
    ["a", "", "a"],
  ];
  for (const [path, name, expected] of BUILT) {
    it(`BuildPath("${path}", "${name}") is "${expected}"`, () => {
      expect(fso.BuildPath(path, name)).to.equal(expected);
    });
  }

  it("makes names for temporary files", () => {
    expect(fso.GetTempName()).to.match(/^rad[0-9A-F]{5}\.tmp$/);
    expect(fso.GetTempName()).not.to.equal(fso.GetTempName());
  });

  onPosix("takes paths of the host", () => {
    const directory = temporaryDirectory();
    const writer = new AtomicWriter(join(directory, "journal"));
    const objects = scriptObjects({
      fileSystem: new HostFileSystem({ drives: new DriveMap(join(directory, "drives")), writer }),
      workingDirectory: { current: directory },
    });
    const host = objects.fileSystemObject();
    host.CreateTextFile("a.txt").Write("x");
    expect(fs.readFileSync(join(directory, "a.txt"), "latin1")).to.equal("x");
    expect(host.GetFile(join(directory, "a.txt")).Name).to.equal("a.txt");
    expect(host.FileExists(host.BuildPath(directory, "a.txt"))).to.equal(true);
    host.CreateFolder("d");
    host.MoveFile("a.txt", "d\\");
    expect(fs.existsSync(join(directory, "d", "a.txt"))).to.equal(true);
    expectNumber(68, () => host.GetFile("d/a.txt").Drive);
  });

  it("has the DISPIDs of the type library", () => {
    const ids = ["BuildPath", "getfile", "OPENTEXTFILE", "CreateTextFile", "FileExists", "Drives"];
    expect(ids.map((name) => fso.GetIDsOfNames([name])[0])).to.deep.equal([10000, 10012, 1100, 1101, 10016, 10010]);
    expect(fso.GetIDsOfNames(["OpenTextFile", "iomode"])).to.deep.equal([1100, 1]);
    expect(tableOf(fso).name).to.equal("FileSystemObject");
  });

  it("has sizes whose whole numbers are longs, as scripts saw them", () => {
    const objects = scriptObjects().fileSystemObject();
    objects.CreateTextFile("C:\\a.txt").Close();
    for (const [object, name] of [
      [objects.GetFile("C:\\a.txt"), "Size"],
      [objects.GetDrive("C"), "FreeSpace"],
    ] as const) {
      const { members } = tableOf(object);
      expect(members.find((member) => member.name === name)?.result?.kind).to.equal("long");
    }
  });

  it("answers every name once", () => {
    const { members } = tableOf(fso);
    expect(new Set(members.map(({ dispid }) => dispid)).size).to.equal(members.length);
    expect(members).to.have.lengthOf(27);
  });

  it("compares names with patterns", () => {
    const matching: readonly [name: string, pattern: string][] = [
      ["a.txt", "*"],
      ["a", "*.*"],
      ["A.TXT", "a.t?t"],
      ["abc", "a*c"],
      ["ac", "a*c"],
      ["aXbXc", "a*b*c"],
      ["(a)[b]", "(a)[b]*"],
    ];
    for (const [name, pattern] of matching) expect(matchesPattern(name, pattern), `${name} ${pattern}`).to.equal(true);
    for (const [name, pattern] of [
      ["ab", "a?b"],
      ["abc", "a*b"],
      ["a.txt", "*.tx"],
      ["", "?"],
    ] as const) {
      expect(matchesPattern(name, pattern), `${name} ${pattern}`).to.equal(false);
    }
    expect(matchesPattern("a".repeat(5000), `${"*a".repeat(1000)}b`)).to.equal(false);
  });

  it("answers any path with a result or an error of its own", () => {
    const piece = fc.constantFrom(
      "C:",
      "\\",
      "/",
      "..",
      ".",
      "a",
      "*",
      "?",
      "con",
      "\u0000",
      "\\\\s\\t",
      " ",
      ":",
      "x".repeat(300),
    );
    const path = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join("")),
      fc.string(),
    );
    const view = scripted(fso);
    const one = ["FileExists", "FolderExists", "DriveExists", "GetFile", "GetFolder", "GetDrive", "DeleteFile"];
    const names = ["GetFileName", "GetBaseName", "GetExtensionName", "GetParentFolderName", "GetAbsolutePathName"];
    fc.assert(
      fc.property(path, path, (first, second) => {
        for (const name of names) expect(invoke(view, name, first)).to.be.a("string");
        expect(invoke(view, "BuildPath", first, second)).to.be.a("string");
        for (const name of one) attempt(() => invoke(view, name, first));
        for (const name of ["CopyFile", "MoveFile", "CopyFolder", "MoveFolder"]) {
          attempt(() => invoke(view, name, first, second));
        }
      }),
    );
  });
});

/** Does something that may fail, but only as scripts know it. */
function attempt(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    expect(error).to.be.instanceOf(ComError);
    expect(((error as ComError).hresult >>> 16).toString(16)).to.equal("800a");
  }
}
