/** Where networks' configurations are, and which of them belong to the server: kept in its options. */
import { ComError } from "../com/com-error.js";
import { ignoringComErrors } from "../com/ignoring.js";
import type { FileSystem } from "../files/file-system.js";
import type { ServerOptions } from "../files/server-options.js";
import { Vnc } from "../files/vnc.js";
import { fileKey, parentOf } from "../files/windows-path.js";
import { E_ALREADY_EXISTS, E_INVALIDARG, E_PATH_NOT_FOUND } from "../generated/hresults.js";
import { assertFree, assertThere, placeOf, type ConfigurationPlace } from "./configuration-place.js";

/** A configuration's file name ends so. */
const EXTENSION = ".vnc";

const SECTION = "virtual_networks";
const REGISTERED = /^configuration\[@id=(\d{1,15})\]$/;

export class NetworkFiles {
  readonly #fileSystem: FileSystem;
  readonly #options: ServerOptions;

  constructor(fileSystem: FileSystem, options: ServerOptions) {
    this.#fileSystem = fileSystem;
    this.#options = options;
  }

  /** The networks that the options name, also those whose file is gone or broken. */
  registered(): ConfigurationPlace[] {
    return this.#registrations().flatMap(({ file }) => {
      // A path that somebody wrote into the options by hand and that is none means nothing.
      return ignoringComErrors(() => placeOf(null, file, EXTENSION)) ?? [];
    });
  }

  /**
   * Where a configuration is or goes: (name, folder), or (nothing, full path).
   * @throws ComError E_INVALIDARG, E_BAD_PATHNAME, E_INVALID_NAME, E_BUFFER_OVERFLOW, VM_E_CONFIG_NAME_INVALID_CHAR;
   * for new ones E_ALREADY_EXISTS; for existing ones E_FILE_NOT_FOUND, E_PATH_NOT_FOUND
   */
  locate(name: string | null, path: string | null, which: "new" | "existing"): ConfigurationPlace {
    if (path === null || (path === "" && (name === null || name === ""))) {
      throw new ComError(E_INVALIDARG, "There is neither a name nor a path of the virtual network.");
    }
    const place = placeOf(name, path, EXTENSION);
    if (which === "new") assertFree(this.#fileSystem, place);
    else assertThere(this.#fileSystem, place);
    return place;
  }

  isThere(file: string): boolean {
    return this.#fileSystem.kind(file) === "file";
  }

  /** @throws ComError if the file is missing or no configuration */
  read(file: string): Vnc {
    return Vnc.parse(this.#fileSystem.readFile(file), file);
  }

  /** Changes a configuration; it is on disk when this returns, or nothing has changed. */
  change(file: string, change: (configuration: Vnc) => void): void {
    const vnc = this.read(file);
    change(vnc);
    this.#fileSystem.writeFile(file, vnc.serialize());
  }

  create({ name, file }: ConfigurationPlace, id: Uint8Array): void {
    this.#makeFolder(parentOf(file));
    this.#fileSystem.writeFile(file, Vnc.create({ name, id }).serialize());
    this.register(file);
  }

  register(file: string): void {
    const ids = this.#registrations().map(({ id }) => id);
    const next = Math.max(-1, ...ids) + 1;
    this.#options.setValue(pathKey(next), file);
  }

  unregister(file: string): void {
    const key = fileKey(file);
    for (const { id, file: other } of this.#registrations()) {
      if (keyOf(other) === key) this.#options.removeValue(`${SECTION}/configuration[@id=${id}]`);
    }
  }

  delete(file: string): void {
    // The options first: a file too many does no harm, a network without its file does.
    this.unregister(file);
    if (this.isThere(file)) this.#fileSystem.remove(file);
  }

  /** Gives a configuration another name in the same folder; returns where it is then. */
  rename(file: string, name: string): ConfigurationPlace {
    const place = placeOf(name, parentOf(file), EXTENSION);
    if (fileKey(place.file) === fileKey(file)) {
      // Only the letter case is another one: the file is found under either.
      this.change(file, (vnc) => (vnc.name = place.name));
      this.#moved(file, place.file);
      return place;
    }
    assertFree(this.#fileSystem, place);
    const vnc = this.read(file);
    vnc.name = place.name;
    this.#fileSystem.writeFile(place.file, vnc.serialize());
    this.#moved(file, place.file);
    this.#fileSystem.remove(file);
    return place;
  }

  /** A file that has the name of a folder on the way leaves no path to the place. */
  #makeFolder(folder: string): void {
    try {
      this.#fileSystem.makeFolder(folder);
    } catch (error) {
      if (!(error instanceof ComError) || error.hresult !== E_ALREADY_EXISTS) throw error;
      throw new ComError(E_PATH_NOT_FOUND, `'${folder}' is a file, not a folder.`, { cause: error });
    }
  }

  /** What was registered under one path is so under another one. */
  #moved(from: string, to: string): void {
    const key = fileKey(from);
    for (const { id, file } of this.#registrations()) {
      if (keyOf(file) === key) this.#options.setValue(pathKey(id), to);
    }
  }

  #registrations(): { readonly id: number; readonly file: string }[] {
    return this.#options.children(SECTION).flatMap((step) => {
      const id = Number(REGISTERED.exec(step)?.[1] ?? NaN);
      if (Number.isNaN(id) || !this.#options.hasValue(pathKey(id))) return [];
      const file = this.#options.getValue(pathKey(id));
      return typeof file === "string" ? [{ id, file }] : [];
    });
  }
}

function pathKey(id: number): string {
  return `${SECTION}/configuration[@id=${id}]/pathname/absolute`;
}

function keyOf(file: string): string | undefined {
  return ignoringComErrors(() => fileKey(file));
}
