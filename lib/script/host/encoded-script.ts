/**
 * Scripts that the Script Encoder has made unreadable (.vbe, .jse): each character is replaced by one of
 * three others, in turns that repeat. It keeps nobody from reading them, nor does it mean to.
 */

const ENCODED = /#@~\^[A-Za-z0-9+/]{6}==([^]*?)[A-Za-z0-9+/]{6}==\^#~@/g;

/** Which of the three tables each character is from, again and again. */
const TURNS = "0120121221210212021200122102122100212120200120210212001220012021";

/** What the characters of an encoded text stand for, from tab and space to 0x7F: a table for each turn. */
const TABLES = [
  "\x57\x2e\x47\x7a\x56\x42\x6a\x2f\x26\x49\x41\x34\x32\x5b\x76\x72\x43\x38\x39\x70\x45\x68\x71\x4f\x09\x62\x44\x23\x75\x3c\x7e\x3e" +
    "\x5e\x40\x77\x4a\x61\x5d\x22\x4b\x6f\x4e\x3b\x4c\x50\x67\x2a\x7d\x74\x54\x2b\x2d\x2c\x30\x6e\x6b\x66\x35\x25\x21\x64\x4d\x52\x63" +
    "\x3f\x7b\x78\x29\x28\x73\x59\x33\x7f\x6d\x55\x53\x7c\x3a\x5f\x65\x46\x58\x31\x69\x6c\x5a\x48\x27\x5c\x3d\x24\x79\x37\x60\x51\x20\x36",
  "\x6e\x2d\x75\x52\x60\x71\x5e\x49\x5c\x62\x7d\x29\x36\x20\x7c\x7a\x7f\x6b\x63\x33\x2b\x68\x51\x66\x76\x31\x64\x54\x43\x3c\x3a\x3e" +
    "\x7e\x40\x45\x2c\x2a\x74\x27\x37\x44\x79\x59\x2f\x6f\x26\x72\x6a\x39\x7b\x3f\x38\x77\x67\x53\x47\x34\x78\x5d\x30\x23\x5a\x5b\x6c" +
    "\x48\x55\x70\x69\x2e\x4c\x21\x24\x4e\x50\x09\x56\x73\x35\x61\x4b\x58\x3b\x57\x22\x6d\x4d\x25\x28\x46\x4a\x32\x41\x3d\x5f\x4f\x42\x65",
  "\x7b\x32\x30\x21\x29\x5b\x38\x33\x3d\x58\x3a\x35\x65\x39\x5c\x56\x73\x66\x4e\x45\x6b\x62\x59\x78\x5e\x7d\x4a\x6d\x71\x3c\x60\x3e" +
    "\x53\x40\x42\x27\x48\x72\x75\x31\x37\x4d\x52\x22\x54\x6a\x47\x64\x2d\x20\x7f\x2e\x4c\x5d\x7e\x6c\x6f\x79\x74\x43\x26\x76\x25\x24" +
    "\x2b\x28\x23\x41\x34\x09\x2a\x44\x3f\x77\x3b\x55\x69\x61\x63\x50\x67\x51\x49\x4f\x46\x68\x7c\x36\x70\x6e\x7a\x2f\x5f\x4b\x5a\x2c\x57",
] as const;

/** Characters that are not replaced are written as two. */
const ESCAPED: Readonly<Record<string, string>> = { "&": "\n", "#": "\r", "*": ">", "!": "<", $: "@" };

const TAB = 9;
const SPACE = 32;
const LAST = 127;

/** A script with what is encoded in it as it was before. */
export function decodeEncodedScript(text: string): string {
  return text.replace(ENCODED, (_whole, encoded: string) => decoded(encoded));
}

function decoded(encoded: string): string {
  let text = "";
  let turn = 0;
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at);
    const escaped = encoded[at] === "@" ? ESCAPED[encoded.charAt(at + 1)] : undefined;
    if (escaped !== undefined) {
      text += escaped;
      at++;
    } else text += replaced(encoded.charAt(at), code, Number(TURNS[turn % TURNS.length]));
    // Characters outside of ASCII are as they were, and take no turn.
    if (code <= LAST) turn++;
  }
  return text;
}

function replaced(character: string, code: number, table: number): string {
  if (code === TAB) return TABLES[table]?.[0] ?? character;
  if (code < SPACE || code > LAST) return character;
  return TABLES[table]?.[code - SPACE + 1] ?? character;
}
