/**
 * Dates between `#` and `#`. They are read as in the United States whatever the machine's settings are: month before
 * day, AM and PM, English names of months.
 */

const MONTHS = "january february march april may june july august september october november december".split(" ");
const DAY_MILLISECONDS = 86_400_000;
const OLE_EPOCH = Date.UTC(1899, 11, 30);
/** Years of two digits below it are of this century, the others of the last one. */
const CENTURY_WINDOW = 30;

const TOKEN = /\s*(?:(\d+)|([a-z]+)\.?|([:/,.-]))/iy;

interface Piece {
  readonly number: number | null;
  /** How many digits a number has: `0050` is a year, `50` may be 1950. */
  readonly digits: number;
  /** A word or a separator, in lower case. */
  readonly word: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** OLE days of a date literal's text, without the `#`; null for what is no date. Without a year it is `thisYear`. */
export function parseDateLiteral(text: string, thisYear: number): number | null {
  const pieces = piecesOf(text);
  if (pieces === null || pieces.length === 0) {
    return null;
  }
  const { time, rest } = takeTime(pieces);
  if (time === null) {
    return null;
  }
  if (rest.length === 0) {
    return time;
  }
  const day = readDay(rest, thisYear);
  return day === null ? null : joinDayAndTime(day, time);
}

function piecesOf(text: string): Piece[] | null {
  const pieces: Piece[] = [];
  const trimmed = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (match === null) {
      return null;
    }
    const [, digits, word, separator] = match;
    pieces.push({
      number: digits === undefined ? null : Number(digits),
      digits: digits?.length ?? 0,
      word: (word ?? separator ?? "").toLowerCase(),
    });
  }
  return pieces;
}

/** Finds `h:m[:s] [AM|PM]` or `h AM|PM`, at whichever end of the date; `time` is null for an impossible one. */
function takeTime(pieces: readonly Piece[]): { time: number | null; rest: readonly Piece[] } {
  const colon = pieces.findIndex(({ word }) => word === ":");
  const half = pieces.findIndex(({ word }) => halfOf(word) !== null);
  if (colon < 0 && half < 0) {
    return { time: 0, rest: pieces };
  }
  const start = (colon < 0 ? half : colon) - 1;
  const parts: number[] = [];
  let at = start;
  while (parts.length < 3) {
    const part = pieces[at]?.number ?? null;
    if (part === null) {
      return { time: null, rest: pieces };
    }
    parts.push(part);
    at++;
    if (pieces[at]?.word !== ":") {
      break;
    }
    at++;
  }
  const halfWord = halfOf(pieces[at]?.word ?? "");
  const rest = [...pieces.slice(0, start), ...pieces.slice(halfWord === null ? at : at + 1)];
  return { time: timeOf(parts, halfWord), rest: rest.filter(({ word }) => word !== ",") };
}

function halfOf(word: string): "am" | "pm" | null {
  return word === "am" || word === "a" ? "am" : word === "pm" || word === "p" ? "pm" : null;
}

function timeOf(parts: readonly number[], half: "am" | "pm" | null): number | null {
  const [hours = 0, minutes = 0, seconds = 0] = parts;
  if (minutes > 59 || seconds > 59 || hours > 23 || (half !== null && hours > 12 && half === "am")) {
    return null;
  }
  const hour = half === "pm" && hours < 12 ? hours + 12 : half === "am" && hours === 12 ? 0 : hours;
  return (hour * 3600 + minutes * 60 + seconds) / 86_400;
}

function readDay(pieces: readonly Piece[], thisYear: number): Day | null {
  const parts = pieces.filter(({ word }) => !["/", "-", ",", "."].includes(word));
  const names = parts.filter(({ number }) => number === null);
  const numbers = parts.filter(({ number }) => number !== null);
  if (names.length > 1 || numbers.length === 0 || separatorsAreWrong(pieces)) {
    return null;
  }
  const [name] = names;
  return name === undefined ? readNumbers(numbers, thisYear) : readNamedMonth(name, numbers, thisYear);
}

function separatorsAreWrong(pieces: readonly Piece[]): boolean {
  const isSeparator = (piece: Piece | undefined): boolean =>
    piece === undefined || ["/", "-", ",", "."].includes(piece.word);
  return pieces.some(
    (piece, index) => isSeparator(piece) && (isSeparator(pieces[index - 1]) || index === pieces.length - 1),
  );
}

function readNamedMonth(name: Piece, numbers: readonly Piece[], thisYear: number): Day | null {
  const month = MONTHS.findIndex((known) => name.word.length >= 3 && known.startsWith(name.word)) + 1;
  const [first, second, third] = numbers;
  if (month === 0 || first === undefined || third !== undefined) {
    return null;
  }
  if (second === undefined) {
    const asDay = validDay(thisYear, month, first.number ?? 0);
    return first.digits < 3 && asDay !== null ? asDay : validDay(yearOf(first), month, 1);
  }
  return first.digits > 2
    ? validDay(yearOf(first), month, second.number ?? 0)
    : (validDay(yearOf(second), month, first.number ?? 0) ?? validDay(yearOf(first), month, second.number ?? 0));
}

function readNumbers(numbers: readonly Piece[], thisYear: number): Day | null {
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || numbers.length > 3) {
    return null;
  }
  const [a, b] = [first.number ?? 0, second.number ?? 0];
  if (third === undefined) {
    return (
      (second.digits < 3 ? (validDay(thisYear, a, b) ?? validDay(thisYear, b, a)) : null) ??
      validDay(yearOf(second), a, 1) ??
      validDay(yearOf(first), b, 1)
    );
  }
  const c = third.number ?? 0;
  if (first.digits > 2) {
    return validDay(yearOf(first), b, c) ?? validDay(yearOf(first), c, b);
  }
  return validDay(yearOf(third), a, b) ?? validDay(yearOf(third), b, a) ?? validDay(yearOf(first), b, c);
}

function yearOf({ number, digits }: Piece): number {
  const year = number ?? 0;
  return digits > 2 ? year : year + (year < CENTURY_WINDOW ? 2000 : 1900);
}

function validDay(year: number, month: number, day: number): Day | null {
  if (year < 100 || year > 9999 || month < 1 || month > 12 || day < 1) {
    return null;
  }
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > daysOfMonth ? null : { year, month, day };
}

/** Before the epoch the fraction still counts forwards: noon of 29 December 1899 is -1.5. */
function joinDayAndTime({ year, month, day }: Day, time: number): number {
  const days = (Date.UTC(year, month - 1, day) - OLE_EPOCH) / DAY_MILLISECONDS;
  return days < 0 ? days - time : days + time;
}
