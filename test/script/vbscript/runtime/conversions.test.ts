import { expect } from "chai";
import { NOTHING, double, errorValue, single, type Value } from "../../../../lib/script/vbscript/runtime/index.js";
import { MOMENT, array, cur, date, engine, titled } from "./values.js";

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

describe("VBScript: conversions", () => {
  table("CBool", [
    [[0], "Boolean False"],
    [[0.1], "Boolean True"],
    [["true"], "Boolean True"],
    [["FALSE"], "Boolean False"],
    [["2"], "Boolean True"],
    [["yes"], "error 13"],
    [[undefined], "Boolean False"],
    [[null], "error 94"],
    [[NOTHING], "error 91"],
    [[], "error 450"],
    [[1, 2], "error 450"],
  ]);
  table("CByte", [
    [[255], "Byte 255"],
    [[256], "error 6"],
    [[-1], "error 6"],
    [[2.5], "Byte 2"],
    [["7"], "Byte 7"],
    [[true], "Byte 255"],
    [[null], "error 94"],
  ]);
  table("CInt", [
    [[2.5], "Integer 2"],
    [[3.5], "Integer 4"],
    [[-2.5], "Integer -2"],
    [[-0.5], "Integer 0"],
    [["&H10"], "Integer 16"],
    [["&HFFFF"], "Integer -1"],
    [[" 12 "], "Integer 12"],
    [["1,234"], "Integer 1234"],
    [["1e3"], "Integer 1000"],
    [[""], "error 13"],
    [["abc"], "error 13"],
    [[32768], "error 6"],
    [["99999"], "error 6"],
    [[true], "Integer -1"],
    [[undefined], "Integer 0"],
    [[null], "error 94"],
    [[array(1)], "error 13"],
    [[date(5)], "Integer 5"],
    [[cur(4.5)], "Integer 4"],
  ]);
  table("CLng", [
    [[5], "Long 5"],
    [[2147483647.4], "Long 2147483647"],
    [[2147483648], "error 6"],
    [["&HFFFFFFFF"], "Long -1"],
    [["-7"], "Long -7"],
    [[null], "error 94"],
  ]);
  table("CSng", [
    [[1], "Single 1"],
    [["0.1"], "Single 0.1"],
    [[1e39], "error 6"],
    [[1 / 3], "Single 0.3333333"],
  ]);
  table("CDbl", [
    [[5], "Double 5"],
    [["1.5"], "Double 1.5"],
    [["$1,000.50"], "Double 1000.5"],
    [["(5)"], "Double -5"],
    [["1e400"], "error 6"],
    [["1.2.3"], "error 13"],
    [[true], "Double -1"],
    [[date(1.5)], "Double 1.5"],
  ]);
  table("CCur", [
    [[1.23456], "Currency 1.2346"],
    [["922337203685477.5807"], "Currency 922337203685477.5807"],
    [["922337203685477.5808"], "error 6"],
    [[1e15], "error 6"],
    [[undefined], "Currency 0"],
    [[true], "Currency -1"],
    [[null], "error 94"],
  ]);
  table("CDate", [
    [["10/3/2005"], "Date 10/3/2005"],
    [["10/3/2005 3:04:05 PM"], "Date 10/3/2005 3:04:05 PM"],
    [["3:04 pm 10/3/2005"], "Date 10/3/2005 3:04:00 PM"],
    [["2005-10-03"], "Date 10/3/2005"],
    [["3 October 2005"], "Date 10/3/2005"],
    [["Oct 3, 2005"], "Date 10/3/2005"],
    [["13/2/2005"], "Date 2/13/2005"],
    [["1/1/29"], "Date 1/1/2029"],
    [["1/1/30"], "Date 1/1/1930"],
    [["2/30"], "Date 2/1/1930"],
    [["Jan 2003"], "Date 1/1/2003"],
    [["12:30"], "Date 12:30:00 PM"],
    [["0:00:01"], "Date 12:00:01 AM"],
    [["2/29/2005"], "error 13"],
    [["hello"], "error 13"],
    [["25:00"], "error 13"],
    [[0], "Date 12:00:00 AM"],
    [[1], "Date 12/31/1899"],
    [[-1.25], "Date 12/29/1899 6:00:00 AM"],
    [[38628.5], "Date 10/3/2005 12:00:00 PM"],
    [[-657434], "Date 1/1/100"],
    [[2958465], "Date 12/31/9999"],
    [[2958466], "error 6"],
    [[null], "error 94"],
  ]);
  table("CStr", [
    [[1e14], "String 100000000000000"],
    [[1e15], "String 1E+15"],
    [[0.1], "String 0.1"],
    [[-0.5], "String -0.5"],
    [[1 / 3], "String 0.333333333333333"],
    [[1 / 30], "String 3.33333333333333E-02"],
    [[1.5e-10], "String 0.00000000015"],
    [[1e-20], "String 1E-20"],
    [[123456789.1234567], "String 123456789.123457"],
    [[0.1 + 0.2], "String 0.3"],
    [[double(-0)], "String 0"],
    [[single(0.1)], "String 0.1"],
    [[cur(12.5)], "String 12.5"],
    [[cur(-0.0001)], "String -0.0001"],
    [[true], "String True"],
    [[undefined], "String "],
    [[date(MOMENT)], "String 10/3/2005 3:04:05 PM"],
    [[date(38628)], "String 10/3/2005"],
    [[date(0.5)], "String 12:00:00 PM"],
    [[null], "error 94"],
    [[array()], "error 13"],
    [[errorValue(5)], "error 13"],
  ]);
});
