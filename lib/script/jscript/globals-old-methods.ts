/** Methods that JScript has otherwise than ECMAScript 5. */
import { numberOf, textOf, type GlobalParts } from "./globals.js";
import { HTML_METHODS, htmlOf } from "./html-methods.js";
import { localeNumber } from "./locale-number.js";
import type { RealmFunction } from "./realm.js";

export function addOldMethods(parts: GlobalParts): void {
  addStringMethods(parts);
  addElements(parts);
  addArrayMethods(parts);
  addNumberMethods(parts);
  addObjectMethods(parts);
  addLengths(parts);
}

/** How many arguments functions say they have, where JScript's say something else. */
const LENGTHS: readonly (readonly [constructor: string, method: string, length: number])[] = [
  ["String", "indexOf", 2],
  ["String", "lastIndexOf", 2],
  ["String", "search", 0],
  ["String", "slice", 0],
  ["Array", "slice", 0],
];

function addLengths({ realm }: GlobalParts): void {
  for (const [constructor, method, length] of LENGTHS) {
    Object.defineProperty(Reflect.get(realm.prototype(constructor), method) as object, "length", { value: length });
  }
  Object.defineProperty(realm.intrinsic("Object"), "length", { value: 0 });
}

function addStringMethods({ realm }: GlobalParts): void {
  const prototype = realm.prototype("String");
  // A negative start counts from the beginning, not from the end.
  realm.defineMethod(prototype, "substr", 2, (self, [start, length]) => {
    const text = textOf(realm, self);
    const from = Math.max(0, Math.trunc(numberOf(realm, start)) || 0);
    const count = length === undefined ? text.length : Math.max(0, Math.trunc(numberOf(realm, length)) || 0);
    return text.slice(from, from + count);
  });
}

function addElements({ realm }: GlobalParts): void {
  for (const [method, { attribute }] of HTML_METHODS) {
    realm.defineMethod(realm.prototype("String"), method, attribute === undefined ? 0 : 1, (self, [value]) => {
      const given = attribute === undefined ? "" : textOf(realm, value);
      return htmlOf(method, textOf(realm, self), given);
    });
  }
}

function addArrayMethods({ realm, bridge }: GlobalParts): void {
  const prototype = realm.prototype("Array");
  const splice = Reflect.get(prototype, "splice") as RealmFunction;
  const unshift = Reflect.get(prototype, "unshift") as RealmFunction;
  // Without a count nothing is removed.
  realm.defineMethod(prototype, "splice", 2, (self, args) => {
    const values = args.length === 1 ? [args[0], 0] : args;
    return bridge.guard(() => Reflect.apply(splice, self, values));
  });
  // It does not tell the new length.
  realm.defineMethod(prototype, "unshift", 1, (self, args) => {
    bridge.guard(() => Reflect.apply(unshift, self, args));
  });
}

const FRACTION_DIGITS = 5026;
const PRECISION = 5027;

/** So many digits and no more. */
function limitDigits({ realm, bridge }: GlobalParts, name: string, least: number, most: number, number: number): void {
  const prototype = realm.prototype("Number");
  const method = Reflect.get(prototype, name) as RealmFunction;
  realm.defineMethod(prototype, name, 1, (self, args) => {
    const digits = args[0] === undefined ? undefined : Math.trunc(numberOf(realm, args[0])) || 0;
    if (digits !== undefined && (digits < least || digits > most)) bridge.errors.raise(number);
    return bridge.guard(() => Reflect.apply(method, self, digits === undefined ? [] : [digits]));
  });
}

/** An object of whatever kind is an Object, unless scripts of the time could make one of its kind. */
function addObjectMethods({ realm }: GlobalParts): void {
  const prototype = realm.prototype("Object");
  const toString = Reflect.get(prototype, "toString") as RealmFunction;
  realm.defineMethod(prototype, "toString", 0, (self) => {
    const text = String(Reflect.apply(toString, self, []));
    return /^\[object (?:Arguments|Null|Undefined|JSON)\]$/.test(text) ? "[object Object]" : text;
  });
}

function addNumberMethods(parts: GlobalParts): void {
  const { realm } = parts;
  const prototype = realm.prototype("Number");
  const toNumber = Reflect.get(prototype, "valueOf") as RealmFunction;
  limitDigits(parts, "toFixed", 0, 20, FRACTION_DIGITS);
  limitDigits(parts, "toExponential", 0, 20, FRACTION_DIGITS);
  limitDigits(parts, "toPrecision", 1, 21, PRECISION);
  realm.defineMethod(prototype, "toLocaleString", 0, (self) => {
    return localeNumber(Number(Reflect.apply(toNumber, self, [])));
  });
}
