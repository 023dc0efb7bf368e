' What may be a name, and where.
Dim default, error, explicit, step, property
default = 1 : error = 2 : explicit = 3 : step = 4 : property = 5
eq default + error + explicit + step + property, 15
For step = 1 To 3 Step 2 : Next
eq step, 5
step = 2
For step = 1 To 5 Step step : Next
eq step, 7
For property = 1 To 2 : Next
eq typed(property), "I2* 3"
Set explicit = Nothing
eq explicit Is Nothing, True

Dim [new class]
Class [Class] : Public [class] : End Class
Set [new class] = New [Class]
[new class].class = 1 : eq [new class].[class], 1
Dim [a name], [if], [], [1x], [x.y], [a"b], [#]
[a name] = 1 : [if] = 2 : [] = 3 : [1x] = 4 : [x.y] = 5 : [a"b] = 7 : [#] = 8
eq [A NAME] + [IF] + [] + [1X] + [X.Y] + [A"B] + [#], 30
[default] = 9
eq default, 9
Sub [do it](ByVal [a b], [c d]) : [c d] = [a b] : End Sub
[do it] 5, [if]
eq [if], 5
Call [do it](6, [if])
eq [if], 6
eq Eval("[if] + 1"), 7
eq typed([not declared]), "EMPTY*"

Class Odd
  Dim [end], Error
  Public Step, Explicit(2)
  Public Property Get Property : Property = 1 : End Property
  Property Let Rem_(Error) : Step = Error : End Property
  Sub [sub](step, ByRef default, ByVal explicit) : default = step & explicit : End Sub
  Function Default(property) : Default = property + 1 : End Function
End Class
Class Even
  Public Property Get Explicit() : Explicit = "e" : End Property
  Public Property Let Step(v) : End Property
  Public Default Function Property(x) : Property = x & "p" : End Function
  Public Sub Error : End Sub
End Class
Class Words
  Public [class], [dim], [next], [rem], [true], [me], [new], [loop]
End Class
Dim p, w
Set p = New Odd
p.end = 1 : p.error = 2 : p.step = 3 : p.explicit(1) = 4
eq p.end + p.error + p.step + p.explicit(1) + p.property, 11
p.rem_ = 5 : eq p.Step, 5
p.sub 1, w, 2 : eq w, "12"
eq p.default(3), 4
Set p = New [Even]
eq p(1) & p.property(2) & p.explicit, "1p2pe"
p.error
Set w = New Words
w.class = 1 : w.dim = 2 : w.next = 3 : w.rem = 4 : w.true = 5 : w.me = 6 : w.new = 7 : w.loop = 8
eq w.class + w.dim + w.next + w.rem + w.true + w.me + w.new + w.[loop], 36
With w
  .class = 9 : .rem = 8 : .loop = .class
  eq .class & .rem & .loop & .[new], "9897"
  p.error
End With

' The same name in other places
Dim hidden : hidden = "global"
Sub hides(hidden) : eq hidden, "parameter" : hidden = "changed" : End Sub
hides "parameter"
eq hidden, "global"
Sub hidesToo : eq typed(hidden), "EMPTY*" : Dim hidden : hidden = "local" : eq hidden, "local" : End Sub
hidesToo
eq hidden, "global"
Function hiddenResult : Dim hidden : hidden = 1 : hiddenResult = hidden : End Function
eq hiddenResult, 1
Sub hasConstant : Const hidden = "constant" : eq hidden, "constant" : End Sub
hasConstant
Sub seesGlobal : eq hidden, "global" : hidden = "seen" : End Sub
seesGlobal
eq hidden, "seen"
Sub makesLocal : appearing = 1 : End Sub
makesLocal
eq typed(appearing), "EMPTY*"
Class Fielded
  Public hidden
  Public Sub Go : hidden = "field" : Me.hidden = hidden & "!" : End Sub
  Public Sub Own(hidden) : Me.hidden = hidden : End Sub
End Class
Dim f : Set f = New Fielded
f.Go : eq f.hidden, "field!" : f.Own 3 : eq f.hidden, 3 : eq hidden, "seen"
Function twice : twice = 1 : End Function
Function twice : twice = 2 : End Function
eq twice, 2
' A script's names hide those of the language and of the host.
Function Len(s) : Len = "len " & s : End Function
eq Len("x"), "len x"
Const vbCr = "cr"
eq vbCr, "cr"
Dim number : eq typed(number), "EMPTY*"
eq test.number, 7
number = 3 : eq number, 3

' Letter case does not matter, neither here nor there.
DIM MiXeD : mIxEd = 1 : eq MIXED, 1
eq TYPENAME(nOtHiNg), "Nothing"
Call EQ(TrUe, True)

' Constants
Const c1 = 1, c2 = -2, c3 = "three", c4 = True, c5 = Null, c6 = Empty, c7 = #1/2/2000#, c8 = &hFF, c9 = 1.5, c10 = Nothing
Private Const c11 = (11) : Public Const c12 = +12, c13 = - 13
eq typed(c1), "I2 1" : eq typed(c2), "I2 -2" : eq typed(c3), "BSTR three" : eq typed(c4), "BOOL true"
eq typed(c5), "NULL" : eq typed(c6), "EMPTY" : eq typed(c7), "DATE 1/2/2000" : eq typed(c8), "I2 255"
eq typed(c9), "R8 1.5" : eq c10 Is Nothing, True : eq c11 + c12 + c13, 10
Public pub1, pub2(3), pub3() : Private pri1, pri2(1, 2)
eq UBound(pub2) & UBound(pri2, 2), "32"
eq late, 5
Const late = 5
