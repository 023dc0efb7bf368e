// conditions always true; switch; do
var DEBUG = true;
var MODE = "start";
while (true) { WScript.Echo("once"); break; }
for (;;) { break; }
do { WScript.Echo("do"); } while (false);
if (DEBUG == true) WScript.Echo("debug");
if (1) { WScript.Echo("one"); }
if ("") WScript.Echo("never"); else WScript.Echo("empty");
switch (MODE) {
  case "start": WScript.Echo("s");
  case "stop": WScript.Echo("fallthrough"); break;
  default: WScript.Echo("d");
}
switch (true) {
  case 1 > 2: WScript.Echo("a"); break;
  case "x" == "x": WScript.Echo("b"); break;
}
switch (typeof MODE) { case "string": WScript.Echo("string"); break; case "unknown": case "date": break; }
switch (3) { case "3": WScript.Echo("text"); break; case 3: WScript.Echo("number"); }
if (typeof MODE != "string" && typeof MODE != "date") WScript.Echo("no");
var t = typeof MODE;
if (t == "unknown") WScript.Echo("u");
if ([] == "") WScript.Echo("array is empty text");
if (new Array(3) == ",,") WScript.Echo("arr");
if ("5" == 5) WScript.Echo("equal");
if (null == undefined) WScript.Echo("n u");
if (-1 != "abc".indexOf("c")) WScript.Echo("found");
if (~"abc".indexOf("c")) WScript.Echo("found");
var z = void 0;
WScript.Echo(z == null, z === undefined, !z, !!"0");
var s = "abc";
for (var i = 0, n = s.length; i < n; i++) WScript.StdOut.Write(s.charAt(i) + (i < n - 1 ? "-" : "\n"));
if (MODE == "start" | DEBUG) WScript.Echo("bit or");
WScript.Echo(true + 1, "3" * "4", "3" + 4, 3 + 4 + "x", +"7" + 1, "a" - 1, [] + 1, {} + "");
