import { expect } from "chai";
import { ComError, comErrorAt, notImplemented, wrongArguments } from "../../lib/com/com-error.js";
import {
  DISP_E_BADPARAMCOUNT,
  DISP_E_EXCEPTION,
  E_FAIL,
  E_NOTIMPL,
  E_POINTER,
  S_FALSE,
  VM_E_VM_RUNNING,
} from "../../lib/generated/hresults.js";

describe("ComError", () => {
  it("carries code, name, sentence and source", () => {
    const error = new ComError(VM_E_VM_RUNNING, undefined, { source: "IVMVirtualMachine.Startup" });
    expect(error.hresult).to.equal(0xa0040500);
    expect(error.code).to.equal("VM_E_VM_RUNNING");
    expect(error.message).to.equal("Operation cannot be performed on a running virtual machine.");
    expect(error.source).to.equal("IVMVirtualMachine.Startup");
  });

  it("is an Error that says its name and has a stack", () => {
    const error = new ComError(E_FAIL, "It did not work.");
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal("ComError");
    expect(String(error)).to.equal("ComError: It did not work.");
    expect(error.stack).to.contain("com-error.test");
  });

  it("shows scripts the signed number and the description", () => {
    const error = new ComError(E_FAIL, "It did not work.");
    expect(error.number).to.equal(-2147467259);
    expect(error.number & 0xffff).to.equal(0x4005);
    expect(error.description).to.equal("It did not work.");
  });

  it("takes a signed code and keeps it unsigned", () => {
    const error = new ComError(-2147467259);
    expect(error.hresult).to.equal(E_FAIL);
    expect(error.code).to.equal("E_FAIL");
  });

  it("has the digits as the code of an HRESULT without a name", () => {
    expect(new ComError(0xa0041234).code).to.equal("0xA0041234");
  });

  it("keeps an empty message and knows no source until a wrapper names one", () => {
    const error = new ComError(S_FALSE, "");
    expect(error.message).to.equal("");
    expect(error.source).to.equal("");
  });

  it("has a cause only if it was given one", () => {
    const cause = new TypeError("deeper");
    expect(new ComError(E_FAIL, undefined, { cause }).cause).to.equal(cause);
    expect(new ComError(E_FAIL)).to.not.have.property("cause");
  });
});

describe("comErrorAt", () => {
  it("fills in the source of a ComError that has none", () => {
    const thrown = new ComError(VM_E_VM_RUNNING);
    expect(comErrorAt(thrown, "IVMVirtualMachine.Save")).to.equal(thrown);
    expect(thrown.source).to.equal("IVMVirtualMachine.Save");
  });

  it("keeps the first source: the call in which it went wrong", () => {
    const thrown = comErrorAt(new ComError(VM_E_VM_RUNNING), "IVMVirtualMachine.Save");
    expect(comErrorAt(thrown, "IVMVirtualServer.DeleteVirtualMachine").source).to.equal("IVMVirtualMachine.Save");
  });

  it("wraps what is not a ComError as DISP_E_EXCEPTION with the cause", () => {
    const cause = new RangeError("Invalid array length");
    const error = comErrorAt(cause, "IVMHostInfo.Memory");
    expect(error.hresult).to.equal(DISP_E_EXCEPTION);
    expect(error.message).to.contain("Invalid array length");
    expect(error.source).to.equal("IVMHostInfo.Memory");
    expect(error.cause).to.equal(cause);
  });

  const notErrors: [what: string, value: unknown][] = [
    ["a string", "out of paper"],
    ["a number", 42],
    ["a symbol", Symbol("paper")],
    ["null", null],
    ["an object without a prototype", Object.create(null)],
    ["an object whose toString gives no text", { toString: () => ({}) }],
  ];
  for (const [what, thrown] of notErrors) {
    it(`wraps ${what} too`, () => {
      const error = comErrorAt(thrown, "IVMTask.Cancel");
      expect(error.code).to.equal("DISP_E_EXCEPTION");
      expect(error.source).to.equal("IVMTask.Cancel");
      expect(error.cause).to.equal(thrown);
    });
  }
});

describe("notImplemented", () => {
  it("is E_NOTIMPL and names the member", () => {
    const error = notImplemented("IVMKeyboard.PressKey");
    expect(error.hresult).to.equal(E_NOTIMPL);
    expect(error.source).to.equal("IVMKeyboard.PressKey");
    expect(error.message).to.equal("IVMKeyboard.PressKey is not implemented.");
  });
});

describe("wrongArguments", () => {
  it("is DISP_E_BADPARAMCOUNT and counts", () => {
    const error = wrongArguments([], 1, 0);
    expect(error.hresult).to.equal(DISP_E_BADPARAMCOUNT);
    expect(error.message).to.contain("1 argument expected, 0 given");
    expect(wrongArguments(["a"], 2, 1).message).to.contain("2 arguments expected, 1 given");
  });

  it("is E_POINTER for null in the place of an out parameter, as a C caller's NULL", () => {
    expect(wrongArguments(["web", null], 1, 1).hresult).to.equal(E_POINTER);
    expect(wrongArguments([null, null], 0, 2).hresult).to.equal(E_POINTER);
  });

  it("is DISP_E_BADPARAMCOUNT for anything but null there, and for more nulls than there are out parameters", () => {
    expect(wrongArguments(["web", undefined], 1, 1).hresult).to.equal(DISP_E_BADPARAMCOUNT);
    expect(wrongArguments(["web", null, null], 1, 1).hresult).to.equal(DISP_E_BADPARAMCOUNT);
    expect(wrongArguments(["web", null], 1, 0).hresult).to.equal(DISP_E_BADPARAMCOUNT);
    expect(wrongArguments([null, 0], 0, 2).hresult).to.equal(DISP_E_BADPARAMCOUNT);
  });
});
