/** Where the disk images are that scripts name, for a host's machines. */
import { join } from "node:path";
import { AtomicWriter } from "../../files/atomic-writer.js";
import { DriveMap } from "../../files/drive-map.js";
import type { FileSystem } from "../../files/file-system.js";
import { defaultHome } from "../../files/home.js";
import { HostFileSystem } from "../../files/host-file-system.js";
import { MemoryFileSystem } from "../../files/memory-file-system.js";
import { isLocal } from "./libvirt-uri.js";

/**
 * A host that is this machine has its images on the drives of the home, which other servers share. Those of another host
 * are out of sight: scripts name them by their absolute paths there.
 */
export function imagesOf(uri: string, home: string = defaultHome()): FileSystem {
  if (!isLocal(uri) || /^(?:test|simulated):/.test(uri)) return new MemoryFileSystem();
  const writer = new AtomicWriter(join(home, `libvirt-${process.pid}.journal`));
  return new HostFileSystem({ drives: new DriveMap(join(home, "drives")), writer });
}
