import { expect } from "chai";
import { classifyJavaScript } from "../../../lib/script/jscript/classify.js";

describe("classifyJavaScript", () => {
  const TEXTS: readonly (readonly [text: string, kind: "modern" | "jscript"])[] = [
    ["WScript.Echo(1)", "jscript"],
    ["var fso = new ActiveXObject('Scripting.FileSystemObject');", "jscript"],
    ["for (var e = new Enumerator(x); !e.atEnd(); e.moveNext());", "jscript"],
    ["var o = GetObject('winmgmts:');", "jscript"],
    ["/*@cc_on @*/ WScript.Echo(ScriptEngine());", "jscript"],
    ["coll(1) = 2", "jscript"],
    ["function vs::OnVMStateChange() {}", "jscript"],
    ["@if (@_win32) x = 1 @end", "jscript"],
    ["if (a) { b() }; else c()", "jscript"],
    ["WScript.Echo('not closed)", "jscript"],
    ["const a = 1; WScript.Echo(a)", "modern"],
    ["let a = 1; WScript.Echo(a)", "modern"],
    ["[1].forEach(x => WScript.Echo(x))", "modern"],
    ["WScript.Echo(`a`)", "modern"],
    ["import { a } from 'b'; WScript.Echo(a)", "modern"],
    ["export default 1", "modern"],
    ["await WScript.Sleep(1)", "modern"],
    ["class A { static { WScript.Echo(1) } }", "modern"],
    ["var fs = require('fs'); WScript.Echo(fs)", "modern"],
    ["WScript.Echo(process.argv)", "modern"],
    ["console.log(new ActiveXObject('a.b'))", "modern"],
    ["var vs = CreateObject('VirtualServer.Application'); WScript.Echo(vs)", "modern"],
    ["setTimeout(function () { WScript.Echo(1) }, 1)", "modern"],
    ["module.exports = WScript", "modern"],
    ["var a = 1 + 2;", "modern"],
    ["var WScript = {}; WScript.Echo = 1", "modern"],
    ["var process = 1; WScript.Echo(process)", "jscript"],
    ["#!/usr/bin/env node\nWScript.Echo(1)", "modern"],
    ["", "modern"],
    ["const a = ;", "modern"],
  ];
  for (const [text, kind] of TEXTS) {
    it(`${JSON.stringify(text)} is ${kind}`, () => expect(classifyJavaScript(text)).to.equal(kind));
  }
});
