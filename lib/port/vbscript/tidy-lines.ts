/** What shows only when all is written: constants and imports that nothing names any more. */
import type { Imports } from "../module-imports.js";
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

/** What of the imports the texts name: code that is looked at and not written has asked for others. */
export function usedImports(imports: Imports, texts: readonly string[]): Imports {
  const isUsed = (specifier: string): boolean => {
    const id = specifier.replace(/^type /, "").replace(/^.* as /, "");
    return texts.some((text) => names(text, id));
  };
  return new Map([...imports].map(([module, specifiers]) => [module, new Set([...specifiers].filter(isUsed))]));
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
