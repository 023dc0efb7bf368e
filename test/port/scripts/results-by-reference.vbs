Option Explicit
' Subs that give several results back, arrays in arrays, objects in arrays
Dim vs, ok, vm, msg, names(), cnt, tbl, i, j, p, stack, total
Set vs = CreateObject("VirtualServer.Application")
ok = TryGetVM(vs, "alpha", vm, msg)
WScript.Echo ok, msg : If ok Then WScript.Echo vm.Name
ok = TryGetVM(vs, "nobody", vm, msg)
WScript.Echo ok, msg, vm Is Nothing
CollectNames vs.VirtualMachines, names, cnt
WScript.Echo cnt, Join(names, "/")
tbl = Array(Array("a", 1), Array("b", 2, Array(3, 4)))
WScript.Echo tbl(1)(2)(1), UBound(tbl(1)), tbl(0)(0) & tbl(1)(0)
i = 1 : j = 2
Swap i, j : WScript.Echo i, j
Swap (i), j : WScript.Echo i, j
Call Swap(i, j) : WScript.Echo i, j
stack = Array()
Push stack, "one" : Push stack, 2 : Push stack, vs
WScript.Echo UBound(stack) + 1, TypeName(stack(2))
Set p = Pop(stack) : WScript.Echo TypeName(p)
p = Pop(stack) : WScript.Echo p, UBound(stack)
Dim pt : Set pt = New Point
pt.X = 3 : pt.Y = 4
Scale pt, 2 : WScript.Echo pt.X, pt.Y, pt.Length
Bump pt.X : WScript.Echo pt.X
Dim arr(2) : arr(0) = 5 : Bump arr(0) : WScript.Echo arr(0)
Dim d : Set d = CreateObject("Scripting.Dictionary") : d("k") = 1 : Bump d("k") : WScript.Echo d("k")
total = 0 : AddAll Array(1, 2, 3), total : WScript.Echo total
Dim q : q = MakeMatrix(2, 3) : q(1, 2) = 9 : WScript.Echo q(1, 2), UBound(q, 1), UBound(q, 2)
Set d("self") = d : WScript.Echo d("self")("k")
WScript.Echo Chain(1)(0), Len(Join(Chain(2), ""))
Function TryGetVM(server, name, ByRef objOut, ByRef strMsg)
  On Error Resume Next
  TryGetVM = False
  Set objOut = Nothing
  Set objOut = server.FindVirtualMachine(name)
  If Err.Number <> 0 Then strMsg = Err.Description : Exit Function
  If objOut Is Nothing Then
    strMsg = "'" & name & "' not found"
  Else
    strMsg = "" : TryGetVM = True
  End If
End Function
Sub CollectNames(col, arr, n)
  Dim o
  n = 0
  ReDim arr(col.Count - 1)
  For Each o In col
    arr(n) = o.Name
    n = n + 1
  Next
End Sub
Sub Swap(a, b)
  Dim t : t = a : a = b : b = t
End Sub
Sub Push(arr, v)
  ReDim Preserve arr(UBound(arr) + 1)
  If IsObject(v) Then Set arr(UBound(arr)) = v Else arr(UBound(arr)) = v
End Sub
Function Pop(arr)
  If IsObject(arr(UBound(arr))) Then Set Pop = arr(UBound(arr)) Else Pop = arr(UBound(arr))
  ReDim Preserve arr(UBound(arr) - 1)
End Function
Class Point
  Public X, Y
  Public Property Get Length : Length = Sqr(X ^ 2 + Y ^ 2) : End Property
End Class
Sub Scale(o, f) : o.X = o.X * f : o.Y = o.Y * f : End Sub
Sub Bump(n) : n = n + 1 : End Sub
Sub AddAll(v, sum) : Dim x : For Each x In v : sum = sum + x : Next : End Sub
Function MakeMatrix(r, c)
  Dim m() : ReDim m(r, c) : MakeMatrix = m
End Function
Function Chain(n) : Chain = Array("x" & n, "y") : End Function
