/**
 * Methods that a script gives Array, String and the like under names that JavaScript has taken since: `Array.prototype.map
 * = function (f) {...}`. What runs the port is written in JavaScript and goes by its own, so these get other names.
 */
import type { HelperNames } from "./helper-names.js";
import { nameOf } from "./names-in-scope.js";
import { isMember } from "./property-names.js";
import { isNode, walkSyntax, type SyntaxNode, type TextEdits } from "./syntax.js";

const NATIVES: Readonly<Record<string, object>> = {
  Array: Array.prototype,
  Function: Function.prototype,
  Number: Number.prototype,
  String: String.prototype,
};

export class OwnMethods {
  readonly #text: string;
  readonly #edits: TextEdits;
  readonly #helpers: HelperNames;
  /** What each method is called in the module, and whose it is. */
  readonly #methods = new Map<string, { readonly own: string; readonly owner: string }>();

  constructor(program: SyntaxNode, text: string, edits: TextEdits, helpers: HelperNames) {
    this.#text = text;
    this.#edits = edits;
    this.#helpers = helpers;
    const others = new Set<string>();
    walkSyntax(program, (node, parents) => {
      const owner = this.#ownerOfMethod(node);
      if (node.type === "Property") others.add(nameOf(node.key));
      if (node.type !== "AssignmentExpression" || node.left.type !== "MemberExpression") return;
      const name = nameOf(node.left.property);
      if (owner === undefined) others.add(name);
      else if (this.#isTaken(name, owner) && !this.#isGuarded(name, parents))
        this.#methods.set(name, { own: helpers.free(`${name}_`), owner });
    });
    // Where objects of the script have such members, nothing tells which are meant.
    for (const name of others) this.#methods.delete(name);
  }

  /** The class in `Class.prototype.name = value`. */
  #ownerOfMethod(node: SyntaxNode): string | undefined {
    if (node.type !== "AssignmentExpression" || node.left.type !== "MemberExpression" || node.left.computed) return;
    const { object } = node.left;
    if (object.type !== "MemberExpression" || nameOf(object.property) !== "prototype") return undefined;
    return nameOf(object.object) in NATIVES ? nameOf(object.object) : undefined;
  }

  #isTaken(name: string, owner: string): boolean {
    if (name in Object.prototype || isMember(name) || new RegExp(`["']${name}["']`).test(this.#text)) return false;
    return Object.entries(NATIVES).every(([each, prototype]) => name in prototype === (each === owner));
  }

  /** Whether it is given only where JavaScript has none: `if (!Array.prototype.map)`. */
  #isGuarded(name: string, parents: readonly SyntaxNode[]): boolean {
    return parents.some((parent) => {
      const test: unknown = parent["test"] ?? (parent.type === "LogicalExpression" ? parent.left : undefined);
      return (
        isNode(test) && new RegExp(`prototype\\s*\\.\\s*${name}(?![\\w$])`).test(this.#text.slice(test.start, test.end))
      );
    });
  }

  node(node: SyntaxNode): void {
    if (node.type !== "MemberExpression" || node.computed) return;
    const method = this.#methods.get(nameOf(node.property));
    if (method !== undefined) this.#edits.replace(node.property.start, node.property.end, method.own);
  }

  /** Their beginnings: as long as nothing is assigned to them they are JavaScript's, and loops never find them. */
  get declaration(): string {
    if (this.#methods.size === 0) return "";
    const list = [...this.#methods].map(([name, { own, owner }]) => `[${owner}, "${name}", "${own}"]`);
    return `${this.#helpers.use("ownMethods")}([${list.join(", ")}]); `;
  }
}
