/** The examples of the README and of docs/ are run as a reader would run them, on the built package. */
import { expect } from "chai";
import { transformSync } from "esbuild";
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

/** "ts example", "vbs example" and "js example" are run; "vbs check" is what `vmcom check` says. */
const FENCE = "(ts|vbs|js) (example|check)";

interface Example {
  readonly language: string;
  readonly purpose: string;
  readonly source: string;
  /** What it must print. */
  readonly output: string;
}

/** Fences of examples, each followed by a fence with what it prints. */
function examples(page: string): Example[] {
  const text = readFileSync(join(root, page), "utf8");
  const pattern = new RegExp(
    `^\`\`\`${FENCE}\\n([^]*?)^\`\`\`\\n\\n?(?:(?!\`\`\`)[^\\n]*\\n+)*\`\`\`text\\n([^]*?)^\`\`\``,
    "gm",
  );
  return [...text.matchAll(pattern)].map(([, language = "", purpose = "", source = "", output = ""]) => ({
    language,
    purpose,
    source,
    output,
  }));
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

  function run(args: string[], home = "home"): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: directory,
      encoding: "utf8",
      env: { ...process.env, VMCOM_HOME: join(directory, home), NODE_V8_COVERAGE: "" },
    });
    return { status, out: stdout, error: stderr };
  }

  /** As a reader runs it, if that is by tsx. */
  function runByTsx(source: string): ReturnType<typeof run> {
    writeFileSync(join(directory, "example.ts"), source);
    return run(["--import", "tsx", "example.ts"]);
  }

  /** As tsx makes JavaScript of it, which then does not pass every module of the package through its own loader. */
  function runTypeScript(source: string): ReturnType<typeof run> {
    const { code } = transformSync(source, { loader: "ts", format: "esm", target: `node${process.versions.node}` });
    writeFileSync(join(directory, "example.mjs"), code);
    return run(["example.mjs"]);
  }

  /** Scripts have a home of their own each, as every page begins with nothing. */
  function runExample({ language, purpose, source }: Example, name: string): ReturnType<typeof run> {
    if (language === "ts") return runTypeScript(source);
    writeFileSync(join(directory, `example.${language}`), source);
    const command = purpose === "check" ? "check" : "run";
    return run([join(root, "dist/cli/main.js"), command, `example.${language}`], `home of ${name}`);
  }

  it("README: a program against the interfaces, up to the call that is refused", () => {
    const [source = ""] = blocks("README.md", "ts");
    const { out, error } = runByTsx(source);
    expect(out).to.match(/^3\nit runs\n/);
    expect(error).to.include("VM_E_VM_RUNNING").and.include("IVMVirtualMachine.Startup");
  });

  it("README: a script of the time, on the machine that the program has made", () => {
    const [source = ""] = blocks("README.md", "vbs");
    writeFileSync(join(directory, "morning.vbs"), source);
    const { status, out, error } = run([join(root, "dist/cli/main.js"), "run", "morning.vbs"]);
    expect(error).to.equal("");
    // The program has left the machine running, so it was saved when the program ended.
    expect(out).to.equal("web is running\n");
    expect(status).to.equal(0);
  });

  it("README: a script engine in a program", () => {
    const [source = ""] = blocks("README.md", "js");
    const { status, out, error } = runTypeScript(source);
    expect(error).to.equal("");
    expect(out).to.equal("21\n");
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
    const fences = readFileSync(join(root, "docs", name), "utf8").match(new RegExp(`^\`\`\`${FENCE}$`, "gm")) ?? [];
    for (const [index, example] of found.entries()) {
      it(`${name}, example ${index + 1}: prints what the page says`, () => {
        const { status, out, error } = runExample(example, `${name} ${index + 1}`);
        expect(error).to.equal("");
        expect(out).to.equal(example.output);
        // A script that names what does not exist is the example of a check.
        expect(status).to.equal(example.purpose === "check" && out.includes("There is no ") ? 1 : 0);
      });
    }

    it(`${name}: every example is followed by its output`, () => {
      expect(found).to.have.lengthOf(fences.length);
    });
  }
});
