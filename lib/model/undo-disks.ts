/**
 * Undo disks: differencing images beside a machine's configuration that take what a guest writes, so that it can be
 * kept, thrown away, or merged into the hard disks.
 */
import { ComError } from "../com/com-error.js";
import type { FileSystem } from "../files/file-system.js";
import { createDifferencing, finish, merge, type Steps } from "../files/vhd/index.js";
import { joinPath, parentOf } from "../files/windows-path.js";
import { vmDriveBusType_SCSI, vmDriveType_HardDisk } from "../generated/enumerations.js";
import { E_FILE_NOT_FOUND, E_PATH_NOT_FOUND } from "../generated/hresults.js";
import type { BackgroundWork } from "./background-work.js";
import { IDE_BUSES, type BusLocation } from "./bus-location.js";
import { drivesOf, undoSection } from "./drive-configuration.js";
import type { MachineDrives } from "./machine-drives.js";
import { writePathname } from "./pathnames.js";

const NOT_THERE: readonly number[] = [E_FILE_NOT_FOUND, E_PATH_NOT_FOUND];

/** The undo disk of one hard disk. */
export interface UndoDisk {
  readonly location: BusLocation;
  readonly path: string;
}

export class UndoDisks {
  readonly #drives: MachineDrives;

  constructor(drives: MachineDrives) {
    this.#drives = drives;
  }

  /** Those that the configuration names, whether or not the files are there. */
  recorded(): UndoDisk[] {
    return drivesOf(this.#drives.machine.configuration, vmDriveType_HardDisk)
      .map((location) => ({ location, path: this.#drives.undoDiskAt(location) }))
      .filter(({ path }) => path !== "");
  }

  /** The undo disk of a hard disk, if one has been made and is still there. */
  existing(location: BusLocation): UndoDisk | undefined {
    const path = this.#drives.undoDiskAt(location);
    return path !== "" && this.#files.kind(path) === "file" ? { location, path } : undefined;
  }

  /** Makes the undo disks of hard disks: of all of them, or of none. @throws ComError E_DISK_FULL and what else may go wrong */
  make(locations: readonly BusLocation[]): UndoDisk[] {
    const undoDisks = locations.map((location) => ({ location, path: this.#newPath(location) }));
    // Named before they are there: a file too few does no harm, one that nobody knows would stay for ever.
    this.#record(undoDisks);
    try {
      this.#create(undoDisks);
    } catch (error) {
      this.#record(undoDisks.map(without));
      throw error;
    }
    return undoDisks;
  }

  /** Makes others in place of some, whose files stay for now. */
  successors(undoDisks: readonly UndoDisk[]): UndoDisk[] {
    const next = undoDisks.map(({ location }) => ({ location, path: this.#newPath(location) }));
    this.#create(next);
    this.#record(next);
    return next;
  }

  /** Merges all of them into their hard disks, one after the other. What is cancelled can be begun again. */
  *merge(): BackgroundWork {
    const undoDisks = this.recorded();
    for (const [index, undoDisk] of undoDisks.entries()) {
      if (this.existing(undoDisk.location) !== undefined) {
        yield* scaled(merge(this.#files, undoDisk.path), index, undoDisks.length);
      }
      this.#record([without(undoDisk)]);
    }
  }

  /** Removes undo disks, with their names in the configuration. */
  remove(undoDisks: readonly UndoDisk[]): void {
    this.removeFiles(undoDisks);
    this.#record(undoDisks.map(without));
  }

  /** Removes the files of undo disks, as far as they are there. */
  removeFiles(undoDisks: readonly UndoDisk[]): void {
    for (const { path } of undoDisks) {
      try {
        this.#files.remove(path);
      } catch (error) {
        if (!(error instanceof ComError) || !NOT_THERE.includes(error.hresult)) throw error;
      }
    }
  }

  #create(undoDisks: readonly UndoDisk[]): void {
    const made: UndoDisk[] = [];
    try {
      for (const undoDisk of undoDisks) {
        finish(createDifferencing(this.#files, undoDisk.path, this.#drives.imageAt(undoDisk.location)));
        made.push(undoDisk);
      }
    } catch (error) {
      this.removeFiles(made);
      throw error;
    }
  }

  /** Has the configuration name undo disks; "" for none. */
  #record(undoDisks: readonly UndoDisk[]): void {
    if (undoDisks.length === 0) return;
    const { machine } = this.#drives;
    machine.changeConfiguration((configuration) => {
      for (const { location, path } of undoDisks) {
        writePathname(configuration, undoSection(location), machine.configurationFile, path);
      }
    });
  }

  get #files(): FileSystem {
    return this.#drives.machine.server.fileSystem;
  }

  /** `VirtualPCUndo_web_0_0_18300511222026.vud`: the bus, the device, and when it was made. */
  #newPath({ busType, busNumber, deviceNumber }: BusLocation): string {
    const { displayName, configurationFile, server } = this.#drives.machine;
    // SCSI buses count on from the IDE buses, so that no two disks have the same name.
    const bus = busType === vmDriveBusType_SCSI ? IDE_BUSES + busNumber : busNumber;
    for (let time = server.apartment.date().getTime(); ; time += 1000) {
      const name = `VirtualPCUndo_${displayName}_${bus}_${deviceNumber}_${timeStamp(new Date(time))}.vud`;
      const path = joinPath(parentOf(configurationFile), name);
      if (this.#files.kind(path) === undefined) return path;
    }
  }
}

function without({ location }: UndoDisk): UndoDisk {
  return { location, path: "" };
}

/** The steps of one part of several, with how much of all of them is done. */
function* scaled(steps: Steps, index: number, count: number): Steps {
  try {
    for (let step = steps.next(); step.done !== true; step = steps.next()) yield (index * 100 + step.value) / count;
  } finally {
    steps.return();
  }
}

/** hhmmssMMDDYYYY, in local time. */
function timeStamp(date: Date): string {
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("") + String(date.getFullYear()).padStart(4, "0");
}
