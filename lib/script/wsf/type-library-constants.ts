/** The constants of type libraries that scripts of the time referred to, by what a `<reference>` names. */
import { virtualServerConstants } from "../host/virtual-server-constants.js";

export type Constants = Readonly<Record<string, number>>;

/** Microsoft Scripting Runtime. */
const SCRIPTING: Constants = {
  ForReading: 1,
  ForWriting: 2,
  ForAppending: 8,
  TristateUseDefault: -2,
  TristateMixed: -2,
  TristateTrue: -1,
  TristateFalse: 0,
  Normal: 0,
  ReadOnly: 1,
  Hidden: 2,
  System: 4,
  Volume: 8,
  Directory: 16,
  Archive: 32,
  Alias: 1024,
  Compressed: 2048,
  BinaryCompare: 0,
  TextCompare: 1,
  DatabaseCompare: 2,
  WindowsFolder: 0,
  SystemFolder: 1,
  TemporaryFolder: 2,
  UnknownType: 0,
  Removable: 1,
  Fixed: 2,
  Remote: 3,
  CDRom: 4,
  RamDisk: 5,
  StdIn: 0,
  StdOut: 1,
  StdErr: 2,
};

/** Windows Script Host Object Model, which has the Scripting Runtime's constants, too. */
const HOST: Constants = {
  ...SCRIPTING,
  WshHide: 0,
  WshNormalFocus: 1,
  WshMinimizedFocus: 2,
  WshMaximizedFocus: 3,
  WshNormalNoFocus: 4,
  WshMinimizedNoFocus: 6,
  WshRunning: 0,
  WshFinished: 1,
  WshFailed: 2,
};

/** Microsoft WMI Scripting: of its many constants those of queries, values and impersonation. */
const WMI: Constants = {
  wbemFlagReturnImmediately: 16,
  wbemFlagReturnWhenComplete: 0,
  wbemFlagForwardOnly: 32,
  wbemFlagBidirectional: 0,
  wbemFlagUseAmendedQualifiers: 131_072,
  wbemQueryFlagDeep: 0,
  wbemQueryFlagShallow: 1,
  wbemImpersonationLevelAnonymous: 1,
  wbemImpersonationLevelIdentify: 2,
  wbemImpersonationLevelImpersonate: 3,
  wbemImpersonationLevelDelegate: 4,
  wbemAuthenticationLevelDefault: 0,
  wbemAuthenticationLevelNone: 1,
  wbemAuthenticationLevelConnect: 2,
  wbemAuthenticationLevelCall: 3,
  wbemAuthenticationLevelPkt: 4,
  wbemAuthenticationLevelPktIntegrity: 5,
  wbemAuthenticationLevelPktPrivacy: 6,
  wbemPrivilegeShutdown: 18,
  wbemPrivilegeDebug: 19,
  wbemPrivilegeRemoteShutdown: 23,
  wbemCimtypeSint16: 2,
  wbemCimtypeSint32: 3,
  wbemCimtypeReal32: 4,
  wbemCimtypeReal64: 5,
  wbemCimtypeString: 8,
  wbemCimtypeBoolean: 11,
  wbemCimtypeObject: 13,
  wbemCimtypeSint8: 16,
  wbemCimtypeUint8: 17,
  wbemCimtypeUint16: 18,
  wbemCimtypeUint32: 19,
  wbemCimtypeSint64: 20,
  wbemCimtypeUint64: 21,
  wbemCimtypeDatetime: 101,
  wbemCimtypeReference: 102,
  wbemCimtypeChar16: 103,
};

/** VBScript's regular expressions have no constants, but may be referred to. */
const NONE: Constants = {};

/** Versions of ProgIDs have the same constants. */
const BY_PROG_ID: Readonly<Record<string, () => Constants>> = {
  "virtualserver.application": virtualServerConstants,
  "virtualserver.vmsecurity": virtualServerConstants,
  "virtualserver.vmrcclientcontrol": virtualServerConstants,
  "scripting.filesystemobject": () => SCRIPTING,
  "scripting.dictionary": () => SCRIPTING,
  "wscript.shell": () => HOST,
  "wscript.network": () => HOST,
  "wbemscripting.swbemlocator": () => WMI,
  "vbscript.regexp": () => NONE,
};

const BY_GUID: Readonly<Record<string, () => Constants>> = {
  "420b2830-e718-11cf-893d-00a0c9054228": () => SCRIPTING,
  "f935dc20-1cf0-11d0-adb9-00c04fd58a0b": () => HOST,
  "565783c6-cb41-11d1-8b02-00600806d9b6": () => WMI,
  "3f4daca7-160d-11d2-a8e9-00104b365c9f": () => NONE,
};

/** The constants that a reference brings, by a ProgID or by the id of the library; undefined for an unknown one. */
export function constantsOf(object: string | undefined, guid: string | undefined): Constants | undefined {
  const progId = (object ?? "").toLowerCase().replace(/\.\d+$/, "");
  if (Object.hasOwn(BY_PROG_ID, progId)) return BY_PROG_ID[progId]?.();
  const id = (guid ?? "").toLowerCase().replace(/^\{|\}$/g, "");
  return Object.hasOwn(BY_GUID, id) ? BY_GUID[id]?.() : undefined;
}
