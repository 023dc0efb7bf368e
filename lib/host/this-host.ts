import type { HostHardware } from "./host-hardware.js";
import { LinuxHost } from "./linux-host.js";
import { PlainHost } from "./plain-host.js";

let host: HostHardware | undefined;

/** The machine that this process runs on. */
export function thisHost(): HostHardware {
  return (host ??= process.platform === "linux" ? new LinuxHost() : new PlainHost());
}

/** Puts another machine in its place, for the life of the process. */
export function useHost(other: HostHardware): void {
  host = other;
}
