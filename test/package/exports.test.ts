import { fileURLToPath } from "node:url";
import { expect } from "chai";
import ts from "typescript";
import * as vmcom from "vmcom";

/** With slashes, as TypeScript names files on any platform. */
const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replaceAll("\\", "/");
const TYPINGS = `${ROOT}typings/index.d.ts`;

/** Types that only Apartment's raise and raiseBoth take, which are the machine's; drivers have DriverEvents. */
const INSIDE = ["ConnectionPoint", "Delivered"];

interface Export {
  readonly name: string;
  /** The symbol itself, behind `export { ... } from`. */
  readonly symbol: ts.Symbol;
  readonly isValue: boolean;
}

describe("The exports", function () {
  this.timeout(60_000);
  let checker: ts.TypeChecker;
  let declared: Export[];

  before("compile", () => {
    const program = ts.createProgram([TYPINGS], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    });
    checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(program.getSourceFile(TYPINGS)!)!;
    declared = checker.getExportsOfModule(module).map((symbol) => describeExport(checker, symbol));
  });

  it("that are declared as values exist", () => {
    const missing = declared.filter(({ name, isValue }) => isValue && vmcom[name as keyof typeof vmcom] === undefined);
    expect(namesOf(missing)).to.deep.equal([]);
  });

  it("that exist are declared as values", () => {
    const values = namesOf(declared.filter(({ isValue }) => isValue));
    expect(Object.keys(vmcom).filter((name) => !values.includes(name))).to.deep.equal([]);
  });

  it("are documented", () => {
    const silent = declared.filter(({ symbol }) => symbol.getDocumentationComment(checker).length === 0);
    expect(namesOf(silent)).to.deep.equal([]);
  });

  it("name no type that a program cannot import", () => {
    const exported = new Set(declared.map(({ symbol }) => symbol));
    const unreachable = new Set<string>();
    for (const type of declared.flatMap(({ symbol }) => typesNamedBy(checker, symbol))) {
      if (isOurs(type) && !isReachable(checker, type, exported)) unreachable.add(type.name);
    }
    expect([...unreachable].sort()).to.deep.equal(INSIDE);
  });
});

function describeExport(checker: ts.TypeChecker, symbol: ts.Symbol): Export {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const original = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const isTypeOnly = symbol.declarations?.some(ts.isTypeOnlyExportDeclaration) ?? false;
  return {
    name: symbol.name,
    symbol: original,
    isValue: !isTypeOnly && (original.flags & ts.SymbolFlags.Value) !== 0,
  };
}

function namesOf(exports: readonly Export[]): string[] {
  return exports.map(({ name }) => name);
}

/** The types that a declaration names: of parameters, results, members, bases. */
function typesNamedBy(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol[] {
  const named: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    const name = typeNameIn(node);
    const type = name === undefined ? undefined : checker.getSymbolAtLocation(name);
    if (type !== undefined) named.push(type.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(type) : type);
    ts.forEachChild(node, visit);
  };
  symbol.declarations?.forEach(visit);
  return named;
}

function typeNameIn(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  return ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
}

/** Whether the package declares it, other than as a parameter of a type or in the place of a library's. */
function isOurs(type: ts.Symbol): boolean {
  if (type.flags & ts.SymbolFlags.TypeParameter || type.name === "AbortSignal") return false;
  return type.declarations?.some((node) => isOurFile(node.getSourceFile().fileName)) ?? false;
}

function isOurFile(file: string): boolean {
  return [`${ROOT}typings/`, `${ROOT}dist/`].some((folder) => file.startsWith(folder));
}

/** Exported, or the value of an exported enumeration. */
function isReachable(checker: ts.TypeChecker, type: ts.Symbol, exported: ReadonlySet<ts.Symbol>): boolean {
  if (exported.has(type)) return true;
  const owner = type.valueDeclaration?.parent;
  return owner !== undefined && ts.isEnumDeclaration(owner) && exported.has(checker.getSymbolAtLocation(owner.name)!);
}
