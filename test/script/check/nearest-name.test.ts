import { expect } from "chai";
import fc from "fast-check";
import { editDistance, nearestName } from "../../../lib/script/check/nearest-name.js";

describe("The nearest name", () => {
  it("is the one with the fewest letters to change, in any letter case", () => {
    expect(nearestName("biosERIALNUMBER", ["Name", "BIOSSerialNumber", "BaseBoardSerialNumber"])).to.equal(
      "BIOSSerialNumber",
    );
  });

  it("is none if all are too far away", () => {
    expect(nearestName("ID", ["Name", "IP"])).to.equal(undefined);
    expect(nearestName("", ["Name"])).to.equal(undefined);
  });

  it("lies as far away as letters have to be put in, taken out or exchanged", () => {
    expect(editDistance("kitten", "sitting")).to.equal(3);
    expect(editDistance("", "abc")).to.equal(3);
    expect(editDistance("abc", "abc")).to.equal(0);
  });

  it("lies as far away from here as this from there, and never further than the longer one is long", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).to.equal(editDistance(b, a));
        expect(distance).to.be.within(Math.abs(a.length - b.length), Math.max(a.length, b.length));
      }),
    );
  });
});
