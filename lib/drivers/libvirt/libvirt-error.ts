/** What libvirt fails with, and the HRESULT that callers get for it. docs/libvirt.md shows the table. */
import { ComError } from "../../com/com-error.js";
import {
  E_ABORT,
  E_ACCESSDENIED,
  E_ALREADY_EXISTS,
  E_FAIL,
  E_FILE_NOT_FOUND,
  E_INVALIDARG,
  E_NOTIMPL,
  E_OUTOFMEMORY,
  RPC_E_SERVER_UNAVAILABLE,
  VM_E_TIMED_OUT,
  VM_E_VM_UNKNOWN,
} from "../../generated/hresults.js";
import type { LibvirtError } from "./hypervisor.js";
import { withoutCredentials } from "./libvirt-uri.js";

/** A row of the table: virErrorNumber by number and name, the HRESULT, and why it is that one. */
export interface ErrorRow {
  readonly code: number;
  readonly name: string;
  readonly hresult: number;
  readonly why: string;
}

/** virErrorNumber, those that code asks for. */
export const VIR = { operationFailed: 9, noDomain: 42, operationInvalid: 55, operationAborted: 78 } as const;

const row = (code: number, name: string, hresult: number, why: string): ErrorRow => ({ code, name, hresult, why });

/** Every code that does not become E_FAIL. */
export const ERROR_TABLE: readonly ErrorRow[] = [
  row(2, "VIR_ERR_NO_MEMORY", E_OUTOFMEMORY, "libvirt has no memory left"),
  row(3, "VIR_ERR_NO_SUPPORT", E_NOTIMPL, "the hypervisor has no such function"),
  row(4, "VIR_ERR_UNKNOWN_HOST", RPC_E_SERVER_UNAVAILABLE, "no host has this name"),
  row(5, "VIR_ERR_NO_CONNECT", RPC_E_SERVER_UNAVAILABLE, "there is no driver or daemon for the URI"),
  row(6, "VIR_ERR_INVALID_CONN", RPC_E_SERVER_UNAVAILABLE, "the connection has been closed"),
  row(7, "VIR_ERR_INVALID_DOMAIN", VM_E_VM_UNKNOWN, "the domain is not the host's any more"),
  row(8, "VIR_ERR_INVALID_ARG", E_INVALIDARG, "the hypervisor does not take the value"),
  row(27, "VIR_ERR_XML_ERROR", E_INVALIDARG, "the definition is not one that libvirt takes"),
  row(28, "VIR_ERR_DOM_EXIST", E_ALREADY_EXISTS, "there is such a domain already"),
  row(29, "VIR_ERR_OPERATION_DENIED", E_ACCESSDENIED, "the connection only reads, or the host's policy says no"),
  row(37, "VIR_ERR_NETWORK_EXIST", E_ALREADY_EXISTS, "there is such a network already"),
  row(
    38,
    "VIR_ERR_SYSTEM_ERROR",
    RPC_E_SERVER_UNAVAILABLE,
    "the socket or the daemon cannot be reached, as the message says",
  ),
  row(39, "VIR_ERR_RPC", RPC_E_SERVER_UNAVAILABLE, "the daemon does not answer as it should"),
  row(
    40,
    "VIR_ERR_GNUTLS_ERROR",
    RPC_E_SERVER_UNAVAILABLE,
    "TLS does not come about: a certificate is missing or not trusted",
  ),
  row(42, "VIR_ERR_NO_DOMAIN", VM_E_VM_UNKNOWN, "the domain is not the host's any more"),
  row(43, "VIR_ERR_NO_NETWORK", E_FILE_NOT_FOUND, "the network is not the host's any more"),
  row(45, "VIR_ERR_AUTH_FAILED", E_ACCESSDENIED, "the host does not let this user in"),
  row(50, "VIR_ERR_NO_STORAGE_VOL", E_FILE_NOT_FOUND, "there is no such volume"),
  row(67, "VIR_ERR_CONFIG_UNSUPPORTED", E_NOTIMPL, "the hypervisor has no such device"),
  row(68, "VIR_ERR_OPERATION_TIMEOUT", VM_E_TIMED_OUT, "the hypervisor did not answer in time"),
  row(78, "VIR_ERR_OPERATION_ABORTED", E_ABORT, "the job was cancelled"),
  row(79, "VIR_ERR_AUTH_CANCELLED", E_ACCESSDENIED, "the host wants a password, and nobody is asked for one"),
  row(84, "VIR_ERR_OPERATION_UNSUPPORTED", E_NOTIMPL, "the hypervisor cannot do it"),
  row(85, "VIR_ERR_SSH", RPC_E_SERVER_UNAVAILABLE, "SSH does not come about"),
  row(86, "VIR_ERR_AGENT_UNRESPONSIVE", VM_E_TIMED_OUT, "the guest's agent does not answer"),
  row(88, "VIR_ERR_ACCESS_DENIED", E_ACCESSDENIED, "the host's policy says no"),
  row(90, "VIR_ERR_STORAGE_VOL_EXIST", E_ALREADY_EXISTS, "there is such a volume already"),
];

const byCode = new Map(ERROR_TABLE.map((each) => [each.code, each.hresult]));

/** What callers get for an error of libvirt's; what has no row is E_FAIL. Credentials of URIs are not in it. */
export function comErrorOf(error: LibvirtError, what: string): ComError {
  const hresult = byCode.get(error.code) ?? E_FAIL;
  return new ComError(hresult, `${what}: ${withoutCredentials(error.message)} (libvirt ${error.code}).`);
}

/** What everything that is asked of a host out of reach fails with. */
export function unreachable(host: string, reason: string): ComError {
  const sentence = withoutCredentials(reason).replace(/\.?$/, ".");
  return new ComError(RPC_E_SERVER_UNAVAILABLE, `'${host}' cannot be reached: ${sentence}`);
}
