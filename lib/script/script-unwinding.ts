/** What ends a script from outside, also one in an endless loop. */
import { Unwinding } from "../com/unwinding.js";

/**
 * What ends a script without being an error of it: On Error Resume Next does not stop it, and no place
 * is added. Hosts derive their own: WScript.Quit.
 */
export class ScriptUnwinding extends Unwinding {
  override readonly name: string = "ScriptUnwinding";
}

/** Why a script was interrupted. */
export type InterruptReason = "timeout" | "abort";

/** The script ran into its time limit, or its AbortSignal was set. */
export class ScriptInterrupted extends ScriptUnwinding {
  override readonly name = "ScriptInterrupted";
  readonly reason: InterruptReason;

  constructor(reason: InterruptReason, options?: ErrorOptions) {
    super(reason === "timeout" ? "Script execution time was exceeded." : "Script execution was aborted.", options);
    this.reason = reason;
  }
}
