var fso = new ActiveXObject("Scripting.FileSystemObject");
fso.CreateTextFile("C:\\dates.txt", true).Close();
var f = fso.GetFile("C:\\dates.txt");
var d = f.DateLastModified;
var text = "modified: " + f.DateLastModified;
WScript.Echo(text.length > 20, /^modified: \w{3} \w{3} \d+ \d\d:\d\d:\d\d UTC/.test(text));
WScript.Echo(typeof d, new Date(d).getFullYear() > 2000, new Date(f.DateCreated) <= new Date());
WScript.Echo(String(d) == "" + d, d == String(d));
function age(file) { return Math.floor((new Date() - new Date(file.DateLastModified)) / 86400000); }
WScript.Echo(age(f), new Date(Date.parse(d)).getDate() == new Date(d).getDate());
try { WScript.Echo(d.getFullYear()); } catch (e) { WScript.Echo(e.number & 0xffff, e.description); }
WScript.Echo(isNaN(d - 0), d > 5, [d, 1].join("|") == d + "|1");
fso.DeleteFile("C:\\dates.txt");
var dict = new ActiveXObject("Scripting.Dictionary");
dict("when") = d;
WScript.Echo(typeof dict("when"), dict("when") == "" + d, new Date(2006, 1, 3).getVarDate());
WScript.Echo(d);
