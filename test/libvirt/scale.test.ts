import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { advise } from "../../lib/com/sinks.js";
import { connectVirtualServer } from "../../lib/connect-virtual-server.js";
import type { DisposableVirtualServer } from "../../lib/create-virtual-server.js";
import { SimulatedLibvirt } from "../../lib/drivers/libvirt/simulated-libvirt.js";
import { domainXml, uuidOfNumber } from "./host-bench.js";

const CONNECTIONS = 200;
const MACHINES = 50;

function uriOf(number: number): string {
  return `simulated:///host${number}`;
}

function fill(libvirt: SimulatedLibvirt, connections: number): void {
  for (let host = 0; host < connections; host++) {
    for (let number = 0; number < MACHINES; number++) {
      const uuid = uuidOfNumber(host * MACHINES + number);
      libvirt.host(uriOf(host)).define(uuid, `vm${number}`, domainXml(`vm${number}`, uuid));
    }
  }
}

describe("Many hosts in one program", function () {
  this.timeout(60_000);
  const clock = new VirtualClock({ autoAdvance: false });
  const libvirt = new SimulatedLibvirt();
  const servers: DisposableVirtualServer[] = [];

  before(() => {
    fill(libvirt, CONNECTIONS);
    for (let host = 0; host < CONNECTIONS; host++) {
      servers.push(connectVirtualServer(uriOf(host), { clock, hypervisor: libvirt }));
    }
  });

  it("list the 50 machines of each of 200 hosts", () => {
    const counts = new Set(servers.map((server) => server.VirtualMachines.Count));
    expect([...counts]).to.deep.equal([MACHINES]);
  });

  it("read no definition of a machine that nobody asks about", () => {
    const before = libvirt.host(uriOf(0)).calls.length;
    expect(servers[0]?.FindVirtualMachine("vm1")?.Name).to.equal("vm1");
    expect(libvirt.host(uriOf(0)).calls).to.have.length(before);
  });

  it("tell each of 10,000 changes to one sink of each server, once and in order", () => {
    const heard = new Map<number, string[]>();
    for (const [host, server] of servers.entries()) {
      const told: string[] = [];
      heard.set(host, told);
      advise(server, { OnVMStateChange: (name, state) => void told.push(`${name} ${state}`) });
    }
    for (let host = 0; host < CONNECTIONS; host++) {
      for (const domain of libvirt.host(uriOf(host)).domains.values()) domain.start();
    }
    clock.advance(1000);
    for (const told of heard.values()) {
      expect(told).to.have.length(2 * MACHINES);
      expect(new Set(told).size).to.equal(2 * MACHINES);
    }
  });

  it("go on where one of the hosts is lost", () => {
    libvirt.host(uriOf(3)).goDown();
    clock.advance(1000);
    libvirt.host(uriOf(4)).named("vm0").destroy();
    clock.advance(1000);
    expect(servers[4]?.FindVirtualMachine("vm0")?.State).to.equal(1);
    expect(servers[3]?.FindVirtualMachine("vm0")?.State).to.equal(5);
  });

  after(() => {
    for (const server of servers) server[Symbol.dispose]();
  });
});
