Option Explicit
Public objVM
Private blnAsked
Dim objVS
Set objVS = CreateObject("VirtualServer.Application")
Set objVM = objVS.FindVirtualMachine("DC01")
WScript.ConnectObject objVM, "DC_"
objVM.Startup.WaitForCompletion -1
On Error Resume Next
Dim t
Set t = objVM.GuestOS.Shutdown
If Err.Number <> 0 Then
   WScript.Echo "Shutdown not possible: 0x" & Hex(Err.Number)
   Err.Clear
   objVM.TurnOff.WaitForCompletion -1
Else
   t.WaitForCompletion 5000
End If
WScript.Echo "asked: " & blnAsked
Sub DC_OnRequestShutdown(ByRef blnCanShutdown)
   blnAsked = True
   blnCanShutdown = False
End Sub
Sub DC_OnHeartbeatStopped()
   WScript.Echo "heartbeat stopped"
End Sub
Sub DC_OnTripleFault
End Sub
