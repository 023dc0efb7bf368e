// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { GENERIC_MAPPING, IDispatch } from "./com.js";
import type { VMAccessRightsType } from "./enumerations.js";
import type { IVMAccessRights } from "./IVMAccessRights.js";
import type { IVMAccessRightsCollection } from "./IVMAccessRightsCollection.js";

/**
 * Owner, group and access rights of a Virtual Server object. Edit it, then assign it back to the Security property it
 * came from; new ones come from the class VirtualServer.VMSecurity.
 */
export interface IVMSecurity extends IDispatch {
  /**
   * Adds an entry for an account.
   *
   * The entry starts without any right; switch rights on in the result.
   *
   * See IVMSecurity.AddEntry in the Virtual Server reference.
   *
   * @param nameOrSid account name or SID string
   * @param type allowing or denying entry
   * @returns the new entry
   * @throws ComError E_POINTER: the name is null
   * @throws ComError E_INVALIDARG: unknown account or entry type
   * @throws ComError VM_E_SECURITY_DUPLICATE_USER: the account has an entry of this type already
   */
  AddEntry(nameOrSid: string, type: VMAccessRightsType): IVMAccessRights;

  /**
   * Looks up the entry of an account.
   *
   * Succeeds with S_FALSE: the account has no entry of this type; null is returned.
   *
   * See IVMSecurity.FindEntry in the Virtual Server reference.
   *
   * @param nameOrSid account name or SID string
   * @param type allowing or denying entry
   * @returns the entry, or null
   * @throws ComError E_POINTER: the name is null
   * @throws ComError E_INVALIDARG: unknown entry type
   */
  FindEntry(nameOrSid: string, type: VMAccessRightsType): IVMAccessRights | null;

  /**
   * Removes an entry.
   *
   * Succeeds with S_FALSE: the entry is not there or was removed before.
   *
   * See IVMSecurity.RemoveEntry in the Virtual Server reference.
   *
   * @param entryToDelete entry from AccessRights, AddEntry or FindEntry
   * @throws ComError E_POINTER: null was passed
   */
  RemoveEntry(entryToDelete: IVMAccessRights): void;

  /**
   * Packs the settings into a self-relative SECURITY_DESCRIPTOR.
   *
   * Hidden from scripts. Native callers free the memory with CoTaskMemFree.
   *
   * See IVMSecurity._ToSecurityDescriptor in the Virtual Server reference.
   *
   * @param genericMapping GENERIC_MAPPING of the protected kind of object
   * @returns the descriptor and its length in bytes
   * @throws ComError E_OUTOFMEMORY: not enough memory for the descriptor
   */
  _ToSecurityDescriptor(genericMapping: GENERIC_MAPPING): {
    securityDescriptorLength: number;
    securityDescriptor: Uint8Array;
  };

  /**
   * Account name of the owner.
   *
   * Reads as a SID string when no name can be found for it.
   *
   * See IVMSecurity.OwnerName in the Virtual Server reference.
   *
   * @returns account name or SID string
   * @throws ComError E_INVALIDARG: empty or not a known account
   */
  OwnerName: string;

  /**
   * SID string of the owner.
   *
   * See IVMSecurity.OwnerSid in the Virtual Server reference.
   *
   * @returns SID in S-1-... form
   * @throws ComError E_INVALIDARG: empty or not a SID
   */
  OwnerSid: string;

  /**
   * Account name of the primary group.
   *
   * Reads as a SID string when no name can be found for it.
   *
   * See IVMSecurity.GroupName in the Virtual Server reference.
   *
   * @returns account name or SID string
   * @throws ComError E_INVALIDARG: empty or not a known account
   */
  GroupName: string;

  /**
   * SID string of the primary group.
   *
   * See IVMSecurity.GroupSid in the Virtual Server reference.
   *
   * @returns SID in S-1-... form
   * @throws ComError E_INVALIDARG: empty or not a SID
   */
  GroupSid: string;

  /**
   * All access control entries (the DACL).
   *
   * See IVMSecurity.AccessRights in the Virtual Server reference.
   *
   * @returns collection of entries
   */
  readonly AccessRights: IVMAccessRightsCollection;

  /**
   * Rights of whoever makes the call.
   *
   * See IVMSecurity.CurrentUserAccessRights in the Virtual Server reference.
   *
   * @returns an entry with the rights of the caller
   */
  readonly CurrentUserAccessRights: IVMAccessRights;
}
