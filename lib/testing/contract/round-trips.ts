/** Sample values for every property that can be written and read. */
import type { IVMAccessRights } from "../../../typings/IVMAccessRights.js";
import type { IVMHardDisk } from "../../../typings/IVMHardDisk.js";
import type { IVMRCAuthenticator } from "../../../typings/IVMRCAuthenticator.js";
import type { IVMSecurity } from "../../../typings/IVMSecurity.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { IVMVirtualNetwork } from "../../../typings/IVMVirtualNetwork.js";
import {
  vmAccessRights_Allowed,
  vmAccessRights_Denied,
  vmAutoStart_Always,
  vmAutoStart_Never,
  vmShutdownAction_Shutdown,
  vmShutdownAction_TurnOff,
  vmUndoAction_Commit,
  vmUndoAction_Discard,
  vmVMRCAuthentication_Kerberos,
} from "../../generated/enumerations.js";
import type { World } from "./clause.js";
import type { RoundTrip, Scene } from "./round-trip.js";

const GUESTS = { sid: "S-1-5-32-546", name: "BUILTIN\\Guests" };
const POWER_USERS = { sid: "S-1-5-32-547", name: "BUILTIN\\Power Users" };
const ADMINISTRATORS = { sid: "S-1-5-32-544", name: "BUILTIN\\Administrators" };
const SYSTEM = { sid: "S-1-5-18", name: "NT AUTHORITY\\SYSTEM" };

/** The name of a scene's network, and what it is renamed to. */
const NETWORK_NAMES = ["lab", "office"];

const server = (world: World): Scene => ({ object: world.server, again: (later) => later.server });

/** The same machine later: a host may have others, and it may have another name by then. */
function laterOf({ ConfigID: id }: IVMVirtualMachine): (later: World) => IVMVirtualMachine {
  return (later) => {
    for (const machine of later.server.VirtualMachines) if (machine.ConfigID === id) return machine;
    throw new Error("The virtual machine is gone.");
  };
}

function machine(world: World): Scene {
  const object = world.machine();
  return { object, again: laterOf(object) };
}

/** A machine that may start by itself. */
function ownAccount(world: World): Scene {
  const scene = machine(world);
  (scene.object as IVMVirtualMachine).RunAsDefinedAccount = true;
  return scene;
}

/** Something of a machine that is off. */
function part(get: (machine: IVMVirtualMachine) => object): (world: World) => Scene {
  return (world) => partOf(world.machine(), get);
}

function partOf(machine: IVMVirtualMachine, get: (machine: IVMVirtualMachine) => object): Scene {
  const later = laterOf(machine);
  return { object: get(machine), again: (world) => get(later(world)) };
}

/** Something of a machine that runs. */
function running(get: (machine: IVMVirtualMachine) => object): (world: World) => Scene {
  return (world) => ({ ...partOf(world.running(), get), endsWithServer: true });
}

function adapter(world: World): Scene {
  const vm = world.machine();
  const object = vm.AddNetworkAdapter();
  object.IsEthernetAddressDynamic = false;
  return partOf(vm, ({ NetworkAdapters: adapters }) => adapters.Item(adapters.Count));
}

function findNetwork({ server: { VirtualNetworks: networks } }: World): IVMVirtualNetwork {
  for (const network of networks) if (NETWORK_NAMES.includes(network.Name)) return network;
  throw new Error("The virtual network is gone.");
}

function network(world: World): Scene {
  const [name = ""] = NETWORK_NAMES;
  return { object: world.server.CreateVirtualNetwork(name, world.path("networks")), again: findNetwork };
}

function dhcp(world: World): Scene {
  network(world);
  const again = (later: World): object => findNetwork(later).DHCPVirtualNetworkServer;
  return { object: again(world), again };
}

function security(world: World): Scene {
  const object = world.server.Security;
  return {
    object,
    keep: () => {
      world.server.Security = object;
    },
    again: (later) => later.server.Security,
  };
}

/** An entry of the server's list, which holds when the list is assigned back. */
function entry(world: World): Scene {
  const list = world.server.Security;
  return {
    object: list.AddEntry(GUESTS.sid, vmAccessRights_Allowed),
    keep: () => {
      world.server.Security = list;
    },
    again: (later) => findEntry(later.server.Security),
  };
}

function findEntry(list: IVMSecurity): IVMAccessRights {
  for (const each of list.AccessRights) if ([GUESTS.sid, POWER_USERS.sid].includes(each.Sid)) return each;
  throw new Error("The entry is gone.");
}

/** Whose entries a list has, in any order: entries that deny come first when it is stored. */
function sidsOf(list: unknown): string[] {
  return Array.from((list as IVMSecurity).AccessRights, (each) => each.Sid).sort();
}

/** The server's list, and the list with a further entry. */
function lists(world: World): IVMSecurity[] {
  const longer = world.server.Security;
  longer.AddEntry(GUESTS.sid, vmAccessRights_Denied).ReadAccess = true;
  return [world.server.Security, longer];
}

function childDisk(world: World): Scene {
  const path = world.path("child.vhd");
  world.finish(world.server.CreateDifferencingVirtualHardDisk(path, world.disk("parent.vhd")));
  const again = (later: World): object => later.server.GetHardDisk(path);
  return { object: again(world), again };
}

/** A copy of the parent, and the parent. */
function parents(world: World): IVMHardDisk[] {
  const moved = world.path("moved.vhd");
  world.writeFile(moved, world.readFile(world.path("parent.vhd")));
  return [world.server.GetHardDisk(moved), world.server.GetHardDisk(world.path("parent.vhd"))];
}

/** Two folders that exist. */
function folders(world: World): string[] {
  return ["one", "two"].map((name) => {
    const folder = world.path(name);
    world.server.CreateVirtualMachine(name, folder);
    return folder;
  });
}

const control = (world: World): Scene => ({ object: world.clientControl() });

function onControl(...values: readonly unknown[]): RoundTrip {
  return { scene: control, values, needs: ["remoteControl"] };
}

/** A flag ends as what it is not by default more often than not: what lasts is seen in what was changed. */
const FLAGS = [false, true];

const flag = (scene: RoundTrip["scene"]): RoundTrip => ({ scene, values: FLAGS });

export const ROUND_TRIPS: Readonly<Record<string, RoundTrip>> = {
  "IVMAccessRights.Name": { scene: entry, values: [POWER_USERS.name, GUESTS.name] },
  "IVMAccessRights.Sid": { scene: entry, values: [GUESTS.sid, POWER_USERS.sid] },
  "IVMAccessRights.Type": { scene: entry, values: [vmAccessRights_Allowed, vmAccessRights_Denied] },
  "IVMAccessRights.Flags": { scene: entry, values: [0, 3] },
  "IVMAccessRights.WriteAccess": flag(entry),
  "IVMAccessRights.ReadAccess": flag(entry),
  "IVMAccessRights.ExecuteAccess": flag(entry),
  "IVMAccessRights.DeleteAccess": flag(entry),
  "IVMAccessRights.ReadPermissions": flag(entry),
  "IVMAccessRights.ChangePermissions": flag(entry),
  "IVMAccessRights.SpecialAccess": flag(entry),

  "IVMDHCPVirtualNetworkServer.IsEnabled": flag(dhcp),
  "IVMDHCPVirtualNetworkServer.DefaultGatewayAddress": { scene: dhcp, values: ["10.0.0.1", "10.0.0.2"] },
  "IVMDHCPVirtualNetworkServer.DNSServers": { scene: dhcp, values: ["10.0.0.3", "10.0.0.4,10.0.0.5"] },
  "IVMDHCPVirtualNetworkServer.WINSServers": { scene: dhcp, values: ["10.0.0.6", "10.0.0.7,10.0.0.8"] },

  "IVMGuestOS.IsHostTimeSyncEnabled": { scene: part((vm) => vm.GuestOS), values: [true, false] },
  "IVMHardDisk.Parent": {
    scene: childDisk,
    values: parents,
    compare: (disk) => (disk as IVMHardDisk).File.toLowerCase(),
    needs: ["files"],
  },
  "IVMKeyboard.HasExclusiveAccess": { scene: running((vm) => vm.Keyboard), values: [true, false] },
  "IVMMouse.HorizontalPosition": { scene: running(absoluteMouse), values: [100, 40] },
  "IVMMouse.VerticalPosition": { scene: running(absoluteMouse), values: [100, 40] },
  "IVMMouse.UsingAbsoluteCoordinates": flag(running((vm) => vm.Mouse)),
  "IVMNetworkAdapter.EthernetAddress": { scene: adapter, values: ["00-03-FF-12-34-56", "02-00-00-AB-CD-EF"] },
  "IVMNetworkAdapter.IsEthernetAddressDynamic": { scene: adapter, values: [true, false] },
  "IVMParallelPort.Name": { scene: part((vm) => vm.ParallelPorts.Item(1)), values: ["", "LPT1"] },

  "IVMRCClientControl.AdministratorMode": onControl(...FLAGS),
  "IVMRCClientControl.Enabled": onControl(...FLAGS),
  "IVMRCClientControl.HostKey": onControl("Key_LeftAlt", "Key_RightCtrl"),
  "IVMRCClientControl.MenuBackColor": onControl("C0C0C0", "102030"),
  "IVMRCClientControl.MenuEnabled": onControl(...FLAGS),
  "IVMRCClientControl.MenuFontColor": onControl("FFFFFF", "102030"),
  "IVMRCClientControl.MenuFontFace": onControl("Tahoma", "Courier New"),
  "IVMRCClientControl.MenuFontSize": onControl(9, 12),
  "IVMRCClientControl.MenuHeight": onControl(18, 24),
  "IVMRCClientControl.ReadyState": onControl(2, 4),
  "IVMRCClientControl.ReducedColorsMode": onControl(...FLAGS),
  "IVMRCClientControl.ServerAddress": onControl("127.0.0.1", "host.example"),
  "IVMRCClientControl.ServerDisplayName": onControl("web", "mail"),
  "IVMRCClientControl.ServerPort": onControl(5900, 5901),
  "IVMRCClientControl.ShrinkEnabled": onControl(...FLAGS),
  "IVMRCClientControl.ViewOnlyMode": onControl(...FLAGS),

  "IVMSecurity.OwnerName": { scene: security, values: [SYSTEM.name, ADMINISTRATORS.name] },
  "IVMSecurity.OwnerSid": { scene: security, values: [ADMINISTRATORS.sid, SYSTEM.sid] },
  "IVMSecurity.GroupName": { scene: security, values: [SYSTEM.name, ADMINISTRATORS.name] },
  "IVMSecurity.GroupSid": { scene: security, values: [ADMINISTRATORS.sid, SYSTEM.sid] },

  "IVMVirtualMachine.Name": { scene: machine, values: ["mail", "Web Server"] },
  "IVMVirtualMachine.AutoStartAtLaunch": { scene: ownAccount, values: [vmAutoStart_Never, vmAutoStart_Always] },
  "IVMVirtualMachine.AutoStartAtLaunchDelay": { scene: machine, values: [0, 90] },
  "IVMVirtualMachine.ShutdownActionOnQuit": {
    scene: machine,
    values: [vmShutdownAction_TurnOff, vmShutdownAction_Shutdown],
  },
  "IVMVirtualMachine.BIOSGUID": {
    scene: machine,
    values: ["{a18ad063-1678-43cb-baea-c954b581578c}", "{00000000-0000-4000-8000-00000000000f}"],
    // Hexadecimal digits are the same in either case.
    compare: (guid) => String(guid).toLowerCase(),
  },
  "IVMVirtualMachine.BIOSSerialNumber": { scene: machine, values: ["1234-5678", "AB"] },
  "IVMVirtualMachine.BaseBoardSerialNumber": { scene: machine, values: ["1234-5678", "AB"] },
  "IVMVirtualMachine.ChassisSerialNumber": { scene: machine, values: ["1234-5678", "AB"] },
  "IVMVirtualMachine.ChassisAssetTag": { scene: machine, values: ["1234-5678", "AB"] },
  "IVMVirtualMachine.Undoable": flag(machine),
  "IVMVirtualMachine.UndoAction": { scene: machine, values: [vmUndoAction_Discard, vmUndoAction_Commit] },
  "IVMVirtualMachine.Notes": { scene: machine, values: ["first line\r\n<second> & last", ""] },
  "IVMVirtualMachine.Memory": { scene: machine, values: [64, 256] },
  "IVMVirtualMachine.RunAsDefinedAccount": flag(machine),

  "IVMVirtualNetwork.Name": { scene: network, values: [...NETWORK_NAMES] },
  "IVMVirtualNetwork.Notes": { scene: network, values: ["notes", "first line\r\n<second> & last"] },
  "IVMVirtualNetwork.HostAdapter": {
    scene: network,
    values: (world) => ["", world.server.HostInfo.NetworkAdapters].flat(),
  },

  "IVMVirtualServer.VSScriptsEnabled": flag(server),
  "IVMVirtualServer.VMScriptsEnabled": flag(server),
  "IVMVirtualServer.VMRCEnabled": flag(server),
  "IVMVirtualServer.VMRCAdminAddress": { scene: server, values: ["127.0.0.1", ""] },
  "IVMVirtualServer.VMRCAdminPortNumber": { scene: server, values: [5901, 6000] },
  "IVMVirtualServer.VMRCXResolution": { scene: server, values: [800, 1024] },
  "IVMVirtualServer.VMRCYResolution": { scene: server, values: [600, 768] },
  "IVMVirtualServer.VMRCAuthenticator": {
    scene: server,
    // Kerberos works only in a domain.
    values: (world) =>
      [...world.server.VMRCAuthenticators].filter(({ Type }) => Type !== vmVMRCAuthentication_Kerberos),
    compare: (authenticator) => (authenticator as IVMRCAuthenticator).Name,
  },
  "IVMVirtualServer.VMRCIdleConnectionTimeoutEnabled": flag(server),
  "IVMVirtualServer.VMRCIdleConnectionTimeout": { scene: server, values: [60, 900] },
  "IVMVirtualServer.DefaultVMConfigurationPath": { scene: server, values: folders },
  "IVMVirtualServer.SearchPaths": { scene: server, values: (world) => [[], folders(world)] },
  "IVMVirtualServer.Security": { scene: server, values: lists, compare: sidsOf },
};

/** Properties that do not read what was written, and why. */
export const NO_ROUND_TRIP: Readonly<Record<string, string>> = {
  "IVMVirtualServer.VMRCEncryptionEnabled": "Writing it is always E_NOTIMPL, as its page says.",
  "IVMRCClientControl.AutoSize": "The page has the control ignore what is written: it always determines its own size.",
  "IVMVirtualServer.VMRCEncryptionCertificate":
    "Only a certificate that an authority has issued for the server's own request can be written.",
};

/** The mouse of a machine whose position can be told. */
function absoluteMouse({ Mouse: mouse }: IVMVirtualMachine): object {
  mouse.UsingAbsoluteCoordinates = true;
  return mouse;
}
