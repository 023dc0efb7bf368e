' Errors and what handles them.
Option Explicit
Dim x, trail
Sub note(what) : trail = trail & what & ";" : End Sub
Function noted : noted = trail : trail = "" : End Function

' The Err object
On Error Resume Next
eq Err.Number, 0 : eq Err.Description, "" : eq Err.Source, "" : eq typed(Err.Number), "I4 0" : eq typed(Err), "DISPATCH" : eq TypeName(Err), "Object"
x = 1 / 0
eq Err.Number, 11 : eq Err = 11, True : eq Err.Description, "Division by zero" : eq Err.Source, "Microsoft VBScript runtime error"
x = 5 : eq Err.Number, 11
Err.Clear : eq Err.Number & Err.Description & Err.Source, "0"
Err.Raise 5 : eq Err.Number, 5 : eq Err.Description, "Invalid procedure call or argument"
Err.Raise 1000, "source", "text", "file", 7
eq Err.Number & Err.Source & Err.Description & Err.HelpFile & Err.HelpContext, "1000sourcetextfile7"
Err.Raise vbObjectError + 1, "s" : eq Err.Number, vbObjectError + 1 : eq Err.Source, "s"
Err.Raise &H80041234, , "d" : eq Err.Number, &H80041234 : eq Err.Description, "d"
Err.Raise &H800A000D : eq Err.Number, 13
Err.Raise 0 : eq Err.Number, 5
Err.Raise : eq Err.Number, 450
Err.Number = 3 : eq Err + 0, 3 : Err = 4 : eq Err.Number, 4 : Err.Description = "d" : eq Err.Description, "d" : Err.Source = 5 : eq Err.Source, "5"
On Error GoTo 0 : eq Err.Number, 0
On Error Resume Next : x = 1 / 0 : On Error Resume Next : eq Err.Number, 0

' Statements go on behind what failed
x = "kept" : x = 1 / 0 : note x : eq noted, "kept;"
If 1 / 0 Then note "in" Else note "else"
eq noted, "in;"
If 1 / 0 Then
  note "block"
Else
  note "else"
End If
eq noted, "block;"
If False Then
ElseIf 1 / 0 Then
  note "elseif"
End If
eq noted, "elseif;"
Select Case 1 / 0
  Case 1 : note "case"
  Case Else : note "else"
End Select
note "behind" : eq noted, "behind;"
For x = 1 To 2 : note x : note 1 / 0 : note "n" & x : Next : eq noted, "1;n1;2;n2;"
Do : note 1 / 0 : note "do" : Exit Do : Loop : eq noted, "do;"
x = 0 : While x < 2 : x = x + 1 : note 1 / 0 : Wend : eq x, 2
With 5 : note "with" : End With : eq noted, "with;"
note 1 / 0 : note 2 : eq noted, "2;"

' Procedures
Sub fails : note "a" : x = 1 / 0 : note "b" : End Sub
Sub handles : On Error Resume Next : note "c" : x = 1 / 0 : note "d" & Err.Number : End Sub
Sub handlesInner : On Error Resume Next : fails : note "e" & Err.Number : End Sub
Sub passes : fails : note "f" : End Sub
Sub turnsOff : On Error Resume Next : x = 1 / 0 : On Error GoTo 0 : note "g" & Err.Number : x = 1 / 0 : note "h" : End Sub
Function failingFunction : failingFunction = 1 : x = 1 / 0 : failingFunction = 2 : End Function
Err.Clear : fails : note Err.Number : eq noted, "a;11;"
handles : eq noted, "c;d11;"
handlesInner : eq noted, "a;e11;"
Err.Clear : passes : note Err.Number : eq noted, "a;11;"
Err.Clear : turnsOff : note Err.Number : eq noted, "g0;11;"
x = "kept" : x = failingFunction : eq x, "kept"
x = "kept" : x = failingFunction() + 1 : eq x, "kept"
Sub inBlock : Dim i : For i = 1 To 3 : With test : If i = 2 Then x = 1 / 0
End With : note i : Next : End Sub
inBlock : note "out" : eq noted, "1;out;"
Class Failing
  Public Sub s : note "s" : x = 1 / 0 : note "t" : End Sub
  Public Property Get p : p = 1 / 0 : End Property
  Public Property Let p(v) : x = 1 / 0 : note "let" : End Property
  Public Default Function f : f = 1 : Err.Raise 2000, "Failing.f", "failed" : End Function
End Class
Class FailsToStart : Private Sub Class_Initialize : x = 1 / 0 : End Sub : End Class
Dim o : Set o = New Failing
Err.Clear : o.s : eq noted & Err.Number, "s;11"
Err.Clear : x = o.p : eq Err.Number, 11 : Err.Clear : o.p = 1 : eq noted & Err.Number, "11"
Err.Clear : x = o : eq Err.Number & Err.Source & Err.Description, "2000Failing.ffailed"
Err.Clear : x = Empty : Set x = New FailsToStart : eq Err.Number, 11 : eq typed(x), "EMPTY*"
Err.Clear : Execute "note 1 : x = 1 / 0 : note 2" : eq noted & Err.Number, "1;11"
Err.Clear : Execute "On Error Resume Next : x = 1 / 0 : note Err.Number" : eq noted, "11;"
Err.Clear : x = Eval("1 / 0") : eq Err.Number, 11
Err.Clear : Execute "x = " : eq Err.Number, 1002 : eq Err.Source, "Microsoft VBScript compilation error" : eq Err.Description, "Syntax error"
Err.Clear : Execute "Sub s(a, a) : End Sub" : eq Err.Number, 1041
Err.Clear : ExecuteGlobal "Class Failing : End Class" : eq Err.Number, 1041

' Numbers
Sub fail(text, number)
  Dim got
  On Error Resume Next
  ExecuteGlobal text
  got = Err.Number
  On Error GoTo 0
  If got <> number Then eq text, got
  eq got, number
End Sub
Const fixed = 1
Sub noArguments : End Sub
Function one(a) : one = a : End Function
On Error GoTo 0
fail "noArguments 1", 450 : fail "x = one()", 450 : fail "x = one(1, 2)", 450 : fail "one", 450 : fail "x = Len()", 450 : fail "x = Len(1, 2)", 450
fail "fixed = 2", 501 : fail "one = 2", 501 : fail "noArguments = 2", 501 : fail "x = nowhere(1)", 13 : fail "nowhere 1", 13 : fail "nowhere", 13
fail "x = 5 : x.y = 1", 424 : fail "x = ""a"" : x.y", 424 : fail "x = Empty : x.y", 424 : fail "Set x = Nothing : x.y", 91
fail "Set x = 1", 424 : fail "Set x = one(1)", 424 : fail "Set x = New Nowhere", 506 : fail "x = CreateObject(""No.Such"")", 429
fail "x = CInt(""a"")", 13 : fail "x = CInt(40000)", 6 : fail "x = CInt(Null)", 94 : fail "x = CByte(-1)", 6 : fail "x = CDate(""a"")", 13 : fail "x = Mid(""a"", 0)", 5
fail "x = Chr(-1)", 5 : fail "x = Left(""a"", -1)", 5 : fail "x = String(-1, ""a"")", 5 : fail "x = Sqr(-1)", 5 : fail "x = Log(0)", 5 : fail "x = Asc("""")", 5
fail "x = Null : If x Then x = 1", 0 : fail "x = GetRef(""nowhere"")", 5 : fail "For x = 1 To ""a"" : Next", 13 : fail "For x = Null To 1 : Next", 94
fail "test.nowhere", 438 : fail "x = test.nowhere", 438 : fail "test.nowhere = 1", 438 : fail "x = test.number.y", 424 : fail "Err.Nowhere", 438
fail "Exit Sub", 1039 : fail "Dim x, x", 1041 : fail "1", 1024 : fail "If x", 1017 : fail "End", 1024 : fail "x = ""a", 1033 : fail "?", 1032
