import { expectTypeOf } from "expect-type";
import * as vmcom from "vmcom";
import {
  call,
  ComError,
  E_FAIL,
  IID_IVMTask,
  S_FALSE,
  VM_E_VM_RUNNING,
  VMVMState,
  vmVMState_Running,
  vmVMState_TurnedOff,
} from "vmcom";
import type { CallResult, HRESULT, IID, IVMTask, IVMVirtualMachine, IVMVirtualServer, VMDriveBusType } from "vmcom";

declare const machine: IVMVirtualMachine;
declare const server: IVMVirtualServer;
declare const comError: ComError;

describe("An enumeration", () => {
  it("is a type and a value", () => {
    const state: VMVMState = VMVMState.vmVMState_Running;
    expectTypeOf(state).toEqualTypeOf<VMVMState.vmVMState_Running>();
  });

  it("has its values as constants too", () => {
    expectTypeOf(vmVMState_Running).toEqualTypeOf<VMVMState.vmVMState_Running>();
  });

  it("tells the name of a value", () => {
    expectTypeOf(VMVMState[machine.State]).toBeString();
  });

  it("can be compared with its values", () => {
    if (machine.State === vmVMState_Running) expectTypeOf(machine.State).toEqualTypeOf<VMVMState.vmVMState_Running>();
  });

  it("can be told apart completely", () => {
    const isOff = (state: VMVMState.vmVMState_Running | VMVMState.vmVMState_TurnedOff): boolean => {
      switch (state) {
        case vmVMState_Running:
          return false;
        case vmVMState_TurnedOff:
          return true;
      }
    };
    expectTypeOf(isOff).returns.toBeBoolean();
  });

  it("takes its values as numbers, as old scripts have them", () => {
    expectTypeOf<0 | 1>().toExtend<VMDriveBusType>();
    expectTypeOf<7>().not.toExtend<VMDriveBusType>();
  });

  it("cannot be written to", () => {
    // @ts-expect-error -- it is frozen
    VMVMState.vmVMState_Running = 5;
  });
});

describe("A result code", () => {
  it("is a constant", () => {
    expectTypeOf(E_FAIL).toEqualTypeOf<0x80004005>();
    expectTypeOf(S_FALSE).toEqualTypeOf<1>();
    expectTypeOf(VM_E_VM_RUNNING).toEqualTypeOf<0xa0040500>();
  });

  it("is an HRESULT", () => {
    expectTypeOf(E_FAIL).toExtend<HRESULT>();
    expectTypeOf(vmcom.FAILED).parameter(0).toExtend<HRESULT>();
  });
});

describe("An interface id", () => {
  it("is text that names its interface", () => {
    expectTypeOf(IID_IVMTask).toEqualTypeOf<IID<IVMTask>>();
    expectTypeOf(IID_IVMTask).toExtend<string>();
  });
});

describe("ComError", () => {
  it("is an Error with code, name and source", () => {
    expectTypeOf<ComError>().toExtend<Error>();
    expectTypeOf<ComError>().toHaveProperty("hresult").toBeNumber();
    expectTypeOf<ComError>().toHaveProperty("code").toBeString();
    expectTypeOf<ComError>().toHaveProperty("source").toBeString();
  });

  it("has JScript's fields", () => {
    expectTypeOf<ComError>().toHaveProperty("number").toBeNumber();
    expectTypeOf<ComError>().toHaveProperty("description").toBeString();
  });

  it("can be told from other errors", () => {
    try {
      machine.Startup();
    } catch (error) {
      if (error instanceof ComError) expectTypeOf(error.hresult === VM_E_VM_RUNNING).toBeBoolean();
    }
  });

  it("keeps its code", () => {
    // @ts-expect-error -- an error does not become another one
    comError.hresult = E_FAIL;
    // @ts-expect-error -- nor does its name change
    comError.code = "E_FAIL";
  });

  it("needs a code; message, source and cause may be left out", () => {
    expectTypeOf(ComError).toBeConstructibleWith(E_FAIL);
    expectTypeOf(ComError).toBeConstructibleWith(E_FAIL, "It did not work.", { source: "test", cause: new Error() });
    // @ts-expect-error -- the code is missing
    void new ComError();
  });
});

describe("call", () => {
  it("gives the result code with the value", () => {
    const result = call(server, "FindVirtualMachine", "web");
    expectTypeOf(result).toEqualTypeOf<CallResult>();
    expectTypeOf(result.hresult).toBeNumber();
    expectTypeOf(result.value).toBeUnknown();
  });
});
