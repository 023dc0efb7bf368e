/**
 * Files that a configuration refers to: each by an absolute path, and by a relative one for when the machine's
 * folder has been moved with all that is in it.
 */
import { ignoringComErrors } from "../com/ignoring.js";
import type { FileSystem } from "../files/file-system.js";
import type { PreferenceValue } from "../files/preference-value.js";
import { pathsToParent } from "../files/vhd/parent-locator.js";
import type { Vmc } from "../files/vmc.js";
import { joinPath, parentOf, parsePath } from "../files/windows-path.js";

/** A value of a configuration; undefined also for one that is written wrongly. */
export function valueAt(configuration: Vmc, keyPath: string): PreferenceValue | undefined {
  return ignoringComErrors(() => configuration.value(keyPath));
}

/**
 * The file that a section refers to: where the absolute path says, or, if nothing is there, where the relative one
 * does. It need not exist; text that is no path is returned as it is. "" if there is none.
 *
 * @param file where the configuration is
 */
export function readPathname(files: FileSystem, configuration: Vmc, section: string, file: string): string {
  const absolute = textAt(configuration, `${section}/absolute`);
  const relative = textAt(configuration, `${section}/relative`);
  if (relative === "" || (absolute !== "" && isThere(files, absolute))) return normal(absolute);
  const beside = fromFolder(parentOf(file), relative);
  return beside !== undefined && (absolute === "" || isThere(files, beside)) ? beside : normal(absolute);
}

/** @param path "" for no file */
export function writePathname(configuration: Vmc, section: string, file: string, path: string): void {
  const relative = path === "" ? "" : (pathsToParent(file, path).relative ?? "");
  configuration.set(`${section}/absolute`, path);
  configuration.set(`${section}/relative`, relative);
}

function textAt(configuration: Vmc, keyPath: string): string {
  const value = valueAt(configuration, keyPath);
  return typeof value === "string" ? value : "";
}

// A configuration may hold any text where a path should be.

function normal(path: string): string {
  return ignoringComErrors(() => parsePath(path).text) ?? path;
}

function isThere(files: FileSystem, path: string): boolean {
  return ignoringComErrors(() => files.kind(path)) === "file";
}

function fromFolder(folder: string, relative: string): string | undefined {
  return ignoringComErrors(() => joinPath(folder, relative));
}
