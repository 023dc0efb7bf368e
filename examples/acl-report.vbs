' acl-report.vbs
'
' Who may do what with the server, as a table. With an account and rights out
' of R, W, X, D the account gets an entry of its own (or a changed one).
'
'   vmcom run examples/acl-report.vbs [account rights]
'   vmcom run examples/acl-report.vbs Everyone RX

Option Explicit
Dim vs, sec, entry, letters, i

Set vs = CreateObject("VirtualServer.Application")
Set sec = vs.Security

If WScript.Arguments.Count = 2 Then
    On Error Resume Next
    Set entry = sec.FindEntry(WScript.Arguments(0), vmAccessRights_Allowed)
    If Err.Number <> 0 Or entry Is Nothing Then
        Err.Clear
        Set entry = sec.AddEntry(WScript.Arguments(0), vmAccessRights_Allowed)
    End If
    If Err.Number <> 0 Then
        WScript.Echo "No account '" & WScript.Arguments(0) & "': " & Hex(Err.Number)
        WScript.Quit 1
    End If
    On Error GoTo 0
    letters = UCase(WScript.Arguments(1))
    entry.ReadAccess = InStr(letters, "R") > 0
    entry.WriteAccess = InStr(letters, "W") > 0
    entry.ExecuteAccess = InStr(letters, "X") > 0
    entry.DeleteAccess = InStr(letters, "D") > 0
    ' What we have got is a copy. It counts when it is assigned.
    vs.Security = sec
    Set sec = vs.Security
End If

WScript.Echo "Account                            Type    R W X D RP CP"
For Each entry In sec.AccessRights
    WScript.Echo Pad(entry.Name, 35) & Pad(KindOf(entry), 8) & Flag(entry.ReadAccess) & Flag(entry.WriteAccess) & _
        Flag(entry.ExecuteAccess) & Flag(entry.DeleteAccess) & Flag(entry.ReadPermissions) & " " & RTrim(Flag(entry.ChangePermissions))
Next
WScript.Echo sec.AccessRights.Count & " entries"

With sec.CurrentUserAccessRights
    WScript.Echo "We may read: " & .ReadAccess & ", write: " & .WriteAccess & ", execute: " & .ExecuteAccess
End With

Function KindOf(entry)
    If entry.Type = vmAccessRights_Denied Then KindOf = "denied" Else KindOf = "allowed"
End Function

Function Flag(yes)
    If yes Then Flag = "x " Else Flag = "- "
End Function

Function Pad(text, width)
    Pad = Left(text & Space(width), width)
End Function
