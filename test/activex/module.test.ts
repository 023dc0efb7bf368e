import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import * as activex from "vmcom/activex";
import { built } from "../../lib/packaging/built.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TYPINGS = fileURLToPath(new URL("../../typings/activex.d.ts", import.meta.url)).replaceAll("\\", "/");

/** What a program prints that is run in the package's own folder. */
function printed(program: string, ...options: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [...options, "-e", program], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, NODE_V8_COVERAGE: "" },
    timeout: 30_000,
  });
  expect(stderr).to.equal("");
  return stdout.trim();
}

describe("The module vmcom/activex", function () {
  this.timeout(60_000);
  before(built);

  it("is required as winax is, and sets ActiveXObject", () => {
    const program =
      'const winax = require("vmcom/activex"); console.log(typeof ActiveXObject, typeof winax.Object, new ActiveXObject("Scripting.Dictionary").Count)';
    expect(printed(program)).to.equal("function function 0");
  });

  it("is imported whole, by its names, or by its default", () => {
    const program = `
      import winax, { Object as ComObject, Variant } from "vmcom/activex";
      import * as all from "vmcom/activex";
      import { createRequire } from "node:module";
      const required = createRequire(process.cwd() + "/x.js")("vmcom/activex");
      console.log(winax.Object === ComObject, all.Variant === Variant, required.Object === ComObject, typeof ActiveXObject.on);`;
    expect(printed(program, "--input-type=module")).to.equal("true true true function");
  });

  it("has the exports that it declares, and no others", () => {
    const program = ts.createProgram([TYPINGS], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    });
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(program.getSourceFile(TYPINGS)!)!;
    const declared = checker.getExportsOfModule(module).map((symbol) => {
      const original = (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
      return { name: symbol.name, isValue: (original.flags & ts.SymbolFlags.Value) !== 0 };
    });
    const values = declared.filter(({ isValue }) => isValue).map(({ name }) => name);
    expect(Object.keys(activex)).to.have.members(values);
    for (const name of [
      "Object",
      "Variant",
      "cast",
      "release",
      "getConnectionPoints",
      "peekAndDispatchMessages",
      "winaxsleep",
    ]) {
      expect(values, name).to.include(name);
      expect(activex.default, name).to.have.property(name);
    }
  });

  it("does not keep a program alive, whatever it has heard", () => {
    const program = `
      const winax = require("vmcom/activex");
      const { createVirtualServer } = require("vmcom");
      const server = winax.default.wrap(createVirtualServer(), "server");
      winax.getConnectionPoints(server)[0].advise({});
      console.log("done");`;
    expect(printed(program)).to.equal("done");
  });
});
