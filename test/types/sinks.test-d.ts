import { expectTypeOf } from "expect-type";
import { advise } from "vmcom";
import type {
  Connection,
  EventsOf,
  IUnknown,
  IVMDVDDrive,
  IVMDVDDriveEvents,
  IVMFloppyDrive,
  IVMFloppyDriveEvents,
  IVMKeyboard,
  IVMRCClientControl,
  IVMVirtualMachine,
  IVMVirtualMachineEvents,
  IVMVirtualServer,
  IVMVirtualServerEvents,
  Sink,
  VMVMState,
  _IVMRCClientControlEvents,
} from "vmcom";

declare const machine: IVMVirtualMachine;
declare const server: IVMVirtualServer;
declare const keyboard: IVMKeyboard;
declare const object: IUnknown;
declare function saveToDisk(): Promise<void>;

describe("A sink", () => {
  it("knows the parameters of a machine's handlers", () => {
    advise(machine, {
      OnStateChange(state) {
        expectTypeOf(state).toEqualTypeOf<VMVMState>();
      },
      OnConfigurationChanged(key, value) {
        expectTypeOf(key).toBeString();
        expectTypeOf(value).toEqualTypeOf<string | number | boolean | Uint8Array>();
      },
    });
  });

  it("knows the parameters of the server's handlers", () => {
    advise(server, {
      OnVMStateChange(name, state) {
        expectTypeOf(name).toBeString();
        expectTypeOf(state).toEqualTypeOf<VMVMState>();
      },
    });
  });

  it("has the events of its source", () => {
    expectTypeOf<EventsOf<IVMVirtualServer>>().toEqualTypeOf<IVMVirtualServerEvents>();
    expectTypeOf<EventsOf<IVMVirtualMachine>>().toEqualTypeOf<IVMVirtualMachineEvents>();
    expectTypeOf<EventsOf<IVMDVDDrive>>().toEqualTypeOf<IVMDVDDriveEvents>();
    expectTypeOf<EventsOf<IVMFloppyDrive>>().toEqualTypeOf<IVMFloppyDriveEvents>();
    expectTypeOf<EventsOf<IVMRCClientControl>>().toEqualTypeOf<_IVMRCClientControlEvents>();
  });

  it("has the events of a source that has more than the interface", () => {
    expectTypeOf<EventsOf<IVMVirtualServer & Disposable>>().toEqualTypeOf<IVMVirtualServerEvents>();
  });

  it("needs no handler at all", () => {
    advise(machine, {});
  });

  it("may be a class", () => {
    class Counter implements Sink<IVMVirtualMachineEvents> {
      changes = 0;
      OnStateChange(state: VMVMState): void {
        this.changes += state;
      }
    }
    advise(machine, new Counter());
  });

  it("may take fewer parameters than the event has", () => {
    advise(server, { OnVMStateChange: (name) => name.toUpperCase() });
  });

  it("may have arrow functions with any result where nobody asks for one", () => {
    const states: VMVMState[] = [];
    advise(machine, { OnStateChange: (state) => states.push(state) });
  });

  it("may answer OnRequestShutdown with a boolean or not at all", () => {
    advise(machine, { OnRequestShutdown: () => false });
    advise(machine, { OnRequestShutdown: () => undefined });
    advise(machine, { OnRequestShutdown() {} });
  });

  it("may have async handlers", () => {
    advise(machine, { OnStateChange: async () => saveToDisk(), OnRequestShutdown: async () => saveToDisk() });
  });

  it("cannot answer OnRequestShutdown later", () => {
    // @ts-expect-error -- nobody waits for the promise, so its value would be lost
    advise(machine, { OnRequestShutdown: () => Promise.resolve(false) });
  });

  it("cannot answer OnRequestShutdown with anything else", () => {
    // @ts-expect-error -- only false and true mean something
    advise(machine, { OnRequestShutdown: () => "no" });
  });

  it("cannot have a misspelt handler", () => {
    // @ts-expect-error -- the event is called OnStateChange
    advise(machine, { OnStateChanged() {} });
  });

  it("cannot have another source's handler", () => {
    // @ts-expect-error -- machines raise OnStateChange; OnVMStateChange is the server's
    advise(machine, { OnVMStateChange() {} });
  });

  it("cannot have a handler with parameters of another type", () => {
    // @ts-expect-error -- the state is a number
    advise(machine, { OnStateChange: (state: string) => state });
  });

  it("cannot be null", () => {
    // @ts-expect-error -- Advise answers E_POINTER
    advise(machine, null);
  });
});

describe("A source of events", () => {
  it("cannot be an object without events", () => {
    // @ts-expect-error -- keyboards raise no events
    advise(keyboard, {});
  });

  it("cannot be an object of which nothing is known", () => {
    // @ts-expect-error -- whether it has events shows only when it is asked
    advise(object, {});
  });

  it("cannot be the null that FindVirtualMachine gives", () => {
    // @ts-expect-error -- null has to be ruled out first
    advise(server.FindVirtualMachine("web"), {});
  });
});

describe("A connection", () => {
  it("is disposable and knows its cookie", () => {
    const connection = advise(machine, {});
    expectTypeOf(connection).toEqualTypeOf<Connection>();
    expectTypeOf(connection).toExtend<Disposable>();
    expectTypeOf(connection.cookie).toBeNumber();
  });

  it("can be kept by `using`", () => {
    using connection = advise(machine, {});
    expectTypeOf(connection.dispose).returns.toBeVoid();
  });
});
