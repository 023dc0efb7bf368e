/** Runtime errors of VBScript: numbers, sentences, and the exception that carries them. */
import { ComError } from "../../../com/com-error.js";
import { ScriptError } from "../../script-error.js";
import { scriptErrorNumberOf, scriptHresult } from "../../script-hresult.js";
import { RUNTIME_MESSAGES } from "./messages.js";

/** The source of the engine's own runtime errors. */
export const RUNTIME_SOURCE = "Microsoft VBScript runtime error";

/** Codes of Automation under which the engine reports numbers of its own. */
const NUMBERS_OF_HRESULTS: ReadonlyMap<number, number> = new Map([
  [0x80004001, 445],
  [0x80004002, 430],
  [0x80020001, 438],
  [0x80020003, 438],
  [0x80020004, 448],
  [0x80020005, 13],
  [0x80020006, 438],
  [0x80020007, 446],
  [0x80020008, 458],
  [0x8002000a, 6],
  [0x8002000b, 9],
  [0x8002000c, 447],
  [0x8002000d, 10],
  [0x8002000e, 450],
  [0x8002000f, 449],
  [0x80020011, 451],
  [0x80020012, 11],
  [0x8002802f, 453],
  [0x80028ca0, 13],
  [0x80028ca1, 9],
  [0x80028ca2, 57],
  [0x80028ca3, 322],
  [0x80030002, 432],
  [0x80030003, 76],
  [0x80030004, 67],
  [0x80030005, 70],
  [0x80030008, 7],
  [0x80030012, 67],
  [0x80030013, 70],
  [0x8003001d, 57],
  [0x8003001e, 57],
  [0x80030020, 75],
  [0x80030021, 70],
  [0x80030050, 58],
  [0x80030070, 61],
  [0x800300fc, 53],
  [0x80030100, 70],
  [0x80030101, 70],
  [0x80030103, 57],
  [0x80040154, 429],
  [0x800401e3, 429],
  [0x800401e6, 432],
  [0x800401ea, 432],
  [0x800401f3, 429],
  [0x800401f5, 429],
  [0x800401fe, 429],
  [0x8007000e, 7],
  [0x800706ba, 462],
  [0x80080005, 429],
]);

/** What a VbError says beside its number. */
export interface VbErrorOptions {
  readonly source?: string;
  readonly description?: string;
  /** What failed, as the message names it in quotes behind the description: `x`, `[string: "a"]`. */
  readonly detail?: string | undefined;
  readonly helpFile?: string;
  readonly helpContext?: number;
  readonly cause?: unknown;
}

/** A runtime error, as `Err` shows it. */
export class VbError extends Error {
  /** What `Err.Number` shows: 13, or a signed HRESULT. */
  readonly number: number;
  source: string;
  /** What `Err.Description` shows. */
  readonly description: string;
  /** What failed; the compiler fills in the name that it knows. */
  detail: string | undefined;
  readonly helpFile: string;
  readonly helpContext: number;
  /** Where it was raised, from 1; 0 until the compiled code has said so. */
  line = 0;
  column = 0;

  constructor(number: number, options: VbErrorOptions = {}) {
    const description = options.description ?? runtimeMessage(number);
    super(description, options.cause === undefined ? undefined : { cause: options.cause });
    this.number = number;
    this.source = options.source ?? RUNTIME_SOURCE;
    this.description = description;
    this.detail = options.detail;
    this.helpFile = options.helpFile ?? "";
    this.helpContext = options.helpContext ?? 0;
  }

  /** The result code, unsigned: 0x800A000D for error 13. */
  get hresult(): number {
    return this.number >= 0 && this.number <= 0xffff ? scriptHresult(this.number) : this.number >>> 0;
  }

  /** The sentence as the host prints it: with what failed in quotes. */
  get text(): string {
    return this.detail === undefined ? this.description : `${this.description}: '${this.detail}'`;
  }

  static {
    this.prototype.name = "VbError";
  }
}

/** The sentence of a runtime error. */
export function runtimeMessage(number: number): string {
  return RUNTIME_MESSAGES.get(number) ?? "Unknown runtime error";
}

/** Throws runtime error `number`; `detail` is what failed, as the message names it. */
export function raise(number: number, detail?: string): never {
  throw new VbError(number, { detail });
}

/** What `Err.Number` shows for an HRESULT: the number of a runtime error, or the signed code. */
export function numberOfHresult(hresult: number): number {
  const code = hresult >>> 0;
  return scriptErrorNumberOf(code) ?? NUMBERS_OF_HRESULTS.get(code) ?? code | 0;
}

/** Engine failures that are not exceptions of scripts: V8's stack overflow, and running out of memory. */
function numberOfEngineFailure(error: Error): number {
  if (!(error instanceof RangeError)) return 507;
  // No regular expression: V8 ends the process where it has no stack left to compile one.
  const message = error.message.toLowerCase();
  if (message.includes("call stack")) return 28;
  if (message.includes("string length")) return 14;
  // "Invalid array length", "Array buffer allocation failed", "Map maximum size exceeded"; others are the host's own.
  return message.includes("array") || message.includes("maximum size") ? 7 : 507;
}

/** Any thrown thing as the runtime error that a script sees. */
export function vbErrorOf(thrown: unknown): VbError {
  if (thrown instanceof VbError) return thrown;
  if (thrown instanceof ComError) return vbErrorOfComError(thrown);
  if (thrown instanceof ScriptError) return vbErrorOfScriptError(thrown);
  if (thrown instanceof Error) {
    const number = numberOfEngineFailure(thrown);
    if (number !== 507) return new VbError(number, { cause: thrown });
    return new VbError(number, { description: thrown.message, source: thrown.name, cause: thrown });
  }
  return new VbError(507, { cause: thrown });
}

/** An error of a script that came through the host: a callback of it failed. */
function vbErrorOfScriptError(error: ScriptError): VbError {
  if (error.cause instanceof VbError) return error.cause;
  const { number, source, description } = error;
  return new VbError(number, { source, description, cause: error });
}

/** A failed call of a COM object: automation's own codes become the engine's errors, others stay what they are. */
function vbErrorOfComError(error: ComError): VbError {
  // The stack may end, or the memory, in the middle of an object of ours.
  const failure = error.cause instanceof RangeError ? numberOfEngineFailure(error.cause) : 507;
  if (failure !== 507) return new VbError(failure, { cause: error });
  const number = numberOfHresult(error.hresult);
  if (NUMBERS_OF_HRESULTS.has(error.hresult)) return new VbError(number, { cause: error });
  // Objects of the script runtimes fail in the name of the engine that asks them.
  if (scriptErrorNumberOf(error.hresult) !== undefined) {
    return new VbError(number, { description: error.message, cause: error });
  }
  return new VbError(number, { source: error.source, description: error.message, ...helpOf(error), cause: error });
}

/** What an EXCEPINFO has beside a ComError's own: objects of the host may say it. */
function helpOf(error: ComError): Pick<VbErrorOptions, "helpFile" | "helpContext"> {
  const { helpFile, helpContext } = error as Partial<Record<"helpFile" | "helpContext", unknown>>;
  return {
    ...(typeof helpFile === "string" ? { helpFile } : {}),
    ...(typeof helpContext === "number" ? { helpContext } : {}),
  };
}
