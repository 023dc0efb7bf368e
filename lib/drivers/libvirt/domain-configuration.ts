/** What a definition and a configuration both say of a machine: who it is, its memory, its drives, its adapters. */
import type { Vmc } from "../../files/vmc.js";
import { valueAt } from "../../model/pathnames.js";
import { applyAdapters, readAdapters } from "./domain-adapters.js";
import { applyDrives, readDrives } from "./domain-drives.js";
import { configIdOf, uuidOf } from "./domain-states.js";
import { elementsOf, type DomainXml } from "./domain-xml.js";

/** What the host's side of a definition is for the configuration's. */
export interface DomainPlaces {
  /** Whether the host has such a domain. */
  has(uuid: string): boolean;
  /** Whether it is off with nothing saved, so that it can be called otherwise. */
  isOff(uuid: string): boolean;
  /** The path on the host of a file that scripts name: `C:\Virtual Machines\x.vhd`. */
  hostPath(path: string): string;
  /** What identifies the host's network of a name, as configurations have it; undefined if it has none. */
  networkId(name: string): Uint8Array | undefined;
}

const NAME = "properties/configuration/name";
const ID = "properties/configuration/id";
const RAM_SIZE = "hardware/memory/ram_size";

/** libvirt's units of memory in bytes. */
const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  bytes: 1,
  KB: 1000,
  k: 1024,
  KiB: 1024,
  MB: 1e6,
  M: 2 ** 20,
  MiB: 2 ** 20,
  GB: 1e9,
  G: 2 ** 30,
  GiB: 2 ** 30,
};

const MEGABYTE = 2 ** 20;

/** Says in a definition what a configuration says. Whatever else the definition says stays. */
export function applyConfiguration(xml: DomainXml, configuration: Vmc, places: DomainPlaces): void {
  const isNew = xml.find("os") === undefined;
  const name = valueAt(configuration, NAME);
  if (typeof name === "string" && name !== "") xml.setText(name, "name");
  xml.setText(uuidOf(configuration.id), "uuid");
  applyMemory(xml, configuration);
  if (isNew) completeNew(xml);
  applyDrives(xml, configuration, places);
  applyAdapters(xml, configuration, places);
  xml.keep(configuration.toText());
}

/** Says in a configuration what a definition says. */
export function readConfiguration(xml: DomainXml, configuration: Vmc, places: DomainPlaces): void {
  const name = xml.text("name");
  if (name !== undefined) configuration.set(NAME, name);
  const uuid = xml.text("uuid");
  if (uuid !== undefined) configuration.set(ID, configIdOf(uuid.trim()));
  const memory = memoryOf(xml);
  if (memory !== undefined) configuration.set(RAM_SIZE, memory);
  readDrives(xml, configuration, places);
  readAdapters(xml, configuration, places);
}

/** In MB; undefined if the definition does not say. */
function memoryOf(xml: DomainXml): number | undefined {
  const element = xml.find("memory");
  const size = Number(element?.textContent ?? NaN) * (UNITS[element?.getAttribute("unit") ?? "KiB"] ?? 1024);
  return Number.isFinite(size) ? Math.max(1, Math.round(size / MEGABYTE)) : undefined;
}

function applyMemory(xml: DomainXml, configuration: Vmc): void {
  const wanted = valueAt(configuration, RAM_SIZE);
  if (typeof wanted !== "number" || memoryOf(xml) === wanted) return;
  xml.setText(String(wanted), "memory").setAttribute("unit", "MiB");
  const current = xml.find("currentMemory");
  if (current !== undefined) xml.remove(current);
}

/** A machine of the time: one processor, IDE, a graphics card; a tablet, so that the mouse can be put somewhere. */
function completeNew(xml: DomainXml): void {
  const isTest = xml.type === "test";
  xml.setText("1", "vcpu");
  const os = xml.make("os");
  const type = xml.setText("hvm", "os", "type");
  if (!isTest) {
    type.setAttribute("arch", "x86_64");
    type.setAttribute("machine", "pc");
    for (const device of ["fd", "cdrom", "hd"]) xml.add(os, "boot", { dev: device });
  }
  xml.make("features", "acpi");
  xml.make("features", "apic");
  xml.make("clock").setAttribute("offset", "localtime");
  xml.setText("destroy", "on_poweroff");
  xml.setText("restart", "on_reboot");
  xml.setText("destroy", "on_crash");
  const devices = xml.make("devices");
  if (isTest || elementsOf(devices).length > 0) return;
  xml.add(devices, "input", { type: "tablet", bus: "usb" });
  xml.add(xml.add(devices, "video"), "model", { type: "vga" });
}
