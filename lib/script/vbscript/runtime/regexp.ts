/** VBScript.RegExp, and the collections that it makes. */
import { toBoolean, toLongNumber, toText } from "./convert.js";
import type { Argument } from "./ref.js";
import { translatePattern } from "./regexp-pattern.js";
import { ScriptObject, type InvokeKind } from "./script-object.js";
import { invokeTable, type MemberTable, type TableMember } from "./table-object.js";
import { long, type Value } from "./value.js";
import { raise } from "./vb-error.js";

/** `New RegExp`, and what CreateObject makes of "VBScript.RegExp". */
export class RegExpObject extends ScriptObject {
  readonly typeName = "IRegExp2";
  #pattern = "";
  #flags = "";
  #compiled: RegExp | undefined;
  global = false;

  get pattern(): string {
    return this.#pattern;
  }

  set pattern(pattern: string) {
    this.#pattern = pattern;
    this.#compiled = undefined;
  }

  hasFlag(flag: "i" | "m"): boolean {
    return this.#flags.includes(flag);
  }

  setFlag(flag: "i" | "m", on: boolean): void {
    this.#flags = this.#flags.replace(flag, "") + (on ? flag : "");
    this.#compiled = undefined;
  }

  /** The pattern for JavaScript, compiled on first use. @throws VbError 5017 to 5021 */
  #regExp(): RegExp {
    if (this.#compiled === undefined) {
      const source = translatePattern(this.#pattern);
      try {
        this.#compiled = new RegExp(source, `g${this.#flags}`);
      } catch {
        return raise(5017);
      }
    }
    this.#compiled.lastIndex = 0;
    return this.#compiled;
  }

  test(text: string): boolean {
    return this.#regExp().test(text);
  }

  /** All matches, or the first one unless Global is set. */
  execute(text: string): MatchCollection {
    const regExp = this.#regExp();
    if (this.global) return new MatchCollection(Array.from(text.matchAll(regExp), (match) => new Match(match)));
    const match = regExp.exec(text);
    return new MatchCollection(match === null ? [] : [new Match(match)]);
  }

  replace(text: string, replacement: string): string {
    const regExp = this.#regExp();
    if (this.global) return text.replace(regExp, replacement);
    const match = regExp.exec(text);
    return match === null ? text : text.replace(new RegExp(regExp.source, this.#flags), replacement);
  }

  override invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    return invokeTable(REGEXP_MEMBERS, this, name, kind, args, value);
  }
}

/** One match. Its default property is its text. */
class Match extends ScriptObject {
  readonly typeName = "IMatch2";
  readonly match: RegExpExecArray;
  #subMatches: SubMatches | undefined;

  constructor(match: RegExpExecArray) {
    super();
    this.match = match;
  }

  get subMatches(): SubMatches {
    return (this.#subMatches ??= new SubMatches(this.match.slice(1)));
  }

  override invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    return invokeTable(MATCH_MEMBERS, this, name, kind, args, value);
  }
}

/** A collection by index from 0. */
abstract class IndexedCollection extends ScriptObject {
  readonly items: readonly Value[];

  constructor(items: readonly Value[]) {
    super();
    this.items = items;
  }

  override elements(): Iterable<Value> {
    return this.items;
  }

  override invoke(name: string, kind: InvokeKind, args: readonly Argument[], value?: Value): Value {
    return invokeTable(COLLECTION_MEMBERS, this, name, kind, args, value);
  }
}

/** What Execute returns. */
class MatchCollection extends IndexedCollection {
  readonly typeName = "IMatchCollection2";
}

/** What the groups of a match have caught; Empty for a group that took no part. */
class SubMatches extends IndexedCollection {
  readonly typeName = "ISubMatches";
}

const flag = (name: "i" | "m"): TableMember<RegExpObject> => ({
  get: (self) => self.hasFlag(name),
  put: (self, value) => self.setFlag(name, toBoolean(value)),
});

const REGEXP_MEMBERS: MemberTable<RegExpObject> = new Map<string, TableMember<RegExpObject>>([
  ["pattern", { get: (self) => self.pattern, put: (self, value) => (self.pattern = toText(value)) }],
  ["global", { get: (self) => self.global, put: (self, value) => (self.global = toBoolean(value)) }],
  ["ignorecase", flag("i")],
  ["multiline", flag("m")],
  ["test", { call: (self, [text]) => self.test(toText(text)), arity: [1, 1] }],
  ["execute", { call: (self, [text]) => self.execute(toText(text)), arity: [1, 1] }],
  ["replace", { call: (self, [text, replacement]) => self.replace(toText(text), toText(replacement)), arity: [2, 2] }],
]);

const MATCH_TEXT: TableMember<Match> = { get: (self) => self.match[0] };

const MATCH_MEMBERS: MemberTable<Match> = new Map<string, TableMember<Match>>([
  ["", MATCH_TEXT],
  ["value", MATCH_TEXT],
  ["firstindex", { get: (self) => long(self.match.index) }],
  ["length", { get: (self) => long(self.match[0].length) }],
  // `match.SubMatches(0)` is the default member of the collection.
  [
    "submatches",
    {
      call: (self, args) => (args.length === 0 ? self.subMatches : itemOf(self.subMatches, args[0])),
      arity: [0, 1],
    },
  ],
]);

function itemOf(collection: IndexedCollection, index: Value): Value {
  const position = toLongNumber(index);
  return position >= 0 && position < collection.items.length ? collection.items[position] : raise(5);
}

const ITEM: TableMember<IndexedCollection> = { call: (self, [index]) => itemOf(self, index), arity: [1, 1] };

const COLLECTION_MEMBERS: MemberTable<IndexedCollection> = new Map<string, TableMember<IndexedCollection>>([
  ["", ITEM],
  ["item", ITEM],
  ["count", { get: (self) => long(self.items.length) }],
]);
