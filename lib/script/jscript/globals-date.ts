/** JScript's Date: other texts than V8's, and values of type VT_DATE. */
import { isObject } from "./bridge.js";
import { dateText, dateTimeText, localeDateText, localeTimeText, parseDate, timeText, utcText } from "./date-text.js";
import { defineConstructor, numberOf, textOf, type GlobalParts } from "./globals.js";
import type { RealmFunction } from "./realm.js";

const DATE_EXPECTED = 5006;

export function addDate({ bridge, realm }: GlobalParts): void {
  const intrinsic = realm.intrinsic("Date");
  const prototype = realm.prototype("Date");
  const getTime = Reflect.get(prototype, "getTime") as RealmFunction;
  const timeOf = (self: unknown): number => {
    if (!realm.isInstance(self, "Date")) return bridge.errors.raise(DATE_EXPECTED);
    return bridge.guard(() => Number(Reflect.apply(getTime, self, [])));
  };
  bridge.dates.format = dateTimeText;

  const parse = (value: unknown): number => {
    const text = textOf(realm, value);
    const time = parseDate(text);
    // What ECMAScript 5 has beside it: "2000-01-01T00:00:00Z".
    return Number.isNaN(time) && /^\d{4}-\d\d-\d\d(?:T|$)/.test(text) ? Date.parse(text) : time;
  };
  const argumentTime = (value: unknown): number => {
    if (!isObject(value)) return typeof value === "string" ? parse(value) : Number(value);
    if (bridge.dates.valueOf(value) !== undefined) return bridge.dates.timeOf(value);
    if (realm.isInstance(value, "Date")) return timeOf(value);
    const primitive: unknown = realm.kit.primitive(value, "default");
    return Number.isNaN(Number(primitive)) ? parse(primitive) : Number(primitive);
  };
  const made = defineConstructor(
    realm,
    "Date",
    7,
    (_self, args, target) => {
      if (target === undefined) return dateTimeText(Date.now());
      // The time is the host's: it may have one of its own.
      if (args.length === 0)
        return Reflect.construct(intrinsic as unknown as new (time: number) => object, [Date.now()]);
      const values = args.length === 1 ? [argumentTime(args[0])] : args.map((arg) => numberOf(realm, arg));
      return Reflect.construct(intrinsic as unknown as new (...values: unknown[]) => object, values);
    },
    prototype,
  );
  realm.defineMethod(made, "parse", 1, (_self, [text]) => parse(text));
  realm.define(made, "UTC", Reflect.get(intrinsic, "UTC"));
  realm.defineMethod(made, "now", 0, () => Date.now());

  const texts: Readonly<Record<string, (time: number) => string>> = {
    toString: dateTimeText,
    toDateString: dateText,
    toTimeString: timeText,
    toUTCString: utcText,
    toGMTString: utcText,
    toLocaleString: (time: number) => (Number.isNaN(time) ? "NaN" : `${localeDateText(time)} ${localeTimeText(time)}`),
    toLocaleDateString: localeDateText,
    toLocaleTimeString: localeTimeText,
  };
  for (const [name, text] of Object.entries(texts))
    realm.defineMethod(prototype, name, 0, (self) => text(timeOf(self)));
  // Years of the twentieth century have two digits.
  realm.defineMethod(prototype, "getYear", 0, (self) => {
    const year = new Date(timeOf(self)).getFullYear();
    return year >= 1900 && year < 2000 ? year - 1900 : year;
  });
  realm.defineMethod(prototype, "getVarDate", 0, (self) => bridge.dates.ofTime(timeOf(self)));
}
