/** A document's text. The parser's own serializer loses carriage returns and invents namespace declarations. */
import type { Document, Element, Node, ProcessingInstruction } from "@xmldom/xmldom";
import { escapeAttribute, escapeText } from "./xml-text.js";

const DECLARATION = '<?xml version="1.0" encoding="UTF-16"?>';

/** The whole document, with a declaration that says UTF-16, and lines ended as Windows ends them. */
export function writeXml(document: Document): string {
  const parts: string[] = [];
  const first = document.firstChild;
  if (first === null || !isDeclaration(first)) parts.push(DECLARATION, "\n");
  writeChildren(document, parts);
  parts.push("\n");
  return parts.join("").replaceAll("\n", "\r\n");
}

function writeChildren(parent: Node, parts: string[]): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) writeNode(node, parts);
}

function writeNode(node: Node, parts: string[]): void {
  const data = node.nodeValue ?? "";
  if (node.nodeType === node.ELEMENT_NODE) writeElement(node as Element, parts);
  else if (node.nodeType === node.TEXT_NODE) parts.push(escapeText(data));
  else if (node.nodeType === node.CDATA_SECTION_NODE) parts.push("<![CDATA[", data, "]]>");
  else if (node.nodeType === node.COMMENT_NODE) parts.push("<!--", data, "-->");
  else if (node.nodeType === node.PROCESSING_INSTRUCTION_NODE) writeInstruction(node as ProcessingInstruction, parts);
  else throw new Error(`a preferences document holds no node of type ${node.nodeType}`);
}

function writeElement(element: Element, parts: string[]): void {
  const name = element.tagName;
  parts.push("<", name);
  for (const { name: attribute, value } of element.attributes) {
    parts.push(" ", attribute, '="', escapeAttribute(value), '"');
  }
  // An empty value keeps both tags, as in the files of the time; an empty section needs one.
  if (element.firstChild === null && !element.hasAttribute("type")) return void parts.push("/>");
  parts.push(">");
  writeChildren(element, parts);
  parts.push("</", name, ">");
}

function writeInstruction(instruction: ProcessingInstruction, parts: string[]): void {
  if (isDeclaration(instruction)) return void parts.push(declaration(instruction.data));
  parts.push("<?", instruction.target, instruction.data ? ` ${instruction.data}` : "", "?>");
}

function isDeclaration(node: Node): boolean {
  return node.nodeType === node.PROCESSING_INSTRUCTION_NODE && node.nodeName === "xml";
}

/** A declaration as it was, apart from the encoding. */
function declaration(data: string): string {
  const encoding = /encoding\s*=\s*(["'])[^"']*\1/;
  if (encoding.test(data)) return `<?xml ${data.replace(encoding, 'encoding="UTF-16"')}?>`;
  return `<?xml ${data.replace(/(version\s*=\s*(["'])[^"']*\2)/, '$1 encoding="UTF-16"')}?>`;
}
