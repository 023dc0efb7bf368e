/** Network adapters, and the members of IVMVirtualMachine that add and remove them. */
import type { IVMNetworkAdapter } from "../../../typings/IVMNetworkAdapter.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { Clauses, Provoke, World } from "./clause.js";
import { badIndex, nullArgument, unknownMachines } from "./common-clauses.js";
import { brokenNetwork, newNetwork } from "./networks.js";

function newAdapter(world: World): IVMNetworkAdapter {
  return world.machine().AddNetworkAdapter();
}

/** A call on an adapter whose address is static. */
function staticAddress(address: string): Provoke {
  return (world) => {
    const adapter = newAdapter(world);
    adapter.IsEthernetAddressDynamic = false;
    return () => {
      adapter.EthernetAddress = address;
    };
  };
}

export const adapterClauses: Clauses = {
  ...unknownMachines("IVMNetworkAdapter", (machine: IVMVirtualMachine) => machine.AddNetworkAdapter(), {
    AttachToVirtualNetwork: (adapter, world) => adapter.AttachToVirtualNetwork(newNetwork(world)),
    EthernetAddress: (adapter) => adapter.EthernetAddress,
    IsEthernetAddressDynamic: (adapter) => adapter.IsEthernetAddressDynamic,
    VirtualMachine: (adapter) => adapter.VirtualMachine,
    _ID: (adapter) => adapter._ID,
  }),
  "IVMNetworkAdapter.AttachToVirtualNetwork:E_POINTER": nullArgument(newAdapter, "AttachToVirtualNetwork"),
  "IVMNetworkAdapter.AttachToVirtualNetwork:E_INVALIDARG": {
    needs: ["files"],
    provoke(world) {
      const adapter = newAdapter(world);
      const network = brokenNetwork(world);
      return () => adapter.AttachToVirtualNetwork(network);
    },
  },
  "IVMNetworkAdapter.AttachToVirtualNetwork:VM_E_INVALID_VIRTUAL_NETWORK_ID": (world) => {
    const adapter = newAdapter(world);
    const network = newNetwork(world);
    world.server.DeleteVirtualNetwork(network);
    return () => adapter.AttachToVirtualNetwork(network);
  },
  "IVMNetworkAdapter.EthernetAddress:E_INVALIDARG": staticAddress("00:11:22:33:44:55"),
  "IVMNetworkAdapter.EthernetAddress:VM_E_CANT_SET_DYNAMIC_MAC_ADDRESS": (world) => {
    const adapter = newAdapter(world);
    return () => {
      adapter.EthernetAddress = "00-11-22-33-44-55";
    };
  },
  "IVMNetworkAdapter.VirtualNetwork:S_FALSE": (world) => {
    const adapter = newAdapter(world);
    return () => adapter.VirtualNetwork;
  },
  "IVMNetworkAdapter.VirtualNetwork:VM_E_INVALID_VIRTUAL_NETWORK_ID": (world) => {
    // Nobody detaches the adapters of a machine that is not there while its network goes.
    const machine = world.machine();
    const { File: file } = machine;
    const network = newNetwork(world);
    machine.AddNetworkAdapter().AttachToVirtualNetwork(network);
    world.forget(machine);
    world.server.DeleteVirtualNetwork(network);
    const adapters = world.server.RegisterVirtualMachine("", file).NetworkAdapters;
    const adapter = adapters.Item(adapters.Count);
    return () => adapter.VirtualNetwork;
  },
  "IVMNetworkAdapterCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.machine().NetworkAdapters),
};

/** Adding an adapter to, or removing one from, a machine that runs. */
function whileRunning(use: (machine: IVMVirtualMachine, adapter: IVMNetworkAdapter) => unknown): Provoke {
  return (world) => {
    const machine = world.machine();
    const adapter = machine.AddNetworkAdapter();
    world.finish(machine.Startup());
    return () => use(machine, adapter);
  };
}

export const machineAdapterClauses: Clauses = {
  ...unknownMachines("IVMVirtualMachine", (machine) => ({ machine, adapter: machine.AddNetworkAdapter() }), {
    AddNetworkAdapter: ({ machine }) => machine.AddNetworkAdapter(),
    NetworkAdapters: ({ machine }) => machine.NetworkAdapters,
    RemoveNetworkAdapter: ({ machine, adapter }) => machine.RemoveNetworkAdapter(adapter),
  }),
  "IVMVirtualMachine.AddNetworkAdapter:VM_E_VM_RUNNING": whileRunning((machine) => machine.AddNetworkAdapter()),
  "IVMVirtualMachine.RemoveNetworkAdapter:VM_E_VM_RUNNING": whileRunning((machine, adapter) =>
    machine.RemoveNetworkAdapter(adapter),
  ),
  "IVMVirtualMachine.RemoveNetworkAdapter:E_POINTER": nullArgument((world) => world.machine(), "RemoveNetworkAdapter"),
};
