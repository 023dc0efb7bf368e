import { expect } from "chai";
import { EnumVariant, Enumerator } from "../../lib/com/enum-variant.js";
import { E_INVALIDARG, E_NOINTERFACE } from "../../lib/generated/hresults.js";
import { IID_IDispatch, IID_IEnumVARIANT, IID_IUnknown } from "../../lib/generated/interface-ids.js";
import { expectHresult } from "../support/com-error-of.js";
import { serverWith } from "../support/objects.js";

for (const [name, Class] of [
  ["Enumerator", Enumerator],
  ["EnumVariant", EnumVariant],
] as const) {
  describe(name, () => {
    const letters = (): Enumerator<string> => new Class(["a", "b", "c"]);

    it("gives the next elements, fewer at the end, and then none", () => {
      const enumerator = letters();
      expect(enumerator.Next(2)).to.deep.equal(["a", "b"]);
      expect(enumerator.Next(2)).to.deep.equal(["c"]);
      expect(enumerator.Next(2)).to.deep.equal([]);
    });

    it("gives none if none are asked for, and stays where it is", () => {
      const enumerator = letters();
      expect(enumerator.Next(0)).to.deep.equal([]);
      expect(enumerator.Next(1)).to.deep.equal(["a"]);
    });

    it("skips elements, and tells whether there were as many", () => {
      const enumerator = letters();
      expect(enumerator.Skip(2)).to.equal(true);
      expect(enumerator.Next(1)).to.deep.equal(["c"]);
      expect(enumerator.Skip(0)).to.equal(true);
      expect(enumerator.Skip(1)).to.equal(false);
      expect(letters().Skip(3)).to.equal(true);
      expect(letters().Skip(4)).to.equal(false);
    });

    it("stays at the end after it skipped too far", () => {
      const enumerator = letters();
      enumerator.Skip(100);
      expect(enumerator.Next(1)).to.deep.equal([]);
      enumerator.Reset();
      expect(enumerator.Next(1)).to.deep.equal(["a"]);
    });

    it("begins again after Reset", () => {
      const enumerator = letters();
      enumerator.Next(3);
      enumerator.Reset();
      expect(enumerator.Next(3)).to.deep.equal(["a", "b", "c"]);
    });

    it("has clones that go on from its place on their own", () => {
      const enumerator = letters();
      enumerator.Next(1);
      const clone = enumerator.Clone();
      expect(clone).to.be.instanceOf(Class);
      expect(enumerator.Next(2)).to.deep.equal(["b", "c"]);
      expect(clone.Next(1)).to.deep.equal(["b"]);
      clone.Reset();
      expect(clone.Next(1)).to.deep.equal(["a"]);
      expect(enumerator.Next(1)).to.deep.equal([]);
    });

    it("is an iterator from its place on", () => {
      const enumerator = letters();
      enumerator.Next(1);
      expect([...enumerator]).to.deep.equal(["b", "c"]);
      expect(enumerator.next()).to.deep.equal({ done: true, value: undefined });
    });

    it("gives elements that are undefined, too", () => {
      expect([...new Class([undefined, 1])]).to.deep.equal([undefined, 1]);
    });

    it("refuses a count that is no whole number from 0 with E_INVALIDARG", () => {
      for (const count of [-1, 0.5, NaN, Infinity, "1", undefined, null]) {
        expectHresult(E_INVALIDARG, () => letters().Next(count as never));
        expectHresult(E_INVALIDARG, () => letters().Skip(count as never));
      }
    });
  });
}

describe("IEnumVARIANT", () => {
  it("is what _NewEnum of a collection gives, with the wrappers of the elements", () => {
    const { VirtualMachines } = serverWith("web", "mail").server;
    const enumerator = VirtualMachines._NewEnum;
    expect(enumerator.Next(1)).to.deep.equal([VirtualMachines.Item(1)]);
    expect(enumerator.Next(5)).to.deep.equal([VirtualMachines.Item(2)]);
  });

  it("walks the elements of its moment", () => {
    const { server, implementation } = serverWith("web", "mail");
    const enumerator = server.VirtualMachines._NewEnum;
    implementation.machines.elements.length = 0;
    expect(Array.from(enumerator, (machine) => machine.Name)).to.deep.equal(["web", "mail"]);
  });

  it("answers to IEnumVARIANT and IUnknown, by any spelling of the IID, and to nothing else", () => {
    const enumerator = new EnumVariant([]);
    for (const iid of [IID_IEnumVARIANT, IID_IUnknown, `{${(IID_IEnumVARIANT as string).toLowerCase()}}`]) {
      expect(enumerator.QueryInterface<unknown>(iid)).to.equal(enumerator);
    }
    const error = expectHresult(E_NOINTERFACE, () => enumerator.QueryInterface(IID_IDispatch));
    expect(error.source).to.equal("IEnumVARIANT.QueryInterface");
  });

  it("counts no references: JavaScript's own are enough", () => {
    const enumerator = new EnumVariant([]);
    expect(enumerator.AddRef()).to.be.greaterThan(enumerator.Release());
  });
});
