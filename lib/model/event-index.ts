import type { EventTable } from "../com/dispatch-table.js";

/** Where an event stands in its table: connection points know handlers by that index. */
export function eventIndex(table: EventTable, name: string): number {
  const index = table.events.findIndex((event) => event.name === name);
  if (index < 0) throw new Error(`${table.name} has no event '${name}'.`);
  return index;
}
