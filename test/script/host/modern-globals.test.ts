import { expect } from "chai";
import { createContext, runInContext } from "node:vm";
import * as face from "../../../lib/index.js";
import { late } from "../../../lib/com/late-bound.js";
import { installModernGlobals } from "../../../lib/script/host/modern-globals.js";
import { FakeMachine, machineOf, serverWith } from "../../support/objects.js";
import { scriptSession, type FakeHostTerminal, type SessionBench } from "../../support/script-host.js";

describe("Globals of a script for Node", () => {
  const { server } = serverWith("web", "mail");
  let registration: Disposable;
  let scope: Record<string, unknown>;
  let bench: SessionBench;
  let terminal: FakeHostTerminal;

  before(() => {
    registration = face.registerClass({ progId: "Test.Server", create: () => server });
  });
  after(() => registration[Symbol.dispose]());

  beforeEach(() => {
    scope = createContext({});
    bench = scriptSession({ args: ["web"], scope });
    terminal = bench.terminal;
    installModernGlobals(scope, () => bench.session);
  });
  afterEach(() => bench[Symbol.dispose]());

  /** Runs a script with the globals, sloppy as all scripts of the time are. */
  const run = (source: string): string => {
    runInContext(source, scope);
    return terminal.out;
  };

  it("hold WScript, which is WSH too", () => {
    expect(run('WScript.Echo("a"); WSH.echo(WScript === WSH)')).to.equal("a\n-1\n");
  });

  for (const expression of [
    'new ActiveXObject("Test.Server")',
    'ActiveXObject("test.server")',
    'CreateObject("Test.Server")',
    'CreateObject("Test.Server", "localhost")',
    'GetObject("", "Test.Server")',
    'WScript.CreateObject("Test.Server")',
  ]) {
    it(`make objects: ${expression}`, () => {
      expect(runInContext(expression, scope)).to.equal(late(server));
    });
  }

  it("hold the constants of Virtual Server, by name and by value", () => {
    expect(run("WScript.Echo(vmVMState_Running, VMVMState[vmVMState_Running], vmTaskResult_Success)")).to.equal(
      "5 vmVMState_Running 0\n",
    );
  });

  it("walk a collection with Enumerator, with for...of, and by index", () => {
    expect(
      run(`
        vs = CreateObject("Test.Server");
        for (e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext()) WScript.Echo(e.item().name);
        for (var vm of vs.virtualmachines) WScript.Echo(vm);
        for (var i = 1; i <= vs.VirtualMachines.Count; i++) WScript.Echo(vs.VirtualMachines(i), vs.VirtualMachines.Item(i));
      `),
    ).to.equal("web\nmail\nweb\nmail\nweb web\nmail mail\n");
  });

  it("let a sloppy script see errors as JScript shows them", () => {
    expect(
      run(`
        vs = CreateObject("Test.Server");
        try { vs.BIOSerialNumber } catch (e) { WScript.Echo(e.number, e.description) }
        try { vs.virtualmachines(7) } catch (e) { WScript.Echo(e.number & 0xFFFF) }
        try { vs.Version = "2" } catch (e) { WScript.Echo(e.description) }
      `),
    ).to.match(/^-2147352570 Object doesn't support .*'BIOSerialNumber'\n11\nObject doesn't support .*'Version'\n$/);
  });

  it("may be declared anew by a script, and stay out of its for...in", () => {
    expect(
      run(`
        var CreateObject = "mine"; function Enumerator() { return "mine too" }
        var names = []; for (var name in this) names.push(name);
        WScript.Echo(CreateObject, Enumerator(), names.indexOf("WScript"));
      `),
    ).to.equal("mine mine too -1\n");
  });

  it("let a script connect its own functions", () => {
    const fake = new FakeMachine("web");
    using _ = face.registerClass({ progId: "Test.Machine", create: () => machineOf(fake) });
    run(`
      function vm_OnStateChange(state) { WScript.Echo(VMVMState[state]) }
      vm = WScript.CreateObject("Test.Machine", "vm_");
    `);
    fake.raise("OnStateChange", face.vmVMState_Running);
    expect(run("WScript.DisconnectObject(vm)")).to.equal("vmVMState_Running\n");
    fake.raise("OnStateChange", face.vmVMState_Paused);
    expect(terminal.out).to.equal("vmVMState_Running\n");
  });
});
