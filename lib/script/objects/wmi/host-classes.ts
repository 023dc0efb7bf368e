/** Win32_OperatingSystem, Win32_ComputerSystem, Win32_Processor, Win32_BIOS: the machine itself. */
import { arch, endianness, uptime } from "node:os";
import type { HostHardware } from "../../../host/host-hardware.js";
import type { Identity } from "../shell/environment-variables.js";
import { cimDateTime, type WmiClass } from "./wmi-class.js";

const BYTES_PER_KB = 1024;
const DENIED = 5;

function kilobytes(bytes: number): string {
  return String(Math.floor(bytes / BYTES_PER_KB));
}

export function operatingSystemClass(host: HostHardware, identity: Identity): WmiClass {
  return {
    name: "Win32_OperatingSystem",
    keys: ["Name"],
    properties: {
      BootDevice: "string",
      BuildNumber: "string",
      BuildType: "string",
      Caption: "string",
      CodeSet: "string",
      CountryCode: "string",
      CSDVersion: "string",
      CSName: "string",
      CurrentTimeZone: "sint32",
      FreePhysicalMemory: "uint64",
      FreeVirtualMemory: "uint64",
      InstallDate: "datetime",
      LastBootUpTime: "datetime",
      LocalDateTime: "datetime",
      Locale: "string",
      Manufacturer: "string",
      Name: "string",
      NumberOfProcesses: "uint32",
      NumberOfUsers: "uint32",
      OSArchitecture: "string",
      OSLanguage: "uint32",
      OSType: "uint16",
      Organization: "string",
      Primary: "boolean",
      RegisteredUser: "string",
      SerialNumber: "string",
      ServicePackMajorVersion: "uint16",
      ServicePackMinorVersion: "uint16",
      Status: "string",
      SystemDirectory: "string",
      SystemDrive: "string",
      TotalVirtualMemorySize: "uint64",
      TotalVisibleMemorySize: "uint64",
      Version: "string",
      WindowsDirectory: "string",
    },
    methods: [
      { name: "Reboot", result: DENIED },
      { name: "Shutdown", result: DENIED },
      { name: "Win32Shutdown", result: DENIED },
    ],
    *instances() {
      const { name, version, servicePack } = host.operatingSystem;
      const { total, available } = host.memory;
      const now = new Date();
      yield {
        BuildNumber: version.split(/[.-]/)[2] ?? "",
        Caption: name,
        CodeSet: "1252",
        CountryCode: "1",
        CSDVersion: servicePack === "" ? null : servicePack,
        CSName: identity.computerName,
        CurrentTimeZone: 0 - now.getTimezoneOffset(),
        FreePhysicalMemory: kilobytes(available),
        FreeVirtualMemory: kilobytes(available),
        LastBootUpTime: cimDateTime(new Date(now.getTime() - uptime() * 1000)),
        LocalDateTime: cimDateTime(now),
        Locale: "0409",
        Manufacturer: /microsoft/i.test(name) ? "Microsoft Corporation" : "",
        Name: name,
        NumberOfUsers: 1,
        OSArchitecture: arch().includes("64") ? "64-bit" : "32-bit",
        OSLanguage: 1033,
        OSType: OS_TYPES[process.platform] ?? 1,
        Primary: true,
        RegisteredUser: identity.userName,
        ServicePackMajorVersion: Number(/\d+/.exec(servicePack)?.[0] ?? 0),
        ServicePackMinorVersion: 0,
        Status: "OK",
        SystemDirectory: "C:\\WINDOWS\\system32",
        SystemDrive: "C:",
        TotalVirtualMemorySize: kilobytes(total),
        TotalVisibleMemorySize: kilobytes(total),
        Version: version,
        WindowsDirectory: "C:\\WINDOWS",
      };
    },
  };
}

/** CIM's numbers of operating systems; 1 is "other". */
const OS_TYPES: Readonly<Partial<Record<NodeJS.Platform, number>>> = { win32: 18, linux: 36, darwin: 2, freebsd: 42 };

export function computerSystemClass(host: HostHardware, identity: Identity): WmiClass {
  return {
    name: "Win32_ComputerSystem",
    keys: ["Name"],
    properties: {
      BootupState: "string",
      Caption: "string",
      Description: "string",
      DNSHostName: "string",
      Domain: "string",
      DomainRole: "uint16",
      Manufacturer: "string",
      Model: "string",
      Name: "string",
      NumberOfLogicalProcessors: "uint32",
      NumberOfProcessors: "uint32",
      PartOfDomain: "boolean",
      PrimaryOwnerName: "string",
      Status: "string",
      SystemType: "string",
      TotalPhysicalMemory: "uint64",
      UserName: "string",
      Workgroup: "string",
    },
    *instances() {
      const { computerName, userName, userDomain } = identity;
      yield {
        BootupState: "Normal boot",
        Caption: computerName,
        Description: "AT/AT COMPATIBLE",
        DNSHostName: computerName.toLowerCase(),
        Domain: host.isInDomain ? userDomain : "WORKGROUP",
        // Member or standalone server.
        DomainRole: host.isInDomain ? 3 : 2,
        Manufacturer: "",
        Model: "",
        Name: computerName,
        NumberOfLogicalProcessors: host.processor.logicalCount,
        NumberOfProcessors: host.processor.physicalCount,
        PartOfDomain: host.isInDomain,
        PrimaryOwnerName: userName,
        Status: "OK",
        SystemType: arch().includes("64") ? "x64-based PC" : "X86-based PC",
        TotalPhysicalMemory: String(host.memory.total),
        UserName: `${userDomain}\\${userName}`,
        Workgroup: host.isInDomain ? null : "WORKGROUP",
      };
    },
  };
}

export function processorClass(host: HostHardware): WmiClass {
  return {
    name: "Win32_Processor",
    keys: ["DeviceID"],
    properties: {
      AddressWidth: "uint16",
      Architecture: "uint16",
      Caption: "string",
      CpuStatus: "uint16",
      CurrentClockSpeed: "uint32",
      DataWidth: "uint16",
      Description: "string",
      DeviceID: "string",
      LoadPercentage: "uint16",
      Manufacturer: "string",
      MaxClockSpeed: "uint32",
      Name: "string",
      NumberOfCores: "uint32",
      NumberOfLogicalProcessors: "uint32",
      ProcessorType: "uint16",
      Role: "string",
      SocketDesignation: "string",
      Status: "string",
    },
    *instances() {
      const { physicalCount, logicalCount, megahertz, manufacturer, version } = host.processor;
      const width = arch().includes("64") ? 64 : 32;
      const share = Math.max(Math.floor(logicalCount / physicalCount), 1);
      for (let number = 0; number < physicalCount; number++) {
        yield {
          AddressWidth: width,
          Architecture: ARCHITECTURES[arch()] ?? null,
          Caption: version,
          CpuStatus: 1,
          CurrentClockSpeed: megahertz,
          DataWidth: width,
          Description: `${version} (${endianness()})`,
          DeviceID: `CPU${number}`,
          Manufacturer: manufacturer,
          MaxClockSpeed: megahertz,
          Name: version,
          NumberOfCores: share,
          NumberOfLogicalProcessors: share,
          ProcessorType: 3,
          Role: "CPU",
          SocketDesignation: `CPU ${number}`,
          Status: "OK",
        };
      }
    },
  };
}

const ARCHITECTURES: Readonly<Record<string, number>> = { ia32: 0, mips: 1, arm: 5, x64: 9, arm64: 12 };
