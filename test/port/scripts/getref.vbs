' Procedures as values.
Dim f, g
Set f = GetRef("Double")
WScript.Echo f(21), Apply(f, 4), Apply(GetRef("Square"), 5)
Function Double(x)
  Double = x * 2
End Function
Function Square(x)
  Square = x * x
End Function
Function Apply(fn, value)
  Apply = fn(value)
End Function
