// blocks, hoisting
var late = later();
function later() { return "hoisted"; }
WScript.Echo(late);
if (true) {
  function inBlock(x) { return "block " + x; }
}
WScript.Echo(inBlock(1));
function f(a, b) {
  arguments[0] = "changed";
  b = "second";
  return a + "," + "," + b + "," + arguments.length;
}
WScript.Echo(f("x", "y"));
(function () { undeclared = 7; })();
WScript.Echo(undeclared);
var a = 1; var a = 2; var a;
WScript.Echo(a);
outer: for (var i = 0; i < 3; i++) {
  for (var j = 0; j < 3; j++) {
    if (j == 2) continue outer;
    if (i == 2) break outer;
    WScript.Echo(i, j);
  }
}
try { inner(); } catch (e) { WScript.Echo(e.description); }
function inner() { throw new Error(1234, "own error"); }
