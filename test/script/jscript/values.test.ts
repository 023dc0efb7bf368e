import { expect } from "chai";
import { Bench, expectValues } from "./support.js";

describe("JScript: types that the host sees", () => {
  const TYPES: readonly (readonly [string, string])[] = [
    ["0", "I4"],
    ["-1", "I4"],
    ["2147483647", "I4"],
    ["2147483648", "R8"],
    ["-2147483648", "I4"],
    ["0.5", "R8"],
    ["4 / 2", "I4"],
    ["3 / 2", "R8"],
    ["1 / 0", "R8"],
    ["NaN", "R8"],
    ["0xff", "I4"],
    ["3 & 5", "I4"],
    ["3.5 | 0", "I4"],
    ["-1 >>> 0", "R8"],
    ["1 + 0.5", "R8"],
    ["0.5 + 0.5", "I4"],
    ["1 + 'a'", "BSTR"],
    ["''", "BSTR"],
    ["true", "BOOL"],
    ["!1", "BOOL"],
    ["1 == 2", "BOOL"],
    ["null", "NULL"],
    ["undefined", "EMPTY"],
    ["void 0", "EMPTY"],
    ["{}.nothing", "EMPTY"],
    ["{}", "DISPATCH"],
    ["[]", "DISPATCH"],
    ["/x/", "DISPATCH"],
    ["Math", "DISPATCH"],
    ["function () {}", "DISPATCH"],
    ["new Date(0)", "DISPATCH"],
    ["new Date(0).getVarDate()", "DATE"],
    ["new String('a')", "DISPATCH"],
    ["new Number(1)", "DISPATCH"],
    ["typeof 1", "BSTR"],
    ["true && null", "NULL"],
    ["0 || 'a'", "BSTR"],
    ["delete Math.nothing", "BOOL"],
  ];
  for (const [expression, type] of TYPES) {
    it(`${expression} is VT_${type}`, () => {
      expect(new Bench().run(`say(vt((${expression})))`)).to.equal(type);
    });
  }

  it("arguments that are not there are none", () => {
    expect(new Bench().run("say(vt(1, 'a'), vt())")).to.equal("I4 BSTR ");
  });
});

describe("JScript: typeof", () => {
  expectValues([
    ["typeof 1", "number"],
    ["typeof 'a'", "string"],
    ["typeof true", "boolean"],
    ["typeof undefined", "undefined"],
    ["typeof nothingAtAll", "undefined"],
    ["typeof null", "object"],
    ["typeof {}", "object"],
    ["typeof []", "object"],
    ["typeof /a/", "object"],
    ["typeof function () {}", "function"],
    ["typeof Math", "object"],
    ["typeof Math.max", "function"],
    ["typeof new Date()", "object"],
    ["typeof new Date().getVarDate()", "date"],
    ["typeof (1, 'a')", "string"],
    ["typeof typeof 1", "string"],
    ["typeof this", "object"],
    ["typeof Enumerator", "function"],
  ]);
});

describe("JScript: literals", () => {
  expectValues([
    ["010", 8],
    ["0777", 511],
    ["08", 8],
    ["0x10", 16],
    ["1e3", 1000],
    [".5", 0.5],
    ['"\\x41\\u0042\\103"', "ABC"],
    ['"\\v"', "v"],
    ['"a\\\nb"', "ab"],
    ["[1, 2].length", 2],
    ["[1, 2,].length", 3],
    ["[,].length", 2],
    ["[].length", 0],
    ["[1, , 3].length", 3],
    ["[[1,], 2][0].length", 2],
    ["({ 'a b': 1, 2: 3, c: 4 })['a b']", 1],
    ["({ __proto__: 1 }).__proto__", 1],
    ["({ 'if': 1 })['if']", 1],
    ["/[/]/.test('/')", true],
    ["/a\\/b/.source", "a\\/b"],
  ]);
});

describe("JScript: functions of the global object", () => {
  expectValues([
    ["ScriptEngine()", "JScript"],
    ["ScriptEngineMajorVersion()", 5],
    ["ScriptEngineMinorVersion()", 8],
    ["typeof ScriptEngineBuildVersion()", "number"],
    ["CollectGarbage()", undefined],
    ["parseInt('010')", 8],
    ["parseInt('010', 10)", 10],
    ["parseInt('0x1f')", 31],
    ["parseInt('-012abc')", -10],
    ["parseInt('9')", 9],
    ["parseInt('')", NaN],
    ["parseFloat('1.5e2x')", 150],
    ["escape('a b\u00e4\u20ac')", "a%20b%E4%u20AC"],
    ["unescape('%u20AC%E4')", "\u20ac\u00e4"],
    ["encodeURIComponent('\u00e4&')", "%C3%A4%26"],
    ["isNaN('x')", true],
    ["typeof Promise", "undefined"],
    ["typeof Symbol", "undefined"],
    ["typeof console", "undefined"],
    ["typeof require", "undefined"],
  ]);
});

describe("JScript: methods that are not those of today", () => {
  expectValues([
    ["'hello'.substr(-3, 2)", "he"],
    ["'hello'.substr(1, 2)", "el"],
    ["'hello'.substr(3)", "lo"],
    ["'a'.big()", "<BIG>a</BIG>"],
    ["'a'.fontcolor('red')", '<FONT COLOR="red">a</FONT>'],
    ["'a'.link('x')", '<A HREF="x">a</A>'],
    ["[1, 2].unshift(0)", undefined],
    ["var a = [1, 2]; a.unshift(0); a.join()", "0,1,2"],
    ["[1, 2, 3].splice(1).length", 0],
    ["[1, 2, 3].splice(1, 1).join()", "2"],
    ["(1234.5).toLocaleString()", "1,234.50"],
    ["(1.005).toFixed(1)", "1.0"],
    ["(255).toString(16)", "ff"],
    ["Object.prototype.toString.call((function () { return arguments })())", "[object Object]"],
    ["Object.prototype.toString.call([])", "[object Array]"],
    ["String(new Error('x'))", "[object Error]"],
    ["String({})", "[object Object]"],
    ["String(Math.max)", "\nfunction max() {\n    [native code]\n}\n"],
    ["String(function f(a /* b */) { return a.b(1) })", "function f(a /* b */) { return a.b(1) }"],
    ["String(new Function('a', 'b', 'return a'))", "function anonymous(a, b) {\nreturn a\n}"],
    ["(function (a, b) {}).length", 2],
    ["'a'.indexOf.length", 2],
    ["Date.length", 7],
    ["Enumerator.length", 7],
    ["VBArray.length", 1],
    ["Error.length", 1],
    ["function F() {} F.name = 'x'; F.name", "x"],
  ]);
});

describe("JScript: Date", () => {
  expectValues([
    ["String(new Date(NaN))", "NaN"],
    ["new Date(0).toUTCString()", "Thu, 1 Jan 1970 00:00:00 UTC"],
    ["new Date(0).toGMTString()", "Thu, 1 Jan 1970 00:00:00 UTC"],
    ["/^Sat Jan 1 02:03:04 UTC([+-]\\d{4})? 2000$/.test(String(new Date(2000, 0, 1, 2, 3, 4)))", true],
    ["new Date(2000, 0, 1).toDateString()", "Sat Jan 1 2000"],
    ["/^02:03:04 UTC/.test(new Date(2000, 0, 1, 2, 3, 4).toTimeString())", true],
    ["new Date(2000, 0, 1, 14, 3, 4).toLocaleString()", "Saturday, January 01, 2000 2:03:04 PM"],
    ["new Date(2000, 0, 1).toLocaleDateString()", "Saturday, January 01, 2000"],
    ["new Date(2000, 0, 1, 0, 3, 4).toLocaleTimeString()", "12:03:04 AM"],
    ["new Date(99, 0, 1).getYear()", 99],
    ["new Date(2005, 0, 1).getYear()", 2005],
    ["new Date(1850, 0, 1).getYear()", 1850],
    ["typeof Date()", "string"],
    ["new Date() instanceof Date", true],
    ["Date.UTC(1970, 0, 1)", 0],
    ["Date.parse('Thu, 1 Jan 1970 00:00:00 UTC')", 0],
    ["Date.parse('Jan 1, 1970 01:00:00 GMT+0100')", 0],
    ["Date.parse('Thu Jan 1 00:00:00 UTC 1970')", 0],
    ["Date.parse('1 January 1970 12:00 AM UTC')", 0],
    ["Date.parse('1/1/1970 EST')", 5 * 3_600_000],
    ["Date.parse('1970/1/2 UTC') ", 86_400_000],
    ["Date.parse('Thu (a comment) 1 Jan 70 00:00:00 Z')", 0],
    ["Date.parse('no date')", NaN],
    ["Date.parse('1/2')", NaN],
    ["new Date('12/31/1999').getTime() == new Date(1999, 11, 31).getTime()", true],
    ["new Date(new Date(2001, 1, 3, 4, 5, 6).getVarDate()).getTime() == new Date(2001, 1, 3, 4, 5, 6).getTime()", true],
    ["String(new Date(2001, 1, 3).getVarDate()) == String(new Date(2001, 1, 3))", true],
    ["new Date(String(new Date(2001, 1, 3, 4, 5, 6))).getSeconds()", 6],
    ["new Date('2000-01-01T00:00:00Z').getTime()", Date.UTC(2000, 0, 1)],
    ["new Date(2000, 0).getMonth()", 0],
    ["new Date(new Date(5)).getTime()", 5],
  ]);
});

describe("JScript: RegExp", () => {
  expectValues([
    ["var re = /a+/; re.exec(' aab'); re.lastIndex", 3],
    ["var re = /a+/; re.exec(' aab').index", 1],
    ["/a+/.exec(' aab').lastIndex", 3],
    ["/a+/.exec(' aab').input", " aab"],
    ["var re = /x/; re.lastIndex = 3; re.exec('abc'); re.lastIndex", 0],
    ["var re = /a/g; re.exec('aa'); re.exec('aa').index", 1],
    ["var re = /a/; re.test('ba'); re.lastIndex", 2],
    ["/(a)|(b)/.exec('b')[1]", ""],
    ["/(a)|(b)/.exec('b').length", 3],
    ["/(b)(c)/.exec('abcd'); RegExp.$1 + RegExp.$2", "bc"],
    ["/b/.exec('abc'); RegExp.leftContext + '-' + RegExp.rightContext", "a-c"],
    ["/b/.exec('abc'); RegExp.lastMatch + RegExp.index + RegExp.lastIndex", "b12"],
    ["'a,b'.match(/,/).index", 1],
    ["'abab'.match(/a/g).join()", "a,a"],
    ["'abab'.match(/a/g).index", 2],
    ["'abab'.match(/x/g)", null],
    ["var re = /b/; 'abc'.search(re) + ',' + re.lastIndex", "1,2"],
    ["'1,,2,'.split(/,/).join(';')", "1;2"],
    ["'1,,2,'.split(',').join(';')", "1;;2;"],
    ["'a1b2'.split(/(\\d)/).join(';')", "a;b"],
    ["'abc'.split(/(?:)/).join(';')", "a;b;c"],
    ["'a b c'.split(/ /, 2).join(';')", "a;b"],
    ["'- [t] -'.replace(/\\[(\\w)\\]/, '<$1$$$&>')", "- <t$[t]> -"],
    ["'abc'.replace(/b/, \"[$`|$']\")", "a[a|c]c"],
    ["'aaa'.replace(/a/g, function (m, i) { return m + i })", "a0a1a2"],
    ["'abc'.replace(/(b)/, '$01')", "abc"],
    ["'a.b'.replace('.', '$$')", "a$b"],
    ["var re = /a/g; 'xaxa'.replace(re, ''); re.lastIndex", 4],
    ["new RegExp('a', 'gi').ignoreCase", true],
    ["String(/a/gi)", "/a/gi"],
    ["/a/.compile('b') ? 1 : 1", 1],
    ["'x'.replace(/(y)?x/, '[$1]')", "[]"],
    ["'test'.replace(/e/, undefined)", "tundefinedst"],
  ]);
});
