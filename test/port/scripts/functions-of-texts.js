// filters and formulas that are texts
var vs = new ActiveXObject("VirtualServer.Application"), LIMIT = 100, index = 0;
var filter = new Function("vm", "index", "return vm.Memory > LIMIT * 2 && vm.State == vmVMState_TurnedOff");
var show = Function("s", "WScript.Echo('> ' + s); return s.length;");
for (var e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext(), index++) {
    if (filter(e.item(), index)) show(e.item().Name);
}
var name = "LIMIT"; eval(name + " = 7");
WScript.Echo(LIMIT, filter.length, eval("vmVMState_Running"), new Function()() === undefined);
try { new Function("return ((")(); } catch (e) { WScript.Echo(e.name, e.number & 0xFFFF, e.description); }
