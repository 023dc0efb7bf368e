/** Opens the home and replaces `file` by one of two contents after the other, until it is killed. */
import { HostFileSystem } from "../../../lib/files/host-file-system.js";
import { openHome } from "../../../lib/files/home.js";

const [directory = "", file = ""] = process.argv.slice(2);
const files = new HostFileSystem(openHome(directory));
const contents = [new Uint8Array(300_000).fill(1), new Uint8Array(200_000).fill(2)] as const;
files.writeFile(file, contents[0]);
console.log("writing");
for (;;) for (const content of contents) files.writeFile(file, content);
