// What scripts in JScript do.
var vs = new ActiveXObject("VirtualServer.Application");
var names = ["one", "two"];
function create(name, memory) {
  var vm = vs.CreateVirtualMachine(name, "C:\\Virtual Machines");
  if (memory) vm.Memory = memory;
  return vm;
}
for (var i = 0; i < names.length; i++) {
  var made = create(names[i], 64 * (i + 1));
  WScript.Echo(made.Name + ": " + made.Memory);
}
for (var e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext()) {
  WScript.Echo(e.item().Name);
}
var text = "";
for (var key in { a: 1, b: 2 }) text += key;
WScript.Echo(text, names.join("-"), vs.VirtualMachines.Count);
