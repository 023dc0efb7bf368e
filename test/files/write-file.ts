/** A process of its own that writes a file into a home, for tests that need another user's rights: prints the code. */
import { join } from "node:path";
import { AtomicWriter } from "../../lib/files/atomic-writer.js";
import { DriveMap } from "../../lib/files/drive-map.js";
import { HostFileSystem } from "../../lib/files/host-file-system.js";
import { codeOf } from "./com-error-of.js";

const [home = "", path = ""] = process.argv.slice(2);
const writer = new AtomicWriter(join(home, "writes.journal"));
const files = new HostFileSystem({ drives: new DriveMap(join(home, "drives")), writer });
process.stdout.write(codeOf(() => files.writeFile(path, new Uint8Array([1]))));
