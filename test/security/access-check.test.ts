import { expect } from "chai";
import fc from "fast-check";
import { allowedRights, isAllowed, type Token } from "../../lib/security/access-check.js";
import { FILE_EXECUTE, FILE_READ_DATA, GENERIC_READ, READ_CONTROL, WRITE_DAC } from "../../lib/security/access-mask.js";
import { inheritedDescriptor } from "../../lib/security/inheritance.js";
import type { AccessEntry, SecurityDescriptor } from "../../lib/security/security-descriptor.js";
import { sid, type Sid } from "../../lib/security/sid.js";
import { CREATOR_GROUP, CREATOR_OWNER, EVERYONE } from "../../lib/security/well-known.js";

const USER = sid("S-1-5-21-1-2-3-1001");
const GROUP = sid("S-1-5-21-1-2-3-2001");
const OTHER = sid("S-1-5-21-1-2-3-1002");

const token: Token = { name: "user", user: USER, sids: new Set([USER, GROUP, EVERYONE]) };

function descriptor(...entries: AccessEntry[]): SecurityDescriptor {
  return { owner: OTHER, group: OTHER, entries };
}

function entry(type: "allow" | "deny", of: Sid, mask: number, flags = 0): AccessEntry {
  return { type, flags, mask, sid: of };
}

describe("The access check", () => {
  it("allows nothing that no entry allows", () => {
    expect(isAllowed(descriptor(), token, FILE_READ_DATA)).to.equal(false);
    expect(isAllowed(descriptor(entry("allow", OTHER, 0xffff_ffff)), token, FILE_READ_DATA)).to.equal(false);
  });

  it("allows what the account or one of its groups is allowed", () => {
    expect(isAllowed(descriptor(entry("allow", USER, FILE_READ_DATA)), token, FILE_READ_DATA)).to.equal(true);
    expect(isAllowed(descriptor(entry("allow", GROUP, FILE_READ_DATA)), token, FILE_READ_DATA)).to.equal(true);
  });

  it("puts together what several entries allow", () => {
    const both = descriptor(entry("allow", USER, FILE_READ_DATA), entry("allow", GROUP, FILE_EXECUTE));
    expect(isAllowed(both, token, FILE_READ_DATA | FILE_EXECUTE)).to.equal(true);
    expect(isAllowed(both, token, FILE_READ_DATA | WRITE_DAC)).to.equal(false);
  });

  it("denies what is denied before it is allowed", () => {
    const denied = descriptor(entry("deny", GROUP, FILE_EXECUTE), entry("allow", USER, FILE_EXECUTE | FILE_READ_DATA));
    expect(isAllowed(denied, token, FILE_EXECUTE)).to.equal(false);
    expect(isAllowed(denied, token, FILE_READ_DATA)).to.equal(true);
  });

  it("goes through the entries in their order", () => {
    const allowedFirst = descriptor(entry("allow", USER, FILE_EXECUTE), entry("deny", GROUP, FILE_EXECUTE));
    expect(isAllowed(allowedFirst, token, FILE_EXECUTE)).to.equal(true);
  });

  it("takes generic rights for those of files", () => {
    expect(isAllowed(descriptor(entry("allow", USER, GENERIC_READ)), token, FILE_READ_DATA)).to.equal(true);
    expect(isAllowed(descriptor(entry("allow", USER, GENERIC_READ)), token, FILE_EXECUTE)).to.equal(false);
  });

  it("lets the owner read and change permissions, and nothing more", () => {
    const owned = { ...descriptor(entry("deny", USER, 0xffff_ffff)), owner: USER };
    expect(isAllowed(owned, token, READ_CONTROL | WRITE_DAC)).to.equal(true);
    expect(isAllowed(owned, token, FILE_READ_DATA)).to.equal(false);
  });

  it("passes over entries that are only there to be inherited", () => {
    expect(isAllowed(descriptor(entry("allow", USER, FILE_EXECUTE, 0x0b)), token, FILE_EXECUTE)).to.equal(false);
  });

  it("finds each right allowed that is in the union of the allowed rights", () => {
    const entries = fc.array(
      fc.record({
        type: fc.constantFrom("allow" as const, "deny" as const),
        flags: fc.constantFrom(0, 3, 8, 0x10),
        mask: fc.nat(0xffff_ffff),
        sid: fc.constantFrom(USER, GROUP, OTHER, EVERYONE),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(entries, fc.constantFrom(USER, OTHER), fc.integer({ min: 0, max: 27 }), (all, owner, bit) => {
        const checked = { ...descriptor(...all), owner };
        const right = 2 ** bit;
        expect(isAllowed(checked, token, right)).to.equal((allowedRights(checked, token) & right) !== 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("What a file inherits", () => {
  it("is what objects inherit, marked as inherited", () => {
    const folder = descriptor(entry("allow", USER, 1, 3), entry("deny", GROUP, 2, 1), entry("allow", OTHER, 4, 2));
    expect(inheritedDescriptor(folder).entries).to.deep.equal([
      entry("allow", USER, 1, 0x10),
      entry("deny", GROUP, 2, 0x10),
    ]);
  });

  it("counts for the file where it does not count for the folder", () => {
    const folder = descriptor(entry("allow", USER, FILE_EXECUTE, 0x0b));
    expect(isAllowed(inheritedDescriptor(folder), token, FILE_EXECUTE)).to.equal(true);
  });

  it("is the owner's and the group's in the place of those of a creator", () => {
    const folder = { ...descriptor(entry("allow", CREATOR_OWNER, 1, 0x0b), entry("allow", CREATOR_GROUP, 1, 0x0b)) };
    const inherited = inheritedDescriptor({ ...folder, owner: USER, group: GROUP });
    expect(inherited.entries.map((each) => each.sid)).to.deep.equal([USER, GROUP]);
  });
});
