/** Whether a character is one that a part of a pattern stands for; null is the part that stands for any text. */
export type PatternPart = ((character: string) => boolean) | null;

/** Whether a text is one of those that a pattern stands for. In time of the product of their lengths, whatever the pattern. */
export function fitsPattern(text: string, parts: readonly PatternPart[]): boolean {
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const part = parts[index];
    if (part === null) {
      star = index++;
      resume = at;
    } else if (part?.(text.charAt(at)) === true) {
      index++;
      at++;
    } else if (star >= 0) {
      // One character more for the last part that stands for any text.
      index = star + 1;
      at = ++resume;
    } else return false;
  }
  while (parts[index] === null) index++;
  return index === parts.length;
}
