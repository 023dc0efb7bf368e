/** Where a configuration of any kind (.vmc, .vnc) is or goes, by the name and the path that a script gives. */
import { ComError } from "../com/com-error.js";
import type { FileSystem } from "../files/file-system.js";
import { PATH_LIMIT, baseName, joinPath, parentOf, parsePath } from "../files/windows-path.js";
import {
  E_ALREADY_EXISTS,
  E_BAD_PATHNAME,
  E_BUFFER_OVERFLOW,
  E_FILE_NOT_FOUND,
  E_PATH_NOT_FOUND,
  VM_E_CONFIG_NAME_INVALID_CHAR,
} from "../generated/hresults.js";

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const INVALID_IN_NAME = /[*?:<>/|\\"\u0000-\u001f]/;

export interface ConfigurationPlace {
  readonly name: string;
  readonly file: string;
}

/**
 * The place that (name, folder) or (nothing, full path) stands for.
 * @param extension what the files of the kind end with: ".vmc"
 * @throws ComError E_BAD_PATHNAME, E_INVALID_NAME, E_BUFFER_OVERFLOW, VM_E_CONFIG_NAME_INVALID_CHAR
 */
export function placeOf(name: string | null, path: string, extension: string): ConfigurationPlace {
  if (name === null || name === "") return placeOfFullPath(path, extension);
  assertValidName(name);
  const plain = withoutExtension(name, extension);
  if (path.length + plain.length + extension.length >= PATH_LIMIT) {
    throw new ComError(E_BUFFER_OVERFLOW, `Name and path together must stay under ${PATH_LIMIT} characters.`);
  }
  return { name: plain, file: joinPath(parsePath(path), plain + extension) };
}

/** @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR if no file can have the name */
export function assertValidName(name: string): void {
  if (INVALID_IN_NAME.test(name)) throw new ComError(VM_E_CONFIG_NAME_INVALID_CHAR);
}

/** @throws ComError E_ALREADY_EXISTS */
export function assertFree(fileSystem: FileSystem, { file }: ConfigurationPlace): void {
  if (fileSystem.kind(file) !== undefined) throw new ComError(E_ALREADY_EXISTS, `There is a file '${file}' already.`);
}

/** @throws ComError E_PATH_NOT_FOUND, E_FILE_NOT_FOUND */
export function assertThere(fileSystem: FileSystem, { file }: ConfigurationPlace): void {
  const folder = parentOf(file);
  if (fileSystem.kind(folder) !== "folder") throw new ComError(E_PATH_NOT_FOUND, `There is no folder '${folder}'.`);
  if (fileSystem.kind(file) !== "file") throw new ComError(E_FILE_NOT_FOUND, `There is no file '${file}'.`);
}

function placeOfFullPath(path: string, extension: string): ConfigurationPlace {
  const name = withoutExtension(baseName(path), extension);
  if (name === "") throw new ComError(E_BAD_PATHNAME, "The path names no configuration file.");
  return { name, file: joinPath(parsePath(parentOf(path)), name + extension) };
}

function withoutExtension(name: string, extension: string): string {
  return name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;
}
