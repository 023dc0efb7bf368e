/**
 * What a machine's operations do to files, around what the driver does: disks are taken into use and
 * released, undo disks merged, the state saved and found again.
 */
import type { Apartment } from "../apartment/apartment.js";
import { comErrorAt } from "../com/com-error.js";
import type { CancelOperation, Completion, DriverOperation, DriverSession } from "../machine/driver.js";
import { SlicedWork, type BackgroundWork } from "./background-work.js";

/** The files of the machine that a session belongs to. */
export interface SessionFiles {
  readonly apartment: Apartment;
  /** Takes the disks into use, as the machine is about to run; makes undo disks. Throws if a disk cannot be used. */
  prepareDisks(): void;
  /** Writes the saved state. Throws if it cannot be written; then there is none. */
  writeSavedState(driver: Uint8Array): void;
  /** What the driver is to go on with. Throws if the file cannot be used; it stays as it is. */
  readSavedState(): Uint8Array;
  /** Removes the saved state. */
  dropSavedState(): void;
  mergeUndoDisks(): BackgroundWork;
  discardUndoDisks(): void;
}

const NOTHING = new Uint8Array();

const hostFiles = new WeakMap<Apartment, SessionFiles>();

/** For machines on a host of their own, which does with files what there is to do. The same for all of them. */
export function filesOfHost(apartment: Apartment): SessionFiles {
  const known = hostFiles.get(apartment);
  if (known !== undefined) return known;
  const files: SessionFiles = {
    apartment,
    prepareDisks: () => undefined,
    writeSavedState: () => undefined,
    readSavedState: () => NOTHING,
    dropSavedState: () => undefined,
    mergeUndoDisks: noWork,
    discardUndoDisks: () => undefined,
  };
  hostFiles.set(apartment, files);
  return files;
}

// eslint-disable-next-line require-yield -- there is nothing to do
function* noWork(): BackgroundWork {
  return;
}

/** A driver's session as the machine sees it: with the work on files around the driver's own. */
export class MachineSession implements DriverSession {
  /** The driver's own side, with the devices of the machine. */
  readonly driver: DriverSession;
  readonly #files: SessionFiles;

  constructor(driver: DriverSession, files: SessionFiles) {
    this.driver = driver;
    this.#files = files;
  }

  begin(operation: DriverOperation, completion: Completion): CancelOperation | undefined {
    switch (operation) {
      case "powerOn":
        this.#files.prepareDisks();
        return this.driver.begin(operation, completion);
      case "save":
        return this.driver.begin(
          operation,
          this.#then(completion, () => this.#save()),
        );
      case "restore":
        return this.#restore(completion);
      case "discardSavedState":
        return this.driver.begin(
          operation,
          this.#then(completion, () => this.#files.dropSavedState()),
        );
      case "mergeUndoDrives":
        return this.#merge(completion);
      case "discardUndoDrives":
        return this.driver.begin(
          operation,
          this.#then(completion, () => this.#files.discardUndoDisks()),
        );
      default:
        return this.driver.begin(operation, completion);
    }
  }

  dispose(): void {
    this.driver.dispose?.();
  }

  get isOff(): boolean {
    return this.driver.isOff === true;
  }

  #save(): void {
    try {
      this.#files.writeSavedState(this.driver.state?.() ?? NOTHING);
    } catch (error) {
      this.driver.abandonSave?.();
      throw error;
    }
  }

  #restore(completion: Completion): CancelOperation | undefined {
    const state = this.#files.readSavedState();
    this.#files.prepareDisks();
    if (state.length > 0) this.driver.restoreState?.(state);
    return this.driver.begin(
      "restore",
      this.#then(completion, () => this.#files.dropSavedState()),
    );
  }

  /** The images first, in slices; then whatever the driver has to do about it. */
  #merge(completion: Completion): CancelOperation {
    const rest: Completion = {
      progress: (percent) => completion.progress(50 + percent / 2),
      done: () => completion.done(),
      fail: (error) => completion.fail(error),
    };
    let cancelDriver: CancelOperation | undefined;
    const images = new SlicedWork(this.#files.apartment, this.#files.mergeUndoDisks(), {
      progress: (percent) => completion.progress(percent / 2),
      done: () => {
        try {
          cancelDriver = this.driver.begin("mergeUndoDrives", rest);
        } catch (error) {
          completion.fail(comErrorAt(error, ""));
        }
      },
      fail: (error) => completion.fail(error),
    });
    return () => {
      images.cancel();
      cancelDriver?.();
    };
  }

  /** Completes after `last` has been done, which may fail. */
  #then(completion: Completion, last: () => void): Completion {
    return {
      progress: (percent) => completion.progress(percent),
      fail: (error, found) => completion.fail(error, found),
      lost: (error) => completion.lost?.(error),
      done: () => {
        try {
          last();
        } catch (error) {
          return completion.fail(comErrorAt(error, ""));
        }
        completion.done();
      },
    };
  }
}
