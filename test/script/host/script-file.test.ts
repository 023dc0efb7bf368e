import { expect } from "chai";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MemoryFileSystem } from "../../../lib/files/memory-file-system.js";
import { HostError } from "../../../lib/script/host/host-error.js";
import { decodeScript, findScript } from "../../../lib/script/host/script-file.js";

describe("The text of a script", () => {
  const TEXT = 'WScript.Echo "Größe" \' €\r\n';

  it("is what a mark says", () => {
    const marked = `\uFEFF${TEXT}`;
    expect(decodeScript(Buffer.from(marked, "utf8"))).to.equal(TEXT);
    expect(decodeScript(Buffer.from(marked, "utf16le"))).to.equal(TEXT);
    expect(decodeScript(Buffer.from(marked, "utf16le").swap16())).to.equal(TEXT);
  });

  it("is UTF-8 without a mark if it can be", () => {
    expect(decodeScript(Buffer.from(TEXT, "utf8"))).to.equal(TEXT);
  });

  it("is in code page 1252 otherwise", () => {
    expect(decodeScript(Buffer.from('"Gr\xf6\xdfe" \' \x80\x93', "latin1"))).to.equal('"Größe" \' €“');
  });
});

describe("The file of a script", () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "vmcom-script-"));
    writeFileSync((file = join(directory, "Nightly.VBS")), "");
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  const drives = Object.assign(new MemoryFileSystem(), { hostPath: (path: string) => `/on/host/${path.slice(3)}` });
  drives.makeFolder("C:\\Scripts");
  drives.writeFile("C:\\Scripts\\a.vbs", Buffer.from("x = 1"));

  it("is found by its path on the host, with its extension in lower case", () => {
    expect(findScript(file)).to.deep.equal({ path: file, hostPath: file, extension: ".vbs" });
  });

  it("is found with backslashes, too", () => {
    expect(findScript(file.replaceAll("/", "\\")).hostPath).to.equal(file);
  });

  it("is found on a drive that scripts see", function () {
    if (process.platform === "win32") this.skip();
    expect(findScript("C:\\Scripts\\a.vbs", () => drives)).to.deep.equal({
      path: "C:\\Scripts\\a.vbs",
      hostPath: "/on/host/Scripts\\a.vbs",
      extension: ".vbs",
    });
  });

  it("is missed in cscript's words", () => {
    const absent = join(directory, "absent.vbs");
    expect(() => findScript(absent)).to.throw(HostError, `Input Error: Can not find script file "${absent}".`);
    expect(() => findScript(directory)).to.throw(HostError);
    for (const said of ["C:\\Scripts\\absent.vbs", "C:\\<>.vbs", "Q:\\a.vbs"]) {
      expect(() => findScript(said, () => drives)).to.throw(HostError, `Can not find script file "${said}".`);
    }
  });
});
