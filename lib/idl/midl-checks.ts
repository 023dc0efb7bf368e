/** What can only be checked when the whole library is known: that every name means something. */
import type { Position } from "./midl-error.js";
import type { MidlFunction, MidlLibrary, MidlType } from "./midl-model.js";
import { BUILT_IN_TYPES } from "./midl-types.js";

export interface CheckContext {
  /** Where each name is defined. */
  readonly positions: ReadonlyMap<string, Position>;
  /** Where each interface is declared in advance. */
  readonly declared: ReadonlyMap<string, Position>;
  readonly fail: (problem: string, position: Position | undefined) => never;
}

export function checkLibrary(library: MidlLibrary, context: CheckContext): void {
  const interfaces = new Set(library.interfaces.map(({ name }) => name));
  const dispinterfaces = new Set(library.dispinterfaces.map(({ name }) => name));
  for (const [name, position] of context.declared) {
    if (!interfaces.has(name)) context.fail(`the interface ${name} is declared but not defined`, position);
  }
  for (const { name, base } of library.interfaces) {
    if (base !== "IDispatch" && !interfaces.has(base)) {
      context.fail(`${name} inherits from ${base}, which is not defined`, context.positions.get(name));
    }
  }
  for (const { name, interfaces: incoming, source } of library.coclasses) {
    const unknown = incoming.find((candidate) => !interfaces.has(candidate));
    if (unknown !== undefined)
      context.fail(`${name} has the undefined interface ${unknown}`, context.positions.get(name));
    if (source !== null && !dispinterfaces.has(source)) {
      context.fail(`${name} has the undefined source ${source}`, context.positions.get(name));
    }
  }
  checkTypes(library, context);
  checkIds(library, context);
}

function checkTypes(library: MidlLibrary, context: CheckContext): void {
  const { enums, structs, interfaces, dispinterfaces } = library;
  const known = new Set([...BUILT_IN_TYPES, ...[...enums, ...structs, ...interfaces].map(({ name }) => name)]);
  const check = (type: MidlType, owner: string, where: string): void => {
    if (!known.has(type.name))
      context.fail(`${where} has the undefined type ${type.name}`, context.positions.get(owner));
  };
  for (const { name, fields } of structs) {
    for (const field of fields) check(field.type, name, `${name}.${field.name}`);
  }
  for (const { name, functions } of [...interfaces, ...dispinterfaces]) {
    for (const member of functions) {
      for (const parameter of member.parameters) check(parameter.type, name, whereOf(name, member));
    }
  }
}

function whereOf(owner: string, member: MidlFunction): string {
  return `${owner}.${member.name}`;
}

/** No two things share a UUID, and no two constants share a name. */
function checkIds(library: MidlLibrary, context: CheckContext): void {
  const ids = new Map<string, string>([[library.libid, library.name]]);
  const claim = (id: string, name: string, owner: string): void => {
    const other = ids.get(id);
    if (other !== undefined) context.fail(`${name} is already taken by ${other}`, context.positions.get(owner));
    ids.set(id, owner);
  };
  for (const { name, iid } of [...library.interfaces, ...library.dispinterfaces])
    claim(iid, `the IID of ${name}`, name);
  for (const { name, clsid } of library.coclasses) claim(clsid, `the CLSID of ${name}`, name);
  for (const { name, uuid, members } of library.enums) {
    claim(uuid, `the UUID of ${name}`, name);
    for (const member of members) claim(member.name, `the name ${member.name}`, name);
  }
}
