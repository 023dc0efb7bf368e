import { expect } from "chai";
import { join } from "node:path";
import { AtomicWriter } from "../../../lib/files/atomic-writer.js";
import { DriveMap } from "../../../lib/files/drive-map.js";
import type { FileSystem } from "../../../lib/files/file-system.js";
import { HostFileSystem } from "../../../lib/files/host-file-system.js";
import { MemoryFileSystem } from "../../../lib/files/memory-file-system.js";
import { DISP_E_TYPEMISMATCH } from "../../../lib/generated/hresults.js";
import type { ScriptObjectOf } from "../../../lib/script/objects/core/define-class.js";
import type { FileSystemObject } from "../../../lib/script/objects/files/file-system-object.js";
import type { ScriptObjects } from "../../../lib/script/objects/script-objects.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../../files/temporary-directory.js";
import { expectHresult } from "../../support/com-error-of.js";
import { element, scripted, type Scripted } from "../../support/scripted.js";
import { expectNumber, scriptObjects } from "./support.js";

function hostFileSystem(): FileSystem {
  const home = temporaryDirectory();
  const drives = new DriveMap(join(home, "drives"));
  return new HostFileSystem({ drives, writer: new AtomicWriter(join(home, "journal")) });
}

for (const [kind, makeFiles] of [
  ["in memory", () => new MemoryFileSystem()],
  ["of the host", hostFileSystem],
] as const) {
  describe(`Scripting.FileSystemObject on files ${kind}`, () => {
    let files: FileSystem;
    let objects: ScriptObjects;
    let fso: ScriptObjectOf<FileSystemObject>;

    beforeEach(() => {
      files = makeFiles();
      objects = scriptObjects({ fileSystem: files, drives: ["C", "D"] });
      fso = objects.fileSystemObject();
    });

    afterEach(removeTemporaryDirectories);

    function write(path: string, text = path): void {
      files.writeFile(path, Buffer.from(text));
    }

    function read(path: string): string {
      return Buffer.from(files.readFile(path)).toString();
    }

    /** Files with their own paths in them. */
    function tree(...paths: string[]): void {
      for (const path of paths) {
        files.makeFolder(path.slice(0, path.lastIndexOf("\\") + 1));
        write(path);
      }
    }

    describe("what is there", () => {
      it("tells files from folders", () => {
        tree("C:\\a\\b.txt");
        expect(fso.FileExists("C:\\a\\b.txt")).to.equal(true);
        expect(fso.FolderExists("C:\\a\\b.txt")).to.equal(false);
        expect(fso.FolderExists("c:/A/")).to.equal(true);
        expect(fso.FileExists("C:\\a")).to.equal(false);
        expect(fso.FileExists("C:\\x")).to.equal(false);
      });

      it("finds nothing under what is no path", () => {
        for (const path of ["", "C:\\a?b", "\\\\server\\share\\x", "C:\\con", "*", "C:\\a\\*.txt", "Q:\\"]) {
          expect(fso.FileExists(path), path).to.equal(false);
          expect(fso.FolderExists(path), path).to.equal(false);
        }
      });

      it("knows its drives", () => {
        expect(fso.DriveExists("c")).to.equal(true);
        expect(fso.DriveExists("D:\\x")).to.equal(true);
        expect(fso.DriveExists("E:")).to.equal(false);
        expect(fso.DriveExists("")).to.equal(false);
      });

      it("takes relative paths from the current directory", () => {
        tree("C:\\work\\a.txt");
        objects.place.workingDirectory.current = "C:\\work";
        expect(fso.FileExists("a.txt")).to.equal(true);
        expect(fso.FileExists("..\\work\\a.txt")).to.equal(true);
        expect(fso.FileExists("c:a.txt")).to.equal(true);
        expect(fso.FileExists("\\work\\a.txt")).to.equal(true);
        expect(fso.GetFile("a.txt").Path).to.equal("C:\\work\\a.txt");
      });

      it("fails with 53 and 76 for what is not there", () => {
        expectNumber(53, () => fso.GetFile("C:\\a.txt"));
        expectNumber(76, () => fso.GetFile("C:\\no\\a.txt"));
        expectNumber(76, () => fso.GetFolder("C:\\a"));
        expectNumber(5, () => fso.GetFile(""));
        expectNumber(52, () => fso.GetFile("C:\\a|b"));
      });

      it("does not take Null for a path", () => {
        expectHresult(DISP_E_TYPEMISMATCH, () => fso.FileExists(null as never));
      });
    });

    describe("CopyFile", () => {
      it("copies to a name", () => {
        tree("C:\\a.txt");
        fso.CopyFile("C:\\a.txt", "C:\\b.txt");
        expect(read("C:\\b.txt")).to.equal("C:\\a.txt");
        expect(read("C:\\a.txt")).to.equal("C:\\a.txt");
      });

      it("copies into a folder that ends with a separator", () => {
        tree("C:\\a.txt", "C:\\d\\x");
        fso.CopyFile("C:\\a.txt", "C:\\d\\");
        expect(read("C:\\d\\a.txt")).to.equal("C:\\a.txt");
      });

      it("fails with 70 for a folder that does not", () => {
        tree("C:\\a.txt", "C:\\d\\x");
        expectNumber(70, () => fso.CopyFile("C:\\a.txt", "C:\\d"));
      });

      it("copies all that a pattern stands for", () => {
        tree("C:\\s\\a.txt", "C:\\s\\b.TXT", "C:\\s\\c.log", "C:\\s\\d.txt\\x", "C:\\t\\x");
        fso.CopyFile("C:\\s\\*.txt", "C:\\t");
        expect(files.list("C:\\t")).to.have.members(["a.txt", "b.TXT", "x"]);
      });

      it("fails with 53 if a pattern stands for nothing, 76 if the target is no folder", () => {
        tree("C:\\s\\a.txt");
        expectNumber(53, () => fso.CopyFile("C:\\s\\*.log", "C:\\"));
        expectNumber(76, () => fso.CopyFile("C:\\s\\*.txt", "C:\\no"));
        expectNumber(76, () => fso.CopyFile("C:\\no\\*.txt", "C:\\"));
        expectNumber(53, () => fso.CopyFile("C:\\s\\b.txt", "C:\\"));
      });

      it("overwrites unless told not to", () => {
        tree("C:\\a.txt", "C:\\b.txt");
        expectNumber(58, () => fso.CopyFile("C:\\a.txt", "C:\\b.txt", false));
        expect(read("C:\\b.txt")).to.equal("C:\\b.txt");
        fso.CopyFile("C:\\a.txt", "C:\\b.txt");
        expect(read("C:\\b.txt")).to.equal("C:\\a.txt");
      });

      it("does not overwrite what is read-only, nor copy onto itself", () => {
        tree("C:\\a.txt", "C:\\b.txt");
        files.setReadOnly("C:\\b.txt", true);
        expectNumber(70, () => fso.CopyFile("C:\\a.txt", "C:\\b.txt"));
        expectNumber(70, () => fso.CopyFile("C:\\a.txt", "C:\\A.TXT"));
        expect(read("C:\\a.txt")).to.equal("C:\\a.txt");
      });

      it("copies the mark that says read-only, and empty files", () => {
        write("C:\\a.txt", "");
        files.setReadOnly("C:\\a.txt", true);
        fso.CopyFile("C:\\a.txt", "C:\\b.txt");
        expect(files.isReadOnly("C:\\b.txt")).to.equal(true);
        expect(files.size("C:\\b.txt")).to.equal(0);
      });

      it("copies large files whole, to another drive, too", () => {
        const bytes = Buffer.alloc(3_000_001, "0123456789");
        files.writeFile("C:\\a.bin", bytes);
        fso.CopyFile("C:\\a.bin", "D:\\");
        expect(Buffer.from(files.readFile("D:\\a.bin")).equals(bytes)).to.equal(true);
      });
    });

    describe("MoveFile", () => {
      it("moves to a name, and into a folder", () => {
        tree("C:\\a.txt", "C:\\d\\x");
        fso.MoveFile("C:\\a.txt", "C:\\b.txt");
        expect(fso.FileExists("C:\\a.txt")).to.equal(false);
        fso.MoveFile("C:\\b.txt", "C:\\d\\");
        expect(read("C:\\d\\b.txt")).to.equal("C:\\a.txt");
      });

      it("moves to another drive", () => {
        tree("C:\\a.txt");
        fso.MoveFile("C:\\a.txt", "D:\\b.txt");
        expect(read("D:\\b.txt")).to.equal("C:\\a.txt");
        expect(fso.FileExists("C:\\a.txt")).to.equal(false);
      });

      it("never overwrites", () => {
        tree("C:\\a.txt", "C:\\b.txt");
        expectNumber(58, () => fso.MoveFile("C:\\a.txt", "C:\\b.txt"));
        expect(read("C:\\b.txt")).to.equal("C:\\b.txt");
      });

      it("moves all that a pattern stands for", () => {
        tree("C:\\s\\a1.txt", "C:\\s\\a2.txt", "C:\\s\\b1.txt", "C:\\t\\x");
        fso.MoveFile("C:\\s\\a?.*", "C:\\t");
        expect(files.list("C:\\s")).to.deep.equal(["b1.txt"]);
        expectNumber(53, () => fso.MoveFile("C:\\s\\a?.*", "C:\\t"));
      });
    });

    describe("DeleteFile", () => {
      it("removes a file, or all of a pattern", () => {
        tree("C:\\s\\a.txt", "C:\\s\\b.txt", "C:\\s\\c.log");
        fso.DeleteFile("C:\\s\\c.log");
        fso.DeleteFile("C:\\s\\*.t?t");
        expect(files.list("C:\\s")).to.deep.equal([]);
        expectNumber(53, () => fso.DeleteFile("C:\\s\\a.txt"));
        expectNumber(53, () => fso.DeleteFile("C:\\s\\*"));
      });

      it("leaves what is read-only unless forced", () => {
        tree("C:\\a.txt");
        files.setReadOnly("C:\\a.txt", true);
        expectNumber(70, () => fso.DeleteFile("C:\\a.txt"));
        fso.DeleteFile("C:\\a.txt", true);
        expect(fso.FileExists("C:\\a.txt")).to.equal(false);
      });

      it("fails with 70 for a file in use", () => {
        tree("C:\\a.txt");
        const other = files.open("C:\\a.txt", "read");
        expectNumber(70, () => fso.DeleteFile("C:\\a.txt"));
        other.close();
      });
    });

    describe("folders", () => {
      it("are made one at a time", () => {
        expect(fso.CreateFolder("C:\\a").Path).to.equal("C:\\a");
        expectNumber(58, () => fso.CreateFolder("C:\\a"));
        expectNumber(76, () => fso.CreateFolder("C:\\b\\c"));
        tree("C:\\f");
        expectNumber(58, () => fso.CreateFolder("C:\\f"));
      });

      it("are copied with all that is in them", () => {
        tree("C:\\s\\a.txt", "C:\\s\\deep\\b.txt");
        fso.CopyFolder("C:\\s", "C:\\t");
        expect(read("C:\\t\\deep\\b.txt")).to.equal("C:\\s\\deep\\b.txt");
        fso.CopyFolder("C:\\s", "C:\\t\\");
        expect(read("C:\\t\\s\\a.txt")).to.equal("C:\\s\\a.txt");
      });

      it("are merged into one that is there, and 58 if it must not be overwritten", () => {
        tree("C:\\s\\a.txt", "C:\\t\\a.txt", "C:\\t\\b.txt");
        expectNumber(58, () => fso.CopyFolder("C:\\s", "C:\\t", false));
        fso.CopyFolder("C:\\s", "C:\\t");
        expect(read("C:\\t\\a.txt")).to.equal("C:\\s\\a.txt");
        expect(fso.FileExists("C:\\t\\b.txt")).to.equal(true);
      });

      it("are not copied into themselves", () => {
        tree("C:\\s\\a.txt");
        expectNumber(70, () => fso.CopyFolder("C:\\s", "C:\\s\\"));
        expectNumber(70, () => fso.CopyFolder("C:\\s", "C:\\S"));
        expectNumber(70, () => fso.MoveFolder("C:\\s", "C:\\s\\t"));
      });

      it("are copied and removed by pattern", () => {
        tree("C:\\s\\a1\\x", "C:\\s\\a2\\x", "C:\\s\\b\\x", "C:\\s\\a3", "C:\\t\\x");
        fso.CopyFolder("C:\\s\\a*", "C:\\t");
        expect(files.list("C:\\t")).to.have.members(["a1", "a2", "x"]);
        fso.DeleteFolder("C:\\s\\a*");
        expect(files.list("C:\\s")).to.have.members(["a3", "b"]);
        expectNumber(76, () => fso.DeleteFolder("C:\\s\\a*"));
        expectNumber(76, () => fso.CopyFolder("C:\\s\\q*", "C:\\t"));
      });

      it("move", () => {
        tree("C:\\s\\deep\\a.txt", "C:\\t\\x");
        fso.MoveFolder("C:\\s", "C:\\u");
        expect(read("C:\\u\\deep\\a.txt")).to.equal("C:\\s\\deep\\a.txt");
        expect(fso.FolderExists("C:\\s")).to.equal(false);
        fso.MoveFolder("C:\\u", "C:\\t\\");
        expect(fso.FolderExists("C:\\t\\u\\deep")).to.equal(true);
        expectNumber(58, () => fso.MoveFolder("C:\\t\\u", "C:\\t\\x"));
        expectNumber(70, () => fso.MoveFolder("C:\\t\\u", "D:\\u"));
      });

      it("are removed with all that is in them", () => {
        tree("C:\\s\\deep\\a.txt");
        expectNumber(76, () => fso.DeleteFolder("C:\\s\\"));
        fso.DeleteFolder("C:\\s");
        expect(fso.FolderExists("C:\\s")).to.equal(false);
        expectNumber(76, () => fso.DeleteFolder("C:\\s"));
        expectNumber(70, () => fso.DeleteFolder("C:"));
      });

      it("keep what is read-only in them unless forced", () => {
        tree("C:\\s\\a.txt");
        files.setReadOnly("C:\\s\\a.txt", true);
        expectNumber(70, () => fso.DeleteFolder("C:\\s"));
        fso.DeleteFolder("C:\\s", true);
        expect(fso.FolderExists("C:\\s")).to.equal(false);
      });
    });

    describe("File", () => {
      beforeEach(() => tree("C:\\Docs\\Long name.text"));

      it("says what it is", () => {
        const file = fso.GetFile("C:\\docs\\LONG NAME.TEXT");
        expect(file.Name.toLowerCase()).to.equal("long name.text");
        expect(file.Size).to.equal("C:\\Docs\\Long name.text".length);
        expect(file.ShortName).to.equal("LONGNA~1.TEX");
        expect(file.ParentFolder.Path.toLowerCase()).to.equal("c:\\docs");
        expect(file.Drive.DriveLetter).to.equal("C");
        expect(file.Attributes).to.equal(32);
        expect(file.Type).to.equal("TEXT File");
        expect(file.DateLastModified).to.be.instanceOf(Date);
        expect(Math.abs(Number(file.DateCreated) - Date.now())).to.be.below(86_400_000);
        expect(file.DateLastAccessed).to.be.instanceOf(Date);
        expect(String(file).toLowerCase()).to.equal("c:\\docs\\long name.text");
      });

      it("has short paths", () => {
        tree("C:\\Program Files\\Microsoft Virtual Server\\a.txt", "C:\\Program Data\\x");
        expect(fso.GetFile("C:\\Program Files\\Microsoft Virtual Server\\a.txt").ShortPath).to.equal(
          "C:\\PROGRA~2\\MICROS~1\\a.txt",
        );
      });

      it("is renamed", () => {
        const file = fso.GetFile("C:\\Docs\\Long name.text");
        file.Name = "b.txt";
        expect(file.Path).to.equal("C:\\Docs\\b.txt");
        expect(fso.FileExists("C:\\Docs\\b.txt")).to.equal(true);
        tree("C:\\Docs\\c.txt");
        expectNumber(58, () => (file.Name = "c.txt"));
        expectNumber(52, () => (file.Name = "..\\c.txt"));
        expectNumber(52, () => (file.Name = "a*"));
      });

      it("moves, copies and goes", () => {
        const file = fso.GetFile("C:\\Docs\\Long name.text");
        file.Copy("C:\\copy.txt");
        file.Move("C:\\moved.txt");
        expect(file.Path).to.equal("C:\\moved.txt");
        expect(fso.FileExists("C:\\copy.txt")).to.equal(true);
        file.Delete();
        expectNumber(53, () => file.Size);
        expectNumber(53, () => file.Delete());
      });

      it("has attributes that are set", () => {
        const file = fso.GetFile("C:\\Docs\\Long name.text");
        file.Attributes = 1 | 2;
        expect(file.Attributes).to.equal(3);
        expectNumber(70, () => fso.DeleteFile(file.Path));
        file.Attributes = 0;
        expect(file.Attributes).to.equal(0);
        expectNumber(5, () => (file.Attributes = 0x10000));
      });

      it("opens as text", () => {
        const file = fso.GetFile("C:\\Docs\\Long name.text");
        file.OpenAsTextStream(8).Write("!");
        expect(file.OpenAsTextStream().ReadAll()).to.equal("C:\\Docs\\Long name.text!");
        file.OpenAsTextStream(2).Close();
        expect(file.Size).to.equal(0);
      });
    });

    describe("Folder", () => {
      beforeEach(() => tree("C:\\d\\b.txt", "C:\\d\\a.txt", "C:\\d\\sub\\c.txt"));

      it("says what it is", () => {
        const folder = fso.GetFolder("C:\\d");
        expect([folder.Name, folder.Path, String(folder)]).to.deep.equal(["d", "C:\\d", "C:\\d"]);
        expect(folder.Size).to.equal("C:\\d\\b.txt".length * 2 + "C:\\d\\sub\\c.txt".length);
        expect(folder.Attributes).to.equal(16);
        expect(folder.Type).to.equal("File Folder");
        expect(folder.IsRootFolder).to.equal(false);
        expect(folder.ParentFolder?.IsRootFolder).to.equal(true);
        expect(folder.ParentFolder?.ParentFolder).to.equal(null);
        expect(folder.Drive.Path).to.equal("C:");
      });

      it("lists its files and folders", () => {
        const folder = fso.GetFolder("C:\\d");
        expect(folder.Files.Count).to.equal(2);
        expect([...folder.Files].map(String)).to.deep.equal(["C:\\d\\a.txt", "C:\\d\\b.txt"]);
        expect(folder.SubFolders.Count).to.equal(1);
        expect([...folder.SubFolders].map(String)).to.deep.equal(["C:\\d\\sub"]);
      });

      it("finds one by its name", () => {
        const folder = fso.GetFolder("C:\\d");
        expect(folder.Files.Item("a.txt").Size).to.equal("C:\\d\\a.txt".length);
        expect(folder.SubFolders.Item("sub").Name).to.equal("sub");
        expectNumber(53, () => folder.Files.Item("sub"));
        expectNumber(76, () => folder.SubFolders.Item("a.txt"));
        expectNumber(53, () => folder.Files.Item("sub\\c.txt"));
      });

      it("makes folders and files", () => {
        const folder = fso.GetFolder("C:\\d");
        expect(folder.SubFolders.Add("new").Path).to.equal("C:\\d\\new");
        expectNumber(58, () => folder.SubFolders.Add("new"));
        folder.CreateTextFile("n.txt").Write("x");
        expect(read("C:\\d\\n.txt")).to.equal("x");
        expectNumber(58, () => folder.CreateTextFile("n.txt", false));
      });

      it("moves, copies, is renamed and goes", () => {
        const folder = fso.GetFolder("C:\\d");
        folder.Copy("C:\\copy");
        folder.Name = "e";
        expect(folder.Path).to.equal("C:\\e");
        folder.Move("C:\\f");
        expect(fso.FileExists("C:\\f\\sub\\c.txt")).to.equal(true);
        folder.Delete();
        expectNumber(76, () => folder.Size);
        expectNumber(76, () => folder.Files.Count);
        expect(fso.FolderExists("C:\\copy\\sub")).to.equal(true);
      });

      it("is walked and called by scripts", () => {
        const folder = scripted(fso.GetFolder("C:\\d"));
        const list = folder["FILES"] as Scripted;
        expect((element(list, "A.TXT") as Scripted)["name"]).to.be.a("string");
        expect([...list].map((file) => file["NAME"])).to.deep.equal(["a.txt", "b.txt"]);
      });
    });

    describe("Drive", () => {
      it("says what it is", () => {
        const drive = fso.GetDrive("c:\\");
        expect([drive.DriveLetter, drive.Path, drive.DriveType, drive.IsReady]).to.deep.equal(["C", "C:", 2, true]);
        expect([drive.FileSystem, drive.ShareName, drive.VolumeName]).to.deep.equal(["NTFS", "", ""]);
        expect(drive.RootFolder.Path).to.equal("C:\\");
        expect(drive.FreeSpace).to.be.above(0).and.equal(drive.AvailableSpace);
        expect(drive.TotalSize).to.be.at.least(drive.FreeSpace);
        expect(drive.SerialNumber).to.equal(fso.GetDrive("C").SerialNumber);
        expect(Number.isInteger(drive.SerialNumber)).to.equal(true);
        expect(String(drive)).to.equal("C:");
      });

      it("is given a name", () => {
        fso.GetDrive("C").VolumeName = "System";
        expect(fso.GetDrive("C").VolumeName).to.equal("System");
      });

      it("is one of a collection", () => {
        expect(fso.Drives.Count).to.equal(2);
        expect([...fso.Drives].map(String)).to.deep.equal(["C:", "D:"]);
        expect(fso.Drives.Item("d").DriveLetter).to.equal("D");
        expectNumber(68, () => fso.Drives.Item("e"));
        expectNumber(5, () => fso.GetDrive("xyz"));
        expectNumber(68, () => fso.GetDrive("Q:"));
      });

      it("is one with something on it unless others are given", () => {
        write("E:\\x");
        const drives = scriptObjects({ fileSystem: files }).fileSystemObject().Drives;
        expect([...drives].map(String)).to.deep.equal(["C:", "E:"]);
      });
    });

    it("makes the folder of temporary files", () => {
      expect(fso.GetSpecialFolder(2).Path).to.equal("C:\\WINDOWS\\Temp");
      expect(fso.FolderExists("C:\\WINDOWS\\Temp")).to.equal(true);
      expect(fso.GetSpecialFolder(0).Path).to.equal("C:\\WINDOWS");
      expect(fso.GetSpecialFolder(1).Name).to.equal("system32");
      expectNumber(5, () => fso.GetSpecialFolder(3));
    });

    it("reads the version of a program", () => {
      const bytes = Buffer.alloc(200);
      bytes.write("MZ");
      bytes.set([0xbd, 0x04, 0xef, 0xfe], 100);
      bytes.writeUInt32LE((5 << 16) | 1, 108);
      bytes.writeUInt32LE((2600 << 16) | 7, 112);
      files.writeFile("C:\\a.exe", bytes);
      write("C:\\a.txt");
      expect(fso.GetFileVersion("C:\\a.exe")).to.equal("5.1.2600.7");
      expect(fso.GetFileVersion("C:\\a.txt")).to.equal("");
      expectNumber(53, () => fso.GetFileVersion("C:\\b.exe"));
      files.writeFile("C:\\cut.exe", bytes.subarray(0, 105));
      expect(fso.GetFileVersion("C:\\cut.exe")).to.equal("");
    });
  });
}
