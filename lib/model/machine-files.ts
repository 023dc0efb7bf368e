/** Where machines' configurations are: what a server asks of the files behind it. */
import { ComError } from "../com/com-error.js";
import {
  E_ALREADY_EXISTS,
  E_BAD_PATHNAME,
  E_BUFFER_OVERFLOW,
  E_FILE_NOT_FOUND,
  E_PATH_NOT_FOUND,
  E_POINTER,
  VM_E_CONFIG_NAME_INVALID_CHAR,
} from "../generated/hresults.js";
import type { FileSystem } from "../files/file-system.js";
import { PATH_LIMIT, baseName, joinPath, parentOf, parsePath } from "../files/windows-path.js";
import { Vmc } from "../files/vmc.js";
import { vmUndoAction_Commit, vmUndoAction_Keep, type VMUndoAction } from "../generated/enumerations.js";
import type { Configurations } from "./configurations.js";
import type { MachineIdentity } from "./virtual-machine-core.js";

/** A configuration's file name ends so. */
const EXTENSION = ".vmc";

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const INVALID_IN_NAME = /[*?:<>/|\\"\u0000-\u001f]/;

/** Which machines belong to the server, kept between its runs. */
export interface MachineRegistry {
  files(): readonly string[];
  add(file: string): void;
  remove(file: string): void;
}

export interface MachinePlace {
  readonly name: string;
  readonly file: string;
}

export class MachineFiles {
  readonly #fileSystem: FileSystem;
  readonly #configurations: Configurations;
  readonly #registry: MachineRegistry;

  constructor(fileSystem: FileSystem, configurations: Configurations, registry: MachineRegistry) {
    this.#fileSystem = fileSystem;
    this.#configurations = configurations;
    this.#registry = registry;
  }

  /** The machines that the server knows when it starts; a file that is gone or broken is left out. */
  registered(): MachineIdentity[] {
    return this.#registry.files().flatMap((file) => {
      try {
        return [this.#read(file)];
      } catch (error) {
        if (error instanceof ComError) return [];
        throw error;
      }
    });
  }

  /**
   * Where a configuration is or goes: (name, folder), or (nothing, full path).
   * @throws ComError E_POINTER, E_BAD_PATHNAME, E_INVALID_NAME, E_BUFFER_OVERFLOW,
   * VM_E_CONFIG_NAME_INVALID_CHAR; for new ones E_ALREADY_EXISTS; for existing ones E_FILE_NOT_FOUND, E_PATH_NOT_FOUND
   */
  locate(name: string | null, path: string | null, which: "new" | "existing"): MachinePlace {
    const place = placeOf(name, path);
    const folder = parentOf(place.file);
    const isThere = this.#fileSystem.kind(place.file) !== undefined;
    if (which === "new") {
      if (isThere) throw new ComError(E_ALREADY_EXISTS, `There is a file '${place.file}' already.`);
    } else if (this.#fileSystem.kind(folder) !== "folder") {
      throw new ComError(E_PATH_NOT_FOUND, `There is no folder '${folder}'.`);
    } else if (this.#fileSystem.kind(place.file) !== "file") {
      throw new ComError(E_FILE_NOT_FOUND, `There is no file '${place.file}'.`);
    }
    return place;
  }

  create(identity: MachineIdentity): void {
    this.#fileSystem.makeFolder(parentOf(identity.file));
    this.#fileSystem.writeFile(identity.file, () => Vmc.create({ name: identity.name, id: identity.id }).serialize());
    this.#registry.add(identity.file);
  }

  register(place: MachinePlace): MachineIdentity {
    const identity = this.#read(place.file);
    this.#registry.add(place.file);
    return identity;
  }

  unregister(file: string): void {
    this.#registry.remove(file);
    this.#configurations.forget(file);
  }

  delete(file: string): void {
    // The registry first: a file too many does no harm, a machine without its file does.
    this.#registry.remove(file);
    this.#configurations.forget(file);
    if (this.#fileSystem.kind(file) === "file") this.#fileSystem.remove(file);
  }

  /** Gives a configuration another name in the same folder; returns where it is then. */
  rename(file: string, name: string): string {
    const place = placeOf(name, parentOf(file));
    if (place.file.toLowerCase() === file.toLowerCase()) return file;
    if (this.#fileSystem.kind(place.file) !== undefined) {
      throw new ComError(E_ALREADY_EXISTS, `There is a file '${place.file}' already.`);
    }
    const vmc = Vmc.parse(this.#fileSystem.readFile(file), file);
    vmc.set("properties/configuration/name", place.name);
    this.#fileSystem.writeFile(place.file, vmc.serialize());
    this.#registry.add(place.file);
    this.delete(file);
    return place.file;
  }

  #read(file: string): MachineIdentity {
    const vmc = Vmc.parse(this.#fileSystem.readFile(file), file);
    return {
      name: baseName(file).slice(0, -EXTENSION.length),
      file,
      id: vmc.id,
      undoable: vmc.isUndoable,
      undoAction: undoActionOf(vmc),
      isSaved: vmc.savedStatePath !== "",
    };
  }
}

/** What a configuration says of its undo disks; one that says nothing, or nonsense, keeps them. */
export function undoActionOf(configuration: Vmc): VMUndoAction {
  const action = configuration.undoAction;
  return action !== undefined && action <= vmUndoAction_Commit ? action : vmUndoAction_Keep;
}

function placeOf(name: string | null, path: string | null): MachinePlace {
  if (path === null) throw new ComError(E_POINTER, "There is no path of the configuration.");
  if (name === null || name === "") return placeOfFullPath(path);
  if (INVALID_IN_NAME.test(name)) throw new ComError(VM_E_CONFIG_NAME_INVALID_CHAR);
  const plain = withoutExtension(name);
  if (path.length + plain.length + EXTENSION.length >= PATH_LIMIT) {
    throw new ComError(E_BUFFER_OVERFLOW, `Name and path together must stay under ${PATH_LIMIT} characters.`);
  }
  return { name: plain, file: joinPath(parsePath(path), plain + EXTENSION) };
}

function placeOfFullPath(path: string): MachinePlace {
  const last = baseName(path);
  const name = withoutExtension(last);
  if (name === "") throw new ComError(E_BAD_PATHNAME, "The path names no configuration file.");
  return { name, file: joinPath(parsePath(parentOf(path)), name + EXTENSION) };
}

function withoutExtension(name: string): string {
  return name.toLowerCase().endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length) : name;
}
