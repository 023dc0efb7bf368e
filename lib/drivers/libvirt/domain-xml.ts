/**
 * A domain's definition: read and changed as a document, so that everything that is not known here stays as it is, and no
 * text becomes anything but text.
 */
import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { ComError } from "../../com/com-error.js";
import { E_FAIL } from "../../generated/hresults.js";

/** The namespace of what is kept in a domain's metadata: the machine's configuration. */
export const NAMESPACE = "urn:vmcom:configuration";
const PREFIX = "vmcom";

/** Where something is in a definition: names of elements from the root's children down. */
type Path = readonly string[];

export class DomainXml {
  readonly #document: Document;
  readonly #root: Element;

  /** @throws ComError E_FAIL if the host sends what is no domain's definition */
  constructor(text: string) {
    const [document, root] = parse(text);
    this.#document = document;
    this.#root = root;
  }

  /** A new definition, with nothing in it but what sort of domain it is. */
  static create(type: string): DomainXml {
    const xml = new DomainXml("<domain/>");
    xml.#root.setAttribute("type", type);
    return xml;
  }

  get type(): string {
    return this.#root.getAttribute("type") ?? "";
  }

  set type(type: string) {
    this.#root.setAttribute("type", type);
  }

  find(...path: Path): Element | undefined {
    let element: Element | undefined = this.#root;
    for (const name of path) element = element && childrenOf(element, name)[0];
    return element;
  }

  all(...path: Path): Element[] {
    const parent = this.find(...path.slice(0, -1));
    return parent === undefined ? [] : childrenOf(parent, path.at(-1) ?? "");
  }

  text(...path: Path): string | undefined {
    return this.find(...path)?.textContent ?? undefined;
  }

  /** The element at a path, made if it is not there. */
  make(...path: Path): Element {
    let element = this.#root;
    for (const name of path) element = childrenOf(element, name)[0] ?? this.add(element, name);
    return element;
  }

  setText(text: string, ...path: Path): Element {
    const element = this.make(...path);
    element.textContent = text;
    return element;
  }

  add(parent: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
    const element = this.#document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.appendChild(element);
    return element;
  }

  remove(element: Element): void {
    element.parentNode?.removeChild(element);
  }

  /** The configuration that is kept with the domain; undefined if there is none. */
  get configuration(): string | undefined {
    return this.#kept()?.textContent ?? undefined;
  }

  /** Keeps a configuration with the domain. */
  keep(text: string): void {
    const metadata = this.make("metadata");
    const kept = this.#kept();
    if (kept !== undefined) metadata.removeChild(kept);
    const element = this.#document.createElementNS(NAMESPACE, `${PREFIX}:configuration`);
    element.setAttributeNS("http://www.w3.org/2000/xmlns/", `xmlns:${PREFIX}`, NAMESPACE);
    element.textContent = text;
    metadata.appendChild(element);
  }

  #kept(): Element | undefined {
    const metadata = this.find("metadata");
    if (metadata === undefined) return undefined;
    return elementsOf(metadata).find((each) => each.namespaceURI === NAMESPACE && each.localName === "configuration");
  }

  toString(): string {
    return new XMLSerializer().serializeToString(this.#document);
  }
}

export function elementsOf(parent: Element): Element[] {
  const elements: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) elements.push(node as Element);
  }
  return elements;
}

export function childrenOf(parent: Element, name: string): Element[] {
  return elementsOf(parent).filter((each) => each.tagName === name);
}

/** The first child of a name. */
export function childOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

function parse(text: string): [Document, Element] {
  let defect: string | undefined;
  try {
    const onError = (level: "warning" | "error" | "fatalError", message: string): void => {
      if (level !== "warning") defect ??= message;
    };
    const document = new DOMParser({ locator: false, onError }).parseFromString(text, "application/xml");
    const root = document.documentElement;
    if (root?.tagName === "domain" && defect === undefined) return [document, root];
  } catch (error) {
    defect ??= error instanceof Error ? error.message : String(error);
  }
  throw new ComError(
    E_FAIL,
    `The host's definition of a virtual machine cannot be read: ${defect ?? "it is no domain"}.`,
  );
}
