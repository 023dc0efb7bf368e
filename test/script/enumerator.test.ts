import { expect } from "chai";
import { late } from "../../lib/com/late-bound.js";
import { Enumerator } from "../../lib/script/enumerator.js";
import { machineNamed, serverWith } from "../support/objects.js";

describe("Enumerator", () => {
  it("walks a collection from its first element to the end", () => {
    const seen: unknown[] = [];
    for (const walk = new Enumerator(["a", "b"]); !walk.atEnd(); walk.moveNext()) seen.push(walk.item());
    expect(seen).to.deep.equal(["a", "b"]);
  });

  it("walks a late-bound collection, with late-bound elements", () => {
    const { VirtualMachines } = serverWith("web", "mail").server;
    const walk = new Enumerator(late(VirtualMachines) as Iterable<unknown>);
    expect(walk.item()).to.equal(late(VirtualMachines.Item(1)));
    walk.moveNext();
    expect(walk.item()).to.have.property("NAME", "mail");
  });

  it("walks the elements of the moment at which it was made", () => {
    const elements = ["a", "b"];
    const walk = new Enumerator(elements);
    elements.length = 0;
    walk.moveNext();
    expect(walk.item()).to.equal("b");
  });

  it("is at the end of an empty collection at once, and of none", () => {
    for (const nothing of [[], undefined]) {
      const walk = new Enumerator(nothing);
      expect(walk.atEnd()).to.equal(true);
      expect(walk.item()).to.equal(undefined);
    }
  });

  it("has no element behind the end, and begins again with moveFirst", () => {
    const walk = new Enumerator(["a"]);
    walk.moveNext();
    walk.moveNext();
    expect(walk.item()).to.equal(undefined);
    walk.moveFirst();
    expect(walk.item()).to.equal("a");
  });

  it("refuses what is no collection", () => {
    for (const value of [null, 7, {}, late(machineNamed("web"))]) {
      expect(() => new Enumerator(value as never)).to.throw(TypeError, "Object not a collection");
    }
  });
});
