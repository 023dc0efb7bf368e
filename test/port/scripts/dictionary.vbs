' A dictionary of machines.
Option Explicit
Dim dict, key, item
Set dict = CreateObject("Scripting.Dictionary")
dict.CompareMode = vbTextCompare
dict.Add "web", 256
dict.Add "sql", 512
dict("mail") = 128
If dict.Exists("WEB") Then WScript.Echo "web: " & dict.Item("web")
dict("web") = dict("web") + 64
For Each key In dict.Keys
  WScript.Echo key & " = " & dict(key)
Next
For Each item In dict.Items
  WScript.Echo item
Next
dict.Remove "sql"
WScript.Echo dict.Count
Set dict("vm") = CreateObject("VirtualServer.Application")
WScript.Echo dict("vm").VirtualMachines.Count
