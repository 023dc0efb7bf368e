' Mails a report; where there is no CDO it writes it to the screen
Option Explicit
Dim objMessage, strBody, bSent
strBody = "Nightly report" & vbCrLf & String(20, "-") & vbCrLf
bSent = SendMail("admin@example.com", "VS report", strBody)
If Not bSent Then WScript.Echo "not sent"

Function SendMail(ByVal strTo, ByVal strSubject, ByVal strText)
  SendMail = False
  On Error Resume Next
  Set objMessage = CreateObject("CDO.Message")
  If Err.Number <> 0 Then
    WScript.Echo "Error " & Err.Number & " (" & Hex(Err.Number) & "): " & Err.Description & " in " & Err.Source
    Err.Clear
    Exit Function
  End If
  objMessage.Subject = strSubject
  objMessage.From = "vs@example.com"
  objMessage.To = strTo
  objMessage.TextBody = strText
  objMessage.Configuration.Fields.Item("http://schemas.microsoft.com/cdo/configuration/sendusing") = 2
  objMessage.Configuration.Fields.Update
  objMessage.Send
  SendMail = (Err.Number = 0)
  On Error GoTo 0
End Function
