/// Watches the event log of Virtual Server
var SEVERITY = ["success", "error", "warning", , "information"];
function Log(path) {
  this.fso = WScript.CreateObject("Scripting.FileSystemObject");
  this.path = path;
  this.open();
}
Log.MAX = 5;
Log.prototype.open = function () { this.stream = this.fso.OpenTextFile(this.path, 8 /* append */, true, 0); };
Log.prototype.line = function (text) {
  with_time = false;
  this.stream.WriteLine((this.count = (this.count || 0) + 1) + "\t" + text);
  if (this.count % Log.MAX === 0) { this.stream.Close(); this.open(); }
  return this;
};
Log.prototype.close = function () { this.stream.Close(); delete this.stream; this.stream = null; };
var log = new Log("C:\\watch.log");
log.line("begin").line("next");
for (var k = 0; k < 7; k++) log.line(["row", k, k * k].join(":"));
log.close();
var ts = log.fso.OpenTextFile("C:\\watch.log"), lines = ts.ReadAll().split("\r\n"); ts.Close();
WScript.Echo(lines.length, lines[0], lines[lines.length - 2]);
try { log.line("x") } catch (e) { WScript.Echo(e.description, e.number & 65535); }
var byKind = {}, kinds = [];
function tally(kind) { if (byKind[kind] == undefined) { byKind[kind] = 0; kinds.push(kind); } byKind[kind]++; }
for (var i = 0; i < lines.length; i++) { var kind = lines[i].split("\t")[1]; if (!kind) continue; tally(kind.indexOf("row") == 0 ? "row" : kind); }
kinds.sort(function (a, b) { return byKind[b] - byKind[a] || (a < b ? -1 : 1); });
for (var i = 0; i < kinds.length; i++) WScript.Echo(kinds[i] + " " + byKind[kinds[i]]);
var sh = WScript.CreateObject("WScript.Shell");
var exec = sh.Exec("cmd /c echo hello"); while (exec.Status == 0) WScript.Sleep(50);
WScript.Echo(exec.ExitCode, typeof exec.StdOut);
WScript.Echo(sh.Run("cmd /c exit 0", 0, true), sh.SpecialFolders("Desktop").length > 0, sh.CurrentDirectory.length > 0);
sh.LogEvent(0, "done");
WScript.Echo(sh.Popup ? "popup" : "none");
var q = [5, 3, 9]; q.sort(function (a, b) { return b - a }); var top = q[0], sum = 0; for (var z in q) sum += q[z];
WScript.Echo(top, sum, q);
var s = 0; outer: do { s++; for (;;) { if (s > 3) break outer; if (s % 2) { s += 2; continue outer; } break; } } while (true);
WScript.Echo(s);
var fn = "tally"; eval(fn + "('evaluated')"); WScript.Echo(byKind.evaluated);
var n = 07; n <<= 2; n |= 1; n ^= 3; n %= 10; WScript.Echo(n, -n >>> 28, ~~3.7, +true);
switch (true) { case n > 100: WScript.Echo("big"); break; case n > 5: WScript.Echo("medium"); default: WScript.Echo("falls"); }
WScript.Timeout = 60; WScript.Interactive = true;
WScript.Echo(WScript.Name, WScript.Version, WScript.ScriptName, WScript.Path.length > 0);
function Stack() { var items = []; this.push = function (x) { items.push(x); return this; }; this.pop = function () { return items.length ? items.pop() : null; }; this.size = function () { return items.length; }; }
var st = new Stack(); st.push(1).push("two"); WScript.Echo(st.pop(), st.pop(), st.pop(), st.size());
function Outer() { function Inner(n) { this.n = n; } Inner.prototype.get = function () { return this.n; }; return new Inner(4).get(); }
WScript.Echo(Outer(), typeof Outer.prototype, Outer instanceof Function, [] instanceof Array, st instanceof Stack);
WScript.Quit(byKind.row);
