// The object of the inner statement goes before that of the outer one.
var outer = { name: "outer", only: 1, sum: 0 }, inner = { name: "inner", sum: 10 };
with (outer) {
  with (inner) {
    name += "!";
    sum++;
    WScript.Echo(name, only, sum);
  }
  WScript.Echo(name, sum);
}
var vs = new ActiveXObject("VirtualServer.Application");
var vm = vs.FindVirtualMachine("DC01");
with (vs) {
  with (vm) {
    for (var i = 1; i <= NetworkAdapters.Count; i++) WScript.Echo(Name, VirtualMachines.Count, i);
  }
}
