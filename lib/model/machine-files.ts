/** Where machines' configurations are: what a server asks of the files behind it. */
import { ComError } from "../com/com-error.js";
import { ignoringComErrors } from "../com/ignoring.js";
import { E_POINTER } from "../generated/hresults.js";
import type { FileSystem } from "../files/file-system.js";
import { baseName, parentOf } from "../files/windows-path.js";
import { Vmc } from "../files/vmc.js";
import { vmUndoAction_Keep, type VMUndoAction } from "../generated/enumerations.js";
import { assertFree, assertThere, placeOf, type ConfigurationPlace } from "./configuration-place.js";
import { startsByItselfIn, wasRunning } from "./quitting.js";
import type { Configurations } from "./configurations.js";
import type { MachineIdentity } from "./virtual-machine-core.js";

/** A configuration's file name ends so. */
const EXTENSION = ".vmc";

/** Which machines belong to the server, kept between its runs. */
export interface MachineRegistry {
  files(): readonly string[];
  add(file: string): void;
  remove(file: string): void;
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
    return this.#registry.files().flatMap((file) => ignoringComErrors(() => this.#read(file)) ?? []);
  }

  /**
   * Where a configuration is or goes: (name, folder), or (nothing, full path).
   * @throws ComError E_POINTER, E_BAD_PATHNAME, E_INVALID_NAME, E_BUFFER_OVERFLOW,
   * VM_E_CONFIG_NAME_INVALID_CHAR; for new ones E_ALREADY_EXISTS; for existing ones E_FILE_NOT_FOUND, E_PATH_NOT_FOUND
   */
  locate(name: string | null, path: string | null, which: "new" | "existing"): ConfigurationPlace {
    if (path === null) throw new ComError(E_POINTER, "There is no path of the configuration.");
    const place = placeOf(name, path, EXTENSION);
    if (which === "new") assertFree(this.#fileSystem, place);
    else assertThere(this.#fileSystem, place);
    return place;
  }

  create({ name, file, id }: Pick<MachineIdentity, "name" | "file" | "id">): void {
    this.#fileSystem.makeFolder(parentOf(file));
    this.#fileSystem.writeFile(file, () => Vmc.create({ name, id }).serialize());
    this.#registry.add(file);
  }

  register(place: ConfigurationPlace): MachineIdentity {
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
    const place = placeOf(name, parentOf(file), EXTENSION);
    if (place.file.toLowerCase() === file.toLowerCase()) return file;
    assertFree(this.#fileSystem, place);
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
      wasRunning: wasRunning(vmc),
      startsIn: startsByItselfIn(vmc),
    };
  }
}

/** What a configuration says of its undo disks; one that says nothing, or nonsense, keeps them. */
export function undoActionOf(configuration: Vmc): VMUndoAction {
  return configuration.undoAction ?? vmUndoAction_Keep;
}
