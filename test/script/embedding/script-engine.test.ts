import { expect } from "chai";
import { registerClass } from "../../../lib/index.js";
import { ComError, ScriptEngine, ScriptError, ScriptInterrupted, ScriptState } from "../../../lib/script/index.js";
import { Bench, thrownBy } from "./support.js";

describe("ScriptEngine", () => {
  describe("languages", () => {
    for (const name of ["VBScript", "vbscript", "VBS", "VBScript.Encode"]) {
      it(`${name} is VBScript`, () => {
        using engine = new ScriptEngine(name);
        expect(engine.language).to.equal("VBScript");
      });
    }

    for (const name of ["Python", "", "constructor"]) {
      it(`${JSON.stringify(name)} is none`, () => {
        expect(thrownBy(() => new ScriptEngine(name)))
          .to.be.instanceOf(ComError)
          .with.property("code", "E_INVALIDARG");
      });
    }
  });

  describe("texts", () => {
    it("run when the script does", () => {
      using bench = new Bench();
      bench.engine.parseScriptText('trace "a"');
      bench.engine.parseScriptText('trace "b"');
      expect(bench.lines).to.deep.equal([]);
      bench.engine.run();
      expect(bench.lines).to.deep.equal(["a", "b"]);
    });

    it("run at once after that", () => {
      using bench = new Bench();
      bench.engine.run();
      bench.engine.parseScriptText('trace "a"');
      expect(bench.lines).to.deep.equal(["a"]);
    });

    it("run once", () => {
      using bench = new Bench();
      bench.run('trace "a"');
      bench.engine.run();
      expect(bench.lines).to.deep.equal(["a"]);
    });

    it("can be expressions, before the script runs too", () => {
      using engine = new ScriptEngine("VBScript");
      expect(engine.parseScriptText("1 + 2", { isExpression: true })).to.equal(3);
      engine.parseScriptText('x = "a"');
      engine.run();
      expect(engine.parseScriptText('x & "b"', { isExpression: true })).to.equal("ab");
      expect(engine.parseScriptText("Array(1, x)", { isExpression: true })).to.deep.equal([1, "a"]);
      expect(engine.parseScriptText("", { isExpression: true })).to.equal(undefined);
    });

    it("share their procedures, whichever came first", () => {
      using bench = new Bench();
      bench.engine.parseScriptText("Sub a\nb\nEnd Sub");
      bench.engine.parseScriptText("Sub b\ntrace 1\nEnd Sub");
      bench.engine.run();
      bench.engine.call("A");
      expect(bench.lines).to.deep.equal(["1"]);
    });
  });

  describe("errors", () => {
    it("of the compiler have number, place and source line", () => {
      using engine = new ScriptEngine("VBScript");
      const error = thrownBy(() =>
        engine.parseScriptText("x = 1\r\nIf x Then\r\n  y = \r\nEnd If", { sourceName: "a.vbs", startLine: 10 }),
      ) as ScriptError;
      expect(error).to.be.instanceOf(ScriptError);
      expect(error.isCompileError).to.equal(true);
      const { number, hresult, line, sourceName, sourceLine, source } = error;
      expect({ number, hresult, line, sourceName, sourceLine, source }).to.deep.equal({
        number: 1002,
        hresult: 0x800a03ea,
        line: 12,
        sourceName: "a.vbs",
        sourceLine: "  y = ",
        source: "Microsoft VBScript compilation error",
      });
      expect(error.message).to.equal(`a.vbs(12, ${error.column}) ${error.source}: ${error.description}`);
    });

    it("of the compiler leave nothing behind that runs", () => {
      using bench = new Bench();
      expect(() => bench.engine.parseScriptText("trace 1\nx = (")).to.throw(ScriptError);
      bench.engine.run();
      expect(bench.lines).to.deep.equal([]);
    });

    it("of a run have the same", () => {
      using bench = new Bench();
      const error = bench.failure("\n  x = 1 \\ 0");
      const { number, hresult, line, column, sourceLine, description, isCompileError } = error;
      expect({ number, hresult, line, column, sourceLine, description, isCompileError }).to.deep.equal({
        number: 11,
        hresult: 0x800a000b,
        line: 2,
        column: 3,
        sourceLine: "  x = 1 \\ 0",
        description: "Division by zero",
        isCompileError: false,
      });
    });

    it("of an expression too", () => {
      using engine = new ScriptEngine("VBScript");
      const error = thrownBy(() =>
        engine.parseScriptText("1 \\ 0", { isExpression: true, sourceName: "e" }),
      ) as ScriptError;
      expect([error.number, error.sourceName]).to.deep.equal([11, "e"]);
    });

    it("leave the script in use", () => {
      using bench = new Bench();
      bench.failure("x = 1\ny = 1 / 0");
      expect(bench.engine.state).to.equal("connected");
      expect(bench.run("trace x")).to.equal("1");
    });

    it("28 is for recursion without an end", () => {
      using bench = new Bench();
      expect(bench.failure("Sub s\ns\nEnd Sub\ns").number).to.equal(28);
      expect(
        bench.run("Function f(n)\nf = f(n + 1) + 1\nEnd Function\nOn Error Resume Next\nf 1\ntrace Err.Number"),
      ).to.equal("28");
    });
  });

  describe("procedures", () => {
    it("are called by name", () => {
      using bench = new Bench();
      bench.run("Function f(a, b)\nf = a & b\nEnd Function\nSub s\nEnd Sub");
      expect(bench.engine.call("F", 1, "x")).to.equal("1x");
      expect(bench.engine.call("s")).to.equal(undefined);
      expect([bench.engine.hasProcedure("f"), bench.engine.hasProcedure("g")]).to.deep.equal([true, false]);
    });

    it("that are not there are error 438", () => {
      using engine = new ScriptEngine("VBScript");
      expect(thrownBy(() => engine.call("nothere")))
        .to.be.instanceOf(ScriptError)
        .with.property("number", 438);
    });

    it("are made of texts", () => {
      using bench = new Bench();
      const made = bench.engine.parseProcedure("trace a & b\ntrace x", { parameters: ["a", "b"] });
      bench.run('x = "global"');
      made(1, 2);
      expect(bench.lines).to.deep.equal(["12", "global"]);
    });

    it("are made of texts whose errors are where they are", () => {
      using bench = new Bench();
      const made = bench.engine.parseProcedure("a = 1\na = 1 / 0", { sourceName: "handler", startLine: 5 });
      const error = thrownBy(made) as ScriptError;
      expect([error.sourceName, error.line, error.number]).to.deep.equal(["handler", 6, 11]);
      const bad = thrownBy(() => bench.engine.parseProcedure("x = (", { startLine: 5 })) as ScriptError;
      expect([bad.line, bad.isCompileError]).to.deep.equal([5, true]);
    });
  });

  describe("named items", () => {
    it("are seen by their names", () => {
      using engine = new ScriptEngine("VBScript");
      engine.addNamedItem("host", { value: 1 });
      expect(engine.parseScriptText("HOST.value", { isExpression: true })).to.equal(1);
      expect(engine.parseScriptText("TypeName(value)", { isExpression: true })).to.equal("Empty");
    });

    it("can have global members", () => {
      using engine = new ScriptEngine("VBScript");
      engine.addNamedItem("host", { value: 1 }, { globalMembers: true });
      expect(engine.parseScriptText("VALUE", { isExpression: true })).to.equal(1);
    });

    it("can be hidden behind their global members", () => {
      using engine = new ScriptEngine("VBScript");
      engine.addNamedItem("host", { value: 1 }, { globalMembers: true, visible: false });
      expect(engine.parseScriptText("TypeName(host) & value", { isExpression: true })).to.equal("Empty1");
    });

    it("are hidden by names of the script", () => {
      using bench = new Bench();
      expect(bench.run("Dim getVT\ngetVT = 5\ntrace getVT")).to.equal("5");
    });

    it("are objects", () => {
      using engine = new ScriptEngine("VBScript");
      expect(thrownBy(() => engine.addNamedItem("x", 5 as unknown as object))).to.be.instanceOf(ComError);
    });
  });

  describe("state", () => {
    it("has the numbers of SCRIPTSTATE", () => {
      expect(ScriptState).to.deep.equal({
        uninitialized: 0,
        started: 1,
        connected: 2,
        disconnected: 3,
        closed: 4,
        initialized: 5,
      });
    });

    it("is initialized, started while texts run, connected, closed", () => {
      const states: string[] = [];
      const engine = new ScriptEngine("VBScript");
      engine.addNamedItem("note", () => states.push(engine.state));
      note();
      engine.parseScriptText("note");
      engine.run();
      note();
      engine.close();
      note();
      expect(states).to.deep.equal(["initialized", "started", "connected", "closed"]);

      function note(): void {
        states.push(engine.state);
      }
    });

    it("can be set back: persistent texts run again, variables are new", () => {
      using bench = new Bench();
      bench.engine.parseScriptText("Function kept\nkept = 1\nEnd Function\ntrace TypeName(x)\nx = 1", {
        isPersistent: true,
      });
      bench.engine.parseScriptText("Function lost\nEnd Function");
      bench.engine.run();
      bench.engine.setState("initialized");
      expect(bench.engine.state).to.equal("initialized");
      expect([bench.engine.hasProcedure("kept"), bench.engine.hasProcedure("lost")]).to.deep.equal([true, false]);
      bench.engine.setState("started");
      expect(bench.lines).to.deep.equal(["Empty", "Empty"]);
    });

    it("can be set back further: objects are gone too", () => {
      using engine = new ScriptEngine("VBScript");
      engine.addNamedItem("host", {});
      engine.setState("uninitialized");
      expect(engine.state).to.equal("uninitialized");
      engine.addNamedItem("other", {});
      expect(engine.state).to.equal("initialized");
      expect(engine.parseScriptText('TypeName(host) & " " & TypeName(other)', { isExpression: true })).to.equal(
        "Empty Object",
      );
    });
  });

  describe("closed", () => {
    it("takes nothing any more", () => {
      const engine = new ScriptEngine("VBScript");
      engine.parseScriptText("Sub s\nEnd Sub");
      engine.close();
      engine.close();
      for (const use of [
        () => engine.run(),
        () => engine.parseScriptText("x = 1"),
        () => engine.parseProcedure("x = 1"),
        () => engine.call("s"),
        () => engine.getDispatch(),
        () => engine.addNamedItem("x", {}),
        () => engine.setState("started"),
      ]) {
        expect(thrownBy(use)).to.be.instanceOf(ComError).with.property("code", "E_UNEXPECTED");
      }
      expect(engine.hasProcedure("s")).to.equal(false);
      engine.interrupt();
    });

    it("ends the script's objects", () => {
      const bench = new Bench();
      bench.run("Class C\nSub Class_Terminate\ntrace 1\nEnd Sub\nEnd Class\nSet o = New C");
      {
        using engine = bench.engine;
        void engine;
      }
      expect(bench.lines).to.deep.equal(["1"]);
    });

    it("ends them even if the script was aborted", () => {
      const controller = new AbortController();
      const bench = new Bench({ signal: controller.signal });
      bench.run("Class C\nSub Class_Terminate\ntrace 1\nEnd Sub\nEnd Class\nSet o = New C");
      controller.abort();
      bench.engine.close();
      expect(bench.lines).to.deep.equal(["1"]);
    });

    it("gives them little time then", () => {
      const bench = new Bench({ signal: AbortSignal.abort() });
      bench.engine.parseScriptText("x = 1");
      expect(thrownBy(() => bench.engine.run())).to.be.instanceOf(ScriptInterrupted);
      bench.engine.close();

      let isOver = false;
      const endless = new Bench({ poll: () => isOver });
      endless.run("Class C\nSub Class_Terminate\nDo\nLoop\nEnd Sub\nEnd Class\nSet o = New C");
      isOver = true;
      endless.engine.close();
      expect(endless.engine.state).to.equal("closed");
    });

    it("gives them the time of the engine", () => {
      const bench = new Bench({ timeout: 50 });
      bench.run("Class C\nSub Class_Terminate\nDo\nLoop\nEnd Sub\nEnd Class\nSet o = New C");
      bench.engine.close();
      expect(thrownBy(() => bench.engine.call("f"))).to.have.property("code", "E_UNEXPECTED");
    });

    it("may happen in a function of the host", () => {
      const bench = new Bench();
      bench.engine.addNamedItem("finish", () => bench.engine.close());
      bench.run("finish");
      expect(bench.engine.state).to.equal("closed");
    });
  });

  describe("asks the program for", () => {
    it("objects", () => {
      const asked: unknown[] = [];
      const made = { value: 1 };
      const createObject = (progId: string, server: string, next: () => object): object | undefined => {
        asked.push([progId, server]);
        if (progId === "My.Class") return made;
        return progId === "Scripting.Dictionary" ? next() : undefined;
      };
      using bench = new Bench({ createObject });
      const text = 'trace CreateObject("My.Class", "host").value, TypeName(CreateObject("Scripting.Dictionary"))';
      expect(bench.run(text)).to.equal("1 Dictionary");
      expect(asked).to.deep.equal([
        ["My.Class", "host"],
        ["Scripting.Dictionary", ""],
      ]);
      expect(bench.failure('Set x = CreateObject("Other")').description).to.equal(
        "ActiveX component can't create object: 'Other'",
      );
    });

    it("objects that are there", () => {
      const getObject = (path: string | undefined, progId: string | undefined): object => ({ path, progId });
      using bench = new Bench({ getObject });
      expect(bench.run('Set o = GetObject("a.txt")\ntrace o.path, TypeName(o.progId)')).to.equal("a.txt Empty");
      expect(bench.run('Set o = GetObject(, "A.B")\ntrace TypeName(o.path), o.progId')).to.equal("Empty A.B");
    });

    it("answers", () => {
      const asked: unknown[] = [];
      using bench = new Bench({
        msgBox: (...args) => (asked.push(args), 6),
        inputBox: (...args) => (asked.push(args), args[0] === "cancel" ? undefined : "text"),
      });
      expect(
        bench.run(
          'trace MsgBox("Go?", vbYesNo, "T") = vbYes, InputBox("Name", "T", "d"), TypeName(InputBox("cancel"))',
        ),
      ).to.match(/^true text (?:Empty|String)$/);
      expect(asked.slice(0, 2)).to.deep.equal([
        ["Go?", 4, "T"],
        ["Name", "T", "d"],
      ]);
    });

    it("the time", () => {
      const noon = new Date(2005, 5, 15, 12, 30, 15).getTime();
      using bench = new Bench({ now: () => noon });
      expect(bench.run("trace Hour(Now), Minute(Time), Year(Date), Timer")).to.equal("12 30 2005 45015");
    });
  });

  describe("without that", () => {
    it("knows the classes of Virtual Server, of scripts, and registered ones", () => {
      using registration = registerClass({ progId: "Test.Embedded", create: () => ({ value: 7 }) });
      void registration;
      using bench = new Bench();
      expect(
        bench.run(
          'trace CreateObject("Test.Embedded").value, TypeName(CreateObject("VirtualServer.VMSecurity")), ' +
            'TypeName(CreateObject("scripting.dictionary"))',
        ),
      ).to.equal("7 IVMSecurity Dictionary");
    });

    it("several engines have objects of their own", () => {
      using first = new Bench();
      using second = new Bench();
      for (const bench of [first, second]) {
        expect(bench.run('Set d = CreateObject("Scripting.Dictionary")\nd("a") = 1\ntrace d.Count')).to.equal("1");
      }
    });

    it("refuses to ask", () => {
      using bench = new Bench();
      expect(bench.failure('MsgBox "x"').number).to.equal(70);
      expect(bench.failure('InputBox "x"').number).to.equal(70);
    });

    it("refuses classes and objects that there are not", () => {
      using bench = new Bench();
      expect(bench.failure('Set x = CreateObject("No.Such")').number).to.equal(429);
      expect(bench.failure('Set x = GetObject("c:\\no\\such.file")').number).to.equal(432);
      expect(bench.failure('Set x = GetObject(, "No.Such")').number).to.equal(429);
    });
  });
});
