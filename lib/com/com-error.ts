import { hresultMessage, hresultName } from "./hresult.js";
import { Unwinding } from "./unwinding.js";
import { DISP_E_BADPARAMCOUNT, DISP_E_EXCEPTION, E_NOTIMPL, E_POINTER } from "../generated/hresults.js";

/** What a ComError says beside its code and its message. */
export interface ComErrorOptions {
  /** `Interface.Member`; filled in by the wrapper if the implementation leaves it out. */
  readonly source?: string;
  readonly cause?: unknown;
}

/**
 * What a failing call throws. Carries the result code under the names that its readers look for:
 * `hresult` and `code` for TypeScript, `number` and `description` for JScript's `catch (e)`.
 */
export class ComError extends Error {
  /** The result code, unsigned: 0xA0040500. */
  readonly hresult: number;
  /** The name of the code, "VM_E_VM_RUNNING", or its digits if it has none. */
  readonly code: string;
  /** Which call failed: "IVMVirtualMachine.Startup". */
  source: string;

  constructor(hresult: number, message: string = hresultMessage(hresult), options: ComErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hresult = hresult >>> 0;
    this.code = hresultName(hresult);
    this.source = options.source ?? "";
  }

  /** The result code as JScript shows it: a signed number. */
  get number(): number {
    return this.hresult | 0;
  }

  /** The message under JScript's name. */
  get description(): string {
    return this.message;
  }

  static {
    this.prototype.name = "ComError";
  }
}

/**
 * Turns whatever an implementation threw into the ComError of the call at `source`. This is the one
 * place where exceptions become HRESULTs: what is not a ComError is a defect or a broken host, and
 * the documentation's code for the unexpected is DISP_E_EXCEPTION.
 * @throws Unwinding as it is
 */
export function comErrorAt(error: unknown, source: string): ComError {
  if (error instanceof Unwinding) throw error;
  if (error instanceof ComError) {
    if (error.source === "") error.source = source;
    return error;
  }
  const reason = error instanceof Error ? error.message : textOf(error);
  return new ComError(DISP_E_EXCEPTION, `An unexpected error has occurred: ${reason}`, { source, cause: error });
}

/** What was thrown, as text; anything can be thrown, also what has no text. */
function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return typeof thrown;
  }
}

/** The error of a documented member that this version does not have yet. */
export function notImplemented(source: string): ComError {
  return new ComError(E_NOTIMPL, `${source} is not implemented.`, { source });
}

/**
 * The error of a call with the wrong number of arguments. C callers pass a pointer for each out
 * parameter behind the in parameters; a caller who does that with null gets the documented E_POINTER.
 */
export function wrongArguments(args: ArrayLike<unknown>, inCount: number, outCount: number): ComError {
  const outs = Array.from(args).slice(inCount);
  if (outs.length > 0 && outs.length <= outCount && outs.every((out) => out === null)) {
    return new ComError(E_POINTER, "An out parameter is NULL; leave it away, the result is what the call returns.");
  }
  const wanted = inCount === 1 ? "1 argument" : `${inCount} arguments`;
  return new ComError(DISP_E_BADPARAMCOUNT, `Wrong number of arguments: ${wanted} expected, ${args.length} given.`);
}
