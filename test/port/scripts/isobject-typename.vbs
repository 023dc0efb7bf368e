Dim o, e, n, x
Set o = CreateObject("Scripting.FileSystemObject")
n = Null
WScript.Echo TypeName(o), TypeName(e), TypeName(n), TypeName(Nothing), TypeName(1), TypeName(100000), TypeName(1.5), TypeName("s"), TypeName(True), TypeName(Now), TypeName(Array())
WScript.Echo VarType(o), VarType(e), VarType(n), VarType(1), VarType(100000), VarType("s"), VarType(True), VarType(Array(1)), VarType(CByte(1)), VarType(CCur(1)), VarType(CSng(1))
WScript.Echo IsObject(o), IsEmpty(e), IsNull(n), IsNull(e), IsNumeric("12"), IsNumeric("1,234.5"), IsNumeric("&H10"), IsNumeric("abc"), IsNumeric(Empty), IsDate("1/1/2005")
WScript.Echo 32767 + 1, TypeName(32767 + 1), TypeName(5 / 2), TypeName(4 / 2), TypeName(5 \ 2), TypeName(2 ^ 2), TypeName(1 & 2), TypeName(True + 1), TypeName(CInt(1) * CLng(1))
WScript.Echo CInt(2.5), CInt(3.5), CLng("12"), CDbl("1.5") * 2, CBool("True"), CBool(0), CStr(1.10), CByte(255), Int(-1.5), Fix(-1.5), Round(2.5), Round(1.2345, 2), Abs(-3), Sgn(-2), Sqr(16)
WScript.Echo Null + 1 & "", IsNull(Null = Null), IsNull(Null And True), Null And False, True Xor True, Not 0, Not 5, 5 And 3, 5 Or 3
Set x = Nothing
WScript.Echo x Is Nothing, IsObject(x), o Is o, IsNothing(x), IsNothing(o), IsNothing(5)
Function IsNothing(v)
  IsNothing = False
  If IsObject(v) Then If v Is Nothing Then IsNothing = True
End Function
