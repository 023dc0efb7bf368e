// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

/** "The operation succeeded." */
export declare const S_OK: 0x00000000;
/** "The operation succeeded, but there was nothing to do or to return." */
export declare const S_FALSE: 0x00000001;
/** "Not implemented." */
export declare const E_NOTIMPL: 0x80004001;
/** "No such interface supported." */
export declare const E_NOINTERFACE: 0x80004002;
/** "Invalid pointer." */
export declare const E_POINTER: 0x80004003;
/** "Operation aborted." */
export declare const E_ABORT: 0x80004004;
/** "Unspecified error." */
export declare const E_FAIL: 0x80004005;
/** "Catastrophic failure." */
export declare const E_UNEXPECTED: 0x8000ffff;
/** "Access is denied." */
export declare const E_ACCESSDENIED: 0x80070005;
/** "Not enough memory to complete the operation." */
export declare const E_OUTOFMEMORY: 0x8007000e;
/** "The parameter is incorrect." */
export declare const E_INVALIDARG: 0x80070057;
/** "Member not found." */
export declare const DISP_E_MEMBERNOTFOUND: 0x80020003;
/** "Parameter not found." */
export declare const DISP_E_PARAMNOTFOUND: 0x80020004;
/** "Type mismatch." */
export declare const DISP_E_TYPEMISMATCH: 0x80020005;
/** "Unknown name." */
export declare const DISP_E_UNKNOWNNAME: 0x80020006;
/** "No named arguments." */
export declare const DISP_E_NONAMEDARGS: 0x80020007;
/** "Bad variable type." */
export declare const DISP_E_BADVARTYPE: 0x80020008;
/** "Exception occurred." */
export declare const DISP_E_EXCEPTION: 0x80020009;
/** "Out of present range." */
export declare const DISP_E_OVERFLOW: 0x8002000a;
/** "Invalid index." */
export declare const DISP_E_BADINDEX: 0x8002000b;
/** "Invalid number of parameters." */
export declare const DISP_E_BADPARAMCOUNT: 0x8002000e;
/** "Does not support a collection." */
export declare const DISP_E_NOTACOLLECTION: 0x80020011;
/** "Division by zero." */
export declare const DISP_E_DIVBYZERO: 0x80020012;
/** "Class does not support aggregation." */
export declare const CLASS_E_NOAGGREGATION: 0x80040110;
/** "Class not registered." */
export declare const REGDB_E_CLASSNOTREG: 0x80040154;
/** "Operation unavailable." */
export declare const MK_E_UNAVAILABLE: 0x800401e3;
/** "Invalid syntax." */
export declare const MK_E_SYNTAX: 0x800401e4;
/** "Invalid class string." */
export declare const CO_E_CLASSSTRING: 0x800401f3;
/** "There is no connection for this connection ID." */
export declare const CONNECT_E_NOCONNECTION: 0x80040200;
/** "The connection limit of this object has been reached." */
export declare const CONNECT_E_ADVISELIMIT: 0x80040201;
/** "The sink cannot be connected." */
export declare const CONNECT_E_CANNOTCONNECT: 0x80040202;
/** "The object invoked has disconnected from its clients." */
export declare const RPC_E_DISCONNECTED: 0x80010108;
/** "The server is busy. Retry later." */
export declare const RPC_E_SERVERCALL_RETRYLATER: 0x8001010a;
/** "The file cannot be found." */
export declare const E_FILE_NOT_FOUND: 0x80070002;
/** "The path cannot be found." */
export declare const E_PATH_NOT_FOUND: 0x80070003;
/** "The file is in use by another process." */
export declare const E_SHARING_VIOLATION: 0x80070020;
/** "The file name is too long." */
export declare const E_BUFFER_OVERFLOW: 0x8007006f;
/** "There is not enough space on the disk." */
export declare const E_DISK_FULL: 0x80070070;
/** "The file name, directory name or volume label is malformed." */
export declare const E_INVALID_NAME: 0x8007007b;
/** "The path is invalid." */
export declare const E_BAD_PATHNAME: 0x800700a1;
/** "The file already exists." */
export declare const E_ALREADY_EXISTS: 0x800700b7;
/** "The server is unavailable." */
export declare const RPC_E_SERVER_UNAVAILABLE: 0x800706ba;
/**
 * "Operation timed out."
 *
 * The operation took longer than it was allowed to.
 */
export declare const VM_E_TIMED_OUT: 0xa0040202;
/**
 * "Out of resources."
 *
 * The host has run out of a resource the operation needs.
 */
export declare const VM_E_OUT_OF_RESOURCE: 0xa0040203;
/**
 * "Too many virtual machines started."
 *
 * No further machine can be started because too many are active.
 */
export declare const VM_E_TOO_MANY_VMS: 0xa0040204;
/**
 * "The virtual machine must be running for this operation."
 *
 * The call works on a running machine only, and this one is off.
 */
export declare const VM_E_VM_NOT_RUNNING: 0xa0040206;
/**
 * "Could not find the specified virtual machine."
 *
 * The machine is not registered with the server, or no longer.
 */
export declare const VM_E_VM_UNKNOWN: 0xa0040207;
/**
 * "A virtual machine could not be started because its resource allocation exceeds the amount of host resources
 * available."
 *
 * The machine reserves more of the host than is still free, so it was not started.
 */
export declare const VM_E_OUT_OF_RESERVE: 0xa0040208;
/**
 * "The operation could not be done because Virtual Server is shutting down. This is normally caused when a user tries
 * to start an asynchronous operation (such as running a virtual machine or creating a virtual hard disk image) after an
 * administrator has started the server's shutdown process."
 *
 * The server is being stopped and accepts no new long-running work such as starting a machine or creating a disk.
 */
export declare const VM_E_APP_SHUTTING_DOWN: 0xa0040209;
/**
 * "A script is already attached to this event."
 *
 * The event has a script already; remove that one first.
 */
export declare const VM_E_SCRIPT_ALREADY_EXISTS: 0xa004020a;
/**
 * "Preference was not found."
 *
 * There is no setting with this key.
 */
export declare const VM_E_PREF_NOT_FOUND: 0xa0040300;
/**
 * "Illegal preference value was specified."
 *
 * The value is not allowed for this setting.
 */
export declare const VM_E_PREF_ILLEGAL_VALUE: 0xa0040301;
/**
 * "Preference cannot be changed for a running or saved virtual machine."
 *
 * The setting is locked while the machine runs or has a saved state.
 */
export declare const VM_E_PREF_VM_ACTIVE: 0xa0040302;
/**
 * "Preference change was successful but will not take effect until the next time the virtual machine is started."
 *
 * The setting was stored, but the machine uses it only from its next start on.
 */
export declare const VM_E_PREF_CONFIG_UPDATED_VM_ACTIVE: 0xa0040303;
/**
 * "The activation dictionary could not be loaded. This can be caused by a corrupted or missing saved state file."
 *
 * The session settings cannot be read, perhaps because the saved state file is damaged or missing.
 */
export declare const VM_E_PREF_UNLOADABLE_ACTIVATION: 0xa0040306;
/**
 * "The virtual machine's saved state is not compatible with this version of Virtual Server."
 *
 * The saved state was made by a version whose format this server cannot read.
 */
export declare const VM_E_PREF_SAVED_STATE_BAD_VERSION: 0xa0040307;
/**
 * "The virtual machine's saved state could not be accessed because the user has insufficient access rights."
 *
 * You lack the rights to read the saved state.
 */
export declare const VM_E_PREF_SAVED_STATE_ACCESS_DENIED: 0xa0040308;
/**
 * "A virtual machine name was not specified."
 *
 * The machine was given no name.
 */
export declare const VM_E_CONFIG_NO_NAME: 0xa0040400;
/**
 * "The name of the virtual machine is too long. The length of the name cannot be more than 256 characters."
 *
 * The machine name has more than 256 characters.
 */
export declare const VM_E_CONFIG_NAME_TOO_LONG: 0xa0040401;
/**
 * "The name of the virtual machine contains an invalid character (one of "*?:<>/|\"")."
 *
 * The name has a backslash, a double quote or one of * ? : < > / | in it.
 */
export declare const VM_E_CONFIG_NAME_INVALID_CHAR: 0xa0040402;
/**
 * "A virtual machine with this name already exists."
 *
 * The name is taken by another machine.
 */
export declare const VM_E_CONFIG_DUPLICATE_NAME: 0xa0040403;
/**
 * "Operation cannot be performed on a running virtual machine."
 *
 * The call is not allowed while the machine is running.
 */
export declare const VM_E_VM_RUNNING: 0xa0040500;
/**
 * "Attempt to restore a virtual machine with no saved state."
 *
 * The machine has no saved state to restore or discard.
 */
export declare const VM_E_VM_NO_SAVED_STATE: 0xa0040501;
/**
 * "Invalid drive was specified."
 *
 * The drive does not exist or does not fit this call.
 */
export declare const VM_E_DRIVE_INVALID: 0xa0040502;
/**
 * "Attempt to attach a drive to a bus location that is already in use."
 *
 * The bus location already holds another drive.
 */
export declare const VM_E_DRIVE_BUS_LOC_IN_USE: 0xa0040503;
/**
 * "Additions are not installed in this virtual machine, or the virtual machine has never been started."
 *
 * The guest lacks the Additions, or has not been started even once.
 */
export declare const VM_E_ADDITIONS_NOT_AVAIL: 0xa0040504;
/**
 * "Additions feature is not available; either Additions are not installed or the feature has been disabled."
 *
 * The guest lacks the Additions, or this feature of them is switched off.
 */
export declare const VM_E_ADDITIONS_FEATURE_NOT_AVAIL: 0xa0040505;
/**
 * "The specified folder is not being shared by the Additions."
 *
 * The Additions do not share this folder.
 */
export declare const VM_E_FOLDER_NOT_SHARED: 0xa0040506;
/**
 * "Cannot execute a command in the guest because the virtual machine is paused."
 *
 * A paused guest cannot carry out commands.
 */
export declare const VM_E_VM_PAUSED: 0xa0040507;
/**
 * "Attempt to unmount the media present in virtual machine DVD drive failed."
 *
 * The disc in the virtual DVD drive could not be released.
 */
export declare const VM_E_MEDIA_UNMOUNT_FAIL: 0xa0040508;
/**
 * "Could not capture floppy drive image."
 *
 * The floppy image could not be attached to the drive.
 */
export declare const VM_E_IMAGE_CAPTURE_FAIL: 0xa0040650;
/**
 * "Could not capture host floppy drive."
 *
 * The floppy drive of the host could not be attached.
 */
export declare const VM_E_HOST_FLOPPY_CAPTURE_FAIL: 0xa0040651;
/**
 * "Could not capture floppy drive image."
 *
 * Attaching the floppy image failed, so the drive has no medium.
 */
export declare const VM_E_NO_MEDIA_CAPTURED: 0xa0040652;
/**
 * "Invalid differencing drive parent path."
 *
 * The path to the parent of the differencing disk is wrong.
 */
export declare const VM_E_PARENT_PATH_NOT_FOUND: 0xa0040677;
/**
 * "Attempt to create a file larger than what the host volume supports."
 *
 * The host volume does not allow files of this size.
 */
export declare const VM_E_FILE_TOO_LARGE_FOR_VOLUME: 0xa0040679;
/**
 * "The file cannot be read-only."
 *
 * The file is marked read-only but must be writable here.
 */
export declare const VM_E_FILE_READ_ONLY: 0xa004067a;
/**
 * "The hard disk drive image type cannot be used for this operation."
 *
 * This kind of virtual hard disk does not support the operation.
 */
export declare const VM_E_WRONG_HD_IMAGE_TYPE: 0xa004067b;
/**
 * "The hard disk drive image could not be opened. Make sure that the file still exists and is not in use by any other
 * applications."
 *
 * The virtual hard disk file cannot be opened; it may be gone or held open by another program.
 */
export declare const VM_E_HD_IMAGE_OPEN_FAIL: 0xa004067c;
/**
 * "The host drive linked to by this virtual hard disk image cannot be found. Make sure that the host drive for this
 * virtual hard disk image still exists."
 *
 * The virtual hard disk stands for a host drive that is not there any more.
 */
export declare const VM_E_HOST_DRIVE_NOT_FOUND: 0xa004067e;
/**
 * "An unknown error has occurred attempting to access a virtual hard disk image."
 *
 * Reading or writing the virtual hard disk file failed for an unknown reason.
 */
export declare const VM_E_HD_IMAGE_ACCESS: 0xa0040681;
/**
 * "The virtual hard disk image seems to be invalid. Make sure that the file has the "".vhd"" virtual hard disk image
 * extension and that the file is actually a virtual hard disk image."
 *
 * The file does not look like a virtual hard disk; check its contents and its .vhd extension.
 */
export declare const VM_E_INVALID_HD_FILE: 0xa0040682;
/**
 * "A virtual hard disk image size cannot be larger than 2,088,960 MB. A FAT16 virtual hard disk image size cannot be
 * greater than 2,000 MB."
 *
 * The disk is too big: 2,088,960 MB is the limit, 2,000 MB with FAT16.
 */
export declare const VM_E_IMAGE_SIZE_TOO_LARGE: 0xa0040683;
/**
 * "An unformatted virtual hard disk image size must be at least 3 MB. A FAT16 virtual hard disk image size must be at
 * least 3 MB. A FAT32 virtual hard disk image size must be at least 514 MB."
 *
 * The disk is too small: at least 3 MB are needed, 514 MB with FAT32.
 */
export declare const VM_E_IMAGE_SIZE_TOO_SMALL: 0xa0040684;
/**
 * "A differencing drive must be linked to the parent it was created with. If the parent virtual hard disk image was
 * replaced, it could lead to the child pointing at the wrong virtual hard disk image. Make sure to keep the correct
 * child paired with the correct parent."
 *
 * The parent disk is not the one this differencing disk was made from; it may have been replaced.
 */
export declare const VM_E_PARENT_CHILD_ID_MISMATCH: 0xa0040685;
/**
 * "Host Ethernet adapter does not exist."
 *
 * The host has no network adapter of that name.
 */
export declare const VM_E_ADAPTER_NOT_FOUND: 0xa0040700;
/**
 * "A duplicate virtual network name was specified."
 *
 * The name is taken by another virtual network.
 */
export declare const VM_E_VIRTUAL_NETWORK_NAME_ALREADY_EXISTS: 0xa0040701;
/**
 * "A virtual network with the given ID could not be found."
 *
 * No virtual network has this ID.
 */
export declare const VM_E_INVALID_VIRTUAL_NETWORK_ID: 0xa0040702;
/**
 * "A virtual NIC Ethernet address cannot be set if the NIC has a dynamic Ethernet address. To set the Ethernet address,
 * first set the IVMNetworkAdapter::IsEthernetAddressDynamic property to FALSE."
 *
 * The adapter gets its address automatically; set IsEthernetAddressDynamic to false before setting one.
 */
export declare const VM_E_CANT_SET_ETHERNET_ADDRESS: 0xa0040703;
/**
 * "The IP address string is not formed correctly. A properly formed IP address follows the pattern ""X.X.X.X"", where 0
 * <= X <= 255."
 *
 * The text is not an IPv4 address of four numbers from 0 to 255.
 */
export declare const VM_E_INVALID_IP_ADDRESS: 0xa0040704;
/**
 * "The IP address string must be a class A, class B, or class C address."
 *
 * The address belongs to none of the classes A, B and C.
 */
export declare const VM_E_INVALID_NETWORK_ADDRESS: 0xa0040705;
/**
 * "The network mask is not valid for the class of network address."
 *
 * The mask does not suit the class of the network address.
 */
export declare const VM_E_INVALID_NETWORK_MASK: 0xa0040706;
/**
 * "The starting IP address is not in a valid range."
 *
 * The first address of the range is not usable.
 */
export declare const VM_E_INVALID_STARTING_ADDRESS: 0xa0040707;
/**
 * "The ending IP address is not in a valid range."
 *
 * The last address of the range is not usable.
 */
export declare const VM_E_INVALID_ENDING_ADDRESS: 0xa0040708;
/**
 * "The starting IP address must be less than the ending IP address."
 *
 * The first address of the range is not below the last one.
 */
export declare const VM_E_INVALID_ADDRESS_RANGE: 0xa0040709;
/**
 * "The Ethernet address for a network interface can either be generated dynamically by virtual server or can be set to
 * a static address by the user. This function cannot be called when the address is set to be generated dynamically. The
 * function IVMNetworkAdapter::IsEthernetAddressDynamic is used to change the generation behavior of the Ethernet
 * address."
 *
 * The call needs a fixed address, but the adapter has a generated one; IsEthernetAddressDynamic switches between the
 * two.
 */
export declare const VM_E_CANT_SET_DYNAMIC_MAC_ADDRESS: 0xa004070a;
/**
 * "Access to the requested drive failed because the drive is already in use."
 *
 * Something else is using the drive.
 */
export declare const VM_E_DRIVE_IN_USE: 0xa0040727;
/**
 * "The media that is currently captured by this drive does not match the type that is required for the requested
 * operation."
 *
 * The drive holds a medium of a kind this operation cannot use.
 */
export declare const VM_E_MEDIA_WRONG_TYPE: 0xa0040728;
/**
 * "No license is available."
 *
 * There is no license.
 */
export declare const VM_E_NO_LICENSE: 0xa0040750;
/**
 * "An invalid license is installed."
 *
 * The license that is installed is not valid.
 */
export declare const VM_E_INVALID_LICENSE: 0xa0040751;
/**
 * "An invalid license key was found."
 *
 * A key of the license is not valid.
 */
export declare const VM_E_INVALID_LICENSE_KEY: 0xa0040752;
/**
 * "An invalid license value was found."
 *
 * A value of the license is not valid.
 */
export declare const VM_E_INVALID_LICENSE_VALUE: 0xa0040753;
/**
 * "Current limit on active virtual machines has been reached."
 *
 * The license allows no more machines to be active at once.
 */
export declare const VM_E_LICENSE_ACTIVE_VM_LIMIT: 0xa0040754;
/**
 * "Current limit on host memory has been reached."
 *
 * The license does not cover this much host memory.
 */
export declare const VM_E_LICENSE_HOST_MEMORY_LIMIT: 0xa0040755;
/**
 * "Current limit on virtual machine memory has been reached."
 *
 * The license does not cover this much memory for machines.
 */
export declare const VM_E_LICENSE_VM_MEMORY_LIMIT: 0xa0040756;
/**
 * "Attempt to invoke trial license routines on a license that is not a trial license."
 *
 * The call is meant for trial licenses, and this is not one.
 */
export declare const VM_E_NOT_A_TRIAL_VERSION: 0xa0040757;
/**
 * "The trial license installed either has not yet started or is already finished."
 *
 * The trial period has not begun yet or is over.
 */
export declare const VM_E_NON_ACTIVE_TRIAL: 0xa0040758;
/**
 * "The mouse device has not been powered up in the guest."
 *
 * The guest has not switched on its mouse yet.
 */
export declare const VM_E_MOUSE_NOT_ACTIVE: 0xa0040800;
/**
 * "The mouse device is currently set to use absolute mouse coordinates."
 *
 * The call needs relative coordinates, but the mouse works with absolute ones.
 */
export declare const VM_E_USING_ABSOLUTE_COORDINATES: 0xa0040801;
/**
 * "The mouse device is currently set to use relative mouse coordinates."
 *
 * The call needs absolute coordinates, but the mouse works with relative ones.
 */
export declare const VM_E_USING_RELATIVE_COORDINATES: 0xa0040802;
/**
 * "Failed to set or release exclusive mode as requested. This could be because the virtual machine is no longer
 * running, or because another process has already acquired exclusive mode on the virtual machine's keyboard device."
 *
 * Exclusive use of the keyboard could not be taken or given back: the machine is off, or another process has it.
 */
export declare const VM_E_SET_EXCLUSIVE_MODE_FAIL: 0xa0040825;
/**
 * "Failed to find the video device for a virtual machine."
 *
 * The machine has no video device that could be found.
 */
export declare const VM_E_NO_DISPLAY: 0xa0040850;
/**
 * "An attempt was made to add a duplicate user or group to a security object."
 *
 * The user or group is in the security object already.
 */
export declare const VM_E_SECURITY_DUPLICATE_USER: 0xa0040900;
