' memory.vbs
'
' Changes the memory of all machines whose names match. The value may be a number
' of MB, or a change: +64, -64. Machines that are on or saved are left out.
'
'   vmcom run examples/memory.vbs pattern value        * and ? as in file names

On Error Resume Next
If WScript.Arguments.Count <> 2 Then
    WScript.Echo "memory.vbs pattern value"
    WScript.Quit 1
End If

Set re = CreateObject("VBScript.RegExp")
re.IgnoreCase = True
re.Pattern = "^" & Replace(Replace(WScript.Arguments(0), "*", ".*"), "?", ".") & "$"
value = WScript.Arguments(1)

Set vs = CreateObject("VirtualServer.Application")
total = 0
for each vm in vs.virtualmachines
    if re.test(vm.name) then
        old = vm.memory
        select case left(value, 1)
            case "+", "-": mb = old + clng(value)
            case else:     mb = clng(value)
        end select
        err.clear
        vm.memory = mb
        if err.number = vmPrefActive then
            wscript.echo vm.name & ": is on or saved, left at " & old & " MB"
        elseif err.number <> 0 then
            wscript.echo vm.name & ": " & mb & " MB will not do (" & hex(err.number) & ")"
        else
            wscript.echo vm.name & ": " & old & " -> " & vm.memory & " MB"
        end if
    end if
    total = total + vm.memory
next
wscript.echo "Altogether: " & total & " MB, the largest possible is " & vs.maximummemorypervm & " MB each"

' VM_E_PREF_VM_ACTIVE
function vmPrefActive
    vmPrefActive = &HA0040302
end function
