/**
 * Builds the native layer into build/: `npm run build:native [-- --sanitize=address|undefined|thread]`. Needs a compiler
 * for C++17, make and Python, as node-gyp does; no network where Node's headers are installed. The addon for libvirt is
 * built where libvirt's headers are.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { whyNoLibvirt } from "./libvirt-headers.js";
import { nodeDirectory } from "./node-headers.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const nodeGyp = createRequire(import.meta.url).resolve("node-gyp/bin/node-gyp.js");

const nodeDir = nodeDirectory();
const headers = nodeDir === undefined ? [] : [`--nodedir=${nodeDir}`];

const { status, error } = spawnSync(
  process.execPath,
  [nodeGyp, "configure", "build", ...headers, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
  },
);
if (error !== undefined) throw error;
process.exitCode = status ?? 1;

const leftOut = whyNoLibvirt();
if (leftOut !== undefined) console.log(leftOut);
