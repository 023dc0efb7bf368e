/** Text without regard to letter case, as vbTextCompare takes it. */

/** Text in one letter case; every character keeps its place. */
export function fold(text: string): string {
  return inPlace(text, (part) => part.toLowerCase());
}

/** Text with the case of its letters changed as Windows does it: a letter that would become two, as the sharp s, stays. */
export function inPlace(text: string, change: (part: string) => string): string {
  const changed = change(text);
  if (changed.length === text.length) return changed;
  return Array.from({ length: text.length }, (_, index) => {
    const character = change(text.charAt(index));
    return character.length === 1 ? character : text.charAt(index);
  }).join("");
}

let collator: Intl.Collator | undefined;

/** -1, 0 or 1 in the order of a dictionary. */
export function compareFolded(left: string, right: string): number {
  const [x, y] = [fold(left), fold(right)];
  if (x === y) return 0;
  collator ??= new Intl.Collator("en", { sensitivity: "accent" });
  return Math.sign(collator.compare(x, y)) || (x < y ? -1 : 1);
}

/** Where `wanted` begins in `text` at or behind `from`; -1 if nowhere. */
export function indexIn(text: string, wanted: string, from: number, ignoreCase: boolean): number {
  return ignoreCase ? fold(text).indexOf(fold(wanted), from) : text.indexOf(wanted, from);
}
