/** What a server does with its machines when it ends, and when it starts again. */
import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { advise } from "../../lib/com/sinks.js";
import {
  createVirtualServer,
  restartVirtualServer,
  type DisposableVirtualServer,
} from "../../lib/create-virtual-server.js";
import { SimulatedDriver } from "../../lib/drivers/simulated.js";
import {
  vmAutoStart_Always,
  vmAutoStart_Never,
  vmShutdownAction_Save,
  vmShutdownAction_Shutdown,
  vmShutdownAction_TurnOff,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
  type VMShutdownAction,
  type VMVMState,
} from "../../lib/generated/enumerations.js";
import { E_DISK_FULL } from "../../lib/generated/hresults.js";
import { modelOf } from "../support/model-of.js";
import { codeOf } from "../files/com-error-of.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";

const FOLDER = "C:\\Virtual Machines";

interface Service {
  readonly clock: VirtualClock;
  readonly driver: SimulatedDriver;
  server: DisposableVirtualServer;
}

function service(): Service {
  const clock = new VirtualClock();
  const driver = new SimulatedDriver();
  return { clock, driver, server: createVirtualServer({ clock, driver }) };
}

function running({ server }: Service, name = "web"): IVMVirtualMachine {
  const machine = server.CreateVirtualMachine(name, FOLDER);
  machine.Startup().WaitForCompletion(-1);
  return machine;
}

function restart(of: Service): void {
  of.server = restartVirtualServer(of.server);
}

function find({ server }: Service, name = "web"): IVMVirtualMachine {
  const machine = server.FindVirtualMachine(name);
  if (machine === null) throw new Error(`'${name}' is gone`);
  return machine;
}

function elapse({ server }: Service, ms: number): void {
  modelOf(server).apartment.pumpEvents(ms);
}

describe("Quitting", () => {
  const actions: [name: string, action: VMShutdownAction, state: VMVMState][] = [
    ["saves a machine that is to be saved", vmShutdownAction_Save, vmVMState_Saved],
    ["turns off a machine that is to be turned off", vmShutdownAction_TurnOff, vmVMState_TurnedOff],
    ["shuts down the guest of a machine that is to be shut down", vmShutdownAction_Shutdown, vmVMState_TurnedOff],
  ];
  for (const [behaviour, action, state] of actions) {
    it(behaviour, () => {
      const { server } = service();
      const machine = server.CreateVirtualMachine("web", FOLDER);
      machine.ShutdownActionOnQuit = action;
      machine.Startup().WaitForCompletion(-1);
      server[Symbol.dispose]();
      expect(machine.State).to.equal(state);
    });
  }

  it("saves a machine that says nothing, also a paused one", () => {
    const of = service();
    const machine = running(of);
    machine.Pause();
    of.server[Symbol.dispose]();
    expect(machine.State).to.equal(vmVMState_Saved);
  });

  it("waits for a machine that is on its way up", () => {
    const of = service();
    const machine = of.server.CreateVirtualMachine("web", FOLDER);
    machine.Startup();
    of.server[Symbol.dispose]();
    expect(machine.State).to.equal(vmVMState_Saved);
  });

  it("turns off a machine that cannot be saved", () => {
    const of = service();
    const machine = running(of);
    of.driver.failNext(machine, "save", { hresult: E_DISK_FULL });
    of.server[Symbol.dispose]();
    expect(machine.State).to.equal(vmVMState_TurnedOff);
  });

  it("comes to its end with a machine that hangs", () => {
    const of = service();
    const machine = running(of);
    running(of, "mail");
    of.driver.failNext(machine, "save", { hangs: true });
    of.server[Symbol.dispose]();
    expect(find(of, "mail").State).to.equal(vmVMState_Saved);
  });

  it("lets sinks hear of it, the service's end last", () => {
    const of = service();
    running(of);
    const heard: string[] = [];
    advise(of.server, {
      OnVMStateChange: (name, state) => void heard.push(`${name} ${state}`),
      OnServiceEvent: (id) => void heard.push(`service ${id}`),
    });
    of.server[Symbol.dispose]();
    expect(heard.at(-1)).to.equal("service 1025");
    expect(heard).to.include(`web ${vmVMState_TurnedOff}`);
  });

  it("lets nothing begin any more", () => {
    const of = service();
    const machine = of.server.CreateVirtualMachine("web", FOLDER);
    of.server[Symbol.dispose]();
    expect(codeOf(() => machine.Startup())).to.equal("VM_E_APP_SHUTTING_DOWN");
  });
});

describe("Starting again", () => {
  it("finds a saved machine saved, and goes on with it", () => {
    const of = service();
    running(of).Save().WaitForCompletion(-1);
    restart(of);
    const machine = find(of);
    expect(machine.State).to.equal(vmVMState_Saved);
    machine.Startup().WaitForCompletion(-1);
    expect(machine.State).to.equal(vmVMState_Running);
  });

  it("starts a machine that was running", () => {
    const of = service();
    running(of);
    restart(of);
    elapse(of, 10_000);
    expect(find(of).State).to.equal(vmVMState_Running);
  });

  it("leaves a machine alone that was off, or that never starts by itself", () => {
    const of = service();
    of.server.CreateVirtualMachine("off", FOLDER);
    running(of, "never").AutoStartAtLaunch = vmAutoStart_Never;
    restart(of);
    elapse(of, 10_000);
    expect(find(of, "off").State).to.equal(vmVMState_TurnedOff);
    expect(find(of, "never").State).to.equal(vmVMState_Saved);
  });

  it("starts a machine that always starts, after its delay", () => {
    const of = service();
    const machine = of.server.CreateVirtualMachine("web", FOLDER);
    machine.RunAsDefinedAccount = true;
    machine.AutoStartAtLaunch = vmAutoStart_Always;
    machine.AutoStartAtLaunchDelay = 30;
    restart(of);
    elapse(of, 29_000);
    expect(find(of).State).to.equal(vmVMState_TurnedOff);
    elapse(of, 5000);
    expect(find(of).State).to.equal(vmVMState_Running);
  });

  it("does not start a machine twice that has been turned off since", () => {
    const of = service();
    running(of);
    restart(of);
    elapse(of, 10_000);
    find(of).TurnOff().WaitForCompletion(-1);
    restart(of);
    elapse(of, 10_000);
    expect(find(of).State).to.equal(vmVMState_TurnedOff);
  });

  it("leaves it to a script that is faster", () => {
    const of = service();
    running(of);
    restart(of);
    const machine = find(of);
    machine.DiscardSavedState();
    machine.Startup().WaitForCompletion(-1);
    expect(machine.State).to.equal(vmVMState_Running);
  });
});
