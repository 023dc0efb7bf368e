/** What RegExp.Execute returns: matches, and what their groups have caught. */
import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { LONG, NEW_ENUM, TEXT, VARIANT, getter, objectOf, parameter } from "../core/member.js";
import { ILLEGAL_CALL, scriptError } from "../core/script-error.js";

/** One match; its default property is its text. */
export class Match extends Implementation {
  readonly #match: RegExpExecArray;
  #subMatches: SubMatches | undefined;

  constructor(match: RegExpExecArray) {
    super();
    this.#match = match;
  }

  get Value(): string {
    return this.#match[0];
  }

  /** Where it begins, from 0. */
  get FirstIndex(): number {
    return this.#match.index;
  }

  get Length(): number {
    return this.#match[0].length;
  }

  get SubMatches(): SubMatches {
    return (this.#subMatches ??= new SubMatches(this.#match.slice(1)));
  }
}

/** A collection by index from 0. */
abstract class IndexedCollection<T> extends Implementation {
  readonly #items: readonly T[];

  constructor(items: readonly T[]) {
    super();
    this.#items = items;
  }

  get Count(): number {
    return this.#items.length;
  }

  /** @throws ComError 5 for an index that there is not */
  Item(index: number): T {
    if (index < 0 || index >= this.#items.length) throw scriptError(ILLEGAL_CALL);
    return this.#items[index] as T;
  }

  elements(): readonly T[] {
    return this.#items;
  }
}

export class MatchCollection extends IndexedCollection<Match> {}

/** Text by group; Empty for a group that took no part in the match. */
export class SubMatches extends IndexedCollection<string | undefined> {}

const index = parameter("index", LONG);

defineClass(SubMatches, {
  name: "ISubMatches",
  clsid: "3F4DACC0-160D-11D2-A8E9-00104B365C9F",
  interface: { name: "ISubMatches", iid: "3F4DACB3-160D-11D2-A8E9-00104B365C9F" },
  members: [getter("Item", 0, VARIANT, [index]), getter("Count", 1, LONG), NEW_ENUM],
});

defineClass(Match, {
  name: "IMatch2",
  clsid: "3F4DACA5-160D-11D2-A8E9-00104B365C9F",
  interface: { name: "IMatch2", iid: "3F4DACB1-160D-11D2-A8E9-00104B365C9F" },
  otherInterfaces: [{ name: "IMatch", iid: "3F4DACA1-160D-11D2-A8E9-00104B365C9F" }],
  members: [
    getter("Value", 0, TEXT),
    getter("FirstIndex", 10001, LONG),
    getter("Length", 10002, LONG),
    getter("SubMatches", 10003, objectOf("ISubMatches")),
  ],
});

defineClass(MatchCollection, {
  name: "IMatchCollection2",
  clsid: "3F4DACA6-160D-11D2-A8E9-00104B365C9F",
  interface: { name: "IMatchCollection2", iid: "3F4DACB2-160D-11D2-A8E9-00104B365C9F" },
  otherInterfaces: [{ name: "IMatchCollection", iid: "3F4DACA2-160D-11D2-A8E9-00104B365C9F" }],
  members: [getter("Item", 0, objectOf("IMatch2"), [index]), getter("Count", 1, LONG), NEW_ENUM],
});
