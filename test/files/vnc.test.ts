import { expect } from "chai";
import fc from "fast-check";
import { ComError } from "../../lib/com/com-error.js";
import { NETWORK_ID_SIZE, Vnc } from "../../lib/files/vnc.js";
import { VM_E_PREF_ILLEGAL_VALUE } from "../../lib/generated/hresults.js";
import { readLeaseTimes, readRange } from "../../lib/model/dhcp-settings.js";

const ID = Uint8Array.from({ length: NETWORK_ID_SIZE }, (_, index) => index);

function newVnc(): Vnc {
  return Vnc.create({ name: "lab", id: ID });
}

function reread(vnc: Vnc): Vnc {
  return Vnc.parse(vnc.serialize());
}

describe("A .vnc file", () => {
  it("is UTF-16LE with a byte order mark and CR LF", () => {
    const bytes = Buffer.from(newVnc().serialize());
    expect([...bytes.subarray(0, 2)]).to.deep.equal([0xff, 0xfe]);
    const text = bytes.toString("utf16le");
    expect(text.replaceAll("\r\n", "")).not.to.match(/[\r\n]/);
    expect(text).to.include("Microsoft Virtual Network Options and Settings");
  });

  it("says what was put into it", () => {
    const vnc = newVnc();
    vnc.notes = "Zweigstelle 'Süd' & <Nord>";
    vnc.hostAdapter = "10/100 ENET";
    const again = reread(vnc);
    expect(again.id).to.deep.equal(ID);
    expect([again.notes, again.hostAdapter]).to.deep.equal(["Zweigstelle 'Süd' & <Nord>", "10/100 ENET"]);
    expect(again.get("properties/configuration/name")).to.equal("lab");
  });

  it("keeps what is not known", () => {
    const text = `<preferences><!-- mine --><strange a="1"><x type="integer">7</x></strange></preferences>`;
    const vnc = Vnc.parse(Buffer.from(text));
    vnc.notes = "n";
    const written = Buffer.from(vnc.serialize()).toString("utf16le");
    expect(written)
      .to.include("<!-- mine -->")
      .and.to.match(/<strange a="1">\s*<x type="integer">7<\/x>/);
  });

  it("says nothing it does not say", () => {
    const vnc = Vnc.parse(Buffer.from("<preferences/>"));
    expect([vnc.id, vnc.notes, vnc.hostAdapter]).to.deep.equal([undefined, "", ""]);
  });

  for (const id of [new Uint8Array(NETWORK_ID_SIZE), new Uint8Array(15).fill(1), "0102", 7]) {
    it(`has no id if that is ${typeof id === "object" ? `${id.length} bytes` : `'${id}'`}`, () => {
      const vnc = newVnc();
      vnc.set("properties/configuration/id", id);
      expect(reread(vnc).id).to.equal(undefined);
    });
  }

  it("cannot have a name that XML cannot hold", () => {
    expect(() => Vnc.create({ name: "a\u0001", id: ID }))
      .to.throw(ComError)
      .with.property("hresult", VM_E_PREF_ILLEGAL_VALUE);
  });

  it("cannot be made to do anything but answer or refuse, whatever is changed in it", () => {
    const bytes = newVnc().serialize();
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const damaged = bytes.slice();
        for (const { at, byte } of changes) damaged[at] = byte;
        try {
          const vnc = Vnc.parse(damaged);
          void [vnc.id, vnc.notes, vnc.hostAdapter, readRange(vnc), readLeaseTimes(vnc)];
        } catch (error) {
          expect(error).to.be.instanceOf(ComError);
        }
      }),
    );
  });
});
