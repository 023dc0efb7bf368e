import { expect } from "chai";
import fc from "fast-check";
import { createObject } from "../../../lib/com/class-registry.js";
import { tableOf, type ComObject } from "../../../lib/com/com-object.js";
import { early } from "../../../lib/com/late-bound.js";
import { registerScriptObjects } from "../../../lib/script/objects/register.js";
import { VBScriptEngine } from "../../../lib/script/vbscript/engine.js";
import { raise } from "../../../lib/script/vbscript/runtime/vb-error.js";
import { scriptObjects } from "./support.js";

/** How each kind of object is come by. */
const OBJECTS: readonly (readonly [name: string, expression: string])[] = [
  ["dictionary", 'CreateObject("Scripting.Dictionary")'],
  ["fso", 'CreateObject("Scripting.FileSystemObject")'],
  ["folder", 'fso.GetFolder("C:\\")'],
  ["files", "folder.Files"],
  ["folders", "folder.SubFolders"],
  ["file", 'fso.GetFile("C:\\x.txt")'],
  ["drive", 'fso.GetDrive("C:")'],
  ["drives", "fso.Drives"],
  ["reader", 'fso.OpenTextFile("C:\\x.txt")'],
  ["writer", 'fso.CreateTextFile("C:\\w.txt")'],
  ["pattern", "New RegExp"],
  ["matches", 'pattern.Execute("abc")'],
  ["match", "matches(0)"],
  ["groups", "match.SubMatches"],
  ["shell", 'CreateObject("WScript.Shell")'],
  ["environment", 'shell.Environment("PROCESS")'],
  ["special", "shell.SpecialFolders"],
  ["shortcut", 'shell.CreateShortcut("C:\\a.lnk")'],
  ["link", 'shell.CreateShortcut("C:\\a.url")'],
  ["network", 'CreateObject("WScript.Network")'],
  ["locator", 'CreateObject("WbemScripting.SWbemLocator")'],
  ["wmi", 'GetObject("winmgmts:")'],
  ["answer", 'wmi.ExecQuery("Select * From Win32_OperatingSystem")'],
  ["system", "answer.ItemIndex(0)"],
  ["properties", "system.Properties_"],
  ["property_", 'properties("Name")'],
  ["path", "system.Path_"],
  ["qualifiers", "system.Qualifiers_"],
  ["methods", "system.Methods_"],
  ["security", "wmi.Security_"],
  ["privileges", "security.Privileges"],
  ["moment", 'CreateObject("WbemScripting.SWbemDateTime")'],
];

/** What starts programs, and _NewEnum, which is no name of a script. */
const LEFT_ALONE: ReadonlySet<string> = new Set(["Run", "Exec", "_NewEnum"]);

const ARGUMENTS = [
  ...["", "Null", "Empty", "Nothing", "obj", "dflt", "failing", "arr", "dyn", "True", "pattern", "#1/2/2005#"],
  ...["0", "-1", "1", "2", "8", "1.5", "-1.5E300", "2147483647", "2147483648", "CCur(1)", "CSng(1.5)", "CByte(3)"],
  ...['""', '"abc"', '"C:\\"', '"C:\\x.txt"', '"C:\\x*"', '"\\\\s\\x"', '"HKCU\\x\\"', '"REG_SZ"', '"("', "ChrW(0)"],
  ...['String(500, "x")', '"Win32_Service"', '"Select * From Win32_Service"', '"C:\\a.lnk"', 'Array(1, "a", Null)'],
];

const PRELUDE = `
Class EmptyClass : End Class
Class DefaultClass : Public Default Property Get V : V = 42 : End Property : End Class
Class FailingClass : Public Default Property Get V : Err.Raise 5 : End Property : End Class
Dim obj, dflt, failing, arr(3), dyn(), z
Set obj = New EmptyClass
Set dflt = New DefaultClass
Set failing = New FailingClass
Sub Attempt(code)
  On Error Resume Next
  ExecuteGlobal code
  If Err.Number <> 0 Then Failed Err.Number, Err.Description
End Sub
Set fso = CreateObject("Scripting.FileSystemObject")
fso.CreateTextFile("C:\\x.txt").Write "abc"
${OBJECTS.map(([name, expression]) => `Set ${name} = ${expression}${name === "pattern" ? '\npattern.Pattern = "(a)(x)?"' : ""}`).join("\n")}
`;

/** A way to use a member: in a call, in an assignment, as a value. */
const FORMS: readonly ((member: string, args: readonly string[], value: string) => string)[] = [
  (member, args) => `z = ${member}(${args.join(", ")})`,
  (member, args) => `Set z = ${member}(${args.join(", ")})`,
  (member, args) => `${member} ${args.join(", ")}`,
  (member, args, value) => `${member}(${args.join(", ")}) = ${value}`,
  (member, _, value) => `${member} = ${value}`,
  (member, _, value) => `Set ${member} = ${value}`,
  (member) => `z = "" & ${member}`,
];

const INTERNAL_ERROR = 507;
const RUNS = Math.ceil(Number(process.env["VMCOM_FUZZ_RUNS"] ?? 3000) / 10);

describe("Objects of scripts: any calls", () => {
  const objects = scriptObjects();
  let registered: Disposable | undefined;
  let engine: VBScriptEngine | undefined;
  let failure = "";

  before(() => {
    registered = registerScriptObjects(() => objects);
    engine = new VBScriptEngine({
      timeout: 60_000,
      host: {
        createObject: (progId) => createObject(progId),
        getObject: (path) => objects.getObject(path ?? "") ?? raise(432),
      },
    });
    const failed = (number: number, description: string): void => {
      if (number === INTERNAL_ERROR || description.startsWith("An unexpected error"))
        failure = `${number} ${description}`;
    };
    engine.addNamedItem("host", { failed }, { globalMembers: true });
    engine.parse(PRELUDE);
    engine.run();
  });

  after(() => {
    engine?.close();
    registered?.[Symbol.dispose]();
    objects[Symbol.dispose]();
  });

  it("end as scripts know it: with a value or with an error that has a number", () => {
    const names = OBJECTS.flatMap(([name]) => {
      const object = early(engine?.parse(name, { isExpression: true })) as ComObject;
      const members = tableOf(object).members.filter((member) => !LEFT_ALONE.has(member.name));
      return [name, ...members.map((member) => `${name}.${member.name}`)];
    });
    const argument = fc.constantFrom(...ARGUMENTS);
    const call = fc
      .tuple(fc.constantFrom(...FORMS), fc.constantFrom(...names), fc.array(argument, { maxLength: 3 }), argument)
      .map(([form, name, args, value]) => form(name, args, value === "" ? "5" : value));
    fc.assert(
      fc.property(call, (code) => {
        failure = "";
        engine?.call("Attempt", [code]);
        expect(failure, code).to.equal("");
      }),
      { numRuns: RUNS },
    );
  });
});
