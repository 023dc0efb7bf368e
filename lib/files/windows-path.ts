/**
 * Paths as scripts say them: `C:\Virtual Machines\x.vhd`, with the liberties that scripts take (doubled
 * backslashes, forward slashes, a lower-case drive letter, `.` and `..`). Nothing here looks at a disk.
 */
import { ComError } from "../com/com-error.js";
import { E_BAD_PATHNAME, E_BUFFER_OVERFLOW, E_INVALID_NAME } from "../generated/hresults.js";

/** A path stays under this many characters: MAX_PATH, as the documentation has it. */
export const PATH_LIMIT = 260;

/** An absolute path in its one normal form. */
export interface WindowsPath {
  /** The drive letter, "C"; undefined for an absolute path of the host. */
  readonly drive: string | undefined;
  /** The names from the root down; none for the root itself. */
  readonly segments: readonly string[];
  /** The path written out: `C:\Virtual Machines`, or `/srv/images` for one of the host. */
  readonly text: string;
}

/** What the helpers take: a path as said, or one that is parsed already. */
export type PathLike = string | WindowsPath;

const DRIVE_ROOT = /^([a-z]):[\\/]/i;
const SEPARATORS = /[\\/]+/;
const RESERVED_CHARACTER = /[*?:<>|"]/;
/** Half a surrogate pair has no UTF-8, so two such names would be one file. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u001f\p{Surrogate}]/u;
/** Names that Windows takes for devices, whatever extension follows. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\..*)?$/i;

/**
 * Reads an absolute path: one with a drive letter, or, where the host writes its own with a slash, one of the host.
 * @throws ComError E_BAD_PATHNAME, E_INVALID_NAME, E_BUFFER_OVERFLOW
 */
export function parsePath(text: string): WindowsPath {
  const drive = DRIVE_ROOT.exec(text)?.[1]?.toUpperCase();
  if (drive === undefined) requireHostPath(text);
  const segments = normalSegments(text.slice(drive === undefined ? 1 : 3), drive !== undefined);
  return pathOf(drive, segments);
}

/** The path of something in a folder; `names` may be relative paths themselves. */
export function joinPath(folder: PathLike, ...names: readonly string[]): string {
  const { drive, segments } = asPath(folder);
  return pathOf(drive, normalSegments([...segments, ...names].join("\\"), drive !== undefined)).text;
}

/** The last name of a path, `x.vhd`; empty for a root. */
export function baseName(path: PathLike): string {
  return asPath(path).segments.at(-1) ?? "";
}

/** The folder that something is in; a root is in itself. */
export function parentOf(path: PathLike): string {
  const { drive, segments } = asPath(path);
  return pathOf(drive, segments.slice(0, -1)).text;
}

/** The extension in lower case with its dot, `.vhd`; empty if there is none. */
export function extension(path: PathLike): string {
  const name = baseName(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot).toLowerCase() : "";
}

/** Equal for two paths exactly if they name the same file; letter case counts only in paths of the host. */
export function fileKey(path: PathLike): string {
  const { drive, text } = asPath(path);
  return nameKey(drive, text);
}

/** Equal for two names on a drive (or, without a drive, in a folder of the host) if they name the same thing. */
export function nameKey(drive: string | undefined, name: string): string {
  return drive === undefined ? name : foldCase(name);
}

/**
 * A name without its letter case, as Windows compares names: character by character, so that a
 * character whose capital is two (the German sharp s) is not mistaken for those two.
 */
export function foldCase(text: string): string {
  const upper = text.toUpperCase();
  if (upper.length === text.length) return upper;
  return Array.from(text, (character) => {
    const capital = character.toUpperCase();
    return capital.length === character.length ? capital : character;
  }).join("");
}

function asPath(path: PathLike): WindowsPath {
  return typeof path === "string" ? parsePath(path) : path;
}

function requireHostPath(text: string): void {
  if (text === "") throw new ComError(E_BAD_PATHNAME, "The path is empty.");
  if (/^[\\/]{2}/.test(text)) {
    throw new ComError(E_BAD_PATHNAME, `'${shortened(text)}' is a path of the network; a drive letter is needed.`);
  }
  if (!text.startsWith("/") || process.platform === "win32") {
    throw new ComError(E_BAD_PATHNAME, `'${shortened(text)}' is a relative path; an absolute one is needed.`);
  }
}

function normalSegments(text: string, onDrive: boolean): string[] {
  const segments: string[] = [];
  for (const said of text.split(SEPARATORS)) {
    if (said === "" || said === ".") continue;
    // `..` at the root stays at the root, as it does in Windows.
    if (said === "..") segments.pop();
    else segments.push(onDrive ? driveSegment(said) : hostSegment(said));
  }
  return segments;
}

/** Windows drops dots and spaces at the end of a name: `x.` and `x` are one file. */
function driveSegment(said: string): string {
  const name = withoutTail(said);
  if (name === "" || RESERVED_CHARACTER.test(said)) {
    throw new ComError(E_INVALID_NAME, `'${shortened(said)}' is no valid name; none of * ? : < > | " may be in it.`);
  }
  if (DEVICE_NAME.test(name)) throw new ComError(E_INVALID_NAME, `'${shortened(name)}' is the name of a device.`);
  return hostSegment(name);
}

function hostSegment(name: string): string {
  if (!UNPRINTABLE.test(name)) return name;
  throw new ComError(E_INVALID_NAME, `'${shortened(name)}' is no valid name; a control character is in it.`);
}

/** In a loop, as a regular expression anchored at the end takes time in the square of a run of dots. */
function withoutTail(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === "." || name[end - 1] === " ")) end--;
  return name.slice(0, end);
}

function pathOf(drive: string | undefined, segments: readonly string[]): WindowsPath {
  const text = drive === undefined ? `/${segments.join("/")}` : `${drive}:\\${segments.join("\\")}`;
  if (text.length < PATH_LIMIT) return { drive, segments, text };
  throw new ComError(
    E_BUFFER_OVERFLOW,
    `'${shortened(text)}' has ${text.length} characters; a path must have fewer than ${PATH_LIMIT}.`,
  );
}

/** A script's text in a sentence: without control characters, and not by the page. */
function shortened(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  const printable = text.slice(0, 80).replace(/[\u0000-\u001f]/g, "\uFFFD");
  return text.length > 80 ? `${printable}...` : printable;
}
