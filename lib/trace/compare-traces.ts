/** Compares what two scripts did. */
import { EntryDescriber, isIgnored } from "./described-entry.js";
import { diffSequences, type DiffStep } from "./sequence-diff.js";
import { TraceReader } from "./trace-reader.js";

/** What a comparison leaves out: kinds of entries, "exit", and members by name. */
export type Ignored = ReadonlySet<string>;

export interface TraceComparison {
  readonly isEqual: boolean;
  /** How many entries differ. */
  readonly differences: number;
  /** How many are the same. */
  readonly same: number;
  /** The differences for people to read, with what is around them. */
  readonly text: string;
}

/** What is said on both sides of a difference. */
const CONTEXT = 3;

interface Described {
  readonly texts: readonly string[];
  readonly exitCode: number | null;
}

/** @throws TraceError for files that are no traces, or truncated */
export function compareTraces(a: string, b: string, ignored: Ignored = new Set()): TraceComparison {
  const left = described(a, ignored);
  const right = described(b, ignored);
  const steps = diffSequences(left.texts, right.texts);
  const differences = steps.filter(({ kind }) => kind !== "same").length;
  const exits = ignored.has("exit") || left.exitCode === right.exitCode ? "" : exitText(left.exitCode, right.exitCode);
  return {
    isEqual: differences === 0 && exits === "",
    differences: differences + (exits === "" ? 0 : 1),
    same: steps.length - differences,
    text: hunks(steps, left.texts, right.texts) + exits,
  };
}

function described(file: string, ignored: Ignored): Described {
  using reader = new TraceReader(file);
  const describer = new EntryDescriber(ignored.has("reads") ? "by type" : "by origin");
  const texts: string[] = [];
  for (const entry of reader.entries()) {
    const each = describer.describe(entry);
    // How long a script sleeps shows in the events that it hears.
    if (each.kind !== "sleeps" && !isIgnored(each, ignored)) texts.push(each.text);
  }
  return { texts, exitCode: reader.end.exitCode };
}

function exitText(a: number | null, b: number | null): string {
  const said = (code: number | null): string => (code === null ? "is interrupted" : `ends with exit code ${code}`);
  return `- ${said(a)}\n+ ${said(b)}\n`;
}

/** The differences as a unified diff has them. */
function hunks(steps: readonly DiffStep[], a: readonly string[], b: readonly string[]): string {
  let text = "";
  let lastShown = -1;
  steps.forEach((step, i) => {
    const isNear = steps.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(({ kind }) => kind !== "same");
    if (!isNear) return;
    if (i > lastShown + 1 || lastShown < 0) text += `@@ entry ${step.a + 1} / ${step.b + 1} @@\n`;
    lastShown = i;
    if (step.kind === "same") text += `  ${a[step.a] ?? ""}\n`;
    else if (step.kind === "only a") text += `- ${a[step.a] ?? ""}\n`;
    else text += `+ ${b[step.b] ?? ""}\n`;
  });
  return text;
}
