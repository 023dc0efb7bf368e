import { expect } from "chai";
import fc from "fast-check";
import { FULL_CONTROL } from "../../lib/security/access-mask.js";
import { DescriptorFormatError, descriptorFromBytes, descriptorToBytes } from "../../lib/security/descriptor-bytes.js";
import type { AccessEntry, SecurityDescriptor } from "../../lib/security/security-descriptor.js";
import { inCanonicalOrder } from "../../lib/security/security-descriptor.js";
import { sid } from "../../lib/security/sid.js";
import { ADMINISTRATORS, EVERYONE, SYSTEM } from "../../lib/security/well-known.js";
import { sids } from "./sids.js";

const entries: fc.Arbitrary<AccessEntry> = fc.record({
  type: fc.constantFrom("allow" as const, "deny" as const),
  flags: fc.nat(0x1f),
  mask: fc.nat(0xffff_ffff),
  sid: sids,
});

const descriptors: fc.Arbitrary<SecurityDescriptor> = fc.record({
  owner: sids,
  group: sids,
  entries: fc.array(entries, { maxLength: 20 }),
});

/** What Windows gives its services, as it is found in its registry; with an auditing list before the other. */
const OF_A_SERVICE = `01001480 90000000 9c000000 14000000 30000000
  02001c00 01000000 02801400 ff010f00 01010000 00000001 00000000
  02006000 04000000 00001400 fd010200 01010000 00000005 12000000
  00001800 ff010f00 01020000 00000005 20000000 20020000
  00001400 8d010200 01010000 00000005 0b000000
  00001800 fd010200 01020000 00000005 20000000 23020000
  01010000 00000005 12000000 01010000 00000005 12000000`;

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replace(/\s+/g, ""), "hex"));
}

const SMALL: SecurityDescriptor = {
  owner: ADMINISTRATORS,
  group: SYSTEM,
  entries: [{ type: "deny", flags: 3, mask: 0x0012_0089, sid: EVERYONE }],
};

describe("A security descriptor in its binary form", () => {
  it("is read as Windows writes it", () => {
    const read = descriptorFromBytes(fromHex(OF_A_SERVICE));
    expect(read.owner).to.equal(SYSTEM);
    expect(read.group).to.equal(SYSTEM);
    expect(read.entries).to.deep.equal([
      { type: "allow", flags: 0, mask: 0x0002_01fd, sid: SYSTEM },
      { type: "allow", flags: 0, mask: 0x000f_01ff, sid: ADMINISTRATORS },
      { type: "allow", flags: 0, mask: 0x0002_018d, sid: sid("S-1-5-11") },
      { type: "allow", flags: 0, mask: 0x0002_01fd, sid: sid("S-1-5-32-547") },
    ]);
  });

  it("is written byte by byte as Windows lays it out", () => {
    expect(Buffer.from(descriptorToBytes(SMALL)).toString("hex")).to.equal(
      [
        "0100048030000000400000000000000014000000", // revision, control, owner, group, no system list, list
        "02001c0001000000", // list: revision 2, 28 bytes, 1 entry
        "0103140089001200010100000000000100000000", // denied, inherited by all, 20 bytes, mask, Everyone
        "01020000000000052000000020020000", // Administrators
        "010100000000000512000000", // SYSTEM
      ].join(""),
    );
  });

  it("is read back, whatever it says", () => {
    fc.assert(
      fc.property(descriptors, (descriptor) => {
        expect(descriptorFromBytes(descriptorToBytes(descriptor))).to.deep.equal(descriptor);
      }),
    );
  });

  it("is read from the middle of a larger array", () => {
    const bytes = descriptorToBytes(SMALL);
    const larger = new Uint8Array(bytes.length + 14).fill(0xff);
    larger.set(bytes, 7);
    expect(descriptorFromBytes(larger.subarray(7, 7 + bytes.length))).to.deep.equal(SMALL);
  });

  it("is refused when anything is cut off", () => {
    const bytes = descriptorToBytes(SMALL);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => descriptorFromBytes(bytes.subarray(0, length)), `${length} bytes`).to.throw(DescriptorFormatError);
    }
  });

  it("is read or refused, and nothing else, whatever bytes are changed", () => {
    const seed = descriptorToBytes({ ...SMALL, entries: [...SMALL.entries, ...SMALL.entries] });
    const changes = fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, (all) => {
        const bytes = Uint8Array.from(seed);
        for (const [index, value] of all) bytes[index] = value;
        try {
          const read = descriptorFromBytes(bytes);
          expect(descriptorFromBytes(descriptorToBytes(read))).to.deep.equal(read);
        } catch (error) {
          expect(error).to.be.instanceOf(DescriptorFormatError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const broken: [string, number, number[]][] = [
    ["another revision", 0, [2]],
    ["absolute pointers", 2, [0x04, 0x00]],
    ["no list, which would let everybody do everything", 2, [0x00, 0x80]],
    ["a list that is NULL", 16, [0, 0, 0, 0]],
    ["no owner", 4, [0, 0, 0, 0]],
    ["an owner inside of the header", 4, [8, 0, 0, 0]],
    ["a list outside of it", 16, [0xff, 0xff, 0xff, 0x7f]],
    ["a list of another revision", 20, [9]],
    ["a list that is longer than it", 22, [0xff, 0xff]],
    ["more entries than the list has", 24, [2]],
    ["an entry without a length", 30, [0, 0]],
    ["an entry that is longer than the list", 30, [0x18, 0]],
    ["an entry that is shorter than its account", 30, [0x10, 0]],
    ["an entry of an unknown type", 28, [5]],
    ["an entry with auditing flags", 29, [0x40]],
  ];
  for (const [what, offset, bytes] of broken) {
    it(`is refused with ${what}`, () => {
      const changed = descriptorToBytes(SMALL);
      changed.set(bytes, offset);
      expect(() => descriptorFromBytes(changed)).to.throw(DescriptorFormatError);
    });
  }

  it("comes in canonical order: own entries before inherited ones, the denying first", () => {
    const entry = (type: "allow" | "deny", flags: number): AccessEntry => {
      return { type, flags, mask: FULL_CONTROL, sid: EVERYONE };
    };
    const mixed = [entry("allow", 0x10), entry("deny", 0x10), entry("allow", 3), entry("deny", 0)];
    expect(inCanonicalOrder(mixed)).to.deep.equal([mixed[3], mixed[2], mixed[1], mixed[0]]);
  });
});
