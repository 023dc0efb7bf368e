' counters and texts that nobody reads
Set vs = CreateObject("VirtualServer.Application")
n = 0
For Each vm In vs.VirtualMachines
  n = n + 1
  s = s & vm.Name & vbCrLf
  WScript.Echo vm.Name
Next
Go vs
Half 3
Sub Go(server)
  Dim c, t, line
  c = 0 : t = ""
  For Each vm In server.VirtualMachines
    c = c + 1
    t = t & vm.Name & ","
    If vm.State = 1 Then line = line & "x" Else line = line & "y"
    WScript.Echo vm.Memory
  Next
End Sub
Sub Half(n)
  count = 0
  count = count + n
  tries = tries + 1
  Do While n > 0
    n = n - 1
    tries = tries + 1
  Loop
  If n = 0 Then msg = msg & "zero" Else msg = msg & "other"
  WScript.Echo n
End Sub
