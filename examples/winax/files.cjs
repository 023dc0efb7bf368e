// Files and folders of the drives that Virtual Server's objects see.
//
//   node examples/winax/files.cjs
require("vmcom/activex");

var fso = new ActiveXObject("Scripting.FileSystemObject");
var folder = "C:\\data";
if (!fso.FolderExists(folder)) fso.CreateFolder(folder);
var name = fso.BuildPath(folder, "persons.txt");
if (fso.FileExists(name)) fso.DeleteFile(name);

var stream = fso.CreateTextFile(name, true);
stream.WriteLine("John, London");
stream.WriteLine("Andrew, Paris");
stream.Close();

var reader = fso.OpenTextFile(name, 1);
while (!reader.AtEndOfStream) {
  console.log("> " + reader.ReadLine());
}
reader.Close();

var files = fso.GetFolder(folder).Files;
console.log(files.Count, files("persons.txt").Name, files.Item("PERSONS.TXT").Size);
