/** What JScript has and a module has not: each becomes what does the same there. */
import type { HelperNames } from "./helper-names.js";
import { nameOf } from "./names-in-scope.js";
import { isNode, type SyntaxNode, type TextEdits } from "./syntax.js";

/** Words that are names in JScript, and reserved in modules; Any is the type of all values there. */
const RESERVED = /^(?:Any|await|implements|interface|let|package|private|protected|public|static|yield)$/;

/** What a variable is called in a module. @param isOuter whether it stands outside of functions */
export function moduleName(name: string, isOuter = false): string {
  return RESERVED.test(name) || (isOuter && name === "arguments") ? `${name}_` : name;
}

/** Gives an anonymous function a name, for `arguments.callee` within it. */
const ANONYMOUS = "callee_";

export class ModuleRules {
  readonly #text: string;
  readonly #edits: TextEdits;
  readonly #helpers: HelperNames;
  readonly #named = new Set<SyntaxNode>();

  constructor(text: string, edits: TextEdits, helpers: HelperNames) {
    this.#text = text;
    this.#edits = edits;
    this.#helpers = helpers;
  }

  node(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    switch (node.type) {
      case "Literal":
        return this.#literal(node);
      case "Identifier":
        return this.#name(node, parents);
      case "AssignmentExpression":
        return this.#assignment(node);
      case "UpdateExpression":
        return this.#update(node);
      case "ObjectExpression":
        return this.#object(node.properties as unknown as SyntaxNode[]);
      case "CallExpression":
        return this.#split(node);
      case "IfStatement":
        // `if (x) ; else f();`, which TypeScript takes for a mistake.
        if (node.consequent.type === "EmptyStatement")
          this.#edits.replace(node.consequent.start, node.consequent.end, "{}");
        return;
      default:
        return;
    }
  }

  #name(node: SyntaxNode & { readonly name: string }, parents: readonly SyntaxNode[]): void {
    if (isMemberName(node, parents.at(-1))) return;
    const own = moduleName(node.name, !parents.some(({ type }) => /^Function/.test(type)));
    if (own !== node.name) this.#edits.replace(node.start, node.end, own);
  }

  /** Octal numbers and escapes. */
  #literal(node: SyntaxNode): void {
    const text = this.#text.slice(node.start, node.end);
    if (/^0\d+$/.test(text))
      this.#edits.replace(node.start, node.end, String(Number((node as { value?: unknown }).value)));
    if (!/^["']/.test(text)) return;
    const plain = text.replace(/\\(?:([0-3]?[0-7]{1,2}|[0-3][0-7]{2})|([^]))/g, (found, octal: string | undefined) => {
      // JScript has no vertical tab.
      if (found === "\\v") return "v";
      if (octal === undefined || octal === "0") return found;
      return `\\x${parseInt(octal, 8).toString(16).padStart(2, "0")}`;
    });
    if (plain !== text) this.#edits.replace(node.start, node.end, plain);
  }

  /** Of two members with one name the last one counts, which TypeScript takes for a mistake. */
  #object(properties: readonly SyntaxNode[]): void {
    const keyOf = ({ key }: SyntaxNode): string => nameOf(key) || String((key as { readonly value?: unknown }).value);
    properties.forEach((property, i) => {
      const key = keyOf(property);
      const { start, end } = property["key"] as SyntaxNode;
      if (!properties.slice(i + 1).some((each) => keyOf(each) === key)) return;
      this.#edits.replace(start, end, `[${JSON.stringify(key)} as Any]`);
    });
  }

  /** `coll(1) = x`, `coll(1) += x` */
  #assignment(node: SyntaxNode): void {
    const { left, right, operator } = node as unknown as {
      readonly left: SyntaxNode;
      readonly right: SyntaxNode;
      readonly operator: string;
    };
    if (left.type !== "CallExpression") return;
    const end = this.#text.indexOf(operator, left.end) + operator.length;
    const isPlain = operator === "=";
    this.#place(node.start, left, isPlain ? "assignTo" : "updateAt");
    this.#edits.replace(left.end - 1, end, isPlain ? "]," : `], (was: Any): Any => was ${operator.slice(0, -1)} (`);
    this.#edits.wrap(right.start, node.end, "", isPlain ? ")" : "))");
  }

  /** `coll(1)++` */
  #update(node: SyntaxNode): void {
    const argument = node["argument"] as SyntaxNode;
    if (argument.type !== "CallExpression") return;
    const change = `], (was: Any): Any => Number(was) ${String(node["operator"]).charAt(0)} 1`;
    if (node["prefix"] === true) this.#edits.replace(node.start, argument.start, "");
    this.#place(argument.start, argument, "updateAt");
    const end = node["prefix"] === true ? argument.end : node.end;
    this.#edits.replace(argument.end - 1, end, `${change}${node["prefix"] === true ? "" : ", true"})`);
  }

  /** Opens a call of a helper for `object.name(args)`, up to the arguments. */
  #place(start: number, call: SyntaxNode, helper: string): void {
    const callee = call["callee"] as SyntaxNode;
    const isMember = callee.type === "MemberExpression" && !callee.computed;
    const object = isMember ? (callee.object as unknown as SyntaxNode) : callee;
    const open = this.#text.indexOf("(", callee.end) + 1;
    const name = isMember ? nameOf(callee.property) : "";
    this.#edits.insert(start, `${this.#helpers.use(helper)}(`);
    this.#edits.replace(object.end, open, `, ${JSON.stringify(name)}, [`);
  }

  /** `split` by an expression leaves out what is empty in JScript. */
  #split(node: SyntaxNode): void {
    const callee = node["callee"] as SyntaxNode;
    const [separator, ...more] = node["arguments"] as SyntaxNode[];
    if (separator === undefined || callee.type !== "MemberExpression" || nameOf(callee.property) !== "split") return;
    const text = this.#text.slice(separator.start, separator.end);
    // Groups would come with the parts.
    if (/^\/.*\/[a-z]*$/s.test(text) && !/\((?!\?)/.test(text.replace(/\\./gs, "")) && more.length === 0) {
      this.#edits.wrap(node.start, node.end, "", '.filter((part: Any) => part !== "")');
      return;
    }
    const isText = separator.type === "Literal" && !("regex" in separator);
    if (isText || !/RegExp|[=(,:]\s*\/(?![/*])/.test(this.#text)) return;
    const property = callee.property as unknown as SyntaxNode;
    const dot = this.#text.lastIndexOf(".", property.start);
    const open = this.#text.indexOf("(", property.end) + 1;
    this.#edits.insert(node.start, `${this.#helpers.use("splitText")}(`);
    this.#edits.replace(dot, open, ", ");
  }

  /** The name of a function, which `arguments.callee` becomes. */
  nameFor(owner: SyntaxNode): string {
    const name = nameOf(owner["id"]);
    if (name !== "") return name;
    if (!this.#named.has(owner)) this.#edits.insert(owner.start + "function".length, ` ${ANONYMOUS}`);
    this.#named.add(owner);
    return ANONYMOUS;
  }
}

function isMemberName(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!isNode(parent)) return false;
  if (parent.type === "MemberExpression") return parent.property === (node as unknown) && !parent.computed;
  return parent.type === "Property" && parent.key === (node as unknown);
}
