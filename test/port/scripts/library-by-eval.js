// A library whose functions and variables nothing declares, read from a file.
var fso = new ActiveXObject("Scripting.FileSystemObject"), path = "C:\\Library.js";
var file = fso.CreateTextFile(path, true);
file.WriteLine("function joined(list) { text = ''; for (at = 0; at < list.length; at++) text += list[at] + ';'; return text; }");
file.WriteLine("counter = 10; function bump() { return ++counter; }");
file.WriteLine("var hidden = 5; function getHidden() { return hidden + outside; }");
file.WriteLine("outside = outside * 2;");
file.Close();
var outside = 1;
eval(fso.OpenTextFile(path, 1).ReadAll());
WScript.Echo(joined([1, 2, 3]), bump(), bump(), getHidden(), outside);
(function (outside) { eval("outside = 'inner'; made = 'by text'"); WScript.Echo(outside); })("before");
WScript.Echo(outside, eval("made"), made);
fso.DeleteFile(path);
