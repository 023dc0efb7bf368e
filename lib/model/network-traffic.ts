/** What goes over virtual networks: frames of one adapter that others get, counted on every side. */
import { ComError } from "../com/com-error.js";
import { vmVMState_Running } from "../generated/enumerations.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { BROADCAST_ADDRESS, isGroupAddress, parseEthernetAddress } from "./ethernet-address.js";
import type { NetworkAdapter } from "./network-adapter.js";
import type { VirtualNetwork } from "./virtual-network.js";

/** What the adapters of a machine have sent and received since the machine was last added to its server. */
export interface NetworkCounters {
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly packetsSent: number;
  readonly packetsReceived: number;
}

/** What has been counted of a machine that has neither sent nor received anything. */
export const NO_TRAFFIC: NetworkCounters = Object.freeze({
  bytesSent: 0,
  bytesReceived: 0,
  packetsSent: 0,
  packetsReceived: 0,
});

export interface Frame {
  /** Who it is for, `00-03-FF-1A-2B-3C`; everybody if left out. */
  readonly destination?: string;
  /** Its length, 1 to 65535. */
  readonly bytes: number;
}

/** The sizes that a frame can have, jumbo frames included. */
const LONGEST_FRAME = 0xffff;

/**
 * Sends a frame from an adapter: through its network to the adapters that it is for, as far as their machines run, and
 * to the host's adapter. What is for nobody there is dropped. From an adapter that is unplugged, or whose machine
 * does not run, nothing is sent.
 * @returns how many adapters have got it, the host's included
 * @throws ComError E_INVALIDARG for a length or a destination that no frame can have
 */
export function sendFrame(sender: NetworkAdapter, { destination = BROADCAST_ADDRESS, bytes }: Frame): number {
  const target = parseEthernetAddress(destination);
  if (target === undefined || !(Number.isInteger(bytes) && bytes > 0 && bytes <= LONGEST_FRAME)) {
    throw new ComError(E_INVALIDARG, `A frame of ${bytes} bytes cannot be sent to '${destination}'.`);
  }
  const { machine } = sender;
  const network = machine.server.networkByKey(sender.settings.network);
  if (network === undefined || machine.state !== vmVMState_Running) return 0;
  machine.countTraffic({ bytesSent: bytes, packetsSent: 1 });
  network.countFrame("received", bytes);
  const count = deliver(network, sender, target, bytes);
  if (count === 0) network.countFrame("dropped", bytes);
  return count;
}

function deliver(network: VirtualNetwork, sender: NetworkAdapter, target: string, bytes: number): number {
  const isForGroup = isGroupAddress(target);
  const receivers = receiversOn(network, sender).filter((each) => isForGroup || each.EthernetAddress === target);
  for (const { machine } of receivers) {
    machine.countTraffic({ bytesReceived: bytes, packetsReceived: 1 });
    network.countFrame("sent", bytes);
  }
  // A switch lets out what is for everybody, or for somebody it does not know.
  const leaves = network.leadsOut && (isForGroup || receivers.length === 0);
  if (leaves) network.countFrame("sent", bytes);
  return receivers.length + (leaves ? 1 : 0);
}

function receiversOn(network: VirtualNetwork, sender: NetworkAdapter): NetworkAdapter[] {
  return network.adapters
    .filter(({ machine }) => machine.state === vmVMState_Running)
    .map(({ machine, id }) => machine.networkAdapter(id))
    .filter((adapter) => adapter !== sender);
}
