Class C
  Public N
  Private Sub Class_Terminate
    WScript.Echo "end"
  End Sub
End Class
Set c1 = New C
Set vs = CreateObject("VirtualServer.Application")
Set w = vs.FindVirtualNetwork("Lab")
w.Notes = "red"
WScript.Echo w.Notes
Set w = Nothing
Set c1 = Nothing
Set vs = Nothing
