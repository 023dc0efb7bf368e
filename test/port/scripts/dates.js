var d = new Date(2006, 0, 31, 22, 5, 9);
WScript.Echo(d.getFullYear() + "-" + two(d.getMonth() + 1) + "-" + two(d.getDate()) + " " + two(d.getHours()) + ":" + two(d.getMinutes()), d.getDay());
d.setDate(d.getDate() + 30);
WScript.Echo(d.getMonth(), d.getDate(), d.valueOf() > 0, typeof d);
function two(n) { return (n < 10 ? "0" : "") + n; }
var fso = new ActiveXObject("Scripting.FileSystemObject");
var f = fso.CreateTextFile("C:\\d.txt"); f.Write("x"); f.Close();
var modified = new Date(fso.GetFile("C:\\d.txt").DateLastModified);
WScript.Echo(isNaN(modified.getTime()), modified.getFullYear() >= 2005);
var e = new Enumerator(fso.GetFolder("C:\\").Files), n = 0;
for (; !e.atEnd(); e.moveNext()) if (/\.txt$/i.test(e.item().Name)) n++;
WScript.Echo(n);
var sh = new ActiveXObject("WScript.Shell");
WScript.Echo(sh.ExpandEnvironmentStrings("%NOTHING%"), sh.Environment("Process")("NOTHING") == "");
