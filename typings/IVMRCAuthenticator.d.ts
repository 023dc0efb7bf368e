// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMRCAuthenticationType } from "./enumerations.js";

/**
 * One way for a remote-control (VMRC) client to prove who it is, such as NTLM or Kerberos. Get one from
 * IVMVirtualServer.VMRCAuthenticators.
 */
export interface IVMRCAuthenticator extends IDispatch {
  /**
   * Which authentication the object stands for.
   *
   * See IVMRCAuthenticator.Type in the Virtual Server reference.
   *
   * @returns authentication type
   */
  readonly Type: VMRCAuthenticationType;

  /**
   * Name of the authenticator.
   *
   * See IVMRCAuthenticator.Name in the Virtual Server reference.
   *
   * @returns text
   */
  readonly Name: string;

  /**
   * Describes the authenticator in words.
   *
   * See IVMRCAuthenticator.Description in the Virtual Server reference.
   *
   * @returns text
   */
  readonly Description: string;
}
