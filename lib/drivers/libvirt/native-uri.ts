/** An ssh of libvirt's, which asks for passwords and about unknown hosts at the terminal unless it is told not to. */
const SSH = /^[a-z][a-z\d]*\+ssh:/i;

/**
 * The URI as libvirt gets it: as it is, but where ssh would ask somebody, it is told that nobody is there (`no_tty`, unless
 * the URI says something about that itself).
 */
export function unattended(uri: string): string {
  const query = uri.indexOf("?");
  if (!SSH.test(uri) || (query >= 0 && /[?&]no_tty=/.test(uri.slice(query)))) return uri;
  if (query < 0) return `${uri}?no_tty=1`;
  return `${uri}${/[?&]$/.test(uri) ? "" : "&"}no_tty=1`;
}
