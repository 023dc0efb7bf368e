/** The members of an interface and the events of a dispinterface. */
import { readAttributes, type Attributes } from "./midl-attributes.js";
import type { MidlCursor } from "./midl-cursor.js";
import type { Position } from "./midl-error.js";
import type { Documentation, MidlFunction, MidlParameter } from "./midl-model.js";
import { readArrayLength, readType } from "./midl-types.js";

/** Functions up to the closing brace. `result` is what they all return: HRESULT, or void for events. */
export function readFunctions(cursor: MidlCursor, result: "HRESULT" | "void"): MidlFunction[] {
  const functions: MidlFunction[] = [];
  while (!cursor.accept("}")) functions.push(readFunction(cursor, result, functions));
  return functions;
}

function readFunction(cursor: MidlCursor, result: string, before: readonly MidlFunction[]): MidlFunction {
  const { position } = cursor;
  const documentation = cursor.documentation();
  const attributes = readAttributes(cursor, ["propget", "propput", "hidden", "restricted", "helpstring"], ["id"]);
  cursor.expect(result);
  const declared: MidlFunction = {
    name: cursor.name(),
    kind: kindOf(attributes),
    dispid: attributes.id ?? 0,
    hidden: attributes.flags.has("hidden"),
    restricted: attributes.flags.has("restricted"),
    help: attributes.help,
    documentation,
    parameters: readParameters(cursor),
  };
  cursor.expect(";");
  const problem =
    shapeProblem(declared) ?? dispidProblem(declared, before) ?? documentationProblem(declared, documentation);
  if (problem !== null) cursor.fail(`${declared.name}: ${problem}`, position);
  return declared;
}

function kindOf({ flags }: Attributes): MidlFunction["kind"] {
  if (flags.has("propget")) return "get";
  return flags.has("propput") ? "put" : "method";
}

function readParameters(cursor: MidlCursor): MidlParameter[] {
  const parameters: MidlParameter[] = [];
  cursor.expect("(");
  if (cursor.accept(")")) return parameters;
  do {
    const { position } = cursor;
    const direction = readDirection(cursor, position);
    const type = readType(cursor);
    const name = cursor.name();
    if (parameters.some((parameter) => parameter.name === name)) {
      cursor.fail(`there are two parameters named ${name}`, position);
    }
    parameters.push({ name, type: { ...type, length: readArrayLength(cursor) }, direction });
  } while (cursor.accept(","));
  cursor.expect(")");
  return parameters;
}

function readDirection(cursor: MidlCursor, position: Position): MidlParameter["direction"] {
  const { flags } = readAttributes(cursor, ["in", "out", "retval"]);
  const written = [...flags].join(", ");
  if (written === "in" || written === "out") return written;
  if (written === "out, retval") return "retval";
  cursor.fail(`a parameter is [in], [out] or [out, retval], not [${written}]`, position);
}

/** What is wrong with the parameters for this kind of function, or null. */
function shapeProblem({ kind, parameters }: MidlFunction): string | null {
  const last = parameters.at(-1)?.direction;
  const others = parameters.slice(0, -1).map((parameter) => parameter.direction);
  if (others.includes("retval")) return "[out, retval] is for the last parameter";
  if (kind === "get" && (last !== "retval" || others.includes("out"))) return "a propget has one [out, retval]";
  if (kind === "put" && (last !== "in" || others.includes("out")))
    return "a propput ends with an [in] and has no [out]";
  const out = parameters.find(({ direction, type }) => direction !== "in" && type.pointers === 0 && !type.length);
  return out === undefined ? null : `the [out] parameter ${out.name} is not a pointer`;
}

/** A DISPID belongs to one name; a name is declared once, or as one propget and one propput. */
function dispidProblem({ name, kind, dispid }: MidlFunction, before: readonly MidlFunction[]): string | null {
  const sameId = before.find((other) => other.dispid === dispid && other.name !== name);
  if (sameId !== undefined) return `the id is that of ${sameId.name}`;
  for (const other of before.filter((candidate) => candidate.name === name)) {
    if (other.kind === kind || other.kind === "method" || kind === "method") return "is declared twice";
    if (other.dispid !== dispid) return "propget and propput have different ids";
  }
  return null;
}

/** Notes on parameters that do not exist. Those of a property may speak of its other half too. */
function documentationProblem({ kind, parameters }: MidlFunction, documentation: Documentation): string | null {
  if (kind !== "method") return null;
  for (const name of [...documentation.parameters.keys(), ...documentation.variantParameters.keys()]) {
    if (!parameters.some((parameter) => parameter.name === name)) return `there is no parameter ${name} to describe`;
  }
  return null;
}
