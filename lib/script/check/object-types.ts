/** The object types that scripts meet, made of the dispatch tables that the objects themselves answer with. */
import type { DispatchTable, MemberInfo, TypeReference } from "../../com/dispatch-table.js";
import { dispatchTables } from "../../generated/dispatch-tables.js";
import { describedTables } from "../objects/core/define-class.js";
import "../host/wscript.js";
import "../objects/script-objects.js";
import { Shape, plainShape, type ObjectType, type TypeMember } from "./shape.js";

/** Objects whose members depend on what they stand for. */
const OPEN_TYPES = /^(?:SWbemObject|SWbemObjectEx)$/;

const typesByClass = new Map<string, ObjectType>();
const byInterface = new Map<string, TableType>();

/** A type as its dispatch table describes it. */
class TableType implements ObjectType {
  readonly name: string;
  readonly isVirtualServer: boolean;
  readonly isOpen: boolean;
  readonly #table: DispatchTable;
  readonly #members = new Map<string, TypeMember>();
  #isRead = false;

  constructor(table: DispatchTable, isVirtualServer: boolean) {
    this.name = table.interfaces[0]?.name ?? table.name;
    this.isVirtualServer = isVirtualServer;
    this.isOpen = OPEN_TYPES.test(table.name);
    this.#table = table;
  }

  member(name: string): TypeMember | undefined {
    return this.#all().get(name.toLowerCase());
  }

  memberNames(): Iterable<string> {
    return this.#table.members.filter(({ hidden }) => !hidden).map(({ name }) => name);
  }

  /** Made when first asked for: types name each other. */
  #all(): ReadonlyMap<string, TypeMember> {
    if (this.#isRead) return this.#members;
    this.#isRead = true;
    for (const info of this.#table.members) {
      const member = memberOf(info);
      this.#members.set(info.name.toLowerCase(), member);
      if (info.dispid === 0) this.#members.set("", member);
    }
    return this.#members;
  }
}

function memberOf({ name, parameters, result }: MemberInfo): TypeMember {
  return { name, takesArguments: parameters.some(({ direction }) => direction !== "retval"), shape: shapeOf(result) };
}

function shapeOf(type: TypeReference | null): Shape {
  if (type?.kind === "interface") {
    const known = type.name === undefined ? undefined : byInterface.get(type.name);
    return known === undefined ? new Shape({ isOpen: true }) : new Shape({ types: [known] });
  }
  return type?.kind === "VARIANT" || type?.kind === "IUnknown" ? new Shape({ isOpen: true }) : plainShape();
}

function addTable(table: DispatchTable, isVirtualServer: boolean): TableType {
  const type = new TableType(table, isVirtualServer);
  if (table.clsid !== null) typesByClass.set(table.clsid.toUpperCase(), type);
  for (const { name } of table.interfaces) if (!byInterface.has(name)) byInterface.set(name, type);
  return type;
}

const virtualServerTypes = Object.values(dispatchTables).map((table) => addTable(table, true));
for (const table of describedTables()) addTable(table, false);

/** The type of the objects of a class. */
export function objectTypeOfClass(clsid: string): ObjectType | undefined {
  return typesByClass.get(clsid.toUpperCase());
}

/** The object types of Virtual Server that have a member of this name. */
export function virtualServerTypesWith(member: string): readonly ObjectType[] {
  return virtualServerTypes.filter((type) => type.member(member) !== undefined);
}

/** The names of all members of Virtual Server's objects. */
export function virtualServerMemberNames(): ReadonlySet<string> {
  return new Set(virtualServerTypes.flatMap((type) => [...type.memberNames()]));
}

/** The type of an object by the name of its interface. */
export function objectTypeNamed(name: string): ObjectType | undefined {
  return byInterface.get(name);
}
