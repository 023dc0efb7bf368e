/** The contract over a host that libvirt manages: a connection for each clause, and nothing left behind. */
import { ignoringComErrors } from "../../com/ignoring.js";
import { connectVirtualServer, type HostOptions } from "../../connect-virtual-server.js";
import { vmVMState_Paused, vmVMState_Running } from "../../generated/enumerations.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import type { CreateServer, ContractOptions } from "./contract.js";
import { HOST_DEVIATIONS, HOST_UNREACHABLE } from "./host-deviations.js";

/** How long a machine that a clause has left on may take to go off, in ms. */
const PATIENCE = 30_000;

/** What the contract needs to be checked against a host. */
export function hostSubject(
  uri: string,
  options: HostOptions = {},
): ContractOptions & { readonly create: CreateServer } {
  return { create: () => hostServer(uri, options), deviations: HOST_DEVIATIONS, unreachable: HOST_UNREACHABLE };
}

/** A server over a host that removes the machines and networks that were made through it when it is disposed of. */
function hostServer(uri: string, options: HostOptions): IVMVirtualServer & Disposable {
  const server = connectVirtualServer(uri, options);
  const machines = new Set([...server.VirtualMachines].map(({ Name: name }) => name));
  const networks = new Set([...server.VirtualNetworks].map(({ Name: name }) => name));
  const end = server[Symbol.dispose].bind(server);
  const dispose = (): void => {
    ignoringComErrors(() => clear(server, machines, networks));
    end();
    // What was only unregistered is there for whoever connects next.
    ignoringComErrors(() => {
      using next = connectVirtualServer(uri, options);
      clear(next, machines, networks);
    });
  };
  return Object.defineProperty(server, Symbol.dispose, { value: dispose, configurable: true });
}

function clear(server: IVMVirtualServer, machines: ReadonlySet<string>, networks: ReadonlySet<string>): void {
  for (const task of server.Tasks) ignoringComErrors(() => task.WaitForCompletion(PATIENCE));
  for (const machine of server.VirtualMachines) {
    if (machines.has(machine.Name)) continue;
    ignoringComErrors(() => {
      const state = machine.State;
      if (state === vmVMState_Running || state === vmVMState_Paused) machine.TurnOff().WaitForCompletion(PATIENCE);
      server.DeleteVirtualMachine(machine);
    });
  }
  for (const network of server.VirtualNetworks) {
    if (!networks.has(network.Name)) ignoringComErrors(() => server.DeleteVirtualNetwork(network));
  }
}
