Option Explicit
Dim objVS, objVM, intErr, strErr
On Error Resume Next
Set objVS = WScript.CreateObject("VirtualServer.Application")
If Err.Number = 0 Then
  WScript.Echo "connected to " & objVS.Name
Else
  WScript.Echo "failed" : WScript.Quit Err.Number
End If
Set objVM = objVS.FindVirtualMachine("does not exist")
If objVM Is Nothing Then WScript.Echo "FindVirtualMachine gave Nothing"
If Err Then WScript.Echo "Err is " & Err
Err = 0
WScript.Echo objVM.Name
If Err <> 0 Then
   WScript.Echo "Err <> 0: " & Err & " " & Err.Description & " (" & Err.Source & ")"
   Err.Clear
End If
Dim x
x = 1 / 0
If Err.Number Then WScript.Echo "division: " & Err.Number
x = CInt("abc")
intErr = Err.Number : strErr = Err.Description
On Error Goto 0
WScript.Echo "saved " & intErr & " " & strErr
On Error Resume Next
Call DoSomething("x")
If CheckError("DoSomething") Then WScript.Echo "as expected"
x = Array(1, 2)(5)
CheckError "subscript"
Set x = 5
CheckError "set"
x = objVS
CheckError "let of an object"
x = Null + 1
WScript.Echo IsNull(x)
CheckError "null"
If x > 3 Then
  WScript.Echo "null is greater"
Else
  WScript.Echo "null is not greater"
End If
If objVS.NoSuchMember Then
  WScript.Echo "an error in a condition goes into the block"
  CheckError "condition"
End If
x = CDate("not a date") : CheckError "date"
x = Eval("1 +") : CheckError "eval"
x = CByte(300) : CheckError "overflow"
x = Mid("abc", 0) : CheckError "mid"
Err.Raise 1001, "Me", "My own error"
CheckError "raise"
Err.Raise 6
CheckError "raise 6"
Err.Raise vbObjectError + 77
CheckError "raise object"
Err.Raise &H80070005
CheckError "raise access"

Function CheckError(strWhere)
  CheckError = False
  If Err.Number = 0 Then Exit Function
  WScript.Echo strWhere & ": " & Err.Number & " (0x" & Hex(Err.Number) & ") " & Err.Source & " - " & Err.Description
  Err.Clear
  CheckError = True
End Function

Sub DoSomething(strArg)
  WScript.Echo "before"
  Dim o : Set o = CreateObject("No.Such.Class")
  WScript.Echo "never reached"
End Sub
