// include by eval
var fso = new ActiveXObject("Scripting.FileSystemObject");
var lib = "C:\\lib.js";
var ts = fso.CreateTextFile(lib, true);
ts.WriteLine("var LIB = '1.0', unusedThing = 3;");
ts.WriteLine("function padRight(s, n) { s = '' + s; while (s.length < n) s += '.'; return s; }");
ts.WriteLine("function firstMachine() { var vs = new ActiveXObject('VirtualServer.Application'); try { return vs.VirtualMachines(1).Name; } catch (e) { return e.description; } }");
ts.Close();
function include(path) {
  var f = fso.OpenTextFile(path, 1);
  var text = f.ReadAll();
  f.Close();
  return text;
}
eval(include(lib));
WScript.Echo(padRight("DC01", 10) + "|", LIB);
WScript.Echo(firstMachine());
fso.DeleteFile(lib);
if (typeof padLeft == "undefined") WScript.Echo("no padLeft");
try { padLeft("x"); } catch (e) { WScript.Echo(e.description); }
