import { expect } from "chai";
import { registerClass } from "../../lib/com/class-registry.js";
import { ComError } from "../../lib/com/com-error.js";
import { programBench, type ProgramBench } from "./program.js";

describe("Errors for programs of winax's", () => {
  let bench: ProgramBench;
  beforeEach(() => (bench = programBench()));
  afterEach(() => bench[Symbol.dispose]());

  it("of a member begin with the step, the member and the code, and have winax's fields", () => {
    expect(bench.error("server.FindVirtualMachine('web').TurnOff()")).to.include({
      name: "Error",
      message: "DispInvoke: TurnOff: VM_E_VM_NOT_RUNNING The virtual machine is not running, or on its way on or off.",
      errno: -2147352567,
      code: -1610350074,
      source: "IVMVirtualMachine.TurnOff",
      description: "The virtual machine is not running, or on its way on or off.",
      hresult: 0xa0040206,
      number: -1610350074,
    });
  });

  it("of the script runtimes have the names that winax knows", () => {
    const { message, code } = bench.error(
      "new ActiveXObject('Scripting.FileSystemObject').DeleteFile('c:\\\\noexist.txt')",
    );
    expect(message.startsWith("DispInvoke: DeleteFile: CTL_E_FILENOTFOUND")).to.equal(true);
    expect(code).to.equal(-2146828235);
  });

  it("with a code that nobody knows show its digits", () => {
    const own = {
      GetIDsOfNames: () => [1],
      Invoke: () => {
        throw new ComError(0x80041234, "Odd.", { source: "Own" });
      },
    };
    using _ = registerClass({ progId: "VmcomTest.Odd", create: () => own });
    expect(bench.error("new ActiveXObject('VmcomTest.Odd').Fail()")).to.include({
      message: "DispInvoke: Fail: OLE error 0x80041234 Odd.",
      source: "Own",
    });
  });

  for (const [what, expression, fields] of [
    [
      "a class that nobody knows",
      "new ActiveXObject('No.Such')",
      { message: "CreateInstance: No.Such Invalid class string.", errno: -2147221005 },
    ],
    ["no name", "new ActiveXObject('')", { errno: -2147024809 }],
    ["a number for a class", "new ActiveXObject(5)", { errno: -2147024809 }],
    ["the name of no object", "new winax.Object('no moniker', { getobject: true })", { errno: -2147221021 }],
    [
      "assigning to no member",
      "server.NoSuch = 1",
      { message: "DispPropertyFind: NoSuch Unknown name.", errno: -2147352570 },
    ],
    ["assigning to a property that is read only", "server.FindVirtualMachine('web').State = 5", { errno: -2147352573 }],
    ["assigning to a method", "server.FindVirtualMachine = 5", { errno: -2147352573 }],
    ["a value of the wrong type", "server.FindVirtualMachine('web').Memory = 'much'", { errno: -2147352571 }],
    ["too few arguments", "server.FindVirtualMachine()", { errno: -2147352562 }],
    ["too many arguments", "server.FindVirtualMachine('a', 'b')", { errno: -2147352562 }],
    ["an index out of bounds", "server.VirtualMachines(99)", { errno: -2147352565 }],
    ["an index in brackets out of bounds", "server.VirtualMachines[99]", { errno: -2147352565 }],
    ["calling what has no default member", "new ActiveXObject('Scripting.FileSystemObject')()", { errno: -2147352573 }],
    [
      "an object without a value as text",
      "String(new ActiveXObject('Scripting.FileSystemObject'))",
      { errno: -2147352573 },
    ],
  ] as const) {
    it(`of ${what} have errno and no code`, () => {
      const error = bench.error(expression);
      expect(error).to.include(fields);
      expect(error.code).to.equal(undefined);
      expect(error.source).to.equal(undefined);
      expect(error.constructor.name).to.equal("AutomationError");
    });
  }

  for (const expression of ["new winax.Object()", "winax.Object()"]) {
    it(`of ${expression} are TypeErrors`, () => {
      expect(bench.error(expression)).to.include({ name: "TypeError", message: "Invalid arguments" });
    });
  }

  it("of handlers and functions of the program are the program's own", () => {
    const reason = new Error("mine");
    const fail = (): never => {
      throw reason;
    };
    expect(bench.error("new ActiveXObject({ fail: fail }).fail()", { fail })).to.equal(reason);
  });
});

describe("winax.release", () => {
  let bench: ProgramBench;
  beforeEach(() => (bench = programBench()));
  afterEach(() => bench[Symbol.dispose]());

  it("counts what it has released, each once", () => {
    const machine = bench.value("server.FindVirtualMachine('web')");
    expect(
      bench.value("[winax.release(m, server, m, 5, null, {}), winax.release(m, server), winax.release()]", {
        m: machine,
      }),
    ).to.deep.equal([2, 0, 0]);
  });

  for (const expression of ["m.Name", "m.Name = 'x'", "m('x')", "m[0]", "server.DeleteVirtualMachine(m)"]) {
    it(`leaves an object of which ${expression} is DispNull`, () => {
      const machine = bench.value("server.FindVirtualMachine('web')");
      bench.run("winax.release(m);", { m: machine });
      expect(bench.error(expression, { m: machine })).to.include({ name: "TypeError", message: "DispNull" });
    });
  }

  it("leaves an object without a value", () => {
    const machine = bench.value("server.FindVirtualMachine('web')");
    bench.run("winax.release(m);", { m: machine });
    expect(bench.error("m.valueOf()", { m: machine })).to.include({ errno: -2147418113 });
    expect(bench.error("String(m)", { m: machine })).to.include({ errno: -2147418113 });
    expect(bench.value("m.__id", { m: machine })).to.equal("VmcomTest.Server.@FindVirtualMachine");
  });

  it("leaves other objects for the same thing as they are", () => {
    bench.run("winax.release(server.FindVirtualMachine('web'));");
    expect(bench.value("server.FindVirtualMachine('web').Name")).to.equal("web");
  });
});
