' Calls, arguments and results.
Option Explicit
Dim a, b, list(3), trail

' By reference or by value
Sub increment(x) : x = x + 1 : End Sub
Sub incrementRef(ByRef x) : x = x + 1 : End Sub
Sub incrementVal(ByVal x) : x = x + 1 : eq x, a + 1 : End Sub
a = 1 : increment a : eq a, 2
incrementRef a : eq a, 3
incrementVal a : eq a, 3
increment (a) : eq a, 3
increment(a) : eq a, 3
Call increment(a) : eq a, 4
Call increment((a)) : eq a, 4
increment a + 0 : eq a, 4
increment +a : eq a, 4
list(1) = 5 : increment list(1) : eq list(1), 6
Call increment(list(1)) : eq list(1), 7
increment (list(1)) : eq list(1), 7
increment undeclaredElsewhere() : Function undeclaredElsewhere : undeclaredElsewhere = 1 : End Function
Sub swap(x, y) : Dim t : t = x : x = y : y = t : End Sub
a = 1 : b = 2 : swap a, b : eq a & b, "21"
swap a, a : eq a, 2
Sub outer(x) : inner x : End Sub
Sub inner(x) : x = "inner" : End Sub
outer a : eq a, "inner"
Sub outerVal(ByVal x) : inner x : eq x, "inner" : End Sub
a = 1 : outerVal a : eq a, 1
Sub seesChange(x) : a = 9 : eq x, 9 : x = 8 : eq a, 8 : End Sub
seesChange a : eq a, 8
Sub keepsValue(ByVal x) : a = 7 : eq x, 8 : End Sub
keepsValue a : eq a, 7
Function changes(x) : changes = x : x = x * 2 : End Function
a = 3 : eq changes(a) + changes(a), 9 : eq a, 12
eq changes((a)), 12 : eq a, 12
Function join3(x, y, z) : join3 = x & y & z : End Function
a = 1 : eq join3(a, changes(a), a), "212"

' What a callee sees
Sub seesTypes(x, ByVal y) : eq typed(x), "I2* 5" : eq typed(y), "I2* 5" : End Sub
a = 5 : seesTypes a, a : seesTypes 5, 5 : seesTypes 2 + 3, a + 0 : Call seesTypes(a, (a))
eq typed(a), "I2* 5" : eq typed((a)), "I2 5" : eq typed(a + 0), "I2 5" : eq typed(5), "I2 5"
list(0) = 5 : eq typed(list(0)), "I2* 5" : eq typed((list(0))), "I2 5" : eq typed(list(2)), "EMPTY*"
eq typed(test.number), "I4 7" : eq test.typed(a), "I2* 5" : eq test.typed(5), "I2 5"
eq typed(Nothing), "DISPATCH" : eq typed(Me), "DISPATCH" : eq typed(Null), "NULL" : eq typed(Array(1)), "ARRAY"
eq typed(list), "ARRAY*"
Function five : five = 5 : eq typed(five), "I2* 5" : End Function
eq typed(five), "I2 5" : eq typed(five()), "I2 5"
eq typed(vbCrLf), "BSTR " & vbCrLf
eq Me Is test, True

' Results
Function nothingMuch : End Function
eq typed(nothingMuch), "EMPTY"
Function sub2 : sub2 = 1 : sub2 = sub2 + 1 : sub2 = sub2 * 5 : End Function
eq sub2, 10 : eq sub2(), 10
Function leaves(x) : leaves = "before" : If x Then Exit Function
  leaves = "after" : End Function
eq leaves(True), "before" : eq leaves(False), "after"
Function factorial(n)
  If n <= 1 Then factorial = 1 Else factorial = n * factorial(n - 1)
End Function
eq factorial(10), 3628800 : eq typed(factorial(7)), "I2 5040" : eq typed(factorial(8)), "I4 40320"
Function isEven(n) : If n = 0 Then isEven = True Else isEven = isOdd(n - 1)
End Function
Function isOdd(n) : If n = 0 Then isOdd = False Else isOdd = isEven(n - 1)
End Function
eq isEven(10) And Not isEven(7), True
Function arrays : arrays = Array(1, Array(2, 3)) : End Function
eq arrays()(0), 1 : eq arrays()(1)(1), 3 : eq UBound(arrays), 1 : eq typed(arrays), "ARRAY"
Function object : Set object = New Thing : End Function
Class Thing
  Public value
  Public Default Function item(x) : item = x * 2 : End Function
  Public Function self : Set self = Me : End Function
  Public Sub take(x) : value = x : x = "taken" : End Sub
End Class
eq object()(4), 8 : eq object.item(4), 8 : eq object().self.self()(3), 6 : eq TypeName(object), "Thing"
Function fills(x) : fills = Array(x, x) : fills(0) = "own" : End Function
Function setsVariable : Dim v : v = Array(1) : v(0) = 2 : setsVariable = v(0) : End Function
eq setsVariable, 2

' Forms of calls
Sub note(x) : trail = trail & x & ";" : End Sub
Sub note0 : trail = trail & "0;" : End Sub
Sub note2(x, y) : trail = trail & x & y & ";" : End Sub
note 1 : note -1 : note (1) : note(1) : note "a" & "b" : note Not False : note (1) + 2 : note (1) & (2) : note - 1
eq trail, "1;-1;1;1;ab;True;3;12;-1;" : trail = ""
note0 : note0() : Call note0 : Call note0() : note2 1, 2 : note2 (1), 2 : note2 (1) + 1, (2) : Call note2(1, (2))
eq trail, "0;0;0;0;12;12;22;12;" : trail = ""
note2 1, _
  2
Call note2( _
  1, _
  2)
note2 join3(1, 2, 3), join3(4, 5, _
  6)
eq trail, "12;12;123456;" : trail = ""
test.ignore 1 : test.ignore : test.ignore() : test.ignore (1), 2 : Call test.ignore(1, 2) : Call test.ignore : test.ignore , 2
Dim o : Set o = New Thing
a = 5 : o.take a : eq a & o.value, "taken5"
a = 6 : o.take (a) : eq a, 6
a = 7 : o.take(a) : eq a, 7
a = 8 : Call o.take(a) : eq a & o.value, "taken8"
list(2) = 1 : o.take list(2) : eq list(2), "taken"
o.value = 3 : increment o.value : eq o.value, 3
Call increment(o.value) : eq o.value, 3
Call o.self.take(1) : o.self().take 2 : eq o.value, 2
Call (New Thing).take(1)
Call o.item(1)
Call o(1)
o 1
o(1)
o.item(1)

' Sub and Function in all their spellings
Sub s1() : End Sub
Sub s2 : End Sub
Sub s3() End Sub
Sub s4(x) : : End Sub : s4 1
Public Sub s5 : End Sub
Private Sub s6 ( ByVal x , ByRef y , z ) : End Sub
Private Function f1 : : f1 = 1 : : End Function
Public Function f2() f2 = 2 : End Function
Function f3(x) f3 = x
End Function
Function f4 (x(), ByVal y(), ByRef z()) : f4 = UBound(x) + UBound(y) + UBound(z) : End Function ' comment
Sub s7(x, _
  y)
  ' nothing
  Rem nothing
End Sub
s1 : s2 : s3 : s5 : s6 1, 2, 3 : s7 1, 2
eq f1 + f2 + f3(3) + f4(list, list, list), 15

' GetRef, Execute and Eval
Dim r : Set r = GetRef("join3")
eq r(1, 2, 3), "123" : eq TypeName(r), "Object"
Set r = GetRef("INCREMENT") : a = 1 : r a : eq a, 2
Execute "a = 10" : eq a, 10
Execute "a = 11 : b = 12" & vbCrLf & "a = a + b" : eq a, 23
eq Eval("a + 1"), 24 : eq Eval("a = 23"), True : eq typed(Eval("1")), "I2 1" : eq typed(Eval("")), "EMPTY"
ExecuteGlobal "Dim made : made = 5 : Function maker(x) : maker = x & made : End Function"
eq Eval("made"), 5 : eq Eval("maker(1)"), "15"
Sub usesLocals
  Dim local : local = 1
  Execute "local = local + 1" : eq local, 2
  Execute "Dim fresh : fresh = local" : eq Eval("fresh + local"), 4
  ExecuteGlobal "b = ""global""" : eq b, "global"
  eq Eval("local"), 2
  Execute "Const inside = 3" : eq Eval("inside"), 3
  Execute "Sub within : trail = ""within"" : End Sub" : Execute "within" : eq trail, "within"
End Sub
usesLocals
eq Eval("TypeName(New Thing)"), "Thing"
Class Secret
  Private v
  Private Sub store(x) : v = x : End Sub
  Private Function double(x) : double = x * 2 : End Function
  Private Property Get p : p = v : End Property
  Private Property Let p(x) : v = x : End Property
  Public Sub go
    Execute "store 5" : eq v, 5
    Execute "v = double(4)" : eq v, 8
    eq Eval("p"), 8
    Execute "p = 9" : eq v, 9
    eq Eval("double(p)"), 18
    Execute "Call store(1) : eq p, 1"
    eq Eval("Me Is self"), True
  End Sub
  Public Property Get self : Set self = Me : End Property
End Class
Dim s : Set s = New Secret : s.go
