/** What vmcom port writes passes the lint of this project. */
import { expect } from "chai";
import { ESLint, type Linter } from "eslint";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { portFile, writePort } from "../../lib/port/port-file.js";
import { root } from "../examples/transcript.js";

const SCRIPTS = ["examples", "test/port/scripts"].flatMap((directory) =>
  readdirSync(join(root, directory))
    .filter((name) => /\.(?:vbs|js|wsf)$/.test(name))
    .map((name) => join(root, directory, name)),
);

/**
 * Rules that JScript cannot keep: its values are of any type, and its variables live as long as their function. The last
 * ones are about what a script's author has written, which a port keeps.
 */
const OF_JSCRIPT = new Set([
  "@typescript-eslint/no-deprecated",
  "@typescript-eslint/no-for-in-array",
  "@typescript-eslint/no-unnecessary-type-assertion",
  "@typescript-eslint/no-unsafe-argument",
  "@typescript-eslint/no-unsafe-assignment",
  "@typescript-eslint/no-unsafe-call",
  "@typescript-eslint/no-unsafe-member-access",
  "@typescript-eslint/no-unsafe-return",
  "@typescript-eslint/no-unused-vars",
  "@typescript-eslint/only-throw-error",
  "@typescript-eslint/restrict-plus-operands",
  "no-constant-binary-expression",
  "no-unassigned-vars",
  "no-var",
  "prefer-const",
  "@typescript-eslint/no-implied-eval",
  "@typescript-eslint/no-this-alias",
  "@typescript-eslint/no-unused-expressions",
  "no-constant-condition",
  "no-empty",
  "no-extra-boolean-cast",
  "no-fallthrough",
  "no-prototype-builtins",
  "no-sparse-arrays",
  "no-useless-assignment",
  "prefer-rest-params",
]);

interface Linted {
  readonly said: readonly string[];
  /** Rules that would say something, were they not put off. */
  readonly putOff: readonly string[];
}

describe("Modules that vmcom port writes", function () {
  this.timeout(300_000);
  let directory = "";
  let linted: Linted;
  before(async () => {
    directory = mkdtempSync(join(tmpdir(), "vmcom-lint-"));
    for (const script of SCRIPTS) {
      const out = join(directory, basename(script).replace(/\W/g, "-"));
      for (const each of await portFile(script, { directory: root, style: "sync" })) writePort(each, out);
    }
    const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, directory);
    const files = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    linted = await lint(
      ts.createProgram(
        files.map((name) => join(directory, name)),
        options,
      ),
    );
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: "ES2022",
    module: "NodeNext",
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    paths: { vmcom: [join(root, "typings/index.d.ts")], "vmcom/port": [join(root, "typings/port.d.ts")] },
  };

  /** One run for all tests: what directives suppress is kept beside what is said. */
  async function lint(program: ts.Program): Promise<Linted> {
    const parserOptions = { projectService: false, programs: [program], tsconfigRootDir: directory };
    const here: Linter.Config = { files: ["**/*.ts"], languageOptions: { parserOptions } };
    const config = (await import(pathToFileURL(join(root, "eslint.config.js")).href)) as { default: Linter.Config[] };
    const baseConfig = [...config.default, here];
    const eslint = new ESLint({ cwd: directory, overrideConfigFile: true, baseConfig });
    const results = await eslint.lintFiles(["**/*.ts"]);
    expect(results.length).to.be.at.least(SCRIPTS.length);
    return {
      said: results.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, line, message }) => `${basename(filePath)}(${line}) ${ruleId ?? ""}: ${message}`),
      ),
      putOff: results.flatMap(({ suppressedMessages }) => suppressedMessages.map(({ ruleId }) => ruleId ?? "")),
    };
  }

  it("pass the lint of this project", () => {
    expect(linted.said).to.deep.equal([]);
  });

  it("put off no rules but those that JScript cannot keep", () => {
    const rules = new Set(linted.putOff);
    expect(rules.size).to.be.above(0);
    expect([...rules].filter((rule) => !OF_JSCRIPT.has(rule))).to.deep.equal([]);
  });
});
