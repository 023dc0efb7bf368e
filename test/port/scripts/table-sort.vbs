' Table of machines in a two-dimensional array, sorted by column (bubble sort)
Const COL_NAME = 0
Const COL_MEM = 1
Const COL_STATE = 2

Set objVirtualServer = CreateObject("VirtualServer.Application")
Set colVMs = objVirtualServer.VirtualMachines
Dim arrTable()
ReDim arrTable(2, colVMs.Count)
n = 0
For Each vm in colVMs
  arrTable(COL_NAME, n) = vm.Name
  arrTable(COL_MEM, n) = vm.Memory
  arrTable(COL_STATE, n) = vm.State
  n = n + 1
Next
ReDim Preserve arrTable(2, n - 1)
WScript.Echo "Rows: " & UBound(arrTable, 2) + 1 & ", columns: " & UBound(arrTable, 1) + 1
SortTable arrTable, COL_NAME, True
Show arrTable
SortTable arrTable, COL_MEM, False
Show arrTable

Dim matrix(3, 3)
For r = 0 to 3
  For c = 0 to 3
    If c = 3 Then Exit For
    matrix(r, c) = r * c + 1
  Next
  If r = 2 Then Exit For
Next
s = ""
For Each cell In matrix
  If IsEmpty(cell) Then s = s & "." Else s = s & cell
Next
WScript.Echo s
Erase matrix
WScript.Echo IsEmpty(matrix(1, 1)), LBound(matrix), UBound(matrix, 2)

Sub SortTable(arr, col, ascending)
  For i = 0 To UBound(arr, 2) - 1
    For j = i + 1 To UBound(arr, 2)
      If (ascending And StrComp(arr(col, i), arr(col, j), 1) > 0) _
         Or (Not ascending And arr(col, i) < arr(col, j)) Then
        For k = 0 To UBound(arr, 1)
          tmp = arr(k, i) : arr(k, i) = arr(k, j) : arr(k, j) = tmp
        Next
      End If
    Next
  Next
End Sub

Sub Show(arr)
  Dim i
  For i = LBound(arr, 2) To UBound(arr, 2)
    WScript.Echo Right(Space(3) & i, 3) & " " & arr(COL_NAME, i) & String(20 - Len(arr(COL_NAME, i)), ".") & FormatNumber(arr(COL_MEM, i), 0) & " " & arr(COL_STATE, i)
  Next
End Sub
