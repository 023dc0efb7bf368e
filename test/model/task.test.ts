import { expect } from "chai";
import sinon from "sinon";
import { Apartment } from "../../lib/apartment/apartment.js";
import { RealClock, VirtualClock } from "../../lib/apartment/clock.js";
import { ComError } from "../../lib/com/com-error.js";
import { wrap } from "../../lib/com/com-object.js";
import { DISP_E_EXCEPTION, E_ABORT, E_FAIL, E_POINTER } from "../../lib/generated/hresults.js";
import { vmTaskResult_Cancelled, vmTaskResult_Success, vmVMState_TurnedOff } from "../../lib/generated/enumerations.js";
import { advise } from "../../lib/com/sinks.js";
import { completed } from "../../lib/model/completed.js";
import { Task } from "../../lib/model/task.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import { FOLDER, serverBench } from "../support/server.js";
import { activeTimers } from "../support/active-timers.js";
import type { IVMTask } from "../../typings/IVMTask.js";

describe("IVMTask", () => {
  it("is listed in IVMVirtualServer.Tasks for as long as it is under way", () => {
    const bench = serverBench();
    const task = bench.machine().Startup();
    expect(bench.server.Tasks.Count).to.equal(1);
    expect(bench.server.Tasks.Item(1)).to.equal(task);
    task.WaitForCompletion(-1);
    expect(bench.server.Tasks.Count).to.equal(0);
  });

  it("has an ID of its own and says what it does", () => {
    const bench = serverBench();
    const first = bench.machine("web").Startup();
    const second = bench.machine("mail").Startup();
    expect(first.ID).to.not.equal(second.ID);
    expect(second.Description).to.equal("Starting virtual machine 'mail'.");
  });

  it("counts its percentage up, to 100 only when it is complete", () => {
    const bench = serverBench();
    const task = bench.machine().Startup();
    const percents: number[] = [];
    while (!task.IsComplete) {
      percents.push(task.PercentCompleted);
      bench.pump(50);
    }
    expect(percents).to.deep.equal([...percents].sort((a, b) => a - b));
    expect(new Set(percents).size).to.be.above(3);
    expect(percents.at(-1)).to.be.below(100);
    expect(task.PercentCompleted).to.equal(100);
    expect(task.Result).to.equal(vmTaskResult_Success);
  });

  it("is complete only after every sink has seen its last event", () => {
    const bench = serverBench();
    const machine = bench.machine();
    const task = machine.Startup();
    const seen: boolean[] = [];
    advise(machine, { OnStateChange: () => void seen.push(task.IsComplete) });
    task.WaitForCompletion(-1);
    expect(seen).to.deep.equal([false]);
    expect(task.IsComplete).to.equal(true);
  });

  it("IVMTask.WaitForCompletion:E_POINTER outside -1 to 4,000,000 ms", () => {
    const task = serverBench().machine().Startup();
    for (const timeout of [-2, 4_000_001]) {
      expect(() => task.WaitForCompletion(timeout))
        .to.throw(ComError)
        .with.property("hresult", E_POINTER);
    }
    expect(task.IsComplete).to.equal(false);
    task.WaitForCompletion(4_000_000);
    expect(task.IsComplete).to.equal(true);
  });

  it("returns from WaitForCompletion when the time is over, complete or not", () => {
    const bench = serverBench();
    const task = bench.machine().Startup();
    task.WaitForCompletion(0);
    expect(task.IsComplete).to.equal(false);
    task.WaitForCompletion(100);
    expect(task.IsComplete).to.equal(false);
    expect(bench.clock.now()).to.equal(100);
  });

  it("can be waited for again and again", () => {
    const task = serverBench().machine().Startup();
    task.WaitForCompletion(-1);
    task.WaitForCompletion(-1);
    task.WaitForCompletion(0);
    expect(task.IsComplete).to.equal(true);
  });

  it("can be cancelled where IsCancelable says so, and ends as a failure does", () => {
    const bench = serverBench();
    const machine = bench.machine();
    const task = machine.Startup();
    expect(task.IsCancelable).to.equal(true);
    task.Cancel();
    task.WaitForCompletion(-1);
    expect(task.Result).to.equal(vmTaskResult_Cancelled);
    expect(machine.State).to.equal(vmVMState_TurnedOff);
  });

  it("IVMTask.Cancel:E_FAIL for what cannot be cancelled, and for what is complete", () => {
    const bench = serverBench();
    const machine = bench.machine();
    const start = machine.Startup();
    start.WaitForCompletion(-1);
    expect(start.IsCancelable).to.equal(false);
    expect(() => start.Cancel())
      .to.throw(ComError)
      .with.property("hresult", E_FAIL);
    const off = machine.TurnOff();
    expect(off.IsCancelable).to.equal(false);
    expect(() => off.Cancel())
      .to.throw(ComError)
      .with.property("hresult", E_FAIL);
  });

  it("does not hang its waiter when nothing can complete it, and can still be cancelled", () => {
    const bench = serverBench();
    const machine = bench.machine();
    bench.driver.failNext(machine, "powerOn", { hangs: true });
    const task = machine.Startup();
    expect(() => task.WaitForCompletion(-1))
      .to.throw(ComError)
      .with.property("hresult", DISP_E_EXCEPTION);
    task.Cancel();
    task.WaitForCompletion(-1);
    expect(machine.State).to.equal(vmVMState_TurnedOff);
  });

  it("tells by IVMTask2 what went wrong, and 0 and nothing when nothing did", () => {
    const bench = serverBench();
    const machine = bench.machine();
    bench.driver.failNext(machine, "powerOn", { hresult: E_ABORT, message: "The emulator is gone." });
    const failed = machine.Startup();
    failed.WaitForCompletion(-1);
    expect(failed.Error).to.equal(E_ABORT | 0);
    expect(failed.ErrorDescription).to.equal("The emulator is gone.");
    const good = machine.Startup();
    good.WaitForCompletion(-1);
    expect(good.Error).to.equal(0);
    expect(good.ErrorDescription).to.equal("");
  });

  it("goes on when nobody holds it, in a program that does nothing but await", async () => {
    using server = createVirtualServer({ clock: new VirtualClock() });
    const machine = server.CreateVirtualMachine("web", FOLDER);
    machine.Startup();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.Tasks.Count).to.equal(0);
  });
});

describe("completed", () => {
  const startOne = () => {
    const server = createVirtualServer({ clock: new VirtualClock() });
    return server.CreateVirtualMachine("web", FOLDER).Startup();
  };

  it("resolves with the task when it has completed", async () => {
    const task = startOne();
    expect(await completed(task)).to.equal(task);
    expect(task.IsComplete).to.equal(true);
  });

  it("resolves at once for a task that is complete already", async () => {
    const task = startOne();
    task.WaitForCompletion(-1);
    expect(await completed(task)).to.equal(task);
  });

  it("tells the progress, ending at 100", async () => {
    const onProgress = sinon.spy();
    await completed(startOne(), { onProgress });
    const percents = onProgress.args.map(([percent]) => percent as number);
    expect(percents).to.deep.equal([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).to.equal(100);
  });

  it("rejects with the failure of the task", async () => {
    const bench = serverBench();
    const machine = bench.machine();
    bench.driver.failNext(machine, "powerOn", { hresult: E_FAIL, message: "No." });
    const promise = completed(machine.Startup());
    bench.pump(10_000);
    const error = await promise.catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ComError).with.property("hresult", E_FAIL);
    expect(error).to.have.property("message", "No.");
  });

  it("stops waiting when the signal says so, and lets the task go on", async () => {
    const controller = new AbortController();
    const task = startOne();
    const promise = completed(task, { signal: controller.signal });
    controller.abort(new Error("enough"));
    expect(await promise.catch((reason: unknown) => (reason as Error).message)).to.equal("enough");
    await completed(task);
    expect(task.IsComplete).to.equal(true);
  });

  it("rejects at once for a signal that is aborted already", async () => {
    const error = await completed(startOne(), { signal: AbortSignal.abort(new Error("never")) }).catch(String);
    expect(error).to.equal("Error: never");
  });

  it("keeps the process alive as long as it waits, and not after", async () => {
    const before = activeTimers();
    const task = new Task(new Apartment(new RealClock()), 1, "work");
    const promise = completed(wrap(task) as unknown as IVMTask);
    expect(activeTimers()).to.equal(before + 1);
    task.completed(undefined);
    expect(activeTimers()).to.equal(before);
    await promise;
  });

  it("rejects with what onProgress throws", async () => {
    const onProgress = () => {
      throw new Error("cannot draw");
    };
    const error = await completed(startOne(), { onProgress }).catch(String);
    expect(error).to.equal("Error: cannot draw");
  });

  it("waits for tasks of other implementations too, by asking them", async () => {
    let asked = 0;
    const foreign = {
      get IsComplete() {
        return ++asked > 2;
      },
      PercentCompleted: 0,
      Result: vmTaskResult_Success,
    } as unknown as IVMTask;
    expect(await completed(foreign)).to.equal(foreign);
  });

  it("refuses what is no task", async () => {
    const error = await completed({} as IVMTask).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ComError);
  });
});

describe("Task", () => {
  it("ignores what comes after its end", () => {
    const task = new Task(new Apartment(new VirtualClock()), 1, "work");
    task.completed(undefined);
    task.completed(new ComError(E_FAIL));
    task.progress(50);
    expect(task.PercentCompleted).to.equal(100);
    expect(task.Result).to.equal(vmTaskResult_Success);
  });
});
