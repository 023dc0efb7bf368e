import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A process of its own that runs a file of this directory. */
export interface Child {
  readonly process: ChildProcess;
  /** What it has printed, when it has printed a line with this beginning, or has ended. */
  said(beginning: string): Promise<string>;
  /** Kills it with the signal that no process can answer. */
  kill(): Promise<void>;
  /** Its end. */
  readonly ended: Promise<void>;
}

export function startChild(script: string, ...args: string[]): Child {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const process = spawn(globalThis.process.execPath, ["--import", "tsx", file, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  process.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  const ended = new Promise<void>((resolve) => process.once("close", () => resolve()));
  return {
    process,
    ended,
    said: async (beginning) => {
      const isThere = (): boolean =>
        output
          .split("\n")
          .slice(0, -1)
          .some((line) => line.startsWith(beginning));
      while (!isThere() && process.exitCode === null && process.signalCode === null) {
        await Promise.race([new Promise((resolve) => process.stdout.once("data", resolve)), ended]);
      }
      return output;
    },
    kill: async () => {
      process.kill("SIGKILL");
      await ended;
    },
  };
}
