' event-log.vbs
'
' Reads the event log of the server and counts what has happened. Each line of
' the log is an entry; regular expressions are enough to take it apart.
'
'   vmcom run examples/event-log.vbs [machine]

Option Explicit
Const LOG = "C:\vmcom\events.log"

Dim fso, stream, line, only, counts, id, sum, vs, vm, task
only = ""
If WScript.Arguments.Count > 0 Then only = LCase(WScript.Arguments(0))

' Something to report: a machine goes on and off.
Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine("DC01")
If Not vm Is Nothing Then
    vm.Startup.WaitForCompletion -1
    vm.Save.WaitForCompletion -1
    vm.Startup.WaitForCompletion -1
    vm.TurnOff.WaitForCompletion -1
End If

Set fso = CreateObject("Scripting.FileSystemObject")
Set counts = CreateObject("Scripting.Dictionary")
Set stream = fso.OpenTextFile(LOG)
Do While Not stream.AtEndOfStream
    line = stream.ReadLine
    If only = "" Or LCase(Field(line, "machine")) = only Then
        id = CLng(Field(line, "id"))
        counts(id) = counts(id) + 1
        WScript.Echo id & "  " & Left(Field(line, "type") & "       ", 11) & "  " & Field(line, "message")
    End If
Loop
stream.Close

WScript.Echo
sum = 0
For Each id In counts.Keys
    WScript.Echo id & ": " & counts.Item(id)
    sum = sum + counts(id)
Next
WScript.Echo sum & " entries"

' The value of a field, a string or a number; "" if there is none.
Function Field(entry, name)
    Dim expression, found
    Set expression = New RegExp
    expression.Pattern = """" & name & """:(""((?:[^""\\]|\\.)*)""|-?\d+)"
    Set found = expression.Execute(entry)
    If found.Count = 0 Then
        Field = ""
    ElseIf Left(found(0).SubMatches(0), 1) = """" Then
        Field = Replace(Replace(found(0).SubMatches(1), "\""", """"), "\\", "\")
    Else
        Field = found(0).SubMatches(0)
    End If
End Function
