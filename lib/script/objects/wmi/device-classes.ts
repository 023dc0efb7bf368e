/** Win32_LogicalDisk, Win32_DiskDrive, Win32_NetworkAdapterConfiguration: what is in the machine. */
import { networkInterfaces, type NetworkInterfaceInfo } from "node:os";
import type { HostHardware } from "../../../host/host-hardware.js";
import { Drive } from "../files/drive.js";
import type { FilePlace } from "../files/file-place.js";
import type { Identity } from "../shell/environment-variables.js";
import type { WmiClass } from "./wmi-class.js";

const LOCAL_DISK = 3;

/** The drives of the drive map. */
export function logicalDiskClass(place: FilePlace, identity: Identity): WmiClass {
  return {
    name: "Win32_LogicalDisk",
    keys: ["DeviceID"],
    properties: {
      Caption: "string",
      Compressed: "boolean",
      Description: "string",
      DeviceID: "string",
      DriveType: "uint32",
      FileSystem: "string",
      FreeSpace: "uint64",
      MediaType: "uint32",
      Name: "string",
      ProviderName: "string",
      Size: "uint64",
      SystemName: "string",
      VolumeName: "string",
      VolumeSerialNumber: "string",
    },
    *instances() {
      for (const letter of place.driveLetters) {
        const drive = new Drive(place, letter);
        yield {
          Caption: drive.Path,
          Compressed: false,
          Description: "Local Fixed Disk",
          DeviceID: drive.Path,
          DriveType: LOCAL_DISK,
          FileSystem: drive.FileSystem,
          FreeSpace: String(drive.FreeSpace),
          MediaType: 12,
          Name: drive.Path,
          Size: String(drive.TotalSize),
          SystemName: identity.computerName,
          VolumeName: drive.VolumeName,
          VolumeSerialNumber: (drive.SerialNumber >>> 0).toString(16).toUpperCase().padStart(8, "0"),
        };
      }
    },
  };
}

export function diskDriveClass(host: HostHardware, identity: Identity): WmiClass {
  return {
    name: "Win32_DiskDrive",
    keys: ["DeviceID"],
    properties: {
      Caption: "string",
      DeviceID: "string",
      Index: "uint32",
      InterfaceType: "string",
      MediaType: "string",
      Model: "string",
      Name: "string",
      Size: "uint64",
      Status: "string",
      SystemName: "string",
    },
    *instances() {
      for (const [index, { identifier, size }] of host.hardDrives.entries()) {
        yield {
          Caption: identifier,
          DeviceID: identifier,
          Index: index,
          MediaType: "Fixed hard disk media",
          Model: identifier,
          Name: identifier,
          Size: String(size),
          Status: "OK",
          SystemName: identity.computerName,
        };
      }
    },
  };
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** @param interfaces the host's own unless a test brings others */
export function networkAdapterConfigurationClass(
  host: HostHardware,
  identity: Identity,
  interfaces: () => Interfaces = networkInterfaces,
): WmiClass {
  return {
    name: "Win32_NetworkAdapterConfiguration",
    keys: ["Index"],
    properties: {
      Caption: "string",
      DefaultIPGateway: "string[]",
      Description: "string",
      DHCPEnabled: "boolean",
      DHCPServer: "string",
      DNSDomain: "string",
      DNSHostName: "string",
      DNSServerSearchOrder: "string[]",
      Index: "uint32",
      IPAddress: "string[]",
      IPEnabled: "boolean",
      IPSubnet: "string[]",
      MACAddress: "string",
      ServiceName: "string",
      SettingID: "string",
    },
    *instances() {
      const known = interfaces();
      const names = new Set([
        ...Object.keys(known).filter((name) => !isLoopback(known[name])),
        ...host.networkAdapters,
      ]);
      for (const [index, name] of [...names].entries()) {
        const addresses = (known[name] ?? []).filter(({ family }) => family === "IPv4");
        const isEnabled = addresses.length > 0;
        yield {
          Caption: `[${String(index + 1).padStart(8, "0")}] ${name}`,
          Description: name,
          DNSHostName: isEnabled ? identity.computerName.toLowerCase() : null,
          DHCPEnabled: false,
          Index: index + 1,
          IPAddress: isEnabled ? addresses.map(({ address }) => address) : null,
          IPEnabled: isEnabled,
          IPSubnet: isEnabled ? addresses.map(({ netmask }) => netmask) : null,
          MACAddress: known[name]?.[0]?.mac.toUpperCase() ?? null,
          ServiceName: name,
          SettingID: name,
        };
      }
    },
  };
}

function isLoopback(addresses: readonly NetworkInterfaceInfo[] | undefined): boolean {
  return addresses?.every(({ internal }) => internal) === true;
}
