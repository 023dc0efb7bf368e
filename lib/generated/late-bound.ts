// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

/* eslint-disable prefer-rest-params -- counts arguments without making an array of them */

import { LateBound, TARGET as importedTARGET, early, invokeLate, late, registerLateBound } from "../com/late-bound.js";
import {
  VMAccessRights,
  VMAccessRightsCollection,
  VMAccountant,
  VMDHCPVirtualNetworkServer,
  VMDVDDrive,
  VMDVDDriveCollection,
  VMDisplay,
  VMFloppyDrive,
  VMFloppyDriveCollection,
  VMGuestOS,
  VMHardDisk,
  VMHardDiskConnection,
  VMHardDiskConnectionCollection,
  VMHostInfo,
  VMKeyboard,
  VMMouseDevice,
  VMNetworkAdapter,
  VMNetworkAdapterCollection,
  VMParallelPort,
  VMParallelPortCollection,
  VMRCAuthenticator,
  VMRCAuthenticatorCollection,
  VMRCClientControl,
  VMSCSIController,
  VMSCSIControllerCollection,
  VMSecurity,
  VMSerialPort,
  VMSerialPortCollection,
  VMSupportDriver,
  VMSupportDriverCollection,
  VMTask,
  VMTaskCollection,
  VMVirtualMachine,
  VMVirtualMachineCollection,
  VMVirtualNetwork,
  VMVirtualNetworkCollection,
  VMVirtualServer,
} from "./wrappers.js";

const TARGET: typeof importedTARGET = importedTARGET;

/** VMVirtualServer for scripts. */
class LateVMVirtualServer extends LateBound<VMVirtualServer> {
  get HostInfo(): unknown {
    return late(this[TARGET].HostInfo);
  }

  QueryLocale(inLanguage: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].QueryLocale(early(inLanguage) as never)
      : invokeLate(this[TARGET], "QueryLocale", arguments);
  }

  get DefaultLocale(): unknown {
    return this[TARGET].DefaultLocale;
  }

  set Locale(value: unknown) {
    this[TARGET].Locale = early(value) as never;
  }

  FindVirtualMachine(configurationName: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].FindVirtualMachine(early(configurationName) as never))
      : invokeLate(this[TARGET], "FindVirtualMachine", arguments);
  }

  CreateVirtualMachine(configurationName: unknown, configurationPath: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].CreateVirtualMachine(early(configurationName) as never, early(configurationPath) as never))
      : invokeLate(this[TARGET], "CreateVirtualMachine", arguments);
  }

  DeleteVirtualMachine(virtualMachine: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].DeleteVirtualMachine(early(virtualMachine) as never)
      : invokeLate(this[TARGET], "DeleteVirtualMachine", arguments);
  }

  RegisterVirtualMachine(configurationName: unknown, configurationPath: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].RegisterVirtualMachine(early(configurationName) as never, early(configurationPath) as never))
      : invokeLate(this[TARGET], "RegisterVirtualMachine", arguments);
  }

  UnregisterVirtualMachine(virtualMachine: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].UnregisterVirtualMachine(early(virtualMachine) as never)
      : invokeLate(this[TARGET], "UnregisterVirtualMachine", arguments);
  }

  get VirtualMachines(): unknown {
    return late(this[TARGET].VirtualMachines);
  }

  FindVirtualNetwork(virtualNetworkName: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].FindVirtualNetwork(early(virtualNetworkName) as never))
      : invokeLate(this[TARGET], "FindVirtualNetwork", arguments);
  }

  CreateVirtualNetwork(virtualNetworkName: unknown, virtualNetworkPath: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].CreateVirtualNetwork(early(virtualNetworkName) as never, early(virtualNetworkPath) as never))
      : invokeLate(this[TARGET], "CreateVirtualNetwork", arguments);
  }

  DeleteVirtualNetwork(virtualNetwork: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].DeleteVirtualNetwork(early(virtualNetwork) as never)
      : invokeLate(this[TARGET], "DeleteVirtualNetwork", arguments);
  }

  RegisterVirtualNetwork(virtualNetworkName: unknown, virtualNetworkPath: unknown): unknown {
    return arguments.length === 2
      ? late(
          this[TARGET].RegisterVirtualNetwork(early(virtualNetworkName) as never, early(virtualNetworkPath) as never),
        )
      : invokeLate(this[TARGET], "RegisterVirtualNetwork", arguments);
  }

  UnregisterVirtualNetwork(virtualNetwork: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].UnregisterVirtualNetwork(early(virtualNetwork) as never)
      : invokeLate(this[TARGET], "UnregisterVirtualNetwork", arguments);
  }

  get VirtualNetworks(): unknown {
    return late(this[TARGET].VirtualNetworks);
  }

  get UnconnectedNetworkAdapters(): unknown {
    return late(this[TARGET].UnconnectedNetworkAdapters);
  }

  get SupportDrivers(): unknown {
    return late(this[TARGET].SupportDrivers);
  }

  get Tasks(): unknown {
    return late(this[TARGET].Tasks);
  }

  CreateDynamicVirtualHardDisk(imagePath: unknown, size: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].CreateDynamicVirtualHardDisk(early(imagePath) as never, early(size) as never))
      : invokeLate(this[TARGET], "CreateDynamicVirtualHardDisk", arguments);
  }

  CreateFixedVirtualHardDisk(imagePath: unknown, size: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].CreateFixedVirtualHardDisk(early(imagePath) as never, early(size) as never))
      : invokeLate(this[TARGET], "CreateFixedVirtualHardDisk", arguments);
  }

  CreateDifferencingVirtualHardDisk(imagePath: unknown, parentPath: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].CreateDifferencingVirtualHardDisk(early(imagePath) as never, early(parentPath) as never))
      : invokeLate(this[TARGET], "CreateDifferencingVirtualHardDisk", arguments);
  }

  CreateHostDriveVirtualHardDisk(imagePath: unknown, hostDriveIdentifier: unknown, mountReadOnly: unknown): unknown {
    return arguments.length === 3
      ? late(
          this[TARGET].CreateHostDriveVirtualHardDisk(
            early(imagePath) as never,
            early(hostDriveIdentifier) as never,
            early(mountReadOnly) as never,
          ),
        )
      : invokeLate(this[TARGET], "CreateHostDriveVirtualHardDisk", arguments);
  }

  GetHardDisk(imagePath: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].GetHardDisk(early(imagePath) as never))
      : invokeLate(this[TARGET], "GetHardDisk", arguments);
  }

  CreateFloppyDiskImage(imagePath: unknown, imageType: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].CreateFloppyDiskImage(early(imagePath) as never, early(imageType) as never)
      : invokeLate(this[TARGET], "CreateFloppyDiskImage", arguments);
  }

  GetFloppyDiskImageType(imagePath: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].GetFloppyDiskImageType(early(imagePath) as never)
      : invokeLate(this[TARGET], "GetFloppyDiskImageType", arguments);
  }

  get VSScriptsEnabled(): unknown {
    return this[TARGET].VSScriptsEnabled;
  }

  set VSScriptsEnabled(value: unknown) {
    this[TARGET].VSScriptsEnabled = early(value) as never;
  }

  get VMScriptsEnabled(): unknown {
    return this[TARGET].VMScriptsEnabled;
  }

  set VMScriptsEnabled(value: unknown) {
    this[TARGET].VMScriptsEnabled = early(value) as never;
  }

  AttachScriptToEvent(eventType: unknown, scriptCommandLine: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].AttachScriptToEvent(early(eventType) as never, early(scriptCommandLine) as never)
      : invokeLate(this[TARGET], "AttachScriptToEvent", arguments);
  }

  RemoveScriptFromEvent(eventType: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveScriptFromEvent(early(eventType) as never)
      : invokeLate(this[TARGET], "RemoveScriptFromEvent", arguments);
  }

  FetchScriptByEvent(eventType: unknown): unknown {
    return arguments.length === 1
      ? (this[TARGET].FetchScriptByEvent(early(eventType) as never) ?? "")
      : invokeLate(this[TARGET], "FetchScriptByEvent", arguments);
  }

  GetConfigurationValue(preferenceKey: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].GetConfigurationValue(early(preferenceKey) as never))
      : invokeLate(this[TARGET], "GetConfigurationValue", arguments);
  }

  SetConfigurationValue(preferenceKey: unknown, preferenceValue: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].SetConfigurationValue(early(preferenceKey) as never, early(preferenceValue) as never)
      : invokeLate(this[TARGET], "SetConfigurationValue", arguments);
  }

  RemoveConfigurationValue(preferenceKey: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveConfigurationValue(early(preferenceKey) as never)
      : invokeLate(this[TARGET], "RemoveConfigurationValue", arguments);
  }

  VMRCCreateEncryptionCertificateRequest(distinguishedName: unknown, keyLength: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].VMRCCreateEncryptionCertificateRequest(
          early(distinguishedName) as never,
          early(keyLength) as never,
        )
      : invokeLate(this[TARGET], "VMRCCreateEncryptionCertificateRequest", arguments);
  }

  get VMRCEnabled(): unknown {
    return this[TARGET].VMRCEnabled;
  }

  set VMRCEnabled(value: unknown) {
    this[TARGET].VMRCEnabled = early(value) as never;
  }

  get VMRCAdminAddress(): unknown {
    return this[TARGET].VMRCAdminAddress;
  }

  set VMRCAdminAddress(value: unknown) {
    this[TARGET].VMRCAdminAddress = early(value) as never;
  }

  get VMRCAdminPortNumber(): unknown {
    return this[TARGET].VMRCAdminPortNumber;
  }

  set VMRCAdminPortNumber(value: unknown) {
    this[TARGET].VMRCAdminPortNumber = early(value) as never;
  }

  get VMRCXResolution(): unknown {
    return this[TARGET].VMRCXResolution;
  }

  set VMRCXResolution(value: unknown) {
    this[TARGET].VMRCXResolution = early(value) as never;
  }

  get VMRCYResolution(): unknown {
    return this[TARGET].VMRCYResolution;
  }

  set VMRCYResolution(value: unknown) {
    this[TARGET].VMRCYResolution = early(value) as never;
  }

  get VMRCEncryptionEnabled(): unknown {
    return this[TARGET].VMRCEncryptionEnabled;
  }

  set VMRCEncryptionEnabled(value: unknown) {
    this[TARGET].VMRCEncryptionEnabled = early(value) as never;
  }

  get VMRCAuthenticator(): unknown {
    return late(this[TARGET].VMRCAuthenticator);
  }

  set VMRCAuthenticator(value: unknown) {
    this[TARGET].VMRCAuthenticator = early(value) as never;
  }

  get VMRCAuthenticators(): unknown {
    return late(this[TARGET].VMRCAuthenticators);
  }

  get VMRCIdleConnectionTimeoutEnabled(): unknown {
    return this[TARGET].VMRCIdleConnectionTimeoutEnabled;
  }

  set VMRCIdleConnectionTimeoutEnabled(value: unknown) {
    this[TARGET].VMRCIdleConnectionTimeoutEnabled = early(value) as never;
  }

  get VMRCIdleConnectionTimeout(): unknown {
    return this[TARGET].VMRCIdleConnectionTimeout;
  }

  set VMRCIdleConnectionTimeout(value: unknown) {
    this[TARGET].VMRCIdleConnectionTimeout = early(value) as never;
  }

  get VMRCEncryptionCertificate(): unknown {
    return this[TARGET].VMRCEncryptionCertificate;
  }

  set VMRCEncryptionCertificate(value: unknown) {
    this[TARGET].VMRCEncryptionCertificate = early(value) as never;
  }

  get VMRCEncryptionCertificateRequest(): unknown {
    return this[TARGET].VMRCEncryptionCertificateRequest;
  }

  get MinimumMemoryPerVM(): unknown {
    return this[TARGET].MinimumMemoryPerVM;
  }

  get MaximumMemoryPerVM(): unknown {
    return this[TARGET].MaximumMemoryPerVM;
  }

  get SuggestedMaximumMemoryPerVM(): unknown {
    return this[TARGET].SuggestedMaximumMemoryPerVM;
  }

  get MaximumFloppyDrivesPerVM(): unknown {
    return this[TARGET].MaximumFloppyDrivesPerVM;
  }

  get MaximumSerialPortsPerVM(): unknown {
    return this[TARGET].MaximumSerialPortsPerVM;
  }

  get MaximumParallelPortsPerVM(): unknown {
    return this[TARGET].MaximumParallelPortsPerVM;
  }

  get MaximumNetworkAdaptersPerVM(): unknown {
    return this[TARGET].MaximumNetworkAdaptersPerVM;
  }

  get MaximumNumberOfIDEBuses(): unknown {
    return this[TARGET].MaximumNumberOfIDEBuses;
  }

  get MaximumNumberOfSCSIControllers(): unknown {
    return this[TARGET].MaximumNumberOfSCSIControllers;
  }

  get DefaultVMConfigurationPath(): unknown {
    return this[TARGET].DefaultVMConfigurationPath;
  }

  set DefaultVMConfigurationPath(value: unknown) {
    this[TARGET].DefaultVMConfigurationPath = early(value) as never;
  }

  get DefaultVNConfigurationPath(): unknown {
    return this[TARGET].DefaultVNConfigurationPath;
  }

  get SearchPaths(): unknown {
    return late(this[TARGET].SearchPaths);
  }

  set SearchPaths(value: unknown) {
    this[TARGET].SearchPaths = early(value) as never;
  }

  GetHardDiskFiles(inAdditionalSearchPaths: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].GetHardDiskFiles(early(inAdditionalSearchPaths) as never))
      : invokeLate(this[TARGET], "GetHardDiskFiles", arguments);
  }

  GetVirtualMachineFiles(inAdditionalSearchPaths: unknown, inExcludedRegisteredVMs: unknown): unknown {
    return arguments.length === 2
      ? late(
          this[TARGET].GetVirtualMachineFiles(
            early(inAdditionalSearchPaths) as never,
            early(inExcludedRegisteredVMs) as never,
          ),
        )
      : invokeLate(this[TARGET], "GetVirtualMachineFiles", arguments);
  }

  GetVirtualNetworkFiles(inAdditionalSearchPaths: unknown, inExcludedRegisteredVNs: unknown): unknown {
    return arguments.length === 2
      ? late(
          this[TARGET].GetVirtualNetworkFiles(
            early(inAdditionalSearchPaths) as never,
            early(inExcludedRegisteredVNs) as never,
          ),
        )
      : invokeLate(this[TARGET], "GetVirtualNetworkFiles", arguments);
  }

  GetFloppyDiskFiles(inAdditionalSearchPaths: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].GetFloppyDiskFiles(early(inAdditionalSearchPaths) as never))
      : invokeLate(this[TARGET], "GetFloppyDiskFiles", arguments);
  }

  GetDVDFiles(inAdditionalSearchPaths: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].GetDVDFiles(early(inAdditionalSearchPaths) as never))
      : invokeLate(this[TARGET], "GetDVDFiles", arguments);
  }

  get Name(): unknown {
    return this[TARGET].Name;
  }

  get Version(): unknown {
    return this[TARGET].Version;
  }

  get ProductID(): unknown {
    return this[TARGET].ProductID;
  }

  get UpTime(): unknown {
    return this[TARGET].UpTime;
  }

  get AvailableSystemCapacity(): unknown {
    return late(this[TARGET].AvailableSystemCapacity);
  }

  get Security(): unknown {
    return late(this[TARGET].Security);
  }

  set Security(value: unknown) {
    this[TARGET].Security = early(value) as never;
  }
}
registerLateBound(VMVirtualServer, LateVMVirtualServer);

/** VMHostInfo for scripts. */
class LateVMHostInfo extends LateBound<VMHostInfo> {
  get LogicalProcessorCount(): unknown {
    return this[TARGET].LogicalProcessorCount;
  }

  get PhysicalProcessorCount(): unknown {
    return this[TARGET].PhysicalProcessorCount;
  }

  get ProcessorSpeed(): unknown {
    return this[TARGET].ProcessorSpeed;
  }

  get ProcessorSpeedString(): unknown {
    return this[TARGET].ProcessorSpeedString;
  }

  get ProcessorManufacturerString(): unknown {
    return this[TARGET].ProcessorManufacturerString;
  }

  get ProcessorVersionString(): unknown {
    return this[TARGET].ProcessorVersionString;
  }

  get ProcessorFeaturesString(): unknown {
    return this[TARGET].ProcessorFeaturesString;
  }

  get MMX(): unknown {
    return this[TARGET].MMX;
  }

  get SSE(): unknown {
    return this[TARGET].SSE;
  }

  get SSE2(): unknown {
    return this[TARGET].SSE2;
  }

  get ThreeDNow(): unknown {
    return this[TARGET].ThreeDNow;
  }

  get Memory(): unknown {
    return late(this[TARGET].Memory);
  }

  get MemoryTotalString(): unknown {
    return this[TARGET].MemoryTotalString;
  }

  get MemoryAvail(): unknown {
    return late(this[TARGET].MemoryAvail);
  }

  get MemoryAvailString(): unknown {
    return this[TARGET].MemoryAvailString;
  }

  get OperatingSystem(): unknown {
    return this[TARGET].OperatingSystem;
  }

  get OSVersionString(): unknown {
    return this[TARGET].OSVersionString;
  }

  get OSMajorVersion(): unknown {
    return this[TARGET].OSMajorVersion;
  }

  get OSMinorVersion(): unknown {
    return this[TARGET].OSMinorVersion;
  }

  get OSServicePackString(): unknown {
    return this[TARGET].OSServicePackString;
  }

  get NetworkAdapters(): unknown {
    return late(this[TARGET].NetworkAdapters);
  }

  get NetworkAddresses(): unknown {
    return late(this[TARGET].NetworkAddresses);
  }

  IsHostDriveMounted(hostDriveIdentifier: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].IsHostDriveMounted(early(hostDriveIdentifier) as never)
      : invokeLate(this[TARGET], "IsHostDriveMounted", arguments);
  }

  GetHostDriveSize(hostDriveIdentifier: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].GetHostDriveSize(early(hostDriveIdentifier) as never)
      : invokeLate(this[TARGET], "GetHostDriveSize", arguments);
  }

  get HostDrives(): unknown {
    return late(this[TARGET].HostDrives);
  }

  get DVDDrives(): unknown {
    return late(this[TARGET].DVDDrives);
  }

  get FloppyDrives(): unknown {
    return late(this[TARGET].FloppyDrives);
  }

  get SerialPorts(): unknown {
    return this[TARGET].SerialPorts;
  }

  get ParallelPort(): unknown {
    return this[TARGET].ParallelPort;
  }

  get UTCTime(): unknown {
    return late(this[TARGET].UTCTime);
  }
}
registerLateBound(VMHostInfo, LateVMHostInfo);

/** VMSupportDriver for scripts. */
class LateVMSupportDriver extends LateBound<VMSupportDriver> {
  get Type(): unknown {
    return this[TARGET].Type;
  }

  get Description(): unknown {
    return this[TARGET].Description;
  }

  get Manufacturer(): unknown {
    return this[TARGET].Manufacturer;
  }

  get Provider(): unknown {
    return this[TARGET].Provider;
  }

  get Version(): unknown {
    return this[TARGET].Version;
  }

  get Date(): unknown {
    return this[TARGET].Date;
  }
}
registerLateBound(VMSupportDriver, LateVMSupportDriver);

/** VMVirtualMachine for scripts. */
class LateVMVirtualMachine extends LateBound<VMVirtualMachine> {
  get Name(): unknown {
    return this[TARGET].Name;
  }

  set Name(value: unknown) {
    this[TARGET].Name = early(value) as never;
  }

  get ConfigID(): unknown {
    return this[TARGET].ConfigID;
  }

  get File(): unknown {
    return this[TARGET].File;
  }

  get Accountant(): unknown {
    return late(this[TARGET].Accountant);
  }

  get GuestOS(): unknown {
    return late(this[TARGET].GuestOS);
  }

  get Display(): unknown {
    return late(this[TARGET].Display);
  }

  get Keyboard(): unknown {
    return late(this[TARGET].Keyboard);
  }

  get Mouse(): unknown {
    return late(this[TARGET].Mouse);
  }

  Startup(): unknown {
    return arguments.length === 0 ? late(this[TARGET].Startup()) : invokeLate(this[TARGET], "Startup", arguments);
  }

  TurnOff(): unknown {
    return arguments.length === 0 ? late(this[TARGET].TurnOff()) : invokeLate(this[TARGET], "TurnOff", arguments);
  }

  Save(): unknown {
    return arguments.length === 0 ? late(this[TARGET].Save()) : invokeLate(this[TARGET], "Save", arguments);
  }

  Reset(): unknown {
    return arguments.length === 0 ? late(this[TARGET].Reset()) : invokeLate(this[TARGET], "Reset", arguments);
  }

  DiscardSavedState(): unknown {
    return arguments.length === 0
      ? this[TARGET].DiscardSavedState()
      : invokeLate(this[TARGET], "DiscardSavedState", arguments);
  }

  Pause(): unknown {
    return arguments.length === 0 ? this[TARGET].Pause() : invokeLate(this[TARGET], "Pause", arguments);
  }

  Resume(): unknown {
    return arguments.length === 0 ? this[TARGET].Resume() : invokeLate(this[TARGET], "Resume", arguments);
  }

  get State(): unknown {
    return this[TARGET].State;
  }

  get AutoStartAtLaunch(): unknown {
    return this[TARGET].AutoStartAtLaunch;
  }

  set AutoStartAtLaunch(value: unknown) {
    this[TARGET].AutoStartAtLaunch = early(value) as never;
  }

  get AutoStartAtLaunchDelay(): unknown {
    return this[TARGET].AutoStartAtLaunchDelay;
  }

  set AutoStartAtLaunchDelay(value: unknown) {
    this[TARGET].AutoStartAtLaunchDelay = early(value) as never;
  }

  get ShutdownActionOnQuit(): unknown {
    return this[TARGET].ShutdownActionOnQuit;
  }

  set ShutdownActionOnQuit(value: unknown) {
    this[TARGET].ShutdownActionOnQuit = early(value) as never;
  }

  get SavedStateFilePath(): unknown {
    return this[TARGET].SavedStateFilePath;
  }

  get BIOSGUID(): unknown {
    return this[TARGET].BIOSGUID;
  }

  set BIOSGUID(value: unknown) {
    this[TARGET].BIOSGUID = early(value) as never;
  }

  get BIOSSerialNumber(): unknown {
    return this[TARGET].BIOSSerialNumber;
  }

  set BIOSSerialNumber(value: unknown) {
    this[TARGET].BIOSSerialNumber = early(value) as never;
  }

  get BaseBoardSerialNumber(): unknown {
    return this[TARGET].BaseBoardSerialNumber;
  }

  set BaseBoardSerialNumber(value: unknown) {
    this[TARGET].BaseBoardSerialNumber = early(value) as never;
  }

  get ChassisSerialNumber(): unknown {
    return this[TARGET].ChassisSerialNumber;
  }

  set ChassisSerialNumber(value: unknown) {
    this[TARGET].ChassisSerialNumber = early(value) as never;
  }

  get ChassisAssetTag(): unknown {
    return this[TARGET].ChassisAssetTag;
  }

  set ChassisAssetTag(value: unknown) {
    this[TARGET].ChassisAssetTag = early(value) as never;
  }

  AddHardDiskConnection(hardDiskPath: unknown, busType: unknown, busNumber: unknown, deviceNumber: unknown): unknown {
    return arguments.length === 4
      ? late(
          this[TARGET].AddHardDiskConnection(
            early(hardDiskPath) as never,
            early(busType) as never,
            early(busNumber) as never,
            early(deviceNumber) as never,
          ),
        )
      : invokeLate(this[TARGET], "AddHardDiskConnection", arguments);
  }

  RemoveHardDiskConnection(hardDiskConnection: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveHardDiskConnection(early(hardDiskConnection) as never)
      : invokeLate(this[TARGET], "RemoveHardDiskConnection", arguments);
  }

  get HardDiskConnections(): unknown {
    return late(this[TARGET].HardDiskConnections);
  }

  MergeUndoDisks(): unknown {
    return arguments.length === 0
      ? late(this[TARGET].MergeUndoDisks())
      : invokeLate(this[TARGET], "MergeUndoDisks", arguments);
  }

  DiscardUndoDisks(): unknown {
    return arguments.length === 0
      ? this[TARGET].DiscardUndoDisks()
      : invokeLate(this[TARGET], "DiscardUndoDisks", arguments);
  }

  get Undoable(): unknown {
    return this[TARGET].Undoable;
  }

  set Undoable(value: unknown) {
    this[TARGET].Undoable = early(value) as never;
  }

  get UndoAction(): unknown {
    return this[TARGET].UndoAction;
  }

  set UndoAction(value: unknown) {
    this[TARGET].UndoAction = early(value) as never;
  }

  AddDVDROMDrive(busType: unknown, busNumber: unknown, deviceNumber: unknown): unknown {
    return arguments.length === 3
      ? late(
          this[TARGET].AddDVDROMDrive(early(busType) as never, early(busNumber) as never, early(deviceNumber) as never),
        )
      : invokeLate(this[TARGET], "AddDVDROMDrive", arguments);
  }

  RemoveDVDROMDrive(dvdDrive: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveDVDROMDrive(early(dvdDrive) as never)
      : invokeLate(this[TARGET], "RemoveDVDROMDrive", arguments);
  }

  get DVDROMDrives(): unknown {
    return late(this[TARGET].DVDROMDrives);
  }

  get FloppyDrives(): unknown {
    return late(this[TARGET].FloppyDrives);
  }

  AddNetworkAdapter(): unknown {
    return arguments.length === 0
      ? late(this[TARGET].AddNetworkAdapter())
      : invokeLate(this[TARGET], "AddNetworkAdapter", arguments);
  }

  RemoveNetworkAdapter(networkAdapter: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveNetworkAdapter(early(networkAdapter) as never)
      : invokeLate(this[TARGET], "RemoveNetworkAdapter", arguments);
  }

  get NetworkAdapters(): unknown {
    return late(this[TARGET].NetworkAdapters);
  }

  get SerialPorts(): unknown {
    return late(this[TARGET].SerialPorts);
  }

  AddSCSIController(): unknown {
    return arguments.length === 0
      ? late(this[TARGET].AddSCSIController())
      : invokeLate(this[TARGET], "AddSCSIController", arguments);
  }

  RemoveSCSIController(controller: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveSCSIController(early(controller) as never)
      : invokeLate(this[TARGET], "RemoveSCSIController", arguments);
  }

  get SCSIControllers(): unknown {
    return late(this[TARGET].SCSIControllers);
  }

  get ParallelPorts(): unknown {
    return late(this[TARGET].ParallelPorts);
  }

  AttachScriptToEvent(eventType: unknown, scriptCommandLine: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].AttachScriptToEvent(early(eventType) as never, early(scriptCommandLine) as never)
      : invokeLate(this[TARGET], "AttachScriptToEvent", arguments);
  }

  RemoveScriptFromEvent(eventType: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveScriptFromEvent(early(eventType) as never)
      : invokeLate(this[TARGET], "RemoveScriptFromEvent", arguments);
  }

  FetchScriptByEvent(eventType: unknown): unknown {
    return arguments.length === 1
      ? (this[TARGET].FetchScriptByEvent(early(eventType) as never) ?? "")
      : invokeLate(this[TARGET], "FetchScriptByEvent", arguments);
  }

  get ProcessorSpeed(): unknown {
    return this[TARGET].ProcessorSpeed;
  }

  get HasMMX(): unknown {
    return this[TARGET].HasMMX;
  }

  get HasSSE(): unknown {
    return this[TARGET].HasSSE;
  }

  get HasSSE2(): unknown {
    return this[TARGET].HasSSE2;
  }

  get Has3DNow(): unknown {
    return this[TARGET].Has3DNow;
  }

  get Notes(): unknown {
    return this[TARGET].Notes;
  }

  set Notes(value: unknown) {
    this[TARGET].Notes = early(value) as never;
  }

  get Memory(): unknown {
    return this[TARGET].Memory;
  }

  set Memory(value: unknown) {
    this[TARGET].Memory = early(value) as never;
  }

  get AttachedDriveTypes(): unknown {
    return late(this[TARGET].AttachedDriveTypes);
  }

  get RunAsDefinedAccount(): unknown {
    return this[TARGET].RunAsDefinedAccount;
  }

  set RunAsDefinedAccount(value: unknown) {
    this[TARGET].RunAsDefinedAccount = early(value) as never;
  }

  get AccountName(): unknown {
    return this[TARGET].AccountName;
  }

  SetAccountNameAndPassword(accountName: unknown, accountPassword: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].SetAccountNameAndPassword(early(accountName) as never, early(accountPassword) as never)
      : invokeLate(this[TARGET], "SetAccountNameAndPassword", arguments);
  }

  get Security(): unknown {
    return late(this[TARGET].Security);
  }

  GetConfigurationValue(configurationKey: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].GetConfigurationValue(early(configurationKey) as never))
      : invokeLate(this[TARGET], "GetConfigurationValue", arguments);
  }

  SetConfigurationValue(configurationKey: unknown, configurationValue: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].SetConfigurationValue(early(configurationKey) as never, early(configurationValue) as never)
      : invokeLate(this[TARGET], "SetConfigurationValue", arguments);
  }

  RemoveConfigurationValue(configurationKey: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveConfigurationValue(early(configurationKey) as never)
      : invokeLate(this[TARGET], "RemoveConfigurationValue", arguments);
  }

  GetActivationValue(activationKey: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].GetActivationValue(early(activationKey) as never))
      : invokeLate(this[TARGET], "GetActivationValue", arguments);
  }

  SetActivationValue(activationKey: unknown, activationValue: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].SetActivationValue(early(activationKey) as never, early(activationValue) as never)
      : invokeLate(this[TARGET], "SetActivationValue", arguments);
  }

  RemoveActivationValue(activationKey: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveActivationValue(early(activationKey) as never)
      : invokeLate(this[TARGET], "RemoveActivationValue", arguments);
  }
}
registerLateBound(VMVirtualMachine, LateVMVirtualMachine);

/** VMAccountant for scripts. */
class LateVMAccountant extends LateBound<VMAccountant> {
  SetSchedulingParameters(
    reservedSystemCapacity: unknown,
    maxSystemCapacity: unknown,
    relativeWeight: unknown,
  ): unknown {
    return arguments.length === 3
      ? this[TARGET].SetSchedulingParameters(
          early(reservedSystemCapacity) as never,
          early(maxSystemCapacity) as never,
          early(relativeWeight) as never,
        )
      : invokeLate(this[TARGET], "SetSchedulingParameters", arguments);
  }

  get ReservedSystemCapacity(): unknown {
    return late(this[TARGET].ReservedSystemCapacity);
  }

  get AllowableReservedSystemCapacity(): unknown {
    return late(this[TARGET].AllowableReservedSystemCapacity);
  }

  get MaximumSystemCapacity(): unknown {
    return late(this[TARGET].MaximumSystemCapacity);
  }

  get AllowableMaximumSystemCapacity(): unknown {
    return late(this[TARGET].AllowableMaximumSystemCapacity);
  }

  get RelativeWeight(): unknown {
    return this[TARGET].RelativeWeight;
  }

  get CPUUtilization(): unknown {
    return this[TARGET].CPUUtilization;
  }

  get CPUUtilizationHistory(): unknown {
    return late(this[TARGET].CPUUtilizationHistory);
  }

  get DiskBytesRead(): unknown {
    return late(this[TARGET].DiskBytesRead);
  }

  get DiskBytesWritten(): unknown {
    return late(this[TARGET].DiskBytesWritten);
  }

  get NetworkBytesReceived(): unknown {
    return late(this[TARGET].NetworkBytesReceived);
  }

  get NetworkBytesSent(): unknown {
    return late(this[TARGET].NetworkBytesSent);
  }

  get UpTime(): unknown {
    return this[TARGET].UpTime;
  }
}
registerLateBound(VMAccountant, LateVMAccountant);

/** VMGuestOS for scripts. */
class LateVMGuestOS extends LateBound<VMGuestOS> {
  InstallAdditions(): unknown {
    return arguments.length === 0
      ? this[TARGET].InstallAdditions()
      : invokeLate(this[TARGET], "InstallAdditions", arguments);
  }

  ExecuteCommand(inCommand: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].ExecuteCommand(early(inCommand) as never)
      : invokeLate(this[TARGET], "ExecuteCommand", arguments);
  }

  SetParameter(inParameterName: unknown, inParameterValue: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].SetParameter(early(inParameterName) as never, early(inParameterValue) as never)
      : invokeLate(this[TARGET], "SetParameter", arguments);
  }

  Shutdown(): unknown {
    return arguments.length === 0 ? late(this[TARGET].Shutdown()) : invokeLate(this[TARGET], "Shutdown", arguments);
  }

  get IsHostTimeSyncEnabled(): unknown {
    return this[TARGET].IsHostTimeSyncEnabled;
  }

  set IsHostTimeSyncEnabled(value: unknown) {
    this[TARGET].IsHostTimeSyncEnabled = early(value) as never;
  }

  get HeartbeatPercentage(): unknown {
    return this[TARGET].HeartbeatPercentage;
  }

  get IsHeartbeating(): unknown {
    return this[TARGET].IsHeartbeating;
  }

  get OSName(): unknown {
    return this[TARGET].OSName;
  }

  get AdditionsVersion(): unknown {
    return this[TARGET].AdditionsVersion;
  }

  get CanShutdown(): unknown {
    return this[TARGET].CanShutdown;
  }

  get ComputerName(): unknown {
    return this[TARGET].ComputerName;
  }

  GetParameter(inParameterName: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].GetParameter(early(inParameterName) as never)
      : invokeLate(this[TARGET], "GetParameter", arguments);
  }
}
registerLateBound(VMGuestOS, LateVMGuestOS);

/** VMTask for scripts. */
class LateVMTask extends LateBound<VMTask> {
  WaitForCompletion(timeout: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].WaitForCompletion(early(timeout) as never)
      : invokeLate(this[TARGET], "WaitForCompletion", arguments);
  }

  Cancel(): unknown {
    return arguments.length === 0 ? this[TARGET].Cancel() : invokeLate(this[TARGET], "Cancel", arguments);
  }

  get PercentCompleted(): unknown {
    return this[TARGET].PercentCompleted;
  }

  get Description(): unknown {
    return this[TARGET].Description;
  }

  get Result(): unknown {
    return this[TARGET].Result;
  }

  get IsCancelable(): unknown {
    return this[TARGET].IsCancelable;
  }

  get ID(): unknown {
    return this[TARGET].ID;
  }

  get IsComplete(): unknown {
    return this[TARGET].IsComplete;
  }

  get Error(): unknown {
    return this[TARGET].Error;
  }

  get ErrorDescription(): unknown {
    return this[TARGET].ErrorDescription;
  }
}
registerLateBound(VMTask, LateVMTask);

/** VMDisplay for scripts. */
class LateVMDisplay extends LateBound<VMDisplay> {
  SetDimensions(displayPixelWidth: unknown, displayPixelHeight: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].SetDimensions(early(displayPixelWidth) as never, early(displayPixelHeight) as never)
      : invokeLate(this[TARGET], "SetDimensions", arguments);
  }

  get Width(): unknown {
    return this[TARGET].Width;
  }

  get Height(): unknown {
    return this[TARGET].Height;
  }

  get VideoMode(): unknown {
    return this[TARGET].VideoMode;
  }

  _GenerateThumbnail(): unknown {
    return arguments.length === 0
      ? this[TARGET]._GenerateThumbnail()
      : invokeLate(this[TARGET], "_GenerateThumbnail", arguments);
  }

  get Thumbnail(): unknown {
    return late(this[TARGET].Thumbnail);
  }
}
registerLateBound(VMDisplay, LateVMDisplay);

/** VMKeyboard for scripts. */
class LateVMKeyboard extends LateBound<VMKeyboard> {
  PressKey(key: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].PressKey(early(key) as never)
      : invokeLate(this[TARGET], "PressKey", arguments);
  }

  ReleaseKey(key: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].ReleaseKey(early(key) as never)
      : invokeLate(this[TARGET], "ReleaseKey", arguments);
  }

  PressAndReleaseKey(key: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].PressAndReleaseKey(early(key) as never)
      : invokeLate(this[TARGET], "PressAndReleaseKey", arguments);
  }

  IsPressed(key: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].IsPressed(early(key) as never)
      : invokeLate(this[TARGET], "IsPressed", arguments);
  }

  TypeAsciiText(text: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].TypeAsciiText(early(text) as never)
      : invokeLate(this[TARGET], "TypeAsciiText", arguments);
  }

  TypeKeySequence(keySequence: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].TypeKeySequence(early(keySequence) as never)
      : invokeLate(this[TARGET], "TypeKeySequence", arguments);
  }

  get HasExclusiveAccess(): unknown {
    return this[TARGET].HasExclusiveAccess;
  }

  set HasExclusiveAccess(value: unknown) {
    this[TARGET].HasExclusiveAccess = early(value) as never;
  }
}
registerLateBound(VMKeyboard, LateVMKeyboard);

/** VMMouseDevice for scripts. */
class LateVMMouseDevice extends LateBound<VMMouseDevice> {
  GetButton(buttonIndex: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].GetButton(early(buttonIndex) as never)
      : invokeLate(this[TARGET], "GetButton", arguments);
  }

  SetButton(buttonIndex: unknown, down: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].SetButton(early(buttonIndex) as never, early(down) as never)
      : invokeLate(this[TARGET], "SetButton", arguments);
  }

  Click(buttonIndex: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].Click(early(buttonIndex) as never)
      : invokeLate(this[TARGET], "Click", arguments);
  }

  get HorizontalPosition(): unknown {
    return this[TARGET].HorizontalPosition;
  }

  set HorizontalPosition(value: unknown) {
    this[TARGET].HorizontalPosition = early(value) as never;
  }

  get VerticalPosition(): unknown {
    return this[TARGET].VerticalPosition;
  }

  set VerticalPosition(value: unknown) {
    this[TARGET].VerticalPosition = early(value) as never;
  }

  set ScrollWheelPosition(value: unknown) {
    this[TARGET].ScrollWheelPosition = early(value) as never;
  }

  get UsingAbsoluteCoordinates(): unknown {
    return this[TARGET].UsingAbsoluteCoordinates;
  }

  set UsingAbsoluteCoordinates(value: unknown) {
    this[TARGET].UsingAbsoluteCoordinates = early(value) as never;
  }
}
registerLateBound(VMMouseDevice, LateVMMouseDevice);

/** VMHardDisk for scripts. */
class LateVMHardDisk extends LateBound<VMHardDisk> {
  Merge(): unknown {
    return arguments.length === 0 ? late(this[TARGET].Merge()) : invokeLate(this[TARGET], "Merge", arguments);
  }

  MergeTo(newDiskImagePath: unknown, newDiskImageType: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].MergeTo(early(newDiskImagePath) as never, early(newDiskImageType) as never))
      : invokeLate(this[TARGET], "MergeTo", arguments);
  }

  Compact(): unknown {
    return arguments.length === 0 ? late(this[TARGET].Compact()) : invokeLate(this[TARGET], "Compact", arguments);
  }

  Convert(convertedDiskImagePath: unknown, convertedDiskImageType: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].Convert(early(convertedDiskImagePath) as never, early(convertedDiskImageType) as never))
      : invokeLate(this[TARGET], "Convert", arguments);
  }

  get File(): unknown {
    return this[TARGET].File;
  }

  get Type(): unknown {
    return this[TARGET].Type;
  }

  get Security(): unknown {
    return late(this[TARGET].Security);
  }

  get SizeInGuest(): unknown {
    return late(this[TARGET].SizeInGuest);
  }

  get SizeOnHost(): unknown {
    return late(this[TARGET].SizeOnHost);
  }

  get HostFreeDiskSpace(): unknown {
    return late(this[TARGET].HostFreeDiskSpace);
  }

  get Parent(): unknown {
    return late(this[TARGET].Parent);
  }

  set Parent(value: unknown) {
    this[TARGET].Parent = early(value) as never;
  }

  get HostDriveIdentifier(): unknown {
    return this[TARGET].HostDriveIdentifier ?? "";
  }
}
registerLateBound(VMHardDisk, LateVMHardDisk);

/** VMHardDiskConnection for scripts. */
class LateVMHardDiskConnection extends LateBound<VMHardDiskConnection> {
  get HardDisk(): unknown {
    return late(this[TARGET].HardDisk);
  }

  get UndoHardDisk(): unknown {
    return late(this[TARGET].UndoHardDisk);
  }

  SetBusLocation(busType: unknown, busNumber: unknown, deviceNumber: unknown): unknown {
    return arguments.length === 3
      ? this[TARGET].SetBusLocation(early(busType) as never, early(busNumber) as never, early(deviceNumber) as never)
      : invokeLate(this[TARGET], "SetBusLocation", arguments);
  }

  get BusType(): unknown {
    return this[TARGET].BusType;
  }

  get BusNumber(): unknown {
    return this[TARGET].BusNumber;
  }

  get DeviceNumber(): unknown {
    return this[TARGET].DeviceNumber;
  }
}
registerLateBound(VMHardDiskConnection, LateVMHardDiskConnection);

/** VMSCSIController for scripts. */
class LateVMSCSIController extends LateBound<VMSCSIController> {
  Configure(isBusShared: unknown, SCSIID: unknown): unknown {
    return arguments.length === 2
      ? this[TARGET].Configure(early(isBusShared) as never, early(SCSIID) as never)
      : invokeLate(this[TARGET], "Configure", arguments);
  }

  get _ID(): unknown {
    return this[TARGET]._ID;
  }

  get SCSIID(): unknown {
    return this[TARGET].SCSIID;
  }

  get IsBusShared(): unknown {
    return this[TARGET].IsBusShared;
  }
}
registerLateBound(VMSCSIController, LateVMSCSIController);

/** VMDVDDrive for scripts. */
class LateVMDVDDrive extends LateBound<VMDVDDrive> {
  SetBusLocation(busType: unknown, busNumber: unknown, deviceNumber: unknown): unknown {
    return arguments.length === 3
      ? this[TARGET].SetBusLocation(early(busType) as never, early(busNumber) as never, early(deviceNumber) as never)
      : invokeLate(this[TARGET], "SetBusLocation", arguments);
  }

  get BusType(): unknown {
    return this[TARGET].BusType;
  }

  get BusNumber(): unknown {
    return this[TARGET].BusNumber;
  }

  get DeviceNumber(): unknown {
    return this[TARGET].DeviceNumber;
  }

  AttachImage(imagePath: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].AttachImage(early(imagePath) as never)
      : invokeLate(this[TARGET], "AttachImage", arguments);
  }

  ReleaseImage(): unknown {
    return arguments.length === 0 ? this[TARGET].ReleaseImage() : invokeLate(this[TARGET], "ReleaseImage", arguments);
  }

  get ImageFile(): unknown {
    return this[TARGET].ImageFile;
  }

  AttachHostDrive(driveLetter: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].AttachHostDrive(early(driveLetter) as never)
      : invokeLate(this[TARGET], "AttachHostDrive", arguments);
  }

  ReleaseHostDrive(): unknown {
    return arguments.length === 0
      ? this[TARGET].ReleaseHostDrive()
      : invokeLate(this[TARGET], "ReleaseHostDrive", arguments);
  }

  get HostDriveLetter(): unknown {
    return this[TARGET].HostDriveLetter;
  }

  get Attachment(): unknown {
    return this[TARGET].Attachment;
  }
}
registerLateBound(VMDVDDrive, LateVMDVDDrive);

/** VMFloppyDrive for scripts. */
class LateVMFloppyDrive extends LateBound<VMFloppyDrive> {
  AttachImage(mediaImagePath: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].AttachImage(early(mediaImagePath) as never)
      : invokeLate(this[TARGET], "AttachImage", arguments);
  }

  ReleaseImage(): unknown {
    return arguments.length === 0 ? this[TARGET].ReleaseImage() : invokeLate(this[TARGET], "ReleaseImage", arguments);
  }

  get ImageFile(): unknown {
    return this[TARGET].ImageFile;
  }

  AttachHostDrive(driveLetter: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].AttachHostDrive(early(driveLetter) as never)
      : invokeLate(this[TARGET], "AttachHostDrive", arguments);
  }

  ReleaseHostDrive(): unknown {
    return arguments.length === 0
      ? this[TARGET].ReleaseHostDrive()
      : invokeLate(this[TARGET], "ReleaseHostDrive", arguments);
  }

  get HostDriveLetter(): unknown {
    return this[TARGET].HostDriveLetter;
  }

  get DriveNumber(): unknown {
    return this[TARGET].DriveNumber;
  }

  get Attachment(): unknown {
    return this[TARGET].Attachment;
  }
}
registerLateBound(VMFloppyDrive, LateVMFloppyDrive);

/** VMSerialPort for scripts. */
class LateVMSerialPort extends LateBound<VMSerialPort> {
  Configure(portType: unknown, portName: unknown, connectImmediately: unknown): unknown {
    return arguments.length === 3
      ? this[TARGET].Configure(early(portType) as never, early(portName) as never, early(connectImmediately) as never)
      : invokeLate(this[TARGET], "Configure", arguments);
  }

  get _ID(): unknown {
    return this[TARGET]._ID;
  }

  get Type(): unknown {
    return this[TARGET].Type;
  }

  get Name(): unknown {
    return this[TARGET].Name;
  }

  get ConnectImmediately(): unknown {
    return this[TARGET].ConnectImmediately;
  }
}
registerLateBound(VMSerialPort, LateVMSerialPort);

/** VMParallelPort for scripts. */
class LateVMParallelPort extends LateBound<VMParallelPort> {
  get _ID(): unknown {
    return this[TARGET]._ID;
  }

  get Name(): unknown {
    return this[TARGET].Name;
  }

  set Name(value: unknown) {
    this[TARGET].Name = early(value) as never;
  }
}
registerLateBound(VMParallelPort, LateVMParallelPort);

/** VMVirtualNetwork for scripts. */
class LateVMVirtualNetwork extends LateBound<VMVirtualNetwork> {
  get _ID(): unknown {
    return late(this[TARGET]._ID);
  }

  get File(): unknown {
    return this[TARGET].File;
  }

  get Name(): unknown {
    return this[TARGET].Name;
  }

  set Name(value: unknown) {
    this[TARGET].Name = early(value) as never;
  }

  get Notes(): unknown {
    return this[TARGET].Notes;
  }

  set Notes(value: unknown) {
    this[TARGET].Notes = early(value) as never;
  }

  get Security(): unknown {
    return late(this[TARGET].Security);
  }

  get HostAdapter(): unknown {
    return this[TARGET].HostAdapter;
  }

  set HostAdapter(value: unknown) {
    this[TARGET].HostAdapter = early(value) as never;
  }

  get NetworkAdapters(): unknown {
    return late(this[TARGET].NetworkAdapters);
  }

  get DHCPVirtualNetworkServer(): unknown {
    return late(this[TARGET].DHCPVirtualNetworkServer);
  }

  get BytesSent(): unknown {
    return this[TARGET].BytesSent;
  }

  get BytesSentHistory(): unknown {
    return late(this[TARGET].BytesSentHistory);
  }

  get BytesReceived(): unknown {
    return this[TARGET].BytesReceived;
  }

  get BytesReceivedHistory(): unknown {
    return late(this[TARGET].BytesReceivedHistory);
  }

  get BytesDropped(): unknown {
    return this[TARGET].BytesDropped;
  }

  get BytesDroppedHistory(): unknown {
    return late(this[TARGET].BytesDroppedHistory);
  }

  get PacketsSent(): unknown {
    return this[TARGET].PacketsSent;
  }

  get PacketsSentHistory(): unknown {
    return late(this[TARGET].PacketsSentHistory);
  }

  get PacketsReceived(): unknown {
    return this[TARGET].PacketsReceived;
  }

  get PacketsReceivedHistory(): unknown {
    return late(this[TARGET].PacketsReceivedHistory);
  }

  get PacketsDropped(): unknown {
    return this[TARGET].PacketsDropped;
  }

  get PacketsDroppedHistory(): unknown {
    return late(this[TARGET].PacketsDroppedHistory);
  }
}
registerLateBound(VMVirtualNetwork, LateVMVirtualNetwork);

/** VMDHCPVirtualNetworkServer for scripts. */
class LateVMDHCPVirtualNetworkServer extends LateBound<VMDHCPVirtualNetworkServer> {
  ConfigureDHCPServer(
    network: unknown,
    networkMask: unknown,
    startingIPAddress: unknown,
    endingIPAddress: unknown,
    serverIPAddress: unknown,
  ): unknown {
    return arguments.length === 5
      ? this[TARGET].ConfigureDHCPServer(
          early(network) as never,
          early(networkMask) as never,
          early(startingIPAddress) as never,
          early(endingIPAddress) as never,
          early(serverIPAddress) as never,
        )
      : invokeLate(this[TARGET], "ConfigureDHCPServer", arguments);
  }

  ConfigureDHCPLeaseTimes(leaseTime: unknown, leaseRenewalTime: unknown, leaseRebindingTime: unknown): unknown {
    return arguments.length === 3
      ? this[TARGET].ConfigureDHCPLeaseTimes(
          early(leaseTime) as never,
          early(leaseRenewalTime) as never,
          early(leaseRebindingTime) as never,
        )
      : invokeLate(this[TARGET], "ConfigureDHCPLeaseTimes", arguments);
  }

  get IsEnabled(): unknown {
    return this[TARGET].IsEnabled;
  }

  set IsEnabled(value: unknown) {
    this[TARGET].IsEnabled = early(value) as never;
  }

  get Network(): unknown {
    return this[TARGET].Network;
  }

  get NetworkMask(): unknown {
    return this[TARGET].NetworkMask;
  }

  get StartingIPAddress(): unknown {
    return this[TARGET].StartingIPAddress;
  }

  get EndingIPAddress(): unknown {
    return this[TARGET].EndingIPAddress;
  }

  get ServerIPAddress(): unknown {
    return this[TARGET].ServerIPAddress;
  }

  get LeaseTime(): unknown {
    return late(this[TARGET].LeaseTime);
  }

  get LeaseRenewalTime(): unknown {
    return late(this[TARGET].LeaseRenewalTime);
  }

  get LeaseRebindingTime(): unknown {
    return late(this[TARGET].LeaseRebindingTime);
  }

  get DefaultGatewayAddress(): unknown {
    return this[TARGET].DefaultGatewayAddress;
  }

  set DefaultGatewayAddress(value: unknown) {
    this[TARGET].DefaultGatewayAddress = early(value) as never;
  }

  get DNSServers(): unknown {
    return this[TARGET].DNSServers;
  }

  set DNSServers(value: unknown) {
    this[TARGET].DNSServers = early(value) as never;
  }

  get WINSServers(): unknown {
    return this[TARGET].WINSServers;
  }

  set WINSServers(value: unknown) {
    this[TARGET].WINSServers = early(value) as never;
  }
}
registerLateBound(VMDHCPVirtualNetworkServer, LateVMDHCPVirtualNetworkServer);

/** VMNetworkAdapter for scripts. */
class LateVMNetworkAdapter extends LateBound<VMNetworkAdapter> {
  get _ID(): unknown {
    return this[TARGET]._ID;
  }

  get VirtualMachine(): unknown {
    return late(this[TARGET].VirtualMachine);
  }

  AttachToVirtualNetwork(virtualNetwork: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].AttachToVirtualNetwork(early(virtualNetwork) as never)
      : invokeLate(this[TARGET], "AttachToVirtualNetwork", arguments);
  }

  DetachFromVirtualNetwork(): unknown {
    return arguments.length === 0
      ? this[TARGET].DetachFromVirtualNetwork()
      : invokeLate(this[TARGET], "DetachFromVirtualNetwork", arguments);
  }

  get VirtualNetwork(): unknown {
    return late(this[TARGET].VirtualNetwork);
  }

  get EthernetAddress(): unknown {
    return this[TARGET].EthernetAddress;
  }

  set EthernetAddress(value: unknown) {
    this[TARGET].EthernetAddress = early(value) as never;
  }

  get IsEthernetAddressDynamic(): unknown {
    return this[TARGET].IsEthernetAddressDynamic;
  }

  set IsEthernetAddressDynamic(value: unknown) {
    this[TARGET].IsEthernetAddressDynamic = early(value) as never;
  }
}
registerLateBound(VMNetworkAdapter, LateVMNetworkAdapter);

/** VMSecurity for scripts. */
class LateVMSecurity extends LateBound<VMSecurity> {
  AddEntry(nameOrSid: unknown, type: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].AddEntry(early(nameOrSid) as never, early(type) as never))
      : invokeLate(this[TARGET], "AddEntry", arguments);
  }

  FindEntry(nameOrSid: unknown, type: unknown): unknown {
    return arguments.length === 2
      ? late(this[TARGET].FindEntry(early(nameOrSid) as never, early(type) as never))
      : invokeLate(this[TARGET], "FindEntry", arguments);
  }

  RemoveEntry(entryToDelete: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].RemoveEntry(early(entryToDelete) as never)
      : invokeLate(this[TARGET], "RemoveEntry", arguments);
  }

  _ToSecurityDescriptor(genericMapping: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET]._ToSecurityDescriptor(early(genericMapping) as never)
      : invokeLate(this[TARGET], "_ToSecurityDescriptor", arguments);
  }

  get OwnerName(): unknown {
    return this[TARGET].OwnerName;
  }

  set OwnerName(value: unknown) {
    this[TARGET].OwnerName = early(value) as never;
  }

  get OwnerSid(): unknown {
    return this[TARGET].OwnerSid;
  }

  set OwnerSid(value: unknown) {
    this[TARGET].OwnerSid = early(value) as never;
  }

  get GroupName(): unknown {
    return this[TARGET].GroupName;
  }

  set GroupName(value: unknown) {
    this[TARGET].GroupName = early(value) as never;
  }

  get GroupSid(): unknown {
    return this[TARGET].GroupSid;
  }

  set GroupSid(value: unknown) {
    this[TARGET].GroupSid = early(value) as never;
  }

  get AccessRights(): unknown {
    return late(this[TARGET].AccessRights);
  }

  get CurrentUserAccessRights(): unknown {
    return late(this[TARGET].CurrentUserAccessRights);
  }
}
registerLateBound(VMSecurity, LateVMSecurity);

/** VMAccessRights for scripts. */
class LateVMAccessRights extends LateBound<VMAccessRights> {
  get Name(): unknown {
    return this[TARGET].Name;
  }

  set Name(value: unknown) {
    this[TARGET].Name = early(value) as never;
  }

  get Sid(): unknown {
    return this[TARGET].Sid;
  }

  set Sid(value: unknown) {
    this[TARGET].Sid = early(value) as never;
  }

  get Type(): unknown {
    return this[TARGET].Type;
  }

  set Type(value: unknown) {
    this[TARGET].Type = early(value) as never;
  }

  get Flags(): unknown {
    return this[TARGET].Flags;
  }

  set Flags(value: unknown) {
    this[TARGET].Flags = early(value) as never;
  }

  get WriteAccess(): unknown {
    return this[TARGET].WriteAccess;
  }

  set WriteAccess(value: unknown) {
    this[TARGET].WriteAccess = early(value) as never;
  }

  get ReadAccess(): unknown {
    return this[TARGET].ReadAccess;
  }

  set ReadAccess(value: unknown) {
    this[TARGET].ReadAccess = early(value) as never;
  }

  get ExecuteAccess(): unknown {
    return this[TARGET].ExecuteAccess;
  }

  set ExecuteAccess(value: unknown) {
    this[TARGET].ExecuteAccess = early(value) as never;
  }

  get DeleteAccess(): unknown {
    return this[TARGET].DeleteAccess;
  }

  set DeleteAccess(value: unknown) {
    this[TARGET].DeleteAccess = early(value) as never;
  }

  get ReadPermissions(): unknown {
    return this[TARGET].ReadPermissions;
  }

  set ReadPermissions(value: unknown) {
    this[TARGET].ReadPermissions = early(value) as never;
  }

  get ChangePermissions(): unknown {
    return this[TARGET].ChangePermissions;
  }

  set ChangePermissions(value: unknown) {
    this[TARGET].ChangePermissions = early(value) as never;
  }

  get SpecialAccess(): unknown {
    return this[TARGET].SpecialAccess;
  }

  set SpecialAccess(value: unknown) {
    this[TARGET].SpecialAccess = early(value) as never;
  }

  _GetAccessMask(genericMapping: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET]._GetAccessMask(early(genericMapping) as never)
      : invokeLate(this[TARGET], "_GetAccessMask", arguments);
  }
}
registerLateBound(VMAccessRights, LateVMAccessRights);

/** VMRCAuthenticator for scripts. */
class LateVMRCAuthenticator extends LateBound<VMRCAuthenticator> {
  get Type(): unknown {
    return this[TARGET].Type;
  }

  get Name(): unknown {
    return this[TARGET].Name;
  }

  get Description(): unknown {
    return this[TARGET].Description;
  }
}
registerLateBound(VMRCAuthenticator, LateVMRCAuthenticator);

/** VMRCClientControl for scripts. */
class LateVMRCClientControl extends LateBound<VMRCClientControl> {
  AboutBox(): unknown {
    return arguments.length === 0 ? this[TARGET].AboutBox() : invokeLate(this[TARGET], "AboutBox", arguments);
  }

  AdminDisplay(): unknown {
    return arguments.length === 0 ? this[TARGET].AdminDisplay() : invokeLate(this[TARGET], "AdminDisplay", arguments);
  }

  get AdministratorMode(): unknown {
    return this[TARGET].AdministratorMode;
  }

  set AdministratorMode(value: unknown) {
    this[TARGET].AdministratorMode = early(value) as never;
  }

  get AutoSize(): unknown {
    return this[TARGET].AutoSize;
  }

  set AutoSize(value: unknown) {
    this[TARGET].AutoSize = early(value) as never;
  }

  Connect(): unknown {
    return arguments.length === 0 ? this[TARGET].Connect() : invokeLate(this[TARGET], "Connect", arguments);
  }

  Disconnect(): unknown {
    return arguments.length === 0 ? this[TARGET].Disconnect() : invokeLate(this[TARGET], "Disconnect", arguments);
  }

  get Enabled(): unknown {
    return this[TARGET].Enabled;
  }

  set Enabled(value: unknown) {
    this[TARGET].Enabled = early(value) as never;
  }

  get HostKey(): unknown {
    return this[TARGET].HostKey;
  }

  set HostKey(value: unknown) {
    this[TARGET].HostKey = early(value) as never;
  }

  get MenuBackColor(): unknown {
    return this[TARGET].MenuBackColor;
  }

  set MenuBackColor(value: unknown) {
    this[TARGET].MenuBackColor = early(value) as never;
  }

  get MenuEnabled(): unknown {
    return this[TARGET].MenuEnabled;
  }

  set MenuEnabled(value: unknown) {
    this[TARGET].MenuEnabled = early(value) as never;
  }

  get MenuFontColor(): unknown {
    return this[TARGET].MenuFontColor;
  }

  set MenuFontColor(value: unknown) {
    this[TARGET].MenuFontColor = early(value) as never;
  }

  get MenuFontFace(): unknown {
    return this[TARGET].MenuFontFace;
  }

  set MenuFontFace(value: unknown) {
    this[TARGET].MenuFontFace = early(value) as never;
  }

  get MenuFontSize(): unknown {
    return this[TARGET].MenuFontSize;
  }

  set MenuFontSize(value: unknown) {
    this[TARGET].MenuFontSize = early(value) as never;
  }

  get MenuHeight(): unknown {
    return this[TARGET].MenuHeight;
  }

  set MenuHeight(value: unknown) {
    this[TARGET].MenuHeight = early(value) as never;
  }

  get ReadyState(): unknown {
    return this[TARGET].ReadyState;
  }

  set ReadyState(value: unknown) {
    this[TARGET].ReadyState = early(value) as never;
  }

  get ReducedColorsMode(): unknown {
    return this[TARGET].ReducedColorsMode;
  }

  set ReducedColorsMode(value: unknown) {
    this[TARGET].ReducedColorsMode = early(value) as never;
  }

  Refresh(): unknown {
    return arguments.length === 0 ? this[TARGET].Refresh() : invokeLate(this[TARGET], "Refresh", arguments);
  }

  SendKeySequence(keySequence: unknown): unknown {
    return arguments.length === 1
      ? this[TARGET].SendKeySequence(early(keySequence) as never)
      : invokeLate(this[TARGET], "SendKeySequence", arguments);
  }

  get ServerAddress(): unknown {
    return this[TARGET].ServerAddress;
  }

  set ServerAddress(value: unknown) {
    this[TARGET].ServerAddress = early(value) as never;
  }

  get ServerDisplayHeight(): unknown {
    return this[TARGET].ServerDisplayHeight;
  }

  get ServerDisplayName(): unknown {
    return this[TARGET].ServerDisplayName;
  }

  set ServerDisplayName(value: unknown) {
    this[TARGET].ServerDisplayName = early(value) as never;
  }

  get ServerDisplayWidth(): unknown {
    return this[TARGET].ServerDisplayWidth;
  }

  get ServerPort(): unknown {
    return this[TARGET].ServerPort;
  }

  set ServerPort(value: unknown) {
    this[TARGET].ServerPort = early(value) as never;
  }

  ShowConnectionInfo(): unknown {
    return arguments.length === 0
      ? this[TARGET].ShowConnectionInfo()
      : invokeLate(this[TARGET], "ShowConnectionInfo", arguments);
  }

  get ShrinkEnabled(): unknown {
    return this[TARGET].ShrinkEnabled;
  }

  set ShrinkEnabled(value: unknown) {
    this[TARGET].ShrinkEnabled = early(value) as never;
  }

  get State(): unknown {
    return this[TARGET].State;
  }

  set UserDomain(value: unknown) {
    this[TARGET].UserDomain = early(value) as never;
  }

  set UserName(value: unknown) {
    this[TARGET].UserName = early(value) as never;
  }

  set UserPassword(value: unknown) {
    this[TARGET].UserPassword = early(value) as never;
  }

  get ViewOnlyMode(): unknown {
    return this[TARGET].ViewOnlyMode;
  }

  set ViewOnlyMode(value: unknown) {
    this[TARGET].ViewOnlyMode = early(value) as never;
  }
}
registerLateBound(VMRCClientControl, LateVMRCClientControl);

/** VMSupportDriverCollection for scripts. */
class LateVMSupportDriverCollection extends LateBound<VMSupportDriverCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMSupportDriverCollection, LateVMSupportDriverCollection);

/** VMVirtualMachineCollection for scripts. */
class LateVMVirtualMachineCollection extends LateBound<VMVirtualMachineCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMVirtualMachineCollection, LateVMVirtualMachineCollection);

/** VMTaskCollection for scripts. */
class LateVMTaskCollection extends LateBound<VMTaskCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMTaskCollection, LateVMTaskCollection);

/** VMHardDiskConnectionCollection for scripts. */
class LateVMHardDiskConnectionCollection extends LateBound<VMHardDiskConnectionCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMHardDiskConnectionCollection, LateVMHardDiskConnectionCollection);

/** VMSCSIControllerCollection for scripts. */
class LateVMSCSIControllerCollection extends LateBound<VMSCSIControllerCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMSCSIControllerCollection, LateVMSCSIControllerCollection);

/** VMDVDDriveCollection for scripts. */
class LateVMDVDDriveCollection extends LateBound<VMDVDDriveCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMDVDDriveCollection, LateVMDVDDriveCollection);

/** VMFloppyDriveCollection for scripts. */
class LateVMFloppyDriveCollection extends LateBound<VMFloppyDriveCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMFloppyDriveCollection, LateVMFloppyDriveCollection);

/** VMSerialPortCollection for scripts. */
class LateVMSerialPortCollection extends LateBound<VMSerialPortCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMSerialPortCollection, LateVMSerialPortCollection);

/** VMParallelPortCollection for scripts. */
class LateVMParallelPortCollection extends LateBound<VMParallelPortCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMParallelPortCollection, LateVMParallelPortCollection);

/** VMVirtualNetworkCollection for scripts. */
class LateVMVirtualNetworkCollection extends LateBound<VMVirtualNetworkCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMVirtualNetworkCollection, LateVMVirtualNetworkCollection);

/** VMNetworkAdapterCollection for scripts. */
class LateVMNetworkAdapterCollection extends LateBound<VMNetworkAdapterCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMNetworkAdapterCollection, LateVMNetworkAdapterCollection);

/** VMAccessRightsCollection for scripts. */
class LateVMAccessRightsCollection extends LateBound<VMAccessRightsCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMAccessRightsCollection, LateVMAccessRightsCollection);

/** VMRCAuthenticatorCollection for scripts. */
class LateVMRCAuthenticatorCollection extends LateBound<VMRCAuthenticatorCollection> {
  get Count(): unknown {
    return this[TARGET].Count;
  }

  Item(index: unknown): unknown {
    return arguments.length === 1
      ? late(this[TARGET].Item(early(index) as never))
      : invokeLate(this[TARGET], "Item", arguments);
  }

  get _NewEnum(): unknown {
    return late(this[TARGET]._NewEnum);
  }
}
registerLateBound(VMRCAuthenticatorCollection, LateVMRCAuthenticatorCollection);
