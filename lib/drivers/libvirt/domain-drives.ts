/** Disks, DVD drives and floppy drives: `<disk>` elements and the sections of a configuration. */
import type { Element } from "@xmldom/xmldom";
import type { Vmc } from "../../files/vmc.js";
import {
  vmDriveBusType_IDE,
  vmDriveType_DVD,
  vmDriveType_HardDisk,
  vmDriveType_Null,
} from "../../generated/enumerations.js";
import { ALL_LOCATIONS, type BusLocation } from "../../model/bus-location.js";
import {
  driveTypeAt,
  floppySection,
  imageSection,
  placeDrive,
  controllersOf,
  writeController,
} from "../../model/drive-configuration.js";
import { valueAt } from "../../model/pathnames.js";
import type { DomainPlaces } from "./domain-configuration.js";
import { childOf, type DomainXml } from "./domain-xml.js";

type Device = "disk" | "cdrom" | "floppy";

/** A drive at a place that both sides know. */
interface Drive {
  readonly device: Device;
  /** What libvirt calls the place: "hda", "sdc", "fda". */
  readonly target: string;
  readonly bus: "ide" | "scsi" | "fdc";
  /** Numbers of `<address type="drive">`. */
  readonly address: Readonly<Record<"controller" | "bus" | "unit", number>>;
  /** The file in it, as scripts name it; "" if it is empty. */
  readonly path: string;
}

const FLOPPIES = [0, 1] as const;

/** What the emulator calls the format of an image, by the extension of its file; anything else has none. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  [".vhd", "vpc"],
  [".vmdk", "vmdk"],
  [".qcow2", "qcow2"],
  [".vdi", "vdi"],
]);

export function applyDrives(xml: DomainXml, configuration: Vmc, places: DomainPlaces): void {
  const wanted = new Map(drivesOf(configuration).map((drive) => [drive.target, drive]));
  for (const element of xml.all("devices", "disk")) {
    const target = targetOf(element);
    if (target === undefined || !isKnown(element)) continue;
    const drive = wanted.get(target);
    wanted.delete(target);
    if (drive === undefined || drive.device !== deviceOf(element)) xml.remove(element);
    else if (sourceOf(element) !== hostPath(drive, places)) fill(xml, element, drive, places);
    if (drive !== undefined && drive.device !== deviceOf(element)) addDrive(xml, drive, places);
  }
  for (const drive of wanted.values()) addDrive(xml, drive, places);
}

function drivesOf(configuration: Vmc): Drive[] {
  const onBuses = ALL_LOCATIONS.flatMap((location): Drive[] => {
    const type = driveTypeAt(configuration, location);
    if (type === vmDriveType_Null) return [];
    const path = textAt(configuration, `${imageSection(location)}/absolute`);
    return [{ ...placeOf(location), device: type === vmDriveType_DVD ? "cdrom" : "disk", path }];
  });
  const floppies = FLOPPIES.filter((number) => configuration.has(floppySection(number))).map((number): Drive => {
    const path = textAt(configuration, `${floppySection(number)}/pathname/absolute`);
    const address = { controller: 0, bus: 0, unit: number };
    return { device: "floppy", target: `fd${letter(number)}`, bus: "fdc", address, path };
  });
  // An empty floppy drive is in every machine of the time; the emulator needs none to start.
  return [...onBuses, ...floppies.filter(({ path }) => path !== "")].filter(
    ({ device, path }) => device !== "disk" || path !== "",
  );
}

function placeOf({ busType, busNumber, deviceNumber }: BusLocation): Pick<Drive, "target" | "bus" | "address"> {
  if (busType === vmDriveBusType_IDE) {
    const target = `hd${letter(busNumber * 2 + deviceNumber)}`;
    return { target, bus: "ide", address: { controller: 0, bus: busNumber, unit: deviceNumber } };
  }
  const target = `sd${letter(busNumber * 7 + deviceNumber)}`;
  return { target, bus: "scsi", address: { controller: busNumber, bus: 0, unit: deviceNumber } };
}

/** 0 is "a", 26 is "aa". */
function letter(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letter(Math.floor(number / 26) - 1) + last;
}

/** Whether a disk is of a kind that a configuration can tell: a file, or nothing, on a bus of the time. */
function isKnown(element: Element): boolean {
  const bus = childOf(element, "target")?.getAttribute("bus") ?? "";
  return (element.getAttribute("type") ?? "file") === "file" && ["ide", "scsi", "fdc"].includes(bus);
}

function targetOf(element: Element): string | undefined {
  return childOf(element, "target")?.getAttribute("dev") ?? undefined;
}

function deviceOf(element: Element): string {
  return element.getAttribute("device") ?? "disk";
}

/** "" for an empty drive. */
function sourceOf(element: Element): string {
  return childOf(element, "source")?.getAttribute("file") ?? "";
}

function hostPath({ path }: Drive, places: DomainPlaces): string {
  return path === "" ? "" : places.hostPath(path);
}

function addDrive(xml: DomainXml, drive: Drive, places: DomainPlaces): void {
  const element = xml.add(xml.make("devices"), "disk", { type: "file", device: drive.device });
  xml.add(element, "driver", { name: "qemu", type: "raw" });
  xml.add(element, "target", { dev: drive.target, bus: drive.bus });
  fill(xml, element, drive, places);
  if (drive.device === "cdrom") xml.add(element, "readonly");
  const { controller, bus, unit } = drive.address;
  const numbers = { controller: String(controller), bus: String(bus), target: "0", unit: String(unit) };
  xml.add(element, "address", { type: "drive", ...numbers });
}

function fill(xml: DomainXml, element: Element, drive: Drive, places: DomainPlaces): void {
  const path = hostPath(drive, places);
  const source = childOf(element, "source");
  if (path === "") {
    if (source !== undefined) xml.remove(source);
    return;
  }
  (source ?? xml.add(element, "source")).setAttribute("file", path);
  const driver = childOf(element, "driver") ?? xml.add(element, "driver", { name: "qemu" });
  driver.setAttribute("type", FORMATS.get(/\.[^.\\/]*$/.exec(path)?.[0].toLowerCase() ?? "") ?? "raw");
}

// --- the other way round

export function readDrives(xml: DomainXml, configuration: Vmc, places: DomainPlaces): void {
  const elements = new Map(
    xml.all("devices", "disk").flatMap((each) => (isKnown(each) ? [[targetOf(each), each]] : [])),
  );
  for (const location of ALL_LOCATIONS) readAt(configuration, location, elements.get(placeOf(location).target), places);
  for (const number of FLOPPIES) {
    const element = elements.get(`fd${letter(number)}`);
    const section = `${floppySection(number)}/pathname`;
    if (element !== undefined || configuration.has(section)) {
      readPath(configuration, section, element === undefined ? "" : sourceOf(element), places);
    }
  }
}

function readAt(configuration: Vmc, location: BusLocation, element: Element | undefined, places: DomainPlaces): void {
  const known = driveTypeAt(configuration, location);
  const type = typeOf(element);
  if (type !== known) {
    if (type !== vmDriveType_Null) needController(configuration, location);
    // A disk drive without a disk is in the configuration alone: a domain has none.
    const isEmptyDisk =
      known === vmDriveType_HardDisk && textAt(configuration, `${imageSection(location)}/absolute`) === "";
    if (isEmptyDisk && element === undefined) return;
    placeDrive(configuration, location, type, "");
  }
  if (element !== undefined && type !== vmDriveType_Null) {
    readPath(configuration, imageSection(location), sourceOf(element), places);
  }
}

function typeOf(
  element: Element | undefined,
): typeof vmDriveType_Null | typeof vmDriveType_DVD | typeof vmDriveType_HardDisk {
  if (element === undefined) return vmDriveType_Null;
  const device = deviceOf(element);
  if (device === "cdrom") return vmDriveType_DVD;
  return device === "disk" ? vmDriveType_HardDisk : vmDriveType_Null;
}

function needController(configuration: Vmc, { busType, busNumber }: BusLocation): void {
  if (busType === vmDriveBusType_IDE || controllersOf(configuration).includes(busNumber)) return;
  writeController(configuration, busNumber, { isBusShared: false, scsiId: 7 });
}

/** A path that scripts gave stays as they gave it while it is the same file. */
function readPath(configuration: Vmc, section: string, source: string, places: DomainPlaces): void {
  const said = textAt(configuration, `${section}/absolute`);
  if (said !== "" && source !== "" && places.hostPath(said) === source) return;
  if (said === source) return;
  configuration.set(`${section}/absolute`, source);
  configuration.set(`${section}/relative`, "");
}

function textAt(configuration: Vmc, keyPath: string): string {
  const value = valueAt(configuration, keyPath);
  return typeof value === "string" ? value : "";
}
