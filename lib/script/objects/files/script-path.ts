/** Paths as text: what FileSystemObject does to them without a look at any disk. */

const DRIVE = /^[a-z]:/i;
const HOST_HAS_DRIVES = process.platform === "win32";

/** Whether a text ends like a folder that something is to go into. */
export function endsWithSeparator(path: string): boolean {
  return path.endsWith("\\") || path.endsWith("/");
}

/** Where the last name of a path begins. */
function nameStart(path: string): number {
  return Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/"), DRIVE.test(path) ? 1 : -1) + 1;
}

function withoutSeparators(path: string): string {
  let end = path.length;
  while (end > 0 && endsWithSeparator(path.slice(0, end))) end--;
  return path.slice(0, end);
}

/** "C:\a\b.txt" is "b.txt"; nothing of a root. */
export function fileNameOf(path: string): string {
  const trimmed = withoutSeparators(path);
  return trimmed.slice(nameStart(trimmed));
}

/** "C:\a\b.tar.gz" is "gz". */
export function extensionOf(path: string): string {
  const name = fileNameOf(path);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1);
}

/** "C:\a\b.tar.gz" is "b.tar". */
export function baseNameOf(path: string): string {
  const name = fileNameOf(path);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? name : name.slice(0, dot);
}

/** "C:\a\b" is "C:\a", "C:\a" is "C:\", and a root has none. */
export function parentFolderOf(path: string): string {
  const trimmed = withoutSeparators(path);
  const start = nameStart(trimmed);
  if (start === trimmed.length) return "";
  const parent = trimmed.slice(0, start);
  const root = /^(?:[a-z]:)?[\\/]?$/i.test(parent);
  return root ? parent : withoutSeparators(parent);
}

/** "C:" or "\\server\share"; nothing of a path without. */
export function driveNameOf(path: string): string {
  if (DRIVE.test(path)) return path.slice(0, 2);
  return /^\\\\[^\\/]+\\[^\\/]+/.exec(path)?.[0] ?? "";
}

/** A name behind a path, with one separator between them. */
export function buildPath(path: string, name: string): string {
  if (path === "" || name === "") return path + name;
  const joined = /[\\/:]$/.test(path);
  if (joined && /^[\\/]/.test(name)) return path + name.slice(1);
  return joined || /^[\\/]/.test(name) ? path + name : `${path}\\${name}`;
}

/** A path with all that it leaves open taken from the current directory, and with `.` and `..` gone. */
export function absolutePath(said: string, current: string): string {
  const full = withRoot(said.replaceAll("/", "\\"), said, current);
  if (full.startsWith("\\\\")) return full;
  const drive = DRIVE.exec(full)?.[0].toUpperCase();
  const segments: string[] = [];
  for (const name of full.slice(drive?.length ?? 0).split(/[\\/]+/)) {
    if (name === "..") segments.pop();
    else if (name !== "" && name !== ".") segments.push(name);
  }
  return drive === undefined ? `/${segments.join("/")}` : `${drive}\\${segments.join("\\")}`;
}

function withRoot(path: string, said: string, current: string): string {
  if (path.startsWith("\\\\") || /^[a-z]:\\/i.test(path)) return path;
  if (DRIVE.test(path)) {
    const isCurrent = current.slice(0, 2).toUpperCase() === path.slice(0, 2).toUpperCase();
    return isCurrent ? `${current}\\${path.slice(2)}` : `${path.slice(0, 2)}\\${path.slice(2)}`;
  }
  if (said.startsWith("/") && !HOST_HAS_DRIVES) return said;
  const drive = DRIVE.exec(current)?.[0];
  if (path.startsWith("\\")) return drive === undefined ? path : drive + path;
  return `${current}\\${path}`;
}
