import { spawnSync } from "node:child_process";

/** As binding.gyp asks: what vmcom_libvirt is built with. */
const NEEDED = "libvirt >= 4.5 libvirt-qemu >= 4.5";

/** Why vmcom_libvirt is not built here, in one line; undefined if it is. */
export function whyNoLibvirt(): string | undefined {
  const { status, error } = spawnSync("pkg-config", ["--exists", NEEDED]);
  if (status === 0) return undefined;
  const reason = error === undefined ? `pkg-config finds no ${NEEDED}` : "there is no pkg-config";
  return `vmcom_libvirt is left out: ${reason} (Debian: libvirt-dev and pkg-config, Fedora: libvirt-devel).`;
}
