import { expectTypeOf } from "expect-type";
import { CreateObject, createVirtualServer, GetObject, registerClass, VirtualClock } from "vmcom";
import type {
  Apartment,
  ClassMap,
  DriverEvents,
  DriverSession,
  IVMSecurity,
  IVMVirtualServer,
  MachineDescription,
  MachineDriver,
} from "vmcom";

interface Greeter {
  greet(name: string): string;
}

declare const driver: MachineDriver;
declare const anyText: string;

declare module "vmcom" {
  interface ClassMap {
    "Test.Greeter": Greeter;
  }
}

describe("CreateObject", () => {
  it("gives the server for its ProgID", () => {
    expectTypeOf(CreateObject("VirtualServer.Application")).toEqualTypeOf<IVMVirtualServer>();
  });

  it("gives an access list for its ProgID", () => {
    expectTypeOf(CreateObject("VirtualServer.VMSecurity")).toEqualTypeOf<IVMSecurity>();
  });

  it("gives the server of another machine", () => {
    expectTypeOf(CreateObject("VirtualServer.Application", "host")).toEqualTypeOf<IVMVirtualServer>();
  });

  it("gives some object for a ProgID that it does not know", () => {
    expectTypeOf(CreateObject("Scripting.Dictionary")).toEqualTypeOf<object>();
  });

  it("gives some object for a ProgID that is known only at run time", () => {
    expectTypeOf(CreateObject(anyText)).toEqualTypeOf<object>();
  });

  it("knows the classes that a program adds to ClassMap", () => {
    expectTypeOf(CreateObject("Test.Greeter")).toEqualTypeOf<Greeter>();
    expectTypeOf<ClassMap["Test.Greeter"]>().toEqualTypeOf<Greeter>();
  });

  it("knows vmcom's own classes all the same", () => {
    expectTypeOf<ClassMap["VirtualServer.Application"]>().toEqualTypeOf<IVMVirtualServer>();
  });
});

describe("GetObject", () => {
  it("gives the type of the ProgID", () => {
    expectTypeOf(GetObject("", "VirtualServer.Application")).toEqualTypeOf<IVMVirtualServer>();
    expectTypeOf(GetObject(undefined, "Test.Greeter")).toEqualTypeOf<Greeter>();
  });

  it("gives some object for a path", () => {
    expectTypeOf(GetObject("C:\\report.doc")).toEqualTypeOf<object>();
  });
});

describe("registerClass", () => {
  it("takes a class with a ProgID and a way to make it, and gives what makes it unknown again", () => {
    expectTypeOf(registerClass({ progId: "Test.Greeter", create: () => ({}) })).toEqualTypeOf<Disposable>();
  });

  it("does not take a class that cannot be made", () => {
    // @ts-expect-error -- `create` is missing
    registerClass({ progId: "Test.Greeter" });
  });
});

describe("createVirtualServer", () => {
  it("gives a server that can be disposed of", () => {
    expectTypeOf(createVirtualServer()).toExtend<IVMVirtualServer & Disposable>();
  });

  it("takes a clock, a driver and some of the limits", () => {
    createVirtualServer({ clock: new VirtualClock(), driver, limits: {} });
  });

  it("does not take options that it does not have", () => {
    // @ts-expect-error -- it is called `clock`
    createVirtualServer({ time: new VirtualClock() });
  });
});

describe("A driver of one's own", () => {
  it("can be a class, since all that it is given has an exported type", () => {
    class Driver implements MachineDriver {
      readonly name = "own";
      attach(machine: MachineDescription, events: DriverEvents, apartment: Apartment): DriverSession {
        return {
          begin(operation, completion) {
            apartment.schedule(machine.name.length, () =>
              operation === "reset" ? events.heartbeat() : completion.done(),
            );
            return undefined;
          },
        };
      }
    }
    createVirtualServer({ driver: new Driver() });
  });
});
