import { ComError } from "../com/com-error.js";
import type { Disk } from "../files/vhd/index.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { SECTOR_SIZE, type GuestDisk } from "../machine/guest-disk.js";
import type { BusLocation } from "./bus-location.js";

/** A hard disk of a machine that is on: the image that is written to may become another one under it. */
export class MachineDisk implements GuestDisk {
  readonly location: BusLocation;
  #disk: Disk;
  readonly #close: (disk: Disk) => void;

  constructor(location: BusLocation, disk: Disk, close: (disk: Disk) => void = (open) => open.close()) {
    this.location = location;
    this.#disk = disk;
    this.#close = close;
  }

  get sectors(): number {
    return this.#disk.sectors;
  }

  read(sector: number, count: number): Uint8Array {
    // Before so much memory is taken.
    if (!(count >= 0 && sector >= 0 && sector + count <= this.sectors)) {
      throw new ComError(
        E_INVALIDARG,
        `The disk has ${this.sectors} sectors; ${count} from ${sector} on are not on it.`,
      );
    }
    const bytes = new Uint8Array(count * SECTOR_SIZE);
    this.#disk.read(bytes, sector);
    return bytes;
  }

  write(sector: number, bytes: Uint8Array): void {
    this.#disk.write(bytes, sector);
  }

  /** Goes on with another image of the same size. */
  exchange(disk: Disk): void {
    this.#close(this.#disk);
    this.#disk = disk;
  }

  close(): void {
    this.#close(this.#disk);
  }
}
