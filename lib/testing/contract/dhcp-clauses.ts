/** IVMDHCPVirtualNetworkServer. */
import type { IVMDHCPVirtualNetworkServer } from "../../../typings/IVMDHCPVirtualNetworkServer.js";
import type { Clauses, Provoke } from "./clause.js";
import { newNetwork } from "./networks.js";

/** The arguments of ConfigureDHCPServer; a range that is valid as it is. */
interface Range {
  readonly network: string;
  readonly mask: string;
  readonly starting: string;
  readonly ending: string;
  readonly server: string;
}

const VALID: Range = {
  network: "192.168.0.0",
  mask: "255.255.255.0",
  starting: "192.168.0.16",
  ending: "192.168.0.254",
  server: "192.168.0.1",
};

function dhcp(use: (server: IVMDHCPVirtualNetworkServer) => unknown): Provoke {
  return (world) => {
    const server = newNetwork(world).DHCPVirtualNetworkServer;
    return () => use(server);
  };
}

/** A range that is valid but for what is said. */
function range(changes: Partial<Range>): Provoke {
  const { network, mask, starting, ending, server } = { ...VALID, ...changes };
  return dhcp((target) => target.ConfigureDHCPServer(network, mask, starting, ending, server));
}

/** Lease, renewal and rebinding time; VARIANTs, whatever the types say. */
function leaseTimes(...times: readonly [lease: unknown, renewal: unknown, rebinding: unknown]): Provoke {
  return dhcp((target) => Reflect.apply(target.ConfigureDHCPLeaseTimes, target, times));
}

function put(member: "DefaultGatewayAddress" | "DNSServers" | "WINSServers", value: string): Provoke {
  return dhcp((target) => {
    target[member] = value;
  });
}

export const dhcpClauses: Clauses = {
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes:E_INVALIDARG": leaseTimes(3600, 3000, 2000),
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes:DISP_E_BADVARTYPE": leaseTimes(3600, "soon", 2700),
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPLeaseTimes:DISP_E_OVERFLOW": leaseTimes(2 ** 32, 1800, 2700),
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPServer:E_INVALIDARG": range({ server: "" }),
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPServer:VM_E_INVALID_IP_ADDRESS": range({ server: "192.168.0.256" }),
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPServer:VM_E_INVALID_NETWORK_ADDRESS": range({ network: "224.0.0.0" }),
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPServer:VM_E_INVALID_NETWORK_MASK": range({ mask: "255.255.0.0" }),
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPServer:VM_E_INVALID_STARTING_ADDRESS": range({ starting: "192.168.0.15" }),
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPServer:VM_E_INVALID_ENDING_ADDRESS": range({ ending: "192.168.0.255" }),
  "IVMDHCPVirtualNetworkServer.ConfigureDHCPServer:VM_E_INVALID_ADDRESS_RANGE": range({
    starting: "192.168.0.200",
    ending: "192.168.0.100",
  }),
  "IVMDHCPVirtualNetworkServer.DefaultGatewayAddress:VM_E_INVALID_IP_ADDRESS": put("DefaultGatewayAddress", "10.237.0"),
  "IVMDHCPVirtualNetworkServer.DNSServers:E_INVALIDARG": put("DNSServers", ""),
  "IVMDHCPVirtualNetworkServer.DNSServers:VM_E_INVALID_IP_ADDRESS": put("DNSServers", "10.237.0.3,ns.example"),
  "IVMDHCPVirtualNetworkServer.WINSServers:E_INVALIDARG": put("WINSServers", ""),
  "IVMDHCPVirtualNetworkServer.WINSServers:VM_E_INVALID_IP_ADDRESS": put("WINSServers", "10.237.0.3;10.237.0.4"),
};
