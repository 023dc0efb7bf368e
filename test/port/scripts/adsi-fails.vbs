Option Explicit
Dim grp, usr, found
found = 0
On Error Resume Next
Set grp = GetObject("WinNT://" & CreateObject("WScript.Network").ComputerName & "/Administrators,group")
If Err.Number <> 0 Then
  WScript.Echo "ADSI: " & Err.Number & " - " & Err.Description
  Err.Clear
Else
  For Each usr In grp.Members
    found = found + 1
  Next
End If
Dim conn, cmd, rs
Set conn = CreateObject("ADODB.Connection")
If Err.Number = 429 Then WScript.Echo "no ADO here"
Err.Clear
conn.Provider = "ADsDSOObject"
WScript.Echo Err.Number & " " & Err.Description
Err.Clear
conn.Open "Active Directory Provider"
If Err Then WScript.Echo "cannot open: " & Err.Description : Err.Clear
Set rs = conn.Execute("select name from 'LDAP://dc=x'")
WScript.Echo IsObject(rs), IsEmpty(rs), Err.Number
Err.Clear
Do Until rs.EOF
  If Err.Number <> 0 Then WScript.Echo "loop left" : Exit Do
  rs.MoveNext
Loop
On Error GoTo 0
WScript.Echo found
