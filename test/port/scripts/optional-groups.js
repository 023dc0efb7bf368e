// parse log with optional groups
var lines = ["2006-01-05 10:11:12 DC01 started", "2006-01-05 10:12 SQL01 stopped (code 5)", "garbage", "2006-02-01 09:00:01 WEB01 paused"];
var re = /^(\d+)-(\d+)-(\d+) (\d+):(\d+)(:(\d+))? (\w+) (\w+)(?: \(code (\d+)\))?$/;
for (var i = 0; i < lines.length; i++) {
  var m = re.exec(lines[i]);
  if (!m) { WScript.Echo("skip: " + lines[i]); continue; }
  var d = new Date(m[1], m[2] - 1, m[3], m[4], m[5], m[7] == "" ? 0 : m[7]);
  WScript.Echo(m[8], m[9], "[" + m[10] + "]", d.getSeconds(), m.length, m.lastIndex);
}
var s = "a=1;b=;c";
var r = /(\w)(=(\d)?)?/g, x;
while (x = r.exec(s)) WScript.Echo(x[1] + "/" + x[2] + "/" + x[3]);
WScript.Echo("x-y_z".replace(/[-_](.)/g, function ($0, $1) { return $1.toUpperCase(); }));
var mm = "key: value".match(/(\w+):\s*(\w+)?/);
WScript.Echo(mm[1], mm[2], mm.index);
var ip = "192.168.50.1";
WScript.Echo(/^(\d{1,3}\.){3}\d{1,3}$/.test(ip) ? "ip" : "no ip", RegExp.$1, RegExp["$&"]);
WScript.Echo("one  two".split(/\s+/), "a1b2".split(/\d/).length, "abc".split(/(b)/).length);
