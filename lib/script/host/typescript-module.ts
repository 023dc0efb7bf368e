/**
 * Runs a module in TypeScript: without its types, and with this vmcom in the place of "vmcom". Node takes the types away
 * itself from 22.13 on; before, the TypeScript of the project does.
 */
import { parse, type Node } from "acorn";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { HostError } from "./host-error.js";

type Strip = (text: string, file: string) => string;

/** The entries of this package, by what programs call them. */
const ENTRIES: Readonly<Record<string, string>> = {
  vmcom: "../../index.js",
  "vmcom/testing": "../../testing/index.js",
  "vmcom/script": "../index.js",
  "vmcom/port": "../../port/runtime/index.js",
  "vmcom/activex": "../../activex/index.js",
};

/**
 * Runs the module and those that it imports.
 * @param failed makes another error of one: what ran is still there, so that its words can be found
 */
export async function runTypeScript(file: string, failed: (error: unknown) => unknown): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "vmcom-typescript-"));
  try {
    const compilation = new Compilation(directory, stripperFor(file));
    await import(pathToFileURL(compilation.compile(file)).href);
  } catch (error) {
    throw failed(error);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

class Compilation {
  readonly #directory: string;
  readonly #strip: Strip;
  readonly #compiled = new Map<string, string>();

  constructor(directory: string, strip: Strip) {
    this.#directory = directory;
    this.#strip = strip;
  }

  /** @returns where the module is without its types */
  compile(file: string): string {
    const known = this.#compiled.get(file);
    if (known !== undefined) return known;
    const place = join(this.#directory, `${this.#compiled.size}.mjs`);
    this.#compiled.set(file, place);
    const text = this.#strip(readFileSync(file, "utf8"), file);
    writeFileSync(
      place,
      withSpecifiers(text, (specifier) => this.#resolve(specifier, file)),
    );
    return place;
  }

  #resolve(specifier: string, from: string): string {
    const own = Object.hasOwn(ENTRIES, specifier) ? ENTRIES[specifier] : undefined;
    if (own !== undefined) return new URL(own, import.meta.url).href;
    if (specifier.startsWith("node:")) return specifier;
    if (!/^\.{0,2}\//.test(specifier)) return pathToFileURL(nodeModule.createRequire(from).resolve(specifier)).href;
    const path = resolve(dirname(from), specifier);
    const source = path.replace(/\.(m?)js$/, ".$1ts");
    if (/\.m?ts$/.test(source) && existsSync(source)) return pathToFileURL(this.compile(source)).href;
    return pathToFileURL(path).href;
  }
}

interface ImportNode extends Node {
  readonly source?: (Node & { readonly value?: unknown }) | null;
}

/** A module with other names for what it imports. */
function withSpecifiers(text: string, resolved: (specifier: string) => string): string {
  const { body } = parse(text, { ecmaVersion: "latest", sourceType: "module" });
  let changed = "";
  let from = 0;
  for (const { source } of body as readonly ImportNode[]) {
    if (typeof source?.value !== "string") continue;
    changed += text.slice(from, source.start) + JSON.stringify(resolved(source.value));
    from = source.end;
  }
  return changed + text.slice(from);
}

interface TypeScriptCompiler {
  transpileModule(text: string, options: object): { readonly outputText: string };
}

function stripperFor(file: string): Strip {
  const { stripTypeScriptTypes } = nodeModule as { stripTypeScriptTypes?: (text: string) => string };
  if (stripTypeScriptTypes !== undefined) return (text) => stripTypeScriptTypes(text);
  for (const from of [file, fileURLToPath(import.meta.url)]) {
    const compiler = compilerNear(from);
    if (compiler === undefined) continue;
    // The numbers of ES2022 and ESNext in the compiler's own enumerations.
    const compilerOptions = { target: 9, module: 99, verbatimModuleSyntax: true };
    return (text, fileName) => compiler.transpileModule(text, { compilerOptions, fileName }).outputText;
  }
  throw new HostError(`CScript Error: "${file}" is TypeScript, which Node runs from 22.13 on; npm install typescript`);
}

function compilerNear(file: string): TypeScriptCompiler | undefined {
  try {
    return nodeModule.createRequire(file)("typescript") as TypeScriptCompiler;
  } catch {
    return undefined;
  }
}
