import { cpSync, symlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What is made here and not part of a fresh checkout. */
const MADE = ["node_modules", "dist", "coverage", "build", "prebuilds", ".git"];

/** What npm says of a package that it has packed. */
export interface Packed {
  readonly filename: string;
  /** Bytes of the tarball. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/**
 * `npm pack` in a copy of the repository that is as fresh as a checkout: nothing that an earlier build has
 * left behind gets in, and the dist/ that other tests use is left alone. The tarball is put into `folder`.
 */
export function packFreshCopy(folder: string): Packed {
  const copy = path.join(folder, "checkout");
  cpSync(ROOT, copy, { recursive: true, filter: (source) => !MADE.includes(path.relative(ROOT, source)) });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"), "junction");
  // Left to itself `npm pack` runs `prepack` and then `prepare`, which builds the same again.
  npm(["run", "prepack"], copy);
  const out = npm(["pack", "--ignore-scripts", "--json", "--silent", "--pack-destination", folder], copy);
  const [packed] = JSON.parse(out) as [Packed];
  return packed;
}

function npm(args: readonly string[], cwd: string): string {
  const { status, out, error } = run("npm", args, cwd);
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed:\n${error}${out}`);
  return out;
}
