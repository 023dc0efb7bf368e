import { expect } from "chai";
import { parseDateLiteral } from "../../../../lib/script/vbscript/dates-in-source.js";

const THIS_YEAR = 2026;

/** OLE days of a date. */
function days(year: number, month: number, day: number, hours = 0, minutes = 0, seconds = 0): number {
  const date = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return date + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

const DATES: Record<string, number> = {
  "1/2/2003": days(2003, 1, 2),
  "01/02/2003": days(2003, 1, 2),
  "1-2-2003": days(2003, 1, 2),
  "1.2.2003": days(2003, 1, 2),
  "12/31/1999": days(1999, 12, 31),
  "31/12/1999": days(1999, 12, 31),
  "2003-01-02": days(2003, 1, 2),
  "2003/1/2": days(2003, 1, 2),
  "1/2/03": days(2003, 1, 2),
  "1/2/29": days(2029, 1, 2),
  "1/2/30": days(1930, 1, 2),
  "1/2": days(THIS_YEAR, 1, 2),
  "31/1": days(THIS_YEAR, 1, 31),
  "1/2003": days(2003, 1, 1),
  "2/29/2000": days(2000, 2, 29),
  "January 5, 2003": days(2003, 1, 5),
  "Jan 5, 2003": days(2003, 1, 5),
  "jan 5 2003": days(2003, 1, 5),
  "5 January 2003": days(2003, 1, 5),
  "5-Jan-2003": days(2003, 1, 5),
  "5-jan-03": days(2003, 1, 5),
  "Sept 5": days(THIS_YEAR, 9, 5),
  "March 2003": days(2003, 3, 1),
  "2003 Mar 4": days(2003, 3, 4),
  " 1/2/2003 ": days(2003, 1, 2),
  "1/2/2003 4:05": days(2003, 1, 2, 4, 5),
  "1/2/2003 4:05:06": days(2003, 1, 2, 4, 5, 6),
  "1/2/2003 4:05:06 PM": days(2003, 1, 2, 16, 5, 6),
  "1/2/2003 12:00 AM": days(2003, 1, 2),
  "1/2/2003 12:00 pm": days(2003, 1, 2, 12),
  "1/2/2003 4PM": days(2003, 1, 2, 16),
  "4:05 PM 1/2/2003": days(2003, 1, 2, 16, 5),
  "4:05": days(1899, 12, 30, 4, 5),
  "4 PM": days(1899, 12, 30, 16),
  "23:59:59": days(1899, 12, 30, 23, 59, 59),
  "12/29/1899 12:00": -1.5,
  "1/1/100": days(100, 1, 1),
  "12/31/9999": days(9999, 12, 31),
};
const NO_DATES = [
  "",
  " ",
  "foo",
  "1",
  "13/13/2003",
  "2/30/2003",
  "0/1/2003",
  "1/2/3/4",
  "1//2/2003",
  "1/2/",
  "/1/2",
  "25:00",
  "4:60",
  "4:05:60",
  "4:",
  ":4",
  "PM",
  "13 AM",
  "Foo 5, 2003",
  "Ja 5, 2003",
  "Jan Feb 2003",
  "Jan 32, 2003",
  "1/2/10000",
  "1/2/2003 $",
];

describe("Dates in the source of VBScript", () => {
  for (const [text, value] of Object.entries(DATES)) {
    it(`takes #${text}#`, () => {
      expect(parseDateLiteral(text, THIS_YEAR)).to.equal(value);
    });
  }
  for (const text of NO_DATES) {
    it(`refuses #${text}#`, () => {
      expect(parseDateLiteral(text, THIS_YEAR)).to.equal(null);
    });
  }
});
