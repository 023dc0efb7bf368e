// @ts-check
/** How long it takes to compile VBScript. */
import { VBScriptEngine } from "../dist/script/vbscript/engine.js";

/** @typedef {import("./benchmarks.js").Case} Case */

/**
 * A program of that many lines, with all kinds of statements.
 * @param {number} count
 */
function linesOf(count) {
  const block = `
Function Total@(machines, limit)
  Dim machine, total
  total = 0
  For Each machine In machines
    If machine.Memory > limit And Not machine.IsTemplate Then
      total = total + machine.Memory
      report = report & machine.Name & ": " & CStr(machine.Memory) & vbCrLf
    ElseIf machine.State = 1 Then
      WScript.Echo "off", machine.Name
    End If
  Next
  Total@ = total
End Function
Sub Show@(text)
  On Error Resume Next
  parts = Split(text, ",")
  For i = 0 To UBound(parts)
    Select Case LCase(Trim(parts(i)))
    Case "a", "b"
      list@(i) = parts(i)
    Case Else
      WScript.Echo i & " " & parts(i)
    End Select
  Next
End Sub
' what it does
list@ = Array(1, 2, 3)
Do While x@ < 10
  x@ = x@ + 1
Loop`.trim();
  const lines = [];
  for (let i = 1; lines.length < count; i++) lines.push(...block.replaceAll("@", String(i)).split("\n"));
  return lines.join("\r\n");
}

/** @type {Case} */
const compiling = {
  label: "a program of 10,000 lines, after warm-up",
  limit: 300,
  run({ quick }) {
    const text = linesOf(10_000);
    const times = [];
    for (let i = 0; i < (quick ? 2 : 12); i++) {
      // Another text each time: one that has been seen would come out of a cache.
      const changed = `${text}\r\nx = ${i}`;
      const began = performance.now();
      new VBScriptEngine().parse(changed);
      times.push(performance.now() - began);
    }
    const warm = times.slice(times.length >> 1).sort((a, b) => a - b);
    return { value: warm[warm.length >> 1] ?? NaN, low: warm[0] ?? NaN, high: warm.at(-1) ?? NaN };
  },
};

export const compilation = {
  name: "compilation",
  summary: "what it takes until a VBScript program can run",
  unit: " ms",
  cases: [compiling],
};
