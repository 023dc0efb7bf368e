/**
 * `this` where it is no object of the script: its members are the variables outside of functions. A module has no such
 * object, so the port makes one.
 */
import type { HelperNames } from "./helper-names.js";
import { nameOf, type NamesInScope } from "./names-in-scope.js";
import { walkSyntax, type SyntaxNode, type TextEdits } from "./syntax.js";

export class GlobalObject {
  readonly #text: string;
  readonly #edits: TextEdits;
  readonly #helpers: HelperNames;
  readonly #names: NamesInScope;
  /** Functions that are called without an object. */
  readonly #plain = new Set<SyntaxNode>();
  /** Whether something but `this.name` outside of functions stands for it. */
  readonly isNeeded: boolean;
  #id = "";

  constructor(text: string, edits: TextEdits, helpers: HelperNames, names: NamesInScope) {
    this.#text = text;
    this.#edits = edits;
    this.#helpers = helpers;
    this.#names = names;
    this.#findPlain();
    let isNeeded = false;
    walkSyntax(names.program.node, (node, parents) => {
      isNeeded ||= node.type === "ThisExpression" && this.#standsForIt(node, parents);
    });
    this.isNeeded = isNeeded;
  }

  #findPlain(): void {
    const called = new Set<string>();
    walkSyntax(this.#names.program.node, (node) => {
      if (node.type !== "CallExpression") return;
      if (node.callee.type === "FunctionExpression") this.#plain.add(node.callee as SyntaxNode);
      else called.add(nameOf(node.callee));
    });
    walkSyntax(this.#names.program.node, (node) => {
      if (node.type === "FunctionDeclaration" && called.has(nameOf(node["id"]))) this.#plain.add(node);
    });
  }

  #standsForIt(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
    const parent = parents.at(-1);
    const owner = ownerOf(parents);
    if (owner === undefined) return parent?.type !== "MemberExpression" || parent.computed || !this.#isVariable(parent);
    // What asks whether it has been called with new gets the same answer for no object.
    return this.#plain.has(owner) && (parent?.type !== "BinaryExpression" || parent.operator !== "instanceof");
  }

  #isVariable(member: SyntaxNode): boolean {
    const name = nameOf(member["property"]);
    return this.#names.program.declared.has(name) || this.#names.free.get(name)?.isAssigned === true;
  }

  node(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    if (node.type !== "ThisExpression") return;
    const owner = ownerOf(parents);
    if (this.#standsForIt(node, parents)) {
      if (this.#id === "") this.#id = this.#helpers.free("globals");
      const isSure = owner === undefined || owner.type === "FunctionExpression";
      this.#edits.replace(node.start, node.end, isSure ? this.#id : `(this ?? ${this.#id})`);
    } else if (owner === undefined) {
      // `this.name` is the variable.
      const { property } = parents.at(-1) as unknown as { readonly property: SyntaxNode };
      this.#edits.replace(node.start, property.start, "");
    }
  }

  /** Whether a name that nothing declares may be a member that the script gives it. */
  mayHave(name: string): boolean {
    return this.isNeeded && new RegExp(`\\.\\s*${name}(?![\\w$])|["']${name}["']`).test(this.#text);
  }

  /** Its declaration. @param names the variables that are its members */
  declaration(names: Iterable<string>): string {
    if (this.#id === "") return "";
    const list = JSON.stringify([...new Set(names)].filter((name) => name !== "arguments"));
    return `const ${this.#id}: Any = ${this.#helpers.use("globalObject")}(${list}, (text) => eval(text)); `;
  }
}

function ownerOf(parents: readonly SyntaxNode[]): SyntaxNode | undefined {
  return [...parents].reverse().find(({ type }) => /^Function/.test(type));
}
