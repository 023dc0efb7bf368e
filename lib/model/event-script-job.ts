/** What the host thread and the thread that runs scripts say to each other. */

/** A command to run. */
export interface EventScriptJob {
  readonly id: number;
  readonly file: string;
  readonly args: readonly string[];
  /** On top of the process's environment; undefined takes a variable away. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which it is killed. */
  readonly timeout: number;
}

/** The end of everything: what runs is killed, what waits is not begun. */
export interface EndOfScripts {
  readonly end: true;
}

export type EventScriptRequest = EventScriptJob | EndOfScripts;

/** How a job ended. */
export interface EventScriptOutcome {
  readonly id: number;
  /** Undefined if it has not ended by itself. */
  readonly exitCode: number | undefined;
  /** Why it could not be run, or what ended it. */
  readonly failure: string | undefined;
  readonly isTimeout: boolean;
  /** What it has written to its output and its error output, as it came. */
  readonly output: string;
}

/** What the thread is started with. */
export interface EventScriptThreadData {
  /** Takes the outcomes. */
  readonly outcomes: import("node:worker_threads").MessagePort;
  /** Rung after each outcome. */
  readonly bell: Int32Array;
  /** So many run at a time. */
  readonly concurrency: number;
}
