/** OpenTextFile's modes and formats. */
import { ILLEGAL_CALL, scriptError } from "../core/script-error.js";
import type { Encoding } from "./code-page.js";
import type { FilePlace } from "./file-place.js";
import type { TextStream } from "./text-stream.js";

export const FOR_READING = 1;
export const FOR_WRITING = 2;
export const FOR_APPENDING = 8;

/** Tristate: -1 is Unicode, 0 is ASCII, -2 is what the file says itself. */
export function encodingOf(format: number): Encoding | undefined {
  if (format === -1) return "utf16";
  if (format === 0) return "1252";
  if (format === -2) return undefined;
  throw scriptError(ILLEGAL_CALL);
}

/** @throws ComError 53 if the file is not there and is not to be made, 70 for a folder, 5 for a mode that there is not */
export function openText(
  place: FilePlace,
  path: string,
  mode: number,
  creates: boolean,
  encoding: Encoding | undefined,
): TextStream {
  if (mode !== FOR_READING && mode !== FOR_WRITING && mode !== FOR_APPENDING) throw scriptError(ILLEGAL_CALL);
  if (!creates && place.kind(path) !== "folder") place.requireFile(path);
  if (mode === FOR_WRITING) return place.create(path, encoding ?? "1252", true);
  if (mode === FOR_APPENDING) return place.append(path, encoding ?? "1252");
  if (creates && place.kind(path) === undefined) place.append(path, "1252").Close();
  return place.read(path, encoding);
}
