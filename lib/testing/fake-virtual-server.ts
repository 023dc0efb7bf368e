import { succeedWithFalse } from "../com/success-code.js";
import { vmTaskResult_Success, vmVMState_TurnedOff } from "../generated/enumerations.js";
import type { IVMTask2 } from "../../typings/IVMTask2.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import type { IVMVirtualMachineCollection } from "../../typings/IVMVirtualMachineCollection.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { fakeCollection, fakeObject, type Fake, type FakeValues } from "./fake.js";

/** What a fake server reads, and the machines that it has. */
export type FakeServerValues = FakeValues<IVMVirtualServer> & {
  readonly machines?: readonly (IVMVirtualMachine | FakeValues<IVMVirtualMachine>)[];
};

const TASKS = ["Startup", "Save", "TurnOff", "Reset", "MergeUndoDisks"] as const;

/** A fake task, which has ended well unless something else is said. Needs sinon. */
export function fakeTask(values: FakeValues<IVMTask2> = {}): Fake<IVMTask2> {
  return fakeObject<IVMTask2>("IVMTask2", {
    IsComplete: true,
    PercentCompleted: 100,
    Result: vmTaskResult_Success,
    ...values,
  });
}

/**
 * A fake machine, turned off, whose methods do nothing and return tasks that have ended. Needs sinon.
 *
 * @example
 * const vm = fakeVirtualMachine({ Name: "web", GuestOS: { OSName: "Windows Server 2003" } });
 * vm.Startup.throws(new ComError(VM_E_TOO_MANY_VMS));
 * vm.fire("OnStateChange", vmVMState_Running);
 */
export function fakeVirtualMachine(values: FakeValues<IVMVirtualMachine> = {}): Fake<IVMVirtualMachine> {
  const machine = fakeObject<IVMVirtualMachine>("IVMVirtualMachine", {
    Name: "fake",
    State: vmVMState_TurnedOff,
    ...values,
  });
  for (const method of TASKS) {
    let task: Fake<IVMTask2> | undefined;
    machine[method].callsFake(() => (task ??= fakeTask()));
  }
  return machine;
}

/**
 * A fake server with machines. It finds them by name, in any letter case, makes and registers further ones, and lets go of
 * them; everything else does nothing. Needs sinon.
 *
 * @example
 * const server = fakeVirtualServer({ machines: [{ Name: "web" }, { Name: "mail", State: vmVMState_Running }] });
 * startAll(server);
 * sinon.assert.calledOnce(server.FindVirtualMachine("web").Startup);
 */
export function fakeVirtualServer({ machines = [], ...values }: FakeServerValues = {}): Fake<IVMVirtualServer> {
  const server = fakeObject<IVMVirtualServer>("IVMVirtualServer", values);
  const list = machines.map(machineOf);
  server.VirtualMachines = fakeCollection(
    "IVMVirtualMachineCollection",
    list,
  ) as unknown as IVMVirtualMachineCollection;
  const add = (name: string): IVMVirtualMachine => {
    const machine = fakeVirtualMachine({ Name: name });
    list.push(machine);
    return machine;
  };
  const remove = (machine: IVMVirtualMachine): void => {
    const index = list.indexOf(machine);
    if (index < 0) succeedWithFalse();
    else list.splice(index, 1);
  };
  server.FindVirtualMachine.callsFake((name) => {
    const machine = list.find((each) => each.Name.toLowerCase() === name.toLowerCase());
    if (machine === undefined) succeedWithFalse();
    return machine ?? null;
  });
  server.CreateVirtualMachine.callsFake(add);
  server.RegisterVirtualMachine.callsFake(add);
  server.DeleteVirtualMachine.callsFake(remove);
  server.UnregisterVirtualMachine.callsFake(remove);
  return server;
}

function machineOf(machine: IVMVirtualMachine | FakeValues<IVMVirtualMachine>): IVMVirtualMachine {
  return isPlain(machine) ? fakeVirtualMachine(machine) : (machine as IVMVirtualMachine);
}

function isPlain(value: object): value is FakeValues<IVMVirtualMachine> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
