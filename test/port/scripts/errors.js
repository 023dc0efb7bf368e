// try/catch as JScript programmers wrote it
function attempt(what, f) {
  try {
    var r = f();
    WScript.Echo(what + ": " + r);
  } catch (e) {
    WScript.Echo(what + ": " + (e.number & 0xFFFF) + " " + e.description + " [" + e.name + "] facility " + (e.number >> 16 & 0x1FFF));
  } finally {
    count++;
  }
}
var count = 0;
attempt("fine", function () { return 1 + 1; });
attempt("no class", function () { return new ActiveXObject("No.Such"); });
attempt("null", function () { var x = null; return x.y; });
attempt("undefined", function () { var x; return x.y.z; });
attempt("not a function", function () { var o = {}; return o.go(); });
attempt("thrown", function () { throw new Error(1234, "my own"); });
attempt("nested", function () { try { throw "text"; } catch (e) { return "inner " + e; } });
attempt("COM", function () { return new ActiveXObject("VirtualServer.Application").CreateVirtualMachine("DC01", "C:\\x"); });
attempt("file", function () { return new ActiveXObject("Scripting.FileSystemObject").OpenTextFile("C:\\none.txt"); });
attempt("member", function () { return new ActiveXObject("VirtualServer.Application").Nonsense; });
WScript.Echo(count);
try { nothing.here(); } catch (e) { WScript.Echo(e.name, e.message, e instanceof TypeError, e instanceof ReferenceError); }
WScript.Quit(count > 9 ? 0 : 1);
