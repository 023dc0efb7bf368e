import type { Hypervisor } from "./hypervisor.js";
import { NativeHypervisor } from "./native-hypervisor.js";
import { SimulatedLibvirt } from "./simulated-libvirt.js";

let simulated: SimulatedLibvirt | undefined;

/**
 * What connects to the host of a URI: libvirt, which is loaded when it is first needed, or for `simulated:///name` a host
 * of this process, which is there as long as the process is.
 */
export function hypervisorFor(uri: string): Hypervisor {
  if (uri.startsWith("simulated:")) return (simulated ??= new SimulatedLibvirt());
  return new NativeHypervisor();
}
