' What procedures do to the caller's variable
Set vs = CreateObject("VirtualServer.Application")
vmPath = vs.DefaultVMConfigurationPath

Sub ResetRef(o) : Set o = Nothing : End Sub
Sub ResetVal(ByVal o) : Set o = Nothing : End Sub
Sub EmptyRef(ByRef o) : o = Empty : End Sub
Sub OpenRef(ByRef o, ByVal name)
    Set o = vs.FindVirtualMachine(name)
    If o Is Nothing Then
        Set o = vs.CreateVirtualMachine(name, vmPath)
        WScript.Echo "  created"
    End If
End Sub
Sub Swap(a, b)
    Dim t
    If IsObject(a) Then Set t = a Else t = a
    If IsObject(b) Then Set a = b Else a = b
    If IsObject(t) Then Set b = t Else b = t
End Sub
Function TakeOver(o)
    Set TakeOver = o
    Set o = Nothing
End Function
Function Same(a, b)
    Set a = Nothing
    Same = (b Is Nothing)
End Function
Function D(o)
    If Not IsObject(o) Then
        D = TypeName(o)
    ElseIf o Is Nothing Then
        D = "Nothing"
    Else
        D = "<" & o.Name & ">"
    End If
End Function

WScript.Echo "0 " & D(m) & " " & D(k)
OpenRef m, "Flow Ref"
WScript.Echo "1 " & D(m)
ResetVal m
If m Is Nothing Then WScript.Echo "2 lost" Else WScript.Echo "2 kept " & m.Name
ResetRef (m)
WScript.Echo "3 " & D(m)
Call ResetRef((m))
WScript.Echo "4 " & D(m)
Set k = m
ResetRef m
If m Is Nothing Then WScript.Echo "5 m lost, k " & D(k)
Swap m, k
WScript.Echo "6 " & D(m) & " " & D(k)
Swap m, fresh
WScript.Echo "7 " & D(m) & " " & D(fresh)
Swap fresh, m
Set k = TakeOver(m)
If m Is Nothing And Not k Is Nothing Then WScript.Echo "8 taken over: " & k.Name
Set m = TakeOver(k)
WScript.Echo "9 " & D(m) & " " & D(k)
WScript.Echo "10 same variable twice: " & Same(m, m) & " then " & D(m)
OpenRef m, "Flow Ref"
ReDim arr(1)
Set arr(0) = m
ResetRef arr(0)
WScript.Echo "11 " & D(arr(0)) & " " & D(arr(1)) & " " & D(m)
OpenRef arr(1), "FLOW REF"
EmptyRef k
WScript.Echo "13 " & D(k) & " " & D(arr(1))
vs.DeleteVirtualMachine arr(1)
EmptyRef arr(1)
WScript.Echo "14 " & D(arr(1))
On Error Resume Next
ResetRef vs.VirtualMachines
WScript.Echo "15 " & Err.Number & " " & (vs Is Nothing)
ResetRef vs
WScript.Echo "16 " & (vs Is Nothing)
OpenRef m, "Flow Ref"
WScript.Echo "17 " & Err.Number & " " & Err.Description & " " & D(m)
