' Recursion.
Option Explicit
WScript.Echo Factorial(10), Fib(15), Power(2, 10), Reverse("hello")
Function Factorial(n)
  If n <= 1 Then
    Factorial = 1
  Else
    Factorial = n * Factorial(n - 1)
  End If
End Function
Function Fib(n)
  If n < 2 Then Fib = n Else Fib = Fib(n - 1) + Fib(n - 2)
End Function
Function Power(x, n)
  Power = 1
  Dim i
  For i = 1 To n : Power = Power * x : Next
End Function
Function Reverse(s)
  If Len(s) < 2 Then
    Reverse = s
    Exit Function
  End If
  Reverse = Reverse(Mid(s, 2)) & Left(s, 1)
End Function
