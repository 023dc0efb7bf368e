/** What a run of a script that is recorded, or replayed, is told. */
import type { SharedTrace } from "./trace-writer.js";

/**
 * The server that a script meets: "home", the one of the home directory, as `vmcom run` has it; "fresh", one without
 * machines; else a directory, of which it gets a copy. The last two live in a world of their own.
 */
export type ServerChoice = string;

export interface RecordedRun {
  readonly script: string;
  readonly args: readonly string[];
  /** The script that it stands for, being a port of it; null for none. */
  readonly standsFor: string | null;
  readonly server: ServerChoice;
  /** Scripts that are run before, on the same server, and not recorded. */
  readonly setup: readonly string[];
  /** An empty directory for a world of its own; null for "home". */
  readonly directory: string | null;
  readonly trace: SharedTrace | null;
  /** A trace whose answers the script gets in the place of a server's. */
  readonly answers: string | null;
  /** Whether what the script writes is shown. */
  readonly isQuiet: boolean;
  readonly debug: boolean;
}
