/** What shows only when all is written: constants that nothing names any more, declarations that stand alone. */
import type { WrittenLine } from "./line-writer.js";

/**
 * Takes out the constants that no other line names: the port has a constant of the library in their place.
 * @returns the lines that are left, and the constants that have gone
 */
export function withoutUnusedConstants(
  lines: readonly WrittenLine[],
  ids: readonly string[],
): { readonly lines: WrittenLine[]; readonly unused: readonly string[] } {
  const unused = ids.filter((id) => lines.filter(({ text }) => names(text, id)).length === 1);
  const declares = ({ text }: WrittenLine): boolean =>
    unused.some((id) => text.trimStart().startsWith(`const ${id} = `));
  return { lines: lines.filter((line) => !declares(line)), unused };
}

/**
 * Declares a variable where its only value comes, if nothing names it before.
 * @param start where the lines of its unit begin, with the declarations
 */
export function joinDeclarations(lines: WrittenLine[], start: number, ids: readonly string[]): void {
  for (const id of ids) {
    let declared = start;
    while (isDeclaration(lines[declared]) && !isDeclaration(lines[declared], id)) declared++;
    const declaration = lines[declared]?.text;
    // One with a first value has something to keep until the other comes.
    if (declaration === undefined || !isDeclaration(lines[declared], id) || declaration.includes(" = ")) continue;
    const indent = declaration.slice(0, declaration.indexOf("let "));
    const first = lines.findIndex(({ text }, i) => i > declared && names(text, id));
    const assignment = lines[first];
    const head = `${indent}${id} = `;
    if (assignment?.text.startsWith(head) !== true || !assignment.text.endsWith(";")) continue;
    const value = assignment.text.slice(head.length);
    if (names(value, id)) continue;
    assignment.text = `${indent}const ${declaration.slice(indent.length + "let ".length, -1)} = ${value}`;
    lines.splice(declared, 1);
  }
}

function isDeclaration(line: WrittenLine | undefined, id?: string): boolean {
  const text = line?.text.trimStart() ?? "";
  return text.startsWith(id === undefined ? "let " : `let ${id}: `);
}

function names(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + id.length])) return true;
  }
  return false;
}

function isPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{ID_Continue}$]/u.test(character);
}
