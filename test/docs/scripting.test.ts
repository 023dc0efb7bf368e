/** docs/scripting.md says what is supported, and which test shows it: nothing is missing there, and nothing made up. */
import { expect } from "chai";
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import "../../lib/script/check/object-types.js";
import { knownProgIds } from "../../lib/script/check/prog-ids.js";
import { parseHostCommandLine } from "../../lib/script/host/command-line.js";
import { languageOfExtension } from "../../lib/script/host/languages.js";
import { JScriptEngine } from "../../lib/script/jscript/engine.js";
import { describedTables } from "../../lib/script/objects/core/define-class.js";
import { VBScriptEngine } from "../../lib/script/vbscript/engine.js";
import { constants } from "../../lib/script/vbscript/runtime/constants.js";
import { intrinsicsFor } from "../../lib/script/vbscript/runtime/intrinsics.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = resolve(root, "docs/scripting.md");
const text = readFileSync(page, "utf8");

interface Row {
  readonly cells: readonly string[];
  /** What the row shows, in the first cells: `code`. */
  readonly names: readonly string[];
  readonly links: readonly { readonly title: string; readonly file: string }[];
}

/** The rows of the tables below a heading, up to the next heading of its level or a higher one. */
function rowsOf(heading: string): Row[] {
  const lines = text.split("\n");
  const start = lines.indexOf(heading);
  expect(start, heading).to.be.at.least(0);
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => (/^#+(?= )/.exec(line)?.[0].length ?? Infinity) <= level);
  return (end < 0 ? rest : rest.slice(0, end)).filter((line) => /^\| (?!-|:)/.test(line)).flatMap(rowOf);
}

function rowOf(line: string): Row[] {
  const cells = line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
  const last = cells[cells.length - 1] ?? "";
  const links = [...last.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, title = "", file = ""]) => ({ title, file }));
  const named = links.length === 0 ? cells : cells.slice(0, -1);
  const names = named.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
  return names.length === 0 && links.length === 0 ? [] : [{ cells, names, links }];
}

function namesBelow(heading: string): string[] {
  return rowsOf(heading).flatMap(({ names }) => names);
}

function fileOf(link: string): string {
  return resolve(dirname(page), link);
}

/** The words of a union of string literals, or the kinds of a union of nodes, in the source of the syntax tree. */
function unionIn(name: string): string {
  const ast = readFileSync(resolve(root, "lib/script/vbscript/ast.ts"), "utf8");
  const union = new RegExp(`^export type ${name} =([^;]+);`, "m").exec(ast)?.[1];
  if (union === undefined) throw new Error(`The syntax tree has no ${name}.`);
  return union;
}

/** Classes that other tests describe for themselves, in the same process. */
const OF_OTHER_TESTS: ReadonlySet<string> = new Set(["Store"]);

describe("docs/scripting.md", () => {
  it("names tests that there are", () => {
    const links = [...text.matchAll(/\[([^\]]+)\]\((\.\.\/test\/[^)]+)\)/g)];
    expect(links.length).to.be.above(100);
    const wrong = links.flatMap(([, title = "", file = ""]) => {
      if (!existsSync(fileOf(file))) return [`${file} is not there`];
      const source = readFileSync(fileOf(file), "utf8");
      return ['"', "'", "`"].some((quote) => source.includes(quote + title)) ? [] : [`${file} has no '${title}'`];
    });
    expect(wrong).to.deep.equal([]);
  });

  it("names a test in every row of the tables of features", () => {
    for (const heading of ["## VBScript, feature by feature", "## JScript, feature by feature", "## Objects"]) {
      expect(rowsOf(heading).length).to.be.above(5);
    }
    for (const heading of [
      "### Statements",
      "### Operators",
      "### Functions",
      "### Err",
      "### Syntax",
      "### Globals",
      "## Objects",
    ]) {
      const bare = rowsOf(heading).filter(({ links }) => links.length === 0);
      expect(bare.map(({ cells }) => cells[0])).to.deep.equal([]);
    }
  });

  it("has every statement of the syntax tree", () => {
    const statements = namesBelow("### Statements").join(" ").toLowerCase();
    const said: Readonly<Record<string, string>> = {
      Let: "Let x",
      CallStatement: "Call",
      Select: "Select Case",
      ForEach: "For Each",
      OnError: "On Error",
    };
    const kinds = [...unionIn("Statement").matchAll(/(\w+)/g)].map(([, type = ""]) =>
      type === "CallStatement" ? type : type.replace(/Statement$/, ""),
    );
    expect(kinds.length).to.be.above(15);
    for (const kind of kinds) expect(statements).to.include((said[kind] ?? kind).toLowerCase());
    for (const kind of unionIn("ProcedureKind").matchAll(/"(\w+)"/g)) {
      const name = kind[1] ?? "";
      expect(statements).to.include((/^(?:Get|Let|Set)$/.test(name) ? `Property ${name}` : name).toLowerCase());
    }
  });

  it("has every operator of the syntax tree", () => {
    const operators = new Set(namesBelow("### Operators").map((name) => name.replaceAll("\\\\", "\\")));
    for (const union of ["UnaryOperator", "BinaryOperator"]) {
      for (const [, operator = ""] of unionIn(union).matchAll(/"((?:[^"\\]|\\.)+)"/g)) {
        expect(operators).to.include(operator.replace("\\\\", "\\"));
      }
    }
  });

  it("has every function, and no other", () => {
    const functions = [...intrinsicsFor({}).values()].map(({ name }) => name);
    expect(functions.length).to.be.above(90);
    expect([...new Set(namesBelow("### Functions"))].sort()).to.deep.equal([...new Set(functions)].sort());
  });

  it("shows functions and members by tests in which they are", () => {
    const missing = ["### Functions", "### Err", "### Globals", "## Objects"]
      .flatMap(rowsOf)
      .flatMap(({ names, links }) => {
        const source = links.map(({ file }) => readFileSync(fileOf(file), "utf8")).join("\n");
        const isShown = (name: string): boolean => new RegExp(`\\b${name.replace(".", "\\.")}`, "i").test(source);
        return names.filter((name) => /^\w+$/.test(name) && !isShown(name));
      });
    expect(missing).to.deep.equal([]);
  });

  it("has every constant, with its value and type", () => {
    const said = rowsOf("### Constants").flatMap(({ cells }) =>
      [...(cells[2] ?? "").matchAll(/`(vb\w+)` (?:(-?\d+)|`(".*?")`)/g)].map(([, name = "", number, string]) => [
        name,
        cells[1] ?? "",
        number ?? (JSON.parse(string ?? "null") as string),
      ]),
    );
    expect(said.map(([name = ""]) => name.toLowerCase()).sort()).to.deep.equal([...constants.keys()].sort());
    const engine = new VBScriptEngine();
    const held = said.map(([name = ""]) => [
      name,
      engine.parse(`TypeName(${name})`, { isExpression: true }),
      String(engine.parse(`${name} & ""`, { isExpression: true })),
    ]);
    engine.close();
    expect(held).to.deep.equal(said);
  });

  it("has every global name of JScript, and no other", () => {
    const engine = new JScriptEngine();
    const names = String(engine.parse("Object.getOwnPropertyNames(this).join()", { isExpression: true })).split(",");
    engine.close();
    expect(namesBelow("### Globals").sort()).to.deep.equal(names.sort());
  });

  it("has every object with all of its members", () => {
    const rows = new Map(rowsOf("## Objects").map(({ cells, names }) => [cells[1] ?? "", { cells, names }]));
    const missing = describedTables().flatMap(({ interfaces, members, name }) => {
      const row = rows.get(interfaces[0]?.name ?? "");
      // Objects of WMI are described by their classes, each with other members.
      if (/^SWbemObject(?:Ex)?$/.test(name) || OF_OTHER_TESTS.has(name)) return [];
      if (row === undefined) return [`${name}: no row of ${interfaces[0]?.name ?? ""}`];
      const said = [...(row.cells[2] ?? "").matchAll(/`(\w+)`/g)].map(([, member]) => member);
      const shown = members.filter(({ hidden }) => !hidden).map((member) => member.name);
      return [
        ...shown.filter((member) => !said.includes(member)).map((member) => `${name}.${member} is not in the table`),
        ...said.filter((member) => !shown.includes(member ?? "")).map((member) => `${name} has no ${member ?? ""}`),
      ];
    });
    expect(missing).to.deep.equal([]);
  });

  it("has every ProgID", () => {
    for (const { progId } of knownProgIds()) expect(text).to.include(progId.replace(/\.1$/, ""));
  });

  it("has the options of the command line", () => {
    const options = namesBelow("## How to run").filter((name) => name.startsWith("//"));
    expect(options.length).to.be.above(10);
    for (const option of options) {
      const said = option.replace("nn", "5").replace(/name$/, "VBScript");
      expect(parseHostCommandLine([said, "x.vbs"]).script).to.equal("x.vbs");
    }
  });

  it("has the files that scripts are in", () => {
    const extensions = namesBelow("## Languages").filter((name) => /^\.\w+$/.test(name));
    for (const extension of [".vbs", ".vbe", ".js", ".jse", ".mjs", ".cjs"]) {
      expect(extensions).to.include(extension);
      expect(languageOfExtension(extension)).to.be.a("string");
    }
    expect(extensions).to.include(".wsf");
  });
});
