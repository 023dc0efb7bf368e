var args = WScript.Arguments, named = args.Named, i;
if (args.length == 0) {
  WScript.Echo("usage: " + WScript.ScriptName + " [/v] name...");
} else for (i = 0; i < args.length; i++) WScript.Echo(i + ": " + args(i) + " " + args.Item(i));
var verbose = named.Exists("v");
WScript.Echo(verbose, args.Unnamed.length, named.length);
WScript.StdErr.WriteLine("to stderr");
if (verbose) WScript.Echo("verbose");
var rc = main();
WScript.Quit(rc);
function main() {
  try { run(); return 0; } catch (e) { WScript.Echo("failed: " + e.message); return 2; }
}
function run() {
  var vs = WScript.CreateObject("VirtualServer.Application");
  var t = vs.CreateDynamicVirtualHardDisk("C:\\js.vhd", 32), last = -1;
  do { if (t.PercentCompleted != last) last = t.PercentCompleted; WScript.Sleep(50); } while (!t.IsComplete);
  if (t.Result !== 0) throw new Error("result " + t.Result);
  WScript.Echo(vs.GetHardDisk("C:\\js.vhd").SizeInGuest);
}
