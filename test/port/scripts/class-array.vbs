Option Explicit
Class CMachine
  Private m_vm
  Private m_name
  Public Tag
  Private Sub Class_Initialize
    Tag = "none"
    m_name = ""
    Set m_vm = Nothing
  End Sub
  Private Sub Class_Terminate()
    Set m_vm = Nothing
  End Sub
  Public Property Set VM(o)
    Set m_vm = o
    m_name = o.Name
  End Property
  Public Property Get VM
    Set VM = m_vm
  End Property
  Public Default Property Get Name
    Name = m_name
  End Property
  Public Property Let Memory(ByVal mb)
    If mb < 4 Then Err.Raise vbObjectError + 513, "CMachine", "Too little memory"
    m_vm.Memory = mb
  End Property
  Public Property Get Memory()
    Memory = m_vm.Memory
  End Property
  Public Function Describe(sep)
    Describe = m_name & sep & Memory & sep & Tag
  End Function
End Class
Dim vs, c, list(), n, v
Set vs = CreateObject("VirtualServer.Application")
n = -1
For Each v In vs.VirtualMachines
  Set c = New CMachine
  Set c.VM = v
  c.Memory = c.Memory + 16
  n = n + 1
  ReDim Preserve list(n)
  Set list(n) = c
Next
For Each c In list
  WScript.Echo c & ": " & c.Describe("; ")
Next
On Error Resume Next
list(0).Memory = 1
WScript.Echo Err.Number - vbObjectError & " " & Err.Source & " " & Err.Description
