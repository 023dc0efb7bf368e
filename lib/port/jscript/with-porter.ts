/** `with (object)`: a name within it may be a member of the object, which only the run tells. */
import type { HelperNames } from "./helper-names.js";
import { isReference, nameOf, type FunctionScope } from "./names-in-scope.js";
import { isMember } from "./property-names.js";
import { isNode, type SyntaxNode, type TextEdits } from "./syntax.js";

const BUILT_IN: readonly object[] = [Math, Array.prototype, Date.prototype, RegExp.prototype, String.prototype];

export class WithPorter {
  readonly #text: string;
  readonly #edits: TextEdits;
  readonly #helpers: HelperNames;
  readonly #scopes: ReadonlyMap<SyntaxNode, FunctionScope>;
  /** Names of the host and of JScript, which are taken for no members. */
  readonly #isKnown: (name: string) => boolean;
  /** What holds the object of each statement. */
  readonly #objects = new Map<SyntaxNode, string>();

  constructor(
    text: string,
    edits: TextEdits,
    helpers: HelperNames,
    scopes: ReadonlyMap<SyntaxNode, FunctionScope>,
    isKnown: (name: string) => boolean,
  ) {
    this.#text = text;
    this.#edits = edits;
    this.#helpers = helpers;
    this.#scopes = scopes;
    this.#isKnown = isKnown;
  }

  node(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    if (node.type === "WithStatement") this.#statement(node);
    else if (this.#objects.size === 0) return;
    else if (node.type === "AssignmentExpression") this.#assignment(node, parents);
    else if (node.type === "UpdateExpression") this.#update(node, parents);
    else if (node.type === "Identifier" && isReference(node, parents)) this.#read(node, parents);
  }

  /** Whether a name stands within such a statement that may have it as a member. */
  isWithin(node: SyntaxNode): boolean {
    return [...this.#objects.keys()].some(({ start, end }) => start <= node.start && node.end <= end);
  }

  #statement(node: SyntaxNode): void {
    const { object, body } = node as unknown as { readonly object: SyntaxNode; readonly body: SyntaxNode };
    const name = this.#helpers.free(`with${this.#objects.size + 1}`);
    this.#objects.set(node, name);
    const lineBreaks = (start: number, end: number): string => this.#text.slice(start, end).replace(/[^\r\n]/g, "");
    const before = `{ const ${name}: Any = ${this.#helpers.use("withScope")}(`;
    this.#edits.replace(node.start, object.start, before + lineBreaks(node.start, object.start));
    const gap = this.#text.slice(object.end, body.start);
    const comments = gap.slice(gap.indexOf(")") + 1);
    this.#edits.replace(object.end, body.start, `);${comments}`);
    this.#edits.wrap(body.start, node.end, "", " }");
  }

  /** The objects that a name may be a member of, the innermost first. */
  #objectsFor(name: string, node: SyntaxNode, parents: readonly SyntaxNode[]): string[] {
    const found: string[] = [];
    if (this.#isKnown(name)) return found;
    const isVariable = parents.some((each) => this.#scopes.get(each)?.declared.has(name) === true);
    if (isVariable && !this.#mayBeMember(name)) return found;
    for (const parent of [...parents].reverse()) {
      // A function within the statement that declares the name has it for itself.
      if (this.#scopes.get(parent)?.declared.has(name) === true) return found;
      const object = this.#objects.get(parent);
      const body = (parent as { body?: unknown }).body;
      if (object !== undefined && isNode(body) && node.start >= body.start) found.push(object);
    }
    return found;
  }

  /** Whether an object of COM, of JavaScript or of the script may have a member of that name. */
  #mayBeMember(name: string): boolean {
    if (isMember(name) || BUILT_IN.some((object) => name in object)) return true;
    return new RegExp(`\\.\\s*${name}(?![\\w$])|(?<![\\w$])${name}["']?\\s*:|["']${name}["']`).test(this.#text);
  }

  #read(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const parent = parents.at(-1);
    const isPlace =
      (parent?.type === "AssignmentExpression" || parent?.type === "ForInStatement") &&
      parent.left === (node as unknown);
    // Classes are no members.
    const isMade = parent?.type === "NewExpression" && parent.callee === (node as unknown);
    if (isPlace || isMade || parent?.type === "UpdateExpression") return;
    const name = nameOf(node);
    for (const object of this.#objectsFor(name, node, parents)) {
      this.#edits.wrap(node.start, node.end, this.#reads(object, name), ")");
    }
  }

  #reads(object: string, name: string): string {
    return `${this.#helpers.use("inWith")}(${object}, ${JSON.stringify(name)}, () => `;
  }

  #readText(name: string, objects: readonly string[]): string {
    return objects.reduceRight((inner, object) => `${this.#reads(object, name)}${inner})`, name);
  }

  #sets(name: string, objects: readonly string[]): readonly [before: string, after: string] {
    const [object = "", ...outer] = objects;
    const helper = this.#helpers.use("setInWith");
    const value = this.#helpers.free("value");
    const put = outer.length === 0 ? `(${name} = ${value})` : this.#sets(name, outer).join(value);
    return [`${helper}(${object}, ${JSON.stringify(name)}, `, `, (${value}: Any) => ${put})`];
  }

  #assignment(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const { left, operator } = node as unknown as { readonly left: SyntaxNode; readonly operator: string };
    const name = nameOf(left);
    const objects = name === "" ? [] : this.#objectsFor(name, node, parents);
    if (objects.length === 0) return;
    const end = this.#text.indexOf(operator, left.end) + operator.length;
    const [before, after] = this.#sets(name, objects);
    const isPlain = operator === "=";
    const change = isPlain ? "" : `${this.#readText(name, objects)} ${operator.slice(0, -1)} (`;
    this.#edits.replace(node.start, end, before + change);
    this.#edits.wrap(end, node.end, "", isPlain ? after : `)${after}`);
  }

  #update(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const name = nameOf(node["argument"]);
    const objects = name === "" ? [] : this.#objectsFor(name, node, parents);
    if (objects.length === 0) return;
    const sign = String(node["operator"]).charAt(0);
    const value = `Number(${this.#readText(name, objects)}) ${sign} 1`;
    const isUsed = node["prefix"] !== true && parents.at(-1)?.type !== "ExpressionStatement";
    const text = this.#sets(name, objects).join(value);
    this.#edits.replace(node.start, node.end, isUsed ? `(${text} ${sign === "+" ? "-" : "+"} 1)` : text);
  }
}
