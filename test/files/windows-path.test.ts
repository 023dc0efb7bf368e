import { expect } from "chai";
import fc from "fast-check";
import { ComError } from "../../lib/com/com-error.js";
import {
  baseName,
  extension,
  fileKey,
  foldCase,
  joinPath,
  parentOf,
  parsePath,
  PATH_LIMIT,
} from "../../lib/files/windows-path.js";
import { codeOf, comErrorOf } from "./com-error-of.js";

const onPosix = process.platform === "win32" ? it.skip : it;

const name = fc
  .stringMatching(/^[A-Za-z0-9_ -]{0,10}[A-Za-z0-9_-]$/)
  .filter((text) => !/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(text));
const names = fc.array(name, { maxLength: 8 });
const letter = fc.constantFrom("C", "D", "z");
const separator = fc.constantFrom("\\", "/", "\\\\", "\\/");
/** Text in which what paths are made of is frequent. */
const pathLike = fc
  .array(
    fc.oneof(fc.constantFrom("C:", "\\", "/", "..", ".", " ", ":", "*", "nul", "\u0000", "\uD800", "ß"), fc.string()),
  )
  .map((parts) => parts.join(""));

function outcome(text: string): string {
  try {
    return parsePath(text).text;
  } catch (error) {
    if (error instanceof ComError) return error.code;
    throw error;
  }
}

describe("parsePath", () => {
  it("reads drive, names and text of a Windows path", () => {
    expect(parsePath("C:\\Virtual Machines\\x.vhd")).to.deep.equal({
      drive: "C",
      segments: ["Virtual Machines", "x.vhd"],
      text: "C:\\Virtual Machines\\x.vhd",
    });
  });

  it("gives a lower-case drive letter its capital", () => {
    expect(parsePath("d:\\x").text).to.equal("D:\\x");
  });

  it("takes doubled backslashes, forward slashes and a separator at the end", () => {
    expect(parsePath("C:\\\\a\\\\b/c\\").text).to.equal("C:\\a\\b\\c");
  });

  it("resolves . and ..", () => {
    expect(parsePath("C:\\a\\.\\b\\..\\c").text).to.equal("C:\\a\\c");
  });

  it("stays at the root where .. would leave it", () => {
    expect(parsePath("C:\\..\\..\\a\\..\\..").text).to.equal("C:\\");
  });

  it("drops dots and spaces at the end of a name, as Windows does", () => {
    expect(parsePath("C:\\a. \\b...").text).to.equal("C:\\a\\b");
  });

  onPosix("takes an absolute path of the host, also with a backslash in it", () => {
    expect(parsePath("/srv/images\\x.vhd")).to.deep.equal({
      drive: undefined,
      segments: ["srv", "images", "x.vhd"],
      text: "/srv/images/x.vhd",
    });
  });

  onPosix("leaves names of the host that Windows could not have", () => {
    expect(parsePath("/srv/a:b*/nul/c.").text).to.equal("/srv/a:b*/nul/c.");
  });

  for (const text of [
    "",
    "x.vhd",
    "folder\\x.vhd",
    ".\\x",
    "..\\x",
    "\\x",
    "C:",
    "C:x",
    "\\\\server\\share\\x",
    "//server/share",
  ]) {
    it(`refuses '${text}' as no absolute path`, () => {
      expect(codeOf(() => parsePath(text))).to.equal("E_BAD_PATHNAME");
    });
  }

  for (const character of ["*", "?", ":", "<", ">", "|", '"', "\n", "\u0000", "\uD800"]) {
    it(`refuses ${JSON.stringify(character)} in a name`, () => {
      expect(codeOf(() => parsePath(`C:\\a${character}b\\c`))).to.equal("E_INVALID_NAME");
    });
  }

  for (const device of ["nul", "CON", "Aux.txt", "com1", "LPT9.vmc"]) {
    it(`refuses the device name ${device}`, () => {
      expect(codeOf(() => parsePath(`C:\\folder\\${device}`))).to.equal("E_INVALID_NAME");
    });
  }

  it("refuses a name of nothing but dots", () => {
    expect(codeOf(() => parsePath("C:\\...\\x"))).to.equal("E_INVALID_NAME");
  });

  it("takes 259 characters and refuses 260", () => {
    expect(parsePath(`C:\\${"x".repeat(PATH_LIMIT - 4)}`).text).to.have.lengthOf(PATH_LIMIT - 1);
    expect(codeOf(() => parsePath(`C:\\${"x".repeat(PATH_LIMIT - 3)}`))).to.equal("E_BUFFER_OVERFLOW");
  });

  it("does not repeat a text by the page in its sentence", () => {
    expect(comErrorOf(() => parsePath("x".repeat(100_000))).message).to.have.length.below(200);
  });

  it("gives a normal form that is its own normal form", () => {
    fc.assert(
      fc.property(pathLike, (text) => {
        const once = outcome(text);
        if (!/^[A-Z]+_/.test(once)) expect(outcome(once)).to.equal(once);
      }),
    );
  });

  it("never lets a path out of its drive", () => {
    fc.assert(
      fc.property(pathLike, (text) => {
        const said = `C:\\${text}`;
        if (!/^[A-Z]+_/.test(outcome(said))) expect(parsePath(said).segments).to.not.include("..");
      }),
    );
  });

  it("gives one path for every way to write its separators", () => {
    fc.assert(
      fc.property(letter, names, separator, (drive, segments, between) => {
        const said = `${drive}:${between}${segments.join(between)}`;
        expect(parsePath(said).text).to.equal(`${drive.toUpperCase()}:\\${segments.join("\\")}`);
      }),
    );
  });
});

describe("joinPath", () => {
  it("puts a name into a folder", () => {
    expect(joinPath("C:\\Virtual Machines\\", "web.vmc")).to.equal("C:\\Virtual Machines\\web.vmc");
  });

  it("puts a name into a root", () => {
    expect(joinPath("C:\\", "web.vmc")).to.equal("C:\\web.vmc");
  });

  onPosix("puts a name into the host's root", () => {
    expect(joinPath("/", "web.vmc")).to.equal("/web.vmc");
  });

  it("takes relative paths", () => {
    expect(joinPath("C:\\a\\b", "..\\c", "d")).to.equal("C:\\a\\c\\d");
  });

  it("refuses an absolute path as a name", () => {
    expect(codeOf(() => joinPath("C:\\a", "D:\\b"))).to.equal("E_INVALID_NAME");
  });

  it("is what parentOf and baseName take apart", () => {
    fc.assert(
      fc.property(letter, names, name, (drive, folder, last) => {
        const path = joinPath(`${drive}:\\${folder.join("\\")}`, last);
        expect(joinPath(parentOf(path), baseName(path))).to.equal(path);
        expect(baseName(path)).to.equal(last);
      }),
    );
  });
});

describe("parentOf, baseName and extension", () => {
  it("leave a root where it is", () => {
    expect([parentOf("C:\\"), baseName("C:\\"), extension("C:\\")]).to.deep.equal(["C:\\", "", ""]);
  });

  it("give the extension in lower case", () => {
    expect(extension("C:\\a.b\\Disk.VHD")).to.equal(".vhd");
  });

  it("see no extension in a name that only begins with a dot", () => {
    expect(extension("C:\\.vmc")).to.equal("");
  });
});

describe("fileKey", () => {
  it("is the same in any letter case and spelling of a drive path", () => {
    expect(fileKey("c:/virtual machines//X.vhd")).to.equal(fileKey("C:\\Virtual Machines\\x.VHD"));
  });

  it("tells files apart that differ in more", () => {
    expect(fileKey("C:\\straße")).to.not.equal(fileKey("C:\\strasse"));
  });

  onPosix("minds the letter case of the host's paths", () => {
    expect(fileKey("/srv/a")).to.not.equal(fileKey("/srv/A"));
  });
});

describe("foldCase", () => {
  it("is the same for a text and its folded form, of the same length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldCase(foldCase(text))).to.equal(foldCase(text));
        expect(foldCase(text)).to.have.lengthOf(text.length);
      }),
    );
  });
});
