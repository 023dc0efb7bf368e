' fleet.vbs
'
' The same as a program with classes: a Fleet of Machines, which are sorted,
' searched and counted.
'
'   vmcom run examples/fleet.vbs [pattern]        a regular expression for names

Option Explicit

Class Machine
    Private m_vm, m_disks

    Public Property Set Object(vm)
        Set m_vm = vm
        m_disks = Empty
    End Property

    Public Default Property Get Name
        Name = m_vm.Name
    End Property

    Public Property Get Memory
        Memory = m_vm.Memory
    End Property

    Public Property Let Memory(megabytes)
        If megabytes < 64 Then Err.Raise vbObjectError + 1, "Machine", "Too little for " & Name
        m_vm.Memory = megabytes
    End Property

    ' Asked once: it reads every image.
    Public Property Get DiskMegabytes
        Dim connection
        If IsEmpty(m_disks) Then
            m_disks = 0
            For Each connection In m_vm.HardDiskConnections
                m_disks = m_disks + connection.HardDisk.SizeInGuest / 2 ^ 20
            Next
        End If
        DiskMegabytes = m_disks
    End Property
End Class

Class Fleet
    Private m_machines(), m_count

    Private Sub Class_Initialize
        Dim vm, vs
        m_count = 0
        Set vs = CreateObject("VirtualServer.Application")
        ReDim m_machines(vs.VirtualMachines.Count)
        For Each vm In vs.VirtualMachines
            Set m_machines(m_count) = New Machine
            Set m_machines(m_count).Object = vm
            m_count = m_count + 1
        Next
    End Sub

    Private Sub Class_Terminate
        WScript.Echo "The fleet of " & m_count & " is dissolved"
    End Sub

    Public Property Get Count
        Count = m_count
    End Property

    Public Default Property Get Item(index)
        Set Item = m_machines(index - 1)
    End Property

    ' compare(a, b) says whether a comes before b.
    Public Sub Sort(compare)
        Dim i, j, held
        For i = 1 To m_count - 1
            Set held = m_machines(i)
            j = i - 1
            Do While j >= 0
                If Not compare(held, m_machines(j)) Then Exit Do
                Set m_machines(j + 1) = m_machines(j)
                j = j - 1
            Loop
            Set m_machines(j + 1) = held
        Next
    End Sub

    Public Function Matching(pattern)
        Dim expression, i
        Set expression = New RegExp
        expression.Pattern = pattern
        expression.IgnoreCase = True
        Set Matching = CreateObject("Scripting.Dictionary")
        For i = 0 To m_count - 1
            If expression.Test(m_machines(i)) Then Matching.Add m_machines(i).Name, m_machines(i)
        Next
    End Function
End Class

Function ByMemory(a, b)
    ByMemory = a.Memory > b.Memory
End Function

Function ByName(a, b)
    ByName = StrComp(a, b, vbTextCompare) < 0
End Function

Dim ours, i, pattern, name, found
Set ours = New Fleet
ours.Sort GetRef("ByMemory")
WScript.Echo "Largest first:"
For i = 1 To ours.Count
    WScript.Echo "  " & ours(i) & ", " & ours(i).Memory & " MB, disks of " & ours(i).DiskMegabytes & " MB"
Next

pattern = "^w"
If WScript.Arguments.Count > 0 Then pattern = WScript.Arguments(0)
ours.Sort GetRef("ByName")
Set found = ours.Matching(pattern)
WScript.Echo found.Count & " match " & pattern & ": " & Join(found.Keys, ", ")

On Error Resume Next
ours(1).Memory = 32
WScript.Echo Err.Source & ": " & Err.Description
Set ours = Nothing
WScript.Echo "End"
