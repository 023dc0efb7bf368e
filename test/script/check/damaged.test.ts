import { expect } from "chai";
import fc from "fast-check";
import { checkJob } from "../../../lib/script/check/checked-job.js";
import { judgeUses } from "../../../lib/script/check/judge-uses.js";
import { placeFinder } from "../../../lib/script/check/place-finder.js";
import { ProgIds } from "../../../lib/script/check/prog-ids.js";

const VBSCRIPT = `Option Explicit
Dim vs, vm, names(2), host : Const APP = "VirtualServer.Application"
Set vs = CreateObject(APP)
Class Holder
  Private m_vm
  Public Default Property Get Machine(i) : Set Machine = m_vm : End Property
  Public Property Set Machine(i, value) : Set m_vm = value : End Property
End Class
For Each vm In vs.VirtualMachines
  With vm.GuestOS
    If .CanShutdown Then Report vm, .OSName Else names(1) = vm.Name & ":" & vm.State
  End With
Next
Set host = First(vs.HostInfo)
Select Case host.Memory : Case 1, 2 : host.Foo : Case Else : Set names(0) = host : End Select
Do Until vs.Tasks.Count = 0 : WScript.Sleep 10 : Loop
Function First(ByRef x) : Set First = x : Set x = Nothing : End Function
Sub Report(machine, text)
  WScript.Echo machine.Name, text, (machine).Undo, names(0).Bar(1)(2)
End Sub
`.split("\n");

const JSCRIPT = `var vs = new ActiveXObject("VirtualServer.Application"), all = [], o = { a: vs, b: [vs.HostInfo] };
for (var e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext()) { all.push(e.item()); }
function report(vm) { return vm ? vm.GuestOS : (o.a, null); }
var f = function (x) { with (x) { return f(report(x)); } };
while (all.length) { f(all[0]); f(all.pop()).Wrong(); }
switch (o.b[0].Memory) { case 1: o["c"] = vs.Tasks(1); break; default: o.c.Foo = report; }
try { throw f; } catch (error) { WScript.Echo(error.number, vs.Name + "x".length, -vs.Version); }
do { var t = vs.FindVirtualMachine("a").Startup(); t.WaitForCompletion(-1); } while (!t.IsComplete);
`.split("\n");

/** A text with lines left out, doubled and exchanged, and words in the places of others. */
function damaged(lines: readonly string[]): fc.Arbitrary<string> {
  const words = lines.join(" ").match(/\w+/g) ?? [];
  const place = fc.nat({ max: 1000 });
  const damage = fc.array(fc.tuple(fc.nat({ max: 2 }), place, place), { maxLength: 4 });
  return damage.map((changes) => {
    const text = lines.slice();
    for (const [kind, from, to] of changes) {
      const at = from % text.length;
      if (kind === 0) text.splice(at, 1);
      else if (kind === 1) text.splice(at, 0, text[to % text.length] ?? "");
      else text[at] = (text[at] ?? "").replace(/\w+/, words[to % words.length] ?? "");
    }
    return text.join("\n");
  });
}

describe("vmcom check, given damaged scripts", () => {
  const known = new ProgIds();
  for (const [language, lines] of [
    ["VBScript", VBSCRIPT],
    ["JScript", JSCRIPT],
    ["JavaScript", JSCRIPT],
  ] as const) {
    const errorsAndMembers = (text: string): { errors: number; members: number } => {
      const placeAt = placeFinder(text, { line: 1, column: 1 });
      const { errors, uses } = checkJob({ texts: [{ language, text, placeAt }] }, known);
      return { errors: errors.length, members: judgeUses(uses, known).members.length };
    };

    it(`takes the ${language} that the others are made of`, () => {
      const { errors, members } = errorsAndMembers(lines.join("\n"));
      expect(errors).to.equal(0);
      expect(members).to.be.above(10);
    });

    it(`finds an error or what it uses: ${language}`, () => {
      fc.assert(
        fc.property(damaged(lines), (text) => {
          const { errors, members } = errorsAndMembers(text);
          expect(errors === 0 || members === 0).to.equal(true);
        }),
        { numRuns: 200 },
      );
    });
  }
});
