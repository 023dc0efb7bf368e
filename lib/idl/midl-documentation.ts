/** The comment above a declaration: paragraphs, then tags. */
import type { DocComment } from "./midl-lexer.js";
import type { DocumentedCode, Documentation } from "./midl-model.js";

export const NO_DOCUMENTATION: Documentation = {
  paragraphs: [],
  parameters: new Map(),
  returns: "",
  variant: "",
  variantParameters: new Map(),
  nullable: false,
  handler: "",
  successes: [],
  failures: [],
};

/** Reads a comment; calls `fail` with what is wrong with it. */
export function readDocumentation(comment: DocComment, fail: (problem: string) => never): Documentation {
  const { paragraphs, tags } = splitComment(comment.lines);
  const documentation = {
    paragraphs,
    parameters: new Map<string, string>(),
    returns: "",
    variant: "",
    variantParameters: new Map<string, string>(),
    nullable: false,
    handler: "",
    successes: [] as DocumentedCode[],
    failures: [] as DocumentedCode[],
  };
  for (const tag of tags) {
    const [, name = "", text = ""] = /^(@[\w-]+)\s*(.*)$/.exec(tag) ?? [];
    switch (name) {
      case "@param":
        documentation.parameters.set(...named(text));
        break;
      case "@variant-param":
        documentation.variantParameters.set(...named(text));
        break;
      case "@returns":
        documentation.returns = text;
        break;
      case "@variant":
        documentation.variant = text;
        break;
      case "@handler":
        documentation.handler = text;
        break;
      case "@nullable":
        documentation.nullable = true;
        break;
      case "@succeeds":
        documentation.successes.push(documentedCode(text));
        break;
      case "@throws":
        documentation.failures.push(documentedCode(text));
        break;
      default:
        fail(`unknown tag ${JSON.stringify(tag)}`);
    }
  }
  return documentation;
}

/** Joins the wrapped lines of each paragraph and of each tag. */
function splitComment(lines: readonly string[]): { paragraphs: string[]; tags: string[] } {
  const paragraphs: string[] = [];
  const tags: string[] = [];
  let open: string[] | null = null;
  for (const line of lines.map((text) => text.trim())) {
    if (line === "") {
      open = null;
    } else if (line.startsWith("@")) {
      open = tags;
      tags.push(line);
    } else if (open === null) {
      open = paragraphs;
      paragraphs.push(line);
    } else {
      open.push(`${open.pop()} ${line}`);
    }
  }
  return { paragraphs, tags };
}

function named(text: string): [name: string, rest: string] {
  const space = text.indexOf(" ");
  return space < 0 ? [text, ""] : [text.slice(0, space), text.slice(space + 1)];
}

function documentedCode(text: string): DocumentedCode {
  const [code, reason] = named(text);
  return { code, reason };
}
