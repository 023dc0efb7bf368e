import { expect } from "chai";
import {
  NOTHING,
  VbArray,
  byte,
  decimal,
  double,
  errorValue,
  long,
  single,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";
import { regularExpression } from "../../../../lib/script/objects/regexp/regular-expression.js";
import { array, cur, date, engine, titled } from "./values.js";

/** Arguments and what comes out. */
type Row = readonly [args: readonly Value[], expected: string];

const call = engine();

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [args, expected] of rows) {
      it(`${name}(${titled(args)}) is ${expected}`, () => {
        expect(call(name, ...args)).to.equal(expected);
      });
    }
  });
}

describe("VBScript: functions on numbers", () => {
  table("Abs", [
    [[-5], "Integer 5"],
    [[-32768], "Long 32768"],
    [[-2147483648], "Double 2147483648"],
    [[-1.5], "Double 1.5"],
    [["-2"], "Double 2"],
    [[true], "Integer 1"],
    [[byte(3)], "Byte 3"],
    [[single(-1.5)], "Single 1.5"],
    [[cur(-1.5)], "Currency 1.5"],
    [[decimal(-2)], "Decimal 2"],
    [[undefined], "Integer 0"],
    [[null], "Null"],
    [["x"], "error 13"],
  ]);
  table("Int", [
    [[2.7], "Double 2"],
    [[-2.7], "Double -3"],
    [["2.7"], "Double 2"],
    [[5], "Integer 5"],
    [[true], "Integer -1"],
    [[cur(-2.5)], "Currency -3"],
    [[cur(2.5)], "Currency 2"],
    [[single(-0.5)], "Single -1"],
    [[date(2.5)], "Date 1/1/1900"],
    [[undefined], "Integer 0"],
    [[null], "Null"],
  ]);
  table("Fix", [
    [[2.7], "Double 2"],
    [[-2.7], "Double -2"],
    [[cur(-2.5)], "Currency -2"],
    [[long(7)], "Long 7"],
    [[null], "Null"],
  ]);
  table("Sgn", [
    [[-2.5], "Integer -1"],
    [[0], "Integer 0"],
    [["3"], "Integer 1"],
    [[true], "Integer -1"],
    [[undefined], "Integer 0"],
    [[null], "error 94"],
  ]);
  table("Round", [
    [[2.5], "Double 2"],
    [[3.5], "Double 4"],
    [[-2.5], "Double -2"],
    [[2.125, 2], "Double 2.12"],
    [[5], "Integer 5"],
    [[long(5)], "Long 5"],
    [[byte(5)], "Byte 5"],
    [[true], "Boolean True"],
    [["2.5"], "Double 2"],
    [[cur(2.345), 2], "Currency 2.34"],
    [[single(2.5)], "Single 2"],
    [[1e300], "Double 1E+300"],
    [[undefined], "Integer 0"],
    [[null], "Null"],
    [[1, -1], "error 5"],
    [[1.5, 23], "error 5"],
    [[1.5, null], "error 94"],
  ]);
  table("Sqr", [
    [[4], "Double 2"],
    [[-1], "error 5"],
    [[null], "error 94"],
    [[undefined], "Double 0"],
  ]);
  table("Log", [
    [[1], "Double 0"],
    [[0], "error 5"],
    [[-1], "error 5"],
  ]);
  table("Exp", [
    [[0], "Double 1"],
    [[1], "Double 2.71828182845905"],
    [[1000], "error 6"],
  ]);
  table("Sin", [
    [[0], "Double 0"],
    [["x"], "error 13"],
  ]);
  table("Cos", [[[0], "Double 1"]]);
  table("Tan", [[[0], "Double 0"]]);
  table("Atn", [[[1], "Double 0.785398163397448"]]);
  table("RGB", [
    [[1, 2, 3], "Long 197121"],
    [[255, 255, 255], "Long 16777215"],
    [[300, 0, 0], "Long 255"],
    [[-1, 0, 0], "error 5"],
    [[1, 2], "error 450"],
  ]);
});

describe("VBScript: questions about values", () => {
  const values: readonly (readonly [Value, name: string, vt: number])[] = [
    [undefined, "Empty", 0],
    [null, "Null", 1],
    [5, "Integer", 2],
    [40000, "Long", 3],
    [long(5), "Long", 3],
    [single(1), "Single", 4],
    [1.5, "Double", 5],
    [double(1), "Double", 5],
    [3e9, "Double", 5],
    [cur(1), "Currency", 6],
    [date(1), "Date", 7],
    ["", "String", 8],
    [NOTHING, "Nothing", 9],
    [errorValue(-2147467259), "Error", 10],
    [true, "Boolean", 11],
    [decimal(1), "Decimal", 14],
    [byte(1), "Byte", 17],
    [array(1), "Variant()", 8204],
    [VbArray.ofBytes(new Uint8Array([1])), "Byte()", 8209],
    [regularExpression(), "IRegExp2", 9],
  ];
  for (const [value, name, vt] of values) {
    table("TypeName", [[[value], `String ${name}`]]);
    table("VarType", [[[value], `Integer ${vt}`]]);
  }
  table("IsArray", [
    [[array()], "Boolean True"],
    [["a"], "Boolean False"],
  ]);
  table("IsDate", [
    [[date(1)], "Boolean True"],
    [["1/2/2003"], "Boolean True"],
    [["13.50"], "Boolean True"],
    [["2/30/2003"], "Boolean False"],
    [["x"], "Boolean False"],
    [[1], "Boolean False"],
    [[null], "Boolean False"],
    [[undefined], "Boolean False"],
    [[NOTHING], "Boolean False"],
  ]);
  table("IsEmpty", [
    [[undefined], "Boolean True"],
    [[""], "Boolean False"],
    [[0], "Boolean False"],
    [[null], "Boolean False"],
  ]);
  table("IsNull", [
    [[null], "Boolean True"],
    [[undefined], "Boolean False"],
    [[NOTHING], "Boolean False"],
  ]);
  table("IsNumeric", [
    [[1], "Boolean True"],
    [["1e5"], "Boolean True"],
    [["&HFF"], "Boolean True"],
    [["$5"], "Boolean True"],
    [["abc"], "Boolean False"],
    [[""], "Boolean False"],
    [[undefined], "Boolean True"],
    [[true], "Boolean True"],
    [[null], "Boolean False"],
    [[date(1)], "Boolean False"],
    [[NOTHING], "Boolean False"],
    [[array(1)], "Boolean False"],
    [[errorValue(5)], "Boolean False"],
  ]);
  table("IsObject", [
    [[NOTHING], "Boolean True"],
    [[regularExpression()], "Boolean True"],
    [[undefined], "Boolean False"],
    [[array()], "Boolean False"],
    [[date(1)], "Boolean False"],
  ]);
  table("UBound", [
    [[array(1, 2, 3)], "Long 2"],
    [[array()], "Long -1"],
    [[VbArray.dim([1, 5]), 2], "Long 5"],
    [[VbArray.dim([1]), 2], "error 9"],
    [[VbArray.dim([1]), 0], "error 9"],
    [[VbArray.dim([])], "error 9"],
    [["a"], "error 13"],
    [[undefined], "error 13"],
    [[null], "error 13"],
  ]);
  table("LBound", [
    [[array(1, 2)], "Long 0"],
    [[VbArray.dim([]), 1], "error 9"],
    [[5], "error 13"],
  ]);
  table("Array", [
    [[], "Variant() []"],
    [[1, "a", null], "Variant() [Integer 1, String a, Null]"],
  ]);
});
