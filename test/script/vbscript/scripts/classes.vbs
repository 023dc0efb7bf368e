' Classes: members of every kind, from inside and outside.
Option Explicit
Dim o, p, trail, n
Sub note(x) : trail = trail & x & ";" : End Sub
Function noted : noted = trail : trail = "" : End Function

Class Everything
  Public a, b(3), c()
  Private d, e(2, 2)
  Dim f, g(1)
  Public Function f1() : f1 = "f1" : End Function
  Private Function f2 : f2 = "f2" : End Function
  Function f3(ByRef x, ByVal y, z) : f3 = x & y & z : x = "x" : y = "y" : End Function
  Public Sub s1() : note "s1" : End Sub
  Private Sub s2(x) : note "s2" & x : End Sub
  Sub s3 : s2 1 : Call s2(2) : Me.s1 : s1 : End Sub
  Property Get p1 : If IsObject(d) Then Set p1 = d Else p1 = d End If : End Property
  Property Let p1(v) : note "let" & typed(v) : d = v : End Property
  Property Set p1(v) : note "set" : Set d = v : End Property
  Public Property Get p2(i) : p2 = b(i) : End Property
  Public Property Let p2(i, v) : b(i) = v : End Property
  Public Property Set p2(ByVal i, ByRef v) : Set b(i) = v : End Property
  Private Property Get p3 : p3 = "p3" : Exit Property : p3 = "no" : End Property
  Public Property Get p4() p4 = p3 & f2 & e(1, 1)
  End Property
  Public Property Let p5(v) : note "p5" & v : End Property
  Public Default Property Get p6(i) : p6 = g(i) : End Property
  Public Property Let p6(i, v) : g(i) = v : End Property
  Public Sub resize(size) : ReDim c(size) : c(size) = size : ReDim Preserve c(size + 1) : End Sub
  Public Function sum : Dim i : For Each i In g : sum = sum + i : Next : End Function
  Public Sub fill : Dim i : For i = 0 To UBound(b) : b(i) = i : Next : e(1, 1) = "e" : End Sub
  Public Sub recurse(x) : If x > 0 Then note x : recurse x - 1 : End If : End Sub
  Private Sub Class_Initialize : note "init" : g(0) = 1 : g(1) = 2 : eq TypeName(Me), "Everything" : End Sub
  Private Sub Class_Terminate() : note "term" : End Sub
End Class

Set o = New Everything
eq noted, "init;" : eq TypeName(o), "Everything" : eq IsObject(o), True : eq VarType(o), 11 - 2
eq TypeName(New Everything), "Everything" : eq noted, "init;term;"
eq o.f1, "f1" : eq o.f1(), "f1"
n = 1 : eq o.f3(n, n, n), "111" : eq n, "x"
o.s1 : o.s1() : Call o.s1 : Call o.s1() : eq noted, "s1;s1;s1;s1;"
o.s3 : eq noted, "s21;s22;s1;s1;"
eq typed(o.p1), "EMPTY" : o.p1 = 5 : eq o.p1, 5 : eq noted, "letI2* 5;"
Set o.p1 = o : eq o.p1 Is o, True : eq noted, "set;"
o.p1() = 6 : eq o.p1(), 6 : eq noted, "letI2* 6;"
n = 3 : o.p2(n) = "p2" : eq o.p2(3), "p2" : eq o.b(3), "p2"

o.fill : eq o.b(2), 2 : eq o.p4, "p3f2e"
o.p5 = 1 : eq noted, "p51;"
o(0) = 10 : eq o(0), 10 : eq o.p6(0), 10 : eq o.sum, 12
o.g(1) = 7 : eq o.g(1), 7 : eq o(1), 7
o.resize 4 : eq UBound(o.c), 5 : eq o.c(4), 4
o.recurse 3 : eq noted, "3;2;1;"
o.a = Array(1, 2) : o.a(1) = 5 : eq o.a(1), 5 : n = o.a : n(1) = 6 : eq o.a(1), 5
Set o.a = o : o.a.a.a.f = 1 : eq o.f, 1 : eq o.a.a(0), 10 : Set o.a = Nothing
eq typed(o.f), "I2 1" : o.f = o.f + 1 : eq o.f, 2
Set o = Nothing : eq noted, "term;"

' Objects as values
Class Valued
  Private v
  Public Default Property Get value : value = v : End Property
  Public Property Let value(x) : v = x : End Property
  Public Property Get self : Set self = Me : End Property
End Class
Set o = New Valued : o.value = 5
n = o : eq typed(n), "I2* 5" : eq o + 1, 6 : eq o = 5, True : eq o & "x", "5x" : eq -o, -5 : eq CStr(o), "5"
o = 7 : eq n, 5
eq typed(o), "I2* 7"
Set o = New Valued : o.value = 2
Select Case o : Case 2 : note "two" : Case Else : note "else" : End Select
If o = 2 Then note "if"
For n = o To o + 1 : note n : Next
eq noted, "two;if;2;3;"
eq Array(1, 2, 3)(o), 3 : eq Mid("abc", o, 1), "b" : eq o.self.self + 1, 3 : eq typed(o.value), "I2 2"
eq typed(o), "DISPATCH*" : eq typed(+o), "DISPATCH" : eq typed((o)), "DISPATCH" : eq (+o) Is o, True

' Identity
Set p = o : eq p Is o, True : Set p = New Valued : eq p Is o, False : eq Not p Is o, True
eq o Is Nothing, False : eq Nothing Is Nothing, True
Set p = Nothing : eq p Is Nothing, True : eq TypeName(p), "Nothing" : eq IsObject(p), True

' Lifetime
Class Mortal
  Public name, other
  Private Sub Class_Terminate : note "end " & name : End Sub
End Class
Function mortal_(name) : Set mortal_ = New Mortal : mortal_.name = name : End Function
Sub locals : Dim m : Set m = mortal_("local") : note "in" : End Sub
locals : note "out" : eq noted, "in;end local;out;"
Set o = mortal_("a") : Set p = o : Set o = Nothing : note "held" : Set p = Nothing : eq noted, "held;end a;"
Set o = mortal_("a") : Set o = mortal_("b") : eq noted, "end a;" : o = Empty : eq noted, "end b;"
mortal_ "c" : eq noted, "end c;"
n = mortal_("d").name : eq noted, "end d;"
With mortal_("e") : note .name : End With : eq noted, "e;end e;"
n = Array(mortal_("f"), mortal_("g")) : note "array" : n = 0 : eq noted, "array;end f;end g;"
Set o = mortal_("outer") : Set o.other = mortal_("inner") : Set o = Nothing : eq noted, "end outer;end inner;"
Sub takes(m) : note m.name : End Sub
Sub takesVal(ByVal m) : note m.name : Set m = Nothing : note "let go" : End Sub
takes mortal_("h") : eq noted, "h;end h;"
Set o = mortal_("i") : takesVal o : note "still" : Set o = Nothing : eq noted, "i;let go;still;end i;"
Sub fails : Dim m : Set m = mortal_("j") : n = 1 / 0 : End Sub
On Error Resume Next : fails : eq Err.Number, 11 : On Error GoTo 0 : eq noted, "end j;"
ReDim n(1) : Set n(0) = mortal_("k") : ReDim Preserve n(0) : note "kept" : Erase n : eq noted, "kept;end k;"
For Each o In Array(mortal_("l"), mortal_("m")) : note o.name : Next : eq noted, "l;m;end l;end m;" : eq typed(o), "EMPTY*"
Execute "Class Later : Private Sub Class_Terminate : note ""later"" : End Sub : End Class"
Execute "Set o = New Later : Set o = Nothing" : eq noted, "later;"

' Initialising and ending by hand: they are methods like others
Class Handy
  Public Sub Class_Initialize : note "init" : End Sub
  Public Sub Class_Terminate : note "term" : End Sub
End Class
Set o = New Handy : o.Class_Initialize : o.Class_Terminate : Set o = Nothing
eq noted, "init;init;term;term;"
' An instance that outlives its end
Class Phoenix
  Public name
  Private Sub Class_Terminate : note "end " & name : Set p = Me : End Sub
End Class
Set o = New Phoenix : o.name = "x" : Set o = Nothing : eq noted, "end x;" : eq p.name, "x" : Set p = Nothing : eq noted, ""
' The class that the language has is the one that New makes
Class RegExp : Public Property Get Global : Global = "own" : End Property : End Class
Call eq((New RegExp).Global, False)

' What does not work, with its number
Sub fail(text, number)
  Dim got
  On Error Resume Next
  Execute text
  got = Err.Number
  On Error GoTo 0
  If got <> number Then note text & " " & got
  eq got, number
End Sub
Set o = New Everything : trail = ""
fail "o.f2", 438 : fail "o.s2 1", 438 : fail "n = o.d", 438 : fail "o.d = 1", 438 : fail "n = o.p3", 438
fail "n = o.nope", 438 : fail "o.nope = 1", 438 : fail "Set o.nope = o", 438 : fail "o.nope 1", 438
fail "n = o.f3", 450 : fail "n = o.f3(1, 2)", 450 : fail "o.s1 1", 450 : fail "n = o.p2", 450 : fail "n = o.p2(1, 2)", 450
fail "n = o", 450 : fail "n = o + 1", 450 : fail "n = o(1, 2)", 450 : fail "n = o(5)", 9
fail "Set o.p1 = 5", 424 : fail "Set n = 5", 424 : fail "Set n = ""x""", 424
fail "Set n = New Nope", 506 : fail "n = n.x", 424 : fail "n.x = 1", 424 : fail "n.x", 424 : fail "Nothing.x", 1024
fail "Set p = Nothing : p.x", 91 : fail "n = p.x", 91 : fail "p.x = 1", 91 : fail "n = p", 91 : fail "n = p + 1", 91
fail "n = p Is 5", 424 : fail "n = 5 Is p", 424 : fail "n = ""a"" Is Nothing", 424
fail "Class Everything : End Class", 1041
