/** Programs for fuzzing: most of them compile, and do what no script does. */
import fc from "fast-check";

/** Names that a program declares or just uses; some are JavaScript's, some the compiler's own. */
const NAMES = words(
  "a b c1 list total f g obj Thing constructor prototype hasOwnProperty toString arguments this var await let_ R S T " +
    'main step default property [__proto__] [a\u00a0b] [x"y] [`${a}`] [\\u0041] [*/throw(1)/*]',
);
const MEMBERS = [...NAMES, ...words("Count Item Add Value Test Execute Raise Clear Number end class")];
const INTRINSICS = words(
  "Len Mid Left Right CStr CInt CLng CDbl CDate CBool CByte CCur Array Split Join UBound LBound IsArray TypeName VarType " +
    "Replace InStr Chr Asc Hex Abs Int Round UCase Trim StrReverse DateAdd DateSerial FormatNumber Filter Rnd Now String " +
    "Space GetRef Eval IsNumeric Err Escape RGB Sqr Exp Log MonthName Weekday",
);
const LITERALS = words(
  "0 1 -1 32767 32768 2147483647 2147483648 1.5 .5 1e308 &hFF &hFFFF& &o17 True False Null Empty Nothing #1/2/2003# " +
    '#12:30:00# vbCrLf vbTextCompare "" "abc" "1" "a""b" "`${1}\\" "\u2028" "</script>"',
);
const BINARY = words("+ - * / \\ Mod ^ & = <> < > <= >= Is And Or Xor Eqv Imp");

function words(text: string): string[] {
  return text.split(" ");
}

const name = fc.constantFrom(...NAMES);
const member = fc.constantFrom(...MEMBERS);

function joined(parts: readonly string[], separator: string): string {
  return parts.join(separator);
}

/** Expressions, at most `depth` deep. */
function expressions(depth: number): fc.Arbitrary<string> {
  const leaf = fc.oneof(fc.constantFrom(...LITERALS), name, fc.constantFrom("Me", "New Thing", "New RegExp", "Err"));
  if (depth === 0) return leaf;
  const inner = expressions(depth - 1);
  const args = fc.array(inner, { maxLength: 3 }).map((list) => joined(list, ", "));
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    fc.tuple(inner, fc.constantFrom(...BINARY), inner).map(([left, operator, right]) => `${left} ${operator} ${right}`),
    fc.tuple(fc.constantFrom("-", "+", "Not "), inner).map(([operator, operand]) => `${operator}${operand}`),
    inner.map((expression) => `(${expression})`),
    fc.tuple(fc.constantFrom(...INTRINSICS), args).map(([callee, list]) => `${callee}(${list})`),
    fc.tuple(name, args).map(([callee, list]) => `${callee}(${list})`),
    fc.tuple(name, member).map(([object, key]) => `${object}.${key}`),
    fc.tuple(name, member, args).map(([object, key, list]) => `${object}.${key}(${list})`),
    fc.tuple(name, inner, inner).map(([array, i, j]) => `${array}(${i})(${j})`),
    args.map((list) => `Array(${list})`),
  );
}

const expression = expressions(2);
const bounds = fc.array(fc.constantFrom("0", "1", "3", "-1", "b", '"x"'), { minLength: 1, maxLength: 3 });
const target = fc.oneof(
  { weight: 3, arbitrary: name },
  fc.tuple(name, expressions(1)).map(([array, index]) => `${array}(${index})`),
  fc.tuple(name, member).map(([object, key]) => `${object}.${key}`),
  fc.tuple(name, member, expressions(1)).map(([object, key, index]) => `${object}.${key}(${index})`),
);
const TEXTS = ["a = 1", "Sub f : End Sub", "1 +", "a + 1", "Class Thing : End Class", "Dim a : a = b", ""];

const simple = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(target, expression).map(([left, right]) => `${left} = ${right}`) },
  fc.tuple(target, expression).map(([left, right]) => `Set ${left} = ${right}`),
  fc.tuple(name, fc.array(expression, { maxLength: 3 })).map(([callee, list]) => `${callee} ${joined(list, ", ")}`),
  fc
    .tuple(name, fc.array(expression, { maxLength: 3 }))
    .map(([callee, list]) => `Call ${callee}(${joined(list, ", ")})`),
  fc.tuple(name, member, expression).map(([object, key, value]) => `${object}.${key} ${value}`),
  fc.tuple(name, bounds).map(([array, list]) => `ReDim ${array}(${joined(list, ", ")})`),
  fc.tuple(name, bounds).map(([array, list]) => `ReDim Preserve ${array}(${joined(list, ", ")})`),
  target.map((array) => `Erase ${array}`),
  fc.constantFrom("On Error Resume Next", "On Error GoTo 0", "Randomize", "Err.Clear", "Err.Raise 5", "Rem text", ":"),
  fc
    .tuple(fc.constantFrom("Execute", "ExecuteGlobal"), fc.constantFrom(...TEXTS))
    .map(([run, text]) => `${run} "${text}"`),
);

/** Statements, at most `depth` deep. */
function statements(depth: number): fc.Arbitrary<string> {
  if (depth === 0) return simple;
  const body = fc.array(statements(depth - 1), { maxLength: 3 }).map((list) => joined(list, "\n"));
  const loopHeads = fc.constantFrom("Do\n", "Do While b < 3\n", "Do Until True\n");
  return fc.oneof(
    { weight: 5, arbitrary: simple },
    fc.tuple(expression, body, body).map(([test, yes, no]) => `If ${test} Then\n${yes}\nElse\n${no}\nEnd If`),
    fc.tuple(expression, simple, simple).map(([test, yes, no]) => `If ${test} Then ${yes} Else ${no}`),
    fc
      .tuple(name, expression, body)
      .map(([i, to, block]) => `For ${i} = 1 To ${to}\n${block}\nIf Rnd < .3 Then Exit For\nNext`),
    fc.tuple(name, expression, body).map(([item, list, block]) => `For Each ${item} In ${list}\n${block}\nNext`),
    fc.tuple(loopHeads, body).map(([head, block]) => `${head}${block}\nIf Rnd < .3 Then Exit Do\nLoop`),
    fc.tuple(expression, body).map(([test, block]) => `While ${test}\n${block}\nWend`),
    fc
      .tuple(name, member, expression, body)
      .map(([object, key, value, block]) => `With ${object}\n.${key} = ${value}\n${block}\nb = .${key}\nEnd With`),
    fc
      .tuple(expression, expression, body, body)
      .map(
        ([subject, value, block, rest]) =>
          `Select Case ${subject}\nCase ${value}, 1\n${block}\nCase Else\n${rest}\nEnd Select`,
      ),
  );
}

const block = fc.array(statements(1), { maxLength: 4 }).map((list) => joined(list, "\n"));
const parameters = fc
  .uniqueArray(fc.constantFrom("a", "ByVal b", "ByRef c1", "list()", "p"), { maxLength: 3 })
  .map((list) => joined(list, ", "));
const procedure = fc
  .tuple(fc.constantFrom("Sub", "Function"), fc.constantFrom("f", "g", '[x"y]', "toString"), parameters, block, block)
  .map(([kind, called, list, body, rest]) => {
    return `${kind} ${called}(${list})\n${body}\nIf Rnd < .2 Then Exit ${kind}\n${rest}\nEnd ${kind}`;
  });
const accessor = fc
  .tuple(fc.constantFrom("Get Item(i)", "Let Item(i, v)", "Set Item(i, v)", "Get Value", "Let Value(v)"), block)
  .map(([head, body]) => `Public Property ${head}\n${body}\nEnd Property`);
const classOf = fc
  .tuple(
    fc.nat(3).map((n) => n === 0),
    fc.uniqueArray(accessor, { selector: (text) => text.slice(0, 24), maxLength: 3 }),
    block,
  )
  .map(([ends, accessors, body]) => {
    const method = `Public Default Function Test(a)\n${body}\nEnd Function`;
    const end = ends ? `Private Sub Class_Terminate\n${body}\nEnd Sub` : "";
    return `Class Thing\nPublic a, list(2)\nPrivate b\n${joined(accessors, "\n")}\n${method}\n${end}\nEnd Class`;
  });
const part = fc.oneof(
  { weight: 4, arbitrary: statements(2) },
  procedure,
  fc.constantFrom("Dim list(3), obj", "Dim total()", "Const K = -1", "Set obj = New Thing", "Call f(1)", "g a, b"),
);

/** Whole programs. */
export const programs = fc
  .tuple(fc.boolean(), fc.option(classOf), fc.array(part, { maxLength: 6 }))
  .map(([explicit, declared, parts]) => {
    return joined([...(explicit ? ["Option Explicit"] : []), ...parts, ...(declared === null ? [] : [declared])], "\n");
  });

const PIECES = [
  ...words(
    "\" ' [ ] # &h 1e ${x} ` \\ */ // : ( ) , . End Sub Then Else Next Loop <!-- } { ; => $ \u0130 \ud800 \u2028",
  ),
  ...["_\n", "\r", "\0", "\n"],
];

/** Excerpts of a corpus, and generated programs, of which pieces have been taken out, put elsewhere or replaced. */
export function mutations(corpus: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.tuple(
    fc.constantFrom(...corpus),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 25 }),
  );
  const excerpt = piece.map(([text, at, count]) => {
    const lines = text.split("\n");
    const first = Math.floor(at * lines.length);
    return joined(lines.slice(first, first + count), "\n");
  });
  const source = fc.oneof(excerpt, programs);
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.nat(3),
    words: fc.array(fc.constantFrom(...PIECES, ...NAMES, ...LITERALS, ...BINARY), { maxLength: 2 }),
  });
  return fc.tuple(source, fc.array(change, { minLength: 1, maxLength: 5 })).map(([text, changes]) => {
    const pieces = text.split(/(?<=\W)(?=\w)|(?<=\w)(?=\W)|(?<=\W)(?=\W)/);
    for (const { at, count, words } of changes) pieces.splice(Math.floor(at * pieces.length), count, ...words);
    return pieces.join("");
  });
}
