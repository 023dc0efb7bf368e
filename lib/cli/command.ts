/** What all commands of the command line share: how they are found, asked for help, and how they fail. */
import type { ComError } from "../com/com-error.js";

export interface CommonOptions {
  /** Whether errors show where they come from. */
  readonly debug: boolean;
}

export interface Command {
  /** One line for `vmcom --help`. */
  readonly summary: string;
  /** What `vmcom COMMAND --help` prints. */
  readonly usage: string;
  /** Runs with the arguments behind the command's name; returns the exit code. */
  run(args: string[], options: CommonOptions): Promise<number> | number;
}

/** A command line that makes no sense; exit code 2. */
export class UsageError extends Error {}

/** A failure that has been told to the user already, or needs no more than its line. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The one line that a user gets for an error. */
export function errorLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // By its fields: the class would load half the library into every start.
  const { hresult, code, source } = error as Partial<ComError>;
  if (hresult === undefined) return error.message;
  const digits = hresult.toString(16).toUpperCase().padStart(8, "0");
  return `${source ? `${source}: ` : ""}${error.message} (${code}, 0x${digits})`;
}
