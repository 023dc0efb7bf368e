/** V8's own time limit, for what a script cannot be stopped in by other means. */
import { Script, createContext, type Context } from "node:vm";
import { ScriptInterrupted } from "./script-unwinding.js";

/** How much longer than the script something may take that has no loops or calls of the script. */
export const GRACE = 2_000;

let room: { readonly inner: { run: () => unknown }; readonly context: Context; readonly call: Script } | undefined;

/**
 * Runs code, and ends it after a time wherever it is: in a regular expression that finds no end, too. Then
 * `finally` blocks within have not run.
 * @param timeout in milliseconds
 * @throws ScriptInterrupted
 */
export function runTimed<T>(code: () => T, timeout: number): T {
  if (room === undefined) {
    const inner = { run: code as () => unknown };
    room = { inner, context: createContext(inner), call: new Script("run()") };
  }
  const { inner, context, call } = room;
  inner.run = code;
  try {
    return call.runInContext(context, { timeout }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new ScriptInterrupted("timeout", { cause: error });
  }
}
