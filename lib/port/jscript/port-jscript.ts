/**
 * From a script in JScript to a module in TypeScript. JScript is JavaScript for the most part: the text stays, and is
 * changed where types are wanted, where objects come from COM, and where modules are stricter.
 */
import { constantNamed } from "../vbscript/interfaces.js";
import { added, type WrittenLine } from "../vbscript/line-writer.js";
import { endOf, importStatements, type Imports } from "../module-imports.js";
import type { PortReport } from "../port-report.js";
import { NO_NAMES, NO_USES, type ForeignNames, type NameUses } from "../shared-names.js";
import { namesInScope, nameOf, type FunctionScope, type NamesInScope } from "./names-in-scope.js";
import { HelperNames } from "./helper-names.js";
import { LanguageRules } from "./language-rules.js";
import { ModuleRules } from "./module-rules.js";
import { NotPortable, parsed } from "./parsed-script.js";
import { ScopeRules } from "./scope-rules.js";
import { TextEdits, isNode, walkSyntax, type SyntaxNode } from "./syntax.js";
import { TypedPlaces } from "./typed-places.js";
import { WithPorter } from "./with-porter.js";

/** Names of the script host and of JScript that a module imports. */
const HOST_NAMES = new Map([
  ["WScript", "LateWScript as WScript"],
  ["WSH", "LateWScript as WSH"],
  ["ActiveXObject", "ActiveXObject"],
  ["Enumerator", "Enumerator"],
  ["VBArray", "VBArray"],
  ["GetObject", "GetLateObject as GetObject"],
  ["Date", "JScriptDate as Date"],
  ["Error", "JScriptError as Error"],
  ["parseInt", "parseJScriptInt as parseInt"],
  ["ScriptEngine", "ScriptEngine"],
  ["ScriptEngineMajorVersion", "ScriptEngineMajorVersion"],
  ["ScriptEngineMinorVersion", "ScriptEngineMinorVersion"],
  ["ScriptEngineBuildVersion", "ScriptEngineBuildVersion"],
  ["CollectGarbage", "CollectGarbage"],
]);

/** Helpers that ports of JScript import besides. */
const HELPERS = [
  "assignTo",
  "declareFunctions",
  "hearing",
  "noFunction",
  "noVariable",
  "scriptFullName",
  "splitText",
  "thrown",
  "updateAt",
];

/** What connects functions to events by a prefix of their names. */
const CONNECTS = /ConnectObject|CreateObject\s*\([^)]*,/;

/** What every module has. */
const GLOBALS = new Set(
  (
    "Array Boolean Error EvalError Function Infinity JSON Math NaN Number Object RangeError ReferenceError RegExp String " +
    "SyntaxError TypeError URIError decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN " +
    "parseFloat undefined unescape arguments"
  ).split(" "),
);

/** @throws JScriptCompileError, NotPortable */
export function portJScript(text: string, scriptName: string, report: PortReport): WrittenLine[] {
  const { head, lines, imports } = new JScriptPorter(text, scriptName, report).port();
  const end = endOf(imports);
  const texts = [RULES_OFF, ...importStatements(imports, end.imports), "", ...(head.length > 0 ? [...head, ""] : [])];
  return [...added(texts), ...lines, ...added(end.lines)];
}

/** Values of JScript are of any type, and its variables live as long as their function: linters have nothing to say. */
export const RULES_OFF =
  "/* eslint-disable -- values of JScript are of any type, and its variables live as long as their function */";
export const RULES_ON = "/* eslint-enable */";

/** A script in JScript as a part of a module. */
export interface JScriptPart {
  readonly imports: Imports;
  /** What stands in front of everything else. */
  readonly head: readonly string[];
  readonly lines: readonly WrittenLine[];
}

export class JScriptPorter {
  readonly #text: string;
  readonly #program: SyntaxNode;
  readonly #scriptName: string;
  readonly #report: PortReport;
  readonly #names: NamesInScope;
  readonly #edits = new TextEdits();
  readonly #imports = new Set<string>();
  readonly #constants = new Set<string>();
  readonly #helpers: HelperNames;
  readonly #withs: WithPorter;
  readonly #scopeRules: ScopeRules;
  #foreign = NO_NAMES;
  #shared = NO_USES;
  /** Variables that are declared at the beginning. */
  readonly #hoisted = new Map<FunctionScope, Set<string>>();
  /** Handlers of `function obj::event`, by the variable of the object. */
  readonly #handlers = new Map<string, { readonly event: string; readonly id: string }[]>();

  /** @throws JScriptCompileError, NotPortable */
  constructor(text: string, scriptName: string, report: PortReport) {
    const script = parsed(text);
    this.#text = script.text;
    this.#program = script.program;
    this.#scriptName = scriptName;
    this.#report = report;
    this.#names = namesInScope(this.#program);
    this.#helpers = new HelperNames(this.#text, this.#imports);
    this.#scopeRules = new ScopeRules(this.#edits, this.#helpers, this.#names, (scope, name) => {
      this.#hoistedIn(scope).add(name);
    });
    this.#withs = new WithPorter(this.#text, this.#edits, this.#helpers, this.#names.scopes, (name) => {
      return HOST_NAMES.has(name) || GLOBALS.has(name) || constantNamed(name.toLowerCase())?.name === name;
    });
    if (!script.wasConditional) return;
    const why = "It is decided when the script is ported, as JScript 5.8 decides it; what it leaves out is not there.";
    this.#report.note("changed", 1, "conditional compilation", why);
  }

  /** Functions that are declared outside of functions. */
  get functionNames(): Iterable<string> {
    return this.#names.functions.keys();
  }

  /**
   * Names that are there for scripts in another language, those included that assignments make.
   * @param foreign names in lower case that the other language declares, so that assignments are to those
   */
  globalNames(foreign: ReadonlySet<string>): string[] {
    const made = [...this.#names.free].filter(([name, { isAssigned }]) => {
      return isAssigned && !HOST_NAMES.has(name) && !foreign.has(name.toLowerCase());
    });
    return [...this.#names.program.declared, ...made.map(([name]) => name)];
  }

  /** The names of scripts in another language that it uses: by itself, or as handlers of events. */
  usesOf(foreign: ForeignNames): NameUses {
    const uses = new Map<string, { isAssigned: boolean }>();
    for (const [name, { isAssigned }] of this.#names.free) {
      const key = name.toLowerCase();
      if (foreign.names.has(key)) uses.set(key, { isAssigned: isAssigned || uses.get(key)?.isAssigned === true });
    }
    for (const key of this.#foreignHandlers(foreign)) if (!uses.has(key)) uses.set(key, { isAssigned: false });
    return uses;
  }

  /** What another language has under the prefixes that the text connects to events. */
  #foreignHandlers({ names }: ForeignNames): string[] {
    if (!CONNECTS.test(this.#text)) return [];
    return [...names.keys()].filter((key) => {
      const prefix = /^(.*_)on\w+$/.exec(key)?.[1];
      return prefix !== undefined && new RegExp(`["']${prefix}["']`, "i").test(this.#text);
    });
  }

  /** Names that the module imports for it, as they are in the module. */
  get importedNames(): string[] {
    return [...HOST_NAMES.keys(), ...HELPERS];
  }

  /** @param foreign what scripts in another language have @param shared names that they use in their turn */
  port(foreign: ForeignNames = NO_NAMES, shared: NameUses = NO_USES): JScriptPart {
    this.#foreign = foreign;
    this.#shared = shared;
    this.#findHandlers();
    const rules = new ModuleRules(this.#text, this.#edits, this.#imports);
    const places = new TypedPlaces(this.#program, this.#text, this.#edits);
    const language = new LanguageRules(this.#text, this.#edits, this.#helpers, this.#names);
    walkSyntax(this.#program, (node, parents) => {
      this.#withs.node(node, parents);
      language.node(node, parents);
      this.#scopeRules.node(node, parents);
      this.#node(node, parents, rules);
      rules.node(node, parents);
      places.node(node);
      return undefined;
    });
    this.#freeNames();
    this.#scopeRules.finish();
    this.#duplicates();
    for (const [scope, names] of this.#hoisted) this.#hoist(scope, names);
    const text = this.#edits.apply(this.#text);
    if (/\bAny\b/.test(text)) this.#imports.add("type Any");
    const lines = text.split(/\r\n|\r|\n/);
    return {
      head: this.#head(),
      lines: lines.map((line, i) => ({ text: line, source: i + 1 })),
      imports: new Map([
        ["vmcom", this.#constants],
        ["vmcom/port", this.#imports],
      ]),
    };
  }

  #lineAt(offset: number): number {
    return this.#text.slice(0, offset).split(/\r\n|\r|\n/).length;
  }

  #head(): string[] {
    const functions = [...this.#names.functions].filter(([, node]) => !isNode(node["event"])).map(([name]) => name);
    const { id, names } = this.#foreign;
    const foreign = this.#foreignHandlers(this.#foreign).map((key) => `${key}: ${id}.${names.get(key) ?? key}`);
    if (!CONNECTS.test(this.#text) || functions.length + foreign.length === 0) return [];
    this.#imports.add("declareFunctions");
    const line = `declareFunctions({ ${[...functions, ...foreign].join(", ")} });`;
    return foreign.length === 0 ? [line] : [RULES_OFF, line, RULES_ON];
  }

  #node(node: SyntaxNode, parents: readonly SyntaxNode[], rules: ModuleRules): void {
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
        return this.#function(node);
      case "VariableDeclaration":
        return this.#variables(node, parents);
      case "CatchClause":
        return this.#catchClause(node, parents);
      case "AssignmentExpression":
        return this.#hearing(nameOf(node.left), node.right as unknown as SyntaxNode);
      case "MemberExpression":
        return this.#member(node, parents, rules);
      default:
        return;
    }
  }

  // Functions

  #function(node: SyntaxNode): void {
    const parameters = node["params"] as SyntaxNode[];
    for (const parameter of parameters) this.#edits.insert(parameter.end, "?: Any");
    const body = node["body"] as SyntaxNode;
    const usesThis = containsOwn(node, "ThisExpression");
    const open = this.#text.indexOf("(", isNode(node["id"]) ? node["id"].end : node.start);
    const first = parameters[0]?.start ?? open + 1;
    if (usesThis) this.#edits.insert(first, parameters.length > 0 ? "this: Any, " : "this: Any");
    if (this.#takesMore(node, parameters.length)) {
      const at = parameters.at(-1)?.end ?? open + 1;
      this.#edits.insert(at, `${parameters.length > 0 || usesThis ? ", " : ""}..._more: Any[]`);
    }
    const close = this.#text.lastIndexOf(")", body.start);
    this.#edits.insert(close + 1, ": Any");
  }

  /** Whether a function gets more arguments than it has parameters. */
  #takesMore(node: SyntaxNode, count: number): boolean {
    let more = false;
    walkSyntax(node["body"] as SyntaxNode, (each) => {
      if (each.type === "Identifier" && each.name === "arguments") more = true;
    });
    const name = nameOf(node["id"]);
    if (name === "" || node.type !== "FunctionDeclaration") return more;
    walkSyntax(this.#program, (each) => {
      if (each.type === "CallExpression" && nameOf(each.callee) === name && each.arguments.length > count) more = true;
    });
    return more;
  }

  /** Of two functions with one name the last one counts. */
  #duplicates(): void {
    for (const each of this.#program["body"] as SyntaxNode[]) {
      if (each.type !== "FunctionDeclaration" || isNode((each as Record<string, unknown>)["event"])) continue;
      const name = nameOf(each["id"]);
      if (this.#names.functions.get(name) === each) continue;
      this.#report.note(
        "changed",
        this.#lineAt(each.start),
        `function ${name}`,
        "Another function of that name follows: this one is left out.",
      );
      this.#edits.replace(each.start, each.end, "");
    }
  }

  // Variables

  #variables(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const scope = this.#scopeOf(parents);
    const parent = parents.at(-1);
    const declarations = node["declarations"] as SyntaxNode[];
    if (parent?.type === "ForInStatement" && parent.left === (node as unknown)) {
      // The variable of for...in cannot be given a type where it stands.
      this.#edits.replace(node.start, (declarations[0] as SyntaxNode).start, "");
      for (const each of declarations) this.#hoistedIn(scope).add(nameOf(each["id"]));
      return;
    }
    for (const each of declarations) this.#edits.insert((each["id"] as SyntaxNode).end, ": Any");
    const isOuter = scope === this.#names.program;
    const isBody = isOuter ? parent === this.#program : parents.at(-2) === scope.node;
    if (isBody && declarations.every((each) => this.#livesFrom(scope, each))) {
      const isConstant = declarations.every((each) => isNode(each["init"]) && this.#isConstant(scope, each));
      this.#edits.replace(node.start, node.start + 3, isConstant ? "const" : "let");
    }
  }

  /** Whether nothing names a variable before its declaration has run. */
  #livesFrom(scope: FunctionScope, declaration: SyntaxNode): boolean {
    const name = nameOf(declaration["id"]);
    if ((scope.variables.get(name)?.length ?? 0) > 1 || this.#names.functions.has(name)) return false;
    // The parameter has its name already.
    if (((scope.node["params"] ?? []) as SyntaxNode[]).some((each) => nameOf(each) === name)) return false;
    // What the other language sees is there from the beginning.
    if (scope === this.#names.program && this.#shared.has(name.toLowerCase())) return false;
    const uses = scope.uses.get(name) ?? [];
    if (uses.some(({ node }) => node.start < declaration.start)) return false;
    return !uses.some(({ isInner }) => isInner) || !this.#isCalledBefore(scope, declaration.start);
  }

  /** Whether a function of the script may run before a place. */
  #isCalledBefore(scope: FunctionScope, offset: number): boolean {
    let isCalled = false;
    walkSyntax(scope.node, (each) => {
      if (each !== scope.node && /^Function/.test(each.type)) return false;
      if ((each.type === "CallExpression" || each.type === "NewExpression") && each.start < offset) isCalled = true;
      return undefined;
    });
    return isCalled;
  }

  #isConstant(scope: FunctionScope, declaration: SyntaxNode): boolean {
    const name = nameOf(declaration["id"]);
    return !(scope.uses.get(name) ?? []).some(({ isWrite }) => isWrite);
  }

  #scopeOf(parents: readonly SyntaxNode[]): FunctionScope {
    const node = [...parents].reverse().find((each) => this.#names.scopes.has(each));
    return (node === undefined ? undefined : this.#names.scopes.get(node)) ?? this.#names.program;
  }

  #hoistedIn(scope: FunctionScope): Set<string> {
    let names = this.#hoisted.get(scope);
    if (names === undefined) this.#hoisted.set(scope, (names = new Set()));
    return names;
  }

  #hoist(scope: FunctionScope, names: ReadonlySet<string>): void {
    const rest = [...names].filter((name) => {
      const declarations = scope.variables.get(name) ?? [];
      return declarations.length <= 1 || scope === this.#names.program || true;
    });
    if (rest.length === 0) return;
    const text = `var ${rest.map((name) => `${name}: Any`).join(", ")}; `;
    if (scope.node === this.#program) {
      const [first] = this.#program["body"] as SyntaxNode[];
      this.#edits.insertFirst(first?.start ?? 0, text);
    } else this.#edits.insert((scope.node["body"] as SyntaxNode).start + 1, ` ${text}`);
  }

  #freeNames(): void {
    for (const [name, { isAssigned, nodes }] of this.#names.free) {
      const foreign = this.#foreign.names.get(name.toLowerCase());
      if (foreign !== undefined) {
        for (const { start, end } of nodes) this.#edits.replace(start, end, `${this.#foreign.id}.${foreign}`);
        continue;
      }
      const host = HOST_NAMES.get(name);
      const constant = constantNamed(name.toLowerCase());
      if (isAssigned) this.#hoistedIn(this.#names.program).add(name);
      else if (host !== undefined) this.#imports.add(host);
      else if (constant?.name === name) this.#constants.add(name);
      else if (!GLOBALS.has(name)) this.#undeclared(name, nodes);
    }
  }

  #undeclared(name: string, nodes: readonly SyntaxNode[]): void {
    if (this.#scopeRules.mayComeFromText(name)) return;
    const others = nodes.filter((node) => !this.#isCalled(node));
    if (others.some((node) => this.#isAskedFor(node))) this.#hoistedIn(this.#names.program).add(name);
    for (const node of nodes.filter((each) => !this.#isAskedFor(each))) {
      const helper = others.includes(node) ? "noVariable" : "noFunction";
      this.#imports.add(helper);
      this.#edits.replace(node.start, node.end, `${helper}(${JSON.stringify(name)})`);
    }
    // Members of objects, most likely: only their objects tell.
    if (nodes.every((node) => this.#withs.isWithin(node))) return;
    const what =
      others.length === 0
        ? "where it is called, the script ends with error 5007."
        : "where the script reads it, the script ends with error 5009.";
    this.#report.note("review", this.#lineAt(nodes[0]?.start ?? 0), name, `Nothing declares the name: ${what}`);
  }

  /** Whether it stands behind typeof, which takes any name. */
  #isAskedFor({ start }: SyntaxNode): boolean {
    return /\btypeof[\s(]*$/.test(this.#text.slice(Math.max(0, start - 80), start));
  }

  #isCalled({ start, end }: SyntaxNode): boolean {
    return /^\s*\(/.test(this.#text.slice(end)) && !/\bnew\s+$/.test(this.#text.slice(Math.max(0, start - 80), start));
  }

  // What JScript has of its own

  /** Errors as scripts know them: with number and description. */
  #catchClause(node: SyntaxNode, parents: readonly SyntaxNode[]): void {
    const parameter = (node as { param?: unknown }).param;
    const body = node["body"] as SyntaxNode;
    if (!isNode(parameter)) return;
    const name = nameOf(parameter);
    this.#imports.add("thrown");
    this.#edits.replace(parameter.start, parameter.end, `${name}_`);
    // A variable of that name outside is another one.
    const isOther = this.#isDeclaredBeside(name, node, this.#scopeOf(parents));
    this.#edits.insert(body.start + 1, ` ${isOther ? "let" : "var"} ${name}: Any = thrown(${name}_);`);
  }

  /** Whether a scope has a variable, a parameter or a function of that name outside of a clause, and not in it. */
  #isDeclaredBeside(name: string, clause: SyntaxNode, scope: FunctionScope): boolean {
    const variables = scope.variables.get(name) ?? [];
    if (variables.some(({ start, end }) => start > clause.start && end < clause.end)) return false;
    const parameters = (scope.node["params"] ?? []) as SyntaxNode[];
    return variables.length > 0 || parameters.some((each) => nameOf(each) === name) || this.#names.functions.has(name);
  }

  #member(node: SyntaxNode, parents: readonly SyntaxNode[], rules: ModuleRules): void {
    const { object, property } = node as unknown as { readonly object: SyntaxNode; readonly property: SyntaxNode };
    if (nameOf(object) === "arguments" && nameOf(property) === "callee") {
      const owner = [...parents].reverse().find((each) => /^Function/.test(each.type));
      if (owner === undefined) throw new NotPortable(node.start, "a module has no arguments.callee");
      this.#edits.replace(node.start, node.end, rules.nameFor(owner));
    }
    if (/^(?:WScript|WSH)$/.test(nameOf(object)) && nameOf(property) === "ScriptName") {
      this.#edits.replace(node.start, node.end, JSON.stringify(this.#scriptName));
    }
    if (/^(?:WScript|WSH)$/.test(nameOf(object)) && nameOf(property) === "ScriptFullName") {
      this.#imports.add("scriptFullName");
      this.#edits.replace(node.start, node.end, `scriptFullName(${JSON.stringify(this.#scriptName)})`);
    }
  }

  /** `function vs::OnVMStateChange() {}` */
  #findHandlers(): void {
    for (const each of this.#program["body"] as SyntaxNode[]) {
      const event = (each as Record<string, unknown>)["event"];
      if (each.type !== "FunctionDeclaration" || !isNode(event)) continue;
      const object = nameOf(each["id"]);
      const id = `${object}_${nameOf(event)}`;
      this.#edits.replace((each["id"] as SyntaxNode).start, event.end, id);
      this.#handlers.set(object, [...(this.#handlers.get(object) ?? []), { event: nameOf(event), id }]);
    }
    walkSyntax(this.#program, (node) => {
      if (node.type === "VariableDeclarator" && isNode(node.init)) this.#hearing(nameOf(node.id), node.init);
    });
  }

  /** What is assigned to a variable of that name hears events. */
  #hearing(name: string, value: SyntaxNode): void {
    const handlers = this.#handlers.get(name);
    if (handlers === undefined) return;
    this.#imports.add("hearing");
    const list = handlers.map(({ event, id }) => `${event}: ${id}`).join(", ");
    this.#edits.wrap(value.start, value.end, "hearing(", `, { ${list} })`);
  }
}

/** Whether a function itself, not one within it, contains a node of a type. */
function containsOwn(node: SyntaxNode, type: string): boolean {
  let found = false;
  walkSyntax(node, (each) => {
    if (each !== node && /^Function/.test(each.type)) return false;
    if (each.type === type) found = true;
    return undefined;
  });
  return found;
}
