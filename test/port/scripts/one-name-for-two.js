// enumerator variable and catch variable have one name
var vs = new ActiveXObject("VirtualServer.Application");
for (var e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext()) {
  try {
    var vm = e.item();
    WScript.Echo(vm.Name, vm.GuestOS.OSName);
  } catch (e) {
    WScript.Echo("no guest: " + e.description);
  }
}
function safe(e) { try { return e.x.y; } catch (e) { return "caught " + e.description; } }
WScript.Echo(safe({}));
function two() { try { null.a; } catch (err) { var m = err.description; } try { undefinedThing; } catch (err) { m += "," + err.description; } return m; }
WScript.Echo(two());
function Err2(n) { this.number = n; } try { throw new Err2(4); } catch (e2) { if (e2 instanceof Err2) WScript.Echo("Err2 " + e2.number); }
try { throw new Error(); } catch (e3) { WScript.Echo("[" + e3.description + "]", e3.number, e3 instanceof Error, e3 + "", e3.name); }
var er = new Error(-2146828288 + 99, "made"); WScript.Echo(er.number & 0xFFFF, er.number, er.message, er.toString());
er.description = "changed"; WScript.Echo(er.description, er.message);
