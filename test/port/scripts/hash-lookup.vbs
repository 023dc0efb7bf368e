Option Explicit
' Two-dimensional table, sorted by a column, printed in columns
Dim data(3, 2), i, j, order, widths(2)
Fill 0, "WEB01", 128, #1/5/2005# : Fill 1, "DC01", 256, #3/1/2004# : Fill 2, "SQL01", 1024, #11/30/2005# : Fill 3, "X", 64, #2/2/2002#
order = SortedBy(data, 1)
For j = 0 To 2
  widths(j) = 0
  For i = 0 To UBound(data, 1)
    If Len(data(i, j)) > widths(j) Then widths(j) = Len(data(i, j))
  Next
Next
For i = 0 To UBound(order)
  Dim line : line = ""
  For j = 0 To UBound(widths)
    If IsNumeric(data(order(i), j)) Then
      line = line & Right(Space(widths(j)) & data(order(i), j), widths(j)) & " "
    Else
      line = line & Left(data(order(i), j) & Space(widths(j)), widths(j)) & " "
    End If
  Next
  WScript.Echo RTrim(line)
Next
Sub Fill(r, a, b, c) : data(r, 0) = a : data(r, 1) = b : data(r, 2) = c : End Sub
Function SortedBy(ByRef d, col)
  Dim idx(), i, j, t
  ReDim idx(UBound(d, 1))
  For i = 0 To UBound(idx) : idx(i) = i : Next
  For i = 0 To UBound(idx) - 1
    For j = UBound(idx) To i + 1 Step -1
      If d(idx(j), col) < d(idx(j - 1), col) Then
        t = idx(j) : idx(j) = idx(j - 1) : idx(j - 1) = t
      End If
    Next
  Next
  SortedBy = idx
End Function
