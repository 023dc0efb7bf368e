/** `[propget, id(0x60020000), helpstring("...")]`: what stands in brackets before a declaration. */
import type { MidlCursor } from "./midl-cursor.js";

export interface Attributes {
  readonly flags: ReadonlySet<string>;
  readonly id: number | null;
  readonly uuid: string;
  readonly version: string;
  readonly help: string;
}

/** The ids that oaidl.idl names. */
const DISPIDS: ReadonlyMap<string, number> = new Map([
  ["DISPID_VALUE", 0],
  ["DISPID_NEWENUM", -4],
]);

/** Reads brackets that may hold the `allowed` attributes and must hold the `required` ones. */
export function readAttributes(
  cursor: MidlCursor,
  allowed: readonly string[],
  required: readonly string[] = [],
): Attributes {
  const seen = new Set<string>();
  const attributes = { flags: seen, id: null as number | null, uuid: "", version: "", help: "" };
  const { position } = cursor;
  cursor.expect("[");
  do {
    const { position: place } = cursor;
    const name = cursor.name();
    if (![...allowed, ...required].includes(name)) cursor.fail(`the attribute ${name} is not allowed here`, place);
    if (seen.has(name)) cursor.fail(`the attribute ${name} is there twice`, place);
    seen.add(name);
    readValue(cursor, name, attributes);
  } while (cursor.accept(","));
  cursor.expect("]");
  for (const name of required) {
    if (!seen.has(name)) cursor.fail(`the attribute ${name} is missing`, position);
  }
  return attributes;
}

type Values = { -readonly [Name in Exclude<keyof Attributes, "flags">]: Attributes[Name] };

function readValue(cursor: MidlCursor, name: string, values: Values): void {
  switch (name) {
    case "uuid":
      values.uuid = inParentheses(cursor, () => cursor.uuid());
      break;
    case "version":
      values.version = inParentheses(cursor, () => cursor.version());
      break;
    case "helpstring":
      values.help = inParentheses(cursor, () => cursor.string());
      break;
    case "id":
      values.id = inParentheses(cursor, () => readDispid(cursor));
      break;
    case "pointer_default":
      inParentheses(cursor, () => cursor.expect("unique"));
      break;
  }
}

function readDispid(cursor: MidlCursor): number {
  for (const [name, dispid] of DISPIDS) {
    if (cursor.accept(name)) return dispid;
  }
  return cursor.integer() | 0;
}

function inParentheses<T>(cursor: MidlCursor, read: () => T): T {
  cursor.expect("(");
  const value = read();
  cursor.expect(")");
  return value;
}
