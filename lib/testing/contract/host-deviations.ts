/** What a host that libvirt manages does otherwise than documented, by the ids of clauses and properties, and why. */

const NO_ADDITIONS = "Guests of a host have no Additions, on which absolute coordinates depend.";
const RIGHTS =
  "Who may start and stop machines is for the host to say, by the rights of the connection, whatever their security descriptors are.";
const OF_THE_CONNECTION =
  "Settings of the server are those of the connection: a host keeps machines and networks, and nothing for servers.";
const PLAIN_NETWORK =
  "Of a virtual network the host keeps that it is there; the rest is kept as long as the server lasts.";
const NEVER_OFF =
  "A host presses the power button and waits until the guest has switched itself off, which one without a system never does.";

export const HOST_DEVIATIONS: Readonly<Record<string, string>> = {
  "IVMMouse.HorizontalPosition": NO_ADDITIONS,
  "IVMMouse.VerticalPosition": NO_ADDITIONS,
  "IVMMouse.UsingAbsoluteCoordinates": NO_ADDITIONS,
  "IVMMouse.HorizontalPosition:VM_E_USING_RELATIVE_COORDINATES": NO_ADDITIONS,
  "IVMMouse.VerticalPosition:VM_E_USING_RELATIVE_COORDINATES": NO_ADDITIONS,
  "IVMMouse.ScrollWheelPosition:VM_E_USING_ABSOLUTE_COORDINATES": NO_ADDITIONS,
  "IVMMouse.HorizontalPosition:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": NO_ADDITIONS,
  "IVMMouse.VerticalPosition:VM_E_ADDITIONS_FEATURE_NOT_AVAIL": NO_ADDITIONS,
  "IVMGuestOS.Shutdown:VM_E_ADDITIONS_FEATURE_NOT_AVAIL":
    "A host shuts guests down by ACPI's power button, which takes no Additions.",
  "IVMGuestOS.Shutdown:E_ACCESSDENIED": RIGHTS,
  "IVMVirtualMachine.Pause:E_ACCESSDENIED": RIGHTS,
  "IVMVirtualMachine.Reset:E_ACCESSDENIED": RIGHTS,
  "IVMVirtualMachine.Resume:E_ACCESSDENIED": RIGHTS,
  "IVMVirtualMachine.Save:E_ACCESSDENIED": RIGHTS,
  "IVMVirtualMachine.Startup:E_ACCESSDENIED": RIGHTS,
  "IVMVirtualMachine.TurnOff:E_ACCESSDENIED": RIGHTS,
  "IVMVirtualServer.Security:E_FAIL":
    "Settings of a server over a host are kept in memory: no full disk is in their way.",
  "IVMGuestOS.InstallAdditions:VM_E_DRIVE_INVALID":
    "No Additions can be installed in guests of a host, with a DVD drive or without.",
  "IVMGuestOS.InstallAdditions:VM_E_MEDIA_UNMOUNT_FAIL":
    "No Additions can be installed in guests of a host, with a DVD drive or without.",
  "IVMNetworkAdapter.VirtualNetwork:VM_E_INVALID_VIRTUAL_NETWORK_ID":
    "A domain's adapter is on a network that the host has, or on none: one whose network is gone reads as unplugged.",
  "IVMVirtualMachine.Memory:VM_E_PREF_NOT_FOUND":
    "A domain always has memory: a configuration without it gets what the domain has.",
  "IVMVirtualMachine.Save:E_FAIL":
    "A machine with undo disks does not start on a host, which makes none, so that none is there to be saved.",
};

/** Properties that read what was written until a server connects to the host anew, and why. */
export const FORGOTTEN_BY_HOSTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      "IVMAccessRights.Name",
      "IVMAccessRights.Sid",
      "IVMAccessRights.Type",
      "IVMAccessRights.Flags",
      "IVMAccessRights.WriteAccess",
      "IVMAccessRights.ReadAccess",
      "IVMAccessRights.ExecuteAccess",
      "IVMAccessRights.DeleteAccess",
      "IVMAccessRights.ReadPermissions",
      "IVMAccessRights.ChangePermissions",
      "IVMAccessRights.SpecialAccess",
      "IVMSecurity.OwnerName",
      "IVMSecurity.OwnerSid",
      "IVMSecurity.GroupSid",
      "IVMVirtualServer.VSScriptsEnabled",
      "IVMVirtualServer.VMScriptsEnabled",
      "IVMVirtualServer.VMRCEnabled",
      "IVMVirtualServer.VMRCAdminPortNumber",
      "IVMVirtualServer.VMRCXResolution",
      "IVMVirtualServer.VMRCYResolution",
      "IVMVirtualServer.VMRCAuthenticator",
      "IVMVirtualServer.VMRCIdleConnectionTimeoutEnabled",
      "IVMVirtualServer.DefaultVMConfigurationPath",
      "IVMVirtualServer.SearchPaths",
      "IVMVirtualServer.Security",
    ].map((property) => [property, OF_THE_CONNECTION]),
  ),
  "IVMDHCPVirtualNetworkServer.IsEnabled": PLAIN_NETWORK,
  "IVMDHCPVirtualNetworkServer.DefaultGatewayAddress": PLAIN_NETWORK,
  "IVMDHCPVirtualNetworkServer.DNSServers": PLAIN_NETWORK,
  "IVMDHCPVirtualNetworkServer.WINSServers": PLAIN_NETWORK,
  "IVMVirtualNetwork.Notes": PLAIN_NETWORK,
};

/** What nobody should try on a host that is used. */
export const HOST_UNREACHABLE: Readonly<Record<string, string>> = {
  "IVMTask2.Error:VM_E_ADDITIONS_NOT_AVAIL": NEVER_OFF,
  "IVMTask2.ErrorDescription:VM_E_ADDITIONS_NOT_AVAIL": NEVER_OFF,
  "IVMVirtualMachine.Startup:VM_E_TOO_MANY_VMS":
    "How many machines can run is for the host to say, and to start that many is more than a test may do.",
};

/** How a list of docs/libvirt.md calls what is listed here, with the list. */
export const HOST_LISTS = {
  deviates: HOST_DEVIATIONS,
  "until it is connected anew": FORGOTTEN_BY_HOSTS,
  "not asked": HOST_UNREACHABLE,
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
