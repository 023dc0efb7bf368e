/** Random programs in which variables hold objects, Nothing, or have not been assigned; each ends by itself. */
import fc from "fast-check";

const OBJECTS = ["vm", "other", "last"];
const object = fc.constantFrom(...OBJECTS, "x", "made");

/** What Set can assign; some of it fails. */
const source = fc.oneof(
  { weight: 4, arbitrary: object },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'vs.FindVirtualMachine("web")',
      'vs.FindVirtualMachine("nobody")',
      "Nothing",
      "vs.VirtualMachines(1)",
      "vs.VirtualMachines.Item(9)",
      "Found(n)",
      "Found(1)",
      "Passed(vm)",
      "Passed(last)",
      "late.VirtualMachines(1)",
    ),
  },
);

const value = fc.oneof(
  object.map((o) => `${o}.Name`),
  object.map((o) => `${o}.State`),
  object.map((o) => `${o}.Memory & "MB"`),
  object.map((o) => `${o} Is Nothing`),
  object.map((o) => `IsObject(${o})`),
  object.map((o) => `TypeName(${o})`),
  object.map((o) => `IsEmpty(${o})`),
  object.map((o) => `${o}.HardDiskConnections.Count`),
  fc.tuple(object, object).map(([o, p]) => `${o} Is ${p}`),
  fc.constantFrom(
    "n",
    "Err.Number",
    "vs.VirtualMachines.Count",
    "Found(n) Is Nothing",
    "machines.Count",
    "late.Version",
  ),
);

const test = fc.oneof(
  { weight: 4, arbitrary: object.map((o) => `${o} Is Nothing`) },
  { weight: 4, arbitrary: object.map((o) => `Not ${o} Is Nothing`) },
  object.map((o) => `Not (${o} Is Nothing)`),
  object.map((o) => `IsObject(${o})`),
  object.map((o) => `${o}.State = 1`),
  object.map((o) => `${o}.Name = "web"`),
  fc.tuple(object, object).map(([o, p]) => `Not ${o} Is Nothing And ${p} Is Nothing`),
  fc.constantFrom("n < 2", "Err.Number <> 0", "Err", "Found(n) Is Nothing"),
);

const simple = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(object, source).map(([o, from]) => `Set ${o} = ${from}`) },
  { weight: 6, arbitrary: value.map((each) => `WScript.Echo ${each}`) },
  { weight: 2, arbitrary: value.map((each) => `n = n + 1 : WScript.Echo n & " " & ${each}`) },
  { weight: 2, arbitrary: fc.constantFrom("Change", "Reset", "Show vm", "Show last", "Replace_ vm", "Replace_ other") },
  { weight: 1, arbitrary: object.map((o) => `Show (${o})`) },
  { weight: 1, arbitrary: fc.constantFrom("Err.Clear", "n = n + 1", "machines.Add n, vm", "Set machines = Nothing") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "On Error Resume Next",
      "On Error GoTo 0",
      'Set late = CreateObject("VirtualServer.Application")',
      "WScript.Echo Err.Number, Err.Description",
    ),
  },
  { weight: 1, arbitrary: test.map((each) => `If ${each} Then WScript.Quit n`) },
);

let loops = 0;

/** @param leaves what leaves a loop around it, or the procedure */
function statement(depth: number, leaves: string): fc.Arbitrary<string> {
  const single = leaves === "" ? simple : fc.oneof({ weight: 12, arbitrary: simple }, fc.constant(leaves));
  if (depth === 0) return single;
  const blockOf = (left: string): fc.Arbitrary<string> =>
    fc.array(statement(depth - 1, left), { maxLength: 3 }).map((lines) => lines.join("\n"));
  const block = blockOf(leaves);
  return fc.oneof(
    { weight: 6, arbitrary: single },
    { weight: 3, arbitrary: fc.tuple(test, block, block).map(([t, a, b]) => `If ${t} Then\n${a}\nElse\n${b}\nEnd If`) },
    fc.tuple(test, block, test, block).map(([t, a, u, b]) => `If ${t} Then\n${a}\nElseIf ${u} Then\n${b}\nEnd If`),
    fc.tuple(test, single).map(([t, a]) => `If ${t} Then ${a}`),
    fc
      .tuple(
        fc.constantFrom("x", "vm", "each_"),
        fc.constantFrom("vs.VirtualMachines", "machines", "late.VirtualMachines"),
        blockOf("Exit For"),
      )
      .map(([name, from, body]) => {
        return `For Each ${name} In ${from}\nWScript.Echo "each"\n${body.replaceAll("Set machines = Nothing", "")}\nNext`;
      }),
    blockOf("Exit For").map((body) => `For i${++loops} = 1 To 2\n${body}\nNext`),
    fc.tuple(test, blockOf("Exit Do")).map(([t, body]) => {
      const count = `n${++loops}`;
      return `Do While ${t}\n${count} = ${count} + 1\nIf ${count} > 2 Then Exit Do\n${body}\nLoop`;
    }),
    fc.tuple(object, block).map(([o, body]) => `With ${o}\nWScript.Echo "with"\n${body}\nWScript.Echo .Name\nEnd With`),
    fc
      .tuple(object, block, block)
      .map(([o, a, b]) => `Select Case ${o}.State\nCase 1\n${a}\nCase Else\n${b}\nEnd Select`),
  );
}

function body(depth: number, leaves: string, most: number): fc.Arbitrary<string> {
  return fc.array(statement(depth, leaves), { minLength: 1, maxLength: most }).map((lines) => lines.join("\n"));
}

/** Whole programs. */
export const randomObjectPrograms = fc
  .tuple(
    fc.boolean(),
    fc.constantFrom("", "On Error Resume Next"),
    fc.tuple(body(1, "", 3), body(2, "", 6), body(2, "", 4)),
    fc.tuple(body(1, "Exit Sub", 3), body(1, "Exit Function", 3), body(1, "Exit Sub", 3)),
    fc.constantFrom("", "TypeName", "IsObject"),
  )
  .map(([declares, mode, [first, second, third], [change, found, replaced], tells]) => {
    const text = [
      declares ? "Option Explicit" : "",
      // Undeclared variables are the script's only from where its own statements first name them.
      `Dim ${[...OBJECTS, "x", "made", "each_", "n", "late"].join(", ")}, depth, vs, machines`,
      counters([first, second, third, change, found, replaced].join("\n")),
      mode,
      'Set vs = CreateObject("VirtualServer.Application")',
      "Set machines = vs.VirtualMachines",
      first,
      guarded("Sub Change", change, "Sub"),
      second,
      'Sub Reset\nSet last = Nothing\nSet other = vs.FindVirtualMachine("web")\nEnd Sub',
      guarded("Function Found(k)", `${found}\nIf k < 2 Then Set Found = vs.FindVirtualMachine("web")`, "Function"),
      "Function Passed(o)\nSet Passed = o\nEnd Function",
      third,
      'WScript.Echo "end", TypeName(vm), TypeName(other), TypeName(last), n',
      guarded("Sub Replace_(o)", `Set o = vs.FindVirtualMachine("web")\n${replaced}\nSet o = Nothing`, "Sub"),
      'Sub Show(o)\nIf o Is Nothing Then\nWScript.Echo "nothing"\nElse\nWScript.Echo o.Name\nEnd If\nEnd Sub',
    ].join("\n");
    // Where nothing tells VARTYPEs, ports calculate with plain numbers.
    return tells === "TypeName" ? text : text.replace(/\bTypeName\(/g, "IsObject(");
  });

/** A procedure that calls itself a few times at most. */
function guarded(head: string, text: string, kind: string): string {
  return `${head}\nIf depth > 2 Then Exit ${kind}\ndepth = depth + 1\n${text}\ndepth = depth - 1\nEnd ${kind}`;
}

/** Declares what counts the turns of loops. */
function counters(text: string): string {
  const names = new Set(text.match(/\b[in]\d+\b/g));
  return names.size === 0 ? "" : `Dim ${[...names].join(", ")}`;
}
