' Texts make variables whose names are those of procedures' own, and procedures that change what they get.
ExecuteGlobal "Function Ensure(name, ByRef isNew)" & vbCrLf & "  isNew = Len(name) > 3" & vbCrLf & "  Ensure = name & ""!""" & vbCrLf & "End Function"
ExecuteGlobal "Sub Grow(ByRef n) : n = n + 1 : End Sub"
Dim isNew, total
WScript.Echo Ensure("long", isNew), isNew
Tell
ExecuteGlobal "total = 0 : For Each m In Array(1, 2, 3) : total = total + m : Next"
WScript.Echo total, Eval("m")
Sub Tell
  Dim m, own
  m = 5
  Grow m
  r = Ensure("x", own)
  WScript.Echo m, r, own
End Sub
