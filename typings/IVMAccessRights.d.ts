// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { GENERIC_MAPPING, IDispatch } from "./com.js";
import type { VMAccessRightsType } from "./enumerations.js";

/**
 * One access control entry: an account or group and the rights it is allowed or denied. Get one from the AccessRights
 * collection, AddEntry or FindEntry of an IVMSecurity.
 */
export interface IVMAccessRights extends IDispatch {
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
  _GetAccessMask(genericMapping: GENERIC_MAPPING): number;
}
