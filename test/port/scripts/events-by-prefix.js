// Events by prefix.
var vs = new ActiveXObject("VirtualServer.Application");
var seen = 0;
WScript.ConnectObject(vs, "vs_");
function vs_OnVMStateChange(config, state) {
  seen++;
  WScript.Echo(config + " " + state);
}
var vm = vs.CreateVirtualMachine("ev", "C:\\Virtual Machines");
vm.Startup().WaitForCompletion(-1);
while (vm.State != vmVMState_Running) WScript.Sleep(100);
vm.TurnOff().WaitForCompletion(-1);
WScript.Sleep(10);
WScript.Echo("seen " + seen);
