import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

let isFresh = false;

/** Builds dist/ if lib/ has changed since it was built: before the command line is started, and before tests of what is built. */
export function built(): void {
  if (isFresh || builtAt() >= changedAt()) return;
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm run build: ${stdout}${stderr}`);
  isFresh = true;
}

function builtAt(): number {
  return statSync(join(root, "dist/cli/main.js"), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}

function changedAt(): number {
  const files = readdirSync(join(root, "lib"), { recursive: true, withFileTypes: true });
  const times = files.map((file) => (file.isFile() ? statSync(join(file.parentPath, file.name)).mtimeMs : 0));
  return Math.max(...times);
}
