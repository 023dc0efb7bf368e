import { TextDecoder } from "node:util";
import { MessageChannel, Worker, receiveMessageOnPort, type MessagePort } from "node:worker_threads";
import { BELL_RUNG, createBell } from "../../../apartment/bell.js";
import type { Apartment } from "../../../apartment/apartment.js";
import { RealClock } from "../../../apartment/clock.js";
import { ComError } from "../../../com/com-error.js";
import { E_ACCESSDENIED, E_FAIL, E_FILE_NOT_FOUND } from "../../../generated/hresults.js";
import type { OutputStream, ProcessReport, ProcessRequest, ProcessStart } from "./process-messages.js";

/** A program to run: never anything that a shell would read. */
export type ProcessCall = Omit<ProcessStart, "kind" | "id">;

export interface ProcessRunnerOptions {
  /** Goes on, with its events, while a script waits for a process. */
  readonly apartment?: Apartment;
  /** @internal -- The module that the thread runs, for tests of the sources, which Node cannot run by itself. */
  readonly thread?: URL;
}

const THREAD = new URL("./process-thread.js", import.meta.url);

/** A program that is said to start has started or failed in so many ms; else something is wrong with the thread. */
const START_TIMEOUT = 30_000;

const FAILURES: ReadonlyMap<string, readonly [hresult: number, message: string]> = new Map([
  ["ENOENT", [E_FILE_NOT_FOUND, "The system cannot find the file specified."]],
  ["ENOTDIR", [E_FILE_NOT_FOUND, "The system cannot find the file specified."]],
  ["EACCES", [E_ACCESSDENIED, "Access is denied."]],
]);

/** A stream of a child: what has come of it and not been read. */
class Output {
  readonly #decoder = new TextDecoder();
  readonly #chunks: Uint8Array[] = [];
  isEnded = false;

  get hasText(): boolean {
    return this.#chunks.length > 0;
  }

  add(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
  }

  /** What is there, and of how many bytes. */
  take(): { text: string; count: number } {
    const chunks = this.#chunks.splice(0);
    const count = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    return { text: chunks.map((chunk) => this.#decoder.decode(chunk, { stream: true })).join(""), count };
  }

  rest(): string {
    return this.#decoder.decode();
  }
}

/** A child process, as a script's thread sees it. */
export class RunningProcess {
  readonly id: number;
  readonly #runner: ProcessRunner;
  readonly #outputs: Readonly<Record<OutputStream, Output>> = { out: new Output(), error: new Output() };
  #pid: number | undefined;
  #exitCode: number | undefined;
  #failure: ComError | undefined;

  constructor(runner: ProcessRunner, id: number) {
    this.#runner = runner;
    this.id = id;
  }

  get pid(): number {
    return this.#pid ?? 0;
  }

  /** Undefined while it runs. */
  get exitCode(): number | undefined {
    if (this.#exitCode === undefined) this.#runner.collect();
    return this.#exitCode;
  }

  /** Waits until it has ended, and tells its exit code. */
  waitForExit(): number {
    this.#runner.wait(() => this.#exitCode !== undefined);
    return this.#exitCode ?? 0;
  }

  /** Waits for its end, so many ms at most. @returns whether it has ended */
  endsWithin(timeout: number): boolean {
    return this.#runner.wait(() => this.#exitCode !== undefined, timeout);
  }

  /** @throws ComError if it could not be started */
  waitForStart(): void {
    const isHeard = this.#runner.wait(() => this.#pid !== undefined || this.#failure !== undefined, START_TIMEOUT);
    if (!isHeard) throw new ComError(E_FAIL, "The thread that runs programs does not answer.");
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** What has come of a stream; waits until something has. Undefined at the end. */
  read(stream: OutputStream): string | undefined {
    const output = this.#outputs[stream];
    for (;;) {
      this.#runner.wait(() => output.hasText || output.isEnded);
      const { text, count } = output.take();
      if (count > 0) this.#runner.tell({ kind: "taken", id: this.id, stream, count });
      if (text !== "") return text;
      if (output.isEnded && !output.hasText) return output.rest() || undefined;
    }
  }

  write(text: string): void {
    this.#runner.tell({ kind: "input", id: this.id, bytes: Buffer.from(text, "utf8") });
  }

  endInput(): void {
    this.#runner.tell({ kind: "endInput", id: this.id });
  }

  kill(): void {
    this.#runner.tell({ kind: "kill", id: this.id });
  }

  take(report: ProcessReport): void {
    switch (report.kind) {
      case "started":
        this.#pid = report.pid;
        break;
      case "failed":
        this.fail(report.code, report.message);
        break;
      case "output":
        this.#outputs[report.stream].add(report.bytes);
        break;
      case "endOutput":
        this.#outputs[report.stream].isEnded = true;
        break;
      case "exited":
        this.#exitCode = report.exitCode;
        break;
    }
  }

  /** It was not started, or the thread that it belongs to is gone. */
  fail(code: string, message: string): void {
    const [hresult, sentence] = FAILURES.get(code) ?? [E_FAIL, message];
    this.#failure = new ComError(hresult, sentence);
    this.#exitCode ??= 1;
    this.#outputs.out.isEnded = this.#outputs.error.isEnded = true;
  }

  /** Nothing more is going to be heard of it. */
  get isDone(): boolean {
    return this.#exitCode !== undefined && this.#outputs.out.isEnded && this.#outputs.error.isEnded;
  }
}

/**
 * Runs the programs that scripts start, one thread away: the script's own thread blocks, and Node's event
 * loop with it. The thread begins with the first program.
 */
export class ProcessRunner implements Disposable {
  readonly #apartment: Apartment | undefined;
  readonly #module: URL;
  readonly #bell: Int32Array;
  readonly #running = new Map<number, RunningProcess>();
  #thread: { readonly worker: Worker; readonly reports: MessagePort } | undefined;
  #lastId = 0;

  constructor({ apartment, thread }: ProcessRunnerOptions = {}) {
    // A virtual clock does not let time pass for real processes.
    this.#apartment = apartment?.clock instanceof RealClock ? apartment : undefined;
    this.#module = thread ?? THREAD;
    this.#bell = this.#apartment?.bell ?? createBell();
  }

  /** @throws ComError E_FILE_NOT_FOUND if there is no such program */
  start(call: ProcessCall): RunningProcess {
    const process = new RunningProcess(this, ++this.#lastId);
    this.#running.set(process.id, process);
    this.tell({ ...call, kind: "start", id: process.id });
    if (!call.pipes)
      for (const stream of ["out", "error"] as const) process.take({ kind: "endOutput", id: process.id, stream });
    process.waitForStart();
    return process;
  }

  tell(request: ProcessRequest): void {
    this.#thread ??= this.#startThread();
    this.#thread.worker.postMessage(request);
  }

  /** Blocks until `done`, or until so many ms have passed; tells which. Events are delivered meanwhile. */
  wait(done: () => boolean, timeout = Infinity): boolean {
    if (this.#apartment !== undefined) {
      using _inbox = this.#apartment.addInbox(() => this.collect());
      return this.#apartment.pump(done, timeout);
    }
    const deadline = performance.now() + timeout;
    for (;;) {
      const seen = Atomics.load(this.#bell, BELL_RUNG);
      this.collect();
      if (done()) return true;
      const left = deadline - performance.now();
      if (left <= 0) return false;
      Atomics.wait(this.#bell, BELL_RUNG, seen, left);
    }
  }

  /** Takes in what the thread has reported. */
  collect(): void {
    const thread = this.#thread;
    if (thread === undefined) return;
    for (;;) {
      const received = receiveMessageOnPort(thread.reports);
      if (received === undefined) return;
      const report = received.message as ProcessReport;
      const process = this.#running.get(report.id);
      process?.take(report);
      if (process?.isDone === true) this.#running.delete(report.id);
    }
  }

  /** Ends the thread; programs that still run are left to themselves. */
  [Symbol.dispose](): void {
    void this.#thread?.worker.terminate();
    this.#thread = undefined;
    for (const process of this.#running.values()) process.fail("", "The script host has ended.");
    this.#running.clear();
  }

  #startThread(): { worker: Worker; reports: MessagePort } {
    const { port1: reports, port2 } = new MessageChannel();
    const worker = new Worker(this.#module, {
      workerData: { reports: port2, bell: this.#bell },
      transferList: [port2],
    });
    worker.unref();
    reports.unref();
    worker.on("error", (error) => this.#lost(worker, error instanceof Error ? error.message : String(error)));
    return { worker, reports };
  }

  #lost(worker: Worker, message: string): void {
    if (this.#thread?.worker !== worker) return;
    this.#thread = undefined;
    for (const process of this.#running.values()) process.fail("", message);
    this.#running.clear();
  }
}
