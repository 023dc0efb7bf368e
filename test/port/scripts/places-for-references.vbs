' What GetRef has given changes what it gets: by a statement, and by a variable that nothing declares.
Dim actions, msg
Set actions = CreateObject("Scripting.Dictionary")
For Each a In Array("show", "hide")
  Set actions(a) = GetRef("Do_" & a)
  Run a, 1
Next
Sub Run(action, n)
  Set proc = actions(action)
  ok = proc(n, msg)
  WScript.Echo action, n, ok, msg
  proc n, msg
  WScript.Echo n, msg
End Sub
Function Do_Show(n, msg)
  msg = "shown " & n
  n = n + 1
  Do_Show = True
End Function
Function Do_Hide(n, msg)
  msg = msg & ", hidden"
End Function
