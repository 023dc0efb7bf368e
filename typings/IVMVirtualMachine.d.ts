// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type {
  VMAutoStartType,
  VMDriveBusType,
  VMDriveType,
  VMEventType,
  VMShutdownAction,
  VMUndoAction,
  VMVMState,
} from "./enumerations.js";
import type { IVMAccountant } from "./IVMAccountant.js";
import type { IVMDVDDrive } from "./IVMDVDDrive.js";
import type { IVMDVDDriveCollection } from "./IVMDVDDriveCollection.js";
import type { IVMDisplay } from "./IVMDisplay.js";
import type { IVMFloppyDriveCollection } from "./IVMFloppyDriveCollection.js";
import type { IVMGuestOS } from "./IVMGuestOS.js";
import type { IVMGuestOS2 } from "./IVMGuestOS2.js";
import type { IVMHardDiskConnection } from "./IVMHardDiskConnection.js";
import type { IVMHardDiskConnectionCollection } from "./IVMHardDiskConnectionCollection.js";
import type { IVMKeyboard } from "./IVMKeyboard.js";
import type { IVMMouse } from "./IVMMouse.js";
import type { IVMNetworkAdapter } from "./IVMNetworkAdapter.js";
import type { IVMNetworkAdapterCollection } from "./IVMNetworkAdapterCollection.js";
import type { IVMParallelPortCollection } from "./IVMParallelPortCollection.js";
import type { IVMSCSIController } from "./IVMSCSIController.js";
import type { IVMSCSIControllerCollection } from "./IVMSCSIControllerCollection.js";
import type { IVMSecurity } from "./IVMSecurity.js";
import type { IVMSerialPortCollection } from "./IVMSerialPortCollection.js";
import type { IVMTask2 } from "./IVMTask2.js";

/**
 * One registered virtual machine: its settings, its devices, and the calls that start, stop and save it. Get one from
 * CreateVirtualMachine, RegisterVirtualMachine, FindVirtualMachine or the VirtualMachines collection of the server.
 */
export interface IVMVirtualMachine extends IDispatch {
  /**
   * Name of the machine; the default member.
   *
   * Letter case does not count when names are compared. The full path of the .vmc file must fit into 256 characters, so
   * about 150 are usable in practice.
   *
   * See IVMVirtualMachine.Name in the Virtual Server reference.
   *
   * @returns machine name
   * @throws ComError E_INVALIDARG: empty or unusable name
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_CONFIG_NAME_TOO_LONG: name too long
   * @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR: name has a backslash or a character from * ? : < > / | or a
   *   double quote in it
   * @throws ComError VM_E_CONFIG_DUPLICATE_NAME: another machine has that name
   */
  Name: string;

  /**
   * Unique ID of the machine.
   *
   * See IVMVirtualMachine.ConfigID in the Virtual Server reference.
   *
   * @returns ID text
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly ConfigID: string;

  /**
   * Full path of the .vmc file of the machine.
   *
   * See IVMVirtualMachine.File in the Virtual Server reference.
   *
   * @returns absolute Windows path
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly File: string;

  /**
   * Object that holds CPU shares and usage counters of this machine.
   *
   * See IVMVirtualMachine.Accountant in the Virtual Server reference.
   *
   * @returns the IVMAccountant of this machine
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly Accountant: IVMAccountant;

  /**
   * Operating system inside the machine, reached through the Additions.
   *
   * See IVMVirtualMachine.GuestOS in the Virtual Server reference.
   *
   * @returns the IVMGuestOS of this machine
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly GuestOS: IVMGuestOS & IVMGuestOS2;

  /**
   * Screen of the machine: size, video mode and thumbnail.
   *
   * See IVMVirtualMachine.Display in the Virtual Server reference.
   *
   * @returns the IVMDisplay of this machine
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly Display: IVMDisplay;

  /**
   * Keyboard of the machine, for typing into the guest.
   *
   * See IVMVirtualMachine.Keyboard in the Virtual Server reference.
   *
   * @returns the IVMKeyboard of this machine
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly Keyboard: IVMKeyboard;

  /**
   * Mouse of the machine, for moving and clicking in the guest.
   *
   * Available only while the machine runs.
   *
   * See IVMVirtualMachine.Mouse in the Virtual Server reference.
   *
   * @returns the IVMMouse of this machine
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   */
  readonly Mouse: IVMMouse;

  /**
   * Turns the machine on, or restores it if it has a saved state.
   *
   * Fires TurningOn, Running; with a saved state Restoring comes between them. If the start fails, TurningOff,
   * DeleteMachine and TurnedOff follow, the task fails, and a saved state is kept.
   *
   * See IVMVirtualMachine.Startup in the Virtual Server reference.
   *
   * @returns task that tracks the start
   * @throws ComError E_ACCESSDENIED: you lack execute rights on the machine
   * @throws ComError VM_E_OUT_OF_RESOURCE: the host is short of resources
   * @throws ComError VM_E_TOO_MANY_VMS: too many machines are active
   * @throws ComError VM_E_VM_RUNNING: the machine is on already
   */
  Startup(): IVMTask2;

  /**
   * Cuts the power of the machine.
   *
   * The guest is not asked and may lose data; GuestOS.Shutdown is the gentle way. Fires TurningOff, DeleteMachine,
   * TurnedOff.
   *
   * See IVMVirtualMachine.TurnOff in the Virtual Server reference.
   *
   * @returns task that tracks the turn-off
   * @throws ComError E_ACCESSDENIED: you lack execute rights on the machine
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   */
  TurnOff(): IVMTask2;

  /**
   * Writes the running guest to disk and turns the machine off.
   *
   * Startup brings the guest back. While the task runs State is vmVMState_Saving, at its end vmVMState_Saved. The
   * events are Saving, TurningOff, DeleteMachine, TurnedOff: the last one carries vmVMState_TurnedOff although State
   * already says Saved. A failed save fires Saving, Running and loses nothing.
   *
   * See IVMVirtualMachine.Save in the Virtual Server reference.
   *
   * @returns task that tracks the save
   * @throws ComError E_ACCESSDENIED: you lack execute rights on the machine
   * @throws ComError E_FAIL: UndoAction is vmUndoAction_Discard, which would leave state and disks out of step
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   */
  Save(): IVMTask2;

  /**
   * Restarts the machine at once, like its reset button.
   *
   * The guest is not asked and may lose data. Fires TurningOff, DeleteMachine, TurningOn, Running.
   *
   * See IVMVirtualMachine.Reset in the Virtual Server reference.
   *
   * @returns task that tracks the reset
   * @throws ComError E_ACCESSDENIED: you lack execute rights on the machine
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   */
  Reset(): IVMTask2;

  /**
   * Throws away the saved state, so the next start is a cold boot.
   *
   * Only for a machine in state vmVMState_Saved. No task: the call is done when it returns.
   *
   * See IVMVirtualMachine.DiscardSavedState in the Virtual Server reference.
   *
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_RUNNING: the machine is running
   * @throws ComError VM_E_VM_NO_SAVED_STATE: the machine is off without a saved state
   */
  DiscardSavedState(): void;

  /**
   * Freezes a running machine until Resume.
   *
   * Nothing is written to disk, unlike with Save. Fires vmVMState_Paused. No task: the call is done when it returns.
   *
   * See IVMVirtualMachine.Pause in the Virtual Server reference.
   *
   * @throws ComError E_FAIL: the machine is paused already
   * @throws ComError E_ACCESSDENIED: you lack execute rights on the machine
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  Pause(): void;

  /**
   * Lets a paused machine go on.
   *
   * Fires vmVMState_Running. No task: the call is done when it returns.
   *
   * See IVMVirtualMachine.Resume in the Virtual Server reference.
   *
   * @throws ComError E_FAIL: the machine is not paused
   * @throws ComError E_ACCESSDENIED: you lack execute rights on the machine
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  Resume(): void;

  /**
   * What the machine is doing right now.
   *
   * Subscribe to OnStateChange to hear about changes instead of polling.
   *
   * See IVMVirtualMachine.State in the Virtual Server reference.
   *
   * @returns a VMVMState value
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly State: VMVMState;

  /**
   * Whether the machine starts by itself when the server starts.
   *
   * The default is vmAutoStart_IfRunningAtQuit. Turning it on requires RunAsDefinedAccount to be true.
   *
   * See IVMVirtualMachine.AutoStartAtLaunch in the Virtual Server reference.
   *
   * @returns a VMAutoStartType value
   * @throws ComError E_INVALIDARG: not a VMAutoStartType value
   * @throws ComError E_FAIL: RunAsDefinedAccount is false
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  AutoStartAtLaunch: VMAutoStartType;

  /**
   * Seconds to wait before the automatic start.
   *
   * Default 0, meaning no wait. Used only when AutoStartAtLaunch starts the machine.
   *
   * See IVMVirtualMachine.AutoStartAtLaunchDelay in the Virtual Server reference.
   *
   * @returns delay in seconds
   * @throws ComError E_POINTER: the delay is not a usable value
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  AutoStartAtLaunchDelay: number;

  /**
   * What happens to the running machine when the server stops.
   *
   * The default is vmShutdownAction_Save. vmShutdownAction_Shutdown saves instead if the guest has no Additions.
   *
   * See IVMVirtualMachine.ShutdownActionOnQuit in the Virtual Server reference.
   *
   * @returns a VMShutdownAction value
   * @throws ComError E_POINTER: not a VMShutdownAction value
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  ShutdownActionOnQuit: VMShutdownAction;

  /**
   * Full path of the saved state file.
   *
   * See IVMVirtualMachine.SavedStateFilePath in the Virtual Server reference.
   *
   * @returns absolute Windows path
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_NO_SAVED_STATE: there is no saved state
   */
  readonly SavedStateFilePath: string;

  /**
   * Unique ID that the guest sees in its BIOS.
   *
   * Reads as an empty string until the machine has been started once. Braces and hyphens are required, as in
   * {a18ad063-1678-43cb-baea-c954b581578c}.
   *
   * See IVMVirtualMachine.BIOSGUID in the Virtual Server reference.
   *
   * @returns GUID text in braces
   * @throws ComError E_INVALIDARG: empty, or not a GUID in braces
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  BIOSGUID: string;

  /**
   * BIOS serial number that the guest reads from its firmware.
   *
   * Reads as an empty string until the machine has been started once. 1 to 32 characters; writable only while the
   * machine is off.
   *
   * See IVMVirtualMachine.BIOSSerialNumber in the Virtual Server reference.
   *
   * @returns text of at most 32 characters
   * @throws ComError E_INVALIDARG: empty, longer than 32 characters, or otherwise unusable
   * @throws ComError VM_E_VM_RUNNING: the serial number is fixed while the machine runs
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  BIOSSerialNumber: string;

  /**
   * Serial number of the main board that the guest reads from its firmware.
   *
   * Reads as an empty string until the machine has been started once. 1 to 32 characters; writable only while the
   * machine is off.
   *
   * See IVMVirtualMachine.BaseBoardSerialNumber in the Virtual Server reference.
   *
   * @returns text of at most 32 characters
   * @throws ComError E_INVALIDARG: empty, longer than 32 characters, or otherwise unusable
   * @throws ComError VM_E_VM_RUNNING: the serial number is fixed while the machine runs
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  BaseBoardSerialNumber: string;

  /**
   * Serial number of the computer case that the guest reads from its firmware.
   *
   * Reads as an empty string until the machine has been started once. 1 to 32 characters; writable only while the
   * machine is off.
   *
   * See IVMVirtualMachine.ChassisSerialNumber in the Virtual Server reference.
   *
   * @returns text of at most 32 characters
   * @throws ComError E_INVALIDARG: empty, longer than 32 characters, or otherwise unusable
   * @throws ComError VM_E_VM_RUNNING: the serial number is fixed while the machine runs
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  ChassisSerialNumber: string;

  /**
   * Asset tag of the computer case that the guest reads from its firmware.
   *
   * Reads as an empty string until the machine has been started once. 1 to 32 characters; writable only while the
   * machine is off.
   *
   * See IVMVirtualMachine.ChassisAssetTag in the Virtual Server reference.
   *
   * @returns text of at most 32 characters
   * @throws ComError E_INVALIDARG: empty, longer than 32 characters, or otherwise unusable
   * @throws ComError VM_E_VM_RUNNING: the asset tag is fixed while the machine runs
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  ChassisAssetTag: string;

  /**
   * Connects a virtual hard disk file to a free bus location.
   *
   * Allowed only while the machine is off and has no saved state. The disk file must exist already.
   *
   * See IVMVirtualMachine.AddHardDiskConnection in the Virtual Server reference.
   *
   * @param hardDiskPath absolute path of the disk image
   * @param busType IDE or SCSI
   * @param busNumber IDE channel 0 or 1; for SCSI the index of the controller, from 0
   * @param deviceNumber 0 or 1 on IDE, 0 to 6 on SCSI
   * @returns the new connection
   * @throws ComError E_POINTER: hardDiskPath is missing or unusable, or a bus argument is out of range
   * @throws ComError E_FILE_NOT_FOUND: no file at hardDiskPath
   * @throws ComError E_PATH_NOT_FOUND: a folder in hardDiskPath does not exist
   * @throws ComError E_INVALID_NAME: hardDiskPath has a character from * ? < > / | : or a double quote in it
   * @throws ComError E_BAD_PATHNAME: hardDiskPath is empty or not absolute
   * @throws ComError E_BUFFER_OVERFLOW: hardDiskPath is 260 characters or longer
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_RUNNING: the machine is running or has a saved state
   * @throws ComError VM_E_DRIVE_BUS_LOC_IN_USE: another drive already sits at that location
   * @throws ComError E_SHARING_VIOLATION: this machine already uses the same disk file at another location
   */
  AddHardDiskConnection(
    hardDiskPath: string,
    busType: VMDriveBusType,
    busNumber: number,
    deviceNumber: number,
  ): IVMHardDiskConnection;

  /**
   * Disconnects a hard disk from the machine; the file stays.
   *
   * Allowed only while the machine is off and has no saved state.
   *
   * See IVMVirtualMachine.RemoveHardDiskConnection in the Virtual Server reference.
   *
   * @param hardDiskConnection a connection from HardDiskConnections
   * @throws ComError E_POINTER: no connection given
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_RUNNING: the machine is running or has a saved state
   * @throws ComError VM_E_DRIVE_INVALID: no hard disk at that location
   */
  RemoveHardDiskConnection(hardDiskConnection: IVMHardDiskConnection): void;

  /**
   * Hard disks connected to the machine, with their bus locations.
   *
   * See IVMVirtualMachine.HardDiskConnections in the Virtual Server reference.
   *
   * @returns collection of IVMHardDiskConnection
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly HardDiskConnections: IVMHardDiskConnectionCollection;

  /**
   * Writes the undo disks into their parent disks.
   *
   * Not allowed while the machine runs: save it or turn it off first.
   *
   * See IVMVirtualMachine.MergeUndoDisks in the Virtual Server reference.
   *
   * @returns task that tracks the merge
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_RUNNING: the machine is running
   */
  MergeUndoDisks(): IVMTask2;

  /**
   * Throws away everything the undo disks hold.
   *
   * The machine must be running; the parent disks stay as they are. No task: the call is done when it returns.
   *
   * See IVMVirtualMachine.DiscardUndoDisks in the Virtual Server reference.
   *
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
   */
  DiscardUndoDisks(): void;

  /**
   * True if hard disk writes go to undo disks instead of the disks themselves.
   *
   * Setting it to false deletes undo files that exist. Writable only while the machine is off without a saved state.
   *
   * See IVMVirtualMachine.Undoable in the Virtual Server reference.
   *
   * @returns true if undo disks are on
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  Undoable: boolean;

  /**
   * What happens to undo disks when the guest shuts itself down.
   *
   * Save fails while this is vmUndoAction_Discard.
   *
   * See IVMVirtualMachine.UndoAction in the Virtual Server reference.
   *
   * @returns a VMUndoAction value
   * @throws ComError E_INVALIDARG: not a VMUndoAction value
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  UndoAction: VMUndoAction;

  /**
   * Adds a CD/DVD drive at a free bus location.
   *
   * Allowed only while the machine is off and has no saved state. DVD drives go on the IDE bus only.
   *
   * See IVMVirtualMachine.AddDVDROMDrive in the Virtual Server reference.
   *
   * @param busType vmDriveBusType_IDE
   * @param busNumber IDE channel, 0 or 1
   * @param deviceNumber device on the channel, 0 or 1
   * @returns the new drive
   * @throws ComError E_INVALIDARG: bus type, bus number or device number out of range
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_RUNNING: the machine is running or has a saved state
   * @throws ComError VM_E_DRIVE_BUS_LOC_IN_USE: another drive already sits at that location
   * @throws ComError VM_E_DRIVE_INVALID: a DVD drive cannot go to that location
   */
  AddDVDROMDrive(busType: VMDriveBusType, busNumber: number, deviceNumber: number): IVMDVDDrive;

  /**
   * Takes a CD/DVD drive out of the machine.
   *
   * Allowed only while the machine is off and has no saved state.
   *
   * See IVMVirtualMachine.RemoveDVDROMDrive in the Virtual Server reference.
   *
   * @param dvdDrive a drive from DVDROMDrives
   * @throws ComError E_POINTER: no drive given
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_RUNNING: the machine is running or has a saved state
   * @throws ComError VM_E_DRIVE_INVALID: no such DVD drive at its location
   */
  RemoveDVDROMDrive(dvdDrive: IVMDVDDrive): void;

  /**
   * CD/DVD drives of the machine.
   *
   * See IVMVirtualMachine.DVDROMDrives in the Virtual Server reference.
   *
   * @returns collection of IVMDVDDrive
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly DVDROMDrives: IVMDVDDriveCollection;

  /**
   * Floppy drives of the machine.
   *
   * See IVMVirtualMachine.FloppyDrives in the Virtual Server reference.
   *
   * @returns collection of IVMFloppyDrive
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly FloppyDrives: IVMFloppyDriveCollection;

  /**
   * Adds a network adapter, not yet plugged into any virtual network.
   *
   * Allowed only while the machine is off and has no saved state. Connect the adapter afterwards with its
   * AttachToVirtualNetwork.
   *
   * See IVMVirtualMachine.AddNetworkAdapter in the Virtual Server reference.
   *
   * @returns the new adapter
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_RUNNING: the machine is running or has a saved state
   */
  AddNetworkAdapter(): IVMNetworkAdapter;

  /**
   * Takes a network adapter out of the machine.
   *
   * Allowed only while the machine is off and has no saved state.
   *
   * See IVMVirtualMachine.RemoveNetworkAdapter in the Virtual Server reference.
   *
   * @param networkAdapter an adapter from NetworkAdapters
   * @throws ComError E_POINTER: no adapter given
   * @throws ComError VM_E_VM_RUNNING: the machine is running or has a saved state
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  RemoveNetworkAdapter(networkAdapter: IVMNetworkAdapter): void;

  /**
   * Network adapters of the machine.
   *
   * See IVMVirtualMachine.NetworkAdapters in the Virtual Server reference.
   *
   * @returns collection of IVMNetworkAdapter
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly NetworkAdapters: IVMNetworkAdapterCollection;

  /**
   * Serial ports of the machine.
   *
   * See IVMVirtualMachine.SerialPorts in the Virtual Server reference.
   *
   * @returns collection of IVMSerialPort
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly SerialPorts: IVMSerialPortCollection;

  /**
   * Adds a SCSI controller.
   *
   * Allowed only while the machine is off and has no saved state. The limit is in MaximumNumberOfSCSIControllers of the
   * server.
   *
   * See IVMVirtualMachine.AddSCSIController in the Virtual Server reference.
   *
   * @returns the new controller
   * @throws ComError E_FAIL: the machine already has as many controllers as allowed
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_VM_RUNNING: the machine is running or has a saved state
   */
  AddSCSIController(): IVMSCSIController;

  /**
   * Takes a SCSI controller out of the machine.
   *
   * Allowed only while the machine is off and has no saved state.
   *
   * See IVMVirtualMachine.RemoveSCSIController in the Virtual Server reference.
   *
   * @param controller a controller from SCSIControllers
   * @throws ComError E_POINTER: no controller given
   * @throws ComError VM_E_VM_RUNNING: the machine is running or has a saved state
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  RemoveSCSIController(controller: IVMSCSIController): void;

  /**
   * SCSI controllers of the machine.
   *
   * See IVMVirtualMachine.SCSIControllers in the Virtual Server reference.
   *
   * @returns collection of IVMSCSIController
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly SCSIControllers: IVMSCSIControllerCollection;

  /**
   * Parallel ports of the machine.
   *
   * See IVMVirtualMachine.ParallelPorts in the Virtual Server reference.
   *
   * @returns collection of IVMParallelPort
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly ParallelPorts: IVMParallelPortCollection;

  /**
   * Makes the server run a command line whenever an event of this machine occurs.
   *
   * An event has room for one script; detach the old one first. Scripts run only while VMScriptsEnabled of the server
   * is true.
   *
   * See IVMVirtualMachine.AttachScriptToEvent in the Virtual Server reference.
   *
   * @param eventType event that triggers the script
   * @param scriptCommandLine command line to run
   * @throws ComError E_INVALIDARG: empty command line, or unknown event type
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_SCRIPT_ALREADY_EXISTS: the event has a script already
   */
  AttachScriptToEvent(eventType: VMEventType, scriptCommandLine: string): void;

  /**
   * Detaches the script of an event.
   *
   * See IVMVirtualMachine.RemoveScriptFromEvent in the Virtual Server reference.
   *
   * @param eventType event that loses its script
   * @throws ComError E_INVALIDARG: unknown event type
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  RemoveScriptFromEvent(eventType: VMEventType): void;

  /**
   * Gives the command line attached to an event.
   *
   * See IVMVirtualMachine.FetchScriptByEvent in the Virtual Server reference.
   *
   * @param eventType event to look up
   * @returns the command line, or null if the event has none
   * @throws ComError E_INVALIDARG: unknown event type
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  FetchScriptByEvent(eventType: VMEventType): string | null;

  /**
   * Clock rate of the processor in MHz.
   *
   * See IVMVirtualMachine.ProcessorSpeed in the Virtual Server reference.
   *
   * @returns MHz
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly ProcessorSpeed: number;

  /**
   * True if the processor offers MMX instructions.
   *
   * See IVMVirtualMachine.HasMMX in the Virtual Server reference.
   *
   * @returns true if MMX is available
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly HasMMX: boolean;

  /**
   * True if the processor offers SSE instructions.
   *
   * See IVMVirtualMachine.HasSSE in the Virtual Server reference.
   *
   * @returns true if SSE is available
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly HasSSE: boolean;

  /**
   * True if the processor offers SSE2 instructions.
   *
   * See IVMVirtualMachine.HasSSE2 in the Virtual Server reference.
   *
   * @returns true if SSE2 is available
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly HasSSE2: boolean;

  /**
   * True if the processor offers 3DNow! instructions.
   *
   * See IVMVirtualMachine.Has3DNow in the Virtual Server reference.
   *
   * @returns true if 3DNow! is available
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly Has3DNow: boolean;

  /**
   * Free text kept with the machine.
   *
   * Up to 40,000 characters; an empty string clears it.
   *
   * See IVMVirtualMachine.Notes in the Virtual Server reference.
   *
   * @returns the text
   * @throws ComError E_INVALIDARG: longer than 40,000 characters, or unusable
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  Notes: string;

  /**
   * RAM of the machine in MB.
   *
   * At least 4 and at most 3,712; the host may lower the top further. Writable only while the machine is off without a
   * saved state.
   *
   * See IVMVirtualMachine.Memory in the Virtual Server reference.
   *
   * @returns size in MB
   * @throws ComError E_INVALIDARG: below 4 MB or above what the host allows
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_PREF_NOT_FOUND: the .vmc file has no memory size
   */
  Memory: number;

  /**
   * Kind of drive at each bus location, one byte per location.
   *
   * Sorted by bus type, then bus number, then device number.
   *
   * See IVMVirtualMachine.AttachedDriveTypes in the Virtual Server reference.
   *
   * @returns array of bytes, each a VMDriveType value
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly AttachedDriveTypes: VMDriveType[];

  /**
   * True if the machine always runs under the account in AccountName.
   *
   * Must be true before AutoStartAtLaunch can be turned on.
   *
   * See IVMVirtualMachine.RunAsDefinedAccount in the Virtual Server reference.
   *
   * @returns true if a fixed account is used
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  RunAsDefinedAccount: boolean;

  /**
   * User account under which the machine runs.
   *
   * Change it with SetAccountNameAndPassword; it is used only when RunAsDefinedAccount is true.
   *
   * See IVMVirtualMachine.AccountName in the Virtual Server reference.
   *
   * @returns account name
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly AccountName: string;

  /**
   * Sets the user account under which the machine runs.
   *
   * Takes effect when RunAsDefinedAccount is true.
   *
   * See IVMVirtualMachine.SetAccountNameAndPassword in the Virtual Server reference.
   *
   * @param accountName user name, with domain if needed
   * @param accountPassword password of that user
   * @throws ComError E_ACCESSDENIED: user name or password is wrong
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  SetAccountNameAndPassword(accountName: string, accountPassword: string): void;

  /**
   * Access rights on this machine.
   *
   * See IVMVirtualMachine.Security in the Virtual Server reference.
   *
   * @returns an IVMSecurity object
   * @throws ComError E_OUTOFMEMORY: no memory left to build the object
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  readonly Security: IVMSecurity;

  /**
   * Reads any setting straight from the .vmc file of the machine.
   *
   * Keys are slash-separated element paths of the .vmc file, for example hardware/memory/ram_size; an element with an
   * id is written as name[@id=1]. Keys of your own are allowed.
   *
   * See IVMVirtualMachine.GetConfigurationValue in the Virtual Server reference.
   *
   * @param configurationKey element path such as hardware/memory/ram_size
   * @returns string, whole number, boolean or byte array
   * @throws ComError E_INVALIDARG: the key is empty
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_PREF_NOT_FOUND: no such key
   */
  GetConfigurationValue(configurationKey: string): string | number | boolean | Uint8Array;

  /**
   * Writes any setting straight into the .vmc file of the machine.
   *
   * Keys are slash-separated element paths of the .vmc file, for example hardware/memory/ram_size; an element with an
   * id is written as name[@id=1]. System keys are not checked, and some cannot change while the machine runs.
   *
   * See IVMVirtualMachine.SetConfigurationValue in the Virtual Server reference.
   *
   * @param configurationKey element path such as hardware/memory/ram_size
   * @param configurationValue string, whole number, boolean or byte array
   * @throws ComError E_INVALIDARG: empty key, missing value, or a value of another type
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   */
  SetConfigurationValue(configurationKey: string, configurationValue: string | number | boolean | Uint8Array): void;

  /**
   * Deletes a setting from the .vmc file of the machine.
   *
   * Keys are slash-separated element paths of the .vmc file, for example hardware/memory/ram_size; an element with an
   * id is written as name[@id=1]. Meant for keys of your own; some system keys are locked while the machine runs.
   *
   * See IVMVirtualMachine.RemoveConfigurationValue in the Virtual Server reference.
   *
   * @param configurationKey element path such as hardware/memory/ram_size
   * @throws ComError E_INVALIDARG: the key is empty
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_PREF_NOT_FOUND: no such key
   */
  RemoveConfigurationValue(configurationKey: string): void;

  /**
   * Reads a setting of the current session.
   *
   * Activation values are the copy of the configuration made at start; they live until the machine is turned off or
   * restarted. Paths are written as for GetConfigurationValue. For some keys the server looks only at the configuration
   * and ignores this copy.
   *
   * See IVMVirtualMachine.GetActivationValue in the Virtual Server reference.
   *
   * @param activationKey element path such as settings/undo_drives/default_action
   * @returns string, whole number, boolean or byte array
   * @throws ComError E_INVALIDARG: the key is empty
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_PREF_NOT_FOUND: no such key, or the machine has no session
   */
  GetActivationValue(activationKey: string): string | number | boolean | Uint8Array;

  /**
   * Changes a setting of the current session.
   *
   * Activation values are the copy of the configuration made at start; they live until the machine is turned off or
   * restarted. The machine must be running. System keys are not checked, and some cannot change during a session.
   *
   * See IVMVirtualMachine.SetActivationValue in the Virtual Server reference.
   *
   * @param activationKey element path such as settings/undo_drives/default_action
   * @param activationValue string, whole number, boolean or byte array
   * @throws ComError E_INVALIDARG: empty key, missing value, or a value of another type
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_PREF_NOT_FOUND: the machine has no session
   */
  SetActivationValue(activationKey: string, activationValue: string | number | boolean | Uint8Array): void;

  /**
   * Deletes a setting from the current session.
   *
   * Activation values are the copy of the configuration made at start; they live until the machine is turned off or
   * restarted. The machine must be running. Deleting a key the system needs can break the session.
   *
   * See IVMVirtualMachine.RemoveActivationValue in the Virtual Server reference.
   *
   * @param activationKey element path such as settings/undo_drives/default_action
   * @throws ComError E_INVALIDARG: the key is empty
   * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
   * @throws ComError VM_E_PREF_NOT_FOUND: no such key, or the machine has no session
   */
  RemoveActivationValue(activationKey: string): void;
}
