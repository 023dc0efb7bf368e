// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";

/** Facts about the host computer. Get it from IVMVirtualServer.HostInfo. */
export interface IVMHostInfo extends IDispatch {
  /**
   * Number of logical processors of the host.
   *
   * See IVMHostInfo.LogicalProcessorCount in the Virtual Server reference.
   *
   * @returns count
   */
  readonly LogicalProcessorCount: number;

  /**
   * Number of physical processors of the host.
   *
   * See IVMHostInfo.PhysicalProcessorCount in the Virtual Server reference.
   *
   * @returns count
   */
  readonly PhysicalProcessorCount: number;

  /**
   * Clock rate of the host processor.
   *
   * See IVMHostInfo.ProcessorSpeed in the Virtual Server reference.
   *
   * @returns MHz
   */
  readonly ProcessorSpeed: number;

  /**
   * Clock rate of the host processor, as text.
   *
   * See IVMHostInfo.ProcessorSpeedString in the Virtual Server reference.
   *
   * @returns MHz, as text
   */
  readonly ProcessorSpeedString: string;

  /**
   * Maker of the host processor.
   *
   * See IVMHostInfo.ProcessorManufacturerString in the Virtual Server reference.
   *
   * @returns text
   */
  readonly ProcessorManufacturerString: string;

  /**
   * Model and stepping of the host processor.
   *
   * See IVMHostInfo.ProcessorVersionString in the Virtual Server reference.
   *
   * @returns text
   */
  readonly ProcessorVersionString: string;

  /**
   * Instruction sets of the host processor.
   *
   * See IVMHostInfo.ProcessorFeaturesString in the Virtual Server reference.
   *
   * @returns feature names with commas between
   */
  readonly ProcessorFeaturesString: string;

  /**
   * Whether the host processor has MMX.
   *
   * See IVMHostInfo.MMX in the Virtual Server reference.
   *
   * @returns true if it does
   */
  readonly MMX: boolean;

  /**
   * Whether the host processor has SSE.
   *
   * See IVMHostInfo.SSE in the Virtual Server reference.
   *
   * @returns true if it does
   */
  readonly SSE: boolean;

  /**
   * Whether the host processor has SSE2.
   *
   * See IVMHostInfo.SSE2 in the Virtual Server reference.
   *
   * @returns true if it does
   */
  readonly SSE2: boolean;

  /**
   * Whether the host processor has 3DNow!.
   *
   * See IVMHostInfo.ThreeDNow in the Virtual Server reference.
   *
   * @returns true if it does
   */
  readonly ThreeDNow: boolean;

  /**
   * Physical memory of the host.
   *
   * See IVMHostInfo.Memory in the Virtual Server reference.
   *
   * @returns MB
   */
  readonly Memory: number;

  /**
   * Physical memory of the host, as text.
   *
   * See IVMHostInfo.MemoryTotalString in the Virtual Server reference.
   *
   * @returns MB, as text
   */
  readonly MemoryTotalString: string;

  /**
   * Memory of the host that is free now.
   *
   * See IVMHostInfo.MemoryAvail in the Virtual Server reference.
   *
   * @returns MB
   */
  readonly MemoryAvail: number;

  /**
   * Memory of the host that is free now, as text.
   *
   * See IVMHostInfo.MemoryAvailString in the Virtual Server reference.
   *
   * @returns MB, as text
   */
  readonly MemoryAvailString: string;

  /**
   * Name of the operating system of the host.
   *
   * See IVMHostInfo.OperatingSystem in the Virtual Server reference.
   *
   * @returns product name
   */
  readonly OperatingSystem: string;

  /**
   * Version of the host operating system, as text.
   *
   * See IVMHostInfo.OSVersionString in the Virtual Server reference.
   *
   * @returns text
   */
  readonly OSVersionString: string;

  /**
   * Major version of the host operating system.
   *
   * See IVMHostInfo.OSMajorVersion in the Virtual Server reference.
   *
   * @returns number
   */
  readonly OSMajorVersion: number;

  /**
   * Minor version of the host operating system.
   *
   * See IVMHostInfo.OSMinorVersion in the Virtual Server reference.
   *
   * @returns number
   */
  readonly OSMinorVersion: number;

  /**
   * Service pack installed on the host.
   *
   * See IVMHostInfo.OSServicePackString in the Virtual Server reference.
   *
   * @returns text
   */
  readonly OSServicePackString: string;

  /**
   * Network cards of the host.
   *
   * See IVMHostInfo.NetworkAdapters in the Virtual Server reference.
   *
   * @returns array of adapter names
   */
  readonly NetworkAdapters: string[];

  /**
   * IP addresses of the host.
   *
   * See IVMHostInfo.NetworkAddresses in the Virtual Server reference.
   *
   * @returns array of dotted addresses
   */
  readonly NetworkAddresses: string[];

  /**
   * Whether a hard disk of the host is mounted.
   *
   * See IVMHostInfo.IsHostDriveMounted in the Virtual Server reference.
   *
   * @param hostDriveIdentifier one of the names in HostDrives
   * @returns true if mounted
   * @throws ComError E_POINTER: the identifier is null
   * @throws ComError E_INVALIDARG: the identifier is empty or names no usable drive
   */
  IsHostDriveMounted(hostDriveIdentifier: string): boolean;

  /**
   * Size of a hard disk of the host.
   *
   * See IVMHostInfo.GetHostDriveSize in the Virtual Server reference.
   *
   * @param hostDriveIdentifier one of the names in HostDrives
   * @returns MB
   * @throws ComError E_POINTER: the identifier is null or names no usable drive
   */
  GetHostDriveSize(hostDriveIdentifier: string): number;

  /**
   * Hard disks of the host, by name.
   *
   * A name is what CreateHostDriveVirtualHardDisk of the server expects.
   *
   * See IVMHostInfo.HostDrives in the Virtual Server reference.
   *
   * @returns array of drive names
   */
  readonly HostDrives: string[];

  /**
   * CD/DVD drives of the host.
   *
   * Each element is the character code of a drive letter, so 68 means D.
   *
   * See IVMHostInfo.DVDDrives in the Virtual Server reference.
   *
   * @returns array of character codes
   */
  readonly DVDDrives: number[];

  /**
   * Floppy drives of the host.
   *
   * Each element is the character code of a drive letter, so 65 means A.
   *
   * See IVMHostInfo.FloppyDrives in the Virtual Server reference.
   *
   * @returns array of character codes
   */
  readonly FloppyDrives: number[];

  /**
   * Serial ports of the host, in one string.
   *
   * Each port takes five characters, its semicolon included: COM1;COM2;
   *
   * See IVMHostInfo.SerialPorts in the Virtual Server reference.
   *
   * @returns port names with semicolons between
   */
  readonly SerialPorts: string;

  /**
   * Name of the parallel port of the host.
   *
   * See IVMHostInfo.ParallelPort in the Virtual Server reference.
   *
   * @returns port name, like LPT1
   */
  readonly ParallelPort: string;

  /**
   * Current time of the host, in UTC.
   *
   * See IVMHostInfo.UTCTime in the Virtual Server reference.
   *
   * @returns date and time
   */
  readonly UTCTime: Date;
}
