Option Explicit
' chains of differencing disks, drawn as a tree
Dim vs, fso, kids, roots, p
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
Set kids = CreateObject("Scripting.Dictionary")
Const D = "C:\Virtual Machines\Tree\"
If Not fso.FolderExists("C:\Virtual Machines") Then fso.CreateFolder "C:\Virtual Machines"
If Not fso.FolderExists(D) Then fso.CreateFolder D
MakeBase "root"
MakeChild "a", "root" : MakeChild "b", "root" : MakeChild "a1", "a" : MakeChild "a2", "a" : MakeChild "a11", "a1"
Dim f
For Each f In fso.GetFolder(D).Files
  If LCase(fso.GetExtensionName(f.Name)) = "vhd" Then Note f.Path
Next
Draw D & "root.vhd", 0
WScript.Echo "depth", Depth(D & "root.vhd"), "nodes", CountNodes(D & "root.vhd")
WScript.Echo Chain(vs.GetHardDisk(D & "a11.vhd"))
On Error Resume Next
vs.GetHardDisk(D & "b.vhd").Parent = vs.GetHardDisk(D & "a11.vhd")
WScript.Echo Hex(Err.Number), Err.Description
Err.Clear
Set vs.GetHardDisk(D & "b.vhd").Parent = vs.GetHardDisk(D & "root.vhd")
WScript.Echo Hex(Err.Number), Err.Description
Err.Clear
fso.DeleteFolder Left(D, Len(D) - 1), True
WScript.Echo Err.Number, fso.FolderExists(D)

Sub MakeBase(n) : vs.CreateDynamicVirtualHardDisk(D & n & ".vhd", 16).WaitForCompletion -1 : End Sub
Sub MakeChild(n, parent) : vs.CreateDifferencingVirtualHardDisk(D & n & ".vhd", D & parent & ".vhd").WaitForCompletion -1 : End Sub
Sub Note(path)
  Dim hd, up : Set hd = vs.GetHardDisk(path)
  If hd.Parent Is Nothing Then up = "" Else up = LCase(hd.Parent.File)
  If kids.Exists(up) Then kids(up) = kids(up) & "|" & path Else kids.Add up, path
End Sub
Sub Draw(path, level)
  Dim k
  WScript.Echo Space(level * 2) & "+ " & fso.GetBaseName(path)
  If kids.Exists(LCase(path)) Then
    For Each k In Sorted(Split(kids(LCase(path)), "|")) : Draw k, level + 1 : Next
  End If
End Sub
Function Depth(path)
  Dim k, m : m = 0
  If Not kids.Exists(LCase(path)) Then Depth = 1 : Exit Function
  For Each k In Split(kids(LCase(path)), "|")
    If Depth(k) > m Then m = Depth(k)
  Next
  Depth = m + 1
End Function
Function CountNodes(path)
  CountNodes = 1
  Dim k
  If kids.Exists(LCase(path)) Then
    For Each k In Split(kids(LCase(path)), "|") : CountNodes = CountNodes + CountNodes(k) : Next
  End If
End Function
Function Chain(hd)
  Chain = fso.GetBaseName(hd.File)
  If Not hd.Parent Is Nothing Then Chain = Chain & " > " & Chain(hd.Parent)
End Function
Function Sorted(a)
  Dim i, j, t
  For i = UBound(a) - 1 To 0 Step -1
    For j = 0 To i
      If StrComp(a(j), a(j + 1), vbTextCompare) > 0 Then t = a(j + 1) : a(j + 1) = a(j) : a(j) = t
    Next
  Next
  Sorted = a
End Function
