import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import sinon from "sinon";
import { loadLibvirtLayer } from "../../../lib/drivers/libvirt/native-addon.js";
import { screenshotOf, snapshotsOf } from "../../../lib/drivers/libvirt/native-answers.js";
import { Backoff } from "../../../lib/drivers/libvirt/native-backoff.js";
import { errorOf, fieldsOf } from "../../../lib/drivers/libvirt/native-events.js";
import { unattended } from "../../../lib/drivers/libvirt/native-uri.js";
import { whyNoLibvirt } from "../../../lib/packaging/libvirt-headers.js";

describe("The binding to libvirt", () => {
  describe("waits before it connects again", () => {
    it("twice as long each time, up to a bound", () => {
      const backoff = new Backoff({ first: 100, most: 1000, jitter: 0 });
      expect(Array.from({ length: 6 }, () => backoff.next())).to.deep.equal([100, 200, 400, 800, 1000, 1000]);
    });

    it("from the beginning, once it was connected", () => {
      const backoff = new Backoff({ first: 100, most: 1000, jitter: 0 });
      backoff.next();
      backoff.next();
      backoff.reset();
      expect(backoff.next()).to.equal(100);
    });

    it("a little less than that, by chance", () => {
      const chances = [0, 0.5, 1];
      const backoff = new Backoff({ first: 100, most: 100, jitter: 0.2, random: () => chances.shift() ?? 0 });
      expect([backoff.next(), backoff.next(), backoff.next()]).to.deep.equal([100, 90, 80]);
    });

    it("never for ever, however often it fails", () => {
      const backoff = new Backoff();
      for (let i = 0; i < 5000; i++) backoff.next();
      expect(backoff.next()).to.be.within(45_000, 60_000);
    });
  });

  describe("gives libvirt the URI", () => {
    for (const uri of [
      "qemu:///system",
      "test:///default",
      "qemu+tls://host7/system?pkipath=/etc/pki",
      "qemu+ssh://host7/system?no_tty=0",
      "qemu+libssh://host7/system",
    ]) {
      it(`as it is: ${uri}`, () => expect(unattended(uri)).to.equal(uri));
    }

    for (const [uri, expected] of [
      ["qemu+ssh://host7/system", "qemu+ssh://host7/system?no_tty=1"],
      ["QEMU+SSH://host7/system", "QEMU+SSH://host7/system?no_tty=1"],
      ["qemu+ssh://host7/system?keyfile=/k", "qemu+ssh://host7/system?keyfile=/k&no_tty=1"],
      ["qemu+ssh://host7/system?", "qemu+ssh://host7/system?no_tty=1"],
    ] as const) {
      it(`with nobody to ask for a password: ${uri}`, () => expect(unattended(uri)).to.equal(expected));
    }
  });

  describe("reads what the addon tells", () => {
    it("in fields, each ended by a NUL", () => {
      expect(fieldsOf("a\0\0b\0")).to.deep.equal(["a", "", "b"]);
      expect(fieldsOf("")).to.deep.equal([]);
      expect(fieldsOf(undefined)).to.deep.equal([]);
    });

    it("as an error", () => {
      expect(errorOf("42\x0010\0no such machine\0")).to.deep.equal({
        code: 42,
        domain: 10,
        message: "no such machine",
      });
    });

    it("as machines", () => {
      const one = { uuid: "u1", name: "a", state: 1, reason: 2, hasManagedSave: true, isPersistent: false };
      const two = { uuid: "u2", name: "", state: 5, reason: 0, hasManagedSave: false, isPersistent: true };
      const fields = ["u1", "a", "1", "2", "1", "0", "u2", "", "5", "0", "0", "1"];
      expect(snapshotsOf(fields.map((field) => `${field}\0`).join(""))).to.deep.equal([one, two]);
    });

    it("as a picture", () => {
      const { mimeType, bytes } = screenshotOf(Buffer.from("image/png\0\x89\0PNG", "latin1"));
      expect(mimeType).to.equal("image/png");
      expect([...bytes]).to.deep.equal([0x89, 0, 0x50, 0x4e, 0x47]);
    });
  });

  describe("says what is missing", () => {
    it("where the addon is not built", () => {
      const layer = loadLibvirtLayer(["/no/such/vmcom_libvirt.node"]);
      expect(layer.addon).to.equal(undefined);
      expect(layer)
        .to.have.property("reason")
        .that.matches(/not built: install libvirt .*npm run build:native$/);
    });

    it("where it cannot be built, in one line", () => {
      const stub = sinon.stub(process.env, "PATH").value("/no/such/folder");
      try {
        expect(whyNoLibvirt()).to.match(/^vmcom_libvirt is left out: there is no pkg-config .*libvirt-dev.*$/);
      } finally {
        stub.restore();
      }
    });

    it("where there is something that does not load", () => {
      const folder = mkdtempSync(join(tmpdir(), "vmcom-"));
      const file = join(folder, "vmcom_libvirt.node");
      writeFileSync(file, "nothing");
      const layer = loadLibvirtLayer([file]);
      rmSync(folder, { recursive: true });
      expect(layer.addon).to.equal(undefined);
      expect(layer).to.have.property("reason").that.includes("does not load");
    });
  });
});
