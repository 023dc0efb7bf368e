import { expect } from "chai";
import { call } from "../../lib/com/call.js";
import { advise } from "../../lib/com/sinks.js";
import { succeedWithFalse, withSuccessCode } from "../../lib/com/success-code.js";
import { serverBench } from "../support/server.js";
import {
  DISP_E_BADPARAMCOUNT,
  DISP_E_EXCEPTION,
  DISP_E_MEMBERNOTFOUND,
  DISP_E_TYPEMISMATCH,
  E_NOTIMPL,
  S_FALSE,
  S_OK,
} from "../../lib/generated/hresults.js";
import { late } from "../../lib/com/late-bound.js";
import { FakeTask, machineNamed, newTask, serverWith } from "../support/objects.js";

describe("call", () => {
  it("returns S_OK and the value of a method", () => {
    const { server } = serverWith("web");
    expect(call(server, "FindVirtualMachine", "web")).to.deep.equal({
      hresult: S_OK,
      value: server.VirtualMachines.Item(1),
    });
  });

  it("returns S_FALSE and null where there is nothing to return", () => {
    expect(call(serverWith().server, "FindVirtualMachine", "nobody")).to.deep.equal({ hresult: S_FALSE, value: null });
  });

  it("tells S_FALSE of its own call only", () => {
    const { server } = serverWith("web");
    expect(server.FindVirtualMachine("nobody")).to.equal(null);
    expect(call(server, "FindVirtualMachine", "web").hresult).to.equal(S_OK);
    expect(call(server, "FindVirtualMachine", "nobody").hresult).to.equal(S_FALSE);
    expect(call(server, "FindVirtualMachine", "web").hresult).to.equal(S_OK);
  });

  it("reads a property", () => {
    expect(call(machineNamed("web"), "Name")).to.deep.equal({ hresult: S_OK, value: "web" });
  });

  it("writes a property", () => {
    const machine = machineNamed("web");
    expect(call(machine, "Name", "mail")).to.deep.equal({ hresult: S_OK, value: undefined });
    expect(machine.Name).to.equal("mail");
  });

  it("reads a property that takes an index", () => {
    const { VirtualMachines } = serverWith("web").server;
    expect(call(VirtualMachines, "Item", 1).value).to.equal(VirtualMachines.Item(1));
  });

  it("returns the code and the error of a failure instead of throwing it", () => {
    const result = call(newTask(), "Cancel");
    expect(result.hresult).to.equal(E_NOTIMPL);
    expect(result.value).to.equal(undefined);
    expect(result.error).to.include({ code: "E_NOTIMPL", source: "IVMTask.Cancel" });
  });

  it("returns the code of a wrong argument, and of too few of them", () => {
    expect(call(newTask(), "WaitForCompletion", "soon").hresult).to.equal(DISP_E_TYPEMISMATCH);
    expect(call(newTask(), "WaitForCompletion").hresult).to.equal(DISP_E_BADPARAMCOUNT);
  });

  it("returns DISP_E_MEMBERNOTFOUND for a member that does not exist", () => {
    const result = call(newTask(), "Explode");
    expect(result.hresult).to.equal(DISP_E_MEMBERNOTFOUND);
    expect(result.error?.source).to.equal("Explode");
  });

  it("takes an object of someone else's: its fields, methods and errors", () => {
    const theirs = {
      Name: "theirs",
      Explode: () => {
        throw new RangeError("boom");
      },
    };
    expect(call(theirs, "Name")).to.deep.equal({ hresult: S_OK, value: "theirs" });
    const { hresult, error } = call(theirs, "Explode");
    expect(hresult).to.equal(DISP_E_EXCEPTION);
    expect(error?.cause).to.be.instanceOf(RangeError);
  });

  it("takes a late-bound object, its members in any letter case", () => {
    const { server, implementation } = serverWith("web");
    const view = late(server) as object;
    const machine = late(server.VirtualMachines.Item(1)) as object;
    for (const name of ["FindVirtualMachine", "findvirtualmachine", "findVirtualMachine"]) {
      expect(call(view, name, "web")).to.deep.equal({ hresult: S_OK, value: machine });
      expect(call(view, name, "nobody")).to.deep.equal({ hresult: S_FALSE, value: null });
    }
    for (const name of ["Name", "name", "NAME"]) {
      expect(call(machine, name, name).hresult).to.equal(S_OK);
      expect(call(machine, name).value).to.equal(name);
    }
    expect(implementation.machines.elements[0]?.name).to.equal("NAME");
    expect(call(late(server.VirtualMachines) as object, "item", 1).value).to.equal(machine);
    expect(call(machine, "Explode").hresult).to.equal(DISP_E_MEMBERNOTFOUND);
  });

  it("calls a method without arguments on a late-bound object", () => {
    const task = new FakeTask();
    const view = late(newTask(task)) as object;
    expect(call(view, "Cancel").hresult).to.equal(E_NOTIMPL);
    call(view, "WaitForCompletion", 7);
    expect(task.timeouts).to.deep.equal([7]);
  });
});

describe("withSuccessCode", () => {
  it("tells what the call has said with succeedWithFalse", () => {
    expect(withSuccessCode(() => "value")).to.deep.equal({ hresult: S_OK, value: "value" });
    const nothing = withSuccessCode(() => {
      succeedWithFalse();
      return null;
    });
    expect(nothing).to.deep.equal({ hresult: S_FALSE, value: null });
    expect(withSuccessCode(() => undefined).hresult).to.equal(S_OK);
  });

  it("lets errors through, and forgets what was said before them", () => {
    const failing = (): never => {
      succeedWithFalse();
      throw new RangeError("boom");
    };
    expect(() => withSuccessCode(failing)).to.throw(RangeError);
    expect(withSuccessCode(() => 1).hresult).to.equal(S_OK);
  });
});

describe("call of a member that pumps", () => {
  it("ends with its own success code, not with that of a call that a sink made meanwhile", () => {
    const bench = serverBench();
    const machine = bench.machine();
    advise(machine, { OnStateChange: () => void bench.server.FindVirtualMachine("nobody") });
    expect(call(machine.Startup(), "WaitForCompletion", -1).hresult).to.equal(S_OK);
  });
});
