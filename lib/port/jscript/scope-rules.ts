/** Names that scopes of JScript have and those of a module have not: made in blocks, by `this`, and by `eval`. */
import type { HelperNames } from "./helper-names.js";
import { moduleName } from "./module-rules.js";
import { nameOf, type FunctionScope, type NamesInScope } from "./names-in-scope.js";
import { isNode, type SyntaxNode, type TextEdits } from "./syntax.js";

/** Declares a variable at the beginning of a scope. */
type Hoist = (scope: FunctionScope, name: string) => void;

type CallOfFunction = SyntaxNode & { readonly callee: SyntaxNode; readonly arguments: SyntaxNode[] };

export class ScopeRules {
  readonly #edits: TextEdits;
  readonly #helpers: HelperNames;
  readonly #names: NamesInScope;
  readonly #hoist: Hoist;
  readonly #evaluated: SyntaxNode[] = [];
  /** Calls of Function. */
  readonly #functionsOfTexts: CallOfFunction[] = [];
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
      case "CatchClause":
        return this.#catchClause(node, parents);
      case "UnaryExpression":
        if (node.operator === "delete") this.#delete(node, parents.at(-1));
        return;
      case "NewExpression":
        return this.#functionOfText(node);
      case "CallExpression":
        this.#functionOfText(node);
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
    const texts = [...this.#evaluated, ...this.#functionsOfTexts.flatMap((each) => each.arguments)];
    if (!texts.some(mayDeclare)) return false;
    this.#fromTexts.add(name);
    this.#hoist(this.#names.program, name);
    return true;
  }

  /** A name that nothing declares. @returns whether function expressions have it, which are variables in JScript, too */
  isOfExpression(name: string): boolean {
    const expressions = [...this.#names.scopes.keys()].filter(({ type, id }) => {
      return type === "FunctionExpression" && nameOf(id) === name;
    });
    for (const { start, end } of expressions) this.#edits.wrap(start, end, `(${name} = `, ")");
    if (expressions.length > 0) this.#hoist(this.#names.program, name);
    return expressions.length > 0;
  }

  /** Writes what `eval` gets, when all names are known. */
  finish(): void {
    const names = JSON.stringify([...this.#fromTexts]);
    for (const { start, end } of this.#evaluated) {
      this.#edits.wrap(start, end, `${this.#helpers.use("evaluated")}(`, `, ${names})`);
    }
    for (const { start, end, callee } of this.#functionsOfTexts) {
      this.#edits.replace(start, callee.end, `eval(${this.#helpers.use("functionText")}(${names})`);
      // Without arguments there may be no parentheses.
      this.#edits.insert(end, callee.end === end ? "())" : ")");
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

  /** `new Function("a", "return a")`: the text sees the names of the module. */
  #functionOfText(node: SyntaxNode): void {
    if (nameOf(node["callee"]) !== "Function" || !this.#names.free.has("Function")) return;
    this.#functionsOfTexts.push(node as CallOfFunction);
  }

  /** A variable stays, as it does in JScript; what an assignment has made goes. */
  #delete(node: SyntaxNode, parent: SyntaxNode | undefined): void {
    const argument = node["argument"] as SyntaxNode;
    const name = moduleName(nameOf(argument));
    if (name === "") return;
    const isMade = this.#names.free.get(name)?.nodes.includes(argument) === true;
    const isStatement = parent?.type === "ExpressionStatement";
    const text = isMade ? `${name} = undefined` : `void ${name}`;
    this.#edits.replace(node.start, node.end, isStatement ? text : `(${text}, ${isMade})`);
  }

  /** Errors as scripts know them, with number and description; their names are variables of the function. */
  #catchClause(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const parameter = (node as { param?: unknown }).param;
    const body = node["body"] as SyntaxNode;
    if (!isNode(parameter)) return;
    const name = nameOf(parameter);
    const caught = this.#helpers.free(`${name}_`);
    const owner = [...parents].reverse().find((each) => this.#names.scopes.has(each)) ?? this.#names.program.node;
    // A variable of that name outside is another one.
    const isOther = this.#isDeclaredBeside(name, node, this.#names.scopes.get(owner) ?? this.#names.program);
    this.#edits.replace(parameter.start, parameter.end, caught);
    const declaration = `${isOther ? "let" : "var"} ${moduleName(name)}: Any`;
    this.#edits.insert(body.start + 1, ` ${declaration} = ${this.#helpers.use("thrown")}(${caught});`);
  }

  /** Whether a scope has a variable, a parameter or a function of that name outside of a clause, and not in it. */
  #isDeclaredBeside(name: string, clause: SyntaxNode, scope: FunctionScope): boolean {
    const variables = scope.variables.get(name) ?? [];
    if (variables.some(({ start, end }) => start > clause.start && end < clause.end)) return false;
    const parameters = (scope.node["params"] ?? []) as SyntaxNode[];
    return variables.length > 0 || parameters.some((each) => nameOf(each) === name) || this.#names.functions.has(name);
  }
}
