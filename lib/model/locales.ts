/** The languages of the user interface, by their Windows locale IDs (LCID). */

/** What the product was sold in. */
const LOCALES: readonly (readonly [lcid: number, tag: string])[] = [
  [1033, "en-us"],
  [1031, "de-de"],
  [3082, "es-es"],
  [1036, "fr-fr"],
  [1040, "it-it"],
  [1041, "ja-jp"],
  [1042, "ko-kr"],
  [2052, "zh-cn"],
  [1028, "zh-tw"],
];

const ENGLISH = 1033;

export function isSupportedLocale(lcid: number): boolean {
  return LOCALES.some(([supported]) => supported === lcid);
}

/** The locale that the process runs in, English if the product does not have it. */
export function defaultLocale(tag = Intl.DateTimeFormat().resolvedOptions().locale): number {
  return localeOf(tag.toLowerCase()) ?? ENGLISH;
}

/**
 * The locale that suits an Accept-Language header of RFC 2616 best.
 * @param otherwise what it is if the header names none that is supported
 */
export function preferredLocale(header: string, otherwise: number): number {
  for (const { range } of rangesOf(header)) {
    const locale = range === "*" ? otherwise : localeOf(range);
    if (locale !== undefined) return locale;
  }
  return otherwise;
}

/** "de", "de-DE" and also "de-AT": German is better than nothing that was asked for. */
function localeOf(range: string): number | undefined {
  const [language] = range.split("-", 1);
  const exact = LOCALES.find(([, tag]) => tag === range);
  return (exact ?? LOCALES.find(([, tag]) => tag.split("-", 1)[0] === language))?.[0];
}

interface LanguageRange {
  readonly range: string;
  readonly quality: number;
}

/** The ranges that are acceptable at all, the best first; among equals the order of the header counts. */
function rangesOf(header: string): LanguageRange[] {
  const ranges = header.split(",").flatMap((part) => {
    const [, range, quality = "1"] =
      /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i.exec(part) ?? [];
    return range === undefined ? [] : [{ range: range.toLowerCase(), quality: Math.min(Number(quality), 1) }];
  });
  return ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
}
