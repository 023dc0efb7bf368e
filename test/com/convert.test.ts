import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import { IMPL } from "../../lib/com/com-object.js";
import { toDate } from "../../lib/com/convert.js";
import { late } from "../../lib/com/late-bound.js";
import { Variant, VT_BSTR, VT_DISPATCH, VT_I4 } from "../../lib/com/variant.js";
import { DISP_E_BADPARAMCOUNT, DISP_E_OVERFLOW, DISP_E_TYPEMISMATCH, E_POINTER } from "../../lib/generated/hresults.js";
import { expectHresult } from "../support/com-error-of.js";
import { FakeTask, machineNamed, newAccessRights, newTask, serverWith } from "../support/objects.js";

/** TypeScript forbids what these tests pass; scripts do it all the same. */
const loose = (value: unknown): never => value as never;

describe("Conversion of arguments: long", () => {
  const wait = (timeout: unknown): number | undefined => {
    const task = new FakeTask();
    newTask(task).WaitForCompletion(loose(timeout));
    return task.timeouts[0];
  };

  it("takes every 32-bit integer as it is", () => {
    for (const value of [0, -1, 0x7fffffff, -0x80000000]) expect(wait(value)).to.equal(value);
  });

  it("refuses what is out of range with DISP_E_OVERFLOW, and names the member", () => {
    for (const value of [0x80000000, -0x80000001, 2 ** 53, Infinity, NaN]) {
      expect(expectHresult(DISP_E_OVERFLOW, () => wait(value)).source).to.equal("IVMTask.WaitForCompletion");
    }
  });

  it("rounds fractions, and reads texts, booleans and Empty as VariantChangeType does", () => {
    expect(wait(2.5)).to.equal(2);
    expect(wait("100")).to.equal(100);
    expect(wait(true)).to.equal(-1);
    expect(wait(undefined)).to.equal(0);
    expect(Object.is(wait(-0), 0)).to.equal(true);
  });

  it("reads an object's default member, typed or late-bound", () => {
    expect(wait(machineNamed("100"))).to.equal(100);
    expect(wait(late(machineNamed("100")))).to.equal(100);
  });

  it("refuses what is no number with DISP_E_TYPEMISMATCH", () => {
    for (const value of ["soon", "", null, {}, [], newTask(), Symbol("x"), machineNamed("web")]) {
      expectHresult(DISP_E_TYPEMISMATCH, () => wait(value));
    }
  });

  it("reads a Variant", () => {
    expect(wait(new Variant(VT_I4, 7))).to.equal(7);
    expect(wait(new Variant(VT_BSTR, "7"))).to.equal(7);
  });
});

describe("Conversion of arguments: ULONG and BYTE", () => {
  it("takes a ULONG from 0 to 4,294,967,295", () => {
    const { server, implementation } = serverWith();
    for (const value of [0, 0xffffffff, 0x80000000]) {
      server.Locale = value;
      expect(implementation.seen.at(-1)).to.equal(value);
    }
    for (const value of [-1, 0x100000000]) expectHresult(DISP_E_OVERFLOW, () => (server.Locale = value));
    server.Locale = loose("1033");
    expect(implementation.seen.at(-1)).to.equal(1033);
  });

  it("takes a BYTE from 0 to 255", () => {
    const rights = newAccessRights();
    rights.Flags = 255;
    expect(rights.Flags).to.equal(255);
    for (const value of [-1, 256]) {
      expect(expectHresult(DISP_E_OVERFLOW, () => (rights.Flags = value)).source).to.equal("IVMAccessRights.Flags");
    }
    rights.Flags = loose(true);
    expect(rights.Flags).to.equal(255);
  });
});

describe("Conversion of arguments: BSTR", () => {
  const nameSeen = (name: unknown): unknown => {
    const { server, implementation } = serverWith();
    server.FindVirtualMachine(loose(name));
    return implementation.seen[0];
  };

  it("takes texts as they are, also with characters beyond the BMP and NULs", () => {
    for (const text of ["", "web", "über\u0000 \u{1F4BE}"]) expect(nameSeen(text)).to.equal(text);
  });

  it("makes texts of numbers, booleans, dates and Empty", () => {
    expect(nameSeen(42)).to.equal("42");
    expect(nameSeen(true)).to.equal("True");
    expect(nameSeen(new Date(Date.UTC(2005, 9, 3)))).to.equal("10/3/2005");
    expect(nameSeen(undefined)).to.equal("");
  });

  it("reads an object's default member", () => {
    expect(nameSeen(machineNamed("web"))).to.equal("web");
  });

  it("hands null to the implementation: a NULL pointer", () => {
    expect(nameSeen(null)).to.equal(null);
  });

  it("refuses an object without a default member with DISP_E_TYPEMISMATCH", () => {
    const { server } = serverWith();
    for (const value of [newTask(), server, server.VirtualMachines, {}, []]) {
      expectHresult(DISP_E_TYPEMISMATCH, () => nameSeen(value));
    }
  });
});

describe("Conversion of arguments: VARIANT_BOOL", () => {
  it("takes booleans, and reads numbers and texts", () => {
    const { server, implementation } = serverWith();
    for (const value of [true, false, 0, -1, 2, "True", "false", undefined]) server.VSScriptsEnabled = loose(value);
    expect(implementation.seen).to.deep.equal([true, false, false, true, true, true, false, false]);
  });

  it("refuses what is neither with DISP_E_TYPEMISMATCH", () => {
    const { server } = serverWith();
    for (const value of ["yes", null, {}, newTask()]) {
      expectHresult(DISP_E_TYPEMISMATCH, () => (server.VSScriptsEnabled = loose(value)));
    }
  });
});

describe("Conversion of arguments: objects", () => {
  it("hands the implementation behind a machine over, typed or late-bound", () => {
    const { server, implementation } = serverWith("web");
    const machine = server.VirtualMachines.Item(1);
    server.DeleteVirtualMachine(machine);
    server.DeleteVirtualMachine(loose(late(machine)));
    server.DeleteVirtualMachine(loose(new Variant(VT_DISPATCH, machine)));
    const [behind] = implementation.machines.elements;
    expect(implementation.seen).to.deep.equal([behind, behind, behind]);
  });

  it("hands null over for null and for a variable that was never set", () => {
    const { server, implementation } = serverWith();
    server.DeleteVirtualMachine(loose(null));
    server.DeleteVirtualMachine(loose(undefined));
    expect(implementation.seen).to.deep.equal([null, null]);
  });

  it("refuses any other object with DISP_E_TYPEMISMATCH, and says which kind was wanted", () => {
    const { server } = serverWith();
    for (const value of [newTask(), server.VirtualMachines, late(server.VirtualMachines), {}, (): void => undefined]) {
      const error = expectHresult(DISP_E_TYPEMISMATCH, () => server.DeleteVirtualMachine(loose(value)));
      expect(error.message).to.contain("is not a VMVirtualMachine");
      expect(error.source).to.equal("IVMVirtualServer.DeleteVirtualMachine");
    }
  });

  it("refuses a value in the place of an object with DISP_E_TYPEMISMATCH", () => {
    const { server } = serverWith("web");
    for (const value of ["web", 1, true, []]) {
      expectHresult(DISP_E_TYPEMISMATCH, () => server.DeleteVirtualMachine(loose(value)));
    }
  });
});

describe("Conversion of arguments: structures", () => {
  const mapping = { GenericRead: 1, GenericWrite: 2, GenericExecute: 4, GenericAll: 7 };

  it("takes any object with the fields", () => {
    expect(newAccessRights()._GetAccessMask(mapping)).to.equal(7);
  });

  it("refuses what is no object with DISP_E_TYPEMISMATCH", () => {
    for (const value of [undefined, 7, "mapping"]) {
      expectHresult(DISP_E_TYPEMISMATCH, () => newAccessRights()._GetAccessMask(loose(value)));
    }
  });

  it("takes null for the null pointer that the pages call E_POINTER", () => {
    expectHresult(E_POINTER, () => newAccessRights()._GetAccessMask(loose(null)));
  });
});

describe("Conversion of arguments: VARIANT", () => {
  const valueSeen = (value: unknown): unknown => {
    const { server, implementation } = serverWith();
    server.SetConfigurationValue("key", loose(value));
    return implementation.seen[1];
  };

  it("hands any value over as it is", () => {
    const values = ["text", 0.5, true, null, undefined, 10n, new Date(0), new Uint8Array(2), ["a", "b"]];
    for (const value of values) expect(valueSeen(value)).to.equal(value);
  });

  it("hands over what a Variant holds", () => {
    expect(valueSeen(new Variant(VT_I4, 7))).to.equal(7);
    expect(valueSeen(new Variant(VT_DISPATCH, new Variant(VT_I4, 7)))).to.equal(7);
  });

  it("hands over the implementations of objects, typed and late-bound, collections too", () => {
    const machine = machineNamed("web");
    const { VirtualMachines } = serverWith("web").server;
    expect(valueSeen(machine)).to.equal(machine[IMPL]);
    expect(valueSeen(late(machine))).to.equal(machine[IMPL]);
    const collection = valueSeen(VirtualMachines);
    expect(collection).to.have.property("snapshot");
    expect(valueSeen(late(VirtualMachines))).to.equal(collection);
  });

  it("hands an object over that is none of ours", () => {
    const sink = { OnReset: (): void => undefined };
    expect(valueSeen(sink)).to.equal(sink);
  });
});

describe("Conversion of results", () => {
  it("wraps an implementation in a VARIANT, always in the same wrapper", () => {
    const { server } = serverWith("web");
    const machine = server.VirtualMachines.Item(1);
    server.SetConfigurationValue("key", loose(machine));
    expect(server.GetConfigurationValue("key")).to.equal(machine);
  });

  it("wraps the elements of an array", () => {
    const { server } = serverWith("web", "mail");
    expect(server.GetConfigurationValue("machines")).to.deep.equal([...server.VirtualMachines]);
  });

  it("gives back the wrapper of an object, and null for no object", () => {
    const { server } = serverWith("web");
    expect(server.FindVirtualMachine("web")).to.equal(server.VirtualMachines.Item(1));
    expect(server.FindVirtualMachine("nobody")).to.equal(null);
  });
});

describe("Conversion to DATE", () => {
  it("takes dates, serial numbers and texts", () => {
    const date = new Date(Date.UTC(2005, 9, 3, 12));
    expect(toDate(date)).to.equal(date);
    expect(toDate(38628.5)).to.deep.equal(date);
    expect(toDate("10/3/2005 12:00")).to.deep.equal(date);
  });
});

describe("Number of arguments", () => {
  it("must be what the interface says", () => {
    const { server } = serverWith();
    const find = server.FindVirtualMachine as unknown as (...args: unknown[]) => unknown;
    for (const args of [[], ["a", "b"], ["a", undefined]]) {
      const error = expectHresult(DISP_E_BADPARAMCOUNT, () => find.apply(server, args));
      expect(error.source).to.equal("IVMVirtualServer.FindVirtualMachine");
    }
  });

  it("may be one more for a C caller, whose out pointer may not be NULL", () => {
    const { server } = serverWith();
    const find = server.FindVirtualMachine as unknown as (...args: unknown[]) => unknown;
    expectHresult(E_POINTER, () => find.call(server, "web", null));
  });

  it("is checked before the arguments are looked at", () => {
    const wait = newTask().WaitForCompletion as unknown as (...args: unknown[]) => unknown;
    expectHresult(DISP_E_BADPARAMCOUNT, () => wait.call(newTask(), "soon", "sooner"));
  });
});

describe("A member on the wrong object", () => {
  it("fails with a ComError that names the member", () => {
    const { WaitForCompletion } = newTask();
    let thrown: unknown;
    try {
      Reflect.apply(WaitForCompletion, {}, [0]);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).to.be.instanceOf(ComError).with.property("source", "IVMTask.WaitForCompletion");
  });
});
