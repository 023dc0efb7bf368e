/** Where drives are in a machine, and under which keys its configuration has them. */
import { vmDriveBusType_IDE, vmDriveBusType_SCSI, type VMDriveBusType } from "../generated/enumerations.js";

export interface BusLocation {
  readonly busType: VMDriveBusType;
  readonly busNumber: number;
  readonly deviceNumber: number;
}

/** The buses of each type, and the places on each of them. */
export const IDE_BUSES = 2;
export const IDE_DEVICES = 2;
export const SCSI_BUSES = 4;
/** The eighth place on a SCSI bus is the controller's own. */
export const SCSI_DEVICES = 7;

const PCI_BUS = "hardware/pci_bus";
const IDE_ADAPTER = `${PCI_BUS}/ide_adapter`;
export const SCSI_ADAPTER = `${PCI_BUS}/scsi_adapter`;

/** Every place there can be, in the order of AttachedDriveTypes: by type of bus, bus, device. */
export const ALL_LOCATIONS: readonly BusLocation[] = [
  ...placesOn(vmDriveBusType_IDE, IDE_BUSES, IDE_DEVICES),
  ...placesOn(vmDriveBusType_SCSI, SCSI_BUSES, SCSI_DEVICES),
];

/** One of ALL_LOCATIONS; undefined if there is no such place in any machine. */
export function busLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): BusLocation | undefined {
  return ALL_LOCATIONS.find(
    (place) => place.busType === busType && place.busNumber === busNumber && place.deviceNumber === deviceNumber,
  );
}

/** The section of the configuration that describes the drive at a place. */
export function sectionOf({ busType, busNumber, deviceNumber }: BusLocation): string {
  const bus =
    busType === vmDriveBusType_IDE ? `${IDE_ADAPTER}/ide_controller[@id=${busNumber}]` : scsiSection(busNumber);
  return `${bus}/location[@id=${deviceNumber}]`;
}

/** The section of a SCSI controller. */
export function scsiSection(busNumber: number): string {
  return `${SCSI_ADAPTER}/scsi_controller[@id=${busNumber}]`;
}

/** A place in words: "IDE 0:1". */
export function describeLocation({ busType, busNumber, deviceNumber }: BusLocation): string {
  return `${busType === vmDriveBusType_IDE ? "IDE" : "SCSI"} ${busNumber}:${deviceNumber}`;
}

function placesOn(busType: VMDriveBusType, buses: number, devices: number): BusLocation[] {
  return Array.from({ length: buses * devices }, (_, index) =>
    Object.freeze({ busType, busNumber: Math.floor(index / devices), deviceNumber: index % devices }),
  );
}
