import { expect } from "chai";
import { ScriptError } from "../../../lib/script/script-error.js";
import { ScriptInterrupted, ScriptUnwinding } from "../../../lib/script/script-unwinding.js";
import { Bench, thrownBy } from "./support.js";

class Quit extends ScriptUnwinding {}

describe("JScriptEngine", () => {
  it("runs texts when it is told to, and later ones at once", () => {
    const { engine, lines } = new Bench();
    engine.parse("say(1)");
    engine.parse("say(2)");
    expect(lines).to.deep.equal([]);
    engine.run();
    engine.parse("say(3)");
    expect(lines).to.deep.equal(["1", "2", "3"]);
  });

  it("has texts that share their names", () => {
    const bench = new Bench();
    bench.run("var a = 1; function f() { return a + b }");
    expect(bench.run("var b = 2; say(f())")).to.equal("3");
  });

  it("calls functions of the script", () => {
    const bench = new Bench();
    bench.run("function add(a, b) { return a + b } var notOne = 1");
    expect(bench.engine.call("add", [1, 2])).to.equal(3);
    expect([
      bench.engine.hasProcedure("add"),
      bench.engine.hasProcedure("notOne"),
      bench.engine.hasProcedure("say"),
    ]).to.deep.equal([true, false, false]);
    for (const name of ["notOne", "nothing", "escape"]) {
      expect((thrownBy(() => bench.engine.call(name)) as ScriptError).number).to.equal(438);
    }
  });

  it("shows the script as an object with what it has declared", () => {
    const bench = new Bench();
    bench.run("var a = 1; b = 2; function f() {}");
    const script = bench.engine.getDispatch() as Record<string, unknown>;
    expect(Object.keys(script).sort()).to.deep.equal(["a", "b", "f"]);
    script["a"] = 5;
    expect(bench.run("say(a)")).to.equal("5");
    expect(["Array", "say", "vt"].map((name) => script[name])).to.deep.equal([undefined, undefined, undefined]);
  });

  it("knows its own object when it comes back", () => {
    const bench = new Bench();
    const self = bench.engine.getDispatch();
    bench.engine.addNamedItem("isScript", (value: unknown) => value === self);
    expect(bench.run("say(isScript(this), isScript({}))")).to.equal("true false");
  });

  it("lets texts hide named items", () => {
    const bench = new Bench();
    bench.engine.addNamedItem("item", { a: 1 });
    bench.engine.addNamedItem("members", { ok: 1, other: 2 }, { globalMembers: true });
    expect(bench.run("say(item.a, OK, other)")).to.equal("1 1 2");
    expect(bench.run("var item; function other() { return 3 } say(item, other())")).to.equal("undefined 3");
  });

  it("assigns to members of named items that are names of the script", () => {
    const bench = new Bench();
    const members = { level: 1, twice: (x: number) => x * 2 };
    bench.engine.addNamedItem("members", members, { globalMembers: true });
    expect(bench.run("level = 5; say(level, TWICE(4))")).to.equal("5 8");
    expect(members.level).to.equal(5);
  });

  it("gives each engine a world of its own", () => {
    const first = new Bench();
    first.run("Array.prototype.added = 1; x = 1");
    expect(new Bench().run("say([].added, typeof x)")).to.equal("undefined undefined");
  });
});

describe("JScriptEngine: limits", () => {
  const endless: readonly string[] = [
    "for (;;);",
    "while (true) { try { for (;;); } catch (e) {} }",
    "for (;;) try { for (;;); } finally { continue }",
    "eval('for (;;);')",
    "new Function('do {} while (1)')()",
    "[3, 2, 1].sort(function () { for (;;); })",
  ];
  for (const text of endless) {
    it(`ends ${text}`, () => {
      expect(thrownBy(() => new Bench({ timeout: 40 }).run(text))).to.be.instanceOf(ScriptInterrupted);
    });
  }

  it("ends regular expressions that find no end", () => {
    const text = "/(a+)+$/.exec('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')";
    expect(thrownBy(() => new Bench({ timeout: 10 }).run(text))).to.be.instanceOf(ScriptInterrupted);
  });

  it("ends by an AbortSignal and by poll", () => {
    const aborted = thrownBy(() => new Bench({ signal: AbortSignal.abort() }).run("say(1)"));
    expect(aborted).to.be.instanceOf(ScriptInterrupted).with.property("reason", "abort");
    let asked = 0;
    expect(thrownBy(() => new Bench({ poll: () => ++asked > 3 }).run("for (;;);"))).to.be.instanceOf(ScriptInterrupted);
  });

  it("ends by interrupt, and can be used again", () => {
    const bench = new Bench();
    bench.engine.addNamedItem("stop", () => bench.engine.interrupt());
    expect(thrownBy(() => bench.run("stop(); try { for (;;); } finally { for (;;); }"))).to.be.instanceOf(
      ScriptInterrupted,
    );
    expect(bench.run("say('again')")).to.equal("again");
  });

  it("lets nothing stop what ends the script", () => {
    const bench = new Bench();
    bench.engine.addNamedItem("quit", () => {
      throw new Quit();
    });
    const text = "for (;;) { try { quit() } catch (e) { say('caught') } finally { continue } }";
    expect(thrownBy(() => bench.run(text))).to.be.instanceOf(Quit);
    expect(bench.lines).to.deep.equal([]);
  });

  it("turns a stack without end into error 28", () => {
    for (const text of [
      "function f() { return 1 + f() } f()",
      "function f() { try { f() } finally { f(); return } } f()",
    ]) {
      const error = new Bench().failure(text);
      expect([error.number, error.line], text).to.deep.equal([28, 1]);
    }
  });
});

describe("JScriptEngine: what scripts must not reach", () => {
  const bench = (): { readonly bench: Bench; readonly seen: unknown[] } => {
    const made = new Bench();
    const seen: unknown[] = [];
    const host = {
      fail: () => {
        throw new TypeError("of the host");
      },
      object: { nested: { f: () => 1 } },
      list: [{}],
      date: new Date(0),
    };
    made.engine.addNamedItem("host", host);
    made.engine.addNamedItem("see", (value: unknown) => void seen.push(value));
    return { bench: made, seen };
  };

  const paths: readonly string[] = [
    "this",
    "see",
    "host",
    "host.fail",
    "host.object.nested.f",
    "host.list",
    "host.list[0]",
    "host.date",
    "(function () { try { host.fail() } catch (e) { return e } })()",
    "(function () { try { host.nothing() } catch (e) { return e } })()",
    "(function () { try { see.apply(null, 1) } catch (e) { return e } })()",
    "(function f() { try { f() } catch (e) { return e } })()",
    "(function () { return arguments.callee.caller })()",
    "new Date().getVarDate()",
    "new Enumerator(host.list)",
    "new VBArray(host.list).toArray()",
    "String.prototype.substr",
    "'a'.match(/a/)",
    "Error",
    "eval",
    "Function",
    "Object.getOwnPropertyDescriptor(this, 'see').value",
    "host.toString",
  ];
  for (const path of paths) {
    it(`through ${path}`, () => {
      const { bench: made, seen } = bench();
      made.run(`
        var value = ${path}, found = "nothing";
        try { found = value.constructor("return typeof process")() } catch (e) {}
        try { found = found + value.constructor.constructor("return typeof process")() } catch (e) {}
        try { found = found + Object.getPrototypeOf(value).constructor.constructor("return typeof process")() } catch (e) {}
        see(found)`);
      expect(String(seen[0])).to.not.contain("object");
    });
  }

  it("through what compiled code uses", () => {
    const { bench: made } = bench();
    expect(made.failure("\u01c3.left").number).to.equal(1014);
    expect(made.failure("\\u01c3").number).to.equal(1014);
    expect(made.caught("eval('\u01c3.left')")).to.equal("1014 SyntaxError");
    expect(made.run("say(typeof this['\u01c3'])")).to.equal("undefined");
  });

  it("through Error.prepareStackTrace", () => {
    const { bench: made, seen } = bench();
    made.run(`
      Error.prepareStackTrace = function (error, frames) { see(frames) };
      Error = { prepareStackTrace: Error.prepareStackTrace };
      try { null.x } catch (e) { e.stack }
      try { host.fail() } catch (e) { e.stack }`);
    expect(seen).to.deep.equal([]);
  });

  it("through import and other code that JScript does not have", () => {
    const { bench: made } = bench();
    for (const text of [
      "import('fs')",
      "async function f() {}",
      "eval('import(1)')",
      "new Function('return import(1)')",
    ]) {
      expect(made.failure(text).number, text).to.be.within(1002, 1035);
    }
  });
});
