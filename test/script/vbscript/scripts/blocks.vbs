' Blocks, lines and colons: what may stand where, and what runs.
Option Explicit : : Dim trail
Dim i, j, n

Sub mark(what) : trail = trail & what : End Sub
Function took(title)
  took = trail
  trail = ""
End Function

' If on one line
If True Then mark "a"
eq took("then"), "a"
If False Then mark "a"
eq took("not taken"), ""
If False Then mark "a" Else mark "b"
eq took("else"), "b"
If True Then mark "a" : mark "b" Else mark "c" : mark "d"
eq took("colons before else"), "ab"
If False Then mark "a" : mark "b" Else mark "c" : mark "d"
eq took("colons behind else"), "cd"
If False Then mark "a" : Else mark "b"
eq took("colon before else"), "b"
If False Then mark "a" Else : mark "b"
eq took("colon behind else"), "b"
If True Then : mark "a" : End If : mark "b"
eq took("end if on the line"), "ab"
If True Then mark "a" End If
eq took("end if without colon"), "a"
If False Then mark "a" Else mark "b" End If : mark "c"
eq took("a statement behind"), "bc"
If False Then mark "a" ElseIf True Then mark "b" Else mark "c"
eq took("elseif"), "b"
If False Then mark "a" Else If False Then mark "b" Else mark "c"
eq took("else if"), "c"
If True Then If False Then mark "a" Else mark "b"
eq took("else belongs to the nearest"), "b"
If True Then If True Then mark "a" Else mark "b" Else mark "c"
eq took("two elses"), "a"
If False Then If True Then mark "a" Else mark "b" Else mark "c"
eq took("two elses, outer"), "c"
If False Then :
eq took("nothing"), ""
If True Then For i = 1 To 3 : mark i : Next
eq took("a loop"), "123"
If False Then For i = 1 To 3 : mark i : Next Else mark "e"
eq took("a loop and else"), "e"
If True Then Do : mark "x" : Exit Do : Loop
If True Then While Len(trail) < 3 : mark "y" : Wend : mark "z"
eq took("loops"), "xyyz"
If True Then Select Case 2 : Case 1 : mark "1" : Case 2 : mark "2" : End Select
If True Then With test : mark .number : End With
eq took("select and with"), "27"
If (True) Then mark "("
If(True)Then mark ")"
eq took("parentheses"), "()"
If 1=1Then mark 1Else mark 2
eq took("no blanks"), "1"

' If in several lines
If False Then
  mark "a"
ElseIf False Then mark "b"
ElseIf True Then mark "c" : mark "d"
ElseIf True Then : mark "e"
Else mark "f"
End If
eq took("elseif with statements"), "cd"
If False Then
Else mark "a" : mark "b"
End If
eq took("else with statements"), "ab"
If False Then ' comment
Rem comment
Else ' comment
  mark "x" Rem comment
End If ' comment
eq took("comments"), "x"
If True Then

  mark "y" : End If
eq took("end if behind a statement"), "y"
If True _
  And Not _
  False _
Then
  mark "z"
End If
eq took("continued"), "z"
If True Then
  If False Then
    mark "a"
  Else
    If False Then mark "b" Else mark "c"
  End If
End If
eq took("nested"), "c"
If Null Then mark "null"
If Empty Then mark "empty"
If "0" Then mark "zero"
If "False" Then mark "false"
If 0.1 Then mark "r"
If "-3" Then mark "s"
If "True" Then mark "t"
eq took("conditions of all kinds"), "rst"

' Select
For Each i In Array(1, "1", 2, 2.5, "b", True, 9)
  Select Case i
    Case 1 mark "one "
    Case 2, 1 + 1.5, _
         "x" : mark "two "
    Case "a", "b"

      mark "letter " ' comment
    Case True
      mark "true "
    Case Else mark "else "
  End Select
Next
eq took("select"), "one one two two letter true else "
Select Case 1 : Case 2 : mark "a" : Case Else : mark "b" : End Select
eq took("on one line"), "b"
Select Case 1
End Select
Select Case 3
  Case Else
End Select
Select Case 3 ' comment

  ' comment
  Case 3
    Rem comment
End Select
Select Case Null
  Case Null mark "null"
  Case Else mark "else"
End Select
eq took("null matches nothing"), "else"
Select Case True
  Case 1 > 2 : mark "a"
  Case 2 > 1, eq(1, 2) : mark "b"
End Select
eq took("values are evaluated one by one"), "b"

' Loops
For i = 1 To 3 : mark i : Next : eq took("for"), "123" : eq typed(i), "I2* 4"
For i = 3 To 1 Step -1 : mark i : Next : eq took("down"), "321" : eq typed(i), "I2* 0"
For i = 1 To 0 : mark i : Next : eq took("never"), "" : eq typed(i), "I2* 1"
For i = 1 To 2 Step .5 : mark i & " " : Next : eq took("half"), "1 1.5 2 " : eq typed(i), "R8* 2.5"
For i = 1.5 To 3 : mark i & " " : Next : eq took("start"), "1.5 2.5 " : eq typed(i), "R8* 3.5"
For i = 1 To 2.5 : mark i & " " : Next : eq took("end"), "1 2 " : eq typed(i), "I2* 3"
For i = CByte(1) To 2 : Next : eq typed(i), "I2* 3"
For i = CLng(1) To 2 : Next : eq typed(i), "I4* 3"
For i = CCur(1) To 2 : Next : eq typed(i), "CY* 3"
For i = "1" To "2" : Next : eq typed(i), "R8* 3"
For i = True To 1 : Next : eq typed(i), "I2* 2"
For i = 32766 To 32767 : Next : eq typed(i), "I4* 32768"
For i = #1/1/2000# To #1/2/2000# : Next : eq typed(i), "DATE* 1/3/2000"
For i=1To 2:mark i:Next:eq took("no blanks"), "12"
n = 2
For i = n To n + n Step n - 1 : n = 10 : mark i : Next : eq took("bounds once"), "234"
For i = 1 To 5 : i = i + 1 : mark i : Next : eq took("changed variable"), "246"
For i = 1 To 3
  For j = 1 To 3
    If j = 2 Then Exit For
    mark i & j & " "
  Next
  If i = 2 Then Exit For
Next
eq took("exit for"), "11 21 "
For Each i In Array("a", "b") : mark i : i = "c" : Next : eq took("each"), "ab"
For Each i In Array() : mark i : Next : eq took("each of none"), ""
For Each i In Array(1, 2, 3) : If i = 2 Then Exit For : End If : mark i : Next : eq took("exit for each"), "1"
eq typed(i), "I2* 2"
For Each i In test.list : mark i : Next : eq took("host collection"), "123"
Do : mark "a" : Exit Do : Loop : eq took("do"), "a"
n = 0 : Do While n < 3 : n = n + 1 : Loop : eq n, 3
Do Until n = 0 : n = n - 1 : Loop : eq n, 0
Do : n = n + 1 : Loop While n < 3 : eq n, 3
Do : n = n - 1 : Loop Until n = 0 : eq n, 0
Do : n = n + 1 : If n = 5 Then Exit Do
Loop
eq n, 5
Do
  n = n + 1
  If n < 8 Then
    Do : Exit Do : Loop
  ElseIf n = 9 Then
    Exit Do
  End If
Loop
eq n, 9
While n > 5 : n = n - 1 : Wend : eq n, 5
While (n < 7)

  n = n + 1
Wend
eq n, 7
While False
Wend
Do While False
Loop
Do : : Loop Until True
With test : eq .number, 7 : End With
With test
  With .self
    eq .number, 7
    mark .number
  End With
  mark .number
  .value = .number + 1
  mark .value
  ignore .number, .value
  ignore (.number), .value
  Call ignore(.number, .value)
  If .value = 8 Then mark "!"
  For i = .number To .value : mark i : Next
End With
eq took("with"), "778!78"
: : mark 1 :: mark 2 :
:mark 3
eq took("colons"), "123"
<!-- text hidden from browsers of old: mark "a"
  <!-- mark "b"
mark "c"
--> mark "d"
eq took("html comments"), "c"
If False Then
  Sub declaredInBlock : mark "sub" : End Sub
  Const declaredThere = 5
  Dim alsoDeclared
End If
declaredInBlock
eq took("a sub in a block"), "sub"
eq declaredThere, 5
eq typed(alsoDeclared), "EMPTY*"
n = 1 + _
  2 _
  + 3 _	 
  + 4
eq n, 10
n _
  = _
  5
eq n, 5
n =_
6
eq n, 6
Let n = 7 : eq n, 7
Stop
Rem a comment : mark "x"
mark "y" ' : mark "z"
mark "w" Rem : mark "v"
eq took("comments end lines"), "yw"
