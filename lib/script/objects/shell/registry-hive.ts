/** A registry of our own: keys and values in one file, as no host but Windows has one, and that one is left alone. */
import { ComError } from "../../../com/com-error.js";
import { E_FILE_NOT_FOUND } from "../../../generated/hresults.js";

export type RegistryType = "REG_SZ" | "REG_EXPAND_SZ" | "REG_DWORD" | "REG_BINARY" | "REG_MULTI_SZ";

export interface RegistryValue {
  readonly type: RegistryType;
  /** A text, a number, bytes, or texts, by the type. */
  readonly data: string | number | readonly number[] | readonly string[];
}

/** Where a hive is kept; writing replaces the file wholly or not at all. A Home has such files. */
export interface HiveStore {
  read(): Uint8Array | undefined;
  write(bytes: Uint8Array): void;
}

interface Key {
  readonly name: string;
  readonly values: Map<string, { readonly name: string; readonly value: RegistryValue }>;
  readonly keys: Map<string, Key>;
}

/** As it lies in the file. */
interface StoredKey {
  values?: Record<string, RegistryValue>;
  keys?: Record<string, StoredKey>;
}

const ROOTS: Readonly<Record<string, string>> = {
  HKCU: "HKEY_CURRENT_USER",
  HKLM: "HKEY_LOCAL_MACHINE",
  HKCR: "HKEY_CLASSES_ROOT",
  HKEY_CURRENT_USER: "HKEY_CURRENT_USER",
  HKEY_LOCAL_MACHINE: "HKEY_LOCAL_MACHINE",
  HKEY_CLASSES_ROOT: "HKEY_CLASSES_ROOT",
  HKEY_USERS: "HKEY_USERS",
  HKEY_CURRENT_CONFIG: "HKEY_CURRENT_CONFIG",
};

/** So deep may keys lie in each other, as in Windows. */
const DEEPEST = 512;

/** A place in the registry: a key, and a value of it; an empty name for the key's default value. */
interface Place {
  readonly path: readonly string[];
  readonly value: string;
  /** Whether the place is a key: it is said with a backslash at its end. */
  readonly isKey: boolean;
}

function placeOf(said: string): Place {
  const names = said.split("\\");
  const root = ROOTS[(names[0] ?? "").toUpperCase()];
  if (root === undefined || names.length < 2 || names.length > DEEPEST) {
    throw new ComError(E_FILE_NOT_FOUND, `Invalid root in registry key "${said}".`);
  }
  const value = names.at(-1) ?? "";
  return { path: [root, ...names.slice(1, -1)], value, isKey: value === "" };
}

export class RegistryHive {
  readonly #store: HiveStore | undefined;
  #root: Key | undefined;

  /** @param store where the hive is kept; without one it is gone with the process */
  constructor(store?: HiveStore) {
    this.#store = store;
  }

  /** @throws ComError E_FILE_NOT_FOUND */
  read(said: string): RegistryValue {
    const place = placeOf(said);
    const key = this.#find(place.path);
    const found = key?.values.get(place.value.toLowerCase())?.value;
    if (found !== undefined) return found;
    throw new ComError(E_FILE_NOT_FOUND, `Unable to open registry key "${said}" for reading.`);
  }

  /** Makes the keys on the way, too. */
  write(said: string, value: RegistryValue): void {
    const place = placeOf(said);
    let key = this.#hive();
    for (const name of place.path) {
      if (name === "") throw new ComError(E_FILE_NOT_FOUND, `Unable to open registry key "${said}" for writing.`);
      key = childOf(key, name);
    }
    key.values.set(place.value.toLowerCase(), { name: place.value, value });
    this.#save();
  }

  /**
   * Removes a value, or a key without keys in it.
   * @throws ComError E_FILE_NOT_FOUND
   */
  remove(said: string): void {
    const place = placeOf(said);
    const parent = this.#find(place.isKey ? place.path.slice(0, -1) : place.path);
    if (place.isKey ? !removeKey(parent, place) : parent?.values.delete(place.value.toLowerCase()) !== true) {
      throw new ComError(E_FILE_NOT_FOUND, `Unable to remove registry key "${said}".`);
    }
    this.#save();
  }

  #find(path: readonly string[]): Key | undefined {
    let key: Key | undefined = this.#hive();
    for (const name of path) key = key?.keys.get(name.toLowerCase());
    return key;
  }

  #hive(): Key {
    return (this.#root ??= this.#load());
  }

  #load(): Key {
    const bytes = this.#store?.read();
    if (bytes === undefined) return newKey("");
    try {
      return fromStored("", JSON.parse(Buffer.from(bytes).toString("utf8")));
    } catch (cause) {
      // Nothing is overwritten that a person may still repair.
      throw new ComError(E_FILE_NOT_FOUND, "The registry's file is damaged.", { cause });
    }
  }

  #save(): void {
    this.#store?.write(Buffer.from(`${JSON.stringify(toStored(this.#hive()), null, 2)}\n`));
  }
}

/** A key of the roots stays, and so does one with keys in it. */
function removeKey(parent: Key | undefined, { path }: Place): boolean {
  const name = (path.at(-1) ?? "").toLowerCase();
  const key = parent?.keys.get(name);
  if (path.length < 2 || key === undefined || key.keys.size > 0) return false;
  return parent?.keys.delete(name) === true;
}

function newKey(name: string): Key {
  return { name, values: new Map(), keys: new Map() };
}

function childOf(key: Key, name: string): Key {
  const lower = name.toLowerCase();
  const child = key.keys.get(lower) ?? newKey(name);
  key.keys.set(lower, child);
  return child;
}

function toStored({ values, keys }: Key): StoredKey {
  const stored: StoredKey = {};
  if (values.size > 0)
    stored.values = Object.fromEntries(Array.from(values.values(), ({ name, value }) => [name, value]));
  if (keys.size > 0) stored.keys = Object.fromEntries(Array.from(keys.values(), (key) => [key.name, toStored(key)]));
  return stored;
}

function fromStored(name: string, stored: unknown): Key {
  const { values = {}, keys = {} } = record(stored);
  const key = newKey(name);
  for (const [each, value] of Object.entries(record(values))) {
    if (!isValue(value)) throw new TypeError("not a value");
    key.values.set(each.toLowerCase(), { name: each, value });
  }
  for (const [each, child] of Object.entries(record(keys))) key.keys.set(each.toLowerCase(), fromStored(each, child));
  return key;
}

function record(stored: unknown): Record<string, unknown> {
  if (typeof stored === "object" && stored !== null && !Array.isArray(stored)) return stored as Record<string, unknown>;
  throw new TypeError("not a record");
}

function isValue(stored: unknown): stored is RegistryValue {
  const { type, data } = record(stored);
  if (type === "REG_SZ" || type === "REG_EXPAND_SZ") return typeof data === "string";
  if (type === "REG_DWORD") return typeof data === "number";
  const element = type === "REG_BINARY" ? "number" : "string";
  return Array.isArray(data) && data.every((each) => typeof each === element);
}
