import { expect } from "chai";
import { late } from "../../../lib/com/late-bound.js";
import { DISP_E_BADINDEX } from "../../../lib/generated/hresults.js";
import { Enumerator } from "../../../lib/script/enumerator.js";
import { WshArguments } from "../../../lib/script/host/wsh-arguments.js";
import { handOut, type ScriptObjectOf } from "../../../lib/script/objects/core/define-class.js";
import { expectHresult } from "../../support/com-error-of.js";
import type { Loose } from "../../support/script-host.js";

const argumentsOf = (...args: string[]): ScriptObjectOf<WshArguments> =>
  handOut(new WshArguments(args, () => undefined));

type Callable = (index: unknown) => unknown;

describe("WScript.Arguments", () => {
  const args = argumentsOf("web", "C:\\Virtual Machines", "/Force", "/Memory:256", "last");
  const loose = late(args) as Loose & Callable;

  it("is called with an index from 0", () => {
    expect(loose(0)).to.equal("web");
    expect(loose(1)).to.equal("C:\\Virtual Machines");
    expect(loose("4")).to.equal("last");
  });

  it("has Item, Count and length", () => {
    expect(args.Item(4)).to.equal("last");
    expect(args.Count()).to.equal(5);
    expect(args.length).to.equal(5);
  });

  it("finds its members in any letter case", () => {
    expect(loose["item"]!(0)).to.equal("web");
    expect(loose["COUNT"]!()).to.equal(5);
  });

  it("refuses an index that does not exist", () => {
    for (const index of [5, -1]) expectHresult(DISP_E_BADINDEX, () => args.Item(index));
    expectHresult(DISP_E_BADINDEX, () => argumentsOf().Item(0));
  });

  it("is walked by for...of and by an Enumerator", () => {
    const walked = loose as unknown as Iterable<unknown>;
    expect([...walked]).to.deep.equal(["web", "C:\\Virtual Machines", "/Force", "/Memory:256", "last"]);
    const walk = new Enumerator(walked);
    walk.moveNext();
    expect(walk.item()).to.equal("C:\\Virtual Machines");
  });
});

describe("WScript.Arguments.Unnamed", () => {
  it("has the arguments that are not /name or /name:value", () => {
    const { Unnamed } = argumentsOf("web", "/Force", "mail", "/m:1", "/", "a/b");
    expect([...Unnamed]).to.deep.equal(["web", "mail", "/", "a/b"]);
    expect(Unnamed.Item(1)).to.equal("mail");
    expect(Unnamed.Count()).to.equal(4);
  });
});

describe("WScript.Arguments.Named", () => {
  const { Named } = argumentsOf("/Memory:256", "/path:C:\\a:b", "/Force", "/on+", "/off-", "/empty:", "web");

  it("has values by name, in any letter case", () => {
    expect((late(Named) as Callable)("Memory")).to.equal("256");
    expect(Named.Item("MEMORY")).to.equal("256");
  });

  it("takes all behind the first colon for the value", () => {
    expect(Named.Item("path")).to.equal("C:\\a:b");
    expect(Named.Item("empty")).to.equal("");
  });

  it("has true for /name+, false for /name-, and nothing for /name alone", () => {
    expect(Named.Item("on")).to.equal(true);
    expect(Named.Item("off")).to.equal(false);
    expect(Named.Item("force")).to.equal(undefined);
  });

  it("tells whether a name was given", () => {
    expect(Named.Exists("FORCE")).to.equal(true);
    expect(Named.Exists("web")).to.equal(false);
    expect(Named.Item("web")).to.equal(undefined);
  });

  it("counts, and is walked by name", () => {
    expect(Named.Count()).to.equal(6);
    expect(Named.length).to.equal(6);
    expect([...Named]).to.deep.equal(["Memory", "path", "Force", "on", "off", "empty"]);
  });
});
