import { expect } from "chai";
import { libvirtLayer, type LibvirtAddon } from "../../../lib/drivers/libvirt/native-addon.js";
import { nativeLayer } from "../../../lib/native/native-addon.js";
import { whyNoBinding } from "../support/host.js";

/** Nobody has such a host, and what is posted to it goes nowhere. */
const NO_HOST = 0xffff_ffff;

describe("The addon for libvirt", () => {
  let addon: LibvirtAddon;

  before(function () {
    const reason = whyNoBinding();
    if (reason !== undefined) {
      console.warn(`      skipped: ${reason}`);
      this.skip();
    }
    addon = libvirtLayer().addon as LibvirtAddon;
    addon.attach(nativeLayer().addon?.eventSinks ?? expect.fail());
  });

  for (const [what, value] of [
    ["an object", {}],
    ["a function", () => undefined],
    ["nothing", undefined],
    ["a number", 1],
  ] as const) {
    it(`takes ${what} for no table of vmcom.node's`, () => {
      expect(() => addon.attach(value as object)).to.throw(TypeError, "eventSinks must be those of vmcom.node");
    });
  }

  it("takes no arguments of other types", () => {
    const open = addon.open as (...args: unknown[]) => number;
    const call = addon.call as (...args: unknown[]) => boolean;
    expect(() => open(NO_HOST, 1, 1, 5, 5, 5)).to.throw(TypeError, "uri must be a string");
    expect(() => open(NO_HOST, 1, 1, "test:///a\0b", 5, 5)).to.throw(TypeError, "uri must have no NUL in it");
    expect(() => open(-1, 1, 1, "test:///default", 5, 5)).to.throw(TypeError, "host must be");
    expect(() => call(1, 1, "domain", {})).to.throw(TypeError, "subject must be a string");
    expect(() => call(1, 1, "defineXml", "", Symbol())).to.throw(TypeError, "a detail must be a string");
  });

  it("knows no methods but its own, with the details that they need", () => {
    for (const [method, ...details] of [
      ["format"],
      ["defineXml"],
      ["domain", "a text too many"],
      ["start", 1],
    ] as const) {
      expect(() => addon.call(1, 1, method, "", ...details)).to.throw(TypeError, `there is no method ${method}`);
    }
  });

  it("says that there is no such session, and closes none", () => {
    expect(addon.call(0xffff_ffff, 1, "domain", "")).to.equal(false);
    addon.close(0xffff_ffff);
  });

  it("connects for a host that is gone as well, and lets it go", () => {
    const session = addon.open(NO_HOST, 1, 1, "test:///default", 5, 5);
    expect(addon.call(session, 2, "domains", "")).to.equal(true);
    addon.close(session);
    expect(addon.call(session, 3, "domains", "")).to.equal(false);
  });
});
