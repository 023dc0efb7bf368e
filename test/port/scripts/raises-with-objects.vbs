' v08_errraise.vbs - errors of our own, raised and caught at several levels
Option Explicit
Const ERR_BASE = 1000
Const ERR_NOSERVER = 1001
Const ERR_NOMACHINE = 1002
Const ERR_BADSTATE = 1003
Dim vs, depth, vm, i
depth = 0

Class Guard
    Private m_name
    Public Sub Enter(strName)
        m_name = strName
        depth = depth + 1
    End Sub
    Private Sub Class_Terminate()
        depth = depth - 1
    End Sub
    Public Sub Check(m, intState)
        If m Is Nothing Then Err.Raise ERR_NOMACHINE, m_name, "no machine"
        If m.State <> intState Then Err.Raise vbObjectError + ERR_BADSTATE, m_name, "state is " & m.State
    End Sub
End Class

Sub Server()
    On Error Resume Next
    Set vs = CreateObject("VirtualServer.Application")
    If Err.Number <> 0 Then
        On Error GoTo 0
        Err.Raise ERR_NOSERVER, "Server", "no server"
    End If
End Sub

Function GetMachine(strName)
    Dim g
    Set g = New Guard
    g.Enter "GetMachine"
    Set GetMachine = vs.FindVirtualMachine(strName)
    g.Check GetMachine, 1
End Function

Function Middle(strName)
    Dim g
    Set g = New Guard
    g.Enter "Middle"
    Set Middle = Nothing
    Set Middle = GetMachine(strName)
    WScript.Echo "  Middle goes on with " & TypeName(Middle)
End Function

Function Caught(strName)
    On Error Resume Next
    Dim n
    n = 0
    Set Caught = Middle(strName)
    n = Err.Number
    WScript.Echo "  Caught " & n & " from " & Err.Source & ": " & Err.Description & ", depth " & depth
    If n <> 0 Then Err.Raise n + 1, "Caught", "passed on"
    WScript.Echo "  after the Raise " & Err.Number
End Function

On Error Resume Next
Server
WScript.Echo "server " & TypeName(vs) & " " & Err.Number
Err.Clear
For Each vm In vs.VirtualMachines
    WScript.Echo vm.Name & ":"
    Set i = Nothing
    Set i = Middle(vm.Name)
    WScript.Echo "  " & TypeName(i) & " " & (Err.Number - vbObjectError) & " " & Err.Description & " depth " & depth
    Err.Clear
Next
WScript.Echo "nobody:"
Set i = Caught("v08 nobody")
WScript.Echo "  back with " & TypeName(i) & " err " & Err.Number
Err.Clear
Set i = Nothing
Set i = Middle("v08 nobody")
WScript.Echo "  " & TypeName(i) & " " & Err.Number & " " & Err.Source & " depth " & depth
Err.Clear
For Each i In Array(ERR_BASE, 5, 13, 91, 424, 438, vbObjectError + 1, -1610349049)
    Err.Raise i
    WScript.Echo i & " -> " & Err.Number & " " & (Len(Err.Description) > 0)
    Err.Clear
Next
Err.Raise 0
WScript.Echo "Raise 0: " & Err.Number
Err.Clear
Err.Raise 70000
WScript.Echo "Raise 70000: " & Err.Number
Err.Number = 17
Err.Description = "set by hand"
WScript.Echo "set: " & Err.Number & " " & Err.Description & " " & Err
On Error GoTo 0
WScript.Echo "GoTo 0 clears: " & Err.Number & " depth " & depth
