/** Which process is which, also after its number has been given to another. */
import { readFileSync } from "node:fs";

export interface ProcessIdentity {
  readonly pid: number;
  /** When it was started, in the terms of this boot of the host; undefined where the host does not tell. */
  readonly started: string | undefined;
  /** Its command line, for people. */
  readonly command: string;
}

/** Command lines can be of any length; this much tells which one it is. */
const COMMAND_LENGTH = 300;

/** In the place of a start: the process has ended, and its parent has not taken notice yet. */
const ENDED = "ended";

export function thisProcess(): ProcessIdentity {
  const command = [...process.execArgv, ...process.argv.slice(1)].join(" ");
  return {
    pid: process.pid,
    started: startOf(process.pid),
    command: `node ${command}`.trimEnd().slice(0, COMMAND_LENGTH),
  };
}

/** Whether a process that was identified earlier still runs: it, not another one with its number. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and it is somebody else's.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  const now = startOf(pid);
  if (now === ENDED) return false;
  return started === undefined || now === undefined || now === started;
}

/** The boot and the tick at which a process was started, from Linux's /proc. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The second field is the program's name in parentheses and may contain anything, these included.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, ticks] = [fields[0], fields[19]];
    if (state === "Z" || state === "X") return ENDED;
    return ticks === undefined ? undefined : `${boot}:${ticks}`;
  } catch {
    return undefined;
  }
}
