import { ComError } from "../../lib/com/com-error.js";

/** The ComError that an action throws; anything else that happens fails the test. */
export function comErrorOf(action: () => unknown): ComError {
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    if (error instanceof ComError) return error;
    throw error;
  }
  throw new Error(`a ComError was expected, not ${String(result)}`);
}

/** The code of the ComError that an action throws: "E_FILE_NOT_FOUND". */
export function codeOf(action: () => unknown): string {
  return comErrorOf(action).code;
}
