' Every style of handling errors
Option Explicit
Dim r
r = Try1(0) : WScript.Echo "1: " & r
r = Try1(5) : WScript.Echo "2: " & r
Try2
WScript.Echo "3: " & Try3("nope")
WScript.Echo "4: " & Try3(Array(1))
On Error Resume Next
Try4
WScript.Echo "5: " & Err.Number & "/" & Err.Source & "/" & Err.Description
Err.Clear
Dim x, y
x = 10
x = 10 / y
WScript.Echo "6:", x, Err.Number, Err.Description
On Error GoTo 0
WScript.Echo "7:", Err.Number
On Error Resume Next
Err.Raise 1001
WScript.Echo "8:", Err.Number, Err.Description
Err.Raise 1002, "me"
WScript.Echo "9:", Err.Source, Err.Description
Err = 5
WScript.Echo "10:", Err, Err.Number
Err.Number = 13 : Err.Description = "own words"
WScript.Echo "11:", Err.Number, Err.Description
Err.Clear
If x(3) = 1 Then WScript.Echo "12: inside"
WScript.Echo "13:", Err.Number
On Error GoTo 0
Err.Raise vbObjectError + 1, "the end", "nobody is left"
WScript.Echo "never"

Function Try1(d)
  On Error Resume Next
  Try1 = "none"
  Try1 = CStr(10 \ d)
  If Err Then Try1 = "caught " & Err.Description : Err.Clear
End Function

Sub Try2
  Dim o
  On Error Resume Next
  Set o = Nothing
  o.Foo
  WScript.Echo "2b: " & Err.Number
  Set o = "text"
  WScript.Echo "2c: " & Err.Number
End Sub

Function Try3(v)
  On Error Resume Next
  Dim n
  n = CLng(v)
  Select Case Err.Number
    Case 0: Try3 = "number"
    Case 13, 6: Try3 = "type mismatch"
    Case Else: Try3 = "other " & Err.Number
  End Select
End Function

Sub Try4
  Inner
  WScript.Echo "never"
End Sub
Sub Inner
  Err.Raise 60000, "Inner", "deep"
End Sub
