import { expect } from "chai";
import fc from "fast-check";
import { currency, long, single, type Value } from "../../../../lib/script/vbscript/runtime/index.js";
import { civilOf, daysOfCivil, partsOf } from "../../../../lib/script/vbscript/runtime/date-parts.js";
import { parseDateText, serialToText } from "../../../../lib/script/vbscript/runtime/date-text.js";
import { MOMENT, cur, date, engine, titled } from "./values.js";

type Row = readonly [args: readonly Value[], expected: string];

const call = engine();

function table(name: string, rows: readonly Row[]): void {
  for (const [args, expected] of rows) {
    it(`${name}(${titled(args)}) is ${expected}`, () => {
      expect(call(name, ...args)).to.equal(expected);
    });
  }
}

describe("VBScript: dates", () => {
  const moment = date(MOMENT);
  table("Year", [
    [[moment], "Integer 2005"],
    [["10/3/2005"], "Integer 2005"],
    [[0], "Integer 1899"],
    [[null], "Null"],
    [["x"], "error 13"],
    [[1e9], "error 6"],
  ]);
  table("Month", [[[moment], "Integer 10"]]);
  table("Day", [[[moment], "Integer 3"]]);
  table("Hour", [
    [[moment], "Integer 15"],
    [[date(-1.25)], "Integer 6"],
    [[null], "Null"],
  ]);
  table("Minute", [[[moment], "Integer 4"]]);
  table("Second", [
    [[moment], "Integer 5"],
    [["1:02:03"], "Integer 3"],
  ]);
  table("Weekday", [
    [[moment], "Integer 2"],
    [[moment, 2], "Integer 1"],
    [[moment, 0], "Integer 2"],
    [[moment, 8], "error 5"],
    [[moment, -1], "error 5"],
    [[null], "Null"],
  ]);
  table("WeekdayName", [
    [[1], "String Sunday"],
    [[7], "String Saturday"],
    [[1, true], "String Sun"],
    [[1, false, 2], "String Monday"],
    [[7, false, 2], "String Sunday"],
    [[0], "error 5"],
    [[8], "error 5"],
    [[null], "error 94"],
  ]);
  table("MonthName", [
    [[1], "String January"],
    [[12, true], "String Dec"],
    [[0], "error 5"],
    [[13], "error 5"],
    [[null], "error 94"],
  ]);
  table("DateSerial", [
    [[2005, 10, 3], "Date 10/3/2005"],
    [[2005, 13, 1], "Date 1/1/2006"],
    [[2005, 1, 0], "Date 12/31/2004"],
    [[2005, 0, 1], "Date 12/1/2004"],
    [[2004, 2, 30], "Date 3/1/2004"],
    [[29, 1, 1], "Date 1/1/2029"],
    [[30, 1, 1], "Date 1/1/1930"],
    [[10000, 1, 1], "error 5"],
    [[40000, 1, 1], "error 6"],
    [[null, 1, 1], "error 94"],
  ]);
  table("TimeSerial", [
    [[15, 4, 5], "Date 3:04:05 PM"],
    [[0, 0, 0], "Date 12:00:00 AM"],
    [[11, 90, 0], "Date 12:30:00 PM"],
    [[25, 0, 0], "Date 12/31/1899 1:00:00 AM"],
  ]);
  table("DateValue", [
    [["10/3/2005 3:04 PM"], "Date 10/3/2005"],
    [[moment], "Date 10/3/2005"],
    [["3:04 PM"], "Date 12:00:00 AM"],
    [["x"], "error 13"],
    [[null], "error 94"],
  ]);
  table("TimeValue", [
    [["10/3/2005 3:04 PM"], "Date 3:04:00 PM"],
    [[moment], "Date 3:04:05 PM"],
    [["x"], "error 13"],
  ]);
  table("DateAdd", [
    [["yyyy", 1, date(38628)], "Date 10/3/2006"],
    [["q", 1, date(38628)], "Date 1/3/2006"],
    [["m", 1, "1/31/2005"], "Date 2/28/2005"],
    [["m", -1, "3/31/2004"], "Date 2/29/2004"],
    [["m", -13, "1/15/2005"], "Date 12/15/2003"],
    [["d", 1, "12/31/2005"], "Date 1/1/2006"],
    [["y", 1, "12/31/2005"], "Date 1/1/2006"],
    [["w", 1, "12/31/2005"], "Date 1/1/2006"],
    [["ww", 1, "12/31/2005"], "Date 1/7/2006"],
    [["h", 1, "10/3/2005 11:30 PM"], "Date 10/4/2005 12:30:00 AM"],
    [["n", -1, "10/3/2005"], "Date 10/2/2005 11:59:00 PM"],
    [["S", 1, moment], "Date 10/3/2005 3:04:06 PM"],
    [["x", 1, moment], "error 5"],
    [["yyyy", 9000, moment], "error 5"],
    [["d", 99999999, moment], "error 5"],
    [["d", 1, null], "Null"],
    [["d", null, moment], "error 94"],
    [["d", 1, "x"], "error 13"],
  ]);
  table("DateDiff", [
    [["yyyy", "12/31/2004", "1/1/2005"], "Long 1"],
    [["q", "3/31/2005", "4/1/2005"], "Long 1"],
    [["m", "1/31/2005", "3/1/2005"], "Long 2"],
    [["d", "1/1/2005 11:00 PM", "1/2/2005 1:00 AM"], "Long 1"],
    [["y", "1/1/2005", "12/31/2005"], "Long 364"],
    [["w", "1/1/2005", "1/14/2005"], "Long 1"],
    [["ww", "1/1/2005", "1/2/2005"], "Long 1"],
    [["ww", "1/1/2005", "1/2/2005", 2], "Long 0"],
    [["h", "1:59", "2:00"], "Long 1"],
    [["n", "1:00", "2:30"], "Long 90"],
    [["s", "1:00", "0:59"], "Long -60"],
    [["s", "1/1/1900", "1/1/2100"], "error 6"],
    [["d", null, "1/1/2005"], "Null"],
    [["x", "1/1/2005", "1/1/2005"], "error 5"],
    [["ww", "1/1/2005", "1/1/2005", 9], "error 5"],
  ]);
  table("DatePart", [
    [["yyyy", moment], "Integer 2005"],
    [["q", moment], "Integer 4"],
    [["m", moment], "Integer 10"],
    [["y", moment], "Integer 276"],
    [["d", moment], "Integer 3"],
    [["w", moment], "Integer 2"],
    [["w", moment, 2], "Integer 1"],
    [["ww", "1/1/2005"], "Integer 1"],
    [["ww", "1/2/2005"], "Integer 2"],
    [["ww", "1/1/2005", 2, 2], "Integer 53"],
    [["ww", "1/3/2005", 2, 2], "Integer 1"],
    [["ww", "1/1/2005", 1, 3], "Integer 52"],
    [["ww", "1/2/2005", 1, 3], "Integer 1"],
    [["h", moment], "Integer 15"],
    [["n", moment], "Integer 4"],
    [["s", moment], "Integer 5"],
    [["d", null], "Null"],
    [["x", moment], "error 5"],
    [["d", moment, 1, 4], "error 5"],
  ]);
  table("FormatDateTime", [
    [[moment], "String 10/3/2005 3:04:05 PM"],
    [[moment, 0], "String 10/3/2005 3:04:05 PM"],
    [[moment, 1], "String Monday, October 03, 2005"],
    [[moment, 2], "String 10/3/2005"],
    [[moment, 3], "String 3:04:05 PM"],
    [[moment, 4], "String 15:04"],
    [[moment, 5], "error 5"],
    [[null], "error 94"],
  ]);

  it("takes apart and puts together every day of the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -657434, max: 2958465 }), (days) => {
        expect(daysOfCivil(...civilOf(days))).to.equal(days);
        const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
        expect(civilOf(days)).to.deep.equal([day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]);
      }),
    );
  });

  it("reads what it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -657434, max: 2958465 }), fc.integer({ min: 0, max: 86_399 }), (days, seconds) => {
        const serial = days < 0 ? days - seconds / 86_400 : days + seconds / 86_400;
        const text = serialToText(serial);
        expect(serialToText(parseDateText(text, 2005) ?? NaN)).to.equal(text);
      }),
    );
  });

  it("reads any text without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("0123456789/-:. ,apmJanFeb")) }), (text) => {
        const serial = parseDateText(text, 2005);
        if (serial !== undefined) expect(partsOf(serial).year).to.be.within(100, 9999);
      }),
    );
  });
});

describe("VBScript: formats", () => {
  table("FormatNumber", [
    [[1234.5], "String 1,234.50"],
    [[1234567.891, 1], "String 1,234,567.9"],
    [[0.5], "String 0.50"],
    [[0.5, 2, 0], "String .50"],
    [[-5, 0], "String -5"],
    [[-5, 0, -2, -1], "String (5)"],
    [[1234.5, 2, -2, -2, 0], "String 1234.50"],
    [[2.345, 2], "String 2.35"],
    [[0.005, 2], "String 0.01"],
    [[-0.001, 2], "String 0.00"],
    [[999.995, 2], "String 1,000.00"],
    [[1e20, 0], "String 100,000,000,000,000,000,000"],
    [[cur(1.005), 2], "String 1.01"],
    [["12"], "String 12.00"],
    [[undefined], "String 0.00"],
    [["x"], "error 13"],
    [[null], "error 94"],
    [[1, -2], "error 5"],
    [[1, 256], "error 5"],
    [[1, 2, 3], "error 5"],
  ]);
  table("FormatCurrency", [
    [[1234.5], "String $1,234.50"],
    [[-1234.5], "String ($1,234.50)"],
    [[-1, 2, -2, 0], "String -$1.00"],
    [[currency(2n ** 63n - 1n), 4], "String $922,337,203,685,477.5807"],
  ]);
  table("FormatPercent", [
    [[0.1234], "String 12.34%"],
    [[1], "String 100.00%"],
    [[cur(0.5), 0], "String 50%"],
    [[-0.5, 1], "String -50.0%"],
  ]);
});

describe("VBScript: functions with a state", () => {
  // 2005-10-03 15:04:05 local time, whatever the time zone.
  const host = { now: () => new Date(2005, 9, 3, 15, 4, 5).getTime() };
  const at = engine(host);

  for (const [name, expected] of [
    ["Now", "Date 10/3/2005 3:04:05 PM"],
    ["Date", "Date 10/3/2005"],
    ["Time", "Date 3:04:05 PM"],
    ["Timer", "Single 54245"],
    ["ScriptEngine", "String VBScript"],
    ["ScriptEngineMajorVersion", "Long 5"],
    ["ScriptEngineMinorVersion", "Long 8"],
    ["GetLocale", "Long 1033"],
  ] as const) {
    it(`${name} is ${expected}`, () => {
      expect(at(name)).to.equal(expected);
    });
  }

  it("makes Visual Basic's random numbers", () => {
    const random = engine();
    expect([1, 2, 3].map(() => random("Rnd"))).to.deep.equal([
      "Single 0.7055475",
      "Single 0.533424",
      "Single 0.5795186",
    ]);
  });

  it("repeats the last random number for 0, and begins anew for a negative one", () => {
    const random = engine();
    random("Rnd");
    expect(random("Rnd", 0)).to.equal("Single 0.7055475");
    expect(random("Rnd", -1)).to.equal("Single 0.224007");
    random("Rnd");
    expect(random("Rnd", -1)).to.equal("Single 0.224007");
  });

  it("repeats a sequence after Rnd of a negative number and Randomize of the same", () => {
    const random = engine();
    const sequence = (): string[] => {
      random("Rnd", -1);
      random("Randomize", 42);
      return [random("Rnd"), random("Rnd")];
    };
    expect(sequence()).to.deep.equal(sequence());
  });

  it("takes Timer for Randomize without a number", () => {
    const [a, b] = [engine(host), engine(host)];
    a("Randomize");
    b("Randomize", single(54245));
    expect(a("Rnd")).to.equal(b("Rnd"));
  });

  it("sets the locale and says which one it was", () => {
    const local = engine();
    expect(local("SetLocale", "de-de")).to.equal("Long 1033");
    expect(local("GetLocale")).to.equal("Long 1031");
    expect(local("SetLocale", long(1036))).to.equal("Long 1031");
    expect(local("SetLocale", 0)).to.equal("Long 1036");
    expect(local("GetLocale")).to.equal("Long 1033");
  });

  it("refuses locales that there are not", () => {
    expect(call("SetLocale", 99)).to.equal("error 447");
    expect(call("SetLocale", "xx-yy")).to.equal("error 447");
  });

  it("refuses what the host does not offer", () => {
    expect(call("CreateObject", "A.B")).to.equal("error 429");
    expect(call("GetObject", "x")).to.equal("error 429");
    expect(call("MsgBox", "x")).to.equal("error 70");
    expect(call("InputBox", "x")).to.equal("error 70");
    expect(call("GetRef", "x")).to.equal("error 5");
    expect(call("LoadPicture", "x")).to.equal("error 481");
  });

  it("asks the host for objects and for the user", () => {
    const asked: unknown[] = [];
    const hosted = engine({
      createObject: (...args) => {
        asked.push(args);
        return {};
      },
      msgBox: (...args) => {
        asked.push(args);
        return 6;
      },
      inputBox: (_prompt, _title, suggestion) => suggestion || undefined,
    });
    expect(hosted("CreateObject", "A.B", "host")).to.equal("Object");
    expect(hosted("MsgBox", 5, 4)).to.equal("Integer 6");
    expect(hosted("InputBox", "p", "t", "s")).to.equal("String s");
    expect(hosted("InputBox", "p")).to.equal("Empty");
    expect(asked).to.deep.equal([
      ["A.B", "host"],
      ["5", 4, "VBScript"],
    ]);
  });

  it("evaluates text, and takes other values for what they are", () => {
    const hosted = engine({ evaluate: (text) => text.length });
    expect(hosted("Eval", "1 + 1")).to.equal("Integer 5");
    expect(hosted("Eval", 7)).to.equal("Integer 7");
  });
});
