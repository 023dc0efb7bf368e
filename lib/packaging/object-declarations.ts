/**
 * The types of the objects that scripts lean on, made from the tables that their members are described in.
 * `npm run generate` writes them, and finds out whether they are out of date.
 */
import type { DispatchTable, MemberInfo, ParameterInfo, TypeReference } from "../com/dispatch-table.js";
import { DISPID_NEWENUM } from "../com/dispatch.js";
import { describedTables } from "../script/objects/core/define-class.js";
import { putName } from "../script/objects/core/member.js";
import "../script/objects/register.js";
import "../script/objects/script-objects.js";

export const OBJECT_TYPES = "lib/port/runtime/object-types.ts";

const HEAD = `/** The objects that scripts lean on, by the names of their interfaces. Made by lib/packaging/object-declarations.ts. */
import type { IDispatch } from "../../../typings/com.js";
import type { IVMRCClientControl } from "../../../typings/IVMRCClientControl.js";
import type { IVMSecurity } from "../../../typings/IVMSecurity.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import type { Value } from "../../script/vbscript/runtime/value.js";

/** Objects by the ProgIDs that make them. */
export interface ObjectMap {
  "Scripting.Dictionary": IDictionary;
  "Scripting.FileSystemObject": IFileSystem3;
  "VBScript.RegExp": IRegExp2;
  "VirtualServer.Application": IVMVirtualServer;
  "VirtualServer.VMRCClientControl": IVMRCClientControl;
  "VirtualServer.VMSecurity": IVMSecurity;
  "WScript.Network": IWshNetwork2;
  "WScript.Shell": IWshShell3;
}
`;

/** Members that may give Nothing. */
const NULLABLE = new Set(["IFolder.ParentFolder"]);

export function objectDeclarations(): string {
  const tables = [...new Map(describedTables().map((table) => [table.interfaces[0]?.name ?? "", table])).values()];
  const known = new Set(tables.map(({ interfaces }) => interfaces[0]?.name ?? ""));
  return [
    HEAD,
    ...tables
      .filter((table) => /^I(?!SWbem)/.test(table.interfaces[0]?.name ?? ""))
      .map((table) => declared(table, known)),
  ].join("\n");
}

function declared(table: DispatchTable, known: ReadonlySet<string>): string {
  const name = table.interfaces[0]?.name ?? "";
  const walked = table.members.some(({ dispid }) => dispid === DISPID_NEWENUM) ? ", Iterable<Value>" : "";
  const members = table.members
    .filter(({ dispid }) => dispid !== DISPID_NEWENUM)
    .flatMap((member) => lines(member, known));
  return `export interface ${name} extends IDispatch${walked} {\n${members.map((line) => `  ${line}\n`).join("")}}\n`;
}

function lines(member: MemberInfo, known: ReadonlySet<string>): string[] {
  const { name, kind, parameters, result } = member;
  const type = typeOf(result, known) + (NULLABLE.has(`${member.interface}.${name}`) ? " | null" : "");
  const list = parameters.map((parameter) => parameterText(parameter, known));
  if (kind === "method") return [`${name}(${list.join(", ")}): ${result === null ? "void" : type};`];
  if (parameters.length === 0) return [`${kind === "get" ? "readonly " : ""}${name}: ${type};`];
  return [
    ...(kind === "put" ? [] : [`${name}(${list.join(", ")}): ${type};`]),
    ...(kind === "get" ? [] : [`${putName(name)}(${[...list, `value: ${type}`].join(", ")}): void;`]),
  ];
}

function parameterText(parameter: ParameterInfo, known: ReadonlySet<string>): string {
  const { optional = false, isRepeated = false } = parameter as {
    readonly optional?: boolean;
    readonly isRepeated?: boolean;
  };
  const name = parameter.name.charAt(0).toLowerCase() + parameter.name.slice(1);
  const type = typeOf(parameter.type, known);
  if (isRepeated) return `...${name}: ${type}[]`;
  return `${name}${optional ? "?" : ""}: ${type}`;
}

function typeOf(type: TypeReference | null, known: ReadonlySet<string>): string {
  if (type === null || type.array === true) return "Value";
  switch (type.kind) {
    case "BSTR":
      return "string";
    case "BOOL":
      return "boolean";
    case "long":
      return "number";
    case "interface":
      return known.has(type.name ?? "") && !/^ISWbem/.test(type.name ?? "") ? (type.name ?? "object") : "object";
    default:
      return "Value";
  }
}
