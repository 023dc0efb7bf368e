import { vmAccessRights_Allowed, vmAccessRights_Denied } from "../../generated/enumerations.js";
import type { IVMAccessRights } from "../../../typings/IVMAccessRights.js";
import type { IVMSecurity } from "../../../typings/IVMSecurity.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { Clauses, ClauseTest, Provoke, World } from "./clause.js";
import { badIndex, nullArgument } from "./common-clauses.js";

/** An account that has no rights unless somebody gives it some. */
const STRANGER = "NOWHERE\\stranger";

const ADMINISTRATORS = "S-1-5-32-544";
const CREATOR_OWNER = "S-1-3-0";

/** What generic rights stand for on files. */
const FILE_MAPPING = {
  GenericRead: 0x0012_0089,
  GenericWrite: 0x0012_0116,
  GenericExecute: 0x0012_00a0,
  GenericAll: 0x001f_01ff,
};

/** Files and folders inherit the entry. */
const INHERITED_BY_ALL = 3;

/** An access control list takes at most 65,532 bytes, with 8 of its own and 76 for each of these accounts. */
const LONGEST_PREFIX = `S-1-5${"-21".repeat(14)}`;
const MORE_THAN_FIT = 863;

/** A security object without entries. */
function empty(world: World): IVMSecurity {
  const security = world.server.Security;
  for (const entry of security.AccessRights) security.RemoveEntry(entry);
  return security;
}

function crowd(security: IVMSecurity, accounts: number): IVMSecurity {
  for (let i = 0; i < accounts; i++) {
    security.AddEntry(`${LONGEST_PREFIX}-${i}`, vmAccessRights_Allowed).Flags = INHERITED_BY_ALL;
  }
  return security;
}

function overfull(world: World): IVMSecurity {
  return crowd(empty(world), MORE_THAN_FIT);
}

/**
 * Protects the server with a list that has hardly any room left, and in which two entries stand for the owner:
 * what inherits them has the owner's in their place, which take 56 bytes more each.
 */
function leaveNoRoom(world: World): void {
  const security = crowd(empty(world), MORE_THAN_FIT - 2);
  security.OwnerSid = `${LONGEST_PREFIX}-5000`;
  for (const type of [vmAccessRights_Allowed, vmAccessRights_Denied]) {
    security.AddEntry(CREATOR_OWNER, type).Flags = INHERITED_BY_ALL;
  }
  world.server.Security = security;
}

function newEntry(world: World): IVMAccessRights {
  return empty(world).AddEntry(ADMINISTRATORS, vmAccessRights_Allowed);
}

/** A put that is refused, to an entry. */
function entryPut(put: (entry: IVMAccessRights) => void): Provoke {
  return (world) => {
    const entry = newEntry(world);
    return () => put(entry);
  };
}

/** A put that is refused, to a security object. */
function securityPut(put: (security: IVMSecurity) => void): Provoke {
  return (world) => {
    const security = world.server.Security;
    return () => put(security);
  };
}

/** A type beyond those that there are; what the declared types rule out is called by reflection. */
const NO_TYPE = 2;

/** What a stranger does to a machine that `prepare` has made. */
function denied(
  prepare: (world: World) => IVMVirtualMachine,
  use: (machine: IVMVirtualMachine) => unknown,
): ClauseTest {
  return {
    needs: ["accounts"],
    provoke(world) {
      const machine = prepare(world);
      const seen = world.as(STRANGER).FindVirtualMachine(machine.Name);
      if (seen === null) throw new Error("The machine is not found.");
      return () => use(seen);
    },
  };
}

function paused(world: World): IVMVirtualMachine {
  const machine = world.running();
  machine.Pause();
  return machine;
}

const accessRightsClauses: Clauses = {
  "IVMAccessRights.Flags:E_INVALIDARG": entryPut((entry) => (entry.Flags = 0xff)),
  "IVMAccessRights.Name:E_INVALIDARG": entryPut((entry) => (entry.Name = "")),
  "IVMAccessRights.Sid:E_INVALIDARG": entryPut((entry) => (entry.Sid = "S-1")),
  "IVMAccessRights.Type:E_INVALIDARG": entryPut((entry) => Reflect.set(entry, "Type", NO_TYPE)),
  "IVMAccessRightsCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.server.Security.AccessRights),
};

const securityObjectClauses: Clauses = {
  "IVMSecurity.AddEntry:E_INVALIDARG": (world) => {
    const security = empty(world);
    return () => Reflect.apply(security.AddEntry, security, [ADMINISTRATORS, NO_TYPE]) as unknown;
  },
  "IVMSecurity.AddEntry:E_POINTER": (world) => {
    const security = empty(world);
    return () => Reflect.apply(security.AddEntry, security, [null, vmAccessRights_Allowed]) as unknown;
  },
  "IVMSecurity.AddEntry:VM_E_SECURITY_DUPLICATE_USER": (world) => {
    const security = empty(world);
    security.AddEntry(ADMINISTRATORS, vmAccessRights_Allowed);
    return () => security.AddEntry(ADMINISTRATORS, vmAccessRights_Allowed);
  },
  "IVMSecurity.FindEntry:E_INVALIDARG": (world) => {
    const security = empty(world);
    return () => Reflect.apply(security.FindEntry, security, [ADMINISTRATORS, NO_TYPE]) as unknown;
  },
  "IVMSecurity.FindEntry:E_POINTER": (world) => {
    const security = empty(world);
    return () => Reflect.apply(security.FindEntry, security, [null, vmAccessRights_Allowed]) as unknown;
  },
  "IVMSecurity.FindEntry:S_FALSE": (world) => {
    const security = empty(world);
    security.AddEntry(ADMINISTRATORS, vmAccessRights_Denied);
    return () => security.FindEntry(ADMINISTRATORS, vmAccessRights_Allowed);
  },
  "IVMSecurity.RemoveEntry:E_POINTER": nullArgument(empty, "RemoveEntry"),
  "IVMSecurity.RemoveEntry:S_FALSE": (world) => {
    const security = empty(world);
    const entry = security.AddEntry(ADMINISTRATORS, vmAccessRights_Allowed);
    security.RemoveEntry(entry);
    return () => security.RemoveEntry(entry);
  },
  "IVMSecurity.GroupName:E_INVALIDARG": securityPut((security) => (security.GroupName = "")),
  "IVMSecurity.GroupSid:E_INVALIDARG": securityPut((security) => (security.GroupSid = "S-1")),
  "IVMSecurity.OwnerName:E_INVALIDARG": securityPut((security) => (security.OwnerName = "")),
  "IVMSecurity.OwnerSid:E_INVALIDARG": securityPut((security) => (security.OwnerSid = "S-1")),
  "IVMSecurity._ToSecurityDescriptor:E_OUTOFMEMORY": (world) => {
    const security = overfull(world);
    return () => security._ToSecurityDescriptor(FILE_MAPPING);
  },
};

const securityPropertyClauses: Clauses = {
  "IVMVirtualServer.Security:E_OUTOFMEMORY": (world) => {
    const security = overfull(world);
    return () => (world.server.Security = security);
  },
  "IVMVirtualServer.Security:E_ACCESSDENIED": {
    needs: ["accounts"],
    provoke(world) {
      const { Security: security } = world.server;
      const server = world.as(STRANGER);
      return () => (server.Security = security);
    },
  },
  "IVMVirtualServer.Security:E_FAIL": {
    needs: ["files"],
    provoke(world) {
      const { Security: security } = world.server;
      world.setFreeSpace(0);
      return () => (world.server.Security = security);
    },
  },
  "IVMVirtualMachine.Security:E_OUTOFMEMORY": (world) => {
    const machine = world.machine();
    leaveNoRoom(world);
    return () => machine.Security;
  },
  "IVMHardDisk.Security:E_OUTOFMEMORY": (world) => {
    const disk = world.server.GetHardDisk(world.disk());
    leaveNoRoom(world);
    return () => disk.Security;
  },
  "IVMVirtualNetwork.Security:E_OUTOFMEMORY": (world) => {
    const network = world.server.CreateVirtualNetwork("crowded", world.path("networks"));
    leaveNoRoom(world);
    return () => network.Security;
  },
};

const deniedClauses: Clauses = {
  "IVMVirtualMachine.Startup:E_ACCESSDENIED": denied(
    (world) => world.machine(),
    (machine) => machine.Startup(),
  ),
  "IVMVirtualMachine.TurnOff:E_ACCESSDENIED": denied(
    (world) => world.running(),
    (machine) => machine.TurnOff(),
  ),
  "IVMVirtualMachine.Reset:E_ACCESSDENIED": denied(
    (world) => world.running(),
    (machine) => machine.Reset(),
  ),
  "IVMVirtualMachine.Save:E_ACCESSDENIED": denied(
    (world) => world.running(),
    (machine) => machine.Save(),
  ),
  "IVMVirtualMachine.Pause:E_ACCESSDENIED": denied(
    (world) => world.running(),
    (machine) => machine.Pause(),
  ),
  "IVMVirtualMachine.Resume:E_ACCESSDENIED": denied(paused, (machine) => machine.Resume()),
  "IVMNetworkAdapter.AttachToVirtualNetwork:E_ACCESSDENIED": {
    needs: ["accounts"],
    provoke(world) {
      const machine = world.machine();
      machine.AddNetworkAdapter();
      const network = world.server.CreateVirtualNetwork("private", world.path("networks"));
      const adapter = world.as(STRANGER).FindVirtualMachine(machine.Name)?.NetworkAdapters.Item(1);
      return () => adapter?.AttachToVirtualNetwork(network);
    },
  },
};

export const securityClauses: Clauses = {
  ...accessRightsClauses,
  ...securityObjectClauses,
  ...securityPropertyClauses,
  ...deniedClauses,
};
