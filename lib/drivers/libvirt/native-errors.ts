/** Failures that the binding itself finds, with the codes that libvirt has for them. */
import type { LibvirtError } from "./hypervisor.js";

/** virErrorNumber */
export const VIR_ERR_NO_CONNECT = 5;
export const VIR_ERR_INVALID_ARG = 8;
export const VIR_ERR_OPERATION_ABORTED = 78;

/** virErrorDomain */
export const VIR_FROM_NONE = 0;
export const VIR_FROM_RPC = 7;

/** Of calls under way when the host was lost, and of that itself. */
export function lostBecause(why: string): LibvirtError {
  return { code: VIR_ERR_NO_CONNECT, domain: VIR_FROM_RPC, message: `The connection to the host is lost: ${why}` };
}

/** Of calls before there is a connection, and while there is none. */
export const notConnected: LibvirtError = {
  code: VIR_ERR_NO_CONNECT,
  domain: VIR_FROM_RPC,
  message: "There is no connection to the host now.",
};

/** Of calls under way when the connection was closed, and of all after that. */
export const closed: LibvirtError = {
  code: VIR_ERR_OPERATION_ABORTED,
  domain: VIR_FROM_NONE,
  message: "The connection has been closed.",
};

export function invalidArgument(message: string): LibvirtError {
  return { code: VIR_ERR_INVALID_ARG, domain: VIR_FROM_NONE, message };
}
