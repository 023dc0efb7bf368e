' Arrays that grow.
Dim list(), n, i, grid(2, 1), swap
n = 0
For i = 1 To 5
  ReDim Preserve list(n)
  list(n) = i * 3 Mod 7
  n = n + 1
Next
For i = 0 To UBound(list) - 1
  For j = i + 1 To UBound(list)
    If list(j) < list(i) Then
      swap = list(i) : list(i) = list(j) : list(j) = swap
    End If
  Next
Next
WScript.Echo Join2(list)
grid(1, 1) = "x" : grid(2, 0) = "y"
WScript.Echo UBound(grid, 1), UBound(grid, 2), grid(1, 1) & grid(2, 0) & grid(0, 0)
copy = list
copy(0) = 99
WScript.Echo list(0), copy(0), IsArray(copy)
Erase list
On Error Resume Next
WScript.Echo UBound(list)
WScript.Echo Err.Number
Function Join2(values)
  Dim v, text
  For Each v In values
    If text <> "" Then text = text & ","
    text = text & v
  Next
  Join2 = text
End Function
