/** The interfaces of objects as ports see them: members by name in any letter case, with their types. */
import type { DispatchTable, MemberInfo } from "../../com/dispatch-table.js";
import { memberNamed } from "../../com/dispatch.js";
import * as tables from "../../generated/dispatch-tables.js";
import * as enumerations from "../../generated/enumerations.js";
import { describedTables } from "../../script/objects/core/define-class.js";
import "../../script/objects/script-objects.js";

/** Interfaces that "vmcom/port" has types for, besides those of Virtual Server. */
const SCRIPT_TYPES = new Set(
  (
    "IDictionary IDrive IDriveCollection IFile IFileCollection IFileSystem3 IFolder IFolderCollection IMatch2 " +
    "IMatchCollection2 IRegExp2 ISubMatches ITextStream IWshCollection IWshEnvironment IWshExec IWshNetwork2 IWshShell3"
  ).split(" "),
);

/** Members whose result may be Nothing; a test compares this with the declarations. */
export const NULLABLE_MEMBERS: ReadonlySet<string> = new Set([
  "IVMHardDisk.Parent",
  "IVMHardDisk.HostDriveIdentifier",
  "IVMHardDiskConnection.UndoHardDisk",
  "IVMNetworkAdapter.VirtualNetwork",
  "IVMSecurity.FindEntry",
  "IVMVirtualMachine.FetchScriptByEvent",
  "IVMVirtualNetworkCollection.Item",
  "IVMVirtualServer.FindVirtualMachine",
  "IVMVirtualServer.FindVirtualNetwork",
  "IVMVirtualServer.FetchScriptByEvent",
  "IFolder.ParentFolder",
]);

/** What the declarations ask for where the interfaces have a VARIANT; a test compares this with them, too. */
export const VARIANT_CONTENTS: ReadonlyMap<string, "numbers" | "array of strings" | "value"> = new Map([
  ["IVMAccountant.SetSchedulingParameters", "numbers"],
  ["IVMDHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes", "numbers"],
  ["IVMVirtualMachine.SetActivationValue", "value"],
  ["IVMVirtualMachine.SetConfigurationValue", "value"],
  ["IVMVirtualServer.GetDVDFiles", "array of strings"],
  ["IVMVirtualServer.GetFloppyDiskFiles", "array of strings"],
  ["IVMVirtualServer.GetHardDiskFiles", "array of strings"],
  ["IVMVirtualServer.GetVirtualMachineFiles", "array of strings"],
  ["IVMVirtualServer.GetVirtualNetworkFiles", "array of strings"],
  ["IVMVirtualServer.SearchPaths", "array of strings"],
  ["IVMVirtualServer.SetConfigurationValue", "value"],
]);

const byInterface = new Map<string, DispatchTable>();
const spellings = new Map<string, string>();

function isTable(value: unknown): value is DispatchTable {
  return typeof value === "object" && value !== null && "members" in value;
}

for (const table of Object.values(tables as Record<string, unknown>).filter(isTable)) {
  for (const { name } of table.interfaces) if (!byInterface.has(name)) byInterface.set(name, table);
}
for (const table of describedTables()) {
  for (const { name } of table.interfaces) if (!byInterface.has(name)) byInterface.set(name, table);
}
for (const table of byInterface.values()) {
  for (const { name } of table.members) if (!spellings.has(name.toLowerCase())) spellings.set(name.toLowerCase(), name);
}

/** Whether there is a type for the interface that a ported script can name. */
export function hasType(name: string): boolean {
  return isOfVirtualServer(name) || SCRIPT_TYPES.has(name);
}

/** Whether "vmcom" itself has the type. */
export function isOfVirtualServer(name: string): boolean {
  return /^I(?:VM|DHCP)/.test(name) && byInterface.has(name);
}

/** The member of an interface, if its type has it too. */
export function memberOf(interfaceName: string, name: string): MemberInfo | undefined {
  const table = byInterface.get(interfaceName);
  const info = table === undefined ? undefined : memberNamed(table, name);
  // A class may have members that only a later interface of it declares.
  return info !== undefined && (info.interface === interfaceName || isScripting(interfaceName)) ? info : undefined;
}

/** Whether an interface has a member of that name, in whichever version of it. */
export function knowsMember(interfaceName: string, name: string): boolean {
  const table = byInterface.get(interfaceName);
  return table === undefined || memberNamed(table, name) !== undefined;
}

function isScripting(name: string): boolean {
  return SCRIPT_TYPES.has(name);
}

/** The events of objects with that interface, by name in lower case. */
export function eventsOf(interfaceName: string): DispatchTable["source"] {
  return byInterface.get(interfaceName)?.source ?? null;
}

/** What objects in a collection are; undefined if the interface is not that of a collection of known ones. */
export function elementOf(interfaceName: string): string | undefined {
  const info = memberOf(interfaceName, "Item");
  return isOfVirtualServer(interfaceName) && info?.result?.kind === "interface" ? info.result.name : undefined;
}

/** A member's name as the interfaces spell it; as it is if none has it. */
export function spelled(name: string): string {
  return spellings.get(name.toLowerCase()) ?? name;
}

const PROG_IDS: Readonly<Record<string, readonly [progId: string, type: string]>> = Object.fromEntries(
  (
    [
      ["VirtualServer.Application", "IVMVirtualServer"],
      ["VirtualServer.VMSecurity", "IVMSecurity"],
      ["VirtualServer.VMRCClientControl", "IVMRCClientControl"],
      ["Scripting.Dictionary", "IDictionary"],
      ["Scripting.FileSystemObject", "IFileSystem3"],
      ["VBScript.RegExp", "IRegExp2"],
      ["WScript.Network", "IWshNetwork2"],
      ["WScript.Shell", "IWshShell3"],
    ] as const
  ).map(([progId, type]) => [progId.toLowerCase(), [progId, type]]),
);

/** The interface of the objects that a ProgID makes, and the ProgID as it is registered. */
export function classOf(progId: string): readonly [progId: string, type: string] | undefined {
  return Object.hasOwn(PROG_IDS, progId.toLowerCase()) ? PROG_IDS[progId.toLowerCase()] : undefined;
}

/** The value of a constant of Virtual Server by its name in lower case, and how it is spelled. */
const constants = new Map<string, { readonly name: string; readonly value: number }>();
const enumerationOfConstant = new Map<string, string>();
for (const [name, value] of Object.entries(enumerations as Record<string, unknown>)) {
  if (typeof value === "number") constants.set(name.toLowerCase(), { name, value });
}
for (const [enumeration, members] of Object.entries(enumerations as Record<string, unknown>)) {
  if (typeof members !== "object" || members === null) continue;
  for (const name of Object.keys(members))
    if (constants.has(name.toLowerCase())) enumerationOfConstant.set(name, enumeration);
}

export function constantNamed(key: string): { readonly name: string; readonly value: number } | undefined {
  return constants.get(key);
}

/** The enumeration that a constant belongs to. */
export function enumerationOf(constant: string): string | undefined {
  return enumerationOfConstant.get(constant);
}

/** How many constants an enumeration has. */
export function constantsOf(enumeration: string): number {
  return [...enumerationOfConstant.values()].filter((of) => of === enumeration).length;
}

/** The constant of an enumeration with that value. */
export function constantWithValue(enumeration: string, value: number): string | undefined {
  for (const [name, of] of enumerationOfConstant) {
    if (of === enumeration && constants.get(name.toLowerCase())?.value === value) return name;
  }
  return undefined;
}
