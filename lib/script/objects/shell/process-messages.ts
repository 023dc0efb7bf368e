/** What the script's thread and the thread with its child processes say to each other. */
import type { MessagePort } from "node:worker_threads";

/** A program to start. */
export interface ProcessStart {
  readonly kind: "start";
  readonly id: number;
  readonly file: string;
  readonly args: readonly string[];
  /** A directory of the host; the process's own if absent. */
  readonly directory: string | undefined;
  /** On top of the process's environment; undefined takes a variable away. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** With pipes the script reads what it writes; otherwise it has the terminal of this process. */
  readonly pipes: boolean;
}

export type ProcessRequest =
  | ProcessStart
  | { readonly kind: "input"; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: "endInput"; readonly id: number }
  /** So many bytes of a stream have been taken: as many more may come. */
  | { readonly kind: "taken"; readonly id: number; readonly stream: OutputStream; readonly count: number }
  | { readonly kind: "kill"; readonly id: number };

export type OutputStream = "out" | "error";

export type ProcessReport =
  | { readonly kind: "started"; readonly id: number; readonly pid: number }
  | { readonly kind: "failed"; readonly id: number; readonly code: string; readonly message: string }
  | { readonly kind: "output"; readonly id: number; readonly stream: OutputStream; readonly bytes: Uint8Array }
  | { readonly kind: "endOutput"; readonly id: number; readonly stream: OutputStream }
  | { readonly kind: "exited"; readonly id: number; readonly exitCode: number };

/** What the thread is started with. */
export interface ProcessThreadData {
  /** Takes the reports. */
  readonly reports: MessagePort;
  /** Rung after each report. */
  readonly bell: Int32Array;
}

/** So many bytes of a stream may wait for the script; a program that writes more waits itself, as on any pipe. */
export const MOST_UNREAD = 2 ** 20;
