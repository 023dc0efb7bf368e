/** Modules laid out as the project that they go to lays out its own: by Prettier, where it is installed. */
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { WrittenLine } from "./vbscript/line-writer.js";

export interface FormattedModule {
  readonly text: string;
  /** Lines of the module, each with the line of the script that it comes from; 0 for none. */
  readonly lines: readonly WrittenLine[];
}

interface Prettier {
  format(text: string, options: object): Promise<string>;
  resolveConfig(file: string): Promise<object | null>;
}

/** Where Prettier is not installed lines are as long as they are. */
export async function formatted(lines: readonly WrittenLine[], directory: string): Promise<FormattedModule> {
  const plain = `${lines
    .map(({ text }) => text)
    .join("\n")
    .trimEnd()}\n`;
  const prettier = await findPrettier(directory);
  if (prettier === undefined) return { text: plain, lines };
  const file = join(resolve(directory), "ported.ts");
  const config = (await prettier.resolveConfig(file)) ?? { printWidth: 120 };
  const text = await prettier.format(plain, { ...config, parser: "typescript" });
  return { text, lines: withSources(text, lines) };
}

async function findPrettier(directory: string): Promise<Prettier | undefined> {
  for (const from of [join(resolve(directory), "x.js"), join(process.cwd(), "x.js"), fileURLToPath(import.meta.url)]) {
    try {
      const path = createRequire(from).resolve("prettier");
      const module = (await import(pathToFileURL(path).href)) as Prettier & { readonly default?: Prettier };
      return module.default ?? module;
    } catch {
      // The next one may have it.
    }
  }
  return undefined;
}

/** The lines of the laid out text: what they come from is what has been written of them, white space aside. */
function withSources(text: string, lines: readonly WrittenLine[]): WrittenLine[] {
  const marks = lines.map(({ text: line, source }) => ({ key: bare(line), source }));
  let at = 0;
  let isImport = false;
  return text.split("\n").map((line) => {
    // What is imported has names that stand elsewhere, too.
    isImport ||= line.startsWith("import ");
    if (isImport) {
      isImport = !line.includes(' from "');
      return { text: line, source: 0 };
    }
    const key = bare(line).slice(0, 24);
    if (key === "") return { text: line, source: 0 };
    // A bracket stands anywhere: only the next lines can be meant.
    const reach = key.length < 6 ? 2 : 40;
    const found = marks.findIndex((mark, i) => i >= at && i < at + reach && mark.key.startsWith(key));
    if (found >= 0) at = found + 1;
    return { text: line, source: marks[found >= 0 ? found : Math.max(0, at - 1)]?.source ?? 0 };
  });
}

function bare(line: string): string {
  return line.replace(/[\s()"'`;,]/g, "");
}
