/** What the files of the port throw, under the numbers that FileSystemObject has for it. */
import { ComError } from "../../../com/com-error.js";
import {
  E_ACCESSDENIED,
  E_ALREADY_EXISTS,
  E_BAD_PATHNAME,
  E_BUFFER_OVERFLOW,
  E_DISK_FULL,
  E_FILE_NOT_FOUND,
  E_INVALID_NAME,
  E_OUTOFMEMORY,
  E_PATH_NOT_FOUND,
  E_SHARING_VIOLATION,
} from "../../../generated/hresults.js";
import * as errors from "../core/script-error.js";

const NUMBERS: ReadonlyMap<number, number> = new Map([
  [E_FILE_NOT_FOUND, errors.FILE_NOT_FOUND],
  [E_PATH_NOT_FOUND, errors.PATH_NOT_FOUND],
  [E_ACCESSDENIED, errors.PERMISSION_DENIED],
  [E_SHARING_VIOLATION, errors.PERMISSION_DENIED],
  [E_ALREADY_EXISTS, errors.FILE_EXISTS],
  [E_BAD_PATHNAME, errors.BAD_FILE_NAME],
  [E_INVALID_NAME, errors.BAD_FILE_NAME],
  [E_BUFFER_OVERFLOW, errors.PATH_NOT_FOUND],
  [E_DISK_FULL, errors.DISK_FULL],
  [E_OUTOFMEMORY, errors.OUT_OF_MEMORY],
]);

/** Does something with files; failures of the port become the numbered errors of scripts. */
export function onFiles<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ComError) || errors.scriptErrorNumber(error) !== undefined) throw error;
    throw errors.scriptError(NUMBERS.get(error.hresult) ?? errors.DEVICE_ERROR, { cause: error });
  }
}
