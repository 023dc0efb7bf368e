' Objects that say when they end.
Class Guard
  Public Name
  Private Sub Class_Terminate
    WScript.Echo "end of " & Name
  End Sub
End Class
Sub Work
  Dim g
  Set g = New Guard
  g.Name = "local"
  WScript.Echo "working"
End Sub
Dim first
Set first = New Guard
first.Name = "first"
Work
WScript.Echo "between"
Set first = Nothing
Set last = New Guard
last.Name = "last"
WScript.Echo "over"
