// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

/** Options for MountVHD and unmounting of virtual hard disk files. */
export declare enum VHD_FLAGS {
  /** Plain mount or unmount. */
  VHD_NORMAL = 0,
  /** Reserved, do not use. */
  VHD_NW_MAPPED = 1,
  /** Reserved, do not use. */
  VHD_MOUNT_AS_READONLY = 2,
  /** Unmount without telling the device users first; may leave a message in the event log. */
  VHD_FORCE_UNMOUNT = 3,
}
/** Plain mount or unmount. */
export declare const VHD_NORMAL: VHD_FLAGS.VHD_NORMAL;
/** Reserved, do not use. */
export declare const VHD_NW_MAPPED: VHD_FLAGS.VHD_NW_MAPPED;
/** Reserved, do not use. */
export declare const VHD_MOUNT_AS_READONLY: VHD_FLAGS.VHD_MOUNT_AS_READONLY;
/** Unmount without telling the device users first; may leave a message in the event log. */
export declare const VHD_FORCE_UNMOUNT: VHD_FLAGS.VHD_FORCE_UNMOUNT;

/** Whether an entry of the access list grants or refuses its rights. */
export declare enum VMAccessRightsType {
  /** Grants the rights. */
  vmAccessRights_Allowed = 0,
  /** Refuses the rights. */
  vmAccessRights_Denied = 1,
}
/** Grants the rights. */
export declare const vmAccessRights_Allowed: VMAccessRightsType.vmAccessRights_Allowed;
/** Refuses the rights. */
export declare const vmAccessRights_Denied: VMAccessRightsType.vmAccessRights_Denied;

/** When a machine starts together with the server. */
export declare enum VMAutoStartType {
  /** Never by itself. */
  vmAutoStart_Never = 0,
  /** At every start of the server. */
  vmAutoStart_Always = 1,
  /** Only if it ran when the server last stopped. */
  vmAutoStart_IfRunningAtQuit = 2,
}
/** Never by itself. */
export declare const vmAutoStart_Never: VMAutoStartType.vmAutoStart_Never;
/** At every start of the server. */
export declare const vmAutoStart_Always: VMAutoStartType.vmAutoStart_Always;
/** Only if it ran when the server last stopped. */
export declare const vmAutoStart_IfRunningAtQuit: VMAutoStartType.vmAutoStart_IfRunningAtQuit;

/** Video mode the guest has selected. */
export declare enum VMDisplayVideoMode {
  /** Text. */
  vmVideoMode_TextMode = 0,
  /** CGA graphics. */
  vmVideoMode_CGAMode = 1,
  /** VGA graphics. */
  vmVideoMode_VGAMode = 2,
  /** SVGA graphics. */
  vmVideoMode_SVGAMode = 3,
}
/** Text. */
export declare const vmVideoMode_TextMode: VMDisplayVideoMode.vmVideoMode_TextMode;
/** CGA graphics. */
export declare const vmVideoMode_CGAMode: VMDisplayVideoMode.vmVideoMode_CGAMode;
/** VGA graphics. */
export declare const vmVideoMode_VGAMode: VMDisplayVideoMode.vmVideoMode_VGAMode;
/** SVGA graphics. */
export declare const vmVideoMode_SVGAMode: VMDisplayVideoMode.vmVideoMode_SVGAMode;

/** Bus a drive is on. */
export declare enum VMDriveBusType {
  /** On no bus. */
  vmDriveBusType_Invalid = -1,
  /** IDE. */
  vmDriveBusType_IDE = 0,
  /** SCSI. */
  vmDriveBusType_SCSI = 1,
}
/** On no bus. */
export declare const vmDriveBusType_Invalid: VMDriveBusType.vmDriveBusType_Invalid;
/** IDE. */
export declare const vmDriveBusType_IDE: VMDriveBusType.vmDriveBusType_IDE;
/** SCSI. */
export declare const vmDriveBusType_SCSI: VMDriveBusType.vmDriveBusType_SCSI;

/** Kind of drive at a bus location. */
export declare enum VMDriveType {
  /** Empty location. */
  vmDriveType_Null = 0,
  /** Hard disk. */
  vmDriveType_HardDisk = 1,
  /** CD or DVD drive. */
  vmDriveType_DVD = 2,
}
/** Empty location. */
export declare const vmDriveType_Null: VMDriveType.vmDriveType_Null;
/** Hard disk. */
export declare const vmDriveType_HardDisk: VMDriveType.vmDriveType_HardDisk;
/** CD or DVD drive. */
export declare const vmDriveType_DVD: VMDriveType.vmDriveType_DVD;

/** What a virtual DVD drive is fed from. */
export declare enum VMDVDDriveAttachmentType {
  /** Empty drive. */
  vmDVDDrive_None = 0,
  /** An ISO image file. */
  vmDVDDrive_Image = 1,
  /** A CD or DVD drive of the host. */
  vmDVDDrive_HostDrive = 2,
}
/** Empty drive. */
export declare const vmDVDDrive_None: VMDVDDriveAttachmentType.vmDVDDrive_None;
/** An ISO image file. */
export declare const vmDVDDrive_Image: VMDVDDriveAttachmentType.vmDVDDrive_Image;
/** A CD or DVD drive of the host. */
export declare const vmDVDDrive_HostDrive: VMDVDDriveAttachmentType.vmDVDDrive_HostDrive;

/** Events of a DVD drive. */
export declare enum VMDVDDriveEvent {
  /** An image was attached, or a disc put into the host drive. */
  vmDVDDriveEvent_OnInsert = 1,
  /** The image was detached, or the disc taken out. */
  vmDVDDriveEvent_OnEject = 2,
}
/** An image was attached, or a disc put into the host drive. */
export declare const vmDVDDriveEvent_OnInsert: VMDVDDriveEvent.vmDVDDriveEvent_OnInsert;
/** The image was detached, or the disc taken out. */
export declare const vmDVDDriveEvent_OnEject: VMDVDDriveEvent.vmDVDDriveEvent_OnEject;

/** Events to which a script can be attached. */
export declare enum VMEventType {
  /** The service started. */
  vmEvent_VirtualServerStarted = 0,
  /** The service stopped. */
  vmEvent_VirtualServerStopped = 1,
  /** A machine was started. */
  vmEvent_VirtualMachineLaunched = 2,
  /** A machine came back from its saved state. */
  vmEvent_VirtualMachineStateRestored = 3,
  /** A machine was saved. */
  vmEvent_VirtualMachineStateSaved = 4,
  /** A machine was turned off. */
  vmEvent_VirtualMachineTurnedOff = 5,
  /** A machine was turned off from inside, for example by shutting down its system. */
  vmEvent_VirtualMachineTurnedOffByGuest = 6,
  /** A machine was reset. */
  vmEvent_VirtualMachineReset = 7,
  /** A guest stopped sending its heartbeat. */
  vmEvent_VirtualMachineNoHeartbeat = 8,
  /** A fatal processor error in the guest; the machine is reset. */
  vmEvent_VirtualMachineProcessorError = 9,
  /** The host drive with a growing disk has little room left, about 100 MB. */
  vmEvent_VirtualMachineHostDiskSpaceWarning = 10,
  /** The host drive with a growing disk is nearly full, about 20 MB left; the machine is paused. */
  vmEvent_VirtualMachineHostDiskSpaceError = 11,
}
/** The service started. */
export declare const vmEvent_VirtualServerStarted: VMEventType.vmEvent_VirtualServerStarted;
/** The service stopped. */
export declare const vmEvent_VirtualServerStopped: VMEventType.vmEvent_VirtualServerStopped;
/** A machine was started. */
export declare const vmEvent_VirtualMachineLaunched: VMEventType.vmEvent_VirtualMachineLaunched;
/** A machine came back from its saved state. */
export declare const vmEvent_VirtualMachineStateRestored: VMEventType.vmEvent_VirtualMachineStateRestored;
/** A machine was saved. */
export declare const vmEvent_VirtualMachineStateSaved: VMEventType.vmEvent_VirtualMachineStateSaved;
/** A machine was turned off. */
export declare const vmEvent_VirtualMachineTurnedOff: VMEventType.vmEvent_VirtualMachineTurnedOff;
/** A machine was turned off from inside, for example by shutting down its system. */
export declare const vmEvent_VirtualMachineTurnedOffByGuest: VMEventType.vmEvent_VirtualMachineTurnedOffByGuest;
/** A machine was reset. */
export declare const vmEvent_VirtualMachineReset: VMEventType.vmEvent_VirtualMachineReset;
/** A guest stopped sending its heartbeat. */
export declare const vmEvent_VirtualMachineNoHeartbeat: VMEventType.vmEvent_VirtualMachineNoHeartbeat;
/** A fatal processor error in the guest; the machine is reset. */
export declare const vmEvent_VirtualMachineProcessorError: VMEventType.vmEvent_VirtualMachineProcessorError;
/** The host drive with a growing disk has little room left, about 100 MB. */
export declare const vmEvent_VirtualMachineHostDiskSpaceWarning: VMEventType.vmEvent_VirtualMachineHostDiskSpaceWarning;
/** The host drive with a growing disk is nearly full, about 20 MB left; the machine is paused. */
export declare const vmEvent_VirtualMachineHostDiskSpaceError: VMEventType.vmEvent_VirtualMachineHostDiskSpaceError;

/** Format of a floppy image. */
export declare enum VMFloppyDiskImageType {
  /** Not recognised. */
  vmFloppyDiskImage_Unknown = 0,
  /** 720 KB. */
  vmFloppyDiskImage_LowDensity = 1,
  /** 1.44 MB. */
  vmFloppyDiskImage_HighDensity = 2,
  /** 1.68 MB, DMF (distribution format). */
  vmFloppyDiskImage_DMF = 3,
  /** Low density, one side only. */
  vmFloppyDiskImage_LowDensitySingleSided = 4,
  /** 1.2 MB. */
  vmFloppyDiskImage_MediumDensity = 5,
  /** High density with mixed sector sizes, as XDF uses. */
  vmFloppyDiskImage_HighDensityMSS = 6,
}
/** Not recognised. */
export declare const vmFloppyDiskImage_Unknown: VMFloppyDiskImageType.vmFloppyDiskImage_Unknown;
/** 720 KB. */
export declare const vmFloppyDiskImage_LowDensity: VMFloppyDiskImageType.vmFloppyDiskImage_LowDensity;
/** 1.44 MB. */
export declare const vmFloppyDiskImage_HighDensity: VMFloppyDiskImageType.vmFloppyDiskImage_HighDensity;
/** 1.68 MB, DMF (distribution format). */
export declare const vmFloppyDiskImage_DMF: VMFloppyDiskImageType.vmFloppyDiskImage_DMF;
/** Low density, one side only. */
export declare const vmFloppyDiskImage_LowDensitySingleSided: VMFloppyDiskImageType.vmFloppyDiskImage_LowDensitySingleSided;
/** 1.2 MB. */
export declare const vmFloppyDiskImage_MediumDensity: VMFloppyDiskImageType.vmFloppyDiskImage_MediumDensity;
/** High density with mixed sector sizes, as XDF uses. */
export declare const vmFloppyDiskImage_HighDensityMSS: VMFloppyDiskImageType.vmFloppyDiskImage_HighDensityMSS;

/** What a virtual floppy drive is fed from. */
export declare enum VMFloppyDriveAttachmentType {
  /** Empty drive. */
  vmFloppyDrive_None = 0,
  /** A floppy image file. */
  vmFloppyDrive_Image = 1,
  /** A floppy drive of the host. */
  vmFloppyDrive_HostDrive = 2,
}
/** Empty drive. */
export declare const vmFloppyDrive_None: VMFloppyDriveAttachmentType.vmFloppyDrive_None;
/** A floppy image file. */
export declare const vmFloppyDrive_Image: VMFloppyDriveAttachmentType.vmFloppyDrive_Image;
/** A floppy drive of the host. */
export declare const vmFloppyDrive_HostDrive: VMFloppyDriveAttachmentType.vmFloppyDrive_HostDrive;

/** Events of a floppy drive. */
export declare enum VMFloppyDriveEvent {
  /** An image was attached, or a disk put into the host drive. */
  vmFloppyDriveEvent_OnInsert = 1,
  /** The image was detached, or the disk taken out. */
  vmFloppyDriveEvent_OnEject = 2,
}
/** An image was attached, or a disk put into the host drive. */
export declare const vmFloppyDriveEvent_OnInsert: VMFloppyDriveEvent.vmFloppyDriveEvent_OnInsert;
/** The image was detached, or the disk taken out. */
export declare const vmFloppyDriveEvent_OnEject: VMFloppyDriveEvent.vmFloppyDriveEvent_OnEject;

/** Kind of virtual hard disk file. */
export declare enum VMHardDiskType {
  /** Starts small and grows. */
  vmDiskType_Dynamic = 0,
  /** Full size from the start. */
  vmDiskType_FixedSize = 1,
  /** Holds changes against a parent disk. */
  vmDiskType_Differencing = 2,
  /** Stands for a drive of the host. */
  vmDiskType_HostDrive = 4,
}
/** Starts small and grows. */
export declare const vmDiskType_Dynamic: VMHardDiskType.vmDiskType_Dynamic;
/** Full size from the start. */
export declare const vmDiskType_FixedSize: VMHardDiskType.vmDiskType_FixedSize;
/** Holds changes against a parent disk. */
export declare const vmDiskType_Differencing: VMHardDiskType.vmDiskType_Differencing;
/** Stands for a drive of the host. */
export declare const vmDiskType_HostDrive: VMHardDiskType.vmDiskType_HostDrive;

/** Mouse button. */
export declare enum VMMouseButton {
  /** Left. */
  vmMouseButton_Left = 1,
  /** Right. */
  vmMouseButton_Right = 2,
  /** Middle. */
  vmMouseButton_Center = 3,
}
/** Left. */
export declare const vmMouseButton_Left: VMMouseButton.vmMouseButton_Left;
/** Right. */
export declare const vmMouseButton_Right: VMMouseButton.vmMouseButton_Right;
/** Middle. */
export declare const vmMouseButton_Center: VMMouseButton.vmMouseButton_Center;

/** How a remote control (VMRC) client proves who it is. */
export declare enum VMRCAuthenticationType {
  /** No valid method. */
  vmVMRCAuthentication_Invalid = -1,
  /** VNC style, shared password or none; not supported by the server. */
  vmVMRCAuthentication_VNC = 0,
  /** Secure Remote Password, RFC 2945; not supported by the server. */
  vmVMRCAuthentication_SRP = 1,
  /** NTLM; any Windows user with administrative access. */
  vmVMRCAuthentication_NTLM = 2,
  /** Kerberos; needs a domain controller. */
  vmVMRCAuthentication_Kerberos = 3,
  /** NTLM or Kerberos, whichever the client negotiates. */
  vmVMRCAuthentication_Automatic = 4,
  /** Number of authentication types (5), not a type itself. */
  vmVMRCAuthentication_MaxTypes = 5,
}
/** No valid method. */
export declare const vmVMRCAuthentication_Invalid: VMRCAuthenticationType.vmVMRCAuthentication_Invalid;
/** VNC style, shared password or none; not supported by the server. */
export declare const vmVMRCAuthentication_VNC: VMRCAuthenticationType.vmVMRCAuthentication_VNC;
/** Secure Remote Password, RFC 2945; not supported by the server. */
export declare const vmVMRCAuthentication_SRP: VMRCAuthenticationType.vmVMRCAuthentication_SRP;
/** NTLM; any Windows user with administrative access. */
export declare const vmVMRCAuthentication_NTLM: VMRCAuthenticationType.vmVMRCAuthentication_NTLM;
/** Kerberos; needs a domain controller. */
export declare const vmVMRCAuthentication_Kerberos: VMRCAuthenticationType.vmVMRCAuthentication_Kerberos;
/** NTLM or Kerberos, whichever the client negotiates. */
export declare const vmVMRCAuthentication_Automatic: VMRCAuthenticationType.vmVMRCAuthentication_Automatic;
/** Number of authentication types (5), not a type itself. */
export declare const vmVMRCAuthentication_MaxTypes: VMRCAuthenticationType.vmVMRCAuthentication_MaxTypes;

/** Events of the remote control client. */
export declare enum VMRCClientEvents {
  /** The client now shows another machine. */
  vmrcClientEvent_OnSwitchedDisplay = 1,
  /** The connection entered another state. */
  vmrcClientEvent_OnStateChanged = 2,
}
/** The client now shows another machine. */
export declare const vmrcClientEvent_OnSwitchedDisplay: VMRCClientEvents.vmrcClientEvent_OnSwitchedDisplay;
/** The connection entered another state. */
export declare const vmrcClientEvent_OnStateChanged: VMRCClientEvents.vmrcClientEvent_OnStateChanged;

/** Connection state of the remote control client. */
export declare enum VMRCState {
  /** No connection. */
  vmrcState_NotConnected = 0,
  /** Trying to reach the server. */
  vmrcState_Connecting = 1,
  /** The server is checking the credentials. */
  vmrcState_Authenticating = 2,
  /** Connected. */
  vmrcState_Connected = 3,
  /** The attempt failed. */
  vmrcState_ConnectionFailed = 4,
}
/** No connection. */
export declare const vmrcState_NotConnected: VMRCState.vmrcState_NotConnected;
/** Trying to reach the server. */
export declare const vmrcState_Connecting: VMRCState.vmrcState_Connecting;
/** The server is checking the credentials. */
export declare const vmrcState_Authenticating: VMRCState.vmrcState_Authenticating;
/** Connected. */
export declare const vmrcState_Connected: VMRCState.vmrcState_Connected;
/** The attempt failed. */
export declare const vmrcState_ConnectionFailed: VMRCState.vmrcState_ConnectionFailed;

/** What a virtual serial port is wired to. */
export declare enum VMSerialPortType {
  /** A serial port of the host. */
  vmSerialPort_HostPort = 0,
  /** A text file on the host. */
  vmSerialPort_TextFile = 1,
  /** A named pipe. */
  vmSerialPort_NamedPipe = 2,
  /** Nothing; output is thrown away. */
  vmSerialPort_Null = 3,
}
/** A serial port of the host. */
export declare const vmSerialPort_HostPort: VMSerialPortType.vmSerialPort_HostPort;
/** A text file on the host. */
export declare const vmSerialPort_TextFile: VMSerialPortType.vmSerialPort_TextFile;
/** A named pipe. */
export declare const vmSerialPort_NamedPipe: VMSerialPortType.vmSerialPort_NamedPipe;
/** Nothing; output is thrown away. */
export declare const vmSerialPort_Null: VMSerialPortType.vmSerialPort_Null;

/** What the server does with a running machine when it stops. */
export declare enum VMShutdownAction {
  /** Save the state. */
  vmShutdownAction_Save = 0,
  /** Cut the power; undo disks are kept. */
  vmShutdownAction_TurnOff = 1,
  /** Shut down the guest system, which takes the Additions; undo disks are kept. */
  vmShutdownAction_Shutdown = 2,
}
/** Save the state. */
export declare const vmShutdownAction_Save: VMShutdownAction.vmShutdownAction_Save;
/** Cut the power; undo disks are kept. */
export declare const vmShutdownAction_TurnOff: VMShutdownAction.vmShutdownAction_TurnOff;
/** Shut down the guest system, which takes the Additions; undo disks are kept. */
export declare const vmShutdownAction_Shutdown: VMShutdownAction.vmShutdownAction_Shutdown;

/** Kind of host driver the server uses. */
export declare enum VMSupportDriverType {
  /** No valid kind. */
  vmSupportDriver_InvalidType = -1,
  /** Virtual machine monitor (VMM). */
  vmSupportDriver_VirtualMachineMonitor = 0,
  /** Network services. */
  vmSupportDriver_NetworkServices = 1,
}
/** No valid kind. */
export declare const vmSupportDriver_InvalidType: VMSupportDriverType.vmSupportDriver_InvalidType;
/** Virtual machine monitor (VMM). */
export declare const vmSupportDriver_VirtualMachineMonitor: VMSupportDriverType.vmSupportDriver_VirtualMachineMonitor;
/** Network services. */
export declare const vmSupportDriver_NetworkServices: VMSupportDriverType.vmSupportDriver_NetworkServices;

/** How a task ended. */
export declare enum VMTaskResult {
  /** Done. */
  vmTaskResult_Success = 0,
  /** Cancelled. */
  vmTaskResult_Cancelled = 1,
  /** Failed for an unforeseen reason. */
  vmTaskResult_UnexpectedError = 2,
  /** Failed, not enough memory. */
  vmTaskResult_OutOfMemoryError = 3,
  /** Failed, disk full or other write error. */
  vmTaskResult_DiskRelatedError = 4,
  /** Restore failed, the saved state does not fit. */
  vmTaskResult_IncompatibleSavedStateError = 5,
  /** Failed, time limit exceeded. */
  vmTaskResult_TimeOutError = 6,
  /** Failed, a setting had an illegal value. */
  vmTaskResult_IllegalValueError = 7,
  /** Failed, a worker thread crashed. */
  vmTaskResult_ThreadCrashError = 8,
}
/** Done. */
export declare const vmTaskResult_Success: VMTaskResult.vmTaskResult_Success;
/** Cancelled. */
export declare const vmTaskResult_Cancelled: VMTaskResult.vmTaskResult_Cancelled;
/** Failed for an unforeseen reason. */
export declare const vmTaskResult_UnexpectedError: VMTaskResult.vmTaskResult_UnexpectedError;
/** Failed, not enough memory. */
export declare const vmTaskResult_OutOfMemoryError: VMTaskResult.vmTaskResult_OutOfMemoryError;
/** Failed, disk full or other write error. */
export declare const vmTaskResult_DiskRelatedError: VMTaskResult.vmTaskResult_DiskRelatedError;
/** Restore failed, the saved state does not fit. */
export declare const vmTaskResult_IncompatibleSavedStateError: VMTaskResult.vmTaskResult_IncompatibleSavedStateError;
/** Failed, time limit exceeded. */
export declare const vmTaskResult_TimeOutError: VMTaskResult.vmTaskResult_TimeOutError;
/** Failed, a setting had an illegal value. */
export declare const vmTaskResult_IllegalValueError: VMTaskResult.vmTaskResult_IllegalValueError;
/** Failed, a worker thread crashed. */
export declare const vmTaskResult_ThreadCrashError: VMTaskResult.vmTaskResult_ThreadCrashError;

/** What happens to undo disks when the machine goes off. */
export declare enum VMUndoAction {
  /** Drop the changes. */
  vmUndoAction_Discard = 0,
  /** Keep the changes in the undo disks for the next start. */
  vmUndoAction_Keep = 1,
  /** Write the changes to the parent disks. */
  vmUndoAction_Commit = 2,
}
/** Drop the changes. */
export declare const vmUndoAction_Discard: VMUndoAction.vmUndoAction_Discard;
/** Keep the changes in the undo disks for the next start. */
export declare const vmUndoAction_Keep: VMUndoAction.vmUndoAction_Keep;
/** Write the changes to the parent disks. */
export declare const vmUndoAction_Commit: VMUndoAction.vmUndoAction_Commit;

/** Events of one virtual machine. */
export declare enum VMVirtualMachineEvents {
  /** Entered another state. */
  vmVirtualMachineEvent_StateChanged = 1,
  /** The virtual hardware is about to be switched off; a guest shutdown alone does not raise it. */
  vmVirtualMachineEvent_RequestShutdown = 2,
  /** Was reset. */
  vmVirtualMachineEvent_Reset = 3,
  /** Guest processor hit a triple fault. */
  vmVirtualMachineEvent_TripleFault = 4,
  /** Heartbeat ended, most often a crashed guest. */
  vmVirtualMachineEvent_HeartbeatStopped = 5,
  /** A setting got a new value. */
  vmVirtualMachineEvent_ConfigurationChanged = 6,
}
/** Entered another state. */
export declare const vmVirtualMachineEvent_StateChanged: VMVirtualMachineEvents.vmVirtualMachineEvent_StateChanged;
/** The virtual hardware is about to be switched off; a guest shutdown alone does not raise it. */
export declare const vmVirtualMachineEvent_RequestShutdown: VMVirtualMachineEvents.vmVirtualMachineEvent_RequestShutdown;
/** Was reset. */
export declare const vmVirtualMachineEvent_Reset: VMVirtualMachineEvents.vmVirtualMachineEvent_Reset;
/** Guest processor hit a triple fault. */
export declare const vmVirtualMachineEvent_TripleFault: VMVirtualMachineEvents.vmVirtualMachineEvent_TripleFault;
/** Heartbeat ended, most often a crashed guest. */
export declare const vmVirtualMachineEvent_HeartbeatStopped: VMVirtualMachineEvents.vmVirtualMachineEvent_HeartbeatStopped;
/** A setting got a new value. */
export declare const vmVirtualMachineEvent_ConfigurationChanged: VMVirtualMachineEvents.vmVirtualMachineEvent_ConfigurationChanged;

/** Events of the server. */
export declare enum VMVirtualServerEvent {
  /** An event about the service itself. */
  vmVirtualServerEvent_ServiceEvent = 1,
  /** Some machine entered another state. */
  vmVirtualServerEvent_VMStateChange = 2,
  /** A message went to the event log. */
  vmVirtualServerEvent_EventLogged = 3,
  /** Some guest stopped sending its heartbeat. */
  vmVirtualServerEvent_VMHeartbeatStopped = 4,
}
/** An event about the service itself. */
export declare const vmVirtualServerEvent_ServiceEvent: VMVirtualServerEvent.vmVirtualServerEvent_ServiceEvent;
/** Some machine entered another state. */
export declare const vmVirtualServerEvent_VMStateChange: VMVirtualServerEvent.vmVirtualServerEvent_VMStateChange;
/** A message went to the event log. */
export declare const vmVirtualServerEvent_EventLogged: VMVirtualServerEvent.vmVirtualServerEvent_EventLogged;
/** Some guest stopped sending its heartbeat. */
export declare const vmVirtualServerEvent_VMHeartbeatStopped: VMVirtualServerEvent.vmVirtualServerEvent_VMHeartbeatStopped;

/** State of a virtual machine. */
export declare enum VMVMState {
  /** No state; never seen on a machine that exists. */
  vmVMState_Invalid = 0,
  /** Off, nothing saved. */
  vmVMState_TurnedOff = 1,
  /** Off, with a saved state. */
  vmVMState_Saved = 2,
  /** Starting or about to restore. */
  vmVMState_TurningOn = 3,
  /** Reading the saved state back. */
  vmVMState_Restoring = 4,
  /** On and running. */
  vmVMState_Running = 5,
  /** On but frozen. */
  vmVMState_Paused = 6,
  /** Writing the state to disk. */
  vmVMState_Saving = 7,
  /** Going off. */
  vmVMState_TurningOff = 8,
  /** Writing undo disks into their parents. */
  vmVMState_MergingDrives = 9,
  /** The running session is being torn down. */
  vmVMState_DeleteMachine = 10,
}
/** No state; never seen on a machine that exists. */
export declare const vmVMState_Invalid: VMVMState.vmVMState_Invalid;
/** Off, nothing saved. */
export declare const vmVMState_TurnedOff: VMVMState.vmVMState_TurnedOff;
/** Off, with a saved state. */
export declare const vmVMState_Saved: VMVMState.vmVMState_Saved;
/** Starting or about to restore. */
export declare const vmVMState_TurningOn: VMVMState.vmVMState_TurningOn;
/** Reading the saved state back. */
export declare const vmVMState_Restoring: VMVMState.vmVMState_Restoring;
/** On and running. */
export declare const vmVMState_Running: VMVMState.vmVMState_Running;
/** On but frozen. */
export declare const vmVMState_Paused: VMVMState.vmVMState_Paused;
/** Writing the state to disk. */
export declare const vmVMState_Saving: VMVMState.vmVMState_Saving;
/** Going off. */
export declare const vmVMState_TurningOff: VMVMState.vmVMState_TurningOff;
/** Writing undo disks into their parents. */
export declare const vmVMState_MergingDrives: VMVMState.vmVMState_MergingDrives;
/** The running session is being torn down. */
export declare const vmVMState_DeleteMachine: VMVMState.vmVMState_DeleteMachine;
