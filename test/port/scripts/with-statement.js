// with
var vs = new ActiveXObject("VirtualServer.Application");
with (vs) {
  WScript.Echo(Name, VirtualMachines.Count);
}
var vm = vs.FindVirtualMachine("DC01");
with (vm) {
  Notes = "changed by with";
  Memory = 300;
  WScript.Echo(Name + " " + Memory + " " + Notes);
}
var o = { a: 1, b: 2 };
with (o) { a = a + b; c = 5; }
WScript.Echo(o.a, c);
with (Math) WScript.Echo(round(PI * 100), max(1, 2));
