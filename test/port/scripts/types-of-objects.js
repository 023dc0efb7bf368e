// typeof of com things
var vs = new ActiveXObject("VirtualServer.Application");
WScript.Echo(typeof vs, typeof vs.Name, typeof vs.VirtualMachines, typeof vs.FindVirtualMachine("none"));
WScript.Echo(typeof vs.SearchPaths, typeof vs.NoSuch, typeof vs.UpTime);
if (typeof vs.FindVirtualMachine == "unknown") WScript.Echo("unknown"); else WScript.Echo("other");
if (typeof(vs.Nothing) == "undefined") WScript.Echo("undefined ok");
var fso = new ActiveXObject("Scripting.FileSystemObject");
var f = fso.GetFolder("C:\\Virtual Machines");
WScript.Echo(typeof f.DateLastModified);
var d = new Date(f.DateLastModified);
WScript.Echo(d.getFullYear() > 2000 && d.getFullYear() < 2100);
WScript.Echo(vs.FindVirtualMachine("none") === null, vs.FindVirtualMachine("none") == undefined);
var paths = vs.SearchPaths;
WScript.Echo(typeof paths, new VBArray(paths).toArray().length);
