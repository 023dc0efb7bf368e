import { expect } from "chai";
import fc from "fast-check";
import { readSavedState, writeSavedState } from "../../lib/files/saved-state.js";
import { comErrorOf } from "./com-error-of.js";

const ID = "{1B4E28BA-2FA1-11D2-883F-0016D3CCA427}";
const PATH = "C:\\web.vsv";

const file = (driver: Uint8Array = Buffer.from("registers")): Uint8Array =>
  writeSavedState({ machine: ID, savedAt: new Date(1_000_000), activation: Buffer.from("<preferences/>"), driver });

const codeOf = (bytes: Uint8Array, machine = ID): string => comErrorOf(() => readSavedState(bytes, machine, PATH)).code;

describe("Saved state files", () => {
  it("give back what was saved", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), fc.date({ noInvalidDate: true }), (activation, driver, savedAt) => {
        const state = readSavedState(writeSavedState({ machine: ID, savedAt, activation, driver }), ID, PATH);
        expect(state.machine).to.equal(ID);
        expect(state.savedAt.getTime()).to.equal(savedAt.getTime());
        expect(new Uint8Array(state.activation)).to.deep.equal(activation);
        expect(new Uint8Array(state.driver)).to.deep.equal(driver);
      }),
    );
  });

  it("belong to one machine, whichever way its identifier is written", () => {
    expect(readSavedState(file(), ID.toLowerCase(), PATH).machine).to.equal(ID);
    expect(codeOf(file(), "{00000000-0000-0000-0000-000000000000}")).to.equal("VM_E_PREF_UNLOADABLE_ACTIVATION");
  });

  it("of another program or version are VM_E_PREF_SAVED_STATE_BAD_VERSION", () => {
    const later = Buffer.from(file());
    later.writeUInt32LE(2, 8);
    for (const bytes of [Buffer.alloc(0), Buffer.from("Virtual PC saved state"), later, file().subarray(0, 10)]) {
      expect(codeOf(bytes)).to.equal("VM_E_PREF_SAVED_STATE_BAD_VERSION");
    }
  });

  it("with any byte changed, or cut off anywhere, are refused", () => {
    const whole = file();
    for (let index = 0; index < whole.length; index++) {
      const changed = Uint8Array.from(whole);
      changed[index] = (changed[index] ?? 0) ^ 0x40;
      expect(codeOf(changed), `byte ${index}`).to.match(/BAD_VERSION|UNLOADABLE/);
      expect(codeOf(whole.subarray(0, index)), `cut at ${index}`).to.match(/BAD_VERSION|UNLOADABLE/);
    }
  });
});
