/** The command lines of commands that run scripts: their own options stand anywhere, everything else is the script's. */
import { UsageError } from "./command.js";

/** An option that takes a value, one that may come several times, or one without. */
export type OptionKind = "value" | "list" | "flag";

export interface ParsedLine {
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What is left, in its order. */
  readonly rest: readonly string[];
}

/** @param options by name: "--server", "-o" */
export function parseLine(args: readonly string[], options: Readonly<Record<string, OptionKind>>): ParsedLine {
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--") {
      rest.push(...args.slice(i + 1));
      break;
    }
    const equals = arg.startsWith("--") ? arg.indexOf("=") : -1;
    const name = equals < 0 ? arg : arg.slice(0, equals);
    const kind = Object.hasOwn(options, name) ? options[name] : undefined;
    if (kind === undefined) {
      if (rest.length === 0 && arg.startsWith("-")) throw new UsageError(`there is no option ${arg}`);
      rest.push(arg);
      continue;
    }
    const value = kind === "flag" ? "" : equals < 0 ? args[++i] : arg.slice(equals + 1);
    if (value === undefined) throw new UsageError(`${name} takes a value`);
    const known = values.get(name) ?? [];
    values.set(name, kind === "list" ? [...known, value] : [value]);
  }
  return { values, rest };
}
