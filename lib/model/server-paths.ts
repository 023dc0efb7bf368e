/** Where a server looks for files: its default folders and its search paths. */
import { ComError } from "../com/com-error.js";
import { describe, Variant } from "../com/variant.js";
import type { FileSystem } from "../files/file-system.js";
import { findFiles } from "../files/known-files.js";
import type { ServerOptions } from "../files/server-options.js";
import { parentOf, parsePath } from "../files/windows-path.js";
import { E_FILE_NOT_FOUND, E_INVALIDARG, E_PATH_NOT_FOUND, E_POINTER } from "../generated/hresults.js";
import { VM_E_PREF_NOT_FOUND } from "../generated/hresults.js";

/** The section of the options with the search paths; without it there are none. */
const SEARCH_PATHS = "settings/search_paths";
const PATH_COUNT = `${SEARCH_PATHS}/path_count`;

const NETWORK_PATH = "settings/virtual_networks/default_path/absolute";
const INITIAL_NETWORK_PATH = "C:\\Virtual Networks";

/** Where the images of the Virtual Machine Additions are, if there are any. */
const ADDITIONS_PATH = "C:\\Program Files\\Microsoft Virtual Server\\Virtual Machine Additions";

export class ServerPaths {
  readonly #fileSystem: FileSystem;
  readonly #options: ServerOptions;

  constructor(fileSystem: FileSystem, options: ServerOptions) {
    this.#fileSystem = fileSystem;
    this.#options = options;
  }

  get machines(): string {
    return this.#existing(this.#options.defaultConfigurationPath);
  }

  /** @throws ComError E_POINTER, and the codes of a folder that is missing or no path */
  set machines(path: string | null) {
    if (path === null) throw new ComError(E_POINTER, "There is no path of the default folder.");
    this.#requireFolder(path);
    this.#options.defaultConfigurationPath = path;
  }

  get networks(): string {
    const path = this.#options.findValue(NETWORK_PATH);
    return this.#existing(typeof path === "string" ? path : INITIAL_NETWORK_PATH);
  }

  /** @throws ComError VM_E_PREF_NOT_FOUND if a part of what was put has been removed from the options */
  get search(): string[] {
    if (!this.#options.hasValue(SEARCH_PATHS)) return [];
    const count = this.#options.getValue(PATH_COUNT);
    const paths: string[] = [];
    while (paths.length < Number(count)) {
      const path = this.#options.getValue(pathKey(paths.length));
      if (typeof path !== "string") throw new ComError(VM_E_PREF_NOT_FOUND, "A search path is not kept as a string.");
      paths.push(path);
    }
    return paths;
  }

  /** @throws ComError E_INVALIDARG, and the codes of a folder that is missing or no path */
  putSearch(variant: unknown): void {
    const paths = stringsOf(variant);
    for (const path of paths) this.#requireFolder(path);
    this.#options.change((values) => {
      if (values.has(SEARCH_PATHS)) values.remove(SEARCH_PATHS);
      values.set(PATH_COUNT, paths.length);
      for (const [index, path] of paths.entries()) values.set(pathKey(index), path);
    });
  }

  /** @throws ComError E_INVALIDARG if what a script has added is no array of strings */
  findMachines(additional: unknown): string[] {
    return this.#find([".vmc"], additional, [this.machines]);
  }

  /** @throws ComError E_INVALIDARG */
  findNetworks(additional: unknown): string[] {
    return this.#find([".vnc"], additional, [this.networks]);
  }

  /** @throws ComError E_INVALIDARG */
  findHardDisks(additional: unknown): string[] {
    return this.#find([".vhd"], additional, []);
  }

  /** @throws ComError E_INVALIDARG */
  findDVDs(additional: unknown): string[] {
    return this.#find([".iso"], additional, [ADDITIONS_PATH]);
  }

  /** @throws ComError E_INVALIDARG */
  findFloppyDisks(additional: unknown): string[] {
    return this.#find([".vfd"], additional, [ADDITIONS_PATH]);
  }

  #find(extensions: readonly string[], additional: unknown, own: readonly string[]): string[] {
    const said = stringsOf(additional);
    return findFiles(this.#fileSystem, [...own, ...this.search, ...said], extensions);
  }

  /** A default folder, made if it is missing, as the installation of the product made its own. */
  #existing(path: string): string {
    try {
      if (this.#fileSystem.kind(path) === undefined) this.#fileSystem.makeFolder(path);
    } catch (error) {
      // The path can be read all the same; who uses it hears what is wrong with it.
      if (!(error instanceof ComError)) throw error;
    }
    return path;
  }

  #requireFolder(path: string): void {
    const { text } = parsePath(path);
    if (this.#fileSystem.kind(text) === "folder") return;
    const parentIsThere = this.#fileSystem.kind(parentOf(text)) === "folder";
    throw new ComError(parentIsThere ? E_FILE_NOT_FOUND : E_PATH_NOT_FOUND, `There is no folder '${text}'.`);
  }
}

function pathKey(index: number): string {
  return `${SEARCH_PATHS}/path[@id=${index}]`;
}

/** A VARIANT that is an array of strings. @throws ComError E_INVALIDARG for every other one */
function stringsOf(variant: unknown): string[] {
  if (!Array.isArray(variant)) throw new ComError(E_INVALIDARG, `${describe(variant)} is no array of paths.`);
  return variant.map((element: unknown) => {
    const path = element instanceof Variant ? element.value : element;
    if (typeof path === "string") return path;
    throw new ComError(E_INVALIDARG, `${describe(path)} in the array of paths is no string.`);
  });
}
