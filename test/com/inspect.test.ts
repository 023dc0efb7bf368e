import { expect } from "chai";
import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { ComError } from "../../lib/com/com-error.js";
import { wrap } from "../../lib/com/com-object.js";
import { late } from "../../lib/com/late-bound.js";
import { VM_E_VM_UNKNOWN } from "../../lib/generated/hresults.js";
import { IVMTaskCollectionImplementation } from "../../lib/generated/implementations.js";
import { bareObjects } from "../support/bare-objects.js";
import {
  FakeMachine,
  FakeMachines,
  FakeTask,
  machineNamed,
  machineOf,
  newTask,
  serverWith,
} from "../support/objects.js";

/** What console.log writes. */
function logged(...values: unknown[]): string {
  let text = "";
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  new Console({ stdout, colorMode: false }).log(...values);
  return text;
}

/** A machine that has left its server: each of its properties fails. */
class RemovedMachine extends FakeMachine {
  override get Name(): string {
    throw new ComError(VM_E_VM_UNKNOWN);
  }
}

describe("console.log of an object", () => {
  it("shows the interface and the scalar properties", () => {
    expect(logged(machineNamed("web"))).to.match(/^IVMVirtualMachine \{.*Name: 'web'.*\}\n$/s);
  });

  it("shows enumerations and booleans, and leaves out what is not there", () => {
    const text = logged(newTask());
    expect(text).to.contain("IsComplete: false");
    expect(text).to.contain("Description: \"Starting virtual machine 'web'.\"");
    expect(text).to.not.contain("Cancel");
  });

  it("shows a collection with the default members of its elements", () => {
    expect(inspect(serverWith("web", "mail").server.VirtualMachines, { breakLength: Infinity })).to.equal(
      "IVMVirtualMachineCollection { interface: 'IVMVirtualMachineCollection', Count: 2, Items: [ 'web', 'mail' ] }",
    );
  });

  it("shows the beginning of a long collection", () => {
    const names = Array.from({ length: 40 }, (_, index) => `machine${index}`);
    const text = logged(serverWith(...names).server.VirtualMachines);
    expect(text).to.contain("machine15").and.to.contain("'...'").and.to.not.contain("machine16");
  });

  it("shows the class of elements without a default member", () => {
    class Tasks extends IVMTaskCollectionImplementation {
      override snapshot(): FakeTask[] {
        return [new FakeTask()];
      }
    }
    expect(logged(wrap(new Tasks()))).to.contain("[object VMTask]");
  });

  it("shows a collection some elements of which fail", () => {
    const machines = wrap(new FakeMachines([new RemovedMachine("gone"), new FakeMachine("web")]));
    expect(logged(machines)).to.contain("Count: 2").and.to.contain("'web'");
  });

  it("shows an object all of whose properties fail", () => {
    expect(logged(machineOf(new RemovedMachine("gone")))).to.match(/^IVMVirtualMachine \{/);
  });

  it("shows a name only, below the depth that was asked for", () => {
    expect(inspect({ a: { b: machineNamed("web") } }, { depth: 0 })).to.equal("{ a: [Object] }");
    expect(inspect({ a: machineNamed("web") }, { depth: 0 })).to.contain("[IVMVirtualMachine]");
    expect(inspect(machineNamed("web"), { depth: null })).to.contain("Name: 'web'");
  });

  it("shows a late-bound object as the typed one", () => {
    const machine = machineNamed("web");
    expect(logged(late(machine))).to.equal(logged(machine));
    const { VirtualMachines } = serverWith("web").server;
    expect(logged(late(VirtualMachines))).to.equal(logged(VirtualMachines));
  });

  it("colours when it is asked to", () => {
    expect(inspect(machineNamed("web"), { colors: true })).to.contain("\u001b[32m'web'\u001b[39m");
  });
});

describe("JSON.stringify of an object", () => {
  it("gives the interface and the scalar properties", () => {
    expect(JSON.parse(JSON.stringify(machineNamed("web")))).to.include({ interface: "IVMVirtualMachine", Name: "web" });
  });

  it("gives a late-bound object as the typed one, a callable collection too", () => {
    const { server } = serverWith("web");
    expect(JSON.stringify(late(server.VirtualMachines))).to.equal(JSON.stringify(server.VirtualMachines));
    expect(JSON.stringify([late(server.VirtualMachines.Item(1))])).to.contain('"Name":"web"');
  });
});

describe("Objects with nothing behind them", () => {
  for (const [name, object] of bareObjects()) {
    it(`are harmless to look at: ${name}`, () => {
      const view = late(object);
      expect(logged(object)).to.contain(`I${name.replace(/^I?/, "").replace("VMMouseDevice", "VMMouse")}`);
      expect(inspect(view)).to.equal(inspect(object));
      expect(inspect(object, { showHidden: true, depth: 5 })).to.be.a("string");
      expect(inspect(view, { showHidden: true, showProxy: true })).to.be.a("string");
      expect(JSON.parse(JSON.stringify(object))).to.have.property("interface");
      expect(JSON.stringify({ view })).to.equal(JSON.stringify({ view: object }));
    });
  }
});
