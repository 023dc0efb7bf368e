/** LIKE: `%` for any text, `_` for a character, `[a-f]` and `[^a-f]` for one of some. */

interface Part {
  /** Undefined for any text. */
  readonly fits: ((character: string) => boolean) | undefined;
}

/** In time of the product of the lengths, whatever the pattern. */
export function likeMatches(text: string, pattern: string): boolean {
  const parts = partsOf(pattern);
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const part = parts[index];
    if (part !== undefined && part.fits === undefined) {
      star = index++;
      resume = at;
    } else if (part?.fits?.(text.charAt(at)) === true) {
      index++;
      at++;
    } else if (star >= 0) {
      index = star + 1;
      at = ++resume;
    } else return false;
  }
  while (index < parts.length && parts[index]?.fits === undefined) index++;
  return index === parts.length;
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    const end = character === "[" ? pattern.indexOf("]", at + 2) : -1;
    if (end > 0) {
      parts.push({ fits: setOf(pattern.slice(at + 1, end)) });
      at = end;
    } else if (character === "%") parts.push({ fits: undefined });
    else if (character === "_") parts.push({ fits: () => true });
    else parts.push({ fits: (each) => each === character });
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
