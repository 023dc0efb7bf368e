' Arguments as administrators liked them, /name:value
Option Explicit
Dim args, server, verbose, i
Set args = WScript.Arguments
If args.Named.Exists("server") Then
  server = args.Named.Item("server")
Else
  server = "localhost"
End If
verbose = args.Named.Exists("v") Or args.Named.Exists("verbose")
WScript.Echo "server = " & server & ", verbose = " & verbose & ", " & args.Unnamed.Count & " unnamed, " & args.Count & " in all"
If args.Unnamed.Count = 0 Then
  Usage
End If
For i = 0 To args.Unnamed.Count - 1
  WScript.Echo i, args.Unnamed(i)
Next

Sub Usage()
  WScript.Echo "Usage: cscript " & WScript.ScriptName & " [/server:name] [/v] machine [machine ...]"
  WScript.Echo
  WScript.Echo "  /server  the host, this one if left out"
  WScript.Echo "  /v       tells more"
  WScript.Quit 2
End Sub
