import { Implementation } from "../../../com/com-object.js";
import { requireStackRoom } from "../../stack-room.js";
import { defineClass, handOut, type ScriptObjectOf } from "../core/define-class.js";
import { BOOL, TEXT, method, objectOf, property } from "../core/member.js";
import { OUT_OF_MEMORY, REGEXP_SYNTAX, scriptError } from "../core/script-error.js";
import { Match, MatchCollection } from "./matches.js";
import { translatePattern } from "./regexp-pattern.js";

/** V8 ends the process when it finds more matches than an array can have. */
const LONGEST_TEXT = 0x2000000;

/** A text that may match at each of its characters. @throws ComError 7 for one that is too long */
function manageable(text: string): string {
  if (text.length > LONGEST_TEXT) throw scriptError(OUT_OF_MEMORY);
  return text;
}

/** VBScript.RegExp, which is also what `New RegExp` makes. */
export class RegularExpression extends Implementation {
  #pattern = "";
  #ignoreCase = false;
  #multiline = false;
  #all: RegExp | undefined;
  #first: RegExp | undefined;
  /** Whether Execute and Replace take all matches, or the first. */
  Global = false;

  get Pattern(): string {
    return this.#pattern;
  }

  /** A wrong pattern is noticed when it is used. */
  set Pattern(pattern: string) {
    this.#pattern = pattern;
    this.#forget();
  }

  get IgnoreCase(): boolean {
    return this.#ignoreCase;
  }

  set IgnoreCase(on: boolean) {
    this.#ignoreCase = on;
    this.#forget();
  }

  get Multiline(): boolean {
    return this.#multiline;
  }

  set Multiline(on: boolean) {
    this.#multiline = on;
    this.#forget();
  }

  /** @throws ComError 5017 to 5021 for a wrong pattern */
  Test(text: string): boolean {
    return this.#firstOnly().test(text);
  }

  /** @throws ComError 5017 to 5021 for a wrong pattern */
  Execute(text: string): MatchCollection {
    if (this.Global)
      return new MatchCollection(Array.from(manageable(text).matchAll(this.#global()), (match) => new Match(match)));
    const match = this.#firstOnly().exec(text);
    return new MatchCollection(match === null ? [] : [new Match(match)]);
  }

  /**
   * The text with matches replaced; `$1`, `$&`, `` $` `` and `$'` in the replacement are parts of it.
   * @throws ComError 5017 to 5021 for a wrong pattern
   */
  Replace(text: string, replacement: string): string {
    return manageable(text).replace(this.Global ? this.#global() : this.#firstOnly(), replacement);
  }

  #global(): RegExp {
    requireStackRoom(this.#pattern);
    return (this.#all ??= this.#compile("g"));
  }

  #firstOnly(): RegExp {
    requireStackRoom(this.#pattern);
    return (this.#first ??= this.#compile(""));
  }

  #forget(): void {
    this.#all = this.#first = undefined;
  }

  #compile(flags: string): RegExp {
    const source = translatePattern(this.#pattern);
    try {
      return new RegExp(source, `${flags}${this.#ignoreCase ? "i" : ""}${this.#multiline ? "m" : ""}`);
    } catch (cause) {
      throw scriptError(REGEXP_SYNTAX, { cause });
    }
  }
}

defineClass(RegularExpression, {
  name: "IRegExp2",
  clsid: "3F4DACA4-160D-11D2-A8E9-00104B365C9F",
  interface: { name: "IRegExp2", iid: "3F4DACB0-160D-11D2-A8E9-00104B365C9F" },
  otherInterfaces: [{ name: "IRegExp", iid: "3F4DACA0-160D-11D2-A8E9-00104B365C9F" }],
  members: [
    property("Pattern", 10001, TEXT),
    property("IgnoreCase", 10002, BOOL),
    property("Global", 10003, BOOL),
    method("Execute", 10004, ["sourceString"], objectOf("IMatchCollection2")),
    method("Test", 10005, ["sourceString"], BOOL),
    method("Replace", 10006, ["sourceString", "replaceVar"], TEXT),
    property("Multiline", 10007, BOOL),
  ],
});

/** A new VBScript.RegExp. */
export function regularExpression(): ScriptObjectOf<RegularExpression> {
  return handOut(new RegularExpression());
}
