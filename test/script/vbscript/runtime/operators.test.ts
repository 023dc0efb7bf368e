import { expect } from "chai";
import {
  NOTHING,
  add,
  and,
  byte,
  concat,
  condition,
  decimal,
  div,
  double,
  eq,
  eqv,
  errorValue,
  ge,
  gt,
  imp,
  intDiv,
  isSame,
  le,
  long,
  lt,
  mod,
  mul,
  ne,
  neg,
  not,
  or,
  pos,
  pow,
  single,
  sub,
  toText,
  xor,
  type Literals,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";
import { regularExpression } from "../../../../lib/script/objects/regexp/regular-expression.js";
import { array, cur, date, outcome, titled } from "./values.js";

type Row = readonly [operands: readonly Value[], expected: string];

const UNARY: Readonly<Record<string, readonly [(a: Value) => Value, readonly Row[]]>> = {
  "-": [
    neg,
    [
      [[5], "Integer -5"],
      [[0], "Integer 0"],
      [[-32768], "Long 32768"],
      [[32768], "Long -32768"],
      [[-2147483648], "Double 2147483648"],
      [[2147483648], "Double -2147483648"],
      [[1.5], "Double -1.5"],
      [[double(2)], "Double -2"],
      [[double(0)], "Double 0"],
      [[long(7)], "Long -7"],
      [[single(1.5)], "Single -1.5"],
      [[byte(5)], "Integer -5"],
      [[true], "Integer 1"],
      [[false], "Integer 0"],
      [[undefined], "Integer 0"],
      [["3.5"], "Double -3.5"],
      [[cur(1.25)], "Currency -1.25"],
      [[decimal(7)], "Decimal -7"],
      [[date(2)], "Date 12/28/1899"],
      [[null], "Null"],
      [["x"], "error 13"],
      [[array(1)], "error 13"],
      [[NOTHING], "error 91"],
    ],
  ],
  "+": [
    pos,
    [
      [[5], "Integer 5"],
      [["a"], "String a"],
      [[array()], "error 13"],
    ],
  ],
  Not: [
    not,
    [
      [[true], "Boolean False"],
      [[false], "Boolean True"],
      [[0], "Integer -1"],
      [[5], "Integer -6"],
      [[40000], "Long -40001"],
      [[-40000], "Long 39999"],
      [[long(1)], "Long -2"],
      [[byte(1)], "Byte 254"],
      [[double(1)], "Long -2"],
      [[1.5], "Long -3"],
      [["3"], "Long -4"],
      [["True"], "Long 0"],
      [[undefined], "Integer -1"],
      [[null], "Null"],
      [[cur(2)], "Long -3"],
      [[date(2)], "Long -3"],
      [[1e10], "error 6"],
      [["x"], "error 13"],
    ],
  ],
};

const BINARY: Readonly<Record<string, readonly [(a: Value, b: Value) => Value, readonly Row[]]>> = {
  "+": [
    add,
    [
      [[1, 2], "Integer 3"],
      [[32767, 1], "Long 32768"],
      [[-32768, -1], "Long -32769"],
      [[40000, -39999], "Long 1"],
      [[long(1), long(2)], "Long 3"],
      [[2147483647, 1], "Double 2147483648"],
      [[-2147483648, -1], "Double -2147483649"],
      [[0.5, 0.5], "Double 1"],
      [[double(1), 1], "Double 2"],
      [[1e308, 1e308], "error 6"],
      [[byte(255), byte(1)], "Integer 256"],
      [[byte(1), byte(2)], "Byte 3"],
      [[single(3e38), single(3e38)], "Double 6.00000001099551E+38"],
      [["a", "b"], "String ab"],
      [["1", "2"], "String 12"],
      [["1", 2], "Double 3"],
      [["a", 2], "error 13"],
      [[undefined, "a"], "String a"],
      [[undefined, undefined], "Integer 0"],
      [[true, true], "Integer -2"],
      [[cur(0.1), cur(0.2)], "Currency 0.3"],
      [[cur(922337203685477), cur(922337203685477)], "error 6"],
      [[date(38628), 1], "Date 10/4/2005"],
      [[date(2958465), 1], "Double 2958466"],
      [[array(1), 1], "error 13"],
      [[errorValue(5), 1], "error 13"],
      [[NOTHING, 1], "error 91"],
    ],
  ],
  "-": [
    sub,
    [
      [[1, 2], "Integer -1"],
      [[-32768, 1], "Long -32769"],
      [[long(3), 1], "Long 2"],
      [[byte(1), byte(2)], "Integer -1"],
      [["5", "3"], "Double 2"],
      [[date(38628), date(38627)], "Double 1"],
      [[date(38628), 1], "Date 10/2/2005"],
      [[0.3, 0.1], "Double 0.2"],
      [[cur(1), cur(0.0001)], "Currency 0.9999"],
      [[undefined, 5], "Integer -5"],
    ],
  ],
  "*": [
    mul,
    [
      [[200, 200], "Long 40000"],
      [[-5, 0], "Integer 0"],
      [[100000, 100000], "Double 10000000000"],
      [[byte(100), byte(3)], "Integer 300"],
      [[cur(1.5), cur(1.5)], "Currency 2.25"],
      [[cur(0.0001), cur(0.5)], "Currency 0"],
      [[cur(0.0003), cur(0.5)], "Currency 0.0002"],
      [[1e200, 1e200], "error 6"],
      [["2", "3"], "Double 6"],
      [[true, 5], "Integer -5"],
    ],
  ],
  "/": [
    div,
    [
      [[4, 2], "Double 2"],
      [[1, 3], "Double 0.333333333333333"],
      [[1, 0], "error 11"],
      [[0, 0], "error 6"],
      [[1, undefined], "error 11"],
      [[single(1), single(3)], "Single 0.3333333"],
      [["10", "4"], "Double 2.5"],
      [["x", 1], "error 13"],
    ],
  ],
  "\\": [
    intDiv,
    [
      [[7, 2], "Integer 3"],
      [[-7, 2], "Integer -3"],
      [[1, 3], "Integer 0"],
      [[-1, 3], "Integer 0"],
      [[7.5, 2], "Long 4"],
      [[2.5, 1], "Long 2"],
      [[40000, 3], "Long 13333"],
      [[-32768, -1], "Long 32768"],
      [[-2147483648, -1], "error 6"],
      [[5, 0], "error 11"],
      [[5, 0.4], "error 11"],
      [[1e10, 2], "error 6"],
      [[byte(7), byte(2)], "Byte 3"],
    ],
  ],
  Mod: [
    mod,
    [
      [[7, 3], "Integer 1"],
      [[-7, 3], "Integer -1"],
      [[7, -3], "Integer 1"],
      [[-6, 3], "Integer 0"],
      [[7.5, 3], "Long 2"],
      [[40000, 7], "Long 2"],
      [[-2147483648, -1], "Long 0"],
      [[7, 0], "error 11"],
      [[5000000000, 2], "error 6"],
    ],
  ],
  "^": [
    pow,
    [
      [[2, 10], "Double 1024"],
      [[2, -1], "Double 0.5"],
      [[0, 0], "Double 1"],
      [[-8, 3], "Double -512"],
      [[-8, 0.5], "error 5"],
      [[0, -1], "error 5"],
      [[10, 400], "error 6"],
      [["2", "3"], "Double 8"],
    ],
  ],
  "&": [
    concat,
    [
      [["a", "b"], "String ab"],
      [[1, 2], "String 12"],
      [["a", null], "String a"],
      [[null, "b"], "String b"],
      [[null, null], "Null"],
      [[null, undefined], "String "],
      [[undefined, undefined], "String "],
      [[true, 1.5], "String True1.5"],
      [[date(38628), "!"], "String 10/3/2005!"],
      [[array(1), "a"], "error 13"],
      [[NOTHING, "a"], "error 91"],
      [[regularExpression(), "a"], "error 438"],
    ],
  ],
  And: [
    and,
    [
      [[true, false], "Boolean False"],
      [[true, true], "Boolean True"],
      [[12, 10], "Integer 8"],
      [[true, 12], "Integer 12"],
      [[-1, 100000], "Long 100000"],
      [[100000, 1], "Long 0"],
      [[byte(12), byte(10)], "Byte 8"],
      [[null, 0], "Integer 0"],
      [[null, false], "Boolean False"],
      [[false, null], "Boolean False"],
      [[null, true], "Null"],
      [[null, 5], "Null"],
      [[null, null], "Null"],
      [["12", 10], "Long 8"],
      [["True", true], "Boolean True"],
      [["x", 1], "error 13"],
      [[array(), 1], "error 13"],
    ],
  ],
  Or: [
    or,
    [
      [[true, false], "Boolean True"],
      [[12, 10], "Integer 14"],
      [[null, true], "Boolean True"],
      [[true, null], "Boolean True"],
      [[null, 5], "Integer 5"],
      [[null, byte(5)], "Byte 5"],
      [[null, 0], "Null"],
      [[null, false], "Null"],
      [[null, null], "Null"],
      [[undefined, undefined], "Empty"],
      [[1.5, 1], "Long 3"],
    ],
  ],
  Xor: [
    xor,
    [
      [[true, false], "Boolean True"],
      [[true, true], "Boolean False"],
      [[12, 10], "Integer 6"],
      [[byte(255), byte(1)], "Byte 254"],
      [[null, true], "Null"],
      [[null, 0], "Null"],
    ],
  ],
  Eqv: [
    eqv,
    [
      [[true, false], "Boolean False"],
      [[false, false], "Boolean True"],
      [[12, 10], "Integer -7"],
      [[byte(12), byte(10)], "Byte 249"],
      [[null, true], "Null"],
      [[undefined, undefined], "Integer -1"],
    ],
  ],
  Imp: [
    imp,
    [
      [[true, false], "Boolean False"],
      [[false, false], "Boolean True"],
      [[false, true], "Boolean True"],
      [[12, 10], "Integer -5"],
      [[null, true], "Boolean True"],
      [[null, false], "Null"],
      [[false, null], "Boolean True"],
      [[0, null], "Integer -1"],
      [[true, null], "Null"],
      [[null, null], "Null"],
      [[undefined, undefined], "Integer -1"],
    ],
  ],
};

describe("VBScript: operators", () => {
  for (const [name, [operate, rows]] of Object.entries(UNARY)) {
    for (const [operands, expected] of rows) {
      it(`${name} ${titled(operands)} is ${expected}`, () => {
        expect(outcome(() => operate(operands[0]))).to.equal(expected);
      });
    }
  }
  for (const [name, [operate, rows]] of Object.entries(BINARY)) {
    for (const [operands, expected] of rows) {
      it(`${titled(operands)} under ${name} is ${expected}`, () => {
        expect(outcome(() => operate(operands[0], operands[1]))).to.equal(expected);
      });
    }
  }

  it("names the operand that is of the wrong type", () => {
    expect(() => add("abc", 1))
      .to.throw()
      .with.property("text", `Type mismatch: '[string: "abc"]'`);
  });

  it("builds long text in linear time", () => {
    let text: Value = "";
    for (let i = 0; i < 200_000; i++) text = concat(text, "part ");
    expect(toText(text)).to.have.length(1_000_000);
  });
});

/** Left, right, literals, and how they compare: "<", "=", ">", "Null". */
const COMPARISONS: readonly (readonly [Value, Value, Literals, string])[] = [
  [1, 2, 0, "<"],
  [2, 2, 0, "="],
  [1.5, 1, 0, ">"],
  [double(2), 2, 0, "="],
  [long(2), byte(2), 0, "="],
  ["a", "b", 0, "<"],
  ["a", "A", 0, ">"],
  ["10", "9", 0, "<"],
  ["a", "a", 0, "="],
  [5, "5", 0, "<"],
  ["5", 5, 0, ">"],
  ["5", 5, 2, "="],
  [5, "5", 1, "="],
  ["10", 9, 2, ">"],
  ["abc", 9, 2, ">"],
  [5, "5", 2, "="],
  [1.5, "1.5", 2, "="],
  [5, "5", 3, "<"],
  ["True", true, 2, "="],
  ["x", true, 2, ">"],
  [true, "x", 0, "<"],
  [undefined, 0, 0, "="],
  [undefined, "", 0, "="],
  [undefined, undefined, 0, "="],
  [undefined, "a", 0, "<"],
  [undefined, false, 0, "="],
  [undefined, 1, 0, "<"],
  [true, -1, 0, "="],
  [true, false, 0, "<"],
  [null, 1, 0, "Null"],
  ["a", null, 0, "Null"],
  [null, null, 0, "Null"],
  [single(0.1), 0.1, 0, "="],
  [cur(0.1), 0.1, 0, "="],
  [cur(1.23456), 1.23456, 0, "="],
  [cur(1), cur(2), 0, "<"],
  [date(1), 1, 0, "="],
  [date(1), date(2), 0, "<"],
  [decimal(1), cur(2), 0, "<"],
];

describe("VBScript: comparisons", () => {
  const operators = { "=": eq, "<>": ne, "<": lt, "<=": le, ">": gt, ">=": ge };
  const holding: Readonly<Record<string, readonly string[]>> = {
    "<": ["<>", "<", "<="],
    "=": ["=", "<=", ">="],
    ">": ["<>", ">", ">="],
  };
  for (const [left, right, literals, relation] of COMPARISONS) {
    it(`${titled([left])} compares with ${titled([right])} as ${relation} (literals: ${literals})`, () => {
      for (const [name, operate] of Object.entries(operators)) {
        const expected = relation === "Null" ? null : holding[relation]!.includes(name);
        expect(operate(left, right, literals), name).to.equal(expected);
      }
    });
  }

  for (const [left, right, number] of [
    [array(1), 1, 13],
    [1, errorValue(5), 13],
    [NOTHING, 1, 91],
    [regularExpression(), 1, 438],
  ] as const) {
    it(`${titled([left])} = ${titled([right])} is error ${number}`, () => {
      expect(outcome(() => eq(left, right))).to.equal(`error ${number}`);
    });
  }

  it("takes objects for the same only if they are", () => {
    const object = regularExpression();
    expect([isSame(object, object), isSame(object, NOTHING), isSame(NOTHING, NOTHING)]).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  it("refuses to compare by Is what is no object", () => {
    expect(outcome(() => isSame(1, NOTHING))).to.equal("error 424");
  });

  for (const [value, expected] of [
    [true, "Boolean True"],
    [0, "Boolean False"],
    [0.1, "Boolean True"],
    [null, "Boolean False"],
    [undefined, "Boolean False"],
    ["true", "Boolean True"],
    ["0", "Boolean False"],
    ["x", "error 13"],
    [NOTHING, "error 91"],
    [cur(0.0001), "Boolean True"],
  ] as const) {
    it(`a condition ${titled([value])} is ${expected}`, () => {
      expect(outcome(() => condition(value))).to.equal(expected);
    });
  }
});
