import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { SimulatedLibvirt } from "../../lib/drivers/libvirt/simulated-libvirt.js";
import { checkContract, checkRoundTrips } from "../../lib/testing/contract/contract.js";
import { hostSubject } from "../../lib/testing/contract/host-world.js";

describe("The contract over a host", function () {
  this.timeout(180_000);
  const { create, ...options } = hostSubject("simulated:///contract", {
    hypervisor: new SimulatedLibvirt(),
    clock: new VirtualClock({ autoAdvance: false }),
  });

  it("holds for every clause that a host can reach, but for the deviations that are listed", async () => {
    const entries = await checkContract(create, options);
    expect(entries.filter(({ verdict }) => verdict === "failed")).to.deep.equal([]);
    expect(entries.filter(({ verdict }) => verdict === "passed")).to.have.length.above(500);
  });

  it("holds for every property that can be written and read", async () => {
    const entries = await checkRoundTrips(create, options);
    expect(entries.filter(({ verdict }) => verdict === "failed")).to.deep.equal([]);
  });
});
