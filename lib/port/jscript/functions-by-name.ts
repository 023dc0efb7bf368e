/** The functions that a name may call, wherever in a script they get it: as variables, as members, by their declarations. */
import { nameOf } from "./names-in-scope.js";
import { isNode, walkSyntax, type SyntaxNode } from "./syntax.js";

export class FunctionsByName {
  readonly #functions = new Map<string, SyntaxNode[]>();

  constructor(program: SyntaxNode) {
    walkSyntax(program, (node) => {
      const [name, value] = named(node);
      if (!isNode(value) || !/^Function/.test(value.type)) return;
      this.#functions.set(name, [...(this.#functions.get(name) ?? []), value]);
    });
  }

  /** Whether a function has that name. */
  has(name: string): boolean {
    return this.#functions.has(name);
  }

  /** Whether a variable may be read while its first value is made, by the functions that are called for that. */
  isUsedWhileMade(value: unknown, name: string): boolean {
    return isNode(value) && calls(value) && this.#mayUse(value, name, new Set());
  }

  #mayUse(node: SyntaxNode, name: string, seen: Set<SyntaxNode>): boolean {
    let found = false;
    walkSyntax(node, (each) => {
      if (found || each.type !== "Identifier") return !found;
      found = each.name === name;
      for (const callee of this.#functions.get(each.name) ?? []) {
        if (found || seen.has(callee)) continue;
        seen.add(callee);
        found = this.#mayUse(callee, name, seen);
      }
      return undefined;
    });
    return found;
  }
}

/** A name and what it is given. */
function named(node: SyntaxNode): readonly [name: string, value: unknown] {
  switch (node.type) {
    case "FunctionDeclaration":
      return [nameOf(node["id"]), node];
    case "VariableDeclarator":
      return [nameOf(node.id), node.init];
    case "Property":
      return [nameOf(node.key), node.value];
    case "AssignmentExpression":
      return [nameOf(node.left.type === "MemberExpression" ? node.left.property : node.left), node.right];
    default:
      return ["", undefined];
  }
}

/** Whether something is called, functions that stand there aside. */
function calls(node: SyntaxNode): boolean {
  let found = false;
  walkSyntax(node, (each) => {
    if (/^Function/.test(each.type)) return false;
    found ||= each.type === "CallExpression" || each.type === "NewExpression";
    return !found;
  });
  return found;
}
