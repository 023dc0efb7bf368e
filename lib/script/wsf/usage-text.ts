/** WScript.Arguments.ShowUsage: the help that the `<runtime>` of a job gives. */
import type { WsfArgument, WsfRuntime } from "./wsf-file.js";

/** @param scriptName "report.wsf" */
export function usageText({ usage, description, example, arguments: args }: WsfRuntime, scriptName: string): string {
  if (usage !== undefined) return `${trimmedLines(usage)}\n`;
  const lines: string[] = [];
  if (description !== undefined) lines.push(trimmedLines(description));
  lines.push(["Usage:", scriptName, ...args.map(shown)].join(" "), "");
  if (args.length > 0) lines.push("Options:", "", ...options(args), "");
  if (example !== undefined) lines.push(trimmedLines(example));
  return `${lines.join("\n")}\n`;
}

function shown(argument: WsfArgument): string {
  const text = argument.isNamed ? named(argument) : unnamed(argument);
  return argument.isRequired ? text : `[${text}]`;
}

function named({ name, type }: WsfArgument): string {
  if (type === "string") return `/${name}:value`;
  return type === "boolean" ? `/${name}[+|-]` : `/${name}`;
}

function unnamed({ name, isMany }: WsfArgument): string {
  return isMany ? `${name}1 [${name}2...]` : name;
}

function options(args: readonly WsfArgument[]): string[] {
  const width = Math.max(...args.map(({ name }) => name.length));
  return args.map(({ name, help }) => `${name.padEnd(width)} : ${help}`);
}

/** Text between tags, without the line ends that only keep it apart from them. */
function trimmedLines(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/^[ \t]*\n/, "")
    .trimEnd();
}
