/** Which files the generator makes, what is in them, and which of those on disk differ. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { emitDispatchTables } from "./emit/dispatch-tables.js";
import { emitEnumerations } from "./emit/enumerations.js";
import { emitHresults } from "./emit/hresults.js";
import { emitImplementations } from "./emit/implementations.js";
import { emitInterfaceIds, emitInterfaceIdTypings } from "./emit/interface-ids.js";
import { emitLateBound } from "./emit/late-bound.js";
import { emitScriptTypings } from "./emit/typings-script.js";
import { GENERATED, type OutputFile } from "./emit/text.js";
import { emitEnumerationTypings } from "./emit/typings-enumerations.js";
import { emitBarrel, emitEventSourceTypings } from "./emit/typings-events.js";
import { emitHresultTypings } from "./emit/typings-hresults.js";
import { emitEventTypings, emitInterfaceTypings } from "./emit/typings-interface.js";
import { emitWrappers } from "./emit/wrappers.js";
import { readMidl } from "./midl-reader.js";
import { ObjectModel } from "./object-model.js";

export const IDL_FILE = "typings/VirtualServer.idl";

/** Where generated files are, and nothing else with their first line. */
const FOLDERS = ["typings", "lib/generated"];

/** Everything that is made from the IDL, laid out by prettier. */
export async function generatedFiles(root: string, idl: string): Promise<OutputFile[]> {
  return laidOut(root, emitAll(new ObjectModel(readMidl(idl, IDL_FILE))));
}

/** Files as prettier lays them out. */
export async function laidOut(root: string, files: readonly OutputFile[]): Promise<OutputFile[]> {
  const options = { printWidth: 120, ...(await resolveConfig(path.join(root, IDL_FILE))) };
  return Promise.all(
    files.map(async ({ path: file, text }) => ({
      path: file,
      text: await format(text, { ...options, parser: "typescript" }),
    })),
  );
}

function emitAll(model: ObjectModel): OutputFile[] {
  const { interfaces, dispinterfaces } = model.library;
  return [
    ...interfaces.map((each) => emitInterfaceTypings(model, each)),
    ...dispinterfaces.map((each) => emitEventTypings(model, each)),
    emitEnumerationTypings(model),
    emitHresultTypings(model),
    emitInterfaceIdTypings(model),
    emitEventSourceTypings(model),
    emitBarrel(model),
    emitScriptTypings(model),
    emitEnumerations(model),
    emitHresults(model),
    emitInterfaceIds(model),
    emitDispatchTables(model),
    emitImplementations(model),
    emitWrappers(model),
    emitLateBound(model),
  ];
}

export interface StaleFile {
  readonly path: string;
  /** What it should be; null if it should not exist. */
  readonly text: string | null;
}

/** The files on disk that are not as they should be. */
export async function staleFiles(root: string, wanted: readonly OutputFile[]): Promise<StaleFile[]> {
  const stale: StaleFile[] = [];
  for (const file of wanted) {
    if ((await textOf(root, file.path)) !== file.text) stale.push(file);
  }
  const known = new Set(wanted.map((file) => file.path));
  for (const folder of FOLDERS) {
    for (const name of await readdir(path.join(root, folder))) {
      const file = `${folder}/${name}`;
      if (known.has(file) || !name.endsWith(".ts")) continue;
      if ((await textOf(root, file))?.startsWith(GENERATED)) stale.push({ path: file, text: null });
    }
  }
  return stale;
}

async function textOf(root: string, file: string): Promise<string | null> {
  try {
    return await readFile(path.join(root, file), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
