import { expect } from "chai";
import {
  MemberName,
  defaultValue,
  getDefault,
  getMember,
  letDefault,
  letMember,
  walk,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";
import { regularExpression } from "../../../../lib/script/objects/regexp/regular-expression.js";
import { outcome, shown } from "./values.js";

const name = (text: string): MemberName => new MemberName(text);
const get = (object: Value, member: string, ...args: Value[]): Value => getMember(object, name(member), args);

function walked(value: Value): string[] {
  const elements: string[] = [];
  const walker = walk(value);
  while (walker.next()) elements.push(shown(walker.current));
  walker.close();
  return elements;
}

describe("VBScript: RegExp", () => {
  const regExp = (pattern: string, options: Partial<Record<"Global" | "IgnoreCase" | "Multiline", boolean>> = {}) => {
    const object = regularExpression();
    letMember(object, name("Pattern"), [], pattern);
    for (const [option, on] of Object.entries(options)) letMember(object, name(option), [], on);
    return object;
  };
  const matches = (object: Value, text: string): string[] => walked(get(object, "Execute", text)).map(() => "");

  it("is off in all options at first", () => {
    const object = regularExpression();
    expect(["Pattern", "Global", "IgnoreCase", "Multiline"].map((each) => get(object, each))).to.deep.equal([
      "",
      false,
      false,
      false,
    ]);
  });

  it("tests", () => {
    expect(get(regExp("b+"), "Test", "abbc")).to.equal(true);
    expect(get(regExp("B"), "Test", "abc")).to.equal(false);
    expect(get(regExp("B", { IgnoreCase: true }), "Test", "abc")).to.equal(true);
    expect(get(regExp("^b$", { Multiline: true }), "Test", "a\nb\nc")).to.equal(true);
  });

  it("gives matches with their places", () => {
    const found = get(regExp("b(c)?", { Global: true }), "Execute", "abcb");
    expect(shown(get(found, "Count"))).to.equal("Long 2");
    const first = get(found, "Item", 0);
    expect([get(first, "Value"), shown(get(first, "FirstIndex")), shown(get(first, "Length"))]).to.deep.equal([
      "bc",
      "Long 1",
      "Long 2",
    ]);
    expect(defaultValue(first)).to.equal("bc");
    expect(shown(get(get(first, "SubMatches"), "Count"))).to.equal("Long 1");
    expect(get(first, "SubMatches", 0)).to.equal("c");
    expect(get(getDefault(found, [1]), "SubMatches", 0)).to.equal(undefined);
    expect(outcome(() => get(found, "Item", 2))).to.equal("error 5");
  });

  it("finds the first match only, unless it is global", () => {
    expect(matches(regExp("a"), "aaa")).to.have.length(1);
    expect(matches(regExp("a", { Global: true }), "aaa")).to.have.length(3);
    expect(matches(regExp("", { Global: true }), "aa")).to.have.length(3);
  });

  it("replaces", () => {
    expect(get(regExp("(a)(b)"), "Replace", "abab", "$2$1")).to.equal("baab");
    expect(get(regExp("(a)(b)", { Global: true }), "Replace", "abab", "$2$1")).to.equal("baba");
    expect(get(regExp("x"), "Replace", "abc", "y")).to.equal("abc");
    expect(get(regExp("b"), "Replace", "abc", "[$&$`$'$$]")).to.equal("a[bac$]c");
  });

  it("takes a dot for anything but a line feed", () => {
    expect(get(regExp("a.b"), "Test", "a\rb")).to.equal(true);
    expect(get(regExp("a.b"), "Test", "a\nb")).to.equal(false);
  });

  it("takes a no-break space for no space", () => {
    expect(get(regExp("\\s"), "Test", "\u00a0")).to.equal(false);
    expect(get(regExp("[\\s]"), "Test", "\t")).to.equal(true);
    expect(get(regExp("\\S"), "Test", "\u00a0")).to.equal(true);
  });

  for (const [pattern, number] of [
    ["(a", 5020],
    ["a)", 5017],
    ["[a", 5019],
    ["*a", 5018],
    ["a**", 5018],
    ["a|*", 5018],
    ["(?<n>a)", 5018],
    ["(?<=a)b", 5018],
    ["[z-a]", 5021],
    ["a{3,1}", 5017],
    ["\\b+", 5018],
    ["a\\", 5017],
  ] as const) {
    it(`refuses ${pattern} with error ${number}`, () => {
      expect(outcome(() => get(regExp(pattern), "Test", "a"))).to.equal(`error ${number}`);
    });
  }

  for (const [pattern, text] of [
    ["a{2}", "aa"],
    ["a{1,}?b", "aab"],
    ["a{", "a{"],
    ["{x}", "{x}"],
    ["[[]", "["],
    ["\\bx\\b", "a x b"],
    ["(?:a)(?=b)b", "ab"],
    ["(?!b)a", "a"],
    ["(a)\\1", "aa"],
    ["\\x41\\u0042\\t", "AB\t"],
    ["\\d+\\.\\d*", "1.5"],
    ["[^a-c\\d-]", "x"],
    ["[\\w-!]", "!"],
    ["\\$\\^", "$^"],
  ] as const) {
    it(`${pattern} matches ${JSON.stringify(text)}`, () => {
      expect(get(regExp(pattern), "Test", text)).to.equal(true);
    });
  }

  it("has no other members, and takes no other arguments", () => {
    expect(outcome(() => get(regExp("a"), "x"))).to.equal("error 438");
    expect(outcome(() => get(regExp("a"), "Test"))).to.equal("error 450");
    expect(outcome(() => get(regExp("a"), "Pattern", 1))).to.equal("error 450");
    expect(outcome(() => letMember(regExp("a"), name("Test"), [], 1) as undefined)).to.equal("error 438");
    expect(outcome(() => letDefault(regExp("a"), [], 1) as undefined)).to.equal("error 438");
  });
});
