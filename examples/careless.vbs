' careless.vbs
'
' Written as many were: no Dim, no Set where it can be done without, errors
' swallowed, and names that no type library has. It still does its work.
'
'   vmcom run examples/careless.vbs

On Error Resume Next
Set objVS = CreateObject("VirtualServer.Application")

' Without Set the result is the default property: the name of the new machine.
vm = objVS.CreateVirtualMachine("TEST01", "C:\\Virtual Machines\\TEST01")
WScript.Echo vm & " is a " & TypeName(vm)

Set objVM = objVS.FindVirtualMachine(vm)
objVM.MEMORY = "96"
WScript.Echo "Memory: " & objvm.memory
WScript.Echo "Serial number: " & objVM.BIOSSerialNo
WScript.Echo "Error " & Err.Number & ": " & Err.Description
Err.Clear

' A task has no default property. The machine starts all the same; then comes error 438.
task = objVM.Startup()
WScript.Echo "Error " & Err.Number & ", and the machine is in state " & objVM.State
Err.Clear
While objVM.State <> 5
    WScript.Sleep(100)
Wend
WScript.Echo "Now in state " & objVM.State

' An argument in parentheses is passed by value; of an object that is the object.
' The machine runs, so this is refused.
objVS.UnregisterVirtualMachine (objVM)
WScript.Echo "Unregister: " & Hex(Err.Number)
Err.Clear
objVM.TurnOff.WaitForCompletion -1
objVS.DeleteVirtualMachine objVM
WScript.Echo "Delete: " & Hex(Err.Number)
Set objVM = Nothing
Set objVM = objVS.FindVirtualMachine("TEST01")
WScript.Echo "Gone: " & (objVM Is Nothing)
WScript.Echo
WScript.Echo "Done."
