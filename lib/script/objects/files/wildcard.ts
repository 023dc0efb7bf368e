/** Names with `*` and `?` in them. */
import { foldCase } from "../../../files/windows-path.js";
import { fitsPattern, type PatternPart } from "../core/pattern.js";

export function hasWildcard(path: string): boolean {
  return /[*?]/.test(path);
}

/** Whether a name is one of those that a pattern stands for; `*.*` stands for all. */
export function matchesPattern(name: string, pattern: string): boolean {
  if (pattern === "*.*" || pattern === "*") return true;
  // By UTF-16 unit, as file systems of the time counted characters.
  return fitsPattern(foldCase(name), foldCase(pattern).split("").map(partOf));
}

function partOf(character: string): PatternPart {
  if (character === "*") return null;
  return character === "?" ? () => true : (each) => each === character;
}
