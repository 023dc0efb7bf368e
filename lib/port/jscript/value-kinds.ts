/** What TypeScript takes the values of expressions for: it has something to say of all but those of any type. */
import { nameOf } from "./names-in-scope.js";
import type { SyntaxNode } from "./syntax.js";

/** "any" is what nothing can be said of; "other" is a type that goes with no other. */
export type ValueKind = "any" | "number" | "string" | "boolean" | "other";

/** Operators that calculate with numbers, whatever they are given. */
export const CALCULATES = /^(?:-|\*|\/|%|<<|>>>?|&|\||\^)$/;
const COMPARES = /^(?:[<>]=?|[=!]==?|in|instanceof)$/;

const RESULTS: Readonly<Record<string, ValueKind>> = {
  Boolean: "boolean",
  Number: "number",
  String: "string",
  decodeURI: "string",
  decodeURIComponent: "string",
  encodeURI: "string",
  encodeURIComponent: "string",
  escape: "string",
  isFinite: "boolean",
  isNaN: "boolean",
  parseFloat: "number",
  parseInt: "number",
  unescape: "string",
};

/** The parameters of functions that TypeScript has types for. */
export const PARAMETERS: Readonly<Record<string, ValueKind>> = {
  decodeURI: "string",
  decodeURIComponent: "string",
  encodeURI: "string",
  encodeURIComponent: "string",
  escape: "string",
  isFinite: "number",
  isNaN: "number",
  parseFloat: "string",
  unescape: "string",
};

export function kindOf(node: SyntaxNode): ValueKind {
  switch (node.type) {
    case "Literal":
      return ofLiteral(node.value);
    case "ArrayExpression":
    case "ObjectExpression":
    case "FunctionExpression":
      return "other";
    case "UnaryExpression":
      return ofUnary(node.operator);
    case "UpdateExpression":
      return "number";
    case "BinaryExpression":
      return ofBinary(node);
    case "LogicalExpression":
    case "ConditionalExpression":
      return ofBranches(node);
    case "AssignmentExpression":
      return kindOf(node.right as unknown as SyntaxNode);
    case "SequenceExpression":
      return kindOf((node.expressions as unknown as SyntaxNode[]).at(-1) as SyntaxNode);
    case "CallExpression":
      return ofCall(node);
    case "NewExpression":
      return /^(?:Array|Boolean|Function|Number|Object|RegExp|String)$/.test(nameOf(node.callee)) ? "other" : "any";
    case "MemberExpression":
      return ofMember(node);
    default:
      return "any";
  }
}

function ofLiteral(value: unknown): ValueKind {
  const kind = typeof value;
  return kind === "number" || kind === "string" || kind === "boolean" ? kind : "other";
}

function ofUnary(operator: string): ValueKind {
  if (operator === "typeof") return "string";
  if (operator === "void") return "other";
  return operator === "!" || operator === "delete" ? "boolean" : "number";
}

function ofBinary(node: SyntaxNode): ValueKind {
  const operator = String(node["operator"]);
  if (CALCULATES.test(operator)) return "number";
  if (COMPARES.test(operator)) return "boolean";
  const kinds = [kindOf(node["left"] as SyntaxNode), kindOf(node["right"] as SyntaxNode)];
  if (kinds.includes("string")) return "string";
  if (kinds.includes("any")) return "any";
  return kinds.every((kind) => kind === "number") ? "number" : "other";
}

function ofBranches(node: SyntaxNode): ValueKind {
  const [first, second] =
    node.type === "ConditionalExpression" ? [node.consequent, node.alternate] : [node["left"], node["right"]];
  const kind = kindOf(first as SyntaxNode);
  const other = kindOf(second as SyntaxNode);
  if (kind === "any" || other === "any") return "any";
  return kind === other ? kind : "other";
}

function ofCall(node: SyntaxNode): ValueKind {
  const callee = node["callee"] as SyntaxNode;
  if (callee.type !== "MemberExpression") return RESULTS[nameOf(callee)] ?? "any";
  const object = callee.object as unknown as SyntaxNode;
  if (nameOf(object) === "Math") return "number";
  const name = nameOf(callee.property);
  if (nameOf(object) === "String" && name === "fromCharCode") return "string";
  if (kindOf(object) === "number" && /^to(?:Exponential|Fixed|Precision|String)$/.test(name)) return "string";
  if (kindOf(object) === "string") return name === "split" || name === "match" ? "other" : "string";
  return object.type === "ArrayExpression" && name === "join" ? "string" : "any";
}

function ofMember(node: SyntaxNode): ValueKind {
  const object = node["object"] as SyntaxNode;
  if (nameOf(object) === "Math") return "number";
  return kindOf(object) === "string" && nameOf(node["property"]) === "length" ? "number" : "any";
}
