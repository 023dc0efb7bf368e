import { expect } from "chai";
import { setBits, runLength, hasBit } from "../../../lib/files/vhd/block-bitmap.js";
import { readFooter, withSavedState, writeFooter, type Footer } from "../../../lib/files/vhd/footer.js";
import { geometryOf } from "../../../lib/files/vhd/geometry.js";
import { readHeader, writeHeader } from "../../../lib/files/vhd/dynamic-header.js";
import { pathsToParent } from "../../../lib/files/vhd/parent-locator.js";
import { checksumOf } from "../../../lib/files/vhd/units.js";

const FOOTER: Footer = {
  type: "dynamic",
  size: 4 * 1024 * 1024,
  id: "00112233445566778899aabbccddeeff",
  created: new Date("2005-09-01T12:00:00Z"),
  savedState: false,
  headerOffset: 512,
};

describe("geometryOf", () => {
  for (const [megabytes, ...expected] of [
    [3, 90, 4, 17],
    [4, 120, 4, 17],
    [40, 963, 5, 17],
    [127, 1019, 15, 17],
    [136, 561, 16, 31],
    [504, 1024, 16, 63],
    [2048, 4161, 16, 63],
    [32_255, 65_533, 16, 63],
    [32_256, 16_191, 16, 255],
    [130_000, 65_254, 16, 255],
    [2_088_960, 65_535, 16, 255],
  ] as const) {
    it(`gives ${megabytes} MB ${expected.join("/")}`, () => {
      const { cylinders, heads, sectorsPerTrack } = geometryOf(megabytes * 2048);
      expect([cylinders, heads, sectorsPerTrack]).to.deep.equal([...expected]);
    });
  }

  it("never claims more sectors than there are", () => {
    for (let sectors = 3 * 2048; sectors < 2 ** 32; sectors = Math.floor(sectors * 1.013) + 1) {
      const { cylinders, heads, sectorsPerTrack } = geometryOf(sectors);
      expect(cylinders * heads * sectorsPerTrack).to.be.at.most(sectors);
      expect([4 <= heads && heads <= 16, cylinders <= 65_535]).to.deep.equal([true, true]);
    }
  });
});

describe("a footer", () => {
  it("has every field where the format wants it", () => {
    const bytes = writeFooter(FOOTER);
    expect(bytes).to.have.lengthOf(512);
    expect(bytes.toString("latin1", 0, 8)).to.equal("conectix");
    expect(bytes.toString("hex", 8, 24)).to.equal("00000002000100000000000000000200");
    expect(bytes.readUInt32BE(24)).to.equal((Date.UTC(2005, 8, 1, 12) - Date.UTC(2000, 0, 1)) / 1000);
    expect(bytes.toString("latin1", 28, 32)).to.equal("vs  ");
    expect(bytes.toString("latin1", 36, 40)).to.equal("Wi2k");
    expect(bytes.toString("hex", 40, 60)).to.equal("0000000000400000".repeat(2) + "00780411");
    expect(bytes.readUInt32BE(60)).to.equal(3);
    expect(bytes.toString("hex", 68, 84)).to.equal(FOOTER.id);
    expect(bytes.subarray(84).every((byte) => byte === 0)).to.equal(true);
  });

  it("has a checksum that makes up for all other bytes", () => {
    const bytes = writeFooter(FOOTER);
    const sum = bytes.reduce((total, byte, index) => (index >= 64 && index < 68 ? total : total + byte), 0);
    expect(bytes.readUInt32BE(64)).to.equal(0xffffffff - sum);
    expect(checksumOf(new Uint8Array(512), 64)).to.equal(0xffffffff);
  });

  it("is read as it was written", () => {
    for (const type of ["fixed", "dynamic", "differencing", "hostDrive"] as const) {
      const reading = readFooter(writeFooter({ ...FOOTER, type, savedState: true }));
      const headerOffset = type === "fixed" ? Infinity : 512;
      expect(reading).to.deep.equal({ footer: { ...FOOTER, type, savedState: true, headerOffset } });
    }
  });

  it("keeps what it does not know when a saved state is noted", () => {
    const bytes = writeFooter(FOOTER);
    bytes.write("win ", 28, "latin1");
    const changed = withSavedState(bytes, true);
    expect(readFooter(changed)).to.deep.equal({ footer: { ...FOOTER, savedState: true } });
    expect(changed.toString("latin1", 28, 32)).to.equal("win ");
  });

  it("is refused if any byte is changed", () => {
    for (let at = 0; at < 512; at++) {
      const bytes = writeFooter(FOOTER);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      expect(readFooter(bytes), `byte ${at}`).to.have.property("defect", "footer");
    }
  });
});

describe("a dynamic header", () => {
  it("is read as it was written", () => {
    const header = {
      tableOffset: 1536,
      entryCount: 1_044_480,
      blockSize: 0x200000,
      parentId: FOOTER.id,
      parentTime: FOOTER.created,
      parentName: "bäse.vhd",
      locators: [{ platform: "W2ru", space: 512, length: 24, offset: 4096 }],
    };
    const bytes = writeHeader(header);
    expect(bytes.toString("hex", 0, 16)).to.equal(Buffer.from("cxsparse").toString("hex") + "ff".repeat(8));
    expect(bytes.toString("hex", 64, 68)).to.equal("006200e4");
    expect(readHeader(bytes)).to.deep.equal(header);
  });
});

describe("the paths to a parent", () => {
  for (const [child, parent, relative] of [
    ["C:\\Disks\\x.vhd", "C:\\Disks\\base.vhd", ".\\base.vhd"],
    ["C:\\Disks\\x.vhd", "C:\\base.vhd", "..\\base.vhd"],
    ["C:\\x.vhd", "C:\\a\\b\\base.vhd", ".\\a\\b\\base.vhd"],
    ["C:\\a\\x.vhd", "C:\\b\\base.vhd", "..\\b\\base.vhd"],
    ["C:\\x.vhd", "D:\\base.vhd", undefined],
  ] as const) {
    it(`from ${child} to ${parent}: ${relative ?? "only the absolute one"}`, () => {
      expect(pathsToParent(child, parent)).to.deep.equal({
        absolute: parent,
        ...(relative === undefined ? {} : { relative }),
      });
    });
  }
});

describe("a block's bitmap", () => {
  it("has the most significant bit first", () => {
    const bitmap = new Uint8Array(2);
    expect(setBits(bitmap, 1, 10)).to.equal(true);
    expect([...bitmap]).to.deep.equal([0x7f, 0xe0]);
    expect([hasBit(bitmap, 0), hasBit(bitmap, 1), hasBit(bitmap, 11)]).to.deep.equal([false, true, false]);
    expect(setBits(bitmap, 2, 3)).to.equal(false);
  });

  it("is divided into runs", () => {
    const bitmap = new Uint8Array(512);
    setBits(bitmap, 3, 1000);
    expect(runLength(bitmap, 0, 4096)).to.equal(3);
    expect(runLength(bitmap, 3, 4096)).to.equal(1000);
    expect(runLength(bitmap, 3, 500)).to.equal(497);
    expect(runLength(bitmap, 1003, 4096)).to.equal(3093);
  });
});
