// The script host and Node in one script.
//
//   vmcom nodewscript examples/winax/nodewscript-mixed.js
var fso = new ActiveXObject("Scripting.FileSystemObject");
if (!fso.FolderExists("C:\\mixed")) fso.CreateFolder("C:\\mixed");
fso.CreateTextFile("C:\\mixed\\a.txt").Close();
fso.CreateTextFile("C:\\mixed\\b.txt").Close();

if (WScript.Version == "NODE.WIN32") {
  const path = require("path");
  console.log(path.basename(__filename), typeof module.exports);
}

var files = new Enumerator(fso.GetFolder("C:\\mixed").Files);
for (; !files.atEnd(); files.moveNext()) {
  WScript.Echo(files.item().Name);
}
var systems = new Enumerator(GetObject("winmgmts:\\\\.\\root\\CIMV2").InstancesOf("Win32_ComputerSystem"));
WScript.Echo(systems.atEnd());
WScript.StdOut.WriteLine("written");
WScript.Quit(3);
