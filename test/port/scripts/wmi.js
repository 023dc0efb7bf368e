var wmi = GetObject("winmgmts:\\\\.\\root\\cimv2");
var e = new Enumerator(wmi.ExecQuery("SELECT Name, ProcessId FROM Win32_Process WHERE ProcessId = 4294967295"));
WScript.Echo(e.atEnd());
e = new Enumerator(wmi.InstancesOf("Win32_ComputerSystem"));
for (; !e.atEnd(); e.moveNext()) { var o = e.item(); WScript.Echo(o.Name.length > 0, o.TotalPhysicalMemory > 0); }
try { wmi.Get("Win32_NoSuch"); } catch (x) { WScript.Echo((x.number >>> 0).toString(16)); }
