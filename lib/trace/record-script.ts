/** Runs scripts in threads of their own, and records them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { RecordedRun } from "./recorded-run.js";
import { finishTrace, shareTrace } from "./trace-writer.js";

export interface RecordOptions {
  readonly script: string;
  readonly args?: readonly string[];
  /** The script that a ported one stands for: the port is run as if it lay there. */
  readonly standsFor?: string | undefined;
  readonly server: string;
  readonly setup?: readonly string[];
  readonly isQuiet?: boolean;
  readonly debug?: boolean;
}

/** The exit code of what Ctrl+C has ended. */
const INTERRUPTED = 130;

/** Entries are garbage at once; in less memory, in MB, they are collected more often, and as cheaply. */
const YOUNG_OBJECTS = 8;

/** Runs a script and writes its trace into a file. @returns the script's exit code */
export async function recordScript(options: RecordOptions, file: string): Promise<number> {
  const trace = shareTrace(file);
  return inWorld(options.server === "home", (directory) => {
    return runInThread({ ...defaults(options), directory, trace, answers: null }, () => finishTrace(trace));
  });
}

/** Runs a script whose calls a trace answers. @returns the script's exit code; 1 where it asks for something else */
export async function replayScript(options: Omit<RecordOptions, "server" | "setup">, answers: string): Promise<number> {
  return inWorld(false, (directory) => {
    return runInThread(
      { ...defaults({ ...options, server: "fresh" }), directory, trace: null, answers },
      () => undefined,
    );
  });
}

function defaults({ script, args = [], standsFor, server, setup = [], isQuiet = false, debug = false }: RecordOptions) {
  return { script, args, standsFor: standsFor ?? null, server, setup, isQuiet, debug };
}

async function inWorld(isHome: boolean, run: (directory: string | null) => Promise<number>): Promise<number> {
  if (isHome) return run(null);
  const directory = mkdtempSync(join(tmpdir(), "vmcom-world-"));
  try {
    return await run(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function runInThread(run: RecordedRun, interrupted: () => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./record-worker.js", import.meta.url), {
      workerData: run,
      argv: [...run.args],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_OBJECTS },
    });
    const interrupt = (): void => {
      void worker.terminate().then(() => {
        interrupted();
        end(INTERRUPTED);
      });
    };
    let isOver = false;
    const end = (exitCode: number): void => {
      if (isOver) return;
      isOver = true;
      process.off("SIGINT", interrupt);
      process.off("SIGTERM", interrupt);
      resolve(exitCode);
    };
    process.on("SIGINT", interrupt);
    process.on("SIGTERM", interrupt);
    let isTerminated = false;
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (!isTerminated) setImmediate(() => end(code));
    });
    const terminate = worker.terminate.bind(worker);
    worker.terminate = () => {
      isTerminated = true;
      return terminate();
    };
  });
}
