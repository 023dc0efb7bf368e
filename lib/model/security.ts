import { VMSecurityImplementation } from "../generated/implementations.js";

/** A security object as VirtualServer.VMSecurity makes it. Its members come with the access rights. */
export class Security extends VMSecurityImplementation {}
