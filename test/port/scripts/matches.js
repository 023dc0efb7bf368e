// regular expressions
var line = "vm=DC01; mem=256; state=off";
var re = /(\w+)=(\w+)/g;
var m;
while ((m = re.exec(line)) != null) {
  WScript.Echo(m[0], m[1], m[2], m.index, m.lastIndex, re.lastIndex);
}
if (/mem=(\d+)/.test(line)) WScript.Echo("mem " + RegExp.$1 + " left " + RegExp.leftContext.length + " match " + RegExp.lastMatch);
WScript.Echo(RegExp.index + "/" + RegExp.lastIndex + "/" + RegExp.input);
var out = line.replace(/(\w+)=(\w+)/g, function(a, k, v) { return k.toUpperCase() + ":" + v; });
WScript.Echo(out);
WScript.Echo(line.match(/\d+/g).join(","));
var r2 = new RegExp("^\\s*(.*?)\\s*$", "i");
r2.compile("o(f+)", "i");
WScript.Echo(r2.exec(line)[1], r2.source, r2.global, r2.ignoreCase);
WScript.Echo("a,b;c".split(/[,;]/).length, ",a,".split(",").length, line.search(/state/));
var t = "x1y22".replace(/(\d)/, "<$1>");
WScript.Echo(t);
