import { ComError } from "../com/com-error.js";
import { PreferencesDocument } from "./preferences-document.js";
import type { PreferenceValue } from "./preference-value.js";
import { fileKey } from "./windows-path.js";

/** Where options are kept: a Home has it. */
export interface OptionsStore {
  readFile(name: string): Uint8Array | undefined;
  writeFile(name: string, bytes: Uint8Array): void;
  /** Writes a file that only its owner may read; as any other where files have no owners. */
  writePrivateFile?(name: string, bytes: Uint8Array): void;
}

/** A change of several values that are written together. */
export type OptionsChange = Pick<PreferencesDocument, "set" | "has" | "remove">;

const FILE = "options.xml";

const MACHINES = "virtual_machines";
const MACHINE_PATH = "/pathname/absolute";
const DEFAULT_PATH = "settings/configuration/default_path/absolute";

/** Where configurations are looked for and made if a script says nothing else, until it is set. */
const INITIAL_DEFAULT_PATH = "C:\\Virtual Machines";

const NEW_DOCUMENT = `<?xml version="1.0" encoding="UTF-16"?>
<!-- Microsoft Virtual Server Options and Settings -->
<preferences>
	<version type="string">2.0</version>
	<settings/>
	<virtual_machines/>
</preferences>`;

/**
 * What a server keeps between its runs: which configurations are registered, and its settings. Every
 * change is on the disk when the call returns; one that cannot be written has not happened.
 */
export class ServerOptions {
  readonly #store: OptionsStore;
  #document: PreferencesDocument;
  /** What the store holds. */
  #saved: Uint8Array | undefined;
  /** Registered configurations by the key of their path: what scripts call them, and their key in the document. */
  readonly #machines = new Map<string, { readonly file: string; readonly key: string }>();
  #nextId = 0;
  #revision = 0;

  private constructor(store: OptionsStore, saved: Uint8Array | undefined) {
    this.#store = store;
    this.#saved = saved;
    this.#document = documentOf(saved);
    this.#findMachines();
  }

  /** @throws ComError VM_E_PREF_ILLEGAL_VALUE if what the store has is no options document */
  static load(store: OptionsStore): ServerOptions {
    return new ServerOptions(store, store.readFile(FILE));
  }

  /** The registered configurations, as scripts said them, in the order of their registration. */
  files(): readonly string[] {
    return Array.from(this.#machines.values(), ({ file }) => file);
  }

  /** Registers a configuration; one that is registered already stays so. */
  add(file: string): void {
    const name = fileKey(file);
    if (this.#machines.has(name)) return;
    const key = `${MACHINES}/configuration[@id=${this.#nextId}]`;
    this.#change((document) => document.set(key + MACHINE_PATH, file));
    this.#nextId++;
    this.#machines.set(name, { file, key });
  }

  /** Unregisters a configuration; one that is not registered stays so. */
  remove(file: string): void {
    const name = fileKey(file);
    const machine = this.#machines.get(name);
    if (machine === undefined) return;
    this.#change((document) => document.remove(machine.key));
    this.#machines.delete(name);
  }

  get defaultConfigurationPath(): string {
    const path = this.#document.value(DEFAULT_PATH);
    return typeof path === "string" ? path : INITIAL_DEFAULT_PATH;
  }

  set defaultConfigurationPath(path: string) {
    this.setValue(DEFAULT_PATH, path);
  }

  /** @throws ComError VM_E_PREF_NOT_FOUND, E_INVALIDARG for what is no key path */
  getValue(keyPath: string): PreferenceValue {
    return this.#document.get(keyPath);
  }

  /** As getValue, but undefined where there is no such key. */
  findValue(keyPath: string): PreferenceValue | undefined {
    return this.#document.value(keyPath);
  }

  hasValue(keyPath: string): boolean {
    return this.#document.has(keyPath);
  }

  /** The last steps of the keys in a section, in their order. */
  children(keyPath: string): string[] {
    return this.#document.children(keyPath);
  }

  /** @throws ComError VM_E_PREF_ILLEGAL_VALUE, E_INVALIDARG for what is no key path */
  setValue(keyPath: string, value: PreferenceValue): void {
    this.#change((document) => document.set(keyPath, value));
    if (concernsMachines(keyPath)) this.#findMachines();
  }

  /** @throws ComError VM_E_PREF_NOT_FOUND, E_INVALIDARG for what is no key path */
  removeValue(keyPath: string): void {
    this.#change((document) => document.remove(keyPath));
    if (concernsMachines(keyPath)) this.#findMachines();
  }

  /** Changes several values, all of them or none. @throws ComError as setValue and removeValue */
  change(change: (values: OptionsChange) => void): void {
    this.#change(change);
    this.#findMachines();
  }

  /** A file beside the options that holds what no script may read; undefined if there is none. */
  readPrivateFile(name: string): Uint8Array | undefined {
    return this.#store.readFile(name);
  }

  /** Replaces such a file, wholly or not at all. */
  writePrivateFile(name: string, bytes: Uint8Array): void {
    if (this.#store.writePrivateFile === undefined) this.#store.writeFile(name, bytes);
    else this.#store.writePrivateFile(name, bytes);
  }

  /** Another number after each change, for whoever keeps something of the options at hand. */
  get revision(): number {
    return this.#revision;
  }

  /** Changes the document here and in the store, or in neither. */
  #change(change: (document: PreferencesDocument) => void): void {
    try {
      change(this.#document);
      const bytes = this.#document.serialize();
      this.#store.writeFile(FILE, bytes);
      this.#saved = bytes;
      this.#revision++;
    } catch (error) {
      this.#document = documentOf(this.#saved);
      throw error;
    }
  }

  #findMachines(): void {
    this.#machines.clear();
    for (const [keyPath, value] of this.#document.entries(MACHINES)) {
      const id = /^virtual_machines\/configuration\[@id=(\d{1,15})\]/.exec(keyPath)?.[1];
      if (id !== undefined) this.#nextId = Math.max(this.#nextId, Number(id) + 1);
      if (!keyPath.endsWith(MACHINE_PATH) || typeof value !== "string") continue;
      const name = keyOf(value);
      if (name !== undefined) this.#machines.set(name, { file: value, key: keyPath.slice(0, -MACHINE_PATH.length) });
    }
  }
}

function documentOf(bytes: Uint8Array | undefined): PreferencesDocument {
  return new PreferencesDocument(bytes ?? NEW_DOCUMENT, FILE);
}

/** A path that somebody wrote into the file by hand and that is none stays in the file, and means nothing. */
function keyOf(file: string): string | undefined {
  try {
    return fileKey(file);
  } catch (error) {
    if (error instanceof ComError) return undefined;
    throw error;
  }
}

function concernsMachines(keyPath: string): boolean {
  return keyPath === MACHINES || keyPath.startsWith(`${MACHINES}/`);
}
