/** What a configuration says of the drives on a machine's IDE and SCSI buses, and how that is changed. */
import type { Vmc } from "../files/vmc.js";
import {
  vmDriveBusType_SCSI,
  vmDriveType_DVD,
  vmDriveType_HardDisk,
  vmDriveType_Null,
  type VMDriveType,
} from "../generated/enumerations.js";
import { ALL_LOCATIONS, SCSI_ADAPTER, SCSI_BUSES, scsiSection, sectionOf, type BusLocation } from "./bus-location.js";
import { valueAt, writePathname } from "./pathnames.js";

const DRIVE_TYPE = "drive_type";
export const PATHNAME = "pathname";
const UNDO_PATHNAME = "undo_pathname";

/** The host's drive whose letter is kept here is in a DVD or floppy drive. */
export const HOST_DRIVE = "host_drive";
const MEDIUM: readonly string[] = [`${PATHNAME}/absolute`, `${PATHNAME}/relative`, HOST_DRIVE];
const IDE_LOCATIONS = ALL_LOCATIONS.filter(({ busType }) => busType !== vmDriveBusType_SCSI);
const FLOPPIES: readonly number[] = [0, 1];

/** The section of the configuration that describes a floppy drive. */
export function floppySection(number: number): string {
  return `hardware/super_io/floppy[@id=${number}]`;
}

/** The section with the path of a drive's image. */
export function imageSection(location: BusLocation): string {
  return `${sectionOf(location)}/${PATHNAME}`;
}

/** The section with the path of a hard disk's undo disk. */
export function undoSection(location: BusLocation): string {
  return `${sectionOf(location)}/${UNDO_PATHNAME}`;
}

/** What is at a place; anything that is no VMDriveType is nothing. */
export function driveTypeAt(configuration: Vmc, location: BusLocation): VMDriveType {
  const { busType, busNumber } = location;
  if (busType === vmDriveBusType_SCSI && !hasController(configuration, busNumber)) return vmDriveType_Null;
  const type = valueAt(configuration, `${sectionOf(location)}/${DRIVE_TYPE}`);
  if (type === vmDriveType_HardDisk) return vmDriveType_HardDisk;
  return type === vmDriveType_DVD && busType !== vmDriveBusType_SCSI ? vmDriveType_DVD : vmDriveType_Null;
}

/** The places of all drives of a type, in the order of their buses. */
export function drivesOf(configuration: Vmc, type: VMDriveType): BusLocation[] {
  return placesIn(configuration).filter((location) => driveTypeAt(configuration, location) === type);
}

/** The places on buses that there are. */
function placesIn(configuration: Vmc): readonly BusLocation[] {
  return configuration.has(SCSI_ADAPTER) ? ALL_LOCATIONS : IDE_LOCATIONS;
}

/** Whether anything is in any of the drives: a machine without hard disks and media has nothing to do with them at its start. */
export function hasMedia(configuration: Vmc): boolean {
  const sections = FLOPPIES.map(floppySection);
  for (const location of placesIn(configuration)) {
    const type = driveTypeAt(configuration, location);
    if (type === vmDriveType_HardDisk) return true;
    if (type === vmDriveType_DVD) sections.push(sectionOf(location));
  }
  return sections.some((section) =>
    MEDIUM.some((keyPath) => (valueAt(configuration, `${section}/${keyPath}`) ?? "") !== ""),
  );
}

/** Puts a drive at a place, with nothing in it. */
export function placeDrive(configuration: Vmc, location: BusLocation, type: VMDriveType, file: string): void {
  const section = sectionOf(location);
  // Whatever else an earlier drive has left there belongs to that one.
  if (configuration.has(section)) configuration.remove(section);
  configuration.set(`${section}/${DRIVE_TYPE}`, type);
  writePathname(configuration, `${section}/${PATHNAME}`, file, "");
  writePathname(configuration, `${section}/${UNDO_PATHNAME}`, file, "");
}

/** Moves a drive with all that the configuration says of it. */
export function moveDrive(configuration: Vmc, from: BusLocation, to: BusLocation, file: string): void {
  const source = sectionOf(from);
  const values = [...configuration.entries(source)];
  placeDrive(configuration, to, vmDriveType_Null, file);
  for (const [keyPath, value] of values) configuration.set(sectionOf(to) + keyPath.slice(source.length), value);
  placeDrive(configuration, from, vmDriveType_Null, file);
}

// --- SCSI controllers

/** Where a controller itself sits on its bus, unless it is configured otherwise. */
export const DEFAULT_SCSI_ID = 7;

export interface ControllerSettings {
  readonly isBusShared: boolean;
  readonly scsiId: number;
}

export function hasController(configuration: Vmc, busNumber: number): boolean {
  return configuration.has(scsiSection(busNumber));
}

/** The numbers of the controllers, in their order. */
export function controllersOf(configuration: Vmc): number[] {
  if (!configuration.has(SCSI_ADAPTER)) return [];
  return Array.from({ length: SCSI_BUSES }, (_, bus) => bus).filter((bus) => hasController(configuration, bus));
}

export function readController(configuration: Vmc, busNumber: number): ControllerSettings {
  const section = scsiSection(busNumber);
  return {
    isBusShared: valueAt(configuration, `${section}/shared_bus`) === true,
    scsiId:
      valueAt(configuration, `${section}/scsi_id`) === DEFAULT_SCSI_ID - 1 ? DEFAULT_SCSI_ID - 1 : DEFAULT_SCSI_ID,
  };
}

export function writeController(configuration: Vmc, busNumber: number, settings: ControllerSettings): void {
  const section = scsiSection(busNumber);
  configuration.set(`${section}/shared_bus`, settings.isBusShared);
  configuration.set(`${section}/scsi_id`, settings.scsiId);
}
