import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { GENERATED, type OutputFile } from "../../lib/idl/emit/text.js";
import { IDL_FILE, generatedFiles, staleFiles } from "../../lib/idl/generated-files.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("Generated files", () => {
  let files: readonly OutputFile[];

  before(async () => {
    files = await generatedFiles(ROOT, await readFile(path.join(ROOT, IDL_FILE), "utf8"));
  });

  it("are what the generator makes of the IDL now; run npm run generate if not", async () => {
    const stale = await staleFiles(ROOT, files);
    expect(stale.map((file) => file.path)).to.deep.equal([]);
  });

  it("are the same whenever they are made", async () => {
    const again = await generatedFiles(ROOT, await readFile(path.join(ROOT, IDL_FILE), "utf8"));
    expect(again).to.deep.equal(files);
  });

  it("say in their first line that they are generated", () => {
    for (const { text } of files) expect(text.split("\n")[0]).to.equal(GENERATED);
  });

  it("declare each interface in a file of its own", () => {
    const interfaces = files.filter(({ path: file }) => /^typings\/_?IVM\w+\.d\.ts$/.test(file));
    expect(interfaces).to.have.length(44);
  });

  describe("are found out of date", () => {
    let root: string;
    const made = (file: string, text: string): OutputFile => ({ path: file, text: `${GENERATED}\n${text}\n` });
    const current = made("typings/IVMCurrent.d.ts", "// current");

    beforeEach(async () => {
      root = await mkdtemp(path.join(tmpdir(), "vmcom-generated-"));
      for (const folder of ["typings", "lib/generated"]) await mkdir(path.join(root, folder), { recursive: true });
      await writeFile(path.join(root, current.path), current.text);
    });

    afterEach(async () => {
      await rm(root, { recursive: true });
    });

    it("not if they are as they should be", async () => {
      expect(await staleFiles(root, [current])).to.deep.equal([]);
    });

    it("when they differ", async () => {
      const newer = made(current.path, "// newer");
      expect(await staleFiles(root, [newer])).to.deep.equal([newer]);
    });

    it("when they are missing", async () => {
      const missing = made("lib/generated/missing.ts", "");
      expect(await staleFiles(root, [current, missing])).to.deep.equal([missing]);
    });

    it("when they are no longer made, but never when they are written by hand", async () => {
      await writeFile(path.join(root, "typings/com.d.ts"), "// by hand\n");
      await writeFile(path.join(root, "lib/generated/gone.ts"), `${GENERATED}\n`);
      expect(await staleFiles(root, [current])).to.deep.equal([{ path: "lib/generated/gone.ts", text: null }]);
    });
  });
});
