import type { ComObject } from "./com-object.js";
import type { DispatchTable, MemberInfo } from "./dispatch-table.js";

/** Longest list of elements that a summary of a collection spells out. */
const MAX_ELEMENTS = 16;

/**
 * What console.log and JSON.stringify show of an object: its scalar properties, read like any
 * caller would read them. Reading them changes nothing; those that fail are left out.
 */
export function summarize(object: ComObject, table: DispatchTable): Record<string, unknown> {
  const summary: Record<string, unknown> = { interface: table.interfaces[0]?.name ?? table.name };
  for (const member of table.members) {
    if (!isScalarProperty(member)) continue;
    const value = read(object, member.name);
    if (value !== undefined) summary[member.name] = value;
  }
  const elements = elementNames(object);
  if (elements !== undefined) summary["Items"] = elements;
  return summary;
}

function isScalarProperty(member: MemberInfo): boolean {
  if (member.kind !== "get" && member.kind !== "get/put") return false;
  if (member.hidden || member.parameters.length > 0) return false;
  const kind = member.result?.kind;
  return kind !== undefined && kind !== "interface" && kind !== "IUnknown" && kind !== "VARIANT" && kind !== "struct";
}

function read(object: ComObject, name: string): unknown {
  try {
    return (object as unknown as Record<string, unknown>)[name];
  } catch {
    // A property that is documented to fail in this state, or is not implemented: nothing to show.
    return undefined;
  }
}

/** The default members of a collection's elements, so that a list of machines reads as their names. */
function elementNames(object: ComObject): unknown[] | undefined {
  if (!(Symbol.iterator in object)) return undefined;
  const names: unknown[] = [];
  try {
    for (const element of object as Iterable<ComObject>) {
      if (names.length === MAX_ELEMENTS) return [...names, "..."];
      names.push(elementName(element));
    }
  } catch {
    return undefined;
  }
  return names;
}

function elementName(element: ComObject): string {
  try {
    return String(element);
  } catch {
    // It has left its collection since.
    return `[object ${element.constructor.name}]`;
  }
}
