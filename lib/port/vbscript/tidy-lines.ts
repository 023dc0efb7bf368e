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

/** Whether an identifier stands in a line of code, in no text and no comment. */
export function names(text: string, id: string): boolean {
  return mentions(text, id) && mentions(codeFrom(text, 0, false).text, id);
}

interface Code {
  readonly text: string;
  /** Where it ends in the line. */
  readonly end: number;
}

/** What is neither in quotes nor a comment, to the end of the line or of what a template calculates. */
function codeFrom(line: string, from: number, isInTemplate: boolean): Code {
  let text = "";
  let at = from;
  for (let depth = 0; at < line.length && !line.startsWith("//", at);) {
    const character = line.charAt(at);
    if (isInTemplate && character === "}" && depth === 0) break;
    if (character === '"') {
      at = endOfText(line, at + 1, character) + 1;
      continue;
    }
    const template = character === "`" ? templateFrom(line, at + 1) : { text: character, end: at + 1 };
    text += template.text;
    at = template.end;
    if (character === "{") depth++;
    if (character === "}") depth--;
  }
  return { text, end: at };
}

/** What a template calculates. */
function templateFrom(line: string, from: number): Code {
  let text = " ";
  for (let at = from; ;) {
    at = endOfText(line, at, "`");
    if (!line.startsWith("${", at)) return { text, end: at + 1 };
    const calculated = codeFrom(line, at + 2, true);
    text += `${calculated.text} `;
    at = calculated.end + 1;
  }
}

/** Where a text ends: at its quote, or where a template calculates. */
function endOfText(line: string, from: number, quote: string): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === quote || (quote === "`" && line.startsWith("${", at))) return at;
  }
  return line.length;
}

function mentions(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + id.length])) return true;
  }
  return false;
}

function isPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{ID_Continue}$]/u.test(character);
}
