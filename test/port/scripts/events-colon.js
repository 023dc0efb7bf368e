// Handlers by name
var vs = WScript.CreateObject("VirtualServer.Application", "vs_");
var heard = [];
function vs_OnVMStateChange(config, state) { heard.push(state); }
function log(s) { WScript.Echo("> " + s); }
var vm = vs.FindVirtualMachine("WEB01");
if (vm == null) WScript.Quit(1);
WScript.ConnectObject(vm, "vm_");
function vm_OnStateChange(s) { log("machine " + s); }
vm.Startup().WaitForCompletion(-1);
WScript.Sleep(200);
vm.TurnOff().WaitForCompletion(-1);
WScript.Sleep(200);
WScript.DisconnectObject(vm);
log(heard.join(","));
