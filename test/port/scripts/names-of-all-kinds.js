// one name for several things, and things that JScript has no names for
var Farm = Farm || {};
Farm.list = new Array("DC01", 256, "SQL01", 512);
function getServer() {
    var server = new ActiveXObject("VirtualServer.Application");
    getServer = function () { return server; };
    return server;
}
function count() { return getServer().VirtualMachines.Count; }
var count = count();
var arguments = WScript.Arguments, undefined;
WScript.Echo(count, arguments.length, getServer() == getServer(), Farm.list.length);
var commands = {};
function command(name, fn) { fn.name = name; commands[name] = fn; }
command("list", function () { return arguments.callee.name; });
WScript.Echo(commands["list"].name, commands.list());
function last(a, a) { arguments.callee.calls = (arguments.callee.calls || 0) + 1; return a; }
WScript.Echo(last(1, 2), last.calls, { a: 1, "a": 2 }.a);
var fact = function f(n) { return n < 2 ? 1 : n * f(n - 1); };
WScript.Echo(typeof f, fact(5), (function () { return arguments.length; })(1, 2));
var lit = "literal"; lit.extra = 5;
WScript.Echo(lit.extra, delete lit, "\v" == "v", (1 / 4).toFixed(1) > 0);
var splitText = "a b", thrown = 1, Any = "any";
try { throw thrown; } catch (e) { WScript.Echo(e, splitText.split(/ /).length, Any); }
try { null.foo(); } catch (problem) { var message = problem.message; }
if (problem) WScript.Echo(problem.message == message, typeof e);
