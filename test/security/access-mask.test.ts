import { expect } from "chai";
import fc from "fast-check";
import * as masks from "../../lib/security/access-mask.js";

const { FILE_MAPPING, mapGenericRights, unmapFileRights } = masks;

describe("Access masks", () => {
  it("map generic rights to the rights that they stand for", () => {
    const mapping = { GenericRead: 1, GenericWrite: 2, GenericExecute: 4, GenericAll: 0x100 };
    expect(mapGenericRights(0xe000_0000, mapping)).to.equal(7);
    expect(mapGenericRights(0x1001_0008, mapping)).to.equal(0x0001_0108);
  });

  it("find the generic rights in those of a file", () => {
    expect(unmapFileRights(FILE_MAPPING.GenericRead)).to.equal(masks.GENERIC_READ + masks.READ_CONTROL);
    expect(unmapFileRights(FILE_MAPPING.GenericAll)).to.equal(masks.FULL_CONTROL);
    expect(unmapFileRights(masks.GENERIC_ALL)).to.equal(masks.FULL_CONTROL);
  });

  it("have all rights of a file in full control", () => {
    expect(mapGenericRights(masks.FULL_CONTROL, FILE_MAPPING)).to.equal(FILE_MAPPING.GenericAll);
  });

  it("leave alone what is no generic right", () => {
    expect(unmapFileRights(masks.FILE_READ_DATA)).to.equal(masks.FILE_READ_DATA);
  });

  it("grant the same after generic rights have been found in them", () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), (mask) => {
        const unmapped = unmapFileRights(mask);
        expect(mapGenericRights(unmapped, FILE_MAPPING)).to.equal(mapGenericRights(mask, FILE_MAPPING));
        expect(unmapFileRights(unmapped)).to.equal(unmapped);
      }),
      { numRuns: 1000 },
    );
  });
});
