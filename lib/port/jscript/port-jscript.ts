/**
 * From a script in JScript to a module in TypeScript. JScript is JavaScript for the most part: the text stays, and is
 * changed where types are wanted, where objects come from COM, and where modules are stricter.
 */
import { constantNamed } from "../vbscript/interfaces.js";
import { added, type WrittenLine } from "../vbscript/line-writer.js";
import { endOf, importStatements, type Imports } from "../module-imports.js";
import type { PortReport } from "../port-report.js";
import { NO_NAMES, NO_USES, type ForeignNames, type NameUses } from "../shared-names.js";
import { assignedFunctions, type AssignedFunction } from "./assigned-functions.js";
import { EventFunctions } from "./event-functions.js";
import { FunctionsByName } from "./functions-by-name.js";
import { GlobalObject } from "./global-object.js";
import { namesInScope, nameOf, type FunctionScope, type NamesInScope } from "./names-in-scope.js";
import { HelperNames } from "./helper-names.js";
import { LanguageRules } from "./language-rules.js";
import { ModuleRules, moduleName } from "./module-rules.js";
import { NotPortable, parsed } from "./parsed-script.js";
import { OwnMethods } from "./own-methods.js";
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
  "functionText",
  "globalObject",
  "handles",
  "hearing",
  "nameable",
  "ownMethods",
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
  readonly #functions: FunctionsByName;
  readonly #assigned: ReadonlyMap<SyntaxNode, AssignedFunction>;
  readonly #globals: GlobalObject;
  readonly #ownMethods: OwnMethods;
  #foreign = NO_NAMES;
  #shared = NO_USES;
  /** Whether texts of the script run as its code. */
  readonly #evaluates: boolean;
  /** Variables that are declared at the beginning, and what they begin with. */
  readonly #hoisted = new Map<FunctionScope, Map<string, string>>();
  readonly #events: EventFunctions;

  /** @throws JScriptCompileError, NotPortable */
  constructor(text: string, scriptName: string, report: PortReport, starts: readonly number[] = []) {
    const script = parsed(text);
    this.#text = script.text;
    this.#program = script.program;
    this.#scriptName = scriptName;
    this.#report = report;
    this.#names = namesInScope(this.#program);
    this.#evaluates = this.#names.free.has("eval") || this.#names.free.has("Function");
    this.#helpers = new HelperNames(this.#text, this.#imports);
    this.#scopeRules = new ScopeRules(this.#edits, this.#helpers, this.#names, (scope, name) => {
      this.#hoist(scope, name);
    });
    this.#events = new EventFunctions(this.#edits, this.#helpers);
    this.#functions = new FunctionsByName(this.#program);
    this.#assigned = assignedFunctions(this.#names, this.#helpers, starts);
    this.#globals = new GlobalObject(this.#text, this.#edits, this.#helpers, this.#names);
    this.#ownMethods = new OwnMethods(this.#program, this.#text, this.#edits, this.#helpers);
    this.#withs = new WithPorter(this.#text, this.#edits, this.#helpers, this.#names.scopes, (name) => {
      return HOST_NAMES.has(name) || GLOBALS.has(name) || constantNamed(name.toLowerCase())?.name === name;
    });
    if (!script.wasConditional) return;
    const why = "It is decided when the script is ported, as JScript 5.8 decides it; what it leaves out is not there.";
    this.#report.note("changed", 1, "conditional compilation", why);
  }

  /** Functions that are declared outside of functions, and stay what their names stand for. */
  get functionNames(): Iterable<string> {
    return [...this.#names.functions].filter(([, node]) => !this.#assigned.has(node)).map(([name]) => name);
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
    this.#events.find(this.#program);
    const rules = new ModuleRules(this.#text, this.#edits, this.#helpers);
    const places = new TypedPlaces(this.#program, this.#text, this.#edits);
    const language = new LanguageRules(this.#text, this.#edits, this.#helpers, this.#names, this.#functions);
    walkSyntax(this.#program, (node, parents) => {
      this.#withs.node(node, parents);
      language.node(node, parents);
      this.#scopeRules.node(node, parents);
      this.#globals.node(node, parents);
      this.#node(node, parents, rules);
      rules.node(node, parents);
      places.node(node);
      this.#ownMethods.node(node);
      return undefined;
    });
    this.#freeNames();
    this.#scopeRules.finish();
    this.#duplicates();
    for (const { scope, name, own, from } of this.#assigned.values()) {
      if (from === null) this.#hoist(scope, name, ` = ${own}`);
      else this.#insertAtStart(`${moduleName(name)} = ${own}; `, from);
    }
    this.#declareGlobals();
    for (const [scope, names] of this.#hoisted) this.#declare(scope, names);
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
    const functions = [...this.#names.functions]
      .filter(([, node]) => !isNode(node["event"]))
      .map(([name, node]) => this.#entry(moduleName(name), this.#assigned.get(node)?.own));
    const { id, names } = this.#foreign;
    const foreign = this.#foreignHandlers(this.#foreign).map((key) => `${key}: ${id}.${names.get(key) ?? key}`);
    if (!CONNECTS.test(this.#text) || functions.length + foreign.length === 0) return [];
    const line = `${this.#helpers.use("declareFunctions")}({ ${[...functions, ...foreign].join(", ")} });`;
    return foreign.length === 0 ? [line] : [RULES_OFF, line, RULES_ON];
  }

  #entry(name: string, value = name): string {
    return value === name ? name : `${name}: ${value}`;
  }

  #node(node: SyntaxNode, parents: readonly SyntaxNode[], rules: ModuleRules): void {
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
        return this.#function(node, parents.at(-1));
      case "VariableDeclaration":
        return this.#variables(node, parents);
      case "VariableDeclarator":
        return this.#handler(nameOf(node.id), node.init);
      case "AssignmentExpression":
        this.#handler(nameOf(node.left), node.right);
        return this.#events.assigned(nameOf(node.left), node.right as unknown as SyntaxNode);
      case "MemberExpression":
        return this.#member(node, parents, rules);
      default:
        return;
    }
  }

  // Functions

  #function(node: SyntaxNode, parent: SyntaxNode | undefined): void {
    const own = this.#assigned.get(node)?.own;
    const id = node["id"];
    if (own !== undefined && isNode(id)) this.#edits.replace(id.start, id.end, own);
    const parameters = node["params"] as SyntaxNode[];
    parameters.forEach((parameter, i) => {
      // Of two parameters with one name the last one counts.
      const isHidden = parameters.slice(i + 1).some((each) => nameOf(each) === nameOf(parameter));
      this.#edits.insert(parameter.end, isHidden ? `_${i}?: Any` : "?: Any");
    });
    const body = node["body"] as SyntaxNode;
    const usesThis = containsOwn(node, "ThisExpression");
    const open = this.#text.indexOf("(", isNode(node["id"]) ? node["id"].end : node.start);
    const first = parameters[0]?.start ?? open + 1;
    if (usesThis) this.#edits.insert(first, parameters.length > 0 ? "this: Any, " : "this: Any");
    if (this.#takesMore(node, parent, parameters.length)) {
      const at = parameters.at(-1)?.end ?? open + 1;
      this.#edits.insert(at, `${parameters.length > 0 || usesThis ? ", " : ""}..._more: Any[]`);
    }
    const close = this.#text.lastIndexOf(")", body.start);
    this.#edits.insert(close + 1, ": Any");
  }

  /** Whether a function gets more arguments than it has parameters. */
  #takesMore(node: SyntaxNode, parent: SyntaxNode | undefined, count: number): boolean {
    const isCalledAtOnce = parent?.type === "CallExpression" && parent.callee === (node as unknown);
    let more = isCalledAtOnce && parent.arguments.length > count;
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
      if (this.#names.functions.get(name) === each || this.#assigned.has(each)) continue;
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
      for (const each of declarations) this.#hoist(scope, nameOf(each["id"]));
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
    // What its first value is made of may name it, too: `var names = names || {}`.
    const limit = (isInner: boolean): number => (isInner ? declaration.start : declaration.end);
    if (uses.some(({ node, isInner }) => node.start < limit(isInner))) return false;
    if (!uses.some(({ isInner }) => isInner)) return true;
    return (
      !this.#isCalledBefore(scope, declaration.start) && !this.#functions.isUsedWhileMade(declaration["init"], name)
    );
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
    // Texts assign to what they like.
    if (this.#evaluates || (scope === this.#names.program && this.#globals.isNeeded)) return false;
    const name = nameOf(declaration["id"]);
    return !(scope.uses.get(name) ?? []).some(({ isWrite }) => isWrite);
  }

  #scopeOf(parents: readonly SyntaxNode[]): FunctionScope {
    const node = [...parents].reverse().find((each) => this.#names.scopes.has(each));
    return (node === undefined ? undefined : this.#names.scopes.get(node)) ?? this.#names.program;
  }

  #hoist(scope: FunctionScope, name: string, value = ""): void {
    let names = this.#hoisted.get(scope);
    if (names === undefined) this.#hoisted.set(scope, (names = new Map<string, string>()));
    names.set(name, value === "" ? (names.get(name) ?? "") : value);
  }

  #declare(scope: FunctionScope, names: ReadonlyMap<string, string>): void {
    const list = [...names].map(([name, value]) => `${moduleName(name, scope.outer === null)}: Any${value}`);
    const text = `var ${list.join(", ")}; `;
    if (scope.node === this.#program) this.#insertAtStart(text);
    else this.#edits.insert((scope.node["body"] as SyntaxNode).start + 1, ` ${text}`);
  }

  /** @param from where a script of the job begins */
  #insertAtStart(text: string, from = 0): void {
    const first = (this.#program["body"] as SyntaxNode[]).find(({ start }) => start >= from);
    this.#edits.insertFirst(first?.start ?? 0, text);
  }

  #declareGlobals(): void {
    const host = [...HOST_NAMES.keys()].filter((name) => this.#names.free.has(name));
    const made = this.#hoisted.get(this.#names.program)?.keys() ?? [];
    this.#insertAtStart(
      this.#ownMethods.declaration + this.#globals.declaration([...this.#names.program.declared, ...made, ...host]),
    );
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
      if (isAssigned) this.#hoist(this.#names.program, name);
      else if (host !== undefined) this.#imports.add(host);
      else if (constant?.name === name) this.#constants.add(name);
      else if (!GLOBALS.has(name)) this.#undeclared(name, nodes);
    }
  }

  #undeclared(name: string, nodes: readonly SyntaxNode[]): void {
    if (this.#scopeRules.mayComeFromText(name) || this.#scopeRules.isOfExpression(name)) return;
    if (this.#globals.mayHave(name)) return this.#hoist(this.#names.program, name);
    const others = nodes.filter((node) => !this.#isCalled(node));
    if (others.some((node) => this.#isAskedFor(node))) this.#hoist(this.#names.program, name);
    for (const node of nodes.filter((each) => !this.#isAskedFor(each))) {
      const helper = this.#helpers.use(others.includes(node) ? "noVariable" : "noFunction");
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

  #member(node: SyntaxNode, parents: readonly SyntaxNode[], rules: ModuleRules): void {
    const { object, property } = node as unknown as { readonly object: SyntaxNode; readonly property: SyntaxNode };
    if (nameOf(object) === "arguments" && nameOf(property) === "callee") {
      const owner = [...parents].reverse().find((each) => /^Function/.test(each.type));
      if (owner === undefined) throw new NotPortable(node.start, "a module has no arguments.callee");
      const name = rules.nameFor(owner);
      const isHolder = parents.at(-1)?.type === "MemberExpression";
      this.#edits.replace(node.start, node.end, isHolder ? `(${name} as Any)` : name);
    }
    if (/^(?:WScript|WSH)$/.test(nameOf(object)) && nameOf(property) === "ScriptName") {
      this.#edits.replace(node.start, node.end, JSON.stringify(this.#scriptName));
    }
    if (/^(?:WScript|WSH)$/.test(nameOf(object)) && nameOf(property) === "ScriptFullName") {
      this.#edits.replace(
        node.start,
        node.end,
        `${this.#helpers.use("scriptFullName")}(${JSON.stringify(this.#scriptName)})`,
      );
    }
  }

  /** `vs_OnVMStateChange = function () {}`, which is found by its prefix as a function is that is declared. */
  #handler(name: string, value: unknown): void {
    if (!isNode(value) || value.type !== "FunctionExpression") return;
    if (!/_on/i.test(name) || !CONNECTS.test(this.#text)) return;
    this.#edits.wrap(value.start, value.end, `${this.#helpers.use("handles")}("${name}", `, ")");
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
