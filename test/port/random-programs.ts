/** Random programs over the language that ports support; each ends by itself. */
import fc from "fast-check";

const VARIABLES = ["a", "b", "c", "total", "text", "flag"];
const variable = fc.constantFrom(...VARIABLES);

const number = fc.oneof(
  fc.integer({ min: -40, max: 40 }).map(String),
  fc.constantFrom("32767", "40000", "1.5", "0.25", "-2147483647", "1000000"),
);
const string = fc.constantFrom('""', '"x"', '"12"', '"abc"', '"Hello World"', '" padded "', '"1.5"', '"true"');
const literal = fc.oneof(number, string, fc.constantFrom("True", "False", "Empty", "Null", "vbCrLf", "#1/2/2003#"));

/** What is passed by reference. */
const place = fc.oneof(variable, fc.constantFrom("list(0)", "list(1)", "list(b)"));

const UNARY = [
  "Len",
  "UCase",
  "LCase",
  "Trim",
  "CStr",
  "CInt",
  "CDbl",
  "CLng",
  "CBool",
  "Abs",
  "Sgn",
  "Int",
  "Fix",
  "IsNumeric",
  "IsNull",
  "IsEmpty",
  "IsArray",
  "StrReverse",
  "Hex",
  "TypeName",
  "Asc",
];
const TERNARY = [
  "Left(%, 2)",
  "Right(%, 3)",
  "Mid(%, 2, 3)",
  'InStr(%, "l")',
  'Replace(%, "l", "L")',
  'Join(Split(%, " "), "-")',
  'String(3, "z")',
  "Round(%, 1)",
  'StrComp(%, "abc", vbTextCompare)',
  "FormatNumber(%, 2)",
];

/** Expressions, at most `depth` deep. @param calls functions of the program */
function expression(depth: number): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    { weight: 3, arbitrary: variable },
    { weight: 3, arbitrary: literal },
    { weight: 1, arbitrary: fc.constantFrom("list(1)", "list(b)", "dict.Count", "K", "Err.Number") },
  );
  if (depth === 0) return leaf;
  const inner = expression(depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          inner,
          fc.constantFrom("+", "-", "*", "/", "\\", "Mod", "&", "=", "<>", "<", ">", "<=", ">=", "And", "Or", "Xor"),
          inner,
        )
        .map(([x, op, y]) => `(${x} ${op} ${y})`),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom("-", "Not "), inner).map(([op, x]) => `${op}(${x})`) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...UNARY), inner).map(([f, x]) => `${f}(${x})`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...TERNARY), inner).map(([f, x]) => f.replace("%", () => x)) },
    { weight: 1, arbitrary: fc.tuple(inner, inner).map(([x, y]) => `Twice(${x}, ${y})`) },
    { weight: 1, arbitrary: fc.tuple(place, inner).map(([x, y]) => `Twice(${x}, ${y})`) },
    // Where literals are by its side, types can be proved.
    {
      weight: 2,
      arbitrary: fc
        .tuple(variable, fc.constantFrom("+", "-", "*", "&", "=", "<>", "<"), literal)
        .map(([x, op, y]) => `(${x} ${op} ${y})`),
    },
    { weight: 1, arbitrary: inner.map((x) => `box.Value(${x})`) },
  );
}

const value = expression(2);

const simple = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(variable, value).map(([name, x]) => `${name} = ${x}`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(variable, fc.constantFrom("+", "-", "*", "&"), literal)
      .map(([name, op, x]) => `${name} = ${name} ${op} ${x}`),
  },
  { weight: 4, arbitrary: value.map((x) => `WScript.Echo "v", ${x}`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("0", "1", "2", "b"), value).map(([i, x]) => `list(${i}) = ${x}`) },
  { weight: 1, arbitrary: fc.tuple(value, value).map(([k, x]) => `dict(${k}) = ${x}`) },
  { weight: 1, arbitrary: fc.tuple(place, value).map(([name, x]) => `Change ${name}, ${x}`) },
  { weight: 1, arbitrary: fc.tuple(place, value).map(([name, x]) => `box.Fill ${name}, ${x}`) },
  { weight: 1, arbitrary: value.map((x) => `box.Content = ${x}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "On Error Resume Next",
      "On Error GoTo 0",
      "Err.Clear",
      "ReDim Preserve list(4)",
      "WScript.Echo Err.Number, Err.Description",
      "WScript.Echo box.Content",
    ),
  },
);

let loops = 0;

function statement(depth: number): fc.Arbitrary<string> {
  if (depth === 0) return simple;
  const block = fc.array(statement(depth - 1), { maxLength: 3 }).map((lines) => lines.join("\n"));
  return fc.oneof(
    { weight: 5, arbitrary: simple },
    fc.tuple(value, block, block).map(([test, yes, no]) => `If ${test} Then\n${yes}\nElse\n${no}\nEnd If`),
    fc.tuple(value, simple).map(([test, yes]) => `If ${test} Then ${yes}`),
    fc
      .tuple(
        fc.constantFrom("i", "j", "a"),
        fc.constantFrom("1", "3", "b", "-1"),
        fc.constantFrom("3", "4", "2.5"),
        fc.constantFrom("", " Step 2", " Step -1"),
        block,
      )
      .map(([i, from, to, step, body]) => {
        const count = `n${++loops}`;
        return `For ${i} = ${from} To ${to}${step}\n${count} = ${count} + 1\nIf ${count} > 6 Then Exit For\n${body}\nNext`;
      }),
    fc
      .tuple(fc.constantFrom("list", "dict", 'Array(1, "x", 2.5)'), block)
      .map(([list, body]) => `For Each item In ${list}\nWScript.Echo "item"\n${body}\nNext`),
    fc.tuple(value, block).map(([test, body]) => {
      const count = `n${++loops}`;
      return `Do While ${test}\n${count} = ${count} + 1\nIf ${count} > 3 Then Exit Do\n${body}\nLoop`;
    }),
    fc
      .tuple(value, value, value, block, block)
      .map(
        ([subject, x, y, yes, no]) => `Select Case ${subject}\nCase ${x}, ${y}\n${yes}\nCase Else\n${no}\nEnd Select`,
      ),
    block.map((body) => `With box\n.Content = 1\n${body}\nWScript.Echo .Content\nEnd With`),
  );
}

const body = fc.array(statement(2), { minLength: 1, maxLength: 5 }).map((lines) => lines.join("\n"));
const inner = fc.array(statement(1), { maxLength: 3 }).map((lines) => lines.join("\n"));

/** Whole programs. */
export const randomPrograms = fc
  .tuple(fc.boolean(), fc.boolean(), body, inner, inner, inner, inner)
  .map(([declares, tells, main, ...bodies]) => {
    const text = programOf(declares, main, bodies);
    // Where nothing tells VARTYPEs, ports calculate with plain numbers.
    return tells ? text : text.replace(/\b(?:TypeName|Hex)\(/g, "UCase(");
  });

function programOf(
  declares: boolean,
  main: string,
  [twice, change, method, fill]: readonly [string, string, string, string],
): string {
  return [
    declares ? `Dim ${VARIABLES.join(", ")}, i, j, item` : "' nothing is declared",
    "Const K = 7",
    "Dim list(2), dict, box, depth",
    'Set dict = CreateObject("Scripting.Dictionary")',
    "Set box = New Container",
    // Undeclared variables are the script's from where its own statements first name them.
    declares
      ? "a = 1 : b = 2"
      : "a = 1 : b = 2 : c = Empty : total = Empty : text = Empty : flag = Empty : i = Empty : j = Empty : item = Empty",
    main,
    'WScript.Echo "end", TypeName(a), b, c, total, text, flag',
    "Function Twice(x, y)",
    "Dim c",
    "If depth > 3 Then Exit Function",
    "depth = depth + 1",
    twice.replaceAll("ReDim Preserve list(4)", "c = 1"),
    "depth = depth - 1",
    "Twice = x & y",
    "End Function",
    "Sub Change(x, ByVal y)",
    "If depth > 3 Then Exit Sub",
    "depth = depth + 1",
    change.replaceAll("ReDim Preserve list(4)", "x = y"),
    "depth = depth - 1",
    "x = y",
    "End Sub",
    "Class Container",
    "Public Content",
    "Private Sub Class_Initialize",
    "Content = 0",
    "End Sub",
    "Public Default Function Value(x)",
    "If depth > 3 Then Exit Function",
    "depth = depth + 1",
    method.replaceAll("ReDim Preserve list(4)", "Content = x"),
    "depth = depth - 1",
    "Value = x",
    "End Function",
    "Public Sub Fill(x, ByVal y)",
    "If depth > 3 Then Exit Sub",
    "depth = depth + 1",
    fill.replaceAll("ReDim Preserve list(4)", "Content = x"),
    "depth = depth - 1",
    "Content = Content & x",
    "x = y",
    "End Sub",
    "End Class",
  ].join("\n");
}
