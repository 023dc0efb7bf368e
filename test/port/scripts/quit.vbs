' Ends with an exit code in the middle.
Main
WScript.Echo "never"
Sub Main
  WScript.Echo "leaving"
  If True Then WScript.Quit 3
  WScript.Echo "never"
End Sub
