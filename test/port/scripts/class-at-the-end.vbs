' Head comment

' about x
x = 1
' about echo
WScript.Echo x
Set c = New C
c.Hi
' about the class
Class C
  ' about hi
  Sub Hi
    WScript.Echo "hi"
  End Sub
End Class
' at the end
WScript.Echo "e"
