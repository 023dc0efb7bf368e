/** The names of eight and three characters that Windows gave every file beside its own. */

const CLASSIC = /^[^. ]{1,8}(?:\.[^. ]{1,3})?$/;
const FORBIDDEN = /[^A-Z0-9!#$%&'()@^_`{}~-]/g;

/**
 * The short name of a file among the names of its folder, in their order: `LONGNA~1.TXT`. A name that is
 * short already is its own short name.
 */
export function shortNameOf(name: string, names: readonly string[]): string {
  if (isShort(name)) return name;
  const { stem, extension } = partsOf(name);
  const rivals = names.filter((each) => !isShort(each) && sameParts(partsOf(each), { stem, extension }));
  const number = `~${Math.max(rivals.indexOf(name), 0) + 1}`;
  return stem.slice(0, 8 - number.length) + number + (extension === "" ? "" : `.${extension}`);
}

function isShort(name: string): boolean {
  return CLASSIC.test(name);
}

function partsOf(name: string): { stem: string; extension: string } {
  const upper = name.toUpperCase().replaceAll(" ", "");
  const dot = upper.lastIndexOf(".");
  const clean = (text: string): string => text.replaceAll(".", "").replace(FORBIDDEN, "_");
  if (dot <= 0) return { stem: clean(upper).slice(0, 6), extension: "" };
  return { stem: clean(upper.slice(0, dot)).slice(0, 6), extension: clean(upper.slice(dot + 1)).slice(0, 3) };
}

function sameParts(a: { stem: string; extension: string }, b: { stem: string; extension: string }): boolean {
  return a.stem === b.stem && a.extension === b.extension;
}
