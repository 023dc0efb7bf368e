/**
 * Documented failures that no caller can bring about, whatever the implementation, and why; docs/deviations.md has the
 * same list.
 */
export const UNREACHABLE: Readonly<Record<string, string>> = {
  "IVMFloppyDrive.Attachment:VM_E_PREF_READ_ERROR":
    "The code has no published value; settings that cannot be read give VM_E_PREF_ILLEGAL_VALUE.",
  "IVMFloppyDrive.HostDriveLetter:VM_E_PREF_READ_ERROR":
    "The code has no published value; settings that cannot be read give VM_E_PREF_ILLEGAL_VALUE.",
  "IVMHardDisk.Parent:VM_E_PREF_READ_ERROR":
    "The code has no published value; a header that cannot be read gives VM_E_HD_IMAGE_ACCESS.",
  "IVMHardDisk.Type:VM_E_PREF_READ_ERROR":
    "The code has no published value; a header that cannot be read gives VM_E_HD_IMAGE_ACCESS.",
  "IVMHardDiskConnection.UndoHardDisk:VM_E_HD_IMAGE_NOT_FOUND":
    "The code has no published value; an undo disk that is missing gives E_FILE_NOT_FOUND.",
  "IVMVirtualServer.CreateDifferencingVirtualHardDisk:VM_E_IMAGE_SIZE_TOO_LARGE":
    "The method takes no size: it is the parent's, and a parent that says it is larger than the limit is no valid image.",
  "IVMVirtualServer.VMRCAdminAddress:E_OUTOFMEMORY":
    "The address is a short text that the server holds already; no caller can exhaust what reading it takes.",
};
