/** LIKE: `%` for any text, `_` for a character, `[a-f]` and `[^a-f]` for one of some. */
import { fitsPattern, type PatternPart } from "../core/pattern.js";

export function likeMatches(text: string, pattern: string): boolean {
  return fitsPattern(text, partsOf(pattern));
}

function partsOf(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    const end = character === "[" ? pattern.indexOf("]", at + 2) : -1;
    if (end > 0) {
      parts.push(setOf(pattern.slice(at + 1, end)));
      at = end;
    } else if (character === "%") parts.push(null);
    else if (character === "_") parts.push(() => true);
    else parts.push((each) => each === character);
  }
  return parts;
}

function setOf(said: string): (character: string) => boolean {
  const isNegated = said.startsWith("^");
  const set = isNegated ? said.slice(1) : said;
  return (character) => {
    for (let at = 0; at < set.length; at++) {
      const isRange = set[at + 1] === "-" && at + 2 < set.length;
      const [low, high] = [set.charAt(at), set.charAt(isRange ? at + 2 : at)];
      if (character >= low && character <= high) return !isNegated;
      if (isRange) at += 2;
    }
    return isNegated;
  };
}
