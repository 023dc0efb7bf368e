/** Loops that only count have a second form of code (lib/script/vbscript/compiler/emit-numeric-loop.ts): nobody may notice. */
import { expect } from "chai";
import fc from "fast-check";
import { ScriptInterrupted } from "../../../../lib/script/script-unwinding.js";
import { INVOKE_GET } from "../../../../lib/script/vbscript/runtime/script-object.js";
import { cases, engineWith, printed } from "./run-text.js";

const VARIABLES = ["a", "b", "c"];
const REPORT = VARIABLES.concat("i")
  .map((name) => `Echo "${name}", TypeName(${name}), ${name}`)
  .join("\n");

/** Prevents the second form: the loop does something else, too. */
const SOMETHING_ELSE = "z = Empty\n";

const NUMBERS = [
  "0",
  "1",
  "-1",
  "2",
  "7",
  "100",
  "32767",
  "32768",
  "-32768",
  "40000",
  "65536",
  "2147483647",
  "1.5",
  "0.1",
  "3E9",
  "1E300",
];

const variable = fc.constantFrom(...VARIABLES);
const operand = fc.oneof(variable, fc.constant("i"), fc.constantFrom(...NUMBERS));
const { value: expression } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    operand,
    fc
      .tuple(tie("value"), fc.constantFrom("+", "-", "*", "+", "-", "Mod", "\\"), tie("value"))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie("value").map((value) => `-(${value})`),
    fc.tuple(tie("value"), tie("value")).map(([x, y]) => `Twice(${x}, ${y})`),
  ),
}));
const test = fc
  .tuple(expression, fc.constantFrom("=", "<>", "<", ">", "<=", ">="), expression, fc.constantFrom("", "Not "))
  .map(([left, operator, right, not]) => `${not}${left} ${operator} ${right}`);
const assignment = fc.tuple(variable, expression).map(([name, value]) => `${name} = ${value}`);
const statement = fc.oneof(
  { weight: 4, arbitrary: assignment },
  {
    weight: 1,
    arbitrary: fc.tuple(test, assignment, assignment).map(([t, x, y]) => `If ${t} Then\n${x}\nElse\n${y}\nEnd If`),
  },
  { weight: 1, arbitrary: test.map((t) => `If ${t} Then Exit For`) },
);
const start = fc.constantFrom(...NUMBERS, "Empty", "CLng(5)", "CDbl(5)", '"3"', "True", "CCur(2)", "CByte(9)");

interface Parts {
  starts: string[];
  head: string;
  body: string[];
}

const parts: fc.Arbitrary<Parts> = fc.record({
  starts: fc.array(start, { minLength: 3, maxLength: 3 }),
  head: fc.constantFrom(
    "For i = 1 To 9",
    "For i = 32760 To 32775",
    "For i = 5 To -5 Step -2",
    "For i = -32765 To -32775 Step -3",
  ),
  body: fc.array(statement, { minLength: 1, maxLength: 4 }),
});

const TWICE = "Function Twice(x, y)\nDim r\nr = x * 2\nIf r > y Then r = r - y\nTwice = r\nEnd Function\n";

function program({ starts, head, body }: Parts, more: string): string {
  const set = starts.map((value, i) => `${VARIABLES[i] ?? ""} = ${value}`).join("\n");
  return `${set}\n${head}\n${more}${body.join("\n")}\nNext\n`;
}

describe("VBScript: loops that only count", () => {
  it("leave the same values of the same types behind as other loops", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const run = (more: string): string =>
          printed(`${TWICE}On Error Resume Next\n${program(given, more)}Echo Err.Number\n${REPORT}`);
        expect(run("")).to.equal(run(SOMETHING_ELSE));
      }),
      { numRuns: 100 },
    );
  });

  it("fail with the same errors, with the variables as they are then", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const run = (more: string): string => {
          const text = `${TWICE}Sub Try\n${program(given, more)}End Sub\nOn Error Resume Next\nTry\nEcho Err.Number, Err.Description\n${REPORT}`;
          return printed(`Dim a, b, c, i\n${text}`);
        };
        expect(run("")).to.equal(run(SOMETHING_ELSE));
      }),
      { numRuns: 100 },
    );
  });

  cases([
    ["widen an Integer to a Long", "n = 0\nFor i = 1 To 400\nn = n + i\nNext\nEcho TypeName(n), n", "Long 80200"],
    [
      "widen a Long to a Double",
      "n = 2147483000\nFor i = 1 To 400\nn = n + i\nNext\nEcho TypeName(n), n",
      "Double 2147563200",
    ],
    ["keep a Long that gets small", "n = 40000\nDo While n > 10\nn = n - 1\nLoop\nEcho TypeName(n), n", "Long 10"],
    ["begin with Empty", "For i = 1 To 3\nn = n + i\nNext\nEcho TypeName(n), n, i", "Integer 6 4"],
    ["end with Exit For", "For i = 1 To 9\nn = n + i\nIf n > 9 Then Exit For\nNext\nEcho i, n", "4 10"],
    ["end with Exit Do", "Do\nn = n + 1\nIf n Mod 7 = 0 Then Exit Do\nLoop\nEcho n", "7"],
    ["test at the end", "Do\nn = n + 1\nLoop Until n * n > 50\nEcho n", "8"],
    ["are While loops too", "While n < 5\nn = n + 2\nWend\nEcho n", "6"],
    ["turn text into numbers as they go", 'n = "1"\nFor i = 1 To 3\nn = n + i\nNext\nEcho TypeName(n), n', "Double 7"],
    ["fail in the middle", 'n = "x"\nFor i = 1 To 3\nm = m + 1\nn = n - i\nNext', "!13"],
    [
      "see one variable under two names",
      "Sub Both(x, y)\nFor i = 1 To 3\nx = x + 1\ny = y + 10\nNext\nEnd Sub\nn = 0\nBoth n, n\nEcho n",
      "33",
    ],
    [
      "call functions that only count",
      `${TWICE}For i = 1 To 5\nn = Twice(i, n)\nNext\nEcho TypeName(n), n`,
      "Integer 6",
    ],
    [
      "call functions that return nothing",
      "Function f(x)\nEnd Function\nFor i = 1 To 3\nn = f(i)\nNext\nEcho TypeName(n)",
      "Empty",
    ],
    [
      "call functions that set their result sometimes",
      "Function f(x)\nIf x > 2 Then f = x\nEnd Function\nFor i = 1 To 4\nn = n + f(i)\nNext\nEcho n",
      "7",
    ],
    [
      "divide nothing by zero",
      "On Error Resume Next\nFor i = -1 To 1\nn = n + 7 \\ i\nNext\nEcho Err.Number, n",
      "11 0",
    ],
    ["go beyond the largest number", "n = 1E308\nFor i = 1 To 3\nn = n * 10\nNext", "!6"],
  ]);

  it("can be interrupted", () => {
    const engine = engineWith([], { timeout: 30 });
    engine.parse("n = 0\nDo\nn = n + 1\nLoop");
    expect(() => engine.run()).to.throw(ScriptInterrupted);
  });

  it("leave their variables as they are when they are interrupted", () => {
    let looks = 0;
    const engine = engineWith([], { poll: () => ++looks > 3 });
    engine.parse("n = 0\nDo\nn = n + 1\nLoop");
    expect(() => engine.run()).to.throw(ScriptInterrupted);
    expect(engine.getDispatch().invoke("n", INVOKE_GET, [])).to.be.greaterThan(10_000);
  });
});
