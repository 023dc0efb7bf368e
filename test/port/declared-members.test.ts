/** What ports know of the interfaces beside their types is what the declarations say. */
import { expect } from "chai";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { memberOf, NULLABLE_MEMBERS, VARIANT_CONTENTS } from "../../lib/port/vbscript/interfaces.js";
import { root } from "../examples/transcript.js";

interface Declared {
  readonly of: string;
  readonly name: string;
  readonly result: string;
  /** The types of what it is given, a property's value among them. */
  readonly given: readonly string[];
}

const typings = join(root, "typings");
const members = readdirSync(typings)
  .filter((name) => /^I\w+\.d\.ts$/.test(name))
  .flatMap((name) => declaredIn(readFileSync(join(typings, name), "utf8")));

function declaredIn(text: string): Declared[] {
  const source = ts.createSourceFile("x.d.ts", text, ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isInterfaceDeclaration).flatMap((declaration) =>
    declaration.members
      .filter((each) => ts.isMethodSignature(each) || ts.isAccessor(each) || ts.isPropertySignature(each))
      .map((each) => ({
        of: declaration.name.text,
        name: each.name.getText(),
        result: each.type?.getText() ?? "",
        given: ts.isPropertySignature(each) ? [] : each.parameters.map(({ type }) => type?.getText() ?? ""),
      })),
  );
}

function contentsOf({ of, name, given }: Declared): string | undefined {
  const info = memberOf(of, name);
  const types = [
    ...(info?.parameters ?? []).filter(({ direction }) => direction === "in").map(({ type }) => type.kind),
  ];
  if (info?.kind === "get/put" && info.result !== null) types.push(info.result.kind);
  const declared = given.filter((type, i) => types[i] === "VARIANT" && type !== "VARIANT");
  if (declared.length === 0) return undefined;
  if (declared.includes("readonly string[]")) return "array of strings";
  return declared.every((type) => type === "number") ? "numbers" : "value";
}

describe("Members that ports know", () => {
  it("may give Nothing where their declarations say null", () => {
    const nullable = members
      .filter(({ of, result }) => of.startsWith("IVM") && result.endsWith(" | null"))
      .map(({ of, name }) => `${of}.${name}`);
    const known = [...NULLABLE_MEMBERS].filter((each) => each.startsWith("IVM"));
    expect(known.sort()).to.deep.equal([...new Set(nullable)].sort());
  });

  it("get for a VARIANT what their declarations ask for", () => {
    const declared = members.flatMap((each): [string, string][] => {
      const contents = contentsOf(each);
      return contents === undefined ? [] : [[`${each.of}.${each.name}`, contents]];
    });
    expect([...new Map(declared)].sort()).to.deep.equal([...VARIANT_CONTENTS].sort());
  });
});
