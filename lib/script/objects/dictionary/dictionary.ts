import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { holding } from "../core/holding.js";
import {
  ARRAY,
  LONG,
  LONG_VARIANT,
  NEW_ENUM,
  VARIANT,
  getter,
  method,
  parameter,
  property,
  setter,
} from "../core/member.js";
import { ELEMENT_NOT_FOUND, ILLEGAL_CALL, KEY_EXISTS, scriptError } from "../core/script-error.js";
import { isArray } from "../../vbscript/runtime/value.js";
import { hashOf, mapKeyOf } from "./dictionary-key.js";

interface Entry {
  /** As it was given; what finds it is another form of it. */
  key: unknown;
  item: unknown;
}

/**
 * Scripting.Dictionary. Keys and items are kept as they were given, whatever they are, and come back as
 * the same values; entries keep the order in which they were added.
 */
export class Dictionary extends Implementation {
  #entries = new Map<unknown, Entry>();
  #compareMode = 0;

  /** @throws ComError 457 if the key is there already */
  Add(key: unknown, item: unknown): void {
    const mapKey = mapKeyOf(key, this.#compareMode);
    if (this.#entries.has(mapKey)) throw scriptError(KEY_EXISTS);
    this.#add(mapKey, key, item);
  }

  /** The item of a key. Reading a key that is not there adds it, with Empty: so it was, and scripts know. */
  Item(key: unknown): unknown {
    const mapKey = mapKeyOf(key, this.#compareMode);
    const entry = this.#entries.get(mapKey);
    if (entry !== undefined) return ownCopy(entry.item);
    this.#add(mapKey, key, undefined);
    return undefined;
  }

  put_Item(key: unknown, item: unknown): void {
    const mapKey = mapKeyOf(key, this.#compareMode);
    const entry = this.#entries.get(mapKey);
    if (entry === undefined) return this.#add(mapKey, key, item);
    const old = entry.item;
    if (!isPlain(item)) holding.kept(item);
    entry.item = item;
    if (!isPlain(old)) holding.released(old);
  }

  /**
   * Gives an entry another key; it keeps its place.
   * @throws ComError 32811 if the old key is not there, 457 if the new one is
   */
  put_Key(key: unknown, newKey: unknown): void {
    const from = mapKeyOf(key, this.#compareMode);
    const to = mapKeyOf(newKey, this.#compareMode);
    const entry = this.#entries.get(from);
    if (entry === undefined) throw scriptError(ELEMENT_NOT_FOUND);
    if (from !== to && this.#entries.has(to)) throw scriptError(KEY_EXISTS);
    holding.kept(newKey);
    const old = entry.key;
    entry.key = newKey;
    // A Map appends what is new; to keep the place the others are laid down again.
    if (from !== to) {
      this.#entries = new Map(Array.from(this.#entries, ([mapKey, each]) => [mapKey === from ? to : mapKey, each]));
    }
    holding.released(old);
  }

  get Count(): number {
    return this.#entries.size;
  }

  Exists(key: unknown): boolean {
    return this.#entries.has(mapKeyOf(key, this.#compareMode));
  }

  Items(): unknown[] {
    return Array.from(this.#entries.values(), ({ item }) => ownCopy(item));
  }

  Keys(): unknown[] {
    return Array.from(this.#entries.values(), ({ key }) => key);
  }

  /** @throws ComError 32811 if the key is not there */
  Remove(key: unknown): void {
    const mapKey = mapKeyOf(key, this.#compareMode);
    const entry = this.#entries.get(mapKey);
    if (entry === undefined) throw scriptError(ELEMENT_NOT_FOUND);
    this.#entries.delete(mapKey);
    this.#forget(entry);
  }

  RemoveAll(): void {
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    for (const entry of entries) this.#forget(entry);
  }

  /** 0 (binary), 1 (text), 2 (database), or a locale from 3 on, which compares as text. */
  get CompareMode(): number {
    return this.#compareMode;
  }

  /** @throws ComError 5 if there are entries, or the mode is negative */
  set CompareMode(mode: number) {
    if (this.#entries.size > 0 || mode < 0) throw scriptError(ILLEGAL_CALL);
    this.#compareMode = mode;
  }

  /** A small number that equal keys share. */
  HashVal(key: unknown): number {
    return hashOf(key, this.#compareMode);
  }

  /** For Each gives the keys. */
  elements(): unknown[] {
    return this.Keys();
  }

  #add(mapKey: unknown, key: unknown, item: unknown): void {
    this.#entries.set(mapKey, { key, item });
    if (isPlain(key) && isPlain(item)) return;
    holding.kept(key);
    holding.kept(item);
  }

  #forget({ key, item }: Entry): void {
    holding.released(key);
    holding.released(item);
  }
}

/** What comes out of a VARIANT: an array of a script is copied, so that `d("key")(0) = 1` changes nothing here. */
function ownCopy(value: unknown): unknown {
  return typeof value === "object" && isArray(value) ? value.copy() : value;
}

/** What nobody counts references to. */
function isPlain(value: unknown): boolean {
  return typeof value !== "object";
}

const key = parameter("Key", VARIANT);

defineClass(Dictionary, {
  name: "Dictionary",
  clsid: "EE09B103-97E0-11CF-978F-00A02463E06F",
  interface: { name: "IDictionary", iid: "42C642C1-97E1-11CF-978F-00A02463E06F" },
  keepsValues: true,
  members: [
    property("Item", 0, VARIANT, [key]),
    method("Add", 1, [key, parameter("Item", VARIANT)]),
    getter("Count", 2, LONG),
    method("Exists", 3, [key], { kind: "BOOL" }),
    method("Items", 4, [], ARRAY),
    setter("Key", 5, VARIANT, [key]),
    method("Keys", 6, [], ARRAY),
    method("Remove", 7, [key]),
    method("RemoveAll", 8),
    property("CompareMode", 9, LONG),
    NEW_ENUM,
    getter("HashVal", 10, LONG_VARIANT, [key]),
  ],
});
