' An error ends the script: what is told of it comes first, then instances end.
Class Log
  Private m_file
  Private Sub Class_Initialize
    Set m_file = CreateObject("Scripting.FileSystemObject").CreateTextFile("C:\instances.log", True)
  End Sub
  Public Sub Write(text)
    m_file.WriteLine text
  End Sub
  Private Sub Class_Terminate
    m_file.Close
    WScript.Echo "closed"
  End Sub
End Class
Set l = New Log
l.Write "begun"
l.Write CInt("no number")
l.Write "never"
