import { expect } from "chai";
import { parseExpressionText } from "../../../../lib/script/vbscript/parser.js";
import { compactExpression } from "./compact.js";

function shapeOf(text: string): string {
  const expression = parseExpressionText(text);
  return expression === null ? "nothing" : compactExpression(expression);
}

const TABLES: Record<string, Record<string, string>> = {
  "numbers have the type that their size and spelling ask for": {
    "0": "0",
    "32767": "32767",
    "32768": "32768L",
    "2147483647": "2147483647L",
    "2147483648": "2147483648D",
    "1.0": "1D",
    "1.": "1D",
    ".5": "0.5D",
    "1e3": "1000D",
    "1E+3": "1000D",
    "25e-2": "0.25D",
    "1.5e2": "150D",
    "00012": "12",
    "&h10": "16",
    "&HfF": "255",
    "&h7FFF": "32767",
    "&h8000": "-32768",
    "&hFFFF": "-1",
    "&h10000": "65536L",
    "&hFFFFFFFF": "-1",
    "&h7FFFFFFF": "2147483647L",
    "&h10&": "16",
    "&hFFFF&": "65535L",
    "&h00000000FF": "255",
    "&o17": "15",
    "&O177777": "-1",
    "&o200000": "65536L",
    "&o17&": "15",
    "&hFFFFFFFF&": "-1",
    "&h8000&": "32768L",
    "&h80000000": "-2147483648L",
    "1Is 2": "(1 Is 2)",
    "1Eqv 2": "(1 Eqv 2)",
    "1e-999": "0D",
    "&17": "15",
    "a = &17": "(a = 15)",
  },
  "& joins where it is no beginning of a number": {
    "a & b": "(a & b)",
    "a&b": "(a & b)",
    '"a"&1': '("a" & 1)',
    '"a" &1': '("a" & 1)',
    "f(1)&7": "(f(1) & 7)",
    "a&hours": "(a & hours)",
    "a&Hex(b)": "(a & Hex(b))",
    "a&obj": "(a & obj)",
    "a.End &1": "(a.End & 1)",
    "a & &h10": "(a & 16)",
    "a&&h10": "(a & 16)",
  },
  "strings double their quotes": {
    '""': '""',
    '"a"': '"a"',
    '"a""b"': '"a\\"b"',
    '""""': '"\\""',
    '"\'no comment"': '"\'no comment"',
    '"Rem _ : #"': '"Rem _ : #"',
    '"\t\u00e9\u4e00"': '"\\t\u00e9\u4e00"',
  },
  constants: {
    TRUE: "true",
    false: "false",
    Nothing: "nothing",
    Null: "null",
    Empty: "empty",
    Me: "me",
  },
  "names keep their spelling, and brackets take any text": {
    aBc_1: "aBc_1",
    "[if]": "if",
    "[two words]": "two words",
    "[]": "",
    "[a]": "a",
    "a.[b c]": "a.b c",
    "Default + Error + Explicit + Property + Step": "((((Default + Error) + Explicit) + Property) + Step)",
  },
  "members and arguments follow in any number": {
    "a.b.c": "a.b.c",
    "a.If.Then.End.Rem": "a.If.Then.End.Rem",
    "a . b": "a.b",
    "a()": "a()",
    "a(1)(2)": "a(1)(2)",
    "a (1)": "a(1)",
    "a(1).b(2).c": "a(1).b(2).c",
    "f(1,,3)": "f(1, _, 3)",
    "f(,1)": "f(_, 1)",
    "f(1,)": "f(1, _)",
    "f(,)": "f(_, _)",
    "f((a))": "f([a])",
    "(a).b": "[a].b",
    "(New C).Go(1)": "[new C].Go(1)",
    "Me.x": "me.x",
    "a(b(c(1)))": "a(b(c(1)))",
  },
  "operators bind as they do": {
    "1 + 2 * 3": "(1 + (2 * 3))",
    "1 * 2 + 3": "((1 * 2) + 3)",
    "1 - 2 - 3": "((1 - 2) - 3)",
    "8 / 4 / 2": "((8 / 4) / 2)",
    "8 / 4 * 2": "((8 / 4) * 2)",
    "2 ^ 3 ^ 2": "((2 ^ 3) ^ 2)",
    "-2 ^ 2": "((- 2) ^ 2)",
    "2 ^ -1": "(2 ^ (- 1))",
    "2 ^ -1 ^ 2": "((2 ^ (- 1)) ^ 2)",
    "-a * b": "((- a) * b)",
    "a * -b": "(a * (- b))",
    "a - -b": "(a - (- b))",
    "--a": "(- (- a))",
    "+a": "(+ a)",
    "7 \\ 2 * 3": "(7 \\ (2 * 3))",
    "7 Mod 4 \\ 2": "(7 Mod (4 \\ 2))",
    "1 + 7 Mod 4": "(1 + (7 Mod 4))",
    "-7 Mod 3": "((- 7) Mod 3)",
    "a & b + c": "(a & (b + c))",
    "a & b = c & d": "((a & b) = (c & d))",
    "a = b = c": "((a = b) = c)",
    "a < b > c": "((a < b) > c)",
    "a Is Nothing": "(a Is nothing)",
    "Not a Is Nothing": "(Not (a Is nothing))",
    "Not a = b": "(Not (a = b))",
    "Not a And b": "((Not a) And b)",
    "Not Not a": "(Not (Not a))",
    "a = Not b": "(a = (Not b))",
    "a + Not b = c And d": "((a + (Not (b = c))) And d)",
    "a And b Or c And d": "((a And b) Or (c And d))",
    "a Or b Xor c Or d": "((a Or b) Xor (c Or d))",
    "a Xor b Eqv c Xor d": "((a Xor b) Eqv (c Xor d))",
    "a Eqv b Imp c Eqv d": "((a Eqv b) Imp (c Eqv d))",
    "a Imp b Imp c": "((a Imp b) Imp c)",
    "(1 + 2) * 3": "([(1 + 2)] * 3)",
  },
  "comparisons have several spellings": {
    "a <> b": "(a <> b)",
    "a >< b": "(a <> b)",
    "a <= b": "(a <= b)",
    "a =< b": "(a <= b)",
    "a >= b": "(a >= b)",
    "a => b": "(a >= b)",
    "a>b": "(a > b)",
    "a=-1": "(a = (- 1))",
  },
  "blanks, continued lines and comments are nothing": {
    "\t1\v+\f2 ": "(1 + 2)",
    "1 + _\n2": "(1 + 2)",
    "1 + _  \r\n _\r\n 2": "(1 + 2)",
    "1_\r+ 2": "(1 + 2)",
    "1 ' two": "1",
    "1 Rem two": "1",
    "": "nothing",
    " ' nothing": "nothing",
    "\n:1\n": "1",
    "\ufeff1": "1",
    "1\0 what follows a zero": "1",
  },
};

describe("Expressions of VBScript", () => {
  for (const [title, cases] of Object.entries(TABLES)) {
    describe(title, () => {
      for (const [text, shape] of Object.entries(cases)) {
        it(JSON.stringify(text), () => {
          expect(shapeOf(text)).to.equal(shape);
        });
      }
    });
  }

  it("know where they stand", () => {
    const expression = parseExpressionText("a + _\n  b.c", { startLine: 10 });
    if (expression?.kind !== "Binary" || expression.right.kind !== "Member") {
      throw new Error("another shape");
    }
    expect(expression.at).to.deep.equal({ line: 10, column: 1, offset: 0 });
    expect(expression.right.at).to.deep.equal({ line: 11, column: 3, offset: 8 });
    expect(expression.right.nameAt).to.deep.equal({ line: 11, column: 5, offset: 10 });
  });
});
