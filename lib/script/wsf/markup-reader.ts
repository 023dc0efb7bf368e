/**
 * Reads the markup of .wsf files. It is XML if the file says so with `<?xml?>`; otherwise the text of a
 * script is no markup, up to its `</script>`, and names may be in any letter case.
 */
import type { TextPlace } from "./wsf-error.js";
import { wsfError } from "./wsf-error.js";

/** An element with what is in it. */
export interface MarkupElement {
  /** In lower case. */
  readonly name: string;
  /** By names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupElement[];
  /** The text between its tags, without that of its children. */
  readonly text: string;
  /** Where the element begins. */
  readonly place: TextPlace;
  /** Where its text begins. */
  readonly textPlace: TextPlace;
}

const NAME = /[a-z_][\w.:-]*/iy;
const ATTRIBUTE = /\s+([a-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/iy;
const TAG_END = /\s*(\/?)>/y;
const CHARACTERS: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** Elements that contain nothing but text; with entities in it, but for scripts. */
const TEXT_ONLY = new Set(["script", "comment", "resource", "description", "example", "usage"]);

/** @throws HostError with its place for what is not well-formed */
export function readMarkup(text: string, path: string): MarkupElement {
  return new MarkupReader(text, path).read();
}

class MarkupReader {
  readonly #text: string;
  readonly #path: string;
  readonly #isXml: boolean;
  #at = 0;

  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
    this.#isXml = /^\s*<\?xml\b/i.test(text);
  }

  read(): MarkupElement {
    this.#skipBetween();
    if (this.#at >= this.#text.length) this.#fail("There is no job in the file.");
    const root = this.#element();
    this.#skipBetween();
    if (this.#at < this.#text.length) this.#fail("Only one top level element is allowed.");
    return root;
  }

  /** White space, comments and instructions around the one element of a file. */
  #skipBetween(): void {
    for (;;) {
      while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
      if (!this.#skipped()) return;
    }
  }

  /** Passes a comment, an instruction or a document type, if there is one. */
  #skipped(): boolean {
    for (const [open, close] of [
      ["<!--", "-->"],
      ["<?", "?>"],
      ["<!DOCTYPE", ">"],
    ] as const) {
      if (!this.#text.startsWith(open, this.#at)) continue;
      const end = this.#text.indexOf(close, this.#at + open.length);
      if (end < 0) this.#fail(`Expected '${close}'.`);
      this.#at = end + close.length;
      return true;
    }
    return false;
  }

  #element(): MarkupElement {
    const place = this.#place();
    if (this.#text[this.#at] !== "<") this.#fail("Expected an element.");
    this.#at++;
    const name = this.#match(NAME)?.[0] ?? this.#fail("A name was started with an invalid character.");
    const attributes = this.#attributes();
    const end = this.#match(TAG_END) ?? this.#fail("Expected '>'.");
    const element = { name: name.toLowerCase(), attributes, place };
    const textPlace = this.#place();
    if (end[1] === "/") return { ...element, children: [], text: "", textPlace };
    return { ...element, ...this.#content(name), textPlace: this.#textPlace ?? textPlace };
  }

  /** Where the text of a CDATA section begins, of the element that has just been read. */
  #textPlace: TextPlace | undefined;

  #attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (let match = this.#match(ATTRIBUTE); match !== null; match = this.#match(ATTRIBUTE)) {
      attributes.set((match[1] ?? "").toLowerCase(), unescaped(match[2] ?? match[3] ?? ""));
    }
    return attributes;
  }

  #content(name: string): { children: MarkupElement[]; text: string } {
    this.#textPlace = undefined;
    if (!this.#isXml && TEXT_ONLY.has(name.toLowerCase())) return { children: [], text: this.#rawText(name) };
    const children: MarkupElement[] = [];
    let text = "";
    let textPlace: TextPlace | undefined;
    for (;;) {
      const next = this.#text.indexOf("<", this.#at);
      if (next < 0) this.#fail(`Expected '</${name}>'.`);
      text += unescaped(this.#text.slice(this.#at, next));
      this.#at = next;
      if (this.#text.startsWith("</", next)) {
        this.#close(name);
        this.#textPlace = textPlace;
        return { children, text };
      }
      if (this.#text.startsWith("<![CDATA[", next)) {
        this.#at += "<![CDATA[".length;
        textPlace ??= this.#place();
        // What stands before it is white space; its lines are counted already.
        if (text.trim() === "") text = "";
        text += this.#through("]]>");
      } else if (!this.#skipped()) children.push(this.#element());
    }
  }

  /** The text of a script, which may look like anything but its own end. */
  #rawText(name: string): string {
    const rest = this.#text.slice(this.#at);
    const end = new RegExp(`</${name}\\s*>`, "i").exec(rest);
    if (end === null) this.#fail(`Expected '</${name}>'.`);
    let text = rest.slice(0, end.index);
    const opening = /^\s*<!\[CDATA\[/.exec(text);
    const closing = /\]\]>\s*$/.exec(text);
    if (opening !== null && closing !== null) {
      text = text.slice(opening[0].length, closing.index);
      this.#at += opening[0].length;
      this.#textPlace = this.#place();
      this.#at -= opening[0].length;
    }
    this.#at += end.index + end[0].length;
    return opening !== null || name.toLowerCase() === "script" ? text : unescaped(text);
  }

  #close(name: string): void {
    this.#at += 2;
    const closed = this.#match(NAME)?.[0] ?? "";
    if (closed.toLowerCase() !== name.toLowerCase()) {
      this.#fail(`End tag '${closed}' does not match the start tag '${name}'.`);
    }
    const end = this.#match(TAG_END);
    if (end === null) this.#fail("Expected '>'.");
  }

  #through(end: string): string {
    const at = this.#text.indexOf(end, this.#at);
    if (at < 0) this.#fail(`Expected '${end}'.`);
    const text = this.#text.slice(this.#at, at);
    this.#at = at + end.length;
    return text;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #place(): TextPlace {
    return placeAt(this.#text, this.#at);
  }

  #fail(sentence: string): never {
    throw wsfError(this.#path, this.#place(), sentence);
  }
}

function placeAt(text: string, at: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) {
    line++;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}

/** Text with its entities as characters; what is none stays as it is. */
function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      if (name !== undefined) return CHARACTERS[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
