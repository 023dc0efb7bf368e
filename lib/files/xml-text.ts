/** XML as bytes and characters: which encodings are read, which one is written, what has to be escaped. */

/** The largest document that is read, in bytes; so also the largest that is written. */
export const SIZE_LIMIT = 16 * 1024 * 1024;

const DECLARED_ENCODING = /^<\?xml\s[^>]{0,200}?\sencoding\s*=\s*["']([^"']*)["']/;
const KNOWN_ENCODING = /^(?:utf-?8|utf-16(?:le|be)?|us-ascii)$/i;

/** One that XML has no way to write, not even escaped; with the u flag a lone surrogate is one too. */
const INVALID_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Where the first character is that an XML document cannot hold; -1 if there is none. */
export function findInvalidCharacter(text: string): number {
  return text.search(INVALID_CHARACTER);
}

/**
 * The text of a document: UTF-16 with a byte order mark, or UTF-8 with or without. What the declaration
 * says is checked but not followed, as programs that convert files leave it as it was.
 * @throws Error whose message completes a sentence on the document
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes.length > SIZE_LIMIT) throw new Error(`it is larger than ${SIZE_LIMIT / 1024 / 1024} MB`);
  const text = decoded(bytes).replace(/\r\n?/g, "\n");
  const encoding = DECLARED_ENCODING.exec(text)?.[1] ?? "UTF-8";
  if (!KNOWN_ENCODING.test(encoding)) throw new Error(`its encoding '${encoding.slice(0, 40)}' is not UTF-16 or UTF-8`);
  return text;
}

/** A document's text as it is written: UTF-16 in Intel's byte order with a byte order mark. */
export function encodeXml(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

/** A carriage return is escaped, as one that stands as itself is read as part of a line's end. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, escaped);
}

export function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, escaped);
}

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function escaped(character: string): string {
  return ENTITIES.get(character) ?? `&#${character.charCodeAt(0)};`;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decodedAs("utf-16le", swapped(bytes));
  return decodedAs("utf-8", bytes);
}

/** Node knows big-endian UTF-16 only if it was built with all of ICU. */
function swapped(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.alloc(bytes.length + (bytes.length % 2), bytes);
  return copy.swap16().subarray(0, bytes.length);
}

function decodedAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`it is not valid ${encoding.toUpperCase()}`, { cause });
  }
}
