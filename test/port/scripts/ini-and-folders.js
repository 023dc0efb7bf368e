var ForReading = 1, ForWriting = 2, ForAppending = 8
var TristateTrue = -1
var fso = new ActiveXObject("Scripting.FileSystemObject")
var root = fso.GetSpecialFolder(2) + "\\jsfiles"
root = "C:\\jsfiles"
if (fso.FolderExists(root)) fso.DeleteFolder(root, true)
fso.CreateFolder(root)
var ini = fso.OpenTextFile(fso.BuildPath(root, "app.ini"), ForWriting, true)
ini.WriteLine("; settings")
ini.WriteLine("[server]")
ini.WriteLine("name = host1")
ini.WriteLine("memory=512")
ini.WriteBlankLines(1)
ini.WriteLine("[paths]"); ini.WriteLine("vm=C:\\VMs"); ini.Close()
function readIni(path) {
  var result = {}, section = "", ts = fso.OpenTextFile(path, ForReading), line
  while (!ts.AtEndOfStream) {
    line = ts.ReadLine()
    if (line.match(/^\s*(;|$)/)) continue
    if (/^\[(.+)\]$/.test(line)) { section = RegExp.$1; result[section] = {}; continue }
    if (line.match(/^\s*([^=]+?)\s*=\s*(.*)$/)) result[section][RegExp.$1] = RegExp.$2
  }
  ts.Close()
  return result
}
var settings = readIni(root + "\\app.ini")
for (var s in settings) for (var k in settings[s]) WScript.Echo(s + "." + k + " -> " + settings[s][k])
try { fso.OpenTextFile(root + "\\missing.txt", ForReading) } catch (e) {
  if ((e.number & 0xFFFF) == 53) WScript.Echo("not there: " + e.description); else throw e }
try { fso.GetFolder("Q:\\none") } catch (e) { WScript.Echo(e.number & 0xFFFF, e.description) }
try { fso.GetDrive("Q:") } catch (e) { WScript.Echo(e.number & 0xFFFF, e.description) }
try { fso.CreateTextFile(root + "\\app.ini", false) } catch (e) { WScript.Echo(e.number & 0xFFFF, e.description) }
var csv = fso.OpenTextFile(root + "\\vms.csv", ForWriting, true, TristateTrue)
csv.WriteLine(["Name", "Memory", "State"].join(","))
var rows = [["a", 64, 1], ['b "x"', 128, 5], ["c,d", 256, 1]]
for (var r = 0; r < rows.length; r++) {
  var cells = []
  for (var c = 0; c < rows[r].length; c++) cells.push('"' + String(rows[r][c]).replace(/"/g, '""') + '"')
  csv.WriteLine(cells.join(","))
}
csv.Close()
var t = fso.OpenTextFile(root + "\\vms.csv", 1, false, -1), all = t.ReadAll(); t.Close()
WScript.Echo(all.split("\r\n").length, all.length, fso.GetFile(root + "\\vms.csv").Size)
var app = fso.OpenTextFile(root + "\\vms.csv", ForAppending, true, TristateTrue); app.Write("last"); app.Close()
var fc = new Enumerator(fso.GetFolder(root).Files), names = []
for (; !fc.atEnd(); fc.moveNext()) names.push(fc.item().Name)
WScript.Echo(names.sort().join(), fso.GetFolder(root).Files.Count, fso.GetExtensionName("a.b.vmc"), fso.GetBaseName("C:\\x\\a.vmc"), fso.GetParentFolderName("C:\\x\\a.vmc"), fso.GetFileName(root))
fso.CreateFolder(root + "\\sub"); fso.CopyFile(root + "\\*.ini", root + "\\sub\\"); fso.MoveFile(root + "\\sub\\app.ini", root + "\\sub\\old.ini")
function walk(folder, depth) {
  var indent = ""; for (var i = 0; i < depth; i++) indent += "  "
  WScript.Echo(indent + folder.Name + "\\")
  for (var e = new Enumerator(folder.Files); !e.atEnd(); e.moveNext()) WScript.Echo(indent + "  " + e.item().Name)
  for (var e = new Enumerator(folder.SubFolders); !e.atEnd(); e.moveNext()) walk(e.item(), depth + 1)
}
walk(fso.GetFolder(root), 0)
var drives = new Enumerator(fso.Drives)
for (drives.moveFirst(); !drives.atEnd(); drives.moveNext()) { var x = drives.item(); WScript.Echo(x.DriveLetter, x.DriveType, x.IsReady, x.FreeSpace > 0 && x.TotalSize > x.FreeSpace) }
var f = fso.GetFile(root + "\\app.ini"); f.Attributes = f.Attributes | 1; WScript.Echo(f.Attributes & 1, f.ShortName != null, f.ParentFolder.Path, f.Drive.DriveLetter)
f.Attributes &= ~1; f.Delete(); delete f
WScript.Echo(fso.FileExists(root + "\\app.ini"), fso.GetAbsolutePathName("C:\\a\\..\\b"), fso.GetTempName().length)
fso.DeleteFolder(root)
