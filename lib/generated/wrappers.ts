// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

/* eslint-disable prefer-rest-params -- counts arguments without making an array of them */
/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- implementations judge numbers that no enum has */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the one wrapper of an implementation is of its class */
/* eslint-disable @typescript-eslint/related-getter-setter-pairs -- what is written may be read-only, what is read is a copy */

import { comErrorAt, wrongArguments } from "../com/com-error.js";
import { ComObject, IMPL as importedIMPL, WRAPPER as importedWRAPPER, registerWrapper } from "../com/com-object.js";
import {
  fromVariant,
  toBool,
  toBstr,
  toByte,
  toImplementation,
  toLong,
  toStruct,
  toUlong,
  toVariant,
} from "../com/convert.js";
import { EnumVariant } from "../com/enum-variant.js";
import {
  IVMAccessRightsCollectionTable,
  IVMDVDDriveCollectionTable,
  IVMFloppyDriveCollectionTable,
  IVMHardDiskConnectionCollectionTable,
  IVMNetworkAdapterCollectionTable,
  IVMParallelPortCollectionTable,
  IVMRCAuthenticatorCollectionTable,
  IVMSCSIControllerCollectionTable,
  IVMSerialPortCollectionTable,
  IVMSupportDriverCollectionTable,
  IVMTaskCollectionTable,
  IVMVirtualMachineCollectionTable,
  IVMVirtualNetworkCollectionTable,
  VMAccessRightsTable,
  VMAccountantTable,
  VMDHCPVirtualNetworkServerTable,
  VMDVDDriveTable,
  VMDisplayTable,
  VMFloppyDriveTable,
  VMGuestOSTable,
  VMHardDiskConnectionTable,
  VMHardDiskTable,
  VMHostInfoTable,
  VMKeyboardTable,
  VMMouseDeviceTable,
  VMNetworkAdapterTable,
  VMParallelPortTable,
  VMRCAuthenticatorTable,
  VMRCClientControlTable,
  VMSCSIControllerTable,
  VMSecurityTable,
  VMSerialPortTable,
  VMSupportDriverTable,
  VMTaskTable,
  VMVirtualMachineTable,
  VMVirtualNetworkTable,
  VMVirtualServerTable,
} from "./dispatch-tables.js";
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
import {
  IVMAccessRightsCollectionImplementation,
  IVMDVDDriveCollectionImplementation,
  IVMFloppyDriveCollectionImplementation,
  IVMHardDiskConnectionCollectionImplementation,
  IVMNetworkAdapterCollectionImplementation,
  IVMParallelPortCollectionImplementation,
  IVMRCAuthenticatorCollectionImplementation,
  IVMSCSIControllerCollectionImplementation,
  IVMSerialPortCollectionImplementation,
  IVMSupportDriverCollectionImplementation,
  IVMTaskCollectionImplementation,
  IVMVirtualMachineCollectionImplementation,
  IVMVirtualNetworkCollectionImplementation,
  VMAccessRightsImplementation,
  VMAccountantImplementation,
  VMDHCPVirtualNetworkServerImplementation,
  VMDVDDriveImplementation,
  VMDisplayImplementation,
  VMFloppyDriveImplementation,
  VMGuestOSImplementation,
  VMHardDiskConnectionImplementation,
  VMHardDiskImplementation,
  VMHostInfoImplementation,
  VMKeyboardImplementation,
  VMMouseDeviceImplementation,
  VMNetworkAdapterImplementation,
  VMParallelPortImplementation,
  VMRCAuthenticatorImplementation,
  VMRCClientControlImplementation,
  VMSCSIControllerImplementation,
  VMSecurityImplementation,
  VMSerialPortImplementation,
  VMSupportDriverImplementation,
  VMTaskImplementation,
  VMVirtualMachineImplementation,
  VMVirtualNetworkImplementation,
  VMVirtualServerImplementation,
} from "./implementations.js";
import type { GENERIC_MAPPING, IEnumVARIANT } from "../../typings/com.js";
import type { IVMAccessRights } from "../../typings/IVMAccessRights.js";
import type { IVMAccessRightsCollection } from "../../typings/IVMAccessRightsCollection.js";
import type { IVMAccountant } from "../../typings/IVMAccountant.js";
import type { IVMDHCPVirtualNetworkServer } from "../../typings/IVMDHCPVirtualNetworkServer.js";
import type { IVMDVDDrive } from "../../typings/IVMDVDDrive.js";
import type { IVMDVDDriveCollection } from "../../typings/IVMDVDDriveCollection.js";
import type { IVMDisplay } from "../../typings/IVMDisplay.js";
import type { IVMFloppyDrive } from "../../typings/IVMFloppyDrive.js";
import type { IVMFloppyDriveCollection } from "../../typings/IVMFloppyDriveCollection.js";
import type { IVMGuestOS } from "../../typings/IVMGuestOS.js";
import type { IVMGuestOS2 } from "../../typings/IVMGuestOS2.js";
import type { IVMHardDisk } from "../../typings/IVMHardDisk.js";
import type { IVMHardDiskConnection } from "../../typings/IVMHardDiskConnection.js";
import type { IVMHardDiskConnectionCollection } from "../../typings/IVMHardDiskConnectionCollection.js";
import type { IVMHostInfo } from "../../typings/IVMHostInfo.js";
import type { IVMKeyboard } from "../../typings/IVMKeyboard.js";
import type { IVMMouse } from "../../typings/IVMMouse.js";
import type { IVMNetworkAdapter } from "../../typings/IVMNetworkAdapter.js";
import type { IVMNetworkAdapterCollection } from "../../typings/IVMNetworkAdapterCollection.js";
import type { IVMParallelPort } from "../../typings/IVMParallelPort.js";
import type { IVMParallelPortCollection } from "../../typings/IVMParallelPortCollection.js";
import type { IVMRCAuthenticator } from "../../typings/IVMRCAuthenticator.js";
import type { IVMRCAuthenticatorCollection } from "../../typings/IVMRCAuthenticatorCollection.js";
import type { IVMRCClientControl } from "../../typings/IVMRCClientControl.js";
import type { IVMSCSIController } from "../../typings/IVMSCSIController.js";
import type { IVMSCSIControllerCollection } from "../../typings/IVMSCSIControllerCollection.js";
import type { IVMSecurity } from "../../typings/IVMSecurity.js";
import type { IVMSerialPort } from "../../typings/IVMSerialPort.js";
import type { IVMSerialPortCollection } from "../../typings/IVMSerialPortCollection.js";
import type { IVMSupportDriver } from "../../typings/IVMSupportDriver.js";
import type { IVMSupportDriverCollection } from "../../typings/IVMSupportDriverCollection.js";
import type { IVMTask2 } from "../../typings/IVMTask2.js";
import type { IVMTaskCollection } from "../../typings/IVMTaskCollection.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import type { IVMVirtualMachineCollection } from "../../typings/IVMVirtualMachineCollection.js";
import type { IVMVirtualNetwork } from "../../typings/IVMVirtualNetwork.js";
import type { IVMVirtualNetworkCollection } from "../../typings/IVMVirtualNetworkCollection.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";

const IMPL: typeof importedIMPL = importedIMPL;
const WRAPPER: typeof importedWRAPPER = importedWRAPPER;

/** IVMVirtualServer for callers. */
export class VMVirtualServer extends ComObject<VMVirtualServerImplementation> implements IVMVirtualServer {
  static override readonly table = VMVirtualServerTable;

  static {
    registerWrapper(this, VMVirtualServerImplementation);
  }

  get HostInfo(): IVMHostInfo {
    try {
      return wrapVMHostInfo(this[IMPL].HostInfo);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.HostInfo");
    }
  }

  QueryLocale(inLanguage: string): number {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL].QueryLocale(toBstr(inLanguage));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.QueryLocale");
    }
  }

  get DefaultLocale(): number {
    try {
      return this[IMPL].DefaultLocale;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.DefaultLocale");
    }
  }

  set Locale(value: number) {
    try {
      this[IMPL].Locale = toUlong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.Locale");
    }
  }

  FindVirtualMachine(configurationName: string): IVMVirtualMachine | null {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      const result = this[IMPL].FindVirtualMachine(toBstr(configurationName));
      return result === null ? null : wrapVMVirtualMachine(result);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.FindVirtualMachine");
    }
  }

  CreateVirtualMachine(configurationName: string, configurationPath: string): IVMVirtualMachine {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMVirtualMachine(
        this[IMPL].CreateVirtualMachine(toBstr(configurationName), toBstr(configurationPath)),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.CreateVirtualMachine");
    }
  }

  DeleteVirtualMachine(virtualMachine: IVMVirtualMachine): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].DeleteVirtualMachine(toImplementation(virtualMachine, VMVirtualMachineImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.DeleteVirtualMachine");
    }
  }

  RegisterVirtualMachine(configurationName: string, configurationPath: string): IVMVirtualMachine {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMVirtualMachine(
        this[IMPL].RegisterVirtualMachine(toBstr(configurationName), toBstr(configurationPath)),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.RegisterVirtualMachine");
    }
  }

  UnregisterVirtualMachine(virtualMachine: IVMVirtualMachine): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].UnregisterVirtualMachine(toImplementation(virtualMachine, VMVirtualMachineImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.UnregisterVirtualMachine");
    }
  }

  get VirtualMachines(): IVMVirtualMachineCollection {
    try {
      return wrapVMVirtualMachineCollection(this[IMPL].VirtualMachines);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VirtualMachines");
    }
  }

  FindVirtualNetwork(virtualNetworkName: string): IVMVirtualNetwork | null {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      const result = this[IMPL].FindVirtualNetwork(toBstr(virtualNetworkName));
      return result === null ? null : wrapVMVirtualNetwork(result);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.FindVirtualNetwork");
    }
  }

  CreateVirtualNetwork(virtualNetworkName: string, virtualNetworkPath: string): IVMVirtualNetwork {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMVirtualNetwork(
        this[IMPL].CreateVirtualNetwork(toBstr(virtualNetworkName), toBstr(virtualNetworkPath)),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.CreateVirtualNetwork");
    }
  }

  DeleteVirtualNetwork(virtualNetwork: IVMVirtualNetwork): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].DeleteVirtualNetwork(toImplementation(virtualNetwork, VMVirtualNetworkImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.DeleteVirtualNetwork");
    }
  }

  RegisterVirtualNetwork(virtualNetworkName: string, virtualNetworkPath: string): IVMVirtualNetwork {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMVirtualNetwork(
        this[IMPL].RegisterVirtualNetwork(toBstr(virtualNetworkName), toBstr(virtualNetworkPath)),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.RegisterVirtualNetwork");
    }
  }

  UnregisterVirtualNetwork(virtualNetwork: IVMVirtualNetwork): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].UnregisterVirtualNetwork(toImplementation(virtualNetwork, VMVirtualNetworkImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.UnregisterVirtualNetwork");
    }
  }

  get VirtualNetworks(): IVMVirtualNetworkCollection {
    try {
      return wrapVMVirtualNetworkCollection(this[IMPL].VirtualNetworks);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VirtualNetworks");
    }
  }

  get UnconnectedNetworkAdapters(): IVMNetworkAdapterCollection {
    try {
      return wrapVMNetworkAdapterCollection(this[IMPL].UnconnectedNetworkAdapters);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.UnconnectedNetworkAdapters");
    }
  }

  get SupportDrivers(): IVMSupportDriverCollection {
    try {
      return wrapVMSupportDriverCollection(this[IMPL].SupportDrivers);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.SupportDrivers");
    }
  }

  get Tasks(): IVMTaskCollection {
    try {
      return wrapVMTaskCollection(this[IMPL].Tasks);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.Tasks");
    }
  }

  CreateDynamicVirtualHardDisk(imagePath: string, size: number): IVMTask2 {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMTask(this[IMPL].CreateDynamicVirtualHardDisk(toBstr(imagePath), toLong(size)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.CreateDynamicVirtualHardDisk");
    }
  }

  CreateFixedVirtualHardDisk(imagePath: string, size: number): IVMTask2 {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMTask(this[IMPL].CreateFixedVirtualHardDisk(toBstr(imagePath), toLong(size)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.CreateFixedVirtualHardDisk");
    }
  }

  CreateDifferencingVirtualHardDisk(imagePath: string, parentPath: string): IVMTask2 {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMTask(this[IMPL].CreateDifferencingVirtualHardDisk(toBstr(imagePath), toBstr(parentPath)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.CreateDifferencingVirtualHardDisk");
    }
  }

  CreateHostDriveVirtualHardDisk(imagePath: string, hostDriveIdentifier: string, mountReadOnly: boolean): IVMTask2 {
    try {
      if (arguments.length !== 3) throw wrongArguments(arguments, 3, 1);
      return wrapVMTask(
        this[IMPL].CreateHostDriveVirtualHardDisk(
          toBstr(imagePath),
          toBstr(hostDriveIdentifier),
          toBool(mountReadOnly),
        ),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.CreateHostDriveVirtualHardDisk");
    }
  }

  GetHardDisk(imagePath: string): IVMHardDisk {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMHardDisk(this[IMPL].GetHardDisk(toBstr(imagePath)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.GetHardDisk");
    }
  }

  CreateFloppyDiskImage(imagePath: string, imageType: VMFloppyDiskImageType): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].CreateFloppyDiskImage(toBstr(imagePath), toLong(imageType));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.CreateFloppyDiskImage");
    }
  }

  GetFloppyDiskImageType(imagePath: string): VMFloppyDiskImageType {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL].GetFloppyDiskImageType(toBstr(imagePath));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.GetFloppyDiskImageType");
    }
  }

  get VSScriptsEnabled(): boolean {
    try {
      return this[IMPL].VSScriptsEnabled;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VSScriptsEnabled");
    }
  }

  set VSScriptsEnabled(value: boolean) {
    try {
      this[IMPL].VSScriptsEnabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VSScriptsEnabled");
    }
  }

  get VMScriptsEnabled(): boolean {
    try {
      return this[IMPL].VMScriptsEnabled;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMScriptsEnabled");
    }
  }

  set VMScriptsEnabled(value: boolean) {
    try {
      this[IMPL].VMScriptsEnabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMScriptsEnabled");
    }
  }

  AttachScriptToEvent(eventType: VMEventType, scriptCommandLine: string): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].AttachScriptToEvent(toLong(eventType), toBstr(scriptCommandLine));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.AttachScriptToEvent");
    }
  }

  RemoveScriptFromEvent(eventType: VMEventType): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveScriptFromEvent(toLong(eventType));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.RemoveScriptFromEvent");
    }
  }

  FetchScriptByEvent(eventType: VMEventType): string | null {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL].FetchScriptByEvent(toLong(eventType));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.FetchScriptByEvent");
    }
  }

  GetConfigurationValue(preferenceKey: string): string | number | boolean | Uint8Array {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return fromVariant(this[IMPL].GetConfigurationValue(toBstr(preferenceKey)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.GetConfigurationValue");
    }
  }

  SetConfigurationValue(preferenceKey: string, preferenceValue: string | number | boolean | Uint8Array): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].SetConfigurationValue(toBstr(preferenceKey), toVariant(preferenceValue));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.SetConfigurationValue");
    }
  }

  RemoveConfigurationValue(preferenceKey: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveConfigurationValue(toBstr(preferenceKey));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.RemoveConfigurationValue");
    }
  }

  VMRCCreateEncryptionCertificateRequest(distinguishedName: string, keyLength: number): string {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return this[IMPL].VMRCCreateEncryptionCertificateRequest(toBstr(distinguishedName), toLong(keyLength));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCCreateEncryptionCertificateRequest");
    }
  }

  get VMRCEnabled(): boolean {
    try {
      return this[IMPL].VMRCEnabled;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCEnabled");
    }
  }

  set VMRCEnabled(value: boolean) {
    try {
      this[IMPL].VMRCEnabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCEnabled");
    }
  }

  get VMRCAdminAddress(): string {
    try {
      return this[IMPL].VMRCAdminAddress;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCAdminAddress");
    }
  }

  set VMRCAdminAddress(value: string) {
    try {
      this[IMPL].VMRCAdminAddress = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCAdminAddress");
    }
  }

  get VMRCAdminPortNumber(): number {
    try {
      return this[IMPL].VMRCAdminPortNumber;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCAdminPortNumber");
    }
  }

  set VMRCAdminPortNumber(value: number) {
    try {
      this[IMPL].VMRCAdminPortNumber = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCAdminPortNumber");
    }
  }

  get VMRCXResolution(): number {
    try {
      return this[IMPL].VMRCXResolution;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCXResolution");
    }
  }

  set VMRCXResolution(value: number) {
    try {
      this[IMPL].VMRCXResolution = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCXResolution");
    }
  }

  get VMRCYResolution(): number {
    try {
      return this[IMPL].VMRCYResolution;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCYResolution");
    }
  }

  set VMRCYResolution(value: number) {
    try {
      this[IMPL].VMRCYResolution = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCYResolution");
    }
  }

  get VMRCEncryptionEnabled(): boolean {
    try {
      return this[IMPL].VMRCEncryptionEnabled;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCEncryptionEnabled");
    }
  }

  set VMRCEncryptionEnabled(value: boolean) {
    try {
      this[IMPL].VMRCEncryptionEnabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCEncryptionEnabled");
    }
  }

  get VMRCAuthenticator(): IVMRCAuthenticator {
    try {
      return wrapVMRCAuthenticator(this[IMPL].VMRCAuthenticator);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCAuthenticator");
    }
  }

  set VMRCAuthenticator(value: IVMRCAuthenticator) {
    try {
      this[IMPL].VMRCAuthenticator = toImplementation(value, VMRCAuthenticatorImplementation);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCAuthenticator");
    }
  }

  get VMRCAuthenticators(): IVMRCAuthenticatorCollection {
    try {
      return wrapVMRCAuthenticatorCollection(this[IMPL].VMRCAuthenticators);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCAuthenticators");
    }
  }

  get VMRCIdleConnectionTimeoutEnabled(): boolean {
    try {
      return this[IMPL].VMRCIdleConnectionTimeoutEnabled;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCIdleConnectionTimeoutEnabled");
    }
  }

  set VMRCIdleConnectionTimeoutEnabled(value: boolean) {
    try {
      this[IMPL].VMRCIdleConnectionTimeoutEnabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCIdleConnectionTimeoutEnabled");
    }
  }

  get VMRCIdleConnectionTimeout(): number {
    try {
      return this[IMPL].VMRCIdleConnectionTimeout;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCIdleConnectionTimeout");
    }
  }

  set VMRCIdleConnectionTimeout(value: number) {
    try {
      this[IMPL].VMRCIdleConnectionTimeout = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCIdleConnectionTimeout");
    }
  }

  get VMRCEncryptionCertificate(): string {
    try {
      return this[IMPL].VMRCEncryptionCertificate;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCEncryptionCertificate");
    }
  }

  set VMRCEncryptionCertificate(value: string) {
    try {
      this[IMPL].VMRCEncryptionCertificate = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCEncryptionCertificate");
    }
  }

  get VMRCEncryptionCertificateRequest(): string {
    try {
      return this[IMPL].VMRCEncryptionCertificateRequest;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.VMRCEncryptionCertificateRequest");
    }
  }

  get MinimumMemoryPerVM(): number {
    try {
      return this[IMPL].MinimumMemoryPerVM;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.MinimumMemoryPerVM");
    }
  }

  get MaximumMemoryPerVM(): number {
    try {
      return this[IMPL].MaximumMemoryPerVM;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.MaximumMemoryPerVM");
    }
  }

  get SuggestedMaximumMemoryPerVM(): number {
    try {
      return this[IMPL].SuggestedMaximumMemoryPerVM;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.SuggestedMaximumMemoryPerVM");
    }
  }

  get MaximumFloppyDrivesPerVM(): number {
    try {
      return this[IMPL].MaximumFloppyDrivesPerVM;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.MaximumFloppyDrivesPerVM");
    }
  }

  get MaximumSerialPortsPerVM(): number {
    try {
      return this[IMPL].MaximumSerialPortsPerVM;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.MaximumSerialPortsPerVM");
    }
  }

  get MaximumParallelPortsPerVM(): number {
    try {
      return this[IMPL].MaximumParallelPortsPerVM;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.MaximumParallelPortsPerVM");
    }
  }

  get MaximumNetworkAdaptersPerVM(): number {
    try {
      return this[IMPL].MaximumNetworkAdaptersPerVM;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.MaximumNetworkAdaptersPerVM");
    }
  }

  get MaximumNumberOfIDEBuses(): number {
    try {
      return this[IMPL].MaximumNumberOfIDEBuses;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.MaximumNumberOfIDEBuses");
    }
  }

  get MaximumNumberOfSCSIControllers(): number {
    try {
      return this[IMPL].MaximumNumberOfSCSIControllers;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.MaximumNumberOfSCSIControllers");
    }
  }

  get DefaultVMConfigurationPath(): string {
    try {
      return this[IMPL].DefaultVMConfigurationPath;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.DefaultVMConfigurationPath");
    }
  }

  set DefaultVMConfigurationPath(value: string) {
    try {
      this[IMPL].DefaultVMConfigurationPath = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.DefaultVMConfigurationPath");
    }
  }

  get DefaultVNConfigurationPath(): string {
    try {
      return this[IMPL].DefaultVNConfigurationPath;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.DefaultVNConfigurationPath");
    }
  }

  get SearchPaths(): string[] {
    try {
      return fromVariant(this[IMPL].SearchPaths);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.SearchPaths");
    }
  }

  set SearchPaths(value: readonly string[]) {
    try {
      this[IMPL].SearchPaths = toVariant(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.SearchPaths");
    }
  }

  GetHardDiskFiles(inAdditionalSearchPaths: readonly string[]): string[] {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return fromVariant(this[IMPL].GetHardDiskFiles(toVariant(inAdditionalSearchPaths)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.GetHardDiskFiles");
    }
  }

  GetVirtualMachineFiles(inAdditionalSearchPaths: readonly string[], inExcludedRegisteredVMs: boolean): string[] {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return fromVariant(
        this[IMPL].GetVirtualMachineFiles(toVariant(inAdditionalSearchPaths), toBool(inExcludedRegisteredVMs)),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.GetVirtualMachineFiles");
    }
  }

  GetVirtualNetworkFiles(inAdditionalSearchPaths: readonly string[], inExcludedRegisteredVNs: boolean): string[] {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return fromVariant(
        this[IMPL].GetVirtualNetworkFiles(toVariant(inAdditionalSearchPaths), toBool(inExcludedRegisteredVNs)),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.GetVirtualNetworkFiles");
    }
  }

  GetFloppyDiskFiles(inAdditionalSearchPaths: readonly string[]): string[] {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return fromVariant(this[IMPL].GetFloppyDiskFiles(toVariant(inAdditionalSearchPaths)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.GetFloppyDiskFiles");
    }
  }

  GetDVDFiles(inAdditionalSearchPaths: readonly string[]): string[] {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return fromVariant(this[IMPL].GetDVDFiles(toVariant(inAdditionalSearchPaths)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.GetDVDFiles");
    }
  }

  get Name(): string {
    try {
      return this[IMPL].Name;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.Name");
    }
  }

  get Version(): string {
    try {
      return this[IMPL].Version;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.Version");
    }
  }

  get ProductID(): string {
    try {
      return this[IMPL].ProductID;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.ProductID");
    }
  }

  get UpTime(): number {
    try {
      return this[IMPL].UpTime;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.UpTime");
    }
  }

  get AvailableSystemCapacity(): number {
    try {
      return fromVariant(this[IMPL].AvailableSystemCapacity);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.AvailableSystemCapacity");
    }
  }

  get Security(): IVMSecurity {
    try {
      return wrapVMSecurity(this[IMPL].Security);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.Security");
    }
  }

  set Security(value: IVMSecurity) {
    try {
      this[IMPL].Security = toImplementation(value, VMSecurityImplementation);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualServer.Security");
    }
  }
}

/** IVMHostInfo for callers. */
export class VMHostInfo extends ComObject<VMHostInfoImplementation> implements IVMHostInfo {
  static override readonly table = VMHostInfoTable;

  static {
    registerWrapper(this, VMHostInfoImplementation);
  }

  get LogicalProcessorCount(): number {
    try {
      return this[IMPL].LogicalProcessorCount;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.LogicalProcessorCount");
    }
  }

  get PhysicalProcessorCount(): number {
    try {
      return this[IMPL].PhysicalProcessorCount;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.PhysicalProcessorCount");
    }
  }

  get ProcessorSpeed(): number {
    try {
      return this[IMPL].ProcessorSpeed;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.ProcessorSpeed");
    }
  }

  get ProcessorSpeedString(): string {
    try {
      return this[IMPL].ProcessorSpeedString;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.ProcessorSpeedString");
    }
  }

  get ProcessorManufacturerString(): string {
    try {
      return this[IMPL].ProcessorManufacturerString;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.ProcessorManufacturerString");
    }
  }

  get ProcessorVersionString(): string {
    try {
      return this[IMPL].ProcessorVersionString;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.ProcessorVersionString");
    }
  }

  get ProcessorFeaturesString(): string {
    try {
      return this[IMPL].ProcessorFeaturesString;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.ProcessorFeaturesString");
    }
  }

  get MMX(): boolean {
    try {
      return this[IMPL].MMX;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.MMX");
    }
  }

  get SSE(): boolean {
    try {
      return this[IMPL].SSE;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.SSE");
    }
  }

  get SSE2(): boolean {
    try {
      return this[IMPL].SSE2;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.SSE2");
    }
  }

  get ThreeDNow(): boolean {
    try {
      return this[IMPL].ThreeDNow;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.ThreeDNow");
    }
  }

  get Memory(): number {
    try {
      return fromVariant(this[IMPL].Memory);
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.Memory");
    }
  }

  get MemoryTotalString(): string {
    try {
      return this[IMPL].MemoryTotalString;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.MemoryTotalString");
    }
  }

  get MemoryAvail(): number {
    try {
      return fromVariant(this[IMPL].MemoryAvail);
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.MemoryAvail");
    }
  }

  get MemoryAvailString(): string {
    try {
      return this[IMPL].MemoryAvailString;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.MemoryAvailString");
    }
  }

  get OperatingSystem(): string {
    try {
      return this[IMPL].OperatingSystem;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.OperatingSystem");
    }
  }

  get OSVersionString(): string {
    try {
      return this[IMPL].OSVersionString;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.OSVersionString");
    }
  }

  get OSMajorVersion(): number {
    try {
      return this[IMPL].OSMajorVersion;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.OSMajorVersion");
    }
  }

  get OSMinorVersion(): number {
    try {
      return this[IMPL].OSMinorVersion;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.OSMinorVersion");
    }
  }

  get OSServicePackString(): string {
    try {
      return this[IMPL].OSServicePackString;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.OSServicePackString");
    }
  }

  get NetworkAdapters(): string[] {
    try {
      return fromVariant(this[IMPL].NetworkAdapters);
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.NetworkAdapters");
    }
  }

  get NetworkAddresses(): string[] {
    try {
      return fromVariant(this[IMPL].NetworkAddresses);
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.NetworkAddresses");
    }
  }

  IsHostDriveMounted(hostDriveIdentifier: string): boolean {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL].IsHostDriveMounted(toBstr(hostDriveIdentifier));
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.IsHostDriveMounted");
    }
  }

  GetHostDriveSize(hostDriveIdentifier: string): number {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL].GetHostDriveSize(toBstr(hostDriveIdentifier));
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.GetHostDriveSize");
    }
  }

  get HostDrives(): string[] {
    try {
      return fromVariant(this[IMPL].HostDrives);
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.HostDrives");
    }
  }

  get DVDDrives(): number[] {
    try {
      return fromVariant(this[IMPL].DVDDrives);
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.DVDDrives");
    }
  }

  get FloppyDrives(): number[] {
    try {
      return fromVariant(this[IMPL].FloppyDrives);
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.FloppyDrives");
    }
  }

  get SerialPorts(): string {
    try {
      return this[IMPL].SerialPorts;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.SerialPorts");
    }
  }

  get ParallelPort(): string {
    try {
      return this[IMPL].ParallelPort;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.ParallelPort");
    }
  }

  get UTCTime(): Date {
    try {
      return this[IMPL].UTCTime;
    } catch (error) {
      throw comErrorAt(error, "IVMHostInfo.UTCTime");
    }
  }
}

/** IVMSupportDriver for callers. */
export class VMSupportDriver extends ComObject<VMSupportDriverImplementation> implements IVMSupportDriver {
  static override readonly table = VMSupportDriverTable;

  static {
    registerWrapper(this, VMSupportDriverImplementation);
  }

  get Type(): VMSupportDriverType {
    try {
      return this[IMPL].Type;
    } catch (error) {
      throw comErrorAt(error, "IVMSupportDriver.Type");
    }
  }

  get Description(): string {
    try {
      return this[IMPL].Description;
    } catch (error) {
      throw comErrorAt(error, "IVMSupportDriver.Description");
    }
  }

  get Manufacturer(): string {
    try {
      return this[IMPL].Manufacturer;
    } catch (error) {
      throw comErrorAt(error, "IVMSupportDriver.Manufacturer");
    }
  }

  get Provider(): string {
    try {
      return this[IMPL].Provider;
    } catch (error) {
      throw comErrorAt(error, "IVMSupportDriver.Provider");
    }
  }

  get Version(): string {
    try {
      return this[IMPL].Version;
    } catch (error) {
      throw comErrorAt(error, "IVMSupportDriver.Version");
    }
  }

  get Date(): string {
    try {
      return this[IMPL].Date;
    } catch (error) {
      throw comErrorAt(error, "IVMSupportDriver.Date");
    }
  }
}

/** IVMVirtualMachine for callers. */
export class VMVirtualMachine extends ComObject<VMVirtualMachineImplementation> implements IVMVirtualMachine {
  static override readonly table = VMVirtualMachineTable;

  static {
    registerWrapper(this, VMVirtualMachineImplementation);
  }

  get Name(): string {
    try {
      return this[IMPL].Name;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Name");
    }
  }

  set Name(value: string) {
    try {
      this[IMPL].Name = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Name");
    }
  }

  get ConfigID(): string {
    try {
      return this[IMPL].ConfigID;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.ConfigID");
    }
  }

  get File(): string {
    try {
      return this[IMPL].File;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.File");
    }
  }

  get Accountant(): IVMAccountant {
    try {
      return wrapVMAccountant(this[IMPL].Accountant);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Accountant");
    }
  }

  get GuestOS(): IVMGuestOS & IVMGuestOS2 {
    try {
      return wrapVMGuestOS(this[IMPL].GuestOS);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.GuestOS");
    }
  }

  get Display(): IVMDisplay {
    try {
      return wrapVMDisplay(this[IMPL].Display);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Display");
    }
  }

  get Keyboard(): IVMKeyboard {
    try {
      return wrapVMKeyboard(this[IMPL].Keyboard);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Keyboard");
    }
  }

  get Mouse(): IVMMouse {
    try {
      return wrapVMMouseDevice(this[IMPL].Mouse);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Mouse");
    }
  }

  Startup(): IVMTask2 {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMTask(this[IMPL].Startup());
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Startup");
    }
  }

  TurnOff(): IVMTask2 {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMTask(this[IMPL].TurnOff());
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.TurnOff");
    }
  }

  Save(): IVMTask2 {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMTask(this[IMPL].Save());
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Save");
    }
  }

  Reset(): IVMTask2 {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMTask(this[IMPL].Reset());
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Reset");
    }
  }

  DiscardSavedState(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].DiscardSavedState();
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.DiscardSavedState");
    }
  }

  Pause(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].Pause();
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Pause");
    }
  }

  Resume(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].Resume();
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Resume");
    }
  }

  get State(): VMVMState {
    try {
      return this[IMPL].State;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.State");
    }
  }

  get AutoStartAtLaunch(): VMAutoStartType {
    try {
      return this[IMPL].AutoStartAtLaunch;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AutoStartAtLaunch");
    }
  }

  set AutoStartAtLaunch(value: VMAutoStartType) {
    try {
      this[IMPL].AutoStartAtLaunch = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AutoStartAtLaunch");
    }
  }

  get AutoStartAtLaunchDelay(): number {
    try {
      return this[IMPL].AutoStartAtLaunchDelay;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AutoStartAtLaunchDelay");
    }
  }

  set AutoStartAtLaunchDelay(value: number) {
    try {
      this[IMPL].AutoStartAtLaunchDelay = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AutoStartAtLaunchDelay");
    }
  }

  get ShutdownActionOnQuit(): VMShutdownAction {
    try {
      return this[IMPL].ShutdownActionOnQuit;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.ShutdownActionOnQuit");
    }
  }

  set ShutdownActionOnQuit(value: VMShutdownAction) {
    try {
      this[IMPL].ShutdownActionOnQuit = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.ShutdownActionOnQuit");
    }
  }

  get SavedStateFilePath(): string {
    try {
      return this[IMPL].SavedStateFilePath;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.SavedStateFilePath");
    }
  }

  get BIOSGUID(): string {
    try {
      return this[IMPL].BIOSGUID;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.BIOSGUID");
    }
  }

  set BIOSGUID(value: string) {
    try {
      this[IMPL].BIOSGUID = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.BIOSGUID");
    }
  }

  get BIOSSerialNumber(): string {
    try {
      return this[IMPL].BIOSSerialNumber;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.BIOSSerialNumber");
    }
  }

  set BIOSSerialNumber(value: string) {
    try {
      this[IMPL].BIOSSerialNumber = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.BIOSSerialNumber");
    }
  }

  get BaseBoardSerialNumber(): string {
    try {
      return this[IMPL].BaseBoardSerialNumber;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.BaseBoardSerialNumber");
    }
  }

  set BaseBoardSerialNumber(value: string) {
    try {
      this[IMPL].BaseBoardSerialNumber = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.BaseBoardSerialNumber");
    }
  }

  get ChassisSerialNumber(): string {
    try {
      return this[IMPL].ChassisSerialNumber;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.ChassisSerialNumber");
    }
  }

  set ChassisSerialNumber(value: string) {
    try {
      this[IMPL].ChassisSerialNumber = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.ChassisSerialNumber");
    }
  }

  get ChassisAssetTag(): string {
    try {
      return this[IMPL].ChassisAssetTag;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.ChassisAssetTag");
    }
  }

  set ChassisAssetTag(value: string) {
    try {
      this[IMPL].ChassisAssetTag = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.ChassisAssetTag");
    }
  }

  AddHardDiskConnection(
    hardDiskPath: string,
    busType: VMDriveBusType,
    busNumber: number,
    deviceNumber: number,
  ): IVMHardDiskConnection {
    try {
      if (arguments.length !== 4) throw wrongArguments(arguments, 4, 1);
      return wrapVMHardDiskConnection(
        this[IMPL].AddHardDiskConnection(
          toBstr(hardDiskPath),
          toLong(busType),
          toLong(busNumber),
          toLong(deviceNumber),
        ),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AddHardDiskConnection");
    }
  }

  RemoveHardDiskConnection(hardDiskConnection: IVMHardDiskConnection): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveHardDiskConnection(toImplementation(hardDiskConnection, VMHardDiskConnectionImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.RemoveHardDiskConnection");
    }
  }

  get HardDiskConnections(): IVMHardDiskConnectionCollection {
    try {
      return wrapVMHardDiskConnectionCollection(this[IMPL].HardDiskConnections);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.HardDiskConnections");
    }
  }

  MergeUndoDisks(): IVMTask2 {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMTask(this[IMPL].MergeUndoDisks());
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.MergeUndoDisks");
    }
  }

  DiscardUndoDisks(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].DiscardUndoDisks();
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.DiscardUndoDisks");
    }
  }

  get Undoable(): boolean {
    try {
      return this[IMPL].Undoable;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Undoable");
    }
  }

  set Undoable(value: boolean) {
    try {
      this[IMPL].Undoable = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Undoable");
    }
  }

  get UndoAction(): VMUndoAction {
    try {
      return this[IMPL].UndoAction;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.UndoAction");
    }
  }

  set UndoAction(value: VMUndoAction) {
    try {
      this[IMPL].UndoAction = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.UndoAction");
    }
  }

  AddDVDROMDrive(busType: VMDriveBusType, busNumber: number, deviceNumber: number): IVMDVDDrive {
    try {
      if (arguments.length !== 3) throw wrongArguments(arguments, 3, 1);
      return wrapVMDVDDrive(this[IMPL].AddDVDROMDrive(toLong(busType), toLong(busNumber), toLong(deviceNumber)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AddDVDROMDrive");
    }
  }

  RemoveDVDROMDrive(dvdDrive: IVMDVDDrive): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveDVDROMDrive(toImplementation(dvdDrive, VMDVDDriveImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.RemoveDVDROMDrive");
    }
  }

  get DVDROMDrives(): IVMDVDDriveCollection {
    try {
      return wrapVMDVDDriveCollection(this[IMPL].DVDROMDrives);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.DVDROMDrives");
    }
  }

  get FloppyDrives(): IVMFloppyDriveCollection {
    try {
      return wrapVMFloppyDriveCollection(this[IMPL].FloppyDrives);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.FloppyDrives");
    }
  }

  AddNetworkAdapter(): IVMNetworkAdapter {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMNetworkAdapter(this[IMPL].AddNetworkAdapter());
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AddNetworkAdapter");
    }
  }

  RemoveNetworkAdapter(networkAdapter: IVMNetworkAdapter): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveNetworkAdapter(toImplementation(networkAdapter, VMNetworkAdapterImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.RemoveNetworkAdapter");
    }
  }

  get NetworkAdapters(): IVMNetworkAdapterCollection {
    try {
      return wrapVMNetworkAdapterCollection(this[IMPL].NetworkAdapters);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.NetworkAdapters");
    }
  }

  get SerialPorts(): IVMSerialPortCollection {
    try {
      return wrapVMSerialPortCollection(this[IMPL].SerialPorts);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.SerialPorts");
    }
  }

  AddSCSIController(): IVMSCSIController {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMSCSIController(this[IMPL].AddSCSIController());
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AddSCSIController");
    }
  }

  RemoveSCSIController(controller: IVMSCSIController): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveSCSIController(toImplementation(controller, VMSCSIControllerImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.RemoveSCSIController");
    }
  }

  get SCSIControllers(): IVMSCSIControllerCollection {
    try {
      return wrapVMSCSIControllerCollection(this[IMPL].SCSIControllers);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.SCSIControllers");
    }
  }

  get ParallelPorts(): IVMParallelPortCollection {
    try {
      return wrapVMParallelPortCollection(this[IMPL].ParallelPorts);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.ParallelPorts");
    }
  }

  AttachScriptToEvent(eventType: VMEventType, scriptCommandLine: string): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].AttachScriptToEvent(toLong(eventType), toBstr(scriptCommandLine));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AttachScriptToEvent");
    }
  }

  RemoveScriptFromEvent(eventType: VMEventType): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveScriptFromEvent(toLong(eventType));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.RemoveScriptFromEvent");
    }
  }

  FetchScriptByEvent(eventType: VMEventType): string | null {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL].FetchScriptByEvent(toLong(eventType));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.FetchScriptByEvent");
    }
  }

  get ProcessorSpeed(): number {
    try {
      return this[IMPL].ProcessorSpeed;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.ProcessorSpeed");
    }
  }

  get HasMMX(): boolean {
    try {
      return this[IMPL].HasMMX;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.HasMMX");
    }
  }

  get HasSSE(): boolean {
    try {
      return this[IMPL].HasSSE;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.HasSSE");
    }
  }

  get HasSSE2(): boolean {
    try {
      return this[IMPL].HasSSE2;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.HasSSE2");
    }
  }

  get Has3DNow(): boolean {
    try {
      return this[IMPL].Has3DNow;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Has3DNow");
    }
  }

  get Notes(): string {
    try {
      return this[IMPL].Notes;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Notes");
    }
  }

  set Notes(value: string) {
    try {
      this[IMPL].Notes = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Notes");
    }
  }

  get Memory(): number {
    try {
      return this[IMPL].Memory;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Memory");
    }
  }

  set Memory(value: number) {
    try {
      this[IMPL].Memory = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Memory");
    }
  }

  get AttachedDriveTypes(): VMDriveType[] {
    try {
      return fromVariant(this[IMPL].AttachedDriveTypes);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AttachedDriveTypes");
    }
  }

  get RunAsDefinedAccount(): boolean {
    try {
      return this[IMPL].RunAsDefinedAccount;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.RunAsDefinedAccount");
    }
  }

  set RunAsDefinedAccount(value: boolean) {
    try {
      this[IMPL].RunAsDefinedAccount = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.RunAsDefinedAccount");
    }
  }

  get AccountName(): string {
    try {
      return this[IMPL].AccountName;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.AccountName");
    }
  }

  SetAccountNameAndPassword(accountName: string, accountPassword: string): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].SetAccountNameAndPassword(toBstr(accountName), toBstr(accountPassword));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.SetAccountNameAndPassword");
    }
  }

  get Security(): IVMSecurity {
    try {
      return wrapVMSecurity(this[IMPL].Security);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.Security");
    }
  }

  GetConfigurationValue(configurationKey: string): string | number | boolean | Uint8Array {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return fromVariant(this[IMPL].GetConfigurationValue(toBstr(configurationKey)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.GetConfigurationValue");
    }
  }

  SetConfigurationValue(configurationKey: string, configurationValue: string | number | boolean | Uint8Array): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].SetConfigurationValue(toBstr(configurationKey), toVariant(configurationValue));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.SetConfigurationValue");
    }
  }

  RemoveConfigurationValue(configurationKey: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveConfigurationValue(toBstr(configurationKey));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.RemoveConfigurationValue");
    }
  }

  GetActivationValue(activationKey: string): string | number | boolean | Uint8Array {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return fromVariant(this[IMPL].GetActivationValue(toBstr(activationKey)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.GetActivationValue");
    }
  }

  SetActivationValue(activationKey: string, activationValue: string | number | boolean | Uint8Array): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].SetActivationValue(toBstr(activationKey), toVariant(activationValue));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.SetActivationValue");
    }
  }

  RemoveActivationValue(activationKey: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveActivationValue(toBstr(activationKey));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachine.RemoveActivationValue");
    }
  }
}

/** IVMAccountant for callers. */
export class VMAccountant extends ComObject<VMAccountantImplementation> implements IVMAccountant {
  static override readonly table = VMAccountantTable;

  static {
    registerWrapper(this, VMAccountantImplementation);
  }

  SetSchedulingParameters(reservedSystemCapacity: number, maxSystemCapacity: number, relativeWeight: number): void {
    try {
      if (arguments.length !== 3) throw wrongArguments(arguments, 3, 0);
      this[IMPL].SetSchedulingParameters(
        toVariant(reservedSystemCapacity),
        toVariant(maxSystemCapacity),
        toLong(relativeWeight),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.SetSchedulingParameters");
    }
  }

  get ReservedSystemCapacity(): number {
    try {
      return fromVariant(this[IMPL].ReservedSystemCapacity);
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.ReservedSystemCapacity");
    }
  }

  get AllowableReservedSystemCapacity(): number {
    try {
      return fromVariant(this[IMPL].AllowableReservedSystemCapacity);
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.AllowableReservedSystemCapacity");
    }
  }

  get MaximumSystemCapacity(): number {
    try {
      return fromVariant(this[IMPL].MaximumSystemCapacity);
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.MaximumSystemCapacity");
    }
  }

  get AllowableMaximumSystemCapacity(): number {
    try {
      return fromVariant(this[IMPL].AllowableMaximumSystemCapacity);
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.AllowableMaximumSystemCapacity");
    }
  }

  get RelativeWeight(): number {
    try {
      return this[IMPL].RelativeWeight;
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.RelativeWeight");
    }
  }

  get CPUUtilization(): number {
    try {
      return this[IMPL].CPUUtilization;
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.CPUUtilization");
    }
  }

  get CPUUtilizationHistory(): number[] {
    try {
      return fromVariant(this[IMPL].CPUUtilizationHistory);
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.CPUUtilizationHistory");
    }
  }

  get DiskBytesRead(): number {
    try {
      return fromVariant(this[IMPL].DiskBytesRead);
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.DiskBytesRead");
    }
  }

  get DiskBytesWritten(): number {
    try {
      return fromVariant(this[IMPL].DiskBytesWritten);
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.DiskBytesWritten");
    }
  }

  get NetworkBytesReceived(): number {
    try {
      return fromVariant(this[IMPL].NetworkBytesReceived);
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.NetworkBytesReceived");
    }
  }

  get NetworkBytesSent(): number {
    try {
      return fromVariant(this[IMPL].NetworkBytesSent);
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.NetworkBytesSent");
    }
  }

  get UpTime(): number {
    try {
      return this[IMPL].UpTime;
    } catch (error) {
      throw comErrorAt(error, "IVMAccountant.UpTime");
    }
  }
}

/** IVMGuestOS and IVMGuestOS2 for callers. */
export class VMGuestOS extends ComObject<VMGuestOSImplementation> implements IVMGuestOS, IVMGuestOS2 {
  static override readonly table = VMGuestOSTable;

  static {
    registerWrapper(this, VMGuestOSImplementation);
  }

  InstallAdditions(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].InstallAdditions();
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.InstallAdditions");
    }
  }

  ExecuteCommand(inCommand: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].ExecuteCommand(toBstr(inCommand));
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.ExecuteCommand");
    }
  }

  SetParameter(inParameterName: string, inParameterValue: string): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].SetParameter(toBstr(inParameterName), toBstr(inParameterValue));
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.SetParameter");
    }
  }

  Shutdown(): IVMTask2 {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMTask(this[IMPL].Shutdown());
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.Shutdown");
    }
  }

  get IsHostTimeSyncEnabled(): boolean {
    try {
      return this[IMPL].IsHostTimeSyncEnabled;
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.IsHostTimeSyncEnabled");
    }
  }

  set IsHostTimeSyncEnabled(value: boolean) {
    try {
      this[IMPL].IsHostTimeSyncEnabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.IsHostTimeSyncEnabled");
    }
  }

  get HeartbeatPercentage(): number {
    try {
      return this[IMPL].HeartbeatPercentage;
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.HeartbeatPercentage");
    }
  }

  get IsHeartbeating(): boolean {
    try {
      return this[IMPL].IsHeartbeating;
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.IsHeartbeating");
    }
  }

  get OSName(): string {
    try {
      return this[IMPL].OSName;
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.OSName");
    }
  }

  get AdditionsVersion(): string {
    try {
      return this[IMPL].AdditionsVersion;
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.AdditionsVersion");
    }
  }

  get CanShutdown(): boolean {
    try {
      return this[IMPL].CanShutdown;
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS.CanShutdown");
    }
  }

  get ComputerName(): string {
    try {
      return this[IMPL].ComputerName;
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS2.ComputerName");
    }
  }

  GetParameter(inParameterName: string): string {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL].GetParameter(toBstr(inParameterName));
    } catch (error) {
      throw comErrorAt(error, "IVMGuestOS2.GetParameter");
    }
  }
}

/** IVMTask and IVMTask2 for callers. */
export class VMTask extends ComObject<VMTaskImplementation> implements IVMTask2 {
  static override readonly table = VMTaskTable;

  static {
    registerWrapper(this, VMTaskImplementation);
  }

  WaitForCompletion(timeout: number): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].WaitForCompletion(toLong(timeout));
    } catch (error) {
      throw comErrorAt(error, "IVMTask.WaitForCompletion");
    }
  }

  Cancel(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].Cancel();
    } catch (error) {
      throw comErrorAt(error, "IVMTask.Cancel");
    }
  }

  get PercentCompleted(): number {
    try {
      return this[IMPL].PercentCompleted;
    } catch (error) {
      throw comErrorAt(error, "IVMTask.PercentCompleted");
    }
  }

  get Description(): string {
    try {
      return this[IMPL].Description;
    } catch (error) {
      throw comErrorAt(error, "IVMTask.Description");
    }
  }

  get Result(): VMTaskResult {
    try {
      return this[IMPL].Result;
    } catch (error) {
      throw comErrorAt(error, "IVMTask.Result");
    }
  }

  get IsCancelable(): boolean {
    try {
      return this[IMPL].IsCancelable;
    } catch (error) {
      throw comErrorAt(error, "IVMTask.IsCancelable");
    }
  }

  get ID(): number {
    try {
      return this[IMPL].ID;
    } catch (error) {
      throw comErrorAt(error, "IVMTask.ID");
    }
  }

  get IsComplete(): boolean {
    try {
      return this[IMPL].IsComplete;
    } catch (error) {
      throw comErrorAt(error, "IVMTask.IsComplete");
    }
  }

  get Error(): number {
    try {
      return this[IMPL].Error;
    } catch (error) {
      throw comErrorAt(error, "IVMTask2.Error");
    }
  }

  get ErrorDescription(): string {
    try {
      return this[IMPL].ErrorDescription;
    } catch (error) {
      throw comErrorAt(error, "IVMTask2.ErrorDescription");
    }
  }
}

/** IVMDisplay for callers. */
export class VMDisplay extends ComObject<VMDisplayImplementation> implements IVMDisplay {
  static override readonly table = VMDisplayTable;

  static {
    registerWrapper(this, VMDisplayImplementation);
  }

  SetDimensions(displayPixelWidth: number, displayPixelHeight: number): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].SetDimensions(toLong(displayPixelWidth), toLong(displayPixelHeight));
    } catch (error) {
      throw comErrorAt(error, "IVMDisplay.SetDimensions");
    }
  }

  get Width(): number {
    try {
      return this[IMPL].Width;
    } catch (error) {
      throw comErrorAt(error, "IVMDisplay.Width");
    }
  }

  get Height(): number {
    try {
      return this[IMPL].Height;
    } catch (error) {
      throw comErrorAt(error, "IVMDisplay.Height");
    }
  }

  get VideoMode(): VMDisplayVideoMode {
    try {
      return this[IMPL].VideoMode;
    } catch (error) {
      throw comErrorAt(error, "IVMDisplay.VideoMode");
    }
  }

  _GenerateThumbnail(): number[] {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return this[IMPL]._GenerateThumbnail();
    } catch (error) {
      throw comErrorAt(error, "IVMDisplay._GenerateThumbnail");
    }
  }

  get Thumbnail(): number[] {
    try {
      return fromVariant(this[IMPL].Thumbnail);
    } catch (error) {
      throw comErrorAt(error, "IVMDisplay.Thumbnail");
    }
  }
}

/** IVMKeyboard for callers. */
export class VMKeyboard extends ComObject<VMKeyboardImplementation> implements IVMKeyboard {
  static override readonly table = VMKeyboardTable;

  static {
    registerWrapper(this, VMKeyboardImplementation);
  }

  PressKey(key: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].PressKey(toBstr(key));
    } catch (error) {
      throw comErrorAt(error, "IVMKeyboard.PressKey");
    }
  }

  ReleaseKey(key: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].ReleaseKey(toBstr(key));
    } catch (error) {
      throw comErrorAt(error, "IVMKeyboard.ReleaseKey");
    }
  }

  PressAndReleaseKey(key: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].PressAndReleaseKey(toBstr(key));
    } catch (error) {
      throw comErrorAt(error, "IVMKeyboard.PressAndReleaseKey");
    }
  }

  IsPressed(key: string): boolean {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL].IsPressed(toBstr(key));
    } catch (error) {
      throw comErrorAt(error, "IVMKeyboard.IsPressed");
    }
  }

  TypeAsciiText(text: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].TypeAsciiText(toBstr(text));
    } catch (error) {
      throw comErrorAt(error, "IVMKeyboard.TypeAsciiText");
    }
  }

  TypeKeySequence(keySequence: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].TypeKeySequence(toBstr(keySequence));
    } catch (error) {
      throw comErrorAt(error, "IVMKeyboard.TypeKeySequence");
    }
  }

  get HasExclusiveAccess(): boolean {
    try {
      return this[IMPL].HasExclusiveAccess;
    } catch (error) {
      throw comErrorAt(error, "IVMKeyboard.HasExclusiveAccess");
    }
  }

  set HasExclusiveAccess(value: boolean) {
    try {
      this[IMPL].HasExclusiveAccess = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMKeyboard.HasExclusiveAccess");
    }
  }
}

/** IVMMouse for callers. */
export class VMMouseDevice extends ComObject<VMMouseDeviceImplementation> implements IVMMouse {
  static override readonly table = VMMouseDeviceTable;

  static {
    registerWrapper(this, VMMouseDeviceImplementation);
  }

  GetButton(buttonIndex: VMMouseButton): boolean {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL].GetButton(toLong(buttonIndex));
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.GetButton");
    }
  }

  SetButton(buttonIndex: VMMouseButton, down: boolean): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].SetButton(toLong(buttonIndex), toBool(down));
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.SetButton");
    }
  }

  Click(buttonIndex: VMMouseButton): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].Click(toLong(buttonIndex));
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.Click");
    }
  }

  get HorizontalPosition(): number {
    try {
      return this[IMPL].HorizontalPosition;
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.HorizontalPosition");
    }
  }

  set HorizontalPosition(value: number) {
    try {
      this[IMPL].HorizontalPosition = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.HorizontalPosition");
    }
  }

  get VerticalPosition(): number {
    try {
      return this[IMPL].VerticalPosition;
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.VerticalPosition");
    }
  }

  set VerticalPosition(value: number) {
    try {
      this[IMPL].VerticalPosition = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.VerticalPosition");
    }
  }

  set ScrollWheelPosition(value: number) {
    try {
      this[IMPL].ScrollWheelPosition = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.ScrollWheelPosition");
    }
  }

  get UsingAbsoluteCoordinates(): boolean {
    try {
      return this[IMPL].UsingAbsoluteCoordinates;
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.UsingAbsoluteCoordinates");
    }
  }

  set UsingAbsoluteCoordinates(value: boolean) {
    try {
      this[IMPL].UsingAbsoluteCoordinates = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMMouse.UsingAbsoluteCoordinates");
    }
  }
}

/** IVMHardDisk for callers. */
export class VMHardDisk extends ComObject<VMHardDiskImplementation> implements IVMHardDisk {
  static override readonly table = VMHardDiskTable;

  static {
    registerWrapper(this, VMHardDiskImplementation);
  }

  Merge(): IVMTask2 {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMTask(this[IMPL].Merge());
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.Merge");
    }
  }

  MergeTo(newDiskImagePath: string, newDiskImageType: VMHardDiskType): IVMTask2 {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMTask(this[IMPL].MergeTo(toBstr(newDiskImagePath), toLong(newDiskImageType)));
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.MergeTo");
    }
  }

  Compact(): IVMTask2 {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 1);
      return wrapVMTask(this[IMPL].Compact());
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.Compact");
    }
  }

  Convert(convertedDiskImagePath: string, convertedDiskImageType: VMHardDiskType): IVMTask2 {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMTask(this[IMPL].Convert(toBstr(convertedDiskImagePath), toLong(convertedDiskImageType)));
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.Convert");
    }
  }

  get File(): string {
    try {
      return this[IMPL].File;
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.File");
    }
  }

  get Type(): VMHardDiskType {
    try {
      return this[IMPL].Type;
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.Type");
    }
  }

  get Security(): IVMSecurity {
    try {
      return wrapVMSecurity(this[IMPL].Security);
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.Security");
    }
  }

  get SizeInGuest(): number {
    try {
      return fromVariant(this[IMPL].SizeInGuest);
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.SizeInGuest");
    }
  }

  get SizeOnHost(): number {
    try {
      return fromVariant(this[IMPL].SizeOnHost);
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.SizeOnHost");
    }
  }

  get HostFreeDiskSpace(): number {
    try {
      return fromVariant(this[IMPL].HostFreeDiskSpace);
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.HostFreeDiskSpace");
    }
  }

  get Parent(): IVMHardDisk | null {
    try {
      const result = this[IMPL].Parent;
      return result === null ? null : wrapVMHardDisk(result);
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.Parent");
    }
  }

  set Parent(value: IVMHardDisk) {
    try {
      this[IMPL].Parent = toImplementation(value, VMHardDiskImplementation);
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.Parent");
    }
  }

  get HostDriveIdentifier(): string | null {
    try {
      return this[IMPL].HostDriveIdentifier;
    } catch (error) {
      throw comErrorAt(error, "IVMHardDisk.HostDriveIdentifier");
    }
  }
}

/** IVMHardDiskConnection for callers. */
export class VMHardDiskConnection
  extends ComObject<VMHardDiskConnectionImplementation>
  implements IVMHardDiskConnection
{
  static override readonly table = VMHardDiskConnectionTable;

  static {
    registerWrapper(this, VMHardDiskConnectionImplementation);
  }

  get HardDisk(): IVMHardDisk {
    try {
      return wrapVMHardDisk(this[IMPL].HardDisk);
    } catch (error) {
      throw comErrorAt(error, "IVMHardDiskConnection.HardDisk");
    }
  }

  get UndoHardDisk(): IVMHardDisk | null {
    try {
      const result = this[IMPL].UndoHardDisk;
      return result === null ? null : wrapVMHardDisk(result);
    } catch (error) {
      throw comErrorAt(error, "IVMHardDiskConnection.UndoHardDisk");
    }
  }

  SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void {
    try {
      if (arguments.length !== 3) throw wrongArguments(arguments, 3, 0);
      this[IMPL].SetBusLocation(toLong(busType), toLong(busNumber), toLong(deviceNumber));
    } catch (error) {
      throw comErrorAt(error, "IVMHardDiskConnection.SetBusLocation");
    }
  }

  get BusType(): VMDriveBusType {
    try {
      return this[IMPL].BusType;
    } catch (error) {
      throw comErrorAt(error, "IVMHardDiskConnection.BusType");
    }
  }

  get BusNumber(): number {
    try {
      return this[IMPL].BusNumber;
    } catch (error) {
      throw comErrorAt(error, "IVMHardDiskConnection.BusNumber");
    }
  }

  get DeviceNumber(): number {
    try {
      return this[IMPL].DeviceNumber;
    } catch (error) {
      throw comErrorAt(error, "IVMHardDiskConnection.DeviceNumber");
    }
  }
}

/** IVMSCSIController for callers. */
export class VMSCSIController extends ComObject<VMSCSIControllerImplementation> implements IVMSCSIController {
  static override readonly table = VMSCSIControllerTable;

  static {
    registerWrapper(this, VMSCSIControllerImplementation);
  }

  Configure(isBusShared: boolean, SCSIID: number): void {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 0);
      this[IMPL].Configure(toBool(isBusShared), toLong(SCSIID));
    } catch (error) {
      throw comErrorAt(error, "IVMSCSIController.Configure");
    }
  }

  get _ID(): number {
    try {
      return this[IMPL]._ID;
    } catch (error) {
      throw comErrorAt(error, "IVMSCSIController._ID");
    }
  }

  get SCSIID(): number {
    try {
      return this[IMPL].SCSIID;
    } catch (error) {
      throw comErrorAt(error, "IVMSCSIController.SCSIID");
    }
  }

  get IsBusShared(): boolean {
    try {
      return this[IMPL].IsBusShared;
    } catch (error) {
      throw comErrorAt(error, "IVMSCSIController.IsBusShared");
    }
  }
}

/** IVMDVDDrive for callers. */
export class VMDVDDrive extends ComObject<VMDVDDriveImplementation> implements IVMDVDDrive {
  static override readonly table = VMDVDDriveTable;

  static {
    registerWrapper(this, VMDVDDriveImplementation);
  }

  SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void {
    try {
      if (arguments.length !== 3) throw wrongArguments(arguments, 3, 0);
      this[IMPL].SetBusLocation(toLong(busType), toLong(busNumber), toLong(deviceNumber));
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.SetBusLocation");
    }
  }

  get BusType(): VMDriveBusType {
    try {
      return this[IMPL].BusType;
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.BusType");
    }
  }

  get BusNumber(): number {
    try {
      return this[IMPL].BusNumber;
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.BusNumber");
    }
  }

  get DeviceNumber(): number {
    try {
      return this[IMPL].DeviceNumber;
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.DeviceNumber");
    }
  }

  AttachImage(imagePath: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].AttachImage(toBstr(imagePath));
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.AttachImage");
    }
  }

  ReleaseImage(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].ReleaseImage();
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.ReleaseImage");
    }
  }

  get ImageFile(): string {
    try {
      return this[IMPL].ImageFile;
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.ImageFile");
    }
  }

  AttachHostDrive(driveLetter: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].AttachHostDrive(toBstr(driveLetter));
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.AttachHostDrive");
    }
  }

  ReleaseHostDrive(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].ReleaseHostDrive();
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.ReleaseHostDrive");
    }
  }

  get HostDriveLetter(): string {
    try {
      return this[IMPL].HostDriveLetter;
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.HostDriveLetter");
    }
  }

  get Attachment(): VMDVDDriveAttachmentType {
    try {
      return this[IMPL].Attachment;
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDrive.Attachment");
    }
  }
}

/** IVMFloppyDrive for callers. */
export class VMFloppyDrive extends ComObject<VMFloppyDriveImplementation> implements IVMFloppyDrive {
  static override readonly table = VMFloppyDriveTable;

  static {
    registerWrapper(this, VMFloppyDriveImplementation);
  }

  AttachImage(mediaImagePath: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].AttachImage(toBstr(mediaImagePath));
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDrive.AttachImage");
    }
  }

  ReleaseImage(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].ReleaseImage();
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDrive.ReleaseImage");
    }
  }

  get ImageFile(): string {
    try {
      return this[IMPL].ImageFile;
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDrive.ImageFile");
    }
  }

  AttachHostDrive(driveLetter: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].AttachHostDrive(toBstr(driveLetter));
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDrive.AttachHostDrive");
    }
  }

  ReleaseHostDrive(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].ReleaseHostDrive();
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDrive.ReleaseHostDrive");
    }
  }

  get HostDriveLetter(): string {
    try {
      return this[IMPL].HostDriveLetter;
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDrive.HostDriveLetter");
    }
  }

  get DriveNumber(): number {
    try {
      return this[IMPL].DriveNumber;
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDrive.DriveNumber");
    }
  }

  get Attachment(): VMFloppyDriveAttachmentType {
    try {
      return this[IMPL].Attachment;
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDrive.Attachment");
    }
  }
}

/** IVMSerialPort for callers. */
export class VMSerialPort extends ComObject<VMSerialPortImplementation> implements IVMSerialPort {
  static override readonly table = VMSerialPortTable;

  static {
    registerWrapper(this, VMSerialPortImplementation);
  }

  Configure(portType: VMSerialPortType, portName: string, connectImmediately: boolean): void {
    try {
      if (arguments.length !== 3) throw wrongArguments(arguments, 3, 0);
      this[IMPL].Configure(toLong(portType), toBstr(portName), toBool(connectImmediately));
    } catch (error) {
      throw comErrorAt(error, "IVMSerialPort.Configure");
    }
  }

  get _ID(): number {
    try {
      return this[IMPL]._ID;
    } catch (error) {
      throw comErrorAt(error, "IVMSerialPort._ID");
    }
  }

  get Type(): VMSerialPortType {
    try {
      return this[IMPL].Type;
    } catch (error) {
      throw comErrorAt(error, "IVMSerialPort.Type");
    }
  }

  get Name(): string {
    try {
      return this[IMPL].Name;
    } catch (error) {
      throw comErrorAt(error, "IVMSerialPort.Name");
    }
  }

  get ConnectImmediately(): boolean {
    try {
      return this[IMPL].ConnectImmediately;
    } catch (error) {
      throw comErrorAt(error, "IVMSerialPort.ConnectImmediately");
    }
  }
}

/** IVMParallelPort for callers. */
export class VMParallelPort extends ComObject<VMParallelPortImplementation> implements IVMParallelPort {
  static override readonly table = VMParallelPortTable;

  static {
    registerWrapper(this, VMParallelPortImplementation);
  }

  get _ID(): number {
    try {
      return this[IMPL]._ID;
    } catch (error) {
      throw comErrorAt(error, "IVMParallelPort._ID");
    }
  }

  get Name(): string {
    try {
      return this[IMPL].Name;
    } catch (error) {
      throw comErrorAt(error, "IVMParallelPort.Name");
    }
  }

  set Name(value: string) {
    try {
      this[IMPL].Name = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMParallelPort.Name");
    }
  }
}

/** IVMVirtualNetwork for callers. */
export class VMVirtualNetwork extends ComObject<VMVirtualNetworkImplementation> implements IVMVirtualNetwork {
  static override readonly table = VMVirtualNetworkTable;

  static {
    registerWrapper(this, VMVirtualNetworkImplementation);
  }

  get _ID(): Uint8Array {
    try {
      return fromVariant(this[IMPL]._ID);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork._ID");
    }
  }

  get File(): string {
    try {
      return this[IMPL].File;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.File");
    }
  }

  get Name(): string {
    try {
      return this[IMPL].Name;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.Name");
    }
  }

  set Name(value: string) {
    try {
      this[IMPL].Name = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.Name");
    }
  }

  get Notes(): string {
    try {
      return this[IMPL].Notes;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.Notes");
    }
  }

  set Notes(value: string) {
    try {
      this[IMPL].Notes = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.Notes");
    }
  }

  get Security(): IVMSecurity {
    try {
      return wrapVMSecurity(this[IMPL].Security);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.Security");
    }
  }

  get HostAdapter(): string {
    try {
      return this[IMPL].HostAdapter;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.HostAdapter");
    }
  }

  set HostAdapter(value: string) {
    try {
      this[IMPL].HostAdapter = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.HostAdapter");
    }
  }

  get NetworkAdapters(): IVMNetworkAdapterCollection {
    try {
      return wrapVMNetworkAdapterCollection(this[IMPL].NetworkAdapters);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.NetworkAdapters");
    }
  }

  get DHCPVirtualNetworkServer(): IVMDHCPVirtualNetworkServer {
    try {
      return wrapVMDHCPVirtualNetworkServer(this[IMPL].DHCPVirtualNetworkServer);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.DHCPVirtualNetworkServer");
    }
  }

  get BytesSent(): number {
    try {
      return this[IMPL].BytesSent;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.BytesSent");
    }
  }

  get BytesSentHistory(): number[] {
    try {
      return fromVariant(this[IMPL].BytesSentHistory);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.BytesSentHistory");
    }
  }

  get BytesReceived(): number {
    try {
      return this[IMPL].BytesReceived;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.BytesReceived");
    }
  }

  get BytesReceivedHistory(): number[] {
    try {
      return fromVariant(this[IMPL].BytesReceivedHistory);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.BytesReceivedHistory");
    }
  }

  get BytesDropped(): number {
    try {
      return this[IMPL].BytesDropped;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.BytesDropped");
    }
  }

  get BytesDroppedHistory(): number[] {
    try {
      return fromVariant(this[IMPL].BytesDroppedHistory);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.BytesDroppedHistory");
    }
  }

  get PacketsSent(): number {
    try {
      return this[IMPL].PacketsSent;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.PacketsSent");
    }
  }

  get PacketsSentHistory(): number[] {
    try {
      return fromVariant(this[IMPL].PacketsSentHistory);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.PacketsSentHistory");
    }
  }

  get PacketsReceived(): number {
    try {
      return this[IMPL].PacketsReceived;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.PacketsReceived");
    }
  }

  get PacketsReceivedHistory(): number[] {
    try {
      return fromVariant(this[IMPL].PacketsReceivedHistory);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.PacketsReceivedHistory");
    }
  }

  get PacketsDropped(): number {
    try {
      return this[IMPL].PacketsDropped;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.PacketsDropped");
    }
  }

  get PacketsDroppedHistory(): number[] {
    try {
      return fromVariant(this[IMPL].PacketsDroppedHistory);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetwork.PacketsDroppedHistory");
    }
  }
}

/** IVMDHCPVirtualNetworkServer for callers. */
export class VMDHCPVirtualNetworkServer
  extends ComObject<VMDHCPVirtualNetworkServerImplementation>
  implements IVMDHCPVirtualNetworkServer
{
  static override readonly table = VMDHCPVirtualNetworkServerTable;

  static {
    registerWrapper(this, VMDHCPVirtualNetworkServerImplementation);
  }

  ConfigureDHCPServer(
    network: string,
    networkMask: string,
    startingIPAddress: string,
    endingIPAddress: string,
    serverIPAddress: string,
  ): void {
    try {
      if (arguments.length !== 5) throw wrongArguments(arguments, 5, 0);
      this[IMPL].ConfigureDHCPServer(
        toBstr(network),
        toBstr(networkMask),
        toBstr(startingIPAddress),
        toBstr(endingIPAddress),
        toBstr(serverIPAddress),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.ConfigureDHCPServer");
    }
  }

  ConfigureDHCPLeaseTimes(leaseTime: number, leaseRenewalTime: number, leaseRebindingTime: number): void {
    try {
      if (arguments.length !== 3) throw wrongArguments(arguments, 3, 0);
      this[IMPL].ConfigureDHCPLeaseTimes(
        toVariant(leaseTime),
        toVariant(leaseRenewalTime),
        toVariant(leaseRebindingTime),
      );
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes");
    }
  }

  get IsEnabled(): boolean {
    try {
      return this[IMPL].IsEnabled;
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.IsEnabled");
    }
  }

  set IsEnabled(value: boolean) {
    try {
      this[IMPL].IsEnabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.IsEnabled");
    }
  }

  get Network(): string {
    try {
      return this[IMPL].Network;
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.Network");
    }
  }

  get NetworkMask(): string {
    try {
      return this[IMPL].NetworkMask;
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.NetworkMask");
    }
  }

  get StartingIPAddress(): string {
    try {
      return this[IMPL].StartingIPAddress;
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.StartingIPAddress");
    }
  }

  get EndingIPAddress(): string {
    try {
      return this[IMPL].EndingIPAddress;
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.EndingIPAddress");
    }
  }

  get ServerIPAddress(): string {
    try {
      return this[IMPL].ServerIPAddress;
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.ServerIPAddress");
    }
  }

  get LeaseTime(): number {
    try {
      return fromVariant(this[IMPL].LeaseTime);
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.LeaseTime");
    }
  }

  get LeaseRenewalTime(): number {
    try {
      return fromVariant(this[IMPL].LeaseRenewalTime);
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.LeaseRenewalTime");
    }
  }

  get LeaseRebindingTime(): number {
    try {
      return fromVariant(this[IMPL].LeaseRebindingTime);
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.LeaseRebindingTime");
    }
  }

  get DefaultGatewayAddress(): string {
    try {
      return this[IMPL].DefaultGatewayAddress;
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.DefaultGatewayAddress");
    }
  }

  set DefaultGatewayAddress(value: string) {
    try {
      this[IMPL].DefaultGatewayAddress = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.DefaultGatewayAddress");
    }
  }

  get DNSServers(): string {
    try {
      return this[IMPL].DNSServers;
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.DNSServers");
    }
  }

  set DNSServers(value: string) {
    try {
      this[IMPL].DNSServers = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.DNSServers");
    }
  }

  get WINSServers(): string {
    try {
      return this[IMPL].WINSServers;
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.WINSServers");
    }
  }

  set WINSServers(value: string) {
    try {
      this[IMPL].WINSServers = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMDHCPVirtualNetworkServer.WINSServers");
    }
  }
}

/** IVMNetworkAdapter for callers. */
export class VMNetworkAdapter extends ComObject<VMNetworkAdapterImplementation> implements IVMNetworkAdapter {
  static override readonly table = VMNetworkAdapterTable;

  static {
    registerWrapper(this, VMNetworkAdapterImplementation);
  }

  get _ID(): number {
    try {
      return this[IMPL]._ID;
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapter._ID");
    }
  }

  get VirtualMachine(): IVMVirtualMachine {
    try {
      return wrapVMVirtualMachine(this[IMPL].VirtualMachine);
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapter.VirtualMachine");
    }
  }

  AttachToVirtualNetwork(virtualNetwork: IVMVirtualNetwork): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].AttachToVirtualNetwork(toImplementation(virtualNetwork, VMVirtualNetworkImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapter.AttachToVirtualNetwork");
    }
  }

  DetachFromVirtualNetwork(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].DetachFromVirtualNetwork();
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapter.DetachFromVirtualNetwork");
    }
  }

  get VirtualNetwork(): IVMVirtualNetwork | null {
    try {
      const result = this[IMPL].VirtualNetwork;
      return result === null ? null : wrapVMVirtualNetwork(result);
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapter.VirtualNetwork");
    }
  }

  get EthernetAddress(): string {
    try {
      return this[IMPL].EthernetAddress;
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapter.EthernetAddress");
    }
  }

  set EthernetAddress(value: string) {
    try {
      this[IMPL].EthernetAddress = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapter.EthernetAddress");
    }
  }

  get IsEthernetAddressDynamic(): boolean {
    try {
      return this[IMPL].IsEthernetAddressDynamic;
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapter.IsEthernetAddressDynamic");
    }
  }

  set IsEthernetAddressDynamic(value: boolean) {
    try {
      this[IMPL].IsEthernetAddressDynamic = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapter.IsEthernetAddressDynamic");
    }
  }
}

/** IVMSecurity for callers. */
export class VMSecurity extends ComObject<VMSecurityImplementation> implements IVMSecurity {
  static override readonly table = VMSecurityTable;

  static {
    registerWrapper(this, VMSecurityImplementation);
  }

  AddEntry(nameOrSid: string, type: VMAccessRightsType): IVMAccessRights {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      return wrapVMAccessRights(this[IMPL].AddEntry(toBstr(nameOrSid), toLong(type)));
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.AddEntry");
    }
  }

  FindEntry(nameOrSid: string, type: VMAccessRightsType): IVMAccessRights | null {
    try {
      if (arguments.length !== 2) throw wrongArguments(arguments, 2, 1);
      const result = this[IMPL].FindEntry(toBstr(nameOrSid), toLong(type));
      return result === null ? null : wrapVMAccessRights(result);
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.FindEntry");
    }
  }

  RemoveEntry(entryToDelete: IVMAccessRights): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].RemoveEntry(toImplementation(entryToDelete, VMAccessRightsImplementation));
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.RemoveEntry");
    }
  }

  _ToSecurityDescriptor(genericMapping: GENERIC_MAPPING): {
    securityDescriptorLength: number;
    securityDescriptor: Uint8Array;
  } {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 2);
      return this[IMPL]._ToSecurityDescriptor(toStruct(genericMapping));
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity._ToSecurityDescriptor");
    }
  }

  get OwnerName(): string {
    try {
      return this[IMPL].OwnerName;
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.OwnerName");
    }
  }

  set OwnerName(value: string) {
    try {
      this[IMPL].OwnerName = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.OwnerName");
    }
  }

  get OwnerSid(): string {
    try {
      return this[IMPL].OwnerSid;
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.OwnerSid");
    }
  }

  set OwnerSid(value: string) {
    try {
      this[IMPL].OwnerSid = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.OwnerSid");
    }
  }

  get GroupName(): string {
    try {
      return this[IMPL].GroupName;
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.GroupName");
    }
  }

  set GroupName(value: string) {
    try {
      this[IMPL].GroupName = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.GroupName");
    }
  }

  get GroupSid(): string {
    try {
      return this[IMPL].GroupSid;
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.GroupSid");
    }
  }

  set GroupSid(value: string) {
    try {
      this[IMPL].GroupSid = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.GroupSid");
    }
  }

  get AccessRights(): IVMAccessRightsCollection {
    try {
      return wrapVMAccessRightsCollection(this[IMPL].AccessRights);
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.AccessRights");
    }
  }

  get CurrentUserAccessRights(): IVMAccessRights {
    try {
      return wrapVMAccessRights(this[IMPL].CurrentUserAccessRights);
    } catch (error) {
      throw comErrorAt(error, "IVMSecurity.CurrentUserAccessRights");
    }
  }
}

/** IVMAccessRights for callers. */
export class VMAccessRights extends ComObject<VMAccessRightsImplementation> implements IVMAccessRights {
  static override readonly table = VMAccessRightsTable;

  static {
    registerWrapper(this, VMAccessRightsImplementation);
  }

  get Name(): string {
    try {
      return this[IMPL].Name;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.Name");
    }
  }

  set Name(value: string) {
    try {
      this[IMPL].Name = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.Name");
    }
  }

  get Sid(): string {
    try {
      return this[IMPL].Sid;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.Sid");
    }
  }

  set Sid(value: string) {
    try {
      this[IMPL].Sid = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.Sid");
    }
  }

  get Type(): VMAccessRightsType {
    try {
      return this[IMPL].Type;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.Type");
    }
  }

  set Type(value: VMAccessRightsType) {
    try {
      this[IMPL].Type = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.Type");
    }
  }

  get Flags(): number {
    try {
      return this[IMPL].Flags;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.Flags");
    }
  }

  set Flags(value: number) {
    try {
      this[IMPL].Flags = toByte(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.Flags");
    }
  }

  get WriteAccess(): boolean {
    try {
      return this[IMPL].WriteAccess;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.WriteAccess");
    }
  }

  set WriteAccess(value: boolean) {
    try {
      this[IMPL].WriteAccess = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.WriteAccess");
    }
  }

  get ReadAccess(): boolean {
    try {
      return this[IMPL].ReadAccess;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.ReadAccess");
    }
  }

  set ReadAccess(value: boolean) {
    try {
      this[IMPL].ReadAccess = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.ReadAccess");
    }
  }

  get ExecuteAccess(): boolean {
    try {
      return this[IMPL].ExecuteAccess;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.ExecuteAccess");
    }
  }

  set ExecuteAccess(value: boolean) {
    try {
      this[IMPL].ExecuteAccess = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.ExecuteAccess");
    }
  }

  get DeleteAccess(): boolean {
    try {
      return this[IMPL].DeleteAccess;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.DeleteAccess");
    }
  }

  set DeleteAccess(value: boolean) {
    try {
      this[IMPL].DeleteAccess = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.DeleteAccess");
    }
  }

  get ReadPermissions(): boolean {
    try {
      return this[IMPL].ReadPermissions;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.ReadPermissions");
    }
  }

  set ReadPermissions(value: boolean) {
    try {
      this[IMPL].ReadPermissions = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.ReadPermissions");
    }
  }

  get ChangePermissions(): boolean {
    try {
      return this[IMPL].ChangePermissions;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.ChangePermissions");
    }
  }

  set ChangePermissions(value: boolean) {
    try {
      this[IMPL].ChangePermissions = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.ChangePermissions");
    }
  }

  get SpecialAccess(): boolean {
    try {
      return this[IMPL].SpecialAccess;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.SpecialAccess");
    }
  }

  set SpecialAccess(value: boolean) {
    try {
      this[IMPL].SpecialAccess = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights.SpecialAccess");
    }
  }

  _GetAccessMask(genericMapping: GENERIC_MAPPING): number {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return this[IMPL]._GetAccessMask(toStruct(genericMapping));
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRights._GetAccessMask");
    }
  }
}

/** IVMRCAuthenticator for callers. */
export class VMRCAuthenticator extends ComObject<VMRCAuthenticatorImplementation> implements IVMRCAuthenticator {
  static override readonly table = VMRCAuthenticatorTable;

  static {
    registerWrapper(this, VMRCAuthenticatorImplementation);
  }

  get Type(): VMRCAuthenticationType {
    try {
      return this[IMPL].Type;
    } catch (error) {
      throw comErrorAt(error, "IVMRCAuthenticator.Type");
    }
  }

  get Name(): string {
    try {
      return this[IMPL].Name;
    } catch (error) {
      throw comErrorAt(error, "IVMRCAuthenticator.Name");
    }
  }

  get Description(): string {
    try {
      return this[IMPL].Description;
    } catch (error) {
      throw comErrorAt(error, "IVMRCAuthenticator.Description");
    }
  }
}

/** IVMRCClientControl for callers. */
export class VMRCClientControl extends ComObject<VMRCClientControlImplementation> implements IVMRCClientControl {
  static override readonly table = VMRCClientControlTable;

  static {
    registerWrapper(this, VMRCClientControlImplementation);
  }

  AboutBox(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].AboutBox();
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.AboutBox");
    }
  }

  AdminDisplay(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].AdminDisplay();
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.AdminDisplay");
    }
  }

  get AdministratorMode(): boolean {
    try {
      return this[IMPL].AdministratorMode;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.AdministratorMode");
    }
  }

  set AdministratorMode(value: boolean) {
    try {
      this[IMPL].AdministratorMode = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.AdministratorMode");
    }
  }

  get AutoSize(): boolean {
    try {
      return this[IMPL].AutoSize;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.AutoSize");
    }
  }

  set AutoSize(value: boolean) {
    try {
      this[IMPL].AutoSize = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.AutoSize");
    }
  }

  Connect(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].Connect();
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.Connect");
    }
  }

  Disconnect(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].Disconnect();
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.Disconnect");
    }
  }

  get Enabled(): boolean {
    try {
      return this[IMPL].Enabled;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.Enabled");
    }
  }

  set Enabled(value: boolean) {
    try {
      this[IMPL].Enabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.Enabled");
    }
  }

  get HostKey(): string {
    try {
      return this[IMPL].HostKey;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.HostKey");
    }
  }

  set HostKey(value: string) {
    try {
      this[IMPL].HostKey = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.HostKey");
    }
  }

  get MenuBackColor(): string {
    try {
      return this[IMPL].MenuBackColor;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuBackColor");
    }
  }

  set MenuBackColor(value: string) {
    try {
      this[IMPL].MenuBackColor = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuBackColor");
    }
  }

  get MenuEnabled(): boolean {
    try {
      return this[IMPL].MenuEnabled;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuEnabled");
    }
  }

  set MenuEnabled(value: boolean) {
    try {
      this[IMPL].MenuEnabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuEnabled");
    }
  }

  get MenuFontColor(): string {
    try {
      return this[IMPL].MenuFontColor;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuFontColor");
    }
  }

  set MenuFontColor(value: string) {
    try {
      this[IMPL].MenuFontColor = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuFontColor");
    }
  }

  get MenuFontFace(): string {
    try {
      return this[IMPL].MenuFontFace;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuFontFace");
    }
  }

  set MenuFontFace(value: string) {
    try {
      this[IMPL].MenuFontFace = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuFontFace");
    }
  }

  get MenuFontSize(): number {
    try {
      return this[IMPL].MenuFontSize;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuFontSize");
    }
  }

  set MenuFontSize(value: number) {
    try {
      this[IMPL].MenuFontSize = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuFontSize");
    }
  }

  get MenuHeight(): number {
    try {
      return this[IMPL].MenuHeight;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuHeight");
    }
  }

  set MenuHeight(value: number) {
    try {
      this[IMPL].MenuHeight = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.MenuHeight");
    }
  }

  get ReadyState(): number {
    try {
      return this[IMPL].ReadyState;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ReadyState");
    }
  }

  set ReadyState(value: number) {
    try {
      this[IMPL].ReadyState = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ReadyState");
    }
  }

  get ReducedColorsMode(): boolean {
    try {
      return this[IMPL].ReducedColorsMode;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ReducedColorsMode");
    }
  }

  set ReducedColorsMode(value: boolean) {
    try {
      this[IMPL].ReducedColorsMode = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ReducedColorsMode");
    }
  }

  Refresh(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].Refresh();
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.Refresh");
    }
  }

  SendKeySequence(keySequence: string): void {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 0);
      this[IMPL].SendKeySequence(toBstr(keySequence));
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.SendKeySequence");
    }
  }

  get ServerAddress(): string {
    try {
      return this[IMPL].ServerAddress;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ServerAddress");
    }
  }

  set ServerAddress(value: string) {
    try {
      this[IMPL].ServerAddress = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ServerAddress");
    }
  }

  get ServerDisplayHeight(): number {
    try {
      return this[IMPL].ServerDisplayHeight;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ServerDisplayHeight");
    }
  }

  get ServerDisplayName(): string {
    try {
      return this[IMPL].ServerDisplayName;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ServerDisplayName");
    }
  }

  set ServerDisplayName(value: string) {
    try {
      this[IMPL].ServerDisplayName = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ServerDisplayName");
    }
  }

  get ServerDisplayWidth(): number {
    try {
      return this[IMPL].ServerDisplayWidth;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ServerDisplayWidth");
    }
  }

  get ServerPort(): number {
    try {
      return this[IMPL].ServerPort;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ServerPort");
    }
  }

  set ServerPort(value: number) {
    try {
      this[IMPL].ServerPort = toLong(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ServerPort");
    }
  }

  ShowConnectionInfo(): void {
    try {
      if (arguments.length !== 0) throw wrongArguments(arguments, 0, 0);
      this[IMPL].ShowConnectionInfo();
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ShowConnectionInfo");
    }
  }

  get ShrinkEnabled(): boolean {
    try {
      return this[IMPL].ShrinkEnabled;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ShrinkEnabled");
    }
  }

  set ShrinkEnabled(value: boolean) {
    try {
      this[IMPL].ShrinkEnabled = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ShrinkEnabled");
    }
  }

  get State(): VMRCState {
    try {
      return this[IMPL].State;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.State");
    }
  }

  set UserDomain(value: string) {
    try {
      this[IMPL].UserDomain = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.UserDomain");
    }
  }

  set UserName(value: string) {
    try {
      this[IMPL].UserName = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.UserName");
    }
  }

  set UserPassword(value: string) {
    try {
      this[IMPL].UserPassword = toBstr(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.UserPassword");
    }
  }

  get ViewOnlyMode(): boolean {
    try {
      return this[IMPL].ViewOnlyMode;
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ViewOnlyMode");
    }
  }

  set ViewOnlyMode(value: boolean) {
    try {
      this[IMPL].ViewOnlyMode = toBool(value);
    } catch (error) {
      throw comErrorAt(error, "IVMRCClientControl.ViewOnlyMode");
    }
  }
}

/** IVMSupportDriverCollection for callers. */
export class VMSupportDriverCollection
  extends ComObject<IVMSupportDriverCollectionImplementation>
  implements IVMSupportDriverCollection
{
  static override readonly table = IVMSupportDriverCollectionTable;

  static {
    registerWrapper(this, IVMSupportDriverCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMSupportDriverCollection.Count");
    }
  }

  Item(index: number): IVMSupportDriver {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMSupportDriver(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMSupportDriverCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMSupportDriver> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMSupportDriver));
    } catch (error) {
      throw comErrorAt(error, "IVMSupportDriverCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMSupportDriver> {
    return this._NewEnum;
  }
}

/** IVMVirtualMachineCollection for callers. */
export class VMVirtualMachineCollection
  extends ComObject<IVMVirtualMachineCollectionImplementation>
  implements IVMVirtualMachineCollection
{
  static override readonly table = IVMVirtualMachineCollectionTable;

  static {
    registerWrapper(this, IVMVirtualMachineCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachineCollection.Count");
    }
  }

  Item(index: number): IVMVirtualMachine {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMVirtualMachine(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachineCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMVirtualMachine> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMVirtualMachine));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualMachineCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMVirtualMachine> {
    return this._NewEnum;
  }
}

/** IVMTaskCollection for callers. */
export class VMTaskCollection extends ComObject<IVMTaskCollectionImplementation> implements IVMTaskCollection {
  static override readonly table = IVMTaskCollectionTable;

  static {
    registerWrapper(this, IVMTaskCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMTaskCollection.Count");
    }
  }

  Item(index: number): IVMTask2 {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMTask(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMTaskCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMTask2> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMTask));
    } catch (error) {
      throw comErrorAt(error, "IVMTaskCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMTask2> {
    return this._NewEnum;
  }
}

/** IVMHardDiskConnectionCollection for callers. */
export class VMHardDiskConnectionCollection
  extends ComObject<IVMHardDiskConnectionCollectionImplementation>
  implements IVMHardDiskConnectionCollection
{
  static override readonly table = IVMHardDiskConnectionCollectionTable;

  static {
    registerWrapper(this, IVMHardDiskConnectionCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMHardDiskConnectionCollection.Count");
    }
  }

  Item(index: number): IVMHardDiskConnection {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMHardDiskConnection(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMHardDiskConnectionCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMHardDiskConnection> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMHardDiskConnection));
    } catch (error) {
      throw comErrorAt(error, "IVMHardDiskConnectionCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMHardDiskConnection> {
    return this._NewEnum;
  }
}

/** IVMSCSIControllerCollection for callers. */
export class VMSCSIControllerCollection
  extends ComObject<IVMSCSIControllerCollectionImplementation>
  implements IVMSCSIControllerCollection
{
  static override readonly table = IVMSCSIControllerCollectionTable;

  static {
    registerWrapper(this, IVMSCSIControllerCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMSCSIControllerCollection.Count");
    }
  }

  Item(index: number): IVMSCSIController {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMSCSIController(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMSCSIControllerCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMSCSIController> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMSCSIController));
    } catch (error) {
      throw comErrorAt(error, "IVMSCSIControllerCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMSCSIController> {
    return this._NewEnum;
  }
}

/** IVMDVDDriveCollection for callers. */
export class VMDVDDriveCollection
  extends ComObject<IVMDVDDriveCollectionImplementation>
  implements IVMDVDDriveCollection
{
  static override readonly table = IVMDVDDriveCollectionTable;

  static {
    registerWrapper(this, IVMDVDDriveCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDriveCollection.Count");
    }
  }

  Item(index: number): IVMDVDDrive {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMDVDDrive(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDriveCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMDVDDrive> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMDVDDrive));
    } catch (error) {
      throw comErrorAt(error, "IVMDVDDriveCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMDVDDrive> {
    return this._NewEnum;
  }
}

/** IVMFloppyDriveCollection for callers. */
export class VMFloppyDriveCollection
  extends ComObject<IVMFloppyDriveCollectionImplementation>
  implements IVMFloppyDriveCollection
{
  static override readonly table = IVMFloppyDriveCollectionTable;

  static {
    registerWrapper(this, IVMFloppyDriveCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDriveCollection.Count");
    }
  }

  Item(index: number): IVMFloppyDrive {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMFloppyDrive(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDriveCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMFloppyDrive> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMFloppyDrive));
    } catch (error) {
      throw comErrorAt(error, "IVMFloppyDriveCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMFloppyDrive> {
    return this._NewEnum;
  }
}

/** IVMSerialPortCollection for callers. */
export class VMSerialPortCollection
  extends ComObject<IVMSerialPortCollectionImplementation>
  implements IVMSerialPortCollection
{
  static override readonly table = IVMSerialPortCollectionTable;

  static {
    registerWrapper(this, IVMSerialPortCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMSerialPortCollection.Count");
    }
  }

  Item(index: number): IVMSerialPort {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMSerialPort(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMSerialPortCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMSerialPort> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMSerialPort));
    } catch (error) {
      throw comErrorAt(error, "IVMSerialPortCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMSerialPort> {
    return this._NewEnum;
  }
}

/** IVMParallelPortCollection for callers. */
export class VMParallelPortCollection
  extends ComObject<IVMParallelPortCollectionImplementation>
  implements IVMParallelPortCollection
{
  static override readonly table = IVMParallelPortCollectionTable;

  static {
    registerWrapper(this, IVMParallelPortCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMParallelPortCollection.Count");
    }
  }

  Item(index: number): IVMParallelPort {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMParallelPort(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMParallelPortCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMParallelPort> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMParallelPort));
    } catch (error) {
      throw comErrorAt(error, "IVMParallelPortCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMParallelPort> {
    return this._NewEnum;
  }
}

/** IVMVirtualNetworkCollection for callers. */
export class VMVirtualNetworkCollection
  extends ComObject<IVMVirtualNetworkCollectionImplementation>
  implements IVMVirtualNetworkCollection
{
  static override readonly table = IVMVirtualNetworkCollectionTable;

  static {
    registerWrapper(this, IVMVirtualNetworkCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetworkCollection.Count");
    }
  }

  Item(index: number): IVMVirtualNetwork | null {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      const result = this[IMPL].Item(toLong(index));
      return result === null ? null : wrapVMVirtualNetwork(result);
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetworkCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMVirtualNetwork> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMVirtualNetwork));
    } catch (error) {
      throw comErrorAt(error, "IVMVirtualNetworkCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMVirtualNetwork> {
    return this._NewEnum;
  }
}

/** IVMNetworkAdapterCollection for callers. */
export class VMNetworkAdapterCollection
  extends ComObject<IVMNetworkAdapterCollectionImplementation>
  implements IVMNetworkAdapterCollection
{
  static override readonly table = IVMNetworkAdapterCollectionTable;

  static {
    registerWrapper(this, IVMNetworkAdapterCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapterCollection.Count");
    }
  }

  Item(index: number): IVMNetworkAdapter {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMNetworkAdapter(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapterCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMNetworkAdapter> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMNetworkAdapter));
    } catch (error) {
      throw comErrorAt(error, "IVMNetworkAdapterCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMNetworkAdapter> {
    return this._NewEnum;
  }
}

/** IVMAccessRightsCollection for callers. */
export class VMAccessRightsCollection
  extends ComObject<IVMAccessRightsCollectionImplementation>
  implements IVMAccessRightsCollection
{
  static override readonly table = IVMAccessRightsCollectionTable;

  static {
    registerWrapper(this, IVMAccessRightsCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRightsCollection.Count");
    }
  }

  Item(index: number): IVMAccessRights {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMAccessRights(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRightsCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMAccessRights> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMAccessRights));
    } catch (error) {
      throw comErrorAt(error, "IVMAccessRightsCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMAccessRights> {
    return this._NewEnum;
  }
}

/** IVMRCAuthenticatorCollection for callers. */
export class VMRCAuthenticatorCollection
  extends ComObject<IVMRCAuthenticatorCollectionImplementation>
  implements IVMRCAuthenticatorCollection
{
  static override readonly table = IVMRCAuthenticatorCollectionTable;

  static {
    registerWrapper(this, IVMRCAuthenticatorCollectionImplementation);
  }

  get Count(): number {
    try {
      return this[IMPL].Count;
    } catch (error) {
      throw comErrorAt(error, "IVMRCAuthenticatorCollection.Count");
    }
  }

  Item(index: number): IVMRCAuthenticator {
    try {
      if (arguments.length !== 1) throw wrongArguments(arguments, 1, 1);
      return wrapVMRCAuthenticator(this[IMPL].Item(toLong(index)));
    } catch (error) {
      throw comErrorAt(error, "IVMRCAuthenticatorCollection.Item");
    }
  }

  get _NewEnum(): IEnumVARIANT<IVMRCAuthenticator> {
    try {
      return new EnumVariant(this[IMPL].snapshot().map(wrapVMRCAuthenticator));
    } catch (error) {
      throw comErrorAt(error, "IVMRCAuthenticatorCollection._NewEnum");
    }
  }

  [Symbol.iterator](): IEnumVARIANT<IVMRCAuthenticator> {
    return this._NewEnum;
  }
}

function wrapVMHostInfo(implementation: VMHostInfoImplementation): VMHostInfo {
  return (implementation[WRAPPER] ??= new VMHostInfo(implementation)) as VMHostInfo;
}

function wrapVMSupportDriver(implementation: VMSupportDriverImplementation): VMSupportDriver {
  return (implementation[WRAPPER] ??= new VMSupportDriver(implementation)) as VMSupportDriver;
}

function wrapVMVirtualMachine(implementation: VMVirtualMachineImplementation): VMVirtualMachine {
  return (implementation[WRAPPER] ??= new VMVirtualMachine(implementation)) as VMVirtualMachine;
}

function wrapVMAccountant(implementation: VMAccountantImplementation): VMAccountant {
  return (implementation[WRAPPER] ??= new VMAccountant(implementation)) as VMAccountant;
}

function wrapVMGuestOS(implementation: VMGuestOSImplementation): VMGuestOS {
  return (implementation[WRAPPER] ??= new VMGuestOS(implementation)) as VMGuestOS;
}

function wrapVMTask(implementation: VMTaskImplementation): VMTask {
  return (implementation[WRAPPER] ??= new VMTask(implementation)) as VMTask;
}

function wrapVMDisplay(implementation: VMDisplayImplementation): VMDisplay {
  return (implementation[WRAPPER] ??= new VMDisplay(implementation)) as VMDisplay;
}

function wrapVMKeyboard(implementation: VMKeyboardImplementation): VMKeyboard {
  return (implementation[WRAPPER] ??= new VMKeyboard(implementation)) as VMKeyboard;
}

function wrapVMMouseDevice(implementation: VMMouseDeviceImplementation): VMMouseDevice {
  return (implementation[WRAPPER] ??= new VMMouseDevice(implementation)) as VMMouseDevice;
}

function wrapVMHardDisk(implementation: VMHardDiskImplementation): VMHardDisk {
  return (implementation[WRAPPER] ??= new VMHardDisk(implementation)) as VMHardDisk;
}

function wrapVMHardDiskConnection(implementation: VMHardDiskConnectionImplementation): VMHardDiskConnection {
  return (implementation[WRAPPER] ??= new VMHardDiskConnection(implementation)) as VMHardDiskConnection;
}

function wrapVMSCSIController(implementation: VMSCSIControllerImplementation): VMSCSIController {
  return (implementation[WRAPPER] ??= new VMSCSIController(implementation)) as VMSCSIController;
}

function wrapVMDVDDrive(implementation: VMDVDDriveImplementation): VMDVDDrive {
  return (implementation[WRAPPER] ??= new VMDVDDrive(implementation)) as VMDVDDrive;
}

function wrapVMFloppyDrive(implementation: VMFloppyDriveImplementation): VMFloppyDrive {
  return (implementation[WRAPPER] ??= new VMFloppyDrive(implementation)) as VMFloppyDrive;
}

function wrapVMSerialPort(implementation: VMSerialPortImplementation): VMSerialPort {
  return (implementation[WRAPPER] ??= new VMSerialPort(implementation)) as VMSerialPort;
}

function wrapVMParallelPort(implementation: VMParallelPortImplementation): VMParallelPort {
  return (implementation[WRAPPER] ??= new VMParallelPort(implementation)) as VMParallelPort;
}

function wrapVMVirtualNetwork(implementation: VMVirtualNetworkImplementation): VMVirtualNetwork {
  return (implementation[WRAPPER] ??= new VMVirtualNetwork(implementation)) as VMVirtualNetwork;
}

function wrapVMDHCPVirtualNetworkServer(
  implementation: VMDHCPVirtualNetworkServerImplementation,
): VMDHCPVirtualNetworkServer {
  return (implementation[WRAPPER] ??= new VMDHCPVirtualNetworkServer(implementation)) as VMDHCPVirtualNetworkServer;
}

function wrapVMNetworkAdapter(implementation: VMNetworkAdapterImplementation): VMNetworkAdapter {
  return (implementation[WRAPPER] ??= new VMNetworkAdapter(implementation)) as VMNetworkAdapter;
}

function wrapVMSecurity(implementation: VMSecurityImplementation): VMSecurity {
  return (implementation[WRAPPER] ??= new VMSecurity(implementation)) as VMSecurity;
}

function wrapVMAccessRights(implementation: VMAccessRightsImplementation): VMAccessRights {
  return (implementation[WRAPPER] ??= new VMAccessRights(implementation)) as VMAccessRights;
}

function wrapVMRCAuthenticator(implementation: VMRCAuthenticatorImplementation): VMRCAuthenticator {
  return (implementation[WRAPPER] ??= new VMRCAuthenticator(implementation)) as VMRCAuthenticator;
}

function wrapVMSupportDriverCollection(
  implementation: IVMSupportDriverCollectionImplementation,
): VMSupportDriverCollection {
  return (implementation[WRAPPER] ??= new VMSupportDriverCollection(implementation)) as VMSupportDriverCollection;
}

function wrapVMVirtualMachineCollection(
  implementation: IVMVirtualMachineCollectionImplementation,
): VMVirtualMachineCollection {
  return (implementation[WRAPPER] ??= new VMVirtualMachineCollection(implementation)) as VMVirtualMachineCollection;
}

function wrapVMTaskCollection(implementation: IVMTaskCollectionImplementation): VMTaskCollection {
  return (implementation[WRAPPER] ??= new VMTaskCollection(implementation)) as VMTaskCollection;
}

function wrapVMHardDiskConnectionCollection(
  implementation: IVMHardDiskConnectionCollectionImplementation,
): VMHardDiskConnectionCollection {
  return (implementation[WRAPPER] ??= new VMHardDiskConnectionCollection(
    implementation,
  )) as VMHardDiskConnectionCollection;
}

function wrapVMSCSIControllerCollection(
  implementation: IVMSCSIControllerCollectionImplementation,
): VMSCSIControllerCollection {
  return (implementation[WRAPPER] ??= new VMSCSIControllerCollection(implementation)) as VMSCSIControllerCollection;
}

function wrapVMDVDDriveCollection(implementation: IVMDVDDriveCollectionImplementation): VMDVDDriveCollection {
  return (implementation[WRAPPER] ??= new VMDVDDriveCollection(implementation)) as VMDVDDriveCollection;
}

function wrapVMFloppyDriveCollection(implementation: IVMFloppyDriveCollectionImplementation): VMFloppyDriveCollection {
  return (implementation[WRAPPER] ??= new VMFloppyDriveCollection(implementation)) as VMFloppyDriveCollection;
}

function wrapVMSerialPortCollection(implementation: IVMSerialPortCollectionImplementation): VMSerialPortCollection {
  return (implementation[WRAPPER] ??= new VMSerialPortCollection(implementation)) as VMSerialPortCollection;
}

function wrapVMParallelPortCollection(
  implementation: IVMParallelPortCollectionImplementation,
): VMParallelPortCollection {
  return (implementation[WRAPPER] ??= new VMParallelPortCollection(implementation)) as VMParallelPortCollection;
}

function wrapVMVirtualNetworkCollection(
  implementation: IVMVirtualNetworkCollectionImplementation,
): VMVirtualNetworkCollection {
  return (implementation[WRAPPER] ??= new VMVirtualNetworkCollection(implementation)) as VMVirtualNetworkCollection;
}

function wrapVMNetworkAdapterCollection(
  implementation: IVMNetworkAdapterCollectionImplementation,
): VMNetworkAdapterCollection {
  return (implementation[WRAPPER] ??= new VMNetworkAdapterCollection(implementation)) as VMNetworkAdapterCollection;
}

function wrapVMAccessRightsCollection(
  implementation: IVMAccessRightsCollectionImplementation,
): VMAccessRightsCollection {
  return (implementation[WRAPPER] ??= new VMAccessRightsCollection(implementation)) as VMAccessRightsCollection;
}

function wrapVMRCAuthenticatorCollection(
  implementation: IVMRCAuthenticatorCollectionImplementation,
): VMRCAuthenticatorCollection {
  return (implementation[WRAPPER] ??= new VMRCAuthenticatorCollection(implementation)) as VMRCAuthenticatorCollection;
}
