/** Texts that `eval` of ported scripts in JScript runs: JScript, with the names of the module. */
import * as enumerations from "../../generated/enumerations.js";
import { JScriptCompileError } from "../../script/jscript/compile-error.js";
import { parseJScript } from "../../script/jscript/parser.js";
import { namesInScope } from "../jscript/names-in-scope.js";
import { TextEdits, isNode, walkSyntax, type SyntaxNode } from "../jscript/syntax.js";
import {
  ActiveXObject,
  Enumerator,
  GetLateObject,
  JScriptDate,
  LateWScript,
  VBArray,
  parseJScriptInt,
  type Any,
} from "./jscript.js";
import { JScriptError } from "./jscript-error.js";
import { compilationError, namedText, thrown } from "./jscript-errors.js";

const constants = Object.entries(enumerations as Record<string, unknown>).filter(([, value]) => {
  return typeof value === "number";
});

/** What a text finds of the interfaces, of the host and of JScript, whether or not the module imports it. */
const NAMES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(constants),
  ActiveXObject,
  Date: JScriptDate,
  Enumerator,
  Error: JScriptError,
  GetObject: GetLateObject,
  VBArray,
  WSH: LateWScript,
  WScript: LateWScript,
  parseInt: parseJScriptInt,
};

const KEY = Symbol.for("vmcom.port.jscript");

/**
 * The text as strict code.
 * @param names those that the module has for what texts declare
 * @throws JScript's errors of compilation
 */
export function evaluated(text: Any, names: readonly string[]): Any {
  if (typeof text !== "string") return text;
  Reflect.set(globalThis, KEY, { ...NAMES, thrown });
  try {
    return namedText(new EvaluatedText(text, new Set(names)).code());
  } catch (error) {
    throw error instanceof JScriptCompileError ? compilationError(error.number, error.description) : error;
  }
}

/** The text of a function that `Function` makes of its parameters and its body, as strict code. */
export function functionText(names: readonly string[]): (...texts: Any[]) => Any {
  return (...texts) => {
    const body = String(texts.pop() ?? "");
    return evaluated(`(function anonymous(${texts.join(", ")}) {\n${body}\n})`, names) as unknown;
  };
}

class EvaluatedText {
  readonly #text: string;
  readonly #names: ReadonlySet<string>;
  readonly #program: SyntaxNode;
  readonly #edits = new TextEdits();
  /** Variables that the text has for itself. */
  readonly #own = new Set<string>();
  readonly #used = new Set<string>();

  constructor(text: string, names: ReadonlySet<string>) {
    this.#text = text;
    this.#names = names;
    this.#program = parseJScript(text).program as unknown as SyntaxNode;
  }

  code(): string {
    this.#makeGlobals();
    let functions = "";
    walkSyntax(this.#program, (node, parents) => {
      this.#node(node, parents);
      return undefined;
    });
    for (const each of this.#program["body"] as SyntaxNode[]) {
      if (each.type !== "FunctionDeclaration") continue;
      const name = (each["id"] as { readonly name: string }).name;
      if (!this.#names.has(name)) continue;
      functions += `${name} = ${this.#edits.apply(this.#text, each.start, each.end)};`;
      this.#edits.replace(each.start, each.end, "");
    }
    const found = [...this.#used].filter((name) => name in NAMES || name === "thrown");
    const imports =
      found.length === 0 ? "" : `const { ${found.join(", ")} } = globalThis[Symbol.for("vmcom.port.jscript")];`;
    const own = this.#own.size === 0 ? "" : `var ${[...this.#own].join(", ")};`;
    return imports + own + functions + this.#edits.apply(this.#text);
  }

  /** What the text assigns to without a declaration is global where nothing around it has the name. */
  #makeGlobals(): void {
    for (const [name, { isAssigned }] of namesInScope(this.#program).free) {
      if (isAssigned && !(name in globalThis)) Reflect.set(globalThis, name, undefined);
    }
  }

  #node(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    if (node.type === "Identifier") this.#used.add(node.name);
    if (node.type === "CatchClause" && isNode(node.param) && node.param.type === "Identifier") {
      this.#used.add("thrown");
      this.#edits.insert(node.body.start + 1, `${node.param.name} = thrown(${node.param.name});`);
    }
    if (node.type !== "VariableDeclaration" || parents.some((each) => /^Function/.test(each.type))) return;
    for (const { id } of node.declarations) {
      const name = (id as { readonly name?: string }).name ?? "";
      if (!this.#names.has(name)) this.#own.add(name);
    }
    this.#edits.replace(node.start, node.start + "var".length, "");
  }
}
