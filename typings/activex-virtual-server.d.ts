// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

/** Virtual Server's objects as scripts see them. */
declare namespace VirtualServer {
  /** Options for MountVHD and unmounting of virtual hard disk files. */
  const enum VHD_FLAGS {
    /** Plain mount or unmount. */
    VHD_NORMAL = 0,
    /** Reserved, do not use. */
    VHD_NW_MAPPED = 1,
    /** Reserved, do not use. */
    VHD_MOUNT_AS_READONLY = 2,
    /** Unmount without telling the device users first; may leave a message in the event log. */
    VHD_FORCE_UNMOUNT = 3,
  }

  /** Whether an entry of the access list grants or refuses its rights. */
  const enum VMAccessRightsType {
    /** Grants the rights. */
    vmAccessRights_Allowed = 0,
    /** Refuses the rights. */
    vmAccessRights_Denied = 1,
  }

  /** When a machine starts together with the server. */
  const enum VMAutoStartType {
    /** Never by itself. */
    vmAutoStart_Never = 0,
    /** At every start of the server. */
    vmAutoStart_Always = 1,
    /** Only if it ran when the server last stopped. */
    vmAutoStart_IfRunningAtQuit = 2,
  }

  /** Video mode the guest has selected. */
  const enum VMDisplayVideoMode {
    /** Text. */
    vmVideoMode_TextMode = 0,
    /** CGA graphics. */
    vmVideoMode_CGAMode = 1,
    /** VGA graphics. */
    vmVideoMode_VGAMode = 2,
    /** SVGA graphics. */
    vmVideoMode_SVGAMode = 3,
  }

  /** Bus a drive is on. */
  const enum VMDriveBusType {
    /** On no bus. */
    vmDriveBusType_Invalid = -1,
    /** IDE. */
    vmDriveBusType_IDE = 0,
    /** SCSI. */
    vmDriveBusType_SCSI = 1,
  }

  /** Kind of drive at a bus location. */
  const enum VMDriveType {
    /** Empty location. */
    vmDriveType_Null = 0,
    /** Hard disk. */
    vmDriveType_HardDisk = 1,
    /** CD or DVD drive. */
    vmDriveType_DVD = 2,
  }

  /** What a virtual DVD drive is fed from. */
  const enum VMDVDDriveAttachmentType {
    /** Empty drive. */
    vmDVDDrive_None = 0,
    /** An ISO image file. */
    vmDVDDrive_Image = 1,
    /** A CD or DVD drive of the host. */
    vmDVDDrive_HostDrive = 2,
  }

  /** Events of a DVD drive. */
  const enum VMDVDDriveEvent {
    /** An image was attached, or a disc put into the host drive. */
    vmDVDDriveEvent_OnInsert = 1,
    /** The image was detached, or the disc taken out. */
    vmDVDDriveEvent_OnEject = 2,
  }

  /** Events to which a script can be attached. */
  const enum VMEventType {
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

  /** Format of a floppy image. */
  const enum VMFloppyDiskImageType {
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

  /** What a virtual floppy drive is fed from. */
  const enum VMFloppyDriveAttachmentType {
    /** Empty drive. */
    vmFloppyDrive_None = 0,
    /** A floppy image file. */
    vmFloppyDrive_Image = 1,
    /** A floppy drive of the host. */
    vmFloppyDrive_HostDrive = 2,
  }

  /** Events of a floppy drive. */
  const enum VMFloppyDriveEvent {
    /** An image was attached, or a disk put into the host drive. */
    vmFloppyDriveEvent_OnInsert = 1,
    /** The image was detached, or the disk taken out. */
    vmFloppyDriveEvent_OnEject = 2,
  }

  /** Kind of virtual hard disk file. */
  const enum VMHardDiskType {
    /** Starts small and grows. */
    vmDiskType_Dynamic = 0,
    /** Full size from the start. */
    vmDiskType_FixedSize = 1,
    /** Holds changes against a parent disk. */
    vmDiskType_Differencing = 2,
    /** Stands for a drive of the host. */
    vmDiskType_HostDrive = 4,
  }

  /** Mouse button. */
  const enum VMMouseButton {
    /** Left. */
    vmMouseButton_Left = 1,
    /** Right. */
    vmMouseButton_Right = 2,
    /** Middle. */
    vmMouseButton_Center = 3,
  }

  /** How a remote control (VMRC) client proves who it is. */
  const enum VMRCAuthenticationType {
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

  /** Events of the remote control client. */
  const enum VMRCClientEvents {
    /** The client now shows another machine. */
    vmrcClientEvent_OnSwitchedDisplay = 1,
    /** The connection entered another state. */
    vmrcClientEvent_OnStateChanged = 2,
  }

  /** Connection state of the remote control client. */
  const enum VMRCState {
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

  /** What a virtual serial port is wired to. */
  const enum VMSerialPortType {
    /** A serial port of the host. */
    vmSerialPort_HostPort = 0,
    /** A text file on the host. */
    vmSerialPort_TextFile = 1,
    /** A named pipe. */
    vmSerialPort_NamedPipe = 2,
    /** Nothing; output is thrown away. */
    vmSerialPort_Null = 3,
  }

  /** What the server does with a running machine when it stops. */
  const enum VMShutdownAction {
    /** Save the state. */
    vmShutdownAction_Save = 0,
    /** Cut the power; undo disks are kept. */
    vmShutdownAction_TurnOff = 1,
    /** Shut down the guest system, which takes the Additions; undo disks are kept. */
    vmShutdownAction_Shutdown = 2,
  }

  /** Kind of host driver the server uses. */
  const enum VMSupportDriverType {
    /** No valid kind. */
    vmSupportDriver_InvalidType = -1,
    /** Virtual machine monitor (VMM). */
    vmSupportDriver_VirtualMachineMonitor = 0,
    /** Network services. */
    vmSupportDriver_NetworkServices = 1,
  }

  /** How a task ended. */
  const enum VMTaskResult {
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

  /** What happens to undo disks when the machine goes off. */
  const enum VMUndoAction {
    /** Drop the changes. */
    vmUndoAction_Discard = 0,
    /** Keep the changes in the undo disks for the next start. */
    vmUndoAction_Keep = 1,
    /** Write the changes to the parent disks. */
    vmUndoAction_Commit = 2,
  }

  /** Events of one virtual machine. */
  const enum VMVirtualMachineEvents {
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

  /** Events of the server. */
  const enum VMVirtualServerEvent {
    /** An event about the service itself. */
    vmVirtualServerEvent_ServiceEvent = 1,
    /** Some machine entered another state. */
    vmVirtualServerEvent_VMStateChange = 2,
    /** A message went to the event log. */
    vmVirtualServerEvent_EventLogged = 3,
    /** Some guest stopped sending its heartbeat. */
    vmVirtualServerEvent_VMHeartbeatStopped = 4,
  }

  /** State of a virtual machine. */
  const enum VMVMState {
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

  /**
   * The server itself: the root object from which machines, networks, disks, tasks and host data are reached. Created
   * as VirtualServer.Application.
   */
  interface VMVirtualServer {
    /**
     * Facts about the physical computer: processors, memory, drives, adapters.
     *
     * See IVMVirtualServer.HostInfo in the Virtual Server reference.
     *
     * @returns the IVMHostInfo object
     */
    readonly HostInfo: VMHostInfo;

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
    FindVirtualMachine(configurationName: string): VMVirtualMachine | null;

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
     * @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR: configurationName has a backslash or a character from * ? : < >
     *   / | or a double quote in it
     * @throws ComError VM_E_CONFIG_DUPLICATE_NAME: another machine has that name
     */
    CreateVirtualMachine(configurationName: string, configurationPath: string): VMVirtualMachine;

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
    DeleteVirtualMachine(virtualMachine: VMVirtualMachine): void;

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
     * @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR: configurationName has a backslash or a character from * ? : < >
     *   / | or a double quote in it
     * @throws ComError VM_E_CONFIG_DUPLICATE_NAME: another machine has that name
     */
    RegisterVirtualMachine(configurationName: string, configurationPath: string): VMVirtualMachine;

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
    UnregisterVirtualMachine(virtualMachine: VMVirtualMachine): void;

    /**
     * All registered virtual machines.
     *
     * See IVMVirtualServer.VirtualMachines in the Virtual Server reference.
     *
     * @returns collection of IVMVirtualMachine
     */
    readonly VirtualMachines: VMVirtualMachineCollection;

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
    FindVirtualNetwork(virtualNetworkName: string): VMVirtualNetwork | null;

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
     * @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR: virtualNetworkName has a backslash or a character from * ? : <
     *   > / | or a double quote in it
     * @throws ComError VM_E_CONFIG_DUPLICATE_NAME: another network has that name
     */
    CreateVirtualNetwork(virtualNetworkName: string, virtualNetworkPath: string): VMVirtualNetwork;

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
    DeleteVirtualNetwork(virtualNetwork: VMVirtualNetwork): void;

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
     * @throws ComError VM_E_CONFIG_NAME_INVALID_CHAR: virtualNetworkName has a backslash or a character from * ? : <
     *   > / | or a double quote in it
     * @throws ComError VM_E_CONFIG_DUPLICATE_NAME: another network has that name
     */
    RegisterVirtualNetwork(virtualNetworkName: string, virtualNetworkPath: string): VMVirtualNetwork;

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
    UnregisterVirtualNetwork(virtualNetwork: VMVirtualNetwork): void;

    /**
     * All registered virtual networks.
     *
     * See IVMVirtualServer.VirtualNetworks in the Virtual Server reference.
     *
     * @returns collection of IVMVirtualNetwork
     */
    readonly VirtualNetworks: VMVirtualNetworkCollection;

    /**
     * Network adapters of machines that are on no virtual network.
     *
     * See IVMVirtualServer.UnconnectedNetworkAdapters in the Virtual Server reference.
     *
     * @returns collection of IVMNetworkAdapter
     */
    readonly UnconnectedNetworkAdapters: VMNetworkAdapterCollection;

    /**
     * Host drivers that belong to the server.
     *
     * See IVMVirtualServer.SupportDrivers in the Virtual Server reference.
     *
     * @returns collection of IVMSupportDriver
     */
    readonly SupportDrivers: VMSupportDriverCollection;

    /**
     * Operations the server is working on.
     *
     * See IVMVirtualServer.Tasks in the Virtual Server reference.
     *
     * @returns collection of IVMTask
     */
    readonly Tasks: VMTaskCollection;

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
    CreateDynamicVirtualHardDisk(imagePath: string, size: number): VMTask;

    /**
     * Creates a disk file that takes its full size from the start.
     *
     * Needs size MB of free space on the host. A missing target folder is created; an existing file is never
     * overwritten.
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
    CreateFixedVirtualHardDisk(imagePath: string, size: number): VMTask;

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
    CreateDifferencingVirtualHardDisk(imagePath: string, parentPath: string): VMTask;

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
    CreateHostDriveVirtualHardDisk(imagePath: string, hostDriveIdentifier: string, mountReadOnly: boolean): VMTask;

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
    GetHardDisk(imagePath: string): VMHardDisk;

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
    GetConfigurationValue(preferenceKey: string): string | number | boolean | SafeArray<number>;

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
    SetConfigurationValue(
      preferenceKey: string,
      preferenceValue: string | number | boolean | SafeArray<number> | readonly number[],
    ): void;

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
    VMRCAuthenticator: VMRCAuthenticator;

    /**
     * Authentication methods the server offers for remote control.
     *
     * See IVMVirtualServer.VMRCAuthenticators in the Virtual Server reference.
     *
     * @returns collection of IVMRCAuthenticator
     */
    readonly VMRCAuthenticators: VMRCAuthenticatorCollection;

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
    get SearchPaths(): SafeArray<string>;
    set SearchPaths(value: SafeArray<string> | readonly string[]);

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
    GetHardDiskFiles(inAdditionalSearchPaths: SafeArray<string> | readonly string[]): SafeArray<string>;

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
    GetVirtualMachineFiles(
      inAdditionalSearchPaths: SafeArray<string> | readonly string[],
      inExcludedRegisteredVMs: boolean,
    ): SafeArray<string>;

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
    GetVirtualNetworkFiles(
      inAdditionalSearchPaths: SafeArray<string> | readonly string[],
      inExcludedRegisteredVNs: boolean,
    ): SafeArray<string>;

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
    GetFloppyDiskFiles(inAdditionalSearchPaths: SafeArray<string> | readonly string[]): SafeArray<string>;

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
    GetDVDFiles(inAdditionalSearchPaths: SafeArray<string> | readonly string[]): SafeArray<string>;

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
    Security: VMSecurity;
  }

  /** Facts about the host computer. Get it from IVMVirtualServer.HostInfo. */
  interface VMHostInfo {
    /**
     * Number of logical processors of the host.
     *
     * See IVMHostInfo.LogicalProcessorCount in the Virtual Server reference.
     *
     * @returns count
     */
    readonly LogicalProcessorCount: number;

    /**
     * Number of physical processors of the host.
     *
     * See IVMHostInfo.PhysicalProcessorCount in the Virtual Server reference.
     *
     * @returns count
     */
    readonly PhysicalProcessorCount: number;

    /**
     * Clock rate of the host processor.
     *
     * See IVMHostInfo.ProcessorSpeed in the Virtual Server reference.
     *
     * @returns MHz
     */
    readonly ProcessorSpeed: number;

    /**
     * Clock rate of the host processor, as text.
     *
     * See IVMHostInfo.ProcessorSpeedString in the Virtual Server reference.
     *
     * @returns MHz, as text
     */
    readonly ProcessorSpeedString: string;

    /**
     * Maker of the host processor.
     *
     * See IVMHostInfo.ProcessorManufacturerString in the Virtual Server reference.
     *
     * @returns text
     */
    readonly ProcessorManufacturerString: string;

    /**
     * Model and stepping of the host processor.
     *
     * See IVMHostInfo.ProcessorVersionString in the Virtual Server reference.
     *
     * @returns text
     */
    readonly ProcessorVersionString: string;

    /**
     * Instruction sets of the host processor.
     *
     * See IVMHostInfo.ProcessorFeaturesString in the Virtual Server reference.
     *
     * @returns feature names with commas between
     */
    readonly ProcessorFeaturesString: string;

    /**
     * Whether the host processor has MMX.
     *
     * See IVMHostInfo.MMX in the Virtual Server reference.
     *
     * @returns true if it does
     */
    readonly MMX: boolean;

    /**
     * Whether the host processor has SSE.
     *
     * See IVMHostInfo.SSE in the Virtual Server reference.
     *
     * @returns true if it does
     */
    readonly SSE: boolean;

    /**
     * Whether the host processor has SSE2.
     *
     * See IVMHostInfo.SSE2 in the Virtual Server reference.
     *
     * @returns true if it does
     */
    readonly SSE2: boolean;

    /**
     * Whether the host processor has 3DNow!.
     *
     * See IVMHostInfo.ThreeDNow in the Virtual Server reference.
     *
     * @returns true if it does
     */
    readonly ThreeDNow: boolean;

    /**
     * Physical memory of the host.
     *
     * See IVMHostInfo.Memory in the Virtual Server reference.
     *
     * @returns MB
     */
    readonly Memory: number;

    /**
     * Physical memory of the host, as text.
     *
     * See IVMHostInfo.MemoryTotalString in the Virtual Server reference.
     *
     * @returns MB, as text
     */
    readonly MemoryTotalString: string;

    /**
     * Memory of the host that is free now.
     *
     * See IVMHostInfo.MemoryAvail in the Virtual Server reference.
     *
     * @returns MB
     */
    readonly MemoryAvail: number;

    /**
     * Memory of the host that is free now, as text.
     *
     * See IVMHostInfo.MemoryAvailString in the Virtual Server reference.
     *
     * @returns MB, as text
     */
    readonly MemoryAvailString: string;

    /**
     * Name of the operating system of the host.
     *
     * See IVMHostInfo.OperatingSystem in the Virtual Server reference.
     *
     * @returns product name
     */
    readonly OperatingSystem: string;

    /**
     * Version of the host operating system, as text.
     *
     * See IVMHostInfo.OSVersionString in the Virtual Server reference.
     *
     * @returns text
     */
    readonly OSVersionString: string;

    /**
     * Major version of the host operating system.
     *
     * See IVMHostInfo.OSMajorVersion in the Virtual Server reference.
     *
     * @returns number
     */
    readonly OSMajorVersion: number;

    /**
     * Minor version of the host operating system.
     *
     * See IVMHostInfo.OSMinorVersion in the Virtual Server reference.
     *
     * @returns number
     */
    readonly OSMinorVersion: number;

    /**
     * Service pack installed on the host.
     *
     * See IVMHostInfo.OSServicePackString in the Virtual Server reference.
     *
     * @returns text
     */
    readonly OSServicePackString: string;

    /**
     * Network cards of the host.
     *
     * See IVMHostInfo.NetworkAdapters in the Virtual Server reference.
     *
     * @returns array of adapter names
     */
    readonly NetworkAdapters: SafeArray<string>;

    /**
     * IP addresses of the host.
     *
     * See IVMHostInfo.NetworkAddresses in the Virtual Server reference.
     *
     * @returns array of dotted addresses
     */
    readonly NetworkAddresses: SafeArray<string>;

    /**
     * Whether a hard disk of the host is mounted.
     *
     * See IVMHostInfo.IsHostDriveMounted in the Virtual Server reference.
     *
     * @param hostDriveIdentifier one of the names in HostDrives
     * @returns true if mounted
     * @throws ComError E_POINTER: the identifier is null
     * @throws ComError E_INVALIDARG: the identifier is empty or names no usable drive
     */
    IsHostDriveMounted(hostDriveIdentifier: string): boolean;

    /**
     * Size of a hard disk of the host.
     *
     * See IVMHostInfo.GetHostDriveSize in the Virtual Server reference.
     *
     * @param hostDriveIdentifier one of the names in HostDrives
     * @returns MB
     * @throws ComError E_POINTER: the identifier is null or names no usable drive
     */
    GetHostDriveSize(hostDriveIdentifier: string): number;

    /**
     * Hard disks of the host, by name.
     *
     * A name is what CreateHostDriveVirtualHardDisk of the server expects.
     *
     * See IVMHostInfo.HostDrives in the Virtual Server reference.
     *
     * @returns array of drive names
     */
    readonly HostDrives: SafeArray<string>;

    /**
     * CD/DVD drives of the host.
     *
     * Each element is the character code of a drive letter, so 68 means D.
     *
     * See IVMHostInfo.DVDDrives in the Virtual Server reference.
     *
     * @returns array of character codes
     */
    readonly DVDDrives: SafeArray<number>;

    /**
     * Floppy drives of the host.
     *
     * Each element is the character code of a drive letter, so 65 means A.
     *
     * See IVMHostInfo.FloppyDrives in the Virtual Server reference.
     *
     * @returns array of character codes
     */
    readonly FloppyDrives: SafeArray<number>;

    /**
     * Serial ports of the host, in one string.
     *
     * Each port takes five characters, its semicolon included: COM1;COM2;
     *
     * See IVMHostInfo.SerialPorts in the Virtual Server reference.
     *
     * @returns port names with semicolons between
     */
    readonly SerialPorts: string;

    /**
     * Name of the parallel port of the host.
     *
     * See IVMHostInfo.ParallelPort in the Virtual Server reference.
     *
     * @returns port name, like LPT1
     */
    readonly ParallelPort: string;

    /**
     * Current time of the host, in UTC.
     *
     * See IVMHostInfo.UTCTime in the Virtual Server reference.
     *
     * @returns date and time
     */
    readonly UTCTime: VarDate;
  }

  /** A driver that Virtual Server installed on the host. Get one from IVMVirtualServer.SupportDrivers. */
  interface VMSupportDriver {
    /**
     * What the driver is for: machine monitor or network services.
     *
     * See IVMSupportDriver.Type in the Virtual Server reference.
     *
     * @returns kind of driver
     */
    readonly Type: VMSupportDriverType;

    /**
     * Describes the driver in words.
     *
     * See IVMSupportDriver.Description in the Virtual Server reference.
     *
     * @returns text
     */
    readonly Description: string;

    /**
     * Who made the driver.
     *
     * See IVMSupportDriver.Manufacturer in the Virtual Server reference.
     *
     * @returns text
     */
    readonly Manufacturer: string;

    /**
     * Who supplied the driver.
     *
     * See IVMSupportDriver.Provider in the Virtual Server reference.
     *
     * @returns text
     */
    readonly Provider: string;

    /**
     * Version of the driver.
     *
     * See IVMSupportDriver.Version in the Virtual Server reference.
     *
     * @returns four numbers, w.x.y.z
     */
    readonly Version: string;

    /**
     * Build date of the driver.
     *
     * Empty unless the driver was certified and signed by WHQL.
     *
     * See IVMSupportDriver.Date in the Virtual Server reference.
     *
     * @returns short date in the format of the default locale, or empty
     */
    readonly Date: string;
  }

  /**
   * One registered virtual machine: its settings, its devices, and the calls that start, stop and save it. Get one from
   * CreateVirtualMachine, RegisterVirtualMachine, FindVirtualMachine or the VirtualMachines collection of the server.
   */
  interface VMVirtualMachine {
    /**
     * Name of the machine; the default member.
     *
     * Letter case does not count when names are compared. The full path of the .vmc file must fit into 256 characters,
     * so about 150 are usable in practice.
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
    readonly Accountant: VMAccountant;

    /**
     * Operating system inside the machine, reached through the Additions.
     *
     * See IVMVirtualMachine.GuestOS in the Virtual Server reference.
     *
     * @returns the IVMGuestOS of this machine
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly GuestOS: VMGuestOS;

    /**
     * Screen of the machine: size, video mode and thumbnail.
     *
     * See IVMVirtualMachine.Display in the Virtual Server reference.
     *
     * @returns the IVMDisplay of this machine
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly Display: VMDisplay;

    /**
     * Keyboard of the machine, for typing into the guest.
     *
     * See IVMVirtualMachine.Keyboard in the Virtual Server reference.
     *
     * @returns the IVMKeyboard of this machine
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly Keyboard: VMKeyboard;

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
    readonly Mouse: VMMouseDevice;

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
    Startup(): VMTask;

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
    TurnOff(): VMTask;

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
    Save(): VMTask;

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
    Reset(): VMTask;

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
    ): VMHardDiskConnection;

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
    RemoveHardDiskConnection(hardDiskConnection: VMHardDiskConnection): void;

    /**
     * Hard disks connected to the machine, with their bus locations.
     *
     * See IVMVirtualMachine.HardDiskConnections in the Virtual Server reference.
     *
     * @returns collection of IVMHardDiskConnection
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly HardDiskConnections: VMHardDiskConnectionCollection;

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
    MergeUndoDisks(): VMTask;

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
    AddDVDROMDrive(busType: VMDriveBusType, busNumber: number, deviceNumber: number): VMDVDDrive;

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
    RemoveDVDROMDrive(dvdDrive: VMDVDDrive): void;

    /**
     * CD/DVD drives of the machine.
     *
     * See IVMVirtualMachine.DVDROMDrives in the Virtual Server reference.
     *
     * @returns collection of IVMDVDDrive
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly DVDROMDrives: VMDVDDriveCollection;

    /**
     * Floppy drives of the machine.
     *
     * See IVMVirtualMachine.FloppyDrives in the Virtual Server reference.
     *
     * @returns collection of IVMFloppyDrive
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly FloppyDrives: VMFloppyDriveCollection;

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
    AddNetworkAdapter(): VMNetworkAdapter;

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
    RemoveNetworkAdapter(networkAdapter: VMNetworkAdapter): void;

    /**
     * Network adapters of the machine.
     *
     * See IVMVirtualMachine.NetworkAdapters in the Virtual Server reference.
     *
     * @returns collection of IVMNetworkAdapter
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly NetworkAdapters: VMNetworkAdapterCollection;

    /**
     * Serial ports of the machine.
     *
     * See IVMVirtualMachine.SerialPorts in the Virtual Server reference.
     *
     * @returns collection of IVMSerialPort
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly SerialPorts: VMSerialPortCollection;

    /**
     * Adds a SCSI controller.
     *
     * Allowed only while the machine is off and has no saved state. The limit is in MaximumNumberOfSCSIControllers of
     * the server.
     *
     * See IVMVirtualMachine.AddSCSIController in the Virtual Server reference.
     *
     * @returns the new controller
     * @throws ComError E_FAIL: the machine already has as many controllers as allowed
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     * @throws ComError VM_E_VM_RUNNING: the machine is running or has a saved state
     */
    AddSCSIController(): VMSCSIController;

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
    RemoveSCSIController(controller: VMSCSIController): void;

    /**
     * SCSI controllers of the machine.
     *
     * See IVMVirtualMachine.SCSIControllers in the Virtual Server reference.
     *
     * @returns collection of IVMSCSIController
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly SCSIControllers: VMSCSIControllerCollection;

    /**
     * Parallel ports of the machine.
     *
     * See IVMVirtualMachine.ParallelPorts in the Virtual Server reference.
     *
     * @returns collection of IVMParallelPort
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     */
    readonly ParallelPorts: VMParallelPortCollection;

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
     * At least 4 and at most 3,712; the host may lower the top further. Writable only while the machine is off without
     * a saved state.
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
    readonly AttachedDriveTypes: SafeArray<VMDriveType>;

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
    readonly Security: VMSecurity;

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
    GetConfigurationValue(configurationKey: string): string | number | boolean | SafeArray<number>;

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
    SetConfigurationValue(
      configurationKey: string,
      configurationValue: string | number | boolean | SafeArray<number> | readonly number[],
    ): void;

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
     * restarted. Paths are written as for GetConfigurationValue. For some keys the server looks only at the
     * configuration and ignores this copy.
     *
     * See IVMVirtualMachine.GetActivationValue in the Virtual Server reference.
     *
     * @param activationKey element path such as settings/undo_drives/default_action
     * @returns string, whole number, boolean or byte array
     * @throws ComError E_INVALIDARG: the key is empty
     * @throws ComError VM_E_VM_UNKNOWN: this machine is no longer registered with the server
     * @throws ComError VM_E_PREF_NOT_FOUND: no such key, or the machine has no session
     */
    GetActivationValue(activationKey: string): string | number | boolean | SafeArray<number>;

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
    SetActivationValue(
      activationKey: string,
      activationValue: string | number | boolean | SafeArray<number> | readonly number[],
    ): void;

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

  /** Resource use of one machine and its share of the host processors. Get it from IVMVirtualMachine.Accountant. */
  interface VMAccountant {
    /**
     * Sets CPU reservation, CPU limit and priority in one call.
     *
     * Both percentages end at 100 on a host with one processor, at 50 with two and at 25 with four. The reservation
     * must not be above the limit.
     *
     * See IVMAccountant.SetSchedulingParameters in the Virtual Server reference.
     *
     * @param reservedSystemCapacity percent kept for the machine, from 0
     * @param maxSystemCapacity percent it may use at most, from 1
     * @param relativeWeight priority, 1 to 10000, larger goes first
     * @throws ComError E_INVALIDARG: a value is out of range, or the reservation is above the limit
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    SetSchedulingParameters(reservedSystemCapacity: number, maxSystemCapacity: number, relativeWeight: number): void;

    /**
     * Share of the host CPU kept free for this machine.
     *
     * From 0 up to a limit set by the number of host processors. The machine starts only if
     * IVMVirtualServer.AvailableSystemCapacity is at least this much. Change it with SetSchedulingParameters.
     *
     * See IVMAccountant.ReservedSystemCapacity in the Virtual Server reference.
     *
     * @returns percent of all host CPU capacity, fractions possible
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly ReservedSystemCapacity: number;

    /**
     * Largest CPU reservation this machine can be given now.
     *
     * With several host processors this is below 100.
     *
     * See IVMAccountant.AllowableReservedSystemCapacity in the Virtual Server reference.
     *
     * @returns percent of all host CPU capacity, fractions possible
     */
    readonly AllowableReservedSystemCapacity: number;

    /**
     * Share of the host CPU the machine may use at most.
     *
     * Change it with SetSchedulingParameters.
     *
     * See IVMAccountant.MaximumSystemCapacity in the Virtual Server reference.
     *
     * @returns percent of all host CPU capacity, fractions possible
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly MaximumSystemCapacity: number;

    /**
     * Highest CPU limit this machine can be given now.
     *
     * With several host processors this is below 100, because a machine has a single processor.
     *
     * See IVMAccountant.AllowableMaximumSystemCapacity in the Virtual Server reference.
     *
     * @returns percent of all host CPU capacity, fractions possible
     */
    readonly AllowableMaximumSystemCapacity: number;

    /**
     * Priority of the machine against other machines, 1 to 10000.
     *
     * The machine with the larger number goes first. Change it with SetSchedulingParameters.
     *
     * See IVMAccountant.RelativeWeight in the Virtual Server reference.
     *
     * @returns weight, 1 to 10000
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly RelativeWeight: number;

    /**
     * CPU use of the machine at the moment.
     *
     * Succeeds with S_FALSE: the machine is not running; the value is 0.
     *
     * See IVMAccountant.CPUUtilization in the Virtual Server reference.
     *
     * @returns percent, 0 to 100
     */
    readonly CPUUtilization: number;

    /**
     * CPU use of the machine in each of the last 60 seconds.
     *
     * Succeeds with S_FALSE: the machine is not running; all 60 values are 0.
     *
     * See IVMAccountant.CPUUtilizationHistory in the Virtual Server reference.
     *
     * @returns array of 60 percentages, one a second
     */
    readonly CPUUtilizationHistory: SafeArray<number>;

    /**
     * Bytes the machine has read through its IDE and SCSI controllers.
     *
     * The count starts again at zero when the machine is switched on, reset or restored.
     *
     * Succeeds with S_FALSE: the machine is not running; the value is 0.
     *
     * See IVMAccountant.DiskBytesRead in the Virtual Server reference.
     *
     * @returns bytes
     */
    readonly DiskBytesRead: number;

    /**
     * Bytes the machine has written through its IDE and SCSI controllers.
     *
     * The count starts again at zero when the machine is switched on, reset or restored.
     *
     * Succeeds with S_FALSE: the machine is not running; the value is 0.
     *
     * See IVMAccountant.DiskBytesWritten in the Virtual Server reference.
     *
     * @returns bytes
     */
    readonly DiskBytesWritten: number;

    /**
     * Bytes that came in through all network adapters of the machine.
     *
     * The count starts again at zero when the machine is switched on, reset or restored.
     *
     * Succeeds with S_FALSE: the machine is not running; the value is 0.
     *
     * See IVMAccountant.NetworkBytesReceived in the Virtual Server reference.
     *
     * @returns bytes
     */
    readonly NetworkBytesReceived: number;

    /**
     * Bytes that went out through all network adapters of the machine.
     *
     * The count starts again at zero when the machine is switched on, reset or restored.
     *
     * Succeeds with S_FALSE: the machine is not running; the value is 0.
     *
     * See IVMAccountant.NetworkBytesSent in the Virtual Server reference.
     *
     * @returns bytes
     */
    readonly NetworkBytesSent: number;

    /**
     * How long the machine has been running.
     *
     * Succeeds with S_FALSE: the machine is not running; the value is 0.
     *
     * See IVMAccountant.UpTime in the Virtual Server reference.
     *
     * @returns seconds
     */
    readonly UpTime: number;
  }

  /**
   * The operating system inside a machine, as far as its Additions report and control it. Get it from
   * IVMVirtualMachine.GuestOS.
   */
  interface VMGuestOS {
    /**
     * Puts the Additions CD image into an empty DVD drive of the machine.
     *
     * The machine must be running. A booted Windows guest with autorun starts the installer itself; otherwise start it
     * by hand. Additions exist for Windows only.
     *
     * See IVMGuestOS.InstallAdditions in the Virtual Server reference.
     *
     * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_INVALID: no DVD drive of the machine is empty
     * @throws ComError VM_E_MEDIA_UNMOUNT_FAIL: the drive did not release its disc
     */
    InstallAdditions(): void;

    /**
     * Never implemented in Virtual Server.
     *
     * See IVMGuestOS.ExecuteCommand in the Virtual Server reference.
     *
     * @param inCommand ignored
     */
    ExecuteCommand(inCommand: string): void;

    /**
     * Stores a named text value in the registry of a Windows guest.
     *
     * The values live in the guest under HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Virtual Machine\Guest\Parameters, a key
     * the Additions create. At boot it receives HostName, PhysicalHostName, PhysicalHostNameFullyQualified and
     * VirtualMachineName.
     *
     * See IVMGuestOS.SetParameter in the Virtual Server reference.
     *
     * @param inParameterName 1 to 255 characters, no backslash
     * @param inParameterValue text to store
     * @throws ComError E_INVALIDARG: the name or the value is missing or malformed
     * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
     * @throws ComError VM_E_VM_PAUSED: the machine is paused
     * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: no Additions in the guest
     */
    SetParameter(inParameterName: string, inParameterValue: string): void;

    /**
     * Asks the guest to shut down cleanly.
     *
     * Works for a running Windows guest with Additions. Returns at once; the task ends when the guest is down.
     *
     * See IVMGuestOS.Shutdown in the Virtual Server reference.
     *
     * @returns task that follows the shutdown
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
     * @throws ComError E_ACCESSDENIED: you lack execute access to the machine
     * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: no Additions in the guest
     */
    Shutdown(): VMTask;

    /**
     * Whether the Additions keep the guest clock in step with the host.
     *
     * Can be changed only while the machine is off and has no saved state.
     *
     * See IVMGuestOS.IsHostTimeSyncEnabled in the Virtual Server reference.
     *
     * @returns true if the clock follows the host
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    IsHostTimeSyncEnabled: boolean;

    /**
     * Share of the heartbeats due in the last minute that arrived.
     *
     * A busy guest may miss some; 0 suggests that it hangs or has crashed. Works only in a fully booted guest that has
     * Additions.
     *
     * See IVMGuestOS.HeartbeatPercentage in the Virtual Server reference.
     *
     * @returns percent, 0 to 100
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
     * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: the guest is still booting, or its Additions are missing or too old
     */
    readonly HeartbeatPercentage: number;

    /**
     * Whether the guest is sending its heartbeat.
     *
     * Ten beats a minute are normal. After a minute of silence the server tries to restart the machine every 10
     * seconds, 12 times at most. The keys time, rate, failure_interval and failure_attempts under
     * integration/microsoft/heartbeat in the configuration file change these numbers.
     *
     * See IVMGuestOS.IsHeartbeating in the Virtual Server reference.
     *
     * @returns true while heartbeats arrive
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
     * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: the guest is still booting, or its Additions are missing or too old
     */
    readonly IsHeartbeating: boolean;

    /**
     * Name of the guest operating system with its edition.
     *
     * For example: Windows Server 2003, Enterprise Edition. The guest must be fully booted and have Additions.
     *
     * See IVMGuestOS.OSName in the Virtual Server reference.
     *
     * @returns full product name
     * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
     * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: the guest is still booting or has no Additions
     */
    readonly OSName: string;

    /**
     * Version of the Additions in the guest.
     *
     * While the machine is off, this is the version remembered in the .vmc file from its last run.
     *
     * See IVMGuestOS.AdditionsVersion in the Virtual Server reference.
     *
     * @returns version text
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: no Additions in the guest, or the machine was never started
     */
    readonly AdditionsVersion: string;

    /**
     * Whether Shutdown would work.
     *
     * Check it to choose between Shutdown and IVMVirtualMachine.TurnOff.
     *
     * See IVMGuestOS.CanShutdown in the Virtual Server reference.
     *
     * @returns true if the guest can be shut down cleanly
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: no Additions in the guest, or the machine was never started
     */
    readonly CanShutdown: boolean;

    /**
     * Computer name of the guest.
     *
     * The machine must be running with Additions.
     *
     * See IVMGuestOS2.ComputerName in the Virtual Server reference.
     *
     * @returns computer name
     * @throws ComError E_INVALIDARG: no place for the result
     * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
     * @throws ComError VM_E_VM_PAUSED: the machine is paused
     * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: no Additions in the guest
     */
    readonly ComputerName: string;

    /**
     * Reads a named text value from the registry of a Windows guest.
     *
     * The values live in the guest under HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Virtual Machine\Guest\Parameters, a key
     * the Additions create. At boot it receives HostName, PhysicalHostName, PhysicalHostNameFullyQualified and
     * VirtualMachineName.
     *
     * See IVMGuestOS2.GetParameter in the Virtual Server reference.
     *
     * @param inParameterName 1 to 255 characters, no backslash
     * @returns the stored text
     * @throws ComError E_INVALIDARG: the name is malformed, or there is no place for the result
     * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
     * @throws ComError VM_E_VM_PAUSED: the machine is paused
     * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: no Additions in the guest
     */
    GetParameter(inParameterName: string): string;
  }

  /**
   * A long-running operation started by another call, such as starting a machine or creating a disk. Poll it, wait for
   * it, or drop it: the operation runs on either way.
   */
  interface VMTask {
    /**
     * Blocks until the task ends or the given time has passed.
     *
     * Events are pumped during the wait, so sinks keep being called. The call reports nothing about the outcome: read
     * IsComplete to detect a timeout and Result to detect a failure. With -1 a task that hangs hangs the caller too.
     *
     * See IVMTask.WaitForCompletion in the Virtual Server reference.
     *
     * @param timeout longest wait in ms, 0 to 4,000,000, or -1 for no limit
     * @throws ComError E_POINTER: timeout is neither -1 nor between 0 and 4,000,000 ms
     */
    WaitForCompletion(timeout: number): void;

    /**
     * Asks the operation to stop before it is finished.
     *
     * Works only while IsCancelable is true. A cancelled task ends with Result vmTaskResult_Cancelled.
     *
     * See IVMTask.Cancel in the Virtual Server reference.
     *
     * @throws ComError E_FAIL: this task cannot be cancelled
     */
    Cancel(): void;

    /**
     * Progress of the task as a percentage.
     *
     * See IVMTask.PercentCompleted in the Virtual Server reference.
     *
     * @returns whole number from 0 to 100, in percent
     */
    readonly PercentCompleted: number;

    /**
     * Text that says what the task is doing.
     *
     * See IVMTask.Description in the Virtual Server reference.
     *
     * @returns human-readable text
     */
    readonly Description: string;

    /**
     * How the task ended.
     *
     * Meaningful only after IsComplete has turned true; anything but vmTaskResult_Success means the work was not done.
     *
     * See IVMTask.Result in the Virtual Server reference.
     *
     * @returns a VMTaskResult value
     */
    readonly Result: VMTaskResult;

    /**
     * True while Cancel can still stop the task.
     *
     * See IVMTask.IsCancelable in the Virtual Server reference.
     *
     * @returns true if Cancel is allowed
     */
    readonly IsCancelable: boolean;

    /**
     * Number that tells this task apart from all others.
     *
     * See IVMTask.ID in the Virtual Server reference.
     *
     * @returns task number
     */
    readonly ID: number;

    /**
     * True once the task has ended, whether it succeeded or not.
     *
     * Check Result afterwards; a failed or cancelled task counts as complete too. Scripts usually poll this every 100
     * to 200 ms.
     *
     * See IVMTask.IsComplete in the Virtual Server reference.
     *
     * @returns true after the end of the task
     */
    readonly IsComplete: boolean;

    /**
     * HRESULT with which the operation failed.
     *
     * Finer grained than Result, which only names a category.
     *
     * See IVMTask2.Error in the Virtual Server reference.
     *
     * @returns HRESULT as a number
     * @throws ComError VM_E_VM_UNKNOWN: the machine the task worked on no longer exists
     * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: the guest has no Additions, or was never started
     */
    readonly Error: number;

    /**
     * Text for the error held in Error.
     *
     * See IVMTask2.ErrorDescription in the Virtual Server reference.
     *
     * @returns human-readable text
     * @throws ComError VM_E_VM_UNKNOWN: the machine the task worked on no longer exists
     * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: the guest has no Additions, or was never started
     */
    readonly ErrorDescription: string;
  }

  /** The screen of a machine: size, video mode and a small picture. Get it from IVMVirtualMachine.Display. */
  interface VMDisplay {
    /**
     * Changes the size of the screen.
     *
     * From 640 x 480 to 1600 x 1200, both sides multiples of 8. Needs Additions in the guest that support it.
     *
     * See IVMDisplay.SetDimensions in the Virtual Server reference.
     *
     * @param displayPixelWidth pixels, 640 to 1600, multiple of 8
     * @param displayPixelHeight pixels, 480 to 1200, multiple of 8
     * @throws ComError E_INVALIDARG: a side is out of range or no multiple of 8
     * @throws ComError VM_E_VM_UNKNOWN: the machine is unknown or not running
     * @throws ComError VM_E_NO_DISPLAY: the machine has no usable display
     * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: the Additions in the guest cannot do it
     */
    SetDimensions(displayPixelWidth: number, displayPixelHeight: number): void;

    /**
     * Width of the screen.
     *
     * See IVMDisplay.Width in the Virtual Server reference.
     *
     * @returns pixels
     * @throws ComError VM_E_VM_UNKNOWN: the machine is unknown or not running
     * @throws ComError VM_E_NO_DISPLAY: the machine has no usable display
     */
    readonly Width: number;

    /**
     * Height of the screen.
     *
     * See IVMDisplay.Height in the Virtual Server reference.
     *
     * @returns pixels
     * @throws ComError VM_E_VM_UNKNOWN: the machine is unknown or not running
     * @throws ComError VM_E_NO_DISPLAY: the machine has no usable display
     */
    readonly Height: number;

    /**
     * Video mode the guest is in: text, CGA, VGA or SVGA.
     *
     * See IVMDisplay.VideoMode in the Virtual Server reference.
     *
     * @returns video mode
     * @throws ComError VM_E_VM_UNKNOWN: the machine is unknown or not running
     * @throws ComError VM_E_NO_DISPLAY: the machine has no usable display
     */
    readonly VideoMode: VMDisplayVideoMode;

    /**
     * Gives the thumbnail of the screen as raw pixels.
     *
     * Hidden from scripts; cheaper than Thumbnail. 64 by 48 pixels, row by row from the top left. In each 32-bit pixel
     * blue is the highest byte, then green, then red.
     *
     * See IVMDisplay._GenerateThumbnail in the Virtual Server reference.
     *
     * @returns 3072 unsigned 32-bit pixels
     */
    _GenerateThumbnail(): SafeArray<number>;

    /**
     * Small picture of the screen, for scripts.
     *
     * 64 by 48 pixels of 32 bits, row by row from the top left.
     *
     * See IVMDisplay.Thumbnail in the Virtual Server reference.
     *
     * @returns array of 3072 unsigned numbers, one a pixel
     */
    readonly Thumbnail: SafeArray<number>;
  }

  /** The keyboard of a machine: type text or send single keys to the guest. Get it from IVMVirtualMachine.Keyboard. */
  interface VMKeyboard {
    /**
     * Presses a key and keeps it down.
     *
     * ReleaseKey lets it go again.
     *
     * See IVMKeyboard.PressKey in the Virtual Server reference.
     *
     * @param key key identifier, like Key_Space or KeyPad_1
     * @throws ComError E_POINTER: null was passed
     * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
     */
    PressKey(key: string): void;

    /**
     * Lets a pressed key go.
     *
     * See IVMKeyboard.ReleaseKey in the Virtual Server reference.
     *
     * @param key key identifier, like Key_Space or KeyPad_1
     * @throws ComError E_POINTER: null was passed
     * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
     */
    ReleaseKey(key: string): void;

    /**
     * Presses a key and lets it go.
     *
     * See IVMKeyboard.PressAndReleaseKey in the Virtual Server reference.
     *
     * @param key key identifier, like Key_Space or KeyPad_1
     * @throws ComError E_POINTER: null was passed
     * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
     */
    PressAndReleaseKey(key: string): void;

    /**
     * Whether a key is down in the guest.
     *
     * See IVMKeyboard.IsPressed in the Virtual Server reference.
     *
     * @param key key identifier, like Key_Space or KeyPad_1
     * @returns true if it is down
     * @throws ComError E_POINTER: null was passed
     * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
     */
    IsPressed(key: string): boolean;

    /**
     * Types a text into the guest.
     *
     * For keys without a character use TypeKeySequence.
     *
     * See IVMKeyboard.TypeAsciiText in the Virtual Server reference.
     *
     * @param text ASCII characters to type
     * @throws ComError E_POINTER: null was passed
     * @throws ComError E_INVALIDARG: the text is empty or has a character no key stands for
     */
    TypeAsciiText(text: string): void;

    /**
     * Plays a sequence of keys on a US 101-key keyboard.
     *
     * Parts are separated by commas. A key alone is pressed and let go. DOWN before a key only presses it, UP only lets
     * it go, HOLD waits 200 ms. Example for a capital M: DOWN,Key_LeftShift,Key_M,UP,Key_LeftShift
     *
     * See IVMKeyboard.TypeKeySequence in the Virtual Server reference.
     *
     * @param keySequence key identifiers and modifiers with commas between
     * @throws ComError E_POINTER: null was passed
     * @throws ComError E_INVALIDARG: the text is empty or names an unknown key
     */
    TypeKeySequence(keySequence: string): void;

    /**
     * Reserves the keyboard for this object, or releases it.
     *
     * While one process holds it, key input from all others is ignored.
     *
     * Succeeds with S_FALSE: that mode is set already, nothing changes.
     *
     * See IVMKeyboard.HasExclusiveAccess in the Virtual Server reference.
     *
     * @returns true while this object holds the keyboard
     * @throws ComError VM_E_SET_EXCLUSIVE_MODE_FAIL: the machine is not running, or another process holds the
     *   keyboard
     */
    HasExclusiveAccess: boolean;
  }

  /**
   * The mouse of a machine: move it and press its buttons. Positions are absolute or relative, see
   * UsingAbsoluteCoordinates. Get it from IVMVirtualMachine.Mouse.
   */
  interface VMMouseDevice {
    /**
     * Whether a button is down in the guest.
     *
     * See IVMMouse.GetButton in the Virtual Server reference.
     *
     * @param buttonIndex which button
     * @returns true if it is down
     * @throws ComError E_INVALIDARG: no such button
     * @throws ComError VM_E_VM_NOT_RUNNING: the machine is not running
     * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up
     */
    GetButton(buttonIndex: VMMouseButton): boolean;

    /**
     * Presses a button or lets it go.
     *
     * See IVMMouse.SetButton in the Virtual Server reference.
     *
     * @param buttonIndex which button
     * @param down true to press, false to let go
     * @throws ComError E_INVALIDARG: no such button
     * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
     */
    SetButton(buttonIndex: VMMouseButton, down: boolean): void;

    /**
     * Presses a button and lets it go.
     *
     * See IVMMouse.Click in the Virtual Server reference.
     *
     * @param buttonIndex which button
     * @throws ComError E_INVALIDARG: no such button
     * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
     */
    Click(buttonIndex: VMMouseButton): void;

    /**
     * Position of the mouse from the left, or a step sideways.
     *
     * With absolute coordinates, the x position to read or set. With relative ones, assigning moves the mouse by that
     * many pixels and reading fails.
     *
     * See IVMMouse.HorizontalPosition in the Virtual Server reference.
     *
     * @returns pixels
     * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: absolute positions need Additions in the guest
     * @throws ComError VM_E_USING_RELATIVE_COORDINATES: read while UsingAbsoluteCoordinates is false
     * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
     */
    HorizontalPosition: number;

    /**
     * Position of the mouse from the top, or a step up or down.
     *
     * With absolute coordinates, the y position to read or set. With relative ones, assigning moves the mouse by that
     * many pixels and reading fails.
     *
     * See IVMMouse.VerticalPosition in the Virtual Server reference.
     *
     * @returns pixels
     * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: absolute positions need Additions in the guest
     * @throws ComError VM_E_USING_RELATIVE_COORDINATES: read while UsingAbsoluteCoordinates is false
     * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
     */
    VerticalPosition: number;

    /**
     * Turns the scroll wheel by a number of steps.
     *
     * Write-only, and only with relative coordinates.
     *
     * See IVMMouse.ScrollWheelPosition in the Virtual Server reference.
     *
     * @returns step along the z axis, in pixels
     * @throws ComError VM_E_MOUSE_NOT_ACTIVE: the mouse is not powered up or not active
     * @throws ComError VM_E_USING_ABSOLUTE_COORDINATES: UsingAbsoluteCoordinates is true
     */
    set ScrollWheelPosition(value: number);

    /**
     * Whether positions are absolute or steps.
     *
     * False at first. Every mouse object has its own setting. True needs Additions in the guest.
     *
     * See IVMMouse.UsingAbsoluteCoordinates in the Virtual Server reference.
     *
     * @returns true for absolute, false for relative coordinates
     * @throws ComError VM_E_ADDITIONS_FEATURE_NOT_AVAIL: true was assigned, and the guest has no Additions
     */
    UsingAbsoluteCoordinates: boolean;
  }

  /** One virtual hard disk file (.vhd). Get it from IVMHardDiskConnection.HardDisk or IVMVirtualServer.GetHardDisk. */
  interface VMHardDisk {
    /**
     * Writes a differencing disk into its parent.
     *
     * Returns at once with a task.
     *
     * See IVMHardDisk.Merge in the Virtual Server reference.
     *
     * @returns task that follows the work
     * @throws ComError E_SHARING_VIOLATION: the image or its parent is in use or part of a saved state
     * @throws ComError VM_E_WRONG_HD_IMAGE_TYPE: not a differencing disk
     * @throws ComError VM_E_FILE_READ_ONLY: the parent file is read-only
     * @throws ComError VM_E_PARENT_PATH_NOT_FOUND: the parent is missing
     * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is shutting down
     */
    Merge(): VMTask;

    /**
     * Combines a differencing disk and all its ancestors in a new file.
     *
     * The chain is read down to its root. Returns at once with a task.
     *
     * See IVMHardDisk.MergeTo in the Virtual Server reference.
     *
     * @param newDiskImagePath absolute path of the file to create
     * @param newDiskImageType vmDiskType_Dynamic or vmDiskType_FixedSize
     * @returns task that follows the work
     * @throws ComError E_POINTER: the path is null
     * @throws ComError E_INVALIDARG: the path is empty
     * @throws ComError E_FILE_NOT_FOUND: the target file cannot be found
     * @throws ComError E_PATH_NOT_FOUND: the target folder does not exist
     * @throws ComError E_INVALID_NAME: the target path has one of the characters * ? < > / | : or a quote
     * @throws ComError E_BAD_PATHNAME: the target path is empty or not absolute
     * @throws ComError E_BUFFER_OVERFLOW: the target path has 260 characters or more
     * @throws ComError E_SHARING_VIOLATION: this image or its parent is in use
     * @throws ComError VM_E_WRONG_HD_IMAGE_TYPE: not a differencing disk, or the target type is neither dynamic nor
     *   fixed-size
     * @throws ComError E_ALREADY_EXISTS: the target file is already there
     * @throws ComError E_DISK_FULL: no room on the host for the result
     * @throws ComError VM_E_PARENT_PATH_NOT_FOUND: the parent is missing
     * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is shutting down
     */
    MergeTo(newDiskImagePath: string, newDiskImageType: VMHardDiskType): VMTask;

    /**
     * Shrinks the file of a dynamically expanding disk.
     *
     * Only blocks full of zeros are dropped, so zero the free space inside the guest first. Returns at once with a
     * task.
     *
     * See IVMHardDisk.Compact in the Virtual Server reference.
     *
     * @returns task that follows the work
     * @throws ComError VM_E_INVALID_HD_FILE: the file is not a valid disk image
     * @throws ComError E_SHARING_VIOLATION: the image is in use
     * @throws ComError VM_E_WRONG_HD_IMAGE_TYPE: the image is not dynamically expanding
     * @throws ComError E_DISK_FULL: no room on the host for the temporary file
     * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is shutting down
     */
    Compact(): VMTask;

    /**
     * Copies the disk to a new dynamic or fixed-size image.
     *
     * The original stays as it is. Returns at once with a task.
     *
     * See IVMHardDisk.Convert in the Virtual Server reference.
     *
     * @param convertedDiskImagePath absolute path of the file to create
     * @param convertedDiskImageType vmDiskType_Dynamic or vmDiskType_FixedSize
     * @returns task that follows the work
     * @throws ComError E_POINTER: the path is null
     * @throws ComError E_PATH_NOT_FOUND: the target folder does not exist
     * @throws ComError E_INVALID_NAME: the target path has one of the characters * ? < > / | : or a quote
     * @throws ComError E_BAD_PATHNAME: the target path is empty or not absolute
     * @throws ComError E_BUFFER_OVERFLOW: the target path has 260 characters or more
     * @throws ComError E_SHARING_VIOLATION: this image or its parent is in use
     * @throws ComError E_DISK_FULL: no room on the host for the copy
     * @throws ComError E_ALREADY_EXISTS: the target file is already there
     * @throws ComError VM_E_WRONG_HD_IMAGE_TYPE: the target type is neither dynamic nor fixed-size
     * @throws ComError VM_E_INVALID_HD_FILE: the file is not a valid disk image
     * @throws ComError VM_E_PARENT_PATH_NOT_FOUND: the parent of the image is missing
     * @throws ComError VM_E_APP_SHUTTING_DOWN: the server is shutting down
     */
    Convert(convertedDiskImagePath: string, convertedDiskImageType: VMHardDiskType): VMTask;

    /**
     * Where the image file is.
     *
     * See IVMHardDisk.File in the Virtual Server reference.
     *
     * @returns full path on the host
     */
    readonly File: string;

    /**
     * Kind of image: dynamic, fixed-size, differencing or host drive.
     *
     * See IVMHardDisk.Type in the Virtual Server reference.
     *
     * @returns kind of image
     * @throws ComError E_FILE_NOT_FOUND: the image file is gone
     * @throws ComError VM_E_PREF_READ_ERROR: the header of the image cannot be read
     * @throws ComError VM_E_DRIVE_INVALID: the image is of no known kind
     * @throws ComError VM_E_HD_IMAGE_OPEN_FAIL: the image cannot be opened
     * @throws ComError VM_E_HD_IMAGE_ACCESS: reading or writing the image failed
     */
    readonly Type: VMHardDiskType;

    /**
     * Access rights on the image file.
     *
     * See IVMHardDisk.Security in the Virtual Server reference.
     *
     * @returns security object of the file
     * @throws ComError E_OUTOFMEMORY: no memory for the security descriptor
     * @throws ComError E_FILE_NOT_FOUND: the image file is gone
     */
    readonly Security: VMSecurity;

    /**
     * Size of the disk as the guest sees it.
     *
     * See IVMHardDisk.SizeInGuest in the Virtual Server reference.
     *
     * @returns bytes
     * @throws ComError E_FILE_NOT_FOUND: the image file is gone
     * @throws ComError VM_E_HD_IMAGE_OPEN_FAIL: the image cannot be opened
     * @throws ComError VM_E_HD_IMAGE_ACCESS: reading or writing the image failed
     */
    readonly SizeInGuest: number;

    /**
     * Size of the image file on the host.
     *
     * See IVMHardDisk.SizeOnHost in the Virtual Server reference.
     *
     * @returns bytes
     */
    readonly SizeOnHost: number;

    /**
     * Space left on the host volume that holds the file.
     *
     * See IVMHardDisk.HostFreeDiskSpace in the Virtual Server reference.
     *
     * @returns bytes
     * @throws ComError E_BAD_PATHNAME: the path of the image is unusable
     */
    readonly HostFreeDiskSpace: number;

    /**
     * Parent of a differencing disk.
     *
     * Assign it to point the disk at a parent that was moved; it has to be the very image the disk was made from.
     *
     * Succeeds with S_FALSE: not a differencing disk; null is returned.
     *
     * See IVMHardDisk.Parent in the Virtual Server reference.
     *
     * @returns the parent disk, or null
     * @throws ComError E_FILE_NOT_FOUND: the parent file is missing
     * @throws ComError E_PATH_NOT_FOUND: the folder of the parent is missing
     * @throws ComError VM_E_PREF_READ_ERROR: the header of the image cannot be read
     * @throws ComError VM_E_HD_IMAGE_OPEN_FAIL: the image cannot be opened
     * @throws ComError VM_E_HD_IMAGE_ACCESS: reading or writing the image failed
     * @throws ComError VM_E_PARENT_CHILD_ID_MISMATCH: the IDs show that this disk was made from another parent
     */
    get Parent(): VMHardDisk | null;
    set Parent(value: VMHardDisk);

    /**
     * Names the host drive behind a disk of type vmDiskType_HostDrive.
     *
     * Succeeds with S_FALSE: the image is of another type; null is returned.
     *
     * See IVMHardDisk.HostDriveIdentifier in the Virtual Server reference.
     *
     * @returns drive name as in IVMHostInfo.HostDrives
     * @throws ComError E_FILE_NOT_FOUND: the image file is gone
     * @throws ComError VM_E_HOST_DRIVE_NOT_FOUND: the host drive is gone
     * @throws ComError VM_E_HD_IMAGE_OPEN_FAIL: the image cannot be opened
     * @throws ComError VM_E_HD_IMAGE_ACCESS: reading or writing the image failed
     */
    readonly HostDriveIdentifier: string | null;
  }

  /**
   * Ties a hard disk image to a bus location of a machine. Get one from IVMVirtualMachine.AddHardDiskConnection or
   * HardDiskConnections.
   */
  interface VMHardDiskConnection {
    /**
     * The disk image at this location.
     *
     * See IVMHardDiskConnection.HardDisk in the Virtual Server reference.
     *
     * @returns the disk
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_INVALID: no usable bus location, or no hard disk there
     */
    readonly HardDisk: VMHardDisk;

    /**
     * The undo disk that collects changes for this connection.
     *
     * See IVMHardDiskConnection.UndoHardDisk in the Virtual Server reference.
     *
     * @returns the undo disk
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_INVALID: no usable bus location, or no hard disk there
     * @throws ComError VM_E_HD_IMAGE_NOT_FOUND: the undo image is missing
     */
    readonly UndoHardDisk: VMHardDisk | null;

    /**
     * Moves the disk to another bus location.
     *
     * Only while the machine is off. A shared SCSI controller takes a single disk, as device 0.
     *
     * See IVMHardDiskConnection.SetBusLocation in the Virtual Server reference.
     *
     * @param busType IDE or SCSI
     * @param busNumber IDE 0 or 1, SCSI 0 to 3
     * @param deviceNumber IDE 0 or 1, SCSI 0 to 6, on a shared SCSI bus 0
     * @throws ComError E_INVALIDARG: no such bus location
     * @throws ComError VM_E_VM_RUNNING: the machine is running
     * @throws ComError VM_E_DRIVE_BUS_LOC_IN_USE: another device sits there
     * @throws ComError VM_E_DRIVE_INVALID: the disk is not usable
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void;

    /**
     * Type of the bus the disk sits on.
     *
     * See IVMHardDiskConnection.BusType in the Virtual Server reference.
     *
     * @returns bus type
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_INVALID: the connection has no usable bus location
     */
    readonly BusType: VMDriveBusType;

    /**
     * Number of the bus the disk sits on.
     *
     * See IVMHardDiskConnection.BusNumber in the Virtual Server reference.
     *
     * @returns bus number: IDE 0 or 1, SCSI 0 to 3
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_INVALID: the connection has no usable bus location
     */
    readonly BusNumber: number;

    /**
     * Place of the disk on its bus.
     *
     * See IVMHardDiskConnection.DeviceNumber in the Virtual Server reference.
     *
     * @returns device number: IDE 0 or 1, SCSI 0 to 6
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_INVALID: the connection has no usable bus location
     */
    readonly DeviceNumber: number;
  }

  /** A SCSI controller of a machine. Get one from IVMVirtualMachine.AddSCSIController or SCSIControllers. */
  interface VMSCSIController {
    /**
     * Sets whether the bus is shared, and the SCSI ID of the controller.
     *
     * For a cluster pass true and 6; controllers that share a bus need different IDs. Without sharing the ID is 7.
     *
     * See IVMSCSIController.Configure in the Virtual Server reference.
     *
     * @param isBusShared true for a shared bus, false (the default) for an own one
     * @param SCSIID 6 or 7 (the default)
     * @throws ComError E_INVALIDARG: the ID is neither 6 nor 7
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_PREF_NOT_FOUND: the machine no longer has this controller
     */
    Configure(isBusShared: boolean, SCSIID: number): void;

    /**
     * Internal ID of the controller, hidden from scripts.
     *
     * See IVMSCSIController._ID in the Virtual Server reference.
     *
     * @returns a number
     */
    readonly _ID: number;

    /**
     * SCSI ID of the controller.
     *
     * Change it with Configure.
     *
     * See IVMSCSIController.SCSIID in the Virtual Server reference.
     *
     * @returns 6 or 7
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly SCSIID: number;

    /**
     * Whether the controller is on a shared bus.
     *
     * Change it with Configure.
     *
     * See IVMSCSIController.IsBusShared in the Virtual Server reference.
     *
     * @returns true if shared
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly IsBusShared: boolean;
  }

  /**
   * A CD/DVD drive of a machine. Holds nothing, an ISO image or a drive of the host. Get one from
   * IVMVirtualMachine.DVDROMDrives or AddDVDROMDrive; events go to IVMDVDDriveEvents.
   */
  interface VMDVDDrive {
    /**
     * Moves the drive to another bus location.
     *
     * Only while the machine is off and has no saved state. IDE only.
     *
     * See IVMDVDDrive.SetBusLocation in the Virtual Server reference.
     *
     * @param busType vmDriveBusType_IDE
     * @param busNumber 0 primary, 1 secondary bus
     * @param deviceNumber 0 first, 1 second device on the bus
     * @throws ComError E_INVALIDARG: no such location, or busType is SCSI
     * @throws ComError VM_E_VM_RUNNING: the machine is running or saved
     * @throws ComError VM_E_DRIVE_BUS_LOC_IN_USE: another device sits there
     * @throws ComError VM_E_DRIVE_INVALID: the drive is not usable
     * @throws ComError VM_E_VM_UNKNOWN: the machine cannot be found, so nothing can be stored
     */
    SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void;

    /**
     * Type of the bus the drive sits on.
     *
     * See IVMDVDDrive.BusType in the Virtual Server reference.
     *
     * @returns bus type
     * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
     */
    readonly BusType: VMDriveBusType;

    /**
     * Number of the bus the drive sits on.
     *
     * On IDE, 0 is the primary and 1 the secondary bus.
     *
     * See IVMDVDDrive.BusNumber in the Virtual Server reference.
     *
     * @returns bus number, from 0
     * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
     */
    readonly BusNumber: number;

    /**
     * Place of the drive on its bus.
     *
     * On IDE, 0 is the first and 1 the second device.
     *
     * See IVMDVDDrive.DeviceNumber in the Virtual Server reference.
     *
     * @returns device number, from 0
     * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
     */
    readonly DeviceNumber: number;

    /**
     * Puts an ISO image into the drive.
     *
     * The drive must be empty first.
     *
     * See IVMDVDDrive.AttachImage in the Virtual Server reference.
     *
     * @param imagePath full path of the .iso file
     * @throws ComError E_POINTER: the path is null
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_IN_USE: an image or a host drive is attached already
     * @throws ComError VM_E_DRIVE_INVALID: no usable bus location, or not a CD/DVD drive
     */
    AttachImage(imagePath: string): void;

    /**
     * Takes the ISO image out.
     *
     * See IVMDVDDrive.ReleaseImage in the Virtual Server reference.
     *
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_MEDIA_WRONG_TYPE: no image is attached
     * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
     */
    ReleaseImage(): void;

    /**
     * Full path of the attached ISO image.
     *
     * See IVMDVDDrive.ImageFile in the Virtual Server reference.
     *
     * @returns path on the host
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
     * @throws ComError VM_E_MEDIA_WRONG_TYPE: no image is attached
     */
    readonly ImageFile: string;

    /**
     * Connects a CD/DVD drive of the host.
     *
     * The drive must be empty first; see ReleaseHostDrive and ReleaseImage.
     *
     * See IVMDVDDrive.AttachHostDrive in the Virtual Server reference.
     *
     * @param driveLetter letter of the host drive
     * @throws ComError E_INVALIDARG: no drive letter, or an unusable one
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_IN_USE: something is attached already, or another machine holds the host drive
     * @throws ComError VM_E_DRIVE_INVALID: no usable bus location, or the host drive is not a CD/DVD drive
     */
    AttachHostDrive(driveLetter: string): void;

    /**
     * Disconnects the host drive.
     *
     * See IVMDVDDrive.ReleaseHostDrive in the Virtual Server reference.
     *
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_MEDIA_WRONG_TYPE: no host drive is attached
     * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
     */
    ReleaseHostDrive(): void;

    /**
     * Letter of the attached host drive.
     *
     * See IVMDVDDrive.HostDriveLetter in the Virtual Server reference.
     *
     * @returns drive letter
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_MEDIA_WRONG_TYPE: no host drive is attached
     */
    readonly HostDriveLetter: string;

    /**
     * What is in the drive: nothing, an image or a host drive.
     *
     * See IVMDVDDrive.Attachment in the Virtual Server reference.
     *
     * @returns kind of attachment
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_DRIVE_INVALID: the drive has no usable bus location
     */
    readonly Attachment: VMDVDDriveAttachmentType;
  }

  /**
   * A floppy drive of a machine. Holds nothing, an image file or a drive of the host. Get one from
   * IVMVirtualMachine.FloppyDrives; events go to IVMFloppyDriveEvents.
   */
  interface VMFloppyDrive {
    /**
     * Puts a floppy image into the drive.
     *
     * See IVMFloppyDrive.AttachImage in the Virtual Server reference.
     *
     * @param mediaImagePath full path of the image file on the host
     * @throws ComError E_POINTER: the path is null
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_IMAGE_CAPTURE_FAIL: the image file cannot be opened
     */
    AttachImage(mediaImagePath: string): void;

    /**
     * Takes the image out.
     *
     * See IVMFloppyDrive.ReleaseImage in the Virtual Server reference.
     *
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_MEDIA_WRONG_TYPE: a host drive is attached instead
     * @throws ComError VM_E_NO_MEDIA_CAPTURED: the drive is empty
     */
    ReleaseImage(): void;

    /**
     * Full path of the attached image.
     *
     * See IVMFloppyDrive.ImageFile in the Virtual Server reference.
     *
     * @returns path on the host
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly ImageFile: string;

    /**
     * Connects a floppy drive of the host.
     *
     * See IVMFloppyDrive.AttachHostDrive in the Virtual Server reference.
     *
     * @param driveLetter letter of the host drive
     * @throws ComError E_INVALIDARG: no drive letter
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_HOST_FLOPPY_CAPTURE_FAIL: the host drive cannot be taken over
     */
    AttachHostDrive(driveLetter: string): void;

    /**
     * Disconnects the host drive.
     *
     * See IVMFloppyDrive.ReleaseHostDrive in the Virtual Server reference.
     *
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_MEDIA_WRONG_TYPE: an image is attached instead
     * @throws ComError VM_E_NO_MEDIA_CAPTURED: the drive is empty
     */
    ReleaseHostDrive(): void;

    /**
     * Letter of the attached host drive.
     *
     * See IVMFloppyDrive.HostDriveLetter in the Virtual Server reference.
     *
     * @returns drive letter
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_PREF_READ_ERROR: the settings of the drive cannot be read
     */
    readonly HostDriveLetter: string;

    /**
     * Number of the drive on the floppy controller.
     *
     * See IVMFloppyDrive.DriveNumber in the Virtual Server reference.
     *
     * @returns number, from 0
     */
    readonly DriveNumber: number;

    /**
     * What is in the drive: nothing, an image or a host drive.
     *
     * See IVMFloppyDrive.Attachment in the Virtual Server reference.
     *
     * @returns kind of attachment
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_PREF_READ_ERROR: the settings of the drive cannot be read
     */
    readonly Attachment: VMFloppyDriveAttachmentType;
  }

  /**
   * A serial port of a machine, tied to a host port, a text file, a named pipe or nothing. Get one from
   * IVMVirtualMachine.SerialPorts.
   */
  interface VMSerialPort {
    /**
     * Ties the port to something on the host.
     *
     * See IVMSerialPort.Configure in the Virtual Server reference.
     *
     * @param portType what to tie the port to
     * @param portName COM1, C:\SerialPort.txt or \\server\pipe\name, to match portType
     * @param connectImmediately true to open a host port as the machine starts; ignored for other types
     * @throws ComError E_POINTER: portName is null
     * @throws ComError E_INVALIDARG: unknown port type
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_PREF_ILLEGAL_VALUE: another port uses that name already
     */
    Configure(portType: VMSerialPortType, portName: string, connectImmediately: boolean): void;

    /**
     * Internal ID of the port, hidden from scripts.
     *
     * See IVMSerialPort._ID in the Virtual Server reference.
     *
     * @returns a number
     */
    readonly _ID: number;

    /**
     * What the port is tied to: host port, text file, pipe or nothing.
     *
     * See IVMSerialPort.Type in the Virtual Server reference.
     *
     * @returns kind of port
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly Type: VMSerialPortType;

    /**
     * What the port is tied to.
     *
     * A host port (COM1), a file path or a pipe path, depending on Type.
     *
     * See IVMSerialPort.Name in the Virtual Server reference.
     *
     * @returns name or path
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly Name: string;

    /**
     * Whether a host port is opened at start, before any modem command.
     *
     * Means something only for vmSerialPort_HostPort.
     *
     * See IVMSerialPort.ConnectImmediately in the Virtual Server reference.
     *
     * @returns true if opened at once
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly ConnectImmediately: boolean;
  }

  /** A parallel port of a machine. Get one from IVMVirtualMachine.ParallelPorts. */
  interface VMParallelPort {
    /**
     * Internal ID of the port, hidden from scripts.
     *
     * See IVMParallelPort._ID in the Virtual Server reference.
     *
     * @returns a number
     */
    readonly _ID: number;

    /**
     * Host port behind this port.
     *
     * Empty while no host port is attached.
     *
     * See IVMParallelPort.Name in the Virtual Server reference.
     *
     * @returns port name, like LPT1
     * @throws ComError E_INVALIDARG: the host has no such parallel port
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    Name: string;
  }

  /**
   * A virtual network that joins machines to each other and, through a host adapter, to the outside. Get one from
   * CreateVirtualNetwork, RegisterVirtualNetwork, FindVirtualNetwork or the VirtualNetworks collection of the server.
   */
  interface VMVirtualNetwork {
    /**
     * Internal ID of the network, hidden from scripts.
     *
     * See IVMVirtualNetwork._ID in the Virtual Server reference.
     *
     * @returns an opaque value
     */
    readonly _ID: SafeArray<number>;

    /**
     * Full path of the .vnc file of the network.
     *
     * See IVMVirtualNetwork.File in the Virtual Server reference.
     *
     * @returns absolute Windows path
     */
    readonly File: string;

    /**
     * Unique name of the network.
     *
     * Letter case does not count when names are compared.
     *
     * See IVMVirtualNetwork.Name in the Virtual Server reference.
     *
     * @returns network name
     * @throws ComError E_INVALIDARG: the name is empty
     */
    Name: string;

    /**
     * Free text kept with the network.
     *
     * See IVMVirtualNetwork.Notes in the Virtual Server reference.
     *
     * @returns the text
     * @throws ComError E_INVALIDARG: the text is empty
     */
    Notes: string;

    /**
     * Access rights on this network.
     *
     * See IVMVirtualNetwork.Security in the Virtual Server reference.
     *
     * @returns an IVMSecurity object
     * @throws ComError E_OUTOFMEMORY: no memory left to build the object
     */
    readonly Security: VMSecurity;

    /**
     * Name of the host network adapter through which the network reaches the outside.
     *
     * Use a name from IVMHostInfo.NetworkAdapters. With an empty string the guests see only each other.
     *
     * See IVMVirtualNetwork.HostAdapter in the Virtual Server reference.
     *
     * @returns adapter name, or an empty string
     * @throws ComError VM_E_ADAPTER_NOT_FOUND: the host has no such adapter, or it was removed or disabled
     */
    HostAdapter: string;

    /**
     * Machine adapters plugged into this network.
     *
     * See IVMVirtualNetwork.NetworkAdapters in the Virtual Server reference.
     *
     * @returns collection of IVMNetworkAdapter
     */
    readonly NetworkAdapters: VMNetworkAdapterCollection;

    /**
     * DHCP server of this network, which hands out guest IP addresses.
     *
     * See IVMVirtualNetwork.DHCPVirtualNetworkServer in the Virtual Server reference.
     *
     * @returns the IVMDHCPVirtualNetworkServer object
     * @throws ComError E_FAIL: the DHCP server cannot be reached
     */
    readonly DHCPVirtualNetworkServer: VMDHCPVirtualNetworkServer;

    /**
     * Bytes sent by the network, per second, at the moment.
     *
     * See IVMVirtualNetwork.BytesSent in the Virtual Server reference.
     *
     * @returns bytes per second
     */
    readonly BytesSent: number;

    /**
     * Bytes sent in each of the last 60 seconds.
     *
     * See IVMVirtualNetwork.BytesSentHistory in the Virtual Server reference.
     *
     * @returns array of 60 unsigned numbers, bytes per second
     */
    readonly BytesSentHistory: SafeArray<number>;

    /**
     * Bytes received by the network, per second, at the moment.
     *
     * See IVMVirtualNetwork.BytesReceived in the Virtual Server reference.
     *
     * @returns bytes per second
     */
    readonly BytesReceived: number;

    /**
     * Bytes received in each of the last 60 seconds.
     *
     * See IVMVirtualNetwork.BytesReceivedHistory in the Virtual Server reference.
     *
     * @returns array of 60 unsigned numbers, bytes per second
     */
    readonly BytesReceivedHistory: SafeArray<number>;

    /**
     * Bytes thrown away by the network, per second, at the moment.
     *
     * See IVMVirtualNetwork.BytesDropped in the Virtual Server reference.
     *
     * @returns bytes per second
     */
    readonly BytesDropped: number;

    /**
     * Bytes thrown away in each of the last 60 seconds.
     *
     * See IVMVirtualNetwork.BytesDroppedHistory in the Virtual Server reference.
     *
     * @returns array of 60 unsigned numbers, bytes per second
     */
    readonly BytesDroppedHistory: SafeArray<number>;

    /**
     * Packets sent by the network, per second, at the moment.
     *
     * See IVMVirtualNetwork.PacketsSent in the Virtual Server reference.
     *
     * @returns packets per second
     */
    readonly PacketsSent: number;

    /**
     * Packets sent in each of the last 60 seconds.
     *
     * See IVMVirtualNetwork.PacketsSentHistory in the Virtual Server reference.
     *
     * @returns array of 60 unsigned numbers, packets per second
     */
    readonly PacketsSentHistory: SafeArray<number>;

    /**
     * Packets received by the network, per second, at the moment.
     *
     * See IVMVirtualNetwork.PacketsReceived in the Virtual Server reference.
     *
     * @returns packets per second
     */
    readonly PacketsReceived: number;

    /**
     * Packets received in each of the last 60 seconds.
     *
     * See IVMVirtualNetwork.PacketsReceivedHistory in the Virtual Server reference.
     *
     * @returns array of 60 unsigned numbers, packets per second
     */
    readonly PacketsReceivedHistory: SafeArray<number>;

    /**
     * Packets thrown away by the network, per second, at the moment.
     *
     * See IVMVirtualNetwork.PacketsDropped in the Virtual Server reference.
     *
     * @returns packets per second
     */
    readonly PacketsDropped: number;

    /**
     * Packets thrown away in each of the last 60 seconds.
     *
     * See IVMVirtualNetwork.PacketsDroppedHistory in the Virtual Server reference.
     *
     * @returns array of 60 unsigned numbers, packets per second
     */
    readonly PacketsDroppedHistory: SafeArray<number>;
  }

  /**
   * The DHCP server built into a virtual network; it hands IP addresses to guests. Get it from
   * IVMVirtualNetwork.DHCPVirtualNetworkServer.
   */
  interface VMDHCPVirtualNetworkServer {
    /**
     * Sets the network, the address pool and the own address of the server.
     *
     * All values are IPv4 addresses in dotted form. The first 15 usable addresses of the network are reserved, so in
     * 192.168.0.0/255.255.255.0 the pool can run from .16 to .254.
     *
     * See IVMDHCPVirtualNetworkServer.ConfigureDHCPServer in the Virtual Server reference.
     *
     * @param network base address, like 192.168.0.0
     * @param networkMask mask, like 255.255.255.0
     * @param startingIPAddress first address to hand out, the 16th of the network or later
     * @param endingIPAddress last address to hand out
     * @param serverIPAddress address of the server itself, below startingIPAddress
     * @throws ComError E_INVALIDARG: an argument is empty
     * @throws ComError VM_E_INVALID_IP_ADDRESS: an argument is not an IPv4 address
     * @throws ComError VM_E_INVALID_NETWORK_ADDRESS: network is not of class A, B or C
     * @throws ComError VM_E_INVALID_NETWORK_MASK: the mask does not fit the class of the network
     * @throws ComError VM_E_INVALID_ENDING_ADDRESS: the last pool address is outside the network
     * @throws ComError VM_E_INVALID_STARTING_ADDRESS: the first pool address is reserved or outside the network
     * @throws ComError VM_E_INVALID_ADDRESS_RANGE: the pool starts after it ends
     */
    ConfigureDHCPServer(
      network: string,
      networkMask: string,
      startingIPAddress: string,
      endingIPAddress: string,
      serverIPAddress: string,
    ): void;

    /**
     * Sets the three times of a lease.
     *
     * Each is a number of seconds from 1 to 4294967295. They must rise strictly: renewal, then rebinding, then lease.
     *
     * See IVMDHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes in the Virtual Server reference.
     *
     * @param leaseTime seconds until a lease ends
     * @param leaseRenewalTime seconds until the guest asks to renew
     * @param leaseRebindingTime seconds until the guest looks for another server
     * @throws ComError E_INVALIDARG: a time is out of range or they do not rise
     * @throws ComError DISP_E_BADVARTYPE: a value is not convertible to a number
     * @throws ComError DISP_E_OVERFLOW: a value is above 4294967295
     */
    ConfigureDHCPLeaseTimes(leaseTime: number, leaseRenewalTime: number, leaseRebindingTime: number): void;

    /**
     * Switches the DHCP server on or off.
     *
     * See IVMDHCPVirtualNetworkServer.IsEnabled in the Virtual Server reference.
     *
     * @returns true while the server answers guests
     */
    IsEnabled: boolean;

    /**
     * Base address of the served network.
     *
     * Together with NetworkMask it fixes which addresses exist; the lowest and the highest (broadcast) are never handed
     * out.
     *
     * See IVMDHCPVirtualNetworkServer.Network in the Virtual Server reference.
     *
     * @returns address in dotted form, like 10.237.0.1
     */
    readonly Network: string;

    /**
     * Mask of the served network.
     *
     * See Network. Change it with ConfigureDHCPServer.
     *
     * See IVMDHCPVirtualNetworkServer.NetworkMask in the Virtual Server reference.
     *
     * @returns mask in dotted form, like 255.255.0.0
     */
    readonly NetworkMask: string;

    /**
     * First address of the pool.
     *
     * Change it with ConfigureDHCPServer.
     *
     * See IVMDHCPVirtualNetworkServer.StartingIPAddress in the Virtual Server reference.
     *
     * @returns address in dotted form, like 10.237.0.1
     */
    readonly StartingIPAddress: string;

    /**
     * Last address of the pool.
     *
     * Change it with ConfigureDHCPServer.
     *
     * See IVMDHCPVirtualNetworkServer.EndingIPAddress in the Virtual Server reference.
     *
     * @returns address in dotted form, like 10.237.0.1
     */
    readonly EndingIPAddress: string;

    /**
     * Own address of the DHCP server.
     *
     * Change it with ConfigureDHCPServer.
     *
     * See IVMDHCPVirtualNetworkServer.ServerIPAddress in the Virtual Server reference.
     *
     * @returns address in dotted form, like 10.237.0.1
     */
    readonly ServerIPAddress: string;

    /**
     * Seconds until a lease ends.
     *
     * At least 60. Change it with ConfigureDHCPLeaseTimes.
     *
     * See IVMDHCPVirtualNetworkServer.LeaseTime in the Virtual Server reference.
     *
     * @returns seconds
     */
    readonly LeaseTime: number;

    /**
     * Seconds until a guest asks to keep its address.
     *
     * At least 30. Change it with ConfigureDHCPLeaseTimes.
     *
     * See IVMDHCPVirtualNetworkServer.LeaseRenewalTime in the Virtual Server reference.
     *
     * @returns seconds
     */
    readonly LeaseRenewalTime: number;

    /**
     * Seconds until a guest without an answer looks for another server.
     *
     * At least 45. Change it with ConfigureDHCPLeaseTimes.
     *
     * See IVMDHCPVirtualNetworkServer.LeaseRebindingTime in the Virtual Server reference.
     *
     * @returns seconds
     */
    readonly LeaseRebindingTime: number;

    /**
     * Default gateway that guests are told.
     *
     * Assign an empty string to have none.
     *
     * See IVMDHCPVirtualNetworkServer.DefaultGatewayAddress in the Virtual Server reference.
     *
     * @returns address in dotted form, like 10.237.0.1
     * @throws ComError VM_E_INVALID_IP_ADDRESS: not a dotted IPv4 address
     */
    DefaultGatewayAddress: string;

    /**
     * DNS servers that guests are told, separated by commas.
     *
     * Example: 10.237.0.3,10.237.0.4
     *
     * See IVMDHCPVirtualNetworkServer.DNSServers in the Virtual Server reference.
     *
     * @returns dotted addresses with commas between
     * @throws ComError E_INVALIDARG: the text is empty
     * @throws ComError VM_E_INVALID_IP_ADDRESS: an address in the list is malformed
     */
    DNSServers: string;

    /**
     * WINS servers that guests are told, separated by commas.
     *
     * Example: 10.237.0.3,10.237.0.4
     *
     * See IVMDHCPVirtualNetworkServer.WINSServers in the Virtual Server reference.
     *
     * @returns dotted addresses with commas between
     * @throws ComError E_INVALIDARG: the text is empty
     * @throws ComError VM_E_INVALID_IP_ADDRESS: an address in the list is malformed
     */
    WINSServers: string;
  }

  /**
   * A virtual network card of a machine. It reaches the host only through a virtual network. Get one from
   * IVMVirtualMachine.AddNetworkAdapter or a NetworkAdapters collection.
   */
  interface VMNetworkAdapter {
    /**
     * Internal ID of the adapter, hidden from scripts.
     *
     * See IVMNetworkAdapter._ID in the Virtual Server reference.
     *
     * @returns a number
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly _ID: number;

    /**
     * Machine the adapter belongs to.
     *
     * See IVMNetworkAdapter.VirtualMachine in the Virtual Server reference.
     *
     * @returns the machine
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly VirtualMachine: VMVirtualMachine;

    /**
     * Plugs the adapter into a virtual network.
     *
     * See IVMNetworkAdapter.AttachToVirtualNetwork in the Virtual Server reference.
     *
     * @param virtualNetwork network to plug into
     * @throws ComError E_POINTER: null was passed
     * @throws ComError E_INVALIDARG: the object is not a virtual network
     * @throws ComError E_ACCESSDENIED: you may not use that network
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     * @throws ComError VM_E_INVALID_VIRTUAL_NETWORK_ID: that network no longer exists
     */
    AttachToVirtualNetwork(virtualNetwork: VMVirtualNetwork): void;

    /**
     * Unplugs the adapter from its virtual network.
     *
     * VirtualNetwork is null afterwards.
     *
     * See IVMNetworkAdapter.DetachFromVirtualNetwork in the Virtual Server reference.
     */
    DetachFromVirtualNetwork(): void;

    /**
     * Virtual network the adapter is plugged into.
     *
     * Succeeds with S_FALSE: the adapter is unplugged; null is returned.
     *
     * See IVMNetworkAdapter.VirtualNetwork in the Virtual Server reference.
     *
     * @returns the network, or null
     * @throws ComError VM_E_INVALID_VIRTUAL_NETWORK_ID: the stored network ID is not valid
     */
    readonly VirtualNetwork: VMVirtualNetwork | null;

    /**
     * MAC address of the adapter.
     *
     * Can be assigned only while IsEthernetAddressDynamic is false. Starts as 00-00-00-00-00-00; most guests reject
     * that.
     *
     * See IVMNetworkAdapter.EthernetAddress in the Virtual Server reference.
     *
     * @returns six hexadecimal bytes, XX-XX-XX-XX-XX-XX
     * @throws ComError E_INVALIDARG: not of the form XX-XX-XX-XX-XX-XX
     * @throws ComError VM_E_CANT_SET_DYNAMIC_MAC_ADDRESS: the server generates the address; set
     *   IsEthernetAddressDynamic to false first
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    EthernetAddress: string;

    /**
     * Whether the server generates the MAC address.
     *
     * True at first, which avoids clashes between machines. After setting false, assign a valid EthernetAddress.
     *
     * See IVMNetworkAdapter.IsEthernetAddressDynamic in the Virtual Server reference.
     *
     * @returns true if generated, false if fixed
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    IsEthernetAddressDynamic: boolean;
  }

  /**
   * Owner, group and access rights of a Virtual Server object. Edit it, then assign it back to the Security property it
   * came from; new ones come from the class VirtualServer.VMSecurity.
   */
  interface VMSecurity {
    /**
     * Adds an entry for an account.
     *
     * The entry starts without any right; switch rights on in the result.
     *
     * See IVMSecurity.AddEntry in the Virtual Server reference.
     *
     * @param nameOrSid account name or SID string
     * @param type allowing or denying entry
     * @returns the new entry
     * @throws ComError E_POINTER: the name is null
     * @throws ComError E_INVALIDARG: unknown account or entry type
     * @throws ComError VM_E_SECURITY_DUPLICATE_USER: the account has an entry of this type already
     */
    AddEntry(nameOrSid: string, type: VMAccessRightsType): VMAccessRights;

    /**
     * Looks up the entry of an account.
     *
     * Succeeds with S_FALSE: the account has no entry of this type; null is returned.
     *
     * See IVMSecurity.FindEntry in the Virtual Server reference.
     *
     * @param nameOrSid account name or SID string
     * @param type allowing or denying entry
     * @returns the entry, or null
     * @throws ComError E_POINTER: the name is null
     * @throws ComError E_INVALIDARG: unknown entry type
     */
    FindEntry(nameOrSid: string, type: VMAccessRightsType): VMAccessRights | null;

    /**
     * Removes an entry.
     *
     * Succeeds with S_FALSE: the entry is not there or was removed before.
     *
     * See IVMSecurity.RemoveEntry in the Virtual Server reference.
     *
     * @param entryToDelete entry from AccessRights, AddEntry or FindEntry
     * @throws ComError E_POINTER: null was passed
     */
    RemoveEntry(entryToDelete: VMAccessRights): void;

    /**
     * Packs the settings into a self-relative SECURITY_DESCRIPTOR.
     *
     * Hidden from scripts. Native callers free the memory with CoTaskMemFree.
     *
     * See IVMSecurity._ToSecurityDescriptor in the Virtual Server reference.
     *
     * @param genericMapping GENERIC_MAPPING of the protected kind of object
     * @returns the descriptor and its length in bytes
     * @throws ComError E_OUTOFMEMORY: not enough memory for the descriptor
     */
    _ToSecurityDescriptor(genericMapping: any): {
      securityDescriptorLength: number;
      securityDescriptor: SafeArray<number>;
    };

    /**
     * Account name of the owner.
     *
     * Reads as a SID string when no name can be found for it.
     *
     * See IVMSecurity.OwnerName in the Virtual Server reference.
     *
     * @returns account name or SID string
     * @throws ComError E_INVALIDARG: empty or not a known account
     */
    OwnerName: string;

    /**
     * SID string of the owner.
     *
     * See IVMSecurity.OwnerSid in the Virtual Server reference.
     *
     * @returns SID in S-1-... form
     * @throws ComError E_INVALIDARG: empty or not a SID
     */
    OwnerSid: string;

    /**
     * Account name of the primary group.
     *
     * Reads as a SID string when no name can be found for it.
     *
     * See IVMSecurity.GroupName in the Virtual Server reference.
     *
     * @returns account name or SID string
     * @throws ComError E_INVALIDARG: empty or not a known account
     */
    GroupName: string;

    /**
     * SID string of the primary group.
     *
     * See IVMSecurity.GroupSid in the Virtual Server reference.
     *
     * @returns SID in S-1-... form
     * @throws ComError E_INVALIDARG: empty or not a SID
     */
    GroupSid: string;

    /**
     * All access control entries (the DACL).
     *
     * See IVMSecurity.AccessRights in the Virtual Server reference.
     *
     * @returns collection of entries
     */
    readonly AccessRights: VMAccessRightsCollection;

    /**
     * Rights of whoever makes the call.
     *
     * See IVMSecurity.CurrentUserAccessRights in the Virtual Server reference.
     *
     * @returns an entry with the rights of the caller
     */
    readonly CurrentUserAccessRights: VMAccessRights;
  }

  /**
   * One access control entry: an account or group and the rights it is allowed or denied. Get one from the AccessRights
   * collection, AddEntry or FindEntry of an IVMSecurity.
   */
  interface VMAccessRights {
    /**
     * Who the entry is for, by account name.
     *
     * Reads as a SID string when no name can be found for it.
     *
     * See IVMAccessRights.Name in the Virtual Server reference.
     *
     * @returns account name or SID string
     * @throws ComError E_INVALIDARG: the name is empty or no such account exists
     */
    Name: string;

    /**
     * Who the entry is for, by SID.
     *
     * See IVMAccessRights.Sid in the Virtual Server reference.
     *
     * @returns SID in S-1-... form
     * @throws ComError E_INVALIDARG: the text is empty or not a SID
     */
    Sid: string;

    /**
     * Whether the rights are granted or refused.
     *
     * See IVMAccessRights.Type in the Virtual Server reference.
     *
     * @returns kind of the entry
     * @throws ComError E_INVALIDARG: not a VMAccessRightsType value
     */
    Type: VMAccessRightsType;

    /**
     * Inheritance flags of the entry, as in a Win32 ACE.
     *
     * They say how objects and containers below receive the entry.
     *
     * See IVMAccessRights.Flags in the Virtual Server reference.
     *
     * @returns flag byte, 0 to 255
     * @throws ComError E_INVALIDARG: unknown flag bits
     */
    Flags: number;

    /**
     * Whether the entry covers writing to the object.
     *
     * A generic right: on a machine it becomes FILE_GENERIC_WRITE on the .vmc file.
     *
     * See IVMAccessRights.WriteAccess in the Virtual Server reference.
     *
     * @returns true if the entry covers it; Type tells whether it is allowed or denied
     */
    WriteAccess: boolean;

    /**
     * Whether the entry covers reading the object.
     *
     * A generic right, translated into file rights on the configuration file of the object.
     *
     * See IVMAccessRights.ReadAccess in the Virtual Server reference.
     *
     * @returns true if the entry covers it; Type tells whether it is allowed or denied
     */
    ReadAccess: boolean;

    /**
     * Whether the entry covers executing the object.
     *
     * A generic right, translated into file rights on the configuration file of the object.
     *
     * See IVMAccessRights.ExecuteAccess in the Virtual Server reference.
     *
     * @returns true if the entry covers it; Type tells whether it is allowed or denied
     */
    ExecuteAccess: boolean;

    /**
     * Whether the entry covers deleting the object.
     *
     * See IVMAccessRights.DeleteAccess in the Virtual Server reference.
     *
     * @returns true if the entry covers it; Type tells whether it is allowed or denied
     */
    DeleteAccess: boolean;

    /**
     * Whether the entry covers reading the permissions of the object.
     *
     * See IVMAccessRights.ReadPermissions in the Virtual Server reference.
     *
     * @returns true if the entry covers it; Type tells whether it is allowed or denied
     */
    ReadPermissions: boolean;

    /**
     * Whether the entry covers changing the permissions of the object.
     *
     * See IVMAccessRights.ChangePermissions in the Virtual Server reference.
     *
     * @returns true if the entry covers it; Type tells whether it is allowed or denied
     */
    ChangePermissions: boolean;

    /**
     * Whether the entry covers rights that do not add up to read, write or execute.
     *
     * Which special rights these are cannot be edited through this interface, but the entry keeps them.
     *
     * See IVMAccessRights.SpecialAccess in the Virtual Server reference.
     *
     * @returns true if the entry covers it; Type tells whether it is allowed or denied
     */
    SpecialAccess: boolean;

    /**
     * Gives the rights of the entry as a Win32 access mask.
     *
     * Hidden from scripts. The mapping decides which specific bits stand for read, write and execute.
     *
     * See IVMAccessRights._GetAccessMask in the Virtual Server reference.
     *
     * @param genericMapping GENERIC_MAPPING of the protected kind of object
     * @returns the rights, one bit each
     */
    _GetAccessMask(genericMapping: any): number;
  }

  /**
   * One way for a remote-control (VMRC) client to prove who it is, such as NTLM or Kerberos. Get one from
   * IVMVirtualServer.VMRCAuthenticators.
   */
  interface VMRCAuthenticator {
    /**
     * Which authentication the object stands for.
     *
     * See IVMRCAuthenticator.Type in the Virtual Server reference.
     *
     * @returns authentication type
     */
    readonly Type: VMRCAuthenticationType;

    /**
     * Name of the authenticator.
     *
     * See IVMRCAuthenticator.Name in the Virtual Server reference.
     *
     * @returns text
     */
    readonly Name: string;

    /**
     * Describes the authenticator in words.
     *
     * See IVMRCAuthenticator.Description in the Virtual Server reference.
     *
     * @returns text
     */
    readonly Description: string;
  }

  /**
   * The remote-control (VMRC) client as an ActiveX control: shows the screen of a machine and sends it keyboard and
   * mouse input. Events go to _IVMRCClientControlEvents.
   */
  interface VMRCClientControl {
    /**
     * Opens a dialog box with version and copyright.
     *
     * See IVMRCClientControl.AboutBox in the Virtual Server reference.
     */
    AboutBox(): void;

    /**
     * Shows the administrative screen of the control.
     *
     * See IVMRCClientControl.AdminDisplay in the Virtual Server reference.
     */
    AdminDisplay(): void;

    /**
     * Whether the administrator functions of the client are on.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.AdministratorMode in the Virtual Server reference.
     *
     * @returns true if on
     * @throws ComError E_INVALIDARG: null was passed
     */
    AdministratorMode: boolean;

    /**
     * Whether the control sets its own size.
     *
     * Always true; what is assigned has no effect.
     *
     * See IVMRCClientControl.AutoSize in the Virtual Server reference.
     *
     * @returns true
     * @throws ComError E_INVALIDARG: null was passed
     */
    AutoSize: boolean;

    /**
     * Connects to the VMRC server in ServerAddress and ServerPort.
     *
     * An existing connection is closed first.
     *
     * See IVMRCClientControl.Connect in the Virtual Server reference.
     */
    Connect(): void;

    /**
     * Closes the connection to the VMRC server.
     *
     * See IVMRCClientControl.Disconnect in the Virtual Server reference.
     */
    Disconnect(): void;

    /**
     * Whether the control reacts to input.
     *
     * See IVMRCClientControl.Enabled in the Virtual Server reference.
     *
     * @returns true if enabled
     * @throws ComError E_INVALIDARG: null was passed
     */
    Enabled: boolean;

    /**
     * Key that takes keyboard and mouse back from the guest.
     *
     * Key_RightAlt at first.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.HostKey in the Virtual Server reference.
     *
     * @returns key identifier
     * @throws ComError E_INVALIDARG: null was passed
     */
    HostKey: string;

    /**
     * Background color of the menu.
     *
     * Six hexadecimal digits as in HTML but without #: FF0000 is red.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.MenuBackColor in the Virtual Server reference.
     *
     * @returns color as rrggbb
     * @throws ComError E_INVALIDARG: null was passed
     */
    MenuBackColor: string;

    /**
     * Whether the menu is shown.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.MenuEnabled in the Virtual Server reference.
     *
     * @returns true if shown
     * @throws ComError E_INVALIDARG: null was passed
     */
    MenuEnabled: boolean;

    /**
     * Text color of the menu.
     *
     * Six hexadecimal digits as in HTML but without #: FF0000 is red.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.MenuFontColor in the Virtual Server reference.
     *
     * @returns color as rrggbb
     * @throws ComError E_INVALIDARG: null was passed
     */
    MenuFontColor: string;

    /**
     * Font of the menu.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.MenuFontFace in the Virtual Server reference.
     *
     * @returns font name
     * @throws ComError E_INVALIDARG: null was passed
     */
    MenuFontFace: string;

    /**
     * Font size of the menu.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.MenuFontSize in the Virtual Server reference.
     *
     * @returns size
     * @throws ComError E_INVALIDARG: null was passed
     */
    MenuFontSize: number;

    /**
     * Height of the menu.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.MenuHeight in the Virtual Server reference.
     *
     * @returns pixels
     * @throws ComError E_INVALIDARG: null was passed
     */
    MenuHeight: number;

    /**
     * How far the control has loaded.
     *
     * Uses the READYSTATE numbers common to ActiveX controls.
     *
     * See IVMRCClientControl.ReadyState in the Virtual Server reference.
     *
     * @returns 0 to 4, 4 is complete
     * @throws ComError E_INVALIDARG: null was passed
     */
    ReadyState: number;

    /**
     * Whether the screen is drawn with few colors.
     *
     * Saves traffic on slow networks. Takes effect with the next connection.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.ReducedColorsMode in the Virtual Server reference.
     *
     * @returns true if on
     * @throws ComError E_INVALIDARG: null was passed
     */
    ReducedColorsMode: boolean;

    /**
     * Draws the client window again.
     *
     * See IVMRCClientControl.Refresh in the Virtual Server reference.
     */
    Refresh(): void;

    /**
     * Plays a sequence of keys in the guest that has the focus.
     *
     * Parts are separated by commas. A key alone is pressed and let go. DOWN before a key only presses it, UP only lets
     * it go, HOLD waits 200 ms. Example for a capital M: DOWN,Key_LeftShift,Key_M,UP,Key_LeftShift
     *
     * See IVMRCClientControl.SendKeySequence in the Virtual Server reference.
     *
     * @param keySequence key identifiers and modifiers with commas between
     * @throws ComError E_INVALIDARG: null, an unknown key or a malformed sequence
     */
    SendKeySequence(keySequence: string): void;

    /**
     * Address of the VMRC server.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.ServerAddress in the Virtual Server reference.
     *
     * @returns DNS name or dotted address
     * @throws ComError E_INVALIDARG: null was passed
     */
    ServerAddress: string;

    /**
     * Height of the remote screen.
     *
     * See IVMRCClientControl.ServerDisplayHeight in the Virtual Server reference.
     *
     * @returns pixels
     * @throws ComError E_INVALIDARG: no place for the result
     */
    readonly ServerDisplayHeight: number;

    /**
     * Name of the machine to show.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.ServerDisplayName in the Virtual Server reference.
     *
     * @returns machine name
     * @throws ComError E_INVALIDARG: null was passed
     */
    ServerDisplayName: string;

    /**
     * Width of the remote screen.
     *
     * See IVMRCClientControl.ServerDisplayWidth in the Virtual Server reference.
     *
     * @returns pixels
     * @throws ComError E_INVALIDARG: no place for the result
     */
    readonly ServerDisplayWidth: number;

    /**
     * TCP port that the VMRC server listens on.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.ServerPort in the Virtual Server reference.
     *
     * @returns port number
     * @throws ComError E_INVALIDARG: null or a negative number
     */
    ServerPort: number;

    /**
     * Opens a view with details of the connection.
     *
     * See IVMRCClientControl.ShowConnectionInfo in the Virtual Server reference.
     */
    ShowConnectionInfo(): void;

    /**
     * Whether the picture is scaled to the size of the window.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.ShrinkEnabled in the Virtual Server reference.
     *
     * @returns true if scaled
     * @throws ComError E_INVALIDARG: null was passed
     */
    ShrinkEnabled: boolean;

    /**
     * State of the connection.
     *
     * See IVMRCClientControl.State in the Virtual Server reference.
     *
     * @returns connection state
     * @throws ComError E_INVALIDARG: no place for the result
     */
    readonly State: VMRCState;

    /**
     * Domain to sign in with.
     *
     * Write-only. Leave UserName, UserPassword and this one all empty to sign in as the current user.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.UserDomain in the Virtual Server reference.
     *
     * @returns domain name
     * @throws ComError E_INVALIDARG: null was passed
     */
    set UserDomain(value: string);

    /**
     * User name to sign in with.
     *
     * Write-only. Leave UserDomain, UserPassword and this one all empty to sign in as the current user.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.UserName in the Virtual Server reference.
     *
     * @returns account name
     * @throws ComError E_INVALIDARG: null was passed
     */
    set UserName(value: string);

    /**
     * Password to sign in with.
     *
     * Write-only, and held as plain text. Leave UserDomain, UserName and this one all empty to sign in as the current
     * user.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.UserPassword in the Virtual Server reference.
     *
     * @returns password
     * @throws ComError E_INVALIDARG: null was passed
     */
    set UserPassword(value: string);

    /**
     * Whether the client only watches.
     *
     * No keyboard or mouse input reaches the server while true.
     *
     * Succeeds with S_FALSE: cannot be changed now, nothing changes.
     *
     * See IVMRCClientControl.ViewOnlyMode in the Virtual Server reference.
     *
     * @returns true if on
     * @throws ComError E_INVALIDARG: null was passed
     */
    ViewOnlyMode: boolean;
  }

  /** The support drivers of Virtual Server on the host, as found in IVMVirtualServer.SupportDrivers. */
  interface VMSupportDriverCollection {
    /** The default member, Item. */
    (index: number): VMSupportDriver;

    /**
     * How many drivers the collection holds.
     *
     * See IVMSupportDriverCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     */
    readonly Count: number;

    /**
     * Gives the driver at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMSupportDriverCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     */
    Item(index: number): VMSupportDriver;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMSupportDriverCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** All virtual machines registered with the server, as found in IVMVirtualServer.VirtualMachines. */
  interface VMVirtualMachineCollection {
    /** The default member, Item. */
    (index: number): VMVirtualMachine;

    /**
     * How many machines the collection holds.
     *
     * See IVMVirtualMachineCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     */
    readonly Count: number;

    /**
     * Gives the virtual machine at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMVirtualMachineCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     */
    Item(index: number): VMVirtualMachine;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMVirtualMachineCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** The tasks the server knows about, as found in IVMVirtualServer.Tasks. */
  interface VMTaskCollection {
    /** The default member, Item. */
    (index: number): VMTask;

    /**
     * How many tasks the collection holds.
     *
     * See IVMTaskCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     */
    readonly Count: number;

    /**
     * Gives the task at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMTaskCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count, or that task is gone
     */
    Item(index: number): VMTask;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMTaskCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** The hard disk connections of one machine, as found in IVMVirtualMachine.HardDiskConnections. */
  interface VMHardDiskConnectionCollection {
    /** The default member, Item. */
    (index: number): VMHardDiskConnection;

    /**
     * How many connections the collection holds.
     *
     * See IVMHardDiskConnectionCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly Count: number;

    /**
     * Gives the connection at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMHardDiskConnectionCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    Item(index: number): VMHardDiskConnection;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMHardDiskConnectionCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** The SCSI controllers of one machine, as found in IVMVirtualMachine.SCSIControllers. */
  interface VMSCSIControllerCollection {
    /** The default member, Item. */
    (index: number): VMSCSIController;

    /**
     * How many controllers the collection holds.
     *
     * See IVMSCSIControllerCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly Count: number;

    /**
     * Gives the controller at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMSCSIControllerCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    Item(index: number): VMSCSIController;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMSCSIControllerCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** The CD/DVD drives of one machine, as found in IVMVirtualMachine.DVDROMDrives. */
  interface VMDVDDriveCollection {
    /** The default member, Item. */
    (index: number): VMDVDDrive;

    /**
     * How many drives the collection holds.
     *
     * See IVMDVDDriveCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly Count: number;

    /**
     * Gives the drive at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMDVDDriveCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    Item(index: number): VMDVDDrive;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMDVDDriveCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** The floppy drives of one machine, as found in IVMVirtualMachine.FloppyDrives. */
  interface VMFloppyDriveCollection {
    /** The default member, Item. */
    (index: number): VMFloppyDrive;

    /**
     * How many drives the collection holds.
     *
     * See IVMFloppyDriveCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly Count: number;

    /**
     * Gives the drive at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMFloppyDriveCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    Item(index: number): VMFloppyDrive;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMFloppyDriveCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** The serial ports of one machine, as found in IVMVirtualMachine.SerialPorts. */
  interface VMSerialPortCollection {
    /** The default member, Item. */
    (index: number): VMSerialPort;

    /**
     * How many ports the collection holds.
     *
     * See IVMSerialPortCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     */
    readonly Count: number;

    /**
     * Gives the port at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMSerialPortCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    Item(index: number): VMSerialPort;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMSerialPortCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** The parallel ports of one machine, as found in IVMVirtualMachine.ParallelPorts. */
  interface VMParallelPortCollection {
    /** The default member, Item. */
    (index: number): VMParallelPort;

    /**
     * How many ports the collection holds.
     *
     * See IVMParallelPortCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    readonly Count: number;

    /**
     * Gives the port at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMParallelPortCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     * @throws ComError VM_E_VM_UNKNOWN: the machine is no longer known to the server
     */
    Item(index: number): VMParallelPort;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMParallelPortCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** All virtual networks registered with the server, as found in IVMVirtualServer.VirtualNetworks. */
  interface VMVirtualNetworkCollection {
    /** The default member, Item. */
    (index: number): VMVirtualNetwork | null;

    /**
     * How many networks the collection holds.
     *
     * See IVMVirtualNetworkCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     */
    readonly Count: number;

    /**
     * Gives the virtual network at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * Succeeds with S_FALSE: no network at that position; null is returned.
     *
     * See IVMVirtualNetworkCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     */
    Item(index: number): VMVirtualNetwork | null;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMVirtualNetworkCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /**
   * A set of virtual network adapters: those of a machine, of a virtual network, or those of the server that are
   * attached to no network (UnconnectedNetworkAdapters).
   */
  interface VMNetworkAdapterCollection {
    /** The default member, Item. */
    (index: number): VMNetworkAdapter;

    /**
     * How many adapters the collection holds.
     *
     * See IVMNetworkAdapterCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     */
    readonly Count: number;

    /**
     * Gives the adapter at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMNetworkAdapterCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     */
    Item(index: number): VMNetworkAdapter;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMNetworkAdapterCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /**
   * The access control entries of one security object (its DACL), as found in IVMSecurity.AccessRights. They protect
   * the Virtual Server object itself, never anything inside the guest.
   */
  interface VMAccessRightsCollection {
    /** The default member, Item. */
    (index: number): VMAccessRights;

    /**
     * How many entries the collection holds.
     *
     * See IVMAccessRightsCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     */
    readonly Count: number;

    /**
     * Gives the entry at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMAccessRightsCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     */
    Item(index: number): VMAccessRights;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMAccessRightsCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }

  /** The ways a remote-control (VMRC) client can prove who it is, as found in IVMVirtualServer.VMRCAuthenticators. */
  interface VMRCAuthenticatorCollection {
    /** The default member, Item. */
    (index: number): VMRCAuthenticator;

    /**
     * How many authenticators the collection holds.
     *
     * See IVMRCAuthenticatorCollection.Count in the Virtual Server reference.
     *
     * @returns number of items
     */
    readonly Count: number;

    /**
     * Gives the authenticator at a position.
     *
     * Default member, so the collection itself can be called with an index. Counting starts at 1.
     *
     * See IVMRCAuthenticatorCollection.Item in the Virtual Server reference.
     *
     * @param index position, from 1 to Count
     * @returns the object at that position
     * @throws ComError DISP_E_BADINDEX: index is below 1 or above Count
     */
    Item(index: number): VMRCAuthenticator;

    /**
     * Enumerator that For Each asks for.
     *
     * Hidden from scripts; loop over the collection instead of calling it.
     *
     * See IVMRCAuthenticatorCollection._NewEnum in the Virtual Server reference.
     *
     * @returns an enumerator of the items
     */
    readonly _NewEnum: any;
  }
}

interface ActiveXObjectNameMap {
  "VirtualServer.Application": VirtualServer.VMVirtualServer;
  "VirtualServer.VMSecurity": VirtualServer.VMSecurity;
  "VirtualServer.VMRCClientControl": VirtualServer.VMRCClientControl;
}

interface ActiveXObject {
  /**
   * The server logged an event about itself, such as start, stop or a fatal error.
   *
   * These messages are part of what OnEventLogged reports.
   *
   * See IVMVirtualServerEvents.OnServiceEvent in the Virtual Server reference.
   *
   * @param logMessageID number of the logged message
   */
  on(
    obj: VirtualServer.VMVirtualServer,
    event: "OnServiceEvent",
    argNames: ["logMessageID"],
    handler: (this: VirtualServer.VMVirtualServer, parameter: { readonly logMessageID: number }) => void,
  ): void;

  /**
   * Some machine entered another state.
   *
   * After a save the last event says vmVMState_TurnedOff while State of the machine reads vmVMState_Saved.
   *
   * See IVMVirtualServerEvents.OnVMStateChange in the Virtual Server reference.
   *
   * @param virtualMachineConfig name of the machine
   * @param virtualMachineState state just entered
   */
  on(
    obj: VirtualServer.VMVirtualServer,
    event: "OnVMStateChange",
    argNames: ["virtualMachineConfig", "virtualMachineState"],
    handler: (
      this: VirtualServer.VMVirtualServer,
      parameter: { readonly virtualMachineConfig: string; readonly virtualMachineState: VirtualServer.VMVMState },
    ) => void,
  ): void;

  /**
   * The server wrote any message to its event log.
   *
   * OnServiceEvent covers just the important ones.
   *
   * See IVMVirtualServerEvents.OnEventLogged in the Virtual Server reference.
   *
   * @param logMessageID number of the logged message
   */
  on(
    obj: VirtualServer.VMVirtualServer,
    event: "OnEventLogged",
    argNames: ["logMessageID"],
    handler: (this: VirtualServer.VMVirtualServer, parameter: { readonly logMessageID: number }) => void,
  ): void;

  /**
   * The guest of some machine no longer sends its heartbeat.
   *
   * The machine has an event of the same name for itself alone.
   *
   * See IVMVirtualServerEvents.OnHeartbeatStopped in the Virtual Server reference.
   *
   * @param virtualMachineConfig name of the machine
   */
  on(
    obj: VirtualServer.VMVirtualServer,
    event: "OnHeartbeatStopped",
    argNames: ["virtualMachineConfig"],
    handler: (this: VirtualServer.VMVirtualServer, parameter: { readonly virtualMachineConfig: string }) => void,
  ): void;

  /**
   * The machine entered another state.
   *
   * After a save the last event says vmVMState_TurnedOff while State reads vmVMState_Saved. OnVMStateChange of the
   * server covers all machines.
   *
   * See IVMVirtualMachineEvents.OnStateChange in the Virtual Server reference.
   *
   * @param virtualMachineState state just entered
   */
  on(
    obj: VirtualServer.VMVirtualMachine,
    event: "OnStateChange",
    argNames: ["virtualMachineState"],
    handler: (
      this: VirtualServer.VMVirtualMachine,
      parameter: { readonly virtualMachineState: VirtualServer.VMVMState },
    ) => void,
  ): void;

  /**
   * The machine is about to be switched off; the sink may object.
   *
   * Return false to keep the machine on; any other value, undefined included, lets it go off. A shutdown inside the
   * guest raises this only if it also powers off the virtual hardware.
   *
   * See IVMVirtualMachineEvents.OnRequestShutdown in the Virtual Server reference.
   *
   * @returns false to veto the shutdown
   */
  on(
    obj: VirtualServer.VMVirtualMachine,
    event: "OnRequestShutdown",
    handler: (this: VirtualServer.VMVirtualMachine, parameter: {}) => boolean | void,
  ): void;

  /**
   * The machine was reset.
   *
   * See IVMVirtualMachineEvents.OnReset in the Virtual Server reference.
   */
  on(
    obj: VirtualServer.VMVirtualMachine,
    event: "OnReset",
    handler: (this: VirtualServer.VMVirtualMachine, parameter: {}) => void,
  ): void;

  /**
   * The processor of the guest hit a triple fault and cannot go on.
   *
   * See IVMVirtualMachineEvents.OnTripleFault in the Virtual Server reference.
   */
  on(
    obj: VirtualServer.VMVirtualMachine,
    event: "OnTripleFault",
    handler: (this: VirtualServer.VMVirtualMachine, parameter: {}) => void,
  ): void;

  /**
   * The guest no longer sends its heartbeat.
   *
   * Most often the guest operating system has crashed. The server has an event of the same name for all machines.
   *
   * See IVMVirtualMachineEvents.OnHeartbeatStopped in the Virtual Server reference.
   */
  on(
    obj: VirtualServer.VMVirtualMachine,
    event: "OnHeartbeatStopped",
    handler: (this: VirtualServer.VMVirtualMachine, parameter: {}) => void,
  ): void;

  /**
   * A setting of this machine got a new value.
   *
   * See IVMVirtualMachineEvents.OnConfigurationChanged in the Virtual Server reference.
   *
   * @param configKey path of the setting in the .vmc file
   * @param configData its new value
   */
  on(
    obj: VirtualServer.VMVirtualMachine,
    event: "OnConfigurationChanged",
    argNames: ["configKey", "configData"],
    handler: (
      this: VirtualServer.VMVirtualMachine,
      parameter: { readonly configKey: string; readonly configData: string | number | boolean | SafeArray<number> },
    ) => void,
  ): void;

  /**
   * Something was put into the drive.
   *
   * Raised for an image and for a disk in an attached host drive.
   *
   * See IVMDVDDriveEvents.OnMediaInsert in the Virtual Server reference.
   *
   * @param mediaPath path of the ISO image, or letter of the host drive
   */
  on(
    obj: VirtualServer.VMDVDDrive,
    event: "OnMediaInsert",
    argNames: ["mediaPath"],
    handler: (this: VirtualServer.VMDVDDrive, parameter: { readonly mediaPath: string }) => void,
  ): void;

  /**
   * Something was taken out of the drive.
   *
   * Raised for an image and for a disk in an attached host drive.
   *
   * See IVMDVDDriveEvents.OnMediaEject in the Virtual Server reference.
   *
   * @param mediaPath path of the ISO image, or letter of the host drive
   */
  on(
    obj: VirtualServer.VMDVDDrive,
    event: "OnMediaEject",
    argNames: ["mediaPath"],
    handler: (this: VirtualServer.VMDVDDrive, parameter: { readonly mediaPath: string }) => void,
  ): void;

  /**
   * Something was put into the drive.
   *
   * Raised for an image and for a disk in an attached host drive.
   *
   * See IVMFloppyDriveEvents.OnMediaInsert in the Virtual Server reference.
   *
   * @param mediaPath path of the floppy image, or letter of the host drive
   */
  on(
    obj: VirtualServer.VMFloppyDrive,
    event: "OnMediaInsert",
    argNames: ["mediaPath"],
    handler: (this: VirtualServer.VMFloppyDrive, parameter: { readonly mediaPath: string }) => void,
  ): void;

  /**
   * Something was taken out of the drive.
   *
   * Raised for an image and for a disk in an attached host drive.
   *
   * See IVMFloppyDriveEvents.OnMediaEject in the Virtual Server reference.
   *
   * @param mediaPath path of the floppy image, or letter of the host drive
   */
  on(
    obj: VirtualServer.VMFloppyDrive,
    event: "OnMediaEject",
    argNames: ["mediaPath"],
    handler: (this: VirtualServer.VMFloppyDrive, parameter: { readonly mediaPath: string }) => void,
  ): void;

  /**
   * The control now shows another machine or the administrative screen.
   *
   * See _IVMRCClientControlEvents.OnSwitchedDisplay in the Virtual Server reference.
   *
   * @param displayName name of the display now shown
   */
  on(
    obj: VirtualServer.VMRCClientControl,
    event: "OnSwitchedDisplay",
    argNames: ["displayName"],
    handler: (this: VirtualServer.VMRCClientControl, parameter: { readonly displayName: string }) => void,
  ): void;

  /**
   * The connection entered another state.
   *
   * See _IVMRCClientControlEvents.OnStateChanged in the Virtual Server reference.
   *
   * @param state state just entered
   */
  on(
    obj: VirtualServer.VMRCClientControl,
    event: "OnStateChanged",
    argNames: ["state"],
    handler: (this: VirtualServer.VMRCClientControl, parameter: { readonly state: VirtualServer.VMRCState }) => void,
  ): void;
}
/** 0: Plain mount or unmount. */
declare var VHD_NORMAL: number;
/** 1: Reserved, do not use. */
declare var VHD_NW_MAPPED: number;
/** 2: Reserved, do not use. */
declare var VHD_MOUNT_AS_READONLY: number;
/** 3: Unmount without telling the device users first; may leave a message in the event log. */
declare var VHD_FORCE_UNMOUNT: number;
/** 0: Grants the rights. */
declare var vmAccessRights_Allowed: number;
/** 1: Refuses the rights. */
declare var vmAccessRights_Denied: number;
/** 0: Never by itself. */
declare var vmAutoStart_Never: number;
/** 1: At every start of the server. */
declare var vmAutoStart_Always: number;
/** 2: Only if it ran when the server last stopped. */
declare var vmAutoStart_IfRunningAtQuit: number;
/** 0: Text. */
declare var vmVideoMode_TextMode: number;
/** 1: CGA graphics. */
declare var vmVideoMode_CGAMode: number;
/** 2: VGA graphics. */
declare var vmVideoMode_VGAMode: number;
/** 3: SVGA graphics. */
declare var vmVideoMode_SVGAMode: number;
/** -1: On no bus. */
declare var vmDriveBusType_Invalid: number;
/** 0: IDE. */
declare var vmDriveBusType_IDE: number;
/** 1: SCSI. */
declare var vmDriveBusType_SCSI: number;
/** 0: Empty location. */
declare var vmDriveType_Null: number;
/** 1: Hard disk. */
declare var vmDriveType_HardDisk: number;
/** 2: CD or DVD drive. */
declare var vmDriveType_DVD: number;
/** 0: Empty drive. */
declare var vmDVDDrive_None: number;
/** 1: An ISO image file. */
declare var vmDVDDrive_Image: number;
/** 2: A CD or DVD drive of the host. */
declare var vmDVDDrive_HostDrive: number;
/** 1: An image was attached, or a disc put into the host drive. */
declare var vmDVDDriveEvent_OnInsert: number;
/** 2: The image was detached, or the disc taken out. */
declare var vmDVDDriveEvent_OnEject: number;
/** 0: The service started. */
declare var vmEvent_VirtualServerStarted: number;
/** 1: The service stopped. */
declare var vmEvent_VirtualServerStopped: number;
/** 2: A machine was started. */
declare var vmEvent_VirtualMachineLaunched: number;
/** 3: A machine came back from its saved state. */
declare var vmEvent_VirtualMachineStateRestored: number;
/** 4: A machine was saved. */
declare var vmEvent_VirtualMachineStateSaved: number;
/** 5: A machine was turned off. */
declare var vmEvent_VirtualMachineTurnedOff: number;
/** 6: A machine was turned off from inside, for example by shutting down its system. */
declare var vmEvent_VirtualMachineTurnedOffByGuest: number;
/** 7: A machine was reset. */
declare var vmEvent_VirtualMachineReset: number;
/** 8: A guest stopped sending its heartbeat. */
declare var vmEvent_VirtualMachineNoHeartbeat: number;
/** 9: A fatal processor error in the guest; the machine is reset. */
declare var vmEvent_VirtualMachineProcessorError: number;
/** 10: The host drive with a growing disk has little room left, about 100 MB. */
declare var vmEvent_VirtualMachineHostDiskSpaceWarning: number;
/** 11: The host drive with a growing disk is nearly full, about 20 MB left; the machine is paused. */
declare var vmEvent_VirtualMachineHostDiskSpaceError: number;
/** 0: Not recognised. */
declare var vmFloppyDiskImage_Unknown: number;
/** 1: 720 KB. */
declare var vmFloppyDiskImage_LowDensity: number;
/** 2: 1.44 MB. */
declare var vmFloppyDiskImage_HighDensity: number;
/** 3: 1.68 MB, DMF (distribution format). */
declare var vmFloppyDiskImage_DMF: number;
/** 4: Low density, one side only. */
declare var vmFloppyDiskImage_LowDensitySingleSided: number;
/** 5: 1.2 MB. */
declare var vmFloppyDiskImage_MediumDensity: number;
/** 6: High density with mixed sector sizes, as XDF uses. */
declare var vmFloppyDiskImage_HighDensityMSS: number;
/** 0: Empty drive. */
declare var vmFloppyDrive_None: number;
/** 1: A floppy image file. */
declare var vmFloppyDrive_Image: number;
/** 2: A floppy drive of the host. */
declare var vmFloppyDrive_HostDrive: number;
/** 1: An image was attached, or a disk put into the host drive. */
declare var vmFloppyDriveEvent_OnInsert: number;
/** 2: The image was detached, or the disk taken out. */
declare var vmFloppyDriveEvent_OnEject: number;
/** 0: Starts small and grows. */
declare var vmDiskType_Dynamic: number;
/** 1: Full size from the start. */
declare var vmDiskType_FixedSize: number;
/** 2: Holds changes against a parent disk. */
declare var vmDiskType_Differencing: number;
/** 4: Stands for a drive of the host. */
declare var vmDiskType_HostDrive: number;
/** 1: Left. */
declare var vmMouseButton_Left: number;
/** 2: Right. */
declare var vmMouseButton_Right: number;
/** 3: Middle. */
declare var vmMouseButton_Center: number;
/** -1: No valid method. */
declare var vmVMRCAuthentication_Invalid: number;
/** 0: VNC style, shared password or none; not supported by the server. */
declare var vmVMRCAuthentication_VNC: number;
/** 1: Secure Remote Password, RFC 2945; not supported by the server. */
declare var vmVMRCAuthentication_SRP: number;
/** 2: NTLM; any Windows user with administrative access. */
declare var vmVMRCAuthentication_NTLM: number;
/** 3: Kerberos; needs a domain controller. */
declare var vmVMRCAuthentication_Kerberos: number;
/** 4: NTLM or Kerberos, whichever the client negotiates. */
declare var vmVMRCAuthentication_Automatic: number;
/** 5: Number of authentication types (5), not a type itself. */
declare var vmVMRCAuthentication_MaxTypes: number;
/** 1: The client now shows another machine. */
declare var vmrcClientEvent_OnSwitchedDisplay: number;
/** 2: The connection entered another state. */
declare var vmrcClientEvent_OnStateChanged: number;
/** 0: No connection. */
declare var vmrcState_NotConnected: number;
/** 1: Trying to reach the server. */
declare var vmrcState_Connecting: number;
/** 2: The server is checking the credentials. */
declare var vmrcState_Authenticating: number;
/** 3: Connected. */
declare var vmrcState_Connected: number;
/** 4: The attempt failed. */
declare var vmrcState_ConnectionFailed: number;
/** 0: A serial port of the host. */
declare var vmSerialPort_HostPort: number;
/** 1: A text file on the host. */
declare var vmSerialPort_TextFile: number;
/** 2: A named pipe. */
declare var vmSerialPort_NamedPipe: number;
/** 3: Nothing; output is thrown away. */
declare var vmSerialPort_Null: number;
/** 0: Save the state. */
declare var vmShutdownAction_Save: number;
/** 1: Cut the power; undo disks are kept. */
declare var vmShutdownAction_TurnOff: number;
/** 2: Shut down the guest system, which takes the Additions; undo disks are kept. */
declare var vmShutdownAction_Shutdown: number;
/** -1: No valid kind. */
declare var vmSupportDriver_InvalidType: number;
/** 0: Virtual machine monitor (VMM). */
declare var vmSupportDriver_VirtualMachineMonitor: number;
/** 1: Network services. */
declare var vmSupportDriver_NetworkServices: number;
/** 0: Done. */
declare var vmTaskResult_Success: number;
/** 1: Cancelled. */
declare var vmTaskResult_Cancelled: number;
/** 2: Failed for an unforeseen reason. */
declare var vmTaskResult_UnexpectedError: number;
/** 3: Failed, not enough memory. */
declare var vmTaskResult_OutOfMemoryError: number;
/** 4: Failed, disk full or other write error. */
declare var vmTaskResult_DiskRelatedError: number;
/** 5: Restore failed, the saved state does not fit. */
declare var vmTaskResult_IncompatibleSavedStateError: number;
/** 6: Failed, time limit exceeded. */
declare var vmTaskResult_TimeOutError: number;
/** 7: Failed, a setting had an illegal value. */
declare var vmTaskResult_IllegalValueError: number;
/** 8: Failed, a worker thread crashed. */
declare var vmTaskResult_ThreadCrashError: number;
/** 0: Drop the changes. */
declare var vmUndoAction_Discard: number;
/** 1: Keep the changes in the undo disks for the next start. */
declare var vmUndoAction_Keep: number;
/** 2: Write the changes to the parent disks. */
declare var vmUndoAction_Commit: number;
/** 1: Entered another state. */
declare var vmVirtualMachineEvent_StateChanged: number;
/** 2: The virtual hardware is about to be switched off; a guest shutdown alone does not raise it. */
declare var vmVirtualMachineEvent_RequestShutdown: number;
/** 3: Was reset. */
declare var vmVirtualMachineEvent_Reset: number;
/** 4: Guest processor hit a triple fault. */
declare var vmVirtualMachineEvent_TripleFault: number;
/** 5: Heartbeat ended, most often a crashed guest. */
declare var vmVirtualMachineEvent_HeartbeatStopped: number;
/** 6: A setting got a new value. */
declare var vmVirtualMachineEvent_ConfigurationChanged: number;
/** 1: An event about the service itself. */
declare var vmVirtualServerEvent_ServiceEvent: number;
/** 2: Some machine entered another state. */
declare var vmVirtualServerEvent_VMStateChange: number;
/** 3: A message went to the event log. */
declare var vmVirtualServerEvent_EventLogged: number;
/** 4: Some guest stopped sending its heartbeat. */
declare var vmVirtualServerEvent_VMHeartbeatStopped: number;
/** 0: No state; never seen on a machine that exists. */
declare var vmVMState_Invalid: number;
/** 1: Off, nothing saved. */
declare var vmVMState_TurnedOff: number;
/** 2: Off, with a saved state. */
declare var vmVMState_Saved: number;
/** 3: Starting or about to restore. */
declare var vmVMState_TurningOn: number;
/** 4: Reading the saved state back. */
declare var vmVMState_Restoring: number;
/** 5: On and running. */
declare var vmVMState_Running: number;
/** 6: On but frozen. */
declare var vmVMState_Paused: number;
/** 7: Writing the state to disk. */
declare var vmVMState_Saving: number;
/** 8: Going off. */
declare var vmVMState_TurningOff: number;
/** 9: Writing undo disks into their parents. */
declare var vmVMState_MergingDrives: number;
/** 10: The running session is being torn down. */
declare var vmVMState_DeleteMachine: number;
