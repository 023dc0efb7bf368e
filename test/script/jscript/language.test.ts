import { expect } from "chai";
import { Bench, expectValues } from "./support.js";

/** One test for each text: what it says. */
function expectTexts(texts: readonly (readonly [title: string, text: string, said: string])[]): void {
  for (const [title, text, said] of texts) it(title, () => expect(new Bench().run(text)).to.equal(said));
}

describe("JScript: functions", () => {
  expectTexts([
    ["declared in blocks are there from the start", "if (0) { function f() { return 1 } } say(f())", "1"],
    ["declared in blocks: the last one stays", "function f() { return 1 } { function f() { return 2 } } say(f())", "2"],
    ["declared in branches without braces", "if (1) function f() { return 1 }\nelse function g() {}\nsay(f())", "1"],
    [
      "declared in functions' blocks",
      "function o() { return i(); if (0) { function i() { return 3 } } } say(o())",
      "3",
    ],
    ["with names in expressions are known outside", "var a = [function g(n) { return n * 2 }]; say(g(4))", "8"],
    ["with names in expressions are known before", "say(typeof h); x = function h() {}", "function"],
    ["with names call themselves", "var f = function g(n) { return n ? n + g(n - 1) : 0 }; say(f(3))", "6"],
    [
      "with the name of their variable",
      "var f = function f() { return typeof f }; say(f()); var k = f; f = null; say(k())",
      "function|function",
    ],
    ["of objects", "var o = {}; function o.add(a, b) { return a + b } say(o.add(1, 2))", "3"],
    ["of objects that come later", "function o.m() { return this.v } var o = { v: 5 }; say(o.m())", "5"],
    ["of objects in objects", "var o = { p: {} }; function o.p.m() { return 6 } say(o.p.m())", "6"],
    ["as handlers are members of plain objects", "var o = {}; function o::go(x) { return x } say(o.go(7))", "7"],
    ["as handlers in functions", "function f(o) { function o::go() { return 8 } return o.go() } say(f({}))", "8"],
    ["know their caller", "function a() { return b() } function b() { return b.caller === a } say(a())", "true"],
    ["know their arguments", "function f() { return f.arguments[0] + arguments.callee.length } say(f(3))", "3"],
    ["alias their parameters", "function f(a) { arguments[0] = 9; return a } say(f(1))", "9"],
    ["may have a parameter twice", "function f(a, a) { return a } say(f(1, 2))", "2"],
    ["have the global object as this", "function f() { return this === g } var g = this; say(f())", "true"],
    [
      "do not know strict mode",
      '"use strict"; function f() { "use strict"; return this === g } var g = this; say(f())',
      "true",
    ],
    [
      "construct",
      "function P(x) { this.x = x } P.prototype.y = 2; var p = new P(1); say(p.x + p.y, p instanceof P)",
      "3 true",
    ],
    ["construct without parentheses", "function P() { this.x = 1 } say((new P).x, new P().x)", "1 1"],
    [
      "construct from what calls return",
      "function mk() { return function () { this.z = 3 } } say(new (mk())().z)",
      "3",
    ],
    [
      "are applied and called",
      "say(Math.max.apply(null, [1, 5, 2]), (function () { return this.q }).call({ q: 1 }))",
      "5 1",
    ],
    ["made of texts", "var f = new Function('a, b', 'c', 'return a + b + c'); say(f(1, 2, 3))", "6"],
  ]);
});

describe("JScript: statements", () => {
  expectTexts([
    ["semicolon before else", "if (1) { say('a') }; else { say('b') }", "a"],
    ["semicolon and comment before else", "if (0) { say('a') }; /* c */ // d\nelse say('b')", "b"],
    ["do without semicolon behind", "var i = 0; do i++; while (i < 3) say(i)", "3"],
    ["labels", "a: for (var i = 0; ; i++) { for (;;) { if (i == 3) break a; continue a } } say(i)", "3"],
    ["labelled blocks", "a: { say(1); break a; say(2) } say(3)", "1|3"],
    [
      "switch falls through",
      "switch (2) { case 1: say(1); case 2: say(2); default: say('d'); case 3: say(3); break; case 4: say(4) }",
      "2|d|3",
    ],
    ["switch compares strictly", "switch ('1') { case 1: say('n'); break; default: say('d') }", "d"],
    ["default before cases", "switch (9) { default: say('d'); case 1: say(1) }", "d|1"],
    ["with", "var o = { p: 1, m: function () { return this.p } }; with (o) { p = 2; say(p, m()) } say(o.p)", "2 2|2"],
    ["with hides nothing else", "var q = 1; with ({}) { q = 2; var z = 3 } say(q, z)", "2 3"],
    ["for in", "var s = ''; for (var k in { a: 1, b: 2 }) s += k; say(s)", "ab"],
    ["for in into members", "var o = {}; for (o.k in { x: 1 }); say(o.k)", "x"],
    ["for in with a first value", "for (var i = 5 in {}); say(i)", "5"],
    ["for in over nothing", "for (var i in null) say(i); for (i in undefined) say(i); say('end')", "end"],
    ["try, catch and finally", "try { try { throw 1 } finally { say('f') } } catch (e) { say(e) }", "f|1"],
    ["finally returns", "function f() { try { return 1 } finally { return 2 } } say(f())", "2"],
    ["catch has a scope of its own", "var e = 1; try { throw 2 } catch (e) { e = 3 } say(e)", "1"],
    ["what is thrown is caught", "try { throw { a: 1 } } catch (e) { say(e.a) }", "1"],
    ["throw again", "try { try { x.y } catch (e) { throw e } } catch (e) { say(e.number & 0xFFFF) }", "5009"],
    ["HTML comments", "<!-- this\nsay(1)\n--> that", "1"],
    [
      "names that were no words yet",
      "var let = 1, yield = 2, async = 3, of = 4, static = 5, int = 6; say(let + yield + async + of + static + int)",
      "21",
    ],
    ["let is a name", "var let = [1]; let[0] = 2; say(let[0])", "2"],
    ["line breaks instead of semicolons", "var a = 1\nvar b = 2\nsay(a + b)\na\n++\nb\nsay(b)", "3|3"],
    ["globals without var", "function f() { made = 5 } f(); say(made, this.made)", "5 5"],
    ["variables are members of this", "var v = 7; say(this.v, this['v'])", "7 7"],
    ["delete", "var o = { a: 1 }; say(delete o.a, o.a, delete nothing, 'a' in o)", "true undefined true false"],
    ["comma", "var a = (1, 2); say(a)", "2"],
    ["sums of many parts", `var s = ${new Array(4000).fill("'a'").join(" + ")}; say(s.length)`, "4000"],
    [
      "functions in blocks of functions in blocks",
      `${"if (1) { function f() { ".repeat(6)} return 'deep' ${"} return f() }".repeat(5)} } } say(f())`,
      "deep",
    ],
    ["empty statements", ";;; if (1); else; for (;0;); say(1);", "1"],
  ]);
});

describe("JScript: assignments to calls", () => {
  const host = (): Bench & { readonly store: Map<unknown, unknown> } => {
    const bench = new Bench();
    const store = new Map<unknown, unknown>();
    bench.engine.addNamedItem("obj", {
      get_item: (key: unknown) => store.get(key),
      put_item: (key: unknown, value: unknown) => void store.set(key, value),
      plain: 1,
    });
    return Object.assign(bench, { store });
  };

  it("are property puts of host objects", () => {
    const bench = host();
    expect(bench.run("obj.item('a') = 1; say(obj.ITEM('a'), obj.Item('a') = 3)")).to.equal("1 3");
    expect([...bench.store]).to.deep.equal([["a", 3]]);
  });

  it("are with computed names, too", () => {
    expect(host().run("obj['it' + 'em'](1) = 'x'; say(obj['item'](1))")).to.equal("x");
  });

  it("may calculate", () => {
    expect(host().run("obj.item(1) = 5; obj.item(1) += 2; obj.item(1)++; say(obj.item(1))")).to.equal("8");
  });

  it("fail for functions of the script", () => {
    expect(new Bench().caught("function f() {} f() = 1")).to.equal("5003 ReferenceError");
  });

  it("fail for values when they run", () => {
    const bench = new Bench();
    expect(bench.run("if (0) { 1 = 2 } say('ok')")).to.equal("ok");
    expect(bench.caught("1 = 2")).to.equal("5008 ReferenceError");
    expect(bench.caught("(1 + 2)++")).to.equal("5008 ReferenceError");
  });
});

describe("JScript: eval", () => {
  expectValues([
    ["eval('1 + 2')", 3],
    ["eval(5)", 5],
    ["eval('')", undefined],
    ["eval('var a = 1; a + 1')", 2],
    ["(function () { var x = 5; return eval('x + 1') })()", 6],
    ["(function () { eval('var y = 2'); return y })()", 2],
    ["(function () { eval('function z() { return 3 }'); return z() })()", 3],
    ["var e = eval; var g = 4; (function () { var g = 5; return e('g') })()", 4],
    ["this.eval('1 + 1')", 2],
    ["eval('if (1) { 7 }')", 7],
    ["eval('eval(\\'2 * 3\\')')", 6],
    ["(function () { return eval('arguments.length') })(1, 2)", 2],
  ]);

  it("throws errors of the compiler that can be caught", () => {
    expect(new Bench().caught("eval('a b')")).to.equal("1004 SyntaxError");
    expect(new Bench().caught("new Function('return (')")).to.equal("1002 SyntaxError");
  });
});

describe("JScript: conditional compilation", () => {
  expectTexts([
    ["/*@cc_on @*/", "/*@cc_on say(1) @*/", "1"],
    ["//@cc_on", "//@cc_on\nsay(@_jscript)", "true"],
    ["//@cc_on with code behind it", "//@cc_on say(2)", "2"],
    ["@cc_on", "@cc_on\nsay(@_jscript_version)", "5.8"],
    ["as an operator in a comment", "var isOld = /*@cc_on!@*/false; say(isOld)", "true"],
    ["comments stay comments without it", "/*@ say(1) @*/ say(2) //@ say(3)", "2"],
    ["comments stay comments without a name", "/*@cc_on @*/ /* @_jscript say(1) */ say(2)", "2"],
    ["@if", "@if (@_jscript) say(1) @else say(2) @end", "1"],
    ["@else", "@if (@_mac) say(1) @else say(2) @end", "2"],
    ["@elif", "@if (false) say(1) @elif (@_win32) say(2) @elif (true) say(3) @else say(4) @end", "2"],
    [
      "@if in @if",
      "@if (true) @if (false) say(1); @else say(2); @end say(3); @else @if (true) say(4) @end @end",
      "2|3",
    ],
    ["what is left out need not be code", "@if (false) this is ' no code @end say(1)", "1"],
    ["/*@if @else @*/ for others", "/*@cc_on @*/\n/*@if (@_win32)\nsay(1)\n@else @*/\nsay(2)\n/*@end @*/", "1"],
    ["@set", "@set @a = 5\nsay(@a)", "5"],
    ["@set with arithmetic", "@set @a = (1 + 2 * 3 << 1)\n@set @b = (@a == 14 && !false)\nsay(@a, @b)", "14 true"],
    ["@set takes one term", "@set @a = -2\nsay(@a)", "-2"],
    ["@set with parentheses", "@set @a = ((1 + 2) * 3 % 5)\nsay(@a)", "4"],
    ["comparisons", "@if (@_jscript_version >= 5.5 && @_jscript_version < 6) say('yes') @end", "yes"],
    ["bits", "@set @a = (6 & 3 | 8 ^ 1)\nsay(@a, ~0)", "11 -1"],
    ["unknown variables are NaN", "@cc_on\nsay(isNaN(@nothing), typeof @nothing)", "true number"],
    ["variables in expressions", "/*@cc_on @*/ var v = @_jscript_version * 2; say(v)", "11.6"],
    ["stays on in eval", "@cc_on\nsay(eval('@_jscript'))", "true"],
  ]);

  it("is shared by the texts of a script", () => {
    const bench = new Bench();
    bench.run("@set @a = 3");
    expect(bench.run("say(@a)")).to.equal("3");
  });

  const ERRORS: readonly (readonly [text: string, number: number])[] = [
    ["say(@_jscript)", 1030],
    ["@if (true) say(1)", 1029],
    ["@if true", 1005],
    ["@if (1", 1006],
    ["@if (x) @end", 1031],
    ["@set a = 1", 1032],
    ["@set @ = 1", 1010],
    ["@set @a 1", 1011],
    ["@", 1014],
  ];
  for (const [text, number] of ERRORS) {
    it(`${text} is error ${number}`, () => expect(new Bench().failure(text).number).to.equal(number));
  }
});
