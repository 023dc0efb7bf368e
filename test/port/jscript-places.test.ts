/** What JScript does with values of several types, and what a module has not. */
import { expect } from "chai";
import { PortReport } from "../../lib/port/port-report.js";
import { portJScript } from "../../lib/port/jscript/port-jscript.js";
import { parseJScriptInt, splitText, withScope } from "../../lib/port/runtime/index.js";

function ported(text: string): string {
  const lines = portJScript(text, "x.js", new PortReport()).map((line) => line.text);
  return lines.slice(lines.indexOf("") + 1).join("\n");
}

describe("Ports of JScript", () => {
  it("change what collections hold, with the value that was there", () => {
    expect(ported("var d = {}; d('a') += 1; d('a')++;")).to.contain(
      `updateAt(d, "", ['a'], (was: Any): Any => was + ( 1)); updateAt(d, "", ['a'], (was: Any): Any => Number(was) + 1, true);`,
    );
  });

  it("begin a statement behind a line without semicolon", () => {
    expect(ported("function F() {}\nvar n = 1\nF.label = n")).to.contain("\n;(F as Any).label = n");
  });

  it("name an anonymous function that calls itself", () => {
    expect(ported("var f = function (n) { return n ? arguments.callee(n - 1) : 0; };")).to.contain(
      "function callee_ (n?: Any, ..._more: Any[]): Any { return n ? callee_(n - 1) : 0; }",
    );
  });

  it("keep variables of loops that are used behind them", () => {
    expect(ported("for (var i = 0; i < 3; i++);\nWScript.Echo(i);")).to.contain("for (var i: Any = 0;");
  });

  it("write octal escapes, reserved words and deleted variables otherwise", () => {
    expect(ported("var interface = '\\101'; delete interface;")).to.contain(
      "interface_: Any = '\\x41'; void interface_;",
    );
  });

  it("look for names within with in its object first", () => {
    expect(ported("with (vm) { Notes = Name; count++; WScript.Echo(State); }")).to.contain(
      `{ setInWith(with1, "Notes",  inWith(with1, "Name", () => noVariable("Name")), (value: Any) => (Notes = value))`,
    );
  });

  it("end where with has no object, as JScript does", () => {
    expect(ported("with (vm /* which */) { Notes = 1; }")).to.contain(
      'const with1: Any = withScope(noVariable("vm"));',
    );
    expect(() => withScope(null) as unknown).to.throw("Object expected");
    expect(withScope("text")).to.equal("text");
  });

  it("ask for types as JScript does, where JavaScript's would be others", () => {
    expect(ported("var a = 1; var b = typeof a == 'string'; var c = typeof a;")).to.contain(
      "b: Any = typeof a == 'string'; const c: Any = typeOf( a);",
    );
  });

  it("do not count from the end in substr, and count the commas of arrays", () => {
    expect(
      ported("var s = 'abc'; var t = s.substr(-2); var u = s.substr(s.indexOf('b') + 1); var v = [1, 2,];"),
    ).to.contain("s.substr(Math.max(0, -2)); const u: Any = s.substr(s.indexOf('b') + 1); const v: Any = [1, 2,,];");
  });

  it("call what may be a property of a COM object", () => {
    expect(ported("var n = vs.VirtualMachines.Count();")).to.contain(
      'valueCalled(noVariable("vs").VirtualMachines, "Count")',
    );
  });

  it("read variables that are made of themselves, and assign to functions", () => {
    expect(ported("var NS = NS || {};")).to.contain("var NS: Any = NS || {};");
    expect(ported("function make() { return vs; }\nvar vs = make();")).to.contain("var vs: Any = make();");
    expect(ported("function f() { f = null; }")).to.contain("var f: Any = f_; function f_(): Any { f = null; }");
  });

  it("have an object of the variables where this is none of the script's", () => {
    const text = ported("var self = this; self.n = 1; function F() { this.m = 2; } F(); WScript.Echo(n, typeof m);");
    expect(text).to.contain('globalObject(["self","F","n","m","WScript"], (text) => eval(text)); ');
    expect(text).to.contain("self: Any = globals; self.n = 1; function F(this: Any): Any { (this ?? globals).m = 2; }");
  });

  it("leave JavaScript the methods that it has by now", () => {
    const text = ported("Array.prototype.map = function (f) { return f; };\nvar a = [].map(1);");
    expect(text).to.contain('ownMethods([[Array, "map", "map_"]]); (Array as Any).prototype.map_ = function');
    expect(text).to.contain("([] as Any).map_(1)");
    expect(ported("if (!Array.prototype.map) Array.prototype.map = 1;")).not.to.contain("map_");
  });

  it("call variables and parameters otherwise where a module cannot have their names", () => {
    expect(ported("var arguments = 1; function f(a, a) { return a; } f = { b: 1, b: 2 };")).to.contain(
      'arguments_: Any = 1; function f_(a_0?: Any, a?: Any): Any { return a; } f = { ["b" as Any]: 1, b: 2 };',
    );
  });

  it("make arrays of several types, and functions of texts", () => {
    expect(ported("var a = new Array('x', 1), f = new Function('return 1');")).to.contain(
      "a: Any = new (Array as Any)('x', 1), f: Any = eval(functionText([])('return 1'));",
    );
  });

  it("give sums and searches operands of any type, and RegExp no pattern", () => {
    expect(ported("var a = undefined + 1, b = 'x' in 5, c = new RegExp();")).to.contain(
      "a: Any = (undefined as Any) + 1, b: Any = 'x' in (5 as Any), c: Any = new (RegExp as Any)();",
    );
  });

  it("keep what RegExp tells of the last match, and give functions names", () => {
    expect(ported("/a/.test('a'); var x = RegExp.$1; function f() {} f.name = x;")).to.contain(
      "noted(/a/.test('a')); const x: Any = (lastMatches as Any).$1; function f(): Any {} ;nameable((f as Any)).name = x;",
    );
  });

  it("tell what delete has done to a variable", () => {
    expect(ported("n = 1; var v = 2; var a = delete n, b = delete v; delete n;")).to.contain(
      "a: Any = (n = undefined, true), b: Any = (void v, false); n = undefined;",
    );
  });

  it("read numbers with a leading 0 as octal ones", () => {
    expect([parseJScriptInt("077"), parseJScriptInt("077", 10), parseJScriptInt("0x1f")]).to.deep.equal([63, 77, 31]);
  });

  it("split without empty parts and groups", () => {
    expect(splitText("a1b2c", /(\d)/)).to.deep.equal(["a", "b", "c"]);
    expect(splitText(",a,", /,/)).to.deep.equal(["a"]);
  });
});
