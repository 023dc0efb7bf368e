/**
 * Builds the native layer for packages of this platform into prebuilds/, where installations look for it:
 * `npm run prebuilds`. What is in build/ afterwards is without the addon itself, which has moved. The addon for libvirt goes
 * with it where it was built; it needs libvirt's library wherever it is loaded.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { binariesOf } from "../native/native-addon.js";
import { whyNoLibvirt } from "./libvirt-headers.js";
import { nodeDirectory } from "./node-headers.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const prebuildify = createRequire(import.meta.url).resolve("prebuildify/bin.js");

// A binary for Node-API runs on every later Node; for Alpine's C library another one is needed.
const options = ["--napi", "--strip", "--tag-libc", "--name=vmcom", `--target=${process.versions.node}`];
const nodeDir = nodeDirectory();
const { status, error } = spawnSync(process.execPath, [prebuildify, ...options], {
  cwd: root,
  stdio: "inherit",
  env: nodeDir === undefined ? process.env : { ...process.env, npm_config_nodedir: nodeDir },
});
if (error !== undefined) throw error;
process.exitCode = status ?? 1;

const leftOut = whyNoLibvirt();
if (leftOut !== undefined) console.log(leftOut);
const [built, prebuilt] = binariesOf("vmcom_libvirt");
if (built !== undefined && prebuilt !== undefined && existsSync(built)) copyFileSync(built, prebuilt);
