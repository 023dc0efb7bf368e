/** Expressions of VBScript and what they are worth, type included, one in each line of a text. */
import { expect } from "chai";
import { ComError } from "../../../../lib/com/com-error.js";
import { createObject } from "../../../../lib/com/class-registry.js";
import type { Variant } from "../../../../lib/com/variant.js";
import { registerScriptObjects } from "../../../../lib/script/objects/register.js";
import { VBScriptEngine } from "../../../../lib/script/vbscript/engine.js";
import { passRaw } from "../../../../lib/script/vbscript/runtime/dispatch-foreign.js";
import { raise } from "../../../../lib/script/vbscript/runtime/vb-error.js";
import { scriptObjects } from "../../objects/support.js";

const VT_NAMES: Readonly<Record<number, string>> = {
  0: "EMPTY",
  1: "NULL",
  2: "I2",
  3: "I4",
  4: "R4",
  5: "R8",
  6: "CY",
  7: "DATE",
  8: "BSTR",
  9: "DISPATCH",
  10: "ERROR",
  11: "BOOL",
  12: "VARIANT",
  14: "DECIMAL",
  17: "UI1",
};
const VT_ARRAY = 0x2000;

/** October 3, 2005, 3:04:05 PM, by the clock on the wall. */
const NOW = new Date(2005, 9, 3, 15, 4, 5).getTime();

const PRELUDE = `
Class EmptyClass
End Class
Class DefaultClass
  Public Default Property Get Value
    Value = 42
  End Property
End Class
Class FailingClass
  Public Default Property Get Value
    Err.Raise 1234
  End Property
End Class
Dim obj, dflt, failing, arr(3), dyn(), unset, x, y
Set obj = New EmptyClass
Set dflt = New DefaultClass
Set failing = New FailingClass
Function Shown(v)
  If IsObject(v) Then
    Shown = TypeName(v)
  ElseIf IsArray(v) Then
    Dim i, separator
    For i = LBound(v) To UBound(v)
      Shown = Shown & separator & Shown(v(i))
      separator = ","
    Next
    Shown = "[" & Shown & "]"
  ElseIf IsNull(v) Or IsEmpty(v) Then
    Shown = ""
  Else
    Shown = CStr(v)
  End If
End Function
Sub Tell(v)
  Report v, Shown(v)
End Sub
Sub Probe(expression)
  On Error Resume Next
  ExecuteGlobal "Tell (" & expression & ")"
  If Err.Number <> 0 Then Fail Err.Number
End Sub
Function Outcome(code)
  On Error Resume Next
  ExecuteGlobal code
  Outcome = Err.Number & " " & Err.Source & ": " & Err.Description
  If Err.Number = 0 Then Outcome = "done"
  Err.Clear
End Function
`;

/** One engine for many probes: variables keep their values from one to the next. */
class ProbeEngine implements Disposable {
  readonly #objects = scriptObjects();
  readonly #registered = registerScriptObjects(() => this.#objects);
  readonly #engine = new VBScriptEngine({
    timeout: 10_000,
    host: {
      now: () => NOW,
      createObject: (progId) => {
        try {
          return createObject(progId);
        } catch (error) {
          if (error instanceof ComError) return raise(429);
          throw error;
        }
      },
      getObject: (path) => this.#objects.getObject(path ?? "") ?? raise(432),
    },
  });
  #told = "";

  constructor() {
    const report = passRaw((value: Variant, text: Variant) => {
      this.#told = `${vtName(value.vt)} ${String(text.value)}`.trimEnd().replaceAll("\r\n", "\\r\\n");
    });
    const fail = (number: number): void => void (this.#told = `error ${number}`);
    this.#engine.addNamedItem("host", { report, fail }, { globalMembers: true });
    this.#engine.parse(PRELUDE, { sourceName: "prelude" });
    this.#engine.run();
  }

  execute(statements: string): void {
    this.#engine.parse(statements);
  }

  probe(expression: string): string {
    this.#told = "nothing";
    this.#engine.call("Probe", [expression]);
    return this.#told;
  }

  [Symbol.dispose](): void {
    this.#engine.close();
    this.#registered[Symbol.dispose]();
    this.#objects[Symbol.dispose]();
  }
}

function vtName(vt: number): string {
  const name = VT_NAMES[vt & 0xfff] ?? String(vt);
  return (vt & VT_ARRAY) === 0 ? name : `${name}[]`;
}

/**
 * Tests of a text with one expression in each line, behind ` => ` its VARTYPE and its text, or `error 13`.
 * A line that begins with `> ` is a statement that runs before what follows. `Outcome("...")` tells what
 * error statements end with.
 */
export function probes(title: string, table: string): void {
  describe(title, () => {
    let engine: ProbeEngine | undefined;
    const statements: string[] = [];

    before(() => {
      engine = new ProbeEngine();
    });

    after(() => {
      engine?.[Symbol.dispose]();
    });

    for (const line of table.split("\n").map((each) => each.trim())) {
      if (line === "") continue;
      if (line.startsWith("> ")) {
        statements.push(line.slice(2));
        continue;
      }
      const at = line.lastIndexOf("=>");
      const [expression, expected] = [line.slice(0, at).trim(), line.slice(at + 2).trim()];
      const first = statements.splice(0);
      it(`${expression} is ${expected === "" ? "what it is" : expected}`, () => {
        for (const each of first) engine?.execute(each);
        expect(engine?.probe(expression)).to.equal(expected);
      });
    }
  });
}
