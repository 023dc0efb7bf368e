/** The files of scripts: where they are, and their text whatever it was saved as. */
import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { FileSystem } from "../../files/file-system.js";
import { decode1252 } from "../objects/files/code-page.js";
import { decodeEncodedScript } from "./encoded-script.js";
import { inputError } from "./host-error.js";

export interface ScriptFile {
  /** As scripts and errors call it: a path of the host, or one of a drive if it was said so. */
  readonly path: string;
  /** Where it lies on the host. */
  readonly hostPath: string;
  /** In lower case, with its dot. */
  readonly extension: string;
}

const DRIVE_PATH = /^[a-z]:[\\/]/i;

/**
 * Finds a script.
 * @param said a path of the host, with either slash
 * @param drives what scripts see as drives, whose paths are understood, too
 * @throws HostError if there is none
 */
export function findScript(said: string, drives?: () => Pick<FileSystem, "kind" | "hostPath">): ScriptFile {
  for (const candidate of new Set([said, said.replaceAll("\\", "/")])) {
    const path = resolve(candidate);
    if (isFile(path)) return { path, hostPath: path, extension: extname(path).toLowerCase() };
  }
  if (drives !== undefined && DRIVE_PATH.test(said)) {
    const hostPath = onDrive(said, drives());
    if (hostPath !== undefined) return { path: said, hostPath, extension: extname(hostPath).toLowerCase() };
  }
  throw cannotFind(DRIVE_PATH.test(said) ? said : resolve(said));
}

function cannotFind(path: string): Error {
  return inputError(`Can not find script file "${path}".`);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onDrive(path: string, files: Pick<FileSystem, "kind" | "hostPath">): string | undefined {
  try {
    return files.kind(path) === "file" ? files.hostPath?.(path) : undefined;
  } catch {
    // What is no path for the drives is a file that is not there.
    return undefined;
  }
}

/** Files that the Script Encoder has written. */
const ENCODED = new Set([".vbe", ".jse"]);

/** @throws HostError */
export function readScript({ hostPath, path, extension }: ScriptFile): string {
  let text: string;
  try {
    text = decodeScript(readFileSync(hostPath));
  } catch {
    throw cannotFind(path);
  }
  return ENCODED.has(extension) ? decodeEncodedScript(text) : text;
}

/**
 * The text of a script: UTF-16 or UTF-8 if a mark says so; without one UTF-8 if it is that, else the code
 * page that scripts of the time were saved in.
 */
export function decodeScript(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (!isUtf8(bytes)) return decode1252(bytes);
  // A TextDecoder takes its time to be made the first time.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
