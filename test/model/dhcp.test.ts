import { expect } from "chai";
import fc from "fast-check";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { IMPL, isComObject } from "../../lib/com/com-object.js";
import { createVirtualServer, restartVirtualServer } from "../../lib/create-virtual-server.js";
import * as hresults from "../../lib/generated/hresults.js";
import { DhcpLeases } from "../../lib/model/dhcp-leases.js";
import { checkedRange } from "../../lib/model/dhcp-settings.js";
import { DHCPVirtualNetworkServer, type DhcpOffer } from "../../lib/model/dhcp-virtual-network-server.js";
import { classPrefixOf, formatIPAddress, parseIPAddress, prefixOf } from "../../lib/model/ip-address.js";
import { VirtualServer } from "../../lib/model/virtual-server.js";
import type { IVMDHCPVirtualNetworkServer } from "../../typings/IVMDHCPVirtualNetworkServer.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { expectHresult } from "../support/com-error-of.js";

const FOLDER = "C:\\Virtual Networks";

interface Bench {
  readonly server: IVMVirtualServer & Disposable;
  readonly clock: VirtualClock;
  readonly dhcp: IVMDHCPVirtualNetworkServer;
}

function newBench(): Bench {
  const clock = new VirtualClock({ autoAdvance: false });
  const server = createVirtualServer({ clock });
  return { server, clock, dhcp: server.CreateVirtualNetwork("lab", FOLDER).DHCPVirtualNetworkServer };
}

function afterRestart(server: IVMVirtualServer): IVMDHCPVirtualNetworkServer | undefined {
  return restartVirtualServer(server).FindVirtualNetwork("lab")?.DHCPVirtualNetworkServer;
}

function rangeOf(dhcp: IVMDHCPVirtualNetworkServer | undefined): unknown {
  return [dhcp?.Network, dhcp?.NetworkMask, dhcp?.StartingIPAddress, dhcp?.EndingIPAddress, dhcp?.ServerIPAddress];
}

function leaseOf(dhcp: IVMDHCPVirtualNetworkServer, client: string): DhcpOffer | undefined {
  const model: unknown = isComObject(dhcp) ? dhcp[IMPL] : undefined;
  if (model instanceof DHCPVirtualNetworkServer) return model.lease(client);
  throw new TypeError("not a DHCP server of ours");
}

describe("IVMDHCPVirtualNetworkServer", () => {
  it("is off, with a range and times that work, to begin with", () => {
    const { dhcp } = newBench();
    expect(dhcp.IsEnabled).to.equal(false);
    expect(rangeOf(dhcp)).to.deep.equal(["10.237.0.0", "255.255.0.0", "10.237.0.16", "10.237.255.254", "10.237.0.1"]);
    expect([dhcp.LeaseTime, dhcp.LeaseRenewalTime, dhcp.LeaseRebindingTime]).to.deep.equal([129600, 86400, 115200]);
    expect([dhcp.DefaultGatewayAddress, dhcp.DNSServers, dhcp.WINSServers]).to.deep.equal(["", "", ""]);
  });

  it("is the same object whoever asks", () => {
    const { server, dhcp } = newBench();
    expect(server.FindVirtualNetwork("lab")?.DHCPVirtualNetworkServer).to.equal(dhcp);
  });

  it("keeps what it is set to over a restart", () => {
    const { server, dhcp } = newBench();
    dhcp.IsEnabled = true;
    dhcp.ConfigureDHCPServer("192.168.0.0", "255.255.255.0", "192.168.0.16", "192.168.0.254", "192.168.0.15");
    dhcp.ConfigureDHCPLeaseTimes(60, 30, 45);
    dhcp.DefaultGatewayAddress = "192.168.0.2";
    dhcp.DNSServers = "10.237.0.3, 10.237.0.4";
    dhcp.WINSServers = "10.237.0.5";
    for (const read of [dhcp, afterRestart(server)]) {
      expect(read?.IsEnabled).to.equal(true);
      expect(rangeOf(read)).to.deep.equal([
        "192.168.0.0",
        "255.255.255.0",
        "192.168.0.16",
        "192.168.0.254",
        "192.168.0.15",
      ]);
      expect([read?.LeaseTime, read?.LeaseRenewalTime, read?.LeaseRebindingTime]).to.deep.equal([60, 30, 45]);
      expect(read?.DefaultGatewayAddress).to.equal("192.168.0.2");
      expect(read?.DNSServers).to.equal("10.237.0.3,10.237.0.4");
      expect(read?.WINSServers).to.equal("10.237.0.5");
    }
  });

  it("has no gateway any more when an empty one is put", () => {
    const { dhcp } = newBench();
    dhcp.DefaultGatewayAddress = "10.237.0.1";
    dhcp.DefaultGatewayAddress = "";
    expect(dhcp.DefaultGatewayAddress).to.equal("");
  });

  const {
    VM_E_INVALID_IP_ADDRESS: IP,
    VM_E_INVALID_NETWORK_ADDRESS: NETWORK,
    VM_E_INVALID_NETWORK_MASK: MASK,
  } = hresults;
  const REFUSED: readonly [hresult: number, ...args: [string, string, string, string, string]][] = [
    [IP, "192.168.0", "255.255.255.0", "192.168.0.16", "192.168.0.254", "192.168.0.1"],
    [IP, "192.168.0.0", "255.255.255.0", "192.168.0.16", "192.168.0.254", "192.168.0.16"],
    [IP, "192.168.0.0", "255.255.255.0", "192.168.0.16", "192.168.0.254", "192.168.0.0"],
    [NETWORK, "127.0.0.0", "255.0.0.0", "127.0.0.16", "127.0.0.254", "127.0.0.1"],
    [NETWORK, "240.0.0.0", "255.0.0.0", "240.0.0.16", "240.0.0.254", "240.0.0.1"],
    [NETWORK, "192.168.0.4", "255.255.255.0", "192.168.0.16", "192.168.0.254", "192.168.0.1"],
    [MASK, "172.16.0.0", "255.0.255.0", "172.16.0.16", "172.16.0.254", "172.16.0.1"],
    [MASK, "172.16.0.0", "255.0.0.0", "172.16.0.16", "172.16.0.254", "172.16.0.1"],
    [MASK, "172.16.0.0", "255.255.255.255", "172.16.0.16", "172.16.0.254", "172.16.0.1"],
    [MASK, "172.16.0.0", "0.0.0.0", "172.16.0.16", "172.16.0.254", "172.16.0.1"],
    [hresults.VM_E_INVALID_STARTING_ADDRESS, "10.0.0.0", "255.255.255.0", "10.0.1.16", "10.0.1.17", "10.0.0.1"],
    [hresults.VM_E_INVALID_ENDING_ADDRESS, "10.0.0.0", "255.255.255.0", "10.0.0.16", "10.0.1.17", "10.0.0.1"],
  ];
  for (const [hresult, ...args] of REFUSED) {
    it(`does not take ${args.join(", ")}`, () => {
      const { dhcp } = newBench();
      const before = rangeOf(dhcp);
      expectHresult(hresult, () => dhcp.ConfigureDHCPServer(...args));
      expect(rangeOf(dhcp)).to.deep.equal(before);
    });
  }

  for (const [lease, renewal, rebinding] of [
    [59, 30, 45],
    [60, 29, 45],
    [60, 30, 44],
    [60, 45, 45],
    [60, 30, 60],
    [-1, 30, 45],
  ] as const) {
    it(`does not take the times ${lease}, ${renewal}, ${rebinding}`, () => {
      const { dhcp } = newBench();
      expectHresult(hresults.E_INVALIDARG, () => dhcp.ConfigureDHCPLeaseTimes(lease, renewal, rebinding));
      expect(dhcp.LeaseTime).to.equal(129600);
    });
  }

  it("takes times up to 4294967295 seconds, also as text", () => {
    const { server, dhcp } = newBench();
    Reflect.apply(dhcp.ConfigureDHCPLeaseTimes, dhcp, ["4294967295", "30", "4294967294"]);
    expect(afterRestart(server)?.LeaseTime).to.equal(4294967295);
  });

  it("works with what a damaged file leaves of its settings", () => {
    const { server, dhcp } = newBench();
    const file = server.FindVirtualNetwork("lab")?.File ?? "";
    const model: unknown = isComObject(server) ? server[IMPL] : undefined;
    if (!(model instanceof VirtualServer)) throw new TypeError("not a server of ours");
    model.networkFiles.change(file, (vnc) => {
      vnc.set("settings/dhcp_server/network", "1.2.3");
      vnc.set("settings/dhcp_server/lease_time", 1);
      vnc.set("settings/dhcp_server/enabled", "yes");
    });
    expect(dhcp.Network).to.equal("10.237.0.0");
    expect(dhcp.LeaseTime).to.equal(129600);
    expect(dhcp.IsEnabled).to.equal(false);
  });
});

describe("What a DHCP client gets", () => {
  const WEB = "00-03-FF-00-00-01";
  const MAIL = "00-03-FF-00-00-02";

  it("is nothing from a server that is off", () => {
    expect(leaseOf(newBench().dhcp, WEB)).to.equal(undefined);
  });

  it("is an address of the range with all that goes with it", () => {
    const { dhcp } = newBench();
    dhcp.IsEnabled = true;
    dhcp.DNSServers = "10.237.0.3,10.237.0.4";
    const offer = leaseOf(dhcp, WEB);
    expect(offer).to.deep.equal({
      address: "10.237.0.16",
      mask: "255.255.0.0",
      server: "10.237.0.1",
      gateway: "",
      dnsServers: ["10.237.0.3", "10.237.0.4"],
      winsServers: [],
      times: { lease: 129600, renewal: 86400, rebinding: 115200 },
    });
    expect(leaseOf(dhcp, MAIL)?.address).to.equal("10.237.0.17");
    expect(leaseOf(dhcp, WEB)?.address).to.equal("10.237.0.16");
  });

  it("is another's address only when the lease is over by the clock", () => {
    const { dhcp, clock } = newBench();
    dhcp.IsEnabled = true;
    dhcp.ConfigureDHCPServer("10.0.0.0", "255.0.0.0", "10.0.0.16", "10.0.0.16", "10.0.0.1");
    dhcp.ConfigureDHCPLeaseTimes(60, 30, 45);
    expect(leaseOf(dhcp, WEB)?.address).to.equal("10.0.0.16");
    clock.advance(59_999);
    expect(leaseOf(dhcp, MAIL)).to.equal(undefined);
    clock.advance(1);
    expect(leaseOf(dhcp, MAIL)?.address).to.equal("10.0.0.16");
    expect(leaseOf(dhcp, WEB)).to.equal(undefined);
  });

  it("is a new address when the range no longer has the old one", () => {
    const { dhcp } = newBench();
    dhcp.IsEnabled = true;
    leaseOf(dhcp, WEB);
    dhcp.ConfigureDHCPServer("10.0.0.0", "255.0.0.0", "10.0.0.20", "10.0.0.30", "10.0.0.1");
    expect(leaseOf(dhcp, WEB)?.address).to.equal("10.0.0.20");
  });
});

describe("DHCP leases", () => {
  it("never give an address to two clients at a time, nor one outside the range", () => {
    const range = checkedRange({
      network: "10.0.0.0",
      mask: "255.255.255.0",
      starting: "10.0.0.16",
      ending: "10.0.0.20",
      server: "10.0.0.1",
    });
    const step = fc.record({ client: fc.integer({ min: 0, max: 9 }), wait: fc.nat(40_000), release: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const leases = new DhcpLeases();
        const held = new Map<number, { client: string; until: number }>();
        let now = 0;
        for (const { client: number, wait, release } of steps) {
          now += wait;
          const client = String(number);
          if (release) {
            leases.release(client);
            for (const [address, holder] of held) if (holder.client === client) held.delete(address);
            continue;
          }
          const address = leases.lease(client, range, now, 60);
          if (address === undefined) {
            // Only when somebody else has every address.
            expect([...held.values()].filter((holder) => holder.until > now)).to.have.length(5);
            continue;
          }
          expect(address).to.be.within(range.starting, range.ending);
          const holder = held.get(address);
          if (holder !== undefined && holder.until > now) expect(holder.client).to.equal(client);
          held.set(address, { client, until: now + 60_000 });
        }
      }),
    );
  });
});

describe("IP addresses", () => {
  it("are the same after they were written and read", () => {
    fc.assert(fc.property(fc.nat(0xffff_ffff), (address) => parseIPAddress(formatIPAddress(address)) === address));
  });

  for (const text of ["", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.-4", "0x1.2.3.4", "1. 2.3.4", "a.b.c.d"]) {
    it(`are not '${text}'`, () => {
      expect(parseIPAddress(text)).to.equal(undefined);
    });
  }

  it("have a class only where there is one", () => {
    const prefixes = ["0.1.1.1", "10.0.0.0", "127.0.0.1", "172.16.0.0", "192.168.0.0", "224.0.0.1", "255.0.0.0"];
    expect(prefixes.map((text) => classPrefixOf(parseIPAddress(text) ?? 0))).to.deep.equal([
      undefined,
      8,
      undefined,
      16,
      24,
      undefined,
      undefined,
    ]);
  });

  it("are masks if all their ones come first", () => {
    for (let prefix = 0; prefix <= 32; prefix++) {
      expect(prefixOf(prefix === 0 ? 0 : (0xffff_ffff << (32 - prefix)) >>> 0)).to.equal(prefix);
    }
    expect(prefixOf(0xff00_ff00)).to.equal(undefined);
    expect(prefixOf(1)).to.equal(undefined);
  });
});
