/** Where TypeScript under strict refuses what JScript does with values of several types: these become of any type. */
import { CALCULATES, PARAMETERS, kindOf, type ValueKind } from "./value-kinds.js";
import { nameOf } from "./names-in-scope.js";
import { isNode, walkSyntax, type SyntaxNode, type TextEdits } from "./syntax.js";

const COMPARES = /^(?:[<>]=?|[=!]==?)$/;
const NATIVE = /^(?:Array|Boolean|Function|Number|Object|RegExp|String|Math)$/;

/** Expressions that TypeScript takes for forgotten where nothing reads them. */
const WITHOUT_EFFECT = /^(?:Array|Binary|Conditional|Function|Logical|Object)Expression$|^(?:Identifier|Literal)$/;

export class TypedPlaces {
  readonly #text: string;
  readonly #edits: TextEdits;
  /** Functions that are declared, anywhere. */
  readonly #functions = new Set<string>();
  /** Members that the script gives the prototypes of JavaScript's own objects. */
  readonly #ownMembers = new Set<string>();
  /** Where statements begin that a line without semicolon may come before. */
  readonly #statements = new Set<number>();

  constructor(program: SyntaxNode, text: string, edits: TextEdits) {
    this.#text = text;
    this.#edits = edits;
    walkSyntax(program, (node) => {
      const body = node.type === "SwitchCase" ? node.consequent : (node as { readonly body?: unknown }).body;
      if (Array.isArray(body)) for (const { start } of body as SyntaxNode[]) this.#statements.add(start);
      if (node.type === "FunctionDeclaration" && !isNode(node["event"])) this.#functions.add(nameOf(node["id"]));
      const object = prototypeIn(node);
      if (object !== undefined && NATIVE.test(object)) {
        this.#ownMembers.add(nameOf((node as { left?: { property?: unknown } }).left?.property));
      }
      return undefined;
    });
  }

  node(node: SyntaxNode): void {
    switch (node.type) {
      case "BinaryExpression":
        return this.#binary(node);
      case "AssignmentExpression":
        // `x -= new Date()` and the like.
        if (CALCULATES.test(node.operator.slice(0, -1))) this.#asNumber(node.right as unknown as SyntaxNode);
        return;
      case "LogicalExpression":
        // It is always true or never, an assertion or not.
        if (node.left.type === "Literal") this.#edits.wrap(node.left.start, node.left.end, "([", "] as Any)[0]");
        return;
      case "ConditionalExpression":
        return this.#condition(node.test as unknown as SyntaxNode);
      case "UnaryExpression":
        if (node.operator === "!") this.#condition(node.argument as unknown as SyntaxNode);
        if (/^[-+~]$/.test(node.operator) && isNothing(node.argument as unknown as SyntaxNode))
          this.#asAny(node.argument as unknown as SyntaxNode);
        return;
      case "CallExpression":
        return this.#call(node);
      case "IfStatement":
      case "WhileStatement":
      case "DoWhileStatement":
      case "ForStatement":
        if (isNode(node.test)) this.#condition(node.test);
        return;
      case "SwitchStatement":
        return this.#switch(node);
      case "SequenceExpression":
        for (const each of (node.expressions as unknown as SyntaxNode[]).slice(0, -1)) {
          if (WITHOUT_EFFECT.test(each.type)) this.#asAny(each);
        }
        return;
      case "NewExpression":
        if (isFunction(node.callee) || this.#functions.has(nameOf(node.callee)) || isMixedArray(node) || isBare(node))
          this.#asAny(node.callee as unknown as SyntaxNode);
        return;
      case "MemberExpression":
        return this.#member(node);
      default:
        return;
    }
  }

  #binary(node: SyntaxNode): void {
    const operator = String(node["operator"]);
    const [left, right] = [node["left"], node["right"]] as [SyntaxNode, SyntaxNode];
    if (CALCULATES.test(operator)) {
      this.#asNumber(left);
      this.#asNumber(right);
    } else if (operator === "in") {
      if (kindOf(right) !== "any" && kindOf(right) !== "other") this.#asAny(right);
    } else if (operator === "instanceof") {
      // A value of any type becomes of a narrower one behind it, which has not what scripts give it.
      this.#asAny(right);
    } else if (operator === "+") {
      if (isNothing(left) || !addsUp(kindOf(left), kindOf(right))) this.#asAny(left);
      if (isNothing(right)) this.#asAny(right);
    } else if (COMPARES.test(operator)) {
      if (!compares(left, right)) this.#asAny(left);
      // Nothing is equal to it, which TypeScript takes for a mistake.
      for (const each of [left, right]) if (nameOf(each) === "NaN") this.#asAny(each);
    }
  }

  /** What is always true or never is no condition to TypeScript. */
  #condition(node: SyntaxNode): void {
    if (node.type === "Literal" && (typeof node.value === "boolean" || node.value === 0 || node.value === 1)) return;
    if (node.type === "Literal" || kindOf(node) === "other") this.#edits.wrap(node.start, node.end, "Boolean(", ")");
  }

  /** A case of another type than the subject is never met. */
  #switch(node: SyntaxNode): void {
    const subject = node["discriminant"] as SyntaxNode;
    const kind = kindOf(subject);
    if (kind === "any") return;
    const isFixed = subject.type === "Literal" && typeof subject.value !== "boolean";
    const cases = (node["cases"] as SyntaxNode[]).map((each) => (each as { test?: unknown }).test);
    if (isFixed || cases.some((test) => isNode(test) && kindOf(test) !== kind && kindOf(test) !== "any"))
      this.#asAny(subject);
  }

  #call(node: SyntaxNode): void {
    const callee = node["callee"] as SyntaxNode;
    const args = node["arguments"] as SyntaxNode[];
    if (callee.type === "Literal") this.#asAny(callee);
    if (isMixedArray(node)) this.#asAny(callee);
    const isMath = callee.type === "MemberExpression" && /^(?:Math|String)$/.test(nameOf(callee.object));
    const wanted = isMath ? "number" : PARAMETERS[nameOf(callee)];
    if (wanted === undefined) return;
    args.forEach((arg, index) => {
      const kind = kindOf(arg);
      const isOther = kind !== "any" && kind !== (index === 0 ? wanted : "number");
      if (isOther || nameOf(arg) === "undefined") this.#asAny(arg);
    });
  }

  #member(node: SyntaxNode): void {
    const { object, property, computed } = node as unknown as {
      readonly object: SyntaxNode;
      readonly property: SyntaxNode;
      readonly computed: boolean;
    };
    const name = computed ? "" : nameOf(property);
    const isOwn =
      this.#ownMembers.has(name) && !/^(?:Identifier|ThisExpression)$/.test(object.type) && !isOfNative(object);
    const isNative = NATIVE.test(nameOf(object)) && nameOf(object) !== "Math" && name !== "fromCharCode";
    const isFunctionOf = this.#functions.has(nameOf(object)) && !/^(?:prototype|length|toString)$/.test(name);
    const isUnknown = typeof object["value"] === "string" && !computed && !(name in String.prototype);
    const isJoined = name === "concat" && kindOf(object) === "string";
    const isTyped = /^(?:Array|Object|Function)Expression$/.test(object.type) && !/^(?:join|length)$/.test(name);
    if (isOwn || isNative || isFunctionOf || isTyped || isUnknown || isNothing(object) || isJoined) this.#asAny(object);
  }

  /** The conversion that JavaScript does by itself. */
  #asNumber(node: SyntaxNode): void {
    const kind = kindOf(node);
    if (kind !== "any" && kind !== "number") this.#edits.wrap(node.start, node.end, "Number(", ")");
  }

  #asAny(node: SyntaxNode): void {
    const [before, after] = isSimple(node) ? ["(", " as Any)"] : ["((", ") as Any)"];
    if (this.#statements.delete(node.start) && !this.#isBehindEnd(node.start)) this.#edits.insertFirst(node.start, ";");
    this.#edits.wrap(node.start, node.end, before, after);
  }

  /** Whether it is plain that what comes before has ended: a brace may close a function that is assigned to something. */
  #isBehindEnd(start: number): boolean {
    return /(?:^|[;{])\s*$/.test(this.#text.slice(Math.max(0, start - 200), start));
  }
}

/** The object in `object.prototype.name = value`. */
function prototypeIn(node: SyntaxNode): string | undefined {
  if (node.type !== "AssignmentExpression" || node.left.type !== "MemberExpression" || node.left.computed) return;
  const { object } = node.left;
  if (object.type !== "MemberExpression" || nameOf(object.property) !== "prototype") return undefined;
  return nameOf(object.object);
}

/** `new Array("a", 1)`: TypeScript wants elements of one type. */
function isMixedArray(node: SyntaxNode): boolean {
  const args = node["arguments"] as SyntaxNode[];
  if (nameOf(node["callee"]) !== "Array" || args.length < 2) return false;
  const kinds = new Set(args.map(kindOf));
  return !kinds.has("any") && (kinds.size > 1 || kinds.has("other"));
}

/** `new RegExp`, which TypeScript wants to have a pattern. */
function isBare(node: SyntaxNode): boolean {
  return nameOf(node["callee"]) === "RegExp" && (node["arguments"] as SyntaxNode[]).length === 0;
}

function isNothing(node: SyntaxNode): boolean {
  return (node.type === "Literal" && node.value === null) || nameOf(node) === "undefined";
}

/** `Array.prototype` and the like, which are of any type once the class is. */
function isOfNative(node: SyntaxNode): boolean {
  return node.type === "MemberExpression" && NATIVE.test(nameOf(node.object));
}

function isFunction(node: unknown): boolean {
  return isNode(node) && node.type === "FunctionExpression";
}

function isSimple({ type }: SyntaxNode): boolean {
  return /^(?:Identifier|Literal|MemberExpression|CallExpression|ArrayExpression|ObjectExpression)$/.test(type);
}

function addsUp(left: ValueKind, right: ValueKind): boolean {
  if (left === "string" || right === "string") return true;
  if (left === "any" || right === "any") return left !== "other" && right !== "other";
  return left === "number" && right === "number";
}

/** Whether TypeScript lets the two be compared. */
function compares(left: SyntaxNode, right: SyntaxNode): boolean {
  const kinds = [kindOf(left), kindOf(right)];
  if (isTypeOf(left) || isTypeOf(right)) return true;
  if (kinds.includes("any")) return true;
  return kinds[0] === kinds[1] && kinds[0] !== "other" && (left.type !== "Literal" || right.type !== "Literal");
}

function isTypeOf(node: SyntaxNode): boolean {
  return node.type === "UnaryExpression" && node.operator === "typeof";
}
