/** What a host that libvirt manages does otherwise than documented, by the ids of clauses and properties, and why. */

const NO_ADDITIONS = "Guests of a host have no Additions, on which absolute coordinates depend.";

export const HOST_DEVIATIONS: Readonly<Record<string, string>> = {
  "IVMMouse.HorizontalPosition": NO_ADDITIONS,
  "IVMMouse.VerticalPosition": NO_ADDITIONS,
  "IVMMouse.UsingAbsoluteCoordinates": NO_ADDITIONS,
  "IVMMouse.HorizontalPosition:VM_E_USING_RELATIVE_COORDINATES": NO_ADDITIONS,
  "IVMMouse.VerticalPosition:VM_E_USING_RELATIVE_COORDINATES": NO_ADDITIONS,
  "IVMMouse.ScrollWheelPosition:VM_E_USING_ABSOLUTE_COORDINATES": NO_ADDITIONS,
  "IVMGuestOS.InstallAdditions:VM_E_DRIVE_INVALID":
    "No Additions can be installed in guests of a host, with a DVD drive or without.",
  "IVMNetworkAdapter.VirtualNetwork:VM_E_INVALID_VIRTUAL_NETWORK_ID":
    "A domain's adapter is on a network that the host has, or on none: one whose network is gone reads as unplugged.",
  "IVMVirtualMachine.Memory:VM_E_PREF_NOT_FOUND":
    "A domain always has memory: a configuration without it gets what the domain has.",
  "IVMVirtualMachine.Save:E_FAIL":
    "A machine with undo disks does not start on a host, which makes none, so that none is there to be saved.",
};

/** What nobody should try on a host that is used. */
export const HOST_UNREACHABLE: Readonly<Record<string, string>> = {
  "IVMVirtualMachine.Startup:VM_E_TOO_MANY_VMS":
    "How many machines can run is for the host to say, and to start that many is more than a test may do.",
};
