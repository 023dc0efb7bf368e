import { expect } from "chai";
import {
  ComError,
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  ScriptEngine,
  ScriptError,
  ScriptInterrupted,
  Variant,
  VT_CY,
} from "../../../lib/script/index.js";
import { Bench, thrownBy } from "./support.js";

type Callable = (...args: unknown[]) => unknown;

describe("ScriptEngine: JScript", () => {
  let bench: Bench;

  beforeEach(() => (bench = new Bench({}, "JScript")));
  afterEach(() => bench.engine.close());

  for (const name of ["JScript", "JavaScript", "javascript", "ECMAScript", "LiveScript", "JS", "JScript.Encode"]) {
    it(`is called ${name} too`, () => {
      using engine = new ScriptEngine(name);
      expect(engine.language).to.equal("JScript");
    });
  }

  it("runs texts when the script does, and at once after that", () => {
    bench.engine.parseScriptText("trace(1)");
    expect(bench.lines).to.deep.equal([]);
    bench.engine.run();
    bench.engine.parseScriptText("trace(2)");
    expect(bench.lines).to.deep.equal(["1", "2"]);
  });

  it("evaluates expressions", () => {
    bench.run("var x = 20");
    expect(bench.engine.parseScriptText("x * 2 + 2", { isExpression: true })).to.equal(42);
  });

  it("has errors with number, place and source line", () => {
    const error = bench.failure("var o = null;\n  o.x();");
    expect(error).to.be.instanceOf(ScriptError);
    expect([error.line, error.sourceName, error.sourceLine, error.isCompileError]).to.deep.equal([
      2,
      "test.vbs",
      "  o.x();",
      false,
    ]);
    const bad = thrownBy(() => bench.engine.parseScriptText("\nvar = 1", { startLine: 5 })) as ScriptError;
    expect([bad.line, bad.isCompileError, bad.sourceLine]).to.deep.equal([6, true, "var = 1"]);
  });

  it("has types of values that raw functions see", () => {
    expect(bench.run('trace(getVT(1, 1.5, "a", true, null, undefined, {}, [1]))')).to.equal(
      "VT_I4 VT_R8 VT_BSTR VT_BOOL VT_NULL VT_EMPTY VT_DISPATCH VT_DISPATCH",
    );
  });

  it("calls IDispatch with the same flags", () => {
    const calls: unknown[] = [];
    const obj = {
      GetIDsOfNames: () => [1],
      Invoke: (...args: unknown[]) => void calls.push(args),
    };
    bench.engine.addNamedItem("obj", obj);
    bench.run("var x = obj.f(1); obj.p = 2; obj.q(3) = 4;");
    expect(calls).to.deep.equal([
      [1, DISPATCH_METHOD | DISPATCH_PROPERTYGET, [1], []],
      [1, DISPATCH_PROPERTYPUT, [2], [-3]],
      [1, DISPATCH_PROPERTYPUT, [3, 4], [-3]],
    ]);
  });

  it("gets values of exact types", () => {
    bench.engine.addNamedItem("money", () => new Variant(VT_CY, 1.5));
    expect(bench.run("trace(money() + 1)")).to.equal("2.5");
  });

  it("shows its functions and variables as members", () => {
    bench.run("var total = 1; function add(a, b) { return a + b }");
    const script = bench.engine.getDispatch();
    expect((script["add"] as Callable)(1, 2)).to.equal(3);
    script["total"] = 5;
    expect(bench.run("trace(total)")).to.equal("5");
    expect(bench.engine.call("add", 1, 2)).to.equal(3);
    expect([bench.engine.hasProcedure("add"), bench.engine.hasProcedure("total")]).to.deep.equal([true, false]);
  });

  it("makes procedures of texts", () => {
    const made = bench.engine.parseProcedure("return a + b", { parameters: ["a", "b"] });
    expect(made(1, 2)).to.equal(3);
  });

  it("lets the host keep functions and objects", () => {
    let kept: Callable = () => undefined;
    bench.engine.addNamedItem("keep", (value: Callable) => void (kept = value));
    bench.run("keep(function (x) { return { twice: x * 2 } })");
    expect((kept(4) as { twice: number }).twice).to.equal(8);
    bench.engine.close();
    expect(thrownBy(() => kept(1)))
      .to.be.instanceOf(ComError)
      .with.property("code", "E_UNEXPECTED");
  });

  it("has the host's object for `this` outside of methods", () => {
    const host = { own: 7 };
    using engine = new ScriptEngine("JScript");
    engine.addNamedItem("host", host, { globalMembers: true });
    const isHost = "this === host && eval('this') === host && (function () { return this === host; })()";
    expect(engine.parseScriptText(`${isHost} && this.own === own`, { isExpression: true })).to.equal(true);
    expect(
      engine.parseScriptText("({ own: 1, get: function () { return this.own; } }).get()", { isExpression: true }),
    ).to.equal(1);
  });

  it("can be interrupted", () => {
    using limited = new Bench({ timeout: 30 }, "JScript");
    expect(thrownBy(() => limited.run("for (;;) try { for (;;); } catch (e) {}"))).to.be.instanceOf(ScriptInterrupted);
    expect(
      thrownBy(() => limited.run("try { (function f() { for (;;); })() } finally { for (;;); }")),
    ).to.be.instanceOf(ScriptInterrupted);
  });

  it("shares objects with VBScript", () => {
    using other = new Bench();
    other.run("Class P\nPublic Name\nEnd Class\nFunction NewP\nSet NewP = New P\nEnd Function");
    bench.engine.addNamedItem("vb", other.engine.getDispatch());
    expect(bench.run("var p = vb.NewP(); p.name = 'n'; trace(p.NAME)")).to.equal("n");
    other.engine.addNamedItem("js", bench.engine.getDispatch());
    bench.run("function add(a, b) { return a + b }");
    expect(other.run("trace js.add(1, 2)")).to.equal("3");
  });

  it("does not lead out of the engine", () => {
    bench.engine.addNamedItem("host", { fn: () => ({}), list: [1], date: new Date(0) });
    for (const path of [
      "this.constructor",
      "host.constructor",
      "host.fn.constructor",
      "host.fn().constructor",
      "host.list.constructor",
      "host.date.constructor",
      "trace.constructor",
      "(function () { try { host.nothere() } catch (e) { return e.constructor } })()",
      "(function () { return arguments.callee.caller })()",
    ]) {
      bench.lines.length = 0;
      bench.engine.parseScriptText(
        `var found = "nothing"; try { var c = ${path}; found = c.constructor("return typeof process")() } catch (e) {}; trace(found)`,
      );
      bench.engine.run();
      expect(bench.lines, path).to.satisfy(([line]: string[]) => line === "nothing" || line === "undefined");
    }
  });
});
