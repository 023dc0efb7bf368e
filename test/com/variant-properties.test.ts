import { expect } from "chai";
import fc from "fast-check";
import { ComError } from "../../lib/com/com-error.js";
import { parseDate, parseNumber } from "../../lib/com/variant-text.js";
import * as vartypes from "../../lib/com/variant.js";
import { dateToSerial, dateToText, numberToText, serialToDate, variantChangeType } from "../../lib/com/variant.js";

const { VT_BOOL, VT_BSTR, VT_CY, VT_DATE, VT_I1, VT_I2, VT_I4, VT_R4, VT_R8, VT_UI1, VT_UI2, VT_UI4 } = vartypes;

const MS_PER_DAY = 86_400_000;

/** Doubles whose 15 digits do not round beyond the largest double. */
const doubles = fc.double({ min: -1.7976931348623e308, max: 1.7976931348623e308, noNaN: true });

/** The dates that Automation knows: the years 100 to 9999. */
const dates = fc.date({
  min: new Date("0100-01-01T00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});

const ALPHABET = "0123456789 ,.$()&hHoOeEdD+-/:\tamp#".split("");

/** Texts that look like numbers and dates, more or less. */
const almost = fc
  .array(fc.constantFrom(...ALPHABET, "jan", "december", "AM", "true", "1.#INF"), {
    maxLength: 25,
  })
  .map((parts) => parts.join(""));

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string(), almost);

const targets = [VT_BOOL, VT_BSTR, VT_CY, VT_DATE, VT_I1, VT_I2, VT_I4, VT_R4, VT_R8, VT_UI1, VT_UI2, VT_UI4];

describe("VARIANT conversions, for all values", () => {
  it("take a number to text and back at 15 digits", () => {
    fc.assert(
      fc.property(doubles, (number) => {
        const text = variantChangeType(number, VT_BSTR);
        expect(variantChangeType(text, VT_R8)).to.equal(Number(number.toPrecision(15)) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("take a text of a number to the number and back to the same text", () => {
    fc.assert(
      fc.property(doubles, (number) => {
        const text = numberToText(number);
        expect(numberToText(parseNumber(text) ?? NaN)).to.equal(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("write a number with no more than 15 digits, or 7 for a single", () => {
    const digitsOf = (text: string): number => text.replace(/E.*$/, "").replace(/^-?0*\.?0*|[-.]/g, "").length;
    fc.assert(fc.property(doubles, (number) => digitsOf(numberToText(number)) <= 15));
    fc.assert(
      fc.property(
        fc.float({ noNaN: true, noDefaultInfinity: true }),
        (number) => digitsOf(numberToText(number, true)) <= 7,
      ),
    );
  });

  it("take a 32-bit integer through text unchanged", () => {
    fc.assert(
      fc.property(fc.integer(), (integer) => variantChangeType(variantChangeType(integer, VT_BSTR), VT_I4) === integer),
    );
  });

  it("make of a number the nearest integer, and of a half the even one", () => {
    fc.assert(
      fc.property(fc.double({ min: -2147483648, max: 2147483647, noNaN: true }), (number) => {
        const integer = variantChangeType(number, VT_I4) as number;
        const distance = Math.abs(integer - number);
        expect(Number.isInteger(integer)).to.equal(true);
        expect(distance).to.be.at.most(0.5);
        if (distance === 0.5) expect(integer % 2 === 0).to.equal(true);
      }),
    );
  });

  it("take a date to its serial number and back, to the millisecond", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(serialToDate(dateToSerial(date))).to.deep.equal(date);
      }),
      { numRuns: 2000 },
    );
  });

  it("take a serial number to its date and back", () => {
    const serials = fc
      .tuple(fc.integer({ min: -657434, max: 2958465 }), fc.integer({ min: 0, max: MS_PER_DAY - 1 }))
      // On the first day the time of day has no sign to go by: -0.5 is 0.5.
      .map(([day, ms]) => (day < 0 ? day - ms / MS_PER_DAY : day + ms / MS_PER_DAY));
    fc.assert(
      fc.property(serials, (serial) => {
        expect(dateToSerial(serialToDate(serial))).to.be.closeTo(serial, 1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it("take a date to text and back, to the second", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000);
        // The text of the first hundred years after 99 has a year of three digits, like all others.
        expect(parseDate(dateToText(seconds))).to.deep.equal(seconds);
      }),
      { numRuns: 2000 },
    );
  });

  for (const vt of targets) {
    it(`fail with nothing but a ComError for any text, to VARTYPE ${vt}`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          try {
            variantChangeType(text, vt);
          } catch (error) {
            expect(error).to.be.instanceOf(ComError);
          }
        }),
        { numRuns: 500 },
      );
    });
  }

  it("fail with nothing but a ComError for any value at all", () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true }), (value) => {
        for (const vt of targets) {
          try {
            variantChangeType(value, vt);
          } catch (error) {
            expect(error).to.be.instanceOf(ComError);
          }
        }
      }),
    );
  });
});

describe("VARIANT conversions: long texts", () => {
  const repeated = [
    " ",
    "1",
    ",",
    "1,",
    ".",
    "(",
    ") ",
    "$",
    " $",
    "&",
    "e",
    "+ ",
    "1 ",
    "1:",
    "/1",
    "jan ",
    "am ",
    "1 am ",
    "-",
    "\n",
  ];
  for (const piece of repeated) {
    // What takes time in the square of the length would take minutes.
    it(`are read in no time: ${JSON.stringify(piece)} again and again`, function () {
      this.timeout(2000);
      for (const text of [piece.repeat(50_000), `1${piece.repeat(50_000)}x`, `-${piece.repeat(50_000)}x`]) {
        parseNumber(text);
        parseDate(text);
      }
    });
  }
});
