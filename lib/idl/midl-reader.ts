/**
 * A reader of the part of MIDL that VirtualServer.idl is written in: recursive descent, one function
 * per construct. It is strict: what it does not know is an error that says where it is.
 *
 *     file      = { import | cpp_quote } library
 *     library   = "[" attributes "]" "library" name "{" { definition } "}"
 *     definition = importlib | forward declaration | cpp_quote | typedef enum | typedef struct
 *                | interface | dispinterface | coclass
 */
import { readAttributes } from "./midl-attributes.js";
import { checkLibrary } from "./midl-checks.js";
import { MidlCursor } from "./midl-cursor.js";
import { readFunctions } from "./midl-functions.js";
import type {
  Documentation,
  MidlCoclass,
  MidlDispinterface,
  MidlEnum,
  MidlEnumMember,
  MidlFile,
  MidlHresult,
  MidlInterface,
  MidlLibrary,
  MidlStruct,
} from "./midl-model.js";
import { readType } from "./midl-types.js";
import type { Position } from "./midl-error.js";

/** Reads an IDL file. `file` is its name in error messages. */
export function readMidl(text: string, file: string): MidlFile {
  const cursor = new MidlCursor(text, file);
  const hresults: MidlHresult[] = [];
  for (;;) {
    if (cursor.accept("import")) {
      cursor.string();
      cursor.expect(";");
    } else if (cursor.sees("cpp_quote")) {
      const hresult = readQuote(cursor);
      if (hresult !== null) hresults.push(hresult);
    } else {
      break;
    }
  }
  const library = readLibrary(cursor);
  if (!cursor.atEnd) cursor.fail("nothing may follow the library");
  return { hresults, library };
}

/** `cpp_quote("#define NAME ((HRESULT)0x...L)")`; null for the other lines that are handed through to C. */
function readQuote(cursor: MidlCursor): MidlHresult | null {
  const { paragraphs } = cursor.documentation();
  cursor.expect("cpp_quote");
  cursor.expect("(");
  const { position } = cursor;
  const line = cursor.string();
  cursor.expect(")");
  if (line === "#if 0" || line === "#endif") return null;
  const [, name, digits] = /^#define (\w+) \(\(HRESULT\)(0x[0-9A-F]{8})L\)$/.exec(line) ?? [];
  if (name === undefined) cursor.fail("not the definition of an HRESULT", position);
  const [message, ...notes] = paragraphs;
  if (message === undefined) cursor.fail(`${name} has no message above it`, position);
  return { name, value: Number(digits), message, notes };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Element)[] ? Element[] : T[Key] };

function readLibrary(cursor: MidlCursor): MidlLibrary {
  const attributes = readAttributes(cursor, ["helpstring"], ["uuid", "version"]);
  cursor.expect("library");
  const library: Writable<MidlLibrary> = {
    name: cursor.name(),
    libid: attributes.uuid,
    version: attributes.version,
    help: attributes.help,
    enums: [],
    structs: [],
    interfaces: [],
    dispinterfaces: [],
    coclasses: [],
  };
  const positions = new Map<string, Position>();
  const declared = new Map<string, Position>();
  cursor.expect("{");
  while (!cursor.accept("}")) readDefinition(cursor, library, positions, declared);
  checkLibrary(library, { positions, declared, fail: (problem, position) => cursor.fail(problem, position) });
  return library;
}

function readDefinition(
  cursor: MidlCursor,
  library: Writable<MidlLibrary>,
  positions: Map<string, Position>,
  declared: Map<string, Position>,
): void {
  const { position } = cursor;
  const documentation = cursor.documentation();
  if (cursor.accept("importlib")) {
    cursor.expect("(");
    cursor.string();
    cursor.expect(")");
    cursor.expect(";");
    return;
  }
  if (cursor.accept("interface")) {
    declared.set(cursor.name(), position);
    cursor.expect(";");
    return;
  }
  if (cursor.sees("cpp_quote")) {
    if (readQuote(cursor) !== null) cursor.fail("result codes are defined before the library", position);
    return;
  }
  const definition = cursor.accept("typedef") ? readTypedef(cursor, documentation) : readObject(cursor, documentation);
  const { name } = definition.value;
  if (positions.has(name)) cursor.fail(`${name} is defined twice`, position);
  positions.set(name, position);
  add(library, definition);
}

type Definition =
  | { kind: "enum"; value: MidlEnum }
  | { kind: "struct"; value: MidlStruct }
  | { kind: "interface"; value: MidlInterface }
  | { kind: "dispinterface"; value: MidlDispinterface }
  | { kind: "coclass"; value: MidlCoclass };

function add(library: Writable<MidlLibrary>, definition: Definition): void {
  switch (definition.kind) {
    case "enum":
      library.enums.push(definition.value);
      break;
    case "struct":
      library.structs.push(definition.value);
      break;
    case "interface":
      library.interfaces.push(definition.value);
      break;
    case "dispinterface":
      library.dispinterfaces.push(definition.value);
      break;
    case "coclass":
      library.coclasses.push(definition.value);
      break;
  }
}

function readTypedef(cursor: MidlCursor, documentation: Documentation): Definition {
  if (cursor.accept("struct")) return { kind: "struct", value: readStruct(cursor, documentation) };
  const { uuid } = readAttributes(cursor, [], ["uuid"]);
  cursor.expect("enum");
  return { kind: "enum", value: readEnum(cursor, uuid, documentation) };
}

/** `enum VMTaskResult { ... } VMTaskResult;` */
function readEnum(cursor: MidlCursor, uuid: string, documentation: Documentation): MidlEnum {
  const name = cursor.name();
  const members: MidlEnumMember[] = [];
  cursor.expect("{");
  do {
    const memberDocumentation = cursor.documentation();
    const member = cursor.name();
    cursor.expect("=");
    members.push({ name: member, value: cursor.integer(), documentation: memberDocumentation });
  } while (cursor.accept(","));
  cursor.expect("}");
  cursor.expect(name);
  cursor.expect(";");
  return { name, uuid, documentation, members };
}

/** `struct _GENERIC_MAPPING { ... } GENERIC_MAPPING;` */
function readStruct(cursor: MidlCursor, documentation: Documentation): MidlStruct {
  const tag = cursor.name();
  const fields: MidlStruct["fields"][number][] = [];
  cursor.expect("{");
  do {
    const type = readType(cursor);
    fields.push({ name: cursor.name(), type });
    cursor.expect(";");
  } while (!cursor.accept("}"));
  const { position } = cursor;
  const name = cursor.name();
  if (tag !== `_${name}`) cursor.fail(`the tag of ${name} is _${name} by convention, not ${tag}`, position);
  cursor.expect(";");
  return { name, documentation, fields };
}

const OBJECT_ATTRIBUTES = ["object", "uuid", "dual", "hidden", "pointer_default", "appobject", "noncreatable"];

/** What attributes in brackets stand before: an interface, a dispinterface or a coclass. */
function readObject(cursor: MidlCursor, documentation: Documentation): Definition {
  const { position } = cursor;
  const attributes = readAttributes(cursor, OBJECT_ATTRIBUTES, ["uuid"]);
  const only = (what: string, ...names: string[]): void => {
    for (const flag of attributes.flags) {
      if (flag !== "uuid" && !names.includes(flag)) cursor.fail(`${what} is never ${flag}`, position);
    }
  };
  if (cursor.accept("interface")) {
    only("an interface", "object", "dual", "hidden", "pointer_default");
    if (!attributes.flags.has("dual")) cursor.fail("every interface of the library is dual", position);
    const hidden = attributes.flags.has("hidden");
    return { kind: "interface", value: readInterface(cursor, { iid: attributes.uuid, hidden, documentation }) };
  }
  if (cursor.accept("dispinterface")) {
    only("a dispinterface");
    return { kind: "dispinterface", value: readDispinterface(cursor, attributes.uuid, documentation) };
  }
  only("a coclass", "appobject", "noncreatable");
  const appObject = attributes.flags.has("appobject");
  const creatable = !attributes.flags.has("noncreatable");
  return {
    kind: "coclass",
    value: readCoclass(cursor, { clsid: attributes.uuid, appObject, creatable, documentation }),
  };
}

function readInterface(
  cursor: MidlCursor,
  head: Pick<MidlInterface, "iid" | "hidden" | "documentation">,
): MidlInterface {
  const name = cursor.name();
  cursor.expect(":");
  const base = cursor.name();
  cursor.expect("{");
  return { name, base, ...head, functions: readFunctions(cursor, "HRESULT") };
}

function readDispinterface(cursor: MidlCursor, iid: string, documentation: Documentation): MidlDispinterface {
  const name = cursor.name();
  for (const text of ["{", "properties", ":", "methods", ":"]) cursor.expect(text);
  return { name, iid, documentation, functions: readFunctions(cursor, "void") };
}

function readCoclass(
  cursor: MidlCursor,
  head: Pick<MidlCoclass, "clsid" | "appObject" | "creatable" | "documentation">,
): MidlCoclass {
  cursor.expect("coclass");
  const name = cursor.name();
  const interfaces: string[] = [];
  let source: string | null = null;
  cursor.expect("{");
  while (!cursor.accept("}")) {
    const { position } = cursor;
    const flags = cursor.sees("[") ? readAttributes(cursor, ["default", "source"]).flags : new Set<string>();
    if (flags.has("source")) {
      if (source !== null || !flags.has("default")) cursor.fail("a coclass has one source, the default", position);
      cursor.expect("dispinterface");
      source = cursor.name();
    } else {
      if (flags.has("default") !== (interfaces.length === 0)) {
        cursor.fail("the first interface of a coclass, and no other, is the default", position);
      }
      cursor.expect("interface");
      interfaces.push(cursor.name());
    }
    cursor.expect(";");
  }
  if (interfaces.length === 0) cursor.fail(`the coclass ${name} has no interface`);
  return { name, ...head, interfaces, source };
}
