/** The files that scripts reach: the drives of the home, whoever has its server, and the host's own. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AtomicWriter } from "../../files/atomic-writer.js";
import { DriveMap } from "../../files/drive-map.js";
import type { FileSystem } from "../../files/file-system.js";
import { defaultHome } from "../../files/home.js";
import { hostCode } from "../../files/host-error.js";
import { HostFileSystem } from "../../files/host-file-system.js";
import type { HiveStore } from "../objects/shell/registry-hive.js";

export interface HomeFiles {
  readonly fileSystem: FileSystem;
  readonly registry: HiveStore;
}

/**
 * The files of a home that this process need not own: scripts that a server runs use its drives beside it.
 * @param directory the default home unless given
 */
export function homeFiles(directory: string = defaultHome()): HomeFiles {
  // Not the owner's journal: that one has a single user.
  const writer = new AtomicWriter(join(directory, "scripts.journal"));
  const hive = join(directory, "registry.json");
  return {
    fileSystem: new HostFileSystem({ drives: new DriveMap(join(directory, "drives")), writer }),
    registry: {
      read: () => contentOf(hive),
      write(bytes) {
        mkdirSync(directory, { recursive: true });
        writer.write(hive, bytes);
      },
    },
  };
}

function contentOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (hostCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
