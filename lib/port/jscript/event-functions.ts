/** `function vs::OnVMStateChange() {}`: functions that handle the events of the object in a variable. */
import type { HelperNames } from "./helper-names.js";
import { nameOf } from "./names-in-scope.js";
import { isNode, walkSyntax, type SyntaxNode, type TextEdits } from "./syntax.js";

interface EventFunction {
  readonly event: string;
  readonly id: string;
}

export class EventFunctions {
  readonly #edits: TextEdits;
  readonly #helpers: HelperNames;
  /** Those of the script itself, by the variable of the object. */
  #ofScript: ReadonlyMap<string, readonly EventFunction[]> = new Map();

  constructor(edits: TextEdits, helpers: HelperNames) {
    this.#edits = edits;
    this.#helpers = helpers;
  }

  /** Gives them names, and connects them: those of a function when it is called, those of the script to what it assigns. */
  find(program: SyntaxNode): void {
    this.#ofScript = this.#named(program);
    walkSyntax(program, (node) => {
      if (node.type === "VariableDeclarator" && isNode(node.init)) this.assigned(nameOf(node.id), node.init);
      const body = /^Function/.test(node.type) && isNode(node["body"]) ? node["body"] : undefined;
      if (body === undefined) return;
      for (const [object, functions] of this.#named(body)) {
        this.#edits.insert(body.start + 1, `\n${this.#helpers.use("hearing")}(${object}, ${listed(functions)});`);
      }
    });
  }

  /** What is assigned to a variable of that name hears events. */
  assigned(name: string, value: SyntaxNode): void {
    const functions = this.#ofScript.get(name);
    if (functions === undefined) return;
    this.#edits.wrap(value.start, value.end, `${this.#helpers.use("hearing")}(`, `, ${listed(functions)})`);
  }

  #named(block: SyntaxNode): Map<string, readonly EventFunction[]> {
    const found = new Map<string, readonly EventFunction[]>();
    for (const each of block["body"] as readonly SyntaxNode[]) {
      const { id: name, event } = each as { readonly id?: unknown; readonly event?: unknown };
      if (each.type !== "FunctionDeclaration" || !isNode(event) || !isNode(name)) continue;
      const object = nameOf(name);
      const id = `${object}_${nameOf(event)}`;
      this.#edits.replace(name.start, event.end, id);
      found.set(object, [...(found.get(object) ?? []), { event: nameOf(event), id }]);
    }
    return found;
  }
}

function listed(functions: readonly EventFunction[]): string {
  return `{ ${functions.map(({ event, id }) => `${event}: ${id}`).join(", ")} }`;
}
