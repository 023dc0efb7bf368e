Option Explicit
WScript.Echo Go("1 + 2"), Twice(4), Other("x")
Function Go(sWhat)
  Dim t, unused
  Execute "t = " & sWhat
  Go = t * 2
End Function
Function Twice(n)
  Dim k
  Execute "Twice = n * 2 : n = 5 : k = n"
End Function
Function Other(s)
  Dim r
  r = "a"
  Execute "s = s & r"
  Other = s
End Function
