/** Images of floppy disks: new ones, empty and formatted with FAT12, and what kind an existing one is. */
import { randomBytes } from "../random.js";
import { ComError } from "../com/com-error.js";
import {
  vmFloppyDiskImage_DMF,
  vmFloppyDiskImage_HighDensity,
  vmFloppyDiskImage_HighDensityMSS,
  vmFloppyDiskImage_LowDensity,
  vmFloppyDiskImage_LowDensitySingleSided,
  vmFloppyDiskImage_MediumDensity,
  type VMFloppyDiskImageType,
} from "../generated/enumerations.js";
import { DISP_E_EXCEPTION, E_INVALIDARG } from "../generated/hresults.js";
import { diskFull, fileInTheWay, folderNotFound, type FileSystem } from "./file-system.js";
import { parentOf, parsePath } from "./windows-path.js";

/** How a disk is divided, as its boot sector says it. */
interface Format {
  readonly sectors: number;
  readonly sectorsPerCluster: number;
  readonly rootEntries: number;
  readonly media: number;
  readonly sectorsPerFat: number;
  readonly sectorsPerTrack: number;
}

const SECTOR = 512;
const FAT_COUNT = 2;
const HEADS = 2;

const LOW_DENSITY: Format = {
  sectors: 1440,
  sectorsPerCluster: 2,
  rootEntries: 112,
  media: 0xf9,
  sectorsPerFat: 3,
  sectorsPerTrack: 9,
};
const HIGH_DENSITY: Format = {
  sectors: 2880,
  sectorsPerCluster: 1,
  rootEntries: 224,
  media: 0xf0,
  sectorsPerFat: 9,
  sectorsPerTrack: 18,
};

/** An image has no header that tells its type: the size does. */
const TYPES_BY_SIZE = new Map<number, VMFloppyDiskImageType>([
  [360 * 1024, vmFloppyDiskImage_LowDensitySingleSided],
  [720 * 1024, vmFloppyDiskImage_LowDensity],
  [1200 * 1024, vmFloppyDiskImage_MediumDensity],
  [1440 * 1024, vmFloppyDiskImage_HighDensity],
  [1680 * 1024, vmFloppyDiskImage_DMF],
  [1840 * 1024, vmFloppyDiskImage_HighDensityMSS],
]);

/** Loads no system: hands over to the BIOS (interrupt 18h), and waits if that returns. */
const BOOT_CODE = [0xcd, 0x18, 0xeb, 0xfe];
const BOOT_CODE_OFFSET = 62;

/**
 * Makes an empty floppy disk, and the folder it is in if that is missing.
 * @param type vmFloppyDiskImage_LowDensity (720 KB) or vmFloppyDiskImage_HighDensity (1.44 MB)
 * @throws ComError E_INVALIDARG for another type, E_ALREADY_EXISTS, E_PATH_NOT_FOUND, E_DISK_FULL, and of the path
 */
export function createFloppy(files: FileSystem, path: string, type: VMFloppyDiskImageType): void {
  const image = emptyFloppy(formatOf(type));
  const { text } = parsePath(path);
  const folder = parentOf(text);
  if (files.kind(text) !== undefined) throw fileInTheWay(text);
  if (files.freeSpace(text) < image.length) throw diskFull(text);
  if (files.kind(folder) === "file") throw folderNotFound(folder);
  if (files.kind(folder) === undefined) files.makeFolder(folder);
  const file = files.createTemporary(text, false);
  try {
    file.write(image, 0);
    file.commit();
  } finally {
    file.discard();
  }
}

/**
 * The type of a floppy disk image.
 * @throws ComError E_FILE_NOT_FOUND, E_PATH_NOT_FOUND, DISP_E_EXCEPTION for a file that has no floppy disk's size
 */
export function floppyTypeOf(files: FileSystem, path: string): VMFloppyDiskImageType {
  const type = TYPES_BY_SIZE.get(files.size(path));
  if (type === undefined) throw new ComError(DISP_E_EXCEPTION, `'${path}' is not a floppy disk image.`);
  return type;
}

function formatOf(type: VMFloppyDiskImageType): Format {
  if (type === vmFloppyDiskImage_LowDensity) return LOW_DENSITY;
  if (type === vmFloppyDiskImage_HighDensity) return HIGH_DENSITY;
  throw new ComError(E_INVALIDARG, "A floppy disk image can be made with low (720 KB) or high density (1.44 MB).");
}

function emptyFloppy(format: Format): Buffer {
  const image = Buffer.alloc(format.sectors * SECTOR);
  writeBootSector(image, format);
  for (let fat = 0; fat < FAT_COUNT; fat++) {
    // The first two entries, of 12 bits each, are no clusters: the media byte and an end mark.
    image.set([format.media, 0xff, 0xff], (1 + fat * format.sectorsPerFat) * SECTOR);
  }
  return image;
}

function writeBootSector(image: Buffer, format: Format): void {
  image.set([0xeb, BOOT_CODE_OFFSET - 2, 0x90], 0);
  image.write("MSDOS5.0", 3, "latin1");
  image.writeUInt16LE(SECTOR, 11);
  image.writeUInt8(format.sectorsPerCluster, 13);
  image.writeUInt16LE(1, 14);
  image.writeUInt8(FAT_COUNT, 16);
  image.writeUInt16LE(format.rootEntries, 17);
  image.writeUInt16LE(format.sectors, 19);
  image.writeUInt8(format.media, 21);
  image.writeUInt16LE(format.sectorsPerFat, 22);
  image.writeUInt16LE(format.sectorsPerTrack, 24);
  image.writeUInt16LE(HEADS, 26);
  image.writeUInt8(0x29, 38);
  randomBytes(4).copy(image, 39);
  image.write("NO NAME    FAT12   ", 43, "latin1");
  image.set(BOOT_CODE, BOOT_CODE_OFFSET);
  image.set([0x55, 0xaa], 510);
}
