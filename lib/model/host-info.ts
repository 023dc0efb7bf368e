import { ComError } from "../com/com-error.js";
import type { Apartment } from "../apartment/apartment.js";
import { E_INVALIDARG, E_POINTER } from "../generated/hresults.js";
import { VMHostInfoImplementation } from "../generated/implementations.js";
import type { HostDrive, HostHardware, HostMediaDrive } from "../host/host-hardware.js";

const BYTES_PER_MB = 2 ** 20;

/** IVMHostInfo: the machine that the server runs on. */
export class HostInfo extends VMHostInfoImplementation {
  readonly #host: HostHardware;
  readonly #apartment: Apartment;

  constructor(host: HostHardware, apartment: Apartment) {
    super();
    this.#host = host;
    this.#apartment = apartment;
  }

  // --- processors

  override get LogicalProcessorCount(): number {
    return this.#host.processor.logicalCount;
  }

  override get PhysicalProcessorCount(): number {
    return this.#host.processor.physicalCount;
  }

  override get ProcessorSpeed(): number {
    return this.#host.processor.megahertz;
  }

  override get ProcessorSpeedString(): string {
    return String(this.ProcessorSpeed);
  }

  override get ProcessorManufacturerString(): string {
    return this.#host.processor.manufacturer;
  }

  override get ProcessorVersionString(): string {
    return this.#host.processor.version;
  }

  override get ProcessorFeaturesString(): string {
    return this.#host.processor.features.join(",");
  }

  override get MMX(): boolean {
    return this.#hasFeature("mmx");
  }

  override get SSE(): boolean {
    return this.#hasFeature("sse");
  }

  override get SSE2(): boolean {
    return this.#hasFeature("sse2");
  }

  override get ThreeDNow(): boolean {
    return this.#hasFeature("3dnow");
  }

  // --- memory

  override get Memory(): number {
    return Math.floor(this.#host.memory.total / BYTES_PER_MB);
  }

  override get MemoryTotalString(): string {
    return String(this.Memory);
  }

  override get MemoryAvail(): number {
    return Math.floor(this.#host.memory.available / BYTES_PER_MB);
  }

  override get MemoryAvailString(): string {
    return String(this.MemoryAvail);
  }

  // --- operating system

  override get OperatingSystem(): string {
    return this.#host.operatingSystem.name;
  }

  override get OSVersionString(): string {
    return this.#host.operatingSystem.version;
  }

  override get OSMajorVersion(): number {
    return this.#host.operatingSystem.major;
  }

  override get OSMinorVersion(): number {
    return this.#host.operatingSystem.minor;
  }

  override get OSServicePackString(): string {
    return this.#host.operatingSystem.servicePack;
  }

  /** By the clock that the server lives by, as all its other times. */
  override get UTCTime(): Date {
    return this.#apartment.date();
  }

  // --- network

  override get NetworkAdapters(): string[] {
    return [...this.#host.networkAdapters];
  }

  override get NetworkAddresses(): string[] {
    return [...this.#host.networkAddresses];
  }

  // --- drives and ports

  override get HostDrives(): string[] {
    return this.#host.hardDrives.map(({ identifier }) => identifier);
  }

  override IsHostDriveMounted(identifier: string | null): boolean {
    return this.#drive(identifier, E_INVALIDARG).isMounted;
  }

  override GetHostDriveSize(identifier: string | null): number {
    return Math.floor(this.#drive(identifier, E_POINTER).size / BYTES_PER_MB);
  }

  override get DVDDrives(): number[] {
    return this.#host.dvdDrives.map(letterCode);
  }

  override get FloppyDrives(): number[] {
    return this.#host.floppyDrives.map(letterCode);
  }

  /** Each port has five characters: its name and a semicolon. */
  override get SerialPorts(): string {
    return this.#host.serialPorts.map(({ name }) => `${name};`).join("");
  }

  override get ParallelPort(): string {
    return this.#host.parallelPort?.name ?? "";
  }

  #hasFeature(name: string): boolean {
    return this.#host.processor.features.includes(name);
  }

  /** @param unusable what a drive that there is not answers, which differs between the two pages */
  #drive(identifier: string | null, unusable: number): HostDrive {
    if (identifier === null) throw new ComError(E_POINTER, "There is no host drive given.");
    const drive = this.#host.hardDrives.find((each) => each.identifier === identifier);
    if (drive !== undefined) return drive;
    throw new ComError(unusable, `'${identifier}' is no hard disk of the host; HostDrives has those that there are.`);
  }
}

function letterCode({ letter }: HostMediaDrive): number {
  return letter.charCodeAt(0);
}
