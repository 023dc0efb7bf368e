var vs = new ActiveXObject("VirtualServer.Application"), vm;
function hookUp(name) {
  // compiled when vm has a value
  function vm::OnStateChange(state) { WScript.Echo(name + " " + state); }
  function vm::OnReset() { WScript.Echo(name + " reset"); }
  WScript.Echo("hooked");
}
vm = vs.VirtualMachines.Count > 0 ? vs.VirtualMachines(1) : null;
if (vm != null) {
  hookUp("first");
  vm.Startup().WaitForCompletion(-1);
  vm.TurnOff().WaitForCompletion(-1);
  WScript.Sleep(1000);
}
