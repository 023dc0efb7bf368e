/**
 * Where a path of a drive is on the host: name by name from the drive's directory down, in any letter
 * case, with every symbolic link followed and held against the drive's own directory.
 */
import * as fs from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { ComError } from "../com/com-error.js";
import { E_ACCESSDENIED } from "../generated/hresults.js";
import { isTemporaryName } from "./atomic-writer.js";
import { hostCode } from "./host-error.js";
import { foldCase, type WindowsPath } from "./windows-path.js";

export interface Location {
  /** The file's place with links followed; where it would be made if it is not there. */
  readonly hostPath: string;
  /** The same, but the link itself if the last name is one. */
  readonly entryPath: string;
  /** Undefined if nothing is there. */
  readonly stats: fs.Stats | undefined;
  /** Nothing can be there, as a name before the last one is that of a file. */
  readonly fileOnTheWay: boolean;
}

/**
 * @param directory the drive's directory on the host, which need not exist
 * @throws ComError E_ACCESSDENIED for a link that leaves the drive
 */
export function locateOnDrive(path: WindowsPath, directory: string): Location {
  const root = realPathOf(directory);
  if (root === undefined) return nothingAt(join(directory, ...path.segments));
  let location: Location = { hostPath: root, entryPath: root, stats: fs.statSync(root), fileOnTheWay: false };
  for (const [index, name] of path.segments.entries()) {
    if (location.stats?.isDirectory() === false) {
      return { ...nothingAt(join(location.hostPath, ...path.segments.slice(index))), fileOnTheWay: true };
    }
    const entryPath = findEntry(location.hostPath, name);
    if (entryPath === undefined) return nothingAt(join(location.hostPath, ...path.segments.slice(index)));
    const hostPath = followed(entryPath, root, path);
    location = { hostPath, entryPath, stats: fs.statSync(hostPath), fileOnTheWay: false };
  }
  return location;
}

/** An absolute path of the host is taken as it is; whoever may say such paths has the whole host. */
export function locateOnHost({ text }: WindowsPath): Location {
  try {
    const stats = fs.statSync(text, { throwIfNoEntry: false });
    if (stats === undefined) return nothingAt(text);
    return { hostPath: fs.realpathSync(text), entryPath: text, stats, fileOnTheWay: false };
  } catch (error) {
    if (hostCode(error) === "ENOTDIR") return { ...nothingAt(text), fileOnTheWay: true };
    throw error;
  }
}

function nothingAt(hostPath: string): Location {
  return { hostPath, entryPath: hostPath, stats: undefined, fileOnTheWay: false };
}

/** An entry of a directory by its exact name, else by the first that differs in letter case only. */
function findEntry(directory: string, name: string): string | undefined {
  const exact = join(directory, name);
  if (fs.lstatSync(exact, { throwIfNoEntry: false }) !== undefined) return exact;
  const key = foldCase(name);
  const [match] = fs
    .readdirSync(directory)
    .filter((entry) => foldCase(entry) === key && !isTemporaryName(entry))
    .sort();
  return match === undefined ? undefined : join(directory, match);
}

function followed(entryPath: string, root: string, path: WindowsPath): string {
  if (!fs.lstatSync(entryPath).isSymbolicLink()) return entryPath;
  const target = realPathOf(entryPath);
  if (target === undefined) {
    throw new ComError(E_ACCESSDENIED, `A symbolic link on the way to '${path.text}' leads nowhere.`);
  }
  if (isInside(target, root)) return target;
  throw new ComError(E_ACCESSDENIED, `A symbolic link on the way to '${path.text}' leaves the drive.`);
}

function realPathOf(path: string): string | undefined {
  try {
    return fs.realpathSync(path);
  } catch (error) {
    if (hostCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

export function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
