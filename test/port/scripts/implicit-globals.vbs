count = 0
AddOne
AddOne
WScript.Echo count
Sub AddOne
  count = count + 1
  lastTime = Now
  If count > 1 Then flag = True
End Sub
Sub Other(a)
  total = total + a
  a = a * 2
End Sub
Other 5
n = 4
Other n
WScript.Echo n & "[" & total & "]"
intErr = 0
For Each x In Array(1, 2)
  y = x
  last = y
Next
i = i + 1
s = s & "more"
WScript.Echo s
