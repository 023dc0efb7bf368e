// try and catch.
function attempt(f) {
  try {
    f();
    return "fine";
  } catch (e) {
    return (e.number & 0xFFFF) + " " + e.description;
  } finally {
    WScript.Echo("tried");
  }
}
var vs = new ActiveXObject("VirtualServer.Application");
WScript.Echo(attempt(function () { vs.FindVirtualMachine("x"); }));
WScript.Echo(attempt(function () { throw new Error(7, "own"); }));
try {
  vs.CreateVirtualMachine("", "");
} catch (error) {
  WScript.Echo(error.number != 0);
}
WScript.Quit(4);
