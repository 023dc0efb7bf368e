import { fileURLToPath } from "node:url";
import { expect } from "chai";
import ts from "typescript";
import * as testing from "vmcom/testing";

const TYPINGS = fileURLToPath(new URL("../../typings/testing.d.ts", import.meta.url)).replaceAll("\\", "/");

/** The exports of the typings: names, whether they are values, what is said about them. */
function declared(): { name: string; isValue: boolean; comment: string }[] {
  const program = ts.createProgram([TYPINGS], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(TYPINGS)!)!;
  return checker.getExportsOfModule(module).map((symbol) => {
    const original = checker.getAliasedSymbol(symbol);
    const isTypeOnly = symbol.declarations?.some(ts.isTypeOnlyExportDeclaration) ?? false;
    return {
      name: symbol.name,
      isValue: !isTypeOnly && (original.flags & ts.SymbolFlags.Value) !== 0,
      comment: ts.displayPartsToString(original.getDocumentationComment(checker)),
    };
  });
}

describe("vmcom/testing", function () {
  this.timeout(60_000);

  it("exports the values that it declares, and no others", () => {
    const values = declared().filter(({ isValue }) => isValue);
    expect(Object.keys(testing)).to.have.members(values.map(({ name }) => name));
  });

  it("documents what it exports", () => {
    const silent = declared().filter(({ comment }) => comment === "");
    expect(silent.map(({ name }) => name)).to.deep.equal([]);
  });
});
