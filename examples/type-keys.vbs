' type-keys.vbs
'
' Types a command into a guest, as somebody at its keyboard would: Windows key
' and R, the command, Enter.
'
'   vmcom run examples/type-keys.vbs machine "notepad"

Set vs = CreateObject("VirtualServer.Application")
Set vm = vs.FindVirtualMachine(WScript.Arguments.Item(0))
If vm.State <> vmVMState_Running Then vm.Startup().WaitForCompletion(-1)

set kb = vm.Keyboard
kb.HasExclusiveAccess = True
kb.TypeKeySequence "DOWN, Key_LeftWindows, Key_R, UP, Key_LeftWindows, HOLD"
wscript.sleep 500

kb.typeasciitext wscript.arguments.item(1)
kb.pressandreleasekey "Key_Enter"

kb.PressKey "Key_LeftShift"
WScript.Echo "Shift is down: " & kb.IsPressed("Key_LeftShift")
kb.ReleaseKey "Key_LeftShift"
WScript.Echo "and up again:  " & Not kb.IsPressed("Key_LeftShift")

' Not every name is a key.
On Error Resume Next
kb.PressAndReleaseKey "Key_Any"
WScript.Echo "Key_Any: " & Hex(Err.Number) & IIf(Err.Description <> "", ", as it should be", "")
On Error GoTo 0

with vm.Mouse
    .UsingAbsoluteCoordinates = true
    .HorizontalPosition = 400
    .VerticalPosition = 300
    .Click vmMouseButton_Left
    wscript.echo "The pointer is at " & .HorizontalPosition & ", " & .VerticalPosition
end with
kb.HasExclusiveAccess = False

Function IIf(a, b, c)
    If a Then IIf = b Else IIf = c
End Function
