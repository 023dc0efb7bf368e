import { expect } from "chai";
import { types } from "node:util";
import { ComError } from "../../lib/com/com-error.js";
import { ComObject, tableOf } from "../../lib/com/com-object.js";
import { LateBound, TARGET, early, late } from "../../lib/com/late-bound.js";
import {
  DISP_E_BADINDEX,
  DISP_E_BADPARAMCOUNT,
  DISP_E_MEMBERNOTFOUND,
  DISP_E_TYPEMISMATCH,
  DISP_E_UNKNOWNNAME,
  E_NOTIMPL,
} from "../../lib/generated/hresults.js";
import { VMVirtualMachineImplementation } from "../../lib/generated/implementations.js";
import { VMVirtualMachine } from "../../lib/generated/wrappers.js";
import { bareObjects } from "../support/bare-objects.js";
import { expectHresult } from "../support/com-error-of.js";
import { FakeTask, machineNamed, machineOf, newTask, serverWith, FakeMachine } from "../support/objects.js";
import { element, invoke, scripted } from "../support/scripted.js";

const SPELLINGS = ["Name", "name", "NAME", "nAmE"];

describe("Late binding: members in any letter case", () => {
  for (const name of SPELLINGS) {
    it(`reads ${name}`, () => {
      expect(scripted(machineNamed("web"))[name]).to.equal("web");
    });

    it(`assigns to ${name}`, () => {
      const machine = machineNamed("web");
      scripted(machine)[name] = "mail";
      expect(machine.Name).to.equal("mail");
    });
  }

  for (const name of ["WaitForCompletion", "waitforcompletion", "WAITFORCOMPLETION", "waitForCompletion"]) {
    it(`calls ${name}`, () => {
      const implementation = new FakeTask();
      invoke(scripted(newTask(implementation)), name, "100");
      expect(implementation.timeouts).to.deep.equal([100]);
    });
  }

  it("takes as many spellings as a script comes up with, and does not keep them all", () => {
    const view = scripted(newTask());
    const spelling = (name: string, bits: number): string =>
      Array.from(name, (letter, index) => ((bits >> index) & 1 ? letter.toUpperCase() : letter)).join("");
    for (let bits = 0; bits < 1024; bits++) {
      expect(view[spelling("iscomplete", bits)]).to.equal(false);
      expect(view[spelling("description", bits)]).to.be.a("string");
    }
    expect(Object.getOwnPropertyNames(Object.getPrototypeOf(view))).to.have.length.below(1100);
  });

  it("never runs a member with a Proxy as `this`", () => {
    const seen: unknown[] = [];
    class Watched extends VMVirtualMachineImplementation {
      override get Name(): string {
        seen.push(this);
        return "web";
      }
      override Pause(): void {
        seen.push(this);
      }
    }
    const machine = new VMVirtualMachine(new Watched());
    const view = scripted(machine);
    for (const name of SPELLINGS) expect(view[name]).to.equal("web");
    for (const name of ["Pause", "pause", "pAUSE"]) invoke(view, name);
    expect(seen).to.have.lengthOf(7);
    for (const object of seen) expect(types.isProxy(object)).to.equal(false);
    expect(types.isProxy(view)).to.equal(false);
  });

  it("finds members with `in`", () => {
    const view = scripted(machineNamed("web"));
    for (const name of ["Startup", "startup", "STARTUP"]) expect(name in view, name).to.equal(true);
    for (const name of ["BIOSerialNumber", "ID"]) expect(name in view, name).to.equal(false);
  });

  it("hides members whose names begin with an underscore behind that name only", () => {
    const { VirtualMachines } = serverWith("web").server;
    expect(scripted(VirtualMachines)["_newenum"]).to.have.property("Next");
    expectHresult(DISP_E_UNKNOWNNAME, () => scripted(VirtualMachines)["NewEnum"]);
  });

  it("shows nothing to those who enumerate the members", () => {
    const found: string[] = [];
    for (const name in scripted(machineNamed("web"))) found.push(name);
    expect(found).to.deep.equal([]);
  });
});

describe("Late binding: members that do not exist", () => {
  it("are error 438 when they are read, assigned to or called", () => {
    const view = scripted(machineNamed("web"));
    const attempts = [
      () => view["BIOSerialNumber"],
      () => (view["BIOSerialNumber"] = "1"),
      () => invoke(view, "BIOSerialNumber"),
    ];
    for (const attempt of attempts) {
      const error = expectHresult(DISP_E_UNKNOWNNAME, attempt);
      expect(error.message).to.equal("Object doesn't support this property or method: 'BIOSerialNumber'");
      expect(error.source).to.equal("IVMVirtualMachine.BIOSerialNumber");
    }
  });

  it("include COM's own and the wrapper's", () => {
    const view = scripted(newTask());
    for (const name of [
      "QueryInterface",
      "AddRef",
      "Invoke",
      "GetIDsOfNames",
      "tostring",
      "caller",
      "length",
      "name",
    ]) {
      expectHresult(DISP_E_UNKNOWNNAME, () => view[name]);
    }
  });

  it("include those of functions on a collection, which can be called", () => {
    const view = scripted(serverWith().server.VirtualMachines);
    for (const name of ["call", "apply", "bind", "name", "length", "arguments"]) {
      expectHresult(DISP_E_UNKNOWNNAME, () => view[name]);
    }
  });

  it("are undefined if only JavaScript and its tools look for them", () => {
    for (const view of [scripted(machineNamed("web")), scripted(serverWith().server.VirtualMachines)]) {
      for (const name of ["then", "prototype", "asymmetricMatch", "nodeType", "$$typeof"]) {
        expect(view[name], name).to.equal(undefined);
      }
      expect(view["constructor"]).to.equal(Object);
    }
  });

  it("let a promise resolve with the object", async () => {
    const view = late(machineNamed("web"));
    expect(await Promise.resolve(view)).to.equal(view);
    expect(await view).to.equal(view);
  });

  it("leave toString, valueOf and hasOwnProperty to JavaScript", () => {
    const view = scripted(machineNamed("web"));
    expect(invoke(view, "toString")).to.equal("web");
    expect(invoke(view, "valueOf")).to.equal(view);
    expect(invoke(view, "hasOwnProperty", "Name")).to.equal(false);
  });
});

describe("Late binding: the wrong way to use a member", () => {
  it("refuses to assign to a read-only property, in any letter case", () => {
    const view = scripted(machineNamed("web"));
    for (const name of ["State", "state", "STATE"]) {
      const error = expectHresult(DISP_E_MEMBERNOTFOUND, () => (view[name] = 1));
      expect(error.message).to.match(/^Object doesn't support this property or method: 'State'$/i);
      expect(error.source).to.match(/^IVMVirtualMachine\.State$/i);
    }
  });

  it("refuses to assign to a method", () => {
    const view = scripted(machineNamed("web"));
    for (const name of ["Startup", "startup", "STARTUP"]) {
      expectHresult(DISP_E_MEMBERNOTFOUND, () => (view[name] = (): void => undefined));
    }
  });

  it("refuses to read a write-only property", () => {
    const view = scripted(serverWith().server);
    for (const name of ["Locale", "locale", "LOCALE"]) expectHresult(DISP_E_MEMBERNOTFOUND, () => view[name]);
  });

  it("refuses a wrong number of arguments", () => {
    const view = scripted(newTask());
    for (const args of [[], [1, 2]]) {
      const error = expectHresult(DISP_E_BADPARAMCOUNT, () => invoke(view, "WaitForCompletion", ...args));
      expect(error.source).to.equal("IVMTask.WaitForCompletion");
    }
    expectHresult(DISP_E_BADPARAMCOUNT, () => invoke(view, "Cancel", 1));
  });

  it("fails as the typed member fails", () => {
    const error = expectHresult(E_NOTIMPL, () => scripted(newTask())["percentcompleted"]);
    expect(error.source).to.equal("IVMTask.PercentCompleted");
  });
});

describe("Late binding: identity and results", () => {
  it("gives one view of an object, wherever it comes from", () => {
    const { server } = serverWith("web");
    const view = scripted(server);
    const machine = invoke(view, "FindVirtualMachine", "web");
    expect(machine).to.equal(late(server.VirtualMachines.Item(1)));
    expect(machine).to.equal(element(view["VirtualMachines"] as typeof view, 1));
    expect(view["VirtualMachines"]).to.equal(view["virtualmachines"]);
    expect(late(server)).to.equal(view);
  });

  it("gives back a view as it is", () => {
    const view = late(machineNamed("web"));
    expect(late(view)).to.equal(view);
  });

  it("leads from a view back to the typed object, and leaves all else alone", () => {
    const machine = machineNamed("web");
    expect(early(late(machine))).to.equal(machine);
    expect(early(machine)).to.equal(machine);
    for (const value of [1, "x", null, undefined, true]) expect(early(value)).to.equal(value);
  });

  it("gives late-bound objects for objects, also in arrays, and values as they are", () => {
    const { server } = serverWith("web", "mail");
    const view = scripted(server);
    const found = invoke(view, "GetConfigurationValue", "machines") as unknown[];
    expect(found).to.deep.equal([...server.VirtualMachines].map(late));
    expect(invoke(view, "FindVirtualMachine", "nobody")).to.equal(null);
    expect(view["SearchPaths"]).to.deep.equal(["C:\\Virtual Machines"]);
    expect(late(undefined)).to.equal(undefined);
  });

  it("takes late-bound objects for arguments, in any letter case of the member", () => {
    const { server, implementation } = serverWith("web");
    const view = scripted(server);
    const machine = invoke(view, "findvirtualmachine", "web");
    implementation.seen.length = 0;
    for (const name of ["DeleteVirtualMachine", "deletevirtualmachine", "DELETEVIRTUALMACHINE"]) {
      invoke(view, name, machine);
    }
    const [behind] = implementation.machines.elements;
    expect(implementation.seen).to.deep.equal([behind, behind, behind]);
  });

  it("converts a late-bound object to its default member where a value is wanted", () => {
    const { server, implementation } = serverWith();
    invoke(scripted(server), "FindVirtualMachine", late(machineNamed("web")));
    expect(implementation.seen).to.deep.equal(["web"]);
    expectHresult(DISP_E_TYPEMISMATCH, () => invoke(scripted(server), "FindVirtualMachine", late(newTask())));
  });

  it("exists for every kind of object", () => {
    for (const [name, object] of bareObjects()) {
      const view = scripted(object);
      expect((view as unknown as { [TARGET]: unknown })[TARGET], name).to.equal(object);
      for (const member of tableOf(object).members) expect(member.name.toUpperCase() in view).to.equal(true);
    }
  });

  it("is refused for an object of a class that was never registered", () => {
    class Stranger extends VMVirtualMachine {}
    expectHresult(DISP_E_MEMBERNOTFOUND, () => late(new Stranger(new FakeMachine("web"))));
  });
});

describe("Late binding: default members", () => {
  it("stand for the object in strings and comparisons", () => {
    const view = late(machineNamed("web")) as string;
    expect("Name: " + view).to.equal("Name: web");
    expect(`Name: ${view}`).to.equal("Name: web");
    expect(String(view)).to.equal("web");
    expect(view == "web").to.equal(true);
  });

  it("stand for the object in arithmetic", () => {
    expect(Number(late(machineNamed("42")))).to.equal(42);
  });

  it("are error 438 for an object that has none", () => {
    for (const attempt of [String, Number, (value: unknown) => "" + (value as string)]) {
      const error = expectHresult(DISP_E_MEMBERNOTFOUND, () => attempt(late(newTask())));
      expect(error.message).to.equal("Object doesn't support this property or method");
      expect(error.source).to.equal("IVMTask");
    }
  });

  it("are error 450 for a collection, whose default member takes an index", () => {
    const { VirtualMachines } = serverWith("web").server;
    const error = expectHresult(DISP_E_BADPARAMCOUNT, () => String(late(VirtualMachines)));
    expect(error.message).to.equal("Wrong number of arguments or invalid property assignment");
  });

  it("fail as the member fails", () => {
    expectHresult(E_NOTIMPL, () =>
      String(late(new VMVirtualMachine(new (class extends VMVirtualMachineImplementation {})()))),
    );
  });
});

describe("Late binding: collections", () => {
  it("are called with an index: coll(1) is coll.Item(1)", () => {
    const { VirtualMachines } = serverWith("web", "mail").server;
    const machines = scripted(VirtualMachines);
    expect(element(machines, 2)).to.equal(late(VirtualMachines.Item(2)));
    expect(element(machines, "2")).to.equal(invoke(machines, "item", 2));
    expect(machines["count"]).to.equal(2);
  });

  it("refuse an index that does not exist, and a wrong number of them", () => {
    const machines = scripted(serverWith("web").server.VirtualMachines);
    expectHresult(DISP_E_BADINDEX, () => element(machines, 2));
    expectHresult(DISP_E_BADPARAMCOUNT, () => element(machines));
    expectHresult(DISP_E_BADPARAMCOUNT, () => element(machines, 1, 2));
    expectHresult(DISP_E_TYPEMISMATCH, () => element(machines, "web"));
  });

  it("are walked by for...of, with late-bound elements", () => {
    const machines = scripted(serverWith("web", "mail").server.VirtualMachines);
    const names: unknown[] = [];
    for (const machine of machines) names.push(machine["NAME"]);
    expect(names).to.deep.equal(["web", "mail"]);
  });

  it("are walked by their _NewEnum, with late-bound elements", () => {
    const machines = scripted(serverWith("web", "mail").server.VirtualMachines);
    const names: unknown[] = [];
    for (const machine of machines["_NewEnum"] as typeof machines) names.push(machine["NAME"]);
    expect(names).to.deep.equal(["web", "mail"]);
  });

  it("may change while a loop runs over them", () => {
    const { server, implementation } = serverWith("web", "mail", "db");
    const seen: unknown[] = [];
    for (const machine of scripted(server.VirtualMachines)) {
      seen.push(machine["Name"]);
      implementation.machines.elements.shift();
    }
    expect(seen).to.deep.equal(["web", "mail", "db"]);
    expect(server.VirtualMachines.Count).to.equal(0);
  });

  it("alone are iterable and callable", () => {
    const view = scripted(machineNamed("web"));
    expect(Symbol.iterator in view && view[Symbol.iterator]).to.equal(undefined);
    expect(() => [...view]).to.throw(TypeError);
    expect(() => element(view, 1)).to.throw(TypeError);
  });
});

describe("Late binding: looked at closely", () => {
  it("a view is an object of no class that scripts could see", () => {
    const view = late(machineNamed("web")) as object;
    expect(view instanceof ComObject).to.equal(false);
    expect(view instanceof LateBound).to.equal(false);
    expect(view instanceof Object).to.equal(true);
    expect(Object.prototype.toString.call(view)).to.equal("[object Object]");
    expect(typeof view).to.equal("object");
    expect(typeof late(serverWith().server.VirtualMachines)).to.equal("function");
  });

  it("a view takes notes under symbols, as tools make them", () => {
    const note = Symbol("note");
    const view = late(machineNamed("web")) as Record<symbol, unknown>;
    view[note] = 1;
    expect(view[note]).to.equal(1);
  });

  it("a failure is a ComError with the number that scripts look at", () => {
    const view = scripted(machineOf(new FakeMachine("web")));
    let number: unknown;
    try {
      void view["AccountNameAndPassword"];
    } catch (error) {
      number = (error as ComError).number;
    }
    expect(number).to.equal(DISP_E_UNKNOWNNAME | 0);
  });
});
