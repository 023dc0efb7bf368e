function Machine(name, mem) { this.name = name; this.mem = mem; }
Machine.prototype.toString = function () { return this.name + "(" + this.mem + ")"; };
Machine.prototype.grow = function (by) { this.mem += by || 64; return this; };
function Cluster() { this.items = []; }
Cluster.prototype = { add: function (m) { this.items[this.items.length] = m; return this; }, each: function (f) { for (var i in this.items) f(this.items[i], i); } };
var c = new Cluster().add(new Machine("A", 128)).add(new Machine("B", 256).grow());
c.each(function (m, i) { WScript.Echo(i + ": " + m); });
var d = new ActiveXObject("Scripting.Dictionary");
d.Add("one", 1); d("two") = 2; d.Item("three") = 3;
var keys = new VBArray(d.Keys()).toArray();
WScript.Echo(keys.join("|"), d.Count, d("two") + d.Item("three"));
for (var k = 0; k < keys.length; k++) WScript.StdOut.Write(keys[k] + "=" + d(keys[k]) + ";");
WScript.StdOut.WriteLine("");
var s = "a1b22c333", re = /([a-z])(\d+)/g, m;
while ((m = re.exec(s)) != null) WScript.Echo(m[1], m[2], m.index, RegExp.$2);
WScript.Echo(s.replace(/\d+/g, function (x) { return "<" + x.length + ">"; }), s.split(/\d+/).length, "x".charCodeAt(0), escape("a b"), parseInt("0x1F"), parseInt("12px", 10), isNaN(parseFloat("z")));
label: for (var a = 0; a < 3; a++) { for (var b = 0; b < 3; b++) { if (b == 2) continue label; if (a == 2) break label; WScript.Echo(a, b); } }

WScript.Echo(typeof undefinedThing, typeof null, typeof [], typeof "", void 0 === undefined, [1, [2, 3]].toString(), "" + {}, 1 / 0, -7 % 3, 7 >>> 1, "5" * "2", "5" + 2, null == undefined);
var o = { "a-b": 1, f: function () { return this["a-b"]; } };
WScript.Echo(o.f(), "a-b" in o, delete o["a-b"], o.f(), eval("1+2"));
