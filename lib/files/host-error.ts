/** What the host's file calls throw, as the codes that the documentation gives to files. */
import { ComError } from "../com/com-error.js";
import {
  DISP_E_EXCEPTION,
  E_ACCESSDENIED,
  E_ALREADY_EXISTS,
  E_BUFFER_OVERFLOW,
  E_DISK_FULL,
  E_FILE_NOT_FOUND,
  E_INVALID_NAME,
  E_PATH_NOT_FOUND,
  E_SHARING_VIOLATION,
} from "../generated/hresults.js";

interface Meaning {
  readonly hresult: number;
  readonly sentence: (path: string) => string;
}

const denied = { hresult: E_ACCESSDENIED, sentence: (path: string) => `Access to '${path}' is denied.` };
const inUse = { hresult: E_SHARING_VIOLATION, sentence: (path: string) => `'${path}' is in use by another program.` };
const full = { hresult: E_DISK_FULL, sentence: (path: string) => `The disk is too full for '${path}'.` };

const MEANINGS = new Map<string, Meaning>([
  ["ENOENT", { hresult: E_FILE_NOT_FOUND, sentence: (path) => `There is no file '${path}'.` }],
  ["ENOTDIR", { hresult: E_PATH_NOT_FOUND, sentence: (path) => `A file is in the way to '${path}'.` }],
  ["EACCES", denied],
  ["EPERM", denied],
  ["EROFS", denied],
  ["ELOOP", denied],
  ["EISDIR", { hresult: E_ACCESSDENIED, sentence: (path) => `'${path}' is a folder, not a file.` }],
  ["ENOTEMPTY", { hresult: E_ACCESSDENIED, sentence: (path) => `The folder '${path}' is not empty.` }],
  ["EBUSY", inUse],
  ["ETXTBSY", inUse],
  ["ENOSPC", full],
  ["EDQUOT", full],
  ["EEXIST", { hresult: E_ALREADY_EXISTS, sentence: (path) => `There is a file '${path}' already.` }],
  ["ENAMETOOLONG", { hresult: E_BUFFER_OVERFLOW, sentence: (path) => `'${path}' is too long for this host.` }],
  ["EINVAL", { hresult: E_INVALID_NAME, sentence: (path) => `'${path}' is no name that this host can give.` }],
  ["EILSEQ", { hresult: E_INVALID_NAME, sentence: (path) => `'${path}' is no name that this host can give.` }],
]);

/** The error code of a failed host call, "ENOENT"; undefined for anything else that was thrown. */
export function hostCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** The ComError for what a host call threw while it dealt with `path`. */
export function hostError(error: unknown, path: string): ComError {
  if (error instanceof ComError) return error;
  const meaning = MEANINGS.get(hostCode(error) ?? "");
  if (meaning !== undefined) return new ComError(meaning.hresult, meaning.sentence(path), { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  return new ComError(DISP_E_EXCEPTION, `The host failed with '${path}': ${reason}`, { cause: error });
}

/** Does something with `path` on the host; what that throws becomes a ComError. */
export function onHost<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw hostError(error, path);
  }
}
