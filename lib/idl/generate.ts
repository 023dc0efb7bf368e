/**
 * `npm run generate`: makes everything that repeats typings/VirtualServer.idl, and the types of the objects that ported
 * scripts use.
 *
 *     npm run generate              writes what is out of date and deletes what is no longer made
 *     npm run generate -- --check   writes nothing; names the files that are out of date and exits with 1
 *     npm run generate -- --tlb     makes typings/VirtualServer.tlb too, with the widl on the PATH or
 *                                   with the one that --widl=FILE names
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { OBJECT_TYPES, objectDeclarations } from "../packaging/object-declarations.js";
import { IDL_FILE, generatedFiles, laidOut, staleFiles } from "./generated-files.js";
import { compileTypeLibrary, TLB_FILE } from "./type-library.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

async function main(args: readonly string[]): Promise<number> {
  const idl = await readFile(path.join(ROOT, IDL_FILE), "utf8");
  const objectTypes = await laidOut(ROOT, [{ path: OBJECT_TYPES, text: objectDeclarations() }]);
  const stale = await staleFiles(ROOT, [...(await generatedFiles(ROOT, idl)), ...objectTypes]);
  if (args.includes("--check")) return report(stale.map((each) => each.path));
  for (const file of stale) {
    const target = path.join(ROOT, file.path);
    await (file.text === null ? rm(target) : writeFile(target, file.text));
    console.log(`${file.text === null ? "deleted" : "wrote"} ${file.path}`);
  }
  if (args.includes("--tlb")) {
    const widl = args.find((arg) => arg.startsWith("--widl="))?.slice("--widl=".length);
    await writeFile(path.join(ROOT, TLB_FILE), await compileTypeLibrary(path.join(ROOT, IDL_FILE), widl));
    console.log(`wrote ${TLB_FILE}`);
  }
  return 0;
}

function report(stale: readonly string[]): number {
  for (const file of stale) console.error(`${file} is out of date: run npm run generate`);
  return stale.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await main(process.argv.slice(2));
}
