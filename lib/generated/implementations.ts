// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

/* eslint-disable @typescript-eslint/no-unused-vars -- the names of parameters are for those who override */
import { Implementation } from "../com/com-object.js";
import { notImplemented } from "../com/com-error.js";
import type {
  VMAccessRightsType,
  VMAutoStartType,
  VMDVDDriveAttachmentType,
  VMDisplayVideoMode,
  VMDriveBusType,
  VMDriveType,
  VMEventType,
  VMFloppyDiskImageType,
  VMFloppyDriveAttachmentType,
  VMHardDiskType,
  VMMouseButton,
  VMRCAuthenticationType,
  VMRCState,
  VMSerialPortType,
  VMShutdownAction,
  VMSupportDriverType,
  VMTaskResult,
  VMUndoAction,
  VMVMState,
} from "./enumerations.js";
import type { GENERIC_MAPPING } from "../../typings/com.js";

/** Behind IVMVirtualServer. */
export abstract class VMVirtualServerImplementation extends Implementation {
  get HostInfo(): VMHostInfoImplementation {
    throw notImplemented("IVMVirtualServer.HostInfo");
  }

  QueryLocale(inLanguage: string | null): number {
    throw notImplemented("IVMVirtualServer.QueryLocale");
  }

  get DefaultLocale(): number {
    throw notImplemented("IVMVirtualServer.DefaultLocale");
  }

  set Locale(value: number) {
    throw notImplemented("IVMVirtualServer.Locale");
  }

  FindVirtualMachine(configurationName: string | null): VMVirtualMachineImplementation | null {
    throw notImplemented("IVMVirtualServer.FindVirtualMachine");
  }

  CreateVirtualMachine(
    configurationName: string | null,
    configurationPath: string | null,
  ): VMVirtualMachineImplementation {
    throw notImplemented("IVMVirtualServer.CreateVirtualMachine");
  }

  DeleteVirtualMachine(virtualMachine: VMVirtualMachineImplementation | null): void {
    throw notImplemented("IVMVirtualServer.DeleteVirtualMachine");
  }

  RegisterVirtualMachine(
    configurationName: string | null,
    configurationPath: string | null,
  ): VMVirtualMachineImplementation {
    throw notImplemented("IVMVirtualServer.RegisterVirtualMachine");
  }

  UnregisterVirtualMachine(virtualMachine: VMVirtualMachineImplementation | null): void {
    throw notImplemented("IVMVirtualServer.UnregisterVirtualMachine");
  }

  get VirtualMachines(): IVMVirtualMachineCollectionImplementation {
    throw notImplemented("IVMVirtualServer.VirtualMachines");
  }

  FindVirtualNetwork(virtualNetworkName: string | null): VMVirtualNetworkImplementation | null {
    throw notImplemented("IVMVirtualServer.FindVirtualNetwork");
  }

  CreateVirtualNetwork(
    virtualNetworkName: string | null,
    virtualNetworkPath: string | null,
  ): VMVirtualNetworkImplementation {
    throw notImplemented("IVMVirtualServer.CreateVirtualNetwork");
  }

  DeleteVirtualNetwork(virtualNetwork: VMVirtualNetworkImplementation | null): void {
    throw notImplemented("IVMVirtualServer.DeleteVirtualNetwork");
  }

  RegisterVirtualNetwork(
    virtualNetworkName: string | null,
    virtualNetworkPath: string | null,
  ): VMVirtualNetworkImplementation {
    throw notImplemented("IVMVirtualServer.RegisterVirtualNetwork");
  }

  UnregisterVirtualNetwork(virtualNetwork: VMVirtualNetworkImplementation | null): void {
    throw notImplemented("IVMVirtualServer.UnregisterVirtualNetwork");
  }

  get VirtualNetworks(): IVMVirtualNetworkCollectionImplementation {
    throw notImplemented("IVMVirtualServer.VirtualNetworks");
  }

  get UnconnectedNetworkAdapters(): IVMNetworkAdapterCollectionImplementation {
    throw notImplemented("IVMVirtualServer.UnconnectedNetworkAdapters");
  }

  get SupportDrivers(): IVMSupportDriverCollectionImplementation {
    throw notImplemented("IVMVirtualServer.SupportDrivers");
  }

  get Tasks(): IVMTaskCollectionImplementation {
    throw notImplemented("IVMVirtualServer.Tasks");
  }

  CreateDynamicVirtualHardDisk(imagePath: string | null, size: number): VMTaskImplementation {
    throw notImplemented("IVMVirtualServer.CreateDynamicVirtualHardDisk");
  }

  CreateFixedVirtualHardDisk(imagePath: string | null, size: number): VMTaskImplementation {
    throw notImplemented("IVMVirtualServer.CreateFixedVirtualHardDisk");
  }

  CreateDifferencingVirtualHardDisk(imagePath: string | null, parentPath: string | null): VMTaskImplementation {
    throw notImplemented("IVMVirtualServer.CreateDifferencingVirtualHardDisk");
  }

  CreateHostDriveVirtualHardDisk(
    imagePath: string | null,
    hostDriveIdentifier: string | null,
    mountReadOnly: boolean,
  ): VMTaskImplementation {
    throw notImplemented("IVMVirtualServer.CreateHostDriveVirtualHardDisk");
  }

  GetHardDisk(imagePath: string | null): VMHardDiskImplementation {
    throw notImplemented("IVMVirtualServer.GetHardDisk");
  }

  CreateFloppyDiskImage(imagePath: string | null, imageType: VMFloppyDiskImageType): void {
    throw notImplemented("IVMVirtualServer.CreateFloppyDiskImage");
  }

  GetFloppyDiskImageType(imagePath: string | null): VMFloppyDiskImageType {
    throw notImplemented("IVMVirtualServer.GetFloppyDiskImageType");
  }

  get VSScriptsEnabled(): boolean {
    throw notImplemented("IVMVirtualServer.VSScriptsEnabled");
  }

  set VSScriptsEnabled(value: boolean) {
    throw notImplemented("IVMVirtualServer.VSScriptsEnabled");
  }

  get VMScriptsEnabled(): boolean {
    throw notImplemented("IVMVirtualServer.VMScriptsEnabled");
  }

  set VMScriptsEnabled(value: boolean) {
    throw notImplemented("IVMVirtualServer.VMScriptsEnabled");
  }

  AttachScriptToEvent(eventType: VMEventType, scriptCommandLine: string | null): void {
    throw notImplemented("IVMVirtualServer.AttachScriptToEvent");
  }

  RemoveScriptFromEvent(eventType: VMEventType): void {
    throw notImplemented("IVMVirtualServer.RemoveScriptFromEvent");
  }

  FetchScriptByEvent(eventType: VMEventType): string | null {
    throw notImplemented("IVMVirtualServer.FetchScriptByEvent");
  }

  GetConfigurationValue(preferenceKey: string | null): string | number | boolean | Uint8Array {
    throw notImplemented("IVMVirtualServer.GetConfigurationValue");
  }

  SetConfigurationValue(preferenceKey: string | null, preferenceValue: unknown): void {
    throw notImplemented("IVMVirtualServer.SetConfigurationValue");
  }

  RemoveConfigurationValue(preferenceKey: string | null): void {
    throw notImplemented("IVMVirtualServer.RemoveConfigurationValue");
  }

  VMRCCreateEncryptionCertificateRequest(distinguishedName: string | null, keyLength: number): string {
    throw notImplemented("IVMVirtualServer.VMRCCreateEncryptionCertificateRequest");
  }

  get VMRCEnabled(): boolean {
    throw notImplemented("IVMVirtualServer.VMRCEnabled");
  }

  set VMRCEnabled(value: boolean) {
    throw notImplemented("IVMVirtualServer.VMRCEnabled");
  }

  get VMRCAdminAddress(): string {
    throw notImplemented("IVMVirtualServer.VMRCAdminAddress");
  }

  set VMRCAdminAddress(value: string | null) {
    throw notImplemented("IVMVirtualServer.VMRCAdminAddress");
  }

  get VMRCAdminPortNumber(): number {
    throw notImplemented("IVMVirtualServer.VMRCAdminPortNumber");
  }

  set VMRCAdminPortNumber(value: number) {
    throw notImplemented("IVMVirtualServer.VMRCAdminPortNumber");
  }

  get VMRCXResolution(): number {
    throw notImplemented("IVMVirtualServer.VMRCXResolution");
  }

  set VMRCXResolution(value: number) {
    throw notImplemented("IVMVirtualServer.VMRCXResolution");
  }

  get VMRCYResolution(): number {
    throw notImplemented("IVMVirtualServer.VMRCYResolution");
  }

  set VMRCYResolution(value: number) {
    throw notImplemented("IVMVirtualServer.VMRCYResolution");
  }

  get VMRCEncryptionEnabled(): boolean {
    throw notImplemented("IVMVirtualServer.VMRCEncryptionEnabled");
  }

  set VMRCEncryptionEnabled(value: boolean) {
    throw notImplemented("IVMVirtualServer.VMRCEncryptionEnabled");
  }

  get VMRCAuthenticator(): VMRCAuthenticatorImplementation {
    throw notImplemented("IVMVirtualServer.VMRCAuthenticator");
  }

  set VMRCAuthenticator(value: VMRCAuthenticatorImplementation | null) {
    throw notImplemented("IVMVirtualServer.VMRCAuthenticator");
  }

  get VMRCAuthenticators(): IVMRCAuthenticatorCollectionImplementation {
    throw notImplemented("IVMVirtualServer.VMRCAuthenticators");
  }

  get VMRCIdleConnectionTimeoutEnabled(): boolean {
    throw notImplemented("IVMVirtualServer.VMRCIdleConnectionTimeoutEnabled");
  }

  set VMRCIdleConnectionTimeoutEnabled(value: boolean) {
    throw notImplemented("IVMVirtualServer.VMRCIdleConnectionTimeoutEnabled");
  }

  get VMRCIdleConnectionTimeout(): number {
    throw notImplemented("IVMVirtualServer.VMRCIdleConnectionTimeout");
  }

  set VMRCIdleConnectionTimeout(value: number) {
    throw notImplemented("IVMVirtualServer.VMRCIdleConnectionTimeout");
  }

  get VMRCEncryptionCertificate(): string {
    throw notImplemented("IVMVirtualServer.VMRCEncryptionCertificate");
  }

  set VMRCEncryptionCertificate(value: string | null) {
    throw notImplemented("IVMVirtualServer.VMRCEncryptionCertificate");
  }

  get VMRCEncryptionCertificateRequest(): string {
    throw notImplemented("IVMVirtualServer.VMRCEncryptionCertificateRequest");
  }

  get MinimumMemoryPerVM(): number {
    throw notImplemented("IVMVirtualServer.MinimumMemoryPerVM");
  }

  get MaximumMemoryPerVM(): number {
    throw notImplemented("IVMVirtualServer.MaximumMemoryPerVM");
  }

  get SuggestedMaximumMemoryPerVM(): number {
    throw notImplemented("IVMVirtualServer.SuggestedMaximumMemoryPerVM");
  }

  get MaximumFloppyDrivesPerVM(): number {
    throw notImplemented("IVMVirtualServer.MaximumFloppyDrivesPerVM");
  }

  get MaximumSerialPortsPerVM(): number {
    throw notImplemented("IVMVirtualServer.MaximumSerialPortsPerVM");
  }

  get MaximumParallelPortsPerVM(): number {
    throw notImplemented("IVMVirtualServer.MaximumParallelPortsPerVM");
  }

  get MaximumNetworkAdaptersPerVM(): number {
    throw notImplemented("IVMVirtualServer.MaximumNetworkAdaptersPerVM");
  }

  get MaximumNumberOfIDEBuses(): number {
    throw notImplemented("IVMVirtualServer.MaximumNumberOfIDEBuses");
  }

  get MaximumNumberOfSCSIControllers(): number {
    throw notImplemented("IVMVirtualServer.MaximumNumberOfSCSIControllers");
  }

  get DefaultVMConfigurationPath(): string {
    throw notImplemented("IVMVirtualServer.DefaultVMConfigurationPath");
  }

  set DefaultVMConfigurationPath(value: string | null) {
    throw notImplemented("IVMVirtualServer.DefaultVMConfigurationPath");
  }

  get DefaultVNConfigurationPath(): string {
    throw notImplemented("IVMVirtualServer.DefaultVNConfigurationPath");
  }

  get SearchPaths(): string[] {
    throw notImplemented("IVMVirtualServer.SearchPaths");
  }

  set SearchPaths(value: unknown) {
    throw notImplemented("IVMVirtualServer.SearchPaths");
  }

  GetHardDiskFiles(inAdditionalSearchPaths: unknown): string[] {
    throw notImplemented("IVMVirtualServer.GetHardDiskFiles");
  }

  GetVirtualMachineFiles(inAdditionalSearchPaths: unknown, inExcludedRegisteredVMs: boolean): string[] {
    throw notImplemented("IVMVirtualServer.GetVirtualMachineFiles");
  }

  GetVirtualNetworkFiles(inAdditionalSearchPaths: unknown, inExcludedRegisteredVNs: boolean): string[] {
    throw notImplemented("IVMVirtualServer.GetVirtualNetworkFiles");
  }

  GetFloppyDiskFiles(inAdditionalSearchPaths: unknown): string[] {
    throw notImplemented("IVMVirtualServer.GetFloppyDiskFiles");
  }

  GetDVDFiles(inAdditionalSearchPaths: unknown): string[] {
    throw notImplemented("IVMVirtualServer.GetDVDFiles");
  }

  get Name(): string {
    throw notImplemented("IVMVirtualServer.Name");
  }

  get Version(): string {
    throw notImplemented("IVMVirtualServer.Version");
  }

  get ProductID(): string {
    throw notImplemented("IVMVirtualServer.ProductID");
  }

  get UpTime(): number {
    throw notImplemented("IVMVirtualServer.UpTime");
  }

  get AvailableSystemCapacity(): number {
    throw notImplemented("IVMVirtualServer.AvailableSystemCapacity");
  }

  get Security(): VMSecurityImplementation {
    throw notImplemented("IVMVirtualServer.Security");
  }

  set Security(value: VMSecurityImplementation | null) {
    throw notImplemented("IVMVirtualServer.Security");
  }
}

/** Behind IVMHostInfo. */
export abstract class VMHostInfoImplementation extends Implementation {
  get LogicalProcessorCount(): number {
    throw notImplemented("IVMHostInfo.LogicalProcessorCount");
  }

  get PhysicalProcessorCount(): number {
    throw notImplemented("IVMHostInfo.PhysicalProcessorCount");
  }

  get ProcessorSpeed(): number {
    throw notImplemented("IVMHostInfo.ProcessorSpeed");
  }

  get ProcessorSpeedString(): string {
    throw notImplemented("IVMHostInfo.ProcessorSpeedString");
  }

  get ProcessorManufacturerString(): string {
    throw notImplemented("IVMHostInfo.ProcessorManufacturerString");
  }

  get ProcessorVersionString(): string {
    throw notImplemented("IVMHostInfo.ProcessorVersionString");
  }

  get ProcessorFeaturesString(): string {
    throw notImplemented("IVMHostInfo.ProcessorFeaturesString");
  }

  get MMX(): boolean {
    throw notImplemented("IVMHostInfo.MMX");
  }

  get SSE(): boolean {
    throw notImplemented("IVMHostInfo.SSE");
  }

  get SSE2(): boolean {
    throw notImplemented("IVMHostInfo.SSE2");
  }

  get ThreeDNow(): boolean {
    throw notImplemented("IVMHostInfo.ThreeDNow");
  }

  get Memory(): number {
    throw notImplemented("IVMHostInfo.Memory");
  }

  get MemoryTotalString(): string {
    throw notImplemented("IVMHostInfo.MemoryTotalString");
  }

  get MemoryAvail(): number {
    throw notImplemented("IVMHostInfo.MemoryAvail");
  }

  get MemoryAvailString(): string {
    throw notImplemented("IVMHostInfo.MemoryAvailString");
  }

  get OperatingSystem(): string {
    throw notImplemented("IVMHostInfo.OperatingSystem");
  }

  get OSVersionString(): string {
    throw notImplemented("IVMHostInfo.OSVersionString");
  }

  get OSMajorVersion(): number {
    throw notImplemented("IVMHostInfo.OSMajorVersion");
  }

  get OSMinorVersion(): number {
    throw notImplemented("IVMHostInfo.OSMinorVersion");
  }

  get OSServicePackString(): string {
    throw notImplemented("IVMHostInfo.OSServicePackString");
  }

  get NetworkAdapters(): string[] {
    throw notImplemented("IVMHostInfo.NetworkAdapters");
  }

  get NetworkAddresses(): string[] {
    throw notImplemented("IVMHostInfo.NetworkAddresses");
  }

  IsHostDriveMounted(hostDriveIdentifier: string | null): boolean {
    throw notImplemented("IVMHostInfo.IsHostDriveMounted");
  }

  GetHostDriveSize(hostDriveIdentifier: string | null): number {
    throw notImplemented("IVMHostInfo.GetHostDriveSize");
  }

  get HostDrives(): string[] {
    throw notImplemented("IVMHostInfo.HostDrives");
  }

  get DVDDrives(): number[] {
    throw notImplemented("IVMHostInfo.DVDDrives");
  }

  get FloppyDrives(): number[] {
    throw notImplemented("IVMHostInfo.FloppyDrives");
  }

  get SerialPorts(): string {
    throw notImplemented("IVMHostInfo.SerialPorts");
  }

  get ParallelPort(): string {
    throw notImplemented("IVMHostInfo.ParallelPort");
  }

  get UTCTime(): Date {
    throw notImplemented("IVMHostInfo.UTCTime");
  }
}

/** Behind IVMSupportDriver. */
export abstract class VMSupportDriverImplementation extends Implementation {
  get Type(): VMSupportDriverType {
    throw notImplemented("IVMSupportDriver.Type");
  }

  get Description(): string {
    throw notImplemented("IVMSupportDriver.Description");
  }

  get Manufacturer(): string {
    throw notImplemented("IVMSupportDriver.Manufacturer");
  }

  get Provider(): string {
    throw notImplemented("IVMSupportDriver.Provider");
  }

  get Version(): string {
    throw notImplemented("IVMSupportDriver.Version");
  }

  get Date(): string {
    throw notImplemented("IVMSupportDriver.Date");
  }
}

/** Behind IVMVirtualMachine. */
export abstract class VMVirtualMachineImplementation extends Implementation {
  get Name(): string {
    throw notImplemented("IVMVirtualMachine.Name");
  }

  set Name(value: string | null) {
    throw notImplemented("IVMVirtualMachine.Name");
  }

  get ConfigID(): string {
    throw notImplemented("IVMVirtualMachine.ConfigID");
  }

  get File(): string {
    throw notImplemented("IVMVirtualMachine.File");
  }

  get Accountant(): VMAccountantImplementation {
    throw notImplemented("IVMVirtualMachine.Accountant");
  }

  get GuestOS(): VMGuestOSImplementation {
    throw notImplemented("IVMVirtualMachine.GuestOS");
  }

  get Display(): VMDisplayImplementation {
    throw notImplemented("IVMVirtualMachine.Display");
  }

  get Keyboard(): VMKeyboardImplementation {
    throw notImplemented("IVMVirtualMachine.Keyboard");
  }

  get Mouse(): VMMouseDeviceImplementation {
    throw notImplemented("IVMVirtualMachine.Mouse");
  }

  Startup(): VMTaskImplementation {
    throw notImplemented("IVMVirtualMachine.Startup");
  }

  TurnOff(): VMTaskImplementation {
    throw notImplemented("IVMVirtualMachine.TurnOff");
  }

  Save(): VMTaskImplementation {
    throw notImplemented("IVMVirtualMachine.Save");
  }

  Reset(): VMTaskImplementation {
    throw notImplemented("IVMVirtualMachine.Reset");
  }

  DiscardSavedState(): void {
    throw notImplemented("IVMVirtualMachine.DiscardSavedState");
  }

  Pause(): void {
    throw notImplemented("IVMVirtualMachine.Pause");
  }

  Resume(): void {
    throw notImplemented("IVMVirtualMachine.Resume");
  }

  get State(): VMVMState {
    throw notImplemented("IVMVirtualMachine.State");
  }

  get AutoStartAtLaunch(): VMAutoStartType {
    throw notImplemented("IVMVirtualMachine.AutoStartAtLaunch");
  }

  set AutoStartAtLaunch(value: VMAutoStartType) {
    throw notImplemented("IVMVirtualMachine.AutoStartAtLaunch");
  }

  get AutoStartAtLaunchDelay(): number {
    throw notImplemented("IVMVirtualMachine.AutoStartAtLaunchDelay");
  }

  set AutoStartAtLaunchDelay(value: number) {
    throw notImplemented("IVMVirtualMachine.AutoStartAtLaunchDelay");
  }

  get ShutdownActionOnQuit(): VMShutdownAction {
    throw notImplemented("IVMVirtualMachine.ShutdownActionOnQuit");
  }

  set ShutdownActionOnQuit(value: VMShutdownAction) {
    throw notImplemented("IVMVirtualMachine.ShutdownActionOnQuit");
  }

  get SavedStateFilePath(): string {
    throw notImplemented("IVMVirtualMachine.SavedStateFilePath");
  }

  get BIOSGUID(): string {
    throw notImplemented("IVMVirtualMachine.BIOSGUID");
  }

  set BIOSGUID(value: string | null) {
    throw notImplemented("IVMVirtualMachine.BIOSGUID");
  }

  get BIOSSerialNumber(): string {
    throw notImplemented("IVMVirtualMachine.BIOSSerialNumber");
  }

  set BIOSSerialNumber(value: string | null) {
    throw notImplemented("IVMVirtualMachine.BIOSSerialNumber");
  }

  get BaseBoardSerialNumber(): string {
    throw notImplemented("IVMVirtualMachine.BaseBoardSerialNumber");
  }

  set BaseBoardSerialNumber(value: string | null) {
    throw notImplemented("IVMVirtualMachine.BaseBoardSerialNumber");
  }

  get ChassisSerialNumber(): string {
    throw notImplemented("IVMVirtualMachine.ChassisSerialNumber");
  }

  set ChassisSerialNumber(value: string | null) {
    throw notImplemented("IVMVirtualMachine.ChassisSerialNumber");
  }

  get ChassisAssetTag(): string {
    throw notImplemented("IVMVirtualMachine.ChassisAssetTag");
  }

  set ChassisAssetTag(value: string | null) {
    throw notImplemented("IVMVirtualMachine.ChassisAssetTag");
  }

  AddHardDiskConnection(
    hardDiskPath: string | null,
    busType: VMDriveBusType,
    busNumber: number,
    deviceNumber: number,
  ): VMHardDiskConnectionImplementation {
    throw notImplemented("IVMVirtualMachine.AddHardDiskConnection");
  }

  RemoveHardDiskConnection(hardDiskConnection: VMHardDiskConnectionImplementation | null): void {
    throw notImplemented("IVMVirtualMachine.RemoveHardDiskConnection");
  }

  get HardDiskConnections(): IVMHardDiskConnectionCollectionImplementation {
    throw notImplemented("IVMVirtualMachine.HardDiskConnections");
  }

  MergeUndoDisks(): VMTaskImplementation {
    throw notImplemented("IVMVirtualMachine.MergeUndoDisks");
  }

  DiscardUndoDisks(): void {
    throw notImplemented("IVMVirtualMachine.DiscardUndoDisks");
  }

  get Undoable(): boolean {
    throw notImplemented("IVMVirtualMachine.Undoable");
  }

  set Undoable(value: boolean) {
    throw notImplemented("IVMVirtualMachine.Undoable");
  }

  get UndoAction(): VMUndoAction {
    throw notImplemented("IVMVirtualMachine.UndoAction");
  }

  set UndoAction(value: VMUndoAction) {
    throw notImplemented("IVMVirtualMachine.UndoAction");
  }

  AddDVDROMDrive(busType: VMDriveBusType, busNumber: number, deviceNumber: number): VMDVDDriveImplementation {
    throw notImplemented("IVMVirtualMachine.AddDVDROMDrive");
  }

  RemoveDVDROMDrive(dvdDrive: VMDVDDriveImplementation | null): void {
    throw notImplemented("IVMVirtualMachine.RemoveDVDROMDrive");
  }

  get DVDROMDrives(): IVMDVDDriveCollectionImplementation {
    throw notImplemented("IVMVirtualMachine.DVDROMDrives");
  }

  get FloppyDrives(): IVMFloppyDriveCollectionImplementation {
    throw notImplemented("IVMVirtualMachine.FloppyDrives");
  }

  AddNetworkAdapter(): VMNetworkAdapterImplementation {
    throw notImplemented("IVMVirtualMachine.AddNetworkAdapter");
  }

  RemoveNetworkAdapter(networkAdapter: VMNetworkAdapterImplementation | null): void {
    throw notImplemented("IVMVirtualMachine.RemoveNetworkAdapter");
  }

  get NetworkAdapters(): IVMNetworkAdapterCollectionImplementation {
    throw notImplemented("IVMVirtualMachine.NetworkAdapters");
  }

  get SerialPorts(): IVMSerialPortCollectionImplementation {
    throw notImplemented("IVMVirtualMachine.SerialPorts");
  }

  AddSCSIController(): VMSCSIControllerImplementation {
    throw notImplemented("IVMVirtualMachine.AddSCSIController");
  }

  RemoveSCSIController(controller: VMSCSIControllerImplementation | null): void {
    throw notImplemented("IVMVirtualMachine.RemoveSCSIController");
  }

  get SCSIControllers(): IVMSCSIControllerCollectionImplementation {
    throw notImplemented("IVMVirtualMachine.SCSIControllers");
  }

  get ParallelPorts(): IVMParallelPortCollectionImplementation {
    throw notImplemented("IVMVirtualMachine.ParallelPorts");
  }

  AttachScriptToEvent(eventType: VMEventType, scriptCommandLine: string | null): void {
    throw notImplemented("IVMVirtualMachine.AttachScriptToEvent");
  }

  RemoveScriptFromEvent(eventType: VMEventType): void {
    throw notImplemented("IVMVirtualMachine.RemoveScriptFromEvent");
  }

  FetchScriptByEvent(eventType: VMEventType): string | null {
    throw notImplemented("IVMVirtualMachine.FetchScriptByEvent");
  }

  get ProcessorSpeed(): number {
    throw notImplemented("IVMVirtualMachine.ProcessorSpeed");
  }

  get HasMMX(): boolean {
    throw notImplemented("IVMVirtualMachine.HasMMX");
  }

  get HasSSE(): boolean {
    throw notImplemented("IVMVirtualMachine.HasSSE");
  }

  get HasSSE2(): boolean {
    throw notImplemented("IVMVirtualMachine.HasSSE2");
  }

  get Has3DNow(): boolean {
    throw notImplemented("IVMVirtualMachine.Has3DNow");
  }

  get Notes(): string {
    throw notImplemented("IVMVirtualMachine.Notes");
  }

  set Notes(value: string | null) {
    throw notImplemented("IVMVirtualMachine.Notes");
  }

  get Memory(): number {
    throw notImplemented("IVMVirtualMachine.Memory");
  }

  set Memory(value: number) {
    throw notImplemented("IVMVirtualMachine.Memory");
  }

  get AttachedDriveTypes(): VMDriveType[] {
    throw notImplemented("IVMVirtualMachine.AttachedDriveTypes");
  }

  get RunAsDefinedAccount(): boolean {
    throw notImplemented("IVMVirtualMachine.RunAsDefinedAccount");
  }

  set RunAsDefinedAccount(value: boolean) {
    throw notImplemented("IVMVirtualMachine.RunAsDefinedAccount");
  }

  get AccountName(): string {
    throw notImplemented("IVMVirtualMachine.AccountName");
  }

  SetAccountNameAndPassword(accountName: string | null, accountPassword: string | null): void {
    throw notImplemented("IVMVirtualMachine.SetAccountNameAndPassword");
  }

  get Security(): VMSecurityImplementation {
    throw notImplemented("IVMVirtualMachine.Security");
  }

  GetConfigurationValue(configurationKey: string | null): string | number | boolean | Uint8Array {
    throw notImplemented("IVMVirtualMachine.GetConfigurationValue");
  }

  SetConfigurationValue(configurationKey: string | null, configurationValue: unknown): void {
    throw notImplemented("IVMVirtualMachine.SetConfigurationValue");
  }

  RemoveConfigurationValue(configurationKey: string | null): void {
    throw notImplemented("IVMVirtualMachine.RemoveConfigurationValue");
  }

  GetActivationValue(activationKey: string | null): string | number | boolean | Uint8Array {
    throw notImplemented("IVMVirtualMachine.GetActivationValue");
  }

  SetActivationValue(activationKey: string | null, activationValue: unknown): void {
    throw notImplemented("IVMVirtualMachine.SetActivationValue");
  }

  RemoveActivationValue(activationKey: string | null): void {
    throw notImplemented("IVMVirtualMachine.RemoveActivationValue");
  }
}

/** Behind IVMAccountant. */
export abstract class VMAccountantImplementation extends Implementation {
  SetSchedulingParameters(reservedSystemCapacity: unknown, maxSystemCapacity: unknown, relativeWeight: number): void {
    throw notImplemented("IVMAccountant.SetSchedulingParameters");
  }

  get ReservedSystemCapacity(): number {
    throw notImplemented("IVMAccountant.ReservedSystemCapacity");
  }

  get AllowableReservedSystemCapacity(): number {
    throw notImplemented("IVMAccountant.AllowableReservedSystemCapacity");
  }

  get MaximumSystemCapacity(): number {
    throw notImplemented("IVMAccountant.MaximumSystemCapacity");
  }

  get AllowableMaximumSystemCapacity(): number {
    throw notImplemented("IVMAccountant.AllowableMaximumSystemCapacity");
  }

  get RelativeWeight(): number {
    throw notImplemented("IVMAccountant.RelativeWeight");
  }

  get CPUUtilization(): number {
    throw notImplemented("IVMAccountant.CPUUtilization");
  }

  get CPUUtilizationHistory(): number[] {
    throw notImplemented("IVMAccountant.CPUUtilizationHistory");
  }

  get DiskBytesRead(): number {
    throw notImplemented("IVMAccountant.DiskBytesRead");
  }

  get DiskBytesWritten(): number {
    throw notImplemented("IVMAccountant.DiskBytesWritten");
  }

  get NetworkBytesReceived(): number {
    throw notImplemented("IVMAccountant.NetworkBytesReceived");
  }

  get NetworkBytesSent(): number {
    throw notImplemented("IVMAccountant.NetworkBytesSent");
  }

  get UpTime(): number {
    throw notImplemented("IVMAccountant.UpTime");
  }
}

/** Behind IVMGuestOS and IVMGuestOS2. */
export abstract class VMGuestOSImplementation extends Implementation {
  InstallAdditions(): void {
    throw notImplemented("IVMGuestOS.InstallAdditions");
  }

  ExecuteCommand(inCommand: string | null): void {
    throw notImplemented("IVMGuestOS.ExecuteCommand");
  }

  SetParameter(inParameterName: string | null, inParameterValue: string | null): void {
    throw notImplemented("IVMGuestOS.SetParameter");
  }

  Shutdown(): VMTaskImplementation {
    throw notImplemented("IVMGuestOS.Shutdown");
  }

  get IsHostTimeSyncEnabled(): boolean {
    throw notImplemented("IVMGuestOS.IsHostTimeSyncEnabled");
  }

  set IsHostTimeSyncEnabled(value: boolean) {
    throw notImplemented("IVMGuestOS.IsHostTimeSyncEnabled");
  }

  get HeartbeatPercentage(): number {
    throw notImplemented("IVMGuestOS.HeartbeatPercentage");
  }

  get IsHeartbeating(): boolean {
    throw notImplemented("IVMGuestOS.IsHeartbeating");
  }

  get OSName(): string {
    throw notImplemented("IVMGuestOS.OSName");
  }

  get AdditionsVersion(): string {
    throw notImplemented("IVMGuestOS.AdditionsVersion");
  }

  get CanShutdown(): boolean {
    throw notImplemented("IVMGuestOS.CanShutdown");
  }

  get ComputerName(): string {
    throw notImplemented("IVMGuestOS2.ComputerName");
  }

  GetParameter(inParameterName: string | null): string {
    throw notImplemented("IVMGuestOS2.GetParameter");
  }
}

/** Behind IVMTask and IVMTask2. */
export abstract class VMTaskImplementation extends Implementation {
  WaitForCompletion(timeout: number): void {
    throw notImplemented("IVMTask.WaitForCompletion");
  }

  Cancel(): void {
    throw notImplemented("IVMTask.Cancel");
  }

  get PercentCompleted(): number {
    throw notImplemented("IVMTask.PercentCompleted");
  }

  get Description(): string {
    throw notImplemented("IVMTask.Description");
  }

  get Result(): VMTaskResult {
    throw notImplemented("IVMTask.Result");
  }

  get IsCancelable(): boolean {
    throw notImplemented("IVMTask.IsCancelable");
  }

  get ID(): number {
    throw notImplemented("IVMTask.ID");
  }

  get IsComplete(): boolean {
    throw notImplemented("IVMTask.IsComplete");
  }

  get Error(): number {
    throw notImplemented("IVMTask2.Error");
  }

  get ErrorDescription(): string {
    throw notImplemented("IVMTask2.ErrorDescription");
  }
}

/** Behind IVMDisplay. */
export abstract class VMDisplayImplementation extends Implementation {
  SetDimensions(displayPixelWidth: number, displayPixelHeight: number): void {
    throw notImplemented("IVMDisplay.SetDimensions");
  }

  get Width(): number {
    throw notImplemented("IVMDisplay.Width");
  }

  get Height(): number {
    throw notImplemented("IVMDisplay.Height");
  }

  get VideoMode(): VMDisplayVideoMode {
    throw notImplemented("IVMDisplay.VideoMode");
  }

  _GenerateThumbnail(): number[] {
    throw notImplemented("IVMDisplay._GenerateThumbnail");
  }

  get Thumbnail(): number[] {
    throw notImplemented("IVMDisplay.Thumbnail");
  }
}

/** Behind IVMKeyboard. */
export abstract class VMKeyboardImplementation extends Implementation {
  PressKey(key: string | null): void {
    throw notImplemented("IVMKeyboard.PressKey");
  }

  ReleaseKey(key: string | null): void {
    throw notImplemented("IVMKeyboard.ReleaseKey");
  }

  PressAndReleaseKey(key: string | null): void {
    throw notImplemented("IVMKeyboard.PressAndReleaseKey");
  }

  IsPressed(key: string | null): boolean {
    throw notImplemented("IVMKeyboard.IsPressed");
  }

  TypeAsciiText(text: string | null): void {
    throw notImplemented("IVMKeyboard.TypeAsciiText");
  }

  TypeKeySequence(keySequence: string | null): void {
    throw notImplemented("IVMKeyboard.TypeKeySequence");
  }

  get HasExclusiveAccess(): boolean {
    throw notImplemented("IVMKeyboard.HasExclusiveAccess");
  }

  set HasExclusiveAccess(value: boolean) {
    throw notImplemented("IVMKeyboard.HasExclusiveAccess");
  }
}

/** Behind IVMMouse. */
export abstract class VMMouseDeviceImplementation extends Implementation {
  GetButton(buttonIndex: VMMouseButton): boolean {
    throw notImplemented("IVMMouse.GetButton");
  }

  SetButton(buttonIndex: VMMouseButton, down: boolean): void {
    throw notImplemented("IVMMouse.SetButton");
  }

  Click(buttonIndex: VMMouseButton): void {
    throw notImplemented("IVMMouse.Click");
  }

  get HorizontalPosition(): number {
    throw notImplemented("IVMMouse.HorizontalPosition");
  }

  set HorizontalPosition(value: number) {
    throw notImplemented("IVMMouse.HorizontalPosition");
  }

  get VerticalPosition(): number {
    throw notImplemented("IVMMouse.VerticalPosition");
  }

  set VerticalPosition(value: number) {
    throw notImplemented("IVMMouse.VerticalPosition");
  }

  set ScrollWheelPosition(value: number) {
    throw notImplemented("IVMMouse.ScrollWheelPosition");
  }

  get UsingAbsoluteCoordinates(): boolean {
    throw notImplemented("IVMMouse.UsingAbsoluteCoordinates");
  }

  set UsingAbsoluteCoordinates(value: boolean) {
    throw notImplemented("IVMMouse.UsingAbsoluteCoordinates");
  }
}

/** Behind IVMHardDisk. */
export abstract class VMHardDiskImplementation extends Implementation {
  Merge(): VMTaskImplementation {
    throw notImplemented("IVMHardDisk.Merge");
  }

  MergeTo(newDiskImagePath: string | null, newDiskImageType: VMHardDiskType): VMTaskImplementation {
    throw notImplemented("IVMHardDisk.MergeTo");
  }

  Compact(): VMTaskImplementation {
    throw notImplemented("IVMHardDisk.Compact");
  }

  Convert(convertedDiskImagePath: string | null, convertedDiskImageType: VMHardDiskType): VMTaskImplementation {
    throw notImplemented("IVMHardDisk.Convert");
  }

  get File(): string {
    throw notImplemented("IVMHardDisk.File");
  }

  get Type(): VMHardDiskType {
    throw notImplemented("IVMHardDisk.Type");
  }

  get Security(): VMSecurityImplementation {
    throw notImplemented("IVMHardDisk.Security");
  }

  get SizeInGuest(): number {
    throw notImplemented("IVMHardDisk.SizeInGuest");
  }

  get SizeOnHost(): number {
    throw notImplemented("IVMHardDisk.SizeOnHost");
  }

  get HostFreeDiskSpace(): number {
    throw notImplemented("IVMHardDisk.HostFreeDiskSpace");
  }

  get Parent(): VMHardDiskImplementation | null {
    throw notImplemented("IVMHardDisk.Parent");
  }

  set Parent(value: VMHardDiskImplementation | null) {
    throw notImplemented("IVMHardDisk.Parent");
  }

  get HostDriveIdentifier(): string | null {
    throw notImplemented("IVMHardDisk.HostDriveIdentifier");
  }
}

/** Behind IVMHardDiskConnection. */
export abstract class VMHardDiskConnectionImplementation extends Implementation {
  get HardDisk(): VMHardDiskImplementation {
    throw notImplemented("IVMHardDiskConnection.HardDisk");
  }

  get UndoHardDisk(): VMHardDiskImplementation | null {
    throw notImplemented("IVMHardDiskConnection.UndoHardDisk");
  }

  SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void {
    throw notImplemented("IVMHardDiskConnection.SetBusLocation");
  }

  get BusType(): VMDriveBusType {
    throw notImplemented("IVMHardDiskConnection.BusType");
  }

  get BusNumber(): number {
    throw notImplemented("IVMHardDiskConnection.BusNumber");
  }

  get DeviceNumber(): number {
    throw notImplemented("IVMHardDiskConnection.DeviceNumber");
  }
}

/** Behind IVMSCSIController. */
export abstract class VMSCSIControllerImplementation extends Implementation {
  Configure(isBusShared: boolean, SCSIID: number): void {
    throw notImplemented("IVMSCSIController.Configure");
  }

  get _ID(): number {
    throw notImplemented("IVMSCSIController._ID");
  }

  get SCSIID(): number {
    throw notImplemented("IVMSCSIController.SCSIID");
  }

  get IsBusShared(): boolean {
    throw notImplemented("IVMSCSIController.IsBusShared");
  }
}

/** Behind IVMDVDDrive. */
export abstract class VMDVDDriveImplementation extends Implementation {
  SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void {
    throw notImplemented("IVMDVDDrive.SetBusLocation");
  }

  get BusType(): VMDriveBusType {
    throw notImplemented("IVMDVDDrive.BusType");
  }

  get BusNumber(): number {
    throw notImplemented("IVMDVDDrive.BusNumber");
  }

  get DeviceNumber(): number {
    throw notImplemented("IVMDVDDrive.DeviceNumber");
  }

  AttachImage(imagePath: string | null): void {
    throw notImplemented("IVMDVDDrive.AttachImage");
  }

  ReleaseImage(): void {
    throw notImplemented("IVMDVDDrive.ReleaseImage");
  }

  get ImageFile(): string {
    throw notImplemented("IVMDVDDrive.ImageFile");
  }

  AttachHostDrive(driveLetter: string | null): void {
    throw notImplemented("IVMDVDDrive.AttachHostDrive");
  }

  ReleaseHostDrive(): void {
    throw notImplemented("IVMDVDDrive.ReleaseHostDrive");
  }

  get HostDriveLetter(): string {
    throw notImplemented("IVMDVDDrive.HostDriveLetter");
  }

  get Attachment(): VMDVDDriveAttachmentType {
    throw notImplemented("IVMDVDDrive.Attachment");
  }
}

/** Behind IVMFloppyDrive. */
export abstract class VMFloppyDriveImplementation extends Implementation {
  AttachImage(mediaImagePath: string | null): void {
    throw notImplemented("IVMFloppyDrive.AttachImage");
  }

  ReleaseImage(): void {
    throw notImplemented("IVMFloppyDrive.ReleaseImage");
  }

  get ImageFile(): string {
    throw notImplemented("IVMFloppyDrive.ImageFile");
  }

  AttachHostDrive(driveLetter: string | null): void {
    throw notImplemented("IVMFloppyDrive.AttachHostDrive");
  }

  ReleaseHostDrive(): void {
    throw notImplemented("IVMFloppyDrive.ReleaseHostDrive");
  }

  get HostDriveLetter(): string {
    throw notImplemented("IVMFloppyDrive.HostDriveLetter");
  }

  get DriveNumber(): number {
    throw notImplemented("IVMFloppyDrive.DriveNumber");
  }

  get Attachment(): VMFloppyDriveAttachmentType {
    throw notImplemented("IVMFloppyDrive.Attachment");
  }
}

/** Behind IVMSerialPort. */
export abstract class VMSerialPortImplementation extends Implementation {
  Configure(portType: VMSerialPortType, portName: string | null, connectImmediately: boolean): void {
    throw notImplemented("IVMSerialPort.Configure");
  }

  get _ID(): number {
    throw notImplemented("IVMSerialPort._ID");
  }

  get Type(): VMSerialPortType {
    throw notImplemented("IVMSerialPort.Type");
  }

  get Name(): string {
    throw notImplemented("IVMSerialPort.Name");
  }

  get ConnectImmediately(): boolean {
    throw notImplemented("IVMSerialPort.ConnectImmediately");
  }
}

/** Behind IVMParallelPort. */
export abstract class VMParallelPortImplementation extends Implementation {
  get _ID(): number {
    throw notImplemented("IVMParallelPort._ID");
  }

  get Name(): string {
    throw notImplemented("IVMParallelPort.Name");
  }

  set Name(value: string | null) {
    throw notImplemented("IVMParallelPort.Name");
  }
}

/** Behind IVMVirtualNetwork. */
export abstract class VMVirtualNetworkImplementation extends Implementation {
  get _ID(): Uint8Array {
    throw notImplemented("IVMVirtualNetwork._ID");
  }

  get File(): string {
    throw notImplemented("IVMVirtualNetwork.File");
  }

  get Name(): string {
    throw notImplemented("IVMVirtualNetwork.Name");
  }

  set Name(value: string | null) {
    throw notImplemented("IVMVirtualNetwork.Name");
  }

  get Notes(): string {
    throw notImplemented("IVMVirtualNetwork.Notes");
  }

  set Notes(value: string | null) {
    throw notImplemented("IVMVirtualNetwork.Notes");
  }

  get Security(): VMSecurityImplementation {
    throw notImplemented("IVMVirtualNetwork.Security");
  }

  get HostAdapter(): string {
    throw notImplemented("IVMVirtualNetwork.HostAdapter");
  }

  set HostAdapter(value: string | null) {
    throw notImplemented("IVMVirtualNetwork.HostAdapter");
  }

  get NetworkAdapters(): IVMNetworkAdapterCollectionImplementation {
    throw notImplemented("IVMVirtualNetwork.NetworkAdapters");
  }

  get DHCPVirtualNetworkServer(): VMDHCPVirtualNetworkServerImplementation {
    throw notImplemented("IVMVirtualNetwork.DHCPVirtualNetworkServer");
  }

  get BytesSent(): number {
    throw notImplemented("IVMVirtualNetwork.BytesSent");
  }

  get BytesSentHistory(): number[] {
    throw notImplemented("IVMVirtualNetwork.BytesSentHistory");
  }

  get BytesReceived(): number {
    throw notImplemented("IVMVirtualNetwork.BytesReceived");
  }

  get BytesReceivedHistory(): number[] {
    throw notImplemented("IVMVirtualNetwork.BytesReceivedHistory");
  }

  get BytesDropped(): number {
    throw notImplemented("IVMVirtualNetwork.BytesDropped");
  }

  get BytesDroppedHistory(): number[] {
    throw notImplemented("IVMVirtualNetwork.BytesDroppedHistory");
  }

  get PacketsSent(): number {
    throw notImplemented("IVMVirtualNetwork.PacketsSent");
  }

  get PacketsSentHistory(): number[] {
    throw notImplemented("IVMVirtualNetwork.PacketsSentHistory");
  }

  get PacketsReceived(): number {
    throw notImplemented("IVMVirtualNetwork.PacketsReceived");
  }

  get PacketsReceivedHistory(): number[] {
    throw notImplemented("IVMVirtualNetwork.PacketsReceivedHistory");
  }

  get PacketsDropped(): number {
    throw notImplemented("IVMVirtualNetwork.PacketsDropped");
  }

  get PacketsDroppedHistory(): number[] {
    throw notImplemented("IVMVirtualNetwork.PacketsDroppedHistory");
  }
}

/** Behind IVMDHCPVirtualNetworkServer. */
export abstract class VMDHCPVirtualNetworkServerImplementation extends Implementation {
  ConfigureDHCPServer(
    network: string | null,
    networkMask: string | null,
    startingIPAddress: string | null,
    endingIPAddress: string | null,
    serverIPAddress: string | null,
  ): void {
    throw notImplemented("IVMDHCPVirtualNetworkServer.ConfigureDHCPServer");
  }

  ConfigureDHCPLeaseTimes(leaseTime: unknown, leaseRenewalTime: unknown, leaseRebindingTime: unknown): void {
    throw notImplemented("IVMDHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes");
  }

  get IsEnabled(): boolean {
    throw notImplemented("IVMDHCPVirtualNetworkServer.IsEnabled");
  }

  set IsEnabled(value: boolean) {
    throw notImplemented("IVMDHCPVirtualNetworkServer.IsEnabled");
  }

  get Network(): string {
    throw notImplemented("IVMDHCPVirtualNetworkServer.Network");
  }

  get NetworkMask(): string {
    throw notImplemented("IVMDHCPVirtualNetworkServer.NetworkMask");
  }

  get StartingIPAddress(): string {
    throw notImplemented("IVMDHCPVirtualNetworkServer.StartingIPAddress");
  }

  get EndingIPAddress(): string {
    throw notImplemented("IVMDHCPVirtualNetworkServer.EndingIPAddress");
  }

  get ServerIPAddress(): string {
    throw notImplemented("IVMDHCPVirtualNetworkServer.ServerIPAddress");
  }

  get LeaseTime(): number {
    throw notImplemented("IVMDHCPVirtualNetworkServer.LeaseTime");
  }

  get LeaseRenewalTime(): number {
    throw notImplemented("IVMDHCPVirtualNetworkServer.LeaseRenewalTime");
  }

  get LeaseRebindingTime(): number {
    throw notImplemented("IVMDHCPVirtualNetworkServer.LeaseRebindingTime");
  }

  get DefaultGatewayAddress(): string {
    throw notImplemented("IVMDHCPVirtualNetworkServer.DefaultGatewayAddress");
  }

  set DefaultGatewayAddress(value: string | null) {
    throw notImplemented("IVMDHCPVirtualNetworkServer.DefaultGatewayAddress");
  }

  get DNSServers(): string {
    throw notImplemented("IVMDHCPVirtualNetworkServer.DNSServers");
  }

  set DNSServers(value: string | null) {
    throw notImplemented("IVMDHCPVirtualNetworkServer.DNSServers");
  }

  get WINSServers(): string {
    throw notImplemented("IVMDHCPVirtualNetworkServer.WINSServers");
  }

  set WINSServers(value: string | null) {
    throw notImplemented("IVMDHCPVirtualNetworkServer.WINSServers");
  }
}

/** Behind IVMNetworkAdapter. */
export abstract class VMNetworkAdapterImplementation extends Implementation {
  get _ID(): number {
    throw notImplemented("IVMNetworkAdapter._ID");
  }

  get VirtualMachine(): VMVirtualMachineImplementation {
    throw notImplemented("IVMNetworkAdapter.VirtualMachine");
  }

  AttachToVirtualNetwork(virtualNetwork: VMVirtualNetworkImplementation | null): void {
    throw notImplemented("IVMNetworkAdapter.AttachToVirtualNetwork");
  }

  DetachFromVirtualNetwork(): void {
    throw notImplemented("IVMNetworkAdapter.DetachFromVirtualNetwork");
  }

  get VirtualNetwork(): VMVirtualNetworkImplementation | null {
    throw notImplemented("IVMNetworkAdapter.VirtualNetwork");
  }

  get EthernetAddress(): string {
    throw notImplemented("IVMNetworkAdapter.EthernetAddress");
  }

  set EthernetAddress(value: string | null) {
    throw notImplemented("IVMNetworkAdapter.EthernetAddress");
  }

  get IsEthernetAddressDynamic(): boolean {
    throw notImplemented("IVMNetworkAdapter.IsEthernetAddressDynamic");
  }

  set IsEthernetAddressDynamic(value: boolean) {
    throw notImplemented("IVMNetworkAdapter.IsEthernetAddressDynamic");
  }
}

/** Behind IVMSecurity. */
export abstract class VMSecurityImplementation extends Implementation {
  AddEntry(nameOrSid: string | null, type: VMAccessRightsType): VMAccessRightsImplementation {
    throw notImplemented("IVMSecurity.AddEntry");
  }

  FindEntry(nameOrSid: string | null, type: VMAccessRightsType): VMAccessRightsImplementation | null {
    throw notImplemented("IVMSecurity.FindEntry");
  }

  RemoveEntry(entryToDelete: VMAccessRightsImplementation | null): void {
    throw notImplemented("IVMSecurity.RemoveEntry");
  }

  _ToSecurityDescriptor(genericMapping: GENERIC_MAPPING): {
    securityDescriptorLength: number;
    securityDescriptor: Uint8Array;
  } {
    throw notImplemented("IVMSecurity._ToSecurityDescriptor");
  }

  get OwnerName(): string {
    throw notImplemented("IVMSecurity.OwnerName");
  }

  set OwnerName(value: string | null) {
    throw notImplemented("IVMSecurity.OwnerName");
  }

  get OwnerSid(): string {
    throw notImplemented("IVMSecurity.OwnerSid");
  }

  set OwnerSid(value: string | null) {
    throw notImplemented("IVMSecurity.OwnerSid");
  }

  get GroupName(): string {
    throw notImplemented("IVMSecurity.GroupName");
  }

  set GroupName(value: string | null) {
    throw notImplemented("IVMSecurity.GroupName");
  }

  get GroupSid(): string {
    throw notImplemented("IVMSecurity.GroupSid");
  }

  set GroupSid(value: string | null) {
    throw notImplemented("IVMSecurity.GroupSid");
  }

  get AccessRights(): IVMAccessRightsCollectionImplementation {
    throw notImplemented("IVMSecurity.AccessRights");
  }

  get CurrentUserAccessRights(): VMAccessRightsImplementation {
    throw notImplemented("IVMSecurity.CurrentUserAccessRights");
  }
}

/** Behind IVMAccessRights. */
export abstract class VMAccessRightsImplementation extends Implementation {
  get Name(): string {
    throw notImplemented("IVMAccessRights.Name");
  }

  set Name(value: string | null) {
    throw notImplemented("IVMAccessRights.Name");
  }

  get Sid(): string {
    throw notImplemented("IVMAccessRights.Sid");
  }

  set Sid(value: string | null) {
    throw notImplemented("IVMAccessRights.Sid");
  }

  get Type(): VMAccessRightsType {
    throw notImplemented("IVMAccessRights.Type");
  }

  set Type(value: VMAccessRightsType) {
    throw notImplemented("IVMAccessRights.Type");
  }

  get Flags(): number {
    throw notImplemented("IVMAccessRights.Flags");
  }

  set Flags(value: number) {
    throw notImplemented("IVMAccessRights.Flags");
  }

  get WriteAccess(): boolean {
    throw notImplemented("IVMAccessRights.WriteAccess");
  }

  set WriteAccess(value: boolean) {
    throw notImplemented("IVMAccessRights.WriteAccess");
  }

  get ReadAccess(): boolean {
    throw notImplemented("IVMAccessRights.ReadAccess");
  }

  set ReadAccess(value: boolean) {
    throw notImplemented("IVMAccessRights.ReadAccess");
  }

  get ExecuteAccess(): boolean {
    throw notImplemented("IVMAccessRights.ExecuteAccess");
  }

  set ExecuteAccess(value: boolean) {
    throw notImplemented("IVMAccessRights.ExecuteAccess");
  }

  get DeleteAccess(): boolean {
    throw notImplemented("IVMAccessRights.DeleteAccess");
  }

  set DeleteAccess(value: boolean) {
    throw notImplemented("IVMAccessRights.DeleteAccess");
  }

  get ReadPermissions(): boolean {
    throw notImplemented("IVMAccessRights.ReadPermissions");
  }

  set ReadPermissions(value: boolean) {
    throw notImplemented("IVMAccessRights.ReadPermissions");
  }

  get ChangePermissions(): boolean {
    throw notImplemented("IVMAccessRights.ChangePermissions");
  }

  set ChangePermissions(value: boolean) {
    throw notImplemented("IVMAccessRights.ChangePermissions");
  }

  get SpecialAccess(): boolean {
    throw notImplemented("IVMAccessRights.SpecialAccess");
  }

  set SpecialAccess(value: boolean) {
    throw notImplemented("IVMAccessRights.SpecialAccess");
  }

  _GetAccessMask(genericMapping: GENERIC_MAPPING): number {
    throw notImplemented("IVMAccessRights._GetAccessMask");
  }
}

/** Behind IVMRCAuthenticator. */
export abstract class VMRCAuthenticatorImplementation extends Implementation {
  get Type(): VMRCAuthenticationType {
    throw notImplemented("IVMRCAuthenticator.Type");
  }

  get Name(): string {
    throw notImplemented("IVMRCAuthenticator.Name");
  }

  get Description(): string {
    throw notImplemented("IVMRCAuthenticator.Description");
  }
}

/** Behind IVMRCClientControl. */
export abstract class VMRCClientControlImplementation extends Implementation {
  AboutBox(): void {
    throw notImplemented("IVMRCClientControl.AboutBox");
  }

  AdminDisplay(): void {
    throw notImplemented("IVMRCClientControl.AdminDisplay");
  }

  get AdministratorMode(): boolean {
    throw notImplemented("IVMRCClientControl.AdministratorMode");
  }

  set AdministratorMode(value: boolean) {
    throw notImplemented("IVMRCClientControl.AdministratorMode");
  }

  get AutoSize(): boolean {
    throw notImplemented("IVMRCClientControl.AutoSize");
  }

  set AutoSize(value: boolean) {
    throw notImplemented("IVMRCClientControl.AutoSize");
  }

  Connect(): void {
    throw notImplemented("IVMRCClientControl.Connect");
  }

  Disconnect(): void {
    throw notImplemented("IVMRCClientControl.Disconnect");
  }

  get Enabled(): boolean {
    throw notImplemented("IVMRCClientControl.Enabled");
  }

  set Enabled(value: boolean) {
    throw notImplemented("IVMRCClientControl.Enabled");
  }

  get HostKey(): string {
    throw notImplemented("IVMRCClientControl.HostKey");
  }

  set HostKey(value: string | null) {
    throw notImplemented("IVMRCClientControl.HostKey");
  }

  get MenuBackColor(): string {
    throw notImplemented("IVMRCClientControl.MenuBackColor");
  }

  set MenuBackColor(value: string | null) {
    throw notImplemented("IVMRCClientControl.MenuBackColor");
  }

  get MenuEnabled(): boolean {
    throw notImplemented("IVMRCClientControl.MenuEnabled");
  }

  set MenuEnabled(value: boolean) {
    throw notImplemented("IVMRCClientControl.MenuEnabled");
  }

  get MenuFontColor(): string {
    throw notImplemented("IVMRCClientControl.MenuFontColor");
  }

  set MenuFontColor(value: string | null) {
    throw notImplemented("IVMRCClientControl.MenuFontColor");
  }

  get MenuFontFace(): string {
    throw notImplemented("IVMRCClientControl.MenuFontFace");
  }

  set MenuFontFace(value: string | null) {
    throw notImplemented("IVMRCClientControl.MenuFontFace");
  }

  get MenuFontSize(): number {
    throw notImplemented("IVMRCClientControl.MenuFontSize");
  }

  set MenuFontSize(value: number) {
    throw notImplemented("IVMRCClientControl.MenuFontSize");
  }

  get MenuHeight(): number {
    throw notImplemented("IVMRCClientControl.MenuHeight");
  }

  set MenuHeight(value: number) {
    throw notImplemented("IVMRCClientControl.MenuHeight");
  }

  get ReadyState(): number {
    throw notImplemented("IVMRCClientControl.ReadyState");
  }

  set ReadyState(value: number) {
    throw notImplemented("IVMRCClientControl.ReadyState");
  }

  get ReducedColorsMode(): boolean {
    throw notImplemented("IVMRCClientControl.ReducedColorsMode");
  }

  set ReducedColorsMode(value: boolean) {
    throw notImplemented("IVMRCClientControl.ReducedColorsMode");
  }

  Refresh(): void {
    throw notImplemented("IVMRCClientControl.Refresh");
  }

  SendKeySequence(keySequence: string | null): void {
    throw notImplemented("IVMRCClientControl.SendKeySequence");
  }

  get ServerAddress(): string {
    throw notImplemented("IVMRCClientControl.ServerAddress");
  }

  set ServerAddress(value: string | null) {
    throw notImplemented("IVMRCClientControl.ServerAddress");
  }

  get ServerDisplayHeight(): number {
    throw notImplemented("IVMRCClientControl.ServerDisplayHeight");
  }

  get ServerDisplayName(): string {
    throw notImplemented("IVMRCClientControl.ServerDisplayName");
  }

  set ServerDisplayName(value: string | null) {
    throw notImplemented("IVMRCClientControl.ServerDisplayName");
  }

  get ServerDisplayWidth(): number {
    throw notImplemented("IVMRCClientControl.ServerDisplayWidth");
  }

  get ServerPort(): number {
    throw notImplemented("IVMRCClientControl.ServerPort");
  }

  set ServerPort(value: number) {
    throw notImplemented("IVMRCClientControl.ServerPort");
  }

  ShowConnectionInfo(): void {
    throw notImplemented("IVMRCClientControl.ShowConnectionInfo");
  }

  get ShrinkEnabled(): boolean {
    throw notImplemented("IVMRCClientControl.ShrinkEnabled");
  }

  set ShrinkEnabled(value: boolean) {
    throw notImplemented("IVMRCClientControl.ShrinkEnabled");
  }

  get State(): VMRCState {
    throw notImplemented("IVMRCClientControl.State");
  }

  set UserDomain(value: string | null) {
    throw notImplemented("IVMRCClientControl.UserDomain");
  }

  set UserName(value: string | null) {
    throw notImplemented("IVMRCClientControl.UserName");
  }

  set UserPassword(value: string | null) {
    throw notImplemented("IVMRCClientControl.UserPassword");
  }

  get ViewOnlyMode(): boolean {
    throw notImplemented("IVMRCClientControl.ViewOnlyMode");
  }

  set ViewOnlyMode(value: boolean) {
    throw notImplemented("IVMRCClientControl.ViewOnlyMode");
  }
}

/** Behind IVMSupportDriverCollection. */
export abstract class IVMSupportDriverCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMSupportDriverImplementation[] {
    throw notImplemented("IVMSupportDriverCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMSupportDriverCollection.Count");
  }

  Item(index: number): VMSupportDriverImplementation {
    throw notImplemented("IVMSupportDriverCollection.Item");
  }
}

/** Behind IVMVirtualMachineCollection. */
export abstract class IVMVirtualMachineCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMVirtualMachineImplementation[] {
    throw notImplemented("IVMVirtualMachineCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMVirtualMachineCollection.Count");
  }

  Item(index: number): VMVirtualMachineImplementation {
    throw notImplemented("IVMVirtualMachineCollection.Item");
  }
}

/** Behind IVMTaskCollection. */
export abstract class IVMTaskCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMTaskImplementation[] {
    throw notImplemented("IVMTaskCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMTaskCollection.Count");
  }

  Item(index: number): VMTaskImplementation {
    throw notImplemented("IVMTaskCollection.Item");
  }
}

/** Behind IVMHardDiskConnectionCollection. */
export abstract class IVMHardDiskConnectionCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMHardDiskConnectionImplementation[] {
    throw notImplemented("IVMHardDiskConnectionCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMHardDiskConnectionCollection.Count");
  }

  Item(index: number): VMHardDiskConnectionImplementation {
    throw notImplemented("IVMHardDiskConnectionCollection.Item");
  }
}

/** Behind IVMSCSIControllerCollection. */
export abstract class IVMSCSIControllerCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMSCSIControllerImplementation[] {
    throw notImplemented("IVMSCSIControllerCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMSCSIControllerCollection.Count");
  }

  Item(index: number): VMSCSIControllerImplementation {
    throw notImplemented("IVMSCSIControllerCollection.Item");
  }
}

/** Behind IVMDVDDriveCollection. */
export abstract class IVMDVDDriveCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMDVDDriveImplementation[] {
    throw notImplemented("IVMDVDDriveCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMDVDDriveCollection.Count");
  }

  Item(index: number): VMDVDDriveImplementation {
    throw notImplemented("IVMDVDDriveCollection.Item");
  }
}

/** Behind IVMFloppyDriveCollection. */
export abstract class IVMFloppyDriveCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMFloppyDriveImplementation[] {
    throw notImplemented("IVMFloppyDriveCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMFloppyDriveCollection.Count");
  }

  Item(index: number): VMFloppyDriveImplementation {
    throw notImplemented("IVMFloppyDriveCollection.Item");
  }
}

/** Behind IVMSerialPortCollection. */
export abstract class IVMSerialPortCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMSerialPortImplementation[] {
    throw notImplemented("IVMSerialPortCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMSerialPortCollection.Count");
  }

  Item(index: number): VMSerialPortImplementation {
    throw notImplemented("IVMSerialPortCollection.Item");
  }
}

/** Behind IVMParallelPortCollection. */
export abstract class IVMParallelPortCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMParallelPortImplementation[] {
    throw notImplemented("IVMParallelPortCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMParallelPortCollection.Count");
  }

  Item(index: number): VMParallelPortImplementation {
    throw notImplemented("IVMParallelPortCollection.Item");
  }
}

/** Behind IVMVirtualNetworkCollection. */
export abstract class IVMVirtualNetworkCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMVirtualNetworkImplementation[] {
    throw notImplemented("IVMVirtualNetworkCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMVirtualNetworkCollection.Count");
  }

  Item(index: number): VMVirtualNetworkImplementation | null {
    throw notImplemented("IVMVirtualNetworkCollection.Item");
  }
}

/** Behind IVMNetworkAdapterCollection. */
export abstract class IVMNetworkAdapterCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMNetworkAdapterImplementation[] {
    throw notImplemented("IVMNetworkAdapterCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMNetworkAdapterCollection.Count");
  }

  Item(index: number): VMNetworkAdapterImplementation {
    throw notImplemented("IVMNetworkAdapterCollection.Item");
  }
}

/** Behind IVMAccessRightsCollection. */
export abstract class IVMAccessRightsCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMAccessRightsImplementation[] {
    throw notImplemented("IVMAccessRightsCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMAccessRightsCollection.Count");
  }

  Item(index: number): VMAccessRightsImplementation {
    throw notImplemented("IVMAccessRightsCollection.Item");
  }
}

/** Behind IVMRCAuthenticatorCollection. */
export abstract class IVMRCAuthenticatorCollectionImplementation extends Implementation {
  /** The elements of this moment, in order. */
  snapshot(): readonly VMRCAuthenticatorImplementation[] {
    throw notImplemented("IVMRCAuthenticatorCollection._NewEnum");
  }

  get Count(): number {
    throw notImplemented("IVMRCAuthenticatorCollection.Count");
  }

  Item(index: number): VMRCAuthenticatorImplementation {
    throw notImplemented("IVMRCAuthenticatorCollection.Item");
  }
}
