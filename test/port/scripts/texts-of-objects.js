function Mac(b) { this.b = b; }
Mac.prototype.toString = function () { return "00-03-FF-00-00-" + this.b; };
var fso = new ActiveXObject("Scripting.FileSystemObject");
var m = new Mac("01");
WScript.Echo(m);
WScript.Echo(fso.GetBaseName(m));
WScript.Echo(fso.GetBaseName({ toString: function () { return "a.b"; } }));
var d = new ActiveXObject("Scripting.Dictionary");
var vs = new ActiveXObject("VirtualServer.Application");
try { WScript.Echo(vs.FindVirtualMachine(m)); } catch (e) { WScript.Echo(e.message); }
var vm = vs.VirtualMachines.Count ? vs.VirtualMachines(1) : vs.CreateVirtualMachine("x", "C:\\VM");
vm.Notes = m;
WScript.Echo(vm.Notes);
vm.Notes = { toString: function () { return "own"; } };
WScript.Echo(vm.Notes);
vm.Notes = new String("str");
WScript.Echo(vm.Notes);
vm.NetworkAdapters(1).IsEthernetAddressDynamic = false;
vm.NetworkAdapters(1).EthernetAddress = m;
WScript.Echo(vm.NetworkAdapters(1).EthernetAddress);
function V() {}
V.prototype.toString = function () { return "text"; };
V.prototype.valueOf = function () { return 7; };
vm.Notes = new V();
WScript.Echo(vm.Notes);
vm.Notes = [1, 2];
WScript.Echo(vm.Notes);
vm.Notes = /a/g;
WScript.Echo(vm.Notes);
try { vm.Notes = new Error(5, "bad"); WScript.Echo(vm.Notes); } catch (e) { WScript.Echo(e.message); }
