// What is written becomes text one after the other, and what no stream takes is an error of the engine's.
var vs = new ActiveXObject("VirtualServer.Application");
function Named(name) { this.name = name; }
Named.prototype.toString = function () { WScript.StdOut.WriteLine("asked for " + this.name); return "<" + this.name + ">"; };
var first = new Named("first"), list = [new Named("second"), 2], third = new Named("third");
WScript.Echo(first, list, third, new Date(2005, 0, 2), vs.Name != "");
WScript.Echo("x" in { x: 1 }, undefined + 1, 1 + undefined, null + 1, "a" + null, new RegExp().test("any"), new RegExp instanceof RegExp);
try { "x" in 5; } catch (e) { WScript.Echo(e.number & 0xffff, e.description); }
try { WScript.StdOut.Write(null); } catch (e) { WScript.Echo(e.number & 0xffff, e.description); }
WScript.StdOut.WriteLine(null);
