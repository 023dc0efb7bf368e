import { expect } from "chai";
import { createObject } from "../../../lib/com/class-registry.js";
import { registerScriptObjects } from "../../../lib/script/objects/register.js";
import { regularExpression } from "../../../lib/script/objects/regexp/regular-expression.js";
import { element, invoke, scripted, type Scripted } from "../../support/scripted.js";
import { expectNumber, scriptObjects } from "./support.js";

describe("VBScript.RegExp for late-bound callers", () => {
  let pattern: Scripted;

  beforeEach(() => {
    pattern = scripted(regularExpression());
    pattern["Pattern"] = "(a)(b)?";
  });

  it("is made by its ProgID and by its class id", () => {
    const registered = registerScriptObjects(() => scriptObjects());
    try {
      for (const name of ["VBScript.RegExp", "vbscript.regexp", "{3F4DACA4-160D-11D2-A8E9-00104B365C9F}"]) {
        expect(scripted(createObject(name))["Pattern"], name).to.equal("");
      }
    } finally {
      registered[Symbol.dispose]();
    }
  });

  it("has collections that are called with an index, and walked over", () => {
    pattern["GLOBAL"] = true;
    const matches = invoke(pattern, "execute", "ab a") as Scripted;
    expect(matches["Count"]).to.equal(2);
    const second = element(matches, 1) as Scripted;
    expect([second["Value"], second["FirstIndex"], second["Length"], String(second)]).to.deep.equal(["a", 3, 1, "a"]);
    expect([...matches].map(String)).to.deep.equal(["ab", "a"]);
    expect([...(second["SubMatches"] as Iterable<unknown>)]).to.deep.equal(["a", undefined]);
    expect(element(second["SubMatches"] as Scripted, 0)).to.equal("a");
    expectNumber(5, () => element(matches, 2));
    expectNumber(5, () => element(matches, -1));
  });

  it("takes the first match only, unless it is global", () => {
    expect(invoke(pattern, "Replace", "ab ab", "<$2$1>")).to.equal("<ba> ab");
    pattern["Global"] = true;
    expect(invoke(pattern, "Replace", "ab ab", "<$2$1>")).to.equal("<ba> <ba>");
  });

  it("is compiled anew when an option changes", () => {
    expect(invoke(pattern, "Test", "A")).to.equal(false);
    pattern["IgnoreCase"] = true;
    expect(invoke(pattern, "Test", "A")).to.equal(true);
    pattern["Pattern"] = "^b";
    expect(invoke(pattern, "Test", "a\nb")).to.equal(false);
    pattern["Multiline"] = true;
    expect(invoke(pattern, "Test", "a\nb")).to.equal(true);
  });

  it("says what is wrong with a pattern when it is used", () => {
    pattern["Pattern"] = "(";
    expectNumber(5020, () => invoke(pattern, "Test", "x"));
    expectNumber(5020, () => invoke(pattern, "Execute", "x"));
    expectNumber(450, () => invoke(pattern, "Test"));
  });
});
