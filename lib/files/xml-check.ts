/**
 * Looks through a document before the parser sees it. The parser is made to recover from errors and to
 * take documents of any shape; here what is not well formed is refused with its place, and so is what
 * costs out of proportion: document types with their entities, deep nesting, attributes without end.
 *
 * One pass in linear time. What is checked here is only how the text divides into markup; names and
 * duplicate attributes are left to the parser.
 */
import { DEPTH_LIMIT } from "./key-path.js";
import { findInvalidCharacter } from "./xml-text.js";

/** Elements and attributes of a document, together: the parser takes seconds for as many. */
const NODE_LIMIT = 300_000;
const ATTRIBUTE_LIMIT = 100;
/** Namespace declarations in a document: the parser copies those in force for each element with more. */
const NAMESPACE_LIMIT = 100;

const CHARACTERS = /[^<&]+/y;
const REFERENCE = /&(?:lt|gt|amp|quot|apos|#(\d+)|#x([0-9a-fA-F]+));/y;
const START_TAG = /<([^\s<>/="'&!?]+)/y;
const ATTRIBUTE = /\s+([^\s<>/="'&]+)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const START_TAG_END = /\s*(\/?)>/y;
const END_TAG = /<\/([^\s<>/="'&]+)\s*>/y;
const WHITE_SPACE = /^[ \t\n]*$/;

/** Markup that holds no other: how it begins and ends. */
const OPAQUE = [
  { begin: "<!--", end: "-->", name: "comment" },
  { begin: "<![CDATA[", end: "]]>", name: "CDATA section" },
  { begin: "<?", end: "?>", name: "processing instruction" },
] as const;

/** @throws Error whose message completes a sentence on the document */
export function checkXml(text: string): void {
  new XmlCheck(text).run();
}

class XmlCheck {
  readonly #text: string;
  readonly #open: string[] = [];
  #position = 0;
  #nodes = 0;
  #namespaces = 0;
  #hasRoot = false;

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    const invalid = findInvalidCharacter(this.#text);
    if (invalid >= 0) this.#fail("a character is not allowed in XML", invalid);
    while (this.#position < this.#text.length) this.#step();
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) this.#fail(`<${unclosed}> is not closed`);
    if (!this.#hasRoot) this.#fail("there is no element");
  }

  #step(): void {
    if (this.#text[this.#position] === "<") this.#markup();
    else this.#content();
  }

  #content(): void {
    const start = this.#position;
    const characters = this.#match(CHARACTERS)?.[0];
    if (characters === undefined) this.#reference();
    if (this.#open.length > 0 || (characters !== undefined && WHITE_SPACE.test(characters))) return;
    this.#fail("there is text outside the root element", start);
  }

  #reference(): void {
    const start = this.#position;
    const [all, decimal, hexadecimal] = this.#match(REFERENCE) ?? [];
    if (all === undefined) this.#fail("'&' begins no reference that is known");
    const code = decimal === undefined ? parseInt(hexadecimal ?? "41", 16) : parseInt(decimal, 10);
    if (code > 0x10ffff || findInvalidCharacter(String.fromCodePoint(code)) >= 0) {
      this.#fail("a reference stands for a character that is not allowed in XML", start);
    }
  }

  #markup(): void {
    if (++this.#nodes > NODE_LIMIT) this.#fail(`there are more than ${NODE_LIMIT} elements and attributes`);
    const opaque = OPAQUE.find(({ begin }) => this.#text.startsWith(begin, this.#position));
    if (opaque !== undefined) this.#opaque(opaque);
    else if (this.#text.startsWith("</", this.#position)) this.#endTag();
    else if (this.#text.startsWith("<!", this.#position)) this.#fail("document types are not accepted");
    else this.#startTag();
  }

  #opaque({ begin, end, name }: (typeof OPAQUE)[number]): void {
    const close = this.#text.indexOf(end, this.#position + begin.length);
    if (close < 0) this.#fail(`a ${name} is not closed`);
    this.#position = close + end.length;
  }

  #endTag(): void {
    const start = this.#position;
    const name = this.#match(END_TAG)?.[1];
    if (name === undefined) this.#fail("an end tag is not well formed");
    const open = this.#open.pop();
    if (open !== name) this.#fail(open === undefined ? `</${name}> closes nothing` : `<${open}> is not closed`, start);
  }

  #startTag(): void {
    const start = this.#position;
    const name = this.#match(START_TAG)?.[1];
    if (name === undefined) this.#fail("'<' begins no tag");
    if (this.#open.length === 0 && this.#hasRoot) this.#fail("there is a second root element", start);
    this.#hasRoot = true;
    this.#attributes();
    const end = this.#match(START_TAG_END);
    if (end === undefined) this.#fail(`the tag <${name}> is not well formed`);
    if (end[1] !== "/") this.#open.push(name);
    if (this.#open.length > DEPTH_LIMIT) this.#fail(`elements are nested more than ${DEPTH_LIMIT} deep`, start);
  }

  #attributes(): void {
    for (let count = 1; ; count++) {
      const start = this.#position;
      const [all, name, quoted = ""] = this.#match(ATTRIBUTE) ?? [];
      if (all === undefined) return;
      if (name?.startsWith("xmlns") === true) this.#namespaces++;
      if (count > ATTRIBUTE_LIMIT || this.#namespaces > NAMESPACE_LIMIT)
        this.#fail("there are too many attributes", start);
      if (++this.#nodes > NODE_LIMIT) this.#fail(`there are more than ${NODE_LIMIT} elements and attributes`);
      this.#attributeValue(quoted);
    }
  }

  /** The references in a value that has just been passed. */
  #attributeValue(quoted: string): void {
    const end = this.#position;
    const start = end - quoted.length;
    for (let at = quoted.indexOf("&"); at >= 0; at = quoted.indexOf("&", at + 1)) {
      this.#position = start + at;
      this.#reference();
    }
    this.#position = end;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.#text) ?? undefined;
    if (match !== undefined) this.#position = pattern.lastIndex;
    return match;
  }

  #fail(what: string, at: number = this.#position): never {
    let line = 1;
    let start = 0;
    for (let end = this.#text.indexOf("\n"); end >= 0 && end < at; end = this.#text.indexOf("\n", start)) {
      line++;
      start = end + 1;
    }
    throw new Error(`line ${line}, column ${at - start + 1}: ${what.slice(0, 200)}`);
  }
}
