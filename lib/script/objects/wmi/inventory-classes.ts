/** Classes that inventory scripts ask besides: firmware, memory, time, accounts. */
import { networkInterfaces } from "node:os";
import type { HostHardware } from "../../../host/host-hardware.js";
import type { Identity } from "../shell/environment-variables.js";
import { firmwareFact, type FirmwareFact } from "./linux-firmware.js";
import type { WmiClass, WmiInstance } from "./wmi-class.js";

/** Reads a fact about the board; tests bring facts of their own. */
export type Firmware = (fact: FirmwareFact) => string | undefined;

export function biosClass(firmware: Firmware = firmwareFact): WmiClass {
  return {
    name: "Win32_BIOS",
    keys: ["Name", "SoftwareElementID", "SoftwareElementState", "TargetOperatingSystem", "Version"],
    properties: {
      BuildNumber: "string",
      Caption: "string",
      Description: "string",
      Manufacturer: "string",
      Name: "string",
      PrimaryBIOS: "boolean",
      ReleaseDate: "datetime",
      SerialNumber: "string",
      SMBIOSBIOSVersion: "string",
      SMBIOSPresent: "boolean",
      SoftwareElementID: "string",
      SoftwareElementState: "uint16",
      Status: "string",
      TargetOperatingSystem: "uint16",
      Version: "string",
    },
    *instances() {
      const version = firmware("bios_version") ?? "";
      yield {
        Caption: version,
        Description: version,
        Manufacturer: firmware("bios_vendor"),
        Name: version,
        PrimaryBIOS: true,
        ReleaseDate: releaseDate(firmware("bios_date")),
        SMBIOSBIOSVersion: version,
        SMBIOSPresent: version !== "",
        SoftwareElementID: version,
        SoftwareElementState: 3,
        Status: "OK",
        TargetOperatingSystem: 0,
        Version: version,
      };
    },
  };
}

/** "04/01/2014" as a datetime. */
function releaseDate(text: string | undefined): string | undefined {
  const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text ?? "");
  return match === null ? undefined : `${match[3]}${match[1]}${match[2]}000000.000000+000`;
}

export function computerSystemProductClass(firmware: Firmware = firmwareFact): WmiClass {
  return {
    name: "Win32_ComputerSystemProduct",
    keys: ["IdentifyingNumber", "Name", "Version"],
    properties: {
      Caption: "string",
      Description: "string",
      IdentifyingNumber: "string",
      Name: "string",
      SKUNumber: "string",
      UUID: "string",
      Vendor: "string",
      Version: "string",
    },
    *instances() {
      yield {
        Caption: "Computer System Product",
        Description: "Computer System Product",
        IdentifyingNumber: "",
        Name: firmware("product_name") ?? "",
        Vendor: firmware("sys_vendor"),
        Version: firmware("product_version") ?? "",
      };
    },
  };
}

export function baseBoardClass(firmware: Firmware = firmwareFact): WmiClass {
  return {
    name: "Win32_BaseBoard",
    keys: ["Tag"],
    properties: {
      Caption: "string",
      Description: "string",
      Manufacturer: "string",
      Model: "string",
      Name: "string",
      Product: "string",
      SerialNumber: "string",
      Status: "string",
      Tag: "string",
      Version: "string",
    },
    *instances() {
      yield {
        Caption: "Base Board",
        Description: "Base Board",
        Manufacturer: firmware("board_vendor"),
        Name: "Base Board",
        Product: firmware("board_name"),
        Status: "OK",
        Tag: "Base Board",
        Version: firmware("board_version"),
      };
    },
  };
}

/** One module for all memory: the host does not tell how many there are. */
export function physicalMemoryClass(host: HostHardware): WmiClass {
  return {
    name: "Win32_PhysicalMemory",
    keys: ["Tag"],
    properties: {
      BankLabel: "string",
      Capacity: "uint64",
      Caption: "string",
      Description: "string",
      DeviceLocator: "string",
      FormFactor: "uint16",
      Manufacturer: "string",
      MemoryType: "uint16",
      Name: "string",
      PartNumber: "string",
      SerialNumber: "string",
      Speed: "uint32",
      Tag: "string",
    },
    *instances() {
      yield {
        Capacity: String(host.memory.total),
        Caption: "Physical Memory",
        Description: "Physical Memory",
        DeviceLocator: "DIMM 0",
        MemoryType: 0,
        Name: "Physical Memory",
        Tag: "Physical Memory 0",
      };
    },
  };
}

export function timeZoneClass(now: () => Date = () => new Date()): WmiClass {
  return {
    name: "Win32_TimeZone",
    keys: ["StandardName"],
    properties: {
      Bias: "sint32",
      Caption: "string",
      DaylightBias: "sint32",
      DaylightName: "string",
      Description: "string",
      StandardBias: "uint32",
      StandardName: "string",
    },
    *instances() {
      const year = now().getFullYear();
      const offsets = [0, 6].map((month) => 0 - new Date(year, month, 1).getTimezoneOffset());
      const [standard, daylight] = [Math.min(...offsets), Math.max(...offsets)];
      const name = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const caption = `(GMT${signed(standard)}) ${name}`;
      yield {
        Bias: standard,
        Caption: caption,
        DaylightBias: standard - daylight,
        DaylightName: name,
        Description: caption,
        StandardBias: 0,
        StandardName: name,
      };
    },
  };
}

/** "+05:30" */
function signed(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
}

/** Win32_LocalTime and Win32_UTCTime. */
export function clockClasses(now: () => Date = () => new Date()): WmiClass[] {
  const local = (): Date => new Date(now().getTime() - now().getTimezoneOffset() * 60_000);
  return [clockClass("Win32_LocalTime", local), clockClass("Win32_UTCTime", now)];
}

function clockClass(name: string, time: () => Date): WmiClass {
  return {
    name,
    keys: [],
    properties: {
      Day: "uint32",
      DayOfWeek: "uint32",
      Hour: "uint32",
      Milliseconds: "uint32",
      Minute: "uint32",
      Month: "uint32",
      Quarter: "uint32",
      Second: "uint32",
      WeekInMonth: "uint32",
      Year: "uint32",
    },
    *instances() {
      const at = time();
      const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1)).getUTCDay();
      yield {
        Day: at.getUTCDate(),
        DayOfWeek: at.getUTCDay(),
        Hour: at.getUTCHours(),
        Minute: at.getUTCMinutes(),
        Month: at.getUTCMonth() + 1,
        Quarter: Math.floor(at.getUTCMonth() / 3) + 1,
        Second: at.getUTCSeconds(),
        WeekInMonth: Math.floor((at.getUTCDate() + first - 1) / 7) + 1,
        Year: at.getUTCFullYear(),
      };
    },
  };
}

export function networkAdapterClass(host: HostHardware, identity: Identity): WmiClass {
  return {
    name: "Win32_NetworkAdapter",
    keys: ["DeviceID"],
    properties: {
      AdapterType: "string",
      Caption: "string",
      Description: "string",
      DeviceID: "string",
      Index: "uint32",
      MACAddress: "string",
      Manufacturer: "string",
      Name: "string",
      NetConnectionID: "string",
      NetConnectionStatus: "uint16",
      NetEnabled: "boolean",
      ServiceName: "string",
      SystemName: "string",
      TimeOfLastReset: "datetime",
    },
    *instances() {
      const known = networkInterfaces();
      for (const [index, name] of host.networkAdapters.entries()) {
        const addresses = known[name] ?? [];
        yield {
          AdapterType: "Ethernet 802.3",
          Caption: `[${String(index + 1).padStart(8, "0")}] ${name}`,
          Description: name,
          DeviceID: String(index + 1),
          Index: index + 1,
          MACAddress: addresses[0]?.mac.toUpperCase(),
          Name: name,
          NetConnectionID: name,
          NetConnectionStatus: addresses.length > 0 ? 2 : 0,
          NetEnabled: addresses.length > 0,
          ServiceName: name,
          SystemName: identity.computerName,
        };
      }
    },
  };
}

/** The account that asks; the host's others are nobody's business. */
export function userAccountClass(identity: Identity): WmiClass {
  return {
    name: "Win32_UserAccount",
    keys: ["Domain", "Name"],
    properties: {
      Caption: "string",
      Description: "string",
      Disabled: "boolean",
      Domain: "string",
      FullName: "string",
      LocalAccount: "boolean",
      Lockout: "boolean",
      Name: "string",
      SID: "string",
      Status: "string",
    },
    *instances() {
      const { userDomain, userName, computerName } = identity;
      yield {
        Caption: `${userDomain}\\${userName}`,
        Disabled: false,
        Domain: userDomain,
        FullName: userName,
        LocalAccount: userDomain === computerName,
        Lockout: false,
        Name: userName,
        Status: "OK",
      };
    },
  };
}

export function environmentClass(identity: Identity, variables: NodeJS.ProcessEnv = process.env): WmiClass {
  return {
    name: "Win32_Environment",
    keys: ["Name", "UserName"],
    properties: {
      Caption: "string",
      Description: "string",
      Name: "string",
      SystemVariable: "boolean",
      UserName: "string",
      VariableValue: "string",
    },
    *instances() {
      const user = `${identity.userDomain}\\${identity.userName}`;
      for (const [name, value] of Object.entries(variables)) {
        const caption = `${user}\\${name}`;
        yield {
          Caption: caption,
          Description: caption,
          Name: name,
          SystemVariable: false,
          UserName: user,
          VariableValue: value,
        };
      }
    },
  };
}

/** What this host has none of, by class: scripts ask, and go on with nothing. */
const ABSENT: Readonly<Record<string, readonly string[]>> = {
  Win32_CDROMDrive: ["DeviceID", "Caption", "Drive", "MediaLoaded", "Name", "VolumeName"],
  Win32_DiskPartition: ["DeviceID", "BootPartition", "Caption", "DiskIndex", "Index", "Name", "Size", "Type"],
  Win32_NTLogEvent: [
    "RecordNumber",
    "EventCode",
    "EventType",
    "Logfile",
    "Message",
    "SourceName",
    "TimeGenerated",
    "Type",
  ],
  Win32_NTEventLogFile: ["Name", "FileSize", "LogfileName", "MaxFileSize", "NumberOfRecords"],
  Win32_PageFileUsage: ["Name", "AllocatedBaseSize", "CurrentUsage", "PeakUsage"],
  Win32_Printer: ["DeviceID", "Caption", "Default", "DriverName", "Name", "PortName", "ShareName", "Status"],
  Win32_Product: ["IdentifyingNumber", "Caption", "Description", "InstallDate", "Name", "Vendor", "Version"],
  Win32_QuickFixEngineering: ["HotFixID", "Description", "InstalledBy", "InstalledOn", "ServicePackInEffect"],
  Win32_ScheduledJob: ["JobId", "Caption", "Command", "Owner", "StartTime", "Status"],
  Win32_Share: ["Name", "Caption", "Description", "Path", "Status", "Type"],
  Win32_StartupCommand: ["Name", "Caption", "Command", "Location", "User"],
  Win32_TapeDrive: ["DeviceID", "Caption", "Name"],
  Win32_VideoController: ["DeviceID", "AdapterRAM", "Caption", "DriverVersion", "Name", "VideoProcessor"],
};

export function absentClasses(): WmiClass[] {
  return Object.entries(ABSENT).map(([name, properties]) => ({
    name,
    keys: properties.slice(0, 1),
    properties: Object.fromEntries(properties.map((property) => [property, "string" as const])),
    instances: (): WmiInstance[] => [],
  }));
}
