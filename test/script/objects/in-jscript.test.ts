import { expect } from "chai";
import { createObject } from "../../../lib/com/class-registry.js";
import { registerScriptObjects } from "../../../lib/script/objects/register.js";
import { raise } from "../../../lib/script/vbscript/runtime/vb-error.js";
import { Bench } from "../jscript/support.js";
import { scriptObjects } from "./support.js";

describe("Objects of scripts in JScript", () => {
  const objects = scriptObjects();
  let registered: Disposable | undefined;
  let bench: Bench;

  before(() => {
    registered = registerScriptObjects(() => objects);
  });

  after(() => {
    registered?.[Symbol.dispose]();
    objects[Symbol.dispose]();
  });

  beforeEach(() => {
    bench = new Bench({
      host: {
        createObject: (progId) => createObject(progId),
        getObject: (path) => objects.getObject(path ?? "") ?? raise(432),
      },
    });
  });

  for (const [title, text, output] of [
    [
      "Dictionary: default property, keys as a VBArray",
      `var d = new ActiveXObject("Scripting.Dictionary"); d.Add("k", 1); d("j") = 2; d.Item("l") = { x: 5 };
      say(d.Count, d("k"), d.item("j"), d("l").x, d.Exists("z"), new VBArray(d.Keys()).toArray().join());`,
      "3 1 2 5 false k,j,l",
    ],
    [
      "FileSystemObject: text written and read, folders enumerated",
      `var fso = new ActiveXObject("Scripting.FileSystemObject"), t = fso.CreateTextFile("C:\\\\a.txt", true);
      t.WriteLine("one"); t.Write("two"); t.Close();
      for (var e = new Enumerator(fso.GetFolder("C:\\\\").Files); !e.atEnd(); e.moveNext()) say(e.item().Name, e.item());
      t = fso.OpenTextFile("C:\\\\a.txt"); while (!t.AtEndOfStream) say(t.Line, t.ReadLine());`,
      "a.txt C:\\a.txt|1 one|2 two",
    ],
    [
      "FileSystemObject: errors with their numbers",
      `try { new ActiveXObject("Scripting.FileSystemObject").GetFile("C:\\\\none"); } catch (e) { say(e.number & 0xffff, e.description); }`,
      "53 File not found",
    ],
    [
      "RegExp of VBScript: collections called with an index",
      `var re = new ActiveXObject("VBScript.RegExp"); re.Pattern = "(a)(b)?"; re.Global = true;
      var m = re.Execute("ab a"); say(m.Count, m(0).Value, m.Item(1).FirstIndex, m(0).SubMatches(1), m(1).SubMatches(1), m(0));
      for (var e = new Enumerator(m); !e.atEnd(); e.moveNext()) say(e.item());`,
      "2 ab 3 b undefined ab|ab|a",
    ],
    [
      "RegExp of VBScript: a wrong pattern",
      `var re = new ActiveXObject("VBScript.RegExp"); re.Pattern = "(";
      try { re.Test("x"); } catch (e) { say(e.number & 0xffff, e.description); }`,
      "5020 Expected ')' in regular expression",
    ],
    [
      "Shell: environment with and without its type",
      `var sh = new ActiveXObject("WScript.Shell"); sh.Environment("PROCESS")("QQ") = "set";
      say(sh.Environment.Item("OS"), sh.Environment("Process").Item("greeting"), sh.ExpandEnvironmentStrings("%QQ%"));`,
      "Windows_NT hello set",
    ],
    [
      "Shell: the registry",
      `var sh = new ActiveXObject("WScript.Shell"); sh.RegWrite("HKCU\\\\Software\\\\X\\\\n", 7, "REG_DWORD");
      say(sh.RegRead("HKCU\\\\Software\\\\X\\\\n"));
      try { sh.RegRead("HKCU\\\\None"); } catch (e) { say(e.number, e.description); }`,
      '7|-2147024894 Unable to open registry key "HKCU\\None" for reading.',
    ],
    ["Network", `var n = new ActiveXObject("WScript.Network"); say(n.UserName, n.computername);`, "jane SERVER1"],
    [
      "winmgmts: properties in any letter case, Null as null",
      `for (var e = new Enumerator(GetObject("winmgmts:").ExecQuery("Select * From Win32_OperatingSystem")); !e.atEnd(); e.moveNext())
        say(e.item().CAPTION, e.item().InstallDate, e.item().Properties_("Name").CIMType);`,
      "Microsoft Windows Server 2003 null 8",
    ],
  ] as const) {
    it(title, () => {
      expect(bench.run(text)).to.equal(output);
    });
  }
});
