// methods of our own for Array and String, some of which JavaScript has by now
String.prototype.trim = function () { return this.replace(/^\s+|\s+$/g, ""); };
Array.prototype.map = function (fn) { var r = []; for (var i = 0; i < this.length; i++) r.push(fn(this[i])); return r; };
Array.prototype.filter = function (fn) { var r = []; for (var i = 0; i < this.length; i++) if (fn(this[i])) r.push(this[i]); return r; };
Array.prototype.forEach = function (fn) { for (var i = 0; i < this.length; i++) fn(this[i]); };
Array.prototype.find = function (name) { for (var i = 0; i < this.length; i++) if (this[i].name == name) return this[i]; return null; };
if (!Array.prototype.indexOf) Array.prototype.indexOf = function (x) { return "own"; };
var vs = new ActiveXObject("VirtualServer.Application"), list = [];
for (var e = new Enumerator(vs.VirtualMachines); !e.atEnd(); e.moveNext()) list.push({ name: e.item().Name, mem: e.item().Memory });
WScript.Echo(list.map(function (m) { return m.name; }).join(", "), "[" + " padded ".trim() + "]");
list.filter(function (m) { return m.mem > 200; }).forEach(function (m) { WScript.Echo(m.name); });
WScript.Echo(list.find("SQL01").mem, list.find("NOPE"), ["a", "b"].indexOf("b"));
var n = 0;
for (var i in ["x", "y"]) n++;
var vm = vs.CreateVirtualMachine("TEMP", "C:\\VMs\\TEMP");
WScript.Echo(n, vm.NetworkAdapters.Count);
vs.DeleteVirtualMachine(vm);
