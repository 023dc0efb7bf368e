import { expect } from "chai";
import * as fs from "node:fs";
import { join } from "node:path";
import { Apartment } from "../../../lib/apartment/apartment.js";
import { AtomicWriter } from "../../../lib/files/atomic-writer.js";
import { DriveMap } from "../../../lib/files/drive-map.js";
import { HostFileSystem } from "../../../lib/files/host-file-system.js";
import { MemoryFileSystem } from "../../../lib/files/memory-file-system.js";
import { Variant, VT_UI1 } from "../../../lib/com/variant.js";
import {
  DISP_E_BADINDEX,
  DISP_E_EXCEPTION,
  DISP_E_TYPEMISMATCH,
  E_ACCESSDENIED,
  E_FILE_NOT_FOUND,
  E_INVALIDARG,
} from "../../../lib/generated/hresults.js";
import { handOut } from "../../../lib/script/objects/core/define-class.js";
import type { ScriptObjects, ScriptObjectsOptions } from "../../../lib/script/objects/script-objects.js";
import type { WshShortcut, WshUrlShortcut } from "../../../lib/script/objects/shell/shortcut.js";
import { ScriptEnvironment, Variables } from "../../../lib/script/objects/shell/environment-variables.js";
import { RegistryHive, type HiveStore } from "../../../lib/script/objects/shell/registry-hive.js";
import { shellCallOf } from "../../../lib/script/objects/shell/shell-command.js";
import { WshCollection } from "../../../lib/script/objects/shell/wsh-collection.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../../files/temporary-directory.js";
import { expectHresult } from "../../support/com-error-of.js";
import { element, invoke, scripted, type Scripted } from "../../support/scripted.js";
import { expectNumber, FakeTerminal, IDENTITY, scriptObjects } from "./support.js";

const onPosix = process.platform === "win32" ? it.skip : it;
const NODE = `"${process.execPath}"`;

/** A command line that lets Node run a program, which must have no quotes in it. */
function node(program: string): string {
  return `${NODE} -e "${program}"`;
}

class FakeStore implements HiveStore {
  bytes: Uint8Array | undefined;
  writes = 0;
  read(): Uint8Array | undefined {
    return this.bytes;
  }
  write(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.writes++;
  }
}

describe("WScript.Shell", () => {
  const made: ScriptObjects[] = [];

  function newObjects(options: Partial<ScriptObjectsOptions> = {}): ScriptObjects {
    const objects = scriptObjects(options);
    made.push(objects);
    return objects;
  }

  afterEach(() => {
    for (const each of made.splice(0)) each[Symbol.dispose]();
    removeTemporaryDirectories();
  });

  describe("programs", () => {
    it("waits for one and tells its exit code", () => {
      expect(newObjects().shell().Run(node("process.exit(7)"), 0, true)).to.equal(7);
    });

    it("does not wait unless told to", () => {
      expect(newObjects().shell().Run(node("setTimeout(()=>{},50)"))).to.equal(0);
    });

    it("fails for a program that there is not, and goes on working", () => {
      const shell = newObjects().shell();
      expectHresult(E_FILE_NOT_FOUND, () => shell.Run("no-such-program-anywhere", 1, true));
      expectHresult(E_FILE_NOT_FOUND, () => shell.Exec("no-such-program-anywhere"));
      expectHresult(E_FILE_NOT_FOUND, () => shell.Run("   "));
      expect(shell.Run(node("process.exit(3)"), 0, true)).to.equal(3);
    });

    it("reads what a program writes", () => {
      const exec = newObjects().shell().Exec(node("console.log('one');console.log('two');console.error('bad')"));
      expect(exec.StdOut.ReadLine()).to.equal("one");
      expect(exec.StdOut.ReadAll()).to.equal("two\n");
      expect(exec.StdOut.AtEndOfStream).to.equal(true);
      expect(exec.StdErr.ReadLine()).to.equal("bad");
      expectNumber(62, () => exec.StdOut.ReadLine());
    });

    it("talks with a program, line by line", () => {
      const program =
        "process.stdin.on('data',d=>process.stdout.write('<'+d.toString().trim()+'>'+String.fromCharCode(10)))";
      const exec = newObjects().shell().Exec(node(program));
      exec.StdIn.WriteLine("a");
      expect(exec.StdOut.ReadLine()).to.equal("<a>");
      exec.StdIn.WriteLine("\u00e4\u4e00");
      expect(exec.StdOut.ReadLine()).to.equal("<\u00e4\u4e00>");
      exec.StdIn.Close();
      expect(exec.StdOut.AtEndOfStream).to.equal(true);
    });

    it("tells whether it still runs, and what it ended with", () => {
      const exec = newObjects().shell().Exec(node("process.stdin.on('data',()=>process.exit(5))"));
      expect([exec.Status, exec.ExitCode]).to.deep.equal([0, 0]);
      expect(exec.ProcessID).to.be.above(0);
      exec.StdIn.WriteLine("go");
      expect(exec.StdOut.AtEndOfStream).to.equal(true);
      while (exec.Status === 0);
      expect(exec.ExitCode).to.equal(5);
    });

    it("ends a program", () => {
      const exec = newObjects().shell().Exec(node("setInterval(()=>{},1000)"));
      expect(exec.Status).to.equal(0);
      exec.Terminate();
      expect(exec.Status).to.equal(1);
      expect(exec.ExitCode).not.to.equal(0);
      exec.Terminate();
    });

    it("reads more than may wait on the way", () => {
      const exec = newObjects().shell().Exec(node("process.stdout.write('x'.repeat(5000000))"));
      expect(exec.StdOut.ReadAll()).to.have.lengthOf(5_000_000);
    });

    it("goes on with its work while it waits", () => {
      const apartment = new Apartment();
      const seen: string[] = [];
      const shell = newObjects({ apartment }).shell();
      apartment.schedule(20, () => seen.push("work"));
      shell.Run(node("setTimeout(()=>{},400)"), 0, true);
      expect(seen).to.deep.equal(["work"]);
    });

    it("hands a changed environment on, and leaves its own alone", () => {
      const shell = newObjects().shell();
      shell.Environment("Process").put_Item("VMCOM_TEST_X", "from the script");
      const exec = shell.Exec(node("console.log(process.env.VMCOM_TEST_X)"));
      expect(exec.StdOut.ReadLine()).to.equal("from the script");
      expect(process.env["VMCOM_TEST_X"]).to.equal(undefined);
    });

    it("replaces variables in the command", () => {
      const shell = newObjects().shell();
      shell.Environment("Process").put_Item("PROGRAM", process.execPath);
      expect(shell.Run('"%PROGRAM%" -e "process.exit(4)"', 0, true)).to.equal(4);
    });

    it("runs in the current directory", () => {
      const home = temporaryDirectory();
      const fileSystem = new HostFileSystem({
        drives: new DriveMap(join(home, "drives")),
        writer: new AtomicWriter(join(home, "journal")),
      });
      fileSystem.makeFolder("C:\\work");
      const shell = newObjects({ fileSystem }).shell();
      shell.CurrentDirectory = "C:\\work";
      const exec = shell.Exec(node("console.log(process.cwd())"));
      expect(exec.StdOut.ReadLine()).to.equal(join(home, "drives", "c", "work"));
    });

    onPosix("hands what follows cmd /c to the shell, and nothing else", () => {
      const shell = newObjects().shell();
      expect(shell.Run("cmd /c exit 6", 0, true)).to.equal(6);
      expect(shell.Run("%ComSpec% /c exit 8", 0, true)).to.equal(8);
      expect(shell.Exec('cmd.exe /c "echo a; echo b"').StdOut.ReadAll()).to.equal("a\nb\n");
      expect(shell.Exec('cmd /c ""/bin/sh" -c "echo x""').StdOut.ReadAll()).to.equal("x\n");
      expect(shell.Exec("echo a; echo b").StdOut.ReadAll()).to.equal("a; echo b\n");
      expect(shell.Exec("echo $HOME `id` > x").StdOut.ReadAll()).to.equal("$HOME `id` > x\n");
    });

    it("runs scripts by the host that it is given", () => {
      const fileSystem = new MemoryFileSystem();
      const place = { fileSystem, scriptHost: { file: "node", args: ["vmcom", "run"] } };
      expect(shellCallOf("cscript //nologo a.vbs x", place)).to.deep.equal({
        file: "node",
        args: ["vmcom", "run", "//nologo", "a.vbs", "x"],
      });
      expect(shellCallOf('"C:\\My Scripts\\a.VBS" "x y"', place)?.args).to.deep.equal([
        "vmcom",
        "run",
        "C:\\My Scripts\\a.VBS",
        "x y",
      ]);
      expect(shellCallOf("a.vbs", { fileSystem, scriptHost: undefined })?.file).to.equal("a.vbs");
      expect(shellCallOf("other a.vbs", place)).to.deep.equal({ file: "other", args: ["a.vbs"] });
    });
  });

  describe("environment", () => {
    it("has the variables of the process in any letter case", () => {
      const variables = newObjects().shell().Environment("process");
      expect(variables.Item("GREETING")).to.equal("hello");
      expect(variables.Item("greeting")).to.equal("hello");
      expect(variables.Item("nothing")).to.equal("");
    });

    it("has those that every Windows had", () => {
      const shell = newObjects().shell();
      expect(shell.ExpandEnvironmentStrings("%COMPUTERNAME%\\%username%")).to.equal("SERVER1\\jane");
      expect(shell.ExpandEnvironmentStrings("%windir%")).to.equal("C:\\WINDOWS");
      expect(shell.Environment().Item("OS")).to.equal("Windows_NT");
    });

    it("is read without a type by late-bound callers, as well as called with one", () => {
      const shell = scripted(newObjects().shell());
      const system = shell["Environment"] as Scripted;
      expect(invoke(system, "Item", "OS")).to.equal("Windows_NT");
      expect(element(invoke(shell, "Environment", "Process") as Scripted, "Greeting")).to.equal("hello");
      expect([...system].map(String)).to.include("OS=Windows_NT");
    });

    it("leaves what is no variable as it is", () => {
      const shell = newObjects().shell();
      for (const text of ["%none%", "100%", "%%", "a%b", ""])
        expect(shell.ExpandEnvironmentStrings(text)).to.equal(text);
    });

    it("is changed and listed", () => {
      const variables = newObjects().shell().Environment("Volatile");
      const count = variables.Count();
      variables.put_Item("New", "1");
      variables.put_Item("NEW", "2");
      expect(variables.Count()).to.equal(count + 1);
      expect(variables.length).to.equal(count + 1);
      expect([...variables]).to.include("New=2");
      variables.Remove("new");
      expect(variables.Item("New")).to.equal("");
      expectHresult(E_FILE_NOT_FOUND, () => variables.Remove("new"));
    });

    it("keeps its four scopes apart", () => {
      const shell = newObjects().shell();
      shell.Environment("User").put_Item("A", "user");
      expect(shell.Environment("Process").Item("A")).to.equal("");
      expect(shell.Environment("USER").Item("a")).to.equal("user");
      expectHresult(E_INVALIDARG, () => shell.Environment("Other"));
    });

    it("is called as scripts do it", () => {
      const view = scripted(newObjects().shell());
      const variables = (view as unknown as Record<string, (scope: string) => Scripted>)["environment"]!("Process");
      expect(element(variables, "greeting")).to.equal("hello");
      invoke(variables, "put_Item", "x", 1);
      expect(invoke(variables, "item", "X")).to.equal("1");
    });

    it("tells children of what a script has taken away", () => {
      const environment = new ScriptEnvironment({ Path: "x" }, IDENTITY);
      environment.delete("process", "PATH");
      environment.set("user", "A", "1");
      expect(environment.changes).to.deep.equal({ Path: undefined });
    });

    it("does not mind names of Object's members", () => {
      const variables = new Variables();
      variables.set("__proto__", "x");
      expect(variables.get("__proto__")).to.equal("x");
      expect(variables.get("constructor")).to.equal(undefined);
    });
  });

  describe("registry", () => {
    const KEY = "HKCU\\Software\\vmcom\\";

    it("keeps values of each type", () => {
      const shell = newObjects().shell();
      shell.RegWrite(`${KEY}text`, "x");
      shell.RegWrite(`${KEY}number`, 5, "REG_DWORD");
      shell.RegWrite(`${KEY}large`, 0xffffffff, "REG_DWORD");
      shell.RegWrite(`${KEY}path`, "%TEMP%", "REG_EXPAND_SZ");
      shell.RegWrite(`${KEY}bytes`, 0x01020304, "REG_BINARY");
      expect(shell.RegRead(`${KEY}text`)).to.equal("x");
      expect(shell.RegRead(`${KEY}number`)).to.equal(5);
      expect(shell.RegRead(`${KEY}large`)).to.equal(-1);
      expect(shell.RegRead(`${KEY}path`)).to.equal("%TEMP%");
      expect(shell.RegRead(`${KEY}bytes`)).to.deep.equal([4, 3, 2, 1].map((byte) => new Variant(VT_UI1, byte)));
    });

    it("writes texts unless told otherwise, and numbers as texts", () => {
      const shell = newObjects().shell();
      shell.RegWrite(`${KEY}a`, 5);
      expect(shell.RegRead(`${KEY}a`)).to.equal("5");
    });

    it("has a default value for each key", () => {
      const shell = newObjects().shell();
      shell.RegWrite(KEY, "default");
      expect(shell.RegRead("hkey_current_user\\SOFTWARE\\VMCOM\\")).to.equal("default");
    });

    it("fails for what is not there", () => {
      const shell = newObjects().shell();
      const error = expectHresult(E_FILE_NOT_FOUND, () => shell.RegRead(`${KEY}none`));
      expect(error.message).to.equal(`Unable to open registry key "${KEY}none" for reading.`);
      const root = expectHresult(E_FILE_NOT_FOUND, () => shell.RegRead("HKXX\\a"));
      expect(root.message).to.equal('Invalid root in registry key "HKXX\\a".');
      expectHresult(E_FILE_NOT_FOUND, () => shell.RegDelete(`${KEY}none`));
      expectHresult(E_FILE_NOT_FOUND, () => shell.RegRead("HKCU"));
    });

    it("refuses other types", () => {
      const shell = newObjects().shell();
      expectHresult(DISP_E_TYPEMISMATCH, () => shell.RegWrite(`${KEY}a`, "x", "REG_QWORD"));
      expectHresult(DISP_E_TYPEMISMATCH, () => shell.RegWrite(`${KEY}a`, "x", "REG_DWORD"));
    });

    it("removes values, and keys without keys in them", () => {
      const shell = newObjects().shell();
      shell.RegWrite(`${KEY}a`, "1");
      shell.RegDelete(`${KEY}A`);
      expectHresult(E_FILE_NOT_FOUND, () => shell.RegRead(`${KEY}a`));
      expectHresult(E_FILE_NOT_FOUND, () => shell.RegDelete("HKCU\\Software\\"));
      shell.RegDelete(KEY);
      shell.RegDelete("HKCU\\Software\\");
      expectHresult(E_FILE_NOT_FOUND, () => shell.RegDelete("HKCU\\"));
    });

    it("is there in the next process", () => {
      const store = new FakeStore();
      newObjects({ registry: store }).shell().RegWrite(`${KEY}__proto__`, 7, "REG_DWORD");
      expect(newObjects({ registry: store }).shell().RegRead(`${KEY}__proto__`)).to.equal(7);
    });

    for (const damaged of [
      "",
      "{",
      "[]]",
      "null",
      '{"keys":5}',
      '{"keys":{"a":null}}',
      '{"values":{"a":{"type":"REG_SZ","data":5}}}',
    ]) {
      it(`does not overwrite a damaged file: ${damaged}`, () => {
        const store = new FakeStore();
        store.bytes = Buffer.from(damaged);
        const hive = new RegistryHive(store);
        expectHresult(E_FILE_NOT_FOUND, () => hive.write("HKCU\\a", { type: "REG_SZ", data: "x" }));
        expect(store.writes).to.equal(0);
      });
    }
  });

  describe("shortcuts", () => {
    it("keeps a .lnk file", () => {
      const objects = newObjects();
      const shortcut = objects.shell().CreateShortcut("C:\\a.lnk") as unknown as WshShortcut;
      expect([shortcut.FullName, shortcut.TargetPath, shortcut.WindowStyle]).to.deep.equal(["C:\\a.lnk", "", 1]);
      shortcut.TargetPath = "C:\\WINDOWS\\notepad.exe";
      shortcut.Arguments = "a.txt\r\nTargetPath=other";
      shortcut.WindowStyle = 3;
      shortcut.Description = "d";
      shortcut.Hotkey = "Ctrl+Alt+E";
      shortcut.IconLocation = "x.dll, 1";
      shortcut.WorkingDirectory = "C:\\";
      expect(objects.fileSystemObject().FileExists("C:\\a.lnk")).to.equal(false);
      shortcut.Save();
      const again = objects.shell().CreateShortcut("C:\\A.LNK") as unknown as WshShortcut;
      expect(again.TargetPath).to.equal("C:\\WINDOWS\\notepad.exe");
      expect(again.Arguments).to.equal("a.txt TargetPath=other");
      expect([again.WindowStyle, again.Description, again.Hotkey]).to.deep.equal([3, "d", "Ctrl+Alt+E"]);
      expect([again.IconLocation, again.WorkingDirectory]).to.deep.equal(["x.dll, 1", "C:\\"]);
    });

    it("keeps a .url file", () => {
      const objects = newObjects();
      const shortcut = objects.shell().CreateShortcut("C:\\a.url") as unknown as WshUrlShortcut;
      shortcut.TargetPath = "http://example.com/";
      shortcut.Save();
      expect(objects.fileSystemObject().OpenTextFile("C:\\a.url").ReadAll()).to.equal(
        "[InternetShortcut]\r\nURL=http://example.com/\r\n",
      );
    });

    it("keeps no others", () => {
      expectHresult(DISP_E_EXCEPTION, () => newObjects().shell().CreateShortcut("C:\\a.txt"));
    });

    it("fails with 76 where it cannot be saved", () => {
      const shortcut = newObjects().shell().CreateShortcut("C:\\no\\a.lnk") as unknown as WshShortcut;
      expectNumber(76, () => shortcut.Save());
    });
  });

  describe("Popup", () => {
    const YES_NO = 4;
    const SECOND = 0x100;

    it("shows a text and returns the button", () => {
      const terminal = new FakeTerminal(["no"]);
      expect(newObjects({ terminal }).shell().Popup("Go on?", 0, "Question", YES_NO)).to.equal(7);
      expect(terminal.out).to.equal("Question: Go on?\n[Yes] / No ");
    });

    it("takes an empty line for the default button", () => {
      const shell = newObjects({ terminal: new FakeTerminal(["", ""]) }).shell();
      expect(shell.Popup("?", 0, "t", YES_NO)).to.equal(6);
      expect(shell.Popup("?", 0, "t", YES_NO | SECOND)).to.equal(7);
    });

    it("asks again until it is told a button", () => {
      const terminal = new FakeTerminal(["what", "c"]);
      expect(newObjects({ terminal }).shell().Popup("?", 0, "t", 1)).to.equal(2);
    });

    it("returns the default button, or -1 with a time, where nobody is", () => {
      const shell = newObjects().shell();
      expect(shell.Popup("hello")).to.equal(1);
      expect(shell.Popup("hello", 5)).to.equal(-1);
    });

    it("ends with the input", () => {
      expect(
        newObjects({ terminal: new FakeTerminal([]) })
          .shell()
          .Popup("?", 0, "t", 3),
      ).to.equal(6);
    });
  });

  describe("the rest", () => {
    it("has special folders, by name and number", () => {
      const folders = newObjects().shell().SpecialFolders;
      expect(folders.Item("desktop")).to.equal("C:\\Documents and Settings\\jane\\Desktop");
      expect(folders.Item("none")).to.equal("");
      expect(folders.Item(0)).to.equal("C:\\Documents and Settings\\All Users\\Desktop");
      expectHresult(DISP_E_BADINDEX, () => folders.Item(folders.length));
      expect([...folders]).to.have.lengthOf(folders.Count());
      expect(element(scripted(folders), "MyDocuments")).to.equal("C:\\Documents and Settings\\jane\\My Documents");
    });

    it("changes the current directory for all objects", () => {
      const fileSystem = new MemoryFileSystem();
      fileSystem.makeFolder("C:\\work");
      const objects = newObjects({ fileSystem });
      const shell = objects.shell();
      expect(shell.CurrentDirectory).to.equal("C:\\");
      shell.CurrentDirectory = "work";
      expect(objects.fileSystemObject().GetAbsolutePathName("a")).to.equal("C:\\work\\a");
      expectNumber(76, () => (shell.CurrentDirectory = "C:\\none"));
      expect(shell.CurrentDirectory).to.equal("C:\\work");
    });

    it("logs what it is told to", () => {
      const logged: unknown[] = [];
      const shell = newObjects({ logEvent: (type, message) => logged.push([type, message]) > 0 }).shell();
      expect(shell.LogEvent(4, "done")).to.equal(true);
      expect(shell.LogEvent(1, "bad", "otherhost")).to.equal(false);
      expect(logged).to.deep.equal([[4, "done"]]);
      expect(newObjects().shell().LogEvent(0, "x")).to.equal(false);
    });

    it("has no windows", () => {
      const shell = newObjects().shell();
      expect(shell.AppActivate("Notepad")).to.equal(false);
      expectHresult(E_ACCESSDENIED, () => shell.SendKeys("x"));
    });

    it("has the DISPIDs of the type library", () => {
      const shell = newObjects().shell();
      const names = ["Run", "exec", "RegRead", "Environment", "CurrentDirectory", "Popup"];
      expect(names.map((name) => shell.GetIDsOfNames([name])[0])).to.deep.equal([1000, 3012, 2000, 200, 3013, 1001]);
    });

    it("counts the elements of a collection from 0", () => {
      const collection = handOut(new WshCollection(["a", "b"]));
      expect([collection.Item(1), collection.length, collection.Count()]).to.deep.equal(["b", 2, 2]);
      expectHresult(DISP_E_BADINDEX, () => collection.Item(2));
    });
  });

  onPosix("leaves no file open and no thread once it is disposed of", () => {
    const objects = newObjects();
    objects.shell().Run(node("0"), 0, true);
    objects[Symbol.dispose]();
    expect(objects.shell().Run(node("process.exit(2)"), 0, true)).to.equal(2);
    expect(fs.existsSync("/proc/self/fd")).to.equal(process.platform === "linux");
  });
});
