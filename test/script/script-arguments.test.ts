import { expect } from "chai";
import { Enumerator } from "../../lib/script/enumerator.js";
import { scriptArguments } from "../../lib/script/script-arguments.js";

describe("WScript.Arguments", () => {
  const args = scriptArguments(["web", "C:\\Virtual Machines", "/Force", "/Memory:256", "last"]);

  it("is called with an index from 0", () => {
    expect(args(0)).to.equal("web");
    expect(args(1)).to.equal("C:\\Virtual Machines");
    expect(args("4" as never)).to.equal("last");
  });

  it("has Item, Count and length", () => {
    expect(args.Item(4)).to.equal("last");
    expect(args.Count()).to.equal(5);
    expect(args.length).to.equal(5);
  });

  it("finds its members in any letter case", () => {
    const loose = args as unknown as Record<string, (...args: unknown[]) => unknown>;
    expect(loose["item"]!(0)).to.equal("web");
    expect(loose["COUNT"]!()).to.equal(5);
    expect(() => loose["Explode"]).to.throw(TypeError, "Object doesn't support this property or method: 'Explode'");
  });

  it("has no members of a JavaScript function", () => {
    const loose = args as unknown as Record<string, unknown>;
    for (const name of ["name", "call", "apply", "bind"]) {
      expect(() => loose[name], name).to.throw(TypeError, "Object doesn't support this property or method");
    }
  });

  it("refuses an index that does not exist", () => {
    for (const index of [5, -1, NaN, 0.5]) expect(() => args(index)).to.throw(RangeError, "Subscript out of range");
    expect(() => scriptArguments([]).Item(0)).to.throw(RangeError);
  });

  it("is walked by for...of and by an Enumerator", () => {
    expect([...args]).to.deep.equal(["web", "C:\\Virtual Machines", "/Force", "/Memory:256", "last"]);
    const walk = new Enumerator(args);
    walk.moveNext();
    expect(walk.item()).to.equal("C:\\Virtual Machines");
  });
});

describe("WScript.Arguments.Unnamed", () => {
  it("has the arguments that are not /name or /name:value", () => {
    const { Unnamed } = scriptArguments(["web", "/Force", "mail", "/m:1", "/", "a/b"]);
    expect([...Unnamed]).to.deep.equal(["web", "mail", "/", "a/b"]);
    expect(Unnamed(1)).to.equal("mail");
    expect(Unnamed.Count()).to.equal(4);
  });
});

describe("WScript.Arguments.Named", () => {
  const { Named } = scriptArguments(["/Memory:256", "/path:C:\\a:b", "/Force", "/on+", "/off-", "/empty:", "web"]);

  it("has values by name, in any letter case", () => {
    expect(Named("Memory")).to.equal("256");
    expect(Named("MEMORY")).to.equal("256");
    expect(Named.Item("memory")).to.equal("256");
  });

  it("takes all behind the first colon for the value", () => {
    expect(Named("path")).to.equal("C:\\a:b");
    expect(Named("empty")).to.equal("");
  });

  it("has true for /name+, false for /name-, and nothing for /name alone", () => {
    expect(Named("on")).to.equal(true);
    expect(Named("off")).to.equal(false);
    expect(Named("force")).to.equal(undefined);
  });

  it("tells whether a name was given", () => {
    expect(Named.Exists("FORCE")).to.equal(true);
    expect(Named.Exists("web")).to.equal(false);
    expect(Named("web")).to.equal(undefined);
  });

  it("counts and is walked by name", () => {
    expect(Named.Count()).to.equal(6);
    expect(Named.length).to.equal(6);
    expect(Array.from(Named, (name) => name.toLowerCase())).to.deep.equal([
      "memory",
      "path",
      "force",
      "on",
      "off",
      "empty",
    ]);
  });
});
