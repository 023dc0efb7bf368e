/**
 * The document behind .vmc files and options.xml: elements as sections, leaves with a type, everything
 * reachable by a key path. What it does not know it keeps: elements, comments, order, white space.
 */
import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";
import { ComError } from "../com/com-error.js";
import { VM_E_PREF_ILLEGAL_VALUE, VM_E_PREF_NOT_FOUND } from "../generated/hresults.js";
import { formatStep, parseKeyPath, type KeyStep } from "./key-path.js";
import { readValue, requireXmlText, writeValue, type PreferenceValue, type TypedText } from "./preference-value.js";
import { checkXml } from "./xml-check.js";
import { writeXml } from "./xml-writer.js";
import { decodeXml, encodeXml, SIZE_LIMIT } from "./xml-text.js";

const ROOT = "preferences";

/** Keys that have changed, by their paths, with their new values; undefined for a key that has been removed. */
export type PreferenceChanges = ReadonlyMap<string, PreferenceValue | undefined>;

export class PreferencesDocument {
  readonly #document: Document;
  readonly #root: Element;
  /** What has changed, while somebody wants to know. */
  #changes: Map<string, PreferenceValue | undefined> | undefined;

  /**
   * @param source a file's bytes, or a document's text
   * @param what what the document is, for the sentence of the error: "C:\web.vmc"
   * @throws ComError VM_E_PREF_ILLEGAL_VALUE with the place of what is wrong
   */
  constructor(source: Uint8Array | string, what: string) {
    [this.#document, this.#root] = parse(source, what);
  }

  /** @throws ComError VM_E_PREF_NOT_FOUND, E_INVALIDARG for what is no key path */
  get(keyPath: string): PreferenceValue {
    const value = this.value(keyPath);
    if (value === undefined) throw noValue(keyPath);
    return value;
  }

  /**
   * As `get`, but undefined where there is no such key.
   * @throws ComError VM_E_PREF_NOT_FOUND for a section, VM_E_PREF_ILLEGAL_VALUE for text that does not fit its type
   */
  value(keyPath: string): PreferenceValue | undefined {
    const element = this.#find(parseKeyPath(keyPath));
    if (element === undefined) return undefined;
    const typed = typedText(element);
    if (typed === undefined) throw noValue(keyPath);
    return readValue(typed, keyPath);
  }

  /** Whether there is such a key, with a value or as a section. */
  has(keyPath: string): boolean {
    return this.#find(parseKeyPath(keyPath)) !== undefined;
  }

  /**
   * Gives a key a value and that value's type; makes the key and its sections as far as they are missing.
   * @throws ComError VM_E_PREF_ILLEGAL_VALUE, also where a section would become a value or a value a section
   */
  set(keyPath: string, value: PreferenceValue): void {
    const steps = parseKeyPath(keyPath);
    const typed = writeValue(value, keyPath);
    for (const { id } of steps) if (id !== undefined) requireXmlText(id, keyPath);
    this.#requireSections(steps, keyPath);
    let element = this.#root;
    for (const [index, step] of steps.entries()) {
      element = findChild(element, step) ?? this.#append(element, step, index + 1);
    }
    if (this.#write(element, typed)) this.#changes?.set(steps.map(formatStep).join("/"), value);
  }

  /** Removes a key, with everything in it if it is a section. @throws ComError VM_E_PREF_NOT_FOUND */
  remove(keyPath: string): void {
    const steps = parseKeyPath(keyPath);
    const element = this.#find(steps);
    const parent = element?.parentNode;
    if (element === undefined || !parent) throw new ComError(VM_E_PREF_NOT_FOUND, `There is no key '${keyPath}'.`);
    const indent = element.previousSibling;
    if (indent !== null && isBlank(indent)) parent.removeChild(indent);
    parent.removeChild(element);
    if (parent.firstChild !== null && parent.firstChild === parent.lastChild && isBlank(parent.firstChild)) {
      parent.removeChild(parent.firstChild);
    }
    this.#changes?.set(steps.map(formatStep).join("/"), undefined);
  }

  /** Does `change`, and tells which keys it has changed. A key that is given the value it has does not change. */
  changesOf(change: () => void): PreferenceChanges {
    const changes = (this.#changes = new Map<string, PreferenceValue | undefined>());
    try {
      change();
      return changes;
    } finally {
      this.#changes = undefined;
    }
  }

  /** The last steps of the keys in a section, `location[@id=0]`, in their order; those at the top for "". */
  children(keyPath = ""): string[] {
    const section = keyPath === "" ? this.#root : this.#find(parseKeyPath(keyPath));
    if (section === undefined) return [];
    return Array.from(elementsIn(section), (element) => formatStep(stepOf(element)));
  }

  /** All values in a section, with their key paths, in their order. */
  *entries(keyPath = ""): Generator<[keyPath: string, value: PreferenceValue]> {
    const section = keyPath === "" ? this.#root : this.#find(parseKeyPath(keyPath));
    if (section !== undefined) yield* entriesIn(section, keyPath);
  }

  /** The document as it is written to a file: UTF-16 with a byte order mark, lines ended by CR LF. */
  serialize(): Uint8Array {
    const bytes = encodeXml(writeXml(this.#document));
    if (bytes.length <= SIZE_LIMIT) return bytes;
    // It could not be read again.
    throw new ComError(VM_E_PREF_ILLEGAL_VALUE, `A configuration cannot be larger than ${SIZE_LIMIT} bytes.`);
  }

  /** The document as text, with a declaration that says UTF-16 all the same, and lines ended by LF. */
  toText(): string {
    return writeXml(this.#document).replaceAll("\r\n", "\n");
  }

  #find(steps: readonly KeyStep[]): Element | undefined {
    let element: Element | undefined = this.#root;
    for (const step of steps) element = element && findChild(element, step);
    return element;
  }

  /** Checked before anything is changed: a value holds no keys, and a section has no value. */
  #requireSections(steps: readonly KeyStep[], keyPath: string): void {
    let element: Element | undefined = this.#root;
    for (const step of steps) {
      if (element === undefined) return;
      if (typedText(element) !== undefined) {
        throw new ComError(
          VM_E_PREF_ILLEGAL_VALUE,
          `'${keyPath}' cannot be in '${element.tagName}', which is a value.`,
        );
      }
      element = findChild(element, step);
    }
    if (element === undefined || elementsIn(element).next().done === true) return;
    throw new ComError(VM_E_PREF_ILLEGAL_VALUE, `'${keyPath}' is a section; it cannot have a value.`);
  }

  /** Puts a new element behind the others of a section, on a line of its own. */
  #append(section: Element, { name, id }: KeyStep, depth: number): Element {
    const element = this.#document.createElement(name);
    if (id !== undefined) element.setAttribute("id", id);
    const last = section.lastChild;
    const indent = `\n${"\t".repeat(depth)}`;
    // Only ever appending: the parser's nodes number all their children again after anything else.
    if (last !== null && isBlank(last)) last.nodeValue = indent;
    else section.appendChild(this.#document.createTextNode(indent));
    section.appendChild(element);
    section.appendChild(this.#document.createTextNode(indent.slice(0, -1)));
    return element;
  }

  /** Whether the element said something else before. */
  #write(element: Element, { type, text }: TypedText): boolean {
    const old = typedText(element);
    // What says the same already stays as it is written.
    if (old !== undefined && old.type === type && old.text === text) return false;
    element.setAttribute("type", type);
    for (const node of [...nodesIn(element)]) if (isText(node)) element.removeChild(node);
    if (text !== "") element.insertBefore(this.#document.createTextNode(text), element.firstChild);
    return true;
  }
}

function noValue(keyPath: string): ComError {
  return new ComError(VM_E_PREF_NOT_FOUND, `There is no value '${keyPath}'.`);
}

function parse(source: Uint8Array | string, what: string): [Document, Element] {
  try {
    const document = parseXml(typeof source === "string" ? source : decodeXml(source));
    const root = document.documentElement;
    if (root?.tagName === ROOT) return [document, root];
    throw new Error(`its root element is <${root?.tagName.slice(0, 80) ?? ""}>, not <${ROOT}>`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ComError(VM_E_PREF_ILLEGAL_VALUE, `${what} is no preferences document: ${reason}.`, { cause: error });
  }
}

function parseXml(text: string): Document {
  checkXml(text);
  let defect: string | undefined;
  const onError = (level: "warning" | "error" | "fatalError", message: string): void => {
    // A warning is about what the check has found in order, such as the character U+FFFD.
    if (level === "warning") return;
    defect ??= message;
    throw new Error(message);
  };
  try {
    const parser = new DOMParser({ locator: false, onError, normalizeLineEndings: (unchanged) => unchanged });
    return parser.parseFromString(text, "application/xml");
  } catch (error) {
    // The parser wraps what onError throws into a sentence about that.
    throw defect === undefined ? error : new Error(defect, { cause: error });
  }
}

function* nodesIn(parent: Node): Generator<Node> {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) yield node;
}

function* elementsIn(parent: Node): Generator<Element> {
  for (const node of nodesIn(parent)) if (node.nodeType === node.ELEMENT_NODE) yield node as Element;
}

function findChild(section: Element, { name, id }: KeyStep): Element | undefined {
  for (const element of elementsIn(section)) {
    if (element.tagName === name && idOf(element) === id) return element;
  }
  return undefined;
}

function idOf(element: Element): string | undefined {
  return element.getAttributeNode("id")?.value;
}

function stepOf(element: Element): KeyStep {
  return { name: element.tagName, id: idOf(element) };
}

/** What a leaf says; undefined for a section. */
function typedText(element: Element): TypedText | undefined {
  const type = element.getAttributeNode("type")?.value;
  if (type === undefined || elementsIn(element).next().done !== true) return undefined;
  const text = Array.from(nodesIn(element), (node) => (isText(node) ? (node.nodeValue ?? "") : "")).join("");
  return { type, text };
}

function* entriesIn(section: Element, keyPath: string): Generator<[string, PreferenceValue]> {
  for (const element of elementsIn(section)) {
    const step = formatStep(stepOf(element));
    const path = keyPath === "" ? step : `${keyPath}/${step}`;
    const typed = typedText(element);
    if (typed === undefined) yield* entriesIn(element, path);
    else yield [path, readValue(typed, path)];
  }
}

function isText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
}

function isBlank(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE && /^[ \t\r\n]*$/.test(node.nodeValue ?? "");
}
