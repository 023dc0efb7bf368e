' settings-backup.vbs
'
' Writes the settings of all machines to an INI file, and the time of the last
' backup to the registry. With /restore the notes and the memory are put back.
'
'   vmcom run examples/settings-backup.vbs [/restore] [file]

Const KEY = "HKCU\Software\Contoso\VMBackup\"
Set vs = CreateObject("VirtualServer.Application")
Set fso = CreateObject("Scripting.FileSystemObject")
Set shell = WScript.CreateObject("WScript.Shell")

file = "C:\settings.ini"
If WScript.Arguments.Unnamed.Count > 0 Then file = WScript.Arguments.Unnamed(0)
If WScript.Arguments.Named.Exists("restore") Then
    Restore
Else
    Backup
End If

Sub Backup
    Set ini = fso.CreateTextFile(file, True)
    n = 0
    For Each vm In vs.VirtualMachines
        With vm
            ini.WriteLine "[" & .Name & "]"
            ini.WriteLine "Memory=" & .Memory
            ini.WriteLine "Notes=" & .Notes
            ini.WriteLine "AutoStart=" & .AutoStartAtLaunch
            ini.WriteLine "OnQuit=" & .ShutdownActionOnQuit
            ini.WriteLine "Undoable=" & .Undoable
            ini.WriteBlankLines 1
        End With
        n = n + 1
    Next
    ini.Close
    shell.RegWrite KEY & "Machines", n, "REG_DWORD"
    shell.RegWrite KEY & "File", file
    WScript.Echo n & " machines are in " & file
    WScript.Echo "The registry says: " & shell.RegRead(KEY & "Machines") & " in " & shell.RegRead(KEY & "File")
End Sub

Sub Restore
    Dim section, entry, matches
    Set re = New RegExp
    re.Pattern = "^\s*(\w+)\s*=\s*(.*?)\s*$"
    Set section = Nothing
    For Each line In Split(Replace(fso.OpenTextFile(file).ReadAll, vbCrLf, vbLf), vbLf)
        If Left(line, 1) = "[" Then
            Set section = vs.FindVirtualMachine(Mid(line, 2, Len(line) - 2))
        ElseIf re.Test(line) And Not section Is Nothing Then
            Set matches = re.Execute(line)
            value = matches(0).SubMatches(1)
            Select Case LCase(matches(0).SubMatches(0))
                Case "memory" : If section.Memory <> CLng(value) Then Change section, "Memory", section.Memory, value : section.Memory = value
                Case "notes"  : If section.Notes <> value Then Change section, "Notes", section.Notes, value : section.Notes = value
            End Select
        End If
    Next
    WScript.Echo "Restored from " & file
End Sub

Sub Change(vm, what, was, becomes)
    WScript.Echo vm & ": " & what & " " & was & " -> " & becomes
End Sub
