/**
 * The files of a server whose machines are a host's domains: a machine's .vmc is made from its domain's definition when it
 * is read, and becomes the definition when it is written. Networks' files and the like are in memory, disk images where
 * the host has them.
 */
import type { FileContent, FileKind, FileSystem, OpenFile, OpenMode, TemporaryFile } from "../../files/file-system.js";
import { bytesOf, folderNotFound } from "../../files/file-system.js";
import { MemoryFileSystem } from "../../files/memory-file-system.js";
import { Vnc } from "../../files/vnc.js";
import { Vmc } from "../../files/vmc.js";
import { baseName, extension, fileKey, joinPath, parentOf } from "../../files/windows-path.js";
import type { MachineRegistry } from "../../model/machine-files.js";
import { uuidOf } from "./domain-states.js";

/** Where machines are that nobody here has made. */
export const DOMAIN_FOLDER = "C:\\Virtual Machines";

const CONFIGURATION = ".vmc";
const NETWORK = ".vnc";
const IN_MEMORY: ReadonlySet<string> = new Set([CONFIGURATION, NETWORK, ".vsv"]);

/** Definitions of domains, as configurations. Each pumps until the host has answered. */
export interface DomainDefinitions {
  read(uuid: string): Uint8Array;
  /** Defines a domain, or changes its definition. */
  write(uuid: string, configuration: Vmc): void;
  remove(uuid: string): void;
}

/** Networks of the host. Each call pumps until the host has answered. */
export interface NetworkDefinitions {
  has(name: string): boolean;
  create(name: string, id: Uint8Array | undefined): void;
  remove(name: string): void;
}

export class DomainFiles implements FileSystem {
  readonly #definitions: DomainDefinitions;
  readonly #images: FileSystem;
  readonly #networks: NetworkDefinitions;
  readonly #defined: (file: string) => void;
  readonly #memory = new MemoryFileSystem();
  /** UUIDs by the key of the path of the .vmc, and the other way round. */
  readonly #uuids = new Map<string, string>();
  readonly #paths = new Map<string, string>();

  /** @param defined hears of each configuration that the host has taken: it may read otherwise than it was written */
  constructor(
    definitions: DomainDefinitions,
    images: FileSystem,
    networks: NetworkDefinitions,
    defined: (file: string) => void,
  ) {
    this.#definitions = definitions;
    this.#images = images;
    this.#networks = networks;
    this.#defined = defined;
    this.#memory.makeFolder(DOMAIN_FOLDER);
  }

  /** The machines come from the host; what the server registers is defined there, and the other way round. */
  readonly registry: MachineRegistry = {
    files: () => [],
    add: (file) => {
      if (!this.#uuids.has(fileKey(file))) this.#define(file, Vmc.parse(this.#memory.readFile(file), file));
    },
    remove: (file) => this.#unregister(file),
  };

  /** Takes a domain in; returns the path of its configuration. */
  enter(uuid: string, name: string): string {
    const known = this.#paths.get(uuid);
    if (known !== undefined && baseName(known) === fileNameOf(name) + CONFIGURATION) return known;
    this.leave(uuid);
    const file = joinPath(DOMAIN_FOLDER, this.#free(fileNameOf(name)) + CONFIGURATION);
    this.#bind(file, uuid);
    return file;
  }

  /** The host has no such domain any more. */
  leave(uuid: string): void {
    const file = this.#paths.get(uuid);
    this.#paths.delete(uuid);
    if (file !== undefined) this.#uuids.delete(fileKey(file));
  }

  pathOf(uuid: string): string | undefined {
    return this.#paths.get(uuid);
  }

  uuids(): Iterable<string> {
    return this.#paths.keys();
  }

  #free(name: string): string {
    let free = name;
    for (let count = 2; this.#uuids.has(fileKey(joinPath(DOMAIN_FOLDER, free + CONFIGURATION))); count++) {
      free = `${name} (${count})`;
    }
    return free;
  }

  #bind(file: string, uuid: string): void {
    this.#uuids.set(fileKey(file), uuid);
    this.#paths.set(uuid, file);
  }

  /** Under the name that the file has: whoever renames a machine writes it anew. */
  #define(file: string, configuration: Vmc): void {
    const uuid = uuidOf(configuration.id);
    this.#definitions.write(uuid, configuration);
    this.leave(uuid);
    this.#bind(file, uuid);
    this.#defined(file);
  }

  /** The file stays, so that the machine can be registered again. */
  #unregister(file: string): void {
    const uuid = this.#uuids.get(fileKey(file));
    // It has been defined under another name meanwhile.
    if (uuid === undefined) return;
    const bytes = this.#definitions.read(uuid);
    this.#definitions.remove(uuid);
    this.leave(uuid);
    this.#memory.makeFolder(parentOf(file));
    this.#memory.writeFile(file, bytes);
  }

  #uuidAt(path: string): string | undefined {
    return extension(path) === CONFIGURATION ? this.#uuids.get(fileKey(path)) : undefined;
  }

  #place(path: string): FileSystem {
    return IN_MEMORY.has(extension(path)) ? this.#memory : this.#images;
  }

  // --- FileSystem

  kind(path: string): FileKind | undefined {
    if (this.#uuidAt(path) !== undefined) return "file";
    return this.#place(path).kind(path) ?? this.#memory.kind(path);
  }

  readFile(path: string): Uint8Array {
    const uuid = this.#uuidAt(path);
    return uuid === undefined ? this.#place(path).readFile(path) : this.#definitions.read(uuid);
  }

  writeFile(path: string, content: FileContent): void {
    if (extension(path) === NETWORK) return this.#writeNetwork(path, bytesOf(content));
    if (extension(path) !== CONFIGURATION) return this.#inFolder(path).writeFile(path, content);
    this.#define(path, Vmc.parse(bytesOf(content), path));
  }

  /** A network whose file is new is made; what its file says besides stays here. */
  #writeNetwork(path: string, bytes: Uint8Array): void {
    const name = baseName(path).slice(0, -NETWORK.length);
    if (!this.#networks.has(name)) this.#networks.create(name, Vnc.parse(bytes, path).id);
    this.#memory.writeFile(path, bytes);
  }

  makeFolder(path: string): void {
    for (let folder = path; folder !== parentOf(folder); folder = parentOf(folder)) {
      if (this.#uuidAt(folder) !== undefined) throw folderNotFound(path);
    }
    this.#memory.makeFolder(path);
  }

  remove(path: string): void {
    if (this.#uuidAt(path) !== undefined) this.#unregister(path);
    const network = extension(path) === NETWORK ? baseName(path).slice(0, -NETWORK.length) : "";
    if (this.#networks.has(network)) this.#networks.remove(network);
    const place = this.#place(path);
    if (place !== this.#memory && place.kind(path) === undefined) return this.#memory.remove(path);
    place.remove(path);
  }

  list(folder: string): string[] {
    const names = new Set(this.#memory.kind(folder) === "folder" ? this.#memory.list(folder) : []);
    if (this.#images.kind(folder) === "folder") for (const name of this.#images.list(folder)) names.add(name);
    for (const file of this.#paths.values()) if (fileKey(parentOf(file)) === fileKey(folder)) names.add(baseName(file));
    // The error of a folder that is nowhere.
    if (names.size === 0) return this.#memory.list(folder);
    return [...names].sort();
  }

  open(path: string, mode: OpenMode): OpenFile {
    return this.#inFolder(path).open(path, mode);
  }

  createTemporary(path: string, replaces: boolean): TemporaryFile {
    return this.#inFolder(path).createTemporary(path, replaces);
  }

  rename(from: string, to: string): void {
    this.#inFolder(to).rename(from, to);
  }

  size(path: string): number {
    const uuid = this.#uuidAt(path);
    return uuid === undefined ? this.#place(path).size(path) : this.#definitions.read(uuid).length;
  }

  isReadOnly(path: string): boolean {
    return this.#uuidAt(path) === undefined && this.#place(path).isReadOnly(path);
  }

  setReadOnly(path: string, readOnly: boolean): void {
    if (this.#uuidAt(path) === undefined) this.#place(path).setReadOnly(path, readOnly);
  }

  freeSpace(path: string): number {
    return this.#place(path).freeSpace(path);
  }

  largestFile(path: string): number {
    return this.#place(path).largestFile(path);
  }

  hostPath(path: string): string {
    return this.#images.hostPath?.(path) ?? path;
  }

  /** A folder that was made for configurations is one for images when the first comes. */
  #inFolder(path: string): FileSystem {
    const place = this.#place(path);
    const folder = parentOf(path);
    if (place !== this.#memory && place.kind(folder) === undefined && this.#memory.kind(folder) === "folder") {
      place.makeFolder(folder);
    }
    return place;
  }
}

/** A domain may be called what no file can be. */
function fileNameOf(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  const plain = name.replace(/[*?:<>/|\\"%\u0000-\u001f]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  return plain.replace(/[. ]+$/, "_").slice(0, 200) || "_";
}
