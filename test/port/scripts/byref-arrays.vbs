Option Explicit
Dim a(2), b, i, d
a(0) = 3 : a(1) = 1 : a(2) = 2
BubbleSort a
WScript.Echo Join(a, ",")
b = a
b(0) = 99
WScript.Echo a(0), b(0)
Swap a(0), a(2)
WScript.Echo Join(a, ",")
Swap (a(0)), a(2)
WScript.Echo Join(a, ",")
b = Array()
Append b, "x" : Append b, "y" : Append b, 3.5
WScript.Echo UBound(b), Join(b, "|")
Inc i : Inc i
WScript.Echo i
Call Inc((i))
WScript.Echo i
Inc(i)
WScript.Echo i
Dim m(1, 2), j
For i = 0 To 1 : For j = 0 To UBound(m, 2) : m(i, j) = i * 10 + j : Next : Next
WScript.Echo m(1, 2), UBound(m), UBound(m, 1), UBound(m, 2), LBound(m)
ReDim d(3)
d(3) = "keep"
ReDim Preserve d(5)
WScript.Echo d(3), IsEmpty(d(5)), TypeName(d), VarType(d), IsArray(d), IsArray(i)
Erase d
On Error Resume Next
WScript.Echo UBound(d)
WScript.Echo Err.Number, Err.Description
Erase a
WScript.Echo IsEmpty(a(0)), UBound(a)
a(7) = 1
WScript.Echo Err.Description

Sub BubbleSort(arr)
  Dim i, j, t
  For i = UBound(arr) - 1 To 0 Step -1
    For j = 0 To i
      If arr(j) > arr(j + 1) Then t = arr(j) : arr(j) = arr(j + 1) : arr(j + 1) = t
    Next
  Next
End Sub
Sub Swap(ByRef x, ByRef y)
  Dim t
  t = x
  x = y
  y = t
End Sub
Sub Append(ByRef list, ByVal v)
  ReDim Preserve list(UBound(list) + 1)
  list(UBound(list)) = v
End Sub
Sub Inc(n)
  n = n + 1
End Sub
