import type { IVMTask } from "../../../typings/IVMTask.js";
import type { IVMTask2 } from "../../../typings/IVMTask2.js";
import type { Clauses, ClauseTest, Provoke, World } from "./clause.js";

/** Every task has the members of IVMTask2, whatever the call that began it is declared to return. */
function secondInterface(task: IVMTask): IVMTask2 {
  return task as IVMTask2;
}

/** The task of a start that has ended, of a machine that has left its server since. */
function ofUnknownMachine(read: (task: IVMTask2) => unknown): Provoke {
  return (world) => {
    const machine = world.machine();
    const task = machine.Startup();
    world.finish(task);
    world.forget(machine);
    return () => read(secondInterface(task));
  };
}

/** The task of a guest's shutdown, whose machine runs without Additions since. */
function withoutAdditions(read: (task: IVMTask2) => unknown): ClauseTest {
  return {
    needs: ["simulation"],
    provoke(world) {
      const machine = world.running();
      const task = machine.GuestOS.Shutdown();
      world.finish(task);
      world.finish(machine.Startup());
      world.simulate(machine).additions(null);
      return () => read(secondInterface(task));
    },
  };
}

function ended(world: World): IVMTask {
  const task = world.machine().Startup();
  world.finish(task);
  return task;
}

export const taskClauses: Clauses = {
  "IVMTask.Cancel:E_FAIL": (world) => {
    const task = ended(world);
    return () => task.Cancel();
  },
  "IVMTask.WaitForCompletion:E_POINTER": (world) => {
    const task = ended(world);
    return () => task.WaitForCompletion(4_000_001);
  },
  "IVMTask2.Error:VM_E_VM_UNKNOWN": ofUnknownMachine((task) => task.Error),
  "IVMTask2.Error:VM_E_ADDITIONS_NOT_AVAIL": withoutAdditions((task) => task.Error),
  "IVMTask2.ErrorDescription:VM_E_VM_UNKNOWN": ofUnknownMachine((task) => task.ErrorDescription),
  "IVMTask2.ErrorDescription:VM_E_ADDITIONS_NOT_AVAIL": withoutAdditions((task) => task.ErrorDescription),
};
