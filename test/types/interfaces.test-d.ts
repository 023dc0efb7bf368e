import { expectTypeOf } from "expect-type";
import {
  IID_IConnectionPointContainer,
  IID_IVMGuestOS2,
  IID_IVMVirtualMachine,
  IID_IVMVirtualMachineEvents,
} from "vmcom";
import type {
  IConnectionPoint,
  IConnectionPointContainer,
  IDispatch,
  IEnumVARIANT,
  IVMGuestOS2,
  IVMHardDiskConnection,
  IVMNetworkAdapter,
  IVMTask,
  IVMTask2,
  IVMVirtualMachine,
  IVMVirtualMachineEvents,
  IVMVirtualNetwork,
  IVMVirtualServer,
} from "vmcom";

declare const machine: IVMVirtualMachine;
declare const server: IVMVirtualServer;
declare const otherServer: IVMVirtualServer;
declare const container: IConnectionPointContainer;

describe("A member that may find nothing", () => {
  it("gives null: FindVirtualMachine", () => {
    expectTypeOf(server.FindVirtualMachine("web")).toEqualTypeOf<IVMVirtualMachine | null>();
  });

  it("gives null: FindVirtualNetwork", () => {
    expectTypeOf(server.FindVirtualNetwork("lab")).toEqualTypeOf<IVMVirtualNetwork | null>();
  });

  it("has to be asked before it is used", () => {
    // @ts-expect-error -- there may be no such machine
    server.FindVirtualMachine("web").Startup();
  });
});

describe("A method", () => {
  it("gives a task for what takes its time", () => {
    expectTypeOf(machine.Startup()).toEqualTypeOf<IVMTask2>();
  });

  it("needs its arguments", () => {
    // @ts-expect-error -- the folder is missing
    server.CreateVirtualMachine("web");
  });

  it("takes no more than its arguments", () => {
    // @ts-expect-error -- Startup has no parameters
    machine.Startup(true);
  });
});

describe("A property", () => {
  it("that can be written takes its type", () => {
    machine.Name = "web";
    machine.Memory = 256;
    // @ts-expect-error -- the name is text
    machine.Name = 1;
  });

  it("that is read-only cannot be assigned", () => {
    // @ts-expect-error -- Startup and TurnOff change the state
    machine.State = 5;
    // @ts-expect-error -- the collection changes with its machines
    server.VirtualMachines = otherServer.VirtualMachines;
  });

  it("that is an array can be set to a readonly one", () => {
    const paths: readonly string[] = ["C:\\iso"];
    server.SearchPaths = paths;
    expectTypeOf(server.SearchPaths).toEqualTypeOf<string[]>();
  });
});

describe("A collection", () => {
  it("iterates over its elements", () => {
    for (const element of server.VirtualMachines) expectTypeOf(element).toEqualTypeOf<IVMVirtualMachine>();
    for (const element of machine.NetworkAdapters) expectTypeOf(element).toEqualTypeOf<IVMNetworkAdapter>();
    for (const element of machine.HardDiskConnections) expectTypeOf(element).toEqualTypeOf<IVMHardDiskConnection>();
  });

  it("can be spread and made an array of", () => {
    expectTypeOf([...server.VirtualMachines]).toEqualTypeOf<IVMVirtualMachine[]>();
    expectTypeOf(Array.from(server.Tasks)).items.toExtend<IVMTask>();
  });

  it("gives its elements by position", () => {
    expectTypeOf(server.VirtualMachines.Item(1)).toEqualTypeOf<IVMVirtualMachine>();
    expectTypeOf(server.VirtualMachines.Count).toBeNumber();
  });

  it("has an enumerator of its elements", () => {
    const enumerator = server.VirtualMachines._NewEnum;
    expectTypeOf(enumerator).toEqualTypeOf<IEnumVARIANT<IVMVirtualMachine>>();
    expectTypeOf(enumerator.Next(2)).toEqualTypeOf<IVMVirtualMachine[]>();
    for (const element of enumerator) expectTypeOf(element).toEqualTypeOf<IVMVirtualMachine>();
  });

  it("is not an array", () => {
    // @ts-expect-error -- positions begin at 1: Item(1)
    void server.VirtualMachines[0];
  });
});

describe("QueryInterface", () => {
  it("gives the interface that the IID names", () => {
    expectTypeOf(machine.GuestOS.QueryInterface(IID_IVMGuestOS2)).toEqualTypeOf<IVMGuestOS2>();
    expectTypeOf(server.QueryInterface(IID_IVMVirtualMachine)).toEqualTypeOf<IVMVirtualMachine>();
  });

  it("gives COM's own interfaces", () => {
    expectTypeOf(machine.QueryInterface(IID_IConnectionPointContainer)).toEqualTypeOf<IConnectionPointContainer>();
  });

  it("gives something unknown for an IID in plain text", () => {
    expectTypeOf(machine.QueryInterface("D413CA60-3086-4657-83EA-99696B60ED78")).toBeUnknown();
  });

  it("does not take a number", () => {
    // @ts-expect-error -- IIDs are text
    machine.QueryInterface(1);
  });
});

describe("FindConnectionPoint", () => {
  it("gives the connection point for sinks of the interface that the IID names", () => {
    const point = container.FindConnectionPoint(IID_IVMVirtualMachineEvents);
    expectTypeOf(point).toEqualTypeOf<IConnectionPoint<IVMVirtualMachineEvents>>();
  });
});

describe("Every object", () => {
  it("answers IDispatch", () => {
    expectTypeOf(machine).toExtend<IDispatch>();
    expectTypeOf(server.Tasks).toExtend<IDispatch>();
    expectTypeOf(machine.GetIDsOfNames(["Startup"])).toEqualTypeOf<number[]>();
  });
});
