import { probes } from "./probe.js";

probes(
  "Scripting.Dictionary in VBScript",
  `
  > Dim d, k, o1, o2 : Set d = CreateObject("Scripting.Dictionary")
  > Sub Fill : Set d = CreateObject("Scripting.Dictionary") : d.Add "a", 1 : d.Add "b", "two" : d("c") = Array(1,2) : Set d("o") = obj : End Sub
  > Fill
  TypeName(d) => BSTR Dictionary
  d.Count => I4 4
  d("a") => I2 1
  d.Item("b") => BSTR two
  d("c")(1) => I2 2
  d.Exists("a") => BOOL True
  d.Exists("A") => BOOL False
  d("nope") => EMPTY
  d.Count => I4 5
  d.Keys => VARIANT[] [a,b,c,o,nope]
  d.Keys()(0) => BSTR a
  d.Items()(1) => BSTR two
  d.CompareMode => I4 0
  VarType(d.Keys) => I2 8204
  UBound(d.Items) => I4 4
  IsObject(d("o")) => BOOL True
  TypeName(d("o")) => BSTR EmptyClass
  Outcome("d.Add ""a"", 2") => BSTR 457 Microsoft VBScript runtime error: This key is already associated with an element of this collection
  Outcome("d.Remove ""zz""") => BSTR 32811 Microsoft VBScript runtime error: Element not found
  Outcome("d.CompareMode = 1") => BSTR 5 Microsoft VBScript runtime error: Invalid procedure call or argument
  Outcome("d.Key(""zz"") = 1") => BSTR 32811 Microsoft VBScript runtime error: Element not found
  Outcome("d.Key(""a"") = ""b""") => BSTR 457 Microsoft VBScript runtime error: This key is already associated with an element of this collection
  Outcome("d.Key(""a"") = ""aa""") => BSTR done
  Outcome("x = d.Key(""aa"")") => BSTR 438 Microsoft VBScript runtime error: Object doesn't support this property or method
  Outcome("d.Add 1") => BSTR 450 Microsoft VBScript runtime error: Wrong number of arguments or invalid property assignment
  Outcome("d.Add") => BSTR 450 Microsoft VBScript runtime error: Wrong number of arguments or invalid property assignment
  Outcome("d.Foo") => BSTR 438 Microsoft VBScript runtime error: Object doesn't support this property or method
  Outcome("d.Foo = 1") => BSTR 438 Microsoft VBScript runtime error: Object doesn't support this property or method
  Outcome("d.Count = 1") => BSTR 438 Microsoft VBScript runtime error: Object doesn't support this property or method
  Outcome("x = d.Item") => BSTR 450 Microsoft VBScript runtime error: Wrong number of arguments or invalid property assignment
  Outcome("x = d") => BSTR 450 Microsoft VBScript runtime error: Wrong number of arguments or invalid property assignment
  Outcome("d.Add Array(1), 1") => BSTR 5 Microsoft VBScript runtime error: Invalid procedure call or argument
  Outcome("d.Exists Array(1)") => BSTR 5 Microsoft VBScript runtime error: Invalid procedure call or argument
  Outcome("d.RemoveAll") => BSTR done
  d.Count => I4 0
  Outcome("d.CompareMode = 1 : d.Add ""A"", 1 : x = d(""a"")") => BSTR done
  x => I2 1
  Outcome("d.RemoveAll : d.CompareMode = 0 : d.Add 1, ""int"" : d.Add ""1"", ""str""") => BSTR done
  Outcome("d.Add 1.0, 1") => BSTR 457 Microsoft VBScript runtime error: This key is already associated with an element of this collection
  Outcome("d.Add CLng(1), 1") => BSTR 457 Microsoft VBScript runtime error: This key is already associated with an element of this collection
  Outcome("d.Add True, 1") => BSTR done
  Outcome("d.Add Null, 1") => BSTR done
  Outcome("d.Add Empty, 1") => BSTR done
  Outcome("d.Add Nothing, 1") => BSTR done
  Outcome("d.Add obj, 1") => BSTR done
  Outcome("d.Add obj, 1") => BSTR 457 Microsoft VBScript runtime error: This key is already associated with an element of this collection
  d.Exists(obj) => BOOL True
  d.Exists(dflt) => BOOL False
  d.Exists(Empty) => BOOL True
  d.Exists("") => BOOL False
  d.Exists(0) => BOOL False
  d.Count => I4 7
  Outcome("d.RemoveAll : x = """" : d.Add ""x"", 1 : d.Add ""y"", 2 : For Each k In d : x = x & k & d(k) : Next") => BSTR done
  x => BSTR x1y2
  Outcome("x = """" : For Each k In d.Keys : x = x & k : Next : For Each k In d.Items : x = x & k : Next") => BSTR done
  x => BSTR xy12
  Outcome("d(""n"") = d(""n"") + 1 : d(""n"") = d(""n"") + 1 : x = d(""n"")") => BSTR done
  x => I2 2
  Outcome("Set d.Item(""o"") = obj : x = TypeName(d.Item(""o""))") => BSTR done
  x => BSTR EmptyClass
  Outcome("d(""o"") = obj") => BSTR 438 Microsoft VBScript runtime error: Object doesn't support this property or method
  Outcome("Set d(""z"") = 5") => BSTR 424 Microsoft VBScript runtime error: Object required
  Outcome("d.Add ""obj"", obj : x = TypeName(d(""obj""))") => BSTR done
  Outcome("d.Remove ""obj""") => BSTR done
  Outcome("Set x = d(""x"")") => BSTR 424 Microsoft VBScript runtime error: Object required
`,
);

probes(
  "Scripting.FileSystemObject in VBScript",
  `
  > Dim fso, f, ts, fo, c : Set fso = CreateObject("Scripting.FileSystemObject")
  fso.BuildPath("C:\\a", "b") => BSTR C:\\a\\b
  fso.BuildPath("C:\\a\\", "b") => BSTR C:\\a\\b
  fso.BuildPath("C:\\a\\", "\\b") => BSTR C:\\a\\b
  fso.BuildPath("C:", "b") => BSTR C:b
  fso.BuildPath("", "b") => BSTR b
  fso.BuildPath("a", "") => BSTR a
  fso.GetFileName("C:\\a\\b.txt") => BSTR b.txt
  fso.GetFileName("C:\\") => BSTR
  fso.GetBaseName("C:\\a\\b.tar.gz") => BSTR b.tar
  fso.GetExtensionName("C:\\a\\b.tar.gz") => BSTR gz
  fso.GetExtensionName("C:\\a\\b") => BSTR
  fso.GetParentFolderName("C:\\a\\b.txt") => BSTR C:\\a
  fso.GetParentFolderName("C:\\a") => BSTR C:\\
  fso.GetParentFolderName("C:\\") => BSTR
  fso.GetParentFolderName("\\\\srv\\share\\x") => BSTR \\\\srv\\share
  fso.GetDriveName("C:\\a") => BSTR C:
  fso.GetDriveName("\\\\srv\\share\\x") => BSTR \\\\srv\\share
  fso.GetAbsolutePathName(".") => BSTR C:\\
  fso.GetAbsolutePathName("x\\..\\y") => BSTR C:\\y
  Len(fso.GetTempName) => I4 12
  fso.FolderExists("C:\\") => BOOL True
  fso.FolderExists("C:\\nope") => BOOL False
  fso.DriveExists("C:") => BOOL True
  fso.DriveExists("C") => BOOL True
  fso.DriveExists("Q:") => BOOL False
  Outcome("fso.CreateFolder ""C:\\d""") => BSTR done
  Outcome("fso.CreateFolder ""C:\\d""") => BSTR 58 Microsoft VBScript runtime error: File already exists
  Outcome("fso.CreateFolder ""C:\\x\\y""") => BSTR 76 Microsoft VBScript runtime error: Path not found
  Outcome("fso.GetFile ""C:\\nope.txt""") => BSTR 53 Microsoft VBScript runtime error: File not found
  Outcome("fso.GetFolder ""C:\\nope""") => BSTR 76 Microsoft VBScript runtime error: Path not found
  Outcome("fso.OpenTextFile ""C:\\nope.txt""") => BSTR 53 Microsoft VBScript runtime error: File not found
  Outcome("fso.OpenTextFile ""C:\\no\\nope.txt""") => BSTR 76 Microsoft VBScript runtime error: Path not found
  Outcome("fso.DeleteFile ""C:\\nope.txt""") => BSTR 53 Microsoft VBScript runtime error: File not found
  Outcome("fso.DeleteFile ""C:\\*.zzz""") => BSTR 53 Microsoft VBScript runtime error: File not found
  Outcome("fso.DeleteFolder ""C:\\nope""") => BSTR 76 Microsoft VBScript runtime error: Path not found
  Outcome("fso.CopyFile ""C:\\nope.txt"", ""C:\\x.txt""") => BSTR 53 Microsoft VBScript runtime error: File not found
  Outcome("fso.MoveFile ""C:\\nope.txt"", ""C:\\x.txt""") => BSTR 53 Microsoft VBScript runtime error: File not found
  Outcome("fso.GetDrive ""Q:""") => BSTR 68 Microsoft VBScript runtime error: Device unavailable
  Outcome("fso.GetSpecialFolder 7") => BSTR 5 Microsoft VBScript runtime error: Invalid procedure call or argument
  Outcome("Set ts = fso.CreateTextFile(""C:\\d\\a.txt"") : ts.Write ""one"" : ts.WriteLine "" two"" : ts.WriteLine : ts.WriteBlankLines 2 : ts.Write 5 : ts.Close") => BSTR done
  Outcome("ts.Write ""x""") => BSTR 91 Microsoft VBScript runtime error: Object variable not set
  Outcome("fso.CreateTextFile ""C:\\d\\a.txt"", False") => BSTR 58 Microsoft VBScript runtime error: File already exists
  fso.OpenTextFile("C:\\d\\a.txt").ReadAll => BSTR one two\\r\\n\\r\\n\\r\\n\\r\\n5
  Outcome("Set ts = fso.OpenTextFile(""C:\\d\\a.txt"", 1)") => BSTR done
  ts.Line => I4 1
  ts.Column => I4 1
  ts.Read(3) => BSTR one
  ts.Column => I4 4
  ts.AtEndOfLine => BOOL False
  ts.ReadLine => BSTR  two
  ts.Line => I4 2
  ts.AtEndOfLine => BOOL True
  Outcome("ts.SkipLine : ts.SkipLine : ts.Skip 2") => BSTR done
  ts.ReadLine => BSTR 5
  ts.AtEndOfStream => BOOL True
  Outcome("ts.ReadLine") => BSTR 62 Microsoft VBScript runtime error: Input past end of file
  Outcome("ts.ReadAll") => BSTR 62 Microsoft VBScript runtime error: Input past end of file
  Outcome("ts.Read 1") => BSTR 62 Microsoft VBScript runtime error: Input past end of file
  Outcome("ts.Skip 1") => BSTR 62 Microsoft VBScript runtime error: Input past end of file
  Outcome("ts.WriteLine 1") => BSTR 54 Microsoft VBScript runtime error: Bad file mode
  Outcome("ts.Close : ts.Close") => BSTR done
  Outcome("Set ts = fso.OpenTextFile(""C:\\d\\a.txt"", 8) : ts.Write ""app"" : x = ts.Line : ts.Close") => BSTR done
  Outcome("x = fso.OpenTextFile(""C:\\d\\a.txt"", 2).ReadAll") => BSTR 54 Microsoft VBScript runtime error: Bad file mode
  Outcome("x = fso.OpenTextFile(""C:\\d\\a.txt"", 3).ReadAll") => BSTR 5 Microsoft VBScript runtime error: Invalid procedure call or argument
  Outcome("fso.OpenTextFile(""C:\\d\\new.txt"", 2, True).Close") => BSTR done
  Outcome("x = fso.OpenTextFile(""C:\\d\\new.txt"").ReadAll") => BSTR 62 Microsoft VBScript runtime error: Input past end of file
  Outcome("Set ts = fso.OpenTextFile(""C:\\d\\u.txt"", 2, True, -1) : ts.Write ""hé"" : ts.Close") => BSTR done
  fso.GetFile("C:\\d\\u.txt").Size => I4 6
  fso.OpenTextFile("C:\\d\\u.txt", 1, False, -1).ReadAll => BSTR hé
  fso.OpenTextFile("C:\\d\\u.txt", 1, False, -2).ReadAll => BSTR hé
  Outcome("Set f = fso.GetFile(""C:\\d\\a.txt"")") => BSTR done
  f.Name => BSTR a.txt
  f.Path => BSTR C:\\d\\a.txt
  f => DISPATCH File
  "" & f => BSTR C:\\d\\a.txt
  f.Type => BSTR Text Document
  f.Attributes => I4 32
  f.Drive => DISPATCH Drive
  "" & f.Drive => BSTR C:
  f.ParentFolder.Path => BSTR C:\\d
  VarType(f.DateCreated) => I2 7
  VarType(f.DateLastModified) => I2 7
  Outcome("f.Attributes = 1 : x = f.Attributes") => BSTR done
  x => I4 1
  Outcome("fso.DeleteFile ""C:\\d\\a.txt""") => BSTR 70 Microsoft VBScript runtime error: Permission denied
  Outcome("f.Attributes = f.Attributes And Not 1") => BSTR done
  fso.FileExists(f) => BOOL True
  Outcome("f.Name = ""b.txt""") => BSTR done
  f.Path => BSTR C:\\d\\b.txt
  Outcome("f.Copy ""C:\\d\\c.txt"" : x = f.Name") => BSTR done
  Outcome("f.Copy ""C:\\d\\c.txt"", False") => BSTR 58 Microsoft VBScript runtime error: File already exists
  Outcome("f.Move ""C:\\d\\c.txt""") => BSTR 58 Microsoft VBScript runtime error: File already exists
  Outcome("Set fo = fso.GetFolder(""C:\\d"")") => BSTR done
  fo.Files.Count => I4 4
  fo.SubFolders.Count => I4 0
  fo.IsRootFolder => BOOL False
  fo.Name => BSTR d
  fo.Type => BSTR File Folder
  fo.Attributes => I4 16
  "" & fo => BSTR C:\\d
  Outcome("x = """" : For Each c In fo.Files : x = x & c.Name & "";"" : Next") => BSTR done
  x => BSTR b.txt;c.txt;new.txt;u.txt;
  fo.Files("b.txt").Name => BSTR b.txt
  fo.Files.Item("b.txt").Name => BSTR b.txt
  Outcome("x = fo.Files(""zz"").Name") => BSTR 53 Microsoft VBScript runtime error: File not found
  Outcome("fo.SubFolders.Add ""sub""") => BSTR done
  fo.SubFolders.Count => I4 1
  fo.SubFolders("sub").Path => BSTR C:\\d\\sub
  Outcome("Set ts = fo.CreateTextFile(""in.txt"") : ts.Close") => BSTR done
  Outcome("fso.CopyFile ""C:\\d\\*.txt"", ""C:\\d\\sub\\""") => BSTR done
  fso.GetFolder("C:\\d\\sub").Files.Count => I4 5
  Outcome("fso.CopyFile ""C:\\d\\*.txt"", ""C:\\nodir\\""") => BSTR 76 Microsoft VBScript runtime error: Path not found
  Outcome("fso.CopyFolder ""C:\\d"", ""C:\\e""") => BSTR done
  fso.FileExists("C:\\e\\sub\\b.txt") => BOOL True
  Outcome("fso.DeleteFile ""C:\\e\\*.txt""") => BSTR done
  Outcome("fso.DeleteFolder ""C:\\e""") => BSTR done
  fso.FolderExists("C:\\e") => BOOL False
  Outcome("fso.MoveFolder ""C:\\d\\sub"", ""C:\\s2""") => BSTR done
  Outcome("fso.MoveFile ""C:\\d\\*.txt"", ""C:\\s2\\""") => BSTR 58 Microsoft VBScript runtime error: File already exists
  fso.Drives.Count => I4 1
  fso.Drives("C").DriveLetter => BSTR C
  fso.GetDrive("c:").IsReady => BOOL True
  fso.GetDrive("c:").FileSystem => BSTR NTFS
  VarType(fso.GetDrive("c:").FreeSpace) => I2 5
  VarType(fso.GetDrive("c:").TotalSize) => I2 5
  VarType(fso.GetDrive("c:").SerialNumber) => I2 3
  fso.GetSpecialFolder(0) => DISPATCH Folder
  "" & fso.GetSpecialFolder(2) => BSTR C:\\WINDOWS\\Temp
  Outcome("fso.FileExists") => BSTR 450 Microsoft VBScript runtime error: Wrong number of arguments or invalid property assignment
  Outcome("x = fso.FileExists(Null)") => BSTR 13 Microsoft VBScript runtime error: Type mismatch
  Outcome("x = fso.FileExists(Array(1))") => BSTR 13 Microsoft VBScript runtime error: Type mismatch
  fso.FileExists(dflt) => BOOL False
  fso.FileExists(Empty) => BOOL False
  fso.FileExists(5) => BOOL False
  TypeName(fo.Files) => BSTR Files
  TypeName(fo.SubFolders) => BSTR Folders
  TypeName(fso.Drives) => BSTR Drives
  TypeName(ts) => BSTR TextStream
  Outcome("fo.Delete") => BSTR done
  fso.FolderExists("C:\\d") => BOOL False
  > Dim re : Set re = New RegExp : re.Pattern = "4"
  re.Test(dflt) => BOOL True
  Outcome("x = re.Test(Null)") => BSTR 13 Microsoft VBScript runtime error: Type mismatch
  re.Replace("x4", dflt) => BSTR x42
  re.Execute("4")(0).Length => I4 1
  TypeName(re) => BSTR IRegExp2
  fso.GetDrive("c:").DriveType => I4 2
  Outcome("x = fso.FileExists(obj)") => BSTR 13 Microsoft VBScript runtime error: Type mismatch
  Outcome("x = fso.FileExists(failing)") => BSTR 13 Microsoft VBScript runtime error: Type mismatch
  Outcome("x = fso.FileExists(Nothing)") => BSTR 13 Microsoft VBScript runtime error: Type mismatch
`,
);

probes(
  "WScript.Shell and WScript.Network in VBScript",
  `
  > Dim sh, net : Set sh = CreateObject("WScript.Shell") : Set net = CreateObject("WScript.Network")
  Outcome("sh.RegWrite ""HKCU\\Software\\V\\s"", ""text"" : x = sh.RegRead(""HKCU\\Software\\V\\s"")") => BSTR done
  x => BSTR text
  Outcome("sh.RegWrite ""HKCU\\Software\\V\\d"", 42, ""REG_DWORD"" : x = sh.RegRead(""HKCU\\Software\\V\\d"")") => BSTR done
  x => I4 42
  Outcome("sh.RegWrite ""HKCU\\Software\\V\\e"", ""%windir%\\x"", ""REG_EXPAND_SZ"" : x = sh.RegRead(""HKCU\\Software\\V\\e"")") => BSTR done
  x => BSTR %windir%\\x
  Outcome("sh.RegWrite ""HKCU\\Software\\V\\b"", 258, ""REG_BINARY"" : x = sh.RegRead(""HKCU\\Software\\V\\b"")") => BSTR done
  Outcome("sh.RegWrite ""HKCU\\Software\\V\\n"", 5 : x = sh.RegRead(""HKCU\\Software\\V\\n"")") => BSTR done
  Outcome("sh.RegWrite ""HKCU\\Software\\V\\"", ""default"" : x = sh.RegRead(""HKCU\\Software\\V\\"")") => BSTR done
  x => BSTR default
  Outcome("sh.RegDelete ""HKCU\\Software\\V\\s""") => BSTR done
  Outcome("sh.RegDelete ""HKCU\\Software\\V\\""") => BSTR done
  sh.ExpandEnvironmentStrings("%Greeting% %NOPE%") => BSTR hello %NOPE%
  sh.Environment("PROCESS")("Greeting") => BSTR hello
  sh.Environment("Process").Item("Greeting") => BSTR hello
  sh.Environment.Item("OS") => BSTR Windows_NT
  Outcome("sh.Environment(""PROCESS"")(""NEW"") = ""1"" : x = sh.ExpandEnvironmentStrings(""%NEW%"")") => BSTR done
  x => BSTR 1
  Outcome("sh.Environment(""PROCESS"").Remove ""NEW""") => BSTR done
  sh.Environment("PROCESS").Count > 5 => BOOL True
  sh.SpecialFolders("Nope") => BSTR
  sh.SpecialFolders.Count => I4 17
  sh.CurrentDirectory => BSTR C:\\
  sh.LogEvent(0, "x") => BOOL False
  sh.AppActivate("x") => BOOL False
  Outcome("Set x = sh.CreateShortcut(""C:\\a.lnk"") : x.TargetPath = ""C:\\x.exe"" : x.Arguments = ""-a"" : x.WorkingDirectory = ""C:\\"" : x.Description = ""d"" : x.IconLocation = ""x.exe, 0"" : x.WindowStyle = 1 : x.Hotkey = ""CTRL+ALT+E"" : x.Save") => BSTR done
  Outcome("Set x = sh.CreateShortcut(""C:\\a.url"") : x.TargetPath = ""http://x/"" : x.Save") => BSTR done
  net.UserName => BSTR jane
  net.ComputerName => BSTR SERVER1
  net.UserDomain => BSTR CORP
  net.EnumNetworkDrives.Count => I4 0
  net.EnumPrinterConnections.Count => I4 0
  Outcome("x = sh.RegRead(""HKCU\\Software\\Nope"")") => BSTR -2147024894 WshShell.RegRead: Unable to open registry key "HKCU\\Software\\Nope" for reading.
  Outcome("x = sh.RegRead(""HKXX\\Software\\Nope"")") => BSTR -2147024894 WshShell.RegRead: Invalid root in registry key "HKXX\\Software\\Nope".
  Outcome("sh.RegDelete ""HKCU\\Software\\Nope""") => BSTR -2147024894 WshShell.RegDelete: Unable to remove registry key "HKCU\\Software\\Nope".
  Outcome("x = sh.Run(""no-such-program"")") => BSTR -2147024894 WshShell.Run: The system cannot find the file specified.
  Outcome("Set x = sh.CreateShortcut(""C:\\a.txt"")") => BSTR -2147352567 WshShell.CreateShortcut: The shortcut pathname must end with .lnk or .url.
  Outcome("net.MapNetworkDrive ""Z:"", ""\\\\s\\x""") => BSTR -2147024843 WSHNetwork.MapNetworkDrive: The network path was not found.
  TypeName(sh) => BSTR IWshShell3
  TypeName(net) => BSTR IWshNetwork2
  TypeName(sh.Environment) => BSTR IWshEnvironment
  TypeName(sh.SpecialFolders) => BSTR IWshCollection
`,
);

probes(
  "Scripting.Dictionary in VBScript: arrays",
  `
  > Dim d, items : Set d = CreateObject("Scripting.Dictionary") : d.Add "a", Array(1, 2, 3)
  > Sub Change(list) : list(0) = 77 : End Sub
  > d("a")(0) = 99
  d("a")(0) => I2 1
  > Change d("a")
  d("a")(0) => I2 1
  > items = d.Items : items(0)(0) = 55
  items(0)(0) => I2 55
  d("a")(0) => I2 1
  > x = d("a") : x(0) = 44
  d("a")(0) => I2 1
  > d("a") = x : x(0) = 5
  d("a")(0) => I2 44
  UBound(d("a")) => I4 2
`,
);
