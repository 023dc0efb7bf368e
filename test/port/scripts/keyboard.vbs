' Types into a guest
Set objVS = CreateObject("VirtualServer.Application")
Set objVM = objVS.FindVirtualMachine("DC01")
Set objTask = objVM.Startup
Do : WScript.Sleep 200 : Loop Until objTask.IsComplete
Set kb = objVM.Keyboard
kb.TypeAsciiText "dir c:\" & Chr(13)
kb.PressKey "Key_LeftCtrl" : kb.PressAndReleaseKey "Key_C" : kb.ReleaseKey "Key_LeftCtrl"
kb.TypeKeySequence "DOWN, Key_LeftAlt, DOWN, Key_F4, UP, Key_F4, UP, Key_LeftAlt"
If kb.IsPressed("Key_LeftCtrl") Then WScript.Echo "ctrl is down" Else WScript.Echo "ctrl is up"
On Error Resume Next
kb.PressKey "Key_Nonsense"
If Err.Number Then WScript.Echo "&H" & Hex(Err.Number), Err.Source : Err.Clear
Set m = objVM.Mouse
m.Click 1
m.UsingAbsoluteCoordinates = True
m.HorizontalPosition = 10
WScript.Echo m.GetButton(1), m.HorizontalPosition, m.VerticalPosition, Err.Number
On Error Goto 0
objVM.TurnOff.WaitForCompletion -1
