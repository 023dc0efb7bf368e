import { expect } from "chai";
import { MISSING, VbArray, double, long, type Value } from "../../../../lib/script/vbscript/runtime/index.js";
import { array, engine, titled } from "./values.js";

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

describe("VBScript: functions on text", () => {
  table("Asc", [
    [["A"], "Integer 65"],
    [["abc"], "Integer 97"],
    [["\u20ac"], "Integer 128"],
    [["\u3042"], "Integer 63"],
    [[5], "Integer 53"],
    [[""], "error 5"],
    [[undefined], "error 5"],
    [[null], "error 94"],
  ]);
  table("AscB", [
    [["A"], "Byte 65"],
    [["\u3042"], "Byte 66"],
    [[""], "error 5"],
  ]);
  table("AscW", [
    [["\u20ac"], "Integer 8364"],
    [["\uffff"], "Integer -1"],
    [[""], "error 5"],
  ]);
  table("Chr", [
    [[65], "String A"],
    [[128], "String \u20ac"],
    [["66"], "String B"],
    [[256], "error 5"],
    [[-1], "error 5"],
    [[null], "error 94"],
  ]);
  table("ChrW", [
    [[8364], "String \u20ac"],
    [[-1], "String \uffff"],
    [[65536], "error 5"],
    [[-32769], "error 5"],
  ]);
  table("ChrB", [
    [[65], "String "],
    [[256], "error 5"],
  ]);
  table("Escape", [
    [["a b+c"], "String a%20b+c"],
    [["\u00fc\u20ac"], "String %FC%u20AC"],
  ]);
  table("Unescape", [
    [["a%20b%u20AC%zz"], "String a b\u20ac%zz"],
    [["%"], "String %"],
  ]);
  table("Hex", [
    [[255], "String FF"],
    [[-1], "String FFFF"],
    [[long(-1)], "String FFFFFFFF"],
    [[double(-1)], "String FFFFFFFF"],
    [[40000], "String 9C40"],
    [[2.5], "String 2"],
    [["16"], "String 10"],
    [[true], "String FFFF"],
    [[undefined], "String 0"],
    [[null], "Null"],
    [[2147483648], "error 6"],
    [["x"], "error 13"],
  ]);
  table("Oct", [
    [[8], "String 10"],
    [[-1], "String 177777"],
    [[long(-1)], "String 37777777777"],
    [[null], "Null"],
  ]);
  table("InStr", [
    [["abcabc", "c"], "Long 3"],
    [["abc", "C"], "Long 0"],
    [[1, "abc", "C", 1], "Long 3"],
    [[4, "abcabc", "c"], "Long 6"],
    [["abc", ""], "Long 1"],
    [[3, "abc", ""], "Long 3"],
    [[4, "abc", ""], "Long 0"],
    [["", "a"], "Long 0"],
    [["", ""], "Long 0"],
    [[0, "abc", "a"], "error 5"],
    [[-1, "abc", "a"], "error 5"],
    [[null, "abc", "a"], "error 94"],
    [[null, "a"], "Null"],
    [["abc", null], "Null"],
    [[1, "abc", "a", 2], "error 5"],
    [[123, 2], "Long 2"],
    [["a"], "error 450"],
  ]);
  table("InStrB", [
    [["abc", "b"], "Long 3"],
    [["abc", "x"], "Long 0"],
  ]);
  table("InStrRev", [
    [["abcabc", "c"], "Long 6"],
    [["abcabc", "c", 5], "Long 3"],
    [["abcabc", "C", -1, 1], "Long 6"],
    [["abc", ""], "Long 3"],
    [["", "a"], "Long 0"],
    [["abc", "a", 9], "Long 0"],
    [["abc", "abcd"], "Long 0"],
    [["abc", "a", 0], "error 5"],
    [["abc", "a", -2], "error 5"],
    [[null, "a"], "error 94"],
    [["a", null], "error 94"],
  ]);
  table("LCase", [
    [["ABC"], "String abc"],
    [[null], "Null"],
    [[undefined], "String "],
    [[true], "String true"],
  ]);
  table("UCase", [
    [["abc"], "String ABC"],
    [["stra\u00dfe \u00e4"], "String STRA\u00dfE \u00c4"],
    [[null], "Null"],
  ]);
  table("Left", [
    [["abc", 2], "String ab"],
    [["abc", 9], "String abc"],
    [["abc", 0], "String "],
    [[123, 1], "String 1"],
    [["abc", -1], "error 5"],
    [["abc", null], "error 94"],
    [[null, 1], "Null"],
  ]);
  table("LeftB", [[["abc", 4], "String ab"]]);
  table("RightB", [[["abc", 2], "String c"]]);
  table("MidB", [[["abc", 3, 2], "String b"]]);
  table("Right", [
    [["abc", 2], "String bc"],
    [["abc", 9], "String abc"],
    [["abc", 0], "String "],
    [["abc", -1], "error 5"],
    [[null, 1], "Null"],
  ]);
  table("Mid", [
    [["abcdef", 2], "String bcdef"],
    [["abcdef", 2, 3], "String bcd"],
    [["abcdef", 9], "String "],
    [["abcdef", 2, 0], "String "],
    [["abcdef", 2, undefined], "String "],
    [["abcdef", 2, MISSING], "String bcdef"],
    [["abc", 0], "error 5"],
    [["abc", 1, -1], "error 5"],
    [["abc", null], "error 94"],
    [["abc", 1, null], "error 94"],
    [[null, 1], "Null"],
  ]);
  table("Len", [
    [["abc"], "Long 3"],
    [[1234], "Long 4"],
    [[undefined], "Long 0"],
    [[null], "Null"],
    [[array()], "error 13"],
    [[], "error 450"],
  ]);
  table("LenB", [[["abc"], "Long 6"]]);
  table("Trim", [
    [["  a b  "], "String a b"],
    [["\ta\t"], "String \ta\t"],
    [[null], "Null"],
  ]);
  table("LTrim", [[["  a "], "String a "]]);
  table("RTrim", [[["  a "], "String   a"]]);
  table("Replace", [
    [["aXbX", "X", "-"], "String a-b-"],
    [["aXbx", "x", "-", 1, -1, 1], "String a-b-"],
    [["aXbX", "X", "-", 1, 1], "String a-bX"],
    [["aXbX", "X", "-", 3], "String b-"],
    [["aXbX", "X", "-", 1, 0], "String aXbX"],
    [["abc", "", "-"], "String abc"],
    [["", "a", "-"], "String "],
    [["abc", "a", "$&"], "String $&bc"],
    [["abc", "a", "-", 9], "String "],
    [["abc", "a", "-", 0], "error 5"],
    [["abc", "a", "-", 1, -2], "error 5"],
    [[null, "a", "b"], "error 94"],
    [["a", null, "b"], "error 94"],
    [["a", "a", null], "error 94"],
    [["a", "b"], "error 450"],
  ]);
  table("Space", [
    [[3], "String    "],
    [[0], "String "],
    [[-1], "error 5"],
    [[null], "error 94"],
    [[2000000000], "error 14"],
  ]);
  table("String", [
    [[3, "ab"], "String aaa"],
    [[3, 65], "String AAA"],
    [[2, 321], "String AA"],
    [[0, "a"], "String "],
    [[3, ""], "error 5"],
    [[-1, "a"], "error 5"],
    [[null, "a"], "error 94"],
    [[3, null], "Null"],
  ]);
  table("StrComp", [
    [["a", "b"], "Integer -1"],
    [["b", "a"], "Integer 1"],
    [["a", "A"], "Integer 1"],
    [["a", "A", 1], "Integer 0"],
    [["a", "B", 1], "Integer -1"],
    [[1, "1"], "Integer 0"],
    [[null, "a"], "Null"],
    [["a", "a", 3], "error 5"],
  ]);
  table("StrReverse", [
    [["abc"], "String cba"],
    [[undefined], "String "],
    [[null], "error 94"],
  ]);
  table("Split", [
    [["a b c"], "Variant() [String a, String b, String c]"],
    [["a,b,c", ",", 2], "Variant() [String a, String b,c]"],
    [["aXbxc", "x", -1, 1], "Variant() [String a, String b, String c]"],
    [["a,", ","], "Variant() [String a, String ]"],
    [[""], "Variant() []"],
    [["abc", ""], "Variant() [String abc]"],
    [["a,b", ",", 0], "Variant() []"],
    [["a,b", ",", -2], "error 5"],
    [[null], "error 94"],
  ]);
  table("Join", [
    [[array("a", 1, 2.5)], "String a 1 2.5"],
    [[array("a", "b"), ", "], "String a, b"],
    [[array()], "String "],
    [[array("a", undefined), "-"], "String a-"],
    [[array("a", null)], "error 13"],
    [[VbArray.dim([1, 1])], "error 5"],
    [["abc"], "error 13"],
    [[null], "error 94"],
  ]);
  table("Filter", [
    [[array("one", "two", "three"), "o"], "Variant() [String one, String two]"],
    [[array("one", "two", "three"), "o", false], "Variant() [String three]"],
    [[array("One"), "o", true, 1], "Variant() [String One]"],
    [[array("a"), "x"], "Variant() []"],
    [["a", "x"], "error 13"],
  ]);
});
