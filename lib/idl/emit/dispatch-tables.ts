/** lib/generated/dispatch-tables.ts: the IDL for IDispatch, late binding and script hosts. */
import type { MidlDispinterface, MidlFunction, MidlInterface, MidlParameter, MidlType } from "../midl-model.js";
import type { Member, ObjectClass, ObjectModel } from "../object-model.js";
import { docComment, hex, importType, outputFile, quote, type OutputFile } from "./text.js";

export function tableName({ name }: ObjectClass | MidlDispinterface): string {
  return `${name}Table`;
}

export function emitDispatchTables(model: ObjectModel): OutputFile {
  return outputFile("lib/generated/dispatch-tables.ts", [
    importType(
      ["DispatchTable", "EventTable", "MemberInfo", "MemberKind", "ParameterInfo", "TypeReference"],
      "../com/dispatch-table.js",
    ),
    HELPERS,
    ...model.library.dispinterfaces.map((each) => eventTable(each, model)),
    ...model.classes.map((each) => dispatchTable(each, model)),
    "",
    docComment(["Every table under the name of its class."]),
    "export const dispatchTables: Readonly<Record<string, DispatchTable>> = {",
    ...model.classes.map((each) => `${each.name}: ${tableName(each)},`),
    "};",
    "",
    docComment(["The outgoing interfaces."]),
    `export const eventTables: readonly EventTable[] = [${model.library.dispinterfaces.map(tableName).join(", ")}];`,
  ]);
}

/** What keeps a member on one line of the tables. */
const HELPERS = `
const BSTR: TypeReference = { kind: "BSTR" };
const BOOL: TypeReference = { kind: "BOOL" };
const LONG: TypeReference = { kind: "long" };
const ULONG: TypeReference = { kind: "ULONG" };
const BYTE: TypeReference = { kind: "BYTE" };
const DATE: TypeReference = { kind: "DATE" };
const VARIANT: TypeReference = { kind: "VARIANT" };
const UNKNOWN: TypeReference = { kind: "IUnknown" };

const enumeration = (name: string): TypeReference => ({ kind: "enum", name });
const object = (name: string): TypeReference => ({ kind: "interface", name });
const struct = (name: string): TypeReference => ({ kind: "struct", name });
const array = (element: TypeReference): TypeReference => ({ ...element, array: true });

const input = (name: string, type: TypeReference): ParameterInfo => ({ name, type, direction: "in" });
const output = (name: string, type: TypeReference): ParameterInfo => ({ name, type, direction: "out" });
const retval = (name: string, type: TypeReference): ParameterInfo => ({ name, type, direction: "retval" });

/** A sink as its handlers are called; which it has is settled when it is advised. */
type Handlers = Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>;

/** Members that one interface declares. */
function declaredBy(owner: string) {
  return (
    name: string,
    dispid: number,
    kind: MemberKind,
    parameters: readonly ParameterInfo[],
    result: TypeReference | null,
    hidden = false,
  ): MemberInfo => ({ name, interface: owner, dispid, kind, parameters, result, hidden });
}
`;

const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ["BSTR", "BSTR"],
  ["BYTE", "BYTE"],
  ["DATE", "DATE"],
  ["IUnknown", "UNKNOWN"],
  ["ULONG", "ULONG"],
  ["VARIANT", "VARIANT"],
  ["VARIANT_BOOL", "BOOL"],
  ["long", "LONG"],
]);

function typeReference({ name, pointers, length }: MidlType, model: ObjectModel): string {
  const isArray = length !== null || (name === "BYTE" && pointers === 2);
  const element = BUILT_IN.get(name) ?? namedType(name, model);
  return isArray ? `array(${element})` : element;
}

function namedType(name: string, model: ObjectModel): string {
  if (model.isEnum(name)) return `enumeration(${quote(name)})`;
  return model.isInterface(name) ? `object(${quote(name)})` : `struct(${quote(name)})`;
}

const CONSTRUCTORS = { in: "input", out: "output", retval: "retval" } as const;

function parameterList(parameters: readonly MidlParameter[], model: ObjectModel): string {
  const list = parameters.map(
    ({ name, type, direction }) => `${CONSTRUCTORS[direction]}(${quote(name)}, ${typeReference(type, model)})`,
  );
  return `[${list.join(", ")}]`;
}

function eventTable(declared: MidlDispinterface, model: ObjectModel): string {
  const event = ({ name, dispid, parameters }: MidlFunction): string =>
    `{ name: ${quote(name)}, dispid: ${dispid}, parameters: ${parameterList(parameters, model)} },`;
  const events = [...declared.functions].sort((a, b) => a.dispid - b.dispid);
  return [
    "",
    `export const ${tableName(declared)}: EventTable = {`,
    `name: ${quote(declared.name)},`,
    `iid: ${quote(declared.iid)},`,
    "events: [",
    ...events.map(event),
    "],",
    "invokers: [",
    ...events.map(invoker),
    "],",
    "};",
  ].join("\n");
}

/** A function of its own for each event: only then is the call in it compiled for the sinks of that event. */
function invoker({ name, parameters }: MidlFunction): string {
  const values = ["first", "second"].slice(0, parameters.length);
  const signature = ["sink: Handlers", ...values].join(", ");
  return `(${signature}) => sink[${quote(name)}]?.(${values.join(", ")}),`;
}

function dispatchTable(objectClass: ObjectClass, model: ObjectModel): string {
  const { name, coclass, interfaces, source, members } = objectClass;
  const info = (each: MidlInterface): string =>
    `{ name: ${quote(each.name)}, iid: ${quote(each.iid)}, base: ${quote(each.base)} },`;
  return [
    "",
    ...interfaces.map((each) => `const ${declarer(each.name)} = declaredBy(${quote(each.name)});`),
    "",
    `export const ${tableName(objectClass)}: DispatchTable = {`,
    `name: ${quote(name)},`,
    `clsid: ${coclass === null ? "null" : quote(coclass.clsid)},`,
    `interfaces: [${interfaces.map(info).join("")}],`,
    `source: ${source === null ? "null" : tableName(source)},`,
    "members: [",
    ...members.map((each) => memberInfo(each, model)),
    "],",
    "};",
  ].join("\n");
}

/** IVMTask2 to vmTask2: the function that makes members of that interface. */
function declarer(interfaceName: string): string {
  return interfaceName.replace(/^IVM/, "vm");
}

function memberInfo(member: Member, model: ObjectModel): string {
  const { name, dispid, hidden, method, get, put, inputs, outputs, value } = member;
  const kind = method !== null ? "method" : [get && "get", put && "put"].filter((half) => half !== null).join("/");
  const parameters = method === null ? inputs : method.parameters;
  // Several outs are an object with their names, which no type of the IDL describes.
  const result = outputs.length > 1 ? undefined : (outputs[0] ?? (method === null ? value : null));
  const type = result ? typeReference(result.type, model) : "null";
  const parts = [quote(name), hex(dispid), quote(kind), parameterList(parameters, model), type];
  return `${declarer(member.interface)}(${[...parts, ...(hidden ? ["true"] : [])].join(", ")}),`;
}
