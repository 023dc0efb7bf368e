import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import { hresultName } from "../../lib/com/hresult.js";
import * as vartypes from "../../lib/com/variant.js";
import { Variant, describe as describeValue, variantChangeType, vartypeOf } from "../../lib/com/variant.js";
import { DISP_E_BADVARTYPE, DISP_E_OVERFLOW, DISP_E_TYPEMISMATCH, E_FAIL } from "../../lib/generated/hresults.js";
import { expectHresult } from "../support/com-error-of.js";
import { machineNamed, newTask } from "../support/objects.js";

const { VT_ARRAY, VT_BOOL, VT_BSTR, VT_BYREF, VT_CY, VT_DATE, VT_DECIMAL, VT_DISPATCH, VT_EMPTY, VT_ERROR } = vartypes;
const { VT_I1, VT_I2, VT_I4, VT_NULL, VT_R4, VT_R8, VT_UI1, VT_UI2, VT_UI4, VT_UNKNOWN, VT_VARIANT } = vartypes;

const NAMES = new Map(
  Object.entries(vartypes).flatMap(([name, value]) =>
    name.startsWith("VT_") ? [[value as number, name] as const] : [],
  ),
);

/** A conversion and its outcome; an HRESULT if it fails. */
type Case = readonly [value: unknown, outcome: unknown];

class Fails {
  constructor(readonly hresult: number) {}
}

const MISMATCH = new Fails(DISP_E_TYPEMISMATCH);
const OVERFLOW = new Fails(DISP_E_OVERFLOW);

function show(value: unknown): string {
  if (value instanceof Variant) return `${NAMES.get(value.vt) ?? value.vt} ${show(value.value)}`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid date" : value.toISOString();
  if (Object.is(value, -0)) return "-0";
  return typeof value === "bigint" ? `${value}n` : describeValue(value);
}

function conversions(vt: number, cases: readonly Case[]): void {
  describe(`variantChangeType to ${NAMES.get(vt) ?? vt}`, () => {
    for (const [value, outcome] of cases) {
      if (outcome instanceof Fails) {
        it(`refuses ${show(value)} with ${hresultName(outcome.hresult)}`, () => {
          expectHresult(outcome.hresult, () => variantChangeType(value, vt));
        });
      } else {
        it(`makes ${show(outcome)} of ${show(value)}`, () => {
          expect(variantChangeType(value, vt)).to.deep.equal(outcome);
        });
      }
    }
  });
}

const utc = (year: number, month: number, day: number, hours = 0, minutes = 0, seconds = 0, ms = 0): Date => {
  const date = new Date(Date.UTC(2000, month - 1, day, hours, minutes, seconds, ms));
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** What no integer type takes. */
const NO_INTEGERS: readonly Case[] = [
  [null, MISMATCH],
  ["", MISMATCH],
  ["abc", MISMATCH],
  ["12abc", MISMATCH],
  ["True", MISMATCH],
  ["1/2/2005", MISMATCH],
  [[1], MISMATCH],
  [{}, MISMATCH],
  [new ComError(E_FAIL), MISMATCH],
  [Symbol("x"), MISMATCH],
  [NaN, OVERFLOW],
  [Infinity, OVERFLOW],
  ["1e400", OVERFLOW],
];

conversions(VT_I2, [
  ...NO_INTEGERS,
  [undefined, 0],
  [true, -1],
  [false, 0],
  [32767, 32767],
  [32768, OVERFLOW],
  [-32768, -32768],
  [-32769, OVERFLOW],
  [32767.5, OVERFLOW],
  ["1,234", 1234],
  ["&HFFFF", -1],
  [12n, 12],
  [utc(1900, 1, 1, 18), 3],
]);

conversions(VT_I4, [
  ...NO_INTEGERS,
  [undefined, 0],
  [true, -1],
  [0x7fffffff, 0x7fffffff],
  [0x80000000, OVERFLOW],
  [-0x80000000, -0x80000000],
  ["-2147483649", OVERFLOW],
  ["2147483647.4", 0x7fffffff],
  [" 42 ", 42],
  ["1e3", 1000],
  ["&H10", 16],
  ["&O17", 15],
  ["$7", 7],
  ["(7)", -7],
  [utc(2005, 10, 3), 38628],
]);

describe("variantChangeType to VT_I4: rounding", () => {
  const halves = [
    [0.5, 0],
    [1.5, 2],
    [2.5, 2],
    [3.5, 4],
    [-0.5, 0],
    [-1.5, -2],
    [-2.5, -2],
    [2.4999999999999996, 2],
    [2.5000000000000004, 3],
    [0.49999999999999994, 0],
  ] as const;
  for (const [value, rounded] of halves) {
    it(`rounds ${value} to ${rounded}: halves go to the even neighbour`, () => {
      expect(variantChangeType(value, VT_I4)).to.equal(rounded);
    });
  }

  it("never makes a negative zero", () => {
    expect(Object.is(variantChangeType(-0.25, VT_I4), 0)).to.equal(true);
    expect(Object.is(variantChangeType(-0, VT_I4), 0)).to.equal(true);
  });
});

conversions(VT_I1, [
  [127, 127],
  [128, OVERFLOW],
  [-128, -128],
  [-129, OVERFLOW],
]);

conversions(VT_UI1, [
  [255, 255],
  [255.5, OVERFLOW],
  [256, OVERFLOW],
  [-1, OVERFLOW],
  [-0.5, 0],
  [true, 255],
]);

conversions(VT_UI2, [
  [65535, 65535],
  ["65536", OVERFLOW],
  [-1, OVERFLOW],
  [true, 65535],
]);

conversions(VT_UI4, [
  [0xffffffff, 0xffffffff],
  [0x100000000, OVERFLOW],
  [-1, OVERFLOW],
  ["4294967295", 0xffffffff],
  [true, 0xffffffff],
  [false, 0],
]);

conversions(VT_R8, [
  [undefined, 0],
  [null, MISMATCH],
  [true, -1],
  ["-1.25", -1.25],
  ["1E-3", 0.001],
  ["1d3", 1000],
  ["1.7976931348623157e308", Number.MAX_VALUE],
  ["1e309", OVERFLOW],
  ["-1e309", OVERFLOW],
  ["", MISMATCH],
  ["one", MISMATCH],
  ["3:04 PM", MISMATCH],
  [9007199254740993n, 9007199254740992],
  [utc(1899, 12, 29, 6), -1.25],
]);

conversions(VT_R4, [
  [0.1, Math.fround(0.1)],
  [1e39, OVERFLOW],
  [-1e39, OVERFLOW],
  [Infinity, OVERFLOW],
  [NaN, OVERFLOW],
  ["0.5", 0.5],
  ["x", MISMATCH],
]);

conversions(VT_DECIMAL, [
  ["12345678901234", 12345678901234],
  [null, MISMATCH],
]);

conversions(VT_CY, [
  ["$1,234.56", 1234.56],
  [1.23456, 1.2346],
  [0.03125, 0.0312],
  [0.09375, 0.0938],
  [922337203685477, 922337203685477],
  [922337203685478, OVERFLOW],
  [-922337203685478, OVERFLOW],
  [NaN, OVERFLOW],
  ["dear", MISMATCH],
]);

conversions(VT_BOOL, [
  [undefined, false],
  [null, MISMATCH],
  [0, false],
  [-0, false],
  [0.1, true],
  [-1, true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["#TRUE#", true],
  ["#False#", false],
  ["0", false],
  ["-1", true],
  ["yes", MISMATCH],
  ["", MISMATCH],
  [utc(1899, 12, 30), false],
  [utc(2005, 1, 1), true],
  [[], MISMATCH],
]);

conversions(VT_BSTR, [
  [undefined, ""],
  [null, MISMATCH],
  ["as it is", "as it is"],
  [true, "True"],
  [false, "False"],
  [-7, "-7"],
  [12345678901234567890n, "12345678901234567890"],
  [utc(2005, 1, 2), "1/2/2005"],
  [new Variant(VT_R4, Math.fround(0.1)), "0.1"],
  [new Variant(VT_I4, 7), "7"],
  [[], MISMATCH],
  [{ toString: () => "no default member" }, MISMATCH],
  [new Uint8Array(2), MISMATCH],
  [new ComError(E_FAIL), MISMATCH],
  [Symbol("x"), MISMATCH],
  [new Date(NaN), OVERFLOW],
  [utc(10000, 1, 1), OVERFLOW],
]);

conversions(VT_DATE, [
  [undefined, utc(1899, 12, 30)],
  [38628, utc(2005, 10, 3)],
  [0.25, utc(1899, 12, 30, 6)],
  [-1.25, utc(1899, 12, 29, 6)],
  [-657434, utc(100, 1, 1)],
  [-657434.75, utc(100, 1, 1, 18)],
  [-657435, OVERFLOW],
  [2958465, utc(9999, 12, 31)],
  [2958466, OVERFLOW],
  [NaN, OVERFLOW],
  [utc(2005, 10, 3, 12), utc(2005, 10, 3, 12)],
  [new Date(NaN), OVERFLOW],
  [utc(99, 12, 31), OVERFLOW],
  ["10/3/2005 3:04:05 PM", utc(2005, 10, 3, 15, 4, 5)],
  ["someday", MISMATCH],
  [true, utc(1899, 12, 29)],
  [null, MISMATCH],
]);

describe("variantChangeType to objects", () => {
  for (const vt of [VT_DISPATCH, VT_UNKNOWN]) {
    it(`leaves an object and a function as they are for ${NAMES.get(vt)}`, () => {
      const machine = machineNamed("web");
      const sink = (): void => undefined;
      expect(variantChangeType(machine, vt)).to.equal(machine);
      expect(variantChangeType(sink, vt)).to.equal(sink);
    });

    for (const value of [undefined, null, 0, "web", true, [], new Date(0), new Uint8Array(1), new ComError(E_FAIL)]) {
      it(`refuses ${show(value)} for ${NAMES.get(vt)}`, () => {
        expectHresult(DISP_E_TYPEMISMATCH, () => variantChangeType(value, vt));
      });
    }
  }
});

describe("variantChangeType from objects", () => {
  it("reads the default member", () => {
    expect(variantChangeType(machineNamed("web"), VT_BSTR)).to.equal("web");
    expect(variantChangeType(machineNamed("42"), VT_I4)).to.equal(42);
    expect(variantChangeType(machineNamed("true"), VT_BOOL)).to.equal(true);
    expect(variantChangeType(machineNamed("1/2/2005"), VT_DATE)).to.deep.equal(utc(2005, 1, 2));
  });

  it("refuses an object without a default member", () => {
    for (const vt of [VT_BSTR, VT_I4, VT_R8, VT_BOOL, VT_DATE, VT_CY]) {
      expectHresult(DISP_E_TYPEMISMATCH, () => variantChangeType(newTask(), vt));
    }
  });

  it("refuses an object whose default member is an object again", () => {
    const endless = { [Symbol.toPrimitive]: (): unknown => endless };
    expectHresult(DISP_E_TYPEMISMATCH, () => variantChangeType(endless, VT_BSTR));
  });
});

describe("variantChangeType: VARTYPEs", () => {
  it("leaves a Variant of the wanted type as it is", () => {
    const list = [1, 2];
    expect(variantChangeType(new Variant(VT_ARRAY | VT_VARIANT, list), VT_ARRAY | VT_VARIANT)).to.equal(list);
    expect(variantChangeType(new Variant(VT_ERROR, 5), VT_ERROR)).to.equal(5);
  });

  it("converts what a Variant holds", () => {
    expect(variantChangeType(new Variant(VT_I2, 7), VT_BSTR)).to.equal("7");
    expect(variantChangeType(new Variant(VT_BSTR, "7"), VT_I2)).to.equal(7);
  });

  it("leaves a value as it is for VT_VARIANT, and forgets it for VT_EMPTY and VT_NULL", () => {
    expect(variantChangeType("x", VT_VARIANT)).to.equal("x");
    expect(variantChangeType(undefined, VT_EMPTY)).to.equal(undefined);
    expect(variantChangeType(null, VT_NULL)).to.equal(null);
  });

  for (const vt of [VT_BYREF | VT_I4, VT_ARRAY | VT_I4, VT_ERROR, 15, 20, -1, NaN]) {
    it(`refuses to convert to VARTYPE ${vt}`, () => {
      expectHresult(DISP_E_BADVARTYPE, () => variantChangeType(1, vt));
    });
  }

  it("says what is wrong in a sentence", () => {
    expect(expectHresult(DISP_E_TYPEMISMATCH, () => variantChangeType("abc", VT_I4)).message).to.equal(
      'Type mismatch: "abc" is not a number.',
    );
    expect(expectHresult(DISP_E_OVERFLOW, () => variantChangeType(300, VT_UI1)).message).to.contain("from 0 to 255");
  });

  it("shortens a long text in its sentence", () => {
    const error = expectHresult(DISP_E_TYPEMISMATCH, () => variantChangeType("x".repeat(1000), VT_I4));
    expect(error.message).to.have.length.below(100);
  });
});

describe("vartypeOf", () => {
  const kinds: readonly (readonly [value: unknown, vt: number])[] = [
    [undefined, VT_EMPTY],
    [null, VT_NULL],
    ["", VT_BSTR],
    [true, VT_BOOL],
    [0, VT_I4],
    [0x7fffffff, VT_I4],
    [0x80000000, VT_R8],
    [0.5, VT_R8],
    [-0, VT_R8],
    [NaN, VT_R8],
    [1n, VT_DECIMAL],
    [new Date(0), VT_DATE],
    [[], VT_ARRAY | VT_VARIANT],
    [new Uint8Array(1), VT_ARRAY | VT_UI1],
    [new ComError(E_FAIL), VT_ERROR],
    [{}, VT_DISPATCH],
    [(): void => undefined, VT_DISPATCH],
    [new Variant(VT_CY, 1.5), VT_CY],
  ];
  for (const [value, vt] of kinds) {
    it(`is ${NAMES.get(vt) ?? `VARTYPE 0x${vt.toString(16)}`} for ${show(value)}`, () => {
      expect(vartypeOf(value)).to.equal(vt);
    });
  }

  it("refuses a symbol", () => {
    expectHresult(DISP_E_BADVARTYPE, () => vartypeOf(Symbol("x")));
  });
});
