/** Files of a kind in folders and the folders in them. */
import { ComError } from "../com/com-error.js";
import type { FileKind, FileSystem } from "./file-system.js";
import { extension, fileKey, joinPath } from "./windows-path.js";

/** Deeper than anybody nests folders; what a circle of links leads to ends here at the latest. */
const DEPTH_LIMIT = 16;

/**
 * The paths of all files with an extension, in the order of the folders, each file once. A folder that is
 * missing, or that this account may not see, has none.
 * @param extensions in lower case with their dots: ".vmc"
 */
export function findFiles(fileSystem: FileSystem, folders: Iterable<string>, extensions: readonly string[]): string[] {
  const search = new Search(fileSystem, extensions);
  for (const folder of folders) search.visit(folder, 0);
  return [...search.found.values()];
}

class Search {
  /** By the key of the path. */
  readonly found = new Map<string, string>();
  readonly #fileSystem: FileSystem;
  readonly #extensions: readonly string[];
  /** Folders that have been looked at, by where the host has them: a link may lead to one again. */
  readonly #visited = new Set<string>();

  constructor(fileSystem: FileSystem, extensions: readonly string[]) {
    this.#fileSystem = fileSystem;
    this.#extensions = extensions;
  }

  visit(folder: string, depth: number): void {
    const place = attempt(() => this.#fileSystem.hostPath?.(folder) ?? fileKey(folder));
    if (place === undefined || this.#visited.has(place) || depth > DEPTH_LIMIT) return;
    this.#visited.add(place);
    const inside: string[] = [];
    for (const name of attempt(() => this.#fileSystem.list(folder)) ?? []) {
      const path = attempt(() => joinPath(folder, name));
      if (path === undefined) continue;
      const kind = this.#kindOf(path);
      if (kind === "folder") inside.push(path);
      else if (kind === "file" && this.#extensions.includes(extension(path))) this.#add(path);
    }
    for (const path of inside) this.visit(path, depth + 1);
  }

  #kindOf(path: string): FileKind | undefined {
    return attempt(() => this.#fileSystem.kind(path));
  }

  #add(path: string): void {
    const key = fileKey(path);
    if (!this.found.has(key)) this.found.set(key, path);
  }
}

/** Undefined for what cannot be looked at: a name that is none on Windows, a link that leads out of its drive. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof ComError) return undefined;
    throw error;
  }
}
