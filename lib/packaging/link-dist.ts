/**
 * Puts the modules that `vmcom run` and threads load into few files: Node takes half a millisecond to load a
 * module, a script in VBScript needs some 150 of them, and every thread that posts loads its own. Each module
 * stays where it is and re-exports from the linked file what it exported, so that it is the same module to
 * whoever imports it, and loaded once.
 *
 * Runs after the TypeScript compiler: `tsx lib/packaging/link-dist.ts [directory]`
 */
import { build, type BuildOptions, type BuildResult, type Plugin } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const dist = resolve(process.argv[2] ?? fileURLToPath(new URL("../../dist", import.meta.url)));

/** The linked files, and the modules with which loading begins that they are for; a later one leaves out what earlier ones have. */
const LINKED: readonly (readonly [name: string, roots: readonly string[]])[] = [
  ["linked-host", ["cli/run.js"]],
  [
    "linked-com",
    [
      "apartment/apartment.js",
      "com/connection-point.js",
      "com/convert.js",
      "com/dispatch.js",
      "com/late-bound.js",
      "com/success-code.js",
      "com/variant.js",
      "native/native-addon.js",
    ],
  ],
  ["linked-vbscript", ["script/host/engine-script.js", "script/vbscript/engine.js"]],
  ["linked-jscript", ["script/jscript/classify.js", "script/jscript/engine.js"]],
  ["linked-marshal", ["marshal/index.js"]],
  ["linked-library", ["index.js", "script/host/home-files.js", "script/host/script-session.js"]],
  ["linked-objects", ["script/objects/script-objects.js"]],
  ["linked-port", ["port/runtime/index.js", "port/runtime/port-session.js"]],
];

/** What these load besides stays in files of its own: scripts for Node need it, and nothing of VBScript. */
const APART = ["script/host/modern-script.js"];

function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}

/** How a file in dist itself names another. */
function inDist(path: string): string {
  return `./${withSlashes(relative(dist, path))}`;
}

/** Follows the static imports between modules; import() and other packages stay as they are. */
const staticImports: Plugin = {
  name: "static-imports",
  setup(bundle) {
    bundle.onResolve({ filter: /.*/ }, ({ kind, path, resolveDir }) => {
      if (kind === "entry-point") return undefined;
      if (!path.startsWith(".")) return { external: true };
      return kind === "dynamic-import" ? { path: inDist(resolve(resolveDir, path)), external: true } : undefined;
    });
    // A module goes on to find its neighbours from where it was.
    bundle.onLoad({ filter: /\.js$/ }, ({ path }) => {
      const place = JSON.stringify(inDist(path));
      const text = readFileSync(path, "utf8");
      return {
        contents: text.replaceAll("import.meta.url", `new URL(${place}, import.meta.url).href`),
        loader: "js",
      };
    });
  },
};

function bundled(options: BuildOptions): Promise<BuildResult<{ metafile: true; write: false }>> {
  return build({
    plugins: [staticImports],
    ...options,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    absWorkingDir: dist,
    outdir: dist,
    write: false,
    metafile: true,
  });
}

/** The modules that the roots load, by their paths in dist. */
async function modulesOf(roots: readonly string[]): Promise<string[]> {
  const { metafile } = await bundled({ entryPoints: roots.map((root) => join(dist, root)) });
  return Object.keys(metafile.inputs).sort();
}

/** The names that a module exports. */
async function exportsOf(module: string): Promise<string[]> {
  const { metafile } = await bundled({ entryPoints: [join(dist, module)] });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** A module that is linked, and where. */
interface LinkedModule {
  readonly path: string;
  readonly names: readonly string[];
  readonly file: string;
  /** Several modules may export the same name; in the linked file this comes before it. */
  readonly prefix: string;
}

async function modulesToLink(): Promise<LinkedModule[]> {
  const found = new Map<string, LinkedModule>();
  const apart = new Set<string>();
  for (const [file, roots] of LINKED) {
    for (const path of await modulesOf(roots)) {
      if (found.has(path) || apart.has(path)) continue;
      found.set(path, { path, names: await exportsOf(path), file, prefix: `m${found.size}_` });
    }
    for (const path of await modulesOf(APART)) if (!found.has(path)) apart.add(path);
  }
  if (found.size < 2 * LINKED.length) throw new Error("dist is linked already: compile it first");
  return [...found.values()];
}

/** Gives a linked file the text that re-exports its modules; those of other files it takes from there. */
function linkedFile(own: string, modules: readonly LinkedModule[]): Plugin {
  const byPath = new Map(modules.map((module) => [join(dist, module.path), module]));
  return {
    name: "linked-file",
    setup(bundle) {
      bundle.onResolve({ filter: /^linked-/ }, ({ path }) => ({ path, namespace: "linked" }));
      bundle.onLoad({ filter: /.*/, namespace: "linked" }, () => ({
        contents: modules
          .filter(({ file }) => file === own)
          .map(reExport)
          .join("\n"),
        resolveDir: dist,
      }));
      bundle.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir, namespace }) => {
        if (namespace === "elsewhere") return { path, external: true };
        const module = resolve(resolveDir, path);
        const found = byPath.get(module);
        if (found?.file === own) return undefined;
        if (kind === "dynamic-import" || found === undefined) return { path: inDist(module), external: true };
        return { path: module, namespace: "elsewhere" };
      });
      bundle.onLoad({ filter: /.*/, namespace: "elsewhere" }, ({ path }) => {
        const { names, file, prefix } = byPath.get(path) as LinkedModule;
        return { contents: `${exportList(names, prefix)} from "./${file}.js";` };
      });
    },
  };
}

function reExport({ path, names, prefix }: LinkedModule): string {
  return `export { ${names.map((name) => `${name} as ${prefix}${name}`).join(", ")} } from "./${path}";`;
}

/** What takes a module's exports from its linked file. */
function exportList(names: readonly string[], prefix: string): string {
  return `export { ${names.map((name) => `${prefix}${name} as ${name}`).join(", ")} }`;
}

/** What stays in a module's place. */
function stub({ path, names, file, prefix }: LinkedModule): string {
  const place = withSlashes(relative(dirname(path), `${file}.js`));
  const from = JSON.stringify(place.startsWith(".") ? place : `./${place}`);
  return names.length === 0 ? `import ${from};\n` : `${exportList(names, prefix)} from ${from};\n`;
}

async function link(): Promise<void> {
  const modules = await modulesToLink();
  const texts = new Map<string, string>();
  for (const [file] of LINKED) {
    const plugins = [linkedFile(file, modules), staticImports];
    const { outputFiles } = await bundled({ entryPoints: [file], plugins });
    for (const { path, text } of outputFiles) texts.set(path, text);
  }
  for (const module of modules) texts.set(join(dist, module.path), stub(module));
  for (const [path, text] of texts) writeFileSync(path, text);
}

await link();
