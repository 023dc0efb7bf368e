// Events by a prefix, while the script sleeps.
//
//   vmcom nodewscript examples/winax/nodewscript-connect.js
var server = WScript.CreateObject("VirtualServer.Application", "vs_");
var machine = server.FindVirtualMachine("connected");
if (machine == null) machine = server.CreateVirtualMachine("connected", "C:\\Virtual Machines");
WScript.ConnectObject(machine, "vm_");

function vs_OnVMStateChange(name, state) {
  if (state == vmVMState_Running) WScript.Echo(name + " is running");
}
const vm_OnStateChange = (state) => WScript.Echo("state " + state);

machine.Startup();
while (machine.State != vmVMState_Running) WScript.Sleep(20);
WScript.DisconnectObject(machine);
machine.TurnOff().WaitForCompletion(-1);
server.DeleteVirtualMachine(machine);
