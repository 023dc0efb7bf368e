/** The processes of a Linux host, from /proc. */
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { basename, join } from "node:path";

export interface HostProcess {
  readonly id: number;
  readonly parentId: number;
  readonly name: string;
  readonly path: string | null;
  readonly commandLine: string | null;
  /** Undefined if the host does not tell. */
  readonly started: Date | undefined;
  readonly threads: number;
  /** In bytes. */
  readonly workingSet: number;
  /** In milliseconds. */
  readonly userTime: number;
  readonly kernelTime: number;
  /** The service that it belongs to, "sshd"; undefined if to none. */
  readonly service: string | undefined;
}

/** The unit in which the kernel counts times for /proc: 100 a second everywhere. */
const TICK = 10;
const PAGE = 4096;

/** @param root the directory that /proc is in; another one for tests */
export function linuxProcesses(root = "/"): HostProcess[] {
  const directory = join(root, "proc");
  const boot = Number(/^btime (\d+)$/m.exec(read(join(directory, "stat")))?.[1] ?? NaN) * 1000;
  const ids = list(directory).filter((name) => /^\d+$/.test(name));
  return ids
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((id) => processOf(join(directory, String(id)), id, boot) ?? []);
}

function processOf(directory: string, id: number, boot: number): HostProcess | undefined {
  const stat = read(join(directory, "stat"));
  // The name is in parentheses, and may have any character in it.
  const end = stat.lastIndexOf(")");
  if (end < 0) return undefined;
  const fields = stat
    .slice(end + 2)
    .split(" ")
    .map(Number);
  const at = (number: number): number => fields[number - 3] ?? 0;
  const path = link(join(directory, "exe"));
  const commandLine = read(join(directory, "cmdline")).replace(/\0+$/, "").replaceAll("\0", " ");
  const started = boot + at(22) * TICK;
  return {
    id,
    parentId: at(4),
    name: path === null ? stat.slice(stat.indexOf("(") + 1, end) : basename(path),
    path,
    commandLine: commandLine === "" ? null : commandLine,
    started: Number.isNaN(started) ? undefined : new Date(started),
    threads: at(20),
    workingSet: at(24) * PAGE,
    userTime: at(14) * TICK,
    kernelTime: at(15) * TICK,
    service: /\/([^/\s]+)\.service\b/.exec(read(join(directory, "cgroup")))?.[1],
  };
}

/** A process may end between two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function link(path: string): string | null {
  try {
    return readlinkSync(path).replace(/ \(deleted\)$/, "");
  } catch {
    return null;
  }
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
