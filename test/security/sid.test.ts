import { expect } from "chai";
import fc from "fast-check";
import { parseSid, readSid, sid, sidLength, writeSid } from "../../lib/security/sid.js";
import { sids } from "./sids.js";

function bytesOf(text: string): Uint8Array {
  const of = sid(text);
  const bytes = new Uint8Array(sidLength(of));
  writeSid(of, new DataView(bytes.buffer), 0);
  return bytes;
}

describe("A security identifier", () => {
  it("has the binary form that Windows gives it", () => {
    // BUILTIN\Administrators, as it stands in every descriptor of Windows.
    expect(Buffer.from(bytesOf("S-1-5-32-544")).toString("hex")).to.equal("01020000000000052000000020020000");
  });

  it("is read back from its binary form, whichever it is", () => {
    fc.assert(
      fc.property(sids, (of) => {
        const bytes = new Uint8Array(sidLength(of));
        const view = new DataView(bytes.buffer);
        expect(writeSid(of, view, 0)).to.equal(bytes.length);
        expect(readSid(view, 0, bytes.length)).to.equal(of);
      }),
    );
  });

  it("has one spelling", () => {
    expect(parseSid("s-1-05-0032-0544")).to.equal("S-1-5-32-544");
    expect(parseSid("S-1-0x5-32-544")).to.equal("S-1-5-32-544");
    expect(parseSid("S-1-281474976710655-1")).to.equal("S-1-0xFFFFFFFFFFFF-1");
  });

  for (const text of [
    "",
    "S",
    "S-1",
    "S-1-5",
    "S-1-5-",
    "S-2-5-32",
    "S-1-5-32-544 ",
    "S-1-5--32",
    "S-1-5-4294967296",
    "S-1-281474976710656-1",
    `S-1-5${"-1".repeat(16)}`,
    "Administrators",
  ]) {
    it(`is not '${text}'`, () => {
      expect(parseSid(text)).to.equal(undefined);
    });
  }

  it("is not read beyond its end", () => {
    const bytes = bytesOf("S-1-5-32-544");
    const view = new DataView(bytes.buffer);
    for (let end = 0; end < bytes.length; end++) expect(readSid(view, 0, end)).to.equal(undefined);
    expect(readSid(view, -1, 16)).to.equal(undefined);
    expect(readSid(view, 1, 1000)).to.equal(undefined);
  });

  it("cannot be misspelt by the program itself", () => {
    expect(() => sid("S-1")).to.throw(TypeError);
  });
});
