import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { IMPL, isComObject } from "../../lib/com/com-object.js";
import { createVirtualServer, restartVirtualServer } from "../../lib/create-virtual-server.js";
import { vmVMState_Running } from "../../lib/generated/enumerations.js";
import * as hresults from "../../lib/generated/hresults.js";
import { fixedHost } from "../../lib/host/fixed-host.js";
import { NetworkAdapter } from "../../lib/model/network-adapter.js";
import { sendFrame } from "../../lib/model/network-traffic.js";
import { TrafficMeter } from "../../lib/model/traffic-meter.js";
import { VirtualServer } from "../../lib/model/virtual-server.js";
import type { IVMNetworkAdapter } from "../../typings/IVMNetworkAdapter.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import type { IVMVirtualNetwork } from "../../typings/IVMVirtualNetwork.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { expectHresult } from "../support/com-error-of.js";

const FOLDER = "C:\\Virtual Machines";
const DYNAMIC = /^00-03-FF(?:-[0-9A-F]{2}){3}$/;

interface Bench {
  readonly server: IVMVirtualServer & Disposable;
  readonly clock: VirtualClock;
  readonly network: IVMVirtualNetwork;
}

function newBench(): Bench {
  const clock = new VirtualClock({ autoAdvance: false });
  const server = createVirtualServer({ clock, host: fixedHost() });
  return { server, clock, network: server.CreateVirtualNetwork("lab", FOLDER) };
}

function machineOn(server: IVMVirtualServer, name = "web"): IVMVirtualMachine {
  return server.CreateVirtualMachine(name, FOLDER);
}

/** The model behind an object, for what no interface has. */
function behind<T>(object: unknown, type: abstract new (...args: never[]) => T): T {
  const model: unknown = isComObject(object) ? object[IMPL] : undefined;
  if (model instanceof type) return model;
  throw new TypeError("not an object of ours");
}

/** A copy of a machine's file, as administrators make machines from a template. */
function copyOf(server: IVMVirtualServer, machine: IVMVirtualMachine, name: string): IVMVirtualMachine {
  const { fileSystem } = behind(server, VirtualServer);
  fileSystem.writeFile(`${FOLDER}\\${name}.vmc`, fileSystem.readFile(machine.File));
  return server.RegisterVirtualMachine(name, FOLDER);
}

describe("The network adapters of a machine", () => {
  it("are one that is not connected, to begin with", () => {
    const adapters = machineOn(newBench().server).NetworkAdapters;
    expect(adapters.Count).to.equal(1);
    expect(adapters.Item(1).VirtualNetwork).to.equal(null);
    expect(adapters.Item(1).IsEthernetAddressDynamic).to.equal(true);
    expect(adapters.Item(1).EthernetAddress).to.match(DYNAMIC);
  });

  it("are the same objects whoever asks", () => {
    const machine = machineOn(newBench().server);
    const adapter = machine.AddNetworkAdapter();
    expect(machine.NetworkAdapters.Item(2)).to.equal(adapter);
    expect(adapter.VirtualMachine).to.equal(machine);
    expect([...machine.NetworkAdapters][1]).to.equal(adapter);
  });

  it("are four at most", () => {
    const machine = machineOn(newBench().server);
    for (let count = 2; count <= 4; count++) machine.AddNetworkAdapter();
    expectHresult(hresults.VM_E_OUT_OF_RESOURCE, () => machine.AddNetworkAdapter());
    expect(machine.NetworkAdapters.Count).to.equal(4);
  });

  it("may all be removed while For Each walks them", () => {
    const machine = machineOn(newBench().server);
    for (let count = 2; count <= 4; count++) machine.AddNetworkAdapter();
    for (const adapter of machine.NetworkAdapters) machine.RemoveNetworkAdapter(adapter);
    expect(machine.NetworkAdapters.Count).to.equal(0);
  });

  it("stay as they are over a restart", () => {
    const { server, network } = newBench();
    const machine = machineOn(server);
    machine.AddNetworkAdapter().AttachToVirtualNetwork(network);
    machine.RemoveNetworkAdapter(machine.NetworkAdapters.Item(1));
    const address = machine.NetworkAdapters.Item(1).EthernetAddress;
    const again = restartVirtualServer(server);
    const adapters = again.FindVirtualMachine("web")?.NetworkAdapters;
    expect(adapters?.Count).to.equal(1);
    expect(adapters?.Item(1).EthernetAddress).to.equal(address);
    expect(adapters?.Item(1).VirtualNetwork).to.equal(again.FindVirtualNetwork("lab"));
  });

  it("are nobody's once they are removed, even if another one gets their number", () => {
    const machine = machineOn(newBench().server);
    const removed = machine.NetworkAdapters.Item(1);
    const number = removed._ID;
    machine.RemoveNetworkAdapter(removed);
    expect(machine.AddNetworkAdapter()._ID).to.equal(number);
    expectHresult(hresults.VM_E_VM_UNKNOWN, () => removed.EthernetAddress);
    expectHresult(hresults.E_INVALIDARG, () => machine.RemoveNetworkAdapter(removed));
  });

  it("cannot be removed from a machine that has not got them", () => {
    const { server } = newBench();
    const other = machineOn(server, "mail").NetworkAdapters.Item(1);
    expectHresult(hresults.E_INVALIDARG, () => machineOn(server).RemoveNetworkAdapter(other));
  });
});

describe("An adapter's network", () => {
  it("is the one that it was attached to last", () => {
    const { server, network } = newBench();
    const adapter = machineOn(server).NetworkAdapters.Item(1);
    const other = server.CreateVirtualNetwork("other", FOLDER);
    adapter.AttachToVirtualNetwork(network);
    adapter.AttachToVirtualNetwork(other);
    expect(adapter.VirtualNetwork).to.equal(other);
    expect([network.NetworkAdapters.Count, other.NetworkAdapters.Count]).to.deep.equal([0, 1]);
    expect(other.NetworkAdapters.Item(1)).to.equal(adapter);
  });

  it("is none after DetachFromVirtualNetwork, which may be called twice", () => {
    const { server, network } = newBench();
    const adapter = machineOn(server).NetworkAdapters.Item(1);
    adapter.AttachToVirtualNetwork(network);
    adapter.DetachFromVirtualNetwork();
    adapter.DetachFromVirtualNetwork();
    expect(adapter.VirtualNetwork).to.equal(null);
  });

  it("may change while the machine runs", () => {
    const { server, network } = newBench();
    const machine = machineOn(server);
    machine.Startup().WaitForCompletion(-1);
    machine.NetworkAdapters.Item(1).AttachToVirtualNetwork(network);
    expect(machine.NetworkAdapters.Item(1).VirtualNetwork).to.equal(network);
    expect(machine.State).to.equal(vmVMState_Running);
  });

  for (const end of ["DeleteVirtualNetwork", "UnregisterVirtualNetwork"] as const) {
    it(`is none after ${end}`, () => {
      const { server, network } = newBench();
      const adapter = machineOn(server).NetworkAdapters.Item(1);
      adapter.AttachToVirtualNetwork(network);
      server[end](network);
      expect(adapter.VirtualNetwork).to.equal(null);
    });
  }

  it("is found again by its id when it has another name", () => {
    const { server, network } = newBench();
    machineOn(server).NetworkAdapters.Item(1).AttachToVirtualNetwork(network);
    network.Name = "field";
    const again = restartVirtualServer(server);
    expect(again.FindVirtualMachine("web")?.NetworkAdapters.Item(1).VirtualNetwork?.Name).to.equal("field");
  });

  it("must be of the same server", () => {
    const adapter = machineOn(newBench().server).NetworkAdapters.Item(1);
    expectHresult(hresults.E_INVALIDARG, () => adapter.AttachToVirtualNetwork(newBench().network));
  });
});

describe("IVMVirtualServer.UnconnectedNetworkAdapters", () => {
  it("follows what happens to adapters, machines and networks", () => {
    const { server, network } = newBench();
    const { UnconnectedNetworkAdapters: unconnected } = server;
    const web = machineOn(server);
    const mail = machineOn(server, "mail");
    expect(unconnected.Count).to.equal(2);
    web.NetworkAdapters.Item(1).AttachToVirtualNetwork(network);
    expect([...unconnected]).to.deep.equal([mail.NetworkAdapters.Item(1)]);
    mail.AddNetworkAdapter();
    expect(unconnected.Count).to.equal(2);
    server.DeleteVirtualMachine(mail);
    expect(unconnected.Count).to.equal(0);
    server.DeleteVirtualNetwork(network);
    expect(unconnected.Item(1)).to.equal(web.NetworkAdapters.Item(1));
  });

  it("passes over a machine whose configuration cannot be read", () => {
    const { server } = newBench();
    const file = machineOn(server).File;
    machineOn(server, "mail");
    behind(server, VirtualServer).fileSystem.remove(file);
    behind(server, VirtualServer).configurations.forget(file);
    expect(server.UnconnectedNetworkAdapters.Count).to.equal(1);
  });
});

describe("An adapter's Ethernet address", () => {
  function staticAdapter(): IVMNetworkAdapter {
    const adapter = machineOn(newBench().server).NetworkAdapters.Item(1);
    adapter.IsEthernetAddressDynamic = false;
    return adapter;
  }

  it("stays when it becomes static", () => {
    const adapter = machineOn(newBench().server).NetworkAdapters.Item(1);
    const address = adapter.EthernetAddress;
    adapter.IsEthernetAddressDynamic = false;
    expect(adapter.EthernetAddress).to.equal(address);
  });

  it("is kept in capitals when it is static, over a restart", () => {
    const { server } = newBench();
    const adapter = machineOn(server).NetworkAdapters.Item(1);
    adapter.IsEthernetAddressDynamic = false;
    adapter.EthernetAddress = "00-1a-2b-3c-4d-5e";
    expect(adapter.EthernetAddress).to.equal("00-1A-2B-3C-4D-5E");
    const again = restartVirtualServer(server).FindVirtualMachine("web")?.NetworkAdapters.Item(1);
    expect(again?.EthernetAddress).to.equal("00-1A-2B-3C-4D-5E");
    expect(again?.IsEthernetAddressDynamic).to.equal(false);
  });

  it("is a new one when it becomes dynamic again", () => {
    const adapter = staticAdapter();
    adapter.EthernetAddress = "00-1A-2B-3C-4D-5E";
    adapter.IsEthernetAddressDynamic = true;
    expect(adapter.EthernetAddress).to.match(DYNAMIC);
  });

  for (const text of [
    "",
    "00-11-22-33-44",
    "001122334455",
    "00:11:22:33:44:55",
    "00-11-22-33-44-5G",
    "01-00-5E-00-00-01",
  ]) {
    it(`cannot be '${text}'`, () => {
      const adapter = staticAdapter();
      const before = adapter.EthernetAddress;
      expectHresult(hresults.E_INVALIDARG, () => (adapter.EthernetAddress = text));
      expect(adapter.EthernetAddress).to.equal(before);
    });
  }

  it("is different from those of a machine whose file it was copied from", () => {
    const { server } = newBench();
    const machine = machineOn(server);
    const original = machine.NetworkAdapters.Item(1).EthernetAddress;
    const copy = copyOf(server, machine, "copy").NetworkAdapters.Item(1);
    expect(copy.EthernetAddress).to.match(DYNAMIC).and.not.equal(original);
    expect(copy.EthernetAddress).to.equal(copy.EthernetAddress);
    expect(machine.NetworkAdapters.Item(1).EthernetAddress).to.equal(original);
  });

  it("stays the original's when the original's configuration changes", () => {
    const { server } = newBench();
    const machine = machineOn(server);
    const original = machine.NetworkAdapters.Item(1).EthernetAddress;
    const copy = copyOf(server, machine, "copy");
    expect(server.UnconnectedNetworkAdapters.Count).to.equal(2);
    machine.AddNetworkAdapter();
    expect(machine.NetworkAdapters.Item(1).EthernetAddress).to.equal(original);
    expect(copy.NetworkAdapters.Item(1).EthernetAddress).not.to.equal(original);
  });

  it("does not change while the machine runs", () => {
    const { server } = newBench();
    const machine = machineOn(server);
    const copy = copyOf(server, machine, "copy");
    const address = machine.NetworkAdapters.Item(1).EthernetAddress;
    copy.Startup().WaitForCompletion(-1);
    expect(copy.NetworkAdapters.Item(1).EthernetAddress).to.equal(address);
  });

  it("of another program's file is dynamic only in the range of dynamic ones", () => {
    const { server } = newBench();
    const machine = machineOn(server);
    const { configurations } = behind(server, VirtualServer);
    const section = "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]";
    configurations.change(machine.File, (vmc) => {
      if (vmc.has(`${section}/ethernet_card_address_is_dynamic`)) {
        vmc.remove(`${section}/ethernet_card_address_is_dynamic`);
      }
      vmc.set(`${section}/ethernet_card_address`, Uint8Array.of(0, 0x1a, 0x2b, 0x3c, 0x4d, 0x5e));
    });
    expect(machine.NetworkAdapters.Item(1).IsEthernetAddressDynamic).to.equal(false);
    expect(machine.NetworkAdapters.Item(1).EthernetAddress).to.equal("00-1A-2B-3C-4D-5E");
  });

  it("is of one adapter only, however many there are", () => {
    const { server } = newBench();
    const addresses = new Set<string>();
    for (let count = 0; count < 50; count++) {
      const machine = machineOn(server, `vm${count}`);
      machine.AddNetworkAdapter();
      for (const adapter of machine.NetworkAdapters) addresses.add(adapter.EthernetAddress);
    }
    expect(addresses.size).to.equal(100);
  });
});

describe("What adapters send", () => {
  function pair(bench: Bench): NetworkAdapter[] {
    return ["web", "mail"].map((name) => {
      const machine = machineOn(bench.server, name);
      const adapter = machine.NetworkAdapters.Item(1);
      adapter.AttachToVirtualNetwork(bench.network);
      machine.Startup().WaitForCompletion(-1);
      return behind(adapter, NetworkAdapter);
    });
  }

  it("arrives at the adapter that it is for, and is counted on both ends and between", () => {
    const bench = newBench();
    const [web, mail] = pair(bench) as [NetworkAdapter, NetworkAdapter];
    expect(sendFrame(web, { destination: mail.EthernetAddress, bytes: 1500 })).to.equal(1);
    bench.clock.advance(1000);
    expect(web.machine.networkCounters).to.include({ bytesSent: 1500, packetsSent: 1, bytesReceived: 0 });
    expect(mail.machine.networkCounters).to.include({ bytesReceived: 1500, packetsReceived: 1, bytesSent: 0 });
    expect([bench.network.BytesReceived, bench.network.PacketsReceived]).to.deep.equal([1500, 1]);
    expect([bench.network.BytesSent, bench.network.PacketsSent]).to.deep.equal([1500, 1]);
    expect(bench.network.BytesSentHistory.at(-1)).to.equal(1500);
    expect(bench.network.BytesDropped).to.equal(0);
  });

  it("is dropped if it is for nobody there", () => {
    const bench = newBench();
    const [web] = pair(bench) as [NetworkAdapter, NetworkAdapter];
    expect(sendFrame(web, { destination: "00-11-22-33-44-55", bytes: 60 })).to.equal(0);
    bench.clock.advance(1000);
    expect([bench.network.BytesDropped, bench.network.PacketsDropped]).to.deep.equal([60, 1]);
    expect(bench.network.PacketsDroppedHistory.at(-1)).to.equal(1);
  });

  it("leaves for the host's network if the network leads there", () => {
    const bench = newBench();
    const [web] = pair(bench) as [NetworkAdapter, NetworkAdapter];
    bench.network.HostAdapter = fixedHost().networkAdapters[0] ?? "";
    expect(sendFrame(web, { destination: "00-11-22-33-44-55", bytes: 60 })).to.equal(1);
    expect(sendFrame(web, { bytes: 60 })).to.equal(2);
  });

  it("does not arrive at machines that do not run, and is not sent by them", () => {
    const bench = newBench();
    const [web, mail] = pair(bench) as [NetworkAdapter, NetworkAdapter];
    bench.server.FindVirtualMachine("mail")?.Pause();
    expect(sendFrame(web, { bytes: 60 })).to.equal(0);
    expect(sendFrame(mail, { bytes: 60 })).to.equal(0);
    expect(mail.machine.networkCounters.bytesSent).to.equal(0);
  });

  it("must have a length", () => {
    const [web] = pair(newBench()) as [NetworkAdapter, NetworkAdapter];
    for (const bytes of [0, -1, 1.5, NaN, 65536]) {
      expectHresult(hresults.E_INVALIDARG, () => sendFrame(web, { bytes }));
    }
  });
});

describe("A traffic meter", () => {
  it("tells the last second that is over, and forgets after a minute", () => {
    const meter = new TrafficMeter();
    meter.add(5_000, 100);
    meter.add(5_999, 20);
    expect(meter.rate(5_999, "bytes")).to.equal(0);
    expect(meter.rate(6_000, "bytes")).to.equal(120);
    expect(meter.rate(6_000, "packets")).to.equal(2);
    expect(meter.rate(7_000, "bytes")).to.equal(0);
    expect(meter.history(7_000, "bytes").slice(-2)).to.deep.equal([120, 0]);
    expect(meter.history(65_000, "bytes")[0]).to.equal(120);
    expect(meter.history(66_000, "bytes")).to.deep.equal(Array.from({ length: 60 }, () => 0));
  });

  it("goes no further than a long", () => {
    const meter = new TrafficMeter();
    for (let count = 0; count < 3; count++) meter.add(0, 2 ** 30);
    expect(meter.rate(1000, "bytes")).to.equal(2 ** 31 - 1);
  });
});
