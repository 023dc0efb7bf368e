/** Pieces of text that all emitters need. */

/** The first line of every generated file. */
export const GENERATED = "// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.";

export interface OutputFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A file of the given parts; an empty part is a blank line. The exact layout is prettier's business. */
export function outputFile(path: string, parts: readonly string[]): OutputFile {
  return { path, text: `${[GENERATED, "", ...parts].join("\n")}\n` };
}

const LINE_WIDTH = 120;

/** A doc comment: paragraphs, then tags, wrapped for code that is indented by `indent` spaces. */
export function docComment(paragraphs: readonly string[], tags: readonly string[] = [], indent = 0): string {
  const width = LINE_WIDTH - indent - " * ".length;
  const lines = paragraphs.flatMap((text, index) => [...(index > 0 ? [""] : []), ...wrap(text, width)]);
  if (tags.length > 0 && lines.length > 0) lines.push("");
  lines.push(...tags.flatMap((tag) => wrap(tag, width - 2).map((line, index) => (index > 0 ? `  ${line}` : line))));
  const [only] = lines;
  if (only === undefined) return "";
  if (lines.length === 1 && only.length <= width - " */".length - 1) return `/** ${only} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replaceAll("*/", "*\\/").split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A phrase as a sentence: "grants the rights" becomes "Grants the rights.". */
export function sentence(phrase: string): string {
  const [first = ""] = phrase.split(" ");
  // A name that begins with a small letter, like vmVMState_Saved, stays as it is.
  const start = /[A-Z_]/.test(first) ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return /[.!?]$/.test(start) || start === "" ? start : `${start}.`;
}

/** A member name as a string literal or an object key. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** 0x60020000, or a small number as it is. */
export function hex(value: number): string {
  return Math.abs(value) < 0x10000 ? String(value) : `0x${(value >>> 0).toString(16).padStart(8, "0")}`;
}

/** `import type { A, B } from "...";` sorted; nothing for no names. */
export function importType(names: Iterable<string>, from: string): string {
  return importOf("import type", names, from);
}

/** `import { A, B } from "...";` sorted; nothing for no names. */
export function importValue(names: Iterable<string>, from: string): string {
  return importOf("import", names, from);
}

/** What `localConstant` makes constants of, for importValue. */
export function imported(name: string): string {
  return `${name} as imported${name}`;
}

/**
 * An imported symbol as a constant of the module's own. Such a one is part of the compiled code; an
 * import is read, and compared with what it was before, wherever it is used.
 */
export function localConstant(name: string): string {
  return `const ${name}: typeof imported${name} = imported${name};`;
}

function importOf(keyword: string, names: Iterable<string>, from: string): string {
  const sorted = Array.from(new Set(names)).sort();
  return sorted.length === 0 ? "" : `${keyword} { ${sorted.join(", ")} } from ${quote(from)};`;
}
