Option Explicit
' Gives each machine a share of the host's memory; no machine less than 64, steps of 4
Dim vs, vm, hostMB, useMB, share, n, weights, w, key, sumW, rest, ratio, report
Set vs = CreateObject("VirtualServer.Application")
hostMB = CLng(vs.HostInfo.Memory)
useMB = hostMB * .5
n = vs.VirtualMachines.Count
If n = 0 Then WScript.Quit 0
Set weights = CreateObject("Scripting.Dictionary")
For Each vm In vs.VirtualMachines
  w = 1
  If Len(vm.Notes) > 0 Then w = w + 1
  If vm.State <> 1 Then w = w * 2
  weights(vm.Name) = w
  sumW = sumW + w
Next
rest = useMB
For Each key In weights.Keys
  share = Int(useMB * weights(key) / sumW / 4) * 4
  If share < 64 Then
    share = 64
  ElseIf share > 3600 Then
    share = 3600
  End If
  rest = rest - share
  Set vm = vs.FindVirtualMachine(key)
  On Error Resume Next
  vm.Memory = share
  If Err.Number <> 0 Then
    report = report & key & ": cannot (" & Hex(Err.Number) & ")" & vbLf
    Err.Clear
  Else
    ratio = vm.Memory / hostMB
    report = report & key & ": " & vm.Memory & " MB, " & FormatPercent(ratio, 1) & vbLf
  End If
  On Error GoTo 0
Next
WScript.Echo report & "rest: " & rest
WScript.Echo Round(rest / n, 1), rest \ n, rest Mod n, TypeName(rest), TypeName(sumW)
Dim x : x = 32767 : x = x + 1 : WScript.Echo x, TypeName(x)
x = 2147483647 : x = x + 1 : WScript.Echo x, TypeName(x)
WScript.Echo TypeName(vs.HostInfo.Memory), TypeName(vm.Memory), TypeName(vm.State), TypeName(n), VarType(vm.Undoable)
Dim lst(1) : lst(0) = vm.Memory : lst(1) = n : WScript.Echo TypeName(lst(0)), TypeName(lst(1))
Dim v : v = vm.State : WScript.Echo TypeName(v), VarType(v)
