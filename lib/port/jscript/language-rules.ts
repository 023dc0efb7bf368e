/** What values and members of JScript do otherwise than those of JavaScript: each goes through what does the same. */
import { HTML_METHODS } from "../../script/jscript/html-methods.js";
import { withoutComments } from "../../script/jscript/source-text.js";
import type { FunctionsByName } from "./functions-by-name.js";
import type { HelperNames } from "./helper-names.js";
import { nameOf, type NamesInScope } from "./names-in-scope.js";
import { isProperty } from "./property-names.js";
import { isNode, type SyntaxNode, type TextEdits } from "./syntax.js";
import { kindOf } from "./value-kinds.js";

/** What typeof gives in JavaScript where JScript gives it, and nowhere else. */
const SAME_TYPES = /^(?:boolean|number|string|undefined)$/;

const PRIMITIVE = /^(?:boolean|number|string)$/;

/** Expressions with groups that may take no part in a match. */
const OPTIONAL_GROUP = /\)(?:[?*]|\{0)|\([^)]*\|/;

export class LanguageRules {
  readonly #text: string;
  readonly #edits: TextEdits;
  readonly #helpers: HelperNames;
  readonly #names: NamesInScope;
  readonly #functions: FunctionsByName;
  /** Whether the script asks for the last match. */
  readonly #usesLastMatch: boolean;
  /** Whether what a match gives may have to be as JScript gives it. */
  readonly #matchesMatter: boolean;

  constructor(text: string, edits: TextEdits, helpers: HelperNames, names: NamesInScope, functions: FunctionsByName) {
    this.#functions = functions;
    this.#text = text;
    this.#edits = edits;
    this.#helpers = helpers;
    this.#names = names;
    this.#usesLastMatch = /\bRegExp\s*(?:\.\s*(?:\$|last|leftC|rightC|i)|\[)/.test(text);
    this.#matchesMatter = /\blastIndex\b/.test(text) || OPTIONAL_GROUP.test(text);
  }

  node(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    switch (node.type) {
      case "UnaryExpression":
        if (node.operator === "typeof") this.#typeof(node, parents.at(-1));
        return;
      case "ArrayExpression":
        return this.#array(node);
      case "CallExpression":
        return this.#call(node, parents.at(-1));
      case "MemberExpression":
        return this.#member(node, parents);
      case "AssignmentExpression":
        this.#nameOfFunction(node.left as unknown as SyntaxNode, parents);
        this.#intoPrimitive(node.left as unknown as SyntaxNode, parents);
        return this.#argument(node, parents);
      default:
        return;
    }
  }

  /** Dates and arrays of COM objects have types of their own, collections are no functions. */
  #typeof(node: SyntaxNode, parent: SyntaxNode | undefined): void {
    if (parent?.type === "BinaryExpression") {
      const other = [parent.left, parent.right].find((each) => each !== (node as unknown)) as unknown as SyntaxNode;
      if (other.type === "Literal" && SAME_TYPES.test(String(other.value))) return;
    }
    this.#edits.replace(node.start, node.start + "typeof".length, `${this.#helpers.use("typeOf")}(`);
    this.#edits.wrap(node.start + "typeof".length, node.end, "", ")");
  }

  /** A comma before the closing bracket has one more element behind it. */
  #array(node: SyntaxNode): void {
    const last = (node["elements"] as (SyntaxNode | null)[]).filter((each) => each !== null).at(-1);
    const tail = withoutComments(this.#text.slice(last?.end ?? node.start + 1, node.end - 1));
    if (tail.includes(",")) this.#edits.insert(node.end - 1, ",");
  }

  #call(node: SyntaxNode, parent: SyntaxNode | undefined): void {
    const callee = node["callee"] as SyntaxNode;
    const args = node["arguments"] as SyntaxNode[];
    if (callee.type !== "MemberExpression" || callee.computed) return;
    const property = callee.property as unknown as SyntaxNode;
    const name = nameOf(property);
    const [first] = args;
    // The host matches expressions of its own between a match of the script and its look at it.
    if (this.#usesLastMatch && /^(?:exec|match|replace|search|split|test)$/.test(name))
      this.#edits.wrap(node.start, node.end, `${this.#helpers.use("noted")}(`, ")");
    if (name === "substr" && first !== undefined && mayBeNegative(first)) {
      this.#edits.wrap(first.start, first.end, "Math.max(0, ", ")");
    } else if (/^(?:exec|match)$/.test(name) && args.length === 1 && this.#matchesMatter) {
      this.#edits.wrap(node.start, node.end, `${this.#helpers.use("matched")}(`, ")");
    } else if (name === "toLocaleString" && args.length === 0) {
      this.#around(node, property, "localeText", ")");
    } else if (HTML_METHODS.has(name) && args.length < 2) {
      const separator = first === undefined ? "" : ", ";
      this.#around(node, property, "inElement", `, ${JSON.stringify(name)}${separator}`, first?.start ?? node.end - 1);
    } else if (name === "splice" && args.length === 1 && first !== undefined) {
      // Without a count nothing is removed.
      this.#edits.insert(first.end, ", 0");
    } else if (name === "unshift" && parent?.type !== "ExpressionStatement") {
      this.#edits.wrap(node.start, node.end, "(void ", ")");
    } else if (args.length === 0 && isProperty(name) && !this.#isOwnMember(name) && !isTarget(node, parent)) {
      this.#around(node, property, "valueCalled", `, ${JSON.stringify(name)})`);
    }
  }

  /** `object.name()` becomes `helper(object, ...)`; what stands from `until` on stays. */
  #around(node: SyntaxNode, property: SyntaxNode, helper: string, end: string, until = node.end): void {
    this.#edits.insert(node.start, `${this.#helpers.use(helper)}(`);
    this.#edits.replace(this.#text.lastIndexOf(".", property.start), until, end);
  }

  /** Whether the script gives objects of its own a member of that name. */
  #isOwnMember(name: string): boolean {
    return new RegExp(`(?:\\.${name}\\s*=[^=])|(?:\\b${name}["']?\\s*:)`).test(this.#text);
  }

  #member(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const { object, property, computed } = node as unknown as {
      readonly object: SyntaxNode;
      readonly property: SyntaxNode;
      readonly computed: boolean;
    };
    if (nameOf(object) === "RegExp" && this.#usesLastMatch && nameOf(property) !== "prototype") {
      // A function that replaces looks at the match that it replaces.
      const isReplacing = parents.some((each) => each.type === "FunctionExpression" && isReplacer(each, parents));
      if (!isReplacing) this.#edits.replace(object.start, object.end, this.#helpers.use("lastMatches"));
    }
    if (computed) return;
    if (nameOf(object) === "RegExp" && /^(?:lastI|i)ndex$/.test(nameOf(property))) {
      this.#around(node, property, nameOf(property) === "index" ? "matchStart" : "matchEnd", ")");
    }
    // Strict code does not tell who has called it.
    if (nameOf(property) === "caller" && this.#names.functions.has(nameOf(object))) {
      this.#edits.insert(node.start, "(void ");
      this.#edits.replace(this.#text.lastIndexOf(".", property.start), node.end, ", null as Any)");
    }
  }

  /** `f.name = value`: functions of JScript have no names of their own, those of JavaScript have names that stay. */
  #nameOfFunction(left: SyntaxNode, parents: readonly SyntaxNode[]): void {
    if (left.type !== "MemberExpression" || left.computed || nameOf(left.property) !== "name") return;
    const object = left.object as unknown as SyntaxNode;
    const name = nameOf(object);
    if (name === "") return;
    const isParameter = parents.some(({ params }) =>
      ((params ?? []) as SyntaxNode[]).some((each) => nameOf(each) === name),
    );
    if (!isParameter && !this.#functions.has(name)) return;
    this.#edits.wrap(object.start, object.end, `${this.#helpers.use("nameable")}(`, ")");
  }

  /** What is put into a text or a number is lost; strict code takes it for an error. */
  #intoPrimitive(left: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const object = (left as { readonly object?: unknown }).object;
    const name = nameOf(object);
    if (!isNode(object) || name === "") return;
    const scopes = [...parents].reverse().flatMap((each) => this.#names.scopes.get(each) ?? []);
    const scope = scopes.find((each) => each.declared.has(name));
    const values = (scope?.variables.get(name) ?? []).map((each) => each["init"]);
    if (values.length === 0 || !values.every((each) => isNode(each) && PRIMITIVE.test(kindOf(each)))) return;
    if ((scope?.uses.get(name) ?? []).some(({ isWrite }) => isWrite)) return;
    this.#edits.wrap(object.start, object.end, "Object(", ")");
  }

  /** `arguments[0] = value` is an assignment to the parameter, too. */
  #argument(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const left = node["left"] as SyntaxNode;
    if (left.type !== "MemberExpression" || nameOf(left.object) !== "arguments") return;
    const index = left.property as unknown as SyntaxNode;
    const owner = [...parents].reverse().find((each) => /^Function/.test(each.type));
    if (owner === undefined || index.type !== "Literal") return;
    const parameter = nameOf((owner["params"] as SyntaxNode[])[Number(index.value)]);
    if (parameter !== "" && node["operator"] === "=") this.#edits.wrap(node.start, node.end, `${parameter} = `, "");
  }
}

/** Whether a function is an argument of `replace`. */
function isReplacer(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  const call = parents[parents.indexOf(node) - 1];
  return call?.type === "CallExpression" && nameOf((call.callee as { property?: unknown }).property) === "replace";
}

/** Whether a call stands where a value is put. */
function isTarget(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!isNode(parent)) return false;
  if (parent.type === "UpdateExpression") return true;
  return parent.type === "AssignmentExpression" && parent.left === (node as unknown);
}

/** Whether a start of `substr` may be below 0, which counts from the end in JavaScript. */
function mayBeNegative(node: SyntaxNode): boolean {
  switch (node.type) {
    case "Literal":
      return typeof node.value !== "number";
    case "MemberExpression":
      return node.computed || nameOf(node.property) !== "length";
    case "BinaryExpression":
      if (node.operator !== "+") return true;
      return [node.left, node.right].some((each) => !isPlace(each as SyntaxNode) && mayBeNegative(each as SyntaxNode));
    default:
      return true;
  }
}

/** What gives -1 for nothing: behind it the place is 0 or more. */
function isPlace(node: SyntaxNode): boolean {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  return /^(?:lastI|i)ndexOf$/.test(nameOf(node.callee.property));
}
