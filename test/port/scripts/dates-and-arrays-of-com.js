// dates and arrays that objects give, and what RegExp tells of the last match
if (/^(\w+)=(\d+)$/.test("memory=256")) WScript.Echo(RegExp.$1, RegExp.$2, RegExp["$&"]);
WScript.Echo("a1".replace(/(\d)/, function () { return "<" + RegExp.$1 + ">"; }));
var variant = new Date(2005, 4, 6, 7, 8, 9).getVarDate();
WScript.Echo(typeof variant, "" + variant, new Date(variant).getDate());
var dict = new ActiveXObject("Scripting.Dictionary");
dict.Add("when", variant);
dict.Add("x", 1);
WScript.Echo("at " + dict("when"), typeof dict("when"));
var keys = new VBArray(dict.Keys());
WScript.Echo(keys.lbound(1), keys.ubound(1), keys.getItem(1));
try { keys.getItem(9); } catch (e) { WScript.Echo(e.number & 0xFFFF, e.description); }
try { new VBArray([1, 2]); } catch (e) { WScript.Echo(e.number & 0xFFFF, e.description); }
WScript.StdOut.WriteLine([1, [2, 3]]);
WScript.StdOut.WriteLine(new Date(2005, 1, 2));
WScript.StdOut.WriteLine({ toString: function () { return "its text"; } });
WScript.Echo(WScript.arguments.length, isNaN(undefined), +null, "a".sub == undefined);
var server = new ActiveXObject("VirtualServer.Application"), heard = [];
var server_OnVMStateChange = function (name, state) { heard.push(state); };
WScript.ConnectObject(server, "server_");
server.FindVirtualMachine("WEB01").Startup().WaitForCompletion(-1);
WScript.Echo(heard.join());
try {
    WScript.Quit(heard.length);
} finally {
    WScript.Echo("not written");
}
