// What with and eval tell of an object that is not there.
var vs = new ActiveXObject("VirtualServer.Application");
var lost = vs.FindVirtualMachine("nowhere"), Name = "outside", unset, holder = { vm: null };
function told(what, f) {
  try {
    f();
    WScript.Echo(what + ": fine");
  } catch (e) {
    WScript.Echo(what + ": " + (e.number & 0xffff) + " " + e.description);
  }
}
told("with null", function () { with (lost) WScript.Echo(Name); });
told("with undefined", function () { with (unset) { WScript.Echo(Name); } });
told("with nothing within", function () { with (holder.vm /* of nobody */) { } });
told("with a text", function () { with ("text") WScript.Echo(length, toUpperCase()); });
told("with a number", function () { with (255) WScript.Echo(toString(16)); });
told("eval", function () { return eval("lost.Name"); });
told("eval of a member", function () { return eval("1; holder.vm.State"); });
told("eval of an assignment", function () { eval("holder.vm.Notes = 'none'"); });
told("eval of a call", function () { eval("var x = 5;\nunset.Startup()"); });
told("eval of a function", function () { return eval("(function () { return lost.Memory; })")(); });
told("Function", new Function("return lost.Memory + 1"));
told("eval of a name", function () { eval("nobody"); });
told("neither", function () { return lost.Name; });
WScript.Echo(eval("'before // ' + Name // behind"));
eval("lost.Name");
