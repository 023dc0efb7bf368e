import { expect } from "chai";
import sinon from "sinon";
import * as face from "../../../lib/index.js";
import { Variant } from "../../../lib/com/variant.js";
import { late } from "../../../lib/com/late-bound.js";
import { comErrorOf, expectHresult } from "../../support/com-error-of.js";
import { FakeMachine, machineNamed, machineOf, newTask } from "../../support/objects.js";
import { Exit, scriptSession, type Loose, type SessionBench, type SessionSetUp } from "../../support/script-host.js";

let bench: SessionBench;
const begin = (setUp: SessionSetUp = {}): SessionBench => {
  bench[Symbol.dispose]();
  return (bench = scriptSession(setUp));
};
const textStream = (stream: unknown): Loose => stream as Loose;

describe("WScript", () => {
  beforeEach(() => {
    bench = scriptSession();
  });
  afterEach(() => {
    bench[Symbol.dispose]();
  });

  describe("Echo", () => {
    const echoed = (values: readonly unknown[], hasVariants = false): string => {
      const { wscript, terminal } = begin({ hasVariants });
      wscript["Echo"]!(...values);
      return terminal.out;
    };

    it("writes its arguments as a line, with spaces between them", () => {
      expect(echoed(["State:", 5, "of", "web"])).to.equal("State: 5 of web\n");
    });

    it("writes an empty line for no argument", () => {
      expect(echoed([])).to.equal("\n");
      expect(echoed([""])).to.equal("\n");
      expect(echoed([undefined])).to.equal("\n");
    });

    const kinds: readonly (readonly [what: string, value: unknown, text: string])[] = [
      ["a text", "Größe", "Größe"],
      ["an integer", -7, "-7"],
      ["a fraction with 15 digits", 0.1 + 0.2, "0.3"],
      ["a number beyond all numbers", Infinity, "Infinity"],
      ["true as VARIANT_TRUE", true, "-1"],
      ["false as 0", false, "0"],
      ["null in the engine's word", null, "null"],
      ["an array as its elements", [1, 2], "1,2"],
      ["an object of the script's as its toString says", { toString: () => "mine" }, "mine"],
      ["a late-bound object as its default member", late(machineNamed("web")), "web"],
      ["an object as its default member", machineNamed("web"), "web"],
      ["a bigint", 10n, "10"],
      ["a single with its own digits", new Variant(face.VT_R4, Math.fround(0.1)), "0.1"],
    ];
    for (const [what, value, text] of kinds) {
      it(`writes ${what}`, () => {
        expect(echoed([value])).to.equal(`${text}\n`);
      });
    }

    it("writes the dates of engines as the locale has them, those of plain JavaScript as their toString says", () => {
      const date = new Date(Date.UTC(2006, 0, 2, 15, 4, 5));
      expect(echoed([date], true)).to.equal("1/2/2006 3:04:05 PM\n");
      expect(echoed([date])).to.equal(`${String(date)}\n`);
    });

    it("has no text for an array of an engine's", () => {
      expectHresult(face.DISP_E_TYPEMISMATCH, () => echoed([[1, 2]], true));
    });

    it("fails for an object without a default member, and writes nothing", () => {
      const { wscript, terminal } = begin();
      expectHresult(face.DISP_E_MEMBERNOTFOUND, () => wscript["Echo"]!("task", late(newTask())));
      expect(terminal.out).to.equal("");
    });
  });

  describe("Sleep", () => {
    it("delivers what is queued", () => {
      const machine = new FakeMachine("web");
      const scope = { vm_OnStateChange: sinon.spy() };
      const { wscript } = begin({ scope });
      wscript["ConnectObject"]!(machineOf(machine), "vm_");
      machine.apartment.raise(machine.outgoing(), 0, 5);
      expect(scope.vm_OnStateChange.callCount).to.equal(0);
      wscript["Sleep"]!(0);
      expect(scope.vm_OnStateChange.args).to.deep.equal([[5]]);
    });

    it("refuses a time that is none", () => {
      expectHresult(face.E_INVALIDARG, () => bench.wscript["Sleep"]!(-1));
      expectHresult(face.DISP_E_TYPEMISMATCH, () => bench.wscript["Sleep"]!("soon"));
    });
  });

  describe("Quit", () => {
    const codeOf = (...args: unknown[]): number => {
      try {
        bench.wscript["Quit"]!(...args);
      } catch (error) {
        // What ends the process in a test is an error like any other to the objects on its way.
        const cause = (error as Error).cause;
        if (cause instanceof Exit) return cause.exitCode;
      }
      return expect.fail("went on");
    };

    it("ends the script with its argument as exit code, or 0", () => {
      expect(codeOf()).to.equal(0);
      expect(codeOf(3)).to.equal(3);
      expect(codeOf("4")).to.equal(4);
      expect(codeOf(-1)).to.equal(-1);
    });
  });

  describe("what it tells about itself", () => {
    it("names the host as scripts look for it, and the script", () => {
      const { wscript } = bench;
      expect(wscript["Name"]).to.equal("Windows Script Host");
      expect(wscript["FullName"]).to.equal("C:\\WINDOWS\\system32\\cscript.exe");
      expect(wscript["Path"]).to.equal("C:\\WINDOWS\\system32");
      expect(wscript["ScriptName"]).to.equal("nightly.js");
      expect(wscript["ScriptFullName"]).to.equal("/scripts/nightly.js");
      expect(wscript["Version"]).to.equal("5.8");
      expect(wscript["BuildVersion"]).to.be.a("number");
      expect(wscript["Application"]).to.equal(wscript);
    });

    it("is its name where a text is wanted", () => {
      const { wscript } = bench;
      expect(String(wscript)).to.equal("Windows Script Host");
      expect("Host: " + (wscript as unknown as string)).to.equal("Host: Windows Script Host");
    });

    it("has settings that a script changes", () => {
      const { wscript, session } = begin({ timeout: 30 });
      expect([wscript["Interactive"], wscript["Timeout"]]).to.deep.equal([true, 30]);
      Object.assign(wscript, { Interactive: false, Timeout: 0 });
      expect([session.interactive, session.timeout]).to.deep.equal([false, 0]);
      expectHresult(face.E_INVALIDARG, () => Object.assign(wscript, { Timeout: -1 }));
    });
  });

  describe("letter case", () => {
    it("does not matter to its members, and those of its streams", () => {
      const { wscript, terminal } = begin({ args: ["web"] });
      wscript["echo"]!("a");
      wscript["ECHO"]!(wscript["scriptname"]);
      wscript["EcHo"]!((wscript["ARGUMENTS"] as (index: number) => string)(0));
      textStream(wscript["stdout"])["writeline"]!("b");
      expect(terminal.out).to.equal("a\nnightly.js\nweb\nb\n");
    });

    it("answers error 438 for what it does not have", () => {
      const { message } = comErrorOf(() => bench.wscript["RegRead"]);
      expect(message).to.equal("Object doesn't support this property or method: 'RegRead'");
    });

    it("may be awaited", async () => {
      expect(await Promise.resolve(bench.wscript)).to.equal(bench.wscript);
    });
  });

  describe("CreateObject and GetObject", () => {
    const machine = machineNamed("web");
    let registration: Disposable;
    before(() => {
      registration = face.registerClass({ progId: "Test.Machine", create: () => machine, running: () => machine });
    });
    after(() => registration[Symbol.dispose]());

    it("give a late-bound object", () => {
      const { wscript } = bench;
      expect(wscript["CreateObject"]!("Test.Machine")).to.equal(late(machine));
      expect(wscript["GetObject"]!("", "Test.Machine")).to.equal(late(machine));
      expect(wscript["GetObject"]!(undefined, "Test.Machine")).to.equal(late(machine));
    });

    for (const how of ["CreateObject", "GetObject"] as const) {
      it(`connect events to functions with a prefix: ${how}`, () => {
        const fake = new FakeMachine("web");
        const scope = { vm_OnReset: sinon.spy() };
        using _ = face.registerClass({ progId: "Test.Source", create: () => machineOf(fake) });
        const { wscript } = begin({ scope });
        if (how === "CreateObject") wscript["CreateObject"]!("Test.Source", "vm_");
        else wscript["GetObject"]!("", "Test.Source", "vm_");
        fake.raise("OnReset");
        expect(scope.vm_OnReset.callCount).to.equal(1);
      });
    }

    it("fail in the host's words for a class that there is not", () => {
      const error = comErrorOf(() => bench.wscript["CreateObject"]!("No.Such"));
      expect(error).to.include({
        hresult: face.DISP_E_EXCEPTION,
        source: "WScript.CreateObject",
        message: 'Could not locate automation class named "No.Such".',
      });
    });

    it("fail for a file, and for nothing at all", () => {
      expectHresult(0x800401ea, () => bench.wscript["GetObject"]!("C:\\web.vmc"));
      expectHresult(face.E_INVALIDARG, () => bench.wscript["GetObject"]!());
    });
  });

  describe("ConnectObject and DisconnectObject", () => {
    it("connect functions of the script by prefix, and disconnect them", () => {
      const fake = new FakeMachine("web");
      const scope = { vm_onreset: sinon.spy() };
      const { wscript } = begin({ scope });
      const object = late(machineOf(fake)) as object;
      wscript["ConnectObject"]!(object, "vm_");
      fake.raise("OnReset");
      wscript["DisconnectObject"]!(object);
      fake.raise("OnReset");
      expect(scope.vm_onreset.callCount).to.equal(1);
    });

    it("disconnect all connections of an object, and no other object's", () => {
      const [web, mail] = [new FakeMachine("web"), new FakeMachine("mail")];
      const scope = { a_OnReset: sinon.spy(), b_OnReset: sinon.spy() };
      const { wscript } = begin({ scope });
      for (const fake of [web, mail]) {
        for (const prefix of ["a_", "b_"]) wscript["ConnectObject"]!(late(machineOf(fake)), prefix);
      }
      wscript["DisconnectObject"]!(late(machineOf(web)));
      for (const fake of [web, mail]) fake.raise("OnReset");
      expect([scope.a_OnReset.callCount, scope.b_OnReset.callCount]).to.deep.equal([1, 1]);
    });

    it("do nothing for an object that is not connected", () => {
      bench.wscript["DisconnectObject"]!(late(machineNamed("web")));
    });

    it("refuse an object without events", () => {
      const error = comErrorOf(() => bench.wscript["ConnectObject"]!(late(newTask()), "task_"));
      expect(error).to.include({ hresult: face.CONNECT_E_NOCONNECTION, source: "WScript.ConnectObject" });
    });
  });

  describe("StdOut and StdErr", () => {
    it("write texts, lines and blank lines to their streams, with the line ends of the host", () => {
      const { wscript, terminal } = bench;
      const out = textStream(wscript["StdOut"]);
      out["Write"]!("a");
      out["WriteLine"]!("b\r\nc");
      out["WriteLine"]!();
      out["WriteBlankLines"]!(2);
      textStream(wscript["StdErr"])["WriteLine"]!(5);
      expect(terminal.out).to.equal("ab\nc\n\n\n\n");
      expect(terminal.error).to.equal("5\n");
    });
  });

  describe("StdIn", () => {
    it("reads line by line and counts", () => {
      const input = textStream(begin({ input: ["one", "", "three"] }).wscript["StdIn"]);
      expect(input["Line"]).to.equal(1);
      expect(input["ReadLine"]!()).to.equal("one");
      expect(input["ReadLine"]!()).to.equal("");
      expect(input["AtEndOfStream"]).to.equal(false);
      expect(input["Line"]).to.equal(3);
      expect(input["ReadLine"]!()).to.equal("three");
      expect(input["AtEndOfStream"]).to.equal(true);
    });

    it("reads characters, skips, and reads the rest as it is", () => {
      const input = textStream(begin({ input: ["one", "two", "three"] }).wscript["StdIn"]);
      expect(input["Read"]!(2)).to.equal("on");
      expect(input["Column"]).to.equal(3);
      input["SkipLine"]!();
      input["Skip"]!(1);
      expect(input["ReadAll"]!()).to.equal("wo\nthree");
    });

    it("fails with error 62 behind the end of the input", () => {
      expectHresult(0x800a003e, () => textStream(bench.wscript["StdIn"])["ReadLine"]!());
    });
  });
});
