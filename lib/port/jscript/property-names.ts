/** Members of COM objects that are properties without arguments wherever there are any of that name. */
import type { DispatchTable } from "../../com/dispatch-table.js";
import * as tables from "../../generated/dispatch-tables.js";
import { describedTables } from "../../script/objects/core/define-class.js";
import "../../script/objects/script-objects.js";

const properties = new Set<string>();
const others = new Set<string>();

function isTable(value: unknown): value is DispatchTable {
  return typeof value === "object" && value !== null && "members" in value;
}

for (const table of [...Object.values(tables as Record<string, unknown>).filter(isTable), ...describedTables()]) {
  for (const { name, kind, parameters } of table.members) {
    const isPlain = kind !== "method" && parameters.length === 0;
    (isPlain ? properties : others).add(name.toLowerCase());
  }
}

/** Whether a member of that name can be nothing but a property, if the object has it from COM. */
export function isProperty(name: string): boolean {
  const key = name.toLowerCase();
  // Count is a method of WScript.Arguments, and is called there as it is in JavaScript.
  return key === "count" || (properties.has(key) && !others.has(key));
}

/** Whether any COM object has a member of that name. */
export function isMember(name: string): boolean {
  return properties.has(name.toLowerCase()) || others.has(name.toLowerCase());
}
