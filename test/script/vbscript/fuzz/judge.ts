/** Runs a program of any kind, and finds fault with the engine if it does more than compile, fail or end. */
import { ScriptError } from "../../../../lib/script/script-error.js";
import { ScriptUnwinding } from "../../../../lib/script/script-unwinding.js";
import { VBScriptEngine } from "../../../../lib/script/vbscript/engine.js";
import { ErrObject } from "../../../../lib/script/vbscript/runtime/err-object.js";

/** How long one program may run, in milliseconds. */
const TIMEOUT = 5;
/** So much processor time it may take to notice, in milliseconds: the machine has other things to do. */
const PATIENCE = 5000;
/** What V8 throws for running out of stack, of memory, or of the length that a string can have. */
const EXHAUSTED = /call stack|array|string length|maximum size|allocation/i;

/** What became of a program. */
export type Outcome = "compile error" | "runtime error" | "interrupted" | "result";

/** Runs a program. @throws Error if the engine is at fault */
export function judge(program: string): Outcome {
  const faults: unknown[] = [];
  const { set } = ErrObject.prototype;
  // On Error Resume Next must not hide a fault.
  ErrObject.prototype.set = function (this: ErrObject, error): void {
    faults.push(faultIn(error));
    set.call(this, error);
  };
  // Programs fail all the time: their stack traces would take longer than they do.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 4;
  const start = process.cpuUsage();
  let outcome: Outcome;
  try {
    outcome = outcomeOf(program, faults);
  } finally {
    ErrObject.prototype.set = set;
    Error.stackTraceLimit = stackTraceLimit;
  }
  const fault = faults.find((found) => found !== undefined);
  if (fault !== undefined) throw new Error(`The engine failed in\n${program}`, { cause: fault });
  const { user, system } = process.cpuUsage(start);
  if ((user + system) / 1000 > PATIENCE) throw new Error(`The engine hung in\n${program}`);
  const added = Object.keys(globalThis).filter((key) => !GLOBALS.has(key));
  if (added.length > 0 || Object.keys(Object.prototype).length > 0) throw new Error(`It got out:\n${program}`);
  return outcome;
}

const GLOBALS: ReadonlySet<string> = new Set(Object.keys(globalThis));

function outcomeOf(program: string, faults: unknown[]): Outcome {
  let end = Infinity;
  // A timeout starts a thread for each run; only what runs when the engine closes needs it.
  const limits = /class_terminate/i.test(program) ? { timeout: TIMEOUT } : { poll: () => performance.now() > end };
  const engine = new VBScriptEngine(limits);
  engine.addNamedItem("obj", { Count: 3, Item: (key: unknown) => key, Add: () => undefined }, { globalMembers: true });
  try {
    engine.parse(program);
  } catch (error) {
    faults.push(faultIn(error));
    if (error instanceof ScriptError) return "compile error";
    throw error;
  }
  let outcome: Outcome = "result";
  // Not before: compiling uses up that time where the machine has other things to do, and then little would be run.
  end = performance.now() + TIMEOUT;
  try {
    engine.run();
  } catch (error) {
    faults.push(faultIn(error));
    if (!(error instanceof ScriptError || error instanceof ScriptUnwinding)) throw error;
    outcome = error instanceof ScriptUnwinding ? "interrupted" : "runtime error";
  }
  close(engine, faults);
  return outcome;
}

function close(engine: VBScriptEngine, faults: unknown[]): void {
  try {
    engine.close();
  } catch (error) {
    faults.push(faultIn(error));
    if (!(error instanceof ScriptError || error instanceof ScriptUnwinding)) throw error;
  }
}

/** An exception of JavaScript among the causes of an error: no script makes one. */
function faultIn(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof RangeError && EXHAUSTED.test(cause.message)) return undefined;
    if (cause instanceof TypeError || cause instanceof RangeError) return cause;
    if (cause instanceof ReferenceError || cause instanceof SyntaxError) return cause;
  }
  return undefined;
}
