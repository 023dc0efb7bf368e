// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type {
  DispatchTable,
  EventTable,
  MemberInfo,
  MemberKind,
  ParameterInfo,
  TypeReference,
} from "../com/dispatch-table.js";

const BSTR: TypeReference = { kind: "BSTR" };
const BOOL: TypeReference = { kind: "BOOL" };
const LONG: TypeReference = { kind: "long" };
const ULONG: TypeReference = { kind: "ULONG" };
const BYTE: TypeReference = { kind: "BYTE" };
const DATE: TypeReference = { kind: "DATE" };
const VARIANT: TypeReference = { kind: "VARIANT" };
const UNKNOWN: TypeReference = { kind: "IUnknown" };

const enumeration = (name: string): TypeReference => ({ kind: "enum", name });
const object = (name: string): TypeReference => ({ kind: "interface", name });
const struct = (name: string): TypeReference => ({ kind: "struct", name });
const array = (element: TypeReference): TypeReference => ({ ...element, array: true });

const input = (name: string, type: TypeReference): ParameterInfo => ({ name, type, direction: "in" });
const output = (name: string, type: TypeReference): ParameterInfo => ({ name, type, direction: "out" });
const retval = (name: string, type: TypeReference): ParameterInfo => ({ name, type, direction: "retval" });

/** A sink as its handlers are called; which it has is settled when it is advised. */
type Handlers = Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>;

/** Members that one interface declares. */
function declaredBy(owner: string) {
  return (
    name: string,
    dispid: number,
    kind: MemberKind,
    parameters: readonly ParameterInfo[],
    result: TypeReference | null,
    hidden = false,
  ): MemberInfo => ({ name, interface: owner, dispid, kind, parameters, result, hidden });
}

export const IVMVirtualServerEventsTable: EventTable = {
  name: "IVMVirtualServerEvents",
  iid: "DF46B133-F14F-4168-BE23-82971D826A1E",
  events: [
    { name: "OnServiceEvent", dispid: 1, parameters: [input("logMessageID", LONG)] },
    {
      name: "OnVMStateChange",
      dispid: 2,
      parameters: [input("virtualMachineConfig", BSTR), input("virtualMachineState", enumeration("VMVMState"))],
    },
    { name: "OnEventLogged", dispid: 3, parameters: [input("logMessageID", LONG)] },
    { name: "OnHeartbeatStopped", dispid: 4, parameters: [input("virtualMachineConfig", BSTR)] },
  ],
  invokers: [
    (sink: Handlers, first) => sink["OnServiceEvent"]?.(first),
    (sink: Handlers, first, second) => sink["OnVMStateChange"]?.(first, second),
    (sink: Handlers, first) => sink["OnEventLogged"]?.(first),
    (sink: Handlers, first) => sink["OnHeartbeatStopped"]?.(first),
  ],
};

export const IVMVirtualMachineEventsTable: EventTable = {
  name: "IVMVirtualMachineEvents",
  iid: "D413CA60-3086-4657-83EA-99696B60ED78",
  events: [
    { name: "OnStateChange", dispid: 1, parameters: [input("virtualMachineState", enumeration("VMVMState"))] },
    { name: "OnRequestShutdown", dispid: 2, parameters: [] },
    { name: "OnReset", dispid: 3, parameters: [] },
    { name: "OnTripleFault", dispid: 4, parameters: [] },
    { name: "OnHeartbeatStopped", dispid: 5, parameters: [] },
    { name: "OnConfigurationChanged", dispid: 6, parameters: [input("configKey", BSTR), input("configData", VARIANT)] },
  ],
  invokers: [
    (sink: Handlers, first) => sink["OnStateChange"]?.(first),
    (sink: Handlers) => sink["OnRequestShutdown"]?.(),
    (sink: Handlers) => sink["OnReset"]?.(),
    (sink: Handlers) => sink["OnTripleFault"]?.(),
    (sink: Handlers) => sink["OnHeartbeatStopped"]?.(),
    (sink: Handlers, first, second) => sink["OnConfigurationChanged"]?.(first, second),
  ],
};

export const IVMDVDDriveEventsTable: EventTable = {
  name: "IVMDVDDriveEvents",
  iid: "DCFAF56F-3869-46E3-914D-71C0072DD460",
  events: [
    { name: "OnMediaInsert", dispid: 1, parameters: [input("mediaPath", BSTR)] },
    { name: "OnMediaEject", dispid: 2, parameters: [input("mediaPath", BSTR)] },
  ],
  invokers: [
    (sink: Handlers, first) => sink["OnMediaInsert"]?.(first),
    (sink: Handlers, first) => sink["OnMediaEject"]?.(first),
  ],
};

export const IVMFloppyDriveEventsTable: EventTable = {
  name: "IVMFloppyDriveEvents",
  iid: "DB5ECAF1-AC8B-4B18-9A1E-ED8F550DFC06",
  events: [
    { name: "OnMediaInsert", dispid: 1, parameters: [input("mediaPath", BSTR)] },
    { name: "OnMediaEject", dispid: 2, parameters: [input("mediaPath", BSTR)] },
  ],
  invokers: [
    (sink: Handlers, first) => sink["OnMediaInsert"]?.(first),
    (sink: Handlers, first) => sink["OnMediaEject"]?.(first),
  ],
};

export const _IVMRCClientControlEventsTable: EventTable = {
  name: "_IVMRCClientControlEvents",
  iid: "ED32A005-C233-5650-913B-D70CAC6E9D47",
  events: [
    { name: "OnSwitchedDisplay", dispid: 1, parameters: [input("displayName", BSTR)] },
    { name: "OnStateChanged", dispid: 2, parameters: [input("state", enumeration("VMRCState"))] },
  ],
  invokers: [
    (sink: Handlers, first) => sink["OnSwitchedDisplay"]?.(first),
    (sink: Handlers, first) => sink["OnStateChanged"]?.(first),
  ],
};

const vmVirtualServer = declaredBy("IVMVirtualServer");

export const VMVirtualServerTable: DispatchTable = {
  name: "VMVirtualServer",
  clsid: "DA3111BC-1BD7-4884-A535-8470D36028F7",
  interfaces: [{ name: "IVMVirtualServer", iid: "D1E64C50-A25D-450F-BE0B-9CA5A354CFF4", base: "IDispatch" }],
  source: IVMVirtualServerEventsTable,
  members: [
    vmVirtualServer("HostInfo", 0x60020000, "get", [], object("IVMHostInfo")),
    vmVirtualServer(
      "QueryLocale",
      0x60020001,
      "method",
      [input("inLanguage", BSTR), retval("outLocale", ULONG)],
      ULONG,
    ),
    vmVirtualServer("DefaultLocale", 0x60020002, "get", [], ULONG),
    vmVirtualServer("Locale", 0x60020003, "put", [], ULONG),
    vmVirtualServer(
      "FindVirtualMachine",
      0x60020004,
      "method",
      [input("configurationName", BSTR), retval("virtualMachine", object("IVMVirtualMachine"))],
      object("IVMVirtualMachine"),
    ),
    vmVirtualServer(
      "CreateVirtualMachine",
      0x60020005,
      "method",
      [
        input("configurationName", BSTR),
        input("configurationPath", BSTR),
        retval("virtualMachine", object("IVMVirtualMachine")),
      ],
      object("IVMVirtualMachine"),
    ),
    vmVirtualServer(
      "DeleteVirtualMachine",
      0x60020006,
      "method",
      [input("virtualMachine", object("IVMVirtualMachine"))],
      null,
    ),
    vmVirtualServer(
      "RegisterVirtualMachine",
      0x60020007,
      "method",
      [
        input("configurationName", BSTR),
        input("configurationPath", BSTR),
        retval("virtualMachine", object("IVMVirtualMachine")),
      ],
      object("IVMVirtualMachine"),
    ),
    vmVirtualServer(
      "UnregisterVirtualMachine",
      0x60020008,
      "method",
      [input("virtualMachine", object("IVMVirtualMachine"))],
      null,
    ),
    vmVirtualServer("VirtualMachines", 0x60020009, "get", [], object("IVMVirtualMachineCollection")),
    vmVirtualServer(
      "FindVirtualNetwork",
      0x6002000a,
      "method",
      [input("virtualNetworkName", BSTR), retval("virtualNetwork", object("IVMVirtualNetwork"))],
      object("IVMVirtualNetwork"),
    ),
    vmVirtualServer(
      "CreateVirtualNetwork",
      0x6002000b,
      "method",
      [
        input("virtualNetworkName", BSTR),
        input("virtualNetworkPath", BSTR),
        retval("virtualNetwork", object("IVMVirtualNetwork")),
      ],
      object("IVMVirtualNetwork"),
    ),
    vmVirtualServer(
      "DeleteVirtualNetwork",
      0x6002000c,
      "method",
      [input("virtualNetwork", object("IVMVirtualNetwork"))],
      null,
    ),
    vmVirtualServer(
      "RegisterVirtualNetwork",
      0x6002000d,
      "method",
      [
        input("virtualNetworkName", BSTR),
        input("virtualNetworkPath", BSTR),
        retval("virtualNetwork", object("IVMVirtualNetwork")),
      ],
      object("IVMVirtualNetwork"),
    ),
    vmVirtualServer(
      "UnregisterVirtualNetwork",
      0x6002000e,
      "method",
      [input("virtualNetwork", object("IVMVirtualNetwork"))],
      null,
    ),
    vmVirtualServer("VirtualNetworks", 0x6002000f, "get", [], object("IVMVirtualNetworkCollection")),
    vmVirtualServer("UnconnectedNetworkAdapters", 0x60020010, "get", [], object("IVMNetworkAdapterCollection")),
    vmVirtualServer("SupportDrivers", 0x60020011, "get", [], object("IVMSupportDriverCollection")),
    vmVirtualServer("Tasks", 0x60020012, "get", [], object("IVMTaskCollection")),
    vmVirtualServer(
      "CreateDynamicVirtualHardDisk",
      0x60020013,
      "method",
      [input("imagePath", BSTR), input("size", LONG), retval("diskTask", object("IVMTask"))],
      object("IVMTask"),
    ),
    vmVirtualServer(
      "CreateFixedVirtualHardDisk",
      0x60020014,
      "method",
      [input("imagePath", BSTR), input("size", LONG), retval("diskTask", object("IVMTask"))],
      object("IVMTask"),
    ),
    vmVirtualServer(
      "CreateDifferencingVirtualHardDisk",
      0x60020015,
      "method",
      [input("imagePath", BSTR), input("parentPath", BSTR), retval("diskTask", object("IVMTask"))],
      object("IVMTask"),
    ),
    vmVirtualServer(
      "CreateHostDriveVirtualHardDisk",
      0x60020016,
      "method",
      [
        input("imagePath", BSTR),
        input("hostDriveIdentifier", BSTR),
        input("mountReadOnly", BOOL),
        retval("diskTask", object("IVMTask")),
      ],
      object("IVMTask"),
    ),
    vmVirtualServer(
      "GetHardDisk",
      0x60020017,
      "method",
      [input("imagePath", BSTR), retval("hardDisk", object("IVMHardDisk"))],
      object("IVMHardDisk"),
    ),
    vmVirtualServer(
      "CreateFloppyDiskImage",
      0x60020018,
      "method",
      [input("imagePath", BSTR), input("imageType", enumeration("VMFloppyDiskImageType"))],
      null,
    ),
    vmVirtualServer(
      "GetFloppyDiskImageType",
      0x60020019,
      "method",
      [input("imagePath", BSTR), retval("imageType", enumeration("VMFloppyDiskImageType"))],
      enumeration("VMFloppyDiskImageType"),
    ),
    vmVirtualServer("VSScriptsEnabled", 0x6002001a, "get/put", [], BOOL),
    vmVirtualServer("VMScriptsEnabled", 0x6002001c, "get/put", [], BOOL),
    vmVirtualServer(
      "AttachScriptToEvent",
      0x6002001e,
      "method",
      [input("eventType", enumeration("VMEventType")), input("scriptCommandLine", BSTR)],
      null,
    ),
    vmVirtualServer(
      "RemoveScriptFromEvent",
      0x6002001f,
      "method",
      [input("eventType", enumeration("VMEventType"))],
      null,
    ),
    vmVirtualServer(
      "FetchScriptByEvent",
      0x60020020,
      "method",
      [input("eventType", enumeration("VMEventType")), retval("outCommandLine", BSTR)],
      BSTR,
    ),
    vmVirtualServer(
      "GetConfigurationValue",
      0x60020021,
      "method",
      [input("preferenceKey", BSTR), retval("preferenceValue", VARIANT)],
      VARIANT,
    ),
    vmVirtualServer(
      "SetConfigurationValue",
      0x60020022,
      "method",
      [input("preferenceKey", BSTR), input("preferenceValue", VARIANT)],
      null,
    ),
    vmVirtualServer("RemoveConfigurationValue", 0x60020023, "method", [input("preferenceKey", BSTR)], null),
    vmVirtualServer(
      "VMRCCreateEncryptionCertificateRequest",
      0x60020024,
      "method",
      [input("distinguishedName", BSTR), input("keyLength", LONG), retval("request", BSTR)],
      BSTR,
    ),
    vmVirtualServer("VMRCEnabled", 0x60020025, "get/put", [], BOOL),
    vmVirtualServer("VMRCAdminAddress", 0x60020027, "get/put", [], BSTR),
    vmVirtualServer("VMRCAdminPortNumber", 0x60020029, "get/put", [], LONG),
    vmVirtualServer("VMRCXResolution", 0x6002002b, "get/put", [], LONG),
    vmVirtualServer("VMRCYResolution", 0x6002002d, "get/put", [], LONG),
    vmVirtualServer("VMRCEncryptionEnabled", 0x6002002f, "get/put", [], BOOL),
    vmVirtualServer("VMRCAuthenticator", 0x60020031, "get/put", [], object("IVMRCAuthenticator")),
    vmVirtualServer("VMRCAuthenticators", 0x60020033, "get", [], object("IVMRCAuthenticatorCollection")),
    vmVirtualServer("VMRCIdleConnectionTimeoutEnabled", 0x60020034, "get/put", [], BOOL),
    vmVirtualServer("VMRCIdleConnectionTimeout", 0x60020036, "get/put", [], LONG),
    vmVirtualServer("VMRCEncryptionCertificate", 0x60020038, "get/put", [], BSTR),
    vmVirtualServer("VMRCEncryptionCertificateRequest", 0x6002003a, "get", [], BSTR),
    vmVirtualServer("MinimumMemoryPerVM", 0x6002003b, "get", [], LONG),
    vmVirtualServer("MaximumMemoryPerVM", 0x6002003c, "get", [], LONG),
    vmVirtualServer("SuggestedMaximumMemoryPerVM", 0x6002003d, "get", [], LONG),
    vmVirtualServer("MaximumFloppyDrivesPerVM", 0x6002003e, "get", [], LONG),
    vmVirtualServer("MaximumSerialPortsPerVM", 0x6002003f, "get", [], LONG),
    vmVirtualServer("MaximumParallelPortsPerVM", 0x60020040, "get", [], LONG),
    vmVirtualServer("MaximumNetworkAdaptersPerVM", 0x60020041, "get", [], LONG),
    vmVirtualServer("MaximumNumberOfIDEBuses", 0x60020042, "get", [], LONG),
    vmVirtualServer("MaximumNumberOfSCSIControllers", 0x60020043, "get", [], LONG),
    vmVirtualServer("DefaultVMConfigurationPath", 0x60020044, "get/put", [], BSTR),
    vmVirtualServer("DefaultVNConfigurationPath", 0x60020046, "get", [], BSTR),
    vmVirtualServer("SearchPaths", 0x60020047, "get/put", [], VARIANT),
    vmVirtualServer(
      "GetHardDiskFiles",
      0x60020049,
      "method",
      [input("inAdditionalSearchPaths", VARIANT), retval("outHardDiskFileList", VARIANT)],
      VARIANT,
    ),
    vmVirtualServer(
      "GetVirtualMachineFiles",
      0x6002004a,
      "method",
      [
        input("inAdditionalSearchPaths", VARIANT),
        input("inExcludedRegisteredVMs", BOOL),
        retval("outVirtualMachineFileList", VARIANT),
      ],
      VARIANT,
    ),
    vmVirtualServer(
      "GetVirtualNetworkFiles",
      0x6002004b,
      "method",
      [
        input("inAdditionalSearchPaths", VARIANT),
        input("inExcludedRegisteredVNs", BOOL),
        retval("outVirtualNetworkFileList", VARIANT),
      ],
      VARIANT,
    ),
    vmVirtualServer(
      "GetFloppyDiskFiles",
      0x6002004c,
      "method",
      [input("inAdditionalSearchPaths", VARIANT), retval("outFloppyDiskFileList", VARIANT)],
      VARIANT,
    ),
    vmVirtualServer(
      "GetDVDFiles",
      0x6002004d,
      "method",
      [input("inAdditionalSearchPaths", VARIANT), retval("outDVDFileList", VARIANT)],
      VARIANT,
    ),
    vmVirtualServer("Name", 0x6002004e, "get", [], BSTR),
    vmVirtualServer("Version", 0x6002004f, "get", [], BSTR),
    vmVirtualServer("ProductID", 0x60020050, "get", [], BSTR),
    vmVirtualServer("UpTime", 0x60020051, "get", [], LONG),
    vmVirtualServer("AvailableSystemCapacity", 0x60020052, "get", [], VARIANT),
    vmVirtualServer("Security", 0x60020053, "get/put", [], object("IVMSecurity")),
  ],
};

const vmHostInfo = declaredBy("IVMHostInfo");

export const VMHostInfoTable: DispatchTable = {
  name: "VMHostInfo",
  clsid: "D81CD30D-6957-45BF-AB3F-F24A231038BB",
  interfaces: [{ name: "IVMHostInfo", iid: "D26FDA0B-8C65-42B6-84D3-B8B0620BF54B", base: "IDispatch" }],
  source: null,
  members: [
    vmHostInfo("LogicalProcessorCount", 0x60020000, "get", [], LONG),
    vmHostInfo("PhysicalProcessorCount", 0x60020001, "get", [], LONG),
    vmHostInfo("ProcessorSpeed", 0x60020002, "get", [], LONG),
    vmHostInfo("ProcessorSpeedString", 0x60020003, "get", [], BSTR),
    vmHostInfo("ProcessorManufacturerString", 0x60020004, "get", [], BSTR),
    vmHostInfo("ProcessorVersionString", 0x60020005, "get", [], BSTR),
    vmHostInfo("ProcessorFeaturesString", 0x60020006, "get", [], BSTR),
    vmHostInfo("MMX", 0x60020007, "get", [], BOOL),
    vmHostInfo("SSE", 0x60020008, "get", [], BOOL),
    vmHostInfo("SSE2", 0x60020009, "get", [], BOOL),
    vmHostInfo("ThreeDNow", 0x6002000a, "get", [], BOOL),
    vmHostInfo("Memory", 0x6002000b, "get", [], VARIANT),
    vmHostInfo("MemoryTotalString", 0x6002000c, "get", [], BSTR),
    vmHostInfo("MemoryAvail", 0x6002000d, "get", [], VARIANT),
    vmHostInfo("MemoryAvailString", 0x6002000e, "get", [], BSTR),
    vmHostInfo("OperatingSystem", 0x6002000f, "get", [], BSTR),
    vmHostInfo("OSVersionString", 0x60020010, "get", [], BSTR),
    vmHostInfo("OSMajorVersion", 0x60020011, "get", [], LONG),
    vmHostInfo("OSMinorVersion", 0x60020012, "get", [], LONG),
    vmHostInfo("OSServicePackString", 0x60020013, "get", [], BSTR),
    vmHostInfo("NetworkAdapters", 0x60020014, "get", [], VARIANT),
    vmHostInfo("NetworkAddresses", 0x60020015, "get", [], VARIANT),
    vmHostInfo(
      "IsHostDriveMounted",
      0x60020016,
      "method",
      [input("hostDriveIdentifier", BSTR), retval("hostDriveMounted", BOOL)],
      BOOL,
    ),
    vmHostInfo(
      "GetHostDriveSize",
      0x60020017,
      "method",
      [input("hostDriveIdentifier", BSTR), retval("hostDriveSizeInMB", LONG)],
      LONG,
    ),
    vmHostInfo("HostDrives", 0x60020018, "get", [], VARIANT),
    vmHostInfo("DVDDrives", 0x60020019, "get", [], VARIANT),
    vmHostInfo("FloppyDrives", 0x6002001a, "get", [], VARIANT),
    vmHostInfo("SerialPorts", 0x6002001b, "get", [], BSTR),
    vmHostInfo("ParallelPort", 0x6002001c, "get", [], BSTR),
    vmHostInfo("UTCTime", 0x6002001d, "get", [], DATE),
  ],
};

const vmSupportDriver = declaredBy("IVMSupportDriver");

export const VMSupportDriverTable: DispatchTable = {
  name: "VMSupportDriver",
  clsid: "D896C70C-BE54-4A6E-9FCE-39AF2E42F4C5",
  interfaces: [{ name: "IVMSupportDriver", iid: "D4CCAE0F-391E-4F31-A4EF-FE8B000FEFD5", base: "IDispatch" }],
  source: null,
  members: [
    vmSupportDriver("Type", 0x60020000, "get", [], enumeration("VMSupportDriverType")),
    vmSupportDriver("Description", 0x60020001, "get", [], BSTR),
    vmSupportDriver("Manufacturer", 0x60020002, "get", [], BSTR),
    vmSupportDriver("Provider", 0x60020003, "get", [], BSTR),
    vmSupportDriver("Version", 0x60020004, "get", [], BSTR),
    vmSupportDriver("Date", 0x60020005, "get", [], BSTR),
  ],
};

const vmVirtualMachine = declaredBy("IVMVirtualMachine");

export const VMVirtualMachineTable: DispatchTable = {
  name: "VMVirtualMachine",
  clsid: "DD161DB1-E51C-468A-8C0B-DB978D11110C",
  interfaces: [{ name: "IVMVirtualMachine", iid: "DFF3A5A1-A687-475F-B040-5C49CFCF4694", base: "IDispatch" }],
  source: IVMVirtualMachineEventsTable,
  members: [
    vmVirtualMachine("Name", 0, "get/put", [], BSTR),
    vmVirtualMachine("ConfigID", 0x60020002, "get", [], BSTR),
    vmVirtualMachine("File", 0x60020003, "get", [], BSTR),
    vmVirtualMachine("Accountant", 0x60020004, "get", [], object("IVMAccountant")),
    vmVirtualMachine("GuestOS", 0x60020005, "get", [], object("IVMGuestOS")),
    vmVirtualMachine("Display", 0x60020006, "get", [], object("IVMDisplay")),
    vmVirtualMachine("Keyboard", 0x60020007, "get", [], object("IVMKeyboard")),
    vmVirtualMachine("Mouse", 0x60020008, "get", [], object("IVMMouse")),
    vmVirtualMachine("Startup", 0x60020009, "method", [retval("startupTask", object("IVMTask"))], object("IVMTask")),
    vmVirtualMachine("TurnOff", 0x6002000a, "method", [retval("turnOffTask", object("IVMTask"))], object("IVMTask")),
    vmVirtualMachine("Save", 0x6002000b, "method", [retval("saveTask", object("IVMTask"))], object("IVMTask")),
    vmVirtualMachine("Reset", 0x6002000c, "method", [retval("resetTask", object("IVMTask"))], object("IVMTask")),
    vmVirtualMachine("DiscardSavedState", 0x6002000d, "method", [], null),
    vmVirtualMachine("Pause", 0x6002000e, "method", [], null),
    vmVirtualMachine("Resume", 0x6002000f, "method", [], null),
    vmVirtualMachine("State", 0x60020010, "get", [], enumeration("VMVMState")),
    vmVirtualMachine("AutoStartAtLaunch", 0x60020011, "get/put", [], enumeration("VMAutoStartType")),
    vmVirtualMachine("AutoStartAtLaunchDelay", 0x60020013, "get/put", [], LONG),
    vmVirtualMachine("ShutdownActionOnQuit", 0x60020015, "get/put", [], enumeration("VMShutdownAction")),
    vmVirtualMachine("SavedStateFilePath", 0x60020017, "get", [], BSTR),
    vmVirtualMachine("BIOSGUID", 0x60020018, "get/put", [], BSTR),
    vmVirtualMachine("BIOSSerialNumber", 0x6002001a, "get/put", [], BSTR),
    vmVirtualMachine("BaseBoardSerialNumber", 0x6002001c, "get/put", [], BSTR),
    vmVirtualMachine("ChassisSerialNumber", 0x6002001e, "get/put", [], BSTR),
    vmVirtualMachine("ChassisAssetTag", 0x60020020, "get/put", [], BSTR),
    vmVirtualMachine(
      "AddHardDiskConnection",
      0x60020022,
      "method",
      [
        input("hardDiskPath", BSTR),
        input("busType", enumeration("VMDriveBusType")),
        input("busNumber", LONG),
        input("deviceNumber", LONG),
        retval("hardDiskConnection", object("IVMHardDiskConnection")),
      ],
      object("IVMHardDiskConnection"),
    ),
    vmVirtualMachine(
      "RemoveHardDiskConnection",
      0x60020023,
      "method",
      [input("hardDiskConnection", object("IVMHardDiskConnection"))],
      null,
    ),
    vmVirtualMachine("HardDiskConnections", 0x60020024, "get", [], object("IVMHardDiskConnectionCollection")),
    vmVirtualMachine(
      "MergeUndoDisks",
      0x60020025,
      "method",
      [retval("undoMergeTask", object("IVMTask"))],
      object("IVMTask"),
    ),
    vmVirtualMachine("DiscardUndoDisks", 0x60020026, "method", [], null),
    vmVirtualMachine("Undoable", 0x60020027, "get/put", [], BOOL),
    vmVirtualMachine("UndoAction", 0x60020029, "get/put", [], enumeration("VMUndoAction")),
    vmVirtualMachine(
      "AddDVDROMDrive",
      0x6002002b,
      "method",
      [
        input("busType", enumeration("VMDriveBusType")),
        input("busNumber", LONG),
        input("deviceNumber", LONG),
        retval("dvdDrive", object("IVMDVDDrive")),
      ],
      object("IVMDVDDrive"),
    ),
    vmVirtualMachine("RemoveDVDROMDrive", 0x6002002c, "method", [input("dvdDrive", object("IVMDVDDrive"))], null),
    vmVirtualMachine("DVDROMDrives", 0x6002002d, "get", [], object("IVMDVDDriveCollection")),
    vmVirtualMachine("FloppyDrives", 0x6002002e, "get", [], object("IVMFloppyDriveCollection")),
    vmVirtualMachine(
      "AddNetworkAdapter",
      0x6002002f,
      "method",
      [retval("networkAdapter", object("IVMNetworkAdapter"))],
      object("IVMNetworkAdapter"),
    ),
    vmVirtualMachine(
      "RemoveNetworkAdapter",
      0x60020030,
      "method",
      [input("networkAdapter", object("IVMNetworkAdapter"))],
      null,
    ),
    vmVirtualMachine("NetworkAdapters", 0x60020031, "get", [], object("IVMNetworkAdapterCollection")),
    vmVirtualMachine("SerialPorts", 0x60020032, "get", [], object("IVMSerialPortCollection")),
    vmVirtualMachine(
      "AddSCSIController",
      0x60020033,
      "method",
      [retval("controller", object("IVMSCSIController"))],
      object("IVMSCSIController"),
    ),
    vmVirtualMachine(
      "RemoveSCSIController",
      0x60020034,
      "method",
      [input("controller", object("IVMSCSIController"))],
      null,
    ),
    vmVirtualMachine("SCSIControllers", 0x60020035, "get", [], object("IVMSCSIControllerCollection")),
    vmVirtualMachine("ParallelPorts", 0x60020036, "get", [], object("IVMParallelPortCollection")),
    vmVirtualMachine(
      "AttachScriptToEvent",
      0x60020037,
      "method",
      [input("eventType", enumeration("VMEventType")), input("scriptCommandLine", BSTR)],
      null,
    ),
    vmVirtualMachine(
      "RemoveScriptFromEvent",
      0x60020038,
      "method",
      [input("eventType", enumeration("VMEventType"))],
      null,
    ),
    vmVirtualMachine(
      "FetchScriptByEvent",
      0x60020039,
      "method",
      [input("eventType", enumeration("VMEventType")), retval("scriptCommandLine", BSTR)],
      BSTR,
    ),
    vmVirtualMachine("ProcessorSpeed", 0x6002003a, "get", [], LONG),
    vmVirtualMachine("HasMMX", 0x6002003b, "get", [], BOOL),
    vmVirtualMachine("HasSSE", 0x6002003c, "get", [], BOOL),
    vmVirtualMachine("HasSSE2", 0x6002003d, "get", [], BOOL),
    vmVirtualMachine("Has3DNow", 0x6002003e, "get", [], BOOL),
    vmVirtualMachine("Notes", 0x6002003f, "get/put", [], BSTR),
    vmVirtualMachine("Memory", 0x60020041, "get/put", [], LONG),
    vmVirtualMachine("AttachedDriveTypes", 0x60020043, "get", [], VARIANT),
    vmVirtualMachine("RunAsDefinedAccount", 0x60020044, "get/put", [], BOOL),
    vmVirtualMachine("AccountName", 0x60020046, "get", [], BSTR),
    vmVirtualMachine(
      "SetAccountNameAndPassword",
      0x60020047,
      "method",
      [input("accountName", BSTR), input("accountPassword", BSTR)],
      null,
    ),
    vmVirtualMachine("Security", 0x60020048, "get", [], object("IVMSecurity")),
    vmVirtualMachine(
      "GetConfigurationValue",
      0x60020049,
      "method",
      [input("configurationKey", BSTR), retval("configurationValue", VARIANT)],
      VARIANT,
    ),
    vmVirtualMachine(
      "SetConfigurationValue",
      0x6002004a,
      "method",
      [input("configurationKey", BSTR), input("configurationValue", VARIANT)],
      null,
    ),
    vmVirtualMachine("RemoveConfigurationValue", 0x6002004b, "method", [input("configurationKey", BSTR)], null),
    vmVirtualMachine(
      "GetActivationValue",
      0x6002004c,
      "method",
      [input("activationKey", BSTR), retval("activationValue", VARIANT)],
      VARIANT,
    ),
    vmVirtualMachine(
      "SetActivationValue",
      0x6002004d,
      "method",
      [input("activationKey", BSTR), input("activationValue", VARIANT)],
      null,
    ),
    vmVirtualMachine("RemoveActivationValue", 0x6002004e, "method", [input("activationKey", BSTR)], null),
  ],
};

const vmAccountant = declaredBy("IVMAccountant");

export const VMAccountantTable: DispatchTable = {
  name: "VMAccountant",
  clsid: "DC599AAA-FDF0-4C6A-A93B-C49A52BAEE5D",
  interfaces: [{ name: "IVMAccountant", iid: "DB9F8B99-B758-42EC-B4CC-5F7359367088", base: "IDispatch" }],
  source: null,
  members: [
    vmAccountant(
      "SetSchedulingParameters",
      0x60020000,
      "method",
      [input("reservedSystemCapacity", VARIANT), input("maxSystemCapacity", VARIANT), input("relativeWeight", LONG)],
      null,
    ),
    vmAccountant("ReservedSystemCapacity", 0x60020001, "get", [], VARIANT),
    vmAccountant("AllowableReservedSystemCapacity", 0x60020002, "get", [], VARIANT),
    vmAccountant("MaximumSystemCapacity", 0x60020003, "get", [], VARIANT),
    vmAccountant("AllowableMaximumSystemCapacity", 0x60020004, "get", [], VARIANT),
    vmAccountant("RelativeWeight", 0x60020005, "get", [], LONG),
    vmAccountant("CPUUtilization", 0x60020006, "get", [], LONG),
    vmAccountant("CPUUtilizationHistory", 0x60020007, "get", [], VARIANT),
    vmAccountant("DiskBytesRead", 0x60020008, "get", [], VARIANT),
    vmAccountant("DiskBytesWritten", 0x60020009, "get", [], VARIANT),
    vmAccountant("NetworkBytesReceived", 0x6002000a, "get", [], VARIANT),
    vmAccountant("NetworkBytesSent", 0x6002000b, "get", [], VARIANT),
    vmAccountant("UpTime", 0x6002000c, "get", [], LONG),
  ],
};

const vmGuestOS = declaredBy("IVMGuestOS");
const vmGuestOS2 = declaredBy("IVMGuestOS2");

export const VMGuestOSTable: DispatchTable = {
  name: "VMGuestOS",
  clsid: "DCF5B1F4-B992-434B-B3F8-569541F0828F",
  interfaces: [
    { name: "IVMGuestOS", iid: "DA60291B-F1BC-47AF-BB51-A8790962F9D2", base: "IDispatch" },
    { name: "IVMGuestOS2", iid: "6C61701B-4B18-5763-B9F4-8045CF0A1214", base: "IDispatch" },
  ],
  source: null,
  members: [
    vmGuestOS("InstallAdditions", 0x60020000, "method", [], null),
    vmGuestOS("ExecuteCommand", 0x60020001, "method", [input("inCommand", BSTR)], null),
    vmGuestOS(
      "SetParameter",
      0x60020002,
      "method",
      [input("inParameterName", BSTR), input("inParameterValue", BSTR)],
      null,
    ),
    vmGuestOS("Shutdown", 0x60020003, "method", [retval("shutdownTask", object("IVMTask"))], object("IVMTask")),
    vmGuestOS("IsHostTimeSyncEnabled", 0x60020004, "get/put", [], BOOL),
    vmGuestOS("HeartbeatPercentage", 0x60020006, "get", [], LONG),
    vmGuestOS("IsHeartbeating", 0x60020007, "get", [], BOOL),
    vmGuestOS("OSName", 0x60020008, "get", [], BSTR),
    vmGuestOS("AdditionsVersion", 0x60020009, "get", [], BSTR),
    vmGuestOS("CanShutdown", 0x6002000a, "get", [], BOOL),
    vmGuestOS2("ComputerName", 0x60030000, "get", [], BSTR),
    vmGuestOS2(
      "GetParameter",
      0x60030001,
      "method",
      [input("inParameterName", BSTR), retval("outParameterValue", BSTR)],
      BSTR,
    ),
  ],
};

const vmTask = declaredBy("IVMTask");
const vmTask2 = declaredBy("IVMTask2");

export const VMTaskTable: DispatchTable = {
  name: "VMTask",
  clsid: "787A19D7-DED5-48B3-A6C5-00A5CCB6DA4A",
  interfaces: [
    { name: "IVMTask", iid: "D067FEFC-B460-4F9B-9C76-285B10C044E7", base: "IDispatch" },
    { name: "IVMTask2", iid: "4691AF62-8FDA-56E7-A233-86F5510F8D60", base: "IVMTask" },
  ],
  source: null,
  members: [
    vmTask("WaitForCompletion", 0x60020000, "method", [input("timeout", LONG)], null),
    vmTask("Cancel", 0x60020001, "method", [], null),
    vmTask("PercentCompleted", 0x60020002, "get", [], LONG),
    vmTask("Description", 0x60020003, "get", [], BSTR),
    vmTask("Result", 0x60020004, "get", [], enumeration("VMTaskResult")),
    vmTask("IsCancelable", 0x60020005, "get", [], BOOL),
    vmTask("ID", 0x60020006, "get", [], LONG),
    vmTask("IsComplete", 0x60020007, "get", [], BOOL),
    vmTask2("Error", 0x60030000, "get", [], LONG),
    vmTask2("ErrorDescription", 0x60030001, "get", [], BSTR),
  ],
};

const vmDisplay = declaredBy("IVMDisplay");

export const VMDisplayTable: DispatchTable = {
  name: "VMDisplay",
  clsid: "D3212526-00FB-4339-983D-57C123DD68D2",
  interfaces: [{ name: "IVMDisplay", iid: "DD98CA7F-EB60-4757-84A5-F3317314E8BA", base: "IDispatch" }],
  source: null,
  members: [
    vmDisplay(
      "SetDimensions",
      0x60020000,
      "method",
      [input("displayPixelWidth", LONG), input("displayPixelHeight", LONG)],
      null,
    ),
    vmDisplay("Width", 0x60020001, "get", [], LONG),
    vmDisplay("Height", 0x60020002, "get", [], LONG),
    vmDisplay("VideoMode", 0x60020003, "get", [], enumeration("VMDisplayVideoMode")),
    vmDisplay("_GenerateThumbnail", 0x60020004, "method", [output("thumbnailImage", array(ULONG))], array(ULONG), true),
    vmDisplay("Thumbnail", 0x60020005, "get", [], VARIANT),
  ],
};

const vmKeyboard = declaredBy("IVMKeyboard");

export const VMKeyboardTable: DispatchTable = {
  name: "VMKeyboard",
  clsid: "DF4D2ECC-4F00-44E4-96CC-DB49CAFCC1E3",
  interfaces: [{ name: "IVMKeyboard", iid: "DED94C45-FFC2-41F8-B0AD-F6DD5512164E", base: "IDispatch" }],
  source: null,
  members: [
    vmKeyboard("PressKey", 0x60020000, "method", [input("key", BSTR)], null),
    vmKeyboard("ReleaseKey", 0x60020001, "method", [input("key", BSTR)], null),
    vmKeyboard("PressAndReleaseKey", 0x60020002, "method", [input("key", BSTR)], null),
    vmKeyboard("IsPressed", 0x60020003, "method", [input("key", BSTR), retval("pressed", BOOL)], BOOL),
    vmKeyboard("TypeAsciiText", 0x60020004, "method", [input("text", BSTR)], null),
    vmKeyboard("TypeKeySequence", 0x60020005, "method", [input("keySequence", BSTR)], null),
    vmKeyboard("HasExclusiveAccess", 0x60020006, "get/put", [], BOOL),
  ],
};

const vmMouse = declaredBy("IVMMouse");

export const VMMouseDeviceTable: DispatchTable = {
  name: "VMMouseDevice",
  clsid: "D8ED3531-0E05-4E3A-9859-0461033AD6FA",
  interfaces: [{ name: "IVMMouse", iid: "D68F0073-E35B-4574-8266-49A4A067ADF8", base: "IDispatch" }],
  source: null,
  members: [
    vmMouse(
      "GetButton",
      0x60020000,
      "method",
      [input("buttonIndex", enumeration("VMMouseButton")), retval("isDown", BOOL)],
      BOOL,
    ),
    vmMouse(
      "SetButton",
      0x60020001,
      "method",
      [input("buttonIndex", enumeration("VMMouseButton")), input("down", BOOL)],
      null,
    ),
    vmMouse("Click", 0x60020002, "method", [input("buttonIndex", enumeration("VMMouseButton"))], null),
    vmMouse("HorizontalPosition", 0x60020003, "get/put", [], LONG),
    vmMouse("VerticalPosition", 0x60020005, "get/put", [], LONG),
    vmMouse("ScrollWheelPosition", 0x60020007, "put", [], LONG),
    vmMouse("UsingAbsoluteCoordinates", 0x60020008, "get/put", [], BOOL),
  ],
};

const vmHardDisk = declaredBy("IVMHardDisk");

export const VMHardDiskTable: DispatchTable = {
  name: "VMHardDisk",
  clsid: "DFA33103-2650-46FA-ACDC-F0E2A576F7DE",
  interfaces: [{ name: "IVMHardDisk", iid: "DDE45EFD-EF3A-4923-951B-A3F7FF963F07", base: "IDispatch" }],
  source: null,
  members: [
    vmHardDisk("Merge", 0x60020000, "method", [retval("mergeTask", object("IVMTask"))], object("IVMTask")),
    vmHardDisk(
      "MergeTo",
      0x60020001,
      "method",
      [
        input("newDiskImagePath", BSTR),
        input("newDiskImageType", enumeration("VMHardDiskType")),
        retval("mergeTask", object("IVMTask")),
      ],
      object("IVMTask"),
    ),
    vmHardDisk("Compact", 0x60020002, "method", [retval("compactTask", object("IVMTask"))], object("IVMTask")),
    vmHardDisk(
      "Convert",
      0x60020003,
      "method",
      [
        input("convertedDiskImagePath", BSTR),
        input("convertedDiskImageType", enumeration("VMHardDiskType")),
        retval("convertTask", object("IVMTask")),
      ],
      object("IVMTask"),
    ),
    vmHardDisk("File", 0x60020004, "get", [], BSTR),
    vmHardDisk("Type", 0x60020005, "get", [], enumeration("VMHardDiskType")),
    vmHardDisk("Security", 0x60020006, "get", [], object("IVMSecurity")),
    vmHardDisk("SizeInGuest", 0x60020007, "get", [], VARIANT),
    vmHardDisk("SizeOnHost", 0x60020008, "get", [], VARIANT),
    vmHardDisk("HostFreeDiskSpace", 0x60020009, "get", [], VARIANT),
    vmHardDisk("Parent", 0x6002000a, "get/put", [], object("IVMHardDisk")),
    vmHardDisk("HostDriveIdentifier", 0x6002000c, "get", [], BSTR),
  ],
};

const vmHardDiskConnection = declaredBy("IVMHardDiskConnection");

export const VMHardDiskConnectionTable: DispatchTable = {
  name: "VMHardDiskConnection",
  clsid: "DBA17360-0E8B-4811-AF70-870653DCF79C",
  interfaces: [{ name: "IVMHardDiskConnection", iid: "D4454260-B414-4CE3-BF8D-E516E21A3133", base: "IDispatch" }],
  source: null,
  members: [
    vmHardDiskConnection("HardDisk", 0x60020000, "get", [], object("IVMHardDisk")),
    vmHardDiskConnection("UndoHardDisk", 0x60020001, "get", [], object("IVMHardDisk")),
    vmHardDiskConnection(
      "SetBusLocation",
      0x60020002,
      "method",
      [input("busType", enumeration("VMDriveBusType")), input("busNumber", LONG), input("deviceNumber", LONG)],
      null,
    ),
    vmHardDiskConnection("BusType", 0x60020003, "get", [], enumeration("VMDriveBusType")),
    vmHardDiskConnection("BusNumber", 0x60020004, "get", [], LONG),
    vmHardDiskConnection("DeviceNumber", 0x60020005, "get", [], LONG),
  ],
};

const vmSCSIController = declaredBy("IVMSCSIController");

export const VMSCSIControllerTable: DispatchTable = {
  name: "VMSCSIController",
  clsid: "DE1F57CC-7BA6-487F-A782-9D27EFF3C188",
  interfaces: [{ name: "IVMSCSIController", iid: "DD0315AB-1919-47CB-9887-7132CA99A62D", base: "IDispatch" }],
  source: null,
  members: [
    vmSCSIController("Configure", 0x60020000, "method", [input("isBusShared", BOOL), input("SCSIID", LONG)], null),
    vmSCSIController("_ID", 0x60020001, "get", [], LONG, true),
    vmSCSIController("SCSIID", 0x60020002, "get", [], LONG),
    vmSCSIController("IsBusShared", 0x60020003, "get", [], BOOL),
  ],
};

const vmDVDDrive = declaredBy("IVMDVDDrive");

export const VMDVDDriveTable: DispatchTable = {
  name: "VMDVDDrive",
  clsid: "DDF33EB6-AD8D-401D-A6DA-D270775DA855",
  interfaces: [{ name: "IVMDVDDrive", iid: "D094CB52-1149-463E-AD83-12858F048C91", base: "IDispatch" }],
  source: IVMDVDDriveEventsTable,
  members: [
    vmDVDDrive(
      "SetBusLocation",
      0x60020000,
      "method",
      [input("busType", enumeration("VMDriveBusType")), input("busNumber", LONG), input("deviceNumber", LONG)],
      null,
    ),
    vmDVDDrive("BusType", 0x60020001, "get", [], enumeration("VMDriveBusType")),
    vmDVDDrive("BusNumber", 0x60020002, "get", [], LONG),
    vmDVDDrive("DeviceNumber", 0x60020003, "get", [], LONG),
    vmDVDDrive("AttachImage", 0x60020004, "method", [input("imagePath", BSTR)], null),
    vmDVDDrive("ReleaseImage", 0x60020005, "method", [], null),
    vmDVDDrive("ImageFile", 0x60020006, "get", [], BSTR),
    vmDVDDrive("AttachHostDrive", 0x60020007, "method", [input("driveLetter", BSTR)], null),
    vmDVDDrive("ReleaseHostDrive", 0x60020008, "method", [], null),
    vmDVDDrive("HostDriveLetter", 0x60020009, "get", [], BSTR),
    vmDVDDrive("Attachment", 0x6002000a, "get", [], enumeration("VMDVDDriveAttachmentType")),
  ],
};

const vmFloppyDrive = declaredBy("IVMFloppyDrive");

export const VMFloppyDriveTable: DispatchTable = {
  name: "VMFloppyDrive",
  clsid: "D6B69271-91DB-4010-8977-BB98B7222574",
  interfaces: [{ name: "IVMFloppyDrive", iid: "DCCB5695-05BD-4AA7-B35E-0843209C96BF", base: "IDispatch" }],
  source: IVMFloppyDriveEventsTable,
  members: [
    vmFloppyDrive("AttachImage", 0x60020000, "method", [input("mediaImagePath", BSTR)], null),
    vmFloppyDrive("ReleaseImage", 0x60020001, "method", [], null),
    vmFloppyDrive("ImageFile", 0x60020002, "get", [], BSTR),
    vmFloppyDrive("AttachHostDrive", 0x60020003, "method", [input("driveLetter", BSTR)], null),
    vmFloppyDrive("ReleaseHostDrive", 0x60020004, "method", [], null),
    vmFloppyDrive("HostDriveLetter", 0x60020005, "get", [], BSTR),
    vmFloppyDrive("DriveNumber", 0x60020006, "get", [], LONG),
    vmFloppyDrive("Attachment", 0x60020007, "get", [], enumeration("VMFloppyDriveAttachmentType")),
  ],
};

const vmSerialPort = declaredBy("IVMSerialPort");

export const VMSerialPortTable: DispatchTable = {
  name: "VMSerialPort",
  clsid: "DF28B6C5-753F-4874-9099-CC6307FDE0AB",
  interfaces: [{ name: "IVMSerialPort", iid: "DCC026D3-DF80-4203-834E-E5F54939B181", base: "IDispatch" }],
  source: null,
  members: [
    vmSerialPort(
      "Configure",
      0x60020000,
      "method",
      [input("portType", enumeration("VMSerialPortType")), input("portName", BSTR), input("connectImmediately", BOOL)],
      null,
    ),
    vmSerialPort("_ID", 0x60020001, "get", [], LONG, true),
    vmSerialPort("Type", 0x60020002, "get", [], enumeration("VMSerialPortType")),
    vmSerialPort("Name", 0x60020003, "get", [], BSTR),
    vmSerialPort("ConnectImmediately", 0x60020004, "get", [], BOOL),
  ],
};

const vmParallelPort = declaredBy("IVMParallelPort");

export const VMParallelPortTable: DispatchTable = {
  name: "VMParallelPort",
  clsid: "DAE79C30-A606-4C0B-BE4D-CA8B438DF711",
  interfaces: [{ name: "IVMParallelPort", iid: "D8041A88-9EED-40FF-895C-EB914EB3FD3B", base: "IDispatch" }],
  source: null,
  members: [
    vmParallelPort("_ID", 0x60020000, "get", [], LONG, true),
    vmParallelPort("Name", 0x60020001, "get/put", [], BSTR),
  ],
};

const vmVirtualNetwork = declaredBy("IVMVirtualNetwork");

export const VMVirtualNetworkTable: DispatchTable = {
  name: "VMVirtualNetwork",
  clsid: "D3406C24-D353-4329-B5A0-5738FBA1C982",
  interfaces: [{ name: "IVMVirtualNetwork", iid: "DA95E811-078B-4F87-8D16-8BB7FA5AEF58", base: "IDispatch" }],
  source: null,
  members: [
    vmVirtualNetwork("_ID", 0x60020000, "get", [], VARIANT, true),
    vmVirtualNetwork("File", 0x60020001, "get", [], BSTR),
    vmVirtualNetwork("Name", 0x60020002, "get/put", [], BSTR),
    vmVirtualNetwork("Notes", 0x60020004, "get/put", [], BSTR),
    vmVirtualNetwork("Security", 0x60020006, "get", [], object("IVMSecurity")),
    vmVirtualNetwork("HostAdapter", 0x60020007, "get/put", [], BSTR),
    vmVirtualNetwork("NetworkAdapters", 0x60020009, "get", [], object("IVMNetworkAdapterCollection")),
    vmVirtualNetwork("DHCPVirtualNetworkServer", 0x6002000a, "get", [], object("IVMDHCPVirtualNetworkServer")),
    vmVirtualNetwork("BytesSent", 0x6002000b, "get", [], LONG),
    vmVirtualNetwork("BytesSentHistory", 0x6002000c, "get", [], VARIANT),
    vmVirtualNetwork("BytesReceived", 0x6002000d, "get", [], LONG),
    vmVirtualNetwork("BytesReceivedHistory", 0x6002000e, "get", [], VARIANT),
    vmVirtualNetwork("BytesDropped", 0x6002000f, "get", [], LONG),
    vmVirtualNetwork("BytesDroppedHistory", 0x60020010, "get", [], VARIANT),
    vmVirtualNetwork("PacketsSent", 0x60020011, "get", [], LONG),
    vmVirtualNetwork("PacketsSentHistory", 0x60020012, "get", [], VARIANT),
    vmVirtualNetwork("PacketsReceived", 0x60020013, "get", [], LONG),
    vmVirtualNetwork("PacketsReceivedHistory", 0x60020014, "get", [], VARIANT),
    vmVirtualNetwork("PacketsDropped", 0x60020015, "get", [], LONG),
    vmVirtualNetwork("PacketsDroppedHistory", 0x60020016, "get", [], VARIANT),
  ],
};

const vmDHCPVirtualNetworkServer = declaredBy("IVMDHCPVirtualNetworkServer");

export const VMDHCPVirtualNetworkServerTable: DispatchTable = {
  name: "VMDHCPVirtualNetworkServer",
  clsid: "D052BD8C-469D-403C-ADF6-94A8EA69D7A3",
  interfaces: [{ name: "IVMDHCPVirtualNetworkServer", iid: "DF3850CE-3331-4998-AA56-C5F71F3A2D3F", base: "IDispatch" }],
  source: null,
  members: [
    vmDHCPVirtualNetworkServer(
      "ConfigureDHCPServer",
      0x60020000,
      "method",
      [
        input("network", BSTR),
        input("networkMask", BSTR),
        input("startingIPAddress", BSTR),
        input("endingIPAddress", BSTR),
        input("serverIPAddress", BSTR),
      ],
      null,
    ),
    vmDHCPVirtualNetworkServer(
      "ConfigureDHCPLeaseTimes",
      0x60020001,
      "method",
      [input("leaseTime", VARIANT), input("leaseRenewalTime", VARIANT), input("leaseRebindingTime", VARIANT)],
      null,
    ),
    vmDHCPVirtualNetworkServer("IsEnabled", 0x60020002, "get/put", [], BOOL),
    vmDHCPVirtualNetworkServer("Network", 0x60020004, "get", [], BSTR),
    vmDHCPVirtualNetworkServer("NetworkMask", 0x60020005, "get", [], BSTR),
    vmDHCPVirtualNetworkServer("StartingIPAddress", 0x60020006, "get", [], BSTR),
    vmDHCPVirtualNetworkServer("EndingIPAddress", 0x60020007, "get", [], BSTR),
    vmDHCPVirtualNetworkServer("ServerIPAddress", 0x60020008, "get", [], BSTR),
    vmDHCPVirtualNetworkServer("LeaseTime", 0x60020009, "get", [], VARIANT),
    vmDHCPVirtualNetworkServer("LeaseRenewalTime", 0x6002000a, "get", [], VARIANT),
    vmDHCPVirtualNetworkServer("LeaseRebindingTime", 0x6002000b, "get", [], VARIANT),
    vmDHCPVirtualNetworkServer("DefaultGatewayAddress", 0x6002000c, "get/put", [], BSTR),
    vmDHCPVirtualNetworkServer("DNSServers", 0x6002000e, "get/put", [], BSTR),
    vmDHCPVirtualNetworkServer("WINSServers", 0x60020010, "get/put", [], BSTR),
  ],
};

const vmNetworkAdapter = declaredBy("IVMNetworkAdapter");

export const VMNetworkAdapterTable: DispatchTable = {
  name: "VMNetworkAdapter",
  clsid: "D377C34A-F371-4BE4-A248-5327F7CBBB15",
  interfaces: [{ name: "IVMNetworkAdapter", iid: "DCD5D2EB-8776-4EEC-9A3C-F899136AD1CA", base: "IDispatch" }],
  source: null,
  members: [
    vmNetworkAdapter("_ID", 0x60020000, "get", [], LONG, true),
    vmNetworkAdapter("VirtualMachine", 0x60020001, "get", [], object("IVMVirtualMachine")),
    vmNetworkAdapter(
      "AttachToVirtualNetwork",
      0x60020002,
      "method",
      [input("virtualNetwork", object("IVMVirtualNetwork"))],
      null,
    ),
    vmNetworkAdapter("DetachFromVirtualNetwork", 0x60020003, "method", [], null),
    vmNetworkAdapter("VirtualNetwork", 0x60020004, "get", [], object("IVMVirtualNetwork")),
    vmNetworkAdapter("EthernetAddress", 0x60020005, "get/put", [], BSTR),
    vmNetworkAdapter("IsEthernetAddressDynamic", 0x60020007, "get/put", [], BOOL),
  ],
};

const vmSecurity = declaredBy("IVMSecurity");

export const VMSecurityTable: DispatchTable = {
  name: "VMSecurity",
  clsid: "DBC3BDE2-57EE-456F-BD0B-74E0B6CE62E9",
  interfaces: [{ name: "IVMSecurity", iid: "D996A9A1-5E82-4AA7-83C9-EBE4BFD48CC6", base: "IDispatch" }],
  source: null,
  members: [
    vmSecurity(
      "AddEntry",
      0x60020000,
      "method",
      [
        input("nameOrSid", BSTR),
        input("type", enumeration("VMAccessRightsType")),
        retval("newEntry", object("IVMAccessRights")),
      ],
      object("IVMAccessRights"),
    ),
    vmSecurity(
      "FindEntry",
      0x60020001,
      "method",
      [
        input("nameOrSid", BSTR),
        input("type", enumeration("VMAccessRightsType")),
        retval("foundEntry", object("IVMAccessRights")),
      ],
      object("IVMAccessRights"),
    ),
    vmSecurity("RemoveEntry", 0x60020002, "method", [input("entryToDelete", object("IVMAccessRights"))], null),
    vmSecurity(
      "_ToSecurityDescriptor",
      0x60020003,
      "method",
      [
        input("genericMapping", struct("GENERIC_MAPPING")),
        output("securityDescriptorLength", LONG),
        output("securityDescriptor", array(BYTE)),
      ],
      null,
      true,
    ),
    vmSecurity("OwnerName", 0x60020004, "get/put", [], BSTR),
    vmSecurity("OwnerSid", 0x60020006, "get/put", [], BSTR),
    vmSecurity("GroupName", 0x60020008, "get/put", [], BSTR),
    vmSecurity("GroupSid", 0x6002000a, "get/put", [], BSTR),
    vmSecurity("AccessRights", 0x6002000c, "get", [], object("IVMAccessRightsCollection")),
    vmSecurity("CurrentUserAccessRights", 0x6002000d, "get", [], object("IVMAccessRights")),
  ],
};

const vmAccessRights = declaredBy("IVMAccessRights");

export const VMAccessRightsTable: DispatchTable = {
  name: "VMAccessRights",
  clsid: "D95AA058-9250-4883-BC99-70102237FD97",
  interfaces: [{ name: "IVMAccessRights", iid: "D666F369-10CE-48FD-B42F-EA82905BDB88", base: "IDispatch" }],
  source: null,
  members: [
    vmAccessRights("Name", 0x60020000, "get/put", [], BSTR),
    vmAccessRights("Sid", 0x60020002, "get/put", [], BSTR),
    vmAccessRights("Type", 0x60020004, "get/put", [], enumeration("VMAccessRightsType")),
    vmAccessRights("Flags", 0x60020006, "get/put", [], BYTE),
    vmAccessRights("WriteAccess", 0x60020008, "get/put", [], BOOL),
    vmAccessRights("ReadAccess", 0x6002000a, "get/put", [], BOOL),
    vmAccessRights("ExecuteAccess", 0x6002000c, "get/put", [], BOOL),
    vmAccessRights("DeleteAccess", 0x6002000e, "get/put", [], BOOL),
    vmAccessRights("ReadPermissions", 0x60020010, "get/put", [], BOOL),
    vmAccessRights("ChangePermissions", 0x60020012, "get/put", [], BOOL),
    vmAccessRights("SpecialAccess", 0x60020014, "get/put", [], BOOL),
    vmAccessRights(
      "_GetAccessMask",
      0x60020016,
      "method",
      [input("genericMapping", struct("GENERIC_MAPPING")), output("accessMask", ULONG)],
      ULONG,
      true,
    ),
  ],
};

const vmRCAuthenticator = declaredBy("IVMRCAuthenticator");

export const VMRCAuthenticatorTable: DispatchTable = {
  name: "VMRCAuthenticator",
  clsid: "D730D8B9-F434-4972-A7E7-C6CF11886474",
  interfaces: [{ name: "IVMRCAuthenticator", iid: "D06E2526-F50D-4A55-B08B-DC92AAE9234A", base: "IDispatch" }],
  source: null,
  members: [
    vmRCAuthenticator("Type", 0x60020000, "get", [], enumeration("VMRCAuthenticationType")),
    vmRCAuthenticator("Name", 0x60020001, "get", [], BSTR),
    vmRCAuthenticator("Description", 0x60020002, "get", [], BSTR),
  ],
};

const vmRCClientControl = declaredBy("IVMRCClientControl");

export const VMRCClientControlTable: DispatchTable = {
  name: "VMRCClientControl",
  clsid: "4F7AB220-D57D-5B40-9B16-C671B26C814B",
  interfaces: [{ name: "IVMRCClientControl", iid: "6D93C881-89C8-5BB4-8FFD-1FC7EB3EF70D", base: "IDispatch" }],
  source: _IVMRCClientControlEventsTable,
  members: [
    vmRCClientControl("AboutBox", 0x60020000, "method", [], null),
    vmRCClientControl("AdminDisplay", 0x60020001, "method", [], null),
    vmRCClientControl("AdministratorMode", 0x60020002, "get/put", [], BOOL),
    vmRCClientControl("AutoSize", 0x60020004, "get/put", [], BOOL),
    vmRCClientControl("Connect", 0x60020006, "method", [], null),
    vmRCClientControl("Disconnect", 0x60020007, "method", [], null),
    vmRCClientControl("Enabled", 0x60020008, "get/put", [], BOOL),
    vmRCClientControl("HostKey", 0x6002000a, "get/put", [], BSTR),
    vmRCClientControl("MenuBackColor", 0x6002000c, "get/put", [], BSTR),
    vmRCClientControl("MenuEnabled", 0x6002000e, "get/put", [], BOOL),
    vmRCClientControl("MenuFontColor", 0x60020010, "get/put", [], BSTR),
    vmRCClientControl("MenuFontFace", 0x60020012, "get/put", [], BSTR),
    vmRCClientControl("MenuFontSize", 0x60020014, "get/put", [], LONG),
    vmRCClientControl("MenuHeight", 0x60020016, "get/put", [], LONG),
    vmRCClientControl("ReadyState", 0x60020018, "get/put", [], LONG),
    vmRCClientControl("ReducedColorsMode", 0x6002001a, "get/put", [], BOOL),
    vmRCClientControl("Refresh", 0x6002001c, "method", [], null),
    vmRCClientControl("SendKeySequence", 0x6002001d, "method", [input("keySequence", BSTR)], null),
    vmRCClientControl("ServerAddress", 0x6002001e, "get/put", [], BSTR),
    vmRCClientControl("ServerDisplayHeight", 0x60020020, "get", [], LONG),
    vmRCClientControl("ServerDisplayName", 0x60020021, "get/put", [], BSTR),
    vmRCClientControl("ServerDisplayWidth", 0x60020023, "get", [], LONG),
    vmRCClientControl("ServerPort", 0x60020024, "get/put", [], LONG),
    vmRCClientControl("ShowConnectionInfo", 0x60020026, "method", [], null),
    vmRCClientControl("ShrinkEnabled", 0x60020027, "get/put", [], BOOL),
    vmRCClientControl("State", 0x60020029, "get", [], enumeration("VMRCState")),
    vmRCClientControl("UserDomain", 0x6002002a, "put", [], BSTR),
    vmRCClientControl("UserName", 0x6002002b, "put", [], BSTR),
    vmRCClientControl("UserPassword", 0x6002002c, "put", [], BSTR),
    vmRCClientControl("ViewOnlyMode", 0x6002002d, "get/put", [], BOOL),
  ],
};

const vmSupportDriverCollection = declaredBy("IVMSupportDriverCollection");

export const IVMSupportDriverCollectionTable: DispatchTable = {
  name: "IVMSupportDriverCollection",
  clsid: null,
  interfaces: [{ name: "IVMSupportDriverCollection", iid: "D0B2BB9A-075D-4C11-BF55-DA7D3E94B168", base: "IDispatch" }],
  source: null,
  members: [
    vmSupportDriverCollection("Count", 0x60020000, "get", [], LONG),
    vmSupportDriverCollection("Item", 0, "get", [input("index", LONG)], object("IVMSupportDriver")),
    vmSupportDriverCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmVirtualMachineCollection = declaredBy("IVMVirtualMachineCollection");

export const IVMVirtualMachineCollectionTable: DispatchTable = {
  name: "IVMVirtualMachineCollection",
  clsid: null,
  interfaces: [{ name: "IVMVirtualMachineCollection", iid: "D2A0BCAD-A318-4D87-922F-59D3D42DDDAA", base: "IDispatch" }],
  source: null,
  members: [
    vmVirtualMachineCollection("Count", 0x60020000, "get", [], LONG),
    vmVirtualMachineCollection("Item", 0, "get", [input("index", LONG)], object("IVMVirtualMachine")),
    vmVirtualMachineCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmTaskCollection = declaredBy("IVMTaskCollection");

export const IVMTaskCollectionTable: DispatchTable = {
  name: "IVMTaskCollection",
  clsid: null,
  interfaces: [{ name: "IVMTaskCollection", iid: "316B0352-642E-42F5-AF50-241A5D38E150", base: "IDispatch" }],
  source: null,
  members: [
    vmTaskCollection("Count", 0x60020000, "get", [], LONG),
    vmTaskCollection("Item", 0, "get", [input("index", LONG)], object("IVMTask")),
    vmTaskCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmHardDiskConnectionCollection = declaredBy("IVMHardDiskConnectionCollection");

export const IVMHardDiskConnectionCollectionTable: DispatchTable = {
  name: "IVMHardDiskConnectionCollection",
  clsid: null,
  interfaces: [
    { name: "IVMHardDiskConnectionCollection", iid: "D0BFD2B3-33B2-466D-9C47-6E4A428D0C6B", base: "IDispatch" },
  ],
  source: null,
  members: [
    vmHardDiskConnectionCollection("Count", 0x60020000, "get", [], LONG),
    vmHardDiskConnectionCollection("Item", 0, "get", [input("index", LONG)], object("IVMHardDiskConnection")),
    vmHardDiskConnectionCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmSCSIControllerCollection = declaredBy("IVMSCSIControllerCollection");

export const IVMSCSIControllerCollectionTable: DispatchTable = {
  name: "IVMSCSIControllerCollection",
  clsid: null,
  interfaces: [{ name: "IVMSCSIControllerCollection", iid: "D6728418-3E26-41E3-8431-0A39E4C66BA1", base: "IDispatch" }],
  source: null,
  members: [
    vmSCSIControllerCollection("Count", 0x60020000, "get", [], LONG),
    vmSCSIControllerCollection("Item", 0, "get", [input("index", LONG)], object("IVMSCSIController")),
    vmSCSIControllerCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmDVDDriveCollection = declaredBy("IVMDVDDriveCollection");

export const IVMDVDDriveCollectionTable: DispatchTable = {
  name: "IVMDVDDriveCollection",
  clsid: null,
  interfaces: [{ name: "IVMDVDDriveCollection", iid: "D9DADFEC-7148-47BF-9EEC-63AD0CD5DC1D", base: "IDispatch" }],
  source: null,
  members: [
    vmDVDDriveCollection("Count", 0x60020000, "get", [], LONG),
    vmDVDDriveCollection("Item", 0, "get", [input("index", LONG)], object("IVMDVDDrive")),
    vmDVDDriveCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmFloppyDriveCollection = declaredBy("IVMFloppyDriveCollection");

export const IVMFloppyDriveCollectionTable: DispatchTable = {
  name: "IVMFloppyDriveCollection",
  clsid: null,
  interfaces: [{ name: "IVMFloppyDriveCollection", iid: "D4A9F397-95BF-47A5-8001-4783CCCE1378", base: "IDispatch" }],
  source: null,
  members: [
    vmFloppyDriveCollection("Count", 0x60020000, "get", [], LONG),
    vmFloppyDriveCollection("Item", 0, "get", [input("index", LONG)], object("IVMFloppyDrive")),
    vmFloppyDriveCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmSerialPortCollection = declaredBy("IVMSerialPortCollection");

export const IVMSerialPortCollectionTable: DispatchTable = {
  name: "IVMSerialPortCollection",
  clsid: null,
  interfaces: [{ name: "IVMSerialPortCollection", iid: "D4D511A8-2C85-4933-A175-FC5BBA5B265B", base: "IDispatch" }],
  source: null,
  members: [
    vmSerialPortCollection("Count", 0x60020000, "get", [], LONG),
    vmSerialPortCollection("Item", 0, "get", [input("index", LONG)], object("IVMSerialPort")),
    vmSerialPortCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmParallelPortCollection = declaredBy("IVMParallelPortCollection");

export const IVMParallelPortCollectionTable: DispatchTable = {
  name: "IVMParallelPortCollection",
  clsid: null,
  interfaces: [{ name: "IVMParallelPortCollection", iid: "DD0B7436-9AA2-46E1-867F-E99A62FE459F", base: "IDispatch" }],
  source: null,
  members: [
    vmParallelPortCollection("Count", 0x60020000, "get", [], LONG),
    vmParallelPortCollection("Item", 0, "get", [input("index", LONG)], object("IVMParallelPort")),
    vmParallelPortCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmVirtualNetworkCollection = declaredBy("IVMVirtualNetworkCollection");

export const IVMVirtualNetworkCollectionTable: DispatchTable = {
  name: "IVMVirtualNetworkCollection",
  clsid: null,
  interfaces: [{ name: "IVMVirtualNetworkCollection", iid: "D5E5DE0F-4F3C-4CD9-A6D7-8F5C562517B3", base: "IDispatch" }],
  source: null,
  members: [
    vmVirtualNetworkCollection("Count", 0x60020000, "get", [], LONG),
    vmVirtualNetworkCollection("Item", 0, "get", [input("index", LONG)], object("IVMVirtualNetwork")),
    vmVirtualNetworkCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmNetworkAdapterCollection = declaredBy("IVMNetworkAdapterCollection");

export const IVMNetworkAdapterCollectionTable: DispatchTable = {
  name: "IVMNetworkAdapterCollection",
  clsid: null,
  interfaces: [{ name: "IVMNetworkAdapterCollection", iid: "DC0DF166-6BB7-4BCC-9C98-EECA0A42FCEB", base: "IDispatch" }],
  source: null,
  members: [
    vmNetworkAdapterCollection("Count", 0x60020000, "get", [], LONG),
    vmNetworkAdapterCollection("Item", 0, "get", [input("index", LONG)], object("IVMNetworkAdapter")),
    vmNetworkAdapterCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmAccessRightsCollection = declaredBy("IVMAccessRightsCollection");

export const IVMAccessRightsCollectionTable: DispatchTable = {
  name: "IVMAccessRightsCollection",
  clsid: null,
  interfaces: [{ name: "IVMAccessRightsCollection", iid: "D15B3C3E-6EA2-4557-9F8C-932C56998372", base: "IDispatch" }],
  source: null,
  members: [
    vmAccessRightsCollection("Count", 0x60020000, "get", [], LONG),
    vmAccessRightsCollection("Item", 0, "get", [input("index", LONG)], object("IVMAccessRights")),
    vmAccessRightsCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

const vmRCAuthenticatorCollection = declaredBy("IVMRCAuthenticatorCollection");

export const IVMRCAuthenticatorCollectionTable: DispatchTable = {
  name: "IVMRCAuthenticatorCollection",
  clsid: null,
  interfaces: [
    { name: "IVMRCAuthenticatorCollection", iid: "DD76A7C8-C9D2-43D0-8A7B-D88A6BF1EE04", base: "IDispatch" },
  ],
  source: null,
  members: [
    vmRCAuthenticatorCollection("Count", 0x60020000, "get", [], LONG),
    vmRCAuthenticatorCollection("Item", 0, "get", [input("index", LONG)], object("IVMRCAuthenticator")),
    vmRCAuthenticatorCollection("_NewEnum", -4, "get", [], UNKNOWN, true),
  ],
};

/** Every table under the name of its class. */
export const dispatchTables: Readonly<Record<string, DispatchTable>> = {
  VMVirtualServer: VMVirtualServerTable,
  VMHostInfo: VMHostInfoTable,
  VMSupportDriver: VMSupportDriverTable,
  VMVirtualMachine: VMVirtualMachineTable,
  VMAccountant: VMAccountantTable,
  VMGuestOS: VMGuestOSTable,
  VMTask: VMTaskTable,
  VMDisplay: VMDisplayTable,
  VMKeyboard: VMKeyboardTable,
  VMMouseDevice: VMMouseDeviceTable,
  VMHardDisk: VMHardDiskTable,
  VMHardDiskConnection: VMHardDiskConnectionTable,
  VMSCSIController: VMSCSIControllerTable,
  VMDVDDrive: VMDVDDriveTable,
  VMFloppyDrive: VMFloppyDriveTable,
  VMSerialPort: VMSerialPortTable,
  VMParallelPort: VMParallelPortTable,
  VMVirtualNetwork: VMVirtualNetworkTable,
  VMDHCPVirtualNetworkServer: VMDHCPVirtualNetworkServerTable,
  VMNetworkAdapter: VMNetworkAdapterTable,
  VMSecurity: VMSecurityTable,
  VMAccessRights: VMAccessRightsTable,
  VMRCAuthenticator: VMRCAuthenticatorTable,
  VMRCClientControl: VMRCClientControlTable,
  IVMSupportDriverCollection: IVMSupportDriverCollectionTable,
  IVMVirtualMachineCollection: IVMVirtualMachineCollectionTable,
  IVMTaskCollection: IVMTaskCollectionTable,
  IVMHardDiskConnectionCollection: IVMHardDiskConnectionCollectionTable,
  IVMSCSIControllerCollection: IVMSCSIControllerCollectionTable,
  IVMDVDDriveCollection: IVMDVDDriveCollectionTable,
  IVMFloppyDriveCollection: IVMFloppyDriveCollectionTable,
  IVMSerialPortCollection: IVMSerialPortCollectionTable,
  IVMParallelPortCollection: IVMParallelPortCollectionTable,
  IVMVirtualNetworkCollection: IVMVirtualNetworkCollectionTable,
  IVMNetworkAdapterCollection: IVMNetworkAdapterCollectionTable,
  IVMAccessRightsCollection: IVMAccessRightsCollectionTable,
  IVMRCAuthenticatorCollection: IVMRCAuthenticatorCollectionTable,
};

/** The outgoing interfaces. */
export const eventTables: readonly EventTable[] = [
  IVMVirtualServerEventsTable,
  IVMVirtualMachineEventsTable,
  IVMDVDDriveEventsTable,
  IVMFloppyDriveEventsTable,
  _IVMRCClientControlEventsTable,
];
