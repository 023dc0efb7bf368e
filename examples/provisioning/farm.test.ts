/** What the farm promises, on a server whose time passes only while somebody waits. */
import { expect } from "chai";
import { createVirtualServer, VirtualClock, vmVMState_Running, vmVMState_TurnedOff } from "vmcom";
import { fakeVirtualServer } from "vmcom/testing";
import { ComError } from "vmcom";
import { Farm, stateText } from "./farm.js";

describe("A farm", () => {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  beforeEach(() => lines.splice(0));

  it("has as many machines as are wanted, each with more memory than the one before", () => {
    const server = createVirtualServer({ clock: new VirtualClock() });
    using farm = new Farm(server, say);
    farm.provision(3);
    expect([...server.VirtualMachines].map(({ Name, Memory }) => [Name, Memory])).to.deep.equal([
      ["FARM01", 64],
      ["FARM02", 128],
      ["FARM03", 192],
    ]);
  });

  it("leaves alone what is there already", () => {
    const server = createVirtualServer({ clock: new VirtualClock() });
    server.CreateVirtualMachine("FARM01", "C:\\Farm\\FARM01").Notes = "mine";
    using farm = new Farm(server, say);
    farm.provision(1);
    expect(server.FindVirtualMachine("FARM01")?.Notes).to.equal("mine");
  });

  it("tells of a machine that cannot be made, and goes on", () => {
    const server = fakeVirtualServer();
    server.CreateVirtualMachine.throws(new ComError(0x80070005, "Access is denied."));
    using farm = new Farm(server, say);
    farm.provision(2);
    expect(farm.failed).to.equal(2);
    expect(lines).to.include("FAILED  FARM01: 0x80070005 Access is denied.");
  });

  it("knows the states that it has heard of", () => {
    const server = createVirtualServer({ clock: new VirtualClock() });
    using farm = new Farm(server, say);
    farm.provision(1);
    farm.start();
    expect([...farm.states]).to.deep.equal([["FARM01", vmVMState_Running]]);
    expect(farm.report()).to.deep.equal(["Machines of the farm", "FARM01\trunning"]);
  });

  it("leaves nothing behind", () => {
    const server = createVirtualServer({ clock: new VirtualClock() });
    using farm = new Farm(server, say);
    farm.provision(2);
    farm.start();
    farm.cleanUp();
    expect(server.VirtualMachines.Count).to.equal(0);
  });

  it("has words for states, and numbers for those without", () => {
    expect(stateText(vmVMState_TurnedOff)).to.equal("turned off");
    expect(stateText(7)).to.equal("state 7");
  });
});
