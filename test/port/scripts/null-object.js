// uncaught error ends the script
var vs = new ActiveXObject("VirtualServer.Application");
WScript.Echo("before");
var vm = vs.FindVirtualMachine("Missing");
WScript.Echo(vm.Name);
WScript.Echo("after");
