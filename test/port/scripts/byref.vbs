' Parameters by reference.
Option Explicit
Dim a, b, list(2), total
a = 1 : b = "x"
Swap a, b
WScript.Echo a, b
list(0) = 5
AddTo list(0), 10
WScript.Echo list(0)
AddTo total, 3 : AddTo total, 4
WScript.Echo total
AddTo (total), 100
WScript.Echo total
WScript.Echo TryFind("b", total), total
Sub Swap(x, y)
  Dim t
  t = x : x = y : y = t
End Sub
Sub AddTo(ByRef target, ByVal amount)
  target = target + amount
  amount = 0
End Sub
Function TryFind(name, ByRef found)
  found = "found " & name
  TryFind = True
End Function
