/** Names with `*` and `?` in them. */
import { foldCase } from "../../../files/windows-path.js";

export function hasWildcard(path: string): boolean {
  return /[*?]/.test(path);
}

/** Whether a name is one of those that a pattern stands for; `*.*` stands for all. In time of the product of their lengths. */
export function matchesPattern(name: string, pattern: string): boolean {
  if (pattern === "*.*" || pattern === "*") return true;
  const text = foldCase(name);
  const wanted = foldCase(pattern);
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (wanted[index] === "*") {
      star = index++;
      resume = at;
    } else if (index < wanted.length && (wanted[index] === "?" || wanted[index] === text[at])) {
      index++;
      at++;
    } else if (star >= 0) {
      // One character more for the last star.
      index = star + 1;
      at = ++resume;
    } else return false;
  }
  while (wanted[index] === "*") index++;
  return index === wanted.length;
}
