Option Explicit
Dim d
Set d = Flatten(3)
WScript.Echo d.Count
Function Flatten(n)
    Dim dOut, dSub, k
    Set dOut = CreateObject("Scripting.Dictionary")
    If n > 0 Then
        Set dSub = Flatten(n - 1)
        For Each k In dSub.Keys
            dOut(k & n) = 1
        Next
    End If
    dOut("x") = n
    Set Flatten = dOut
End Function
Function Sum(n)
    Dim s
    s = n
    If n > 0 Then s = s + Sum(n - 1)
    Sum = s
End Function
WScript.Echo Sum(4)
Function Fact(n)
    If n < 2 Then
        Fact = 1
        Exit Function
    End If
    Fact = n * Fact(n - 1)
End Function
Function Walk(n)
    If n > 0 Then Walk n - 1
    Walk = n
End Function
Function Pow(a, b)
    If b = 0 Then Pow = 1 Else Pow = a * Pow(a, b - 1)
End Function
Function Arr(n)
    ReDim r(n)
    Dim i
    For i = 0 To n : r(i) = i : Next
    Arr = r
End Function
Function Never(n)
    Dim x
    If n > 0 Then x = Never(n - 1)
End Function
Function Counted(n)
    Counted = 0
    If n > 0 Then Counted = Counted + 1 + Counted(n - 1)
End Function
WScript.Echo Fact(5), Walk(2), Pow(2, 5), UBound(Arr(3)), IsEmpty(Never(1)), Counted(3)
Function StateName(n)
    Select Case n
        Case 1: StateName = "off"
        Case 2
            StateName = "saved" ' as it says
        Case 3, 4
            If n = 3 Then
                StateName = "three"
            Else
                StateName = "four"
            End If
        Case Else
            StateName = "?" & n
    End Select
End Function
Function Maybe(n)
    If n > 1 Then
        Maybe = "many"
    ElseIf n = 1 Then
        Maybe = "one"
    End If
End Function
Function Flag(n)
    Flag = False
    If n > 1 Then Flag = True
End Function
Function Loops(n)
    Dim i
    Loops = -1
    For i = 1 To 9
        If i * i = n Then
            Loops = i
            Exit Function
        End If
    Next
End Function
Function Tried(n)
    On Error Resume Next
    Tried = CInt(n)
    If Err.Number <> 0 Then Tried = -1
End Function
Function Filled(n)
    Dim i
    For i = 1 To n
      Filled = Filled & i
    Next
    If n = 0 Then Filled = "none"
End Function
Function Both(n)
   If n Then
     Both = 1
     WScript.Echo "b"
   Else
     Both = 2
   End If
   ' the end
End Function
WScript.Echo StateName(1), StateName(2), StateName(3), StateName(4), StateName(5), Maybe(2), Maybe(1), IsEmpty(Maybe(0)), Flag(2), Flag(0), Loops(9), Loops(10), Tried("x"), Tried("4"), Filled(3), Filled(0), Both(True), Both(False)
