/**
 * The thread with the child processes of scripts. It has an event loop of its own, so that they start,
 * are heard and are killed while the script's thread is blocked, as it nearly always is.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { ring } from "../../../apartment/bell.js";
import type { Readable } from "node:stream";
import { parentPort, workerData } from "node:worker_threads";
import {
  MOST_UNREAD,
  type OutputStream,
  type ProcessReport,
  type ProcessRequest,
  type ProcessStart,
  type ProcessThreadData,
} from "./process-messages.js";

/** What a child has started itself may hold its output open; that is waited for so long, in ms. */
const OUTPUT_GRACE = 500;

/** The exit code of a child that a signal has ended, as shells count it. */
const SIGNALLED = 128;

const { reports, bell } = workerData as ProcessThreadData;
const children = new Map<number, Child>();

function report(message: ProcessReport): void {
  reports.postMessage(message);
  ring(bell);
}

class Child {
  readonly #id: number;
  readonly #process: ChildProcess;
  readonly #unread: Record<OutputStream, number> = { out: 0, error: 0 };
  readonly #open = new Set<OutputStream>();
  #hasExited = false;

  constructor(start: ProcessStart) {
    this.#id = start.id;
    const environment = Object.entries({ ...process.env, ...start.environment });
    this.#process = spawn(start.file, [...start.args], {
      cwd: start.directory,
      env: Object.fromEntries(environment.filter(([, value]) => value !== undefined)),
      stdio: start.pipes ? "pipe" : "inherit",
      windowsHide: true,
    });
    this.#process.on("spawn", () => report({ kind: "started", id: this.#id, pid: this.#process.pid ?? 0 }));
    this.#process.on("error", (error: NodeJS.ErrnoException) => this.#failed(error));
    this.#process.on("exit", (code, signal) => this.#exited(code ?? (signal === null ? 1 : SIGNALLED)));
    // A child that has ended does not read any more; that is no error of the script's.
    this.#process.stdin?.on("error", () => undefined);
    this.#listen("out", this.#process.stdout);
    this.#listen("error", this.#process.stderr);
  }

  input(bytes: Uint8Array): void {
    this.#process.stdin?.write(bytes);
  }

  endInput(): void {
    this.#process.stdin?.end();
  }

  taken(stream: OutputStream, count: number): void {
    this.#unread[stream] -= count;
    if (this.#unread[stream] < MOST_UNREAD) this.#streamOf(stream)?.resume();
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }

  #streamOf(stream: OutputStream): Readable | null {
    return stream === "out" ? this.#process.stdout : this.#process.stderr;
  }

  #listen(stream: OutputStream, readable: Readable | null): void {
    if (readable === null) return;
    this.#open.add(stream);
    readable.on("data", (bytes: Buffer) => {
      this.#unread[stream] += bytes.length;
      if (this.#unread[stream] >= MOST_UNREAD) readable.pause();
      report({ kind: "output", id: this.#id, stream, bytes: new Uint8Array(bytes) });
    });
    const ended = (): void => this.#ended(stream);
    readable.on("end", ended);
    readable.on("close", ended);
    readable.on("error", ended);
  }

  #ended(stream: OutputStream): void {
    if (!this.#open.delete(stream)) return;
    report({ kind: "endOutput", id: this.#id, stream });
    this.#forgetIfDone();
  }

  #exited(exitCode: number): void {
    this.#hasExited = true;
    report({ kind: "exited", id: this.#id, exitCode });
    setTimeout(() => this.#giveUpOutput(), OUTPUT_GRACE);
    this.#forgetIfDone();
  }

  /** The child is gone, and what nobody has read of its output is still coming; what others hold open is not waited for. */
  #giveUpOutput(): void {
    for (const stream of [...this.#open]) {
      if (this.#unread[stream] === 0) this.#streamOf(stream)?.destroy();
    }
  }

  #failed(error: NodeJS.ErrnoException): void {
    // One that could not be killed is none that could not be started.
    if (this.#process.pid !== undefined) return;
    children.delete(this.#id);
    report({ kind: "failed", id: this.#id, code: error.code ?? "", message: error.message });
  }

  #forgetIfDone(): void {
    if (this.#hasExited && this.#open.size === 0) children.delete(this.#id);
  }
}

function start(request: ProcessStart): void {
  try {
    children.set(request.id, new Child(request));
  } catch (error) {
    // Some failures are thrown: a name with a NUL, a batch file on Windows.
    const { code = "", message } = error as NodeJS.ErrnoException;
    report({ kind: "failed", id: request.id, code, message });
  }
}

parentPort?.on("message", (request: ProcessRequest) => {
  if (request.kind === "start") return start(request);
  const child = children.get(request.id);
  if (request.kind === "input") child?.input(request.bytes);
  else if (request.kind === "endInput") child?.endInput();
  else if (request.kind === "taken") child?.taken(request.stream, request.count);
  else child?.kill();
});
