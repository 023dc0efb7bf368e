import { expect } from "chai";
import { readFileSync } from "node:fs";
import sinon from "sinon";
import { pumpAll } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { connectVirtualServer } from "../../lib/connect-virtual-server.js";
import { SimulatedConnection } from "../../lib/drivers/libvirt/simulated-connection.js";
import { SimulatedLibvirt } from "../../lib/drivers/libvirt/simulated-libvirt.js";
import { checkContract, checkRoundTrip, checkRoundTrips } from "../../lib/testing/contract/contract.js";
import { HOST_LISTS } from "../../lib/testing/contract/host-deviations.js";
import { hostSubject } from "../../lib/testing/contract/host-world.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";

describe("The contract over a host", function () {
  this.timeout(180_000);
  const host = { hypervisor: new SimulatedLibvirt(), clock: new VirtualClock({ autoAdvance: false }) };
  const subject = (): ReturnType<typeof hostSubject> => hostSubject("simulated:///contract", host);
  const { create, ...options } = subject();

  it("holds for every clause that a host can reach, but for the deviations that are listed", async () => {
    const entries = await checkContract(create, options);
    expect(entries.filter(({ verdict }) => verdict === "failed")).to.deep.equal([]);
    expect(entries.filter(({ verdict }) => verdict === "passed")).to.have.length.above(500);
  });

  it("leaves nothing behind, and what others make meanwhile", async () => {
    using other = connectVirtualServer("simulated:///contract", host);
    const left = (): string[][] => [
      Array.from(other.VirtualMachines, ({ Name: name }) => name),
      Array.from(other.VirtualNetworks, ({ Name: name }) => name),
    ];
    expect(left()).to.deep.equal([[], []]);

    const server = (await create()) as IVMVirtualServer & Disposable;
    server.CreateVirtualMachine("contract", "C:\\Virtual Machines").Startup().WaitForCompletion(60_000);
    other.CreateVirtualMachine("theirs", "C:\\Virtual Machines");
    server[Symbol.dispose]();
    pumpAll(1000);
    expect(left()).to.deep.equal([["theirs"], []]);
    for (const machine of other.VirtualMachines) other.DeleteVirtualMachine(machine);
  });

  it("deviates as docs/libvirt.md lists, and no otherwise", () => {
    const page = readFileSync(new URL("../../docs/libvirt.md", import.meta.url), "utf8");
    const shown = [...page.matchAll(/^\| `(IVM[^`]+)` +\| (.+?) +\| (.+?) +\|$/gm)].map(([, ...cells]) => cells);
    const listed = Object.entries(HOST_LISTS).flatMap(([list, entries]) =>
      Object.entries(entries).map(([id, why]) => [id, list, why]),
    );
    expect(shown).to.deep.equal(listed);
  });

  it("is unreachable where it takes virtual networks and the host can make none, for the host's own reason", async () => {
    const own = subject();
    const making = sinon.stub(SimulatedConnection.prototype, "createNetwork");
    making.callsFake((_xml, answer) => answer({ code: 1, domain: 0, message: "iptables is not there" }, undefined));
    try {
      const entry = await checkRoundTrip("IVMVirtualNetwork.Notes", own.create, own);
      expect(entry.verdict).to.equal("unreachable");
      expect(entry.reason).to.include("The host makes no virtual networks.").and.to.include("iptables is not there");
    } finally {
      making.restore();
    }
  });

  it("fails where the host makes other virtual networks than the one that a clause needs", async () => {
    const own = subject();
    const making = sinon.stub(SimulatedConnection.prototype, "createNetwork");
    making.onFirstCall().callsFake((_xml, answer) => answer({ code: 1, domain: 0, message: "no" }, undefined));
    making.callThrough();
    try {
      const entry = await checkRoundTrip("IVMVirtualNetwork.Name", own.create, own);
      expect(entry.verdict).to.equal("failed");
    } finally {
      making.restore();
    }
  });

  it("holds for every property that can be written and read", async () => {
    const entries = await checkRoundTrips(create, options);
    expect(entries.filter(({ verdict }) => verdict === "failed")).to.deep.equal([]);
  });
});
