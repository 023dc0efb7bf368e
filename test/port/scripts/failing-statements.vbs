On Error Resume Next
Dim vs, n
Set vs = CreateObject("VirtualServer.Application")
Do
  n = n + 1
  If n > 3 Then Exit Do
Loop Until vs.Bogus = 1
WScript.Echo "loop until", n, Err.Number : Err.Clear
n = 0
Do Until vs.Bogus = 1
  n = n + 1
  If n > 3 Then Exit Do
Loop
WScript.Echo "do until", n, Err.Number : Err.Clear
For Each x In vs.Bogus
  WScript.Echo "each", IsEmpty(x), Err.Number : Err.Clear
Next
For i = 1 To vs.Bogus
  WScript.Echo "for", i, Err.Number : Err.Clear
Next
For i = vs.VirtualMachines.Count + 1 To 0 Step -vs.Bogus
  WScript.Echo "step", Err.Number : Err.Clear
Next
With vs.Bogus
  .Name = "x"
  WScript.Echo "with", Err.Number : Err.Clear
End With
With vs.FindVirtualNetwork("none")
  WScript.Echo .Name
  WScript.Echo "with nothing", Err.Number, Err.Description : Err.Clear
End With
Select Case vs.Bogus
Case Else WScript.Echo "select", Err.Number : Err.Clear
End Select
Call Sub1(vs.Bogus)
WScript.Echo "call", Err.Number : Err.Clear
y = Fun1(1) + vs.Bogus
WScript.Echo "sum", IsEmpty(y), Err.Number : Err.Clear
Dim arr(2)
arr(vs.Bogus) = 1 : WScript.Echo "index", Err.Number : Err.Clear
arr(3) = 1 : WScript.Echo "range", Err.Number, Err.Description : Err.Clear
arr(1) = Fun1(2) / 0 : WScript.Echo "div", IsEmpty(arr(1)), Err.Number : Err.Clear
ReDim arr2(vs.Bogus) : WScript.Echo "redim", Err.Number : Err.Clear
WScript.Echo UBound(arr2) : WScript.Echo "ubound", Err.Number : Err.Clear
ReDim arr(5) : WScript.Echo "redim fixed", Err.Number, Err.Description : Err.Clear
Erase arr : WScript.Echo "erase", UBound(arr), IsEmpty(arr(0)), Err.Number : Err.Clear
Set z = arr : WScript.Echo "set array", Err.Number, Err.Description : Err.Clear
Set z = New NoClass : WScript.Echo "new", Err.Number, Err.Description : Err.Clear
z.Foo : WScript.Echo "empty.foo", Err.Number, Err.Description : Err.Clear
Set z = Nothing : z.Foo = 3 : WScript.Echo "nothing.foo", Err.Number, Err.Description : Err.Clear
NoSuchSub 1, 2 : WScript.Echo "nosub", Err.Number, Err.Description : Err.Clear
q = NoSuchFun(3) : WScript.Echo "nofun", Err.Number, Err.Description : Err.Clear
Sub1 1, 2 : WScript.Echo "args", Err.Number, Err.Description : Err.Clear
w = Sub1(1) : WScript.Echo "sub value", IsEmpty(w), Err.Number : Err.Clear
q = Left("abc") : WScript.Echo "left", Err.Number, Err.Description : Err.Clear
q = Left("abc", -1) : WScript.Echo "left -1", Err.Number, Err.Description : Err.Clear
q = CDate("32/32/2000") : WScript.Echo "cdate", Err.Number : Err.Clear
q = Split(Null) : WScript.Echo "split null", Err.Number : Err.Clear
q = Join("x") : WScript.Echo "join", Err.Number : Err.Clear
q = GetRef("Nothing1") : WScript.Echo "getref", Err.Number : Err.Clear
Set q = GetRef("Fun1") : WScript.Echo "getref", q(4), Err.Number : Err.Clear
q = CInt(Null) : WScript.Echo "null", Err.Number, Err.Description : Err.Clear
q = "a" + 1 : WScript.Echo "a+1", Err.Number, Err.Description : Err.Clear
q = vs + 1 : WScript.Echo "vs+1", Err.Number, Err.Description : Err.Clear
q = vs & "" : WScript.Echo "vs&", q, Err.Number, Err.Description : Err.Clear
q = Not "x" : WScript.Echo "not", Err.Number : Err.Clear
q = (Nothing Is vs) : WScript.Echo "is", q, Err.Number : Err.Clear
q = (1 Is 2) : WScript.Echo "is", Err.Number, Err.Description : Err.Clear
Sub Sub1(p) : WScript.Echo "in sub1" : End Sub
Function Fun1(p) : WScript.Echo "fun1 " & p : Fun1 = p * 2 : End Function
