/**
 * Regular expressions as JScript matches them: `lastIndex` says where every match has ended, groups
 * that took no part are empty, and `split` by an expression leaves out what is empty.
 */
import { requireStackRoom } from "../stack-room.js";
import { numberOf, textOf, type GlobalParts } from "./globals.js";
import type { RealmFunction, RealmObject } from "./realm.js";

const REGEXP_EXPECTED = 5016;
const MOST_ELEMENTS = 0xffffffff;

interface Match {
  readonly groups: string[];
  readonly index: number;
  readonly end: number;
}

/** The expression that the script matches with, and what it does to it. */
class Matcher {
  readonly #parts: GlobalParts;
  readonly #exec: RealmFunction;
  /** The last match: RegExp.index and RegExp.lastIndex. */
  last: { readonly index: number; readonly end: number } = { index: -1, end: -1 };

  constructor(parts: GlobalParts) {
    this.#parts = parts;
    this.#exec = Reflect.get(parts.realm.prototype("RegExp"), "exec") as RealmFunction;
  }

  /** The next match as `lastIndex` and the flags say; sets `lastIndex`. */
  next(regExp: RealmObject, text: string): Match | null {
    requireStackRoom(String(regExp["source"]));
    return this.#next(regExp, text);
  }

  #next(regExp: RealmObject, text: string): Match | null {
    const found = Reflect.apply(this.#exec, regExp, [text]) as (unknown[] & { index: number }) | null;
    if (found === null) {
      regExp["lastIndex"] = 0;
      return null;
    }
    const groups = Array.from(found, (group) => (group === undefined ? "" : String(group)));
    const end = found.index + (groups[0]?.length ?? 0);
    regExp["lastIndex"] = end;
    this.last = { index: found.index, end };
    return { groups, index: found.index, end };
  }

  /** All matches of an expression with `g`, from the start; the first one of any other. */
  all(regExp: RealmObject, text: string): Match[] {
    if (regExp["global"] !== true) {
      const match = this.next(regExp, text);
      return match === null ? [] : [match];
    }
    const matches: Match[] = [];
    let from = 0;
    requireStackRoom(String(regExp["source"]));
    while (from <= text.length) {
      regExp["lastIndex"] = from;
      const match = this.#next(regExp, text);
      if (match === null) break;
      matches.push(match);
      from = match.end > match.index ? match.end : match.end + 1;
    }
    regExp["lastIndex"] = matches.at(-1)?.end ?? 0;
    return matches;
  }

  /** What `exec` and `match` return. */
  result(values: readonly string[], { index, end }: Match, input: string): unknown[] {
    const array = this.#parts.realm.array(values);
    for (const [key, value] of Object.entries({ index, input, lastIndex: end })) {
      this.#parts.realm.define(array, key, value);
    }
    return array;
  }
}

export function addRegExp(parts: GlobalParts): void {
  const { realm, bridge } = parts;
  const matcher = new Matcher(parts);
  const prototype = realm.prototype("RegExp");
  const own = (self: unknown): RealmObject =>
    realm.isInstance(self, "RegExp") ? self : bridge.errors.raise(REGEXP_EXPECTED);
  realm.defineMethod(prototype, "exec", 1, (self, [value]) =>
    bridge.guard(() => {
      const text = textOf(realm, value);
      const match = matcher.next(own(self), text);
      return match === null ? null : matcher.result(match.groups, match, text);
    }),
  );
  realm.defineMethod(prototype, "test", 1, (self, [value]) =>
    bridge.guard(() => matcher.next(own(self), textOf(realm, value)) !== null),
  );
  const statics = realm.intrinsic("RegExp");
  const constant = (name: string, read: () => number): void => {
    Object.defineProperty(statics, name, { get: realm.kit.method(read, name, 0), configurable: true });
  };
  constant("index", () => matcher.last.index);
  constant("lastIndex", () => matcher.last.end);
  addStringMethods(parts, matcher);
}

function addStringMethods(parts: GlobalParts, matcher: Matcher): void {
  const { realm, bridge } = parts;
  const prototype = realm.prototype("String");
  const RegExp = realm.intrinsic("RegExp") as unknown as new (source?: unknown, flags?: string) => RealmObject;
  const isRegExp = (value: unknown): value is RealmObject => realm.isInstance(value, "RegExp");
  const regExpOf = (value: unknown): RealmObject =>
    isRegExp(value) ? value : value === undefined ? new RegExp("") : new RegExp(textOf(realm, value));
  const native = (name: string): RealmFunction => Reflect.get(prototype, name) as RealmFunction;
  const replaceText = native("replace");
  const splitText = native("split");

  realm.defineMethod(prototype, "match", 1, (self, [value]) =>
    bridge.guard(() => {
      const text = textOf(realm, self);
      const regExp = regExpOf(value);
      const matches = matcher.all(regExp, text);
      const last = matches.at(-1);
      if (last === undefined) return null;
      const values = regExp["global"] === true ? matches.map((match) => match.groups[0] ?? "") : last.groups;
      return matcher.result(values, last, text);
    }),
  );
  realm.defineMethod(prototype, "search", 1, (self, [value]) =>
    bridge.guard(() => {
      const regExp = regExpOf(value);
      regExp["lastIndex"] = 0;
      return matcher.next(regExp, textOf(realm, self))?.index ?? -1;
    }),
  );
  realm.defineMethod(prototype, "replace", 1, (self, args) =>
    bridge.guard(() => {
      const [pattern, replacement] = args;
      if (!isRegExp(pattern)) return Reflect.apply(replaceText, textOf(realm, self), args);
      const text = textOf(realm, self);
      const matches = matcher.all(pattern, text);
      const isFunction = typeof replacement === "function";
      const template = isFunction ? "" : textOf(realm, replacement);
      const pieces: string[] = [];
      let from = 0;
      for (const match of matches) {
        pieces.push(text.slice(from, match.index));
        const replaced = isFunction
          ? textOf(realm, Reflect.apply(replacement, undefined, [...match.groups, match.index, text]))
          : expand(template, match, text);
        pieces.push(replaced);
        from = match.end;
      }
      return pieces.join("") + text.slice(from);
    }),
  );
  realm.defineMethod(prototype, "split", 2, (self, args) =>
    bridge.guard(() => {
      const [separator, limit] = args;
      if (!isRegExp(separator)) return Reflect.apply(splitText, textOf(realm, self), args);
      const count = limit === undefined ? MOST_ELEMENTS : numberOf(realm, limit) >>> 0;
      const flags = separator["ignoreCase"] === true ? "gi" : "g";
      const everywhere = new RegExp(separator["source"], separator["multiline"] === true ? `${flags}m` : flags);
      return realm.array(pieces(textOf(realm, self), matcher.all(everywhere, textOf(realm, self))).slice(0, count));
    }),
  );
}

/** What is between matches, without what is empty. */
function pieces(text: string, matches: readonly Match[]): string[] {
  const result: string[] = [];
  let from = 0;
  for (const { index, end } of matches) {
    if (index > from) result.push(text.slice(from, index));
    from = Math.max(from, end);
  }
  if (from < text.length) result.push(text.slice(from));
  return result;
}

/** "$1", "$&" and their like in a replacement. */
function expand(template: string, { groups, index, end }: Match, text: string): string {
  return template.replace(/\$(?:(\$)|(&)|(`)|(')|(\d\d?))/g, (whole, dollar, all, before, after, digits) => {
    if (dollar !== undefined) return "$";
    if (all !== undefined) return groups[0] ?? "";
    if (before !== undefined) return text.slice(0, index);
    if (after !== undefined) return text.slice(end);
    return expandGroup(String(digits), groups) ?? String(whole);
  });
}

/** "$10" is the tenth group, or the first one and a zero if there is no tenth. */
function expandGroup(digits: string, groups: readonly string[]): string | undefined {
  const number = Number(digits);
  if (number >= 1 && number < groups.length) return groups[number];
  const first = Number(digits[0]);
  if (digits.length === 2 && first >= 1 && first < groups.length) return `${groups[first] ?? ""}${digits[1] ?? ""}`;
  return undefined;
}
