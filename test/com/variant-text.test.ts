import { expect } from "chai";
import { parseDate, parseNumber } from "../../lib/com/variant-text.js";
import { dateToText, numberToText } from "../../lib/com/variant.js";

const utc = (text: string): Date => new Date(`${text}Z`);

describe("Text to number", () => {
  const numbers: readonly (readonly [text: string, number: number])[] = [
    ["0", 0],
    ["42", 42],
    ["-42", -42],
    ["+42", 42],
    ["  42\t", 42],
    ["- 42", -42],
    [".5", 0.5],
    ["5.", 5],
    ["1,234,567.25", 1234567.25],
    ["1,2,3", 123],
    ["1e3", 1000],
    ["1E+3", 1000],
    ["2.5e-3", 0.0025],
    ["1d2", 100],
    ["$1,234.56", 1234.56],
    ["-$5", -5],
    ["$ 5", 5],
    ["(5)", -5],
    [" ( $5 ) ", -5],
    ["(-5)", -5],
    ["&H10", 16],
    ["&hff", 255],
    ["&H7FFF", 32767],
    ["&H8000", -32768],
    ["&HFFFF", -1],
    ["&HFFFF&", 65535],
    ["&H10000", 65536],
    ["&HFFFFFFFF", -1],
    ["&O17", 15],
    ["&o177777", -1],
    ["&17", 15],
  ];
  for (const [text, number] of numbers) {
    it(`reads "${text}" as ${number}`, () => {
      expect(parseNumber(text)).to.equal(number);
    });
  }

  for (const text of ["1e400", "&H100000000", "(1e400)"]) {
    it(`finds "${text}" too large`, () => {
      expect(parseNumber(text)).to.satisfy((value: number) => Math.abs(value) === Infinity);
    });
  }

  const none = [
    "",
    " ",
    ".",
    "-",
    "$",
    "e5",
    "1e",
    "1e1.5",
    "abc",
    "1 2",
    "1.2.3",
    "--1",
    "(5",
    "5)",
    "()",
    "&H",
    "&HG",
    "&O8",
  ];
  for (const text of [...none, "0x10", "Infinity", "NaN", "12abc", ",5", "1/2"]) {
    it(`finds no number in "${text}"`, () => {
      expect(parseNumber(text)).to.equal(undefined);
    });
  }
});

describe("Number to text", () => {
  const texts: readonly (readonly [number: number, text: string])[] = [
    [0, "0"],
    [-0, "0"],
    [7, "7"],
    [-7.5, "-7.5"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333333333"],
    [2 / 3, "0.666666666666667"],
    [1 / 30, "3.33333333333333E-02"],
    [0.05, "0.05"],
    [0.0001, "0.0001"],
    [0.00001, "0.00001"],
    [1.5e-10, "0.00000000015"],
    [1e-15, "0.000000000000001"],
    [1e-16, "1E-16"],
    [1.23456789012345e-5, "1.23456789012345E-05"],
    [123456789012345, "123456789012345"],
    [999999999999999, "999999999999999"],
    [999999999999999.9, "1E+15"],
    [1e15, "1E+15"],
    [1.5e20, "1.5E+20"],
    [-1.5e-20, "-1.5E-20"],
    [1e100, "1E+100"],
    [Number.MAX_VALUE, "1.79769313486232E+308"],
    [Number.MIN_VALUE, "4.94065645841247E-324"],
    [NaN, "-1.#IND"],
    [Infinity, "1.#INF"],
    [-Infinity, "-1.#INF"],
  ];
  for (const [number, text] of texts) {
    it(`writes ${Object.is(number, -0) ? "-0" : number} as ${text}`, () => {
      expect(numberToText(number)).to.equal(text);
    });
  }

  const singles: readonly (readonly [number: number, text: string])[] = [
    [0.1, "0.1"],
    [1 / 3, "0.3333333"],
    [1 / 30, "3.333334E-02"],
    [1234567, "1234567"],
    [12345678, "1.234568E+07"],
  ];
  for (const [number, text] of singles) {
    it(`writes the single ${number} with seven digits, as ${text}`, () => {
      expect(numberToText(Math.fround(number), true)).to.equal(text);
    });
  }
});

describe("Text to date", () => {
  const dates: readonly (readonly [text: string, date: string])[] = [
    ["10/3/2005", "2005-10-03T00:00"],
    ["10-3-2005", "2005-10-03T00:00"],
    ["2005-10-03", "2005-10-03T00:00"],
    ["2005/10/3", "2005-10-03T00:00"],
    ["13/10/2005", "2005-10-13T00:00"],
    ["10/13/2005", "2005-10-13T00:00"],
    ["2/29/2004", "2004-02-29T00:00"],
    ["Oct 3, 2005", "2005-10-03T00:00"],
    ["3 October 2005", "2005-10-03T00:00"],
    ["3-oct-2005", "2005-10-03T00:00"],
    ["octob 3 2005", "2005-10-03T00:00"],
    ["May 1 2005", "2005-05-01T00:00"],
    ["10/3/2005 3:04:05 PM", "2005-10-03T15:04:05"],
    ["3:04 pm 10/3/2005", "2005-10-03T15:04"],
    ["10/3/2005 15:04", "2005-10-03T15:04"],
    ["10/3/2005 3 AM", "2005-10-03T03:00"],
    ["12:00 AM 10/3/2005", "2005-10-03T00:00"],
    ["12:00 PM 10/3/2005", "2005-10-03T12:00"],
    ["1/1/100", "0100-01-01T00:00"],
    ["12/31/9999", "9999-12-31T00:00"],
    ["12/29/1899 6:00", "1899-12-29T06:00"],
  ];
  for (const [text, date] of dates) {
    it(`reads "${text}"`, () => {
      expect(parseDate(text)).to.deep.equal(utc(date));
    });
  }

  it("takes a time alone as one of the first day, 1899-12-30", () => {
    expect(parseDate("3:04:05 PM")).to.deep.equal(utc("1899-12-30T15:04:05"));
    expect(parseDate("0:00")).to.deep.equal(utc("1899-12-30T00:00"));
  });

  it("takes two digits of a year as 1930 to 2029", () => {
    expect(parseDate("1/2/00")).to.deep.equal(utc("2000-01-02T00:00"));
    expect(parseDate("1/2/29")).to.deep.equal(utc("2029-01-02T00:00"));
    expect(parseDate("1/2/30")).to.deep.equal(utc("1930-01-02T00:00"));
    expect(parseDate("2 Jan 99")).to.deep.equal(utc("1999-01-02T00:00"));
    expect(parseDate("1/2/5")).to.deep.equal(utc("2005-01-02T00:00"));
  });

  it("takes a date without a year as one of this year", () => {
    const year = new Date().getFullYear();
    expect(parseDate("10/3")).to.deep.equal(utc(`${year}-10-03T00:00`));
    expect(parseDate("3 Oct")).to.deep.equal(utc(`${year}-10-03T00:00`));
  });

  const none = ["", " ", "5", "someday", "2/29/2005", "13/13/2005", "0/1/2005", "1/0/2005", "1/32/2005", "1/1/10000"];
  const noTimes = ["24:00", "1:60", "1:00:60", "13:00 PM", "1:00 2:00", "10/3/2005 25:00", "1/1/50000 1:00"];
  const noNames = [
    "marbles 5 2005",
    "ja 5 2005",
    "Jan",
    "Jan 0x5 2005",
    "Jan 1e1 2005",
    "Jan 5 2005 7",
    "-5 Jan 2005 x",
  ];
  for (const text of [...none, ...noTimes, ...noNames, "2005-1", "2005-10-03T03:04:05"]) {
    it(`finds no date in "${text}"`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }
});

describe("Date to text", () => {
  const texts: readonly (readonly [date: string, text: string])[] = [
    ["2005-10-03T00:00", "10/3/2005"],
    ["2005-10-03T15:04:05", "10/3/2005 3:04:05 PM"],
    ["2005-10-03T00:30", "10/3/2005 12:30:00 AM"],
    ["2005-10-03T12:00", "10/3/2005 12:00:00 PM"],
    ["1899-12-30T00:00", "12:00:00 AM"],
    ["1899-12-30T15:04:05", "3:04:05 PM"],
    ["1899-12-29T00:00", "12/29/1899"],
    ["1899-12-29T06:00", "12/29/1899 6:00:00 AM"],
    ["1899-12-31T06:00", "12/31/1899 6:00:00 AM"],
    ["0100-01-01T00:00", "1/1/100"],
  ];
  for (const [date, text] of texts) {
    it(`writes ${date} as ${text}`, () => {
      expect(dateToText(utc(date))).to.equal(text);
    });
  }
});
