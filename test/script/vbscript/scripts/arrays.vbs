' Arrays: declared, resized, copied, passed on.
Option Explicit
Dim x, y, i, n
eq typed(fixed), "EMPTY*"
Dim fixed(3), square(2, 3), cube(1, 2, 3), one(0), open()
eq typed(fixed), "ARRAY*" : eq typed(open), "ARRAY*" : eq TypeName(fixed), "Variant()" : eq VarType(fixed), 8204
eq UBound(fixed), 3 : eq LBound(fixed), 0 : eq UBound(square), 2 : eq UBound(square, 2), 3 : eq UBound(cube, 3), 3 : eq UBound(one), 0
eq typed(UBound(fixed)), "I4 3" : eq IsArray(open), True : eq IsArray(x), False : eq IsEmpty(fixed(1)), True
fixed(1) = 5 : eq fixed(1), 5 : eq typed(fixed(1)), "I2* 5" : eq fixed(1.4), 5 : eq fixed("1"), 5 : eq fixed(True + 2), 5
square(2, 3) = "last" : square(0, 0) = "first" : eq square(2, 3) & square(0, 0), "lastfirst"
cube(1, 2, 3) = 6 : cube(0, 0, 0) = 1 : eq cube(1, 2, 3) + cube(0, 0, 0), 7
x = fixed : x(1) = 6 : eq fixed(1), 5 : eq x(1), 6 : eq typed(x), "ARRAY*"
y = x : y(1) = 7 : eq x(1), 6
x = Array(1, "two", Array(3, 4)) : eq x(2)(1), 4 : x(2)(1) = 5 : eq x(2)(1), 5 : eq UBound(x(2)), 1
y = x : y(2)(0) = "own" : eq x(2)(0), 3
fixed(0) = x : fixed(0)(1) = "changed" : eq x(1), "two" : eq fixed(0)(1), "changed" : eq fixed(0)(2)(0), 3
eq UBound(Array()), -1 : eq UBound(Split("")), -1 : eq UBound(Split("a,b", ",")), 1
eq Join(Array("a", 1, True), "-"), "a-1-True"

' ReDim
ReDim open(2) : open(2) = 1 : ReDim Preserve open(4) : eq open(2), 1 : eq UBound(open), 4 : eq typed(open(4)), "EMPTY*"
ReDim Preserve open(2) : eq UBound(open), 2 : ReDim open(5) : eq typed(open(2)), "EMPTY*"
ReDim open(1, 2) : open(1, 2) = 3 : ReDim Preserve open(1, 4) : eq open(1, 2), 3 : eq UBound(open, 2), 4
ReDim open(-1) : eq UBound(open), -1
n = 3 : ReDim open(n), x(n * 2) : eq UBound(open) & UBound(x), "36"
ReDim fresh(n) : eq UBound(fresh), 3
ReDim x("2") : eq UBound(x), 2 : ReDim x(1.5) : eq UBound(x), 2 : ReDim Preserve x(2.5) : eq UBound(x), 2
x = 5 : ReDim x(1) : eq UBound(x), 1
Erase fixed : eq UBound(fixed), 3 : eq typed(fixed(1)), "EMPTY*"
ReDim x(1) : x(0) = Array(1, 2) : x(0)(1) = 3 : eq x(0)(1), 3
Class Holder
  Public items(), grid(1, 1), any
  Public Sub make : ReDim items(1) : items(1) = "made" : ReDim Preserve items(2) : End Sub
  Public Function all : all = items : End Function
  Public Property Get prop : prop = items : End Property
End Class
Dim h : Set h = New Holder : h.make
eq h.items(1), "made" : eq UBound(h.items), 2 : h.items(2) = "put" : eq h.items(2), "put" : eq h.all()(2), "put" : eq h.prop()(2), "put"
h.grid(1, 0) = 5 : eq h.grid(1, 0), 5 : ReDim h.any(3) : h.any(3) = 1 : eq h.any(3), 1
x = h.items : x(1) = "copy" : eq h.items(1), "made"

' Procedures
Sub setFirst(a) : a(0) = "set" : End Sub
Sub setFirstVal(ByVal a) : a(0) = "val" : eq a(0), "val" : End Sub
Sub setParens(a()) : a(0) = "parens" : End Sub
Sub resize(a, size) : ReDim a(size) : End Sub
Sub resizeKept(a, size) : ReDim Preserve a(size) : End Sub
Sub clears(a) : Erase a : End Sub
Function whole : Dim a(2) : a(1) = 1 : whole = a : a(1) = 2 : End Function
x = Array(1, 2) : setFirst x : eq x(0), "set" : setFirstVal x : eq x(0), "set" : setParens x : eq x(0), "parens"
setFirst (x) : eq x(0), "parens" : resize x, 4 : eq UBound(x), 4 : resizeKept x, 5 : eq UBound(x), 5
x(0) = Array(1) : setFirst x(0) : eq x(0)(0), "set" : resize x(0), 3 : eq UBound(x(0)), 3
eq whole()(1), 1 : x = whole : eq x(1), 1 : eq typed(whole), "ARRAY"
For Each i In whole : y = i : Next : eq typed(y), "EMPTY*"
y = "" : For Each i In Array(Array(1, 2), Array(3)) : For Each n In i : y = y & n : Next : Next : eq y, "123"
ReDim x(1, 1) : x(0, 0) = 1 : x(1, 0) = 2 : x(0, 1) = 3 : x(1, 1) = 4
y = "" : For Each i In x : y = y & i : Next : eq y, "1234"
ReDim x(2) : For Each i In x : i = 5 : Next : eq typed(x(0)), "EMPTY*"
x = Array(1, 2, 3) : y = "" : For Each i In x : x = Array(9) : y = y & i : Next : eq y, "123"

' Errors
Sub fail(text, number)
  Dim got
  On Error Resume Next
  ExecuteGlobal text
  got = Err.Number
  On Error GoTo 0
  If got <> number Then eq text, got
  eq got, number
End Sub
x = Array(1, 2) : ReDim open(0) : Erase open
fail "y = fixed(4)", 9 : fail "y = fixed(-1)", 9 : fail "fixed(4) = 1", 9 : fail "y = fixed(1, 1)", 9 : fail "y = square(1)", 9
fail "y = fixed(""a"")", 13 : fail "y = fixed(Null)", 94 : fail "y = open(0)", 9 : fail "y = UBound(open)", 9 : fail "open(0) = 1", 9
fail "y = UBound(fixed, 2)", 9 : fail "y = UBound(fixed, 0)", 9 : fail "y = UBound(5)", 13 : fail "y = UBound(Empty)", 13
fail "ReDim fixed(2)", 10 : fail "ReDim Preserve fixed(2)", 10 : fail "ReDim open(-2)", 9
fail "ReDim open(1, 1) : ReDim Preserve open(2, 1)", 9 : fail "ReDim Preserve open(1)", 9
fail "y = fixed + 1", 13 : fail "y = fixed & ""x""", 13 : fail "y = fixed = 1", 13 : fail "If fixed Then y = 1", 13
fail "y = CStr(fixed)", 13 : fail "Erase y", 13 : fail "y = 5 : y(1) = 2", 13 : fail "y = 5 : y = y(1)", 13
fail "Set y = fixed", 424 : fail "y = ""abc"" : y = y(1)", 13 : fail "For Each y In 5 : Next", 451
