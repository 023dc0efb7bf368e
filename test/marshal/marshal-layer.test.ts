import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { E_FAIL, E_INVALIDARG } from "../../lib/generated/hresults.js";
import { chooseLayer } from "../../lib/marshal/marshal-layer.js";
import { loadNativeLayer, type NativeAddon, type NativeLayer } from "../../lib/native/native-addon.js";
import { comErrorOf } from "../support/com-error-of.js";

const ADDON = {} as NativeAddon;
const THERE: NativeLayer = { addon: ADDON, file: "vmcom.node" };
const MISSING: NativeLayer = { addon: undefined, reason: "not there: no vmcom.node", error: undefined };
const BROKEN: NativeLayer = { addon: undefined, reason: "it is broken", error: new Error("it is broken") };

describe("The choice of a marshaller", () => {
  it("is the native one if its binary loads, and says where it is", () => {
    expect(chooseLayer(undefined, () => THERE)).to.deep.equal({ layer: "native", reason: "vmcom.node", addon: ADDON });
  });

  it("is the one in TypeScript if there is no binary, and says where it was looked for", () => {
    expect(chooseLayer(undefined, () => MISSING)).to.include({ layer: "ts", reason: "not there: no vmcom.node" });
  });

  it("is an error if there is a binary that does not load", () => {
    expect(comErrorOf(() => chooseLayer(undefined, () => BROKEN))).to.include({
      hresult: E_FAIL,
      message: "it is broken",
    });
  });

  it("is the one in TypeScript if VMCOM_MARSHAL says so; no binary is looked for", () => {
    const load = (): NativeLayer => {
      throw new Error("looked for");
    };
    expect(chooseLayer("ts", load)).to.include({ layer: "ts", reason: "VMCOM_MARSHAL says so" });
  });

  it("is an error if VMCOM_MARSHAL wants the native one and there is none", () => {
    const error = comErrorOf(() => chooseLayer("native", () => MISSING));
    expect(error.hresult).to.equal(E_FAIL);
    expect(error.message).to.equal("VMCOM_MARSHAL wants the native layer, which is not there: no vmcom.node");
  });

  it("is an error if VMCOM_MARSHAL is anything else", () => {
    expect(comErrorOf(() => chooseLayer("rust", () => THERE))).to.include({
      hresult: E_INVALIDARG,
      message: 'VMCOM_MARSHAL is "native", "ts" or not set, and not "rust".',
    });
  });

  describe("with a file that is no binary", () => {
    let folder: string;
    before(() => (folder = mkdtempSync(path.join(tmpdir(), "vmcom-layer-"))));
    after(() => rmSync(folder, { recursive: true }));

    it("lists what was tried, and what came of it", () => {
      const [missing, broken] = [path.join(folder, "missing.node"), path.join(folder, "broken.node")];
      writeFileSync(broken, "no binary");
      const layer = loadNativeLayer([missing, broken]);
      expect(layer.addon).to.equal(undefined);
      expect("error" in layer && layer.error?.message).to.match(
        /^The native layer is there but does not load\. Tried .*missing\.node: not there; .*broken\.node: .+/,
      );
    });

    it("is not looked at behind one that is there", () => {
      const broken = path.join(folder, "first.node");
      writeFileSync(broken, "no binary");
      const layer = loadNativeLayer([broken, path.join(folder, "second.node")]);
      expect("error" in layer && layer.error?.message).to.contain("second.node: not there");
    });
  });
});
