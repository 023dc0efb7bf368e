/** The paths by which a differencing image finds its parent. */
import type { OpenFile } from "../file-system.js";
import { parsePath, type WindowsPath } from "../windows-path.js";
import type { LocatorPlace } from "./dynamic-header.js";
import { ImageError } from "./image-error.js";
import { roundUp, SECTOR } from "./units.js";

export const ABSOLUTE = "W2ku";
export const RELATIVE = "W2ru";

/** Room for any path that is accepted, in whole sectors. */
export const LOCATOR_SPACE = 2 * SECTOR;
/** More than any path has; what claims more is not read. */
const LONGEST = 4096;

export interface ParentPaths {
  /** `C:\Disks\base.vhd` as it was when the image was made. */
  readonly absolute?: string;
  /** `.\base.vhd`, from the image's folder. */
  readonly relative?: string;
}

/** A locator as it is written: its header entry and the bytes it points to. */
export interface WrittenLocator {
  readonly place: LocatorPlace;
  readonly bytes: Buffer;
}

/** @throws ImageError "access" for one that is in a part of the file that is not there */
export function readLocators(file: OpenFile, locators: readonly LocatorPlace[]): ParentPaths {
  const absolute = readLocator(file, locators, ABSOLUTE);
  const relative = readLocator(file, locators, RELATIVE);
  return { ...(absolute === undefined ? {} : { absolute }), ...(relative === undefined ? {} : { relative }) };
}

function readLocator(file: OpenFile, locators: readonly LocatorPlace[], platform: string): string | undefined {
  const place = locators.find((each) => each.platform === platform);
  if (place === undefined || place.length === 0 || place.length > LONGEST) return undefined;
  const bytes = Buffer.alloc(place.length - (place.length % 2));
  if (place.offset + bytes.length > file.size || file.read(bytes, place.offset) < bytes.length) {
    throw new ImageError(file.path, "access", "the path of its parent is cut off");
  }
  return bytes.toString("utf16le").replace(/\0+$/, "");
}

/** The locators of these paths, in a row from a sector's beginning on. */
export function writeLocators({ absolute, relative }: ParentPaths, offset: number): WrittenLocator[] {
  const written: WrittenLocator[] = [];
  for (const [platform, text] of [
    [ABSOLUTE, absolute],
    [RELATIVE, relative],
  ] as const) {
    if (text === undefined) continue;
    const data = Buffer.from(text, "utf16le");
    const space = Math.max(LOCATOR_SPACE, roundUp(data.length, SECTOR));
    const bytes = Buffer.alloc(space);
    data.copy(bytes);
    written.push({ place: { platform, space, length: data.length, offset }, bytes });
    offset += space;
  }
  return written;
}

/** How an image refers to its parent: by the whole path and, on the same drive, by the way from its own folder. */
export function pathsToParent(child: string, parent: string): ParentPaths {
  const from = parsePath(child);
  const to = parsePath(parent);
  if (from.drive !== to.drive) return { absolute: to.text };
  return { absolute: to.text, relative: relativePath(from, to) };
}

function relativePath(from: WindowsPath, to: WindowsPath): string {
  const folders = from.segments.slice(0, -1);
  let common = 0;
  while (common < Math.min(folders.length, to.segments.length - 1) && folders[common] === to.segments[common]) common++;
  const up = folders.slice(common).map(() => "..");
  return [...(up.length > 0 ? up : ["."]), ...to.segments.slice(common)].join("\\");
}
