Class Item
  Public Name
  Public Owner
  Private list()
  Private n
  Private Sub Class_Initialize
    n = 0
  End Sub
  Public Function Add(s)
    ReDim Preserve list(n)
    Set list(n) = New Item
    list(n).Name = s
    Set list(n).Owner = Nothing
    Set Add = list(n)
    n = n + 1
  End Function
  Public Function Child(i)
    Set Child = list(i)
  End Function
  Public Property Get Count
    Count = n
  End Property
  Private Sub Class_Terminate()
    WScript.Echo "end of " & Name
  End Sub
End Class
Function MakeItem(s)
  Dim i
  Set i = New Item
  i.Name = s
  Set MakeItem = i
End Function
Sub Work()
  Dim root, c, k, d, arr(2)
  Set root = MakeItem("root")
  Set c = root.Add("a")
  Set c = root.Add("b")
  For k = 0 To root.Count - 1
    Set c = root.Child(k)
    WScript.Echo "child " & c.Name
  Next
  Set d = CreateObject("Scripting.Dictionary")
  d.Add "x", MakeItem("dx")
  Set d("y") = MakeItem("dy")
  Set arr(0) = d("x")
  Set arr(1) = MakeItem("arr1")
  d.Remove "x"
  WScript.Echo arr(0).Name
  For Each c In arr
    If IsObject(c) Then
      WScript.Echo "in arr " & c.Name
      If c.Name = "arr1" Then Exit For
    End If
  Next
  Set arr(1) = Nothing
  WScript.Echo "arr(1) gone"
  Erase arr
  WScript.Echo "erased"
  Make c
  WScript.Echo c.Name
  d.RemoveAll
  WScript.Echo "leaving"
End Sub
Sub Make(ByRef x)
  Set x = MakeItem("made")
End Sub
Work
WScript.Echo "done"
