' Functions that change what others read; undeclared variables everywhere
counter = 0
verbose = False
SetUp
For n = 1 To 4
  If IsOdd(n) Then Bump Else Bump2 counter
Next
WScript.Echo counter, verbose, TypeName(late), lastName
If late = "" Then late = "set"
WScript.Echo late
WScript.Echo Fact(10), Fib(12), Reverse("abc"), Depth(CreateObject("Scripting.FileSystemObject").GetAbsolutePathName("C:\a\b\c"))
WScript.Echo Optional1(Empty), Optional1("x"), MultiReturn(1, q, r), q, r
Function IsOdd(n) IsOdd = (n Mod 2 = 1) End Function
Sub Bump : counter = counter + 1 : lastName = "Bump" : End Sub
Sub Bump2(c) : c = c + 10 : lastName = "Bump2" : End Sub
Sub SetUp
  verbose = True
  local = 5
End Sub
Function Fact(n)
  If n <= 1 Then Fact = 1 Else Fact = n * Fact(n - 1)
End Function
Function Fib(n)
  If n < 2 Then
    Fib = n
    Exit Function
  End If
  Fib = Fib(n - 1) + Fib(n - 2)
End Function
Function Reverse(s)
  Dim i
  For i = Len(s) To 1 Step -1
    Reverse = Reverse & Mid(s, i, 1)
  Next
End Function
Function Depth(p) : Depth = UBound(Split(p, "\")) : End Function
Function Optional1(v) : If IsEmpty(v) Then Optional1 = "default" Else Optional1 = v
End Function
Function MultiReturn(a, b, c)
  b = a + 1 : c = b + 1
  MultiReturn = True
End Function
