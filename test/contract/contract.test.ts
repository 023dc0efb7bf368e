import { expect } from "chai";
import sinon from "sinon";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { checkClause, checkContract, checkRoundTrip } from "../../lib/testing/contract/contract.js";
import { ContractWorld } from "../../lib/testing/contract/contract-world.js";
import { referenceCapabilities } from "../../lib/testing/contract/reference-capabilities.js";
import { referenceServer, referenceWorld } from "../../lib/testing/contract/reference-world.js";
import { runClause } from "../../lib/testing/contract/run-clause.js";
import { describeVirtualServerContract, fakeVirtualServer } from "../../lib/testing/index.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";

const FIND = "IVMVirtualServer.FindVirtualMachine:S_FALSE";
const CREATE = "IVMVirtualServer.CreateVirtualMachine:E_BAD_PATHNAME";

/** A server that takes any path, and finds a machine under any name. */
function carelessServer(): IVMVirtualServer {
  const server = fakeVirtualServer();
  server.FindVirtualMachine.returns(server.CreateVirtualMachine("any", ""));
  return server;
}

describe("checkClause", () => {
  it("passes what is as documented", async () => {
    expect(await checkClause(CREATE, referenceServer)).to.deep.equal({ id: CREATE, verdict: "passed", reason: "" });
  });

  it("fails what succeeds instead", async () => {
    const entry = await checkClause(CREATE, carelessServer);
    expect(entry).to.deep.equal({ id: CREATE, verdict: "failed", reason: "It succeeded with S_OK." });
  });

  it("fails what succeeds with S_OK instead of S_FALSE", async () => {
    expect(await checkClause(FIND, carelessServer)).to.include({ verdict: "failed" });
  });

  it("lets a deviation be, as long as it is one", async () => {
    const deviations = { [CREATE]: "Takes any path." };
    expect(await checkClause(CREATE, carelessServer, { deviations })).to.include({
      verdict: "deviating",
      reason: "Takes any path.",
    });
  });

  it("fails a deviation that is none any more", async () => {
    const deviations = { [CREATE]: "Takes any path." };
    const entry = await checkClause(CREATE, referenceServer, { deviations });
    expect(entry).to.include({
      verdict: "failed",
      reason: "It holds, but is said to deviate: Takes any path.",
    });
  });

  it("does not ask for what an implementation does not offer", async () => {
    const create = sinon.spy(referenceServer);
    const entry = await checkClause("IVMGuestOS.HeartbeatPercentage:VM_E_ADDITIONS_NOT_AVAIL", create);
    expect(entry).to.include({
      verdict: "unreachable",
      reason: "This implementation does not offer: simulation.",
    });
    sinon.assert.notCalled(create);
  });

  it("ends the server", async () => {
    const dispose = sinon.spy();
    const create = (): IVMVirtualServer => Object.assign(fakeVirtualServer(), { [Symbol.dispose]: dispose });
    await checkClause(CREATE, create);
    sinon.assert.calledOnce(dispose);
  });
});

describe("checkContract", () => {
  it("refuses a deviation from what is not in the contract", async () => {
    const deviations = { "IVMTask.Cancel:E_FALSE": "misspelt" };
    const error: unknown = await checkContract(referenceServer, { deviations }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError).with.property("message").that.contains("IVMTask.Cancel:E_FALSE");
  });
});

describe("checkRoundTrip", () => {
  const NOTES = "IVMVirtualMachine.Notes";

  it("passes a property that keeps what is written", async () => {
    const entry = await checkRoundTrip(NOTES, referenceServer, { capabilities: referenceCapabilities });
    expect(entry).to.deep.equal({ id: NOTES, verdict: "passed", reason: "" });
  });

  it("fails a property that does not outlive a restart", async () => {
    const restart = { restart: carelessServer, shutDown: () => undefined };
    const entry = await checkRoundTrip("IVMVirtualServer.VMRCEnabled", referenceServer, { capabilities: { restart } });
    expect(entry).to.include({ verdict: "failed" });
    expect(entry.reason).to.equal("IVMVirtualServer.VMRCEnabled reads false after a restart after true was written.");
  });
});

describe("runClause", () => {
  const clause = (error: unknown) => () => () => {
    throw error;
  };

  it("fails an error with another source", () => {
    const error = { hresult: 0x8000_4005, source: "IVMTask.Stop" };
    expect(runClause("IVMTask.Cancel:E_FAIL", clause(error), referenceWorld()).reason).to.contain("'IVMTask.Stop'");
  });

  it("takes an error of any class, signed or unsigned", () => {
    for (const hresult of [0x8000_4005, 0x8000_4005 | 0]) {
      const error = { hresult, source: "IVMTask.Cancel" };
      expect(runClause("IVMTask.Cancel:E_FAIL", clause(error), referenceWorld()).outcome).to.equal("passed");
    }
  });

  it("fails what is no error of COM", () => {
    const { reason } = runClause("IVMTask.Cancel:E_FAIL", clause(new TypeError("oops")), referenceWorld());
    expect(reason).to.equal("It threw an error without hresult: oops");
  });

  it("fails what cannot be prepared", () => {
    const broken = (): never => {
      throw new Error("no machine");
    };
    expect(runClause("IVMTask.Cancel:E_FAIL", broken, referenceWorld())).to.include({
      outcome: "failed",
      reason: "What it takes to meet it went wrong: no machine",
    });
  });

  it("takes NULL for S_FALSE of an implementation that has no other way to tell", () => {
    const world = new ContractWorld({} as IVMVirtualServer);
    expect(runClause(FIND, () => () => null, world).outcome).to.equal("passed");
    expect(runClause(FIND, () => () => "found", world).outcome).to.equal("failed");
  });
});

describe("The accounts of the reference server", () => {
  const world = referenceWorld();
  const machine = world.machine("web");
  const seen = world.as("NOWHERE\\stranger");

  it("call everything that is got from it as that account", () => {
    for (const each of seen.VirtualMachines) expect(() => each.Startup()).to.throw("NOWHERE\\stranger");
    expect(() => seen.FindVirtualMachine("web")?.Startup()).to.throw("NOWHERE\\stranger");
  });

  it("take what was got from it for what it stands for", () => {
    const web = seen.FindVirtualMachine("web");
    expect(web).to.not.equal(machine);
    world.server.UnregisterVirtualMachine(web!);
    expect(world.server.VirtualMachines.Count).to.equal(0);
  });
});

describe("describeVirtualServerContract", () => {
  it("says that it needs mocha, outside of it", () => {
    const globals = globalThis as { it?: unknown };
    const { it: original } = globals;
    try {
      globals.it = undefined;
      const describeIt = (): void =>
        describeVirtualServerContract("x", () => createVirtualServer({ clock: new VirtualClock() }));
      expect(describeIt).to.throw("mocha");
    } finally {
      globals.it = original;
    }
  });
});
