// substr and friends
String.prototype.trim = function() { return this.replace(/^\s+|\s+$/g, ""); };
String.prototype.pad = function(n, c) { var s = this; if (!c) c = " "; while (s.length < n) s = c + s; return s; };
String.prototype.endsWith = function(t) { return this.substr(this.length - t.length) == t; };
var p = "C:\\Virtual Machines\\Disks\\master.vhd";
WScript.Echo(p.substr(-3));
WScript.Echo(p.substr(p.length - 3));
WScript.Echo(("00" + 5).slice(-2), ("00" + 5).substr(-2), ("00" + 5).substr(("00" + 5).length - 2, 2));
WScript.Echo("  x ".trim() + "|", "7".pad(3, "0"), p.endsWith(".vhd"));
var parts = p.split("\\");
WScript.Echo(parts.length, parts[parts.length - 1]);
WScript.Echo("abc".concat("d", 1), p.toUpperCase().indexOf("DISKS"), p.charAt(0), p.charCodeAt(0));
WScript.Echo([1,2,].length, [,].length, [1,2,3].toString());
WScript.Echo(parseInt("08"), parseInt("08", 10), parseInt("010"), (255).toString(16), (-7 >>> 0).toString(16));
WScript.Echo((1234567.891).toFixed(2), (1234567.891).toLocaleString(), (0.1).toPrecision(3), 1e21, 1/3);
