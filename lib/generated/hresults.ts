// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

export const S_OK = 0x00000000;
export const S_FALSE = 0x00000001;
export const E_NOTIMPL = 0x80004001;
export const E_NOINTERFACE = 0x80004002;
export const E_POINTER = 0x80004003;
export const E_ABORT = 0x80004004;
export const E_FAIL = 0x80004005;
export const E_UNEXPECTED = 0x8000ffff;
export const E_ACCESSDENIED = 0x80070005;
export const E_OUTOFMEMORY = 0x8007000e;
export const E_INVALIDARG = 0x80070057;
export const DISP_E_MEMBERNOTFOUND = 0x80020003;
export const DISP_E_PARAMNOTFOUND = 0x80020004;
export const DISP_E_TYPEMISMATCH = 0x80020005;
export const DISP_E_UNKNOWNNAME = 0x80020006;
export const DISP_E_NONAMEDARGS = 0x80020007;
export const DISP_E_BADVARTYPE = 0x80020008;
export const DISP_E_EXCEPTION = 0x80020009;
export const DISP_E_OVERFLOW = 0x8002000a;
export const DISP_E_BADINDEX = 0x8002000b;
export const DISP_E_BADPARAMCOUNT = 0x8002000e;
export const DISP_E_NOTACOLLECTION = 0x80020011;
export const DISP_E_DIVBYZERO = 0x80020012;
export const CLASS_E_NOAGGREGATION = 0x80040110;
export const REGDB_E_CLASSNOTREG = 0x80040154;
export const MK_E_UNAVAILABLE = 0x800401e3;
export const MK_E_SYNTAX = 0x800401e4;
export const CO_E_CLASSSTRING = 0x800401f3;
export const CONNECT_E_NOCONNECTION = 0x80040200;
export const CONNECT_E_ADVISELIMIT = 0x80040201;
export const CONNECT_E_CANNOTCONNECT = 0x80040202;
export const RPC_E_DISCONNECTED = 0x80010108;
export const RPC_E_SERVERCALL_RETRYLATER = 0x8001010a;
export const E_FILE_NOT_FOUND = 0x80070002;
export const E_PATH_NOT_FOUND = 0x80070003;
export const E_SHARING_VIOLATION = 0x80070020;
export const E_BUFFER_OVERFLOW = 0x8007006f;
export const E_DISK_FULL = 0x80070070;
export const E_INVALID_NAME = 0x8007007b;
export const E_BAD_PATHNAME = 0x800700a1;
export const E_ALREADY_EXISTS = 0x800700b7;
export const RPC_E_SERVER_UNAVAILABLE = 0x800706ba;
export const VM_E_TIMED_OUT = 0xa0040202;
export const VM_E_OUT_OF_RESOURCE = 0xa0040203;
export const VM_E_TOO_MANY_VMS = 0xa0040204;
export const VM_E_VM_NOT_RUNNING = 0xa0040206;
export const VM_E_VM_UNKNOWN = 0xa0040207;
export const VM_E_OUT_OF_RESERVE = 0xa0040208;
export const VM_E_APP_SHUTTING_DOWN = 0xa0040209;
export const VM_E_SCRIPT_ALREADY_EXISTS = 0xa004020a;
export const VM_E_PREF_NOT_FOUND = 0xa0040300;
export const VM_E_PREF_ILLEGAL_VALUE = 0xa0040301;
export const VM_E_PREF_VM_ACTIVE = 0xa0040302;
export const VM_E_PREF_CONFIG_UPDATED_VM_ACTIVE = 0xa0040303;
export const VM_E_PREF_UNLOADABLE_ACTIVATION = 0xa0040306;
export const VM_E_PREF_SAVED_STATE_BAD_VERSION = 0xa0040307;
export const VM_E_PREF_SAVED_STATE_ACCESS_DENIED = 0xa0040308;
export const VM_E_CONFIG_NO_NAME = 0xa0040400;
export const VM_E_CONFIG_NAME_TOO_LONG = 0xa0040401;
export const VM_E_CONFIG_NAME_INVALID_CHAR = 0xa0040402;
export const VM_E_CONFIG_DUPLICATE_NAME = 0xa0040403;
export const VM_E_VM_RUNNING = 0xa0040500;
export const VM_E_VM_NO_SAVED_STATE = 0xa0040501;
export const VM_E_DRIVE_INVALID = 0xa0040502;
export const VM_E_DRIVE_BUS_LOC_IN_USE = 0xa0040503;
export const VM_E_ADDITIONS_NOT_AVAIL = 0xa0040504;
export const VM_E_ADDITIONS_FEATURE_NOT_AVAIL = 0xa0040505;
export const VM_E_FOLDER_NOT_SHARED = 0xa0040506;
export const VM_E_VM_PAUSED = 0xa0040507;
export const VM_E_MEDIA_UNMOUNT_FAIL = 0xa0040508;
export const VM_E_IMAGE_CAPTURE_FAIL = 0xa0040650;
export const VM_E_HOST_FLOPPY_CAPTURE_FAIL = 0xa0040651;
export const VM_E_NO_MEDIA_CAPTURED = 0xa0040652;
export const VM_E_PARENT_PATH_NOT_FOUND = 0xa0040677;
export const VM_E_FILE_TOO_LARGE_FOR_VOLUME = 0xa0040679;
export const VM_E_FILE_READ_ONLY = 0xa004067a;
export const VM_E_WRONG_HD_IMAGE_TYPE = 0xa004067b;
export const VM_E_HD_IMAGE_OPEN_FAIL = 0xa004067c;
export const VM_E_HOST_DRIVE_NOT_FOUND = 0xa004067e;
export const VM_E_HD_IMAGE_ACCESS = 0xa0040681;
export const VM_E_INVALID_HD_FILE = 0xa0040682;
export const VM_E_IMAGE_SIZE_TOO_LARGE = 0xa0040683;
export const VM_E_IMAGE_SIZE_TOO_SMALL = 0xa0040684;
export const VM_E_PARENT_CHILD_ID_MISMATCH = 0xa0040685;
export const VM_E_ADAPTER_NOT_FOUND = 0xa0040700;
export const VM_E_VIRTUAL_NETWORK_NAME_ALREADY_EXISTS = 0xa0040701;
export const VM_E_INVALID_VIRTUAL_NETWORK_ID = 0xa0040702;
export const VM_E_CANT_SET_ETHERNET_ADDRESS = 0xa0040703;
export const VM_E_INVALID_IP_ADDRESS = 0xa0040704;
export const VM_E_INVALID_NETWORK_ADDRESS = 0xa0040705;
export const VM_E_INVALID_NETWORK_MASK = 0xa0040706;
export const VM_E_INVALID_STARTING_ADDRESS = 0xa0040707;
export const VM_E_INVALID_ENDING_ADDRESS = 0xa0040708;
export const VM_E_INVALID_ADDRESS_RANGE = 0xa0040709;
export const VM_E_CANT_SET_DYNAMIC_MAC_ADDRESS = 0xa004070a;
export const VM_E_DRIVE_IN_USE = 0xa0040727;
export const VM_E_MEDIA_WRONG_TYPE = 0xa0040728;
export const VM_E_NO_LICENSE = 0xa0040750;
export const VM_E_INVALID_LICENSE = 0xa0040751;
export const VM_E_INVALID_LICENSE_KEY = 0xa0040752;
export const VM_E_INVALID_LICENSE_VALUE = 0xa0040753;
export const VM_E_LICENSE_ACTIVE_VM_LIMIT = 0xa0040754;
export const VM_E_LICENSE_HOST_MEMORY_LIMIT = 0xa0040755;
export const VM_E_LICENSE_VM_MEMORY_LIMIT = 0xa0040756;
export const VM_E_NOT_A_TRIAL_VERSION = 0xa0040757;
export const VM_E_NON_ACTIVE_TRIAL = 0xa0040758;
export const VM_E_MOUSE_NOT_ACTIVE = 0xa0040800;
export const VM_E_USING_ABSOLUTE_COORDINATES = 0xa0040801;
export const VM_E_USING_RELATIVE_COORDINATES = 0xa0040802;
export const VM_E_SET_EXCLUSIVE_MODE_FAIL = 0xa0040825;
export const VM_E_NO_DISPLAY = 0xa0040850;
export const VM_E_SECURITY_DUPLICATE_USER = 0xa0040900;

/** A known code, and the sentence that belongs to it. */
export interface HresultInfo {
  /** Unsigned. */
  readonly value: number;
  readonly message: string;
}

/** Every known code under its name. */
export const HRESULTS: Readonly<Record<string, HresultInfo>> = Object.freeze({
  S_OK: { value: S_OK, message: "The operation succeeded." },
  S_FALSE: { value: S_FALSE, message: "The operation succeeded, but there was nothing to do or to return." },
  E_NOTIMPL: { value: E_NOTIMPL, message: "Not implemented." },
  E_NOINTERFACE: { value: E_NOINTERFACE, message: "No such interface supported." },
  E_POINTER: { value: E_POINTER, message: "Invalid pointer." },
  E_ABORT: { value: E_ABORT, message: "Operation aborted." },
  E_FAIL: { value: E_FAIL, message: "Unspecified error." },
  E_UNEXPECTED: { value: E_UNEXPECTED, message: "Catastrophic failure." },
  E_ACCESSDENIED: { value: E_ACCESSDENIED, message: "Access is denied." },
  E_OUTOFMEMORY: { value: E_OUTOFMEMORY, message: "Not enough memory to complete the operation." },
  E_INVALIDARG: { value: E_INVALIDARG, message: "The parameter is incorrect." },
  DISP_E_MEMBERNOTFOUND: { value: DISP_E_MEMBERNOTFOUND, message: "Member not found." },
  DISP_E_PARAMNOTFOUND: { value: DISP_E_PARAMNOTFOUND, message: "Parameter not found." },
  DISP_E_TYPEMISMATCH: { value: DISP_E_TYPEMISMATCH, message: "Type mismatch." },
  DISP_E_UNKNOWNNAME: { value: DISP_E_UNKNOWNNAME, message: "Unknown name." },
  DISP_E_NONAMEDARGS: { value: DISP_E_NONAMEDARGS, message: "No named arguments." },
  DISP_E_BADVARTYPE: { value: DISP_E_BADVARTYPE, message: "Bad variable type." },
  DISP_E_EXCEPTION: { value: DISP_E_EXCEPTION, message: "Exception occurred." },
  DISP_E_OVERFLOW: { value: DISP_E_OVERFLOW, message: "Out of present range." },
  DISP_E_BADINDEX: { value: DISP_E_BADINDEX, message: "Invalid index." },
  DISP_E_BADPARAMCOUNT: { value: DISP_E_BADPARAMCOUNT, message: "Invalid number of parameters." },
  DISP_E_NOTACOLLECTION: { value: DISP_E_NOTACOLLECTION, message: "Does not support a collection." },
  DISP_E_DIVBYZERO: { value: DISP_E_DIVBYZERO, message: "Division by zero." },
  CLASS_E_NOAGGREGATION: { value: CLASS_E_NOAGGREGATION, message: "Class does not support aggregation." },
  REGDB_E_CLASSNOTREG: { value: REGDB_E_CLASSNOTREG, message: "Class not registered." },
  MK_E_UNAVAILABLE: { value: MK_E_UNAVAILABLE, message: "Operation unavailable." },
  MK_E_SYNTAX: { value: MK_E_SYNTAX, message: "Invalid syntax." },
  CO_E_CLASSSTRING: { value: CO_E_CLASSSTRING, message: "Invalid class string." },
  CONNECT_E_NOCONNECTION: { value: CONNECT_E_NOCONNECTION, message: "There is no connection for this connection ID." },
  CONNECT_E_ADVISELIMIT: {
    value: CONNECT_E_ADVISELIMIT,
    message: "The connection limit of this object has been reached.",
  },
  CONNECT_E_CANNOTCONNECT: { value: CONNECT_E_CANNOTCONNECT, message: "The sink cannot be connected." },
  RPC_E_DISCONNECTED: { value: RPC_E_DISCONNECTED, message: "The object invoked has disconnected from its clients." },
  RPC_E_SERVERCALL_RETRYLATER: { value: RPC_E_SERVERCALL_RETRYLATER, message: "The server is busy. Retry later." },
  E_FILE_NOT_FOUND: { value: E_FILE_NOT_FOUND, message: "The file cannot be found." },
  E_PATH_NOT_FOUND: { value: E_PATH_NOT_FOUND, message: "The path cannot be found." },
  E_SHARING_VIOLATION: { value: E_SHARING_VIOLATION, message: "The file is in use by another process." },
  E_BUFFER_OVERFLOW: { value: E_BUFFER_OVERFLOW, message: "The file name is too long." },
  E_DISK_FULL: { value: E_DISK_FULL, message: "There is not enough space on the disk." },
  E_INVALID_NAME: { value: E_INVALID_NAME, message: "The file name, directory name or volume label is malformed." },
  E_BAD_PATHNAME: { value: E_BAD_PATHNAME, message: "The path is invalid." },
  E_ALREADY_EXISTS: { value: E_ALREADY_EXISTS, message: "The file already exists." },
  RPC_E_SERVER_UNAVAILABLE: { value: RPC_E_SERVER_UNAVAILABLE, message: "The server is unavailable." },
  VM_E_TIMED_OUT: { value: VM_E_TIMED_OUT, message: "Operation timed out." },
  VM_E_OUT_OF_RESOURCE: { value: VM_E_OUT_OF_RESOURCE, message: "Out of resources." },
  VM_E_TOO_MANY_VMS: { value: VM_E_TOO_MANY_VMS, message: "Too many virtual machines started." },
  VM_E_VM_NOT_RUNNING: {
    value: VM_E_VM_NOT_RUNNING,
    message: "The virtual machine must be running for this operation.",
  },
  VM_E_VM_UNKNOWN: { value: VM_E_VM_UNKNOWN, message: "Could not find the specified virtual machine." },
  VM_E_OUT_OF_RESERVE: {
    value: VM_E_OUT_OF_RESERVE,
    message:
      "A virtual machine could not be started because its resource allocation exceeds the amount of host resources available.",
  },
  VM_E_APP_SHUTTING_DOWN: {
    value: VM_E_APP_SHUTTING_DOWN,
    message:
      "The operation could not be done because Virtual Server is shutting down. This is normally caused when a user tries to start an asynchronous operation (such as running a virtual machine or creating a virtual hard disk image) after an administrator has started the server's shutdown process.",
  },
  VM_E_SCRIPT_ALREADY_EXISTS: {
    value: VM_E_SCRIPT_ALREADY_EXISTS,
    message: "A script is already attached to this event.",
  },
  VM_E_PREF_NOT_FOUND: { value: VM_E_PREF_NOT_FOUND, message: "Preference was not found." },
  VM_E_PREF_ILLEGAL_VALUE: { value: VM_E_PREF_ILLEGAL_VALUE, message: "Illegal preference value was specified." },
  VM_E_PREF_VM_ACTIVE: {
    value: VM_E_PREF_VM_ACTIVE,
    message: "Preference cannot be changed for a running or saved virtual machine.",
  },
  VM_E_PREF_CONFIG_UPDATED_VM_ACTIVE: {
    value: VM_E_PREF_CONFIG_UPDATED_VM_ACTIVE,
    message:
      "Preference change was successful but will not take effect until the next time the virtual machine is started.",
  },
  VM_E_PREF_UNLOADABLE_ACTIVATION: {
    value: VM_E_PREF_UNLOADABLE_ACTIVATION,
    message:
      "The activation dictionary could not be loaded. This can be caused by a corrupted or missing saved state file.",
  },
  VM_E_PREF_SAVED_STATE_BAD_VERSION: {
    value: VM_E_PREF_SAVED_STATE_BAD_VERSION,
    message: "The virtual machine's saved state is not compatible with this version of Virtual Server.",
  },
  VM_E_PREF_SAVED_STATE_ACCESS_DENIED: {
    value: VM_E_PREF_SAVED_STATE_ACCESS_DENIED,
    message: "The virtual machine's saved state could not be accessed because the user has insufficient access rights.",
  },
  VM_E_CONFIG_NO_NAME: { value: VM_E_CONFIG_NO_NAME, message: "A virtual machine name was not specified." },
  VM_E_CONFIG_NAME_TOO_LONG: {
    value: VM_E_CONFIG_NAME_TOO_LONG,
    message: "The name of the virtual machine is too long. The length of the name cannot be more than 256 characters.",
  },
  VM_E_CONFIG_NAME_INVALID_CHAR: {
    value: VM_E_CONFIG_NAME_INVALID_CHAR,
    message: 'The name of the virtual machine contains an invalid character (one of "*?:<>/|\\"").',
  },
  VM_E_CONFIG_DUPLICATE_NAME: {
    value: VM_E_CONFIG_DUPLICATE_NAME,
    message: "A virtual machine with this name already exists.",
  },
  VM_E_VM_RUNNING: { value: VM_E_VM_RUNNING, message: "Operation cannot be performed on a running virtual machine." },
  VM_E_VM_NO_SAVED_STATE: {
    value: VM_E_VM_NO_SAVED_STATE,
    message: "Attempt to restore a virtual machine with no saved state.",
  },
  VM_E_DRIVE_INVALID: { value: VM_E_DRIVE_INVALID, message: "Invalid drive was specified." },
  VM_E_DRIVE_BUS_LOC_IN_USE: {
    value: VM_E_DRIVE_BUS_LOC_IN_USE,
    message: "Attempt to attach a drive to a bus location that is already in use.",
  },
  VM_E_ADDITIONS_NOT_AVAIL: {
    value: VM_E_ADDITIONS_NOT_AVAIL,
    message: "Additions are not installed in this virtual machine, or the virtual machine has never been started.",
  },
  VM_E_ADDITIONS_FEATURE_NOT_AVAIL: {
    value: VM_E_ADDITIONS_FEATURE_NOT_AVAIL,
    message: "Additions feature is not available; either Additions are not installed or the feature has been disabled.",
  },
  VM_E_FOLDER_NOT_SHARED: {
    value: VM_E_FOLDER_NOT_SHARED,
    message: "The specified folder is not being shared by the Additions.",
  },
  VM_E_VM_PAUSED: {
    value: VM_E_VM_PAUSED,
    message: "Cannot execute a command in the guest because the virtual machine is paused.",
  },
  VM_E_MEDIA_UNMOUNT_FAIL: {
    value: VM_E_MEDIA_UNMOUNT_FAIL,
    message: "Attempt to unmount the media present in virtual machine DVD drive failed.",
  },
  VM_E_IMAGE_CAPTURE_FAIL: { value: VM_E_IMAGE_CAPTURE_FAIL, message: "Could not capture floppy drive image." },
  VM_E_HOST_FLOPPY_CAPTURE_FAIL: {
    value: VM_E_HOST_FLOPPY_CAPTURE_FAIL,
    message: "Could not capture host floppy drive.",
  },
  VM_E_NO_MEDIA_CAPTURED: { value: VM_E_NO_MEDIA_CAPTURED, message: "Could not capture floppy drive image." },
  VM_E_PARENT_PATH_NOT_FOUND: { value: VM_E_PARENT_PATH_NOT_FOUND, message: "Invalid differencing drive parent path." },
  VM_E_FILE_TOO_LARGE_FOR_VOLUME: {
    value: VM_E_FILE_TOO_LARGE_FOR_VOLUME,
    message: "Attempt to create a file larger than what the host volume supports.",
  },
  VM_E_FILE_READ_ONLY: { value: VM_E_FILE_READ_ONLY, message: "The file cannot be read-only." },
  VM_E_WRONG_HD_IMAGE_TYPE: {
    value: VM_E_WRONG_HD_IMAGE_TYPE,
    message: "The hard disk drive image type cannot be used for this operation.",
  },
  VM_E_HD_IMAGE_OPEN_FAIL: {
    value: VM_E_HD_IMAGE_OPEN_FAIL,
    message:
      "The hard disk drive image could not be opened. Make sure that the file still exists and is not in use by any other applications.",
  },
  VM_E_HOST_DRIVE_NOT_FOUND: {
    value: VM_E_HOST_DRIVE_NOT_FOUND,
    message:
      "The host drive linked to by this virtual hard disk image cannot be found. Make sure that the host drive for this virtual hard disk image still exists.",
  },
  VM_E_HD_IMAGE_ACCESS: {
    value: VM_E_HD_IMAGE_ACCESS,
    message: "An unknown error has occurred attempting to access a virtual hard disk image.",
  },
  VM_E_INVALID_HD_FILE: {
    value: VM_E_INVALID_HD_FILE,
    message:
      'The virtual hard disk image seems to be invalid. Make sure that the file has the "".vhd"" virtual hard disk image extension and that the file is actually a virtual hard disk image.',
  },
  VM_E_IMAGE_SIZE_TOO_LARGE: {
    value: VM_E_IMAGE_SIZE_TOO_LARGE,
    message:
      "A virtual hard disk image size cannot be larger than 2,088,960 MB. A FAT16 virtual hard disk image size cannot be greater than 2,000 MB.",
  },
  VM_E_IMAGE_SIZE_TOO_SMALL: {
    value: VM_E_IMAGE_SIZE_TOO_SMALL,
    message:
      "An unformatted virtual hard disk image size must be at least 3 MB. A FAT16 virtual hard disk image size must be at least 3 MB. A FAT32 virtual hard disk image size must be at least 514 MB.",
  },
  VM_E_PARENT_CHILD_ID_MISMATCH: {
    value: VM_E_PARENT_CHILD_ID_MISMATCH,
    message:
      "A differencing drive must be linked to the parent it was created with. If the parent virtual hard disk image was replaced, it could lead to the child pointing at the wrong virtual hard disk image. Make sure to keep the correct child paired with the correct parent.",
  },
  VM_E_ADAPTER_NOT_FOUND: { value: VM_E_ADAPTER_NOT_FOUND, message: "Host Ethernet adapter does not exist." },
  VM_E_VIRTUAL_NETWORK_NAME_ALREADY_EXISTS: {
    value: VM_E_VIRTUAL_NETWORK_NAME_ALREADY_EXISTS,
    message: "A duplicate virtual network name was specified.",
  },
  VM_E_INVALID_VIRTUAL_NETWORK_ID: {
    value: VM_E_INVALID_VIRTUAL_NETWORK_ID,
    message: "A virtual network with the given ID could not be found.",
  },
  VM_E_CANT_SET_ETHERNET_ADDRESS: {
    value: VM_E_CANT_SET_ETHERNET_ADDRESS,
    message:
      "A virtual NIC Ethernet address cannot be set if the NIC has a dynamic Ethernet address. To set the Ethernet address, first set the IVMNetworkAdapter::IsEthernetAddressDynamic property to FALSE.",
  },
  VM_E_INVALID_IP_ADDRESS: {
    value: VM_E_INVALID_IP_ADDRESS,
    message:
      'The IP address string is not formed correctly. A properly formed IP address follows the pattern ""X.X.X.X"", where 0 <= X <= 255.',
  },
  VM_E_INVALID_NETWORK_ADDRESS: {
    value: VM_E_INVALID_NETWORK_ADDRESS,
    message: "The IP address string must be a class A, class B, or class C address.",
  },
  VM_E_INVALID_NETWORK_MASK: {
    value: VM_E_INVALID_NETWORK_MASK,
    message: "The network mask is not valid for the class of network address.",
  },
  VM_E_INVALID_STARTING_ADDRESS: {
    value: VM_E_INVALID_STARTING_ADDRESS,
    message: "The starting IP address is not in a valid range.",
  },
  VM_E_INVALID_ENDING_ADDRESS: {
    value: VM_E_INVALID_ENDING_ADDRESS,
    message: "The ending IP address is not in a valid range.",
  },
  VM_E_INVALID_ADDRESS_RANGE: {
    value: VM_E_INVALID_ADDRESS_RANGE,
    message: "The starting IP address must be less than the ending IP address.",
  },
  VM_E_CANT_SET_DYNAMIC_MAC_ADDRESS: {
    value: VM_E_CANT_SET_DYNAMIC_MAC_ADDRESS,
    message:
      "The Ethernet address for a network interface can either be generated dynamically by virtual server or can be set to a static address by the user. This function cannot be called when the address is set to be generated dynamically. The function IVMNetworkAdapter::IsEthernetAddressDynamic is used to change the generation behavior of the Ethernet address.",
  },
  VM_E_DRIVE_IN_USE: {
    value: VM_E_DRIVE_IN_USE,
    message: "Access to the requested drive failed because the drive is already in use.",
  },
  VM_E_MEDIA_WRONG_TYPE: {
    value: VM_E_MEDIA_WRONG_TYPE,
    message:
      "The media that is currently captured by this drive does not match the type that is required for the requested operation.",
  },
  VM_E_NO_LICENSE: { value: VM_E_NO_LICENSE, message: "No license is available." },
  VM_E_INVALID_LICENSE: { value: VM_E_INVALID_LICENSE, message: "An invalid license is installed." },
  VM_E_INVALID_LICENSE_KEY: { value: VM_E_INVALID_LICENSE_KEY, message: "An invalid license key was found." },
  VM_E_INVALID_LICENSE_VALUE: { value: VM_E_INVALID_LICENSE_VALUE, message: "An invalid license value was found." },
  VM_E_LICENSE_ACTIVE_VM_LIMIT: {
    value: VM_E_LICENSE_ACTIVE_VM_LIMIT,
    message: "Current limit on active virtual machines has been reached.",
  },
  VM_E_LICENSE_HOST_MEMORY_LIMIT: {
    value: VM_E_LICENSE_HOST_MEMORY_LIMIT,
    message: "Current limit on host memory has been reached.",
  },
  VM_E_LICENSE_VM_MEMORY_LIMIT: {
    value: VM_E_LICENSE_VM_MEMORY_LIMIT,
    message: "Current limit on virtual machine memory has been reached.",
  },
  VM_E_NOT_A_TRIAL_VERSION: {
    value: VM_E_NOT_A_TRIAL_VERSION,
    message: "Attempt to invoke trial license routines on a license that is not a trial license.",
  },
  VM_E_NON_ACTIVE_TRIAL: {
    value: VM_E_NON_ACTIVE_TRIAL,
    message: "The trial license installed either has not yet started or is already finished.",
  },
  VM_E_MOUSE_NOT_ACTIVE: {
    value: VM_E_MOUSE_NOT_ACTIVE,
    message: "The mouse device has not been powered up in the guest.",
  },
  VM_E_USING_ABSOLUTE_COORDINATES: {
    value: VM_E_USING_ABSOLUTE_COORDINATES,
    message: "The mouse device is currently set to use absolute mouse coordinates.",
  },
  VM_E_USING_RELATIVE_COORDINATES: {
    value: VM_E_USING_RELATIVE_COORDINATES,
    message: "The mouse device is currently set to use relative mouse coordinates.",
  },
  VM_E_SET_EXCLUSIVE_MODE_FAIL: {
    value: VM_E_SET_EXCLUSIVE_MODE_FAIL,
    message:
      "Failed to set or release exclusive mode as requested. This could be because the virtual machine is no longer running, or because another process has already acquired exclusive mode on the virtual machine's keyboard device.",
  },
  VM_E_NO_DISPLAY: { value: VM_E_NO_DISPLAY, message: "Failed to find the video device for a virtual machine." },
  VM_E_SECURITY_DUPLICATE_USER: {
    value: VM_E_SECURITY_DUPLICATE_USER,
    message: "An attempt was made to add a duplicate user or group to a security object.",
  },
});
