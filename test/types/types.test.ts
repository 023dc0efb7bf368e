import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import ts from "typescript";

/**
 * The tests in *.test-d.ts are compiled, never run. Each `it` of theirs is one here, which fails with
 * what the compiler has to say about its lines. They import "vmcom" as a program does, by package.json's
 * "exports", so they see the types that `npm run build` has made.
 */
const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const CONFIG = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));
const BUILT = fileURLToPath(new URL("../../dist/index.d.ts", import.meta.url));
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".test-d.ts"))
  .map((file) => path.join(FOLDER, file));

describe("Types", function () {
  this.timeout(120_000);
  let program: ts.Program;

  before("compile", () => {
    if (!existsSync(BUILT)) throw new Error("There is no dist/ to test: npm run build makes it.");
    const { config } = ts.readConfigFile(CONFIG, (file) => ts.sys.readFile(file)) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(CONFIG));
    program = ts.createProgram(files, options);
  });

  for (const file of files) {
    // The syntax alone is enough to list the tests, and takes no time.
    const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? "", ts.ScriptTarget.Latest, true);
    const suites = callsOf("describe", source);

    for (const suite of suites) {
      describe(titleOf(suite), () => {
        for (const test of callsOf("it", suite)) {
          it(titleOf(test), () => expect(complaints(program, file, (at) => isWithin(test, at))).to.deep.equal([]));
        }
      });
    }

    it(`are right around the tests of ${path.basename(file)}`, () => {
      const tests = suites.flatMap((suite) => callsOf("it", suite));
      const around = complaints(program, file, (at) => !tests.some((test) => isWithin(test, at)));
      expect(around).to.deep.equal([]);
    });
  }

  it("are tested at all", () => {
    expect(files).to.not.be.empty;
  });
});

/** What the compiler says about the places of a file that are asked for. */
function complaints(program: ts.Program, file: string, isAskedFor: (position: number) => boolean): string[] {
  const source = program.getSourceFile(file);
  return ts
    .getPreEmitDiagnostics(program, source)
    .filter(({ start = 0 }) => isAskedFor(start))
    .map(({ start = 0, code, messageText }) => {
      const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line + 1;
      return `${path.basename(file)}:${line} TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}

/** The calls of a function, by its name, in the order of the text. */
function callsOf(name: string, root: ts.Node): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === name) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function titleOf(test: ts.CallExpression): string {
  const [title] = test.arguments;
  if (title === undefined || !ts.isStringLiteralLike(title)) throw new Error(`A title is text: ${test.getText()}`);
  return title.text;
}

function isWithin(node: ts.Node, position: number): boolean {
  return position >= node.getStart() && position < node.end;
}
