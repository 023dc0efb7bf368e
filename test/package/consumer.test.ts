import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { compile } from "./compile.js";
import { packFreshCopy, ROOT, type Packed } from "./packed.js";
import { run, type Outcome } from "./run.js";

/** npm's errors that mean that there is no registry to be had, and not that something is wrong. */
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ENOTCACHED)\b/;

/** As strict as a program can be, which then checks the package's declarations as well. */
const STRICT = ["--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--target", "ES2022"];
const NODE16 = ["--module", "node16"];
/** What "vmcom/testing" uses if it is there. */
const PEERS = ["mocha", "chai", "sinon"];

/** What the build puts together of the modules that `vmcom run` loads. */
const LINKED = ["com", "host", "jscript", "library", "marshal", "objects", "port", "vbscript"].map(
  (part) => `dist/linked-${part}.js`,
);

const BUNDLER = ["--module", "esnext", "--moduleResolution", "bundler"];

/** What program.mts prints. */
const PRINTED = [
  "vmVMState_TurningOn vmVMState_Running",
  "VM_E_VM_RUNNING IVMVirtualMachine.Startup",
  "web true",
  "false 1 null",
  "hello consumer",
  "",
].join("\n");

describe("The package", function () {
  this.timeout(300_000);
  let folder: string;
  let packed: Packed;
  let tarball: string;

  before("pack", () => {
    folder = mkdtempSync(path.join(realpathSync(tmpdir()), "vmcom-package-"));
    packed = packFreshCopy(folder);
    tarball = path.join(folder, packed.filename);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  describe("as a tarball", () => {
    const filesIn = (directory: string): string[] =>
      packed.files.map((file) => file.path).filter((file) => file.startsWith(`${directory}/`));

    it("holds what is built, the typings, the documentation and the examples, and nothing else", () => {
      const roots = new Set(packed.files.map((file) => file.path.split("/")[0]));
      expect([...roots]).to.have.members([
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "dist",
        "docs",
        "examples",
        "package.json",
        "typings",
      ]);
    });

    it("has a declaration beside each module, and no sources", () => {
      const modules = filesIn("dist").filter((file) => /\.c?js$/.test(file) && !LINKED.includes(file));
      const declarations = modules.map((file) => file.replace(/js$/, "ts").replace(/\.(c?ts)$/, ".d.$1"));
      expect(filesIn("dist")).to.have.members([...modules, ...declarations, ...LINKED]);
    });

    it("leaves out what generates the interfaces", () => {
      expect(filesIn("dist/idl")).to.deep.equal([]);
    });

    it("has the IDL and the type library beside the declarations", () => {
      const others = filesIn("typings").filter((file) => !/\.d\.c?ts$/.test(file));
      expect(others).to.have.members(["typings/VirtualServer.idl", "typings/VirtualServer.tlb"]);
    });

    it("is small", () => {
      expect(packed.size, "packed").to.be.below(1_500_000);
      expect(packed.unpackedSize, "unpacked").to.be.below(6_000_000);
    });

    it("has a command that Node runs", () => {
      const bin = path.join(folder, "checkout/dist/cli/main.js");
      expect(readFileSync(bin, "utf8").split("\n")[0]).to.equal("#!/usr/bin/env node");
    });

    it("runs and builds nothing when it is installed", () => {
      const { scripts, gypfile } = manifest();
      expect(scripts).to.not.have.any.keys("preinstall", "install", "postinstall");
      expect(gypfile).to.equal(false);
    });

    // Loading the package registers its classes, views and event tables. A bundler that is told that modules
    // have no side effects leaves `import "./generated/late-bound.js"` out, and CreateObject fails.
    it("does not let bundlers drop the modules that register something", () => {
      expect(manifest().sideEffects).to.not.equal(false);
    });

    it("is as publint wants it, suggestions included", () => {
      const { out, error } = run(tool("publint"), ["run", tarball, "--strict"], folder);
      expect(error).to.equal("");
      expect(out).to.match(/All good!\s*$/);
    });

    /*
     * In its strict profile and without ignored rules. An ES module alone would not pass: attw's Node 16
     * cannot require() it. That Node 20.19 can is not lost: the "require" condition has a module in CommonJS of
     * its own, dist/index.cjs, which does no more than require() the ES module. Its declarations are CommonJS as
     * well, so nothing masquerades as something else, and there is still just one copy of every class
     * ("gives the same objects to require and import" below).
     */
    it("has types that are right however it is imported, as attw sees it", () => {
      const { status, out, error } = run(tool("attw"), [tarball, "--format", "ascii", "--no-color"], folder);
      expect(error).to.equal("");
      expect(out).to.contain("No problems found");
      expect(status).to.equal(0);
    });

    function manifest(): { scripts?: Record<string, string>; gypfile?: boolean; sideEffects?: unknown } {
      return JSON.parse(readFileSync(path.join(folder, "checkout/package.json"), "utf8")) as ReturnType<
        typeof manifest
      >;
    }
  });

  describe("in a program that has installed it", () => {
    let program: string;

    before("install", function () {
      program = path.join(folder, "program");
      mkdirSync(program);
      writeFileSync(path.join(program, "package.json"), JSON.stringify({ name: "program", private: true }));
      const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--fetch-retries=1"];
      const { status, out, error } = run("npm", ["install", ...options, tarball], program);
      if (status !== 0 && UNREACHABLE.test(error) && process.env["CI"] === undefined) {
        console.warn("      skipped: npm cannot reach its registry for vmcom's dependencies");
        this.skip();
      }
      expect(status, error + out).to.equal(0);
      cpSync(path.join(ROOT, "test/fixtures/consumer"), program, { recursive: true });
    });

    it("brings two dependencies", () => {
      const { out } = run("npm", ["ls", "--all", "--parseable"], program);
      const installed = out
        .trim()
        .split(/\r?\n/)
        .map((line) => path.relative(path.join(program, "node_modules"), line));
      expect(installed.slice(1)).to.have.members(["vmcom", path.join("@xmldom", "xmldom"), "acorn"]);
    });

    for (const [name, resolution] of Object.entries({ node16: NODE16, bundler: BUNDLER })) {
      it(`compiles with moduleResolution ${name} and lib ES2022 alone`, () => {
        expect(complaints("program.mts", [...resolution, "--lib", "ES2022"])).to.equal("");
      });

      it(`compiles with moduleResolution ${name}, lib ES2023 and ESNext.Disposable`, () => {
        expect(complaints("program.mts", [...resolution, "--lib", "ES2023,ESNext.Disposable"])).to.equal("");
      });
    }

    it("compiles beside a browser's types", () => {
      expect(complaints("program.mts", [...NODE16, "--lib", "ES2022,DOM"])).to.equal("");
    });

    it("compiles beside @types/node", () => {
      const types = ["--types", "node", "--typeRoots", path.join(ROOT, "node_modules/@types")];
      expect(complaints("program.mts", [...NODE16, "--lib", "ES2022", ...types])).to.equal("");
    });

    it("compiles as CommonJS for TypeScript's Node 16, which knows no require() of ES modules", () => {
      expect(complaints("program.cts", [...NODE16, "--lib", "ES2022"])).to.equal("");
    });

    it("compiles as CommonJS for TypeScript's latest Node", () => {
      expect(complaints("program.cts", ["--module", "nodenext", "--lib", "ES2022"])).to.equal("");
    });

    it("does what was compiled as an ES module", () => {
      emit("program.mts");
      expect(node("out/program.mjs")).to.deep.equal({ status: 0, out: PRINTED, error: "" });
    });

    it("does what was compiled as CommonJS", () => {
      emit("program.cts");
      expect(node("out/program.cjs")).to.deep.equal({ status: 0, out: "true vmVMState_Running\n", error: "" });
    });

    it("can be imported", () => {
      expect(node("script.mjs")).to.deep.equal({ status: 0, out: "vmVMState_Running\n", error: "" });
    });

    it("can be required, without a warning", () => {
      expect(node("script.cjs")).to.deep.equal({ status: 0, out: "vmVMState_Running\n", error: "" });
    });

    it("gives the same objects to require and import", () => {
      expect(node("both.cjs").out).to.equal("true []\n");
    });

    it("has the command vmcom", () => {
      const { status, out } = run("npx", ["--no-install", "vmcom", "verify", "--json"], program);
      expect(status).to.equal(0);
      expect(JSON.parse(out)).to.have.property("ok", true);
    });

    it("says its version", () => {
      const { out } = vmcom("--version");
      expect(`vmcom-${out.trim()}.tgz`).to.equal(packed.filename);
    });

    it("has examples that run", () => {
      const example = path.join("node_modules", "vmcom", "examples", "lifecycle.js");
      const { status, out } = vmcom("run", example);
      expect(status, out).to.equal(0);
    });

    it("keeps what does not concern programs to itself", () => {
      const { status, error } = run(process.execPath, ["-e", 'require("vmcom/dist/com/variant.js")'], program);
      expect(status).to.equal(1);
      expect(error).to.contain("ERR_PACKAGE_PATH_NOT_EXPORTED");
    });

    it("compiles with vmcom/script, and runs a script", () => {
      writeFileSync(path.join(program, "script.mts"), 'export * from "vmcom/script";\n');
      writeFileSync(path.join(program, "script.cts"), 'import script = require("vmcom/script");\nexport = script;\n');
      expect(complaints("script.mts", [...NODE16, "--lib", "ES2022"])).to.equal("");
      expect(complaints("script.mts", [...BUNDLER, "--lib", "ES2022"])).to.equal("");
      expect(complaints("script.cts", ["--module", "nodenext", "--lib", "ES2022"])).to.equal("");
      const text =
        'new (require("vmcom/script").ScriptEngine)("VBScript").parseScriptText("6 * 7", { isExpression: true })';
      expect(run(process.execPath, ["-p", text], program).out.trim()).to.equal("42");
    });

    it("runs programs for winax, imported and required", () => {
      const said = { status: 0, out: "made 1\n", error: "" };
      const rest =
        'console.log(server.CreateVirtualMachine(process.argv[2], "C:\\\\VMs") === null ? "" : "made", winax.release(server));\n';
      const make = 'const server = new winax.Object("VirtualServer.Application");\n';
      writeFileSync(path.join(program, "winax.cjs"), `const winax = require("vmcom/activex");\n${make}${rest}`);
      writeFileSync(path.join(program, "winax.mjs"), `import * as winax from "vmcom/activex";\n${make}${rest}`);
      expect(node("winax.cjs", "required")).to.deep.equal(said);
      expect(node("winax.mjs", "imported")).to.deep.equal(said);
    });

    it("runs scripts as nodewscript does", () => {
      const script = 'WScript.Echo(WScript.Version, new ActiveXObject("Scripting.Dictionary").Count);\n';
      writeFileSync(path.join(program, "old-script.js"), script);
      const { status, out, error } = vmcom("nodewscript", "old-script.js");
      expect({ status, out, error }).to.deep.equal({ status: 0, out: "NODE.WIN32 0\n", error: "" });
    });

    it("ports a script to a module that compiles and does the same", () => {
      // Older versions of Node run no TypeScript by themselves.
      symlinkSync(
        path.join(ROOT, "node_modules/typescript"),
        path.join(program, "node_modules/typescript"),
        "junction",
      );
      writeFileSync(
        path.join(program, "ported.vbs"),
        'Set vs = CreateObject("VirtualServer.Application")\nWScript.Echo vs.Name, 6 * 7\n',
      );
      expect(vmcom("port", "-o", "ported", "ported.vbs").error).to.equal("");
      const types = ["--types", "node", "--typeRoots", path.join(ROOT, "node_modules/@types"), "--skipLibCheck"];
      // The program has no "type" in its package.json: a bundler decides what its modules are.
      expect(complaints("ported/ported.ts", [...BUNDLER, "--lib", "ES2023,ESNext.Disposable", ...types])).to.equal("");
      const compared = vmcom("compare", "ported.vbs", "ported/ported.ts");
      expect(compared.out + compared.error).to.match(/^equal: \d+ entries\n$/);
    });

    describe("with vmcom/testing", () => {
      it("compiles without the types of test libraries", () => {
        writeFileSync(path.join(program, "testing.mts"), 'export * from "vmcom/testing";\n');
        writeFileSync(
          path.join(program, "testing.cts"),
          'import testing = require("vmcom/testing");\nexport = testing;\n',
        );
        expect(complaints("testing.mts", [...NODE16, "--lib", "ES2022"])).to.equal("");
        expect(complaints("testing.mts", [...BUNDLER, "--lib", "ES2022"])).to.equal("");
        expect(complaints("testing.cts", ["--module", "nodenext", "--lib", "ES2022"])).to.equal("");
      });

      it("runs without test libraries, and says what is missing where it is needed", () => {
        expect(node("without-peers.mjs")).to.deep.equal({
          status: 0,
          out: [
            "[]",
            "A fake needs the package 'sinon': npm install --save-dev sinon",
            "describeVirtualServerContract makes tests for mocha: it is to be called in a file that mocha runs.",
            "",
          ].join("\n"),
          error: "",
        });
      });

      describe("and mocha, chai and sinon", () => {
        before("install", () => {
          for (const name of PEERS) link(name);
          for (const name of PEERS) link(`@types/${name}`);
        });

        it("passes the contract", () => {
          const { status, out, error } = mocha("contract.test.mjs");
          expect(error).to.equal("");
          expect(out).to.match(/^ {2}\d{3} passing/m);
          expect(status, out).to.equal(0);
        });

        it("passes a unit test with fakes, compiled with their types", () => {
          const types = ["--types", "mocha", "--lib", "ES2023,ESNext.Disposable,DOM", "--skipLibCheck"];
          emitWith("fakes.test.ts", [...BUNDLER, ...types]);
          renameSync(path.join(program, "out/fakes.test.js"), path.join(program, "out/fakes.test.mjs"));
          const run = mocha("out/fakes.test.mjs");
          expect(run.error).to.equal("");
          expect(run.out).to.contain("1 passing");
          expect(run.status, run.out).to.equal(0);
        });

        /** Ours; the registry has them too, but it need not be there. */
        function link(name: string): void {
          mkdirSync(path.dirname(path.join(program, "node_modules", name)), { recursive: true });
          symlinkSync(path.join(ROOT, "node_modules", name), path.join(program, "node_modules", name), "junction");
        }

        function mocha(file: string): Outcome {
          return node(path.join(program, "node_modules/mocha/bin/mocha.js"), "--no-config", "--timeout", "20000", file);
        }
      });
    });

    /** What TypeScript says of a program; "" if it is content. */
    function complaints(file: string, options: readonly string[]): string {
      return compile([path.join(program, file), "--noEmit", ...STRICT, ...options], program).complaints;
    }

    function emit(file: string): void {
      emitWith(file, [...NODE16, "--lib", "ES2022"]);
    }

    function emitWith(file: string, options: readonly string[]): void {
      const args = [path.join(program, file), "--outDir", "out", ...STRICT, ...options];
      const { succeeds, complaints } = compile(args, program);
      expect(succeeds, complaints).to.equal(true);
    }

    /** The command as npx would run it, which takes longer to find it than most commands take. */
    function vmcom(...args: string[]): Outcome {
      return run(path.join("node_modules", ".bin", "vmcom"), args, program);
    }

    function node(...args: string[]): Outcome {
      return run(process.execPath, args, program);
    }
  });
});

/** A program that the devDependencies bring. */
function tool(name: string): string {
  const file = path.join(ROOT, "node_modules/.bin", name);
  if (!existsSync(file)) throw new Error(`There is no ${file}; npm ci brings it.`);
  return file;
}
