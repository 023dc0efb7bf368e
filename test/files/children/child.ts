import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

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

/** The programs that have been started, each as one file of JavaScript. */
const programs = new Map<string, string>();

/** Hundreds of these processes are started: what they run is compiled once. */
function programOf(script: string): string {
  const known = programs.get(script);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), "vmcom-child-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, script.replace(/ts$/, "mjs"));
  const entryPoint = fileURLToPath(new URL(script, import.meta.url));
  buildSync({ entryPoints: [entryPoint], outfile: program, bundle: true, format: "esm", platform: "node" });
  programs.set(script, program);
  return program;
}

export function startChild(script: string, ...args: string[]): Child {
  const process = spawn(globalThis.process.execPath, [programOf(script), ...args], {
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
