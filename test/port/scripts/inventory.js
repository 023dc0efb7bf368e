// Inventory in JScript
var vs = new ActiveXObject("VirtualServer.Application");
var fso = new ActiveXObject("Scripting.FileSystemObject");
var e, vm, rows = [], total = 0;
for (e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext()) {
  vm = e.item();
  rows.push({ name: vm.Name, memory: vm.Memory, state: stateName(vm.State) });
  total += vm.Memory;
}
rows.sort(function (a, b) { return a.memory - b.memory; });
var ts = fso.CreateTextFile("C:\\inv.txt", true);
for (var i = 0; i < rows.length; i++) {
  ts.WriteLine(pad(rows[i].name, 10) + pad(String(rows[i].memory), 6) + rows[i].state);
}
ts.Close();
WScript.Echo(fso.OpenTextFile("C:\\inv.txt", 1).ReadAll());
WScript.Echo("total", total, typeof total, rows.length);

function stateName(s) {
  switch (s) {
    case 1: return "off";
    case 2:
    case 3: return "saved or restoring";
    case 5: return "running";
    default: return "state " + s;
  }
}
function pad(s, n) {
  while (s.length < n) s += " ";
  return s;
}
