/**
 * Where absolute paths of the host are, and where changes to them go. For a run that is to leave no trace that is a
 * directory of its own: what is there hides what the host has, and what is removed stays where it is, unseen.
 */
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { folderHasContent } from "./file-system.js";
import { isInside, locateOnHost, type Location } from "./host-location.js";
import type { WindowsPath } from "./windows-path.js";

export interface HostPlaces {
  locate(path: WindowsPath): Location;
  /**
   * Where a file or a folder is to be changed or made that has been located.
   * @param keeps whether the content of a file is wanted there
   */
  toChange(path: WindowsPath, location: Location, keeps: boolean): Location;
  names(path: WindowsPath, location: Location): string[];
  remove(path: WindowsPath, location: Location): void;
  /** What has been located has another name now. */
  left(path: WindowsPath): void;
}

/** The host itself. */
export const ON_HOST: HostPlaces = {
  locate: locateOnHost,
  toChange: (_path, location) => location,
  names: (_path, { hostPath }) => fs.readdirSync(hostPath),
  remove: (_path, { entryPath, stats }) => {
    // A link goes, not what it leads to.
    if (stats?.isDirectory() !== true || fs.lstatSync(entryPath).isSymbolicLink()) fs.unlinkSync(entryPath);
    else fs.rmdirSync(entryPath);
  },
  left: () => undefined,
};

/** The host as it is but for what this process has changed, which is in a directory of its own. */
export class PrivateHostPlaces implements HostPlaces {
  readonly #directory: string;
  /** What the host has and this process no longer sees, with all that is in it. */
  readonly #removed = new Set<string>();

  /** @param directory is made if it is not there */
  constructor(directory: string) {
    fs.mkdirSync(directory, { recursive: true });
    this.#directory = fs.realpathSync(directory);
  }

  locate(path: WindowsPath): Location {
    const own = locateOnHost(this.#own(path));
    return own.stats !== undefined || own.fileOnTheWay || this.#isRemoved(path) ? own : locateOnHost(path);
  }

  toChange(path: WindowsPath, location: Location, keeps: boolean): Location {
    const { text } = this.#own(path);
    fs.mkdirSync(dirname(text), { recursive: true });
    if (this.#isOwn(location)) return location;
    if (keeps && location.stats?.isFile() === true) fs.cpSync(location.hostPath, text, { preserveTimestamps: true });
    return { ...location, hostPath: text, entryPath: text };
  }

  names(path: WindowsPath): string[] {
    const names = new Set(namesIn(locateOnHost(this.#own(path))));
    if (!this.#isRemoved(path)) {
      for (const name of namesIn(locateOnHost(path))) {
        if (!this.#removed.has(join(path.text, name))) names.add(name);
      }
    }
    return [...names];
  }

  remove(path: WindowsPath, location: Location): void {
    if (location.stats?.isDirectory() === true && this.names(path).length > 0) {
      throw folderHasContent(path.text);
    }
    if (this.#isOwn(location)) ON_HOST.remove(path, location);
    this.left(path);
  }

  left(path: WindowsPath): void {
    this.#removed.add(path.text);
  }

  #own(path: WindowsPath): WindowsPath {
    return { ...path, text: join(this.#directory, path.text) };
  }

  #isOwn({ entryPath }: Location): boolean {
    return isInside(entryPath, this.#directory);
  }

  #isRemoved(path: WindowsPath): boolean {
    return [...this.#removed].some((removed) => isInside(path.text, removed));
  }
}

function namesIn({ stats, hostPath }: Location): string[] {
  return stats?.isDirectory() === true ? fs.readdirSync(hostPath) : [];
}

let places: HostPlaces = ON_HOST;

/** Those of every file system that is made from now on. */
export function hostPlaces(): HostPlaces {
  return places;
}

/** From now on what this thread changes on the host, outside the drives, goes to a directory. */
export function keepHostAsItIs(directory: string): void {
  places = new PrivateHostPlaces(directory);
}
