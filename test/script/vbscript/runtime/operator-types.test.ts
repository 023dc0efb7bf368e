import { expect } from "chai";
import {
  add,
  and,
  byte,
  decimal,
  div,
  double,
  intDiv,
  long,
  mod,
  mul,
  pow,
  single,
  sub,
  typeName,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";
import { cur, date } from "./values.js";

/** One of each type, none of them zero. */
const OPERANDS: readonly (readonly [string, Value])[] = [
  ["E", undefined],
  ["I", 3],
  ["L", long(3)],
  ["S", single(3)],
  ["D", double(3)],
  ["C", cur(3)],
  ["T", date(3)],
  ["$", "3"],
  ["b", true],
  ["y", byte(3)],
  ["m", decimal(3)],
];

const NAMES: Readonly<Record<string, string>> = {
  E: "Empty",
  I: "Integer",
  L: "Long",
  S: "Single",
  D: "Double",
  C: "Currency",
  T: "Date",
  $: "String",
  b: "Boolean",
  y: "Byte",
  m: "Decimal",
  "!": "error",
};

/** Rows are left operands, columns right ones, both in the order of OPERANDS. */
const TABLES: Readonly<Record<string, readonly [operate: (a: Value, b: Value) => Value, rows: string]>> = {
  "+": [
    add,
    `IILSDCT$IIm
     IILSDCTDIIm
     LLLDDCTDLLm
     SSDSDCTDSSD
     DDDDDCTDDDD
     CCCCCCTCCCm
     TTTTTTTTTTT
     $DDDDCT$DDD
     IILSDCTDIIm
     IILSDCTDIym
     mmmDDmTDmmm`,
  ],
  "-": [
    sub,
    `IILSDCTDIIm
     IILSDCTDIIm
     LLLDDCTDLLm
     SSDSDCTDSSD
     DDDDDCTDDDD
     CCCCCCTCCCm
     TTTTTTDTTTT
     DDDDDCTDDDD
     IILSDCTDIIm
     IILSDCTDIym
     mmmDDmTDmmm`,
  ],
  "*": [
    mul,
    `IILSDCDDIIm
     IILSDCDDIIm
     LLLDDCDDLLm
     SSDSDCDDSSD
     DDDDDDDDDDD
     CCCCDCDDCCm
     DDDDDDDDDDD
     DDDDDDDDDDD
     IILSDCDDIIm
     IILSDCDDIym
     mmmDDmDDmmm`,
  ],
  "/": [
    div,
    `!DDSDDDDDDm
     !DDSDDDDDDm
     !DDDDDDDDDm
     !SDSDDDDSSD
     !DDDDDDDDDD
     !DDDDDDDDDm
     !DDDDDDDDDD
     !DDDDDDDDDD
     !DDSDDDDDDm
     !DDSDDDDDDm
     !mmDDmDDmmm`,
  ],
  "\\": [
    intDiv,
    `!ILLLLLLIIL
     !ILLLLLLIIL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !ILLLLLLIIL
     !ILLLLLLIyL
     !LLLLLLLLLL`,
  ],
  Mod: [
    mod,
    `!ILLLLLLIIL
     !ILLLLLLIIL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !LLLLLLLLLL
     !ILLLLLLIIL
     !ILLLLLLIyL
     !LLLLLLLLLL`,
  ],
  And: [
    and,
    `EILLLLLLIIL
     IILLLLLLIIL
     LLLLLLLLLLL
     LLLLLLLLLLL
     LLLLLLLLLLL
     LLLLLLLLLLL
     LLLLLLLLLLL
     LLLLLLLLbLL
     IILLLLLbbIL
     IILLLLLLIyL
     LLLLLLLLLLL`,
  ],
};

describe("VBScript: result types of operators", () => {
  for (const [name, [operate, rows]] of Object.entries(TABLES)) {
    describe(name, () => {
      for (const [row, line] of rows.split("\n").entries()) {
        const [leftCode, left] = OPERANDS[row]!;
        for (const [column, code] of Array.from(line.trim()).entries()) {
          const [rightCode, right] = OPERANDS[column]!;
          const expected = NAMES[code]!;
          it(`${NAMES[leftCode]} ${name} ${NAMES[rightCode]} is ${expected}`, () => {
            if (expected === "error") expect(() => operate(left, right)).to.throw();
            else expect(typeName(operate(left, right))).to.equal(expected);
          });
        }
      }
    });
  }

  describe("^", () => {
    for (const [code, operand] of OPERANDS) {
      it(`${NAMES[code]} ^ Integer is a Double`, () => {
        expect(typeName(pow(operand, 2))).to.equal("Double");
      });
    }
  });

  describe("Null", () => {
    for (const [name, operate] of Object.entries({ add, sub, mul, div, intDiv, mod, pow })) {
      for (const [code, operand] of OPERANDS) {
        it(`${name} of ${NAMES[code]} and Null is Null`, () => {
          expect(operate(operand, null)).to.equal(null);
          expect(operate(null, operand)).to.equal(null);
        });
      }
    }
  });
});
