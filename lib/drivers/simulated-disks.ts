/**
 * What a simulated guest writes to its hard disks: a boot record when it boots, then an entry of its log now and then.
 *
 * Both are in sectors 40 to 62, between the tables of a partitioned disk and its first partition, where neither MBR nor
 * GPT has anything. A disk that has something else there is left alone: the image may be a real guest's.
 */
import type { ComError } from "../com/com-error.js";
import { E_DISK_FULL } from "../generated/hresults.js";
import { SECTOR_SIZE, type GuestDisk } from "../machine/guest-disk.js";

const FIRST_SECTOR = 40;
/** Sectors of the log behind the boot record; the oldest entry is written over. */
const LOG_SECTORS = 22;
const AREA_SECTORS = 1 + LOG_SECTORS;

const MAGIC = "vmcom simulated guest";

/** Places in the boot record, in bytes: the number of boots, u32; when it booted, ms since 1970, f64. */
const BOOTS_AT = 24;
const BOOTED_AT = 32;
/** Places in an entry: its number, u32; when it was written, f64; how long the guest had been running, ms, f64. */
const NUMBER_AT = 24;
const WRITTEN_AT = 32;
const UP_TIME_AT = 40;

interface LoggedDisk {
  readonly disk: GuestDisk;
  /** How often a guest has booted with it. */
  boots: number;
  /** The number of the next entry. */
  next: number;
}

export class SimulatedDisks {
  readonly #disks: () => readonly GuestDisk[];
  #logged: LoggedDisk[] = [];
  bytesRead = 0;
  bytesWritten = 0;

  /** @param disks the machine's disks, when it is on */
  constructor(disks: () => readonly GuestDisk[]) {
    this.#disks = disks;
  }

  /** Whether there is a disk that the guest writes to. */
  get isUsed(): boolean {
    return this.#logged.length > 0;
  }

  /** Looks which disks can be written to, and counts from zero. */
  open(): void {
    this.bytesRead = this.bytesWritten = 0;
    this.#logged = [];
    for (const disk of this.#disks()) {
      const logged = this.#logOf(disk);
      if (logged !== undefined) this.#logged.push(logged);
    }
  }

  /** Lets go of the disks, which are not the machine's to use from now on. */
  close(): void {
    this.#logged = [];
  }

  /** Counts a boot on each disk. @throws ComError E_DISK_FULL if the host's disk is full */
  logBoot(date: Date): void {
    this.#each((logged) => {
      logged.boots++;
      const record = sectorWithMagic();
      record.writeUInt32LE(logged.boots >>> 0, BOOTS_AT);
      record.writeDoubleLE(date.getTime(), BOOTED_AT);
      this.#write(logged.disk, FIRST_SECTOR, record);
    });
  }

  /** Adds an entry to the log on each disk. @throws ComError E_DISK_FULL if the host's disk is full */
  logEntry(date: Date, upTime: number): void {
    const entry = sectorWithMagic();
    entry.writeDoubleLE(date.getTime(), WRITTEN_AT);
    entry.writeDoubleLE(upTime, UP_TIME_AT);
    this.#each((logged) => {
      entry.writeUInt32LE(logged.next >>> 0, NUMBER_AT);
      this.#write(logged.disk, FIRST_SECTOR + 1 + (logged.next % LOG_SECTORS), entry);
      logged.next++;
    });
  }

  /** What is on a disk already; undefined if its place for the log is too small or somebody else's. */
  #logOf(disk: GuestDisk): LoggedDisk | undefined {
    if (disk.sectors < FIRST_SECTOR + AREA_SECTORS) return undefined;
    let area: Buffer;
    try {
      area = Buffer.from(disk.read(FIRST_SECTOR, AREA_SECTORS));
    } catch {
      return undefined;
    }
    this.bytesRead += area.length;
    if (area.every((byte) => byte === 0)) return { disk, boots: 0, next: 0 };
    if (!isOurs(area)) return undefined;
    let next = 0;
    for (let at = SECTOR_SIZE; at < area.length; at += SECTOR_SIZE) {
      if (isOurs(area.subarray(at))) next = Math.max(next, area.readUInt32LE(at + NUMBER_AT) + 1);
    }
    return { disk, boots: area.readUInt32LE(BOOTS_AT), next };
  }

  /** A disk that fails is not written to any more, as a guest's system would do; a full host stops the machine. */
  #each(write: (logged: LoggedDisk) => void): void {
    for (const logged of [...this.#logged]) {
      try {
        write(logged);
      } catch (error) {
        if ((error as Partial<ComError>).hresult === E_DISK_FULL) throw error;
        this.#logged.splice(this.#logged.indexOf(logged), 1);
      }
    }
  }

  #write(disk: GuestDisk, sector: number, bytes: Uint8Array): void {
    disk.write(sector, bytes);
    this.bytesWritten += bytes.length;
  }
}

function isOurs(sector: Buffer): boolean {
  return sector.subarray(0, MAGIC.length).toString("latin1") === MAGIC;
}

function sectorWithMagic(): Buffer {
  const sector = Buffer.alloc(SECTOR_SIZE);
  sector.write(MAGIC, "latin1");
  return sector;
}
