import { expect } from "chai";
import { dirname } from "node:path";
import sinon from "sinon";
import * as face from "../../lib/index.js";
import { late } from "../../lib/com/late-bound.js";
import { expectHresult } from "../support/com-error-of.js";
import { FakeMachine, machineNamed, machineOf, newTask } from "../support/objects.js";
import { Exit, scriptHost } from "../support/script-host.js";

describe("WScript.Echo", () => {
  const echoed = (...values: unknown[]): string => {
    const { wscript, streams } = scriptHost();
    wscript.Echo(...values);
    return streams.out;
  };

  it("writes its arguments as a line, with spaces between them", () => {
    expect(echoed("State:", 5, "of", "web")).to.equal("State: 5 of web\n");
  });

  it("writes an empty line for no argument", () => {
    expect(echoed()).to.equal("\n");
    expect(echoed("")).to.equal("\n");
    expect(echoed(undefined)).to.equal("\n");
  });

  const kinds: readonly (readonly [what: string, value: unknown, text: string])[] = [
    ["a text", "Größe", "Größe"],
    ["an integer", -7, "-7"],
    ["a fraction with 15 digits", 0.1 + 0.2, "0.3"],
    ["true as VARIANT_TRUE", true, "-1"],
    ["false as 0", false, "0"],
    ["null in the engine's word", null, "null"],
    ["an array as its elements", [1, 2], "1,2"],
    ["an object of the script's as its toString says", { toString: () => "mine" }, "mine"],
    ["a late-bound object as its default member", late(machineNamed("web")), "web"],
    ["a bigint", 10n, "10"],
  ];
  for (const [what, value, text] of kinds) {
    it(`writes ${what}`, () => {
      expect(echoed(value)).to.equal(`${text}\n`);
    });
  }

  it("fails for an object without a default member, and writes nothing", () => {
    const { wscript, streams } = scriptHost();
    expectHresult(face.DISP_E_MEMBERNOTFOUND, () => {
      wscript.Echo("task", late(newTask()));
    });
    expect(streams.out).to.equal("");
  });
});

describe("WScript.Sleep", () => {
  it("lets the time pass in which events arrive and tasks go on", () => {
    const PumpEvents = sinon.spy();
    const { wscript, loose } = scriptHost({ replaced: { PumpEvents } });
    wscript.Sleep(100);
    loose["sleep"]!("250");
    expect(PumpEvents.args).to.deep.equal([[100], [250]]);
  });

  it("delivers what is queued", () => {
    const machine = new FakeMachine("web");
    const scope = { vm_OnStateChange: sinon.spy() };
    const { wscript } = scriptHost({ scope });
    wscript.ConnectObject(machineOf(machine), "vm_");
    machine.apartment.raise(machine.outgoing(), 0, 5);
    expect(scope.vm_OnStateChange.callCount).to.equal(0);
    wscript.Sleep(0);
    expect(scope.vm_OnStateChange.args).to.deep.equal([[5]]);
  });

  it("refuses a time that is none with E_INVALIDARG", () => {
    const { loose } = scriptHost();
    for (const ms of [-1, "soon", undefined, Infinity]) expectHresult(face.E_INVALIDARG, () => loose["Sleep"]!(ms));
  });
});

describe("WScript.Quit", () => {
  const codeOf = (...args: unknown[]): number => {
    try {
      scriptHost().loose["Quit"]!(...args);
    } catch (error) {
      if (error instanceof Exit) return error.exitCode;
    }
    return expect.fail("went on");
  };

  it("ends the script with its argument as exit code, or 0", () => {
    expect(codeOf()).to.equal(0);
    expect(codeOf(3)).to.equal(3);
    expect(codeOf("4")).to.equal(4);
    expect(codeOf(2.7)).to.equal(2);
    expect(codeOf("x")).to.equal(0);
  });
});

describe("WScript: what it tells about itself", () => {
  it("names the host, the script and its folder's engine", () => {
    const { wscript } = scriptHost();
    expect(wscript).to.include({ Name: "Windows Script Host", ScriptName: "nightly.js", Interactive: true });
    expect(wscript.ScriptFullName).to.equal("/scripts/nightly.js");
    expect(wscript.FullName).to.equal(process.execPath);
    expect(wscript.Path).to.equal(dirname(process.execPath));
    expect(wscript.Version).to.match(/^\d\.\d$/);
    expect(wscript.BuildVersion).to.be.a("number");
  });

  it("is its name where a text is wanted", () => {
    const { loose } = scriptHost();
    expect(String(loose)).to.equal("Windows Script Host");
    expect(`${loose as unknown as string} runs`).to.equal("Windows Script Host runs");
    expect("Host: " + (loose as unknown as string)).to.equal("Host: Windows Script Host");
  });
});

describe("WScript: letter case", () => {
  it("finds its members in any", () => {
    const { loose, streams } = scriptHost({ args: ["web"] });
    loose["echo"]!("a");
    loose["ECHO"]!(loose["scriptname"]);
    loose["EcHo"]!((loose["ARGUMENTS"] as (index: number) => string)(0));
    expect(streams.out).to.equal("a\nnightly.js\nweb\n");
    expect("SLEEP" in loose).to.equal(true);
    expect("Explode" in loose).to.equal(false);
  });

  it("finds those of its streams, too", () => {
    const { loose, streams } = scriptHost();
    (loose["stdout"] as unknown as typeof loose)["writeline"]!("a");
    expect(streams.out).to.equal("a\n");
  });

  it("gives the same function for each spelling", () => {
    const { loose } = scriptHost();
    expect(loose["Echo"]).to.equal(loose["echo"]);
    expect(loose["Echo"]).to.not.equal(loose["Sleep"]);
  });

  it("answers error 438 for what it does not have", () => {
    const { loose } = scriptHost();
    const message = "Object doesn't support this property or method: 'RegRead'";
    expect(() => loose["RegRead"]).to.throw(TypeError, message);
    expect(() => ((loose as Record<string, unknown>)["RegRead"] = 1)).to.throw(TypeError, message);
    expect(() => loose["constructor"]).to.throw(TypeError);
  });

  it("may be awaited", async () => {
    const { loose } = scriptHost();
    expect(await Promise.resolve(loose)).to.equal(loose);
  });
});

describe("WScript.CreateObject and GetObject", () => {
  const machine = machineNamed("web");
  let registration: Disposable;
  before(() => {
    registration = face.registerClass({ progId: "Test.Machine", create: () => machine, running: () => machine });
  });
  after(() => registration[Symbol.dispose]());

  it("give a late-bound object", () => {
    const { wscript } = scriptHost();
    expect(wscript.CreateObject("Test.Machine")).to.equal(late(machine));
    expect(wscript.GetObject("", "Test.Machine")).to.equal(late(machine));
    expect(wscript.GetObject(undefined, "Test.Machine")).to.equal(late(machine));
  });

  for (const how of ["CreateObject", "GetObject"] as const) {
    it(`connect events to functions with a prefix: ${how}`, () => {
      const fake = new FakeMachine("web");
      const scope = { vm_OnReset: sinon.spy() };
      using _ = face.registerClass({ progId: "Test.Source", create: () => machineOf(fake) });
      const { wscript } = scriptHost({ scope });
      if (how === "CreateObject") wscript.CreateObject("Test.Source", "vm_");
      else wscript.GetObject("", "Test.Source", "vm_");
      fake.raise("OnReset");
      expect(scope.vm_OnReset.callCount).to.equal(1);
    });
  }

  it("fail as the library does", () => {
    const { wscript } = scriptHost();
    expectHresult(face.REGDB_E_CLASSNOTREG, () => wscript.CreateObject("No.Such"));
    expectHresult(face.MK_E_UNAVAILABLE, () => wscript.GetObject("C:\\web.vmc"));
  });
});

describe("WScript.ConnectObject and DisconnectObject", () => {
  it("connect functions of the script by prefix, and disconnect them", () => {
    const fake = new FakeMachine("web");
    const scope = { vm_onreset: sinon.spy() };
    const { wscript } = scriptHost({ scope });
    const object = late(machineOf(fake)) as object;
    wscript.ConnectObject(object, "vm_");
    fake.raise("OnReset");
    wscript.DisconnectObject(object);
    fake.raise("OnReset");
    expect(scope.vm_onreset.callCount).to.equal(1);
  });

  it("disconnect all connections of an object, and no other object's", () => {
    const [web, mail] = [new FakeMachine("web"), new FakeMachine("mail")];
    const scope = { a_OnReset: sinon.spy(), b_OnReset: sinon.spy() };
    const { wscript } = scriptHost({ scope });
    for (const fake of [web, mail]) {
      for (const prefix of ["a_", "b_"]) wscript.ConnectObject(late(machineOf(fake)) as object, prefix);
    }
    wscript.DisconnectObject(late(machineOf(web)) as object);
    for (const fake of [web, mail]) fake.raise("OnReset");
    expect([scope.a_OnReset.callCount, scope.b_OnReset.callCount]).to.deep.equal([1, 1]);
  });

  it("do nothing for an object that is not connected", () => {
    scriptHost().wscript.DisconnectObject(late(machineNamed("web")) as object);
  });

  it("refuse an object without events with CONNECT_E_NOCONNECTION", () => {
    expectHresult(face.CONNECT_E_NOCONNECTION, () => {
      scriptHost().wscript.ConnectObject(late(newTask()) as object, "task_");
    });
  });
});

describe("WScript.StdOut and StdErr", () => {
  it("write texts, lines and blank lines to their streams", () => {
    const { wscript, streams } = scriptHost();
    wscript.StdOut.Write("a");
    wscript.StdOut.Write(true);
    wscript.StdOut.WriteLine("b");
    wscript.StdOut.WriteLine();
    wscript.StdOut.WriteBlankLines(2);
    wscript.StdOut.WriteBlankLines(-1);
    wscript.StdOut.Close();
    wscript.StdErr.WriteLine(0.1 + 0.2);
    expect(streams.out).to.equal("a-1b\n\n\n\n");
    expect(streams.error).to.equal("0.3\n");
  });
});

describe("WScript.StdIn", () => {
  it("reads line by line and counts", () => {
    const { wscript } = scriptHost({ input: ["one", "", "three"] });
    expect(wscript.StdIn.Line).to.equal(1);
    expect(wscript.StdIn.ReadLine()).to.equal("one");
    expect(wscript.StdIn.ReadLine()).to.equal("");
    expect(wscript.StdIn.AtEndOfStream).to.equal(false);
    expect(wscript.StdIn.Line).to.equal(3);
    expect(wscript.StdIn.ReadLine()).to.equal("three");
    expect(wscript.StdIn.AtEndOfStream).to.equal(true);
  });

  it("skips a line, and reads the rest at once", () => {
    const { wscript } = scriptHost({ input: ["one", "two", "three"] });
    wscript.StdIn.SkipLine();
    expect(wscript.StdIn.ReadAll()).to.equal("two\nthree");
    expect(wscript.StdIn.ReadAll()).to.equal("");
    wscript.StdIn.Close();
  });

  it("fails behind the end of the input", () => {
    expect(() => scriptHost().wscript.StdIn.ReadLine()).to.throw(RangeError, "Input past end of file");
  });
});
