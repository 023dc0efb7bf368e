'Sorting and searching
Option Explicit
Randomize 7
Dim a, b(9), i, s, d
a = Array(42, 7, 19, 3, 88, 3, -5, 0)
QuickSort a, LBound(a), UBound(a)
WScript.Echo Join(a, " ")
For i = 0 To UBound(b) : b(i) = (i * 7) Mod 10 : Next
InsertionSort b
s = "" : For Each i In b : s = s & i & "," : Next
WScript.Echo Left(s, Len(s) - 1)
WScript.Echo BinarySearch(a, 19), BinarySearch(a, 20)
Set d = CreateObject("Scripting.Dictionary")
d.Add "zeta", 3 : d.Add "alpha", 1 : d.Add "Mid", 2
SortDictionary d, 1
For Each i In d : WScript.Echo i & "=" & d(i) : Next
Dim names : names = Split("web03;WEB01;sql02;dc01", ";")
BubbleSort names
WScript.Echo Join(names, ", ")
Dim arr2 : arr2 = Reverse(names)
WScript.Echo Join(arr2, ", ") & " / " & Join(names, ", ")
Dim lo, hi, avg
MinMax a, lo, hi, avg
WScript.Echo lo, hi, FormatNumber(avg, 2), TypeName(avg)
WScript.Echo Fact(10), Fact(20), Fib(15), GCD(48, 36), IsPrime(97), ToBinary(10)
Sub QuickSort(vec, loBound, hiBound)
  Dim pivot, loSwap, hiSwap, temp
  If hiBound - loBound = 1 Then
    If vec(loBound) > vec(hiBound) Then
      temp = vec(loBound)
      vec(loBound) = vec(hiBound)
      vec(hiBound) = temp
    End If
  End If
  pivot = vec(Int((loBound + hiBound) / 2))
  vec(Int((loBound + hiBound) / 2)) = vec(loBound)
  vec(loBound) = pivot
  loSwap = loBound + 1
  hiSwap = hiBound
  Do
    While loSwap < hiSwap And vec(loSwap) <= pivot
      loSwap = loSwap + 1
    Wend
    While vec(hiSwap) > pivot
      hiSwap = hiSwap - 1
    Wend
    If loSwap < hiSwap Then
      temp = vec(loSwap)
      vec(loSwap) = vec(hiSwap)
      vec(hiSwap) = temp
    End If
  Loop While loSwap < hiSwap
  vec(loBound) = vec(hiSwap)
  vec(hiSwap) = pivot
  If loBound < (hiSwap - 1) Then Call QuickSort(vec, loBound, hiSwap - 1)
  If hiSwap + 1 < hiBound Then Call QuickSort(vec, hiSwap + 1, hiBound)
End Sub
Sub InsertionSort(ByRef v)
  Dim i, j, t
  For i = 1 To UBound(v)
    t = v(i) : j = i - 1
    Do While j >= 0
      If v(j) <= t Then Exit Do
      v(j + 1) = v(j) : j = j - 1
    Loop
    v(j + 1) = t
  Next
End Sub
Function BinarySearch(v, what)
  Dim l, h, m
  l = 0 : h = UBound(v) : BinarySearch = -1
  Do While l <= h
    m = (l + h) \ 2
    If v(m) = what Then BinarySearch = m : Exit Do
    If v(m) < what Then l = m + 1 Else h = m - 1
  Loop
End Function
Function SortDictionary(objDict, intSort)
  Dim strDict(), objKey, strKey, strItem, X, Y, Z
  Z = objDict.Count
  If Z > 1 Then
    ReDim strDict(Z, 2)
    X = 0
    For Each objKey In objDict
      strDict(X, 0) = CStr(objKey)
      strDict(X, intSort) = CStr(objDict(objKey))
      X = X + 1
    Next
    For X = 0 To (Z - 2)
      For Y = X To (Z - 1)
        If StrComp(strDict(X, intSort), strDict(Y, intSort), vbTextCompare) > 0 Then
          strKey = strDict(X, 0) : strItem = strDict(X, intSort)
          strDict(X, 0) = strDict(Y, 0) : strDict(X, intSort) = strDict(Y, intSort)
          strDict(Y, 0) = strKey : strDict(Y, intSort) = strItem
        End If
      Next
    Next
    objDict.RemoveAll
    For X = 0 To (Z - 1)
      objDict.Add strDict(X, 0), strDict(X, intSort)
    Next
  End If
End Function
Sub BubbleSort(arr)
  Dim blnSwapped, i, t
  Do
    blnSwapped = False
    For i = 0 To UBound(arr) - 1
      If LCase(arr(i)) > LCase(arr(i + 1)) Then
        t = arr(i) : arr(i) = arr(i + 1) : arr(i + 1) = t : blnSwapped = True
      End If
    Next
  Loop While blnSwapped
End Sub
Function Reverse(ByVal v)
  Dim i, t
  For i = 0 To UBound(v) \ 2
    t = v(i) : v(i) = v(UBound(v) - i) : v(UBound(v) - i) = t
  Next
  Reverse = v
End Function
Sub MinMax(v, ByRef lo, ByRef hi, ByRef avg)
  Dim x, sum
  lo = v(0) : hi = v(0)
  For Each x In v
    If x < lo Then lo = x
    If x > hi Then hi = x
    sum = sum + x
  Next
  avg = sum / (UBound(v) + 1)
End Sub
Function Fact(n)
  If n <= 1 Then Fact = 1 Else Fact = n * Fact(n - 1)
End Function
Function Fib(n)
  If n < 2 Then
    Fib = n
  Else
    Fib = Fib(n - 1) + Fib(n - 2)
  End If
End Function
Function GCD(a, b)
  If b = 0 Then GCD = a : Exit Function
  GCD = GCD(b, a Mod b)
End Function
Function IsPrime(n)
  Dim k
  IsPrime = True
  For k = 2 To Int(Sqr(n))
    If n Mod k = 0 Then IsPrime = False : Exit For
  Next
End Function
Function ToBinary(ByVal n)
  Do
    ToBinary = (n Mod 2) & ToBinary
    n = n \ 2
  Loop Until n = 0
End Function
