import { expectTypeOf } from "expect-type";
import { completed, events } from "vmcom";
import type { EventOf, IVMTask, IVMTask2, IVMVirtualMachine, IVMVirtualMachineEvents, VMVMState } from "vmcom";

declare const machine: IVMVirtualMachine;
interface OwnedTask extends IVMTask {
  owner: string;
}
declare const otherTask: OwnedTask;
type MachineEvent = EventOf<IVMVirtualMachineEvents>;

describe("events", () => {
  it("yields a union of the source's events", async () => {
    for await (const event of events(machine)) expectTypeOf(event).toEqualTypeOf<MachineEvent>();
  });

  it("has one member for each event", () => {
    expectTypeOf<MachineEvent["name"]>().toEqualTypeOf<keyof IVMVirtualMachineEvents>();
  });

  it("tells the arguments by the name", async () => {
    for await (const { name, args } of events(machine)) {
      if (name === "OnStateChange") expectTypeOf(args).toEqualTypeOf<[virtualMachineState: VMVMState]>();
      if (name === "OnReset") expectTypeOf(args).toEqualTypeOf<[]>();
    }
  });

  it("has no events of other sources", async () => {
    for await (const event of events(machine)) {
      // @ts-expect-error -- OnVMStateChange is the server's
      if (event.name === "OnVMStateChange") break;
    }
  });

  it("cannot be written to", async () => {
    for await (const event of events(machine)) {
      // @ts-expect-error -- an event has happened
      event.name = "OnReset";
    }
  });

  it("is an iterator that ends without a value and can be disposed of", () => {
    const iterator = events(machine);
    expectTypeOf(iterator).toExtend<AsyncDisposable>();
    expectTypeOf(iterator.next()).resolves.toEqualTypeOf<IteratorResult<MachineEvent, undefined>>();
  });

  it("takes a signal that may be left out, and `ref`", () => {
    events(machine, { signal: AbortSignal.timeout(1000), ref: true });
    // @ts-expect-error -- left out is not undefined under exactOptionalPropertyTypes
    events(machine, { signal: undefined });
  });
});

describe("completed", () => {
  it("resolves with the task, of the type that it came with", () => {
    expectTypeOf(completed(machine.Startup())).resolves.toEqualTypeOf<IVMTask2>();
  });

  it("takes any implementation's tasks", () => {
    expectTypeOf(completed(otherTask)).resolves.toEqualTypeOf<OwnedTask>();
  });

  it("gives the progress as a number", () => {
    void completed(machine.Startup(), { onProgress: (percent) => expectTypeOf(percent).toBeNumber() });
  });

  it("does not take what is no task", () => {
    // @ts-expect-error -- Pause is done when it returns
    void completed(machine.Pause());
  });
});
