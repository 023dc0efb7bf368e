import { expect } from "chai";
import {
  vmFloppyDiskImage_DMF,
  vmFloppyDiskImage_HighDensity,
  vmFloppyDiskImage_HighDensityMSS,
  vmFloppyDiskImage_LowDensity,
  vmFloppyDiskImage_LowDensitySingleSided,
  vmFloppyDiskImage_MediumDensity,
} from "../../lib/generated/enumerations.js";
import { createFloppy, floppyTypeOf } from "../../lib/files/floppy-image.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import { codeOf } from "./com-error-of.js";

const PATH = "C:\\Floppies\\new.vfd";

describe("floppy disk images", () => {
  let files: MemoryFileSystem;

  beforeEach(() => {
    files = new MemoryFileSystem();
  });

  for (const { what, type, size, media, fatSectors, rootEntries } of [
    { what: "low", type: vmFloppyDiskImage_LowDensity, size: 737_280, media: 0xf9, fatSectors: 3, rootEntries: 112 },
    {
      what: "high",
      type: vmFloppyDiskImage_HighDensity,
      size: 1_474_560,
      media: 0xf0,
      fatSectors: 9,
      rootEntries: 224,
    },
  ]) {
    it(`are made with ${what} density, empty and formatted`, () => {
      createFloppy(files, PATH, type);
      const image = Buffer.from(files.readFile(PATH));
      expect(image).to.have.lengthOf(size);
      expect([image.readUInt16LE(11), image.readUInt16LE(17), image.readUInt16LE(22)]).to.deep.equal([
        512,
        rootEntries,
        fatSectors,
      ]);
      expect(image.readUInt16LE(19) * 512).to.equal(size);
      expect(image.readUInt16LE(510)).to.equal(0xaa55);
      for (const fat of [1, 1 + fatSectors]) {
        expect([...image.subarray(fat * 512, fat * 512 + 4)]).to.deep.equal([media, 0xff, 0xff, 0]);
      }
      expect(floppyTypeOf(files, PATH)).to.equal(type);
    });
  }

  for (const [kilobytes, type] of [
    [360, vmFloppyDiskImage_LowDensitySingleSided],
    [1200, vmFloppyDiskImage_MediumDensity],
    [1680, vmFloppyDiskImage_DMF],
    [1840, vmFloppyDiskImage_HighDensityMSS],
  ] as const) {
    it(`have type ${type} with ${kilobytes} KB`, () => {
      files.writeFile("C:\\x.vfd", new Uint8Array(kilobytes * 1024));
      expect(floppyTypeOf(files, "C:\\x.vfd")).to.equal(type);
    });
  }

  const failures: [what: string, code: string, action: () => unknown][] = [
    ["making another type", "E_INVALIDARG", () => createFloppy(files, PATH, vmFloppyDiskImage_DMF)],
    [
      "making one that is there",
      "E_ALREADY_EXISTS",
      () => {
        createFloppy(files, PATH, vmFloppyDiskImage_LowDensity);
        createFloppy(files, PATH, vmFloppyDiskImage_LowDensity);
      },
    ],
    [
      "making one below a file",
      "E_PATH_NOT_FOUND",
      () => {
        files.writeFile("C:\\Floppies", new Uint8Array(1));
        createFloppy(files, PATH, vmFloppyDiskImage_LowDensity);
      },
    ],
    [
      "making one on a full disk",
      "E_DISK_FULL",
      () => {
        files.freeBytes = 1000;
        createFloppy(files, PATH, vmFloppyDiskImage_LowDensity);
      },
    ],
    ["a relative path", "E_BAD_PATHNAME", () => createFloppy(files, "x.vfd", vmFloppyDiskImage_LowDensity)],
    ["the type of a missing file", "E_FILE_NOT_FOUND", () => floppyTypeOf(files, "C:\\x.vfd")],
    ["the type in a missing folder", "E_PATH_NOT_FOUND", () => floppyTypeOf(files, "C:\\no\\x.vfd")],
    [
      "the type of something else",
      "DISP_E_EXCEPTION",
      () => {
        files.writeFile("C:\\x.vfd", new Uint8Array(1000));
        floppyTypeOf(files, "C:\\x.vfd");
      },
    ],
  ];
  for (const [what, code, action] of failures) {
    it(`answer ${what} with ${code}`, () => {
      expect(codeOf(action)).to.equal(code);
    });
  }
});
