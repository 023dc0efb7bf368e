import {
  vmVMRCAuthentication_Automatic,
  vmVMRCAuthentication_Kerberos,
  vmVMRCAuthentication_NTLM,
  type VMRCAuthenticationType,
} from "../generated/enumerations.js";
import { VMRCAuthenticatorImplementation } from "../generated/implementations.js";

/** IVMRCAuthenticator: a way in which VMRC clients prove who they are. */
export class RCAuthenticator extends VMRCAuthenticatorImplementation {
  readonly #type: VMRCAuthenticationType;
  readonly #name: string;
  readonly #description: string;

  constructor(type: VMRCAuthenticationType, name: string, description: string) {
    super();
    this.#type = type;
    this.#name = name;
    this.#description = description;
  }

  override get Type(): VMRCAuthenticationType {
    return this.#type;
  }

  override get Name(): string {
    return this.#name;
  }

  override get Description(): string {
    return this.#description;
  }
}

/** The methods that the product has, the usual one first. VNC and SRP have a number, but are not supported. */
export function rcAuthenticators(): readonly [RCAuthenticator, ...RCAuthenticator[]] {
  return [
    new RCAuthenticator(
      vmVMRCAuthentication_Automatic,
      "Automatic",
      "Chooses between NTLM and Kerberos, as the client asks for it.",
    ),
    new RCAuthenticator(vmVMRCAuthentication_Kerberos, "Kerberos", "Accounts of the domain that the host belongs to."),
    new RCAuthenticator(vmVMRCAuthentication_NTLM, "NTLM", "Accounts of the host."),
  ];
}
