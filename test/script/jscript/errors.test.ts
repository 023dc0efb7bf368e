import { expect } from "chai";
import { ComError } from "../../../lib/com/com-error.js";
import { Bench } from "./support.js";

describe("JScript: texts that do not compile", () => {
  const ERRORS: readonly (readonly [text: string, number: number, line: number, column: number])[] = [
    ["a b", 1004, 1, 3],
    ["x = ", 1002, 1, 5],
    ["var 1", 1010, 1, 5],
    ["var class = 1", 1010, 1, 5],
    ["if x", 1005, 1, 4],
    ["if (x", 1006, 1, 6],
    ["if (x\n-->0) y", 1006, 2, 1],
    ["f(a b)", 1006, 1, 5],
    ["function f(a b) {}", 1006, 1, 14],
    ["x[1", 1007, 1, 4],
    ["x = [1 2]", 1007, 1, 8],
    ["function f() x", 1008, 1, 14],
    ["{ a", 1009, 1, 4],
    ["x = { a: 1 b: 2 }", 1009, 1, 12],
    ["x = { a 1 }", 1003, 1, 9],
    ["x = { get y() { return 1 } }", 1003, 1, 11],
    ["x = {,}", 1028, 1, 6],
    ["a ? b", 1003, 1, 6],
    ["\n  `x`", 1014, 2, 3],
    ["#", 1014, 1, 1],
    ["s = 'abc", 1015, 1, 9],
    ["/* abc", 1016, 1, 1],
    ["return 1", 1018, 1, 1],
    ["break", 1019, 1, 1],
    ["continue", 1020, 1, 1],
    ["function f() { break }", 1019, 1, 16],
    ["'\\xg'", 1023, 1, 4],
    ["do {} until (x)", 1024, 1, 7],
    ["a: a: x", 1025, 1, 4],
    ["break foo", 1026, 1, 1],
    ["for (;;) { continue foo }", 1026, 1, 12],
    ["switch (1) { default: default: }", 1027, 1, 23],
    ["try {} x", 1033, 1, 8],
    ["throw\n1", 1035, 1, 6],
    ["a = b => c", 1002, 1, 8],
    ["let x = 1", 1004, 1, 5],
    ["/(/", 5020, 1, 2],
    ["3in []", 1013, 1, 2],
  ];
  for (const [text, number, line, column] of ERRORS) {
    it(`${JSON.stringify(text)} is error ${number} at (${line}, ${column})`, () => {
      const error = new Bench().failure(text);
      expect([error.number, error.line, error.column]).to.deep.equal([number, line, column]);
    });
  }

  it("are reported as cscript reports them", () => {
    const error = new Bench().failure("var a = 1;\nif (a {}", "C:\\x.js");
    expect(error.message).to.equal("C:\\x.js(2, 7) Microsoft JScript compilation error: Expected ')'");
    expect([error.sourceLine, error.hresult]).to.deep.equal(["if (a {}", 0x800a03ee]);
  });
});

describe("JScript: runtime errors that scripts catch", () => {
  const ERRORS: readonly (readonly [statements: string, numberAndName: string])[] = [
    ["nothing", "5009 TypeError"],
    ["nothing.x", "5009 TypeError"],
    ["nothing()", "5007 TypeError"],
    ["new nothing()", "5009 TypeError"],
    ["null.x", "5007 TypeError"],
    ["undefined.x()", "5007 TypeError"],
    ["var o = {}; o.x.y", "5007 TypeError"],
    ["var o = {}; o.x.y = 1", "5007 TypeError"],
    ["var u; u()", "5007 TypeError"],
    ["null()", "5007 TypeError"],
    ["({}).x()", "438 TypeError"],
    ["({})['x' + 1]()", "438 TypeError"],
    ["'a'.nope()", "438 TypeError"],
    ["var n = 3; n()", "5002 TypeError"],
    ["(1, 2)()", "5002 TypeError"],
    ["var o = { x: 1 }; o.x()", "5002 TypeError"],
    ["new 3", "445 TypeError"],
    ["new null", "5007 TypeError"],
    ["new ({})", "445 TypeError"],
    ["new (function () {}.x)", "5007 TypeError"],
    ["1 in 2", "5007 TypeError"],
    ["1 instanceof 2", "5002 TypeError"],
    ["({}) instanceof {}", "5002 TypeError"],
    ["new Array(-1)", "5029 RangeError"],
    ["[].length = -1", "5029 RangeError"],
    ["(1).toFixed(21)", "5026 RangeError"],
    ["(1).toExponential(-1)", "5026 RangeError"],
    ["(1).toPrecision(22)", "5027 RangeError"],
    ["(1).toString(1)", "5 TypeError"],
    ["decodeURI('%')", "5025 URIError"],
    ["encodeURI('\\ud800')", "5024 URIError"],
    ["new RegExp('(')", "5020 RegExpError"],
    ["new RegExp('[')", "5019 RegExpError"],
    ["new RegExp('*')", "5018 RegExpError"],
    ["new RegExp('[b-a]')", "5021 RegExpError"],
    ["new RegExp('a', 'x')", "5017 RegExpError"],
    ["Number.prototype.toString.call('a')", "5001 TypeError"],
    ["String.prototype.valueOf.call(1)", "5005 TypeError"],
    ["Boolean.prototype.toString.call(1)", "5010 TypeError"],
    ["Date.prototype.getTime.call({})", "5006 TypeError"],
    ["Date.prototype.toString.call({})", "5006 TypeError"],
    ["RegExp.prototype.exec.call({})", "5016 TypeError".replace("TypeError", "RegExpError")],
    ["Function.prototype.toString.call(1)", "5002 TypeError"],
    ["[].sort(1)", "5014 TypeError"],
    ["(function () {}).apply(null, 1)", "5028 TypeError"],
    ["new VBArray([])", "5013 TypeError"],
    ["Enumerator.prototype.item.call({})", "5015 TypeError"],
    ["new Enumerator(1)", "451 TypeError"],
    ["new Enumerator({})", "451 TypeError"],
    ["new ActiveXObject('No.Such')", "429 TypeError"],
    ["GetObject('nothing')", "429 TypeError"],
    ["(function f() { f() })()", "28 RangeError"],
    ["throw new Error(7)", "7 Error"],
  ];
  for (const [statements, numberAndName] of ERRORS) {
    it(`${statements} is ${numberAndName}`, () => expect(new Bench().caught(statements)).to.equal(numberAndName));
  }

  it("know their names behind the block, unless the function has something else of that name", () => {
    expect(new Bench().run("function f() { try { throw 1 } catch (x) {} return x } say(f(), typeof x)")).to.equal(
      "1 undefined",
    );
    expect(new Bench().run("var e = 1; try { throw 2 } catch (e) { say(e) } say(e)")).to.equal("2|1");
  });

  it("have a signed number, a description and the same message", () => {
    expect(
      new Bench().run("try { x.y } catch (e) { say(e.number, e.description, e.message, e instanceof TypeError) }"),
    ).to.equal("-2146823279 'x' is undefined 'x' is undefined true");
  });

  it("name what is null", () => {
    const bench = new Bench();
    const descriptions = "function d(f) { try { f() } catch (e) { say(e.description) } } var o = { n: null };";
    bench.run(`${descriptions} d(function () { o.n.x }); d(function () { o.n.m() }); d(function () { o.n.x = 1 })`);
    expect(bench.lines).to.deep.equal(new Array(3).fill("'o.n' is null or not an object"));
  });

  it("show no stack", () => {
    expect(new Bench().run("try { null.x } catch (e) { say(e.stack) } say(new Error('x').stack)")).to.equal(
      "undefined|undefined",
    );
  });

  it("are enumerated as objects without members", () => {
    expect(new Bench().run("try { null.x } catch (e) { for (var k in e) say(k) } say('end')")).to.equal("end");
  });
});

describe("JScript: Error", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["new Error()", "0  |Error"],
    ["new Error('a')", "0 a a|Error"],
    ["new Error(5)", "5  |Error"],
    ["new Error(5, 'a')", "5 a a|Error"],
    ["Error(6, 'b')", "6 b b|Error"],
    ["new Error('7', 'c')", "7 c c|Error"],
    ["new Error({}, 'c')", "0 [object Object] [object Object]|Error"],
    ["new Error(undefined)", "0 undefined undefined|Error"],
    ["new TypeError('t')", "0 t t|TypeError"],
    ["new RegExpError('t')", "0 t t|RegExpError"],
  ];
  for (const [expression, said] of CASES) {
    it(expression, () => {
      const text = `var e = ${expression}; say(e.number, e.description, e.message); say(e.name)`;
      expect(new Bench().run(text)).to.equal(said);
    });
  }

  it("constructors make errors", () => {
    expect(
      new Bench().run(
        "say(new TypeError() instanceof Error, new RegExpError() instanceof Error, new Error() instanceof TypeError)",
      ),
    ).to.equal("true true false");
  });
});

describe("JScript: errors that nobody catches", () => {
  const ERRORS: readonly (readonly [text: string, message: string])[] = [
    ["new null;", "x.js(1, 1) Microsoft JScript runtime error: Object expected"],
    ["var a;\nnew null;", "x.js(2, 1) Microsoft JScript runtime error: Object expected"],
    ["var a; new null;", "x.js(1, 8) Microsoft JScript runtime error: Object expected"],
    ["var a;\na =\n  new null;", "x.js(2, 1) Microsoft JScript runtime error: Object expected"],
    ["function f() {\n    new null;\n}\nf();", "x.js(2, 5) Microsoft JScript runtime error: Object expected"],
    ["foo.bar();", "x.js(1, 1) Microsoft JScript runtime error: 'foo' is undefined"],
    ["\n\tfoo();", "x.js(2, 2) Microsoft JScript runtime error: Object expected"],
    [
      "var o = {};\n  o.m(1,\n 2)",
      "x.js(2, 3) Microsoft JScript runtime error: Object doesn't support this property or method",
    ],
    ["while (foo) {}", "x.js(1, 8) Microsoft JScript runtime error: 'foo' is undefined"],
    ["for (;; foo++) { }", "x.js(1, 9) Microsoft JScript runtime error: 'foo' is undefined"],
    ["if (1) foo", "x.js(1, 8) Microsoft JScript runtime error: 'foo' is undefined"],
    ["var s = eval('nothing')", "(1, 1) Microsoft JScript runtime error: 'nothing' is undefined"],
    ["  throw 5;", "x.js(1, 3) Microsoft JScript runtime error: Exception thrown and not caught"],
    ["throw {};", "x.js(1, 1) Microsoft JScript runtime error: Exception thrown and not caught"],
    ["throw null;", "x.js(1, 1) Microsoft JScript runtime error: Exception thrown and not caught"],
    ["throw new Error('my words');", "x.js(1, 1) Microsoft JScript runtime error: my words"],
    ["throw new Error(5, 'my words');", "x.js(1, 1) Microsoft JScript runtime error: my words"],
    ["try { null.x } finally { 1 }", "x.js(1, 7) Microsoft JScript runtime error: 'null' is null or not an object"],
    [
      "try { null.x } catch (e) {\n throw e }",
      "x.js(2, 2) Microsoft JScript runtime error: 'null' is null or not an object",
    ],
    ["eval('a b')", "(1, 3) Microsoft JScript compilation error: Expected ';'"],
  ];
  for (const [text, message] of ERRORS) {
    it(JSON.stringify(text), () => expect(new Bench().failure(text, "x.js").message).to.equal(message));
  }

  it("have numbers", () => {
    const bench = new Bench();
    const numbers = ["null.x", "throw 1", "throw new Error(6)", "throw new Error(-2147024894, 'x')"].map((text) => {
      const { number, hresult } = bench.failure(text);
      return [number, hresult];
    });
    expect(numbers).to.deep.equal([
      [5007, 0x800a138f],
      [5022, 0x800a139e],
      [6, 0x800a0006],
      [-2147024894, 0x80070002],
    ]);
  });

  it("count lines from where the text starts", () => {
    const bench = new Bench();
    bench.engine.parse("\nnull.x", { sourceName: "p.wsf", startLine: 10 });
    try {
      bench.engine.run();
    } catch (error) {
      expect(error).to.include({ line: 11, sourceLine: "null.x", sourceName: "p.wsf" });
      return;
    }
    throw new Error("Nothing was thrown.");
  });

  it("come through the host and back as what they were", () => {
    const bench = new Bench();
    bench.engine.addNamedItem("call", (f: () => unknown) => f());
    expect(bench.run("var x = {}; try { call(function () { throw x }) } catch (e) { say(e === x) }")).to.equal("true");
  });

  it("of the host have its number, source and description", () => {
    const bench = new Bench();
    bench.engine.addNamedItem("fail", () => {
      throw new ComError(0xa0040206, "No such machine", { source: "IVMVirtualServer.Find" });
    });
    expect(bench.run("try { fail() } catch (e) { say(e.number, e.description) }")).to.equal(
      "-1610350074 No such machine",
    );
    expect(bench.failure("\nfail()", "x.js").message).to.equal("x.js(2, 1) IVMVirtualServer.Find: No such machine");
  });
});
