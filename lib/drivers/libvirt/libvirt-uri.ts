/** Which URIs are passed to libvirt, and how they are shown. */
import { ComError } from "../../com/com-error.js";
import { E_INVALIDARG } from "../../generated/hresults.js";

/** Drivers that have machines as Virtual Server knows them; "simulated" is this project's own. */
const DRIVERS = "(?:qemu|test|xen|bhyve|ch|simulated)";
const TRANSPORTS = "(?:unix|tcp|tls|ssh|libssh|libssh2)";
/** No "%": nothing comes in by an escape that the form does not show. */
const USER = "[A-Za-z0-9_][A-Za-z0-9._~!$&'()*+,;=-]*(?::[A-Za-z0-9._~!$&'()*+,;=-]*)?";
const HOST = "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}\\])";
/** Parameters that say where sockets, keys and certificates are; none that names a program to run. */
const PARAMETER =
  "(?:socket|keyfile|pkipath|known_hosts|known_hosts_verify|sshauth|no_verify|no_tty|mode|tls_priority|proxy)=[A-Za-z0-9._/:@,+-]*";

const FORM = new RegExp(
  `^${DRIVERS}(?:\\+${TRANSPORTS})?://(?:(?:${USER}@)?${HOST}(?::[0-9]{1,5})?)?/[A-Za-z0-9._/-]*(?:\\?${PARAMETER}(?:&${PARAMETER})*)?$`,
);

const LONGEST = 1024;

/**
 * A URI that libvirt may get: "qemu:///system", "qemu+ssh://user@host/system", "test:///default".
 * @throws ComError E_INVALIDARG for any other form
 */
export function checkedUri(uri: string): string {
  if (uri.length <= LONGEST && FORM.test(uri)) return uri;
  const shown = withoutCredentials(uri).slice(0, 80);
  throw new ComError(
    E_INVALIDARG,
    `'${shown}' is no URI of a host: those are such as qemu:///system and qemu+ssh://user@host/system.`,
  );
}

/** A text with the passwords and user names of the URIs in it left out. */
export function withoutCredentials(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#'"]*@/gi, "$1");
}

/** Whether a host is this one: its files are those of this process. */
export function isLocal(uri: string): boolean {
  return /^[a-z]+(?:\+unix)?:\/\/\//.test(uri);
}
