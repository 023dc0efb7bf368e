/**
 * What failing calls throw to programs that were written for winax: a plain Error whose message begins with the step
 * that failed, and whose `errno`, `code`, `source` and `description` are what IDispatch::Invoke and its EXCEPINFO said.
 */
import { ComError } from "../com/com-error.js";
import { hresultMessage, hresultName } from "../com/hresult.js";
import { scriptErrorNumberOf } from "../script/script-hresult.js";
import { DISP_E_EXCEPTION } from "../generated/hresults.js";

/** The step of a call that failed; messages begin with it. */
export type FailedStep =
  | "CreateInstance"
  | "DispInvoke"
  | "DispPropertyFind"
  | "DispPropertyGet"
  | "DispPropertyPut"
  | "DispToString"
  | "DispValueOf"
  | "Variant"
  | "Advise"
  | "Unadvise";

/** Steps in which a member runs, whose own failures come as exceptions. */
const IN_MEMBER: ReadonlySet<FailedStep> = new Set(["DispInvoke", "DispPropertyGet", "DispPropertyPut"]);

/** What a failing call of an automation object throws. */
export class AutomationError extends Error {
  /** What IDispatch::Invoke returned, signed: DISP_E_EXCEPTION if the member itself failed. */
  readonly errno: number;
  /** The member's own result, signed; undefined if the call did not get that far. */
  readonly code?: number;
  /** Who failed, "IVMVirtualMachine.Startup"; undefined if the call did not get that far. */
  readonly source?: string;
  /** The sentence alone. */
  readonly description?: string;
  /** The result code, unsigned, as ComError has it. */
  readonly hresult: number;

  constructor(step: FailedStep, name: string, error: ComError) {
    const isOfMember = IN_MEMBER.has(step) && !isDispatchFailure(error.hresult);
    const subject = name === "" ? "" : `${name}${isOfMember ? ":" : ""} `;
    super(`${step}: ${subject}${isOfMember ? `${nameOf(error.hresult)} ` : ""}${error.message}`);
    this.hresult = error.hresult;
    this.errno = (isOfMember ? DISP_E_EXCEPTION : error.hresult) | 0;
    if (!isOfMember) return;
    this.code = error.hresult | 0;
    this.source = error.source;
    this.description = error.message;
  }

  /** The result code as JScript's `catch (e)` shows it: a signed number. */
  get number(): number {
    return this.hresult | 0;
  }

  static {
    // winax throws plain errors; programs look at their fields, and loggers at their name.
    Object.defineProperty(this.prototype, "name", { value: "Error", configurable: true, writable: true });
  }
}

/** An error of the step itself, with the sentence of its code unless there is a better one. */
export function failure(step: FailedStep, name: string, hresult: number, sentence?: string): AutomationError {
  return new AutomationError(step, name, new ComError(hresult, sentence ?? hresultMessage(hresult)));
}

/** What winax throws for an object that has been released. */
export function releasedError(): TypeError {
  return new TypeError("DispNull");
}

/** What winax throws for arguments that make no sense. */
export function invalidArguments(): TypeError {
  return new TypeError("Invalid arguments");
}

/**
 * Does a step of a call.
 * @throws AutomationError in the place of a ComError; whatever else is thrown as it is, such as what functions of the program throw
 */
export function attempt<T>(step: FailedStep, name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof ComError ? new AutomationError(step, name, error) : error;
  }
}

/** Codes of IDispatch itself, which come without an EXCEPINFO: 0x80020001 to 0x8002000F. */
function isDispatchFailure(hresult: number): boolean {
  return hresult >>> 8 === 0x800200 && hresult !== DISP_E_EXCEPTION;
}

/** Names that winax has for the errors of the script runtimes. */
const CONTROL_NAMES: ReadonlyMap<number, string> = new Map([
  [5, "CTL_E_ILLEGALFUNCTIONCALL"],
  [6, "CTL_E_OVERFLOW"],
  [7, "CTL_E_OUTOFMEMORY"],
  [52, "CTL_E_BADFILENAMEORNUMBER"],
  [53, "CTL_E_FILENOTFOUND"],
  [54, "CTL_E_BADFILEMODE"],
  [55, "CTL_E_FILEALREADYOPEN"],
  [57, "CTL_E_DEVICEIOERROR"],
  [58, "CTL_E_FILEALREADYEXISTS"],
  [61, "CTL_E_DISKFULL"],
  [68, "CTL_E_DEVICEUNAVAILABLE"],
  [70, "CTL_E_PERMISSIONDENIED"],
  [71, "CTL_E_DISKNOTREADY"],
  [75, "CTL_E_PATHFILEACCESSERROR"],
  [76, "CTL_E_PATHNOTFOUND"],
]);

function nameOf(hresult: number): string {
  const control = CONTROL_NAMES.get(scriptErrorNumberOf(hresult) ?? 0);
  if (control !== undefined) return control;
  const name = hresultName(hresult);
  return name.startsWith("0x") ? `OLE error ${name.toLowerCase()}` : name;
}
