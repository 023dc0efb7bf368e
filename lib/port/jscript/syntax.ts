/** The syntax tree of a script in JScript, as its port reads it. */
import type { AnyNode } from "acorn";

/** A node with whatever children it has. */
export type SyntaxNode = AnyNode & Record<string, unknown>;

/** Calls `visit` for a node and all nodes in it, parents first; what it returns false for is not gone into. */
export function walkSyntax(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => boolean | undefined,
  parents: readonly SyntaxNode[] = [],
): void {
  if (visit(node, parents) === false) return;
  const inner = [...parents, node];
  for (const [key, value] of Object.entries(node)) {
    if (key === "type" || key === "start" || key === "end") continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walkSyntax(child, visit, inner);
    }
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** Changes of a text, each at a place of the original. */
export class TextEdits {
  readonly #edits: { readonly start: number; readonly end: number; readonly text: string; readonly order: number }[] =
    [];

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text, order: this.#edits.length });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** What comes before everything else that is put there. */
  insertFirst(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text, order: -Infinity });
  }

  /** What is around a text is outside of what a later call puts around the same text, or a part of it. */
  wrap(start: number, end: number, before: string, after: string): void {
    this.insert(start, before);
    this.#edits.push({ start: end, end, text: after, order: -this.#edits.length });
  }

  /** The text with its changes, or a part of it with those that lie in it. */
  apply(source: string, first = 0, last = source.length): string {
    const sorted = this.#edits
      .filter(({ start, end }) => start >= first && end <= last)
      .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    let result = "";
    let from = first;
    for (const { start, end, text } of sorted) {
      if (start < from) continue;
      result += source.slice(from, start) + text;
      from = end;
    }
    return result + source.slice(from, last);
  }
}
