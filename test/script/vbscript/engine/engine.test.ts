import { expect } from "chai";
import { ScriptInterrupted, ScriptUnwinding } from "../../../../lib/script/script-unwinding.js";
import { VBScriptEngine } from "../../../../lib/script/vbscript/engine.js";
import { ScriptError } from "../../../../lib/script/script-error.js";
import { engineWith } from "../language/run-text.js";

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

describe("VBScriptEngine", () => {
  let lines: string[];
  let engine: VBScriptEngine;

  beforeEach(() => {
    lines = [];
    engine = engineWith(lines);
  });

  it("runs nothing before run()", () => {
    engine.parse('Echo "a"');
    expect(lines).to.deep.equal([]);
    engine.run();
    expect(lines).to.deep.equal(["a"]);
  });

  it("runs texts that come later at once", () => {
    engine.run();
    engine.parse('Echo "a"');
    expect(lines).to.deep.equal(["a"]);
  });

  it("runs each text once", () => {
    engine.parse('Echo "a"');
    engine.run();
    engine.run();
    expect(lines).to.deep.equal(["a"]);
  });

  it("shares variables, procedures and classes among texts", () => {
    engine.parse("x = 1\nConst c = 3\nFunction f(a)\nf = a + x\nEnd Function\nClass K\nPublic v\nEnd Class");
    engine.parse("Echo x, c, f(1)\nSet k_ = New K\nk_.v = 2\nEcho k_.v\nx = 5");
    engine.parse("Echo f(1)");
    engine.run();
    expect(lines).to.deep.equal(["1 3 2", "2", "6"]);
  });

  it("lets earlier texts call procedures of later ones", () => {
    engine.parse("Sub a\nb 2\nEnd Sub");
    engine.parse("Sub b(x)\nEcho x\nEnd Sub");
    engine.run();
    engine.call("a");
    expect(lines).to.deep.equal(["2"]);
  });

  it("passes variables by reference between texts", () => {
    engine.parse("Sub inc(x)\nx = x + 1\nEnd Sub");
    engine.parse("n = 1\ninc n\nEcho n");
    engine.run();
    expect(lines).to.deep.equal(["2"]);
  });

  it("evaluates expressions", () => {
    engine.parse("x = 20");
    engine.run();
    expect(engine.parse("x * 2 + 2", { isExpression: true })).to.equal(42);
  });

  it("calls procedures in any letter case with JavaScript values", () => {
    engine.parse("Function Add(a, b)\nAdd = a + b\nEnd Function");
    engine.run();
    expect(engine.call("aDD", [1, 2])).to.equal(3);
    expect(engine.call("add", ["a", "b"])).to.equal("ab");
    expect(engine.hasProcedure("ADD")).to.equal(true);
    expect(engine.hasProcedure("x")).to.equal(false);
  });

  it("says which procedure there is not", () => {
    const error = thrownBy(() => engine.call("nothere")) as ScriptError;
    expect(error).to.be.instanceOf(ScriptError);
    expect(error.number).to.equal(438);
  });

  it("lets texts hide the host's names", () => {
    engine.parse("Dim Echo\nEcho = 5\nWScript.Echo Echo");
    engine.run();
    expect(lines).to.deep.equal(["5"]);
  });

  it("reaches members of an item by their own names only if it is asked to", () => {
    const plain = new VBScriptEngine();
    plain.addNamedItem("Host", { value: 42 });
    plain.run();
    expect(plain.parse("Host.value", { isExpression: true })).to.equal(42);
    expect(plain.parse("TypeName(value)", { isExpression: true })).to.equal("Empty");
    plain.addNamedItem("Other", { amount: 43 }, { globalMembers: true });
    expect(plain.parse("AMOUNT", { isExpression: true })).to.equal(43);
  });

  it("assigns to members of such an item", () => {
    const host = { level: 1 };
    engine.addNamedItem("host", host, { globalMembers: true });
    engine.parse("level = level + 1");
    engine.run();
    expect(host.level).to.equal(2);
  });

  it("counts lines from the given one", () => {
    const error = thrownBy(() => {
      engine.parse("\n\nx = 1 / 0", { sourceName: "a.wsf", startLine: 10 });
      engine.run();
    }) as ScriptError;
    expect(error.message).to.equal("a.wsf(12, 1) Microsoft VBScript runtime error: Division by zero");
    expect(error.sourceLine).to.equal("x = 1 / 0");
  });

  it("names the text in which a procedure fails", () => {
    engine.parse("Sub s\nx = 1 / 0\nEnd Sub", { sourceName: "library.vbs" });
    engine.parse("\n\ns", { sourceName: "main.vbs" });
    const error = thrownBy(() => engine.run()) as ScriptError;
    expect([error.sourceName, error.line]).to.deep.equal(["library.vbs", 2]);
  });

  it("goes on with the next text after an error", () => {
    engine.parse("x = 1 / 0");
    engine.parse("Echo 2");
    expect(thrownBy(() => engine.run())).to.be.instanceOf(ScriptError);
    engine.run();
    expect(lines).to.deep.equal(["2"]);
  });

  it("shows the script as an object", () => {
    engine.parse("Dim x\nx = 3\nFunction f(a)\nf = a * 2\nEnd Function");
    engine.run();
    const other = engineWith(lines);
    other.addNamedItem("script", engine.getDispatch());
    other.parse("Echo script.x, script.F(4)\nscript.x = 5\nEcho script.x");
    other.run();
    expect(lines).to.deep.equal(["3 8", "5"]);
  });

  it("gives Me outside of classes", () => {
    const plain = new VBScriptEngine();
    plain.parse("Dim x\nx = 3");
    plain.run();
    expect(plain.parse("Me.x", { isExpression: true })).to.equal(3);
  });

  it("gives the host's object as Me where its members are names of the script", () => {
    engine.parse("Me.Echo 3 : Echo Me Is WScript");
    engine.run();
    expect(lines).to.deep.equal(["3", "true"]);
  });

  describe("interrupts", () => {
    const endless = ["Do\nLoop", "While True\nWend", "For i = 1 To 2 Step 0\nNext", "Sub s\nEnd Sub\nDo\ns\nLoop"];
    for (const text of endless) {
      it(`ends ${JSON.stringify(text)} after its time`, () => {
        const limited = engineWith([], { timeout: 30 });
        limited.parse(text);
        const error = thrownBy(() => limited.run()) as ScriptInterrupted;
        expect(error).to.be.instanceOf(ScriptInterrupted);
        expect(error.reason).to.equal("timeout");
      });
    }

    it("ends recursion without a loop after its time", () => {
      const limited = engineWith([], { timeout: 30 });
      limited.parse("Function f(n)\nIf n > 0 Then f = f(n - 1) + f(n - 1)\nEnd Function\nx = f(200)");
      expect(thrownBy(() => limited.run())).to.be.instanceOf(ScriptInterrupted);
    });

    it("is not stopped by On Error Resume Next", () => {
      const limited = engineWith(lines, { timeout: 30 });
      limited.parse("On Error Resume Next\nDo\nx = 1 / 0\nLoop\nEcho 1");
      expect(thrownBy(() => limited.run())).to.be.instanceOf(ScriptInterrupted);
      expect(lines).to.deep.equal([]);
    });

    it("ends a script whose signal is set", () => {
      const controller = new AbortController();
      const limited = engineWith(lines, { signal: controller.signal });
      limited.addNamedItem("stopper", { stop: () => controller.abort("enough") });
      limited.parse("stopper.stop\nDo\nLoop");
      const error = thrownBy(() => limited.run()) as ScriptInterrupted;
      expect(error.reason).to.equal("abort");
      expect(error.cause).to.equal("enough");
    });

    it("ends a script on interrupt(), and can be used again", () => {
      engine.addNamedItem("stopper", { stop: () => engine.interrupt() });
      engine.parse("stopper.stop\nDo\nLoop");
      expect(thrownBy(() => engine.run())).to.be.instanceOf(ScriptInterrupted);
      engine.parse("Echo 1");
      expect(lines).to.deep.equal(["1"]);
    });

    it("lets hosts end a script with an exception of their own", () => {
      class Quit extends ScriptUnwinding {}
      engine.addNamedItem("host", {
        quit: () => {
          throw new Quit();
        },
      });
      engine.parse("On Error Resume Next\nhost.quit\nEcho 1");
      expect(thrownBy(() => engine.run())).to.be.instanceOf(Quit);
      expect(lines).to.deep.equal([]);
    });
  });

  it("holds what the host puts into Err", () => {
    engine.addNamedItem("host", {
      fail: () => {
        throw new RangeError("not like that");
      },
    });
    engine.parse("On Error Resume Next\nhost.fail\nEcho Err.Number, Err.Description");
    engine.run();
    expect(lines[0]).to.match(/not like that|Out of memory/);
  });

  it("keeps engines apart", () => {
    const other = engineWith(lines);
    engine.parse("x = 1");
    engine.run();
    other.parse("Echo TypeName(x)");
    other.run();
    expect(lines).to.deep.equal(["Empty"]);
  });
});
