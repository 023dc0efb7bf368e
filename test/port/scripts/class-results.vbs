' Results of the members of a class that is told of its end
Option Explicit
Class A
  Private m
  Private Sub Class_Terminate
    WScript.Echo "bye"
  End Sub
  Public Function Name(x)
    If x = 0 Then Name = "zero" : Exit Function
    Dim t
    t = "t" & x
    Name = t
  End Function
  Public Property Get Kind
    If IsEmpty(m) Then
      Kind = 0
    Else
      Kind = 1
    End If
  End Property
  Public Function Pick(b)
    Pick = Null
    Select Case b
      Case 1 Pick = "one"
      Case 2 Pick = "two"
      Case Else Pick = "many"
    End Select
  End Function
  Public Function Obj()
    Set Obj = Nothing
    Set Obj = Me
  End Function
End Class
Dim o
Set o = New A
WScript.Echo o.Name(0), o.Name(1), o.Kind, o.Pick(2), o.Obj.Kind
Set o = Nothing
Function Outer(n)
  Dim q, w
  Outer = "x"
  If n Then
    Outer = "y"
  Else
    Outer = "z"
  End If
  w = 1
  w = n + 1
  q = w
  Outer = Outer & q
End Function
WScript.Echo Outer(3)
