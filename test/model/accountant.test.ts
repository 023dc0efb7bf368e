import { expect } from "chai";
import { call } from "../../lib/com/call.js";
import { Variant, VT_R8 } from "../../lib/com/variant.js";
import { DISP_E_TYPEMISMATCH, E_INVALIDARG, S_FALSE } from "../../lib/generated/hresults.js";
import type { IVMAccountant } from "../../typings/IVMAccountant.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../files/temporary-directory.js";
import { expectHresult } from "../support/com-error-of.js";
import { finished, guestBench, savedAndRestored, simulate, started, type GuestBench } from "../drivers/guest-bench.js";

const MINUTE = 60_000;

afterEach(removeTemporaryDirectories);

function historyOf(machine: IVMVirtualMachine): number[] {
  return machine.Accountant.CPUUtilizationHistory;
}

function scheduleOf(accountant: IVMAccountant): number[] {
  return [accountant.ReservedSystemCapacity, accountant.MaximumSystemCapacity, accountant.RelativeWeight] as number[];
}

describe("CPUUtilizationHistory", () => {
  it("is 60 zeros and S_FALSE while the machine is off", () => {
    const { Accountant: accountant } = guestBench().machine();
    const { hresult, value } = call(accountant, "CPUUtilizationHistory");
    expect(hresult).to.equal(S_FALSE);
    expect(value).to.deep.equal(new Array(60).fill(0));
  });

  it("moves by one sample a second, and ends with CPUUtilization", () => {
    const { clock, running } = guestBench();
    const machine = running();
    clock.advance(2 * MINUTE);
    const before = historyOf(machine);
    expect(before.at(-1)).to.equal(machine.Accountant.CPUUtilization);
    clock.advance(7_000);
    const after = historyOf(machine);
    expect(after).to.have.length(60);
    expect(after.slice(0, 53)).to.deep.equal(before.slice(7));
    expect(after.at(-1)).to.equal(machine.Accountant.CPUUtilization);
  });

  it("has percentages that come and go", () => {
    const { clock, running } = guestBench();
    const machine = running();
    const samples = new Set<number>();
    for (let minute = 0; minute < 30; minute++) {
      clock.advance(MINUTE);
      for (const sample of historyOf(machine)) samples.add(sample);
    }
    for (const sample of samples) expect(sample).to.be.within(0, 100);
    expect(samples.size).to.be.greaterThan(20);
  });

  it("is zero for the time before the machine was turned on, and busy while the guest boots", () => {
    const { clock, machine: make } = guestBench();
    const machine = make();
    clock.advance(10 * MINUTE);
    started(machine);
    clock.advance(10_000);
    const history = historyOf(machine);
    expect(history.slice(0, 48)).to.deep.equal(new Array(48).fill(0));
    for (const sample of history.slice(-10)) expect(sample).to.be.at.least(60);
  });

  it("is zero for the time that the machine was paused", () => {
    const { clock, running } = guestBench({ durations: { powerOn: 0 } });
    const machine = running();
    clock.advance(2 * MINUTE);
    machine.Pause();
    clock.advance(20_000);
    expect(machine.Accountant.CPUUtilization).to.equal(0);
    machine.Resume();
    clock.advance(10_000);
    const history = historyOf(machine);
    expect(history.slice(-30, -12)).to.deep.equal(new Array(18).fill(0));
    for (const sample of [...history.slice(0, 28), ...history.slice(-9)]) expect(sample).to.be.greaterThan(0);
  });

  it("is the same for the same machine at the same time, and another for another machine", () => {
    const { clock, running } = guestBench();
    const [first, second] = [running("first"), running("second")];
    clock.advance(2 * MINUTE);
    expect(historyOf(first)).to.deep.equal(historyOf(first));
    expect(historyOf(first)).not.to.deep.equal(historyOf(second));
  });
});

describe("UpTime", () => {
  const upTime = (machine: IVMVirtualMachine): unknown => machine.Accountant.UpTime;

  it("counts the seconds that the machine has been running, not those that it was paused", () => {
    const { clock, running } = guestBench();
    const machine = running();
    clock.advance(90_500);
    expect(upTime(machine)).to.equal(90);
    machine.Pause();
    clock.advance(MINUTE);
    expect(upTime(machine)).to.equal(90);
    machine.Resume();
    clock.advance(500);
    expect(upTime(machine)).to.equal(91);
  });

  it("begins anew with a reset and with a start, and goes on after a restore", () => {
    const { clock, running } = guestBench();
    const machine = running();
    clock.advance(MINUTE);
    savedAndRestored(machine);
    clock.advance(5_000);
    expect(upTime(machine)).to.equal(65);
    finished(machine.Reset());
    expect(upTime(machine)).to.equal(0);
    clock.advance(MINUTE);
    finished(machine.TurnOff());
    started(machine);
    expect(upTime(machine)).to.equal(0);
  });
});

describe("Counters of bytes", () => {
  it("count what the guest reads from and writes to its disks", () => {
    const { clock, withDisk } = guestBench();
    const machine = started(withDisk());
    const { Accountant: accountant } = machine;
    // It looks at its log of 23 sectors, and writes a boot record and an entry every 10 seconds.
    expect(accountant.DiskBytesRead).to.equal(23 * 512);
    expect(accountant.DiskBytesWritten).to.equal(512);
    clock.advance(35_000);
    expect(accountant.DiskBytesWritten).to.equal(4 * 512);
  });

  it("count nothing of a machine without disks", () => {
    const { clock, running } = guestBench();
    const { Accountant: accountant } = running();
    clock.advance(MINUTE);
    expect([accountant.DiskBytesRead, accountant.DiskBytesWritten]).to.deep.equal([0, 0]);
  });

  for (const [what, again] of [
    ["reset", (machine: IVMVirtualMachine) => void finished(machine.Reset())],
    [
      "turned off and on",
      (machine: IVMVirtualMachine) => {
        finished(machine.TurnOff());
        started(machine);
      },
    ],
  ] as const) {
    it(`begin anew when the machine is ${what}`, () => {
      const { clock, withDisk } = guestBench();
      const machine = started(withDisk());
      clock.advance(MINUTE);
      again(machine);
      expect(machine.Accountant.DiskBytesWritten).to.equal(512);
    });
  }

  it("begin anew when the machine is restored", () => {
    const { clock, withDisk } = guestBench();
    const machine = started(withDisk());
    clock.advance(MINUTE);
    savedAndRestored(machine);
    expect(machine.Accountant.DiskBytesWritten).to.equal(0);
    clock.advance(10_000);
    expect(machine.Accountant.DiskBytesWritten).to.equal(512);
  });

  /** Two machines with adapters on a network of their own. */
  function pair({ server, machine: make }: GuestBench): [IVMVirtualMachine, IVMVirtualMachine] {
    const network = server.CreateVirtualNetwork("internal", "C:\\Virtual Networks");
    const machines = [make("a"), make("b")] as [IVMVirtualMachine, IVMVirtualMachine];
    for (const machine of machines) {
      machine.NetworkAdapters.Item(1).AttachToVirtualNetwork(network);
      started(machine);
    }
    return machines;
  }

  it("count what goes over the network, from when the machine was turned on", () => {
    const [a, b] = pair(guestBench());
    simulate(a).sends(1500);
    simulate(b).sends(60);
    expect([a.Accountant.NetworkBytesSent, a.Accountant.NetworkBytesReceived]).to.deep.equal([1500, 60]);
    expect([b.Accountant.NetworkBytesSent, b.Accountant.NetworkBytesReceived]).to.deep.equal([60, 1500]);
    finished(a.Reset());
    expect([a.Accountant.NetworkBytesSent, a.Accountant.NetworkBytesReceived]).to.deep.equal([0, 0]);
    simulate(a).sends(100);
    expect(a.Accountant.NetworkBytesSent).to.equal(100);
  });
});

describe("Scheduling parameters", () => {
  it("are those of any machine unless they are set: nothing reserved, one processor, weight 100", () => {
    const { server, machine: make } = guestBench();
    const { Accountant: accountant } = make();
    const processors = server.HostInfo.LogicalProcessorCount;
    expect(scheduleOf(accountant)).to.deep.equal([0, 100 / processors, 100]);
    expect(accountant.AllowableMaximumSystemCapacity).to.equal(100 / processors);
    expect(accountant.AllowableReservedSystemCapacity).to.equal(100 / processors);
  });

  it("are kept, fractions too, and are there for the next server", () => {
    const home = temporaryDirectory();
    const first = guestBench({ home });
    const machine = first.machine();
    machine.Accountant.SetSchedulingParameters(2.5, 12.25, 10_000);
    expect(scheduleOf(machine.Accountant)).to.deep.equal([2.5, 12.25, 10_000]);
    first.server[Symbol.dispose]();
    const again = guestBench({ home }).server.FindVirtualMachine("web") as IVMVirtualMachine;
    expect(scheduleOf(again.Accountant)).to.deep.equal([2.5, 12.25, 10_000]);
  });

  it("are taken as text and as typed VARIANTs, as scripts pass them", () => {
    const { Accountant: accountant } = guestBench().machine();
    accountant.SetSchedulingParameters("5" as never, new Variant(VT_R8, 10.5) as never, 1);
    expect(scheduleOf(accountant)).to.deep.equal([5, 10.5, 1]);
  });

  const wrong: [what: string, reserved: number, maximum: number, weight: number][] = [
    ["a negative reservation", -0.1, 10, 100],
    ["more reserved than the maximum", 11, 10, 100],
    ["a maximum under 1", 0, 0.9, 100],
    ["a maximum over 100", 0, 100.1, 100],
    ["no number", NaN, 10, 100],
    ["an endless maximum", 0, Infinity, 100],
    ["the weight 0", 0, 10, 0],
    ["the weight 10,001", 0, 10, 10_001],
  ];
  for (const [what, reserved, maximum, weight] of wrong) {
    it(`IVMAccountant.SetSchedulingParameters:E_INVALIDARG for ${what}, and nothing changes`, () => {
      const { Accountant: accountant } = guestBench().machine();
      const before = scheduleOf(accountant);
      expectHresult(E_INVALIDARG, () => accountant.SetSchedulingParameters(reserved, maximum, weight));
      expect(scheduleOf(accountant)).to.deep.equal(before);
    });
  }

  it("IVMAccountant.SetSchedulingParameters:DISP_E_TYPEMISMATCH for text that is no number", () => {
    const { Accountant: accountant } = guestBench().machine();
    expectHresult(DISP_E_TYPEMISMATCH, () => accountant.SetSchedulingParameters("much" as never, 10, 100));
  });

  it("leave for a reservation what other machines that are on have left", () => {
    const { machine: make } = guestBench();
    const machines = ["a", "b", "c", "d", "e"].map(make);
    const own = make("own");
    const { AllowableMaximumSystemCapacity: one } = own.Accountant;
    const reserved = Math.min(one, 22);
    for (const machine of machines) machine.Accountant.SetSchedulingParameters(reserved, one, 100);
    expect(own.Accountant.AllowableReservedSystemCapacity).to.equal(one);
    machines.forEach(started);
    const left = Math.min(one, Math.max(0, 100 - 5 * reserved));
    expect(own.Accountant.AllowableReservedSystemCapacity).to.equal(left);
    expectHresult(E_INVALIDARG, () => own.Accountant.SetSchedulingParameters(left + 0.5, one, 100));
  });

  it("that a file says wrongly do not count", () => {
    const { server, machine: make } = guestBench();
    const machine = make();
    const usual = scheduleOf(machine.Accountant);
    machine.SetConfigurationValue("settings/accounting/reserved_system_capacity", "much");
    machine.SetConfigurationValue("settings/accounting/maximum_system_capacity", true);
    machine.SetConfigurationValue("settings/accounting/relative_weight", 0);
    expect(server.FindVirtualMachine("web")?.Accountant).to.equal(machine.Accountant);
    const [reserved, , weight] = scheduleOf(machine.Accountant);
    expect([reserved, weight]).to.deep.equal([usual[0], usual[2]]);
  });
});
