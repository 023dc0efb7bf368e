' Who may do what
Dim vs, sec, entry, removed
Set vs = CreateObject("VirtualServer.Application")
Set sec = vs.Security
who = sec.CurrentUserAccessRights.Name
Set entry = sec.AddEntry("S-1-5-32-545", vmAccessRights_Allowed)
With entry
	.ReadAccess = True
	.WriteAccess = False
	.ExecuteAccess = True
End With
vs.Security = sec
For Each entry In vs.Security.AccessRights
	s = ""
	If entry.ReadAccess Then s = s & "R"
	If entry.WriteAccess Then s = s & "W"
	If entry.ExecuteAccess Then s = s & "X"
	If entry.DeleteAccess Then s = s & "D"
	WScript.Echo entry.Name & vbTab & s & vbTab & entry.Type
Next
Set entry = vs.Security.FindEntry("S-1-5-32-545", 0)
If entry Is Nothing Then
	WScript.Echo "no entry"
Else
	Set sec = vs.Security
	sec.RemoveEntry sec.FindEntry("S-1-5-32-545", 0)
	vs.Security = sec
	WScript.Echo vs.Security.AccessRights.Count
End If
WScript.Echo "current user: " & vs.Security.CurrentUserAccessRights.ReadAccess
On Error Resume Next
sec.AddEntry "NOWHERE\Nobody", 0
WScript.Echo Err.Number & ": " & Err.Description
