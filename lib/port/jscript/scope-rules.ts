/** Names that scopes of JScript have and those of a module have not: made in blocks, by `this`, and by `eval`. */
import type { HelperNames } from "./helper-names.js";
import { nameOf, type FunctionScope, type NamesInScope } from "./names-in-scope.js";
import type { SyntaxNode, TextEdits } from "./syntax.js";

/** Declares a variable at the beginning of a scope. */
type Hoist = (scope: FunctionScope, name: string) => void;

export class ScopeRules {
  readonly #edits: TextEdits;
  readonly #helpers: HelperNames;
  readonly #names: NamesInScope;
  readonly #hoist: Hoist;
  readonly #evaluated: SyntaxNode[] = [];
  /** Names that texts of `eval` may declare. */
  readonly #fromTexts = new Set<string>();

  constructor(edits: TextEdits, helpers: HelperNames, names: NamesInScope, hoist: Hoist) {
    this.#edits = edits;
    this.#helpers = helpers;
    this.#names = names;
    this.#hoist = hoist;
  }

  node(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    switch (node.type) {
      case "FunctionDeclaration":
        return this.#functionInBlock(node, parents);
      case "ThisExpression":
        return this.#outerThis(node, parents);
      case "CallExpression":
        if (nameOf(node.callee) !== "eval" || !this.#names.free.has("eval")) return;
        if (node.arguments.length === 1) this.#evaluated.push(node.arguments[0] as unknown as SyntaxNode);
        return;
      default:
        return;
    }
  }

  /** A name that nothing declares. @returns whether it may come from a text of `eval`, and is declared for it */
  mayComeFromText(name: string): boolean {
    const mayDeclare = (text: SyntaxNode): boolean => text.type !== "Literal" || String(text.value).includes(name);
    if (!this.#evaluated.some(mayDeclare)) return false;
    this.#fromTexts.add(name);
    this.#hoist(this.#names.program, name);
    return true;
  }

  /** Writes what `eval` gets, when all names are known. */
  finish(): void {
    const names = JSON.stringify([...this.#fromTexts]);
    for (const { start, end } of this.#evaluated) {
      this.#edits.wrap(start, end, `${this.#helpers.use("evaluated")}(`, `, ${names})`);
    }
  }

  /** It is there in all of its function. */
  #functionInBlock(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const [outer, block] = [parents.at(-2), parents.at(-1)];
    if (block === undefined || this.#names.scopes.has(block)) return;
    if (outer !== undefined && /^Function/.test(outer.type)) return;
    const name = nameOf(node["id"]);
    const owner = [...parents].reverse().find((each) => this.#names.scopes.has(each)) ?? this.#names.program.node;
    const scope = this.#names.scopes.get(owner) ?? this.#names.program;
    const isOutside = (use: SyntaxNode): boolean => use.start < block.start || use.end > block.end;
    if (!(scope.uses.get(name) ?? []).some((use) => isOutside(use.node))) return;
    this.#hoist(scope, name);
    this.#edits.wrap(node.start, node.end, `${name} = `, ";");
  }

  /** `this.name` outside of functions is the variable. */
  #outerThis(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    if (parents.some((each) => /^Function/.test(each.type))) return;
    const parent = parents.at(-1);
    if (parent?.type !== "MemberExpression" || parent.computed || parent.object !== (node as unknown)) {
      return this.#edits.replace(node.start, node.end, "(globalThis as Any)");
    }
    const name = nameOf(parent.property);
    const isThere = this.#names.program.declared.has(name) || this.#names.free.get(name)?.isAssigned === true;
    if (isThere) this.#edits.replace(node.start, (parent.property as unknown as SyntaxNode).start, "");
    else this.#edits.replace(node.start, node.end, "(globalThis as Any)");
  }
}
