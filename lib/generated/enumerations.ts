// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type * as Declared from "../../typings/enumerations.js";

export type VHD_FLAGS = Declared.VHD_FLAGS;
export const VHD_FLAGS = Object.freeze({
  VHD_NORMAL: 0,
  VHD_NW_MAPPED: 1,
  VHD_MOUNT_AS_READONLY: 2,
  VHD_FORCE_UNMOUNT: 3,
  "0": "VHD_NORMAL",
  "1": "VHD_NW_MAPPED",
  "2": "VHD_MOUNT_AS_READONLY",
  "3": "VHD_FORCE_UNMOUNT",
}) as unknown as typeof Declared.VHD_FLAGS;
export const VHD_NORMAL = VHD_FLAGS.VHD_NORMAL;
export const VHD_NW_MAPPED = VHD_FLAGS.VHD_NW_MAPPED;
export const VHD_MOUNT_AS_READONLY = VHD_FLAGS.VHD_MOUNT_AS_READONLY;
export const VHD_FORCE_UNMOUNT = VHD_FLAGS.VHD_FORCE_UNMOUNT;

export type VMAccessRightsType = Declared.VMAccessRightsType;
export const VMAccessRightsType = Object.freeze({
  vmAccessRights_Allowed: 0,
  vmAccessRights_Denied: 1,
  "0": "vmAccessRights_Allowed",
  "1": "vmAccessRights_Denied",
}) as unknown as typeof Declared.VMAccessRightsType;
export const vmAccessRights_Allowed = VMAccessRightsType.vmAccessRights_Allowed;
export const vmAccessRights_Denied = VMAccessRightsType.vmAccessRights_Denied;

export type VMAutoStartType = Declared.VMAutoStartType;
export const VMAutoStartType = Object.freeze({
  vmAutoStart_Never: 0,
  vmAutoStart_Always: 1,
  vmAutoStart_IfRunningAtQuit: 2,
  "0": "vmAutoStart_Never",
  "1": "vmAutoStart_Always",
  "2": "vmAutoStart_IfRunningAtQuit",
}) as unknown as typeof Declared.VMAutoStartType;
export const vmAutoStart_Never = VMAutoStartType.vmAutoStart_Never;
export const vmAutoStart_Always = VMAutoStartType.vmAutoStart_Always;
export const vmAutoStart_IfRunningAtQuit = VMAutoStartType.vmAutoStart_IfRunningAtQuit;

export type VMDisplayVideoMode = Declared.VMDisplayVideoMode;
export const VMDisplayVideoMode = Object.freeze({
  vmVideoMode_TextMode: 0,
  vmVideoMode_CGAMode: 1,
  vmVideoMode_VGAMode: 2,
  vmVideoMode_SVGAMode: 3,
  "0": "vmVideoMode_TextMode",
  "1": "vmVideoMode_CGAMode",
  "2": "vmVideoMode_VGAMode",
  "3": "vmVideoMode_SVGAMode",
}) as unknown as typeof Declared.VMDisplayVideoMode;
export const vmVideoMode_TextMode = VMDisplayVideoMode.vmVideoMode_TextMode;
export const vmVideoMode_CGAMode = VMDisplayVideoMode.vmVideoMode_CGAMode;
export const vmVideoMode_VGAMode = VMDisplayVideoMode.vmVideoMode_VGAMode;
export const vmVideoMode_SVGAMode = VMDisplayVideoMode.vmVideoMode_SVGAMode;

export type VMDriveBusType = Declared.VMDriveBusType;
export const VMDriveBusType = Object.freeze({
  vmDriveBusType_Invalid: -1,
  vmDriveBusType_IDE: 0,
  vmDriveBusType_SCSI: 1,
  "-1": "vmDriveBusType_Invalid",
  "0": "vmDriveBusType_IDE",
  "1": "vmDriveBusType_SCSI",
}) as unknown as typeof Declared.VMDriveBusType;
export const vmDriveBusType_Invalid = VMDriveBusType.vmDriveBusType_Invalid;
export const vmDriveBusType_IDE = VMDriveBusType.vmDriveBusType_IDE;
export const vmDriveBusType_SCSI = VMDriveBusType.vmDriveBusType_SCSI;

export type VMDriveType = Declared.VMDriveType;
export const VMDriveType = Object.freeze({
  vmDriveType_Null: 0,
  vmDriveType_HardDisk: 1,
  vmDriveType_DVD: 2,
  "0": "vmDriveType_Null",
  "1": "vmDriveType_HardDisk",
  "2": "vmDriveType_DVD",
}) as unknown as typeof Declared.VMDriveType;
export const vmDriveType_Null = VMDriveType.vmDriveType_Null;
export const vmDriveType_HardDisk = VMDriveType.vmDriveType_HardDisk;
export const vmDriveType_DVD = VMDriveType.vmDriveType_DVD;

export type VMDVDDriveAttachmentType = Declared.VMDVDDriveAttachmentType;
export const VMDVDDriveAttachmentType = Object.freeze({
  vmDVDDrive_None: 0,
  vmDVDDrive_Image: 1,
  vmDVDDrive_HostDrive: 2,
  "0": "vmDVDDrive_None",
  "1": "vmDVDDrive_Image",
  "2": "vmDVDDrive_HostDrive",
}) as unknown as typeof Declared.VMDVDDriveAttachmentType;
export const vmDVDDrive_None = VMDVDDriveAttachmentType.vmDVDDrive_None;
export const vmDVDDrive_Image = VMDVDDriveAttachmentType.vmDVDDrive_Image;
export const vmDVDDrive_HostDrive = VMDVDDriveAttachmentType.vmDVDDrive_HostDrive;

export type VMDVDDriveEvent = Declared.VMDVDDriveEvent;
export const VMDVDDriveEvent = Object.freeze({
  vmDVDDriveEvent_OnInsert: 1,
  vmDVDDriveEvent_OnEject: 2,
  "1": "vmDVDDriveEvent_OnInsert",
  "2": "vmDVDDriveEvent_OnEject",
}) as unknown as typeof Declared.VMDVDDriveEvent;
export const vmDVDDriveEvent_OnInsert = VMDVDDriveEvent.vmDVDDriveEvent_OnInsert;
export const vmDVDDriveEvent_OnEject = VMDVDDriveEvent.vmDVDDriveEvent_OnEject;

export type VMEventType = Declared.VMEventType;
export const VMEventType = Object.freeze({
  vmEvent_VirtualServerStarted: 0,
  vmEvent_VirtualServerStopped: 1,
  vmEvent_VirtualMachineLaunched: 2,
  vmEvent_VirtualMachineStateRestored: 3,
  vmEvent_VirtualMachineStateSaved: 4,
  vmEvent_VirtualMachineTurnedOff: 5,
  vmEvent_VirtualMachineTurnedOffByGuest: 6,
  vmEvent_VirtualMachineReset: 7,
  vmEvent_VirtualMachineNoHeartbeat: 8,
  vmEvent_VirtualMachineProcessorError: 9,
  vmEvent_VirtualMachineHostDiskSpaceWarning: 10,
  vmEvent_VirtualMachineHostDiskSpaceError: 11,
  "0": "vmEvent_VirtualServerStarted",
  "1": "vmEvent_VirtualServerStopped",
  "2": "vmEvent_VirtualMachineLaunched",
  "3": "vmEvent_VirtualMachineStateRestored",
  "4": "vmEvent_VirtualMachineStateSaved",
  "5": "vmEvent_VirtualMachineTurnedOff",
  "6": "vmEvent_VirtualMachineTurnedOffByGuest",
  "7": "vmEvent_VirtualMachineReset",
  "8": "vmEvent_VirtualMachineNoHeartbeat",
  "9": "vmEvent_VirtualMachineProcessorError",
  "10": "vmEvent_VirtualMachineHostDiskSpaceWarning",
  "11": "vmEvent_VirtualMachineHostDiskSpaceError",
}) as unknown as typeof Declared.VMEventType;
export const vmEvent_VirtualServerStarted = VMEventType.vmEvent_VirtualServerStarted;
export const vmEvent_VirtualServerStopped = VMEventType.vmEvent_VirtualServerStopped;
export const vmEvent_VirtualMachineLaunched = VMEventType.vmEvent_VirtualMachineLaunched;
export const vmEvent_VirtualMachineStateRestored = VMEventType.vmEvent_VirtualMachineStateRestored;
export const vmEvent_VirtualMachineStateSaved = VMEventType.vmEvent_VirtualMachineStateSaved;
export const vmEvent_VirtualMachineTurnedOff = VMEventType.vmEvent_VirtualMachineTurnedOff;
export const vmEvent_VirtualMachineTurnedOffByGuest = VMEventType.vmEvent_VirtualMachineTurnedOffByGuest;
export const vmEvent_VirtualMachineReset = VMEventType.vmEvent_VirtualMachineReset;
export const vmEvent_VirtualMachineNoHeartbeat = VMEventType.vmEvent_VirtualMachineNoHeartbeat;
export const vmEvent_VirtualMachineProcessorError = VMEventType.vmEvent_VirtualMachineProcessorError;
export const vmEvent_VirtualMachineHostDiskSpaceWarning = VMEventType.vmEvent_VirtualMachineHostDiskSpaceWarning;
export const vmEvent_VirtualMachineHostDiskSpaceError = VMEventType.vmEvent_VirtualMachineHostDiskSpaceError;

export type VMFloppyDiskImageType = Declared.VMFloppyDiskImageType;
export const VMFloppyDiskImageType = Object.freeze({
  vmFloppyDiskImage_Unknown: 0,
  vmFloppyDiskImage_LowDensity: 1,
  vmFloppyDiskImage_HighDensity: 2,
  vmFloppyDiskImage_DMF: 3,
  vmFloppyDiskImage_LowDensitySingleSided: 4,
  vmFloppyDiskImage_MediumDensity: 5,
  vmFloppyDiskImage_HighDensityMSS: 6,
  "0": "vmFloppyDiskImage_Unknown",
  "1": "vmFloppyDiskImage_LowDensity",
  "2": "vmFloppyDiskImage_HighDensity",
  "3": "vmFloppyDiskImage_DMF",
  "4": "vmFloppyDiskImage_LowDensitySingleSided",
  "5": "vmFloppyDiskImage_MediumDensity",
  "6": "vmFloppyDiskImage_HighDensityMSS",
}) as unknown as typeof Declared.VMFloppyDiskImageType;
export const vmFloppyDiskImage_Unknown = VMFloppyDiskImageType.vmFloppyDiskImage_Unknown;
export const vmFloppyDiskImage_LowDensity = VMFloppyDiskImageType.vmFloppyDiskImage_LowDensity;
export const vmFloppyDiskImage_HighDensity = VMFloppyDiskImageType.vmFloppyDiskImage_HighDensity;
export const vmFloppyDiskImage_DMF = VMFloppyDiskImageType.vmFloppyDiskImage_DMF;
export const vmFloppyDiskImage_LowDensitySingleSided = VMFloppyDiskImageType.vmFloppyDiskImage_LowDensitySingleSided;
export const vmFloppyDiskImage_MediumDensity = VMFloppyDiskImageType.vmFloppyDiskImage_MediumDensity;
export const vmFloppyDiskImage_HighDensityMSS = VMFloppyDiskImageType.vmFloppyDiskImage_HighDensityMSS;

export type VMFloppyDriveAttachmentType = Declared.VMFloppyDriveAttachmentType;
export const VMFloppyDriveAttachmentType = Object.freeze({
  vmFloppyDrive_None: 0,
  vmFloppyDrive_Image: 1,
  vmFloppyDrive_HostDrive: 2,
  "0": "vmFloppyDrive_None",
  "1": "vmFloppyDrive_Image",
  "2": "vmFloppyDrive_HostDrive",
}) as unknown as typeof Declared.VMFloppyDriveAttachmentType;
export const vmFloppyDrive_None = VMFloppyDriveAttachmentType.vmFloppyDrive_None;
export const vmFloppyDrive_Image = VMFloppyDriveAttachmentType.vmFloppyDrive_Image;
export const vmFloppyDrive_HostDrive = VMFloppyDriveAttachmentType.vmFloppyDrive_HostDrive;

export type VMFloppyDriveEvent = Declared.VMFloppyDriveEvent;
export const VMFloppyDriveEvent = Object.freeze({
  vmFloppyDriveEvent_OnInsert: 1,
  vmFloppyDriveEvent_OnEject: 2,
  "1": "vmFloppyDriveEvent_OnInsert",
  "2": "vmFloppyDriveEvent_OnEject",
}) as unknown as typeof Declared.VMFloppyDriveEvent;
export const vmFloppyDriveEvent_OnInsert = VMFloppyDriveEvent.vmFloppyDriveEvent_OnInsert;
export const vmFloppyDriveEvent_OnEject = VMFloppyDriveEvent.vmFloppyDriveEvent_OnEject;

export type VMHardDiskType = Declared.VMHardDiskType;
export const VMHardDiskType = Object.freeze({
  vmDiskType_Dynamic: 0,
  vmDiskType_FixedSize: 1,
  vmDiskType_Differencing: 2,
  vmDiskType_HostDrive: 4,
  "0": "vmDiskType_Dynamic",
  "1": "vmDiskType_FixedSize",
  "2": "vmDiskType_Differencing",
  "4": "vmDiskType_HostDrive",
}) as unknown as typeof Declared.VMHardDiskType;
export const vmDiskType_Dynamic = VMHardDiskType.vmDiskType_Dynamic;
export const vmDiskType_FixedSize = VMHardDiskType.vmDiskType_FixedSize;
export const vmDiskType_Differencing = VMHardDiskType.vmDiskType_Differencing;
export const vmDiskType_HostDrive = VMHardDiskType.vmDiskType_HostDrive;

export type VMMouseButton = Declared.VMMouseButton;
export const VMMouseButton = Object.freeze({
  vmMouseButton_Left: 1,
  vmMouseButton_Right: 2,
  vmMouseButton_Center: 3,
  "1": "vmMouseButton_Left",
  "2": "vmMouseButton_Right",
  "3": "vmMouseButton_Center",
}) as unknown as typeof Declared.VMMouseButton;
export const vmMouseButton_Left = VMMouseButton.vmMouseButton_Left;
export const vmMouseButton_Right = VMMouseButton.vmMouseButton_Right;
export const vmMouseButton_Center = VMMouseButton.vmMouseButton_Center;

export type VMRCAuthenticationType = Declared.VMRCAuthenticationType;
export const VMRCAuthenticationType = Object.freeze({
  vmVMRCAuthentication_Invalid: -1,
  vmVMRCAuthentication_VNC: 0,
  vmVMRCAuthentication_SRP: 1,
  vmVMRCAuthentication_NTLM: 2,
  vmVMRCAuthentication_Kerberos: 3,
  vmVMRCAuthentication_Automatic: 4,
  vmVMRCAuthentication_MaxTypes: 5,
  "-1": "vmVMRCAuthentication_Invalid",
  "0": "vmVMRCAuthentication_VNC",
  "1": "vmVMRCAuthentication_SRP",
  "2": "vmVMRCAuthentication_NTLM",
  "3": "vmVMRCAuthentication_Kerberos",
  "4": "vmVMRCAuthentication_Automatic",
  "5": "vmVMRCAuthentication_MaxTypes",
}) as unknown as typeof Declared.VMRCAuthenticationType;
export const vmVMRCAuthentication_Invalid = VMRCAuthenticationType.vmVMRCAuthentication_Invalid;
export const vmVMRCAuthentication_VNC = VMRCAuthenticationType.vmVMRCAuthentication_VNC;
export const vmVMRCAuthentication_SRP = VMRCAuthenticationType.vmVMRCAuthentication_SRP;
export const vmVMRCAuthentication_NTLM = VMRCAuthenticationType.vmVMRCAuthentication_NTLM;
export const vmVMRCAuthentication_Kerberos = VMRCAuthenticationType.vmVMRCAuthentication_Kerberos;
export const vmVMRCAuthentication_Automatic = VMRCAuthenticationType.vmVMRCAuthentication_Automatic;
export const vmVMRCAuthentication_MaxTypes = VMRCAuthenticationType.vmVMRCAuthentication_MaxTypes;

export type VMRCClientEvents = Declared.VMRCClientEvents;
export const VMRCClientEvents = Object.freeze({
  vmrcClientEvent_OnSwitchedDisplay: 1,
  vmrcClientEvent_OnStateChanged: 2,
  "1": "vmrcClientEvent_OnSwitchedDisplay",
  "2": "vmrcClientEvent_OnStateChanged",
}) as unknown as typeof Declared.VMRCClientEvents;
export const vmrcClientEvent_OnSwitchedDisplay = VMRCClientEvents.vmrcClientEvent_OnSwitchedDisplay;
export const vmrcClientEvent_OnStateChanged = VMRCClientEvents.vmrcClientEvent_OnStateChanged;

export type VMRCState = Declared.VMRCState;
export const VMRCState = Object.freeze({
  vmrcState_NotConnected: 0,
  vmrcState_Connecting: 1,
  vmrcState_Authenticating: 2,
  vmrcState_Connected: 3,
  vmrcState_ConnectionFailed: 4,
  "0": "vmrcState_NotConnected",
  "1": "vmrcState_Connecting",
  "2": "vmrcState_Authenticating",
  "3": "vmrcState_Connected",
  "4": "vmrcState_ConnectionFailed",
}) as unknown as typeof Declared.VMRCState;
export const vmrcState_NotConnected = VMRCState.vmrcState_NotConnected;
export const vmrcState_Connecting = VMRCState.vmrcState_Connecting;
export const vmrcState_Authenticating = VMRCState.vmrcState_Authenticating;
export const vmrcState_Connected = VMRCState.vmrcState_Connected;
export const vmrcState_ConnectionFailed = VMRCState.vmrcState_ConnectionFailed;

export type VMSerialPortType = Declared.VMSerialPortType;
export const VMSerialPortType = Object.freeze({
  vmSerialPort_HostPort: 0,
  vmSerialPort_TextFile: 1,
  vmSerialPort_NamedPipe: 2,
  vmSerialPort_Null: 3,
  "0": "vmSerialPort_HostPort",
  "1": "vmSerialPort_TextFile",
  "2": "vmSerialPort_NamedPipe",
  "3": "vmSerialPort_Null",
}) as unknown as typeof Declared.VMSerialPortType;
export const vmSerialPort_HostPort = VMSerialPortType.vmSerialPort_HostPort;
export const vmSerialPort_TextFile = VMSerialPortType.vmSerialPort_TextFile;
export const vmSerialPort_NamedPipe = VMSerialPortType.vmSerialPort_NamedPipe;
export const vmSerialPort_Null = VMSerialPortType.vmSerialPort_Null;

export type VMShutdownAction = Declared.VMShutdownAction;
export const VMShutdownAction = Object.freeze({
  vmShutdownAction_Save: 0,
  vmShutdownAction_TurnOff: 1,
  vmShutdownAction_Shutdown: 2,
  "0": "vmShutdownAction_Save",
  "1": "vmShutdownAction_TurnOff",
  "2": "vmShutdownAction_Shutdown",
}) as unknown as typeof Declared.VMShutdownAction;
export const vmShutdownAction_Save = VMShutdownAction.vmShutdownAction_Save;
export const vmShutdownAction_TurnOff = VMShutdownAction.vmShutdownAction_TurnOff;
export const vmShutdownAction_Shutdown = VMShutdownAction.vmShutdownAction_Shutdown;

export type VMSupportDriverType = Declared.VMSupportDriverType;
export const VMSupportDriverType = Object.freeze({
  vmSupportDriver_InvalidType: -1,
  vmSupportDriver_VirtualMachineMonitor: 0,
  vmSupportDriver_NetworkServices: 1,
  "-1": "vmSupportDriver_InvalidType",
  "0": "vmSupportDriver_VirtualMachineMonitor",
  "1": "vmSupportDriver_NetworkServices",
}) as unknown as typeof Declared.VMSupportDriverType;
export const vmSupportDriver_InvalidType = VMSupportDriverType.vmSupportDriver_InvalidType;
export const vmSupportDriver_VirtualMachineMonitor = VMSupportDriverType.vmSupportDriver_VirtualMachineMonitor;
export const vmSupportDriver_NetworkServices = VMSupportDriverType.vmSupportDriver_NetworkServices;

export type VMTaskResult = Declared.VMTaskResult;
export const VMTaskResult = Object.freeze({
  vmTaskResult_Success: 0,
  vmTaskResult_Cancelled: 1,
  vmTaskResult_UnexpectedError: 2,
  vmTaskResult_OutOfMemoryError: 3,
  vmTaskResult_DiskRelatedError: 4,
  vmTaskResult_IncompatibleSavedStateError: 5,
  vmTaskResult_TimeOutError: 6,
  vmTaskResult_IllegalValueError: 7,
  vmTaskResult_ThreadCrashError: 8,
  "0": "vmTaskResult_Success",
  "1": "vmTaskResult_Cancelled",
  "2": "vmTaskResult_UnexpectedError",
  "3": "vmTaskResult_OutOfMemoryError",
  "4": "vmTaskResult_DiskRelatedError",
  "5": "vmTaskResult_IncompatibleSavedStateError",
  "6": "vmTaskResult_TimeOutError",
  "7": "vmTaskResult_IllegalValueError",
  "8": "vmTaskResult_ThreadCrashError",
}) as unknown as typeof Declared.VMTaskResult;
export const vmTaskResult_Success = VMTaskResult.vmTaskResult_Success;
export const vmTaskResult_Cancelled = VMTaskResult.vmTaskResult_Cancelled;
export const vmTaskResult_UnexpectedError = VMTaskResult.vmTaskResult_UnexpectedError;
export const vmTaskResult_OutOfMemoryError = VMTaskResult.vmTaskResult_OutOfMemoryError;
export const vmTaskResult_DiskRelatedError = VMTaskResult.vmTaskResult_DiskRelatedError;
export const vmTaskResult_IncompatibleSavedStateError = VMTaskResult.vmTaskResult_IncompatibleSavedStateError;
export const vmTaskResult_TimeOutError = VMTaskResult.vmTaskResult_TimeOutError;
export const vmTaskResult_IllegalValueError = VMTaskResult.vmTaskResult_IllegalValueError;
export const vmTaskResult_ThreadCrashError = VMTaskResult.vmTaskResult_ThreadCrashError;

export type VMUndoAction = Declared.VMUndoAction;
export const VMUndoAction = Object.freeze({
  vmUndoAction_Discard: 0,
  vmUndoAction_Keep: 1,
  vmUndoAction_Commit: 2,
  "0": "vmUndoAction_Discard",
  "1": "vmUndoAction_Keep",
  "2": "vmUndoAction_Commit",
}) as unknown as typeof Declared.VMUndoAction;
export const vmUndoAction_Discard = VMUndoAction.vmUndoAction_Discard;
export const vmUndoAction_Keep = VMUndoAction.vmUndoAction_Keep;
export const vmUndoAction_Commit = VMUndoAction.vmUndoAction_Commit;

export type VMVirtualMachineEvents = Declared.VMVirtualMachineEvents;
export const VMVirtualMachineEvents = Object.freeze({
  vmVirtualMachineEvent_StateChanged: 1,
  vmVirtualMachineEvent_RequestShutdown: 2,
  vmVirtualMachineEvent_Reset: 3,
  vmVirtualMachineEvent_TripleFault: 4,
  vmVirtualMachineEvent_HeartbeatStopped: 5,
  vmVirtualMachineEvent_ConfigurationChanged: 6,
  "1": "vmVirtualMachineEvent_StateChanged",
  "2": "vmVirtualMachineEvent_RequestShutdown",
  "3": "vmVirtualMachineEvent_Reset",
  "4": "vmVirtualMachineEvent_TripleFault",
  "5": "vmVirtualMachineEvent_HeartbeatStopped",
  "6": "vmVirtualMachineEvent_ConfigurationChanged",
}) as unknown as typeof Declared.VMVirtualMachineEvents;
export const vmVirtualMachineEvent_StateChanged = VMVirtualMachineEvents.vmVirtualMachineEvent_StateChanged;
export const vmVirtualMachineEvent_RequestShutdown = VMVirtualMachineEvents.vmVirtualMachineEvent_RequestShutdown;
export const vmVirtualMachineEvent_Reset = VMVirtualMachineEvents.vmVirtualMachineEvent_Reset;
export const vmVirtualMachineEvent_TripleFault = VMVirtualMachineEvents.vmVirtualMachineEvent_TripleFault;
export const vmVirtualMachineEvent_HeartbeatStopped = VMVirtualMachineEvents.vmVirtualMachineEvent_HeartbeatStopped;
export const vmVirtualMachineEvent_ConfigurationChanged =
  VMVirtualMachineEvents.vmVirtualMachineEvent_ConfigurationChanged;

export type VMVirtualServerEvent = Declared.VMVirtualServerEvent;
export const VMVirtualServerEvent = Object.freeze({
  vmVirtualServerEvent_ServiceEvent: 1,
  vmVirtualServerEvent_VMStateChange: 2,
  vmVirtualServerEvent_EventLogged: 3,
  vmVirtualServerEvent_VMHeartbeatStopped: 4,
  "1": "vmVirtualServerEvent_ServiceEvent",
  "2": "vmVirtualServerEvent_VMStateChange",
  "3": "vmVirtualServerEvent_EventLogged",
  "4": "vmVirtualServerEvent_VMHeartbeatStopped",
}) as unknown as typeof Declared.VMVirtualServerEvent;
export const vmVirtualServerEvent_ServiceEvent = VMVirtualServerEvent.vmVirtualServerEvent_ServiceEvent;
export const vmVirtualServerEvent_VMStateChange = VMVirtualServerEvent.vmVirtualServerEvent_VMStateChange;
export const vmVirtualServerEvent_EventLogged = VMVirtualServerEvent.vmVirtualServerEvent_EventLogged;
export const vmVirtualServerEvent_VMHeartbeatStopped = VMVirtualServerEvent.vmVirtualServerEvent_VMHeartbeatStopped;

export type VMVMState = Declared.VMVMState;
export const VMVMState = Object.freeze({
  vmVMState_Invalid: 0,
  vmVMState_TurnedOff: 1,
  vmVMState_Saved: 2,
  vmVMState_TurningOn: 3,
  vmVMState_Restoring: 4,
  vmVMState_Running: 5,
  vmVMState_Paused: 6,
  vmVMState_Saving: 7,
  vmVMState_TurningOff: 8,
  vmVMState_MergingDrives: 9,
  vmVMState_DeleteMachine: 10,
  "0": "vmVMState_Invalid",
  "1": "vmVMState_TurnedOff",
  "2": "vmVMState_Saved",
  "3": "vmVMState_TurningOn",
  "4": "vmVMState_Restoring",
  "5": "vmVMState_Running",
  "6": "vmVMState_Paused",
  "7": "vmVMState_Saving",
  "8": "vmVMState_TurningOff",
  "9": "vmVMState_MergingDrives",
  "10": "vmVMState_DeleteMachine",
}) as unknown as typeof Declared.VMVMState;
export const vmVMState_Invalid = VMVMState.vmVMState_Invalid;
export const vmVMState_TurnedOff = VMVMState.vmVMState_TurnedOff;
export const vmVMState_Saved = VMVMState.vmVMState_Saved;
export const vmVMState_TurningOn = VMVMState.vmVMState_TurningOn;
export const vmVMState_Restoring = VMVMState.vmVMState_Restoring;
export const vmVMState_Running = VMVMState.vmVMState_Running;
export const vmVMState_Paused = VMVMState.vmVMState_Paused;
export const vmVMState_Saving = VMVMState.vmVMState_Saving;
export const vmVMState_TurningOff = VMVMState.vmVMState_TurningOff;
export const vmVMState_MergingDrives = VMVMState.vmVMState_MergingDrives;
export const vmVMState_DeleteMachine = VMVMState.vmVMState_DeleteMachine;
