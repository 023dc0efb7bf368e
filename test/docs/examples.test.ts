/** The examples of the README and of docs/ are run as a reader would run them, on the built package. */
import { expect } from "chai";
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The fenced blocks of a page in one language. */
function blocks(page: string, language: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    (match) => match[1] ?? "",
  );
}

interface Example {
  readonly page: string;
  readonly source: string;
  /** What it must print. */
  readonly output: string;
}

/** Fences opened with "ts example", each followed by a fence with what it prints. */
function examples(page: string): Example[] {
  const text = readFileSync(join(root, page), "utf8");
  const pattern = /^```ts example\n([\s\S]*?)^```\n\n?(?:(?!```)[^\n]*\n+)*```text\n([\s\S]*?)^```/gm;
  return [...text.matchAll(pattern)].map(([, source = "", output = ""]) => ({ page, source, output }));
}

const pages = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));

describe("Examples of the documentation", function () {
  this.timeout(60_000);
  let directory: string;

  before(() => {
    directory = mkdtempSync(join(tmpdir(), "vmcom-examples-"));
    mkdirSync(join(directory, "node_modules"));
    symlinkSync(root, join(directory, "node_modules", "vmcom"), "junction");
    symlinkSync(join(root, "node_modules", "tsx"), join(directory, "node_modules", "tsx"), "junction");
    writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
    if (!existsSync(join(root, "dist", "index.js"))) execFileSync("npm", ["run", "build"], { cwd: root, shell: true });
  });

  after(() => rmSync(directory, { recursive: true, force: true }));

  function run(args: string[]): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: directory,
      encoding: "utf8",
      env: { ...process.env, VMCOM_HOME: join(directory, "home"), NODE_V8_COVERAGE: "" },
    });
    return { status, out: stdout, error: stderr };
  }

  function runTypeScript(source: string): ReturnType<typeof run> {
    writeFileSync(join(directory, "example.ts"), source);
    return run(["--import", "tsx", "example.ts"]);
  }

  it("README: a program against the interfaces, up to the call that is refused", () => {
    const [source = ""] = blocks("README.md", "ts");
    const { out, error } = runTypeScript(source);
    expect(out).to.match(/^3\nit runs\n/);
    expect(error).to.include("VM_E_VM_RUNNING").and.include("IVMVirtualMachine.Startup");
  });

  it("README: a script of the time, on the machine that the program has made", () => {
    const [source = ""] = blocks("README.md", "js");
    writeFileSync(join(directory, "old.js"), source);
    const { status, out, error } = run([join(root, "dist/cli/main.js"), "run", "old.js"]);
    expect(error).to.equal("");
    // The program has left the machine running, so it was saved when the program ended.
    expect(out).to.equal("web vmVMState_TurningOn\nweb vmVMState_Restoring\nweb vmVMState_Running\n");
    expect(status).to.equal(0);
  });

  it("Objects and sinks: five ways to hear events", () => {
    const [source = ""] = blocks("docs/objects.md", "ts");
    const { status, error } = runTypeScript(source);
    expect(error).to.equal("");
    expect(status).to.equal(0);
  });

  it("Objects and sinks: a virtual clock, a fault, a triple fault", () => {
    const [, source = ""] = blocks("docs/objects.md", "ts");
    const { status, out, error } = runTypeScript(source);
    expect(error).to.equal("");
    expect(out).to.equal("2 No more memory.\n");
    expect(status).to.equal(0);
  });

  for (const name of pages) {
    const found = examples(`docs/${name}`);
    const fences = readFileSync(join(root, "docs", name), "utf8").match(/^```ts example$/gm)?.length ?? 0;
    for (const [index, { source, output }] of found.entries()) {
      it(`${name}, example ${index + 1}: prints what the page says`, () => {
        const { status, out, error } = runTypeScript(source);
        expect(error).to.equal("");
        expect(out).to.equal(output);
        expect(status).to.equal(0);
      });
    }

    it(`${name}: every example is followed by its output`, () => {
      expect(found).to.have.lengthOf(fences);
    });
  }
});
