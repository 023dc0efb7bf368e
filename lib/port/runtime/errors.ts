/** Err, and On Error Resume Next where a statement cannot do without. */
import { ScriptUnwinding } from "../../script/script-unwinding.js";
import { INVOKE_CALL } from "../../script/vbscript/runtime/script-object.js";
import { MISSING, type Value } from "../../script/vbscript/runtime/value.js";
import { raise, vbErrorOf } from "../../script/vbscript/runtime/vb-error.js";
import { shownToVBScript } from "./jscript-errors.js";
import { errObject, language } from "./session.js";

/**
 * A number that anything may change. TypeScript takes a plain number, once it has been compared, for what it was compared
 * with, though calls change it: behind `if (Err.Number !== 0) return;` every other number would be a mistake.
 */
export type ErrorNumber = number & { readonly changes?: never };

/** The last error that On Error Resume Next has passed over. */
export const Err = {
  /** Its number; 0 if there is none. */
  get Number(): ErrorNumber {
    return errObject.number;
  },
  set Number(value: number) {
    errObject.number = value;
  },
  get Description(): string {
    return errObject.description;
  },
  set Description(value: string) {
    errObject.description = value;
  },
  get Source(): string {
    return errObject.source;
  },
  set Source(value: string) {
    errObject.source = value;
  },
  Clear(): void {
    errObject.clear();
  },
  /** Raises an error; what is left out stays as it was. */
  Raise(number: Value, source: Value = MISSING, description: Value = MISSING, ...help: Value[]): never {
    errObject.invoke("raise", INVOKE_CALL, [number, source, description, ...help]);
    throw new Error("An error has been raised.");
  },
  /** Takes over what a statement has thrown: the script goes on behind it. */
  capture(error: unknown): void {
    if (error instanceof ScriptUnwinding) throw error;
    errObject.set(language.isMixed ? shownToVBScript(error) : vbErrorOf(error));
  },
  /** The same where only the run tells whether On Error Resume Next is on. */
  captureIf(resumes: boolean, error: unknown): void {
    if (!resumes) throw error;
    Err.capture(error);
  },
  /** The object itself, for code that passes it on. */
  object: errObject,
};

/** A condition under On Error Resume Next: one that fails is passed over, and `otherwise` holds. */
export function attempt<T>(condition: () => T, otherwise: T): T {
  try {
    return condition();
  } catch (error) {
    Err.capture(error);
    return otherwise;
  }
}

/** The same where only the run tells whether On Error Resume Next is on. */
export function attemptIf<T>(resumes: boolean, condition: () => T, otherwise: T): T {
  return resumes ? attempt(condition, otherwise) : condition();
}

/** Raises a runtime error; the values are what the statement has evaluated before. */
export function fail(number: number, detail?: string, ..._values: Value[]): never {
  return raise(number, detail);
}

/** A name that Option Explicit does not let pass. */
export function undeclared(name: string): never {
  return raise(500, name);
}

/** New of a class that there is not. */
export function unknownClass(name: string): never {
  return raise(506, name);
}
