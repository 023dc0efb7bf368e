/**
 * The thread that runs scripts attached to events. It has an event loop of its own, so that they start,
 * end and are killed when it is time also while the host thread is blocked.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { parentPort, workerData } from "node:worker_threads";
import { ring } from "../apartment/bell.js";
import type {
  EventScriptJob,
  EventScriptOutcome,
  EventScriptRequest,
  EventScriptThreadData,
} from "./event-script-job.js";

/** So much of what a script writes is kept, in bytes. */
const OUTPUT_LIMIT = 16 * 1024;

/** What a script has started itself may hold its output open; that is waited for so long, in ms. */
const OUTPUT_GRACE = 500;

const { outcomes, bell, concurrency } = workerData as EventScriptThreadData;
const waiting: EventScriptJob[] = [];
const running = new Set<ScriptProcess>();

class ScriptProcess {
  readonly #job: EventScriptJob;
  readonly #child: ChildProcess;
  readonly #output: Buffer[] = [];
  readonly #timer: NodeJS.Timeout;
  #size = 0;
  #stopped: { readonly reason: string; readonly isTimeout: boolean } | undefined;
  #hasEnded = false;

  constructor(job: EventScriptJob) {
    this.#job = job;
    this.#child = spawn(job.file, [...job.args], {
      env: environmentOf(job),
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own: what the script has started is killed with it.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    this.#child.stdout?.on("data", (bytes: Buffer) => this.#take(bytes));
    this.#child.stderr?.on("data", (bytes: Buffer) => this.#take(bytes));
    this.#child.on("error", (error) => this.#end(undefined, error.message));
    this.#child.on("close", (code, signal) => this.#closed(code, signal));
    this.#child.on("exit", (code, signal) => {
      setTimeout(() => this.#closed(code, signal), OUTPUT_GRACE);
    });
    this.#timer = setTimeout(() => this.stop(`it took more than ${job.timeout} ms`, true), job.timeout);
  }

  stop(reason: string, isTimeout = false): void {
    this.#stopped ??= { reason, isTimeout };
    try {
      const { pid } = this.#child;
      if (process.platform === "win32" || pid === undefined) this.#child.kill("SIGKILL");
      else process.kill(-pid, "SIGKILL");
    } catch {
      // It has just ended.
    }
  }

  #closed(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.#stopped !== undefined) return this.#end(undefined, this.#stopped.reason);
    this.#end(code ?? undefined, signal === null ? undefined : `it was ended by ${signal}`);
  }

  #take(bytes: Buffer): void {
    const kept = bytes.subarray(0, OUTPUT_LIMIT - this.#size);
    if (kept.length > 0) this.#output.push(kept);
    this.#size += kept.length;
  }

  #end(exitCode: number | undefined, failure: string | undefined): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    running.delete(this);
    const output = Buffer.concat(this.#output).toString("utf8");
    report({ id: this.#job.id, exitCode, failure, isTimeout: this.#stopped?.isTimeout === true, output });
    begin();
  }
}

function environmentOf({ environment }: EventScriptJob): NodeJS.ProcessEnv {
  const given = Object.entries({ ...process.env, ...environment });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function report(outcome: EventScriptOutcome): void {
  outcomes.postMessage(outcome);
  ring(bell);
}

function begin(): void {
  while (running.size < concurrency) {
    const job = waiting.shift();
    if (job === undefined) return;
    try {
      running.add(new ScriptProcess(job));
    } catch (error) {
      // Some failures are thrown: a name with a NUL, a batch file on Windows.
      refuse(job, error instanceof Error ? error.message : String(error));
    }
  }
}

function refuse({ id }: EventScriptJob, failure: string): void {
  report({ id, exitCode: undefined, failure, isTimeout: false, output: "" });
}

function endAll(): void {
  const reason = "the server has ended";
  for (const job of waiting.splice(0)) refuse(job, reason);
  for (const script of running) script.stop(reason);
}

parentPort?.on("message", (request: EventScriptRequest) => {
  if ("end" in request) return endAll();
  waiting.push(request);
  begin();
});
