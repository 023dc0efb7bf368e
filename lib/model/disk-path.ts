/** Paths of images as callers give them. */
import { ComError } from "../com/com-error.js";
import { fileNotFound, folderNotFound, type FileSystem } from "../files/file-system.js";
import { parentOf, parsePath } from "../files/windows-path.js";
import { E_POINTER } from "../generated/hresults.js";

/** The path of a file that is to be made, in its normal form. @throws ComError E_POINTER, of the path */
export function newFile(path: string | null): string {
  return parsePath(given(path)).text;
}

/**
 * The path of a file that must be there, in its normal form.
 * @throws ComError E_POINTER, of the path; E_PATH_NOT_FOUND if its folder is missing, E_FILE_NOT_FOUND
 */
export function existingFile(files: FileSystem, path: string | null): string {
  const { text } = parsePath(given(path));
  if (files.kind(text) === "file") return text;
  const folder = parentOf(text);
  throw files.kind(folder) === "folder" ? fileNotFound(text) : folderNotFound(folder);
}

/** @throws ComError E_POINTER */
export function given(path: string | null): string {
  if (path === null) throw new ComError(E_POINTER, "There is no path of an image.");
  return path;
}
