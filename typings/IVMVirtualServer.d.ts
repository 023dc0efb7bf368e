// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMEventType, VMFloppyDiskImageType } from "./enumerations.js";
import type { IVMHardDisk } from "./IVMHardDisk.js";
import type { IVMHostInfo } from "./IVMHostInfo.js";
import type { IVMNetworkAdapterCollection } from "./IVMNetworkAdapterCollection.js";
import type { IVMRCAuthenticator } from "./IVMRCAuthenticator.js";
import type { IVMRCAuthenticatorCollection } from "./IVMRCAuthenticatorCollection.js";
import type { IVMSecurity } from "./IVMSecurity.js";
import type { IVMSupportDriverCollection } from "./IVMSupportDriverCollection.js";
import type { IVMTask2 } from "./IVMTask2.js";
import type { IVMTaskCollection } from "./IVMTaskCollection.js";
import type { IVMVirtualMachine } from "./IVMVirtualMachine.js";
import type { IVMVirtualMachineCollection } from "./IVMVirtualMachineCollection.js";
import type { IVMVirtualNetwork } from "./IVMVirtualNetwork.js";
import type { IVMVirtualNetworkCollection } from "./IVMVirtualNetworkCollection.js";

/**
 * The server itself: the root object from which machines, networks, disks, tasks and host data are reached. Created as
 * VirtualServer.Application.
 */
export interface IVMVirtualServer extends IDispatch {
  /**
   * Facts about the physical computer: processors, memory, drives, adapters.
   *
   * See IVMVirtualServer.HostInfo in the Virtual Server reference.
   *
   * @returns the IVMHostInfo object
   */
  readonly HostInfo: IVMHostInfo;

  /**
   * Picks the best locale of the service for a list of languages.
   *
   * Accepts the text of an HTTP Accept-Language header.
   *
   * See IVMVirtualServer.QueryLocale in the Virtual Server reference.
   *
   * @param inLanguage language list as in RFC 2616, for example de,en;q=0.5
   * @returns Windows locale ID
   */
  QueryLocale(inLanguage: string): number;

  /**
   * Language of the service when nobody has chosen one.
   *
   * See IVMVirtualServer.DefaultLocale in the Virtual Server reference.
   *
   * @returns Windows locale ID, for example 1033
   */
  readonly DefaultLocale: number;

  /**
   * Sets the language of the service; write-only.
   *
   * Takes a Windows locale ID. QueryLocale finds a supported one.
   *
   * See IVMVirtualServer.Locale in the Virtual Server reference.
   *
   * @throws ComError E_FAIL: the service does not speak that language
   */
  set Locale(value: number);

  /**
   * Looks up a registered machine by name.
   *
   * Letter case does not count.
   *
   * Succeeds with S_FALSE: no machine of that name; null is returned.
   *
   * See IVMVirtualServer.FindVirtualMachine in the Virtual Server reference.
   *
   * @param configurationName name of the machine
   * @returns the machine, or null if there is none of that name
   * @throws ComError E_POINTER: the name is unusable
   */
  FindVirtualMachine(configurationName: string): IVMVirtualMachine | null;

  /**
   * Creates a virtual machine and registers it.
   *
   * Pass a name and a folder, or an empty name and the full path of the .vmc file. The folder is created if needed;
   * name and folder together must stay under 260 characters. Letter case in names does not count.
   *
   * See IVMVirtualServer.CreateVirtualMachine in the Virtual Server reference.
   *
   * @param configurationName name of up to 256 characters, or an empty string
   * @param configurationPath folder of the .vmc file, or its full path if the name is empty
   * @returns the new machine
   * @throws ComError E_POINTER: name or path is unusable
   * @throws ComError E_PATH_NOT_FOUND: a folder in configurationPath does not exist
   * @throws ComError E_INVALID_NAME: configurationPath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: configurationPath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: folder and name together reach 260 characters
   * @throws ComError E_ALREADY_EXISTS: the folder has a .vmc file of that name
   * @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR: configurationName has a backslash or a character from * ? : < > /
   *   | or a double quote in it
   * @throws ComError VM_E_CONFIG_DUPLICATE_NAME: another machine has that name
   */
  CreateVirtualMachine(configurationName: string, configurationPath: string): IVMVirtualMachine;

  /**
   * Deletes a machine that is off: its .vmc file, saved state and undo disks.
   *
   * To keep the .vmc file use UnregisterVirtualMachine.
   *
   * Succeeds with S_FALSE: such a machine is not registered, nothing is deleted.
   *
   * See IVMVirtualServer.DeleteVirtualMachine in the Virtual Server reference.
   *
   * @param virtualMachine the machine to delete
   * @throws ComError E_POINTER: no machine given
   * @throws ComError VM_E_VM_RUNNING: the machine is running
   */
  DeleteVirtualMachine(virtualMachine: IVMVirtualMachine): void;

  /**
   * Adds an existing .vmc file to the server.
   *
   * Pass a name and a folder, or an empty name and the full path of the .vmc file. The name may carry the .vmc
   * extension; name and folder together must stay under 260 characters.
   *
   * See IVMVirtualServer.RegisterVirtualMachine in the Virtual Server reference.
   *
   * @param configurationName name of up to 256 characters, or an empty string
   * @param configurationPath folder of the .vmc file, or its full path if the name is empty
   * @returns the registered machine
   * @throws ComError E_POINTER: name or path is unusable
   * @throws ComError E_FILE_NOT_FOUND: the folder has no .vmc file of that name
   * @throws ComError E_PATH_NOT_FOUND: a folder in configurationPath does not exist
   * @throws ComError E_INVALID_NAME: configurationPath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: configurationPath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: folder and name together reach 260 characters
   * @throws ComError E_ALREADY_EXISTS: a configuration file of that name is already in place
   * @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR: configurationName has a backslash or a character from * ? : < > /
   *   | or a double quote in it
   * @throws ComError VM_E_CONFIG_DUPLICATE_NAME: another machine has that name
   */
  RegisterVirtualMachine(configurationName: string, configurationPath: string): IVMVirtualMachine;

  /**
   * Makes the server forget a machine that is off; all files stay.
   *
   * Saved state and undo disks are kept too, so RegisterVirtualMachine brings it back as it was.
   *
   * Succeeds with S_FALSE: such a machine is not registered.
   *
   * See IVMVirtualServer.UnregisterVirtualMachine in the Virtual Server reference.
   *
   * @param virtualMachine the machine to forget
   * @throws ComError E_POINTER: no machine given
   * @throws ComError VM_E_VM_RUNNING: the machine is running
   */
  UnregisterVirtualMachine(virtualMachine: IVMVirtualMachine): void;

  /**
   * All registered virtual machines.
   *
   * See IVMVirtualServer.VirtualMachines in the Virtual Server reference.
   *
   * @returns collection of IVMVirtualMachine
   */
  readonly VirtualMachines: IVMVirtualMachineCollection;

  /**
   * Looks up a registered virtual network by name.
   *
   * Letter case does not count.
   *
   * Succeeds with S_FALSE: no network of that name; null is returned.
   *
   * See IVMVirtualServer.FindVirtualNetwork in the Virtual Server reference.
   *
   * @param virtualNetworkName name of the network
   * @returns the network, or null if there is none of that name
   * @throws ComError E_INVALIDARG: the name is empty or unusable
   * @throws ComError E_FILE_NOT_FOUND: the .vnc file of the network is gone
   */
  FindVirtualNetwork(virtualNetworkName: string): IVMVirtualNetwork | null;

  /**
   * Creates a virtual network and registers it.
   *
   * Pass a name and a folder, or an empty name and the full path of the .vnc file. The new network joins guests only;
   * set its HostAdapter to reach the outside. Letter case in names does not count.
   *
   * See IVMVirtualServer.CreateVirtualNetwork in the Virtual Server reference.
   *
   * @param virtualNetworkName name of up to 256 characters, or an empty string
   * @param virtualNetworkPath folder of the .vnc file, or its full path if the name is empty
   * @returns the new network
   * @throws ComError E_INVALIDARG: name or path is empty or unusable
   * @throws ComError E_PATH_NOT_FOUND: a folder in virtualNetworkPath does not exist
   * @throws ComError E_INVALID_NAME: virtualNetworkPath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: virtualNetworkPath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: folder and name together reach 260 characters
   * @throws ComError E_ALREADY_EXISTS: the folder has a .vnc file of that name
   * @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR: virtualNetworkName has a backslash or a character from * ? : < >
   *   / | or a double quote in it
   * @throws ComError VM_E_CONFIG_DUPLICATE_NAME: another network has that name
   */
  CreateVirtualNetwork(virtualNetworkName: string, virtualNetworkPath: string): IVMVirtualNetwork;

  /**
   * Deletes a virtual network together with its .vnc file.
   *
   * Succeeds with S_FALSE: such a network is not registered, nothing is deleted.
   *
   * See IVMVirtualServer.DeleteVirtualNetwork in the Virtual Server reference.
   *
   * @param virtualNetwork the network object to delete (not its name)
   * @throws ComError E_POINTER: no network given
   */
  DeleteVirtualNetwork(virtualNetwork: IVMVirtualNetwork): void;

  /**
   * Adds an existing .vnc file to the server.
   *
   * Pass a name and a folder, or an empty name and the full path of the .vnc file. The name may carry the .vnc
   * extension and must differ from all networks, letter case aside.
   *
   * See IVMVirtualServer.RegisterVirtualNetwork in the Virtual Server reference.
   *
   * @param virtualNetworkName name of up to 256 characters, or an empty string
   * @param virtualNetworkPath folder of the .vnc file, or its full path if the name is empty
   * @returns the registered network
   * @throws ComError E_INVALIDARG: name or path is empty or unusable
   * @throws ComError E_FILE_NOT_FOUND: the folder has no .vnc file of that name
   * @throws ComError E_PATH_NOT_FOUND: a folder in virtualNetworkPath does not exist
   * @throws ComError E_INVALID_NAME: virtualNetworkPath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: virtualNetworkPath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: folder and name together reach 260 characters
   * @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR: virtualNetworkName has a backslash or a character from * ? : < >
   *   / | or a double quote in it
   * @throws ComError VM_E_CONFIG_DUPLICATE_NAME: another network has that name
   */
  RegisterVirtualNetwork(virtualNetworkName: string, virtualNetworkPath: string): IVMVirtualNetwork;

  /**
   * Makes the server forget a virtual network; the .vnc file stays.
   *
   * Succeeds with S_FALSE: such a network is not registered.
   *
   * See IVMVirtualServer.UnregisterVirtualNetwork in the Virtual Server reference.
   *
   * @param virtualNetwork the network to forget
   * @throws ComError E_POINTER: no network given
   */
  UnregisterVirtualNetwork(virtualNetwork: IVMVirtualNetwork): void;

  /**
   * All registered virtual networks.
   *
   * See IVMVirtualServer.VirtualNetworks in the Virtual Server reference.
   *
   * @returns collection of IVMVirtualNetwork
   */
  readonly VirtualNetworks: IVMVirtualNetworkCollection;

  /**
   * Network adapters of machines that are on no virtual network.
   *
   * See IVMVirtualServer.UnconnectedNetworkAdapters in the Virtual Server reference.
   *
   * @returns collection of IVMNetworkAdapter
   */
  readonly UnconnectedNetworkAdapters: IVMNetworkAdapterCollection;

  /**
   * Host drivers that belong to the server.
   *
   * See IVMVirtualServer.SupportDrivers in the Virtual Server reference.
   *
   * @returns collection of IVMSupportDriver
   */
  readonly SupportDrivers: IVMSupportDriverCollection;

  /**
   * Operations the server is working on.
   *
   * See IVMVirtualServer.Tasks in the Virtual Server reference.
   *
   * @returns collection of IVMTask
   */
  readonly Tasks: IVMTaskCollection;

  /**
   * Creates a disk file that starts small and grows as the guest writes.
   *
   * The file needs 8 MB at first. A missing target folder is created; an existing file is never overwritten.
   *
   * See IVMVirtualServer.CreateDynamicVirtualHardDisk in the Virtual Server reference.
   *
   * @param imagePath absolute path of the new disk file
   * @param size largest size in MB, up to 2,088,960
   * @returns task that tracks the creation
   * @throws ComError E_POINTER: imagePath is missing
   * @throws ComError E_INVALIDARG: size is zero or negative
   * @throws ComError E_PATH_NOT_FOUND: a folder in imagePath does not exist
   * @throws ComError E_INVALID_NAME: imagePath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: imagePath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: imagePath is 260 characters or longer
   * @throws ComError E_ALREADY_EXISTS: there is a file at imagePath already
   * @throws ComError E_DISK_FULL: less than 8 MB free on the host volume
   * @throws ComError VM_E_IMAGE_SIZE_TOO_LARGE: size is over 2,088,960 MB
   * @throws ComError VM_E_IMAGE_SIZE_TOO_SMALL: size is under 3 MB
   * @throws ComError VM_E_FILE_TOO_LARGE_FOR_VOLUME: at full size the file would not fit the host file system (4 GB
   *   on FAT32)
   * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is stopping
   */
  CreateDynamicVirtualHardDisk(imagePath: string, size: number): IVMTask2;

  /**
   * Creates a disk file that takes its full size from the start.
   *
   * Needs size MB of free space on the host. A missing target folder is created; an existing file is never overwritten.
   *
   * See IVMVirtualServer.CreateFixedVirtualHardDisk in the Virtual Server reference.
   *
   * @param imagePath absolute path of the new disk file
   * @param size size in MB, up to 2,088,960
   * @returns task that tracks the creation
   * @throws ComError E_POINTER: imagePath is missing
   * @throws ComError E_INVALIDARG: size is zero or negative
   * @throws ComError E_PATH_NOT_FOUND: a folder in imagePath does not exist
   * @throws ComError E_INVALID_NAME: imagePath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: imagePath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: imagePath is 260 characters or longer
   * @throws ComError E_ALREADY_EXISTS: there is a file at imagePath already
   * @throws ComError E_DISK_FULL: the host volume lacks the space
   * @throws ComError VM_E_IMAGE_SIZE_TOO_LARGE: size is over 2,088,960 MB
   * @throws ComError VM_E_IMAGE_SIZE_TOO_SMALL: size is under 3 MB
   * @throws ComError VM_E_FILE_TOO_LARGE_FOR_VOLUME: at full size the file would not fit the host file system (4 GB
   *   on FAT32)
   * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is stopping
   */
  CreateFixedVirtualHardDisk(imagePath: string, size: number): IVMTask2;

  /**
   * Creates a disk that stores only what differs from a parent disk.
   *
   * One of the two paths may be relative; it is then taken relative to the other one. A missing target folder is
   * created.
   *
   * See IVMVirtualServer.CreateDifferencingVirtualHardDisk in the Virtual Server reference.
   *
   * @param imagePath path of the new disk file
   * @param parentPath path of the parent disk file
   * @returns task that tracks the creation
   * @throws ComError E_POINTER: a path is missing
   * @throws ComError E_PATH_NOT_FOUND: a folder in one of the paths does not exist
   * @throws ComError E_INVALID_NAME: one of the paths has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: neither path is absolute
   * @throws ComError E_BUFFER_OVERFLOW: one of the paths is 260 characters or longer
   * @throws ComError E_ALREADY_EXISTS: there is a file at imagePath already
   * @throws ComError E_DISK_FULL: less than 8 MB free on the host volume
   * @throws ComError VM_E_IMAGE_SIZE_TOO_LARGE: the parent is over 2,088,960 MB
   * @throws ComError VM_E_IMAGE_SIZE_TOO_SMALL: the parent is under 3 MB
   * @throws ComError VM_E_FILE_TOO_LARGE_FOR_VOLUME: at full size the file would not fit the host file system (4 GB
   *   on FAT32)
   * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is stopping
   */
  CreateDifferencingVirtualHardDisk(imagePath: string, parentPath: string): IVMTask2;

  /**
   * Creates a disk file that stands for a physical drive of the host.
   *
   * A missing target folder is created. The guest then works on the host drive itself.
   *
   * See IVMVirtualServer.CreateHostDriveVirtualHardDisk in the Virtual Server reference.
   *
   * @param imagePath absolute path of the new disk file
   * @param hostDriveIdentifier a drive name from IVMHostInfo.HostDrives
   * @param mountReadOnly true to forbid writing; a drive mounted on the host is read-only in any case
   * @returns task that tracks the creation
   * @throws ComError E_POINTER: imagePath or hostDriveIdentifier is missing
   * @throws ComError E_PATH_NOT_FOUND: a folder in imagePath does not exist
   * @throws ComError E_INVALID_NAME: imagePath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: imagePath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: imagePath is 260 characters or longer
   * @throws ComError E_ALREADY_EXISTS: there is a file at imagePath already
   * @throws ComError E_DISK_FULL: less than 8 MB free on the host volume
   * @throws ComError VM_E_IMAGE_SIZE_TOO_LARGE: the host drive is over 2,088,960 MB
   * @throws ComError VM_E_IMAGE_SIZE_TOO_SMALL: the host drive is under 3 MB
   * @throws ComError VM_E_FILE_TOO_LARGE_FOR_VOLUME: at full size the file would not fit the host file system (4 GB
   *   on FAT32)
   * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is stopping
   */
  CreateHostDriveVirtualHardDisk(imagePath: string, hostDriveIdentifier: string, mountReadOnly: boolean): IVMTask2;

  /**
   * Opens an existing virtual hard disk file.
   *
   * See IVMVirtualServer.GetHardDisk in the Virtual Server reference.
   *
   * @param imagePath absolute path of the disk file
   * @returns an IVMHardDisk for the file
   * @throws ComError E_POINTER: imagePath is missing
   * @throws ComError E_FILE_NOT_FOUND: no file at imagePath
   * @throws ComError E_PATH_NOT_FOUND: a folder in imagePath does not exist
   * @throws ComError E_INVALID_NAME: imagePath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: imagePath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: imagePath is 260 characters or longer
   */
  GetHardDisk(imagePath: string): IVMHardDisk;

  /**
   * Creates an empty floppy image file.
   *
   * Done when the call returns; there is no task. A missing target folder is created.
   *
   * See IVMVirtualServer.CreateFloppyDiskImage in the Virtual Server reference.
   *
   * @param imagePath absolute path of the new image file
   * @param imageType vmFloppyDiskImage_LowDensity (720 KB) or vmFloppyDiskImage_HighDensity (1.44 MB)
   * @throws ComError E_POINTER: imagePath is missing
   * @throws ComError E_INVALIDARG: any other image type
   * @throws ComError E_PATH_NOT_FOUND: a folder in imagePath does not exist
   * @throws ComError E_INVALID_NAME: imagePath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: imagePath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: imagePath is 260 characters or longer
   * @throws ComError E_ALREADY_EXISTS: there is a file at imagePath already
   * @throws ComError E_DISK_FULL: the host volume lacks the space
   */
  CreateFloppyDiskImage(imagePath: string, imageType: VMFloppyDiskImageType): void;

  /**
   * Tells the format of a floppy image file.
   *
   * See IVMVirtualServer.GetFloppyDiskImageType in the Virtual Server reference.
   *
   * @param imagePath absolute path of an existing image
   * @returns a VMFloppyDiskImageType value
   * @throws ComError E_POINTER: imagePath is missing
   * @throws ComError E_FILE_NOT_FOUND: no file at imagePath
   * @throws ComError E_PATH_NOT_FOUND: a folder in imagePath does not exist
   * @throws ComError E_INVALID_NAME: imagePath has a character from * ? : < > / | or a double quote in it
   * @throws ComError E_BAD_PATHNAME: imagePath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: imagePath is 260 characters or longer
   */
  GetFloppyDiskImageType(imagePath: string): VMFloppyDiskImageType;

  /**
   * True if scripts attached to server events may run.
   *
   * See IVMVirtualServer.VSScriptsEnabled in the Virtual Server reference.
   *
   * @returns true if they may run
   */
  VSScriptsEnabled: boolean;

  /**
   * True if scripts attached to machine events may run.
   *
   * See IVMVirtualServer.VMScriptsEnabled in the Virtual Server reference.
   *
   * @returns true if they may run
   */
  VMScriptsEnabled: boolean;

  /**
   * Makes the server run a command line whenever a server event occurs.
   *
   * An event has room for one script; detach the old one first. Scripts run only while VSScriptsEnabled is true.
   *
   * See IVMVirtualServer.AttachScriptToEvent in the Virtual Server reference.
   *
   * @param eventType event that triggers the script
   * @param scriptCommandLine command line to run
   * @throws ComError E_POINTER: no command line given, or unknown event type
   * @throws ComError VM_E_VM_UNKNOWN: the configuration cannot be found
   * @throws ComError VM_E_SCRIPT_ALREADY_EXISTS: the event has a script already
   */
  AttachScriptToEvent(eventType: VMEventType, scriptCommandLine: string): void;

  /**
   * Detaches the script of a server event.
   *
   * See IVMVirtualServer.RemoveScriptFromEvent in the Virtual Server reference.
   *
   * @param eventType event that loses its script
   * @throws ComError E_INVALIDARG: unknown event type
   * @throws ComError VM_E_VM_UNKNOWN: the configuration cannot be found
   */
  RemoveScriptFromEvent(eventType: VMEventType): void;

  /**
   * Gives the command line attached to a server event.
   *
   * See IVMVirtualServer.FetchScriptByEvent in the Virtual Server reference.
   *
   * @param eventType event to look up
   * @returns the command line, or null if the event has none
   * @throws ComError E_INVALIDARG: unknown event type
   * @throws ComError VM_E_VM_UNKNOWN: the configuration cannot be found
   */
  FetchScriptByEvent(eventType: VMEventType): string | null;

  /**
   * Reads a preference of the current user from the server configuration.
   *
   * Keys of your own are allowed.
   *
   * See IVMVirtualServer.GetConfigurationValue in the Virtual Server reference.
   *
   * @param preferenceKey key of the preference
   * @returns string, whole number, boolean or byte array
   * @throws ComError E_POINTER: no key given
   * @throws ComError VM_E_PREF_NOT_FOUND: no such key
   */
  GetConfigurationValue(preferenceKey: string): string | number | boolean | Uint8Array;

  /**
   * Writes a preference of the current user to the server configuration.
   *
   * Keys of your own are allowed.
   *
   * See IVMVirtualServer.SetConfigurationValue in the Virtual Server reference.
   *
   * @param preferenceKey key of the preference
   * @param preferenceValue string, whole number, boolean or byte array
   * @throws ComError E_POINTER: key or value is missing
   * @throws ComError E_INVALIDARG: the key is empty or unusable
   */
  SetConfigurationValue(preferenceKey: string, preferenceValue: string | number | boolean | Uint8Array): void;

  /**
   * Deletes a preference of the current user.
   *
   * See IVMVirtualServer.RemoveConfigurationValue in the Virtual Server reference.
   *
   * @param preferenceKey key of the preference
   * @throws ComError E_POINTER: no key given
   * @throws ComError E_INVALIDARG: the key is empty or unusable
   * @throws ComError VM_E_PREF_NOT_FOUND: no such key
   */
  RemoveConfigurationValue(preferenceKey: string): void;

  /**
   * Creates a request for a new encryption certificate.
   *
   * Send the text to a certificate authority. While it is pending, VMRCEncryptionCertificateRequest returns it.
   *
   * See IVMVirtualServer.VMRCCreateEncryptionCertificateRequest in the Virtual Server reference.
   *
   * @param distinguishedName distinguished name of the host
   * @param keyLength key length in bits
   * @returns certificate request in Base64
   * @throws ComError E_POINTER: no name given
   * @throws ComError E_INVALIDARG: unusable name or key length
   */
  VMRCCreateEncryptionCertificateRequest(distinguishedName: string, keyLength: number): string;

  /**
   * True if the server can be administered by remote control (VMRC).
   *
   * See IVMVirtualServer.VMRCEnabled in the Virtual Server reference.
   *
   * @returns true if VMRC is on
   */
  VMRCEnabled: boolean;

  /**
   * Host IP address on which remote control (VMRC) connections are taken.
   *
   * An empty string means all addresses of the host.
   *
   * See IVMVirtualServer.VMRCAdminAddress in the Virtual Server reference.
   *
   * @returns IP address, or an empty string
   * @throws ComError E_INVALIDARG: not an IP address of the host
   * @throws ComError E_OUTOFMEMORY: no memory left to read the address
   * @throws ComError E_FAIL: the address cannot be read
   */
  VMRCAdminAddress: string;

  /**
   * TCP port of remote control (VMRC).
   *
   * See IVMVirtualServer.VMRCAdminPortNumber in the Virtual Server reference.
   *
   * @returns port, 1 to 65535
   * @throws ComError E_INVALIDARG: port outside 1 to 65535
   */
  VMRCAdminPortNumber: number;

  /**
   * Width in pixels of the administration display.
   *
   * See IVMVirtualServer.VMRCXResolution in the Virtual Server reference.
   *
   * @returns pixels
   */
  VMRCXResolution: number;

  /**
   * Height in pixels of the administration display.
   *
   * See IVMVirtualServer.VMRCYResolution in the Virtual Server reference.
   *
   * @returns pixels
   */
  VMRCYResolution: number;

  /**
   * True if remote control data is encrypted with SSL/TLS.
   *
   * Reading works, setting always fails with E_NOTIMPL in this version.
   *
   * See IVMVirtualServer.VMRCEncryptionEnabled in the Virtual Server reference.
   *
   * @returns true if encrypted
   * @throws ComError E_NOTIMPL: encryption cannot be switched in this version
   */
  VMRCEncryptionEnabled: boolean;

  /**
   * How new remote control connections prove who they are.
   *
   * Assign one of the objects in VMRCAuthenticators.
   *
   * See IVMVirtualServer.VMRCAuthenticator in the Virtual Server reference.
   *
   * @returns an IVMRCAuthenticator object
   * @throws ComError E_POINTER: no authenticator given
   * @throws ComError E_INVALIDARG: the server does not offer that method
   */
  VMRCAuthenticator: IVMRCAuthenticator;

  /**
   * Authentication methods the server offers for remote control.
   *
   * See IVMVirtualServer.VMRCAuthenticators in the Virtual Server reference.
   *
   * @returns collection of IVMRCAuthenticator
   */
  readonly VMRCAuthenticators: IVMRCAuthenticatorCollection;

  /**
   * True if idle remote control connections are cut.
   *
   * VMRCIdleConnectionTimeout holds the time.
   *
   * See IVMVirtualServer.VMRCIdleConnectionTimeoutEnabled in the Virtual Server reference.
   *
   * @returns true if idle connections are cut
   */
  VMRCIdleConnectionTimeoutEnabled: boolean;

  /**
   * Seconds after which an idle remote control connection is cut.
   *
   * 1 to 86,400 (24 hours). Used only while VMRCIdleConnectionTimeoutEnabled is true.
   *
   * See IVMVirtualServer.VMRCIdleConnectionTimeout in the Virtual Server reference.
   *
   * @returns time in seconds
   * @throws ComError E_INVALIDARG: outside 1 to 86,400 seconds
   */
  VMRCIdleConnectionTimeout: number;

  /**
   * Certificate that encrypts remote control sessions.
   *
   * Base64; an empty string means no certificate and no encryption. The private key must already be on the server
   * computer.
   *
   * See IVMVirtualServer.VMRCEncryptionCertificate in the Virtual Server reference.
   *
   * @returns certificate in Base64, or an empty string
   * @throws ComError E_INVALIDARG: not a valid certificate
   */
  VMRCEncryptionCertificate: string;

  /**
   * The certificate request that is still pending.
   *
   * See IVMVirtualServer.VMRCEncryptionCertificateRequest in the Virtual Server reference.
   *
   * @returns request in Base64, or an empty string if there is none
   */
  readonly VMRCEncryptionCertificateRequest: string;

  /**
   * Least RAM a machine can have, in MB.
   *
   * See IVMVirtualServer.MinimumMemoryPerVM in the Virtual Server reference.
   *
   * @returns size in MB
   */
  readonly MinimumMemoryPerVM: number;

  /**
   * Most RAM a machine can have, in MB.
   *
   * See IVMVirtualServer.MaximumMemoryPerVM in the Virtual Server reference.
   *
   * @returns size in MB
   */
  readonly MaximumMemoryPerVM: number;

  /**
   * Most RAM in MB a machine should get so that the host is not starved.
   *
   * See IVMVirtualServer.SuggestedMaximumMemoryPerVM in the Virtual Server reference.
   *
   * @returns size in MB
   */
  readonly SuggestedMaximumMemoryPerVM: number;

  /**
   * Most floppy drives a machine can have.
   *
   * See IVMVirtualServer.MaximumFloppyDrivesPerVM in the Virtual Server reference.
   *
   * @returns number of floppy drives
   */
  readonly MaximumFloppyDrivesPerVM: number;

  /**
   * Most serial ports a machine can have.
   *
   * See IVMVirtualServer.MaximumSerialPortsPerVM in the Virtual Server reference.
   *
   * @returns number of serial ports
   */
  readonly MaximumSerialPortsPerVM: number;

  /**
   * Most parallel ports a machine can have.
   *
   * See IVMVirtualServer.MaximumParallelPortsPerVM in the Virtual Server reference.
   *
   * @returns number of parallel ports
   */
  readonly MaximumParallelPortsPerVM: number;

  /**
   * Most network adapters a machine can have.
   *
   * See IVMVirtualServer.MaximumNetworkAdaptersPerVM in the Virtual Server reference.
   *
   * @returns number of network adapters
   */
  readonly MaximumNetworkAdaptersPerVM: number;

  /**
   * Most IDE buses a machine can have.
   *
   * See IVMVirtualServer.MaximumNumberOfIDEBuses in the Virtual Server reference.
   *
   * @returns number of IDE buses
   */
  readonly MaximumNumberOfIDEBuses: number;

  /**
   * Most SCSI controllers a machine can have.
   *
   * See IVMVirtualServer.MaximumNumberOfSCSIControllers in the Virtual Server reference.
   *
   * @returns number of SCSI controllers
   */
  readonly MaximumNumberOfSCSIControllers: number;

  /**
   * Folder where machine files are looked for and offered by default.
   *
   * Starts out as %ALLUSERSPROFILE%\Documents\Shared Virtual Machines\. The value may end in a backslash.
   *
   * See IVMVirtualServer.DefaultVMConfigurationPath in the Virtual Server reference.
   *
   * @returns absolute Windows path
   * @throws ComError E_FILE_NOT_FOUND: no such folder
   * @throws ComError E_PATH_NOT_FOUND: a folder in the path does not exist
   * @throws ComError E_INVALID_NAME: the path has a character from * ? < > / | : or a double quote in it
   * @throws ComError E_BAD_PATHNAME: the path is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: the path is 260 characters or longer
   */
  DefaultVMConfigurationPath: string;

  /**
   * Folder where network files are looked for and offered by default.
   *
   * Starts out as %ALLUSERSPROFILE%\Documents\Shared Virtual Networks\. The value may end in a backslash.
   *
   * See IVMVirtualServer.DefaultVNConfigurationPath in the Virtual Server reference.
   *
   * @returns absolute Windows path
   */
  readonly DefaultVNConfigurationPath: string;

  /**
   * Folders in which the Get...Files methods look.
   *
   * Every entry must be an absolute path of an existing folder, under 260 characters.
   *
   * See IVMVirtualServer.SearchPaths in the Virtual Server reference.
   *
   * @returns array of absolute paths, possibly empty
   * @throws ComError E_INVALIDARG: not an array of paths
   * @throws ComError E_FILE_NOT_FOUND: one of the folders does not exist
   * @throws ComError E_PATH_NOT_FOUND: a folder in an entry does not exist
   * @throws ComError E_INVALID_NAME: an entry has a character from * ? < > / | : or a double quote in it
   * @throws ComError E_BAD_PATHNAME: an entry is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: an entry is 260 characters or longer
   * @throws ComError VM_E_PREF_NOT_FOUND: no search paths are configured
   */
  get SearchPaths(): string[];
  set SearchPaths(value: readonly string[]);

  /**
   * Lists the virtual hard disk files on the search paths.
   *
   * Looks in SearchPaths and in the extra folders.
   *
   * See IVMVirtualServer.GetHardDiskFiles in the Virtual Server reference.
   *
   * @param inAdditionalSearchPaths array of extra folders to search
   * @returns array of absolute paths, possibly empty
   * @throws ComError E_INVALIDARG: inAdditionalSearchPaths is not an array of strings
   */
  GetHardDiskFiles(inAdditionalSearchPaths: readonly string[]): string[];

  /**
   * Lists the .vmc files on the search paths.
   *
   * Looks in SearchPaths, DefaultVMConfigurationPath and the extra folders.
   *
   * See IVMVirtualServer.GetVirtualMachineFiles in the Virtual Server reference.
   *
   * @param inAdditionalSearchPaths array of extra folders to search
   * @param inExcludedRegisteredVMs true to leave out machines that are registered
   * @returns array of absolute paths, possibly empty
   * @throws ComError E_INVALIDARG: inAdditionalSearchPaths is not an array of strings
   */
  GetVirtualMachineFiles(inAdditionalSearchPaths: readonly string[], inExcludedRegisteredVMs: boolean): string[];

  /**
   * Lists the .vnc files on the search paths.
   *
   * Looks in SearchPaths, DefaultVNConfigurationPath and the extra folders.
   *
   * See IVMVirtualServer.GetVirtualNetworkFiles in the Virtual Server reference.
   *
   * @param inAdditionalSearchPaths array of extra folders to search
   * @param inExcludedRegisteredVNs true to leave out networks that are registered
   * @returns array of absolute paths, possibly empty
   * @throws ComError E_INVALIDARG: inAdditionalSearchPaths is not an array of strings
   */
  GetVirtualNetworkFiles(inAdditionalSearchPaths: readonly string[], inExcludedRegisteredVNs: boolean): string[];

  /**
   * Lists the floppy image files on the search paths.
   *
   * Looks in SearchPaths, in the extra folders, and where the Additions are installed.
   *
   * See IVMVirtualServer.GetFloppyDiskFiles in the Virtual Server reference.
   *
   * @param inAdditionalSearchPaths array of extra folders to search
   * @returns array of absolute paths, possibly empty
   * @throws ComError E_INVALIDARG: inAdditionalSearchPaths is not an array of strings
   */
  GetFloppyDiskFiles(inAdditionalSearchPaths: readonly string[]): string[];

  /**
   * Lists the DVD image files on the search paths.
   *
   * Looks in SearchPaths, in the extra folders, and where the Additions are installed.
   *
   * See IVMVirtualServer.GetDVDFiles in the Virtual Server reference.
   *
   * @param inAdditionalSearchPaths array of extra folders to search
   * @returns array of absolute paths, possibly empty
   * @throws ComError E_INVALIDARG: inAdditionalSearchPaths is not an array of strings
   */
  GetDVDFiles(inAdditionalSearchPaths: readonly string[]): string[];

  /**
   * Name of the server product.
   *
   * See IVMVirtualServer.Name in the Virtual Server reference.
   *
   * @returns product name
   */
  readonly Name: string;

  /**
   * Version of the server as text.
   *
   * Major, minor, build and build type separated by dots, then a blank and the edition: SE is Standard, EE is
   * Enterprise. Build type 0 is a release.
   *
   * See IVMVirtualServer.Version in the Virtual Server reference.
   *
   * @returns text of the form 1.1.603.0 EE
   */
  readonly Version: string;

  /**
   * Product ID of this installation.
   *
   * See IVMVirtualServer.ProductID in the Virtual Server reference.
   *
   * @returns ID text
   */
  readonly ProductID: string;

  /**
   * Seconds since the server was started.
   *
   * See IVMVirtualServer.UpTime in the Virtual Server reference.
   *
   * @returns time in seconds
   */
  readonly UpTime: number;

  /**
   * Share of the host processors not yet reserved by running machines, in percent.
   *
   * A machine starts only if its ReservedSystemCapacity is no larger than this.
   *
   * See IVMVirtualServer.AvailableSystemCapacity in the Virtual Server reference.
   *
   * @returns percentage, with fraction
   */
  readonly AvailableSystemCapacity: number;

  /**
   * Access rights on the server as a whole.
   *
   * Edit the object you get, or create a VirtualServer.VMSecurity, and assign it back to apply it.
   *
   * See IVMVirtualServer.Security in the Virtual Server reference.
   *
   * @returns an IVMSecurity object
   * @throws ComError E_OUTOFMEMORY: no memory left to build the object
   * @throws ComError E_ACCESSDENIED: you may not change these rights
   * @throws ComError E_FAIL: the rights could not be applied, for example because the data folders are missing
   */
  Security: IVMSecurity;
}
