#!/usr/bin/env node
/**
 * `vmcom COMMAND`. Commands are loaded when they are asked for: a script starts in little more time
 * than Node itself.
 */
import type { Command } from "./command.js";

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import("./run.js")).run,
  nodewscript: async () => (await import("./nodewscript.js")).nodewscript,
  check: async () => (await import("./check.js")).check,
  port: async () => (await import("./port.js")).port,
  record: async () => (await import("./record.js")).record,
  replay: async () => (await import("./replay.js")).replay,
  compare: async () => (await import("./compare.js")).compare,
  types: async () => (await import("./types.js")).types,
  monitor: async () => (await import("./monitor.js")).monitor,
  states: async () => (await import("./states.js")).states,
  start: async () => (await import("./start.js")).start,
  info: async () => (await import("./info.js")).info,
  verify: async () => (await import("./verify.js")).verify,
};

async function main(args: string[]): Promise<number> {
  const [name = "--help", ...rest] = serversBehind(args);
  if (name === "--help" || name === "-h" || name === "help") return help(rest[0]);
  if (name === "--version" || name === "-v") return version();
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) return fail(`there is no command '${name}'; vmcom --help lists them`, 2);
  const command = await load();
  // Behind the file of `run` the arguments are the script's.
  if (rest[0] === "--help" || rest[0] === "-h") return print(command.usage);
  const debugAt = behindServers(rest);
  const debug = rest[debugAt] === "--debug";
  try {
    return await command.run(debug ? rest.toSpliced(debugAt, 1) : rest, { debug });
  } catch (error) {
    if (debug) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return explain(error);
  }
}

/** `vmcom --server NAME COMMAND` is `vmcom COMMAND --server NAME`. */
function serversBehind(args: string[]): string[] {
  const at = behindServers(args);
  const command = args[at];
  return at === 0 || command === undefined ? args : [command, ...args.slice(0, at), ...args.slice(at + 1)];
}

function behindServers(args: readonly string[]): number {
  let at = 0;
  while (args[at] === "--server" || args[at]?.startsWith("--server=")) at += args[at] === "--server" ? 2 : 1;
  return at;
}

async function explain(error: unknown): Promise<number> {
  const { CommandError, UsageError, errorLine } = await import("./command.js");
  const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  const exitCode = isUsage ? 2 : error instanceof CommandError ? error.exitCode : 1;
  const line = errorLine(error);
  return line === "" ? exitCode : fail(line, exitCode);
}

async function help(name?: string): Promise<number> {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load !== undefined) return print((await load()).usage);
  const lines = await Promise.all(
    Object.entries(commands).map(async ([command, load]) => `  ${command.padEnd(11)} ${(await load()).summary}`),
  );
  return print(
    [
      "Usage: vmcom COMMAND [--debug] [arguments]",
      "",
      ...lines,
      "",
      "vmcom COMMAND --help says more. --debug, as first argument, shows where an error comes from.",
      "VMCOM_HOME names the directory where machines are kept.",
      "run, start, monitor and verify take --server NAME: a host of servers.json, or libvirt: and a URI.",
    ].join("\n"),
  );
}

async function version(): Promise<number> {
  const { readFileSync } = await import("node:fs");
  const file = new URL("../../package.json", import.meta.url);
  return print((JSON.parse(readFileSync(file, "utf8")) as { version: string }).version);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function fail(message: string, exitCode: number): number {
  process.stderr.write(`vmcom: ${message}\n`);
  return exitCode;
}

process.exitCode = await main(process.argv.slice(2));
